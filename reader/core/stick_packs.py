"""The packs of sticks: which of them are well, which a stick of a kind may have, and which of two sticks go onto one.

A pack says itself whose it is; a stick's list only says which were there when it was made. So a pack that came later,
or lies in the place of a listed one and was signed after the list, is well where somebody signed it whom sticks know,
and all of it can be read. No copy loses what such a pack says: one is left out only where the others say all of it.
"""

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from reader.core.lazy_pattern import lazy
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.record import record
from reader.core.resolver import same_hand
from reader.core.stick import PACKS, Fault, StickKind, StickList, home_of, inner, is_pack, sha256_of
from reader.core.trust import Keys, Origin, Vouching
from reader.core.works import Listed, is_taken_away

_DAY = lazy(r"-\d{4}-\d\d-\d\d(?=\.sala$)", re.ASCII)


@record
class StickPack:
    """A pack as it lies on a stick: what it lists, and what it takes back. ``name`` is from the stick's top, ``title``
    what it says of itself."""

    name: str
    path: Path
    sha256: str
    vouching: Vouching
    title: str
    trial: bool
    works: tuple[Listed, ...]
    recalls: tuple[tuple[str, date], ...]
    voices: bool = False
    """Whether people can be heard in it."""
    take_away: bool = True
    """What it says of itself where it has voices."""

    @property
    def is_for_take_away(self) -> bool:
        """Whether a stick that can be found on somebody may have it."""
        return self.take_away and all(is_taken_away(work.kind, work.topic) for work in self.works)

    def is_later_than(self, listed: StickList) -> bool:
        """Return whether it was signed when a list was signed, or later: it may lie in the place of a listed one."""
        return self.vouching.signed_at >= listed.vouching.signed_at > 0

    def is_said_by(self, others: Iterable["StickPack"], *, recalls_alone: bool = False) -> bool:
        """Return whether others of the same hand have all its works, as new, and take back all that it does; or the
        latter alone."""
        hands = [other for other in others if same_hand(self.vouching, other.vouching)]
        taken_back = all(
            any(work == again and until <= other_until for other in hands for again, other_until in other.recalls)
            for work, until in self.recalls
        )
        if recalls_alone:
            return taken_back
        works = all(any(other.has(work, self) for other in hands) for work in self.works)
        return taken_back and works and bool(self.works or self.recalls)

    def has(self, work: Listed, than: "StickPack") -> bool:
        """Return whether it has a work as `than` has it, or newer."""
        rank = (not than.trial, work.published, than.vouching.signed_at)
        return any(
            work.id == own.id and (not self.trial, own.published, self.vouching.signed_at) >= rank for own in self.works
        )


def pack_names(root: Path, home: str | None = None) -> list[str]:
    """Return the names of the packs on a stick, from its top; those of another `home` where it is named."""
    folder = f"{home_of(root) if home is None else home}{PACKS}"
    return [f"{folder}/{path.name}" for path in sorted((root / folder).glob("*.sala"))]


def read_pack(root: Path, name: str, keys: Keys, *, whole: bool = True) -> StickPack | Fault:
    """Return a pack of a stick, or what is wrong with it: nobody of `keys` signed it, or, where all of it is to be
    read, it is not whole."""
    path = root / name
    if path.is_symlink():
        return Fault.ADDED
    try:
        with Pack(path, keys) as pack:
            if not pack.vouching.origin.vouched:
                return Fault.ADDED
            works = pack.listed()
            if (whole and any(pack.damaged_parts())) or not all(isinstance(work, Listed) for work in works):
                return Fault.CHANGED
            return StickPack(
                name, path, sha256_of(path), pack.vouching, pack.manifest.name, pack.manifest.trial,
                tuple(work for work in works if isinstance(work, Listed)), pack.manifest.recalls,
                bool(pack.manifest.recordings), pack.manifest.take_away,
            )  # fmt: skip
    except (PackError, OSError):
        return Fault.CHANGED


@record
class Packs:
    """What packs a copy has: ``kept`` by their names on it; ``offered`` are the offices' that could go along on a stick
    to take away, where the staff chooses them; ``left`` the names of those that do not, for nobody known signed them,
    or they are damaged; ``there`` the SHA-256 of those that are well on the target."""

    kept: dict[str, StickPack]
    offered: tuple[StickPack, ...]
    left: tuple[str, ...]
    there: dict[str, str]


