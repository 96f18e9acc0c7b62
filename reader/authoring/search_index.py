"""Makes a pack's search index: every block in every language, in the order in which hits are shown."""

import sqlite3
from collections.abc import Iterator

from reader.core.languages import LANGUAGES
from reader.core.pack import INDEX, index_sha256
from reader.core.search import indexed, place_class
from reader.core.works import Block, BlockWords

_MEMORY = 500_000_000
"""How many bytes of the index are sorted in memory before a part of it is written."""


class SearchIndex:
    """Collects the blocks of works in the shelf's order, then writes the index."""

    def __init__(self) -> None:
        self._blocks: list[tuple[int, int, int, Block, dict[str, BlockWords]]] = []

    def add(self, head: int, blocks: list[Block], words: dict[str, BlockWords]) -> None:
        """Take in a work: the number of its head, its blocks, and its words in each language."""
        self._blocks += [(place_class(block, i), head, i, block, words) for i, block in enumerate(blocks)]

    def write(self, db: sqlite3.Connection) -> dict[str, object]:
        """Write the index into a pack in the making, outside of any transaction; return what its manifest says of it."""
        self._blocks.sort(key=lambda row: row[:3])
        tags = [tag for tag in LANGUAGES if any(tag in words for *_, words in self._blocks)]
        for statement in INDEX.split(";"):
            db.execute(statement)
        # All rows are sorted in memory and written once: merging parts on the disk would leave pages empty.
        db.execute(f"INSERT INTO found (found, rank) VALUES ('hashsize', {_MEMORY})")
        db.execute("BEGIN")
        places = enumerate(self._blocks)
        db.executemany("INSERT INTO place VALUES (?, ?, ?)", ((i, head, at) for i, (_, head, at, _, _) in places))
        db.executemany("INSERT INTO found (rowid, folded, exact, start) VALUES (?, ?, ?, ?)", self._rows(tags))
        db.execute("COMMIT")
        classes = [sum(row[0] < k for row in self._blocks) for k in (1, 2)]
        return {"languages": tags, "classes": classes, "sha256": list(index_sha256(db))[-1]}

    def _rows(self, tags: list[str]) -> Iterator[tuple[int, str, str, str]]:
        for number, tag in enumerate(tags):
            for place, (_, _, _, block, words) in enumerate(self._blocks):
                segments = words.get(tag, {}).get(block.id)
                if segments:
                    yield (number << 32 | place, *indexed(block, [w.text for w in segments], tag))
