"""A random walk over all screens: keys, clicks, double clicks, the wheel, languages, sizes, packs and ends of sittings.

``python -m tests.monkey --seed 1 --events 20000`` (or ``make monkey``) walks through the project's library and prints what it met:
exceptions, how long the event loop answered nothing, and how much memory grew. The same seed does the same. ``walk`` is what tests call.
"""

import argparse
import ctypes
import gc
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.languages import LANGUAGES
from reader.core.settings import StickSettings
from reader.core.stick import Stick
from reader.core.trust import Keys
from reader.ui.host.environment import Environment
from reader.ui.platform import failures
from reader.ui.widgets.button import Pressable
from tests.driver import Driver

ROOT = Path(__file__).resolve().parents[1]
KEYS = [
    Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace,
    Qt.Key.Key_F1, Qt.Key.Key_F3, Qt.Key.Key_F11, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_B, Qt.Key.Key_Period,
    Qt.Key.Key_A, Qt.Key.Key_F10,
]  # fmt: skip
CONTROLLED = [
    Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_D, Qt.Key.Key_I,
    Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_2, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_C, Qt.Key.Key_A,
]  # fmt: skip
TYPED = ("detention", "คุก", "ထောင်", "طفل", "trẻ em", "្", "\u202e", "a" * 300, "  ", "၁၂၃", "\U0001f600")
STALL = 0.05
SIZES = ((1366, 768), (1024, 600), (800, 600), (1920, 1080), (640, 480))


@dataclass
class Walk:
    """What a walk met. Times in seconds, memory in bytes."""

    events: int = 0
    failed: list[str] = field(default_factory=list)
    longest: float = 0.0
    """The longest stretch in which the event loop answered nothing: the processor time of the window's thread."""
    longest_at: str = ""
    stalls: int = 0
    """How many stretches were longer than ``STALL``."""
    screens: Counter[str] = field(default_factory=Counter)
    memory: list[int] = field(default_factory=list)
    """The memory of the process after each sitting's end."""
    used: list[int] = field(default_factory=list)
    """What of it is in use."""


def growth(sizes: list[int]) -> float:
    """Return by which part memory grew since what is kept for later is full: from the second quarter of the sittings to the last.
    In the first one fonts, words of buttons and shaped words are met, and kept up to their limits."""
    quarter = len(sizes) // 4
    return median(sizes[-quarter:]) / max(median(sizes[quarter : 2 * quarter]), 1) - 1 if quarter else 0.0


def memory() -> int:
    """Return how much memory of its own the process has at present, in bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE")


class _Allocated(ctypes.Structure):
    """What glibc (2.33 and newer) tells of its memory: ``mallinfo2``."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in [
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keepcost",
        ]
    ]


def used() -> int:
    """Return how much memory is in use, in bytes, without what the C library keeps for what comes next; 0 where it does not tell."""
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if tell is None:
        return 0
    tell.restype = _Allocated
    told = tell()
    return int(told.uordblks + told.hblkhd)


