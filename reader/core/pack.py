"""Opens and reads a pack: one read-only SQLite file, every byte that is shown checked as it is read.

The file, by table (unknown tables are ignored):

``root``   one row: ``manifest`` (JSON: ``format``, ``requires``, ``name``, ``publisher``, ``made``,
           ``trial``, ``heads`` = SHA-256 of ``hashes``), ``hashes`` (32 bytes a head, in order of
           ``head.id`` from 0) and ``signature`` (over the manifest; empty until signed).
``head``   one row for each work (``language`` empty) and each edition: JSON that names its bodies, each
           by row and SHA-256. Works come in the order of the shelf.
``body``   sections of a skeleton, words of a section in one language, images.

So one signed manifest vouches for the heads, a head for its bodies: opening reads the first level only,
however large the library is. ``application_id`` is ``SALA``; ``user_version`` is the format's number.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import quote

from reader.core.works import (
    Block,
    BlockWords,
    BodyRef,
    Edition,
    Work,
    blocks_from_json,
    words_from_json,
)

APPLICATION_ID = 0x53414C41
FORMAT = 1
_LARGEST = 64_000_000
"""The largest record that is read, in bytes."""
FEATURES: frozenset[str] = frozenset()
"""What a pack may require and this program knows."""

SCHEMA = """
CREATE TABLE root (id INTEGER PRIMARY KEY, manifest BLOB NOT NULL, hashes BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE head (id INTEGER PRIMARY KEY, language TEXT NOT NULL, work TEXT NOT NULL, json BLOB NOT NULL);
CREATE UNIQUE INDEX head_by_language ON head (language, work);
CREATE TABLE body (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
"""

_T = TypeVar("_T")


class PackError(Exception):
    """A pack, or a part of it, cannot be used. ``file`` is the pack's file name."""

    def __init__(self, path: Path, detail: str = ""):
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path, self.file, self.detail = path, path.name, detail


class PackMissing(PackError):
    """There is no such file, or it may not be read."""


class PackDamaged(PackError):
    """The file is not a whole pack; nothing in it can be trusted."""


class PackTooNew(PackError):
    """The pack needs a newer program."""


class PartDamaged(PackError):
    """One head or body is not what its hash says; the rest of the pack can be read."""

    def __init__(self, path: Path, detail: str, work: str = "", language: str = ""):
        super().__init__(path, detail)
        self.work, self.language = work, language


@dataclass(frozen=True)
class Manifest:
    """What a pack says of itself. ``made`` is the newest day its texts speak of, ``trial`` whether it
    carries unchecked texts, ``sha256`` (hex) names the manifest and with it everything in the pack."""

    format: int
    requires: tuple[str, ...]
    name: str
    publisher: str
    made: date
    trial: bool
    sha256: str


def canonical(value: Any) -> bytes:
    """Return `value` as JSON in the one spelling that hashes are taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


class Pack:
    """An opened pack. Nothing is read but what is asked for; what is read is checked.

    Every reading method raises PartDamaged where the bytes are not those that were hashed.
    """

    def __init__(self, path: Path):
        """Open `path`; raise PackMissing, PackDamaged or PackTooNew."""
        self.path = path
        self._db = self._connect(path)
        try:
            self.manifest, self._hashes = self._read_root()
        except PackError:
            self._db.close()
            raise
        except Exception as error:  # whatever a crafted file makes go wrong, it is not a whole pack
            self._db.close()
            raise PackDamaged(path, f"not a whole pack ({error})") from error

    @staticmethod
    def _connect(path: Path) -> sqlite3.Connection:
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
            db.execute("PRAGMA trusted_schema = OFF")
            return db
        except sqlite3.Error as error:
            raise PackMissing(path, str(error)) from error

    def _read_root(self) -> tuple[Manifest, bytes]:
        number = self._db.execute("PRAGMA application_id").fetchone()[0]
        if number != APPLICATION_ID:
            raise PackDamaged(self.path, "not a Sala pack")
        if self._db.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
            raise PackTooNew(self.path, "made for a newer Sala")
        # A view under one of the names could run for ever.
        tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('root', 'head', 'body')"
        if self._db.execute(tables).fetchone()[0] != 3:
            raise PackDamaged(self.path, "not a whole pack")
        row = self._db.execute("SELECT manifest, hashes FROM root WHERE id = 1").fetchone()
        if row is None or not isinstance(row[0], bytes) or not isinstance(row[1], bytes):
            raise PackDamaged(self.path, "it has no manifest")
        data, hashes = row
        m = json.loads(data)
        manifest = Manifest(
            int(m["format"]), tuple(m["requires"]), str(m["name"]), str(m["publisher"]),
            date.fromisoformat(m["made"]), bool(m["trial"]), sha256(data),
        )  # fmt: skip
        if manifest.format > FORMAT or not FEATURES.issuperset(manifest.requires):
            raise PackTooNew(self.path, "made for a newer Sala")
        if m["heads"] != sha256(hashes) or len(hashes) % 32:
            raise PackDamaged(self.path, "its table of hashes was changed")
        return manifest, hashes

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> "Pack":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.close()

    # --- heads ---

    def works(self) -> Iterator[Work | PartDamaged]:
        """Yield every work in the order of the shelf; for one that is damaged, its error."""
        return self._heads("", Work.from_json)

    def editions(self, language: str) -> Iterator[Edition | PartDamaged]:
        """Yield every edition in `language`; for one that is damaged, its error."""
        return self._heads(language, Edition.from_json)

    def edition(self, work: str, language: str) -> Edition | None:
        """Return one edition, or None where the pack has no such edition."""
        row = self._query("SELECT id, json FROM head WHERE language = ? AND work = ?", language, work)
        if row is None:
            return None
        return self._head(row[0], row[1], work, language, Edition.from_json)

    def missing_heads(self) -> int:
        """Return how many heads the signed table counts that the file does not hold."""
        try:
            return len(self._hashes) // 32 - int(self._query("SELECT count(*) FROM head")[0])
        except PackError:
            return len(self._hashes) // 32

    def _heads(self, language: str, decode: Callable[[Any], _T]) -> Iterator[_T | PartDamaged]:
        cursor = None
        try:
            cursor = self._db.execute("SELECT id, work, json FROM head WHERE language = ? ORDER BY id", (language,))
            for row, work, data in cursor:
                try:
                    yield self._head(row, data, work, language, decode)
                except PartDamaged as error:
                    yield error
        except (sqlite3.Error, ValueError, OverflowError) as error:
            yield PartDamaged(self.path, f"its list of works cannot be read ({error})", language=language)

    def _head(self, row: int, data: object, work: str, language: str, decode: Callable[[Any], _T]) -> _T:
        wanted = self._hashes[32 * row : 32 * row + 32] if isinstance(row, int) and row >= 0 else b""
        detail = f"the record of “{work}” was changed"
        if not isinstance(data, bytes) or hashlib.sha256(data).digest() != wanted:
            raise PartDamaged(self.path, detail, work, language)
        head = self._decoded(data, decode, detail, work, language)
        # The columns are for finding only: the hashed record must say the same.
        if (getattr(head, "language", ""), getattr(head, "work", None) or getattr(head, "id", "")) != (language, work):
            raise PartDamaged(self.path, detail, work, language)
        return head

    # --- bodies ---

    def blocks(self, work: Work, section: int) -> tuple[Block, ...]:
        """Return the skeleton of a section."""
        part = work.sections[section]
        data = self._body(part.body, work.id, "")
        blocks = self._decoded(data, blocks_from_json, f"section {section + 1}", work.id, "")
        if len(blocks) != part.blocks:
            raise PartDamaged(self.path, f"section {section + 1} has another length", work.id)
        return blocks

    def words(self, edition: Edition, section: int) -> BlockWords:
        """Return what of a section is written in the edition's language."""
        data = self._body(edition.bodies[section], edition.work, edition.language)
        detail = f"section {section + 1}"
        return self._decoded(data, words_from_json, detail, edition.work, edition.language)

    def asset(self, work: Work, name: str) -> bytes:
        """Return the bytes of an image; raise KeyError where the work has none of that name."""
        return self._body(work.assets[name], work.id, "")

    def _body(self, ref: BodyRef, work: str, language: str) -> bytes:
        row = self._query("SELECT bytes FROM body WHERE id = ?", ref.row)
        if row is None or not isinstance(row[0], bytes) or sha256(row[0]) != ref.sha256:
            raise PartDamaged(self.path, f"a part of “{work}” was changed", work, language)
        return row[0]

    def _decoded(self, data: bytes, decode: Callable[[Any], _T], detail: str, work: str, language: str) -> _T:
        try:
            return decode(json.loads(data))
        except Exception as error:  # a record of another form, however it is wrong
            raise PartDamaged(self.path, f"{detail} has an unknown form ({error})", work, language) from error

    def _query(self, sql: str, *parameters: object) -> Any:
        try:
            return self._db.execute(sql, parameters).fetchone()
        except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
            raise PartDamaged(self.path, str(error)) from error

    def damaged_parts(self) -> Iterator[PartDamaged | None]:
        """Read everything; yield None for each part that is whole and the error for each that is not."""
        languages: dict[str, None] = {}
        for work in self.works():
            if isinstance(work, PartDamaged):
                yield work
                continue
            languages.update(dict.fromkeys(work.languages))
            for i in range(len(work.sections)):
                yield self._tried(self.blocks, work, i)
            for name in work.assets:
                yield self._tried(self.asset, work, name)
        for language in languages:
            for edition in self.editions(language):
                if isinstance(edition, PartDamaged):
                    yield edition
                    continue
                for i in range(len(edition.bodies)):
                    yield self._tried(self.words, edition, i)
        for _ in range(self.missing_heads()):
            yield PartDamaged(self.path, "a record is missing")

    @staticmethod
    def _tried(read: Callable[..., object], *arguments: object) -> PartDamaged | None:
        try:
            read(*arguments)
        except PartDamaged as error:
            return error
        return None
