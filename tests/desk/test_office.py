"""The office's way without a terminal and without a mouse: a Word file becomes a signed library in two languages."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader.authoring.cli import main
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.trust import Keys, Origin, read_keys
from reader.desk.screens.choices import Choices
from tests.foreign_files import paragraph, word


@pytest.fixture
def leaflet(tmp_path):
    return word(
        tmp_path / "Our story.docx", paragraph("Our story", "Title"), paragraph("We came in May."),
        paragraph("We stayed for 30 days."),
    )  # fmt: skip


class Keyboard:
    """Hands on a keyboard: keys go to whatever has the focus; Tab is counted until a button bears the words."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot, self.keys = desk, qtbot, 0
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        self.qtbot.keyClick(QApplication.focusWidget() or self.desk, key, modifier)

    def type(self, words):
        self.keys += len(words)
        QApplication.focusWidget().insert(words) if hasattr(QApplication.focusWidget(), "insert") else (
            QApplication.focusWidget().insertPlainText(words)
        )

    def to(self, widget):
        """Tab until a widget has the focus."""
        for _ in range(80):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {widget.accessibleName()}, but to {QApplication.focusWidget()}")

    def press_button(self, button):
        self.to(button)
        self.press(Qt.Key.Key_Return)


def test_a_word_file_becomes_a_signed_library_by_keys_alone(open_desk, tmp_path, leaflet, qtbot, monkeypatch):
    desk = open_desk()
    desk.shown.make_folder(tmp_path / "office")
    hands = Keyboard(desk, qtbot)
    desk.take([leaflet], QPoint(3, 3))
    kinds = desk.shown.findChildren(Choices)[0]
    hands.press_button(kinds.buttons["story"])
    hands.press_button(desk.shown.button)
    qtbot.waitUntil(lambda: desk.shown.place.screen == "board" and desk.shown.place.work == "our-story")
    qtbot.waitUntil(lambda: desk.shown.board.current_cell[1] == "en")
    hands.press(Qt.Key.Key_Return)  # the next step: the facts
    screen = desk.shown
    assert screen.place.screen == "facts"
    for key, words in (("publisher", "An office"), ("licence", "CC BY 4.0")):
        hands.to(screen.fields[key])
        hands.type(words)
    hands.to(screen.credits[0])
    hands.type("Words: An office")
    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(desk.survey.summaries["our-story"].rows))
    board = desk.shown.board
    board.setFocus()
    hands.press(Qt.Key.Key_Right)
    assert board.current_cell[1] == "th"
    hands.press(Qt.Key.Key_Return)
    for words in ("เรื่องของเรา", "เรามาในเดือนพฤษภาคม", "เราอยู่ 30 วัน"):
        hands.type(words)
        hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Every row is translated" in desk.notice.text()
    monkeypatch.chdir(tmp_path / "office")
    main(["keys", "build/keys/publisher", "--no-password"])
    hands.press_button(desk.tools["make"])
    hands.to(desk.shown.make)
    with qtbot.waitSignal(desk.job.ended, timeout=60_000):
        hands.press(Qt.Key.Key_Return)
    library = Library(
        [tmp_path / "office/build/packs/sala.sala"], Keys(read_keys(tmp_path / "office/build/keys/publisher.pub"))
    )
    assert [p.vouching.origin for p in library.packs] == [Origin.PUBLISHER]
    read = library.open(library.works()[0], Reader("th"))
    assert [read.composed(i).segments[0].text for i in range(len(read))] == [
        "เรื่องของเรา", "เรามาในเดือนพฤษภาคม", "เราอยู่ 30 วัน",
    ]  # fmt: skip
    assert hands.keys < 400
