"""Opens and reads a pack: one read-only SQLite file, every byte that is shown checked as it is read.

The file, by table (unknown tables are ignored):

``root``   one row: ``manifest`` (JSON: ``format``, ``requires``, ``name``, ``publisher``, ``made``,
           ``trial``, ``heads`` = SHA-256 of ``hashes``), ``hashes`` (32 bytes a head, in order of
           ``head.id`` from 0) and ``signature`` (a minisign file over the manifest; empty until signed). A manifest's
           ``recalls`` name works that must no longer be read, each with the newest day that is meant.
``head``   one row for each work (``language`` empty) and each edition: JSON that names its bodies, each
           by row and SHA-256. Works come in the order of the shelf.
``listing`` what a shelf must know of every work (``Listed``), in the shelf's order, some hundreds a row. The manifest's
           ``listing`` has the SHA-256 of every row. A pack without it is read by its heads.
``body``   sections of a skeleton, words of a section in one language, images. ``found``  the search index, one row a
block and language: number of the language x 2^32 + ``place.id``.
           It holds no words to show: what is found is read from the bodies, and checked there.
``place``  which work (``head.id``) and block each is, in the order of hits: titles, headings, other blocks, and
           within them the shelf's order. The manifest's ``search`` names the languages in the order of their
           numbers and how many blocks each has, at which places headings and other text begin, and a SHA-256 over both tables.

So one signed manifest vouches for the heads, a head for its bodies: opening reads the first level and the listing only,
however large the library is; of a work its head is read when its card comes into view. ``application_id`` is ``SALA``;
``user_version`` is the format's number.
"""

import hashlib
import json
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, TypeVar
from urllib.parse import quote

from reader.core import limits
from reader.core.blocks import Block, blocks_from_json
from reader.core.limits import Limit, checked_day, checked_id, checked_words, checked_work_id, whole
from reader.core.record import record
from reader.core.recordings import RecordedIn, Recording, checked_recording
from reader.core.trust import BadSignature, Keys, Origin, Vouching
from reader.core.words import BlockWords, words_from_json
from reader.core.works import BodyRef, Edition, Listed, Work, body_ref

APPLICATION_ID = 0x53414C41
FORMAT = 1
_LARGEST = limits.PICTURE.most + 1_000_000
"""The largest value that SQLite may make or read, in bytes."""
_HEAP = 256_000_000
"""How many bytes SQLite may take of the memory, for all packs together."""
FEATURES: frozenset[str] = frozenset()
"""What a pack may require and this program knows."""

SCHEMA = """
CREATE TABLE root (id INTEGER PRIMARY KEY, manifest BLOB NOT NULL, hashes BLOB NOT NULL, signature BLOB NOT NULL);
CREATE TABLE head (id INTEGER PRIMARY KEY, language TEXT NOT NULL, work TEXT NOT NULL, json BLOB NOT NULL);
CREATE UNIQUE INDEX head_by_language ON head (language, work);
CREATE TABLE body (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE listing (id INTEGER PRIMARY KEY, json BLOB NOT NULL);
"""
INDEX = """
CREATE TABLE place (id INTEGER PRIMARY KEY, work INTEGER NOT NULL, block INTEGER NOT NULL);
CREATE VIRTUAL TABLE found USING fts5(folded, exact, start, content='', columnsize=0, tokenize='ascii');
"""
"""The search index: a block's tokens, folded; exact, or where words are not divided its words; and the letters that its
words start with (a question of one letter would else be looked for under every word). ``ascii`` takes whatever is not
ASCII as part of a token: what a token is was decided before (``reader.core.folding``), and no version of SQLite has a
say in it."""
_LANGUAGE = 2**32
_PATIENCE = 50_000_000
"""How many steps of SQLite's machine one answer may take; a crafted file could be read for ever."""
_STEPS = 100_000
"""After how many steps it is asked whether there is any patience left."""
_BROKEN = (sqlite3.Error, ValueError, OverflowError, MemoryError, RecursionError)
"""What a file that was damaged, or crafted, makes of a question."""


