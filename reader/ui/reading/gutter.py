"""The margin beside the blocks: a sign for what can be done with each, or was."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from reader.ui.reading.block_area import BlockArea

SIGN_WIDTH = 48
"""How large the place of a sign beside a block is, in pixels."""


class Gutter:
    """Paints signs, and tells which one is at a point."""

    def __init__(self, area: BlockArea):
        self._area = area
        self.sign_of: Callable[[int], str] = lambda _: ""
        """The name of the sign beside the block at an index: see ``set_signs``."""
        self.pressed: int | None = None
        """The block whose sign the mouse was pressed on."""

    def set_signs(self, signs: Callable[[int], str]) -> None:
        """Show a sign beside blocks: `signs` gives its name for a block's index, ending in ``?`` where it only offers
        something, empty where there is none."""
        self.sign_of = signs
        self._area.viewport().update()

    def place(self, index: int, y: float) -> QRectF:
        """Return where the sign of the block with its top at `y` is, in the margin where its lines begin."""
        left, width = self._area.column()
        x = left + width + 2 if self._area.look.language.rtl else left - 2 - SIGN_WIDTH
        return QRectF(x, y + self._area.laid(index).top() - 4, SIGN_WIDTH, SIGN_WIDTH)

    def at(self, point: QPointF) -> int | None:
        """Return the block whose sign is at a point of the viewport."""
        shown = self._area.blocks_in_view()
        return next((i for i, y in shown if self.sign_of(i) and self.place(i, y).contains(point)), None)

    def paint(self, painter: QPainter, index: int, y: float, pointed: bool) -> None:
        """Paint the sign of the block with its top at `y`; `pointed` where the cursor is over it."""
        name = self.sign_of(index)
        if not name:
            return
        rect, ratio, look = self.place(index, y), self._area.viewport().devicePixelRatioF(), self._area.look
        offered = name.endswith("?")
        sign = look.icons.pixmap(name.removesuffix("?"), 22, look.color("muted" if offered else "accent"), ratio)
        if pointed or not offered:
            painter.setPen(QPen(look.color("accent"), 1))
            painter.setBrush(look.color("sheet"))
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 8, 8)
        painter.drawPixmap(rect.center() - QPointF(11, 11), sign)
