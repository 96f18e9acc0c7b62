"""One text as it is written, row by row: what a row becomes, and where it stands."""

from dataclasses import replace

from reader.authoring.importing.model import Piece, PieceKind, Run, Runs, joined, plain
from reader.authoring.importing.work_writer import name_of
from reader.core import limits
from reader.core.blocks import BOXES
from reader.desk.content.row_order import anew, arranged, piece_above
from reader.desk.content.source_rows import RowKind, SourceRow, end_of_lines, split, written

WORDED = (
    RowKind.PARAGRAPH, RowKind.PART, RowKind.HEADING, RowKind.SMALL_HEADING, RowKind.ITEM, RowKind.STEP, RowKind.QUOTE,
)  # fmt: skip
"""Rows of words, of which each can become every other."""
HEADINGS = {RowKind.PART: 2, RowKind.HEADING: 3, RowKind.SMALL_HEADING: 4}


class SourceText:
    """The rows of a text. Every method that puts rows elsewhere returns the place of the row that one is in then."""

    def __init__(self, text: str):
        self.lead, self.rows = split(text)
        self.end = end_of_lines(text)
        self._read = {row.key for row in self.rows}
        if not self.rows:
            self.rows = [SourceRow(Piece(PieceKind.HEADING, level=1), text="", gap=self.end)]

    @property
    def text(self) -> str:
        """The text as it stands in the file. A row that has no words yet is not in it."""
        return self.lead + "".join(f"{row.text}{row.gap}" for row in self.rows if row.text)

    def take(self, at: int, piece: Piece) -> None:
        """Give a row other words: of the kind that it is."""
        row = replace(self.rows[at], piece=piece)
        self.rows[at] = replace(row, text=written(row, piece_above(self.rows, at), self.end))

    def take_raw(self, at: int, text: str) -> None:
        """Give a row other lines, as the file has them."""
        self.rows[at] = replace(self.rows[at], text=text.replace("\n", self.end), raw=True)

    def split(self, at: int, before: Runs, after: Runs) -> int:
        """Divide a row of words in two."""
        row = self.rows[at]
        follows = (
            _plain_row(row) if row.kind in HEADINGS or row.kind is RowKind.TITLE else replace(row.piece, picture="")
        )
        if row.kind is RowKind.BOX:
            follows = Piece(PieceKind.PARAGRAPH, box=row.piece.box, box_id=row.piece.box_id)
        rows = list(self.rows)
        rows[at : at + 1] = [
            anew(row, replace(row.piece, runs=before)),
            SourceRow(replace(follows, runs=after)),
        ]
        self._arrange(rows)
        return at + 1

    def join(self, at: int) -> int | None:
        """Put the words of a row behind those of the one above it; None where it has to stay by itself."""
        row, above = self.rows[at], self.rows[at - 1] if at else None
        if above is None or row.kind not in WORDED:
            return None
        if row.is_empty:
            return self.remove(at)
        if above.kind not in (*WORDED, RowKind.TITLE):
            return None
        runs = joined([*above.piece.runs, Run(" "), *row.piece.runs]) if above.piece.runs else row.piece.runs
        if above.kind in HEADINGS or above.kind is RowKind.TITLE:
            runs = _one_line(runs)
        rows = list(self.rows)
        rows[at - 1 : at + 1] = [anew(above, replace(above.piece, runs=runs))]
        self._arrange(rows)
        return at - 1

    def insert(self, at: int, *pieces: Piece) -> int:
        """Put rows below a row, in its box where it stands in one."""
        box = {"box": self.rows[at].piece.box, "box_id": self.rows[at].piece.box_id} if self.rows else {}
        if any(piece.kind is PieceKind.HEADING for piece in pieces) and box.get("box_id"):
            at, box = self._box_of(at)[-1], {}
        rows = list(self.rows)
        rows[at + 1 : at + 1] = [SourceRow(replace(piece, **box)) for piece in pieces]  # type: ignore[arg-type]
        self._arrange(rows)
        return at + 1

    def below(self, at: int) -> Piece:
        """Return what a row begins as that is added below another: an item below an item, else a paragraph."""
        row = self.rows[at]
        return (
            replace(row.piece, runs=(), picture="")
            if row.kind in (RowKind.ITEM, RowKind.STEP)
            else Piece(PieceKind.PARAGRAPH)
        )

    def remove(self, at: int) -> int:
        """Take a row away; where it begins a box what is in the box stays."""
        row, rows = self.rows[at], list(self.rows)
        if row.kind is RowKind.TITLE:
            return at
        del rows[at]
        if row.kind is RowKind.BOX:
            rows[at:] = [_outside(one) if one.piece.box_id == row.piece.box_id else one for one in rows[at:]]
        else:
            rows = _without_bare_boxes(rows, row.piece.box_id)
            at = max(0, at - 1 - (len(self.rows) - 1 - len(rows)))
        self._arrange(rows)
        return min(at, len(rows) - 1)

    def move(self, at: int, step: int) -> int:
        """Put a row up (-1) or down (1): into a box, through it and out of it; a box goes with all that is in it."""
        row = self.rows[at]
        unit = self._box_of(at) if row.kind is RowKind.BOX else [at]
        beside = unit[0] - 1 if step < 0 else unit[-1] + 1
        if row.kind is RowKind.TITLE or not 0 <= beside < len(self.rows) or self.rows[beside].kind is RowKind.TITLE:
            return at
        moved = [self.rows[i] for i in unit]
        other = self.rows[beside]
        rows = [one for i, one in enumerate(self.rows) if i not in unit]
        to = unit[0] + step
        inside, there = row.piece.box_id, other.piece.box_id
        if row.kind is RowKind.BOX or ((row.piece.kind is PieceKind.HEADING or row.note) and there):
            if there:  # past the whole other box
                across = self._box_of(beside)
                to = across[0] if step < 0 else unit[0] + len(across)
        elif inside and (other.kind is RowKind.BOX or there != inside):  # out of its box
            moved = [_outside(moved[0])]
            to = at - 1 if step < 0 else at
        elif there and not inside:  # into the box beside it
            moved = [_inside(moved[0], other.piece)]
            to = at + 1 if step > 0 else at
        rows[to:to] = moved
        self._arrange(_without_bare_boxes(rows, inside if row.kind is not RowKind.BOX else 0))
        return next(i for i, one in enumerate(self.rows) if one.key == row.key)

    def turn(self, at: int, kind: RowKind) -> int:
        """Make a row of words one of another kind."""
        row = self.rows[at]
        if row.kind not in WORDED or kind not in WORDED or row.kind is kind:
            return at
        piece = replace(row.piece, kind=PieceKind.PARAGRAPH, level=0, number=0, quote=0, picture="")
        if kind in HEADINGS:
            piece = replace(_outside(row).piece, kind=PieceKind.HEADING, level=HEADINGS[kind], number=0, quote=0)
            piece = replace(piece, runs=_one_line(piece.runs), picture="")
        elif kind in (RowKind.ITEM, RowKind.STEP):
            level = row.piece.level if row.piece.kind is PieceKind.ITEM else 1
            piece = replace(
                piece, kind=PieceKind.ITEM, level=level, number=int(kind is RowKind.STEP), picture=row.piece.picture
            )
        elif kind is RowKind.QUOTE:
            piece = replace(piece, quote=1)
        rows = list(self.rows)
        rows[at] = replace(anew(row, piece), name=row.name if kind in HEADINGS else "")
        if row.piece.box_id and not piece.box_id:  # what follows it in its box leaves it too
            rows[at + 1 :] = [_outside(r) if r.piece.box_id == row.piece.box_id else r for r in rows[at + 1 :]]
        self._arrange(_without_bare_boxes(rows, row.piece.box_id))
        return next(i for i, one in enumerate(self.rows) if one.key == row.key)

    def deepen(self, at: int, step: int) -> int:
        """Put an item one list deeper (1) or less deep (-1)."""
        row, above = self.rows[at], piece_above(self.rows, at)
        level = row.piece.level + step
        most = above.level + 1 if above is not None and above.kind is PieceKind.ITEM else 1
        if row.piece.kind is PieceKind.ITEM and 1 <= level <= min(most, limits.DEPTH.most):
            rows = list(self.rows)
            rows[at] = anew(row, replace(row.piece, level=level))
            self._arrange(rows)
        return at

    def box(self, at: int, kind: str = BOXES[0]) -> int:
        """Put a row into a box of its own, or the row and what follows it out of the box that it stands in."""
        row, rows = self.rows[at], list(self.rows)
        if row.piece.box_id:
            rows[at:] = [
                _outside(r) if r.piece.box_id == row.piece.box_id and r.kind is not RowKind.BOX else r
                for r in rows[at:]
            ]
            if row.kind is RowKind.BOX:
                return self.remove(at)
            self._arrange(_without_bare_boxes(rows, row.piece.box_id))
            return next(i for i, one in enumerate(self.rows) if one.key == row.key)
        if row.piece.kind is PieceKind.HEADING or row.note:
            return at
        head = Piece(PieceKind.BOX_TITLE, box=kind, box_id=1 + max((r.piece.box_id for r in rows), default=0))
        rows[at : at + 1] = [SourceRow(head), _inside(row, head)]
        self._arrange(rows)
        return at + 1

    def set_box(self, at: int, kind: str) -> None:
        """Make a box one of another kind."""
        number = self.rows[at].piece.box_id
        self._arrange(
            [anew(r, replace(r.piece, box=kind)) if number and r.piece.box_id == number else r for r in self.rows]
        )

    def add_note(self, name: str) -> int:
        """Add a note below the text."""
        self._arrange([*self.rows, SourceRow(Piece(PieceKind.PARAGRAPH), note=name)])
        return len(self.rows) - 1

    def name_part(self, at: int) -> None:
        """Give the heading of a part that was begun here a name to lead to, once it has words."""
        row = self.rows[at]
        if row.kind is RowKind.PART and not row.name and not row.is_empty and row.key not in self._read:
            taken = {one.name for one in self.rows}
            self.rows[at] = replace(row, name=name_of(plain(row.piece.runs), taken))
            self.take(at, row.piece)

    # --- what stands between rows ---

    def _box_of(self, at: int) -> list[int]:
        number = self.rows[at].piece.box_id
        return [i for i, row in enumerate(self.rows) if row.piece.box_id == number] if number else [at]

    def _arrange(self, rows: list[SourceRow]) -> None:
        """Take other rows in place of those that there are."""
        self.rows = arranged(self.rows, rows, self.end)


