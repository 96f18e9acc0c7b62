"""Compiles works into a pack. The same works give the same bytes."""

import hashlib
import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from reader.authoring.art import picture_bytes
from reader.authoring.line_breaks import marked, unbroken, with_breaks
from reader.authoring.search_index import SearchIndex
from reader.authoring.works import WorkSource
from reader.core.pack import APPLICATION_ID, FORMAT, SCHEMA, canonical, sha256
from reader.core.works import (
    PICTURES,
    Block,
    BlockKind,
    BlockWords,
    BodyRef,
    Edition,
    Kind,
    Section,
    Source,
    Words,
    Work,
    words_to_json,
)

Progress = Callable[[str], None]
"""Told the name of each work when it is done."""


def build(
    works: list[WorkSource], out: Path, name: str = "Sala", progress: Progress = lambda _: None, release: bool = False,
    voices: Mapping[str, bytes] = MappingProxyType({}), recalls: Mapping[str, date] = MappingProxyType({}),
    sign: Callable[[bytes], bytes] | None = None, library: Sequence[WorkSource] = (),
) -> None:  # fmt: skip
    """Write `works` to the pack `out`, which appears only when it is whole; raise OSError.

    A `release` is made of what `reader.authoring.release` let through; any other pack that holds unchecked
    text says that it is a trial. `recalls` are works that the pack takes back, as they were up to a day; `sign`
    returns the signature of a manifest. `library` is what `works` are only a part of: its glossary counts for them too.
    """
    partial = out.with_name(f"{out.name}.partial")
    out.parent.mkdir(parents=True, exist_ok=True)
    partial.unlink(missing_ok=True)
    try:
        _write(works, library or works, partial, name, progress, release, voices, recalls, sign)
        partial.replace(out)
    except sqlite3.Error as error:
        raise OSError(f"{out} cannot be written ({error})") from error
    finally:
        partial.unlink(missing_ok=True)


def _write(
    works: list[WorkSource], library: Sequence[WorkSource], file: Path, name: str, progress: Progress, release: bool, voices: Mapping[str, bytes],
    recalls: Mapping[str, date], sign: Callable[[bytes], bytes] | None,
) -> None:  # fmt: skip
    db = sqlite3.connect(file, isolation_level=None)
    try:
        # One page size, one fresh file, rows in order: the same bytes every time.
        db.executescript(
            f"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT}; BEGIN; {SCHEMA}"
        )
        packer = _Packer(db, _terms(library))
        for work in works:
            packer.add(work)
            progress(work.id)
        db.execute("COMMIT")
        packer.finish(name, release, voices, recalls, sign)
    finally:
        db.close()


def _terms(works: Sequence[WorkSource]) -> dict[str, re.Pattern[str] | None]:
    """Return by language what finds the short terms of the glossaries and the names in the comics among `works`."""
    found: dict[str, list[str]] = {}
    for work in works:
        names = BlockKind.ITEM if work.kind is Kind.COMIC else BlockKind.TERM
        blocks = [b for b in work.document.blocks() if b.kind is names]
        for tag in work.languages if blocks else ():
            words = _Packer.words(work, tag)
            found.setdefault(tag, []).extend(words[b.id][0].text for b in blocks if b.id in words)
    return {tag: unbroken(terms) for tag, terms in found.items()}


class _Packer:
    """Adds works to an open database: bodies first, so that heads can name them."""

    def __init__(self, db: sqlite3.Connection, terms: dict[str, re.Pattern[str] | None]):
        self._db, self._terms = db, terms
        self._bodies = 0
        self._heads: list[bytes] = []
        self._made = date.min
        self._unchecked = False
        self._publishers: dict[str, None] = {}
        self._index = SearchIndex()

    def add(self, source: WorkSource) -> None:
        sections = source.document.sections
        skeleton = [self._body(canonical([b.to_json() for b in blocks])) for blocks in sections]
        blocks = list(source.document.blocks())
        assets = {name: self._body(picture_bytes(source.folder / name)) for name in source.images}
        editions = [self._edition(source, tag) for tag in source.languages]
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
            law_as_of=source.law_as_of, check_by=source.check_by,
        )  # fmt: skip
        self._index.add(len(self._heads), blocks, {e.language: self.words(source, e.language) for e in editions})
        self._head("", work.id, work.to_json())
        for edition in editions:
            self._head(edition.language, work.id, edition.to_json())
            self._unchecked |= not edition.is_checked(work)
            checks = [c.on for c in (edition.language_check, edition.law_check) if c]
            self._made = max(self._made, source.published, *checks)
        self._publishers[source.publisher] = None

    def _edition(self, source: WorkSource, tag: str) -> Edition:
        translation, words = source.translations.get(tag), self.words(source, tag)
        bodies, titles = [], []
        for blocks in source.document.sections:
            written: BlockWords = {
                b.id: tuple(with_breaks(w, tag, self._terms.get(tag)) for w in words[b.id])
                for b in blocks
                if b.segments and b.id in words
            }
            bodies.append(self._body(canonical(words_to_json(written))))
            titles.append(_heading(blocks, written))
        checks = source.checks(tag)
        blocks = [b for b in source.document.blocks() if b.segments or b.art]
        return Edition(
            source.id, tag, titles[0], tuple(titles), tuple(bodies),
            sum(b.id in words or tag in dict(b.art) for b in blocks), len(blocks),
            translation.changed if translation else (), checks.language, checks.law,
        )  # fmt: skip

    @staticmethod
    def words(source: WorkSource, tag: str) -> BlockWords:
        """Return a work's words in one language."""
        translation = source.translations.get(tag)
        return source.document.words if translation is None else translation.words

    def _body(self, data: bytes) -> BodyRef:
        self._bodies += 1
        self._db.execute("INSERT INTO body VALUES (?, ?)", (self._bodies, data))
        return BodyRef(self._bodies, sha256(data))

    def _head(self, language: str, work: str, record: dict[str, Any]) -> None:
        data = canonical(record)
        self._db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", (len(self._heads), language, work, data))
        self._heads.append(hashlib.sha256(data).digest())

    def finish(
        self, name: str, release: bool, voices: Mapping[str, bytes], recalls: Mapping[str, date],
        sign: Callable[[bytes], bytes] | None,
    ) -> None:  # fmt: skip
        recorded = {tag: self._body(data) for tag, data in sorted(voices.items())}
        hashes = b"".join(self._heads)
        search = self._index.write(self._db)
        manifest = {
            "format": FORMAT, "requires": [], "name": name, "publisher": ", ".join(self._publishers),
            "made": self._made.isoformat(), "trial": self._unchecked and not release, "heads": sha256(hashes),
            "search": search,
        }  # fmt: skip
        if recorded:
            manifest["voices"] = {tag: [ref.row, ref.sha256] for tag, ref in recorded.items()}
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


def _heading(blocks: list[Block], words: BlockWords) -> Words | None:
    """Return a section's title: its first block, if that is a heading and has words."""
    first = blocks[0]
    if first.kind is BlockKind.HEADING and first.id in words:
        title = words[first.id][0]
        return Words(title.text, title.breaks)
    return None


def _marked_sources(source: WorkSource) -> tuple[Source, ...]:
    return tuple(Source(marked(s.title, source.source_language), s.address) for s in source.sources)
