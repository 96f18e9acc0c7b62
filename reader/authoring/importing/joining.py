"""A translated file is laid beside its source, by structure and place; what does not agree is marked, never shifted.

The two lists of units are aligned as a whole: each step costs what disagrees in it (kind, numbers, links, length), and
the cheapest way through both is taken. One paragraph may stand for two, and one may be missing.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from reader.authoring.exchange.table import TranslationRow
from reader.authoring.exchange.taking_in import problems_of_row
from reader.authoring.importing.markdown_words import markdown_of
from reader.authoring.importing.model import ForeignText, PieceKind, Run, Runs, near, plain
from reader.authoring.importing.work_writer import WorkLinks
from reader.authoring.look_again import letters_by_script, other_numbers, own_script
from reader.authoring.parsed import ParsedDocument, SourceSegment
from reader.authoring.translations import LEFT_OUT

_GAP = 1.5
_MERGE = 1.3
_BAND = 80
_UNLIKE = 1.8
"""From what cost on a pair is marked for a look."""
_PICTURE_GAP = 0.05
_FAR = 3.0
"""How many times longer or shorter than usual words may be before it is told."""
_LEAST_COMPARED = 25
_CLASSES = {
    "heading": "heading", "list item": "item", "list item with a sign": "item", "table cell": "cell", "footnote": "note",
    "what the picture shows": "picture", "caption": "caption", "term": "term", "meaning of the term": "meaning",
}  # fmt: skip
_CLOSE = {
    frozenset(("heading", "paragraph")), frozenset(("item", "paragraph")), frozenset(("title", "paragraph")),
    frozenset(("title", "heading")), frozenset(("caption", "paragraph")), frozenset(("term", "paragraph")),
    frozenset(("meaning", "paragraph")),
}  # fmt: skip


@dataclass(frozen=True)
class AlignedUnit:
    """A paragraph's worth of words: what it is (``heading 2``, ``item``, ``cell``), its runs."""

    what: str
    runs: Runs
    words: str

    @cached_property  # each is compared with many
    def size(self) -> int:
        return sum(c.isalnum() or ord(c) > 0x900 for c in self.words)

    @cached_property
    def has_digits(self) -> bool:
        """Whether a number can be in it."""
        return any(c.isdecimal() for c in self.words)


@dataclass
class Joined:
    """A translated file beside its source."""

    rows: list[TranslationRow] = field(default_factory=list)
    looks: list[tuple[str, str, str]] = field(default_factory=list)
    """What to look at: the source's words, the translation's, why."""
    extra: list[str] = field(default_factory=list)
    """Words of the file that stand for nothing in the source."""
    missing: list[str] = field(default_factory=list)
    """Words of the source that have no translation in the file."""

    def report(self, most: int = 30) -> list[str]:
        """Return what was joined, and what is to be looked at, side by side."""
        sure = sum(not row.fuzzy for row in self.rows)
        lines = [f"joined: {sure} of {len(self.rows) + len(self.missing)} by structure and place"]
        for source, words, why in self.looks[:most]:
            lines += [f"look at: {why}", f"    {near(source)}", f"    {near(words)}"]
        if len(self.looks) > most:
            lines.append(f"… and {len(self.looks) - most} more, which are marked in the file")
        lines += [f"not in the file: {near(words)}" for words in self.missing[:most]]
        return lines + [f"only in the file: {near(words)}" for words in self.extra[:most]]


def join(source: ParsedDocument, text: ForeignText, tag: str) -> Joined:
    """Lay a translated file beside its source; rows that are doubtful are fuzzy, and say why."""
    ours = [_source_unit(segment) for segment in source.segments]
    theirs = list(_units(text, {s.words for s in source.segments if s.role == "what the picture shows"}))
    usual = _usual(ours, theirs)
    joined = Joined()
    for a, b in _steps(ours, theirs, usual):
        _take_step(joined, source.segments, theirs, a, b, usual, tag)
    return joined


def _source_unit(segment: SourceSegment) -> AlignedUnit:
    role = segment.role
    what = (
        role
        if role.startswith("heading")
        else _CLASSES.get(role, "title" if role.startswith("title of") else "paragraph")
    )
    return AlignedUnit(what, (), segment.words)


