"""What a translator sends back goes into the ``.po`` file: nothing is overwritten unseen, and all of it is told."""

import difflib
import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

import polib

from reader.authoring.bounds import problems_of_words
from reader.authoring.exchange.handed_out import record_back
from reader.authoring.exchange.table import (
    BASE,
    UNSEEN,
    ExchangeError,
    Table,
    TranslationRow,
    current_file,
    short_hash,
    write_po,
)
from reader.authoring.importing.markdown_words import markdown_of, runs_of
from reader.authoring.importing.model import counted, near
from reader.authoring.look_again import Pair, is_settled, letters_by_script, own_script, remarks
from reader.authoring.parsed import SourceSegment
from reader.authoring.translations import ALIKE, LEFT_OUT, segment_problems
from reader.authoring.works import WorkSource
from reader.authoring.zawgyi import from_zawgyi, is_zawgyi
from reader.core.languages import language

_MOST_TOLD = 12
_LEAST_LETTERS = 60


@dataclass(frozen=True)
class Told:
    """One row that somebody should know of."""

    key: str
    source: str
    ours: str
    theirs: str
    why: str


@dataclass
class Outcome:
    """What taking in a file did. ``before`` and ``after`` count segments that are translated, of ``segments``."""

    segments: int = 0
    before: int = 0
    after: int = 0
    taken: int = 0
    same: int = 0
    conflicts: list[Told] = field(default_factory=list)
    changed: list[Told] = field(default_factory=list)
    emptied: list[Told] = field(default_factory=list)
    refused: list[Told] = field(default_factory=list)
    look: list[Told] = field(default_factory=list)
    strange: list[Told] = field(default_factory=list)
    repeated: list[Told] = field(default_factory=list)
    missing: int = 0

    def report(self) -> list[str]:
        """Return what happened, a line each; of a kind the first rows in full."""
        lines = [f"was {self.before} of {self.segments}, is {self.after}; {counted(self.taken, 'row')} taken"]
        kinds = (
            (self.conflicts, "changed by two people: what is here stays (--theirs takes the file's)"),
            (self.changed, "source has changed meanwhile: kept as out of date, to be looked at"),
            (self.emptied, "emptied in the file: what is here stays (--emptied empties them)"),
            (self.refused, "not as they must be: kept as out of date, to be mended"),
            (self.look, "to be looked at"),
            (self.strange, "fit nothing in the work, and were not taken"),
            (self.repeated, "stand twice in the file with other words: the first was taken"),
        )
        for rows, said in kinds:
            if rows:
                lines.append(f"{counted(len(rows), 'row')} {said}:")
                for row in rows[:_MOST_TOLD]:
                    lines.append(f"  {row.key} “{near(row.source)}”: {row.why}")
                    lines += (
                        [f"      here: {row.ours}", f"      file: {row.theirs}"]
                        if row.ours != row.theirs and row.theirs
                        else []
                    )
                if len(rows) > _MOST_TOLD:
                    lines.append(f"  … and {len(rows) - _MOST_TOLD} more")
        if self.missing:
            lines.append(
                f"{counted(self.missing, 'row')} of the work {'is' if self.missing == 1 else 'are'} not in the file"
            )
        return lines


@dataclass(frozen=True)
class Wishes:
    """What was asked for beside the usual."""

    theirs: bool = False
    emptied: bool = False
    zawgyi: bool = False
    """Whether Burmese that was written in Zawgyi is turned into Unicode; what was turned is to be looked at."""


def take_in(work: WorkSource, tag: str, table: Table, wishes: Wishes = Wishes(), write: bool = True) -> Outcome:
    """Put the rows of `table` into the translator's file of `tag`, which is back then; return what happened.

    Raise ExchangeError where the file is of another work or language, TranslationError, OSError; then nothing is
    written.
    """
    rows = [_in_unicode(row) for row in table.rows] if wishes.zawgyi and tag == "my" else table.rows
    _refuse_other(work, tag, replace(table, rows=rows))
    po = current_file(work, tag)
    taking = _Taking(work, tag, po, wishes)
    taking.rows(rows)
    taking.comments(table.comments)
    if write and (taking.outcome.taken or taking.outcome.changed or taking.outcome.refused or taking.dirty):
        write_po(work.translation_file(tag), po)
    if write:
        record_back(work.folder, tag)
    return taking.outcome


def _in_unicode(row: TranslationRow) -> TranslationRow:
    """Return a row whose words were written in Zawgyi in Unicode, to be looked at; one that was not touched as it is."""
    if row.old is not None and row.translation.strip() == row.old.strip():
        return row
    words = from_zawgyi(row.translation)
    return row if words == row.translation else replace(row, translation=words, fuzzy=True)


