"""What a copy of a stick will do: which files it writes and removes, what of the target's goes along, what is named.

What is true travels: no copy loses a recall, a newer pack or an office's key of either stick. Files that are not Sala's
are never touched.
"""

import hashlib
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from reader.core.copy_marker import kinds_begun, names_begun
from reader.core.drive import CopyError, CopyFault, fault_of, identity, refuse_links
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.papers import read_papers, stale_papers
from reader.core.settings import SETTINGS_FILE as SETTINGS
from reader.core.settings import read_settings, settings_text
from reader.core.stick import (
    FILLING,
    HOMES,
    UNFINISHED,
    StickError,
    StickKind,
    StickList,
    can_be_ours,
    files_of,
    home_in,
    home_of,
    inner,
    is_own,
    is_pack,
    key_files,
    keys_of_sticks,
    list_file,
    read_list,
    sha256_of,
    text_keys,
)
from reader.core.stick_packs import Side, StickPack, pack_names, packs_of_copy, undated
from reader.core.trust import Keys, Origin

_CLUSTER = 1 << 15
"""What the smallest file takes of a large FAT drive, in bytes."""
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
    not there already, as far as one can tell without reading them; ``removing`` are Sala's own that no longer belong:
    ``last`` of them those from which something is still taken, and by ``moving`` some become other files that are
    nearly the same (old names by new ones); ``others`` what is not Sala's and stays: files in its folders, and what
    stands beside them. ``was`` is the kind that the target is so far.

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
    last: tuple[str, ...]
    moving: dict[str, str]
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
    def going(self) -> tuple[str, ...]:
        """What is removed, without what only gets another name."""
        moved = {*self.moving.values()}
        return tuple(name for name in self.removing if name not in moved)

    @property
    def leaves_traces(self) -> bool:
        """Whether what is removed is an office's, and could still be read on the drive with the right tools."""
        return self.kind is StickKind.TAKE_AWAY and self.was is StickKind.OFFICE

    def overwrite(self, overwriting: bool = True) -> "Plan":
        """Return the same plan, with or without overwriting the free room."""
        return replace(self, overwriting=overwriting)


def kind_for(source: Path, target: Path, usual: StickKind = StickKind.TAKE_AWAY) -> StickKind:
    """Return which kind a copy is where nobody says otherwise: as the target is, else the `usual` one, where `source`
    can make it."""
    for kind in (_kinds(target)[0], usual, StickKind.TAKE_AWAY):
        if kind is not None and list_file(source, kind).exists():
            return kind
    return StickKind.OFFICE


