"""While somebody listens, a button says what it is called: when the keyboard reaches it, or when it is held. One that was
held is not pressed, but the red one always is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.library import Library
from reader.core.words import Words
from reader.ui.sound.player import NoDevice, Player, samples_of
from reader.ui.widgets.button import Button

if TYPE_CHECKING:
    from reader.ui.sound.device import Output

_HELD = 600
"""Milliseconds after which a button is held, and not pressed."""
_LOOK = 100
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class SignVoice(QObject):
    """Says the buttons of one `window` in the language that `tag` returns, unless `busy`: something else is read aloud."""

    def __init__(
        self, library: Callable[[], Library], output: "Callable[[], Output]", tag: Callable[[], str],
        busy: Callable[[], bool], window: QWidget,
    ):  # fmt: skip
        super().__init__(window)
        self._library, self._tag, self._busy, self._window = library, tag, busy, window
        self._player = Player(output)
        self._pressed: Button | None = None
        self._said_held = False
        self._on = False
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_HELD)
        self._holding.timeout.connect(self._hold)
        self._ending = QTimer(self)
        self._ending.setInterval(_LOOK)
        self._ending.timeout.connect(self._end)

    def turn(self, on: bool) -> None:
        """Say what buttons are called from now on, or no more."""
        application = QApplication.instance()
        if on == self._on or application is None:
            return
        self._on = on
        if on:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
            self.stop()

    def stop(self) -> None:
        """Be silent at once."""
        self._holding.stop()
        self._ending.stop()
        self._player.stop()
        self._pressed = None

    def say(self, button: Button) -> bool:
        """Say what a button is called; return whether somebody recorded it."""
        if self._busy():
            return False
        library, tag = self._library(), self._tag()
        for words in (button.words, Words(button.accessibleName())):
            recording = library.recording(words, tag) if words.text else None
            samples = samples_of(recording.data) if recording is not None else None
            if samples:
                try:
                    self._player.play(samples)
                except NoDevice:
                    self._player.stop()
                    return False
                self._ending.start()
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, Button) and watched.window() is self._window:
            assert isinstance(event, QFocusEvent)
            if event.reason() in _BY_KEYS:
                self.say(watched)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(watched, Button):
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.LeftButton and watched.window() is self._window:
                self._pressed, self._said_held = watched, False
                self._holding.start()
        elif kind == QEvent.Type.MouseButtonRelease and watched is self._pressed:
            self._holding.stop()
            held, self._pressed = self._pressed, None
            if self._said_held and held is not None and held.kind != "leave":
                held.setDown(False)
                return True
        return False

    def _hold(self) -> None:
        if self._pressed is not None and self._pressed.isDown():
            self._said_held = self.say(self._pressed)

    def _end(self) -> None:
        if self._player.done:
            self._ending.stop()
            self._player.stop()
