"""Compiles works into a pack. The same works give the same bytes."""

import hashlib
import re
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reader.authoring.art import kept_picture
from reader.authoring.cache import Cache
from reader.authoring.compiling import Compiled, Task, compile_all
from reader.authoring.film_files import film_of
from reader.authoring.line_breaks import marked, unbroken
from reader.authoring.questions import within as questions_within
from reader.authoring.search_index import SearchIndex
from reader.authoring.spellings import spellings
from reader.authoring.voices_to_pack import ToPack
from reader.authoring.works import WorkSource
from reader.core.blocks import PICTURES, Block, BlockKind
from reader.core.everyday import WordGroup, within
from reader.core.folding import folded
from reader.core.hashes import canonical, sha256
from reader.core.pack import FILM
from reader.core.pack_file import APPLICATION_ID, FORMAT, SCHEMA
from reader.core.questions import StoredQuestion
from reader.core.recordings import RecordedIn
from reader.core.words import BlockWords, Words
from reader.core.works import BodyRef, Edition, Listed, Section, Source, Work, WorkKind

Progress = Callable[[str], None]
"""Told the name of each work when it is done."""
Terms = dict[str, re.Pattern[str] | None]
"""By language what finds the terms that stay on one line."""
_LISTED = 250
"""How many works are listed in one row."""


def build(
    works: Iterable[WorkSource], out: Path, name: str = "Sala", progress: Progress = lambda _: None, release: bool = False,
    recordings: Mapping[str, ToPack] = MappingProxyType({}), recalls: Mapping[str, date] = MappingProxyType({}),
    sign: Callable[[bytes], bytes] | None = None, cache: Cache | None = None, terms: Terms | None = None,
    everyday: Iterable[WordGroup] = (), questions: Iterable[StoredQuestion] = (),
) -> None:  # fmt: skip
    """Write `works` to the pack `out`, which appears only when it is whole; raise OSError.

    A `release` is made of what `reader.authoring.release` let through; any other pack that holds unchecked text says
    that it is a trial. `recalls` are works that the pack takes back, as they were up to a day; `sign` returns the
    signature of a manifest. Where `terms` are given the works are read once, one after the other. Of `everyday` words
    and `questions` those are packed that lead to any of the works.
    """
    partial = out.with_name(f"{out.name}.partial")
    out.parent.mkdir(parents=True, exist_ok=True)
    partial.unlink(missing_ok=True)
    if terms is None:
        works = list(works)
        terms = short_terms(works)
    try:
        _write(
            works,
            partial,
            name,
            progress,
            release,
            recordings,
            recalls,
            sign,
            cache or Cache(),
            terms,
            everyday,
            questions,
        )
        partial.replace(out)
    except sqlite3.Error as error:
        raise OSError(f"{out} cannot be written ({error})") from error
    finally:
        partial.unlink(missing_ok=True)


def _write(
    works: Iterable[WorkSource], file: Path, name: str, progress: Progress, release: bool, recordings: Mapping[str, ToPack],
    recalls: Mapping[str, date], sign: Callable[[bytes], bytes] | None, cache: Cache, terms: Terms,
    everyday: Iterable[WordGroup], questions: Iterable[StoredQuestion],
) -> None:  # fmt: skip
    db = sqlite3.connect(file, isolation_level=None)
    try:
        # One page size, one fresh file, rows in order: the same bytes every time.
        db.executescript(
            f"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT}; BEGIN; {SCHEMA}"
        )
        packer = _Packer(db, cache)
        # Editions are compiled ahead of the work that is being written.
        ahead: deque[WorkSource] = deque()
        compiled = compile_all(_tasks(works, terms, ahead), cache)
        for first in compiled:
            work = ahead.popleft()
            packer.add(work, {work.source_language: first} | {tag: next(compiled) for tag in work.languages[1:]})
            progress(work.id)
        db.execute("COMMIT")
        packer.finish(name, release, recordings, recalls, sign, everyday, questions)
    finally:
        db.close()


def _tasks(works: Iterable[WorkSource], terms: Terms, ahead: "deque[WorkSource]") -> Iterator[Task]:
    """Yield what is to be compiled, and put each work into `ahead` when it begins."""
    for work in works:
        ahead.append(work)
        sections = work.document.sections
        for tag in work.languages:
            translation = work.translations.get(tag)
            digests = (work.document.digest, translation.digest if translation is not None else "-")
            key = " ".join(digests) if all(digests) else ""
            yield Task(tag, sections, words_of(work, tag), terms.get(tag), key)


