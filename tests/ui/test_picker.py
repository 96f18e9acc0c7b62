"""The tiles that languages are chosen by: mouse, keys, who is asked which language helps, and the way to the pictures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.core.languages import LANGUAGES
from reader.ui.host.environment import Environment
from reader.ui.text.fonts import Fonts
from tests.conftest import TODAY
from tests.driver import Driver


def test_the_first_screen_is_fourteen_tiles_and_none_looks_chosen(window):
    assert window.screen_name() == "picker"
    assert [t.language.tag for t in window.language_screen.tiles] == list(LANGUAGES)
    assert not any(t.isChecked() or t.hasFocus() for t in window.language_screen.tiles)
    for t in window.language_screen.tiles:
        assert t.language.own_name in t.accessibleName()
        assert t.width() >= 44 and t.height() >= 44
    assert not window.language_screen.verticalScrollBar().isVisible()


def test_a_tile_is_reached_by_keyboard(window, qtbot):
    qtbot.keyClick(window.language_screen, Qt.Key.Key_Right)
    assert window.language_screen.tiles[0].hasFocus()
    qtbot.keyClick(window.language_screen.tiles[0], Qt.Key.Key_Down)
    assert window.language_screen.tiles[4].hasFocus()
    qtbot.keyClick(window.language_screen.tiles[4], Qt.Key.Key_Left)
    qtbot.keyClick(window.language_screen.tiles[4], Qt.Key.Key_Right)
    qtbot.keyClick(window.language_screen.tiles[5], Qt.Key.Key_Up)
    qtbot.keyClick(window.language_screen.tiles[1], Qt.Key.Key_Return)
    assert window.session.language == "th"
    assert window.screen_name() == "shelf"


def test_a_door_leads_to_the_pictures_without_a_language(window, qtbot):
    door = window.language_screen.door
    assert door.accessibleName() == "In pictures" and door.isVisible()
    assert door.y() + door.height() <= window.language_screen.widget().height()
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf" and window.session.pictures
    first = next(iter(window.shelf.cards().values()))
    assert first.hasFocus() and first._in_pictures
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.screen_name() == "pictures"


def test_the_door_is_reached_by_keyboard_and_named_in_the_readers_language(window, qtbot):
    window.choose_language("km")
    window.ask_language()
    # Down the first column and along the last row, however many tiles there are.
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        for _ in LANGUAGES:
            if not window.language_screen.door.hasFocus():
                qtbot.keyClick(QApplication.focusWidget(), key)
    assert window.language_screen.door.hasFocus()
    assert window.language_screen.door.accessibleName() != "In pictures"
    qtbot.keyClick(window.language_screen.door, Qt.Key.Key_Return)
    assert (window.screen_name(), window.session.language, window.session.pictures) == ("shelf", "km", True)


def test_pictures_first_answers_the_question_of_an_asked_reader(window, qtbot):
    window.choose_language("rad")
    qtbot.mouseClick(window.helping_screen.door, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf"
    assert (window.session.language, window.session.helping) == ("rad", "en")


@pytest.mark.parametrize("tag", ["rad", "jra"])
def test_a_reader_of_ede_or_jarai_is_asked_each_time_which_language_helps(window, tag):
    window.choose_language(tag)
    assert window.screen_name() == "question"
    assert [t.language.tag for t in window.helping_screen.tiles] == ["en", "th", "vi"]
    assert LANGUAGES[tag].own_name in window.helping_screen._title.text()
    assert "no texts" in window.helping_screen._title.text()
    window.close_topmost()  # until it is chosen it is English, never Vietnamese
    assert window.screen_name() == "shelf"
    assert {c.card.edition.language for c in window.shelf.cards().values()} == {"en"}
    window.choose_language("en")
    window.choose_language(tag)
    window.choose_helping("vi")
    assert {c.card.edition.language for c in window.shelf.cards().values()} == {"vi"}
    assert window.look.language.tag == "vi"
    window.choose_language("en")
    window.choose_language(tag)
    assert window.screen_name() == "question"  # another person may have come; the last answer is marked
    assert [t.language.tag for t in window.helping_screen.tiles if t.isChecked()] == ["vi"]


def test_a_hmong_reader_is_asked_because_not_everything_is_written(window):
    window.choose_language("mww")
    assert window.screen_name() == "question"
    window.close_topmost()
    window.choose_language("mww")
    assert window.screen_name() == "question"


def test_the_picker_opened_from_a_page_begins_at_the_language_in_use(window, qtbot):
    window.choose_language("km")
    window.open_work("atd-mou")
    window.ask_language()
    assert QApplication.focusWidget() is window.tile("km")


def test_a_language_without_fonts_is_said_and_not_shown(qtbot, content, icons, translation, fonts):
    class WithoutKhmer(Fonts):
        def _load(self, file):
            if "Khmer" not in file.name:
                super()._load(file)

    window = Driver(content, Environment(WithoutKhmer(fonts.folder), icons, translation, TODAY, lambda: None))
    qtbot.addWidget(window)
    window.show()
    window.choose_language("km")
    assert window.screen_name() == "picker"
    assert "cannot be shown" in window.language_screen._note.text()
    window.choose_language("th")
    assert window.screen_name() == "shelf"
