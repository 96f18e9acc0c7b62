"""Long work on sticks, in a thread of its own: the window never waits for a drive."""

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStorageInfo, Signal

from reader.core.copy_plan import Plan, kind_for, plan
from reader.core.copying import Step, copy
from reader.core.drive import CopyError, CopyFault
from reader.core.record import record
from reader.core.stick import Stick, StickError, StickKind, read_list
from reader.core.stick_check import Checked, check
from reader.ui.platform.drives import SaveTarget
from reader.ui.stick.windows_drive import eject

OnProgress = Callable[[int, int, bool], None]
"""Told with how many bytes are done, of how many, and whether they are read back."""
StickTask = Callable[[OnProgress, Callable[[], bool]], Any]
"""Does something; asks now and then whether it is to stop."""
_EVERY = 0.1
"""How often progress is told, in seconds."""
_PATIENCE_MS = 60_000
"""How long a drive may take to be let go of."""
_PARTS = 1000
"""In how many parts the progress of one drive among many is told."""
_AT_ONCE = 4
"""How many drives are written to at the same time: the stick that is read gives no more."""


class StickJob(QObject):
    """Does one thing at a time; one of ``finished`` and ``failed`` follows, unless it is stopped."""

    progress = Signal(object, object, bool)  # bytes are more than a C int holds
    """Bytes done, bytes in all, and whether they are being read back."""
    finished = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object, object)
    """From the thread: which work, what came of it, what went wrong."""

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
    """Return the work of comparing a stick with its list; it ends in every file as it was found. It raises
    StickError."""

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


@record
class Round:
    """What became of each of some drives, by their names: what a copy onto it will do, nothing where it was made, or
    why there is none."""

    drives: tuple[tuple[SaveTarget, Plan | Exception | None], ...]

    @property
    def plans(self) -> list[tuple[SaveTarget, Plan]]:
        return [(drive, plan) for drive, plan in self.drives if isinstance(plan, Plan)]


def planning(stick: Stick, drives: Sequence[SaveTarget], usual: StickKind) -> StickTask:
    """Return the work of planning a copy onto each of some drives, which keep their kinds; a new one becomes the
    `usual` one. It ends in a Round."""

    def work(_progress: OnProgress, stopped: Callable[[], bool]) -> Round:
        found: list[tuple[SaveTarget, Plan | Exception | None]] = []
        for drive in drives if not stopped() else ():
            try:
                planned = plan(stick.root, drive.path, kind_for(stick.root, drive.path, usual), stick.keys)
                found.append((drive, planned if planned.fits else CopyError(CopyFault.FULL)))
            except (CopyError, StickError) as error:
                found.append((drive, error))
        return Round(tuple(found))

    return work


def copying(plans: Sequence[tuple[SaveTarget, Plan]], at: Callable[[int, int], None]) -> StickTask:
    """Return the work of making copies, some at the same time: where one ends the next begins. What goes wrong with one
    keeps no other from being made. `at` is told how far which one is, in percent. It ends in a Round."""

    def work(progress: OnProgress, stopped: Callable[[], bool]) -> Round:
        found: list[Exception | None] = [None] * len(plans)
        parts, back = [0] * len(plans), [False] * len(plans)
        waiting, lock = iter(range(len(plans))), threading.Lock()

        def make(number: int) -> None:
            def tell(step: Step) -> None:
                part = _PARTS * step.done // max(step.total, 1)
                percent = part * 100 // _PARTS
                if percent != parts[number] * 100 // _PARTS:
                    at(number, percent)
                with lock:
                    parts[number], back[number] = part, step.reading_back
                    progress(sum(parts), _PARTS * len(plans), all(back))

            try:
                copy(plans[number][1], tell, stopped)
            except Exception as error:  # it is told beside the drive
                found[number] = error
            with lock:
                parts[number], back[number] = _PARTS, True

        def make_some() -> None:
            while True:
                with lock:
                    number = next(waiting, None)
                if number is None or stopped():
                    return
                make(number)

        threads = [threading.Thread(target=make_some, name="drive", daemon=True) for _ in plans[:_AT_ONCE]]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return Round(tuple((drive, error) for (drive, _), error in zip(plans, found, strict=True)))

    return work


def ejecting(paths: Sequence[Path]) -> StickTask:
    """Return the work of letting go of the drives at `paths`; it ends in whether all of them can be pulled out."""
    devices = [bytes(QStorageInfo(str(path)).device().data()).decode(errors="replace") for path in paths]

    def work(_progress: OnProgress, _stopped: Callable[[], bool]) -> bool:
        went = [_let_go(path, device) for path, device in zip(paths, devices, strict=True)]
        return all(went)

    return work


def _let_go(path: Path, device: str) -> bool:
    if sys.platform == "win32":
        return eject(path)
    if not device.startswith("/dev/"):
        return False
    if _ran("udisksctl", "unmount", "--no-user-interaction", "-b", device):
        _ran("udisksctl", "power-off", "--no-user-interaction", "-b", device.rstrip("0123456789"))
        return True
    return _ran("gio", "mount", "-u", str(path))


def _ran(program: str, *arguments: str) -> bool:
    """Run a program of the computer's own, with its own libraries and not the bundle's; return whether it went well."""
    process, environment = QProcess(), QProcessEnvironment.systemEnvironment()
    environment.remove("LD_LIBRARY_PATH")
    if before := os.environ.get("LD_LIBRARY_PATH_ORIG"):
        environment.insert("LD_LIBRARY_PATH", before)
    process.setProcessEnvironment(environment)
    process.start(program, list(arguments))
    return process.waitForFinished(_PATIENCE_MS) and process.exitCode() == 0
