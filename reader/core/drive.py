"""The drive that a stick is made on: files written so that they are there, and nothing else ever touched.

Links are never followed; one copy at a time is made on a drive, and on that drive alone.
"""

import ctypes
import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from reader.core.stick import FILLING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""Windows has no such links on the drives that sticks are."""
_LOCK = "NOT FINISHED.lock"
"""Stands on the drive while a copy is made, where its folder itself cannot be locked."""
_PIECE = 1 << 16
"""In pieces of so many bytes a file that is there is compared with what it is to be."""
_BATCH = 16_000_000
"""After so many bytes they are brought onto the drive: how far a copy is, is true, and it can be stopped."""
_FULL_FILE = 1 << 30
"""How large a file becomes that fills free room: FAT32 holds none of 4 GB."""


class CopyFault(StrEnum):
    """Why there is no copy."""

    SAME = "same"
    """The target is the stick that is copied, or lies in it."""
    TAKEN = "taken"
    """A file of that name is there and is not Sala's."""
    SOURCE = "source"
    """A file of this stick is damaged: damage is not passed on."""
    FULL = "full"
    REFUSED = "refused"
    """It cannot be written to, or another copy is just being made there."""
    GONE = "gone"
    BAD = "bad"
    """What was written was read back otherwise: the drive loses what it is given."""


class CopyError(Exception):
    """A stick cannot be copied; ``name`` is the file, or empty."""

    def __init__(self, trouble: CopyFault, name: str = ""):
        super().__init__(f"{trouble.value}: {name}" if name else trouble.value)
        self.trouble, self.name = trouble, name


