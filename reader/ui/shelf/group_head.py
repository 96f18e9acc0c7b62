"""The name above a group of works."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.blocks import PICTURES
from reader.core.break_marks import strip_breaks
from reader.core.works import Topic
from reader.ui.i18n.names import pictures_words, topic_words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout


class GroupHead(QWidget):
    """A group's sign and name."""

    def __init__(self, look: Look, icons: Icons, group: str, parent: QWidget):
        super().__init__(parent)
        self._look, self._icons, self._group = look, icons, group
        self._words = pictures_words() if group == PICTURES else topic_words(Topic(group))
        self.setAccessibleName(strip_breaks(self._words.text))

    def height_for(self, width: int) -> int:
        return round(self._set(width).height + 8)

    def _set(self, width: float) -> TextLayout:
        style = self._look.chrome_style(1.35, bold=True)
        return self._look.typesetter.unbroken(self._words, style, width - 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self._look.language.rtl
        color = self._look.color("accent" if self._group == PICTURES else self._group)
        sign = self._icons.pixmap(self._group, 32, color, self.devicePixelRatioF())
        text = self._set(self.width())
        painter.drawPixmap(QPointF(self.width() - 32 if rtl else 0, (self.height() - 32) / 2), sign)
        text.paint(painter, QPointF(0 if rtl else 48, (self.height() - text.height) / 2), self._look.ink("ink"))
