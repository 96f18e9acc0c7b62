"""One translator's file, row by row, as it is typed: what is saved is what ``take-in`` of a table with these rows would
write."""

from collections.abc import Callable
from dataclasses import dataclass, field

import polib

from reader.authoring.exchange.table import Suggestions, current_file, po_text
from reader.authoring.exchange.taking_in import problems_of_row, same_words, set_words, tidy
from reader.authoring.look_again import KINDS, Pair, Remark, is_settled
from reader.authoring.parsed import SourceSegment
from reader.authoring.term_checks import terms_of
from reader.authoring.works import WorkSource
from reader.core.works import WorkKind
from reader.desk.content.changes import Bytes, ChangedElsewhereError, Changes, held
from reader.desk.content.library_folder import LibraryFolder

ALSO = "also written: "
"""Begins the line of a comment with words that two people wrote in one row: they wait for somebody to choose."""


@dataclass
class TranslationFile:
    """The rows of a work in one language. A row is named by its number, or by the key of its segment."""

    work: WorkSource
    tag: str
    rows: list[SourceSegment] = field(default_factory=list)
    _entries: dict[str, polib.POEntry] = field(default_factory=dict)
    _typed: dict[str, tuple[str, bool]] = field(default_factory=dict)
    """Rows that are not saved yet: their words before, and whether they were out of date."""

    def __post_init__(self) -> None:
        self.file = self.work.translation_file(self.tag)
        self.rows = list(self.work.document.segments)
        self.index = {segment.key: i for i, segment in enumerate(self.rows)}
        self._read()

    def _read(self) -> None:
        """Read the file; raise TranslationError, OSError."""
        self._seen: Bytes = held(self.file)
        self._po = current_file(self.work, self.tag)
        self._entries = {entry.msgctxt: entry for entry in self._po if not entry.obsolete}

    # --- rows ---

    def entry(self, row: int) -> polib.POEntry:
        return self._entries[self.rows[row].key]

    def words(self, row: int) -> str:
        """Return the words of a row as they were typed."""
        return self.entry(row).msgstr

    def is_open(self, row: int) -> bool:
        """Return whether somebody has to do something with a row."""
        entry = self.entry(row)
        return not entry.msgstr.strip() or entry.fuzzy

    def is_fuzzy(self, row: int) -> bool:
        """Return whether a row is out of date, or not as it must be."""
        entry = self.entry(row)
        return bool(entry.msgstr.strip()) and entry.fuzzy

    def before(self, row: int) -> str:
        """Return what the source said when the row was translated; empty where it says the same."""
        return self.entry(row).previous_msgid or ""

    def note(self, row: int) -> str:
        """Return what a translator must know of a row."""
        return self.entry(row).comment.partition("\n")[2]

    def also_written(self, row: int) -> list[str]:
        """Return the words of a row that somebody else wrote at the same time."""
        lines = self.entry(row).tcomment.splitlines()
        return [line.removeprefix(ALSO) for line in lines if line.startswith(ALSO)]

    def problems(self, row: int) -> list[str]:
        """Return why the words of a row cannot stand for its source."""
        words = tidy(self.words(row))
        return problems_of_row(self.rows[row], words, self.tag) if words else []

    def remarks(self, row: int) -> list[Remark]:
        """Return what of a row should be looked at again, and nobody has settled."""
        entry, segment = self.entry(row), self.rows[row]
        pair = Pair(segment.key, segment.words, entry.msgstr, self.work.source_language, self.tag)
        found = [(kind, check(pair)) for kind, check in KINDS.items()] if entry.msgstr.strip() else []
        return [Remark(segment.key, kind, said) for kind, said in found if said and not is_settled(entry, kind)]

    def next_open(self, row: int) -> int:
        """Return the next row after this one that is open, from the beginning again at the end; -1 where none is."""
        order = [*range(row + 1, len(self.rows)), *range(row + 1)]
        return next((i for i in order if self.is_open(i)), -1)

    @property
    def done(self) -> int:
        """How many rows are translated and up to date."""
        return sum(not self.is_open(i) for i in range(len(self.rows)))

    # --- changes ---

    def type_in(self, row: int, words: str, settled: bool = True) -> bool:
        """Put words into a row, not saved yet; return whether that changed anything. Words that are the same stay out of
        date unless they are `settled`: somebody looked and found them right."""
        entry, words = self.entry(row), tidy(words)
        was = (entry.msgstr, entry.fuzzy)
        if not words and not entry.msgstr:
            return False
        if same_words(words, entry.msgstr.strip()) and not (entry.fuzzy and settled):
            return False
        self._typed.setdefault(entry.msgctxt, was)
        if words:
            set_words(entry, self.rows[row], words, self.tag)
        else:
            entry.msgstr = ""
        return (entry.msgstr, entry.fuzzy) != was

    @property
    def unsaved(self) -> bool:
        return bool(self._typed)

    def save(self, changes: Changes, name: str) -> list[int]:
        """Save what was typed; return the rows that somebody else wrote otherwise meanwhile: theirs stand there, ours are
        kept beside them. Raise OSError, TranslationError; then what was typed is still to be saved."""
        if not self._typed:
            return []
        joins = f"{self.work.id}/{self.tag}/{' '.join(self._typed)}"
        try:
            self._write(changes, name, joins)
        except ChangedElsewhereError:
            collided = self._merge()
            self._write(changes, name, joins)
            return collided
        return []

    def _write(self, changes: Changes, name: str, joins: str) -> None:
        data = po_text(self._po).encode()
        changes.write(name, self.file, data, self._seen, joins)
        self._seen = data
        self._typed.clear()

    def _merge(self) -> list[int]:
        """Read the file again, and put what was typed here into it; return the rows where two people wrote."""
        ours = {key: (self._entries[key].msgstr, was) for key, was in self._typed.items()}
        self._read()
        collided = []
        for key, (words, was) in ours.items():
            entry = self._entries.get(key)
            if entry is None:
                continue
            if entry.msgstr in (was[0], words):
                if words:
                    set_words(entry, self.rows[self.index[key]], words, self.tag)
                else:
                    entry.msgstr = ""
            elif words:
                entry.tcomment = "\n".join([*entry.tcomment.splitlines(), f"{ALSO}{words}"])
                collided.append(self.index[key])
        return collided

    def choose(self, row: int, words: str) -> None:
        """Take one of the words that two people wrote; the others are no longer kept. Not saved yet."""
        entry = self.entry(row)
        self._typed.setdefault(entry.msgctxt, (entry.msgstr, entry.fuzzy))
        lines = [line for line in entry.tcomment.splitlines() if not line.startswith(ALSO)]
        entry.tcomment = "\n".join(lines)
        set_words(entry, self.rows[row], tidy(words), self.tag)


@dataclass
class Help:
    """What the rest of the library knows for the translator of a text: pairs of words, and by segment the glossary's
    terms."""

    pairs: dict[str, str] = field(default_factory=dict)
    terms: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, library: LibraryFolder, work: WorkSource, tag: str, stopped: Callable[[], bool] = lambda: False
    ) -> "Help":
        """Gather it from all works; it takes a while the first time."""
        found, glossaries = cls(), []
        for name in library.ids():
            other = library.work(name)
            if stopped():
                break
            if other is None:
                continue
            if other.kind is WorkKind.GLOSSARY:
                glossaries.append(other)
            translation = other.translations.get(tag)
            if translation is not None and other.source_language == work.source_language:
                for segment in other.document.segments:
                    if words := translation.raw.get(segment.key):
                        found.pairs.setdefault(segment.words, words)
        found.terms = terms_of(work, glossaries, tag)
        return found

    def like(self, source: str) -> str:
        """Return how the same words, or words much like them, are translated elsewhere; empty where they are not."""
        return Suggestions(self.pairs).like(source)
