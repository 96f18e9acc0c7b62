"""Long work a little at a time: in order, given up for a newer one, telling how far it is, never keeping the event loop waiting."""

import itertools

import pytest
from PySide6.QtCore import Qt, QTimer

from reader.core.session import Session
from reader.ui.platform import incremental as steps
from reader.ui.platform.incremental import IncrementalTask


@pytest.fixture
def patient(monkeypatch):
    """No work is done at once; every step is one of the work's own; all of it takes long."""
    for name in ("AT_ONCE", "SLICE", "SLOW"):
        monkeypatch.setattr(steps, name, 0.0)


def counting(name, done, count=5):
    for i in range(count):
        done.append((name, i))
        yield i / count
    return name


@pytest.mark.parametrize("last", [False, True])
def test_work_may_begin_other_work_in_its_place(qapp, last):
    done, came, work = [], [], IncrementalTask()

    def beginning():
        done.append("begun")
        if not last:
            yield 0.0
        work.start_later(counting("b", done), came.append)
        if not last:
            yield 0.0
        done.append("gone on")
        return "a"

    work.start_later(beginning(), came.append)
    work.finish()
    assert came == ["b"] and done[0] == "begun" and ("gone on" in done) is last and not work.busy


def test_quick_work_is_done_before_it_returns(qapp):
    done, came = [], []
    IncrementalTask().start(counting("a", done), came.append)
    assert came == ["a"] and len(done) == 5


@pytest.mark.usefixtures("patient")
def test_a_newer_work_takes_the_place_of_one_that_goes_on(qtbot):
    done, came, shares = [], [], []
    work = IncrementalTask()
    work.advanced.connect(shares.append)
    work.start(counting("a", done), came.append)
    assert work.busy and not came
    work.start(counting("b", done), came.append)
    qtbot.waitUntil(lambda: not work.busy, timeout=2000)
    assert came == ["b"]
    assert [i for name, i in done if name == "a"] == [0]
    assert shares == sorted(shares[:1]) + sorted(shares[1:]) and shares[-1] == 0.8
    work.start(counting("c", done), came.append)
    work.stop()
    qtbot.wait(30)
    assert came == ["b"] and not work.busy


@pytest.mark.usefixtures("patient")
def test_what_is_needed_now_is_done_now(qapp):
    done, came = [], []
    work = IncrementalTask()
    work.start(counting("a", done), came.append)
    work.finish()
    assert came == ["a"]
    work.finish()
    assert came == ["a"]


def test_other_things_go_on_meanwhile(qtbot, monkeypatch):
    """A work of a hundred pieces of five milliseconds, by a clock that only the work moves on: between two turns of the event
    loop no more of them are done than fit into a slice."""
    now = [0.0]
    monkeypatch.setattr("reader.ui.platform.incremental.time.perf_counter", lambda: now[0])

    def slow():
        for i in range(100):
            now[0] += 0.005
            yield i / 100

    beats, came, work, timer = [now[0]], [], IncrementalTask(), QTimer()
    timer.timeout.connect(lambda: beats.append(now[0]))
    timer.start(0)
    work.start(slow(), lambda _: came.append(True))
    qtbot.waitUntil(lambda: bool(came))
    assert max(b - a for a, b in itertools.pairwise(beats)) < 0.02
    assert len({round(beat, 3) for beat in beats}) > 20


@pytest.mark.usefixtures("patient")
def test_a_search_goes_on_beside_the_typing(content, open_window, qtbot):
    window = open_window(content, Session(language="en", helping="en"))
    window.open_search()
    before = [row.hit for row in window.search_screen.rows()]
    window.search_screen.asked.emit("detention")
    assert window.searching.task.busy
    assert [row.hit for row in window.search_screen.hits.rows] == before  # nothing is shown that is half found
    window.search_screen.asked.emit("mask")
    qtbot.waitUntil(window.search_screen.progress.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: not window.searching.task.busy, timeout=5000)
    assert not window.search_screen.progress.isVisible()
    found = window.search_screen.rows()
    assert found and all("mask" in row.accessibleName().lower() for row in found)


@pytest.mark.usefixtures("patient")
def test_enter_goes_to_the_first_hit_once_it_is_found(content, open_window, qtbot):
    window = open_window(content, Session(language="en", helping="en"))
    window.open_search()
    window.search_screen.field.setText("detention")
    qtbot.keyClick(window.search_screen.field, Qt.Key.Key_Return)
    assert window.searching.task.busy and not any(row.hasFocus() for row in window.search_screen.hits.rows)
    qtbot.waitUntil(lambda: not window.searching.task.busy, timeout=5000)
    assert window.search_screen.rows()[0].hasFocus()


@pytest.mark.usefixtures("patient")
def test_another_language_and_leaving_the_search_end_it(content, open_window, qtbot):
    window = open_window(content, Session(language="en", helping="en"))
    window.open_search()
    window.search_screen.asked.emit("detention")
    window.choose_language("th")  # all of it in the new language, in the next frame
    assert not window.searching.task.busy
    assert all(row.hit.excerpt.shown.language == "th" for row in window.search_screen.hits.rows)
    window.search_screen.asked.emit("mask")
    window.end_sitting()
    assert not window.searching.task.busy
    qtbot.wait(30)
    assert window.screen_name() == "picker"