def _refuse_other(work: WorkSource, tag: str, table: Table) -> None:
    if table.work and table.work != work.id:
        raise ExchangeError(f"This is a file of “{table.work}”, not of “{work.id}”: nothing was taken.")
    if table.language and table.language != tag:
        theirs = language(table.language).english_name
        raise ExchangeError(f"This is the file in {theirs}, not in {language(tag).english_name}: nothing was taken.")
    words = " ".join(row.translation for row in table.rows if row.translation != row.source)
    letters = letters_by_script(words)
    total = sum(letters.values())
    if total >= _LEAST_LETTERS and letters.get(own_script(tag), 0) * 5 < total and own_script(tag) != "Latn":
        raise ExchangeError(f"Most rows are not written as {language(tag).english_name} is: nothing was taken.")
    if own_script(tag) == "Latn" and total >= _LEAST_LETTERS and letters.get("Latn", 0) * 5 < total:
        raise ExchangeError(f"Most rows are not written as {language(tag).english_name} is: nothing was taken.")
    if tag == "my" and is_zawgyi(words):
        raise ExchangeError(
            "The words are written in Zawgyi: turn them into Unicode with --from-zawgyi, or send the file back."
        )
    if not table.rows:
        raise ExchangeError("The file has no rows of a translation.")


class _Taking:
    """Takes rows into the entries of a file, one by one."""

    def __init__(self, work: WorkSource, tag: str, po: polib.POFile, wishes: Wishes):
        self._tag, self._wishes = tag, wishes
        self._entries = {e.msgctxt: e for e in po if not e.obsolete}
        self._segments = {s.key: s for s in work.document.segments}
        self._by_words: dict[str, list[str]] = {}
        for segment in work.document.segments:
            self._by_words.setdefault(_plain(segment.words), []).append(segment.key)
        self._seen: dict[str, str] = {}
        self._taken: set[str] = set()
        self._source = work.source_language
        self.dirty = False
        self.outcome = Outcome(len(self._segments), self._done())

    def _done(self) -> int:
        return sum(bool(e.msgstr.strip()) and not e.fuzzy for e in self._entries.values())

    def rows(self, rows: list[TranslationRow]) -> None:
        """Take all rows: those whose words are found first, so that the others cannot take their places."""
        later = []
        for row in rows:
            key = self._key(row)
            if key is None:
                later.append(row)
            else:
                self._one(row, key)
        for row in later:
            self._changed_source(row)
        self._look_again()
        self.outcome.after = self._done()
        self.outcome.missing = len(self._segments) - len(self._seen)

    def comments(self, comments: list[tuple[str, str]]) -> None:
        """Tell what stands in the margin of the file."""
        for key, words in comments:
            source = self._segments[key].words if key in self._segments else ""
            self.outcome.look.append(Told(key, source, "", "", f"a comment in the file: {words}"))

    def _look_again(self) -> None:
        """Tell of rows that were taken what ``check`` would tell of them: other numbers, a lost “not”, a shifted run."""
        rows = {
            key: e for key, e in self._entries.items() if e.msgstr.strip() and not e.fuzzy and key in self._segments
        }
        pairs = (
            [Pair(key, e.msgid, e.msgstr, self._source, self._tag) for key, e in rows.items()] if self._taken else []
        )
        for remark in remarks(pairs):
            entry = rows[remark.key]
            if remark.key in self._taken and not is_settled(entry, remark.kind):
                self.outcome.look.append(Told(remark.key, entry.msgid, entry.msgstr, entry.msgstr, remark.message))

    def _key(self, row: TranslationRow) -> str | None:
        """Return the segment of a row: by its id where the source says the same, else by its source."""
        segment = self._segments.get(row.key)
        words = _plain(row.source)
        if segment is not None and (not words or _plain(segment.words) == words):
            return row.key
        free = [key for key in self._by_words.get(words, []) if key not in self._seen]
        if free:
            return free[0]
        if (
            segment is not None
            and difflib.SequenceMatcher(None, _plain(segment.words), words, autojunk=False).quick_ratio() > ALIKE
        ):
            self._tell(
                self.outcome.look,
                row,
                "",
                "the words of the source were changed in the file: only the translation counts",
            )
            return row.key
        return None

    def _one(self, row: TranslationRow, key: str) -> None:
        entry, theirs = self._entries[key], tidy(row.translation)
        if key in self._seen:
            if theirs and theirs != self._seen[key]:
                self._tell(self.outcome.repeated, row, self._seen[key], "stands twice", theirs)
            return
        self._seen[key] = theirs
        ours = entry.msgstr.strip()
        base = None if row.old is None else tidy(row.old)
        if not theirs:
            if ours and base != "":
                self._emptied(row, entry, ours)
            return
        if same_words(theirs, ours):
            self.outcome.same += 1
            if entry.fuzzy and row.fuzzy is False:
                entry.flags.remove("fuzzy")
                entry.previous_msgid = None
                self.outcome.taken += 1
            return
        if self._is_base(entry, theirs, base):
            return  # nothing was changed in the file; what is here is newer
        known = base is not None or self._base_hash(entry, row) is not None
        newer_here = ours and not (self._is_base(entry, ours, base) or (not known and entry.fuzzy))
        if newer_here and not self._wishes.theirs:
            self._tell(self.outcome.conflicts, row, ours, "two translations", theirs)
            return
        self._set(entry, row, theirs)

    def _is_base(self, entry: polib.POEntry, words: str, base: str | None) -> bool:
        """Return whether words are those that were handed out."""
        if base is not None:
            return same_words(words, base) or (
                base.startswith(BASE) and base.removeprefix(BASE).strip() == short_hash(words)
            )
        return False

    def _base_hash(self, entry: polib.POEntry, row: TranslationRow) -> str | None:
        return row.old if row.old and row.old.startswith(BASE) else None

    def _emptied(self, row: TranslationRow, entry: polib.POEntry, ours: str) -> None:
        if self._wishes.emptied:
            entry.msgstr = ""
            self.dirty = True
        else:
            self._tell(self.outcome.emptied, row, ours, "is empty in the file")

    def _set(self, entry: polib.POEntry, row: TranslationRow, theirs: str) -> None:
        problems = set_words(entry, self._segments[entry.msgctxt], theirs, self._tag, bool(row.fuzzy))
        if problems:
            self._tell(self.outcome.refused, row, theirs, "; ".join(problems))
        self.outcome.taken += 1
        self._taken.add(entry.msgctxt)

    def _changed_source(self, row: TranslationRow) -> None:
        """Keep the translation of words that are no longer in the work, beside those that are most like them."""
        theirs = tidy(row.translation)
        if not theirs:
            return
        best, ratio = None, ALIKE
        for key, segment in self._segments.items():
            if key in self._seen:
                continue
            matcher = difflib.SequenceMatcher(None, _plain(segment.words), _plain(row.source), autojunk=False)
            if matcher.quick_ratio() > ratio and (found := matcher.ratio()) > ratio:
                best, ratio = key, found
        if best is None:
            self._tell(self.outcome.strange, row, "", "its source is not in the work", theirs)
            return
        entry = self._entries[best]
        self._seen[best] = theirs
        if entry.msgstr and not entry.fuzzy:
            self._tell(
                self.outcome.changed, row, entry.msgstr, "the source changed, and is translated anew here", theirs
            )
            return
        entry.msgstr, entry.previous_msgid = theirs, row.source
        entry.flags = [*(f for f in entry.flags if f != "fuzzy"), "fuzzy"]
        self._tell(self.outcome.changed, row, theirs, f"now it is “{near(self._segments[best].words)}”", theirs)

    def _tell(self, where: list[Told], row: TranslationRow, ours: str, why: str, theirs: str = "") -> None:
        where.append(Told(row.key, row.source, ours, theirs, why))


