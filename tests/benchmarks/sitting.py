"""A sitting of ten minutes, done faster than a person would: how long the event loop was ever kept waiting; and what many
openings leave in memory.

A stall is a stretch of more than 50 ms in which the event loop answers nothing: a beat that is due every two milliseconds
comes so much too late.
"""

import random
import time
from collections.abc import Callable, Iterator
from typing import Any

from tests.benchmarks.measuring import Figure, Plan, grown, open_window, pss, read_for, run_apart

STALL = 50.0
_BEAT = 2
_TAGS = ("my", "en", "th", "ar", "km", "zh-Hans", "ur", "vi")
_QUESTIONS = (
    "detention",
    "ผู้ลี้ภัย",
    "ကလေး",
    "covid mask",
    "احتجاز",
    "người tị nạn",
    "a",
    "the right of children to school",
)


class Watch:
    """Beats every two milliseconds, and notes how late each beat was, and what was done then."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.busy: list[tuple[float, str]] = []
        self.doing = ""
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        late = (now - self._last) * 1000 - _BEAT
        if late > _BEAT:
            self.busy.append((late, self.doing))
        self._last = now


def steps(window: Any, dice: random.Random, rounds: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what a reader does in ten minutes and more, one thing after the other."""
    works = window.library.works()
    texts = [w.id for w in works if w.kind != "comic"]
    comics = [w.id for w in works if w.kind == "comic"]
    yield "choose a language", lambda: window.choose_language("en")
    for _ in range(rounds):
        yield "shelf", window.show_shelf
        for part in (0.3, 0.6, 1.0, 0.0):
            bar = window.shelf.verticalScrollBar()
            yield "scroll the shelf", lambda bar=bar, part=part: bar.setValue(round(bar.maximum() * part))
        yield "open", lambda: window.open_work(dice.choice(texts))
        for _ in range(6):
            yield "scroll", lambda: window.text_screen.view.scroll_by(500)
        yield "next part", lambda: window.turn(1)
        for tag in dice.sample(_TAGS, 3):
            yield "languages", window.ask_language
            yield "switch", lambda tag=tag: window.choose_language(tag)
        yield "larger text", lambda: window.resize_text(1)
        yield "text as at first", lambda: window.resize_text(0)
        yield "resize", lambda: window.resize(1000, 700)
        yield "resize", lambda: window.resize(1366, 768)
        yield "two languages", lambda: window.choose_second(dice.choice(["en", "th", "my"]))
        yield "scroll", lambda: window.text_screen.view.scroll_by(700)
        yield "one language", window.pair
        yield "meeting", window.start_meeting
        for _ in range(4):
            yield "next slide", lambda: window.meeting_screen.step(1)
        yield "end the meeting", window.end_meeting
        yield "today", window.add_to_agenda
        yield "open a comic", lambda: window.open_work(dice.choice(comics))
        for _ in range(6):
            yield "turn", lambda: window.comic_screen.step(1)
        yield "switch", lambda: window.choose_language(dice.choice(_TAGS))
        yield "search", window.open_search
        question = dice.choice(_QUESTIONS)
        for end in range(1, min(len(question), 12) + 1):
            yield "type", lambda words=question[:end]: window.search_screen.asked.emit(words)
        yield "topic", lambda: window.search_for(topic=dice.choice([None, "rights", "health"]))
        yield "all topics", lambda: window.search_for(topic=None)
        yield "handout", lambda: window.open_work(dice.choice(texts)) and window.open_handout("work")
        yield "wait for the handout", lambda: None
        yield "close the handout", lambda: window.session.scope("handout") and window.close_handout()
        yield "help", window.open_tour
        yield "close", window.close_topmost