class Monkey:
    """Does what comes to its mind with a window."""

    def __init__(self, window: Driver, seed: int, saves: Path, quick: bool = False):
        """With `quick` it mostly clicks twice."""
        self.window, self.chance, self.saves = window, random.Random(seed), saves
        self.stretches: list[float] = []
        """How long the event loop answered nothing in what is being done, each time: processor time in seconds."""
        self.deeds: list[tuple[int, Callable[[], None]]] = [
            (30, self.click), (6 if not quick else 60, self.double_click), (20, self.press), (14, self.press_controlled), (8, self.wheel),
            (3, self.menu), (6, self.type), (6, self.choose_language), (4, self.resize), (6, self.open), (2, self.turn_back),
            (1, self.end),
        ]  # fmt: skip

    def act(self) -> str:
        """Do one thing, and let the event loop answer; return its name."""
        deed = self.chance.choices([d for _, d in self.deeds], [w for w, _ in self.deeds])[0]
        self.stretches.clear()
        with self._stretch():
            deed()
        self._answer()
        return deed.__name__

    @contextmanager
    def _stretch(self) -> Iterator[None]:
        """Measure what is done in one go. What is measured inside counts by itself."""
        started, inside = time.thread_time(), len(self.stretches)
        try:
            yield
        finally:
            self.stretches.append(time.thread_time() - started - sum(self.stretches[inside:]))

    def _answer(self) -> None:
        with self._stretch():
            QApplication.processEvents()

    def _target(self) -> tuple[QWidget, QPoint]:
        popup = QApplication.activePopupWidget()
        top = popup or self.window
        at = QPoint(self.chance.randrange(max(1, top.width())), self.chance.randrange(max(1, top.height())))
        child = top.childAt(at) or top
        return child, child.mapFrom(top, at)

    def click(self) -> None:
        child, at = self._target()
        QTest.mouseClick(child, self.chance.choice([Qt.MouseButton.LeftButton] * 8 + list(_OTHER)), pos=at)

    def double_click(self) -> None:
        """Click twice at one place, mostly where something can be pressed, as the system tells it: the second press goes
        to whatever is there by then. It must not lead to another screen than the first."""
        window = self.window
        pressed = [w for w in window.findChildren(Pressable) if w.isVisible() and not w.visibleRegion().isEmpty()]
        if pressed and self.chance.random() < 0.8:
            widget = self.chance.choice(pressed)
            at = widget.mapTo(window, widget.visibleRegion().boundingRect().center())
        else:
            at = QPoint(self.chance.randrange(max(1, window.width())), self.chance.randrange(max(1, window.height())))
        self._click_once(at, QEvent.Type.MouseButtonPress)
        self._answer()
        before = window.screen_name(), window.session.place.work
        self._click_once(at, QEvent.Type.MouseButtonDblClick)
        if (window.screen_name(), window.session.place.work) != before:
            raise AssertionError(f"the second click led from {before} to {window.screen_name()}")

    def _click_once(self, at: QPoint, press: QEvent.Type) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((press, left), (QEvent.Type.MouseButtonRelease, none)):
            target = self.window.childAt(at) or self.window
            place, there = QPointF(target.mapFrom(self.window, at)), QPointF(self.window.mapToGlobal(at))
            event = QMouseEvent(kind, place, there, left, held, Qt.KeyboardModifier.NoModifier)
            with self._stretch():
                QApplication.sendEvent(target, event)

    def _focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def press(self) -> None:
        shift = self.chance.choice([Qt.KeyboardModifier.NoModifier] * 4 + [Qt.KeyboardModifier.ShiftModifier])
        QTest.keyClick(self._focused(), self.chance.choice(KEYS), shift)

    def press_controlled(self) -> None:
        QTest.keyClick(self._focused(), self.chance.choice(CONTROLLED), Qt.KeyboardModifier.ControlModifier)

    def turn_back(self) -> None:
        QTest.keyClick(
            self._focused(), self.chance.choice([Qt.Key.Key_Left, Qt.Key.Key_Right]), Qt.KeyboardModifier.AltModifier
        )

    def wheel(self) -> None:
        child, at = self._target()
        modifier = self.chance.choice([Qt.KeyboardModifier.NoModifier] * 3 + [Qt.KeyboardModifier.ControlModifier])
        turned = QPoint(0, self.chance.choice([-360, -120, 120, 360]))
        event = QWheelEvent(
            QPointF(at), child.mapToGlobal(QPointF(at)), QPoint(), turned, Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        while child is not None:
            event.ignore()
            QApplication.sendEvent(child, event)
            child = None if event.isAccepted() else child.parentWidget()

    def menu(self) -> None:
        child, at = self._target()
        QApplication.sendEvent(child, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, child.mapToGlobal(at)))

    def type(self) -> None:
        if self.window.screen_name() == "search":
            self.window.search_screen.field.setText(self.chance.choice(TYPED))
        else:
            QTest.keyClicks(self._focused(), self.chance.choice(("b.", "+-0", "aA1")))

    def choose_language(self) -> None:
        self.window.choose_language(self.chance.choice(list(LANGUAGES)))

    def resize(self) -> None:
        self.window.resize(QSize(*self.chance.choice(SIZES)))

    def open(self) -> None:
        works = self.window.library.works()
        if works and self.window.session.language:
            self.window.open_work(self.chance.choice(works).id, self.chance.choice(("", "1", "2", "nowhere")))

    def end(self) -> None:
        self.window.end_sitting()


