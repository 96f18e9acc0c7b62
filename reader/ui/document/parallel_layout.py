"""A block in one language or in two: beside each other where there is room, else one under the other.

Both sides begin at the same height; a row is as high as its longer side, so long and short blocks keep level.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from reader.core.blocks import Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.words import Words
from reader.ui.document.block_layout import Around, BlockLayout
from reader.ui.document.laid_block import LaidBlock
from reader.ui.document.pictures import Pictures
from reader.ui.document.table_layout import USUAL, TableForm, TableRows, together
from reader.ui.style.look import Look

_GAP = 2.2
"""Between two columns, as a multiple of the letters."""
_LEAST_COLUMN = 12
"""The narrowest column, as a multiple of the letters: below it the second language goes under the first."""
_UNDER = 0.35
_INSET = 1.0


class Document(Protocol):
    """Blocks in order, each with its words in one language or two, found by id.

    ``sides`` is 2 for a page in two languages, ``first_right`` says that the first stands in the right column; a block
    has its words on ``sides_of(index)`` sides.
    """

    pictures: Pictures
    sides: int
    first_right: bool

    def __len__(self) -> int: ...
    def block(self, index: int) -> Block: ...
    def sides_of(self, index: int) -> int: ...
    def composed(self, index: int, side: int = 0) -> ComposedBlock: ...
    def index_of(self, block_id: str) -> int | None: ...
    def weights(self) -> list[int]: ...
    def label(self, index: int, side: int = 0) -> Words | None: ...
    def box_title(self, block: Block) -> Words | None: ...
    def voices(self, block: Block, side: int = 0) -> tuple[Words | None, ...]: ...


def is_left_out(page: Document, index: int) -> bool:
    """Return whether a block is left out on purpose, in every language of a page."""
    return all(page.composed(index, side).left_out for side in range(page.sides_of(index)))


def neighbours(page: Document, index: int) -> tuple[Block | None, Block | None]:
    """Return the blocks that a block is shown between."""
    before = next((page.block(i) for i in range(index - 1, -1, -1) if not is_left_out(page, i)), None)
    return before, next((page.block(i) for i in range(index + 1, len(page)) if not is_left_out(page, i)), None)


class ParallelLayout:
    """Lays out the blocks of a page for one look and one width."""

    def __init__(
        self, look: Look, width: float, pictures: Pictures, tallest: float, sides: int = 1, first_right: bool = False,
        stacked: bool = False,
    ):  # fmt: skip
        """`first_right`: the reader's language stands in the right column; `stacked`: the second always under the
        first."""
        self._look, self._pictures, self._first_right = look, pictures, first_right
        self._whole = BlockLayout(look, width, pictures, tallest)
        column = (width - _GAP * look.page_px) / 2
        self.beside = sides == 2 and not stacked and column >= _LEAST_COLUMN * look.page_px
        self._columns = BlockLayout(look, column, pictures, tallest)
        inset = look.page_px * _INSET
        self._under = BlockLayout(look, width - inset, pictures, tallest)

    def lay_out_at(self, page: "Document", index: int, before: Block | None, after: Block | None) -> LaidBlock:
        """Return the block at `index` of a page between the two that it is shown between."""
        block, sides = page.block(index), range(page.sides_of(index))
        around = [
            Around(before, after, page.label(index, side), page.box_title(block), page.voices(block, side))
            for side in sides
        ]
        return self.lay_out([page.composed(index, side) for side in sides], around)

    def lay_out(self, composed: Sequence[ComposedBlock], around: Sequence[Around]) -> LaidBlock:
        """Return a block, composed for each side, laid out between its neighbours; one that is left out everywhere takes
        no room."""
        if all(side.left_out for side in composed):
            return LaidBlock(self._whole.width)
        if len(composed) == 1:
            return self._whole.lay_out(composed[0], around[0])
        laid = self._lay_beside(composed, around) if self.beside else self._lay_under(composed, around)
        self._whole.close(laid, composed[0], around[0])
        return laid

    def _lay_beside(self, composed: Sequence[ComposedBlock], around: Sequence[Around]) -> LaidBlock:
        columns, block = self._columns, composed[0].block
        row = LaidBlock(self._whole.width)
        top = columns.gap(block, around[0].before)
        own = self._pictures.size(block.image) if block.kind is BlockKind.FIGURE and not block.box else None
        if own is not None:  # what both languages show is shown once
            size = own.scaled(QSizeF(row.width, self._whole.tallest), Qt.AspectRatioMode.KeepAspectRatio)
            row.pictures.append((QRectF(QPointF((row.width - size.width()) / 2, top), size), block.image))
            top += size.height() + self._look.page_px * 0.4
        room = max(columns.label_height(a.label) for a in around)
        form = self._table_form(composed, around, top, room) if block.kind is BlockKind.TABLE else USUAL
        for side, (words, near) in enumerate(zip(composed, around, strict=True)):
            laid = columns.flow(words, near, top, room, own is None, form)
            x = row.width - columns.width if (side == 0) == self._first_right else 0.0
            _add(row, laid, x, 0.0, side)
        return row

    def _table_form(
        self, composed: Sequence[ComposedBlock], around: Sequence[Around], top: float, room: float
    ) -> TableForm:
        """Return how a table is laid out in two columns: in the same form, its rows level."""

        def laid(form: TableForm) -> list[TableRows]:
            sides = zip(composed, around, strict=True)
            return [
                rows for words, near in sides for rows in self._columns.flow(words, near, top, room, table=form).tables
            ]

        tables = laid(USUAL)
        if any(table.listed for table in tables) and not all(table.listed for table in tables):
            tables = laid(TableForm(listed=True))
        return TableForm(any(table.listed for table in tables), together(tables))

    def _lay_under(self, composed: Sequence[ComposedBlock], around: Sequence[Around]) -> LaidBlock:
        row = LaidBlock(self._whole.width)
        y = self._whole.gap(composed[0].block, around[0].before)
        for side, (words, near) in enumerate(zip(composed, around, strict=True)):
            layout = self._under if side else self._whole
            laid = layout.flow(words, near, y, picture=not side)
            rtl = bool(laid.pieces) and laid.pieces[-1].text.style.language.rtl
            _add(row, laid, 0.0 if rtl or not side else row.width - layout.width, 0.0, side)
            y = row.height + self._look.page_px * _UNDER
        return row


def _add(row: LaidBlock, laid: LaidBlock, x: float, y: float, side: int) -> None:
    """Put what was laid out for a side into its row."""
    by = QPointF(x, y)
    row.pieces += [replace(p, x=p.x + x, y=p.y + y, side=side) for p in laid.pieces]
    row.grounds += [replace(g, rect=g.rect.translated(by)) for g in laid.grounds]
    row.pictures += [(rect.translated(by), name) for rect, name in laid.pictures]
    row.signs += [(rect.translated(by), sign, role) for rect, sign, role in laid.signs]
    row.tables += [replace(t, rows=tuple((a + y, b + y) for a, b in t.rows)) for t in laid.tables]
    row.lines += [(start + by, end + by, role) for start, end, role in laid.lines]
    row.height = max(row.height, laid.height + y)
