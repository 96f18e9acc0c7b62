"""Makes another stick of this one, to be pulled out at any moment.

While a copy is being made the file ``NOT FINISHED.txt`` stands at the target's top, with the names of all that is
Sala's there. It goes when every byte was written, read back from the drive and found equal; a copy that finds it
finishes what was begun. Files that are not Sala's are never touched. What is true travels: no copy loses a recall, a
newer pack or an office's key of either stick.
"""

import hashlib
import shutil
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from reader.core.drive import CopyError, CopyFault, Drive, fault_of, identity, opened, refuse_links
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.papers import read_papers, stale_papers
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.settings import read_settings, settings_text
from reader.core.stick import (
    CHUNK,
    FILLING,
    FOLDERS,
    UNFINISHED,
    StickError,
    StickKind,
    StickList,
    can_be_ours,
    files_of,
    is_own,
    key_files,
    keys_of_sticks,
    read_list,
    sha256_of,
    text_keys,
)
from reader.core.stick_packs import Side, StickPack, packs_of_copy
from reader.core.trust import Keys, Origin

_LARGEST_MARKER = 4_000_000
_CLUSTER = 1 << 15
"""What the smallest file takes of a large FAT drive, in bytes."""
_SAID = (
    "This copy of Sala is not finished. Plug in both sticks and copy once more: it goes on where it stopped.\n"
    "การคัดลอก Sala ยังไม่เสร็จ เสียบแท่ง USB ทั้งสองอันแล้วคัดลอกอีกครั้ง\n\n"
)
_STARTED = ("Sala", "linux/sala")
"""What Linux starts."""
_SYSTEM_FILES = frozenset(("System Volume Information", ".Spotlight-V100", ".fseventsd", ".Trashes", "$RECYCLE.BIN"))
"""What computers put on a drive by themselves."""


@dataclass(frozen=True)
class Part:
    """A file of a copy: ``path`` is where its bytes are, on either stick; without one they are ``data``."""

    sha256: str
    size: int
    path: Path | None
    data: bytes = b""

    @classmethod
    def of(cls, path: Path, sha256: str = "") -> "Part":
        """Return a file as it is; raise OSError."""
        return cls(sha256 or sha256_of(path), path.stat().st_size, path)

    @classmethod
    def made(cls, data: bytes) -> "Part":
        return cls(hashlib.sha256(data).hexdigest(), len(data), None, data)


@dataclass(frozen=True)
class Plan:
    """What a copy will do: ``files`` will be there at its end, by name; ``writing`` (size by name) are those that are
    not there already, as far as one can tell without reading them; ``removing`` are Sala's own that no longer belong,
    ``others`` what is not Sala's and stays: files in its folders, and what stands beside them. ``was`` is the kind that
    the target is so far.

    ``offered`` are an office's packs that could go along on a stick to take away, ``chosen`` those that do; ``left``
    are packs of the source that nobody known signed, or that are damaged. Sizes are in bytes; ``room`` is what is
    needed of the ``free`` ones.
    """

    source: Path
    target: Path
    kind: StickKind
    was: StickKind | None
    files: dict[str, Part]
    writing: dict[str, int]
    removing: tuple[str, ...]
    others: tuple[str, ...]
    offered: tuple[StickPack, ...]
    chosen: tuple[str, ...]
    left: tuple[str, ...]
    total: int
    room: int
    free: int
    older: bool
    """Whether the target holds a Sala already, or one that was begun."""
    identity: tuple[int, ...]
    """Which drive the target was on: see ``reader.core.drive.identity``."""
    voices: tuple[str, ...] = ()
    """The packs among them in which people can be heard."""
    overwriting: bool = False
    """Whether the free room is overwritten, so that nothing of what was removed can be read there."""

    @property
    def fits(self) -> bool:
        return self.room <= self.free

    @property
    def leaves_traces(self) -> bool:
        """Whether what is removed is an office's, and could still be read on the drive with the right tools."""
        return self.kind is StickKind.TAKE_AWAY and self.was is StickKind.OFFICE

    def overwrite(self, overwriting: bool = True) -> "Plan":
        """Return the same plan, with or without overwriting the free room."""
        return replace(self, overwriting=overwriting)