def _statements(schema: str) -> dict[str, str]:
    """Return the statements of a schema by the name of what they make."""
    made = [statement.strip() for statement in schema.split(";") if statement.strip()]
    return {statement.split("(")[0].split(" ON ")[0].split(" USING ")[0].split()[-1]: statement for statement in made}


_TABLES = _statements(SCHEMA)
_LISTED = "listing"
"""The one table that packs made before do not have."""
_INDEX = {
    **_statements(INDEX),
    # What FTS5 keeps its index in, as every version of SQLite has written it.
    "found_data": "CREATE TABLE 'found_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "found_idx": "CREATE TABLE 'found_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "found_config": "CREATE TABLE 'found_config'(k PRIMARY KEY, v) WITHOUT ROWID",
}

_AUDIO = "recordings"
"""What a part is called that belongs to what is read aloud."""

PUBLISHER = "publisher"
"""The publisher as a hand that makes packs: see ``Pack.hand``."""
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


class SearchDamaged(PackError):
    """The pack's search index is missing or cannot be used; everything can still be read."""


class PackTooNew(PackError):
    """The pack needs a newer program."""


class PartDamaged(PackError):
    """One head or body is not what its hash says; the rest of the pack can be read."""

    def __init__(self, path: Path, detail: str, work: str = "", language: str = ""):
        super().__init__(path, detail)
        self.work, self.language = work, language


@record
class Manifest:
    """What a pack says of itself. ``made`` is the newest day its texts speak of, ``trial`` whether it carries unchecked
    texts, ``sha256`` (hex) names the manifest and with it everything in the pack, ``heads`` its table of hashes.
    ``searchable`` are the languages of its index, ``classes`` the first places of headings and of other text,
    ``blocks`` how many blocks each of them has, ``index`` the SHA-256 of it. ``recalls`` are works that must no longer
    be read, as they were up to a day. ``recordings`` are what is read aloud, by language (see
    ``reader.core.recordings``), ``take_away`` whether a stick that can be found on somebody may have them; ``listing``
    the SHA-256 of its rows, ``everyday`` the words that people say (see ``reader.core.everyday``), ``questions`` those of
    the shelf (see ``reader.core.questions``), ``spellings`` other ways to type its words (see
    ``reader.core.spellings``)."""

    format: int
    requires: tuple[str, ...]
    name: str
    publisher: str
    made: date
    trial: bool
    sha256: str
    searchable: tuple[str, ...] = ()
    classes: tuple[int, int] = (0, 0)
    index: str = ""
    recordings: tuple[tuple[str, BodyRef], ...] = ()
    recalls: tuple[tuple[str, date], ...] = ()
    listing: tuple[str, ...] = ()
    heads: str = ""
    everyday: BodyRef | None = None
    blocks: tuple[int, ...] = ()
    questions: BodyRef | None = None
    spellings: BodyRef | None = None
    take_away: bool = True


def _whole_number(value: object) -> int:
    return whole(value, 2**40)


def _manifest(m: dict[str, Any], data: bytes) -> Manifest:
    """Return a manifest; raise ValueError, KeyError or TypeError where it has another form."""
    search = m.get("search", {"languages": [], "classes": [0, 0], "sha256": ""})
    first, second = search["classes"]
    recordings, recalls, listing = m.get("recordings", {}), m.get("recalls", {}), m.get("listing", [])
    limits.LANGUAGES.check(max(len(search["languages"]), len(recordings)))
    limits.RECALLS.check(len(recalls))
    limits.WORKS.check(len(listing))
    return Manifest(
        _whole_number(m["format"]), tuple(checked_id(feature) for feature in m["requires"]),
        checked_words(m["name"], limits.LINE), checked_words(m["publisher"], limits.MADE_BY),
        date.fromisoformat(m["made"]), bool(m["trial"]), sha256(data),
        tuple(checked_id(tag) for tag in search["languages"]), (_whole_number(first), _whole_number(second)),
        str(search["sha256"]),
        tuple((checked_id(tag), body_ref(row, sha)) for tag, (row, sha) in sorted(recordings.items())),
        tuple((checked_work_id(work), checked_day(day)) for work, day in sorted(recalls.items())),
        tuple(str(sha) for sha in listing), str(m["heads"]),
        body_ref(*m["everyday"]) if "everyday" in m else None,
        tuple(_whole_number(count) for count in search.get("blocks", ())),
        body_ref(*m["questions"]) if "questions" in m else None,
        body_ref(*m["spellings"]) if "spellings" in m else None, m.get("take_away", True) is True,
    )  # fmt: skip


