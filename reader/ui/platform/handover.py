"""Hands what another thread has done over to the window's own thread. Signals: ``_arrived(what)``, from any thread."""

import atexit
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_qt_is_there = threading.Lock()
_ended: list[bool] = []
"""Not empty when Python ends: another thread may go on then, and nobody waits for it."""


@atexit.register
def _end() -> None:
    with _qt_is_there:
        _ended.append(True)


_GIVE_WAY = 0.0003


def put_window_first() -> None:
    """Have other threads let the window's go on after 0.3 ms, not after Python's own 5, which it waits for again and
    again: beside the making of a code the page that hands over to a phone opened in 50 to 100 ms, and now in 32."""
    sys.setswitchinterval(_GIVE_WAY)


class Handover(QObject):
    """Calls `take` in the thread it was made in, with what ``give`` is given in any other. Nothing comes once it is
    gone, which it is with its parent, or Python ends."""

    _arrived = Signal(object)

    def __init__(self, take: Callable[[Any], object], parent: QObject | None = None):
        super().__init__(parent)
        self._take = take
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def give(self, what: object) -> None:
        """Have `take` called with `what` when the window comes to it. May be called in any thread."""
        with _qt_is_there:
            if not _ended and isValid(self):
                self._arrived.emit(what)

    @Slot(object)
    def _deliver(self, what: object) -> None:
        self._take(what)
