"""A pack as a file: SQLite's, opened for reading alone, and no more trusted than any other file from outside.

Each thread has a connection of its own, and no answer is waited for without end.
"""

import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from reader.core import limits
from reader.core.pack_errors import PackDamaged, PackMissing, PackTooNew
from reader.core.pack_index import INDEX_TABLES, statements

APPLICATION_ID = 0x53414C41
FORMAT = 1
_LARGEST = limits.PICTURE.most + 1_000_000
"""The largest value that SQLite may make or read, in bytes."""
_HEAP = 256_000_000
"""How many bytes SQLite may take of the memory, for all packs together."""
SCHEMA = """
CREATE TABLE root (id INTEGER PRIMARY KEY, manifest BLOB NOT NULL, hashes BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE head (id INTEGER PRIMARY KEY, language TEXT NOT NULL, work TEXT NOT NULL, json BLOB NOT NULL);
CREATE UNIQUE INDEX head_by_language ON head (language, work);
CREATE TABLE body (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE listing (id INTEGER PRIMARY KEY, json BLOB NOT NULL);
"""
_PATIENCE = 50_000_000
"""How many steps of SQLite's machine one answer may take; a crafted file could be read for ever."""
_STEPS = 100_000
"""After how many steps it is asked whether there is any patience left."""
_TABLES = statements(SCHEMA)
_LISTED = "listing"
"""The one table that packs made before do not have."""
_T = TypeVar("_T")


class _Patience:
    """Ends a question to SQLite that goes on for ever: its handler of progress."""

    def __init__(self) -> None:
        self._left = _PATIENCE // _STEPS

    def renew(self) -> None:
        """Begin anew: an answer came, or another question is asked."""
        self._left = _PATIENCE // _STEPS

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0


class PackFile:
    """The connections to one file. ``index_known`` tells, after ``check``, whether the index of the search is as
    ``sala-author`` makes it."""

    def __init__(self, path: Path):
        """Open nothing yet: a connection is made when a thread first asks for ``db``."""
        self.path, self.index_known = path, False
        self._open: dict[int, sqlite3.Connection] | None = {}
        self._patience: dict[int, _Patience] = {}

    @property
    def db(self) -> sqlite3.Connection:
        """The connection of this thread: one that waits for a slow stick keeps no other one waiting. PackMissing is
        raised where the file cannot be opened or was closed, PackDamaged where it is no pack."""
        thread, opened = threading.get_ident(), self._open
        if opened is None:
            raise PackMissing(self.path, "it was closed")
        if thread not in opened:
            patience = _Patience()
            opened[thread] = self._connect(self.path, patience)
            self._patience[thread] = patience
        self._patience[thread].renew()
        return opened[thread]

    @staticmethod
    def _connect(path: Path, patience: _Patience) -> sqlite3.Connection:
        try:
            with path.open("rb") as file:
                magic = file.read(16)
        except OSError as error:
            raise PackMissing(path, error.strerror or "cannot be read") from error
        if magic != b"SQLite format 3\0":
            raise PackDamaged(path, "not a Sala pack")
        # A '#', '%' or '?' in the path would end or change the URI.
        uri = f"file:{quote(os.fsencode(path.resolve()))}?mode=ro&immutable=1"
        try:
            db = sqlite3.connect(uri, uri=True, check_same_thread=False)
            db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST)
            db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            db.set_progress_handler(patience, _STEPS)
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute(f"PRAGMA hard_heap_limit = {_HEAP}")
            db.execute("PRAGMA temp_store = MEMORY")  # nothing is written to the laptop
            return db
        except (sqlite3.Error, MemoryError) as error:
            raise PackMissing(path, str(error)) from error

    def check(self) -> None:
        """Raise PackDamaged where it is no pack, PackTooNew where it is one that this program cannot read."""
        number = self.db.execute("PRAGMA application_id").fetchone()[0]
        if number != APPLICATION_ID:
            raise PackDamaged(self.path, "not a Sala pack")
        if self.db.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
            raise PackTooNew(self.path, "made for a newer Sala")
        self._check_schema()

    def _check_schema(self) -> None:
        """Raise PackDamaged unless what is read are tables just as ``sala-author`` makes them: a view under one of the
        names, or a column that is computed, could run for ever. Note whether the index of the search is as it must
        be."""
        made: dict[str, str] = {}
        for name, table, sql in self.db.execute("SELECT lower(name), lower(tbl_name), sql FROM sqlite_schema"):
            known = not {str(name), str(table)}.isdisjoint(_TABLES.keys() | INDEX_TABLES.keys())
            if known or str(name).startswith("found"):
                if name in made:
                    raise PackDamaged(self.path, "not a whole pack")
                made[name] = sql
        index = {name: sql for name, sql in made.items() if name in INDEX_TABLES or str(name).startswith("found")}
        tables = {name: sql for name, sql in made.items() if name not in index}
        if {_LISTED: _TABLES[_LISTED], **tables} != _TABLES:
            raise PackDamaged(self.path, "not a whole pack")
        self.index_known = index == INDEX_TABLES

    def answers(self, cursor: Iterable[_T]) -> Iterator[_T]:
        """Yield rows, each with patience of its own: however many there are, none is waited for without end."""
        patience = self._patience.get(threading.get_ident())
        for row in cursor:
            if patience is not None:
                patience.renew()
            yield row

    def close(self) -> None:
        # One that another thread is just reading from closes itself when that is done with it.
        opened, self._open = self._open or {}, None
        if (mine := opened.get(threading.get_ident())) is not None:
            mine.close()
