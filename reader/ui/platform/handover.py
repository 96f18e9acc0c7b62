"""Hands what another thread has done over to the window's own thread. Signals: ``_arrived(what)``, from any thread."""

import atexit
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
