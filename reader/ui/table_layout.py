"""How wide the columns of a table are."""

from reader.core.record import record
from reader.core.works import Block, Words
from reader.ui.typesetter import TextStyle, Typesetter


@record
class TableGrid:
    """The cells of a table, row by row."""

    rows: tuple[tuple[Words, ...], ...]
    columns: int

    @classmethod
    def of(cls, cells: tuple[Words, ...], columns: int) -> "TableGrid":
        return cls(tuple(cells[i : i + columns] for i in range(0, len(cells), columns)), columns)


def column_widths(typesetter: Typesetter, grid: TableGrid, style: TextStyle, width: float, pad: float) -> list[float]:
    """Return the widths of the columns, `width` in all.

    A column gets what its longest cell asks for where there is room; else room is shared in proportion
    to what is asked for, and no column gets less than a share that keeps its words readable.
    """
    bold = style.with_(bold=True)
    wanted = [
        max(typesetter.natural_width(row[i], bold if n == 0 else style) for n, row in enumerate(grid.rows))
        + 2 * pad
        + 1
        for i in range(grid.columns)
    ]
    total = sum(wanted)
    if total <= width:
        return [w + (width - total) * w / total for w in wanted]
    least = min(width / grid.columns, style.px * 4 + 2 * pad)
    # The square root keeps one long cell from starving the others.
    shares = [w**0.5 for w in wanted]
    spare = width - least * grid.columns
    return [least + spare * share / sum(shares) for share in shares]


def cell_aligns(block: Block, rtl: bool) -> list[str]:
    """Return the alignment of each column as start, center or end."""
    names = {"left": "end" if rtl else "start", "right": "start" if rtl else "end", "center": "center"}
    given = [*block.aligns, *[""] * block.columns][: block.columns]
    return [names.get(align, "start") for align in given]
