"""Rounded areas that hold words: their ground, border and focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from reader.core.sitting_cache import sitting_cache
from reader.ui.style.look import Look

FOCUS_WIDTH = 3
_KEPT_AREA = 30_000
"""The largest panel that is kept, in square pixels."""


def paint_panel(
    painter: QPainter, rect: QRect, look: Look, ground: str, corner: float, focus: bool, edge: str = "line"
) -> None:
    """Paint a rounded area with a border, which is thick and in the accent colour where it has the focus. Small ones
    are kept: a frame has thirty, and smooth corners cost more than all that stands in them."""
    width = FOCUS_WIDTH if focus else 1
    colors = look.theme.rgb(ground), look.theme.rgb("accent" if focus else edge)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rect.width() * rect.height() > _KEPT_AREA:
        _draw_panel(painter, QRectF(rect), *colors, width, corner)
    else:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), _panel(rect.width(), rect.height(), *colors, width, corner, ratio))


def _draw_panel(painter: QPainter, rect: QRectF, ground: int, edge: int, width: float, corner: float) -> None:
    inset = width / 2
    painter.setPen(QPen(QColor.fromRgb(edge), width))
    painter.setBrush(QColor.fromRgb(ground))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)


@sitting_cache(256)
def _panel(wide: int, high: int, ground: int, edge: int, width: float, corner: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(wide * ratio), round(high * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_panel(painter, QRectF(0, 0, wide, high), ground, edge, width, corner)
    painter.end()
    return pixmap
