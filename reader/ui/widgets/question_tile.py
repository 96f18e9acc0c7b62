"""A question that people come with, as a large tile: its drawing, and its words beside it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.break_marks import strip_breaks
from reader.core.languages import language
from reader.core.questions import ShelfQuestion
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.panel import paint_panel

_SIGN, _PAD = 52, 14
_LEAST_HEIGHT = 84


class QuestionTile(Pressable):
    """One question; a press leads to what answers it."""

    def __init__(self, look: Look, icons: Icons, question: ShelfQuestion, parent: QWidget):
        super().__init__(parent)
        self._look, self._icons, self.question = look, icons, question
        self.setAccessibleName(strip_breaks(question.words.text))

    def _set(self, width: float) -> TextLayout:
        style = TextStyle(language(self.question.language), self._look.chrome_px * 1.05, leading=0.88)
        return self._look.typesetter.set(self.question.words, style, width - 3 * _PAD - _SIGN)

    def height_for(self, width: int) -> int:
        """Return how high the tile must be at a width."""
        return max(_LEAST_HEIGHT, round(self._set(width).height) + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, self.hasFocus(), "edge")
        drawing = self._icons.drawing(self.question.sign, _SIGN, self.devicePixelRatioF())
        x = self.width() - _PAD - _SIGN if rtl else _PAD
        painter.drawPixmap(QPointF(x, (self.height() - _SIGN) / 2), drawing)
        text = self._set(self.width())
        start = _PAD if rtl else 2 * _PAD + _SIGN
        text.paint(painter, QPointF(start, (self.height() - text.height) / 2), self._look.ink("ink"))
