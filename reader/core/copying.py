"""Makes another stick of this one, to be pulled out at any moment.

While a copy is being made the file ``NOT FINISHED.txt`` stands at the target's top, with the names of all that is
Sala's there. It goes when every byte was written, read back from the drive and found equal; a copy that finds it
finishes what was begun. Files that are not Sala's are never touched. What is true travels: no copy loses a recall, a
newer pack or an office's key of either stick.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.core.copy_marker import marker
from reader.core.copy_plan import Part, Plan
from reader.core.drive import CopyError, CopyFault, Drive, fault_of, identity, opened
from reader.core.stick import CHUNK, UNFINISHED, inner

_STARTED = ("Sala", "linux/sala")
"""What Linux starts, as named in a stick's home, or at its top."""


@dataclass(frozen=True)
class Step:
    """A piece of the copy was done: ``done`` of ``total`` bytes; ``reading_back`` in its second half."""

    name: str
    done: int
    total: int
    reading_back: bool


def copy(
    planned: Plan,
    progress: Callable[[Step], object] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
    drive: Drive | None = None,
) -> bool:
    """Do what was planned; return whether all of it was done, or it was `stopped`. Raise CopyError. Unless all of it
    was done the target says itself that it is not finished."""
    drive = drive or Drive(planned.target)
    counter = _Counter(planned.total + sum(planned.writing.values()), progress, stopped)
    try:
        drive.lock()
        try:
            _copy(planned, drive, counter)
        finally:
            drive.unlock()
    except _Stopped:
        return False
    except OSError as error:
        raise CopyError(fault_of(error)) from error
    return True


def _copy(planned: Plan, drive: Drive, counter: "_Counter") -> None:
    files = planned.files

    def look() -> None:
        """Raise CopyError where another drive is there, or none: its files would be written to the laptop."""
        if identity(drive.root) != planned.identity:
            raise CopyError(CopyFault.GONE)

    look()
    drive.write(UNFINISHED, [marker(planned.kind, planned.was, dict.fromkeys((*planned.files, *planned.removing)))])
    drive.settle()
    _make_room(planned, drive, look)
    written: list[str] = []
    for name, part in files.items():
        look()
        if not _is_there(drive, name, part, counter):
            _write(drive, name, part, counter)
            written.append(name)
            if part.path is not None and part.path.is_relative_to(drive.root):
                drive.settle()  # before the place that it comes from is written over
        if inner(name) in _STARTED:
            drive.allow_start(name)
    drive.settle()
    _read_back(planned, drive, written, counter, look)
    for name in planned.last:
        look()
        drive.remove(name)
        drive.settle()  # in this order: a list goes after what it speaks of
    if planned.overwriting:
        look()
        counter.expect(shutil.disk_usage(drive.root).free)
        for size in drive.fill():
            counter.add("", size)
            look()
    look()
    drive.remove(UNFINISHED)
    drive.settle()


def _make_room(planned: Plan, drive: Drive, look: Callable[[], None]) -> None:
    """Give the files that move their new names, and remove what goes first."""
    for name, old in planned.moving.items():
        look()
        drive.rename(old, name)
    gone = {*planned.last, *planned.moving.values()}
    for name in planned.removing:
        if name not in gone:
            look()
            drive.remove(name)


def _read_back(planned: Plan, drive: Drive, written: list[str], counter: "_Counter", look: Callable[[], None]) -> None:
    """Read what was written from the drive itself; raise CopyError where it is something else."""
    counter.expect_back(sum(planned.files[name].size for name in written))
    for name in written:
        look()
        drive.forget(name)
        if _hash(drive.root / name, name, counter) != planned.files[name].sha256:
            raise CopyError(CopyFault.BAD, name)


class _Stopped(Exception):
    """Somebody stopped the copy."""


@dataclass
class _Counter:
    total: int
    progress: Callable[[Step], object]
    stopped: Callable[[], bool]
    done: int = 0
    reading_back: bool = False

    def add(self, name: str, size: int) -> None:
        """Tell that so many more bytes are done; raise _Stopped where that is wanted."""
        self.done += size
        self.total = max(self.total, self.done)
        self.progress(Step(name, self.done, self.total, self.reading_back))
        if self.stopped():
            raise _Stopped

    def expect_back(self, size: int) -> None:
        """From now on what was written is read back: so many bytes."""
        self.reading_back, self.total = True, self.done + size

    def expect(self, size: int) -> None:
        """From now on something else is written: so many bytes."""
        self.reading_back, self.total = False, self.done + size


def _is_there(drive: Drive, name: str, part: Part, counter: _Counter) -> bool:
    """Return whether the drive itself has a file just as it is to be: it is read once, and never again."""
    path = drive.root / name
    kept = part.path == path
    try:
        if not path.is_file() or path.stat().st_size != part.size:
            found = ""
        else:
            drive.forget(name)
            found = _hash(path, name, counter)
    except OSError:
        found = ""  # what cannot be read is written anew
    if kept and found != part.sha256:  # nobody else has it
        raise CopyError(CopyFault.BAD, name)
    return found == part.sha256


def _hash(path: Path, name: str, counter: _Counter) -> str:
    found = hashlib.sha256()
    with opened(path) as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
            counter.add(name, len(chunk))
    return found.hexdigest()


def _write(drive: Drive, name: str, part: Part, counter: _Counter) -> None:
    """Write one file. Damage of the source is told as such, and never becomes part of a finished copy."""
    if part.path is None:
        drive.replace(name, part.data)
        counter.add(name, part.size)
        return
    path, found = part.path, hashlib.sha256()

    def chunks() -> Iterator[bytes]:
        try:
            file = path.open("rb")
        except OSError as error:
            raise CopyError(CopyFault.SOURCE, name) from error
        with file:
            while chunk := _read(file, name):
                found.update(chunk)
                yield chunk
                counter.add(name, len(chunk))

    drive.write(name, chunks())
    if found.hexdigest() != part.sha256:
        raise CopyError(CopyFault.SOURCE, name)


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(CHUNK)
    except OSError as error:
        raise CopyError(CopyFault.SOURCE, name) from error
