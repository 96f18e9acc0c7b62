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

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from reader.core import limits
from reader.core.blocks import Block, blocks_from_json
from reader.core.hashes import sha256, sha256_digest
from reader.core.limits import Limit
from reader.core.manifest import Manifest, manifest_from_json, whole_number
from reader.core.pack_errors import BROKEN, PackDamaged, PackError, PackTooNew, PartDamaged
from reader.core.pack_file import FORMAT, PackFile
from reader.core.pack_index import PackIndex
from reader.core.recordings import RecordedIn, Recording, checked_recording
from reader.core.trust import BadSignature, Keys, Origin, Vouching
from reader.core.words import BlockWords, words_from_json
from reader.core.works import BodyRef, Edition, Listed, Work

FILM = "film"
FEATURES: frozenset[str] = frozenset((FILM,))
"""What a pack may require and this program knows."""

_AUDIO = "recordings"
"""What a part is called that belongs to what is read aloud."""

PUBLISHER = "publisher"
"""The publisher as a hand that makes packs: see ``Pack.hand``."""
_T = TypeVar("_T")


def _as_it_is(record: Any) -> Any:
    return record


def _listed_from_json(rows: list[list[Any]]) -> list[Listed]:
    return [Listed.from_json(row) for row in rows]


class Pack:
    """An opened pack. Nothing is read but what is asked for; what is read is checked.

    Every reading method raises PartDamaged where the bytes are not those that were hashed.
    """

    def __init__(self, path: Path, keys: Keys | None = None):
        """Open `path`; raise PackMissing, PackDamaged or PackTooNew. Where no `keys` are given nobody is asked who
        signed it: ``vouching`` then says that its publisher did."""
        self.path = path
        self.vouching = Vouching(Origin.PUBLISHER)
        self.file = PackFile(path)
        self._table = b""
        try:
            self.manifest = self._read_root(keys)
            self.index = PackIndex(path, self.manifest, self.file.index_known, lambda: self.file.db, self.file.answers)
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

    def _read_root(self, keys: Keys | None) -> Manifest:
        self.file.check()
        data = self._root("manifest", limits.MANIFEST)
        if keys is not None:
            try:
                self.vouching = keys.vouching(data, self._root("signature", limits.SIGNATURE))
            except BadSignature as error:
                raise PackDamaged(self.path, f"it was changed after it was signed: {error}") from error
        m = json.loads(data)
        if whole_number(m["format"]) > FORMAT or not FEATURES.issuperset(m["requires"]):
            raise PackTooNew(self.path, "made for a newer Sala")
        manifest = manifest_from_json(m, data)
        hashes = self._root("hashes", limits.HASHES)
        if manifest.heads != sha256(hashes) or len(hashes) % 32:
            raise PackDamaged(self.path, "its table of hashes was changed")
        if self.vouching.origin.vouched:  # what nobody accepted may cost nothing: it is read again when it is asked for
            self._table = hashes
        return manifest

    def _root(self, column: str, most: Limit) -> bytes:
        """Return what the one row of ``root`` has, looked at before it is read."""
        sql = f"SELECT CASE WHEN typeof({column}) = 'blob' THEN length({column}) ELSE -1 END FROM root WHERE id = 1"
        row = self.file.db.execute(sql).fetchone()
        if row is None or row[0] < 0:
            raise PackDamaged(self.path, f"it has no {column}")
        most.check(row[0])
        found: bytes = self.file.db.execute(f"SELECT {column} FROM root WHERE id = 1").fetchone()[0]
        return found

    @property
    def _hashes(self) -> bytes:
        """32 bytes for each head."""
        if not self._table:
            try:
                table = self._root("hashes", limits.HASHES)
            except BROKEN as error:
                raise PartDamaged(self.path, str(error)) from error
            if sha256(table) != self.manifest.heads:
                raise PartDamaged(self.path, "its table of hashes was changed")
            self._table = table
        return self._table

    def forget(self) -> None:
        """Keep no more in memory than a pack that waits needs."""
        self._table = b""

    def close(self) -> None:
        self.file.close()

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
            cursor = self.file.db.execute(sql, (language, limits.RECORD.most))
            for row, work, data in self.file.answers(cursor):
                try:
                    yield self._head(row, data, work, language, decode)
                except PartDamaged as error:
                    yield error
        except BROKEN as error:
            yield PartDamaged(self.path, f"its list of works cannot be read ({error})", language=language)

    def _head(self, row: int, data: object, work: str, language: str, decode: Callable[[Any], _T]) -> _T:
        hashes = self._hashes
        wanted = hashes[32 * row : 32 * row + 32] if isinstance(row, int) and row >= 0 else b""
        detail = f"the record of “{work}” was changed"
        if not isinstance(data, bytes) or sha256_digest(data) != wanted:
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
            return self.file.db.execute(sql, parameters).fetchone()
        except BROKEN as error:
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
        for tag, _ref in self.manifest.recordings:
            yield from self._damaged_recordings(tag)
        yield self._tried(self.everyday)
        yield self._tried(self.questions)
        yield self._tried(self.spellings)
        for _ in range(self.missing_heads()):
            yield PartDamaged(self.path, "a record is missing")
        if self.manifest.searchable:
            yield None if self.index.is_whole() else PartDamaged(self.path, "its search index was changed")

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
