"""Makes a pack's search index: every block in every language, in the order in which hits are shown."""

import sqlite3
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterator
from typing import IO, Any

from reader.core.blocks import Block
from reader.core.languages import LANGUAGES
from reader.core.pack_index import INDEX, index_sha256
from reader.core.question import index_tokens, place_class
from reader.core.spellings import LANGUAGES_WITH_SPELLINGS

_MEMORY = 500_000_000
"""How many bytes of the index are sorted in memory before a part of it is written."""
_SPOOLED = 4_000_000
"""How many bytes of the rows of a language wait in memory; more wait on the disk."""


class SearchIndex:
    """Collects the rows of works in the shelf's order, then writes the index. Invariant: rows wait by language and
    class of place, each in the order in which they are written, so a library of any size needs the same memory."""

    def __init__(self) -> None:
        self._places: tuple[tuple[array[int], array[int]], ...] = tuple((array("L"), array("L")) for _ in range(3))
        self._rows: dict[tuple[str, int], IO[bytes]] = {}
        self._blocks: Counter[str] = Counter()
        self.words: dict[str, Counter[str]] = {tag: Counter() for tag in LANGUAGES_WITH_SPELLINGS}
        """The words of the languages that are typed in other ways, too, and how often each is there."""

    def add(self, head: int, blocks: list[Block], rows: dict[str, list[list[Any]]]) -> None:
        """Take in a work: the number of its head, its blocks, and its rows in each language (see ``Compiled``)."""
        places = []
        for at, block in enumerate(blocks):
            kind = place_class(block, at)
            heads, ats = self._places[kind]
            places.append((kind, len(heads)))
            heads.append(head)
            ats.append(at)
        for tag, found in rows.items():
            self._blocks[tag] += len(found)
            if tag in LANGUAGES_WITH_SPELLINGS:
                own = index_tokens(tag, [""])
                self.words[tag].update(t.removeprefix(own) for _, _, words, _ in found for t in words.split())
            for at, *words in found:
                kind, number = places[at]
                self._spool(tag, kind).write("\t".join((str(number), *words)).encode() + b"\n")

    def _spool(self, tag: str, kind: int) -> IO[bytes]:
        if (tag, kind) not in self._rows:
            self._rows[tag, kind] = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115 - closed when it is written
        return self._rows[tag, kind]

    def write(self, db: sqlite3.Connection) -> dict[str, object]:
        """Write the index into a pack in the making, outside of any transaction; return what its manifest says of
        it."""
        tags = [tag for tag in LANGUAGES if any((tag, kind) in self._rows for kind in range(3))]
        sizes = [len(heads) for heads, _ in self._places]
        starts = [sum(sizes[:kind]) for kind in range(3)]
        for statement in INDEX.split(";"):
            db.execute(statement)
        # All rows are sorted in memory and written once: merging parts on the disk would leave pages empty.
        db.execute(f"INSERT INTO found (found, rank) VALUES ('hashsize', {_MEMORY})")
        db.execute("BEGIN")
        for (heads, ats), start in zip(self._places, starts, strict=True):
            rows = ((start + i, head, at) for i, (head, at) in enumerate(zip(heads, ats, strict=True)))
            db.executemany("INSERT INTO place VALUES (?, ?, ?)", rows)
        sql = "INSERT INTO found (rowid, folded, exact, start) VALUES (?, ?, ?, ?)"
        for number, tag in enumerate(tags):
            for kind, start in enumerate(starts):
                db.executemany(sql, self._waiting(tag, kind, number << 32, start))
        db.execute("COMMIT")
        blocks = [self._blocks[tag] for tag in tags]
        return {"languages": tags, "blocks": blocks, "classes": starts[1:], "sha256": list(index_sha256(db))[-1]}

    def _waiting(self, tag: str, kind: int, language: int, start: int) -> Iterator[tuple[int, str, str, str]]:
        if (tag, kind) in self._rows:
            with self._rows.pop((tag, kind)) as waiting:
                waiting.seek(0)
                for line in waiting:
                    number, folded, exact, first = line[:-1].decode().split("\t")  # tokens hold no blanks but spaces
                    yield language | (start + int(number)), folded, exact, first
