"""What fails is told and the reader goes on; leaving and the end of a sitting depend on nothing that a pack holds."""

import gc
import subprocess
import sys
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.core.library import Library
from reader.core.session import Session
from reader.core.trust import Keys
from reader.ui.comic.comic_canvas import ComicCanvas
from reader.ui.platform import failures
from reader.ui.platform.quick_exit import QuickExit
from reader.ui.reading.block_view import BlockView
from reader.ui.reading.text_screen import TextScreen
from reader.ui.shelf.shelf_screen import ShelfScreen
from tests.conftest import ROOT

ERRORS = (IndexError, StopIteration, RecursionError, KeyError, ZeroDivisionError, MemoryError)


class Harm(QWidget):
    """Fails wherever Qt calls it."""

    error: type[Exception] = IndexError

    def resizeEvent(self, event):
        raise self.error

    def paintEvent(self, event):
        raise self.error

    def sizeHint(self):
        raise self.error

    def event(self, event):
        if event.type() == event.Type.Show:
            raise self.error
        return super().event(event)


@pytest.fixture
def told():
    """The failures that were reported, in place of a failing test."""
    found = []
    failures.set_handler(found.append)
    yield found
    failures.set_handler(None)


@pytest.mark.parametrize("error", ERRORS)
def test_no_exception_leaves_an_override(qtbot, told, error):
    harm = Harm()
    harm.error = error
    qtbot.addWidget(harm)
    harm.resize(300, 200)
    harm.show()
    harm.repaint()
    assert harm.sizeHint() == QSize(-1, -1)  # Qt's own
    assert len(told) >= 3 and {type(e) for e in told} == {error}


def test_without_a_handler_a_failure_fails_the_test(qtbot):
    with qtbot.capture_exceptions() as caught:
        Harm().sizeHint()
    assert [kind for kind, _, _ in caught] == [IndexError]


def test_a_failure_in_a_slot_is_reported_too(qtbot, told):
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def fails(*_, **__):
    raise IndexError("made to do harm")


def wait_until_it_rests(window, qtbot):
    qtbot.waitUntil(lambda: not window.recovery.busy)


@pytest.mark.parametrize(
    ("widget", "method", "work"),
    [(BlockView, "blocks_in_view", "atd-mou"), (TextScreen, "show_page", "atd-mou"), (ComicCanvas, "shown", "three-windows")],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["en", "my", "ar"])
def test_a_text_that_fails_is_closed_and_told_and_the_reader_is_where_they_were(
    content, open_window, qtbot, monkeypatch, widget, method, work, tag
):
    window = open_window(content, Session(language=tag, helping="en"))
    failures.set_handler(window.recovery)
    try:
        window.open_work("civil-society")
        with monkeypatch.context() as patch:
            original = getattr(widget, method)

            def fails_for_one(self, *given, **named):
                shown = given[0] if method == "show_page" else getattr(self, "_page", None) or self._comic
                if shown is not None and shown.composition.work.id == work:
                    fails()
                return original(self, *given, **named)

            patch.setattr(widget, method, fails_for_one)
            try:
                window.open_work(work)
                window.repaint()
            except IndexError as error:  # called from a test, not from Qt
                window.recovery(error)
            qtbot.wait(1)
        wait_until_it_rests(window, qtbot)
        window.repaint()
        assert window.session.place.work in ("civil-society", "")
        title = content.card(content.work(work), window.session.reader).title.text
        said = window.text_screen.message() if window.session.place.work else " ".join(window.shelf.notices())
        assert title in said
        assert not window.open_work(work), "it fails once, not again and again"
        assert window.open_work("story-of-pari")
        window.end_sitting()
        window.choose_language(tag)
        assert window.open_work(work), "the next reader may try"
    finally:
        failures.set_handler(None)


def test_where_the_shelf_itself_fails_the_tiles_are_left(content, open_window, qtbot, monkeypatch):
    window = open_window(content, Session(language="en"))
    failures.set_handler(window.recovery)
    try:
        monkeypatch.setattr(ShelfScreen, "show_content", fails)
        for _ in range(2):
            window.recovery(IndexError())
            wait_until_it_rests(window, qtbot)
        assert window.screen_name() == "picker" and window.bar.leave.isVisible()
    finally:
        failures.set_handler(None)


# --- the end of a sitting, and leaving ---


def go_everywhere(window):
    window.open_work("atd-mou")
    window.open_handout()
    window.close_handout()
    window.start_meeting()
    window.end_meeting()
    window.add_to_agenda()
    window.open_agenda()
    window.go_back()
    window.open_search()
    window.search_screen.asked.emit("detention")
    window.open_work("three-windows")


@pytest.mark.parametrize(
    "name",
    ["text_screen", "comic_screen", "meeting_screen", "handout_screen", "search_screen", "agenda_screen", "shelf"],
)
def test_a_sitting_ends_with_nothing_of_it_in_memory(content, open_window, qtbot, name):
    window = open_window(content, Session(language="en", helping="en"))
    go_everywhere(window)
    screen = weakref.ref(getattr(window, name))
    assert screen() is not None
    window.end_sitting()
    assert window.screen_name() == "picker"
    qtbot.wait(1)  # deferred deletes need the event loop
    gc.collect()
    assert screen() is None


@pytest.mark.parametrize(
    ("part", "step"),
    [("", "close_overlays"), ("", "forget_texts"), ("", "show_session"), ("sitting", "_stop_work"), ("sitting", "_forget_packs"),
     ("screens", "get"), ("screens", "forget_sitting"), ("bar", "show_session")],
)  # fmt: skip
def test_the_end_of_a_sitting_does_not_depend_on_any_screen(content, open_window, monkeypatch, told, part, step):
    window = open_window(content, Session(language="en"))
    go_everywhere(window)
    monkeypatch.setattr(getattr(window, part) if part else window, step, fails)
    window.end_sitting()
    assert window.session == Session() and told
    monkeypatch.undo()
    window.choose_language("my")
    assert window.screen_name() == "shelf"