def _units(text: ForeignText, shown: set[str]) -> Iterator[AlignedUnit]:
    """Yield the units of a file in the order in which the segments of a source stand."""
    links = WorkLinks(text)
    for piece in text.pieces:
        runs = links.shown(piece.runs)
        if piece.kind is PieceKind.TABLE:
            yield from (
                _unit("cell", links.shown(cell), True) for row in piece.rows for cell in row if plain(cell).strip()
            )
        elif piece.kind is PieceKind.PICTURE:
            if piece.shows and piece.shows not in shown:
                yield _unit("picture", (Run(piece.shows),))
            if runs:
                yield _unit("caption", runs)
        elif piece.kind is PieceKind.TERM:
            yield _unit("term", runs)
            yield _unit("meaning", links.shown(piece.rows[0][0]))
        else:
            what = {PieceKind.HEADING: f"heading {piece.level}", PieceKind.ITEM: "item", PieceKind.BOX_TITLE: "title"}
            yield _unit(what.get(piece.kind, "paragraph"), runs)
    for paragraphs in text.notes.values():
        yield from (_unit("note", links.shown(runs)) for runs in paragraphs)


def _unit(what: str, runs: Runs, cell: bool = False) -> AlignedUnit:
    return AlignedUnit(what, runs, markdown_of(runs, cell))


# --- alignment ---


def _usual(ours: list[AlignedUnit], theirs: list[AlignedUnit]) -> float:
    """Return how long the translation is beside its source."""
    sizes = [sum(u.size for u in units if u.what != "picture") for units in (ours, theirs)]
    return sizes[1] / sizes[0] if all(sizes) else 1.0


def _cost(a: AlignedUnit, b: AlignedUnit, usual: float) -> float:
    """Return how little two units fit each other: 0 where all of it agrees."""
    cost = 0.0
    if a.what != b.what:
        kinds = frozenset((a.what.split(maxsplit=1)[0], b.what.split(maxsplit=1)[0]))
        cost += 0.3 if len(kinds) == 1 else 0.6 if kinds in _CLOSE else 1.6
    # Most have no number.
    missing, new = other_numbers(a.words, b.words) if a.has_digits or b.has_digits else ([], [])
    if missing or new:
        cost += 0.6 + 0.3 * bool(missing and new)
    cost += 0.4 * (_links(a.words) != _links(b.words))
    if a.size and b.size:
        cost += min(abs(math.log(b.size / a.size / usual)) * 0.6, 1.5) * min(a.size / _LEAST_COMPARED, 1)
    return cost


def _links(words: str) -> int:
    return words.count("](") + words.count("[^")


Step = tuple[tuple[int, ...], tuple[int, ...]]
"""Which units of the source, and which of the translation, belong together."""


def _steps(ours: list[AlignedUnit], theirs: list[AlignedUnit], usual: float) -> list[Step]:
    """Return the cheapest way through both lists."""
    if [u.what for u in ours] == [u.what for u in theirs]:
        even = [((i,), (i,)) for i in range(len(ours))]
        if sum(_cost(ours[i], theirs[i], usual) for i in range(len(ours))) < 0.25 * len(ours):
            return list(even)
    rows, columns = len(ours), len(theirs)
    band = max(_BAND, abs(rows - columns) + _BAND)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(rows + 1):
        middle = i * columns // max(rows, 1)
        for j in range(max(0, middle - band), min(columns, middle + band) + 1):
            if (i, j) not in best:
                found = _cheapest(best, ours, theirs, i, j, usual)
                if found is not None:
                    best[i, j] = found
    steps: list[Step] = []
    i, j = rows, columns
    while (i, j) != (0, 0):
        di, dj = best[i, j][1]
        steps.append((tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return steps[::-1]


def _cheapest(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]], ours: list[AlignedUnit], theirs: list[AlignedUnit], i: int, j: int,
    usual: float,
) -> tuple[float, tuple[int, int]] | None:  # fmt: skip
    found: tuple[float, tuple[int, int]] | None = None

    def offer(di: int, dj: int, cost: float) -> None:
        nonlocal found
        before = best.get((i - di, j - dj))
        if before is not None and (found is None or before[0] + cost < found[0]):
            found = before[0] + cost, (di, dj)

    if i and j:
        offer(1, 1, _cost(ours[i - 1], theirs[j - 1], usual))
    if i:
        offer(1, 0, _PICTURE_GAP if ours[i - 1].what == "picture" else _GAP)
    if j:
        offer(0, 1, _GAP)
    if i > 1 and j and ours[i - 1].what == ours[i - 2].what in ("paragraph", "item") and (i - 2, j - 1) in best:
        offer(2, 1, _MERGE + _cost(_both(ours[i - 2], ours[i - 1]), theirs[j - 1], usual))
    if i and j > 1 and theirs[j - 1].what == theirs[j - 2].what in ("paragraph", "item") and (i - 1, j - 2) in best:
        offer(1, 2, _MERGE + _cost(ours[i - 1], _both(theirs[j - 2], theirs[j - 1]), usual))
    return found


