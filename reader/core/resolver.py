"""From which pack each work is read: a work is its publisher's, who alone replaces it and may take it back."""

from collections.abc import Iterable
from pathlib import Path

from reader.core.pack import Pack
from reader.core.pack_errors import PackDamaged, PackError, PartDamaged
from reader.core.trust import Origin, Vouching
from reader.core.works import Listed

Resolved = tuple[Pack, Listed]


class WorkTaken(PackError):
    """A pack holds a work of a name that is somebody else's here: it is not shown."""

    def __init__(self, path: Path, work: str):
        super().__init__(path, f"“{work}” is another publisher's work here and stays so")
        self.work = work


class Resolver:
    """The works of some packs, each once, by name. ``renewed`` are those of which a pack brought a newer version than
    another has, ``recalled`` those that their publisher took back."""

    def __init__(self, packs: Iterable[Pack], problems: list[PackError]):
        """Read what `packs` list; what is wrong with it is added to `problems`."""
        self.at: dict[str, Resolved] = {}
        self.recalled: dict[str, Resolved] = {}
        self.renewed: dict[str, None] = {}
        self._packs: list[Pack] = []
        self._problems = problems
        self.add(packs)

    def add(self, packs: Iterable[Pack]) -> None:
        """Read what more packs list."""
        for pack in packs:
            self._packs.append(pack)
            self._add(pack)
        self._take_back()

    def keep_vouched(self) -> None:
        """Forget the works of packs that nobody known vouches for."""
        self._packs = [pack for pack in self._packs if pack.vouching.origin.vouched]
        self.at, self.recalled = (
            {work: home for work, home in homes.items() if home[0].vouching.origin.vouched}
            for homes in (self.at, self.recalled)
        )
        self.renewed = {work: None for work in self.renewed if work in self.at}

    def _add(self, pack: Pack) -> None:
        if pack.missing_heads():
            self._problems.append(PackDamaged(pack.path, "records are missing"))
        for work in pack.listed():
            if isinstance(work, PartDamaged):
                self._problems.append(work)
            elif work.id not in self.at:
                self.at[work.id] = (pack, work)
            else:
                self._choose(pack, work)

    def _choose(self, pack: Pack, work: Listed) -> None:
        """Let `work` take the place of the one of its name where it may: never a trial's, and only with what is
        newer."""
        home, there = self.at[work.id]
        mine, theirs = pack.vouching, home.vouching
        same = same_hand(mine, theirs)
        rank = (not pack.manifest.trial, work.published, mine.signed_at)
        rank_there = (not home.manifest.trial, there.published, theirs.signed_at)
        if same:
            if rank > rank_there:
                self.at[work.id] = (pack, work)
            newer, older = (work, there) if rank > rank_there else (there, work)
            if newer.published > older.published:
                self.renewed[work.id] = None
        elif mine.origin > theirs.origin:
            self.at[work.id] = (pack, work)
            self._problems.append(WorkTaken(home.path, work.id))
        else:
            self._problems.append(WorkTaken(pack.path, work.id))

    def _take_back(self) -> None:
        """Hide the works that their own publisher recalled, up to the day that the recall names."""
        for pack in self._packs:
            for work_id, until in pack.manifest.recalls:
                home = self.at.get(work_id)
                if home is not None and home[1].published <= until and _may_take_back(pack, home[0]):
                    self.recalled[work_id] = self.at.pop(work_id)
                    self.renewed.pop(work_id, None)


def _may_take_back(pack: Pack, home: Pack) -> bool:
    """Return whether a pack may take back a work of another: where nobody signed, only its own."""
    if pack is home:
        return True
    return pack.vouching.origin > Origin.UNSIGNED and same_hand(pack.vouching, home.vouching)


def same_hand(one: Vouching, other: Vouching) -> bool:
    """Return whether the same hand signed: the publisher with any of its keys, anybody else with the same key."""
    return one.origin is other.origin and (one.origin is Origin.PUBLISHER or one.key_id == other.key_id)
