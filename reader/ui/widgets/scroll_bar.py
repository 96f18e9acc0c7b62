"""What scrolling needs: a quiet scroll bar in the colours of the theme, easy to hit; a viewport that is known to
Python; a ground for what is scrolled."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar

from reader.ui.style.look import Look


class ScrollArea(QScrollArea):
    """Scrolls what does not fit. The wheel with Ctrl is left to the window: it makes the text larger or smaller
    everywhere."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


class ScrollBar(QScrollBar):
    """Vertical. Only its looks are ours; dragging, keys and wheel are Qt's."""

    def __init__(self, look: Look, ground: str = "paper"):
        super().__init__(Qt.Orientation.Vertical)
        self._look, self._ground = look, ground
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color(self._ground))
        if self.maximum() > self.minimum():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("accent" if self.underMouse() or self.isSliderDown() else "edge"))
            painter.drawRoundedRect(self._thumb().adjusted(3, 2, -3, -2), 4, 4)

    def _thumb(self) -> QRectF:
        """Return where Qt's own style puts the part that is dragged."""
        ends, least = self.width(), 26
        room = self.height() - 2 * ends
        length = max(least, round(self.pageStep() * room / (self.maximum() - self.minimum() + self.pageStep())))
        top = (self.sliderPosition() - self.minimum()) / (self.maximum() - self.minimum()) * (room - length)
        return QRectF(0, ends + top, self.width(), length)
