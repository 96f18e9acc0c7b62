"""Makes another stick of this one, to be pulled out at any moment.

While a copy is being made the file ``NOT FINISHED.txt`` stands at the target's top, with the names of all that is Sala's there. It
goes when every byte was written, read back from the drive and found equal; a copy that finds it finishes what was begun. Files
that are not Sala's are never touched, links never followed; one copy at a time is made on a drive, and on that drive alone.
"""

import errno
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from reader.core.pack import Pack, PackError
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.stick import (
    CHUNK,
    OFFICE_KEY,
    UNFINISHED,
    StickError,
    StickKind,
    added_packs,
    can_be_ours,
    keys_of_sticks,
    read_list,
    sha256_of,
)
from reader.core.trust import Keys

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""Windows has no such links on the drives that sticks are."""
_LOCK = "NOT FINISHED.lock"
"""Stands on the drive while a copy is made, where its folder itself cannot be locked."""
_LARGEST_MARKER = 4_000_000
_CLUSTER = 1 << 15
"""What the smallest file takes of a large FAT drive, in bytes."""
_SAID = (
    "This copy of Sala is not finished. Plug in both sticks and copy once more: it goes on where it stopped.\n"
    "การคัดลอก Sala ยังไม่เสร็จ เสียบแท่ง USB ทั้งสองอันแล้วคัดลอกอีกครั้ง\n\n"
)


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


@dataclass(frozen=True)
class Plan:
    """What a copy will do: ``files`` (SHA-256 by name) will be there at its end, ``writing`` (size by name) are those that
    are not there already, as far as one can tell without reading them; ``removing`` are Sala's own that no longer belong.

    Sizes are in bytes; ``room`` is what is needed of the ``free`` ones.
    """

    source: Path
    target: Path
    kind: StickKind
    files: dict[str, str]
    writing: dict[str, int]
    removing: tuple[str, ...]
    total: int
    room: int
    free: int
    older: bool
    """Whether the target holds a Sala already, or one that was begun."""
    identity: tuple[int, ...]
    """Which drive the target was on: see ``identity``."""

    @property
    def fits(self) -> bool:
        return self.room <= self.free


@dataclass(frozen=True)
class Step:
    """A piece of the copy was done: ``done`` of ``total`` bytes; ``reading_back`` in its second half."""

    name: str
    done: int
    total: int
    reading_back: bool


def identity(root: Path) -> tuple[int, ...]:
    """Return what tells the drive that a folder is on from every other, and from the empty folder that it was mounted at; raise
    OSError."""
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


class Drive:
    """The target's files, written so that they are on the drive when a method returns. Raises OSError, and CopyError where a link
    stands in the way."""

    def __init__(self, root: Path):
        self.root = root
        self._lock = -1

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
        """Write a file anew, with the folders it needs."""
        path = self.root / name
        refuse_links(self.root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | _NO_LINK | getattr(os, "O_BINARY", 0), 0o666)
        try:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:  # another name of it may be elsewhere
                raise CopyError(CopyFault.TAKEN, name)
            os.ftruncate(descriptor, 0)
            for chunk in chunks:
                self.put(descriptor, chunk)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        self._settle(path.parent)

    def put(self, descriptor: int, chunk: bytes) -> None:
        """Write all of a chunk."""
        rest = memoryview(chunk)
        while rest:
            rest = rest[os.write(descriptor, rest) :]

    def remove(self, name: str) -> None:
        """Remove a file, and the folders that are empty without it."""
        path = self.root / name
        refuse_links(self.root, name)
        path.unlink(missing_ok=True)
        self._settle(path.parent)
        for folder in path.relative_to(self.root).parents:
            if folder.name:
                try:
                    (self.root / folder).rmdir()
                except OSError:
                    break

    def forget(self, name: str) -> None:
        """Let the computer forget what it remembers of a file, so that the drive is asked for it."""
        if hasattr(os, "posix_fadvise"):
            with _opened(self.root / name) as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    @staticmethod
    def _settle(folder: Path) -> None:
        if hasattr(os, "O_DIRECTORY") and folder.is_dir():
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            except OSError as error:
                if error.errno != errno.EINVAL:  # a file system that keeps its folders in order by itself
                    raise
            finally:
                os.close(descriptor)


def _opened(path: Path) -> BinaryIO:
    """Open a file to be read; raise OSError, also for a link."""
    return os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK | getattr(os, "O_BINARY", 0)), "rb")


def plan(source: Path, target: Path, kind: StickKind, keys: Keys) -> Plan:
    """Return what copying `source` as a stick of `kind` onto `target` will do; raise CopyError or StickError."""
    try:
        here, there = source.resolve(), target.resolve()
        if not there.is_dir():
            raise CopyError(CopyFault.GONE)
        if there.is_relative_to(here):
            raise CopyError(CopyFault.SAME)
        files = _wanted(source, target, kind, keys)
        ours = _ours(target, keys)
        return _planned(source, target, kind, files, ours, keys)
    except OSError as error:
        raise CopyError(_trouble(error)) from error


def _wanted(source: Path, target: Path, kind: StickKind, keys: Keys) -> dict[str, str]:
    """Return the SHA-256 by name of all that the copy will hold."""
    listed = read_list(source, keys, kind)
    if not listed.vouching.origin.vouched:
        raise StickError(source / kind.list_name, missing=False)
    files = dict(listed.files)
    office = kind is StickKind.OFFICE
    if (
        office or not (source / StickKind.OFFICE.list_name).exists()
    ):  # what the office's sticks got since is the office's
        known = keys_of_sticks(source, keys)
        files |= {name: sha256_of(source / name) for name, fault in added_packs(source, files, known) if fault is None}
    if office and (source / SETTINGS).exists() and not (target / SETTINGS).exists():
        files[SETTINGS] = sha256_of(source / SETTINGS)
    if office and keys_of_sticks(source, keys).office:
        files |= {name: sha256_of(source / name) for name in (OFFICE_KEY, f"{OFFICE_KEY}.minisig")}
    # The lists come last: what they speak of is there before them.
    for other in StickKind if office else (kind,):
        for name in (other.list_name, other.signature_name):
            if (source / name).exists():
                files[name] = sha256_of(source / name)
    return files


def _ours(target: Path, keys: Keys) -> dict[str, str]:
    """Return what of the target is Sala's own, by name: its SHA-256 where the target's own list tells one. A list that was not
    signed by a known hand may be anybody's: it names nothing."""
    ours: dict[str, str] = {}
    for name in (UNFINISHED, SETTINGS, *(name for kind in StickKind for name in (kind.list_name, kind.signature_name))):
        refuse_links(target, name)
    marker = target / UNFINISHED
    if marker.is_file():
        with _opened(marker) as file:
            data = file.read(_LARGEST_MARKER).replace(b"\r\n", b"\n")
        said = _SAID.encode()
        if data.startswith(said):
            listed = data.removeprefix(said).decode("utf-8", errors="replace").splitlines()
            ours |= dict.fromkeys((name for name in listed if can_be_ours(name)), "")
        elif data.strip(b"\0") and not said.startswith(
            data
        ):  # not what is left of one that was cut off: somebody's own
            raise CopyError(CopyFault.TAKEN, UNFINISHED)
    for kind in StickKind:
        try:
            found = read_list(target, keys, kind)
        except StickError:
            continue
        if found.vouching.origin.vouched:
            ours |= {name: wanted for name, wanted in found.files.items() if can_be_ours(name)}
            own = (kind.list_name, kind.signature_name, SETTINGS)
            ours |= {name: sha256_of(target / name) for name in own if (target / name).is_file()}
    return ours


