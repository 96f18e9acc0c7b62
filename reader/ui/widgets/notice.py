"""What is said to the reader on a screen: green what went well, amber what to be careful about, red what failed, each with
its sign."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER
from reader.ui.text.typesetter import TextLayout
from reader.ui.widgets.panel import paint_panel

KINDS = {
    "good": ("checked", "good", "good_ground"),
    "warning": ("warning", "notice", "notice_ground"),
    "error": ("error", "error", "error_ground"),
}
"""The sign of each kind, and the roles of its ink and its ground."""
_PAD = 14


class Notice(QWidget):
    """A sign and a sentence or two; hidden where there is nothing to say."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._words, self._kind = Words(""), "warning"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def say(self, words: Words | None, kind: str = "warning") -> None:
        """Say something of a kind, or nothing any more."""
        self._words, self._kind = words or Words(""), kind
        self.setAccessibleName(strip_breaks(self._words.text))
        self.setVisible(words is not None)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the clean words."""
        return self._words.text

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def _sign(self) -> int:
        return round(self._look.chrome_px * 1.3)

    def _set(self, width: float) -> TextLayout:
        return self._look.typesetter.unbroken(self._words, self._look.chrome_style(), width - 3 * _PAD - self._sign)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(self._set(width).height, self._sign) + 2 * _PAD * 0.8)

    def sizeHint(self) -> QSize:
        natural = self._look.typesetter.natural_width(self._words, self._look.chrome_style())
        width = min(round(natural + 3 * _PAD + self._sign + 2), 640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        sign, ink, ground = KINDS[self._kind]
        edge = ink if self._look.theme.name == "contrast" else ground
        paint_panel(painter, self.rect(), self._look, ground, BUTTON_CORNER, False, edge)
        picture = self._icons.pixmap(sign, self._sign, self._look.color(ink), self.devicePixelRatioF())
        text = self._set(self.width())
        x = self.width() - _PAD - self._sign if rtl else _PAD
        painter.drawPixmap(QPointF(x, (self.height() - self._sign) / 2), picture)
        start = _PAD if rtl else 2 * _PAD + self._sign
        text.paint(painter, QPointF(start, (self.height() - text.height) / 2), self._look.ink(ink))
