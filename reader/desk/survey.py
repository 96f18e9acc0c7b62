"""Looks through the works of a library beside what else is done, and again when files change.

Signals: ``told(summary)`` of each work that is another than it was, ``gone(work)``, ``finished()`` when all were looked
at.
"""

import threading
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desk.content.library_folder import LibraryFolder, Stamp, Summary

_AGAIN = 3000
"""Milliseconds between two looks at the disk: somebody else may write into the same folder."""


class Survey(QObject):
    """Knows the summaries of the works that were looked at; asks the disk for new ones in a thread."""

    told = Signal(object)
    gone = Signal(str)
    finished = Signal()
    _done = Signal(object, object, object)
    """From the thread: which library, what was found (None: all were looked at), and its stamp."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.summaries: dict[str, Summary] = {}
        self._stamps: dict[str, Stamp] = {}
        self._library: LibraryFolder | None = None
        self._asked: SimpleQueue[tuple[LibraryFolder, dict[str, Stamp]] | None] = SimpleQueue()
        self._waiting = False
        self._thread: threading.Thread | None = None
        self._done.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.look)

    def start(self, library: LibraryFolder) -> None:
        """Survey another library from now on."""
        self._library, self._waiting = library, False
        self.summaries.clear()
        self._stamps.clear()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="survey", daemon=True)
            self._thread.start()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._library = None
        self._asked.put(None)
        if self._thread is not None:
            self._thread.join()  # nothing may tell a window that is gone
            self._thread = None

    def look(self) -> None:
        """Look at the disk now, unless that is being done."""
        if self._library is not None and not self._waiting:
            self._waiting = True
            self._asked.put((self._library, dict(self._stamps)))

    @property
    def busy(self) -> bool:
        """Whether the disk is being looked at."""
        return self._waiting

    def _run(self) -> None:
        prepared = False
        while (asked := self._asked.get()) is not None:
            library, stamps = asked
            self._look_through(LibraryFolder(library.home, library.content), library, stamps)
            if not prepared:
                LibraryFolder.prepare()
                prepared = True

    def _look_through(self, own: LibraryFolder, library: LibraryFolder, stamps: dict[str, Stamp]) -> None:
        """Tell of what changed; `own` is read from in this thread alone."""
        try:
            ids = own.ids()
        except OSError:
            ids = []
        for work in ids:
            stamp = own.stamp(work)
            if stamp and stamps.get(work) != stamp:
                self._done.emit(library, _summary(own, work), stamp)
            if self._library is not library:
                return
        for work in stamps.keys() - set(ids):
            self._done.emit(library, work, None)
        self._done.emit(library, None, None)

    def _take(self, library: object, found: object, stamp: Stamp | None) -> None:
        if library is not self._library:
            return
        if isinstance(found, Summary) and stamp is not None:
            self._stamps[found.work] = stamp
            if self.summaries.get(found.work) != found:
                self.summaries[found.work] = found
                self.told.emit(found)
        elif isinstance(found, str):
            self._stamps.pop(found, None)
            if self.summaries.pop(found, None) is not None:
                self.gone.emit(found)
        else:
            self._waiting = False
            self.finished.emit()


def _summary(library: LibraryFolder, work: str) -> Summary:
    """Return the summary of a work; a fault of the program is told beside it, and the others are looked at all the
    same."""
    try:
        return library.summary(work)
    except Exception as error:
        return Summary(work, mistakes=(f"{type(error).__name__}: {error}",))
