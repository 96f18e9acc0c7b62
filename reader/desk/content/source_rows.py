"""The file of a text as rows, each of which can be written anew by itself: what nobody changes stays as it stands, byte for
byte.

A row is what a reader sees as one: a paragraph, an item, a table, the beginning of a box. What is rare in Markdown, or would
not come back as it was, is kept as it stands in the file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import count

from reader.authoring.document import read
from reader.authoring.importing.markdown_words import markdown_of, runs_of
from reader.authoring.importing.model import Piece, PieceKind, Run, Runs, plain
from reader.authoring.importing.work_writer import lines_of
from reader.authoring.source_checks import nested_by_four
from reader.core.blocks import BOXES, Block

_keys = count(1)


class RowKind(StrEnum):
    """What a row is to who writes it."""

    TITLE = "title"
    PART = "part"
    HEADING = "heading"
    SMALL_HEADING = "small heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    STEP = "step"
    QUOTE = "quote"
    BOX = "box"
    TABLE = "table"
    PICTURE = "picture"
    TERM = "term"
    NOTE = "note"
    RAW = "raw"


_HEADINGS = (RowKind.TITLE, RowKind.PART, RowKind.HEADING, RowKind.SMALL_HEADING)
_KINDS = {
    PieceKind.TABLE: RowKind.TABLE, PieceKind.PICTURE: RowKind.PICTURE, PieceKind.BOX_TITLE: RowKind.BOX,
    PieceKind.TERM: RowKind.TERM,
}  # fmt: skip


@dataclass(frozen=True)
class SourceRow:
    """``text`` are its lines in the file, ``gap`` what stands between them and the next row. Of one that is ``raw`` only its
    text counts. ``name`` is a heading's, ``note`` that of a note. Each has a ``key`` of its own while it is edited."""

    piece: Piece
    text: str | None = None
    """None: to be written."""
    gap: str = ""
    name: str = ""
    note: str = ""
    raw: bool = False
    key: int = field(default_factory=lambda: next(_keys))

    @property
    def kind(self) -> RowKind:
        piece = self.piece
        if self.raw:
            return RowKind.RAW
        if self.note:
            return RowKind.NOTE
        if piece.kind is PieceKind.HEADING:
            return _HEADINGS[piece.level - 1]
        if piece.kind is PieceKind.ITEM:
            return RowKind.STEP if piece.number else RowKind.ITEM
        return _KINDS.get(piece.kind, RowKind.QUOTE if piece.quote else RowKind.PARAGRAPH)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it stands in the file yet."""
        bare = self.kind not in (RowKind.TITLE, RowKind.BOX, RowKind.PICTURE, RowKind.NOTE)
        return bare and not (self.text or "" if self.raw else self.piece.words).strip() and not self.piece.picture

    def segments(self) -> tuple[str, ...]:
        """Return the words of its parts as Markdown, as a translator is given them; none of one that is raw."""
        piece = self.piece
        if self.raw:
            return ()
        if piece.kind is PieceKind.TABLE:
            return tuple(markdown_of(cell, cell=True) for row in piece.rows for cell in row)
        if piece.kind is PieceKind.PICTURE:
            return (piece.shows, plain(piece.runs)) if piece.runs else (piece.shows,)
        if piece.kind is PieceKind.TERM:
            return markdown_of(piece.runs), markdown_of(piece.rows[0][0])
        if piece.kind is PieceKind.BOX_TITLE:
            return (plain(piece.runs),) if piece.runs else ()
        return (markdown_of(piece.runs),)


def written(row: SourceRow, before: Piece | None, end: str) -> str:
    """Return the text of a row as the one writer of Markdown has it, nothing of one that has no words yet; lines end with
    `end`."""
    if row.raw or row.is_empty:
        return (row.text or "") if row.raw else ""
    if row.note:
        return f"[^{row.note}]: " + markdown_of(row.piece.runs).replace("  \n", " ")
    return end.join(lines_of(row.piece, row.name, before))


# --- reading ---

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_HEADING = re.compile(r"(#{1,4}) +(\S.*?)(?: +\{#([a-z0-9][a-z0-9-]*)\})? *")
_BOX = re.compile(rf'!!! ({"|".join(BOXES)})(?: +"([^"]*)")? *')
_ITEM = re.compile(r"( *)([-*+]|(\d{1,4})\.) +(?:!\[\]\(images/([^\s()]+)\) )?(\S.*)")
_NOTE = re.compile(r"\[\^([^\]\s]+)\]: ?(.*)")
_PICTURE = re.compile(r'!\[([^\[\]]*)\]\(images/([^\s()"<>]+)(?: "([^"]*)")?\) *')
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+ *")
_BAR = re.compile(r"(?<!\\)\|")
_MEANING = re.compile(r":   (\S.*)")
_BEGINS = re.compile(r"#|!!!|> ?|\[\^[^\]\s]+\]:")
"""What ends a paragraph without an empty line before it."""


def split(text: str) -> tuple[str, list[SourceRow]]:
    """Return what stands before the first row of a text, and its rows: together they are the text."""
    mark = len(text) - len(text.removeprefix("\ufeff"))
    splitter = _Splitter(text[mark:])
    lead = text[:mark] + splitter.empty_lines()
    return lead, _checked(text, lead, list(splitter.rows()))


def end_of_lines(text: str) -> str:
    """Return how the lines of a text end."""
    found = re.search(r"\r\n|\r|\n", text)
    return found[0] if found else "\n"


class _Splitter:
    """Goes through the lines of a text: `lines` as they are, `seen` as Markdown's parser is given them."""

    def __init__(self, text: str):
        self.lines = _LINE.findall(text)
        bare = [line.rstrip("\r\n") for line in self.lines]
        self.seen = nested_by_four("\n".join(bare)).split("\n") if bare else []
        self.at, self.box, self.boxes = 0, "", 0
        self.depth = 0
        """In how many lists a paragraph would stand that follows now."""

    def rows(self) -> Iterator[SourceRow]:
        while self.at < len(self.lines):
            first = self.at
            if self.box and not self.seen[first].startswith("    "):
                self.box = ""
            row, end = self._row(self._unit())
            self.depth = row.piece.level if row.piece.kind in (PieceKind.ITEM, PieceKind.PARAGRAPH) else 0
            last = self.lines[end - 1]
            bare = last.rstrip("\r\n")
            self.at = end
            gap = last[len(bare) :] + self.empty_lines()
            yield replace(row, text="".join(self.lines[first : end - 1]) + bare, gap=gap)

    def empty_lines(self) -> str:
        """Go on behind the empty lines that stand here; return them."""
        first = self.at
        while self.at < len(self.lines) and not self.lines[self.at].strip():
            self.at += 1
        return "".join(self.lines[first : self.at])

    def _unit(self) -> list[str]:
        """Return the lines up to the next empty one, or the end of the box, without the box's indent."""
        found: list[str] = []
        for line in self.seen[self.at :]:
            if not line.strip() or (self.box and not line.startswith("    ")):
                break
            found.append(line[4:] if self.box else line)
        return found

    def _row(self, unit: list[str]) -> tuple[SourceRow, int]:
        """Return the row that begins here, and the line behind it."""
        for form in (
            self._heading,
            self._opened_box,
            self._note,
            self._table,
            self._picture,
            self._item,
            self._term,
            self._quote,
        ):
            taken = form(unit)
            if taken is not None:
                row, lines = taken
                return self._boxed(row), self.at + lines
        row, lines = self._paragraph(unit)
        return self._boxed(row), self.at + lines

    def _boxed(self, row: SourceRow) -> SourceRow:
        return replace(row, piece=replace(row.piece, box=self.box, box_id=self.boxes)) if self.box else row

    def _heading(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        if unit[0].rstrip() == "#":  # a title that is to be written yet
            return SourceRow(Piece(PieceKind.HEADING, level=1)), 1
        found = _HEADING.fullmatch(unit[0])
        if found is None:
            return (_raw(), 1) if unit[0].startswith("#") else None
        words = runs_of(found[2])
        piece = Piece(PieceKind.HEADING, words, len(found[1]))
        return _if_back(SourceRow(piece, name=found[3] or ""), [found[2]], [words]), 1

    def _opened_box(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        found = None if self.box else _BOX.fullmatch(unit[0])
        if found is None:
            return None
        self.box, self.boxes = found[1], self.boxes + 1
        title = found[2] or ""
        # A title stands there as it is: what would be Markdown in it is shown with its signs.
        piece = Piece(PieceKind.BOX_TITLE, (Run(title),) if title else (), box=self.box, box_id=self.boxes)
        return SourceRow(piece), 1

    def _note(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        found = None if self.box else _NOTE.fullmatch(unit[0])
        if found is None:
            return None
        lines, at = len(unit), self.at + len(unit)
        while at < len(self.seen):  # what is indented below it belongs to it
            if self.seen[at].startswith("    "):
                lines = at + 1 - self.at
            elif self.seen[at].strip():
                break
            at += 1
        words = runs_of(found[2].strip())
        if lines > 1:
            return _raw(), lines
        return _if_back(SourceRow(Piece(PieceKind.PARAGRAPH, words), note=found[1]), [found[2].strip()], [words]), 1

    def _table(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        if not unit[0].startswith("|"):
            return None
        if len(unit) < 2 or not _RULE.fullmatch(unit[1]) or not all(line.startswith("|") for line in unit):
            return _raw(), len(unit)
        cells = [[cell.strip() for cell in _BAR.split(line.strip())[1:-1]] for line in (unit[0], *unit[2:])]
        rows = tuple(tuple(runs_of(cell) for cell in row) for row in cells)
        if any(len(row) != len(rows[0]) for row in rows) or unit[1].count("|") != len(rows[0]) + 1:
            return _raw(), len(unit)
        aligns = tuple(_aligned(rule.strip()) for rule in unit[1].strip().strip("|").split("|"))
        row = SourceRow(Piece(PieceKind.TABLE, rows=rows, aligns=aligns if any(aligns) else ()))
        return _if_back(row, [c for line in cells for c in line], [r for line in rows for r in line], cell=True), len(
            unit
        )

    def _picture(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        found = _PICTURE.fullmatch(unit[0]) if len(unit) == 1 else None
        if found is None:
            return None
        caption = (Run(found[3]),) if found[3] else ()
        return SourceRow(Piece(PieceKind.PICTURE, caption, picture=found[2], shows=found[1])), 1

    def _item(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        found = _ITEM.fullmatch(unit[0])
        if found is None:
            return None
        lines = 1
        while lines < len(unit) and not (_ITEM.match(unit[lines]) or _BEGINS.match(unit[lines].lstrip())):
            lines += 1
        words = _joined([found[5], *unit[1:lines]])
        runs = runs_of(words)
        piece = Piece(
            PieceKind.ITEM, runs, len(found[1]) // 4 + 1, int(found[3] or 0), picture=found[4] or "",
        )  # fmt: skip
        if found[3] == "0":  # a list that begins with none is rare
            return _raw(), lines
        return _if_back(SourceRow(piece), [words], [runs]), lines

    def _term(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        found = _MEANING.fullmatch(unit[1]) if len(unit) > 1 else None
        if found is None:
            return None
        if len(unit) > 2 or "{#" in unit[0]:
            return _raw(), len(unit)
        words, meaning = runs_of(unit[0].strip()), runs_of(found[1].strip())
        row = SourceRow(Piece(PieceKind.TERM, words, rows=((meaning,),)))
        return _if_back(row, [unit[0].strip(), found[1].strip()], [words, meaning]), 2

    def _quote(self, unit: list[str]) -> tuple[SourceRow, int] | None:
        if not unit[0].startswith(">"):
            return None
        inner = [line.removeprefix(">").removeprefix(" ") for line in unit]
        rare = any(not line.startswith(">") for line in unit) or any(
            not line.strip() or _BEGINS.match(line) or _ITEM.match(line) for line in inner
        )
        if rare:
            return _raw(), len(unit)
        words = _joined(inner)
        return _if_back(SourceRow(Piece(PieceKind.PARAGRAPH, runs_of(words), quote=1)), [words], [runs_of(words)]), len(
            unit
        )

    def _paragraph(self, unit: list[str]) -> tuple[SourceRow, int]:
        lines = 1
        while lines < len(unit) and not _BEGINS.match(unit[lines]):
            lines += 1
        indent = len(unit[0]) - len(unit[0].lstrip(" "))
        level = indent // 4
        if level > self.depth or (not level and indent):
            return _raw(), lines
        words = _joined(unit[:lines])
        piece = Piece(PieceKind.PARAGRAPH, runs_of(words), level)
        return _if_back(SourceRow(piece), [words], [piece.runs]), lines


def _joined(lines: list[str]) -> str:
    """Return the words of lines as one; a line that ends in two spaces keeps its end."""
    words = ""
    for i, line in enumerate(lines):
        last = i == len(lines) - 1
        words += line.strip() + ("" if last else "  \n" if line.endswith("  ") else " ")
    return words


def _aligned(rule: str) -> str:
    if rule.endswith(":"):
        return "center" if rule.startswith(":") else "right"
    return "left" if rule.startswith(":") else ""


def _raw() -> SourceRow:
    return SourceRow(Piece(PieceKind.PARAGRAPH), raw=True)


def _if_back(row: SourceRow, words: list[str], runs: list[Runs], cell: bool = False) -> SourceRow:
    """Return a row whose Markdown would come back as it is; else it is raw."""
    same = all(markdown_of(one, cell) == raw for raw, one in zip(words, runs, strict=True))
    return row if same else replace(_raw(), piece=replace(_raw().piece, level=row.piece.level))


# --- whether a row can be written anew ---


def _checked(text: str, lead: str, rows: list[SourceRow]) -> list[SourceRow]:
    """Return rows of which each can be written anew, and is then read as it is now; others are raw. The parser of texts is
    asked, not what we think of Markdown."""
    end = end_of_lines(text)
    anew = [written(row, rows[i - 1].piece if i else None, end) for i, row in enumerate(rows)]
    open_rows = [i for i, row in enumerate(rows) if not row.raw and anew[i] != row.text]
    if not open_rows:
        return rows
    blocks = _blocks(text)

    def changed(these: list[int]) -> list[int]:
        """Return which of some rows would be read otherwise."""
        chosen = set(these)
        mixed = lead + "".join((anew[i] if i in chosen else row.text or "") + row.gap for i, row in enumerate(rows))
        if _blocks(mixed) == blocks:
            return []
        half = len(these) // 2
        return these if len(these) == 1 else changed(these[:half]) + changed(these[half:])

    rare = set(changed(open_rows))
    return [replace(row, raw=True) if i in rare else row for i, row in enumerate(rows)]


def _blocks(text: str) -> list[Block]:
    return list(read(text).blocks())
