"""How wide the columns of a table are, and whether it can be a table at all: no word of it is cut."""

from collections.abc import Sequence
from dataclasses import field
from itertools import pairwise

from reader.core.blocks import Block
from reader.core.break_marks import held
from reader.core.record import record
from reader.core.words import Words
from reader.ui.text.text_layout import LINE_ENDERS
from reader.ui.text.typesetter import TextLayout, TextStyle, Typesetter


@record
class TableGrid:
    """The cells of a table, row by row."""

    rows: tuple[tuple[Words, ...], ...]
    columns: int

    @classmethod
    def of(cls, cells: tuple[Words, ...], columns: int) -> "TableGrid":
        return cls(tuple(cells[i : i + columns] for i in range(0, len(cells), columns)), columns)


@record
class TableForm:
    """How a table is laid out: as a list of its rows where it is `listed`; each row `heights` high at least."""

    listed: bool = False
    heights: tuple[float, ...] = ()


USUAL = TableForm()


@record
class TableRows:
    """Where the rows of a table were laid: their tops and bottoms; the first is its head, unless it is `listed`."""

    rows: tuple[tuple[float, float], ...] = field(default_factory=tuple)
    listed: bool = False

    @property
    def whole(self) -> list[tuple[float, float]]:
        """What no page divides: each row, and the head with the row below it."""
        together = [(self.rows[0][0], self.rows[1][1])] if len(self.rows) > 1 and not self.listed else []
        return [*together, *self.rows]

    def head_above(self, y: float) -> tuple[float, float] | None:
        """Return the place of the head where the table goes on below `y`, else None."""
        if self.listed or len(self.rows) < 2:
            return None
        return self.rows[0] if self.rows[0][1] <= y < self.rows[-1][1] else None


def column_widths(
    typesetter: Typesetter, grid: TableGrid, style: TextStyle, width: float, pad: float
) -> list[float] | None:
    """Return the widths of the columns, `width` in all; None where there is not enough room for the longest words.

    A column gets what its longest cell asks for where there is room; else room is shared in proportion
    to what is asked for, and no column gets less than its longest word.
    """
    bold, lines = style.with_(bold=True), []
    wanted, least, looked_at = [0.0] * grid.columns, [0.0] * grid.columns, 0
    for number, row in enumerate(grid.rows):
        lines.append([typesetter.on_one_line(words, style if number else bold) for words in row])
        wanted = [max(w, line.natural_width + 2 * pad + 1) for w, line in zip(wanted, lines[-1], strict=True)]
        # Words are looked at where a table does not fit by itself; the other rows need not be set when they are too
        # wide already.
        while sum(wanted) > width and looked_at < len(lines):
            least = [max(n, widest_word(line) + 2 * pad + 2) for n, line in zip(least, lines[looked_at], strict=True)]
            looked_at += 1
            if sum(least) > width:
                return None
    if (total := sum(wanted)) <= width:
        return [w + (width - total) * w / total for w in wanted]
    easy = style.px * 4 + 2 * pad
    if sum(roomy := [max(need, min(easy, w)) for need, w in zip(least, wanted, strict=True)]) <= width:
        least = roomy
    # The square root keeps one long cell from starving the others.
    shares = [max(w - need, 0.0) ** 0.5 for w, need in zip(wanted, least, strict=True)]
    spare = width - sum(least)
    return [need + spare * share / sum(shares) for need, share in zip(least, shares, strict=True)]


def widest_word(line: TextLayout) -> float:
    """Return how wide the widest part of some words is that no line end may divide, from the words on one line."""
    words, row = line.words, line.style.language
    text = held(words.text)
    anywhere = not row.spaced and not words.breaks
    ends = {0, len(text), *words.breaks}
    ends |= {i for i in range(1, len(text)) if (anywhere and text[i] > "\u2e80") or _ends_word(text, i)}
    places = sorted(ends)
    widest = 0.0
    for start, end in pairwise(places):
        rects = line.rects(start, start + len(text[start:end].rstrip()))
        if rects:
            # What is covered is told a few pixels too wide.
            widest = max(widest, max(r.right() for r in rects) - min(r.left() for r in rects) - 8)
    return widest


def _ends_word(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    return before in LINE_ENDERS and not after.isspace() and (before.isspace() or not after.isdecimal())


def cell_aligns(block: Block, rtl: bool) -> list[str]:
    """Return the alignment of each column as start, center or end."""
    names = {"left": "end" if rtl else "start", "right": "start" if rtl else "end", "center": "center"}
    given = [*block.aligns, *[""] * block.columns][: block.columns]
    return [names.get(align, "start") for align in given]


def together(tables: Sequence[TableRows]) -> tuple[float, ...]:
    """Return how high each row is where it is level with that of other tables; none where they have not the same
    rows."""
    if len({len(table.rows) for table in tables}) != 1:
        return ()
    return tuple(max(bottom - top for top, bottom in row) for row in zip(*(t.rows for t in tables), strict=True))
