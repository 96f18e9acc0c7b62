"""How rows stand below each other in a file: what lies between them, and how the items of a list are counted."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.authoring.importing.model import Piece, PieceKind
from reader.authoring.importing.work_writer import OpenedLists
from reader.desk.content.source_rows import RowKind, SourceRow, written


def piece_above(rows: Sequence[SourceRow], at: int) -> Piece | None:
    """Return what stands above a row in the file."""
    return next((row.piece for row in reversed(rows[:at]) if not row.is_empty), None)


def arranged(old: list[SourceRow], rows: list[SourceRow], end: str) -> list[SourceRow]:
    """Return rows in place of the `old` ones: what is new is written, and what stands between two rows
    that were not neighbours; items are counted anew where their list is another."""
    beside = {(_place(a), _place(b)) for a, b in pairwise([_NOTHING, *old])}
    rows = _counted(rows, beside)
    lists, found = OpenedLists(), list[SourceRow]()
    before: Piece | None = None
    changed = False
    for i, row in enumerate(rows):
        tight = lists.goes_on(row.piece, before)
        opened = before is not None and before.kind is PieceKind.BOX_TITLE and before.box_id == row.piece.box_id
        is_new = bool(found) and (_place(found[-1]), _place(row)) not in beside
        # Whether an item can stand right below another depends on the whole list above it.
        changed = is_new or (changed and _is_listed(row.piece))
        if is_new or (changed and not tight and found[-1].gap == end):
            found[-1] = replace(found[-1], gap=end if tight or opened else 2 * end)
        text = written(row, piece_above(rows, i), end) if row.text is None else row.text
        found.append(replace(row, text=text, gap=row.gap or end))
        before = row.piece
    if found and old and found[-1].key != old[-1].key:
        found[-1] = replace(found[-1], gap=end)
    return found


_Placed = tuple[int, RowKind, int, int]


def _place(row: SourceRow) -> _Placed:
    """Return what of a row says how it stands beside another."""
    return row.key, row.kind, row.piece.level, row.piece.box_id


_NOTHING = SourceRow(Piece(PieceKind.PARAGRAPH))
"""Stands before the first row."""


def anew(row: SourceRow, piece: Piece) -> SourceRow:
    """Return a row to be written anew with another piece."""
    return row if row.raw else replace(row, piece=piece, text=None)


def _counted(rows: list[SourceRow], beside: set[tuple[_Placed, _Placed]]) -> list[SourceRow]:
    """Return rows with numbered items counted on where their list is another than it was."""
    found, start = list(rows), 0
    while start < len(rows):
        end = start + 1
        while (
            end < len(rows)
            and _is_listed(rows[start].piece)
            and _is_listed(rows[end].piece)
            and _same_place(rows, start, end)
        ):
            end += 1
        pairs = list(pairwise([rows[start - 1] if start else _NOTHING, *rows[start:end]]))
        if _is_listed(rows[start].piece) and any((_place(a), _place(b)) not in beside for a, b in pairs):
            kept = (_place(pairs[0][0]), _place(pairs[0][1])) in beside
            found[start:end] = _count_list(rows[start:end], kept)
        start = end
    return found


def _is_listed(piece: Piece) -> bool:
    return piece.kind is PieceKind.ITEM or (piece.kind is PieceKind.PARAGRAPH and piece.level > 0)


def _same_place(rows: Sequence[SourceRow], a: int, b: int) -> bool:
    one, other = rows[a].piece, rows[b].piece
    return (one.box_id, one.quote) == (other.box_id, other.quote)


def _count_list(rows: list[SourceRow], kept: bool) -> list[SourceRow]:
    """Return the rows of one list with the numbers and the depths that they can have, from its first row on."""
    following: dict[int, int] = {}
    found, depth = list[SourceRow](), 0
    for row in rows:
        piece = row.piece
        is_item = piece.kind is PieceKind.ITEM
        depth = min(piece.level, depth + 1 if is_item else depth)
        following = {level: n for level, n in following.items() if level <= depth}
        number = piece.number
        if is_item and number:
            number = following.get(depth, number if kept and not found else 1)
            following[depth] = number + 1
        elif is_item:
            following.pop(depth, None)
        if (depth, number) != (piece.level, piece.number):
            found.append(anew(row, replace(piece, level=depth, number=number)))
        else:
            found.append(row)
    return found
