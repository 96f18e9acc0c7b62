"""Keys are known by their place where the layout gives no Latin letter; mouse buttons, wheel and menus do what people expect."""

import sys

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.trust import Keys, read_keys
from reader.ui.platform import clipboard
from reader.ui.platform.keys import key_of
from reader.ui.widgets.context_menu import ContextMenu
from tests.conftest import ROOT
from tests.samples import Sample, build_pack

OFFSET = 8 if sys.platform.startswith("linux") else 0
B, PERIOD, MINUS, EQUAL, ZERO, F = (code + OFFSET for code in (48, 52, 12, 13, 11, 33))


def press(widget, letter, place, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key that gives `letter`, as an X server with another layout sends it."""
    key = ord(letter.upper()) if letter else 0
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, letter))


@pytest.mark.parametrize(
    ("letter", "place", "key"),
    [
        ("ิ", B, Qt.Key.Key_B), ("ใ", PERIOD, Qt.Key.Key_Period), ("จ", ZERO, Qt.Key.Key_0),  # Thai
        ("ز", PERIOD, Qt.Key.Key_Period), ("ឲ", EQUAL, Qt.Key.Key_Equal), ("đ", ZERO, Qt.Key.Key_0),
        ("b", MINUS, Qt.Key.Key_B), ("ไ", 250, ord("ไ")),
    ],
)  # fmt: skip
def test_a_key_is_known_by_its_place_where_its_letter_is_not_latin(letter, place, key):
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, place, 0, 0, letter
    )  # fmt: skip
    assert key_of(event) == key


@pytest.mark.parametrize(("letter", "place"), [("ิ", B), ("ใ", PERIOD), ("b", B), (".", PERIOD)])
def test_a_clicker_darkens_the_meeting_with_a_thai_layout(content, open_window, letter, place):
    window = open_window(content, Session(language="th"))
    window.open_work("atd-mou")
    window.start_meeting()
    press(window.meeting_screen, letter, place)
    assert window.meeting_screen.stage.blank


def test_plus_minus_and_zero_look_closer_at_a_comic_with_a_khmer_layout(content, open_window):
    window = open_window(content, Session(language="km"))
    window.open_work("three-windows")
    view = window.comic_screen.view
    press(view, "ឲ", EQUAL)
    press(view, "ឲ", EQUAL)
    assert view.zoom > 1
    closer = view.zoom
    press(view, "ឥ", MINUS)
    assert 1 < view.zoom < closer
    press(view, "០", ZERO)
    assert view.zoom == 1


def test_a_shortcut_works_where_no_layout_has_latin_letters(content, open_window):
    window = open_window(content, Session(language="th"))
    press(window.shelf, "ด", F, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() == "search"


# --- mouse ---


def click(widget, button, at=None):
    at = QPointF(at or widget.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def test_the_mouse_goes_back_and_forward_from_every_kind_of_screen(content, open_window):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    window.open_work("three-windows")
    for widget, work in ((window.comic_screen.view, "atd-mou"), (window.text_screen.view.viewport(), "")):
        click(widget, Qt.MouseButton.BackButton)
        assert window.session.place.work == work
    for work, widget in (("atd-mou", window.shelf.viewport()), ("three-windows", window.text_screen.view.viewport())):
        click(widget, Qt.MouseButton.ForwardButton)
        assert window.session.place.work == work
    click(window.comic_screen.view, Qt.MouseButton.ForwardButton)
    assert window.session.place.work == "three-windows"


def test_forward_is_the_way_back_again_until_another_way_is_taken():
    session = Session(language="en").going(Location("a")).going(Location("b"))
    back = session.going_back(Location("b", "7"))
    assert back.place == Location("a") and back.going_forward().place == Location("b", "7")
    assert back.going_forward().history == session.history
    assert back.going(Location("c")).future == () and back.going(Location("c")).going_forward().place == Location("c")


def wheel(widget, notches, modifiers):
    at = QPointF(widget.rect().center())
    turned = QPoint(0, 120 * notches)
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), turned, Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    while widget is not None:  # Qt itself hands on only what comes from the system
        event.ignore()
        QApplication.sendEvent(widget, event)
        widget = None if event.isAccepted() else widget.parentWidget()


def test_ctrl_and_the_wheel_make_the_text_larger_and_smaller(content, open_window):
    window = open_window(content, Session(language="en"))
    control = Qt.KeyboardModifier.ControlModifier
    wheel(window.shelf.viewport(), 1, control)
    assert window.session.text_size == 115
    window.open_work("atd-mou")
    page = window.text_screen.view
    wheel(page.viewport(), 1, control)
    assert window.session.text_size == 130
    place = page.current_block()
    wheel(page.viewport(), -1, control)
    assert window.session.text_size == 115 and page.current_block() == place


# --- the menu of the right button ---


def menu_of(window):
    return next(menu for menu in window.findChildren(ContextMenu) if menu.isVisible())


def ask_for_menu(widget, reason, at):
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


@pytest.mark.parametrize("tag", ["en", "ur", "my"])
def test_the_right_button_copies_the_paragraph_under_it(content, open_window, tag):
    window = open_window(content, Session(language=tag, helping="en"))
    window.open_work("atd-mou")
    view = window.text_screen.view
    ask_for_menu(view.viewport(), QContextMenuEvent.Reason.Mouse, view.viewport().rect().center())
    words = view.selection.text()
    assert words
    menu_of(window).buttons[0].click()
    assert QGuiApplication.clipboard().text() == words == clipboard._ours
    clipboard.take_back()


def test_shift_f10_copies_what_is_chosen_and_escape_closes_the_menu(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    view = window.text_screen.view
    view.selection.take_block(1)
    words = view.selection.text()
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(window)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible() and window.screen_name() == "page"
    qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(menu_of(window).buttons[0], Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == words
    clipboard.take_back()


def test_the_search_line_has_the_same_menu(content, open_window):
    window = open_window(content, Session(language="th"))
    window.open_search()
    QGuiApplication.clipboard().setText("กักตัว")
    field = window.search_screen.field
    ask_for_menu(field, QContextMenuEvent.Reason.Mouse, field.rect().center())
    copy, paste = menu_of(window).buttons
    assert not copy.isEnabled() and copy.accessibleName() == "คัดลอก"
    paste.click()
    assert field.text() == "กักตัว"


# --- files ---


def drop(window, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))


@pytest.fixture
def signed_library(content_pack):
    """The project's library as a reader's program opens it, which knows the publisher's key."""
    return Library([content_pack], Keys(read_keys(ROOT / "build" / "keys" / "publisher.pub")))


@pytest.fixture
def strangers(tmp_path):
    """A pack that nobody known has signed."""
    sample = Sample(tmp_path / "strangers")
    return build_pack(sample, tmp_path / "brought.sala")


@pytest.mark.parametrize("session", [None, Session(language="th")])
def test_a_pack_that_is_dropped_comes_through_the_same_warning(signed_library, open_window, strangers, session):
    window = open_window(signed_library, session)
    drop(window, strangers)
    assert window.screen_name() == "shelf" and any(card.isVisible() for card in window.cards._made)
    assert [pack.path for pack in signed_library.waiting] == [strangers]
    window.accept_waiting()
    assert not signed_library.waiting


def test_what_is_no_pack_is_refused_in_a_sentence_and_a_broken_one_is_told(signed_library, open_window, tmp_path):
    window = open_window(signed_library, Session(language="en"))
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"x")
    drop(window, letter)
    assert any("letter.docx" in words and ".sala" in words for words in window.shelf.notices())
    broken = tmp_path / "broken.sala"
    broken.write_bytes(b"x")
    drop(window, broken)
    assert any("broken.sala" in words for words in window.shelf.notices())
