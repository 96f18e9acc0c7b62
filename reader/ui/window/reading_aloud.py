"""Reading aloud in one window. What it needs is loaded and made when something is first heard."""

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.navigation import Navigator
from reader.core.words import Words
from reader.ui.host.environment import Environment
from reader.ui.host.host import Controller
from reader.ui.style.look import Look

if TYPE_CHECKING:
    from reader.ui.listening.listening import Follow, Listening
    from reader.ui.listening.spoken import Readable


class AudibleWindow(Protocol):
    """What reading aloud needs of the window, which is a widget."""

    navigator: Navigator
    environment: Environment

    @property
    def look(self) -> Look: ...
    @property
    def controller(self) -> Controller: ...
    def say(self, words: Words | None) -> None: ...


class ReadingAloud:
    """Reads aloud what the screens of one window give it."""

    def __init__(self, window: AudibleWindow):
        self._window = window
        self.made: Listening | None = None
        """What reads, once something was heard."""

    def listen(self, readable: "Readable", first: int = 0, follow: "Follow | None" = None) -> None:
        """Read aloud from the place `first` on; `follow` is told what is read."""
        if self.made is None:
            self.made = self._make()
        self.made.listen(readable, first, *([follow] if follow is not None else []))

    def toggle(self) -> None:
        """Read aloud from where the reader is; be silent where something is read."""
        if not self.stop():
            self._window.controller.listen()

    def stop(self) -> bool:
        """Be silent; return whether anything was read aloud."""
        return self.made is not None and self.made.stop()

    @property
    def speaks(self) -> bool:
        """Whether something is read aloud just now."""
        return self.made is not None and self.made.listener.speaks

    def set_look(self, look: Look) -> None:
        if self.made is not None:
            self.made.set_look(look)

    def forget(self) -> None:
        """Be silent; whoever comes next is asked how they want to hear."""
        if self.made is not None:
            self.made.forget()

    def _make(self) -> "Listening":
        from reader.ui.listening.listening import Listening

        window = self._window
        listening = Listening(
            window.look, window.environment.icons, lambda: window.navigator.library, window.environment.output,
            self._tell_silence, lambda: window.controller.focus(), cast(QWidget, window),
        )  # fmt: skip
        cast(QVBoxLayout, cast(QWidget, window).layout()).addWidget(listening.bar)
        return listening

    def _tell_silence(self) -> None:
        self.stop()
        words = QCoreApplication.translate("Window", "This computer has no loudspeaker that can be used now.")
        self._window.say(Words.of(words))