def _plain_row(row: SourceRow) -> Piece:
    return Piece(PieceKind.PARAGRAPH, box=row.piece.box, box_id=row.piece.box_id)


def _outside(row: SourceRow) -> SourceRow:
    """Return a row without the box around it."""
    if not row.piece.box_id:
        return row
    piece = replace(row.piece, box="", box_id=0)
    if not row.raw:
        return replace(row, piece=piece, text=None)
    text = row.text or ""
    return replace(row, piece=piece, text="".join(line.removeprefix("    ") for line in text.splitlines(keepends=True)))


def _inside(row: SourceRow, box: Piece) -> SourceRow:
    """Return a row within a box."""
    piece = replace(row.piece, box=box.box, box_id=box.box_id)
    if not row.raw:
        return replace(row, piece=piece, text=None)
    lines = (row.text or "").splitlines(keepends=True)
    return replace(row, piece=piece, text="".join(f"    {line}" if line.strip() else line for line in lines))


def _without_bare_boxes(rows: list[SourceRow], number: int) -> list[SourceRow]:
    """Return rows without the beginning of a box, by its number, that nothing stands in any more."""
    of_box = [row for row in rows if number and row.piece.box_id == number]
    return [row for row in rows if row not in of_box] if len(of_box) == 1 and of_box[0].kind is RowKind.BOX else rows


def _one_line(runs: Runs) -> Runs:
    return joined([run._replace(text=run.text.replace("\n", " ")) for run in runs])
