"""Single blocks of works, read without opening the works: what a list of hits shows."""

from bisect import bisect_right
from collections.abc import Callable, Hashable
from itertools import accumulate
from typing import Any

from reader.core.library import ComposedBlock, Library, Reader
from reader.core.pack import Pack, PackError, PartDamaged
from reader.core.record import record
from reader.core.works import Block, BodyRef, Edition, Words, Work, segments_from_json

_KEPT = 1000


@record
class Excerpt:
    """One block for one reader: its words as the work would show them, its part, and the titles of both."""

    shown: ComposedBlock
    section: int
    section_title: tuple[Words, str] | None
    title: tuple[Words, str]


class Excerpts:
    """Reads blocks of a library by their index in the work; keeps what was read lately."""

    def __init__(self, library: Library):
        self._library = library
        self._kept: dict[Hashable, Any] = {}

    def excerpt(self, work: Work, index: int, reader: Reader) -> Excerpt:
        """Return a block as `reader` meets it; raise PackError where it cannot be read."""
        section, inside = self._place(work, index)
        block = self._block(work, section, inside)
        shown = ComposedBlock(block, (), reader.language, damaged=True)
        title = section_title = None
        for tag in reader.order(work):
            edition = self._edition(work, tag)
            if edition is None:
                continue
            if title is None and edition.title is not None:
                title = (edition.title, tag)
            heading = edition.titles[section]
            if section_title is None and heading is not None:
                section_title = (heading, tag)
            if shown.damaged and (words := self._words(work, edition, section, block.id)) is not None:
                shown = ComposedBlock(block, words, tag)
        if shown.damaged or title is None:
            raise PartDamaged(self._library.pack_of(work).path, f"block {index + 1} cannot be read", work.id)
        return Excerpt(shown, section, section_title, title)

    def words(self, work: Work, index: int, tag: str) -> tuple[Words, ...]:
        """Return a block's words in one language; none where it is not written there."""
        section, inside = self._place(work, index)
        block = self._block(work, section, inside)
        edition = self._edition(work, tag)
        found = (self._words(work, edition, section, block.id) if edition else None) or ()
        return found if len(found) == block.segments else ()

    @staticmethod
    def _place(work: Work, index: int) -> tuple[int, int]:
        starts = list(accumulate((s.blocks for s in work.sections), initial=0))
        if not 0 <= index < starts[-1]:
            raise ValueError(f"“{work.id}” has no block {index + 1}")
        section = bisect_right(starts, index) - 1
        return section, index - starts[section]

    def _pack(self, work: Work) -> Pack:
        return self._library.pack_of(work)

    def _block(self, work: Work, section: int, inside: int) -> Block:
        pack, part = self._pack(work), work.sections[section]

        def decode() -> Block:
            records = self._records(work, part.body)
            if len(records) != part.blocks:
                raise ValueError("another length")
            return Block.from_json(records[inside])

        found: Block = self._once(
            (work.id, section, inside), lambda: pack.read(decode, f"section {section + 1}", work.id)
        )
        return found

    def _records(self, work: Work, body: BodyRef, tag: str = "") -> Any:
        """Return a body's records: only those that are asked for are made blocks or words of."""
        return self._once((work.id, body), lambda: self._pack(work).records(body, work.id, tag))

    def _edition(self, work: Work, tag: str) -> Edition | None:
        def read() -> Edition | None:
            try:
                edition = self._pack(work).edition(work.id, tag) if tag in work.languages else None
            except PackError:
                return None
            whole = edition is not None and len(edition.bodies) == len(edition.titles) == len(work.sections)
            return edition if whole else None

        found: Edition | None = self._once((work.id, tag), read)
        return found

    def _words(self, work: Work, edition: Edition, section: int, block: str) -> tuple[Words, ...] | None:
        pack, tag = self._pack(work), edition.language

        def decode() -> tuple[Words, ...] | None:
            records = self._records(work, edition.bodies[section], tag)
            return segments_from_json(records[block]) if block in records else None

        def read() -> tuple[Words, ...] | None:
            try:
                return pack.read(decode, f"section {section + 1}", work.id, tag)
            except PackError:
                return None

        found: tuple[Words, ...] | None = self._once((work.id, tag, section, block), read)
        return found

    def _once(self, key: Hashable, read: Callable[[], Any]) -> Any:
        if key not in self._kept:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = read()
        return self._kept[key]
