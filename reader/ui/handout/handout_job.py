"""From a handout's pages to a file or to a printer: a little at a time, to be stopped at any moment, never half a file.

The PDF is made in memory. It is written beside its place under another name and takes it when it is whole and on the
disk.
"""

import contextlib
import errno
import os
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from reader.ui.handout.handout_layout import HandoutLayout
from reader.ui.handout.paper import DPI
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

UNFINISHED = ".unfinished"
"""What the name of a file that is still being written ends in."""
_CHUNK = 256 * 1024
_WAIT_MS = 15


class SaveFault(StrEnum):
    """Why there is no file."""

    EXISTS = "exists"
    FULL = "full"
    REFUSED = "refused"
    GONE = "gone"
    PRINTER = "printer"


class SaveError(Exception):
    """A handout could not be saved."""

    def __init__(self, trouble: SaveFault, path: Path):
        super().__init__(f"{path}: {trouble.value}")
        self.trouble, self.path = trouble, path


def pdf_steps(layout: HandoutLayout, title: str, into: QBuffer) -> Iterator[float]:
    """Draw the pages of `layout` as a PDF into `into`, one a step, a comic's picture by picture; yield how much is
    done."""
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Sala")
    painter = QPainter(writer)
    layout.prepare(0)
    try:
        yield 0.0
        for number in range(len(layout.pages)):
            while not layout.is_ready(number):
                yield number / len(layout.pages)
            if number:
                writer.newPage()
            for _ in layout.painting(painter, number):
                yield number / len(layout.pages)
            layout.prepare(number + 1)
            yield (number + 1) / len(layout.pages)
    finally:
        painter.end()
        into.close()


def printer_names() -> list[str]:
    """Return the printers of this computer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # only where something is printed

    return list(QPrinterInfo.availablePrinterNames())


def printer_of(name: str) -> "QPrinter":
    """Return a printer by its name."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # only where something is printed

    return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def print_steps(layout: HandoutLayout, printer: "QPrinter") -> Iterator[float]:
    """Send the pages of `layout` to a printer, one a step, a comic's picture by picture; yield how much is done. Left
    early, nothing is printed."""
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter()
    if not painter.begin(printer):
        raise SaveError(SaveFault.PRINTER, Path(printer.printerName()))
    whole = False
    layout.prepare(0)
    try:
        yield 0.0
        for number in range(len(layout.pages)):
            while not layout.is_ready(number):
                yield number / len(layout.pages)
            if number and not printer.newPage():
                raise SaveError(SaveFault.PRINTER, Path(printer.printerName()))
            painter.save()
            scale = printer.resolution() / DPI
            painter.scale(scale, scale)
            for _ in layout.painting(painter, number):
                yield number / len(layout.pages)
            layout.prepare(number + 1)
            painter.restore()
            yield (number + 1) / len(layout.pages)
        whole = True
    finally:
        if not whole:
            printer.abort()
        painter.end()


def write_file(path: Path, data: bytes, stop: threading.Event, replace: bool = False) -> bool:
    """Write `data` to `path`, or nothing at all; return whether it was written (not, where `stop` was set meanwhile).

    Raise SaveError. A file that is there is only replaced with `replace`, and only by a whole one.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    try:
        if path.exists() and not replace:
            raise SaveError(SaveFault.EXISTS, path)
        with unfinished.open("wb") as file:
            for start in range(0, len(data), _CHUNK):
                if stop.is_set():
                    break
                file.write(data[start : start + _CHUNK])
            file.flush()
            os.fsync(file.fileno())
        if stop.is_set():
            _remove(unfinished)
            return False
        unfinished.replace(path)
    except OSError as error:
        _remove(unfinished)
        raise SaveError(_trouble(error), path) from error
    return True


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _trouble(error: OSError) -> SaveFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return SaveFault.FULL
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.EIO, errno.ENXIO):
        return SaveFault.GONE
    return SaveFault.REFUSED


class HandoutJob(QObject):
    """Does one thing after the other between what the window does, each step a few milliseconds."""

    progress = Signal(float)
    """How much is done, from 0 to 1."""
    finished = Signal(object)
    """What was done: a path that was saved, or None."""
    failed = Signal(object)
    """A ``SaveError``: nothing was saved or printed."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._task = IncrementalTask(self, ONE_STEP)
        self._waiting = IncrementalTask(self, ONE_STEP, _WAIT_MS)
        self._stop = threading.Event()
        self._writing: Future[bool] | None = None

    @property
    def running(self) -> bool:
        return self._task.busy or self._waiting.busy

    def lay_out(self, layout: HandoutLayout) -> None:
        """Lay the pages out; ``finished(None)`` follows."""
        self._start(layout.steps(), lambda: self.finished.emit(None))

    def save(self, layout: HandoutLayout, title: str, path: Path, replace: bool) -> None:
        """Make a PDF and write it to `path`; ``finished(path)`` follows, or ``failed(error)``."""
        buffer = QBuffer(self)
        self._start(pdf_steps(layout, title, buffer), lambda: self._write(path, bytes(buffer.data().data()), replace))

    def print(self, layout: HandoutLayout, printer: "QPrinter") -> None:
        """Print the pages; ``finished(None)`` follows, or ``failed(error)``."""
        self._start(print_steps(layout, printer), lambda: self.finished.emit(None))

    def is_tidy(self) -> bool:
        """Return whether no file is being written any more."""
        return self._writing is None or self._writing.done()

    def cancel(self) -> None:
        """Stop; what was begun is taken back, and nothing follows."""
        self._stop.set()
        self._task.stop()
        self._waiting.stop()

    def _start(self, steps: Iterator[float], then: Callable[[], None]) -> None:
        self.cancel()
        self._stop = threading.Event()
        self._task.start_later(self._doing(steps), lambda done: then() if done else None)

    def _doing(self, steps: Iterator[float]) -> Generator[float, None, bool]:
        """Do the steps; return whether all of them could be done."""
        try:
            for done in steps:
                self.progress.emit(done)
                yield done
        except SaveError as error:
            self.failed.emit(error)
            return False
        return True

    def _write(self, path: Path, data: bytes, replace: bool) -> None:
        # In a thread of its own: a stick takes its time, and the window does not wait for it.
        writer = ThreadPoolExecutor(1, "handout")
        self._writing = writer.submit(write_file, path, data, self._stop, replace)
        writer.shutdown(wait=False)
        self._waiting.start_later(self._wait_for(self._writing, path))

    def _wait_for(self, writing: "Future[bool]", path: Path) -> Generator[float]:
        while not writing.done():
            yield 1.0
        try:
            if writing.result():
                self.finished.emit(path)
        except SaveError as error:
            self.failed.emit(error)
