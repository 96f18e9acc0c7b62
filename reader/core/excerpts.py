"""Single blocks of works, read without opening the works: what a list of hits shows."""

from bisect import bisect_right
from collections.abc import Callable, Hashable
from itertools import accumulate
from typing import Any

from reader.core.blocks import Block
from reader.core.composition import ComposedBlock, Reader
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import PackError, PartDamaged
from reader.core.record import record
from reader.core.words import Words, segments_from_json
from reader.core.works import BodyRef, Work, body_ref, title_from_json

_KEPT = 1000
_KEPT_RECORDS = 48
"""Of how many sections all records are kept: they may be large."""


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
        self._kept_records: dict[Hashable, Any] = {}

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
            title = title or self._titled(work, tag, edition["title"])
            section_title = section_title or self._titled(work, tag, edition["titles"][section])
            if shown.damaged and (words := self._words(work, tag, section, block.id)) is not None:
                shown = ComposedBlock(block, words, tag)
            if edition["translated"] == edition["total"]:
                break  # no other language has anything more
        if shown.damaged or title is None:
            raise PartDamaged(self._library.pack_of(work).path, f"block {index + 1} cannot be read", work.id)
        return Excerpt(shown, section, section_title, title)

    def words(self, work: Work, index: int, tag: str) -> tuple[Words, ...]:
        """Return a block's words in one language; none where it is not written there."""
        section, inside = self._place(work, index)
        block = self._block(work, section, inside)
        found = self._words(work, tag, section, block.id) or ()
        return found if len(found) == block.segments else ()

    def titles(self, work: Work, index: int, tag: str) -> tuple[int, list[Words]]:
        """Return the number of a block's part, and the titles of the part and of the work in one language, as far as
        they are written there."""
        section, _ = self._place(work, index)
        edition = self._edition(work, tag)
        if edition is None:
            return section, []
        found = (self._titled(work, tag, title) for title in (edition["titles"][section], edition["title"]))
        return section, list(dict.fromkeys(title[0] for title in found if title is not None))

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
            if not isinstance(records, list) or len(records) != part.blocks:
                raise ValueError("another length")
            return Block.from_json(records[inside])

        found: Block = self._once(
            (work.id, section, inside), lambda: pack.read(decode, f"section {section + 1}", work.id)
        )
        return found

    def _records(self, work: Work, body: BodyRef, tag: str = "") -> Any:
        """Return a body's records: only those that are asked for are made blocks or words of."""
        pack = self._pack(work)
        read = lambda: pack.records(body, work.id, tag)  # noqa: E731 - as the others are asked for
        return self._once((pack.path, body), read, self._kept_records, _KEPT_RECORDS)

    def _edition(self, work: Work, tag: str) -> dict[str, Any] | None:
        """Return the record of an edition that can be read: only what is asked for is made words of."""

        def read() -> dict[str, Any] | None:
            pack = self._pack(work)
            try:
                found = pack.edition_record(work.id, tag) if tag in work.languages else None
                if found is None:
                    return None
                facts = pack.read(lambda: self._facts(found), "its record", work.id, tag)
            except PackError:
                return None
            return found if facts == (len(work.sections), len(work.sections)) else None

        found: dict[str, Any] | None = self._once((work.id, tag), read)
        return found

    @staticmethod
    def _facts(edition: dict[str, Any]) -> tuple[int, int]:
        """Return how many parts a record has words and titles for; raise KeyError where it lacks anything."""
        for name in ("title", "translated", "total"):
            edition[name]
        if not isinstance(edition["bodies"], list) or not isinstance(edition["titles"], list):
            raise TypeError("not lists")
        return len(edition["bodies"]), len(edition["titles"])

    def _titled(self, work: Work, tag: str, title: Any) -> tuple[Words, str] | None:
        found = self._pack(work).read(lambda: title_from_json(title), "a title", work.id, tag)
        return (found, tag) if found is not None else None

    def _words(self, work: Work, tag: str, section: int, block: str) -> tuple[Words, ...] | None:
        pack = self._pack(work)

        def decode() -> tuple[Words, ...] | None:
            edition = self._edition(work, tag)
            if edition is None:
                return None
            records = self._records(work, body_ref(*edition["bodies"][section]), tag)
            return segments_from_json(records[block]) if block in records else None

        def read() -> tuple[Words, ...] | None:
            try:
                return pack.read(decode, f"section {section + 1}", work.id, tag)
            except PackError:
                return None

        found: tuple[Words, ...] | None = self._once((work.id, tag, section, block), read)
        return found

    def _once(
        self, key: Hashable, read: Callable[[], Any], kept: dict[Hashable, Any] | None = None, most: int = _KEPT
    ) -> Any:
        """Return what was read, read once; what cannot be read is not tried again and again either."""
        kept = self._kept if kept is None else kept
        if key not in kept:
            while len(kept) >= most:
                del kept[next(iter(kept))]
            try:
                kept[key] = read()
            except PackError as error:
                kept[key] = error
        if isinstance(kept[key], PackError):
            raise kept[key]
        return kept[key]
