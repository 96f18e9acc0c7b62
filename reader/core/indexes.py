"""The search indexes of all packs of a library as one: where words are, what stands there, which words are known."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.core.asking import Understanding
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.everyday import Everyday, Target
from reader.core.excerpts import Excerpts
from reader.core.folding import tokens
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import PackError, SearchDamaged
from reader.core.pack_index import IndexEntry
from reader.core.question import Question, QuestionPart
from reader.core.record import record
from reader.core.spellings import Spellings
from reader.core.vocabulary import Vocabulary
from reader.core.works import Listed, Topic, WorkKind


class Blocks(NamedTuple):
    """From which block to before which a target means, and whether it is a term of a glossary."""

    first: int
    end: int
    term: bool = False


NOWHERE = Blocks(0, 0)
Place = tuple[str, int]
"""A work and the index of a block in it."""
Spot = int
"""The number of a pack of the library, and of a place in its index below it: what is quickest to count with."""
_SPOTS = 2**40
"""How many places an index may have."""


@record
class Filter:
    """What a search is kept to; empty means everything."""

    topic: Topic | None = None
    kind: WorkKind | None = None
    work: str = ""

    def __bool__(self) -> bool:
        return bool(self.topic or self.kind or self.work)

    def lets_through(self, work: Listed) -> bool:
        return self.topic in (None, work.topic) and self.kind in (None, work.kind) and self.work in ("", work.id)


EVERYTHING = Filter()


class Indexes:
    """The search indexes of a library."""

    def __init__(self, library: Library, excerpts: Excerpts):
        self._library, self._excerpts = library, excerpts
        self.everyday, self.vocabulary = Everyday(library), Vocabulary(library.packs)
        self.spellings = Spellings(list(library.packs))
        self.understanding = Understanding(self.vocabulary, self.everyday, self.spellings)
        self._names: dict[str, dict[str, Blocks]] = {}
        self._numbers: dict[str, dict[int, int]] = {}
        works = library.works()
        self._shelf = {work.id: i for i, work in enumerate(works)}
        self._homes: dict[Pack, list[Listed]] = {}
        for work in works:
            self._homes.setdefault(library.pack_of(work), []).append(work)
        self._opened = list(self._homes)
        self._spots = {pack: number * _SPOTS for number, pack in enumerate(self._opened)}

    def packs(self) -> Iterable[Pack]:
        """Return the packs that have any work."""
        return self._homes

    def find(self, tag: str, expression: str, limit: int, only: Filter) -> Iterator[IndexEntry | SearchDamaged]:
        """Yield what every pack's index has for an expression; for a pack without an index that can be used, why."""
        for pack, works in self._asked(only):
            try:
                yield from pack.index.find(tag, expression, limit, works)
            except SearchDamaged as error:
                yield error

    def find_any(self, tag: str, expression: str, limit: int, only: Filter) -> Iterator[tuple[Pack, list[Spot]]]:
        """Yield what every pack's index has for an expression."""
        for pack, works in self._asked(only):
            first = self._spots[pack]
            try:
                yield pack, [first + number for number in pack.index.find_any(tag, expression, limit, works)]
            except SearchDamaged:  # ``find`` tells of it
                continue

    def place_class(self, spot: Spot) -> int:
        """Return the class of a place (see IndexEntry)."""
        return self._opened[spot // _SPOTS].index.place_class(spot % _SPOTS)

    def entries(self, spots: Iterable[Spot]) -> Iterator[tuple[Spot, IndexEntry]]:
        """Yield what is at places of packs' indexes."""
        by_pack: dict[int, list[int]] = {}
        for spot in spots:
            by_pack.setdefault(spot // _SPOTS, []).append(spot % _SPOTS)
        for at, numbers in by_pack.items():
            try:
                found = self._opened[at].index.places(numbers)
            except SearchDamaged:
                continue
            yield from ((at * _SPOTS + number, entry) for number, entry in found.items())

    def spot(self, place: Place) -> Spot | None:
        """Return where a block stands in the indexes, None where it does not."""
        work = self._library.listed(place[0])
        if work is None:
            return None
        pack = self._library.pack_of(work)
        if work.id not in self._numbers:
            try:
                self._numbers[work.id] = pack.index.numbers(work.id)
            except SearchDamaged:
                self._numbers[work.id] = {}
        number = self._numbers[work.id].get(place[1])
        return None if number is None else self._spots[pack] + number

    def blocks_of(self, target: Target) -> Blocks:
        """Return the blocks that a target means: a part, a term, or one block; none where there are none."""
        if target.work not in self._names:
            self._names[target.work] = self._named(target.work)
        return self._names[target.work].get(target.name, NOWHERE)

    def _named(self, work_id: str) -> dict[str, Blocks]:
        work = self._library.work(work_id)
        found: dict[str, Blocks] = {}
        if work is None:
            return found
        at = 0
        for number, section in enumerate(work.sections):
            try:
                blocks = self._library.pack_of(work).blocks(work, number)
            except PackError:
                blocks = ()
            for i, block in enumerate(blocks):
                one = Blocks(at + i, at + i + 1, block.kind is BlockKind.TERM)
                found |= {name: one for name in (block.id, block.name) if name}
            found[section.name] = Blocks(at, at + section.blocks)
            at += section.blocks
        return {**found, "": Blocks(0, min(at, 1))}

    def _asked(self, only: Filter) -> Iterator[tuple[Pack, tuple[str, ...]]]:
        """Yield the packs to ask, each with the works to keep to; all works of the one pack need no list of them."""
        for pack, works in self._homes.items():
            all_of_it = not only and len(self._library.packs) == 1
            named = () if all_of_it else tuple(w.id for w in works if only.lets_through(w))
            if named or all_of_it:
                yield pack, named

    def listed(self, work_id: str) -> Listed | None:
        """Return what is listed of a work."""
        return self._library.listed(work_id)

    def shelf(self, work: str) -> int | None:
        """Return where a work stands on the shelf."""
        return self._shelf.get(work)

    def term(self, work_id: str, index: int, tag: str) -> Question | None:
        """Return a term of the glossary in one language as a question."""
        work = self._library.work(work_id)
        try:
            words = self._excerpts.words(work, index, tag) if work else ()
        except (PackError, ValueError):
            return None
        plain = re.sub(r"\s*[(（].*?[)）]", "", words[0].unnoted) if words else ""
        return Question((QuestionPart(plain),)) if next(tokens(plain, True), None) else None

    def vouched(self, work_id: str) -> bool:
        """Return whether somebody known vouches for a work: only then its glossary says what else is meant by a
        word."""
        work = self._library.listed(work_id)
        return work is not None and self._library.origin(work).vouched

    def order(self, work_id: str, reader: Reader) -> tuple[str, ...]:
        """Return the languages in which a work is shown to `reader`."""
        work = self._library.listed(work_id)
        return reader.order(work) if work else ()
