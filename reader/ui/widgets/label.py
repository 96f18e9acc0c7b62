"""Words set by the typesetter: right line ends in every script."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.panel import paint_panel


class Label(QWidget):
    """Words on a ground of any role, as high as they need. They come marked, from a pack or from tr()."""

    def __init__(self, look: Look, role: str = "ink", scale: float = 1.0, bold: bool = False, align: str = "start"):
        super().__init__()
        self._look, self._role, self._scale, self._bold, self._align = look, role, scale, bold, align
        self._words, self._ground, self._pad = Words(""), "", 0
        self._style: TextStyle | None = None
        self._told = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def on_ground(self, ground: str, pad: int = 14) -> "Label":
        """Give the words a ground of their own."""
        self._ground, self._pad = ground, pad
        return self

    def set_words(self, words: Words, style: TextStyle | None = None) -> None:
        """Show `words`, in the program's style or one of their own."""
        self._words, self._style = words, style
        self.setAccessibleName(strip_breaks(words.text))
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the clean words."""
        return self._words.text

    def _set(self, width: float) -> TextLayout:
        style = self._style or self._look.chrome_style(self._scale, self._bold, self._align)
        return self._look.typesetter.unbroken(self._words, style, width - 2 * self._pad)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._set(width).height + 2 * self._pad + 0.5)

    def sizeHint(self) -> QSize:
        style = self._style or self._look.chrome_style(self._scale, self._bold, self._align)
        width = round(self._look.typesetter.natural_width(self._words, style) + 2 * self._pad + 2)
        width = min(width, 640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        self._told = self.heightForWidth(max(self.width(), 48))
        return QSize(48, self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._told not in (0, self.heightForWidth(max(self.width(), 48))):
            self.updateGeometry()  # its least height was told for another width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground:
            paint_panel(painter, self.rect(), self._look, self._ground, BUTTON_CORNER, False, self._ground)
        self._set(self.width()).paint(painter, QPointF(self._pad, self._pad), self._look.ink(self._role))