@dataclass(frozen=True)
class Step:
    """A piece of the copy was done: ``done`` of ``total`` bytes; ``reading_back`` in its second half."""

    name: str
    done: int
    total: int
    reading_back: bool


def kind_for(source: Path, target: Path, usual: StickKind = StickKind.TAKE_AWAY) -> StickKind:
    """Return which kind a copy is where nobody says otherwise: as the target is, else the `usual` one, where `source`
    can make it."""
    for kind in (_kinds(target)[0], usual, StickKind.TAKE_AWAY):
        if kind is not None and (source / kind.list_name).exists():
            return kind
    return StickKind.OFFICE


def _kinds(target: Path) -> tuple[StickKind | None, StickKind | None]:
    """Return which kind a target is, or was begun to become, and which it was before; None where there is none."""
    listed = next((kind for kind in StickKind if (target / kind.list_name).is_file()), None)
    said: list[str] = []
    try:
        with opened(target / UNFINISHED) as file:
            said = file.read(_LARGEST_MARKER).decode("utf-8", errors="replace").splitlines()
    except OSError:  # it is finished, or nothing was begun
        pass
    now = next((kind for kind in StickKind if f"{_KIND}{kind}" in said), listed)
    before = next((kind for kind in StickKind if f"{_WAS}{kind}" in said), now if not said else listed)
    return now, before


_KIND, _WAS = "= ", "= was "
"""What the marker says of the kind that is made, and of what the target was before. No file of ours has such a name."""


def plan(source: Path, target: Path, kind: StickKind, keys: Keys, chosen: Collection[str] = ()) -> Plan:
    """Return what copying `source` as a stick of `kind` onto `target` will do; raise CopyError or StickError. `chosen`
    are names of an office's packs that go along on a stick to take away."""
    try:
        here, there = source.resolve(), target.resolve()
        if not there.is_dir():
            raise CopyError(CopyFault.GONE)
        if there.is_relative_to(here):
            raise CopyError(CopyFault.SAME)
        return _planned(source, target, kind, keys, chosen)
    except OSError as error:
        raise CopyError(fault_of(error)) from error


def _planned(source: Path, target: Path, kind: StickKind, keys: Keys, chosen: Collection[str]) -> Plan:
    listed = read_list(source, keys, kind)
    if not listed.vouching.origin.vouched:
        raise StickError(source / kind.list_name, missing=False)
    ours = _ours(target, keys)
    (was_made, _), (_, was) = _kinds(source), _kinds(target)
    mine, theirs = Side(source, was_made, _all_listed(source, keys)), Side(target, was, dict(ours))
    packs = packs_of_copy(mine, theirs, kind, listed, keys_of_sticks(keys, source, target), chosen)
    ours |= packs.there
    files = {name: Part.of(pack.path, pack.sha256) for name, pack in packs.kept.items()}
    stale = stale_papers(read_papers(source, listed.files), packs.kept.values())
    for name, wanted in listed.files.items():
        if name not in files and name not in stale:
            files[name] = _listed_part(source, name, wanted)
    files |= _keys_for(source, target, keys, _needed_keys(kind, listed, packs.kept.values()))
    if kind is StickKind.OFFICE:
        files |= _merged_settings(source, target)
    # The lists come last: what they speak of is there before them.
    for other in StickKind if kind is StickKind.OFFICE else (kind,):
        for name in (other.list_name, other.signature_name):
            if (source / name).exists():
                files[name] = Part.of(source / name)
    files = dict(sorted(files.items(), key=lambda item: _order(item[0], item[1], target)))
    removing = _removing(target, kind, files, ours, keys)
    others = tuple(_others(target, files, removing))
    went = tuple(pack.name for pack in packs.offered if pack in packs.kept.values())
    sized = _sized(target, files, removing, ours)
    older = (target / UNFINISHED).exists() or bool(ours)
    return Plan(
        source, target, kind, was, files, sized.writing, tuple(removing), others, packs.offered, went, packs.left,
        sum(part.size for part in files.values()), sized.room, shutil.disk_usage(target).free, older, identity(target),
        tuple(name for name, pack in packs.kept.items() if pack.voices),
    )  # fmt: skip


def _all_listed(root: Path, keys: Keys) -> dict[str, str]:
    """Return what all the lists of a stick name that somebody known signed."""
    found: dict[str, str] = {}
    for kind in StickKind:
        try:
            listed = read_list(root, keys, kind)
        except StickError:
            continue
        if listed.vouching.origin.vouched:
            found |= listed.files
    return found


