"""One picture as large as fits: a figure of a text, or a panel of a comic.

Signals: ``step_requested(1 or -1)``.
"""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.core.comic import Comic, ComicView
from reader.ui.comic.comic_canvas import ComicCanvas
from reader.ui.comic.lettering import Lettered
from reader.ui.document.pictures import Pictures
from reader.ui.style.look import Look

_SWIPE, _WHEEL = 60, 120


class PictureStage(QWidget):
    """Shows a figure by the name of its asset, or a panel by its index in a comic."""

    step_requested = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._pictures: Pictures | None = None
        self._name = ""
        self._pressed: QPoint | None = None
        self._wheel = 0
        self.canvas = ComicCanvas(look)
        self.canvas.setParent(self)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.canvas.hide()
        self.setMinimumSize(120, 80)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.canvas.set_look(look)
        self.update()

    def show_figure(self, pictures: Pictures, name: str) -> None:
        """Show the figure with the asset `name`."""
        self._pictures, self._name = pictures, name
        self.canvas.hide()
        self.update()

    def show_panel(self, comic: Comic, pictures: Pictures, index: int, by: int) -> None:
        """Show a panel; `by` is 1 or -1 where it follows the one before or goes before it."""
        self._pictures, self._name = pictures, ""
        self.canvas.show_stop(comic, pictures, ComicView.PANELS, index, by)
        self.canvas.show()

    def too_small(self, size: QSizeF) -> list[Lettered]:
        """Return the balloons of the panel whose words could not be read at a size of the stage."""
        shown = self.canvas.shown() if not self.canvas.isHidden() else None
        return self.canvas.too_small(shown, size) if shown is not None else []

    def _fitted(self) -> QSize:
        own = self._pictures.size(self._name) if self._pictures is not None and self._name else None
        if own is None:
            return QSize()
        return own.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, pictures = self._fitted(), self._pictures
        if size.isEmpty() or pictures is None:
            return
        area = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        ratio = self.devicePixelRatioF()
        # The program's first frame is whole; later nobody waits for a picture.
        if self.window().isVisible():
            pixmap = pictures.soon(self._name, size, ratio, self._update)
        else:
            pixmap = pictures.pixmap(self._name, size, ratio)
        if pixmap is not None:
            painter.fillRect(QRectF(area, size), Qt.GlobalColor.white)  # drawn for paper
            painter.drawPixmap(area, pixmap)

    def _update(self) -> None:
        if isValid(self):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel += event.angleDelta().y() or event.angleDelta().x()
        if abs(self._wheel) >= _WHEEL:
            self.step_requested.emit(-1 if self._wheel > 0 else 1)
            self._wheel = 0
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        way, rtl = event.position().toPoint() - pressed, self._look.language.rtl
        if abs(way.x()) >= _SWIPE and abs(way.x()) > abs(way.y()):
            self.step_requested.emit(1 if (way.x() < 0) != rtl else -1)