_OTHER = (
    Qt.MouseButton.RightButton,
    Qt.MouseButton.BackButton,
    Qt.MouseButton.ForwardButton,
    Qt.MouseButton.MiddleButton,
)


def walk(window: Driver, seed: int, events: int, saves: Path, until: float = float("inf"), quick: bool = False) -> Walk:
    """Let a monkey loose on a window that is shown, for so many events or until a time (``time.monotonic``); a `quick`
    one mostly clicks twice."""
    found, monkey = Walk(), Monkey(window, seed, saves, quick)
    failures.set_handler(lambda error: found.failed.append(f"{monkey_at}: {error!r}"))
    monkey_at = ""
    try:
        while found.events < events and time.monotonic() < until:
            screen = window.screen_name()
            found.screens[screen] += 1
            try:
                monkey_at = f"event {found.events} on {screen}"
                deed = monkey.act()
            except Exception as error:  # what a test calls, Qt does not
                found.failed.append(f"{monkey_at}: {error!r}")
                deed = "?"
            longest = max(monkey.stretches, default=0.0)
            found.stalls += sum(stretch > STALL for stretch in monkey.stretches)
            if longest > found.longest:
                found.longest, found.longest_at = longest, f"{deed} on {screen}, then {window.screen_name()}"
            found.events += 1
            if found.events % 500 == 0:
                window.end_sitting()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                QApplication.processEvents()
                gc.collect()
                found.memory.append(memory())
                found.used.append(used())
    finally:
        failures.set_handler(None)
    return found


def make_window(folder: Path, library, fonts, icons, translation, leave=lambda: None) -> Driver:
    """Return a window as a stick's program has it, with settings and a stick; `folder` is the stick."""
    from datetime import date

    settings, stick = StickSettings(folder / "sala.toml"), Stick(folder, Keys())
    tools = Environment(fonts, icons, translation, date(2026, 12, 1), leave, stick_settings=settings, stick=stick)
    return Driver(library, tools)


def main() -> int:
    """Walk as the command line says; return 0 where nothing failed."""
    from reader.core.library import Library
    from reader.ui.application import Application, prepare_when_idle

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--quick", action="store_true", help="mostly double clicks")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("packs", nargs="*", type=Path, default=[ROOT / "build/packs/sala.sala"])
    options = parser.parse_args()
    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    wrong = 0
    for seed in options.seed or [1]:
        with tempfile.TemporaryDirectory() as folder:
            window = make_window(Path(folder), Library(options.packs), app.fonts, app.icons, app.translation)
            window.resize(1366, 768)
            window.show()
            prepare_when_idle(window)
            until = time.monotonic() + 60 * options.minutes
            found = walk(window, seed, options.events, Path(folder), until, options.quick)
            window.hide()
        print(
            f"seed {seed}: {found.events} events, {len(found.failed)} failures, {found.stalls} stretches over {STALL * 1000:.0f} ms of "
            f"processor time, the longest {found.longest * 1000:.0f} ms ({found.longest_at})"
        )
        print("  screens:", dict(found.screens))
        print("  MB after sittings:", [round(m / 1e6) for m in found.memory])
        print("  MB in use:", [round(m / 1e6) for m in found.used])
        print(
            f"  from the second quarter of the sittings to the last, what is in use grew by {growth(found.used):.1%}, the process "
            f"by {growth(found.memory):.1%}"
        )
        for failure in found.failed[:20]:
            print("  ", failure)
        wrong += len(found.failed)
    return 1 if wrong else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