def _both(a: AlignedUnit, b: AlignedUnit) -> AlignedUnit:
    return AlignedUnit(a.what, (*a.runs, Run(" "), *b.runs), f"{a.words} {b.words}")


# --- rows ---


def _take_step(
    joined: Joined,
    segments: list[SourceSegment],
    theirs: list[AlignedUnit],
    a: tuple[int, ...],
    b: tuple[int, ...],
    usual: float,
    tag: str,
) -> None:
    if not a:
        joined.extra.append(theirs[b[0]].words)
        return
    segment = segments[a[0]]
    if not b:
        joined.missing.append(segment.words)
        return
    unit = theirs[b[0]] if len(b) == 1 else _both(theirs[b[0]], theirs[b[1]])
    ours = _source_unit(segment) if len(a) == 1 else _both(_source_unit(segment), _source_unit(segments[a[1]]))
    words = _with_targets(unit.runs, ours.words, unit.what == "cell")
    reasons = _reasons(ours, AlignedUnit(unit.what, unit.runs, words), usual, tag)
    if len(a) > 1:
        reasons.insert(0, "one paragraph stands for two")
    if len(b) > 1:
        reasons.insert(0, "two paragraphs stand for one")
    if len(a) == 1:
        reasons += problems_of_row(segment, words, tag)
    if reasons:
        joined.looks.append((ours.words, words, "; ".join(dict.fromkeys(reasons))))
    note = "; ".join(dict.fromkeys(reasons))
    joined.rows.append(TranslationRow(segment.key, segment.words, words, note=note, fuzzy=bool(reasons)))
    if len(a) > 1:
        joined.rows.append(TranslationRow(segments[a[1]].key, segments[a[1]].words, LEFT_OUT, note=note, fuzzy=True))


def _reasons(ours: AlignedUnit, unit: AlignedUnit, usual: float, tag: str) -> list[str]:
    """Return what of a pair does not agree."""
    found = []
    kinds = (ours.what.split(maxsplit=1)[0], unit.what.split(maxsplit=1)[0])
    if kinds[0] != kinds[1]:
        found.append(f"a {kinds[0]} of the source is a {kinds[1]} here")
    missing, new = other_numbers(ours.words, unit.words)
    if missing or new:
        found.append(f"numbers differ ({', '.join(map(str, missing)) or '–'} / {', '.join(map(str, new)) or '–'})")
    if _links(ours.words) != _links(unit.words):
        found.append("links or notes differ")
    if ours.size >= _LEAST_COMPARED and unit.size:
        ratio = unit.size / ours.size / usual
        if not 1 / _FAR < ratio < _FAR:
            found.append(f"it is far {'longer' if ratio > 1 else 'shorter'} than its source")
    letters = letters_by_script(unit.words)
    total = sum(letters.values())
    if total > 12 and not letters.get(own_script(tag), 0) and unit.words != ours.words:
        found.append("it is written in another script")
    if not found and _cost(ours, unit, usual) > _UNLIKE:
        found.append("it fits badly")
    return found


_TARGET = re.compile(r"\]\(\s*([^\s)]+)|\[\^([^\]]+)\]")


def _with_targets(runs: Runs, source: str, cell: bool) -> str:
    """Return the words of a translation with the links and notes of the source in their order, and bold where the source
    has it."""
    links = [link for link, _ in _TARGET.findall(source) if link]
    notes = [note for _, note in _TARGET.findall(source) if note]
    own: list[str] = []
    for run in runs:
        if run.link and (not own or own[-1] != run.link):
            own.append(run.link)
    same = len(own) == len(links)
    counts = {"link": -1, "note": -1}
    found: list[Run] = []
    before = ""
    for run in runs:
        link, note = run.link, run.note
        if link:
            counts["link"] += link != before
            before = link
            link = links[counts["link"]] if same else ""
        if note:
            counts["note"] += 1
            note = notes[counts["note"]] if counts["note"] < len(notes) else note
        found.append(run._replace(link=link, note=note, strong=run.strong and "**" in source))
    return markdown_of(tuple(found), cell)
