"""Listening in one window: asks once in a sitting how, leads by bar and keys, and lets the screen follow what is read. Who
listens hears the buttons too."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from reader.core.library import Library
from reader.ui.listening.listener import Heard, Listener
from reader.ui.listening.listening_bar import ListeningBar
from reader.ui.listening.sign_voice import SignVoice
from reader.ui.listening.spoken import Readable
from reader.ui.sound.device import Loudspeaker
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look

if TYPE_CHECKING:
    from reader.ui.sound.device import Output

Follow = Callable[[Heard | None], object]
"""Shows what is read now; None: nothing any more."""


def _follow_nothing(_: Heard | None) -> None:
    """Nothing is marked where a word stands alone."""


class Listening(QObject):
    """Reads aloud what screens give it. `failed` is called where this computer has no loudspeaker, `focus` gives the
    keyboard back to the screen."""

    def __init__(
        self, look: Look, icons: Icons, library: Callable[[], Library], output: "Callable[[], Output] | None",
        failed: Callable[[], object], focus: Callable[[], object], window: QWidget,
    ):  # fmt: skip
        super().__init__(window)
        self.bar = ListeningBar(look, icons)
        self.listener = Listener(library, output, self)
        self._look = look
        self.signs = SignVoice(
            library, output or Loudspeaker, lambda: self._look.language.tag, lambda: self.listener.speaks, window
        )
        self._window, self._focus = window, focus
        self._asked = False
        self._waiting: tuple[Readable, int, Follow] | None = None
        self._follow: Follow = _follow_nothing
        self.bar.chosen.connect(self._choose)
        self.bar.pressed.connect(self.press)
        self.listener.changed.connect(self._show_state)
        self.listener.moved.connect(self._show_place)
        self.listener.failed.connect(failed)

    @property
    def active(self) -> bool:
        """Whether something is read, also while it is paused, or it is asked how."""
        return self._waiting is not None or self.listener.reading is not None

    def listen(self, readable: Readable, first: int = 0, follow: Follow = _follow_nothing) -> None:
        """Read aloud from the place `first` on, and let `follow` show what is read; the first time ask how."""
        self.stop()
        if self._asked:
            self._begin(readable, first, follow)
        else:
            self._waiting = readable, first, follow
            self.bar.ask()

    def stop(self) -> bool:
        """Be silent at once; return whether there was anything to stop."""
        was = self.active
        self._waiting = None
        self.signs.stop()
        self.listener.stop()
        self.bar.hide()
        return was

    def forget(self) -> None:
        """Be silent, and ask whoever comes next how they want to hear."""
        self.stop()
        self._asked = False
        self.signs.turn(on=False)

    def press(self, name: str) -> None:
        """Do what a button of the bar is for."""
        listener = self.listener
        acts: dict[str, Callable[[], object]] = {
            "toggle": listener.toggle, "back": lambda: listener.step(-1), "on": lambda: listener.step(1),
            "slower": lambda: listener.go_faster(-1), "faster": lambda: listener.go_faster(1), "stop": self.stop,
        }  # fmt: skip
        acts[name]()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.bar.set_look(look)

    # --- inside ---

    def _choose(self, headphones: bool) -> None:
        """Begin; whoever has to put headphones on first begins when they are ready."""
        self._asked = True
        self.signs.turn(on=True)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._focus()  # the two buttons go
            self._begin(*waiting, paused=headphones)

    def _begin(self, readable: Readable, first: int, follow: Follow, paused: bool = False) -> None:
        self._follow = follow
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.listener.read(readable, first, paused)
        if paused and self.listener.reading is not None:
            self.bar.buttons["toggle"].setFocus()

    def _show_state(self) -> None:
        listener = self.listener
        if listener.reading is None:
            had_focus = self.bar.isAncestorOf(QApplication.focusWidget() or self._window)
            self.bar.hide()
            if (application := QApplication.instance()) is not None:
                application.removeEventFilter(self)
            if had_focus:
                self._focus()
        elif len(listener.reading) > 1 or listener.paused:
            self.bar.show_state(listener.paused, listener.speed, listener.machine)
        else:
            self.bar.hide()

    def _show_place(self) -> None:
        self._follow(self.listener.heard)
        if self.listener.reading is not None and self.bar.isVisible():
            self._show_state()  # the next words may be a machine's

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is read aloud space and arrows belong to it, wherever the keyboard is but in a button or a line."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(watched, QWidget)
            or watched.window() is not self._window
        ):
            return False
        assert isinstance(event, QKeyEvent)
        name = self._meaning(event)
        in_button = isinstance(watched, QAbstractButton) and event.key() == Qt.Key.Key_Space
        if not name or in_button or isinstance(watched, QLineEdit) or event.modifiers() & _HELD:
            return False
        self.press(name)
        return True

    def _meaning(self, event: QKeyEvent) -> str:
        forward, backward = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, backward = backward, forward
        return {
            int(Qt.Key.Key_Space): "toggle", int(forward): "on", int(backward): "back", int(Qt.Key.Key_F7): "slower",
            int(Qt.Key.Key_F8): "faster",
        }.get(event.key(), "")  # fmt: skip


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
