"""Long work of the window's own thread, done a little at a time: the event loop is never kept waiting, a newer work
takes the place of one that goes on, and what takes long tells how far it is.

Signals: ``advanced(done)`` from 0 to 1, once half a second has gone by.
"""

import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

AT_ONCE, SLICE, SLOW = 0.012, 0.01, 0.5
"""Seconds: how long a work may go on before it is first put off, how long at each turn after that, and when it is told
of."""
ONE_STEP = 0.0
"""Seconds a turn, for work whose steps are long themselves: one step each time."""
_T = TypeVar("_T")


def _forget(_: object) -> None:
    """Do nothing with what came of a work."""


class IncrementalTask(QObject):
    """Does one work at a time: a generator that yields how much of it is done (0 to 1), and returns what came of it."""

    advanced = Signal(float)

    def __init__(self, parent: QObject | None = None, seconds: float | None = None, apart: int = 0):
        """Each turn takes about so many `seconds` (None: SLICE), and turns are `apart` milliseconds apart."""
        super().__init__(parent)
        self._seconds, self._apart = seconds, apart
        self._work: Generator[float, None, Any] | None = None
        self._then: Callable[[Any], None] = _forget
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def start(
        self, work: Generator[float, None, _T], then: Callable[[_T], None] = _forget, seconds: float | None = None
    ) -> None:
        """Begin `work`, in place of any other; `then` is given what comes of it: before this returns, where that is
        done in AT_ONCE, or in as many `seconds`. What the work raises leaves it ended."""
        self.start_later(work, then)
        self._go_on(AT_ONCE if seconds is None else seconds)

    def start_later(
        self, work: Generator[float, None, _T], then: Callable[[_T], None] = _forget, at_once: bool = False
    ) -> None:
        """As ``start``, but begin when nothing else is to be done; `at_once` begins without waiting so long as turns
        are apart."""
        self.stop()
        self._work, self._then, self._begun = work, then, time.perf_counter()
        self._timer.start(0 if at_once else self._apart)

    def stop(self) -> None:
        """Give up what is being done."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None and not getattr(
            work, "gi_running", False
        ):  # one that gives itself up is ended once it has done its step
            work.close()

    def finish(self) -> None:
        """Do all that is left now: something needs it."""
        self._go_on(float("inf"))

    def _turn(self) -> None:
        self._timer.setInterval(self._apart)
        self._go_on(SLICE if self._seconds is None else self._seconds)

    def _go_on(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while (work := self._work) is not None:
            try:
                done = next(work)
            except BaseException as end:
                given_up = self._work is not work  # by itself: it may have begun another one
                if not given_up:
                    self._timer.stop()
                    self._work = None
                if not isinstance(end, StopIteration):
                    raise
                if given_up:
                    continue
                self._then(end.value)
                return
            if self._work is not work:
                work.close()
            elif time.perf_counter() >= until:
                if time.perf_counter() - self._begun > SLOW:
                    self.advanced.emit(done)
                return
