"""A block of a work -> set text, boxes and pictures at their places, `width` pixels wide.

Everything is placed as for left-to-right and mirrored when the block's own language runs the other way.
"""

from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from reader.core.blocks import Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.languages import language
from reader.core.record import record
from reader.core.words import Words
from reader.ui.document.laid_block import Background, LaidBlock, PlacedText, flipped
from reader.ui.document.pictures import Pictures
from reader.ui.document.table_layout import USUAL, TableForm, TableGrid, TableRows, cell_aligns, column_widths
from reader.ui.style.look import Look
from reader.ui.style.theme import PAGE_PX
from reader.ui.text.typesetter import TextLayout, TextStyle

_HEADING_SCALES = {1: 1.75, 2: 1.4, 3: 1.18, 4: 1.0}
_SIGN_EMS = 2.6
"""How large a list item's sign is, as a multiple of the letters."""
_BOX_ROLES = {
    "note": ("note_ground", "link"), "warning": ("warning_ground", "notice"), "tip": ("tip_ground", "good"),
    "today": ("tip_ground", "good"),
}  # fmt: skip


_QUIET = {"state": "draft", "checked": "checked"}
"""What the program says of a text stands in smaller letters after a sign, in no box: what is dangerous must not look
like what is usual."""


@record
class Around:
    """What the layout of a block must know of its neighbours, and the words that stand above it."""

    before: Block | None = None
    after: Block | None = None
    label: Words | None = None
    box_title: Words | None = None
    """The program's word for a box whose author gave it no title, and for a page of a comic."""
    voices: tuple[Words | None, ...] = ()
    """Who speaks in each balloon of a panel."""


@dataclass
class _Frame:
    """The room that is left while a block is laid out: between `left` and `right`, from `y` down."""

    laid: LaidBlock
    composed: ComposedBlock
    around: Around
    style: TextStyle
    left: float
    right: float
    y: float
    picture: bool = True
    table: TableForm = USUAL

    @property
    def block(self) -> Block:
        return self.composed.block


