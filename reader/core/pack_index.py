"""The search index of one pack: which blocks have which tokens, and how often each is.

The index only proposes places: it holds no words to show (see the tables in ``reader.core.pack``).
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reader.core.manifest import Manifest
from reader.core.pack_errors import BROKEN, SearchDamaged

INDEX = """
CREATE TABLE place (id INTEGER PRIMARY KEY, work INTEGER NOT NULL, block INTEGER NOT NULL);
CREATE VIRTUAL TABLE found USING fts5(folded, exact, start, content='', columnsize=0, tokenize='ascii');
"""
"""The search index: a block's tokens, folded; exact, or where words are not divided its words; and the letters that its
words start with (a question of one letter would else be looked for under every word). ``ascii`` takes whatever is not
ASCII as part of a token: what a token is was decided before (``reader.core.folding``), and no version of SQLite has a
say in it."""
_LANGUAGE = 2**32


def statements(schema: str) -> dict[str, str]:
    """Return the statements of a schema by the name of what they make."""
    made = [statement.strip() for statement in schema.split(";") if statement.strip()]
    return {statement.split("(")[0].split(" ON ")[0].split(" USING ")[0].split()[-1]: statement for statement in made}


INDEX_TABLES = {
    **statements(INDEX),
    # What FTS5 keeps its index in, as every version of SQLite has written it.
    "found_data": "CREATE TABLE 'found_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "found_idx": "CREATE TABLE 'found_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "found_config": "CREATE TABLE 'found_config'(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""All tables of the index, and how each is made."""


class IndexEntry(NamedTuple):
    """Where the search index found something: a work, the index of its block, and the class of places it is in (0
    titles of works, 1 headings and terms, 2 other text)."""

    work: str
    block: int
    place_class: int


def index_sha256(db: sqlite3.Connection, answers: Callable[[Iterable[Any]], Iterable[Any]] = iter) -> Iterator[str]:
    """Hash all rows that the search index is kept in, a few at a time; at last yield their SHA-256 (hex), before that
    empty words. What the database answers goes through `answers`."""
    import hashlib  # not needed at the start

    found = hashlib.sha256()
    for table, columns, order in (
        ("place", "id, work, block", "id"), ("found_data", "id, block", "id"), ("found_idx", "segid, term, pgno", "1, 2"),
        ("found_config", "k, v", "k"),
    ):  # fmt: skip
        rows = db.execute(f"SELECT {columns} FROM {table} ORDER BY {order}")
        for number, row in enumerate(answers(rows)):
            for value in row:
                data = value if isinstance(value, bytes) else str(value).encode()
                found.update(b"%d:" % len(data))
                found.update(data)
            if number % 50 == 0:
                yield ""
    yield found.hexdigest()