class IndexEntry(NamedTuple):
    """Where the search index found something: a work, the index of its block, and the class of places it is in (0
    titles of works, 1 headings and terms, 2 other text)."""

    work: str
    block: int
    place_class: int


def canonical(value: Any) -> bytes:
    """Return `value` as JSON in the one spelling that hashes are taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def _as_it_is(record: Any) -> Any:
    return record


def index_sha256(db: sqlite3.Connection, answers: Callable[[Iterable[Any]], Iterable[Any]] = iter) -> Iterator[str]:
    """Hash all rows that the search index is kept in, a few at a time; at last yield their SHA-256 (hex), before that
    empty words. What the database answers goes through `answers`."""
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


def _listed_from_json(rows: list[list[Any]]) -> list[Listed]:
    return [Listed.from_json(row) for row in rows]


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


class Pack:
    """An opened pack. Nothing is read but what is asked for; what is read is checked.

    Every reading method raises PartDamaged where the bytes are not those that were hashed.
    """

    def __init__(self, path: Path, keys: Keys | None = None):
        """Open `path`; raise PackMissing, PackDamaged or PackTooNew. Where no `keys` are given nobody is asked who
        signed it: ``vouching`` then says that its publisher did."""
        self.path = path
        self.vouching = Vouching(Origin.PUBLISHER)
        self._index_known = self._index_damaged = False
        self._open: dict[int, sqlite3.Connection] | None = {}
        self._patience: dict[int, _Patience] = {}
        self._counting: set[sqlite3.Connection] = set()
        self._table = b""
        try:
            self.manifest = self._read_root(keys)
        except PackError:
            self.close()
            raise
        except Exception as error:  # whatever a crafted file makes go wrong, it is not a whole pack
            self.close()
            raise PackDamaged(path, f"not a whole pack ({error})") from error

    @property
    def hand(self) -> str:
        """Who made the pack, as far as that is known: the publisher, an office by its key; nobody can tell whether two
        packs of strangers come from one, so each is a hand of its own."""
        origin = self.vouching.origin
        if origin is Origin.PUBLISHER:
            return PUBLISHER
        return f"{origin.name} {self.vouching.key_id.hex() if origin.vouched else self.manifest.sha256}"

    @property
    def _db(self) -> sqlite3.Connection:
        """The connection of this thread: one that waits for a slow stick keeps no other one waiting."""
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

    def _read_root(self, keys: Keys | None) -> Manifest:
        number = self._db.execute("PRAGMA application_id").fetchone()[0]
        if number != APPLICATION_ID:
            raise PackDamaged(self.path, "not a Sala pack")
        if self._db.execute("PRAGMA user_version").fetchone()[0] > FORMAT:
            raise PackTooNew(self.path, "made for a newer Sala")
        self._check_schema()
        data = self._root("manifest", limits.MANIFEST)
        if keys is not None:
            try:
                self.vouching = keys.vouching(data, self._root("signature", limits.SIGNATURE))
            except BadSignature as error:
                raise PackDamaged(self.path, f"it was changed after it was signed: {error}") from error
        m = json.loads(data)
        if _whole_number(m["format"]) > FORMAT or not FEATURES.issuperset(m["requires"]):
            raise PackTooNew(self.path, "made for a newer Sala")
        manifest = _manifest(m, data)
        hashes = self._root("hashes", limits.HASHES)
        if manifest.heads != sha256(hashes) or len(hashes) % 32:
            raise PackDamaged(self.path, "its table of hashes was changed")
        if self.vouching.origin.vouched:  # what nobody accepted may cost nothing: it is read again when it is asked for
            self._table = hashes
        return manifest

    def _root(self, column: str, most: Limit) -> bytes:
        """Return what the one row of ``root`` has, looked at before it is read."""
        sql = f"SELECT CASE WHEN typeof({column}) = 'blob' THEN length({column}) ELSE -1 END FROM root WHERE id = 1"
        row = self._db.execute(sql).fetchone()
        if row is None or row[0] < 0:
            raise PackDamaged(self.path, f"it has no {column}")
        most.check(row[0])
        found: bytes = self._db.execute(f"SELECT {column} FROM root WHERE id = 1").fetchone()[0]
        return found

    @property
    def _hashes(self) -> bytes:
        """32 bytes for each head."""
        if not self._table:
            try:
                table = self._root("hashes", limits.HASHES)
            except _BROKEN as error:
                raise PartDamaged(self.path, str(error)) from error
            if sha256(table) != self.manifest.heads:
                raise PartDamaged(self.path, "its table of hashes was changed")
            self._table = table
        return self._table

    def forget(self) -> None:
        """Keep no more in memory than a pack that waits needs."""
        self._table = b""

    def _check_schema(self) -> None:
        """Raise PackDamaged unless what is read are tables just as ``sala-author`` makes them: a view under one of the
        names, or a column that is computed, could run for ever. Note whether the index of the search is as it must
        be."""
        made: dict[str, str] = {}
        for name, table, sql in self._db.execute("SELECT lower(name), lower(tbl_name), sql FROM sqlite_schema"):
            if not {str(name), str(table)}.isdisjoint(_TABLES.keys() | _INDEX.keys()) or str(name).startswith("found"):
                if name in made:
                    raise PackDamaged(self.path, "not a whole pack")
                made[name] = sql
        tables = {name: sql for name, sql in made.items() if name not in _INDEX and not str(name).startswith("found")}
        if {_LISTED: _TABLES[_LISTED], **tables} != _TABLES:
            raise PackDamaged(self.path, "not a whole pack")
        self._index_known = {name: sql for name, sql in made.items() if name not in tables} == _INDEX

    def close(self) -> None:
        # One that another thread is just reading from closes itself when that is done with it.
        opened, self._open = self._open or {}, None
        if (mine := opened.get(threading.get_ident())) is not None:
            mine.close()

    def __enter__(self) -> "Pack":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.close()

    # --- heads ---

    def works(self) -> Iterator[Work | PartDamaged]:
        """Yield every work in the order of the shelf; for one that is damaged, its error."""
        return self._heads("", Work.from_json)

    def work(self, work: str) -> Work:
        """Return one work."""
        row = self._read_head("", work)
        if row is None:
            raise PartDamaged(self.path, f"the record of “{work}” is missing", work)
        return self._head(row[0], row[1], work, "", Work.from_json)

    def listed(self) -> list[Listed | PartDamaged]:
        """Return what is listed of every work in the order of the shelf; where the listing was changed, or there is
        none, of every work that can be read, and for the others their errors."""
        found: list[Listed | PartDamaged] = []
        try:
            for number, wanted in enumerate(self.manifest.listing):
                row = self._query(
                    "SELECT json FROM listing WHERE id = ? AND length(json) <= ?", number, limits.LISTING.most
                )
                if row is None or not isinstance(row[0], bytes) or sha256(row[0]) != wanted:
                    raise PartDamaged(self.path, "its list of works was changed")
                found += self._decoded(row[0], _listed_from_json, "its list of works", "", "")
                if len(found) > limits.WORKS.most:
                    raise PartDamaged(self.path, limits.WORKS.told(len(found)))
        except PartDamaged as error:
            found = [error]
        if not self.manifest.listing or not found or isinstance(found[0], PartDamaged):
            found += [work if isinstance(work, PartDamaged) else Listed.of(work) for work in self.works()]
        return found

    def editions(self, language: str) -> Iterator[Edition | PartDamaged]:
        """Yield every edition in `language`; for one that is damaged, its error."""
        return self._heads(language, Edition.from_json)

    def edition(self, work: str, language: str) -> Edition | None:
        """Return one edition, or None where the pack has no such edition."""
        row = self._read_head(language, work)
        if row is None:
            return None
        return self._head(row[0], row[1], work, language, Edition.from_json)

    def edition_record(self, work: str, language: str) -> Any:
        """Return the JSON of an edition's record, checked to be the one that is meant, for ``read`` to make something
        of a part of it; None where the pack has no such edition."""
        row = self._read_head(language, work)
        return None if row is None else self._head(row[0], row[1], work, language, _as_it_is)

    def missing_heads(self) -> int:
        """Return how many heads the signed table counts that the file does not hold."""
        try:
            wanted = len(self._hashes) // 32
        except PackError:
            return 1
        try:
            return wanted - int(self._query("SELECT count(*) FROM head")[0])
        except PackError:
            return wanted

    def _read_head(self, language: str, work: str) -> Any:
        sql = "SELECT id, json FROM head WHERE language = ? AND work = ? AND length(json) <= ?"
        return self._query(sql, language, work, limits.RECORD.most)

    def _heads(self, language: str, decode: Callable[[Any], _T]) -> Iterator[_T | PartDamaged]:
        cursor = None
        try:
            sql = "SELECT id, work, json FROM head WHERE language = ? AND length(json) <= ? ORDER BY id"
            cursor = self._db.execute(sql, (language, limits.RECORD.most))
            for row, work, data in self._answers(cursor):
                try:
                    yield self._head(row, data, work, language, decode)
                except PartDamaged as error:
                    yield error
        except _BROKEN as error:
            yield PartDamaged(self.path, f"its list of works cannot be read ({error})", language=language)

    def _head(self, row: int, data: object, work: str, language: str, decode: Callable[[Any], _T]) -> _T:
        hashes = self._hashes
        wanted = hashes[32 * row : 32 * row + 32] if isinstance(row, int) and row >= 0 else b""
        detail = f"the record of “{work}” was changed"
        if not isinstance(data, bytes) or hashlib.sha256(data).digest() != wanted:
            raise PartDamaged(self.path, detail, work, language)
        record = self._decoded(data, _as_it_is, detail, work, language)

        def named() -> bool:
            # The columns are for finding only: the hashed record must say the same.
            return (record.get("language", ""), record.get("work") or record.get("id")) == (language, work)

        if not self.read(named, detail, work, language):
            raise PartDamaged(self.path, detail, work, language)
        return self.read(lambda: decode(record), detail, work, language)

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
        return self._decoded(data, words_from_json, f"section {section + 1}", edition.work, edition.language)

    def records(self, ref: BodyRef, work: str, language: str = "") -> Any:
        """Return the JSON of a body, checked to be the one that is meant, for ``read`` to make something of a part of
        it."""
        return self._decoded(self._body(ref, work, language), _as_it_is, "a section", work, language)

    def read(self, decode: Callable[[], _T], detail: str, work: str, language: str = "") -> _T:
        """Return what `decode` makes of a record; raise PartDamaged where that is of another form."""
        try:
            return decode()
        except Exception as error:  # however it is wrong
            raise PartDamaged(self.path, f"{detail} has an unknown form ({error})", work, language) from error

    def asset(self, work: Work, name: str) -> bytes:
        """Return the bytes of an image; raise KeyError where the work has none of that name."""
        return self._body(work.assets[name], work.id, "", limits.PICTURE)

    def recorded_in(self, tag: str) -> RecordedIn | None:
        """Return what is recorded in a language, None where nothing is."""
        ref = dict(self.manifest.recordings).get(tag)
        return self._decoded(self._body(ref, _AUDIO, tag), RecordedIn.from_json, _AUDIO, _AUDIO, tag) if ref else None

    def recording(self, recorded: RecordedIn, key: str, tag: str) -> Recording | None:
        """Return a recording, None where there is none of that key."""
        place = self.read(lambda: recorded.at(key), _AUDIO, _AUDIO, tag)
        if place is None:
            return None
        ref, voice, marks = place
        data = self._body(ref, _AUDIO, tag, limits.RECORDING)
        return self.read(lambda: checked_recording(data, marks, voice.machine), _AUDIO, _AUDIO, tag)

    def everyday(self) -> Any:
        """Return the JSON of the words that people say, for ``read`` to make something of; None where the pack has
        none."""
        return self._beside(self.manifest.everyday, "everyday words")

    def questions(self) -> Any:
        """Return the JSON of the shelf's questions, for ``read`` to make something of; None where the pack has none."""
        return self._beside(self.manifest.questions, "questions")

    def spellings(self) -> Any:
        """Return the JSON of other ways to type the pack's words, for ``read`` to make something of; None where there
        are none."""
        return self._beside(self.manifest.spellings, "spellings")

    def _beside(self, ref: BodyRef | None, detail: str) -> Any:
        """Return the JSON of a body that belongs to no work; None where there is none."""
        return self._decoded(self._body(ref, detail, ""), _as_it_is, detail, "", "") if ref is not None else None

    def _body(self, ref: BodyRef, work: str, language: str, most: Limit = limits.RECORD) -> bytes:
        row = self._query("SELECT bytes FROM body WHERE id = ? AND length(bytes) <= ?", ref.row, most.most)
        if row is None or not isinstance(row[0], bytes) or sha256(row[0]) != ref.sha256:
            raise PartDamaged(self.path, f"a part of “{work}” was changed", work, language)
        return row[0]

    def _decoded(self, data: bytes, decode: Callable[[Any], _T], detail: str, work: str, language: str) -> _T:
        return self.read(lambda: decode(json.loads(data)), detail, work, language)

    def _query(self, sql: str, *parameters: object) -> Any:
        try:
            return self._db.execute(sql, parameters).fetchone()
        except _BROKEN as error:
            raise PartDamaged(self.path, str(error)) from error

    def _answers(self, cursor: Iterable[_T]) -> Iterator[_T]:
        """Yield rows, each with patience of its own: however many there are, none is waited for without end."""
        patience = self._patience.get(threading.get_ident())
        for row in cursor:
            if patience is not None:
                patience.renew()
            yield row

    # --- the search index ---

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
        rows = self._index_rows(sql, expression, first, *([json.dumps(works)] if works else []), limit)
        headings, texts = self.manifest.classes
        return [
            IndexEntry(str(work), block, (at >= headings) + (at >= texts))
            for work, block, at in rows
            if isinstance(block, int)
        ]

    def find_any(self, language: str, expression: str, limit: int, works: Sequence[str] = ()) -> list[tuple[int, int]]:
        """Return the first `limit` blocks that match, as numbers of places in order, and the class of each. Raise
        SearchDamaged."""
        first = self._first_row(language)
        if first is None:
            return []
        sql = "SELECT rowid FROM found WHERE found MATCH ? LIMIT ?"
        if works:
            sql = """SELECT hit FROM (SELECT rowid AS hit FROM found WHERE found MATCH ?) CROSS JOIN place ON place.id = hit - ?
                CROSS JOIN head ON head.id = place.work WHERE head.work IN (SELECT value FROM json_each(?)) ORDER BY hit LIMIT ?"""
        named = (first, json.dumps(works)) if works else ()
        headings, texts = self.manifest.classes
        found = (row - first for (row,) in self._index_rows(sql, expression, *named, limit))
        return [(at, (at >= headings) + (at >= texts)) for at in found]

    def places(self, numbers: Iterable[int]) -> dict[int, IndexEntry]:
        """Return what is at some places of the index. Raise SearchDamaged."""
        sql = """SELECT place.id, head.work, place.block FROM json_each(?) CROSS JOIN place ON place.id = json_each.value
            CROSS JOIN head ON head.id = place.work"""
        headings, texts = self.manifest.classes
        return {
            at: IndexEntry(str(work), block, (at >= headings) + (at >= texts))
            for at, work, block in self._index_rows(sql, json.dumps(list(numbers)))
            if isinstance(block, int)
        }

    def numbers(self, work: str) -> dict[int, int]:
        """Return the number of its place for each block of a work that is in the index. Raise SearchDamaged."""
        sql = "SELECT block, place.id FROM head CROSS JOIN place ON place.work = head.id WHERE head.language = '' AND head.work = ?"
        return dict(self._index_rows(sql, work))

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
        return dict(zip(self.manifest.searchable, self.manifest.blocks, strict=False)).get(language, 0)

    def _counted(self, sql: str, *parameters: object) -> dict[str, int]:
        return {
            word: count
            for word, count in self._index_rows(sql, *parameters)
            if isinstance(word, str) and isinstance(count, int)
        }

    def _first_row(self, language: str) -> int | None:
        """Return the number of a language's first row; None where the pack has nothing in it. Raise SearchDamaged."""
        if language not in self.manifest.searchable:
            if self.manifest.searchable:
                return None
            raise SearchDamaged(self.path, "it has no search index")
        return self.manifest.searchable.index(language) * _LANGUAGE

    def _index_rows(self, sql: str, *parameters: object) -> list[Any]:
        try:
            self._check_index()
            db = self._db
            if "temp.words" in sql and db not in self._counting:
                # What FTS5 counts of its own index, under a name of this connection alone.
                db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, found, col)")
                self._counting.add(db)
            return db.execute(sql, parameters).fetchall()
        except _BROKEN as error:
            raise SearchDamaged(self.path, str(error)) from error

    def _check_index(self) -> None:
        """Raise SearchDamaged unless the index's tables are just those that ``sala-author`` makes."""
        if self._index_damaged:
            raise SearchDamaged(self.path, "its search index was changed")
        if not self._index_known:
            raise SearchDamaged(self.path, "its search index has another form")

    def checking_search(self) -> Iterator[bool]:
        """Read all of the search index, a little at each step; yield whether it may still be the one that the manifest
        names, at last whether it is. From then on a damaged one is not asked any more."""
        try:
            self._check_index()
            whole = False
            for digest in index_sha256(self._db, self._answers):
                whole = digest == self.manifest.index
                yield whole or not digest
        except Exception:  # whatever a crafted file makes go wrong, its index is not the one
            whole = False
        self._index_damaged = not whole
        yield whole

    def search_size(self) -> int:
        """Return how many bytes the search index takes; raise SearchDamaged."""
        try:
            self._check_index()
            found = self._db.execute("SELECT total(length(block)) FROM found_data").fetchone()[0]
            terms = self._db.execute("SELECT total(length(term) + 8) FROM found_idx").fetchone()[0]
            places = self._db.execute("SELECT count(*) FROM place").fetchone()[0]
        except _BROKEN as error:
            raise SearchDamaged(self.path, str(error)) from error
        return int(found + terms + 10 * places)

    def search_is_whole(self) -> bool:
        """Read all of the search index; return whether it is the one that the manifest names."""
        return list(self.checking_search())[-1]

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
        for tag, _ref in self.manifest.recordings:
            yield from self._damaged_recordings(tag)
        yield self._tried(self.everyday)
        yield self._tried(self.questions)
        yield self._tried(self.spellings)
        for _ in range(self.missing_heads()):
            yield PartDamaged(self.path, "a record is missing")
        if self.manifest.searchable:
            yield None if self.search_is_whole() else PartDamaged(self.path, "its search index was changed")

    def _damaged_recordings(self, tag: str) -> Iterator[PartDamaged | None]:
        try:
            recorded = self.recorded_in(tag)
        except PartDamaged as error:
            yield error
            return
        for key in recorded.places if recorded is not None else ():
            yield self._tried(self.recording, recorded, key, tag)

    @staticmethod
    def _tried(read: Callable[..., object], *arguments: object) -> PartDamaged | None:
        try:
            read(*arguments)
        except PartDamaged as error:
            return error
        return None
