"""A screen that was hidden while language, theme or size changed looks, once it is shown, as one made anew."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.languages import LANGUAGES
from reader.core.session import Session
from reader.ui.shelf.work_card import WorkCard
from reader.ui.text.typesetter import Typesetter


def page(window):
    window.open_work("national-screening-mechanism")


def comic(window):
    window.open_work("three-windows")


def agenda(window):
    window.open_work("atd-mou")
    window.add_to_agenda()
    window.open_agenda()


def meeting(window):
    window.open_work("atd-mou")
    window.start_meeting()
    window.meeting_screen._clock.hide()  # it tells the time


def handout(window):
    window.open_work("atd-mou")
    window.open_handout("section")


def tour(window):
    window.open_tour()


def key_card(window):
    window.show_keys()


SCREENS = {
    "picker": lambda w: w.ask_language(), "shelf": lambda w: w.show_shelf(), "search": lambda w: w.open_search(), "page": page,
    "comic": comic, "agenda": agenda, "tour": tour, "second": lambda w: w.ask_second(), "keys": key_card,
    "meeting": meeting, "handout": handout,
}  # fmt: skip


def settled(window, qtbot):
    """Return the window's picture once nothing is being drawn beside."""
    if window.made("shelf"):
        qtbot.waitUntil(lambda: not window.shelf._wanted)
    if window.made("search"):
        qtbot.waitUntil(lambda: not window.searching.task.busy)
        window.search_screen.rows()
    QApplication.setCursorFlashTime(0)  # the caret of a line to type in stays
    if window.made("handout"):
        qtbot.waitUntil(
            lambda: window.screen_name() != "handout" or window.handout_screen.save.isEnabled(), timeout=20000
        )
    if window.made("search"):
        window.search_screen.rows()
    if window.made("comic"):
        qtbot.waitUntil(lambda: not window.comic_screen.view.opening)
    qtbot.waitUntil(lambda: not any(p.preparing for p in window.presenter._pictures.values()))
    qtbot.wait(20)
    if window.focusWidget() is not None:
        window.focusWidget().clearFocus()  # where it is depends on the way one came
    for widget in window.findChildren(QWidget):  # so does what is under the mouse, which a test before left somewhere
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    return window.grab().toImage()


def leave(window):
    """Go back to the shelf, from wherever a window is."""
    window.close_overlays()
    window.end_meeting()
    if window.session.scope("handout"):
        window.close_handout()
    window.show_shelf()


@pytest.mark.parametrize(
    ("tag", "theme", "percent"), [("my", "dark", 100), ("ar", "light", 150), ("km", "contrast", 100)]
)
def test_screens_look_as_those_that_were_made_anew(content, open_window, qtbot, subtests, tag, theme, percent):
    was_there = open_window(content, Session(language="en", helping="en"))
    for show in SCREENS.values():
        show(was_there)
        leave(was_there)
    was_there.agenda_screen.list_changed.emit(())
    was_there.forget_what_was_read()
    # All of them are hidden, but for the current page.
    was_there.open_work("covid-19-book")
    while was_there.session.text_size != percent:
        was_there.resize_text(1)
    while was_there.session.theme != theme:
        was_there.next_theme()
    was_there.choose_language(tag)
    was_there.show_shelf()
    fresh = open_window(content, Session(language=tag, helping="en", theme=theme, text_size=percent))
    for screen, show in SCREENS.items():
        with subtests.test(screen=screen):  # hidden until now in the one window, and not made yet in the other
            for window in (was_there, fresh):
                show(window)
            one, other = settled(was_there, qtbot), settled(fresh, qtbot)
            if one != other:  # on a busy machine something may still have been on its way
                qtbot.wait(500)
                one, other = settled(was_there, qtbot), settled(fresh, qtbot)
            assert one.size() == other.size() and one.format() == other.format()
            assert one == other
        for window in (was_there, fresh):
            leave(window)