class PackIndex:
    """The search index of an open pack. `database` is the connection of the thread that asks; ``answers`` goes through
    what it answers, so that nothing is read for ever; `known` says whether the tables are just those that
    ``sala-author`` makes."""

    def __init__(
        self, path: Path, manifest: Manifest, known: bool, database: Callable[[], sqlite3.Connection],
        answers: Callable[[Iterable[Any]], Iterator[Any]],
    ):  # fmt: skip
        self._path, self._manifest, self._known = path, manifest, known
        self._database, self._answers = database, answers
        self._damaged = False
        self._counting: set[sqlite3.Connection] = set()

    def find(self, language: str, expression: str, limit: int, works: Sequence[str] = ()) -> list[IndexEntry]:
        """Return the first `limit` blocks in `language` that match an FTS5 `expression`, in the order of places;
        only of `works` where any are named. Raise SearchDamaged."""
        first = self._first_row(language)
        if first is None:
            return []
        only = "WHERE head.work IN (SELECT value FROM json_each(?))" if works else ""
        # The rows are found, then joined: in the other order every place would be looked up in the index.
        sql = f"""SELECT head.work, place.block, place.id FROM (SELECT rowid AS hit FROM found WHERE found MATCH ?)
            CROSS JOIN place ON place.id = hit - ? CROSS JOIN head ON head.id = place.work {only} ORDER BY hit LIMIT ?"""
        rows = self._rows(sql, expression, first, *([json.dumps(works)] if works else []), limit)
        return [
            IndexEntry(str(work), block, self.place_class(at)) for work, block, at in rows if isinstance(block, int)
        ]

    def find_any(self, language: str, expression: str, limit: int, works: Sequence[str] = ()) -> list[int]:
        """Return the first `limit` blocks that match, as numbers of places in order. Raise SearchDamaged."""
        first = self._first_row(language)
        if first is None:
            return []
        sql = "SELECT rowid FROM found WHERE found MATCH ? LIMIT ?"
        if works:
            sql = """SELECT hit FROM (SELECT rowid AS hit FROM found WHERE found MATCH ?) CROSS JOIN place ON place.id = hit - ?
                CROSS JOIN head ON head.id = place.work WHERE head.work IN (SELECT value FROM json_each(?)) ORDER BY hit LIMIT ?"""
        named = (first, json.dumps(works)) if works else ()
        return [row - first for (row,) in self._rows(sql, expression, *named, limit)]

    def place_class(self, number: int) -> int:
        """Return the class of the place with a number (see IndexEntry)."""
        headings, texts = self._manifest.classes
        return (number >= headings) + (number >= texts)

    def places(self, numbers: Iterable[int]) -> dict[int, IndexEntry]:
        """Return what is at some places of the index. Raise SearchDamaged."""
        sql = """SELECT place.id, head.work, place.block FROM json_each(?) CROSS JOIN place ON place.id = json_each.value
            CROSS JOIN head ON head.id = place.work"""
        return {
            at: IndexEntry(str(work), block, self.place_class(at))
            for at, work, block in self._rows(sql, json.dumps(list(numbers)))
            if isinstance(block, int)
        }

    def numbers(self, work: str) -> dict[int, int]:
        """Return the number of its place for each block of a work that is in the index. Raise SearchDamaged."""
        sql = "SELECT block, place.id FROM head CROSS JOIN place ON place.work = head.id WHERE head.language = '' AND head.work = ?"
        return dict(self._rows(sql, work))

    def in_blocks(self, tokens: Iterable[str], column: str) -> dict[str, int]:
        """Return in how many blocks each of some tokens of a column of the index is. Raise SearchDamaged."""
        sql = """SELECT term, doc FROM json_each(?) CROSS JOIN temp.words ON term = json_each.value AND col = ?"""
        return self._counted(sql, json.dumps(list(tokens)), column)

    def beginning_with(self, beginning: str, column: str, limit: int) -> dict[str, int]:
        """Return the first `limit` tokens of a column with a `beginning`, and in how many blocks each is. Raise
        SearchDamaged."""
        sql = "SELECT term, doc FROM temp.words WHERE term >= ? AND term < ? AND col = ? LIMIT ?"
        return self._counted(sql, beginning, beginning + "\U0010ffff", column, limit)

    def blocks_in(self, language: str) -> int:
        """Return how many blocks the index has in a language."""
        return dict(zip(self._manifest.searchable, self._manifest.blocks, strict=False)).get(language, 0)

    def _counted(self, sql: str, *parameters: object) -> dict[str, int]:
        return {
            word: count
            for word, count in self._rows(sql, *parameters)
            if isinstance(word, str) and isinstance(count, int)
        }

    def _first_row(self, language: str) -> int | None:
        """Return the number of a language's first row; None where the pack has nothing in it. Raise SearchDamaged."""
        if language not in self._manifest.searchable:
            if self._manifest.searchable:
                return None
            raise SearchDamaged(self._path, "it has no search index")
        return self._manifest.searchable.index(language) * _LANGUAGE

    def _rows(self, sql: str, *parameters: object) -> list[Any]:
        try:
            self._check_form()
            db = self._database()
            if "temp.words" in sql and db not in self._counting:
                # What FTS5 counts of its own index, under a name of this connection alone.
                db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, found, col)")
                self._counting.add(db)
            return db.execute(sql, parameters).fetchall()
        except BROKEN as error:
            raise SearchDamaged(self._path, str(error)) from error

    def _check_form(self) -> None:
        """Raise SearchDamaged unless the index's tables are just those that ``sala-author`` makes."""
        if self._damaged:
            raise SearchDamaged(self._path, "its search index was changed")
        if not self._known:
            raise SearchDamaged(self._path, "its search index has another form")

    def checking(self) -> Iterator[bool]:
        """Read all of the search index, a little at each step; yield whether it may still be the one that the manifest
        names, at last whether it is. From then on a damaged one is not asked any more."""
        try:
            self._check_form()
            whole = False
            for digest in index_sha256(self._database(), self._answers):
                whole = digest == self._manifest.index
                yield whole or not digest
        except Exception:  # whatever a crafted file makes go wrong, its index is not the one
            whole = False
        self._damaged = not whole
        yield whole

    def size(self) -> int:
        """Return how many bytes the search index takes; raise SearchDamaged."""
        try:
            self._check_form()
            found = self._database().execute("SELECT total(length(block)) FROM found_data").fetchone()[0]
            terms = self._database().execute("SELECT total(length(term) + 8) FROM found_idx").fetchone()[0]
            places = self._database().execute("SELECT count(*) FROM place").fetchone()[0]
        except BROKEN as error:
            raise SearchDamaged(self._path, str(error)) from error
        return int(found + terms + 10 * places)

    def is_whole(self) -> bool:
        """Read all of the search index; return whether it is the one that the manifest names."""
        return list(self.checking())[-1]
