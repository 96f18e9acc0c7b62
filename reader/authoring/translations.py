"""Translators' files (gettext PO): read and checked, made and updated.

One entry a segment: ``msgctxt`` is the block's id and the segment's number, ``msgid`` the raw words of
the source. ``fuzzy`` means that the source changed since: such a block is shown in the fallback language.
"""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polib

from reader.authoring.bounds import TooLarge, problems_of_segments, problems_of_words, read_bytes
from reader.authoring.document import link_targets, raw_problems
from reader.authoring.mistakes import Mistakes
from reader.authoring.parsed import KeptWords, ParsedDocument, SourceSegment
from reader.core import limits
from reader.core.languages import language
from reader.core.words import Style, Words, words_to_json

DRAFT = "Machine-made draft, unreviewed."
_PATIENCE = 20_000_000
"""How many letters are compared to find old words that are like new ones; further ones are taken for new."""
LEFT_OUT = "[-]"
"""What a translator writes where the words of the source are left out on purpose, because others stand for them."""
ALIKE = 0.6
"""How alike (difflib's ratio) old and new words are, for the old translation to be offered as fuzzy."""


@dataclass
class Translation:
    """One language of a work: its words by block, and how much of it is there (segments)."""

    words: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    """The translators' own words by segment key, where they are there and up to date."""
    changed: tuple[str, ...] = ()
    """Blocks whose source changed since, in the order of the text."""
    digest: str = ""
    """Names the file and the source that it was read for; empty where nobody needs to know it again."""
    segments: int = 0
    translated: int = 0
    fuzzy: int = 0

    def to_json(self) -> Any:
        """Return a translation in a form that JSON can hold."""
        return {**vars(self), "words": words_to_json(self.words), "digest": ""}

    @classmethod
    def from_json(cls, value: Any) -> "Translation":
        return cls(**{**value, "words": KeptWords(value["words"]), "changed": tuple(value["changed"])})


class TranslationError(Exception):
    """A file is no PO file that can be read; ``line`` is where, as far as is known."""

    def __init__(self, file: Path, error: Exception):
        digits = [int(w) for w in re.findall(r"\d+", str(error).partition("\n")[0].replace(str(file), ""))]
        super().__init__(f"is not a PO file that can be read ({str(error).partition(chr(10))[0]})")
        self.file, self.line = file, digits[0] if digits and digits[0] else 1