def _listed_part(source: Path, name: str, wanted: str) -> Part:
    """Return a file of the list; raise CopyError where it is gone."""
    try:
        return Part(wanted, (source / name).stat().st_size, source / name)
    except FileNotFoundError as error:
        raise CopyError(CopyFault.SOURCE, name) from error


def _order(name: str, part: Part, target: Path) -> tuple[bool, bool]:
    """Return what to write first: what else would be written over on the target itself. The lists come last."""
    moved = part.path is not None and part.path != target / name and part.path.is_relative_to(target)
    return is_list(name), not moved


def is_list(name: str) -> bool:
    """Return whether a file is a stick's list, or its signature."""
    return any(name in (kind.list_name, kind.signature_name) for kind in StickKind)


# --- keys and settings ---


def _needed_keys(kind: StickKind, listed: StickList, packs: Collection[StickPack]) -> frozenset[bytes] | None:
    """Return the ids of the offices' keys that a stick to take away needs; None for all."""
    if kind is StickKind.OFFICE:
        return None
    vouching = (listed.vouching, *(pack.vouching for pack in packs))
    return frozenset(one.key_id for one in vouching if one.origin is Origin.OFFICE)


def _keys_for(source: Path, target: Path, keys: Keys, needed: frozenset[bytes] | None) -> dict[str, Part]:
    """Return the offices' keys that the publisher signed, of both sticks, each once."""
    files: dict[str, Part] = {}
    known = set()
    # The target's keep their names.
    for root in (target, source):
        for name, key in key_files(root, keys).items():
            if key in known or (needed is not None and key.id not in needed):
                continue
            known.add(key)
            stem = name.removesuffix(".pub")
            free = name if name not in files else f"{stem}-{key.id.hex()}.pub"
            files[free] = Part.of(root / name)
            files[f"{free}.minisig"] = Part.of(root / f"{name}.minisig")
    return files


def _merged_settings(source: Path, target: Path) -> dict[str, Part]:
    """Return the settings where they are to be written: the source's where the target has none, else with the keys of
    both."""
    mine, theirs = source / SETTINGS, target / SETTINGS
    if not theirs.exists():
        return {SETTINGS: Part.of(mine)} if mine.exists() else {}
    settings, problems = read_settings(theirs)
    more = [key for key in read_settings(mine)[0].office_keys if key not in settings.office_keys]
    if problems or not more:
        return {}
    return {SETTINGS: Part.made(settings_text(replace(settings, office_keys=(*settings.office_keys, *more))).encode())}


# --- what is on the target ---


def _ours(target: Path, keys: Keys) -> dict[str, str]:
    """Return what of the target is Sala's own, by name: its SHA-256 where the target's own list tells one. A list that
    was not signed by a known hand may be anybody's: it names nothing."""
    ours: dict[str, str] = {}
    for name in (UNFINISHED, SETTINGS, *(name for kind in StickKind for name in (kind.list_name, kind.signature_name))):
        refuse_links(target, name)
    marker = target / UNFINISHED
    if marker.is_file():
        with opened(marker) as file:
            data = file.read(_LARGEST_MARKER).replace(b"\r\n", b"\n")
        said = _SAID.encode()
        if data.startswith(said):
            listed = data.removeprefix(said).decode("utf-8", errors="replace").splitlines()
            ours |= dict.fromkeys((name for name in listed if can_be_ours(name)), "")
            ours |= dict.fromkeys((f"{FILLING}/{path.name}" for path in (target / FILLING).glob("[0-9]*")), "")
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
            own = (kind.list_name, kind.signature_name, SETTINGS, f"{SETTINGS}.unfinished")
            ours |= {name: sha256_of(target / name) for name in own if (target / name).is_file()}
    for name in key_files(target, keys):
        ours |= {own: sha256_of(target / own) for own in (name, f"{name}.minisig")}
    return ours


