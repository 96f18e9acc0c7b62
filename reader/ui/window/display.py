"""Whether the window takes the whole display."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Display:
    """Lets a window take the whole display for a while; after that it is as it was: maximised, full screen or
    neither."""

    def __init__(self, window: QWidget, allowed: bool):
        self._window, self._allowed = window, allowed
        self._before: Qt.WindowState | None = None

    def use(self, whole: bool) -> None:
        """Take the whole display, or give it back."""
        if not self._allowed or whole == (self._before is not None):
            return
        if self._before is None:
            self._before = self._window.windowState()
            self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        else:
            self._window.setWindowState(self._before)
            self._before = None

    def toggle(self) -> None:
        """Take the whole display, or leave it to the desktop again."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
