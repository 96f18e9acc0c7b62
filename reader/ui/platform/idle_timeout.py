"""Ends a sitting that nobody is at: after some minutes without a key, a touch or the mouse, and a countdown that
anybody can stop.

Signals: ``counting(seconds)`` once a second while the countdown runs; ``stayed()`` somebody is there; ``ended()``.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

COUNTDOWN = 30
"""How many seconds one has to say that one is still there."""
_SIGNS_OF_LIFE = frozenset((
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate,
))  # fmt: skip


class IdleTimeout(QObject):
    """Watches the whole application. `busy` says whether a meeting or a print goes on: that is life enough."""

    counting = Signal(int)
    stayed = Signal()
    ended = Signal()

    def __init__(self, minutes: int, busy: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._busy, self._left = busy, 0
        self._waiting, self._second = QTimer(self), QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._warn)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait so long from now on; 0: for ever."""
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        self._second.stop()
        self._waiting.stop()
        if minutes:
            self._waiting.setInterval(minutes * 60_000)
            self._waiting.start()
            application.installEventFilter(self)

    @property
    def counts(self) -> bool:
        """Whether the countdown runs."""
        return self._second.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether somebody is there; what stops the countdown does nothing else."""
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        counted = self.counts
        self._stay()
        return counted and event.type() != QEvent.Type.MouseMove

    def _stay(self) -> None:
        self._waiting.start()
        if self.counts:
            self._second.stop()
            self.stayed.emit()

    def _warn(self) -> None:
        if self._busy():
            self._waiting.start()
            return
        self._left = COUNTDOWN
        self._second.start()
        self.counting.emit(self._left)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.counting.emit(self._left)
            return
        self._second.stop()
        self._waiting.start()
        self.ended.emit()