def _offices_packs(target: Path, ours: dict[str, str], files: dict[str, str], keys: Keys) -> Iterator[str]:
    """Yield the packs of a drive that an office or the publisher put there, which a stick to take away may not have; raise CopyError
    for one that is anybody else's: it is neither left on such a stick nor removed."""
    for path in sorted((target / "packs").glob("*.sala")):
        name = f"packs/{path.name}"
        if name not in files:
            if path.is_symlink() or _is_anothers(target, name, ours, keys):
                raise CopyError(CopyFault.TAKEN, name)
            yield name


def _is_anothers(target: Path, name: str, ours: dict[str, str], keys: Keys) -> bool:
    """Return whether a pack on a drive is of somebody who is not known here; one that was begun and not finished is ours."""
    if not name.startswith("packs/") or ours.get(name):
        return False
    try:
        with Pack(target / name, keys) as pack:
            return not pack.vouching.origin.vouched
    except PackError:
        return name not in ours


def _planned(
    source: Path, target: Path, kind: StickKind, files: dict[str, str], ours: dict[str, str], keys: Keys
) -> Plan:
    begun = (target / UNFINISHED).exists()
    writing, total, room = {}, 0, 0
    for name, wanted in files.items():
        path, size = target / name, (source / name).stat().st_size
        total += size
        refuse_links(target, name)
        there = path.stat().st_size if path.is_file() else -1
        if path.is_dir() or (there >= 0 and name not in ours and (there != size or sha256_of(path) != wanted)):
            raise CopyError(CopyFault.TAKEN, name)
        if there != size or begun or ours.get(name, wanted) != wanted:
            writing[name] = size
            room += _clusters(size) - (_clusters(there) if there >= 0 else 0)
    removing = [name for name in ours if name not in files and (target / name).is_file()]
    if kind is StickKind.TAKE_AWAY:  # it can be found on somebody: nothing of an office stays on it
        removing += _offices_packs(target, ours, files, keys)
    else:
        removing = [n for n in removing if n != SETTINGS and not _is_anothers(target, n, ours, keys)]
    removing = [name for name in dict.fromkeys(removing) if name not in files]
    for name in removing:
        refuse_links(target, name)
        room -= _clusters((target / name).stat().st_size)
    free = shutil.disk_usage(target).free
    older = begun or bool(ours)
    where = identity(target)
    return Plan(source, target, kind, files, writing, tuple(removing), total, room, free, older, where)


