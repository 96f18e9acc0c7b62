"""The end of a sitting: nothing of whoever was here stays, in memory, on the clipboard or on the screen."""

import gc
from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QObject, QTimer

from reader.core.navigation import Navigator
from reader.core.session import Session
from reader.core.sitting_cache import empty_sitting_caches
from reader.ui.host.environment import Environment
from reader.ui.platform import clipboard, failures, memory
from reader.ui.platform.idle_timeout import IdleTimeout
from reader.ui.window.reading_aloud import ReadingAloud
from reader.ui.window.screens import Screens


class CountingDown(Protocol):
    """Asks over the screen whether anybody is still there."""

    def count_down(self, seconds: int) -> None:
        """Ask, with so many seconds left."""


class SittingWindow(Protocol):
    """What a sitting needs of the window."""

    environment: Environment
    navigator: Navigator
    screens: Screens

    reading_aloud: ReadingAloud

    @property
    def overlays(self) -> CountingDown:
        """What can be shown over the screen."""

    def forget_session(self) -> Session:
        """Begin with a new session, which is not shown yet; return the one that was."""

    def show_session(self, before: Session | None) -> None:
        """Show the session; `before` was shown until now."""

    def close_overlays(self) -> bool:
        """Close what lies over the screen; return whether there was anything."""

    def forget_texts(self) -> None:
        """Let go of all that was made of the library's works."""


class Sitting:
    """Ends the sittings of one window: when it is asked to, and when nobody has been there for a while. `ended` is
    called when everything is forgotten."""

    def __init__(self, window: SittingWindow, ended: Callable[[], object]):
        self._window, self._ended = window, ended
        # It ends with the window, in the window's own thread.
        self.idle = IdleTimeout(window.environment.settings.idle_minutes, self.is_busy, cast(QObject, window))
        self.idle.counting.connect(lambda seconds: window.overlays.count_down(seconds))
        self.idle.stayed.connect(window.close_overlays)
        self.idle.ended.connect(self.end)

    def is_busy(self) -> bool:
        """Return whether there is nothing to end: somebody meets, listens, prints or copies, or nobody has begun."""
        begun = self._window.navigator.session.language
        return (
            not begun
            or self._window.reading_aloud.speaks
            or any(controller.is_busy() for controller in self._window.screens)
        )

    def end(self) -> None:
        """Forget who was here: nothing open, nothing chosen, nothing of theirs on the clipboard; the languages."""
        # The tiles come first, and nothing of a pack is needed for them: what fails after that leaves nothing on the
        # screen.
        window = self._window
        before = window.forget_session()
        steps: tuple[Callable[[], object], ...] = (
            window.close_overlays, lambda: window.show_session(before), clipboard.take_back, self._stop_work,
            window.screens.forget_sitting, self._forget_packs, self._ended,
        )  # fmt: skip
        for step in steps:
            try:
                step()
            except Exception as error:
                failures.report(error)
        QTimer.singleShot(0, self._give_back)  # once the tiles are there, and the screens that were forgotten are gone

    @staticmethod
    def _give_back() -> None:
        gc.collect()
        memory.give_back()

    def _stop_work(self) -> None:
        for controller in self._window.screens:
            controller.stop()

    def _forget_packs(self) -> None:
        """Let go of packs that nobody vouches for, and of what was read."""
        library = self._window.navigator.library
        if any(not pack.vouching.origin.vouched for pack in library.packs):
            library.withdraw()
        self._window.forget_texts()
        empty_sitting_caches()

    def tidied(self) -> bool:
        """Take back what is half done; return whether nothing is left to take back."""
        left = [controller for controller in self._window.screens if not controller.tidied()]
        return not left
