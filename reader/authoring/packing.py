"""Compiles works into a pack. The same works give the same bytes."""

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from reader.authoring.line_breaks import marked, with_breaks
from reader.authoring.works import WorkSource
from reader.core.pack import APPLICATION_ID, FORMAT, SCHEMA, canonical, sha256
from reader.core.works import (
    Block,
    BlockKind,
    BlockWords,
    BodyRef,
    Check,
    Edition,
    Section,
    Source,
    TextState,
    Words,
    Work,
    words_to_json,
)

Progress = Callable[[str], None]
"""Told the name of each work when it is done."""


def build(works: list[WorkSource], out: Path, name: str = "Sala", progress: Progress = lambda _: None) -> None:
    """Write `works` to the pack `out`, which appears only when it is whole; raise OSError."""
    partial = out.with_name(f"{out.name}.partial")
    out.parent.mkdir(parents=True, exist_ok=True)
    partial.unlink(missing_ok=True)
    try:
        _write(works, partial, name, progress)
        partial.replace(out)
    except sqlite3.Error as error:
        raise OSError(f"{out} cannot be written ({error})") from error
    finally:
        partial.unlink(missing_ok=True)


def _write(works: list[WorkSource], file: Path, name: str, progress: Progress) -> None:
    db = sqlite3.connect(file, isolation_level=None)
    try:
        # One page size, one fresh file, rows in order and one commit: the same bytes every time.
        db.executescript(
            f"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT}; BEGIN; {SCHEMA}"
        )
        packer = _Packer(db)
        for work in works:
            packer.add(work)
            progress(work.id)
        packer.finish(name)
        db.execute("COMMIT")
    finally:
        db.close()


class _Packer:
    """Adds works to an open database: bodies first, so that heads can name them."""

    def __init__(self, db: sqlite3.Connection):
        self._db = db
        self._bodies = 0
        self._heads: list[bytes] = []
        self._made = date.min
        self._trial = False
        self._publishers: dict[str, None] = {}

    def add(self, source: WorkSource) -> None:
        sections = source.document.sections
        skeleton = [self._body(canonical([b.to_json() for b in blocks])) for blocks in sections]
        images = {b.image for blocks in sections for b in blocks if b.image} | {source.cover}
        assets = {name: self._body((source.folder / name).read_bytes()) for name in sorted(images)}
        editions = [self._edition(source, tag) for tag in (source.source_language, *sorted(source.translations))]
        work = Work(
            source.id, source.kind, source.topic, source.subject, source.source_language, source.published,
            source.publisher, source.licence, source.cover, tuple(e.language for e in editions),
            tuple(
                Section(blocks[0].name or blocks[0].id, len(blocks), ref)
                for blocks, ref in zip(sections, skeleton, strict=True)
            ),
            assets, _marked_sources(source), tuple(marked(c, source.source_language) for c in source.credits), source.law_as_of, source.check_by,
        )  # fmt: skip
        self._head("", work.id, work.to_json())
        for edition in editions:
            self._head(edition.language, work.id, edition.to_json())
            states = edition.states(work, source.published)
            self._trial |= TextState.UNCHECKED in states
            checks = [c.on for c in (edition.language_check, edition.law_check) if c]
            self._made = max(self._made, source.published, *checks)
        self._publishers[source.publisher] = None

    def _edition(self, source: WorkSource, tag: str) -> Edition:
        translation = source.translations.get(tag)
        words = source.document.words if translation is None else translation.words
        bodies, titles = [], []
        for blocks in source.document.sections:
            written: BlockWords = {
                b.id: tuple(with_breaks(w, tag) for w in words[b.id]) for b in blocks if b.segments and b.id in words
            }
            bodies.append(self._body(canonical(words_to_json(written))))
            titles.append(_heading(blocks, written))
        language_check, law_check = _checks(source, tag)
        blocks = [b for b in source.document.blocks() if b.segments]
        return Edition(
            source.id, tag, titles[0], tuple(titles), tuple(bodies),
            sum(b.id in words for b in blocks), len(blocks),
            translation.changed if translation else (), language_check, law_check,
        )  # fmt: skip

    def _body(self, data: bytes) -> BodyRef:
        self._bodies += 1
        self._db.execute("INSERT INTO body VALUES (?, ?)", (self._bodies, data))
        return BodyRef(self._bodies, sha256(data))

    def _head(self, language: str, work: str, record: dict[str, Any]) -> None:
        data = canonical(record)
        self._db.execute("INSERT INTO head VALUES (?, ?, ?, ?)", (len(self._heads), language, work, data))
        self._heads.append(hashlib.sha256(data).digest())

    def finish(self, name: str) -> None:
        hashes = b"".join(self._heads)
        manifest = {
            "format": FORMAT, "requires": [], "name": name, "publisher": ", ".join(self._publishers),
            "made": self._made.isoformat(), "trial": self._trial, "heads": sha256(hashes),
        }  # fmt: skip
        self._db.execute("INSERT INTO root VALUES (1, ?, ?, ?)", (canonical(manifest), hashes, b""))


def _heading(blocks: list[Block], words: BlockWords) -> Words | None:
    """Return a section's title: its first block, if that is a heading and has words."""
    first = blocks[0]
    if first.kind is BlockKind.HEADING and first.id in words:
        title = words[first.id][0]
        return Words(title.text, title.breaks)
    return None


def _checks(source: WorkSource, tag: str) -> tuple[Check | None, Check | None]:
    record = source.checks.get(tag)
    return (record.language, record.law) if record else (None, None)


def _marked_sources(source: WorkSource) -> tuple[Source, ...]:
    return tuple(Source(marked(s.title, source.source_language), s.address) for s in source.sources)