def _kinds(target: Path) -> tuple[StickKind | None, StickKind | None]:
    """Return which kind a target is, or was begun to become, and which it was before; None where there is none."""
    listed = next((kind for kind in StickKind if list_file(target, kind).is_file()), None)
    return kinds_begun(target, listed)


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
        raise StickError(list_file(source, kind), missing=False)
    home = home_of(source)
    ours = _ours(target, keys)
    homes = (home, *(h for h in HOMES if h != home and any(is_list(n) and home_in(n) == h for n in ours)))
    (was_made, _), (_, was) = _kinds(source), _kinds(target)
    mine = Side(source, was_made, _all_listed(source, keys), (home,))
    theirs = Side(target, was, dict(ours), homes)
    packs = packs_of_copy(mine, theirs, kind, listed, keys_of_sticks(keys, source, target), chosen)
    ours |= packs.there
    files = {name: Part.of(pack.path, pack.sha256) for name, pack in packs.kept.items()}
    stale = stale_papers(read_papers(source, listed.files), packs.kept.values())
    for name, wanted in listed.files.items():
        if name not in files and name not in stale:
            files[name] = _listed_part(source, name, wanted)
    files |= _keys_for(source, target, keys, _needed_keys(kind, listed, packs.kept.values()))
    if kind is StickKind.OFFICE:
        files |= _merged_settings(source, target, homes)
    # The lists come last: what they speak of is there before them.
    for other in StickKind if kind is StickKind.OFFICE else (kind,):
        for name in (f"{home}{other.list_name}", f"{home}{other.signature_name}"):
            if (source / name).exists():
                files[name] = Part.of(source / name)
    files = dict(sorted(files.items(), key=lambda item: _order(item[0], item[1], target)))
    removing = _removing(target, kind, files, ours, keys, homes)
    last = _last(target, files, removing, home)
    moving = _moving(target, files, [name for name in removing if name not in last])
    others = tuple(_others(target, files, removing, home))
    went = tuple(pack.name for pack in packs.offered if pack in packs.kept.values())
    sized = _sized(target, files, [name for name in removing if name not in last], moving, ours)
    older = (target / UNFINISHED).exists() or bool(ours)
    return Plan(
        source, target, kind, was, files, sized.writing, tuple(removing), last, moving, others, packs.offered, went, packs.left,
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
    return is_list(name), not (_is_on(target, part) and part.path != target / name)


def is_list(name: str) -> bool:
    """Return whether a file is a stick's list, or its signature."""
    return any(inner(name) in (kind.list_name, kind.signature_name) for kind in StickKind)


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
    home = home_of(source)
    # The target's keep their names.
    for root in (target, source):
        for name, key in key_files(root, keys).items():
            if key in known or (needed is not None and key.id not in needed):
                continue
            known.add(key)
            wanted = f"{home}{inner(name)}"
            free = wanted if wanted not in files else f"{wanted.removesuffix('.pub')}-{key.id.hex()}.pub"
            files[free] = Part.of(root / name)
            files[f"{free}.minisig"] = Part.of(root / f"{name}.minisig")
    return files


def _merged_settings(source: Path, target: Path, homes: tuple[str, ...]) -> dict[str, Part]:
    """Return the settings where they are to be written: the source's where the target has none in its homes, else with
    the keys of both."""
    name = f"{homes[0]}{SETTINGS}"
    mine = source / name
    # Those of a home that is left count until it is: they go last.
    theirs = next((target / home / SETTINGS for home in reversed(homes) if (target / home / SETTINGS).exists()), None)
    if theirs is None:
        return {name: Part.of(mine)} if mine.exists() else {}
    settings, problems = read_settings(theirs)
    more = [key for key in read_settings(mine)[0].office_keys if key not in settings.office_keys]
    if more and not problems:
        every = replace(settings, office_keys=(*settings.office_keys, *more))
        return {name: Part.made(settings_text(every).encode())}
    return {name: Part.of(theirs)} if theirs != target / name else {}


# --- what is on the target ---


def _ours(target: Path, keys: Keys) -> dict[str, str]:
    """Return what of the target is Sala's own, by name: its SHA-256 where the target's own list tells one. A list that
    was not signed by a known hand may be anybody's: it names nothing."""
    ours: dict[str, str] = {}
    lists = [name for kind in StickKind for name in (kind.list_name, kind.signature_name)]
    for name in (UNFINISHED, *(f"{home}{own}" for home in HOMES for own in (SETTINGS, *lists))):
        refuse_links(target, name)
    if (begun := names_begun(target)) is not None:
        ours |= dict.fromkeys(begun, "")
        ours |= dict.fromkeys((f"{FILLING}/{path.name}" for path in (target / FILLING).glob("[0-9]*")), "")
    for home, kind in product(HOMES, StickKind):
        try:
            found = read_list(target, keys, kind, home)
        except StickError:
            continue
        if found.vouching.origin.vouched:
            ours |= {name: wanted for name, wanted in found.files.items() if can_be_ours(name)}
            own = (kind.list_name, kind.signature_name, SETTINGS, f"{SETTINGS}.unfinished")
            there = [f"{home}{name}" for name in own if (target / home / name).is_file()]
            ours |= {name: sha256_of(target / name) for name in there}
    for name in key_files(target, keys):
        ours |= {own: sha256_of(target / own) for own in (name, f"{name}.minisig")}
    return ours


def _removing(
    target: Path, kind: StickKind, files: dict[str, Part], ours: dict[str, str], keys: Keys, homes: tuple[str, ...]
) -> list[str]:
    """Return what of the target, which has these homes, goes; raise CopyError for a pack of somebody else's on a stick to take away: it is
    neither left on such a stick nor removed."""
    known = text_keys(target, keys)
    removing = [name for name in ours if (target / name).is_file()]
    for name in [name for home in HOMES for name in pack_names(target, home)]:
        if name in files:
            continue
        counts = kind is StickKind.TAKE_AWAY and home_in(name) in homes
        if (target / name).is_symlink() or _is_anothers(target, name, ours, known):
            if counts:
                raise CopyError(CopyFault.TAKEN, name)
            removing = [other for other in removing if other != name]
        elif counts:
            removing.append(name)
    keep = {f"{homes[0]}{SETTINGS}"} if kind is StickKind.OFFICE else set()
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


def _last(target: Path, files: dict[str, Part], removing: Collection[str], home: str) -> tuple[str, ...]:
    """Return which of what goes is removed when all else is done: what is taken along from it, and, of a home that is
    left, settings, keys and at last the lists, by which it is known."""
    taken = {part.path for part in files.values()}
    last = [name for name in removing if target / name in taken or (is_own(name) and home_in(name) != home)]
    return tuple(sorted(last, key=is_list))


def _moving(target: Path, files: dict[str, Part], removing: Collection[str]) -> dict[str, str]:
    """Return what of the target is given another name, by the new one: files of a home that is left, and the packs that
    newer ones follow. Most of their bytes are the same."""
    going = {_without_day(name): name for name in removing}
    wanted = [name for name, part in files.items() if not (target / name).exists() and not _is_on(target, part)]
    found = {name: going.pop(_without_day(name), "") for name in wanted}
    return {name: old for name, old in found.items() if old}


def _without_day(name: str) -> str:
    return undated(inner(name)) if is_pack(name) else inner(name)


def _is_on(target: Path, part: Part) -> bool:
    return part.path is not None and part.path.is_relative_to(target)


def _others(target: Path, files: Collection[str], removing: Collection[str], home: str) -> Iterator[str]:
    """Yield what is on the drive and is not Sala's: whole folders by their names, in Sala's own folders every file."""
    known = {*files, *removing}
    folders = {name.partition("/")[0] for name in known if "/" in name}

    def is_ours(name: str) -> bool:
        return name in known or name == UNFINISHED or (is_own(name) and home_in(name) == home)

    for path in sorted(target.iterdir()):
        if path.name in folders and path.is_dir() and not path.is_symlink():
            yield from sorted(name for name in files_of(target, path.name) if not is_ours(name))
        elif not is_ours(path.name) and path.name not in (*_SYSTEM_FILES, FILLING):
            yield f"{path.name}/" if path.is_dir() else path.name


@dataclass(frozen=True)
class _Sized:
    writing: dict[str, int]
    room: int


def _sized(
    target: Path, files: dict[str, Part], removing: list[str], moving: dict[str, str], ours: dict[str, str]
) -> _Sized:
    """Return what is to be written, and the room it needs, before what goes last is gone; raise CopyError where
    another's file has a name that is needed."""
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
        if (old := moving.get(name, "")) and there < 0:
            there = (target / old).stat().st_size
        if there != part.size or begun or ours.get(old or name, part.sha256) != part.sha256:
            writing[name] = part.size
        room += _clusters(part.size) - (0 if old or there < 0 else _clusters(there))
    room -= sum(_clusters((target / name).stat().st_size) for name in removing)
    return _Sized(writing, room)


def _clusters(size: int) -> int:
    return -(-size // _CLUSTER) * _CLUSTER