def sit(pack: str, rounds: int, pause: float = 0.12) -> list[list[Any]]:
    """Return every stretch of work of the event loop in a sitting: milliseconds, and what was done."""
    from PySide6.QtCore import QEventLoop, QTimer

    from reader.ui.application import APART, LATER, prepare_when_idle

    _app, window = open_window([pack], tag="")
    prepare_when_idle(window)
    watch, loop = Watch(), QEventLoop()
    doing = steps(window, random.Random(1), rounds)

    def step() -> None:
        name, act = next(doing, ("", None))
        if act is None:
            loop.quit()
            return
        watch.doing = name
        act()
        QTimer.singleShot(round(1000 * pause * (8 if name.startswith("wait") else 1)), step)

    # A reader looks at the first page for a moment; meanwhile the program loads what the other screens need.
    watch.doing = "look at the first page"
    QTimer.singleShot(2 * APART * (len(LATER) + 3), step)
    loop.exec()
    return [[round(ms, 2), name] for ms, name in watch.busy]


def measure(plan: Plan) -> list[Figure]:
    """Return how late the beats of a sitting were, how many stalls there were, and what memory does."""
    largest = max(size for size in plan.sizes if size <= 100)
    pack = str(grown(largest))
    late = run_apart("sitting", "sit", pack, plan.times(10))
    stalls = [ms for ms, _ in late if ms > STALL]
    longest = max(late)
    figures = [
        Figure("sitting", f"stalls over 50 ms, {largest}×", "stalls", [len(stalls)]),
        Figure("sitting", f"the longest: {longest[1]}, {largest}×", "ms", [longest[0]]),
        Figure("sitting", f"beats more than 2 ms late, {largest}×", "ms", [ms for ms, _ in late]),
    ]
    for act in sorted({act for ms, act in late if ms > STALL}):
        figures.append(
            Figure("sitting", f"stalls: {act}", "ms", [ms for ms, name in late if ms > STALL and name == act])
        )
    screens = run_apart("sitting", "screens")
    figures += [Figure("memory", f"screen: {name}", "MiB", [mib], "bare window") for name, mib in screens.items()]
    before, after = run_apart("sitting", "openings", str(grown(min(10, largest))), plan.times(1000))
    figures.append(Figure("memory", "after warming up", "MiB", [before]))
    figures.append(Figure("memory", "after 1,000 openings", "MiB", [after], "after warming up"))
    return figures


def screens() -> dict[str, float]:
    """Return what this process weighs on each screen, one after the other, as in an hour of use."""
    from PySide6.QtWidgets import QApplication

    _app, window = open_window()
    told = {}
    for name, act in (
        ("shelf", window.show_shelf), ("search", window.open_search), ("show me", window.open_tour),
        ("page", lambda: window.open_work("covid-19-book")), ("two languages", lambda: window.choose_second("th")),
        ("meeting", window.start_meeting), ("comic", lambda: window.open_work("three-windows")),
    ):  # fmt: skip
        act()
        read_for(0.5)
        told[name] = pss()
        if name == "meeting":
            window.end_meeting()
    dice = random.Random(3)
    for _, act in steps(window, dice, 20):
        act()
        QApplication.processEvents()
    told["after an hour's use"] = pss()
    return told


def openings(pack: str, count: int) -> tuple[float, float]:
    """Open random pages, comics and searches; return what this process weighs after `count` of them, when every language was
    read and all that is kept has been met, and at the end of as many again."""
    import gc

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    _app, window = open_window([pack])
    dice = random.Random(4)
    works = window.library.works()
    before = 0.0
    warm = count
    for number in range(warm + count):
        if number == warm:
            gc.collect()
            before = pss()
        kind = number % 4
        if kind == 3:
            window.open_search()
            window.search_screen.asked.emit(dice.choice(_QUESTIONS))
        else:
            window.choose_language(dice.choice(_TAGS))
            window.open_work(dice.choice(works).id)
        QApplication.processEvents()
        # What is to be deleted goes when the event loop comes round, which here never does.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window.repaint()
    gc.collect()
    return before, pss()
