"""Small signs with words: the state of a text, its language."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.record import record
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import one_line
from reader.ui.text.typesetter import TextLayout

_GAP = 6.0
_SIZES = (0.8, 0.72, 0.64)
_WIDEST = 420
"""How wide a row of chips wants to be at most, in pixels."""


@record
class Chip:
    """A sign, one or two words, and whether it is good news."""

    icon: str
    words: Words
    good: bool = False


def paint_chips(painter: QPainter | None, look: Look, icons: Icons, chips: list[Chip], area: QRectF) -> float:
    """Paint `chips` in rows from the leading edge of `area`; return their height. Without a painter, only measure."""
    size, rtl = look.chrome_px * 1.0, look.language.rtl
    x, y, row = 0.0, 0.0, 0.0
    for chip in chips:
        text = _set(look, chip.words, area.width() - size - 26)
        width, height = text.width + size + 26, text.height + 6
        if x and x + width > area.width():
            x, y, row = 0.0, y + row + _GAP, 0.0
        if painter is not None:
            left = area.right() - x - width if rtl else area.left() + x
            _paint_chip(painter, look, icons, chip, text, QRectF(left, area.top() + y, width, height), size)
        x, row = x + width + _GAP, max(row, height)
    return y + row


def chips_width(look: Look, chips: list[Chip], most: float) -> float:
    """Return how wide `chips` are in one row, at most `most`."""
    size = look.chrome_px * 1.0
    widths = [_set(look, chip.words, most - size - 26).width + size + 26 for chip in chips]
    return min(sum(widths) + _GAP * max(0, len(widths) - 1) + 1, most)


def _set(look: Look, words: Words, room: float) -> TextLayout:
    """Return a chip's words on one line, as large as fits; the smallest may take more lines."""
    for scale in _SIZES:
        style = look.chrome_style(scale)
        width = look.typesetter.natural_width(words, style) + 2
        if width <= room:
            break
    return look.typesetter.set(words, style, min(width, room))


def _paint_chip(
    painter: QPainter, look: Look, icons: Icons, chip: Chip, text: TextLayout, rect: QRectF, size: float
) -> None:
    role = "good" if chip.good else "notice"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(look.color(role) if look.theme.name == "contrast" else look.color(f"{role}_ground"))
    painter.setBrush(look.color(f"{role}_ground"))
    painter.drawRoundedRect(rect, 8, 8)
    rtl = look.language.rtl
    sign = icons.pixmap(chip.icon, round(size), look.color(role), painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(rect.right() - 9 - size if rtl else rect.left() + 9, rect.center().y() - size / 2), sign)
    painter.setPen(look.color(role))
    start = rect.left() + 9 if rtl else rect.left() + size + 17
    text.paint(painter, QPointF(start, rect.top() + 3), look.ink(role))


class Chips(QWidget):
    """A row of chips."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._chips: list[Chip] = []
        self._hint: QSize | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        self._look, self._hint = look, None
        self.updateGeometry()
        self.update()

    def set_chips(self, chips: list[Chip]) -> None:
        self._chips, self._hint = chips, None
        self.setAccessibleName(". ".join(c.words.text for c in chips))
        self.setVisible(bool(chips))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._hint is None:  # Qt asks again and again while it lays out a screen
            width = round(chips_width(self._look, self._chips, _WIDEST) + 0.5)
            self._hint = QSize(width, self.heightForWidth(width))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), 24)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # As high in every language, so that switching does not move the page below.
        height = paint_chips(None, self._look, self._icons, self._chips, QRectF(0, 0, width, 0))
        return max(round(height + 1), one_line(self._look.chrome_px * 0.8) + 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chips(QPainter(self), self._look, self._icons, self._chips, QRectF(self.rect()))
