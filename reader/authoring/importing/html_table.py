"""A table of HTML while it is read: rows of cells, those that go over several columns or rows taken apart."""

from collections.abc import Iterator

from reader.authoring.importing.model import Piece, PieceKind, Run, Runs, counted, joined, near
from reader.core import limits

_MOST_SPAN = limits.COLUMNS.most


class HtmlTable:
    """The rows of one table. ``say`` gives words to the cell that is open."""

    def __init__(self) -> None:
        self._rows: list[list[Runs]] = []
        self._row: list[Runs] | None = None
        self._paragraphs: list[Runs] = []
        """Those of the cell that is open."""
        self._span = self._below = 1
        self._merged = False
        self._joined = 0
        """How many cells have several paragraphs."""
        self._held: dict[int, int] = {}
        """By column, for how many further rows a cell above goes down."""

    def begin_row(self) -> None:
        """Open a row."""
        self._row = []

    def begin_cell(self, values: dict[str, str]) -> None:
        """Open a cell with the attributes `values`."""
        self._paragraphs = []
        self._span, self._below = (_span(values.get(key, "1")) for key in ("colspan", "rowspan"))

    def say(self, *paragraphs: Runs) -> None:
        """Add paragraphs to the cell that is open."""
        self._paragraphs += paragraphs

    def end_cell(self) -> None:
        """Close the cell that is open; without a row it begins one."""
        row = self._row = [] if self._row is None else self._row
        self._skip_held(row)
        self._merged |= self._span > 1 or self._below > 1
        if self._below > 1:
            self._held.update(dict.fromkeys(range(len(row), len(row) + self._span), self._below - 1))
        self._joined += len(self._paragraphs) > 1
        row.append(_cell(self._paragraphs))
        row += [()] * (self._span - 1)
        self._paragraphs = []

    def end_row(self) -> None:
        """Close the row that is open."""
        if self._row:
            self._skip_held(self._row)
            self._rows.append(self._row)
            self._row = None

    def _skip_held(self, row: list[Runs]) -> None:
        while self._held.get(len(row), 0) > 0 and len(row) < _MOST_SPAN:
            self._held[len(row)] -= 1
            row.append(())

    def words(self) -> list[Runs]:
        """Return the cells that have words, one after the other."""
        return [cell for row in self._rows for cell in row if cell]

    def piece(self) -> Piece | None:
        """Return the table; None where no cell has words."""
        rows = [row for row in self._rows if any(row)]
        if not rows:
            return None
        columns = max(map(len, rows))
        return Piece(PieceKind.TABLE, rows=tuple((*row, *([()] * (columns - len(row)))) for row in rows))

    def remarks(self, piece: Piece) -> Iterator[str]:
        """Yield what is told of `piece`, which the table became."""
        if self._merged:
            yield f"cells of the table “{near(piece.words)}” were merged: look at it"
        if self._joined:
            cells = counted(self._joined, "cell")
            yield f"{cells} of the table “{near(piece.words)}” had several paragraphs: now one each"


def _span(value: str) -> int:
    return min(max(int(value), 1), _MOST_SPAN) if value.isdecimal() and len(value) < 5 else 1


def _cell(paragraphs: list[Runs]) -> Runs:
    """Return the paragraphs of a cell as one: a cell has no more."""
    runs: list[Run] = []
    for paragraph in paragraphs:
        if runs:
            runs.append(Run(" "))
        runs += [run._replace(text=run.text.replace("\n", " ")) for run in paragraph]
    return joined(runs)
