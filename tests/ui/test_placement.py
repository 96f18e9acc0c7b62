"""Where the window opens, how small it may be, and that everything that is pressed can be reached at every size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication

from reader.core.languages import LANGUAGES
from reader.core.session import Session
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.scroll_bar import ScrollArea
from reader.ui.window import placement
from tests.red_button import place_of, screens

SCREENS = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-2000, 2000), st.integers(320, 5120), st.integers(240, 2880)
)


@given(SCREENS)
def test_the_normal_size_is_at_most_nine_tenths_of_any_screen_and_lies_on_it(free):
    rect = placement.normal_geometry(free)
    assert free.contains(rect)
    assert rect.width() <= 0.9 * free.width() and rect.height() <= 0.9 * free.height()
    assert rect.size().boundedTo(placement.USUAL) == rect.size()


def test_it_opens_maximised_unless_a_size_is_asked_for(content, open_window):
    window = open_window(content)
    placement.open_window(window)
    assert window.isMaximized()
    window.showNormal()
    placement.open_window(window, QSize(700, 500))
    assert not window.isMaximized() and window.size() == QSize(700, 500)


@pytest.mark.parametrize(
    "before", [Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen]
)
def test_after_a_meeting_the_window_is_as_it_was(content, open_window, before):
    window = open_window(content, Session(language="en"), whole_screen=True)
    window.setWindowState(before)
    window.open_work("atd-mou")
    window.start_meeting()
    assert window.isFullScreen()
    window.end_meeting()
    assert window.windowState() & ~Qt.WindowState.WindowActive == before


def test_f11_takes_the_whole_screen_and_gives_it_back_maximised(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.setWindowState(Qt.WindowState.WindowMaximized)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isMaximized() and not window.isFullScreen()


# --- every control can be reached ---


def out_of_reach(window):
    """Return what is pressed and can be reached neither in the window nor by scrolling it up or down."""
    missing = []
    for button in window.findChildren(Pressable):
        if not button.isVisible() or button.window() is not window:
            continue
        area = button.parentWidget()
        while area is not None and area is not window and not isinstance(area, ScrollArea):
            area = area.parentWidget()
        frame = area.viewport() if isinstance(area, ScrollArea) else window
        place = QRect(button.mapTo(frame, QPoint(0, 0)), button.size())
        beside = place.left() < 0 or place.right() > frame.width()
        if beside or (frame is window and not window.rect().contains(place)):
            missing.append((button.accessibleName(), place.getRect()))
    return missing


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_control_of_every_screen_is_reached_and_leave_now_has_its_word(content, open_window, tag):
    window = open_window(content, Session(language=tag, helping="en", text_size=200))
    for name in screens(window):
        for size in ((1366, 768), (1024, 600), (800, 600)):
            window.resize(*size)
            QApplication.processEvents()
            assert out_of_reach(window) == [], (name, size)
            assert place_of(window, name)[1], (name, size)


def test_words_of_the_usual_size_fit_on_the_smallest_screen(content, open_window):
    for tag in ("my", "ta", "vi", "so", "mww", "ar"):
        window = open_window(content, Session(language=tag, helping="en"), size=(1024, 600))
        for name in screens(window):
            assert out_of_reach(window) == [], (tag, name)
