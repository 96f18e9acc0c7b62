"""The field for one row: its lines end between words in every script, and the words are those that were typed."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from reader.authoring.line_breaks import with_breaks
from reader.core.languages import language
from reader.core.words import Words
from reader.desk.screens.row_editor import RowEditor

TEXTS = {
    "my": "ထိုင်းနိုင်ငံတွင် ခိုလှုံသူများသည် ဆေးရုံသို့ သွားနိုင်သည်။ ကလေးများအတွက် ကာကွယ်ဆေးများကို အခမဲ့ ထိုးနှံပေးသည်။ စာရွက်စာတမ်းများ ယူလာပါ။",
    "km": "ជនភៀសខ្លួននៅក្នុងប្រទេសថៃអាចទៅមន្ទីរពេទ្យបាន។ កុមារអាចចាក់ថ្នាំបង្ការដោយឥតគិតថ្លៃ។ សូមយកឯកសារមកជាមួយ។",
    "th": "ผู้ลี้ภัยในประเทศไทยไปโรงพยาบาลได้ เด็กฉีดวัคซีนได้โดยไม่เสียค่าใช้จ่าย กรุณานำเอกสารมาด้วย",
}


@pytest.fixture
def field(look, qtbot):
    def make(tag, width=260):
        editor = RowEditor(look, language(tag))
        qtbot.addWidget(editor)
        editor.resize(width, 400)
        editor.show()
        return editor

    return make


def shown_lines(editor):
    """Return the lines of the first paragraph as they are seen."""
    layout, text = editor.document().firstBlock().layout(), editor.document().firstBlock().text()
    lines = [layout.lineAt(i) for i in range(layout.lineCount())]
    return [text[line.textStart() : line.textStart() + line.textLength()].replace("\u2028", "") for line in lines]


@pytest.mark.parametrize("tag", TEXTS)
@pytest.mark.parametrize("width", [180, 260, 420])
def test_lines_end_between_words_and_the_words_stay(field, tag, width):
    editor, text = field(tag, width), TEXTS[tag]
    editor.show_words(text)
    assert editor.toPlainText() == text and not editor.history.past
    lines = shown_lines(editor)
    assert "".join(lines) == text and len(lines) > 1
    allowed = {*with_breaks(Words(text), tag).breaks, *(i + 1 for i, letter in enumerate(text) if letter == " ")}
    ends = [sum(map(len, lines[: i + 1])) for i in range(len(lines) - 1)]
    assert set(ends) <= allowed
    editor.resize(width + 130, 400)
    assert editor.toPlainText() == text and len(shown_lines(editor)) <= len(lines)


@pytest.mark.parametrize("seed", range(6))
def test_keys_do_what_they_do_in_any_field(field, qtbot, seed):
    """The same keys go into a field of Qt's own: both hold the same words after each."""
    chance, tag = random.Random(seed), ["my", "km", "th"][seed % 3]
    ours, plain = field(tag, 200), QPlainTextEdit()
    qtbot.addWidget(plain)
    for editor in (ours, plain):
        editor.setPlainText(TEXTS[tag])
        editor.moveCursor(QTextCursor.MoveOperation.End)
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for _ in range(60):
        kind = chance.choice(["type", "type", "left", "right", "back", "delete", "choose"])
        letters = chance.choice(TEXTS[tag].split())
        for editor in (ours, plain):
            if kind == "type":
                editor.insertPlainText(letters)
            else:
                key = {"left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right, "back": Qt.Key.Key_Backspace,
                       "delete": Qt.Key.Key_Delete, "choose": Qt.Key.Key_Left}[kind]  # fmt: skip
                qtbot.keyClick(editor, key, shift if kind == "choose" else none)
        assert ours.toPlainText() == plain.toPlainText(), kind
        chosen = plain.textCursor().selectedText()
        assert ours.chosen_text() == chosen
    ours.selectAll()
    assert ours.createMimeDataFromSelection().text() == plain.toPlainText()
    while ours.history.past:
        qtbot.keyClick(ours, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ours.toPlainText() == TEXTS[tag]
    while ours.history.future:
        ours.redo()
    assert ours.toPlainText() == plain.toPlainText()


def test_a_field_in_latin_letters_is_left_to_qt(field):
    editor = field("en", 200)
    editor.show_words("Words that are divided by spaces, and many of them. " * 3)
    assert "\u2028" not in editor.document().firstBlock().text()


def test_a_word_is_taken_back_at_once_and_the_cursor_is_where_it_was(field, qtbot):
    editor = field("my", 200)
    editor.show_words(TEXTS["my"])
    cursor = editor.textCursor()
    cursor.setPosition(editor.line_ends.place_of(40))
    editor.setTextCursor(cursor)
    for letters in "abc de":
        qtbot.keyClicks(editor, letters)
    assert editor.toPlainText() == TEXTS["my"][:40] + "abc de" + TEXTS["my"][40:]
    editor.undo()
    assert editor.toPlainText() == TEXTS["my"][:40] + "abc" + TEXTS["my"][40:]
    qtbot.keyClicks(editor, "x")
    assert editor.toPlainText() == TEXTS["my"][:40] + "abcx" + TEXTS["my"][40:]