@pytest.mark.parametrize(
    "there", [lambda w: w.open_agenda(), lambda w: w.open_handout("section"), lambda w: w.start_meeting()]
)
def test_the_page_is_in_the_language_that_was_chosen_elsewhere(content, open_window, there):
    window = open_window(content, Session(language="en", helping="en"))
    window.open_work("atd-mou")
    window.add_to_agenda()
    there(window)
    window.choose_language("km")
    assert window.screen_name() != "page"
    while window.screen_name() != "page":
        window.close_topmost()
    assert window.text_screen.page.composition.reader.language == "km"
    there(window)
    window.close_topmost()
    assert window.screen_name() == "page"
    assert window.text_screen.page.composition.reader.language == "km"


class Paints(QObject):
    """Counts how often each widget is painted."""

    def __init__(self):
        super().__init__()
        self.count = Counter()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.count[watched] += 1
        return False


@pytest.fixture
def paints(qapp):
    counting = Paints()
    qapp.installEventFilter(counting)
    yield counting.count
    qapp.removeEventFilter(counting)


@pytest.mark.parametrize("name", ["picker", "shelf", "search", "page", "tour"])
def test_no_part_of_a_screen_is_painted_twice_when_it_comes_into_view(content, open_window, qtbot, paints, name):
    window = open_window(content, Session(language="en"))
    others = [show for other, show in SCREENS.items() if other != name and other in ("shelf", "page", "search")]
    for show in (SCREENS[name], *others):
        show(window)
        settled(window, qtbot)
    window.close_topmost()
    paints.clear()
    SCREENS[name](window)
    QApplication.processEvents()
    painted = {widget: times for widget, times in paints.items() if window.isAncestorOf(widget)}
    assert len(painted) > 10 and set(painted.values()) == {1}


def test_scrolling_the_shelf_moves_what_is_painted(content, open_window, qtbot, paints):
    window = open_window(content, Session(language="en"))
    settled(window, qtbot)
    bar = window.shelf.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    settled(window, qtbot)
    paints.clear()
    bar.setValue(bar.value() + 1)
    QApplication.processEvents()
    cards = [widget for widget in paints if isinstance(widget, WorkCard)]
    assert len(cards) < len([c for c in window.shelf.cards().values() if not c.visibleRegion().isEmpty()]) / 2 + 1


def test_no_words_are_set_in_the_look_of_another_language(content, open_window, monkeypatch):
    made = []
    make = Typesetter._make
    monkeypatch.setattr(Typesetter, "_make", lambda *given: made.append(given[1:3]) or make(*given))
    window = open_window(content, Session(language="vi", helping="en"))
    window.open_work("covid-19-book")
    before = {button._words.text for button in window.bar.buttons if button is not window.bar.tools["language"]}
    assert before & {words.text for words, _ in made}
    window.ask_language()
    made.clear()
    window.choose_language("ur")
    window.grab()
    in_urdu = {words.text for words, style in made if style.language.tag == "ur"}
    assert "تلاش" in in_urdu and not before & in_urdu


def test_every_tool_of_a_page_has_its_words_in_every_language(content, open_window):
    window = open_window(content, Session(language="en", helping="en"))
    window.open_work("atd-mou")
    for tag in LANGUAGES:
        window.choose_language(tag)
        shown = [b for b in window.bar.buttons if not b.isHidden()]
        assert len(shown) >= 6 and all(b.shows_words for b in shown), tag
        assert all(b.sizeHint().height() <= window.bar.height() for b in shown), tag
        assert all(b.width() >= b.sizeHint().width() for b in shown), tag  # before the next frame


def test_a_sign_with_words_below_stands_in_the_middle(content, open_window):
    window = open_window(content, Session(language="my", helping="en", text_size=200))
    window.open_work("three-windows")
    button = window.comic_screen.closer
    assert button._below
    size, seen = button._icon_size, button.grab().toImage()
    ground = seen.pixel(8, 30)
    inked = [x for x in range(6, button.width() - 6) if any(seen.pixel(x, y) != ground for y in range(8, size))]
    assert abs((inked[0] + inked[-1]) / 2 - button.width() / 2) < size / 4