def fault_of(error: OSError) -> CopyFault:
    """Return what an error of the system means for a copy."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return CopyFault.FULL
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return CopyFault.REFUSED
    return CopyFault.GONE


def identity(root: Path) -> tuple[int, ...]:
    """Return what tells the drive that a folder is on from every other, and from the empty folder that it was mounted
    at; raise OSError."""
    found = root.stat()
    mount = 0
    if hasattr(os, "O_DIRECTORY") and Path("/proc/self/fdinfo").is_dir():
        descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
        try:
            facts = Path(f"/proc/self/fdinfo/{descriptor}").read_text("ascii")
            mount = next((int(line[7:]) for line in facts.splitlines() if line.startswith("mnt_id:")), 0)
        finally:
            os.close(descriptor)
    return found.st_dev, found.st_ino, mount


def opened(path: Path) -> BinaryIO:
    """Open a file to be read; raise OSError, also for a link."""
    return os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK | getattr(os, "O_BINARY", 0)), "rb")


def refuse_links(target: Path, name: str) -> None:
    """Raise CopyError where a link would lead out of the target."""
    path = target / name
    for part in (path, *path.parents):
        if part == target:
            return
        if part.is_symlink() or (part != path and part.exists() and not part.is_dir()):
            raise CopyError(CopyFault.TAKEN, part.relative_to(target).as_posix())


class Drive:
    """The target's files. Raises OSError, and CopyError where a link stands in the way.

    What a method writes is on the drive when ``settle`` returns; ``written`` counts bytes.
    """

    def __init__(self, root: Path):
        self.root, self.written = root, 0
        self._lock = -1
        self._unsettled: dict[Path, None] = {}
        self._waiting = 0

    def lock(self) -> None:
        """Let nobody else copy to the drive until ``unlock``; raise CopyError where somebody does."""
        try:
            if sys.platform == "win32":
                self._lock = os.open(self.root / _LOCK, os.O_RDWR | os.O_CREAT | os.O_TEMPORARY)
                msvcrt.locking(self._lock, msvcrt.LK_NBLCK, 1)
            else:
                self._lock = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self.unlock()
            raise CopyError(CopyFault.REFUSED) from error
        except OSError:
            self.unlock()
            if sys.platform == "win32":
                raise CopyError(CopyFault.REFUSED) from None
            raise

    def unlock(self) -> None:
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def write(self, name: str, chunks: Iterable[bytes]) -> None:
        """Make a file what `chunks` are, with the folders it needs. Of a file that is there only what differs is
        written."""
        path = self.root / name
        refuse_links(self.root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | _NO_LINK | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o666)
        self._unsettled[path] = None
        try:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:  # another name of it may be elsewhere
                raise CopyError(CopyFault.TAKEN, name)
            at = 0
            for piece in _pieces(chunks, found.st_size):
                os.lseek(descriptor, at, os.SEEK_SET)
                if at >= found.st_size or _read(descriptor, len(piece)) != piece:
                    os.lseek(descriptor, at, os.SEEK_SET)
                    self.put(descriptor, piece)
                    self.written += len(piece)
                    self._waiting += len(piece)
                at += len(piece)
            os.ftruncate(descriptor, at)
        finally:
            os.close(descriptor)
        if self._waiting >= _BATCH:
            self.settle()

    def put(self, descriptor: int, chunk: bytes) -> None:
        """Write all of a chunk."""
        rest = memoryview(chunk)
        while rest:
            rest = rest[os.write(descriptor, rest) :]

    def replace(self, name: str, data: bytes) -> None:
        """Write a small file, whole or not at all."""
        unfinished = f"{name}.unfinished"
        self.write(unfinished, [data])
        self.settle()
        refuse_links(self.root, name)
        (self.root / unfinished).replace(self.root / name)
        self._unsettled = {self.root / name: None}

    def allow_start(self, name: str) -> None:
        """Mark a program as one that may be started, where the drive keeps such marks."""
        path = self.root / name
        refuse_links(self.root, name)
        with suppress(OSError):
            mode = path.stat().st_mode
            if mode & 0o111 != 0o111:
                path.chmod(mode | 0o111)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, with the folders it needs; those that are empty without it go."""
        refuse_links(self.root, old)
        refuse_links(self.root, new)
        path = self.root / new
        path.parent.mkdir(parents=True, exist_ok=True)
        (self.root / old).replace(path)
        self._unsettled[path] = None
        self._tidy(self.root / old)

    def remove(self, name: str) -> None:
        """Remove a file, and the folders that are empty without it."""
        path = self.root / name
        refuse_links(self.root, name)
        path.unlink(missing_ok=True)
        self._tidy(path)

    def _tidy(self, path: Path) -> None:
        """Remove the folders that are empty without a file that was there."""
        self._unsettled.pop(path, None)
        self._unsettled[path.parent] = None
        for folder in path.relative_to(self.root).parents:
            if folder.name:
                try:
                    (self.root / folder).rmdir()
                except OSError:
                    break

    def settle(self) -> None:
        """Return when all that was written and removed is on the drive."""
        self._waiting = 0
        if self._unsettled and not _synchronized(self.root):
            folders = {path if path.is_dir() else path.parent for path in self._unsettled}
            for path in self._unsettled:
                if path.is_file() and not path.is_symlink():
                    _fsync(path, os.O_RDWR)
            for folder in folders if hasattr(os, "O_DIRECTORY") else ():
                if folder.is_dir():
                    _fsync(folder, os.O_RDONLY | os.O_DIRECTORY)
        self._unsettled = {}

    def forget(self, name: str) -> None:
        """Let the computer forget what it remembers of a file, so that the drive is asked for it."""
        if hasattr(os, "posix_fadvise"):
            with opened(self.root / name) as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def fill(self) -> Iterator[int]:
        """Fill all free room, so that nothing of what was removed can be read there; yield how many bytes each step
        wrote. It is free again when all is done, or given up."""
        names: list[str] = []
        block = os.urandom(1 << 20)
        try:
            while True:
                names.append(f"{FILLING}/{len(names):04}")
                yield from self._filled(names[-1], block)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            self.settle()
        finally:
            for name in names:
                with suppress(OSError):
                    self.remove(name)

    def _filled(self, name: str, block: bytes) -> Iterator[int]:
        path = self.root / name
        refuse_links(self.root, name)
        path.parent.mkdir(exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | getattr(os, "O_BINARY", 0), 0o666)
        self._unsettled[path] = None
        try:
            for _ in range(_FULL_FILE // len(block)):
                for piece in (block, block[:4096]):  # the last room is smaller than a block
                    try:
                        self.put(descriptor, piece)
                    except OSError as error:
                        if error.errno != errno.ENOSPC or len(piece) == 4096:
                            raise
                        continue
                    break
                self._waiting += len(piece)
                yield len(piece)
                if self._waiting >= _BATCH:
                    self.settle()
                    self._unsettled[path] = None
        finally:
            os.close(descriptor)


def _pieces(chunks: Iterable[bytes], there: int) -> Iterator[bytes]:
    """Yield chunks, in small pieces as far as there is something to compare them with."""
    at = 0
    for chunk in chunks:
        if at >= there:
            yield chunk
        else:
            yield from (chunk[start : start + _PIECE] for start in range(0, len(chunk), _PIECE))
        at += len(chunk)


def _read(descriptor: int, size: int) -> bytes:
    found = b""
    while len(found) < size and (more := os.read(descriptor, size - len(found))):
        found += more
    return found


def _synchronized(root: Path) -> bool:
    """Bring everything onto the drive at once; return whether the system can do that."""
    if sys.platform != "linux":
        return False
    descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    try:
        system = ctypes.CDLL(None, use_errno=True)
        if system.syncfs(descriptor) == 0:
            return True
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(root))
    except AttributeError:  # a system without it
        return False
    finally:
        os.close(descriptor)


def _fsync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags | _NO_LINK)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system that keeps its folders in order by itself
            raise
    finally:
        os.close(descriptor)