def refuse_links(target: Path, name: str) -> None:
    """Raise CopyError where a link would lead out of the target."""
    path = target / name
    for part in (path, *path.parents):
        if part == target:
            return
        if part.is_symlink() or (part != path and part.exists() and not part.is_dir()):
            raise CopyError(CopyFault.TAKEN, part.relative_to(target).as_posix())


def copy(
    planned: Plan,
    progress: Callable[[Step], object] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
    drive: Drive | None = None,
) -> bool:
    """Do what was planned; return whether all of it was done, or it was `stopped`. Raise CopyError. Unless all of it was done the
    target says itself that it is not finished."""
    drive = drive or Drive(planned.target)
    try:
        drive.lock()
        try:
            _copy(planned, drive, _Counter(2 * planned.total, progress, stopped))
        finally:
            drive.unlock()
    except _Stopped:
        return False
    except OSError as error:
        raise CopyError(_trouble(error)) from error
    return True


def _copy(planned: Plan, drive: Drive, counter: "_Counter") -> None:
    source, files = planned.source, planned.files

    def look() -> None:
        """Raise CopyError where another drive is there, or none: its files would be written to the laptop."""
        if identity(drive.root) != planned.identity:
            raise CopyError(CopyFault.GONE)

    names = dict.fromkeys((*files, *planned.removing))
    look()
    drive.write(UNFINISHED, [(_SAID + "".join(f"{name}\n" for name in names)).encode()])
    for name in planned.removing:
        look()
        drive.remove(name)
    for name, wanted in files.items():
        look()
        size = (source / name).stat().st_size
        if _is_there(drive.root / name, wanted, size):
            counter.add(name, size)
        else:
            _write(drive, source, name, wanted, counter)
    counter.reading_back = True
    for name, wanted in files.items():
        look()
        drive.forget(name)
        found = hashlib.sha256()
        with _opened(drive.root / name) as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
                counter.add(name, len(chunk))
        if found.hexdigest() != wanted:
            raise CopyError(CopyFault.BAD, name)
    look()
    drive.remove(UNFINISHED)


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
        self.progress(Step(name, self.done, self.total, self.reading_back))
        if self.stopped():
            raise _Stopped


def _is_there(path: Path, wanted: str, size: int) -> bool:
    try:
        return path.is_file() and path.stat().st_size == size and sha256_of(path) == wanted
    except OSError:
        return False  # what cannot be read is written anew


def _write(drive: Drive, source: Path, name: str, wanted: str, counter: _Counter) -> None:
    """Write one file. Damage of the source is told as such, and never becomes part of a finished copy."""
    found = hashlib.sha256()

    def chunks() -> Iterator[bytes]:
        try:
            file = (source / name).open("rb")
        except OSError as error:
            raise CopyError(CopyFault.SOURCE, name) from error
        with file:
            while chunk := _read(file, name):
                found.update(chunk)
                yield chunk
                counter.add(name, len(chunk))

    drive.write(name, chunks())
    if found.hexdigest() != wanted:
        raise CopyError(CopyFault.SOURCE, name)


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(CHUNK)
    except OSError as error:
        raise CopyError(CopyFault.SOURCE, name) from error


def _clusters(size: int) -> int:
    return -(-size // _CLUSTER) * _CLUSTER


def _trouble(error: OSError) -> CopyFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return CopyFault.FULL
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return CopyFault.REFUSED
    return CopyFault.GONE
