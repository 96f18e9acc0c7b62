"""A question that people come with, as a large tile: its drawing, its words beside it, and a loudspeaker where somebody
read it.

Signal: ``heard_requested()`` the loudspeaker was pressed.
"""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.core.break_marks import strip_breaks
from reader.core.languages import language
from reader.core.questions import ShelfQuestion
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Button, Pressable
from reader.ui.widgets.panel import paint_panel

_SIGN, _PAD = 52, 14
_LEAST_HEIGHT = 84


class QuestionTile(Pressable):
    """One question; a press leads to what answers it."""

    heard_requested = Signal()

    def __init__(self, look: Look, icons: Icons, question: ShelfQuestion, parent: QWidget, heard: bool = False):
        super().__init__(parent)
        self._look, self._icons, self.question = look, icons, question
        self.speaker: Button | None = None
        if heard:
            self.speaker = Button(look, icons, "speaker")
            self.speaker.setParent(self)
            self.speaker.set_words(question.words, self._style())
            self.speaker.clicked.connect(self.heard_requested)
        self.setAccessibleName(strip_breaks(question.words.text))

    def _style(self) -> TextStyle:
        return TextStyle(language(self.question.language), self._look.chrome_px * 1.05, leading=0.88)

    def _set(self, width: float) -> TextLayout:
        beside = TARGET + _PAD if self.speaker is not None else 0
        return self._look.typesetter.unbroken(self.question.words, self._style(), width - 3 * _PAD - _SIGN - beside)

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
        beside = TARGET + _PAD if rtl and self.speaker is not None else 0
        start = _PAD + beside if rtl else 2 * _PAD + _SIGN
        text.paint(painter, QPointF(start, (self.height() - text.height) / 2), self._look.ink("ink"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.speaker is not None:
            x = _PAD if self._look.language.rtl else self.width() - _PAD - TARGET
            self.speaker.setGeometry(x, (self.height() - TARGET) // 2, TARGET, TARGET)