class BlockLayout:
    """Lays out blocks for one look, one width and one work's pictures."""

    def __init__(self, look: Look, width: float, pictures: Pictures, tallest_picture: float):
        self.look, self.width, self.pictures, self.tallest = look, width, pictures, tallest_picture
        self.px = look.page_px

    def lay_out(self, composed: ComposedBlock, around: Around) -> LaidBlock:
        """Return `composed` laid out between its neighbours."""
        laid = self.flow(composed, around, self.gap(composed.block, around.before))
        if not composed.damaged:
            self.close(laid, composed, around)
        return laid

    def flow(
        self, composed: ComposedBlock, around: Around, top: float, label_room: float = 0.0, picture: bool = True,
        table: TableForm = USUAL,
    ) -> LaidBlock:  # fmt: skip
        """Return the words and pictures of `composed` below `top`, without its box. A label takes `label_room` at
        least; without `picture` a figure is its words alone."""
        block = composed.block
        laid = LaidBlock(self.width)
        style = TextStyle(language(composed.language), self.px)
        frame = _Frame(laid, composed, around, style, 0.0, self.width, top, picture, table)
        first, last = self._box_edges(block, around)
        pad = self.px * 0.9 if block.box and block.box not in _QUIET else 0.0
        frame.left, frame.right = pad, self.width - pad
        frame.y += pad if first else 0.0
        start = frame.y
        if around.label is not None:
            self._label(frame, around.label)
        frame.y = max(frame.y, start + label_room)
        frame.left += self.px * 1.2 * block.quote
        if composed.damaged:  # nothing but the label that says so
            laid.height = frame.y if around.label is not None else 0.0
            return laid
        start = frame.y
        self._KINDS.get(block.kind, BlockLayout._paragraph)(self, frame)
        laid.height = frame.y + (pad if last else 0.0)
        for depth in range(block.quote):
            x = self.px * 1.2 * depth
            laid.grounds.append(Background(QRectF(x, start, 4, frame.y - start), "accent"))
        if frame.style.language.rtl:
            self._mirror(laid)
        return laid

    def label_height(self, label: Words | None) -> float:
        """Return how high a label above a block is."""
        return self._set_label(label, self.width)[0].height + self.px * 0.4 if label is not None else 0.0

    def close(self, laid: LaidBlock, composed: ComposedBlock, around: Around) -> None:
        """Put the box of a block around what was laid out."""
        block = composed.block
        if not block.box or block.box in _QUIET:
            return
        first, last = self._box_edges(block, around)
        ground, edge = _BOX_ROLES.get(block.box, _BOX_ROLES["note"])
        y = self.gap(block, around.before) if first else 0.0
        bar = edge if block.box == "warning" else ""
        rect = QRectF(0, y, laid.width, laid.height - y)
        laid.grounds.insert(0, Background(rect, ground, first, last, bar, language(composed.language).rtl))
        if self.look.theme.name == "contrast":
            self._outline(laid, y, first, last, edge)

    # --- kinds ---

    def _paragraph(self, frame: "_Frame") -> None:
        frame.left += self._indent(frame.block.depth)
        style = frame.style
        if frame.block.box in _QUIET:
            small = min(self.px, PAGE_PX + (self.px - PAGE_PX) * 0.35) * 0.8
            style = style.with_(px=small)
            size = small * 1.3
            sign, role = _QUIET[frame.block.box], self._box_ink(frame.block)
            frame.laid.signs.append((QRectF(frame.left, frame.y + small * 0.1, size, size), sign, role))
            frame.left += size + self.px * 0.4
        for i, words in enumerate(frame.composed.segments):
            self._text(frame, words, style, i, self._box_ink(frame.block))

    def _heading(self, frame: "_Frame") -> None:
        # Large text needs less help to be seen as a heading.
        scale = 1 + (_HEADING_SCALES[min(frame.block.level, 4)] - 1) * min(1.0, (PAGE_PX / self.px) ** 2)
        style = frame.style.with_(px=self.px * scale, bold=True, leading=0.88)
        self._text(frame, frame.composed.segments[0], style, 0)

    def _item(self, frame: "_Frame") -> None:
        block, style = frame.block, frame.style
        if block.kind is BlockKind.FOOTNOTE:
            style = style.with_(px=self.px * 0.85)
        if block.image and self.pictures.size(block.image) is not None:
            self._signed_item(frame)
            return
        frame.left += self._indent(max(block.depth, 1))
        sign = f"{block.number}." if block.number else ("•" if block.depth < 2 else "–")
        if block.kind is BlockKind.FOOTNOTE and not block.number:
            sign = ""
        wide = self._indent(1)
        number = self.look.typesetter.set(Words(sign), style.with_(bold=bool(block.number)), wide)
        top = frame.y
        text = self._text(frame, frame.composed.segments[0], style, 0, self._box_ink(block))
        level = top + text.first_baseline - number.first_baseline
        frame.laid.pieces.append(PlacedText(number, frame.left - wide, level, role="accent"))

    def _signed_item(self, frame: "_Frame") -> None:
        """Lay out a list item whose sign stands large before its words, level with their middle."""
        size = self.px * _SIGN_EMS
        frame.left += self._indent(max(frame.block.depth, 1) - 1) + size + self.px * 0.8
        text = self.look.typesetter.set(frame.composed.segments[0], frame.style, frame.right - frame.left)
        tall = max(size, text.height)
        sign = QRectF(frame.left - size - self.px * 0.8, frame.y + (tall - size) / 2, size, size)
        frame.laid.pictures.append((sign, frame.block.image))
        place = frame.y + (tall - text.height) / 2
        frame.laid.pieces.append(PlacedText(text, frame.left, place, 0, self._box_ink(frame.block)))
        frame.y += tall

    def _term(self, frame: "_Frame") -> None:
        term, meaning = frame.composed.segments
        self._text(frame, term, frame.style.with_(bold=True), 0)
        frame.left += self._indent(1)
        self._text(frame, meaning, frame.style, 1)

    def _box_title(self, frame: "_Frame") -> None:
        role = self._box_ink(frame.block, title=True)
        size = self.px * 1.5
        frame.laid.signs.append((QRectF(frame.left, frame.y, size, size), frame.block.box, role))
        frame.left += size + self.px * 0.5
        if frame.composed.segments:
            self._text(frame, frame.composed.segments[0], frame.style.with_(bold=True), 0, role)
        elif frame.around.box_title is not None:
            self._text(frame, frame.around.box_title, TextStyle(self.look.language, self.px, bold=True), -1, role)

    def _figure(self, frame: "_Frame") -> None:
        frame.left += self._indent(frame.block.depth)
        image, segments = frame.block.image, frame.composed.segments
        own = self.pictures.size(image)
        if own is not None and not frame.picture:
            frame.y -= self.px * 0.4
        elif own is None:  # a picture that cannot be shown is told in words
            top = frame.y
            frame.y += self.px
            self._text(frame, segments[0], frame.style.with_(align="center"), 0, "muted")
            frame.y += self.px
            frame.laid.grounds.append(
                Background(QRectF(frame.left, top, frame.right - frame.left, frame.y - top), "mark", True, True)
            )
        else:
            size = own.scaled(QSizeF(frame.right - frame.left, self.tallest), Qt.AspectRatioMode.KeepAspectRatio)
            rect = QRectF((frame.left + frame.right - size.width()) / 2, frame.y, size.width(), size.height())
            frame.laid.pictures.append((rect, image))
            frame.y += size.height()
        if len(segments) > 1:
            frame.y += self.px * 0.4
            self._text(frame, segments[1], frame.style.with_(px=self.px * 0.88, align="center"), 1, "muted")

    def _table(self, frame: "_Frame") -> None:
        grid = TableGrid.of(frame.composed.segments, frame.block.columns)
        pad, wide = self.px * 0.5, frame.right - frame.left
        widths = None
        if not frame.table.listed:
            widths = column_widths(self.look.typesetter, grid, frame.style, wide, pad)
        if widths is None:
            self._rows_as_list(frame, grid)
            return
        aligns = cell_aligns(frame.block, frame.style.language.rtl)
        rows, heights = [], frame.table.heights
        for number, row in enumerate(grid.rows):
            x, tall, top = frame.left, 0.0, frame.y
            for column, words in enumerate(row):
                style = frame.style.with_(bold=number == 0, align=aligns[column])
                cell = self.look.typesetter.set(words, style, widths[column] - 2 * pad)
                frame.laid.pieces.append(PlacedText(cell, x + pad, frame.y + pad, number * grid.columns + column))
                x, tall = x + widths[column], max(tall, cell.height)
            tall = max(tall + 2 * pad, heights[number] if heights else 0.0)
            if number == 0:
                frame.laid.grounds.append(Background(QRectF(frame.left, frame.y, wide, tall), "mark", round_top=True))
            frame.y += tall
            rows.append((top, frame.y))
            frame.laid.lines.append((QPointF(frame.left, frame.y), QPointF(frame.right, frame.y), "line"))
        frame.laid.tables.append(TableRows(tuple(rows)))

    def _rows_as_list(self, frame: "_Frame", grid: TableGrid) -> None:
        """Lay out a table whose words are too wide for its columns: one row below the other, each cell below the head
        of its column."""
        pad, rows, heights = self.px * 0.5, [], frame.table.heights
        head = frame.style.with_(px=self.px * 0.8, bold=True, leading=0.85)
        for number, row in enumerate(grid.rows[1:] or grid.rows):
            top = frame.y
            frame.y += pad
            for column, words in enumerate(row):
                above = grid.rows[0][column]
                if not words.text:
                    continue
                if len(grid.rows) > 1 and above.text:
                    # The head is one of the work's segments once; above the other rows it is there to be read.
                    self._text(frame, above, head, -1 if number else column, "muted")
                cell = (number + (len(grid.rows) > 1)) * grid.columns + column
                self._text(frame, words, frame.style, cell)
                frame.y += pad / 2
            frame.y = max(frame.y + pad / 2, top + (heights[number] if heights else 0.0))
            rows.append((top, frame.y))
            frame.laid.lines.append((QPointF(frame.left, frame.y), QPointF(frame.right, frame.y), "line"))
        frame.laid.tables.append(TableRows(tuple(rows), listed=True))

    def _page(self, frame: "_Frame") -> None:
        """Lay out the number of a comic's page; and its picture, where no panels tell what it shows."""
        if frame.around.box_title is not None:
            style = TextStyle(self.look.language, self.px * 1.18, bold=True, leading=0.88)
            self._text(frame, frame.around.box_title, style, -1)
        after = frame.around.after
        if after is None or after.kind is not BlockKind.PANEL:
            image, _ = frame.block.art_in((frame.composed.language,))
            own = self.pictures.size(image)
            if own is not None:
                size = own.scaled(QSizeF(frame.right - frame.left, self.tallest), Qt.AspectRatioMode.KeepAspectRatio)
                middle = (frame.left + frame.right) / 2
                frame.laid.pictures.append((QRectF(QPointF(middle - size.width() / 2, frame.y), size), image))
                frame.y += size.height()

    def _panel(self, frame: "_Frame") -> None:
        """Lay out a panel of a comic in words: what can be seen, then who says what."""
        description, *said = frame.composed.segments
        if description.text:
            self._text(frame, description, frame.style.with_(px=self.px * 0.92), 0, "muted")
        frame.left += self._indent(1)
        for i, words in enumerate(said):
            frame.y += self.px * 0.3
            voice = frame.around.voices[i] if i < len(frame.around.voices) else None
            if voice is not None:
                self._text(frame, voice, frame.style.with_(px=self.px * 0.85, bold=True, leading=0.85), -1, "accent")
            self._text(frame, words, frame.style, i + 1)

    # --- parts ---

    def _text(self, frame: "_Frame", words: Words, style: TextStyle, segment: int, role: str = "ink") -> TextLayout:
        text = self.look.typesetter.set(words, style, frame.right - frame.left)
        frame.laid.pieces.append(PlacedText(text, frame.left, frame.y, segment, role))
        frame.y += text.height
        return text

    def _label(self, frame: "_Frame", label: Words) -> None:
        pad = self.px * 0.4
        text, wide = self._set_label(label, frame.right - frame.left)
        # The label is in the program's language, which may run the other way than the block.
        x = frame.left + pad
        if self.look.language.rtl != frame.style.language.rtl:
            x = frame.right - pad - wide
        ground = QRectF(x - pad, frame.y, wide + 2 * pad, text.height + pad / 2)
        frame.laid.grounds.append(Background(ground, "notice_ground", True, True))
        frame.laid.pieces.append(PlacedText(text, x, frame.y + pad / 4, role="notice"))
        frame.y += text.height + pad

    def _set_label(self, label: Words, room: float) -> tuple[TextLayout, float]:
        style = TextStyle(self.look.language, self.px * 0.72, leading=0.85)
        wide = min(self.look.typesetter.natural_width(label, style) + 2, room - self.px * 0.8)
        return self.look.typesetter.set(label, style, wide), wide

    def _indent(self, depth: int) -> float:
        return self.px * 1.7 * depth

    def gap(self, block: Block, before: Block | None) -> float:
        """Return how much room is left above a block."""
        if before is None:
            return 0.0
        if before.box in _QUIET:
            return self.px * 0.4
        if block.kind in (BlockKind.HEADING, BlockKind.PAGE):
            return self.px * (1.8 if block.level <= 2 else 1.3)
        if block.kind is BlockKind.ITEM and before.depth and not block.image:
            return self.px * 0.45
        if before.box_id != block.box_id or BlockKind.FIGURE in (block.kind, before.kind):
            return self.px * 1.2
        if before.kind is BlockKind.BOX_TITLE:
            return self.px * 0.25
        if before.kind is BlockKind.HEADING:
            return self.px * 0.6
        return self.px * 0.85

    def _box_edges(self, block: Block, around: Around) -> tuple[bool, bool]:
        first = around.before is None or around.before.box_id != block.box_id
        last = around.after is None or around.after.box_id != block.box_id
        return bool(block.box) and first, bool(block.box) and last

    def _box_ink(self, block: Block, title: bool = False) -> str:
        if block.box in _QUIET:
            return "good" if block.box == "checked" else "notice"
        if block.box and title:
            return _BOX_ROLES[block.box][1]
        return "ink"

    def _outline(self, laid: LaidBlock, y: float, first: bool, last: bool, role: str) -> None:
        low, wide = laid.height - 1, laid.width - 1
        laid.lines += [(QPointF(0, y), QPointF(0, low), role), (QPointF(wide, y), QPointF(wide, low), role)]
        if first:
            laid.lines.append((QPointF(0, y), QPointF(wide, y), role))
        if last:
            laid.lines.append((QPointF(0, low), QPointF(wide, low), role))

    def _mirror(self, laid: LaidBlock) -> None:
        w = self.width
        laid.pieces = [PlacedText(p.text, w - p.x - p.text.width, p.y, p.segment, p.role) for p in laid.pieces]
        laid.grounds = [replace(g, rect=flipped(g.rect, w), mirrored=True) for g in laid.grounds]
        laid.signs = [(flipped(r, w), name, role) for r, name, role in laid.signs]
        laid.pictures = [(flipped(r, w), name) for r, name in laid.pictures]
        laid.lines = [(QPointF(w - a.x(), a.y()), QPointF(w - b.x(), b.y()), role) for a, b, role in laid.lines]

    _KINDS: ClassVar = {
        BlockKind.HEADING: _heading,
        BlockKind.ITEM: _item,
        BlockKind.TABLE: _table,
        BlockKind.FIGURE: _figure,
        BlockKind.FOOTNOTE: _item,
        BlockKind.BOX_TITLE: _box_title,
        BlockKind.TERM: _term,
        BlockKind.PAGE: _page,
        BlockKind.PANEL: _panel,
    }
