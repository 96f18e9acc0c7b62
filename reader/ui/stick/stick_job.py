"""Long work on sticks, in a thread of its own: the window never waits for a drive."""

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStorageInfo, Signal

from reader.core.stick import Stick, StickError, read_list
from reader.core.stick_check import Checked, check
from reader.ui.stick.windows_drive import eject

OnProgress = Callable[[int, int, bool], None]
"""Told with how many bytes are done, of how many, and whether they are read back."""
StickTask = Callable[[OnProgress, Callable[[], bool]], Any]
"""Does something; asks now and then whether it is to stop."""
_EVERY = 0.1
"""How often progress is told, in seconds."""
_PATIENCE_MS = 60_000
"""How long a drive may take to be let go of."""


class StickJob(QObject):
    """Does one thing at a time; one of ``finished`` and ``failed`` follows, unless it is stopped."""

    progress = Signal(object, object, bool)  # bytes are more than a C int holds
    finished = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._ended.connect(self._end)

    @property
    def running(self) -> bool:
        return self._thread is not None

    def start(self, work: StickTask) -> None:
        """Begin a work; what was being done stops."""
        self.stop()
        stop = self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(work, stop), name="stick", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop; nothing follows any more."""
        self._stop.set()
        self._thread = None

    def _run(self, work: StickTask, stop: threading.Event) -> None:
        told = 0.0

        def tell(done: int, total: int, back: bool) -> None:
            nonlocal told
            if not stop.is_set() and (done >= total or time.monotonic() - told >= _EVERY):
                told = time.monotonic()
                self.progress.emit(done, total, back)

        try:
            result, error = work(tell, stop.is_set), None
        except Exception as e:
            result, error = None, e
        if not stop.is_set():
            self._ended.emit(stop, result, error)

    def _end(self, stop: threading.Event, result: object, error: Exception | None) -> None:
        if stop is not self._stop or stop.is_set():
            return
        self._thread = None
        if error is None:
            self.finished.emit(result)
        else:
            self.failed.emit(error)


def checking(stick: Stick) -> StickTask:
    """Return the work of comparing a stick with its list; it ends in every file as it was found. It raises StickError."""

    def work(progress: OnProgress, stopped: Callable[[], bool]) -> list[Checked]:
        listed = read_list(stick.root, stick.keys)
        if not listed.vouching.origin.vouched:
            raise StickError(stick.root, missing=False)
        found = []
        for checked in check(stick.root, listed, stick.keys):
            found.append(checked)
            progress(checked.done, checked.total, False)
            if stopped():
                break
        return found

    return work


def ejecting(path: Path) -> StickTask:
    """Return the work of letting go of the drive at `path`; it ends in whether the drive can be pulled out."""
    device = bytes(QStorageInfo(str(path)).device().data()).decode(errors="replace")

    def work(_progress: OnProgress, _stopped: Callable[[], bool]) -> bool:
        if sys.platform == "win32":
            return eject(path)
        if not device.startswith("/dev/"):
            return False
        if _ran("udisksctl", "unmount", "--no-user-interaction", "-b", device):
            _ran("udisksctl", "power-off", "--no-user-interaction", "-b", device.rstrip("0123456789"))
            return True
        return _ran("gio", "mount", "-u", str(path))

    return work


def _ran(program: str, *arguments: str) -> bool:
    """Run a program of the computer's own, with its own libraries and not the bundle's; return whether it went well."""
    process, environment = QProcess(), QProcessEnvironment.systemEnvironment()
    environment.remove("LD_LIBRARY_PATH")
    if before := os.environ.get("LD_LIBRARY_PATH_ORIG"):
        environment.insert("LD_LIBRARY_PATH", before)
    process.setProcessEnvironment(environment)
    process.start(program, list(arguments))
    return process.waitForFinished(_PATIENCE_MS) and process.exitCode() == 0
