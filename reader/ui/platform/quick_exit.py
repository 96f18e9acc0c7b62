"""Leaving at once: by the red button, or Shift three times within two seconds, from wherever the program is.

Seen by a filter of the whole application, so that no dialog and no long work is in the way. What was begun on purpose
and is not whole (a file on a stick) is taken back after the windows are gone.
"""

import contextlib
import os
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.ui.platform import clipboard

TIMES, WITHIN = 3, 2.0
"""How often Shift is pressed, within how many seconds."""
_TIDY = 2.0
"""How long, at most, what is half done is taken back, in seconds."""


class QuickExit(QObject):
    """Ends the program. `tidy` is called after the windows are gone and returns whether nothing is left to do; `end`
    ends the process."""

    def __init__(self, tidy: Callable[[], bool], end: Callable[[int], object] = os._exit):
        super().__init__()
        self._tidy, self._end = tidy, end
        self._pressed: list[float] = []
        self._down = False
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def leave(self) -> None:
        """Be gone at once: no window, nothing of ours on the clipboard, no code that runs on."""
        # Whatever fails or never returns from here on, the process ends.
        last = threading.Timer(_TIDY + 1, self._end, (0,))
        last.daemon = True
        last.start()
        for step in (self._hide, clipboard.take_back, QGuiApplication.processEvents, self._take_back_what_is_half_done):
            with contextlib.suppress(Exception):
                step()
        last.cancel()
        self._end(0)

    @staticmethod
    def _hide() -> None:
        for window in QApplication.topLevelWidgets():
            with contextlib.suppress(Exception):
                window.hide()

    def _take_back_what_is_half_done(self) -> None:
        until = time.monotonic() + _TIDY
        while not self._tidy() and time.monotonic() < until:
            time.sleep(0.005)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count how often Shift is pressed by itself. One press is seen by many: only the first counts."""
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and event.key() == _SHIFT:
            self._down = False
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() != _SHIFT:
                self._pressed = []
            elif not self._down and not event.isAutoRepeat():
                self._down = True
                now = time.monotonic()
                self._pressed = [*(t for t in self._pressed if now - t <= WITHIN), now]
                if len(self._pressed) >= TIMES:
                    self._pressed = []
                    self.leave()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._pressed = []
        elif kind == QEvent.Type.ApplicationDeactivate:
            self._down = False
        return False


_SHIFT = 0x01000020  # Qt.Key.Key_Shift; the number spares the look-up at every key