def test_what_a_sitting_freed_goes_back_to_the_system(content, open_window, qtbot, monkeypatch):
    given = []
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    page = weakref.ref(window.text_screen)
    monkeypatch.setattr(
        "reader.ui.platform.memory.give_back", lambda: given.append(page() is None or not isValid(page()))
    )
    window.end_sitting()
    qtbot.waitUntil(lambda: bool(given))
    assert given == [True], "before the screens were gone"


@pytest.mark.skipif(sys.platform != "linux", reason="glibc keeps it")
def test_memory_that_is_free_is_given_back():
    code = (
        "from pathlib import Path\nfrom reader.ui.platform.memory import give_back\n"
        "used = lambda: int(Path('/proc/self/statm').read_text().split()[1])\n"
        "kept = [bytes(20_000) for _ in range(5000)]\nlast = bytes(20_000)\nbefore = used()\n"
        "del kept[::2], kept[:2000]\ngive_back()\nassert used() < 0.5 * before, (before, used())\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heaps")
@pytest.mark.parametrize("kept_apart", [False, True])
def test_threads_that_draw_share_two_heaps(kept_apart):
    code = (
        "import ctypes, threading\nfrom reader.ui.platform.memory import keep_apart\n"
        f"{'keep_apart()' if kept_apart else ''}\nmet, kept = threading.Barrier(5), []\n"
        "def draw():\n    met.wait()\n    kept.append(ctypes.create_string_buffer(50_000))\n    met.wait()\n"
        "threads = [threading.Thread(target=draw) for _ in range(5)]\n[t.start() for t in threads]\n[t.join() for t in threads]\n"
        "library = ctypes.CDLL(None)\nlibrary.malloc_info(0, ctypes.c_void_p.in_dll(library, 'stdout'))\nlibrary.fflush(None)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60, capture_output=True, text=True
    )
    assert (told.stdout.count("<heap nr=") <= 2) == kept_apart


@pytest.mark.parametrize("where", ["page", "search", "meeting", "after the meeting", "handout", "agenda"])
def test_a_sitting_ends_wherever_a_strangers_text_is_open(pack, open_window, qtbot, where):
    """Once its text was asked for after its pack was closed: a KeyError, and the last reader's page stayed on the screen."""
    library = Library([pack], Keys())
    window = open_window(library, Session(language="en"))
    window.accept_waiting()
    window.close_overlays()
    assert window.open_work("house")
    if where == "search":
        window.open_search()
        window.search_screen.asked.emit("tree")
    if "meeting" in where:
        window.start_meeting()
    if where == "after the meeting":
        window.end_meeting()
    if where == "handout":
        window.open_handout()
    if where == "agenda":
        window.add_to_agenda()
        window.open_agenda()
    window.end_sitting()
    window.repaint()
    qtbot.wait(1)
    assert window.screen_name() == "picker" and window.session == Session() and library.works() == []
    window.choose_language("my")  # the tiles lead somewhere
    assert window.screen_name() == "shelf"
    library.close()


@pytest.mark.parametrize("what", ["hide", "clipboard", "tidy", "layout"])
def test_leaving_works_whatever_fails(content, open_window, monkeypatch, told, what):
    ended = []

    def tidy():
        if what == "tidy":
            fails()
        return True

    leaving = QuickExit(tidy, ended.append)
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    if what == "hide":
        monkeypatch.setattr(QWidget, "hide", fails)
    if what == "clipboard":
        monkeypatch.setattr("reader.ui.platform.quick_exit.clipboard.take_back", fails)
    if what == "layout":
        monkeypatch.setattr(BlockView, "blocks_in_view", fails)
        window.text_screen.view.viewport().update()
    leaving.leave()
    assert ended == [0]


def test_leaving_ends_the_process_though_something_never_returns():
    code = (
        "import time\nfrom PySide6.QtWidgets import QApplication\nfrom reader.ui.platform.quick_exit import QuickExit\n"
        "app = QApplication(['x', '-platform', 'offscreen'])\n"
        "leaving = QuickExit(lambda: time.sleep(3600))\nleaving.leave()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60, capture_output=True)
    assert done.returncode == 0, done.stderr


# --- single keys on every screen ---


@pytest.mark.parametrize("where", ["picker", "shelf", "search"])
def test_print_without_a_text_does_nothing(content, open_window, qtbot, where):
    window = open_window(content, Session(language="" if where == "picker" else "en"))
    if where == "search":
        window.open_search()
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() == where


def test_print_on_the_shelf_prints_the_list_where_there_is_one(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    window.add_to_agenda()
    window.show_shelf()
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() == "handout" and window.handout_screen.scopes["agenda"].isChecked()


def test_a_list_that_is_emptied_is_printed_no_more(content, open_window):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    window.add_to_agenda()
    window.show_shelf()
    window.open_handout("agenda")
    window.change(replace(window.session, agenda=()))
    assert window.screen_name() == "shelf" and not window.session.scope("handout")


def test_a_second_card_takes_the_place_of_the_first(content, open_window):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou")
    window.show_term("refugee")
    window.show_interpreter_card()
    assert [card for card in window.cards._made if card.isVisible()] == [window.cards.large]
    window.close_topmost()
    assert not [card for card in window.cards._made if card.isVisible()]