def set_words(entry: polib.POEntry, segment: SourceSegment, words: str, tag: str, unsure: bool = False) -> list[str]:
    """Put `words` (as ``tidy`` returns them) into a translator's row; return why they cannot stand for the source. Then,
    and where somebody is `unsure`, the row is kept as out of date."""
    problems = problems_of_row(segment, words, tag)
    entry.msgstr = words
    flags = [f for f in entry.flags if f != "fuzzy"]
    entry.flags = [*flags, "fuzzy"] if problems or unsure else flags
    if not entry.fuzzy:
        entry.previous_msgid = None
    return problems


def problems_of_row(segment: SourceSegment, words: str, tag: str) -> list[str]:
    """Return why words cannot stand for a segment of the source."""
    if words == LEFT_OUT:
        return []
    problems = problems_of_words(words) or segment_problems(segment, words)
    if tag == "my" and is_zawgyi(words):
        problems = [*problems, "is written in Zawgyi: turn it into Unicode"]
    return problems


def tidy(words: str) -> str:
    """Return words as they are kept: composed letters, nothing unseen, one line but for ends that were meant."""
    words = unicodedata.normalize("NFC", words.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " "))
    words = UNSEEN.sub("", words)
    return "  \n".join(" ".join(line.split()) for line in words.split("\n") if line.strip())


def same_words(a: str, b: str) -> bool:
    """Return whether two texts say the same, their signs of Markdown set in one way."""
    return a == b or markdown_of(runs_of(a)) == markdown_of(runs_of(b))


def _plain(words: str) -> str:
    """Return words without what programs change on the way: kinds of spaces and of quotation marks."""
    changed = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " ", "–": "-", "…": "...", "\u200b": ""})
    return " ".join(unicodedata.normalize("NFC", words).translate(changed).split())


def read_table(file: Path) -> Table:
    """Return the rows of a translator's file, whatever its format; raise ExchangeError, ForeignFileError, OSError."""
    from reader.authoring.exchange.formats import reader_of

    return reader_of(file)(file)
