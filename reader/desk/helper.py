"""What the rest of the library knows for a translator, gathered beside what else is done.

Signals: ``ready()`` everything was gathered, ``found(key, words)`` how words like those of a segment are translated
elsewhere.
"""

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desk.content.library_folder import LibraryFolder

if TYPE_CHECKING:
    from reader.authoring.works import WorkSource


_AFTER = 0.4
"""Seconds after which it begins: the screen is painted before."""


class TranslatorsHelp(QObject):
    """Asks in a thread of its own."""

    ready = Signal()
    found = Signal(str, str)
    _over = Signal()
    """From the thread: it ends."""

    def __init__(self, library: LibraryFolder, work: "WorkSource", tag: str, parent: QObject | None = None):
        super().__init__(parent)
        from reader.desk.content.translating import Help  # with all that reads texts

        self.help = Help()
        self._over.connect(self.deleteLater)
        self._asked: SimpleQueue[tuple[str, str] | None] = SimpleQueue()
        self._stop = threading.Event()
        own = LibraryFolder(library.home, library.content)
        self._thread = threading.Thread(target=self._run, args=(own, work, tag), name="translator's help", daemon=True)
        self._thread.start()

    def ask(self, key: str, source: str) -> None:
        """Look for words like those of a segment."""
        self._asked.put((key, source))

    def stop(self) -> None:
        """Look no more, and go once the thread has ended."""
        self._stop.set()
        self._asked.put(None)

    def wait(self) -> None:
        """Wait until the thread has ended: nothing may tell a window that is gone."""
        self._thread.join()

    def _run(self, library: LibraryFolder, work: "WorkSource", tag: str) -> None:
        self._look(library, work, tag)
        self._over.emit()

    def _look(self, library: LibraryFolder, work: "WorkSource", tag: str) -> None:
        if self._stop.wait(_AFTER):
            return
        found = self.help.of(library, work, tag, self._stop.is_set)
        if self._stop.is_set():
            return
        self.help = found
        self.ready.emit()
        while (asked := self._asked.get()) is not None and not self._stop.is_set():
            if self._asked.empty():  # only the last row that was asked for is still of use
                self.found.emit(asked[0], found.like(asked[1]))
