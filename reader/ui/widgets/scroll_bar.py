"""What scrolling needs: a quiet scroll bar in the colours of the theme, easy to hit; an area that glides by the same way
whatever moves it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar

from reader.ui.style.look import Look
from reader.ui.widgets.glide import Glide

NOTCH = 90
"""How far a notch of the wheel or an arrow key goes, in pixels of a usual window."""
_WIDTH, _LEAST = 18, 44
"""How wide the bar is, and the least length of its thumb, in pixels."""


class ScrollArea(QScrollArea):
    """Scrolls what does not fit. The wheel with Ctrl is left to the window: it makes the text larger or smaller
    everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._glide = Glide(self._move, self)
        self._part = 0.0

    def glide_by(self, pixels: float) -> None:
        """Move on by `pixels`, back where negative."""
        self._glide.by(pixels)

    def _move(self, pixels: float) -> None:
        # A bar moves by whole pixels: what is left of them is kept for the next step.
        self._part += pixels
        whole = round(self._part)
        self._part -= whole
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + whole)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not event.pixelDelta().isNull():  # a touch pad glides by itself
            super().wheelEvent(event)
        else:
            self.glide_by(-event.angleDelta().y() / 120 * NOTCH)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.glide_by(NOTCH if event.key() == Qt.Key.Key_Down else -NOTCH)
        else:
            super().keyPressEvent(event)


class ScrollBar(QScrollBar):
    """Vertical, without arrows at its ends; its thumb can be hit by a finger."""

    def __init__(self, look: Look, ground: str = "paper"):
        super().__init__(Qt.Orientation.Vertical)
        self._look, self._ground = look, ground
        self._held: float | None = None
        self.setFixedWidth(_WIDTH)
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
            painter.drawRoundedRect(self.thumb().adjusted(3, 2, -3, -2), 6, 6)

    def thumb(self) -> QRectF:
        """Return where the part is that is dragged."""
        length = min(
            max(_LEAST, round(self.pageStep() * self.height() / (self._range() + self.pageStep()))), self.height()
        )
        part = (self.sliderPosition() - self.minimum()) / max(1, self._range())
        return QRectF(0, part * (self.height() - length), self.width(), length)

    def _range(self) -> int:
        return self.maximum() - self.minimum()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._range():
            event.ignore()
            return
        thumb, y = self.thumb(), event.position().y()
        if thumb.top() <= y <= thumb.bottom():
            self._held = y - thumb.top()
            self.setSliderDown(True)
        else:
            step = self.SliderAction.SliderPageStepSub if y < thumb.top() else self.SliderAction.SliderPageStepAdd
            self.triggerAction(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        room = self.height() - self.thumb().height()
        part = (event.position().y() - self._held) / max(1.0, room)
        self.setSliderPosition(self.minimum() + round(min(max(part, 0.0), 1.0) * self._range()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setSliderDown(False)
