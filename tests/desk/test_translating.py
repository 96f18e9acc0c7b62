import shutil
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.authoring.exchange.table import Table, TranslationRow
from reader.authoring.exchange.taking_in import take_in
from reader.authoring.live_words import live_words
from reader.authoring.source_checks import notes_met
from reader.authoring.translations import open_po
from reader.core.words import Style
from reader.core.works import WorkKind
from reader.desk.content.changes import Changes
from reader.desk.content.library_folder import LibraryFolder
from reader.desk.content.translating import Help, TranslationFile
from reader.desk.host import Place
from tests.conftest import ROOT
from tests.samples import Sample


def translate(open_desk, home, work="house", tag="vi"):
    desk = open_desk(home)
    desk.go(Place("translate", work, tag))
    return desk, desk.shown


def typed(screen, words):
    """Type words of any script, letter by letter (QTest's keys know ASCII alone)."""
    for letter in words:
        screen.rows.editor.insertPlainText(letter)


def row_of(screen, words):
    return next(i for i, segment in enumerate(screen.file.rows) if segment.words == words)


def test_rows_that_are_typed_are_what_take_in_writes(open_desk, home, tmp_path, qtbot):
    _desk, screen = translate(open_desk, home)
    wanted = {"The house": "Ngôi nhà", "Ask **first**.": "Hãy **hỏi** trước.", "Two": "Hai ", "*first*": "đầu"}
    for source, words in wanted.items():
        screen.go_to(row_of(screen, source))
        typed(screen, words)
        qtbot.keyClick(screen.rows.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    other = Sample(tmp_path / "other")
    rows = [TranslationRow(s.key, s.words, wanted[s.words]) for s in screen.file.rows if s.words in wanted]
    take_in(other.read("house"), "vi", Table("house", "vi", rows))
    ours, theirs = (f / "house" / "translations" / "vi.po" for f in (home / "content", other.folder))
    assert ours.read_bytes() == theirs.read_bytes()
    entry = next(e for e in open_po(ours) if e.msgid == "*first*")
    assert entry.msgstr == "đầu" and not entry.fuzzy
    assert next(e for e in open_po(ours) if e.msgid == "Two").msgstr == "Hai"


def test_the_page_beside_it_shows_what_is_typed_at_once(open_desk, home, qtbot):
    _, screen = translate(open_desk, home)
    row = row_of(screen, "One")
    screen.go_to(row)
    index = screen.page.index_of(screen.file.rows[row].block)
    assert screen.page.composed(index).language == "en"
    assert "not yet translated" in screen.page.label(0).text
    typed(screen, "M**ộ**t")
    shown = screen.page.composed(index)
    assert shown.language == "vi" and shown.segments[0].text == "Một"
    assert [s.style for s in shown.segments[0].spans] == [Style.STRONG]
    assert "Một" in screen.preview.view.laid(index).pieces[0].text.words.text


def test_live_words_are_those_of_the_pack(sources):
    """For each block of some works of the project in every language: what is shown while it is typed is what is read."""
    works = [work for work in sources if work.id in ("atd-mou", "three-windows", "words-to-know")]
    assert len(works) == 3
    compared = 0
    for work in works:
        plain = work.kind is WorkKind.COMIC
        met = [] if work.kind in (WorkKind.COMIC, WorkKind.GLOSSARY) else notes_met(work.text)
        roles = {s.key: s.role for s in work.document.segments}
        for tag in ("th", "ar", "my"):
            translation = work.translations[tag]
            for block in work.document.blocks():
                if not block.segments or block.id not in translation.words:
                    continue
                keys = [f"{block.id}/{i}" for i in range(block.segments)]
                found = live_words(
                    [translation.raw.get(k, "") for k in keys], tag, [roles.get(k, "") for k in keys], met, plain
                )
                for ours, theirs in zip(found, translation.words[block.id], strict=True):
                    assert ours.text == theirs.text
                    spans = [[s if s.style is not Style.NOTE else s.start for s in w.spans] for w in (ours, theirs)]
                    assert spans[0] == spans[1]
                compared += 1
    assert compared > 300


def test_keys_lead_from_open_row_to_open_row(open_desk, home, qtbot):
    _, screen = translate(open_desk, home, "garden", "th")
    editor = screen.rows.editor
    assert [screen.file.is_open(i) for i in range(4)] == [True, True, False, False]
    assert screen.rows.current == 0
    typed(screen, "สวน")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.rows.current == 1
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert screen.rows.current == 3 and editor.toPlainText() == "ต้นไม้"
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert screen.rows.current == 2


def test_a_lost_link_is_told_at_the_row_and_the_row_stays_open(open_desk, home, qtbot):
    _desk, screen = translate(open_desk, home, "garden", "vi")
    row = row_of(screen, "Back to [the house](work:house).")
    screen.go_to(row)
    typed(screen, "Về nhà.")
    qtbot.keyClick(screen.rows.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.file.is_fuzzy(row)
    screen.go_to(row)
    assert "work:house" in screen._remark.text() and screen._remark.kind == "error"
    screen.rows.editor.selectAll()
    typed(screen, "Về [nhà](work:house) 17.")
    assert not screen.file.problems(row) and "17" in screen._remark.text()


def test_a_source_that_changed_is_shown_and_confirmed_by_one_key(open_desk, home, sample_of, qtbot):
    source = home / "content" / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "A tall tree."), "utf-8")
    _, screen = translate(open_desk, home, "garden", "th")
    row = row_of(screen, "A tall tree.")
    screen.go_to(row)
    assert screen.file.is_fuzzy(row) and "A tree." in screen._remark.text()
    qtbot.keyClick(screen.rows.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = next(e for e in open_po(screen.file.file) if e.msgid == "A tall tree.")
    assert not entry.fuzzy and entry.msgstr == "ต้นไม้" and not entry.previous_msgid


def test_what_was_typed_is_saved_a_moment_later_and_taken_back(open_desk, home, qtbot):
    desk, screen = translate(open_desk, home, "garden", "th")
    before = screen.file.file.read_bytes()
    typed(screen, "สวน")
    qtbot.waitUntil(lambda: "สวน" in screen.file.file.read_text("utf-8"))
    typed(screen, "ของเรา")
    desk.undo()
    assert desk.shown is not screen and desk.shown.file.file.read_bytes() == before
    assert desk.shown.rows.current == 0 and desk.shown.rows.editor.toPlainText() == ""
    desk.redo()
    assert desk.shown.rows.editor.toPlainText() == "สวนของเรา"


def test_two_people_in_one_file_lose_nothing(open_desk, home, sample_of, qtbot):
    _desk, screen = translate(open_desk, home, "garden", "th")
    garden, back = row_of(screen, "The garden"), row_of(screen, "Back to [the house](work:house).")
    screen.go_to(garden)
    typed(screen, "สวน")
    sample_of.translate("garden", "th", {"Back to [the house](work:house).": "กลับ[บ้าน](work:house)"})
    assert screen.save()
    po = {e.msgid: e.msgstr for e in open_po(screen.file.file)}
    assert po["The garden"] == "สวน" and po["Back to [the house](work:house)."] == "กลับ[บ้าน](work:house)"
    screen.go_to(back)
    assert "กลับ" in screen.rows.editor.toPlainText()


def test_two_people_in_one_row_keep_both_and_choose(open_desk, home, sample_of, qtbot):
    desk, screen = translate(open_desk, home, "garden", "th")
    screen.go_to(0)
    typed(screen, "สวนของเรา")
    sample_of.translate("garden", "th", {"The garden": "สวนของเขา"})
    screen.save()
    entry = next(e for e in open_po(screen.file.file) if e.msgid == "The garden")
    assert entry.msgstr == "สวนของเขา" and "สวนของเรา" in entry.tcomment
    assert "Somebody else wrote" in desk.notice.text() and not screen.also.isHidden()
    screen.also.click()
    entry = next(e for e in open_po(screen.file.file) if e.msgid == "The garden")
    assert entry.msgstr == "สวนของเรา" and "also written" not in entry.tcomment


def test_a_text_that_goes_while_it_is_translated_ends_nothing(open_desk, home, qtbot):
    desk, screen = translate(open_desk, home, "garden", "th")
    typed(screen, "สวน")
    shutil.rmtree(home / "content" / "garden")
    desk.back()
    assert desk.shown.place.screen == "board"
    assert "สวน" in (home / "content" / "garden" / "translations" / "th.po").read_text("utf-8")  # nothing typed is lost


def test_where_there_is_no_room_what_was_typed_stays_to_be_saved(open_desk, home, qtbot, monkeypatch):
    from reader.authoring import whole_file

    desk, screen = translate(open_desk, home, "garden", "th")
    typed(screen, "สวน")

    def full(*_):
        raise OSError(28, "No space left on device", "th.po")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    assert not screen.save() and screen.file.unsaved and "No space" in desk.notice.text()
    desk.back()
    assert desk.shown is screen  # who asks once more leaves without it
    monkeypatch.undo()
    assert screen.save() and "สวน" in screen.file.file.read_text("utf-8")


def test_the_rest_of_the_library_helps(home, sample_of):
    toml = sample_of.read("garden").folder.joinpath("work.toml").read_text("utf-8")
    place = sample_of.add(
        "words", "", 3, toml.replace("garden", "{id}").replace('kind = "explainer"', 'kind = "glossary"')
    )
    (place / "source.md").unlink()
    (home / "content" / "terms.toml").write_text(
        'title = "Words"\nintroduction = "Words."\n[[section]]\nname = "a"\ntitle = "A"\n'
        '[[section.term]]\nname = "tree"\nterm = "tree"\nmeaning = "It gives shade."\n', "utf-8",
    )  # fmt: skip
    sample_of.translate("words", "th", {"tree": "ต้นไม้ใหญ่"})
    library = LibraryFolder.at(home)
    work = library.work("garden")
    known = Help.of(library, work, "th")
    key = next(s.key for s in work.document.segments if s.words == "A tree.")
    assert known.terms[key] == [("tree", "ต้นไม้ใหญ่")]
    assert known.like("A tree.") == "ต้นไม้" == known.like("A tree!")
    assert known.like("Something else altogether") == ""


def test_terms_and_suggestions_are_put_in_by_keys(open_desk, home, sample_of, qtbot):
    sample_of.add("park", "# The park\n\nA tree.\n\nA tree in May.\n", 4)
    desk = open_desk(home)
    desk.go(Place("translate", "park", "th"))
    screen = desk.shown
    qtbot.waitUntil(lambda: bool(screen.help.help.pairs))
    screen.go_to(row_of(screen, "A tree."))
    qtbot.waitUntil(lambda: screen.suggestion.isVisible())
    qtbot.keyClick(screen.rows.editor, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert screen.rows.editor.toPlainText() == "ต้นไม้"


@pytest.mark.parametrize("tag", ["my", "ar"])
def test_typing_with_the_page_beside_it_is_quick(open_desk, tmp_path, tag, qtbot):
    """Each letter, with all that is painted after it, on the largest texts of the project."""
    home = tmp_path / "library"
    for name in ("covid-19-book", "words-to-know"):
        shutil.copytree(ROOT / "content" / name, home / "content" / name)
    shutil.copy(ROOT / "content" / "terms.toml", home / "content")
    _desk, screen = translate(open_desk, home, "covid-19-book", tag)
    qtbot.waitUntil(lambda: bool(screen.help.help.pairs), timeout=20_000)
    row = max(range(len(screen.file.rows)), key=lambda i: len(screen.file.rows[i].words))
    screen.go_to(row)
    letters = ("မြန်မာ စာ " if tag == "my" else "كلمات هنا ") * 6
    times = []
    for letter in letters:
        began = time.thread_time()
        screen.rows.editor.insertPlainText(letter)
        screen.rows.viewport().repaint()
        screen.preview.view.viewport().repaint()
        QApplication.processEvents()
        times.append(time.thread_time() - began)
    # On an idle laptop the 95th percentile is below 50 ms; a computer that runs other tests is given twice as long.
    assert sorted(times)[len(times) // 2] < 0.05 and sorted(times)[int(len(times) * 0.95)] < 0.1


def test_undo_of_letters_comes_before_undo_of_rows(open_desk, home, qtbot):
    _, screen = translate(open_desk, home, "garden", "vi")
    editor = screen.rows.editor
    qtbot.keyClicks(editor, "abc")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == ""


def test_rows_are_saved_without_a_window(home):
    library, changes = LibraryFolder.at(home), Changes(home / "content")
    file = TranslationFile(library.work("garden"), "th")
    assert not file.type_in(2, "ต้นไม้ทั้งหลาย") and not file.unsaved
    assert file.type_in(0, " สวน\u200b ") is True
    file.save(changes, "row")
    assert library.work("garden").translations["th"].raw[file.rows[0].key].startswith("สวน")
    assert not any(file.is_fuzzy(i) for i in range(4)) and file.done == 3


def test_the_row_is_shown_as_a_meeting_shows_it(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("translate", "garden", "th"))
    screen = desk.shown
    screen.preview.sizes.buttons["meeting"].click()
    assert screen.preview.view.isHidden() and screen.preview.slide.isVisible()
    screen.go_to(screen.file.rows.index(next(s for s in screen.file.rows if s.words == "A tree.")))
    qtbot.waitUntil(lambda: screen.preview.slide.accessibleName() == "ต้นไม้")
    screen.rows.editor.setFocus()
    screen.rows.editor.insertPlainText("ใหญ่")
    qtbot.waitUntil(lambda: screen.preview.slide.accessibleName() == "ต้นไม้ใหญ่")
    assert screen.preview.slide.parts == 1
    screen.preview.sizes.buttons["window"].click()
    assert screen.preview.view.isVisible() and screen.preview.slide.isHidden()


def test_the_page_is_as_wide_as_a_phone(open_desk, home, qtbot):
    _, screen = translate(open_desk, home, "garden", "th")
    screen.preview.sizes.buttons["phone"].click()
    qtbot.waitUntil(lambda: screen.preview.view.width() == 390)
    screen.preview.sizes.buttons["window"].click()
    qtbot.waitUntil(lambda: screen.preview.view.width() > 440)