def open_po(file: Path) -> polib.POFile:
    """Return a translator's file; raise TranslationError."""
    try:
        read_bytes(file, limits.TRANSLATION)
        return polib.pofile(str(file), encoding="utf-8")
    except (OSError, TooLarge, ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise TranslationError(file, error) from error


def read_translation(file: Path, source: ParsedDocument, mistakes: Mistakes) -> Translation | None:
    """Return what `file` holds for the blocks of `source`, or None where it is no PO file.

    What the source has changed since is fuzzy here, as it will be in the file after ``sala-author translate``.
    """
    try:
        old = open_po(file)
    except TranslationError as error:
        mistakes.add(file, error.line, str(error))
        return None
    entries, _ = _merged(source, old, {}, {})
    usable: dict[str, str] = {}
    lines: dict[str, int] = {}
    result = Translation(segments=len(entries))
    changed: set[str] = set()
    for segment, entry in zip(source.segments, entries, strict=True):
        lines[segment.key] = entry.linenum or 1
        if entry.fuzzy:
            result.fuzzy += 1
            changed.add(segment.block)
        elif entry.msgstr.strip() == LEFT_OUT:
            usable[segment.key] = ""
        elif entry.msgstr.strip():
            too_much = problems_of_words(entry.msgstr)
            for message in too_much or segment_problems(segment, entry.msgstr):
                mistakes.add(file, lines[segment.key], message)
            if not too_much:  # the parser is never given it
                usable[segment.key] = entry.msgstr.strip()
    result.translated, result.raw = len(usable), usable
    result.changed = tuple(dict.fromkeys(s.block for s in source.segments if s.block in changed))
    _compile(file, usable, source, lines, result, mistakes)
    return result


def _compile(
    file: Path,
    usable: dict[str, str],
    source: ParsedDocument,
    lines: dict[str, int],
    result: Translation,
    mistakes: Mistakes,
) -> None:
    assert source.again is not None
    document = source.again(lambda block, i: usable.get(f"{block}/{i}"))
    result.words = {b.id: document.words[b.id] for b in source.blocks() if b.id in document.words and b.segments}
    known = {(p.near, p.message) for p in source.problems}
    keys = {s.words: s.key for s in source.segments}
    for problem in document.problems:
        if (problem.near, problem.message) not in known:
            mistakes.add(file, lines.get(keys.get(problem.near, ""), 1), problem.message)
    tag = file.stem
    for b in source.blocks():
        for key, message in problems_of_segments(b, result.words.get(b.id, ()), tag):
            mistakes.add(file, lines.get(key, 1), message)
    for block, words in result.words.items():
        for i, (ours, theirs) in enumerate(zip(source.words.get(block, ()), words, strict=False)):
            if _targets(ours) != _targets(theirs):
                mistakes.add(file, lines.get(f"{block}/{i}", 1), "has not the same links and notes as the source")
    lacking = _lacking(source, result.words)
    result.words = {block: words for block, words in result.words.items() if block not in lacking}


def _lacking(source: ParsedDocument, words: Mapping[str, tuple[Words, ...]]) -> set[str]:
    """Return the blocks of boxes of which some words are missing: half of a warning in one language and half in another
    is worse than either, so a box is shown in another language as a whole."""
    boxes = {b.box_id for b in source.blocks() if b.box_id and b.segments and b.id not in words}
    return {b.id for b in source.blocks() if b.box_id in boxes}


def _targets(words: Words) -> list[str]:
    return sorted(s.target for s in words.spans if s.style in (Style.LINK, Style.NOTE))


def segment_problems(segment: SourceSegment, words: str) -> list[str]:
    """Return why raw words cannot stand for a segment of the source: links, notes, bold words."""
    found = raw_problems(words)
    wanted, got = link_targets(segment.words), link_targets(words)
    lost = [t for t in wanted if wanted.count(t) > got.count(t)]
    added = [t for t in got if got.count(t) > wanted.count(t)]
    if lost:
        found.append(f"the link or mark {', '.join(dict.fromkeys(lost))} of the source is lost: put it in")
    if added:
        found.append(f"the link or mark {', '.join(dict.fromkeys(added))} is not in the source: take it out")
    if words.count("**") != segment.words.count("**"):
        found.append("has another number of ** than the source: mark the same words as strong")
    return found


# --- making and updating ---


def update(
    file: Path,
    tag: str,
    work: str,
    source: ParsedDocument,
    places: Mapping[str, tuple[str, int]],
    notes: Mapping[str, str] | None = None,
) -> polib.POFile:
    """Return the translator's file for `tag`, made new or brought up to date from `file`; nothing is written.

    What is there is kept. A changed segment keeps its old translation, marked fuzzy, with the old words
    beside it. Translations that fit nothing any more stay at the end as obsolete. `places` gives the file
    name and line of each segment in the source, `notes` what a translator must know of some. Raise TranslationError
    where `file` is no PO file.
    """
    old = open_po(file) if file.exists() else None
    new = polib.POFile(wrapwidth=100)
    new.header = old.header if old else f"{DRAFT} {language(tag).english_name} of “{work}”."
    new.metadata = old.metadata if old else _metadata(tag, work)
    entries, left = _merged(source, old, places, notes or {})
    new.extend(entries)
    for entry in left:
        entry.obsolete = True
        new.append(entry)
    return new


def _merged(
    source: ParsedDocument, old: polib.POFile | None, places: Mapping[str, tuple[str, int]], notes: Mapping[str, str]
) -> tuple[list[polib.POEntry], list[polib.POEntry]]:
    """Return an entry for every segment of `source`, filled from `old`, and the old ones that fit nothing."""
    unused = {(e.msgctxt, e.msgid): e for e in old if e.msgstr} if old else {}
    entries = [_entry(segment, places, notes.get(segment.key, "")) for segment in source.segments]
    for entry in entries:  # the same words in the same place
        if kept := unused.pop((entry.msgctxt, entry.msgid), None):
            _take(entry, kept)
            entry.previous_msgid = kept.previous_msgid if kept.fuzzy else None
    by_words = {key[1]: key for key in reversed(unused)}
    letters = _PATIENCE
    for entry in entries:  # the same words elsewhere, then words like them
        if not entry.msgstr and unused:
            letters -= _adopt(entry, unused, by_words, letters)
    return entries, list(unused.values())


def _metadata(tag: str, work: str) -> dict[str, str]:
    return {
        "Project-Id-Version": f"Sala {work}",
        "Language": tag.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Sala-State": "draft",
    }


def _entry(segment: SourceSegment, places: Mapping[str, tuple[str, int]], note: str) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=segment.key, msgid=segment.words, comment=f"{segment.role}\n{note}".rstrip(),
        occurrences=[(places[segment.key][0], str(places[segment.key][1]))] if places else [],
    )  # fmt: skip


def _take(entry: polib.POEntry, kept: polib.POEntry) -> None:
    entry.msgstr, entry.tcomment, entry.linenum = kept.msgstr, kept.tcomment, kept.linenum
    if kept.fuzzy:
        entry.flags.append("fuzzy")


def _adopt(
    entry: polib.POEntry,
    unused: dict[tuple[str, str], polib.POEntry],
    by_words: dict[str, tuple[str, str]],
    letters: int,
) -> int:
    """Fill an entry from one of the same words, or of words like them; return how many letters were compared, of so
    many that there is time for."""
    same = by_words.get(entry.msgid)
    if same in unused:
        _take(entry, unused.pop(same))
        return 0
    matcher = difflib.SequenceMatcher(b=entry.msgid, autojunk=False)
    best, ratio, compared = None, ALIKE, 0
    for key in unused:
        if compared > letters:
            break
        size, other = len(entry.msgid), len(key[1])
        if 2 * min(size, other) <= ratio * (size + other):
            continue  # so different in length that they cannot be alike
        matcher.set_seq1(key[1])
        compared += size + other
        if matcher.quick_ratio() > ratio:
            compared += size * other // 20
            if (found := matcher.ratio()) > ratio:
                best, ratio = key, found
    if best is not None:
        kept = unused.pop(best)
        _take(entry, kept)
        if "fuzzy" not in entry.flags:
            entry.flags.append("fuzzy")
        entry.previous_msgid = kept.msgid
    return compared