def _removing(target: Path, kind: StickKind, files: dict[str, Part], ours: dict[str, str], keys: Keys) -> list[str]:
    """Return what of the target goes; raise CopyError for a pack of somebody else's on a stick to take away: it is
    neither left on such a stick nor removed."""
    known = text_keys(target, keys)
    removing = [name for name in ours if (target / name).is_file()]
    for path in sorted((target / "packs").glob("*.sala")):
        name = f"packs/{path.name}"
        if name in files:
            continue
        if path.is_symlink() or _is_anothers(target, name, ours, known):
            if kind is StickKind.TAKE_AWAY:
                raise CopyError(CopyFault.TAKEN, name)
            removing = [other for other in removing if other != name]
        elif kind is StickKind.TAKE_AWAY:
            removing.append(name)
    keep = {SETTINGS} if kind is StickKind.OFFICE else set()
    removing = [name for name in dict.fromkeys(removing) if name not in files and name not in keep]
    for name in removing:
        refuse_links(target, name)
    return removing


def _is_anothers(target: Path, name: str, ours: dict[str, str], keys: Keys) -> bool:
    """Return whether a pack on a drive is of somebody who is not known here; one that was begun and not finished is
    ours."""
    if ours.get(name):
        return False
    try:
        with Pack(target / name, keys) as pack:
            return not pack.vouching.origin.vouched
    except PackError:
        return name not in ours


def _others(target: Path, files: Collection[str], removing: Collection[str]) -> Iterator[str]:
    """Yield what is on the drive and is not Sala's: whole folders by their names, in Sala's own folders every file."""
    known = {*files, *removing}
    for path in sorted(target.iterdir()):
        if path.name in FOLDERS and path.is_dir() and not path.is_symlink():
            yield from sorted(f"{path.name}/{n}" for n in files_of(path) if f"{path.name}/{n}" not in known)
        elif path.name not in known and not is_own(path.name) and path.name not in (*_SYSTEM_FILES, FILLING):
            yield f"{path.name}/" if path.is_dir() else path.name


@dataclass(frozen=True)
class _Sized:
    writing: dict[str, int]
    room: int


def _sized(target: Path, files: dict[str, Part], removing: list[str], ours: dict[str, str]) -> _Sized:
    """Return what is to be written, and the room it needs; raise CopyError where another's file has a name that is
    needed."""
    begun = (target / UNFINISHED).exists()
    writing, room = {}, 0
    for name, part in files.items():
        path = target / name
        refuse_links(target, name)
        there = path.stat().st_size if path.is_file() else -1
        anothers = there >= 0 and name not in ours and part.path != path
        if path.is_dir() or (anothers and (there != part.size or sha256_of(path) != part.sha256)):
            raise CopyError(CopyFault.TAKEN, name)
        if part.path == path:
            continue
        if there != part.size or begun or ours.get(name, part.sha256) != part.sha256:
            writing[name] = part.size
            room += _clusters(part.size) - (_clusters(there) if there >= 0 else 0)
    room -= sum(_clusters((target / name).stat().st_size) for name in removing)
    return _Sized(writing, room)


def _clusters(size: int) -> int:
    return -(-size // _CLUSTER) * _CLUSTER


# --- the copy ---


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
    drive.write(UNFINISHED, [_marker(planned)])
    drive.settle()
    for name in planned.removing:
        look()
        drive.remove(name)
    written: list[str] = []
    for name, part in files.items():
        look()
        if not _is_there(drive, name, part, counter):
            _write(drive, name, part, counter)
            written.append(name)
            if part.path is not None and part.path.is_relative_to(drive.root):
                drive.settle()  # before the place that it comes from is written over
        if name in _STARTED:
            drive.allow_start(name)
    drive.settle()
    counter.expect_back(sum(files[name].size for name in written))
    for name in written:
        look()
        drive.forget(name)
        if _hash(drive.root / name, name, counter) != files[name].sha256:
            raise CopyError(CopyFault.BAD, name)
    if planned.overwriting:
        look()
        counter.expect(shutil.disk_usage(drive.root).free)
        for size in drive.fill():
            counter.add("", size)
            look()
    look()
    drive.remove(UNFINISHED)
    drive.settle()


def _marker(planned: Plan) -> bytes:
    was = f"{_WAS}{planned.was}\n" if planned.was else ""
    names = dict.fromkeys((*planned.files, *planned.removing))
    return (_SAID + f"{_KIND}{planned.kind}\n{was}" + "".join(f"{name}\n" for name in names)).encode()


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