def short_terms(works: Iterable[WorkSource], below: Mapping[str, list[str]] = MappingProxyType({})) -> Terms:
    """Return by language what finds the short terms of the glossaries and the names in the comics among `works`, and
    those of the library `below`."""
    found: dict[str, list[str]] = {tag: list(terms) for tag, terms in below.items()}
    for work in works:
        names = BlockKind.ITEM if work.kind is WorkKind.COMIC else BlockKind.TERM
        blocks = [b for b in work.document.blocks() if b.kind is names]
        for tag in work.languages if blocks else ():
            words = words_of(work, tag)
            found.setdefault(tag, []).extend(words[b.id][0].text for b in blocks if b.id in words)
    return {tag: unbroken(terms) for tag, terms in found.items()}


def words_of(source: WorkSource, tag: str) -> BlockWords:
    """Return a work's words in one language."""
    translation = source.translations.get(tag)
    return source.document.words if translation is None else translation.words


class _Packer:
    """Adds works to an open database: bodies first, so that heads can name them."""

    def __init__(self, db: sqlite3.Connection, cache: Cache):
        self._db, self._cache = db, cache
        self._bodies = 0
        self._heads: list[bytes] = []
        self._listed: list[Listed] = []
        self._made = date.min
        self._unchecked = False
        self._requires: set[str] = set()
        self._publishers: dict[str, None] = {}
        self._index = SearchIndex()

    def add(self, source: WorkSource, compiled: dict[str, Compiled]) -> None:
        sections = source.document.sections
        skeleton = [self._body(canonical([b.to_json() for b in blocks])) for blocks in sections]
        blocks = list(source.document.blocks())
        assets = {name: self._body(kept_picture(source.folder / name, self._cache)) for name in source.images}
        editions = [self._edition(source, tag, edition) for tag, edition in compiled.items()]
        summary = [b.image for s in sections if s[0].name == PICTURES for b in s if b.kind is BlockKind.FIGURE]
        work = Work(
            id=source.id, kind=source.kind, topic=source.topic, subject=source.subject,
            source_language=source.source_language, published=source.published, publisher=source.publisher,
            licence=source.licence, cover=source.cover,
            languages=tuple(e.language for e in editions),
            whole=tuple(e.language for e in editions if e.translated == e.total),
            partial=tuple(e.language for e in editions if 0 < e.translated < e.total),
            sections=tuple(
                Section(blocks[0].name or blocks[0].id, len(blocks), ref)
                for blocks, ref in zip(sections, skeleton, strict=True)
            ),
            pictures=len(summary) or _drawn(blocks), first_picture=summary[0] if summary else "",
            terms=sum(b.kind is BlockKind.TERM for b in blocks), mirrors=any(b.mirrors for b in blocks),
            assets=assets, sources=_marked_sources(source),
            credits=tuple(marked(c, source.source_language) for c in source.credits),
            law_as_of=source.law_as_of, check_by=source.check_by, film=film_of(source),
        )  # fmt: skip
        self._requires |= {FILM} if work.film is not None else set()  # a program that knows no films says so
        self._listed.append(Listed.of(work))
        self._index.add(len(self._heads), blocks, {tag: edition.rows for tag, edition in compiled.items()})
        self._head("", work.id, work.to_json())
        for edition in editions:
            self._head(edition.language, work.id, edition.to_json())
            self._unchecked |= not edition.is_checked(work)
            checks = [c.on for c in (edition.language_check, edition.law_check) if c]
            self._made = max(self._made, source.published, *checks)
        self._publishers[source.publisher] = None

    def _edition(self, source: WorkSource, tag: str, compiled: Compiled) -> Edition:
        translation, checks = source.translations.get(tag), source.checks(tag)
        titles = tuple(Words.from_json(t) if t is not None else None for t in compiled.titles)
        blocks = [b for b in source.document.blocks() if b.segments or b.art]
        return Edition(
            source.id, tag, titles[0], titles, tuple(self._body(body.encode()) for body in compiled.bodies),
            compiled.translated, len(blocks), translation.changed if translation else (), checks.language, checks.law,
        )  # fmt: skip

    def _recorded(self, found: ToPack) -> BodyRef:
        """Write the recordings in one language; return where it stands what they are."""
        voices = list(dict.fromkeys(recording.voice for recording in found.recordings.values()))
        places = {}
        for key, recording in sorted(found.recordings.items()):
            ref = self._body(recording.file.read_bytes())
            places[key] = [ref.row, ref.sha256, voices.index(recording.voice), list(recording.marks)]
        return self._body(canonical(RecordedIn(tuple(voices), places).to_json()))

    def _body(self, data: bytes) -> BodyRef:
        self._bodies += 1
        self._db.execute("INSERT INTO body VALUES (?, ?)", (self._bodies, data))
        return BodyRef(self._bodies, sha256(data))

    def _head(self, language: str, work: str, record: dict[str, Any]) -> None:
        data = canonical(record)
        self._db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", (len(self._heads), language, work, data))
        self._heads.append(hashlib.sha256(data).digest())

    def _spellings(self, said: Iterable[WordGroup]) -> BodyRef | None:
        """Write other ways to type the words of the texts and those that people say, where there are any."""
        found = {}
        for tag, words in self._index.words.items():
            spoken = (folded(saying, False) for group in said for saying in group.in_language(tag))
            if spelt := spellings(tag, {**dict.fromkeys(spoken, 0), **words}):
                found[tag] = spelt
        return self._body(canonical(found)) if found else None

    def _listing(self) -> list[str]:
        """Write what is listed of every work; return the hashes of the rows."""
        parts = [self._listed[i : i + _LISTED] for i in range(0, len(self._listed), _LISTED)]
        rows = [canonical([listed.to_json() for listed in part]) for part in parts]
        self._db.executemany("INSERT INTO listing VALUES (?, ?)", enumerate(rows))
        return [sha256(row) for row in rows]

    def finish(
        self, name: str, release: bool, recordings: Mapping[str, ToPack], recalls: Mapping[str, date],
        sign: Callable[[bytes], bytes] | None, everyday: Iterable[WordGroup], questions: Iterable[StoredQuestion],
    ) -> None:  # fmt: skip
        said = within(everyday, (listed.id for listed in self._listed))
        everyday_body = self._body(canonical([group.to_json() for group in said])) if said else None
        asked = questions_within(questions, (listed.id for listed in self._listed))
        asked_body = self._body(canonical([question.to_json() for question in asked])) if asked else None
        spelt_body = self._spellings(said)
        recorded = {tag: self._recorded(found) for tag, found in sorted(recordings.items())}
        hashes = b"".join(self._heads)
        listing = self._listing()
        search = self._index.write(self._db)
        manifest = {
            "format": FORMAT, "requires": sorted(self._requires), "name": name, "publisher": ", ".join(self._publishers),
            "made": self._made.isoformat(), "trial": self._unchecked and not release, "heads": sha256(hashes),
            "search": search, "listing": listing,
        }  # fmt: skip
        if everyday_body is not None:
            manifest["everyday"] = [everyday_body.row, everyday_body.sha256]
        if asked_body is not None:
            manifest["questions"] = [asked_body.row, asked_body.sha256]
        if spelt_body is not None:
            manifest["spellings"] = [spelt_body.row, spelt_body.sha256]
        if recorded:
            manifest["recordings"] = {tag: [ref.row, ref.sha256] for tag, ref in recorded.items()}
            manifest["take_away"] = all(found.take_away for found in recordings.values())
            manifest["made"] = max(found.on for found in recordings.values()).isoformat()
            manifest["trial"] = not release
        if recalls:
            manifest["recalls"] = {work: until.isoformat() for work, until in recalls.items()}
            manifest["made"] = max(recalls.values()).isoformat()
        data = canonical(manifest)
        signature = sign(data) if sign is not None else b""
        self._db.execute("INSERT INTO root VALUES (1, ?, ?, ?)", (data, hashes, signature))


def _drawn(blocks: list[Block]) -> int:
    """Return how many pictures tell a comic: its panels, or its pages where nobody divided them."""
    kinds = [b.kind for b in blocks]
    return kinds.count(BlockKind.PANEL) or kinds.count(BlockKind.PAGE)


def _marked_sources(source: WorkSource) -> tuple[Source, ...]:
    return tuple(Source(marked(s.title, source.source_language), s.address) for s in source.sources)
