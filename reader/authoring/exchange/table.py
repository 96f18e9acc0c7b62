"""The one table that translators work in, whatever the format: a row a segment."""

import difflib
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

import polib

from reader.authoring.findings import findings_in
from reader.authoring.importing.model import ForeignFileError
from reader.authoring.translations import update
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028-\u202e\u2061-\u2065\u206a-\u206f\ufeff]")
BASE = "handed out:"
"""Begins the line of a note that names the translation as it was handed out, by ``short_hash``."""


class ExchangeError(ForeignFileError):
    """A translator's file cannot be handed out or taken in; the message says why and what to do."""


@dataclass(frozen=True)
class TranslationRow:
    """One segment as a translator has it. ``old`` is the translation as it was handed out, None where nobody knows;
    ``fuzzy`` says whether it is still to be looked at, None where the format cannot say it."""

    key: str
    source: str
    translation: str = ""
    old: str | None = None
    note: str = ""
    fuzzy: bool | None = None
    suggested: str = ""
    """Words of another text that are like these."""


@dataclass
class Table:
    """The rows of one work in one language; ``work`` and ``language`` are empty where a file does not say them."""

    work: str
    language: str
    rows: list[TranslationRow] = field(default_factory=list)
    source_language: str = "en"
    title: str = ""
    comments: list[tuple[str, str]] = field(default_factory=list)
    """What somebody wrote into the margin, with the row that it stands at; nothing where it stands at none."""


def table_of(work: WorkSource, tag: str, suggestions: "Suggestions | None" = None) -> Table:
    """Return the table of a work for the translator of `tag`, with what is translated already; raise
    TranslationError."""
    entries = current_entries(work, tag)
    roles = {s.key: s.role for s in work.document.segments}
    rows = []
    for segment in work.document.segments:
        entry = entries[segment.key]
        note = roles[segment.key]
        about = entry.comment.partition("\n")[2]
        note = f"{note}. {about}" if about else note
        if entry.fuzzy:
            was = f" It was: {entry.previous_msgid}" if entry.previous_msgid else ""
            note = f"{note}. LOOK AGAIN: the source changed.{was}"
        if mend := findings_in(entry):
            note = f"{note}. TO MEND: {'; '.join(mend)}"
        suggested = suggestions.like(segment.words) if suggestions is not None and not entry.msgstr else ""
        rows.append(
            TranslationRow(segment.key, segment.words, entry.msgstr, entry.msgstr, note, entry.fuzzy, suggested)
        )
    title = next((s.words for s in work.document.segments if s.role == "heading 1"), work.id)
    return Table(work.id, tag, rows, work.source_language, title)


def current_file(work: WorkSource, tag: str) -> polib.POFile:
    """Return the translator's file as it would be made now; nothing is written. Raise TranslationError."""
    return update(work.translation_file(tag), tag, work.id, work.document, work.segment_places(), work.segment_notes())


def current_entries(work: WorkSource, tag: str) -> dict[str, polib.POEntry]:
    """Return the entries of a translator's file by segment."""
    return {entry.msgctxt: entry for entry in current_file(work, tag) if not entry.obsolete}


def write_po(file: Path, entries: polib.POFile) -> None:
    """Write a translator's file whole, or not at all; raise OSError."""
    write_whole(file, po_text(entries))


def po_text(entries: polib.POFile) -> str:
    """Return what stands in a translator's file."""
    text = str(entries)
    return text if text.endswith("\n") else f"{text}\n"


def short_hash(words: str) -> str:
    """Return what names words where the words themselves would be too long."""
    return hashlib.sha256(words.encode()).hexdigest()[:8]


class Suggestions:
    """Translated pairs of other texts."""

    _LEAST = 0.75

    def __init__(self, pairs: dict[str, str]):
        self._pairs = pairs
        self._matcher = difflib.SequenceMatcher(autojunk=False)
        self._patience = 3_000_000

    def like(self, source: str) -> str:
        """Return the translation of the same words, or of words much like them; nothing where there are none."""
        if source in self._pairs:
            return self._pairs[source]
        best, ratio = "", self._LEAST
        self._matcher.set_seq2(source)
        for words, translation in self._pairs.items():
            size = len(words) + len(source)
            if self._patience < 0 or 2 * min(len(words), len(source)) <= ratio * size:
                continue
            self._matcher.set_seq1(words)
            self._patience -= size
            if self._matcher.quick_ratio() > ratio:
                self._patience -= len(words) * len(source) // 20
                if (found := self._matcher.ratio()) > ratio:
                    best, ratio = translation, found
        return best