@record
class Side:
    """One of the two sticks of a copy: where it is, its kind, the list of what it was made with (empty where it has
    none), and its homes: two where a copy that moves it from one to the other was begun."""

    root: Path
    kind: StickKind | None
    files: dict[str, str]
    homes: tuple[str, ...]

    def has(self, pack: StickPack) -> bool:
        return pack.path.is_relative_to(self.root)


def packs_of_copy(
    source: Side, target: Side, kind: StickKind, listed: StickList, keys: Keys, chosen: Collection[str]
) -> Packs:
    """Return which packs of two sticks a copy of `kind` has, whose list will be `listed`. `chosen` are names of an
    office's packs that go along on a stick to take away; those that are on such a stick were chosen before."""
    found, left = _found(source, target, keys)
    may, offered = found, list[StickPack]()
    if kind is StickKind.TAKE_AWAY:
        may, offered = _taken_away(found, chosen, [s for s in (source, target) if s.kind is StickKind.TAKE_AWAY])
    home = source.homes[0]
    in_place = {pack.path for pack in may if target.has(pack) and pack.name == f"{home}{inner(pack.name)}"}
    newest = sorted(may, key=lambda pack: (pack.vouching.signed_at, pack.path in in_place), reverse=True)
    kept: dict[str, StickPack] = {}
    for name, wanted in listed.files.items():
        same = (p for p in newest if is_pack(name) and inner(p.name) == inner(name))
        pack = next((p for p in same if p.sha256 == wanted or p.is_later_than(listed)), None)
        if pack is not None:
            kept[name] = pack
    before = {inner(name): sha256 for name, sha256 in target.files.items()}
    for pack in newest:
        superseded = before.get(inner(pack.name)) == pack.sha256 and not pack.is_later_than(listed)
        others = kept.values()
        if not pack.is_said_by(others, recalls_alone=superseded) and pack.sha256 not in {p.sha256 for p in others}:
            kept[_free_name(f"{home}{inner(pack.name)}", pack.sha256, kept.keys() | listed.files.keys())] = pack
    there = {pack.name: pack.sha256 for pack in found if target.has(pack)}
    return Packs(kept, tuple({pack.sha256: pack for pack in offered}.values()), tuple(left), there)


def _taken_away(
    found: list[StickPack], chosen: Collection[str], before: list[Side]
) -> tuple[list[StickPack], list[StickPack]]:
    """Return which packs a stick to take away may have, and those of an office's that the staff may choose."""
    fit = [pack for pack in found if pack.is_for_take_away]
    offered = [pack for pack in fit if pack.works and pack.vouching.origin is Origin.OFFICE]
    going = [p for p in offered if p.name in chosen or any(side.has(p) for side in before)]
    hands = {pack.vouching.key_id for pack in going}
    # What an office took back goes where a text of its goes.
    may = [
        pack
        for pack in fit
        if pack.vouching.origin is Origin.PUBLISHER
        or pack in going
        or (not pack.works and (pack.vouching.key_id in hands or any(side.has(pack) for side in before)))
    ]
    return may, offered


def _found(source: Side, target: Side, keys: Keys) -> tuple[list[StickPack], list[str]]:
    """Return the packs of two sticks that are well; and the names of the source's that are not, and that no list speaks
    of."""
    found, left = [], []
    for side in (source, target):
        for name in [name for home in side.homes for name in pack_names(side.root, home)]:
            pack = read_pack(side.root, name, keys)
            if isinstance(pack, StickPack):
                found.append(pack)
            elif side is source and name not in side.files:
                left.append(name)
    return found, left


def _free_name(name: str, sha256: str, taken: Collection[str]) -> str:
    """Return a pack's name, with a part of its hash where another has that name."""
    if name not in taken:
        return name
    stem = name.removesuffix(".sala").removesuffix(f"-{sha256[:8]}")
    return f"{stem}-{sha256[:8]}.sala"


def dated(name: str, vouching: Vouching) -> str:
    """Return the name of a pack's file with the day on which it was signed, for people: nothing depends on it."""
    day = f"-{datetime.fromtimestamp(vouching.signed_at, UTC):%Y-%m-%d}" if vouching.signed_at > 0 else ""
    return f"{undated(name).removesuffix('.sala')}{day}.sala"


def undated(name: str) -> str:
    """Return the name of a pack's file without a day."""
    return str(_DAY.sub("", name))
