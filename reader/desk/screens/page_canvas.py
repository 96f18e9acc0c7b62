"""A page of a comic whose boxes are moved by mouse or keys, lettered in one language.

Signals: ``chosen(name)`` a box is the current one, ``moved(name, area)`` it was put elsewhere.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.core.blocks import Area
from reader.core.words import Words
from reader.desk.content.panels import BoxName
from reader.ui.comic.balloons import paint_balloon
from reader.ui.comic.lettering import Lettered
from reader.ui.comic.page_painter import paint_art
from reader.ui.document.pictures import Pictures
from reader.ui.style.look import Look

_GRIP = 12.0
"""How near to its lower corner a box is taken by it, in pixels."""
_STEP = 10
"""How far an arrow key moves a box, in units of the page."""


class PageCanvas(QWidget):
    """Shows one page; knows no file."""

    chosen = Signal(object)
    moved = Signal(object, object)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._page = QRectF(0, 0, 1, 1)
        self._art, self._pictures = "", Pictures(lambda _: None)
        self._boxes: list[tuple[BoxName, Area]] = []
        self._lettered: list[Lettered] = []
        self.current: BoxName | None = None
        self._held: tuple[QPointF, Area, bool] | None = None
        """Where a box was taken, as it was then, and whether by its corner."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_page(
        self, area: Area, art: str, pictures: Pictures, boxes: list[tuple[BoxName, Area]], lettered: list[Lettered]
    ) -> None:
        """Show a page with its boxes and balloons."""
        self._page, self._art, self._pictures = QRectF(*area), art, pictures
        self._boxes, self._lettered = boxes, lettered
        self.update()

    def place(self) -> QRectF:
        """Return where the page lies in the widget."""
        scale = min(self.width() / self._page.width(), self.height() / self._page.height())
        wide, high = self._page.width() * scale, self._page.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def on_screen(self, area: Area) -> QRectF:
        """Return where a box of the page lies in the widget."""
        place = self.place()
        scale = place.width() / self._page.width()
        return QRectF(place.x() + area[0] * scale, place.y() + area[1] * scale, area[2] * scale, area[3] * scale)

    def box_at(self, point: QPointF) -> BoxName | None:
        """Return the box at a point: a balloon before its panel, the current one before others."""
        found = [name for name, area in self._boxes if self.on_screen(area).contains(point)]
        found.sort(key=lambda name: (name != self.current, name.balloon < 0))
        return found[0] if found else None

    def choose(self, name: BoxName | None) -> None:
        """Make a box the current one."""
        self.current = name
        self.update()
        if name is not None:
            self.chosen.emit(name)

    def _area(self) -> Area | None:
        return next((area for name, area in self._boxes if name == self.current), None)

    def _put(self, area: Area) -> None:
        if self.current is not None:
            self._boxes = [(name, area if name == self.current else old) for name, old in self._boxes]
            self.update()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.place()
        pixmap = (
            self._pictures.pixmap(self._art, place.size().toSize(), self.devicePixelRatioF()) if self._art else None
        )
        paint_art(painter, place, pixmap, False, self._look.color("mark"))
        painter.save()
        painter.translate(place.topLeft())
        scale = place.width() / self._page.width()
        painter.scale(scale, scale)
        longer = max(self._page.width(), self._page.height())
        for lettered in self._lettered:
            number = 0 if lettered.fits else lettered.segment
            paint_balloon(painter, lettered, longer, number, self._look.typesetter)
        painter.restore()
        for name, area in self._boxes:
            self._paint_box(painter, name, self.on_screen(area))

    def _paint_box(self, painter: QPainter, name: BoxName, rect: QRectF) -> None:
        current, panel = name == self.current, name.balloon < 0
        colour = self._look.color("accent" if current else "leave" if panel else "link")
        painter.setPen(QPen(colour, 3 if current else 1.5, Qt.PenStyle.SolidLine if panel else Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        number = str((name.panel if panel else name.balloon) + 1)
        text = self._look.typesetter.on_one_line(Words(number), self._look.chrome_style(0.8, bold=True))
        badge = QRectF(rect.x(), rect.y(), text.natural_width + 12, text.height)
        painter.fillRect(badge, colour)
        text.paint(painter, badge.topLeft() + QPointF(6, 0), self._look.ink("on_accent"))
        if current:
            painter.fillRect(QRectF(rect.right() - _GRIP, rect.bottom() - _GRIP, _GRIP, _GRIP), QColor(colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        area = self._area()
        corner = area is not None and self._is_corner(point, area)
        if not corner:
            self.choose(self.box_at(point))
            area = self._area()
        if area is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held = (point, area, self._is_corner(point, area))

    def _is_corner(self, point: QPointF, area: Area) -> bool:
        corner = self.on_screen(area).bottomRight()
        return abs(point.x() - corner.x()) <= _GRIP and abs(point.y() - corner.y()) <= _GRIP

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        start, area, corner = self._held
        scale = self._page.width() / self.place().width()
        x, y = round((event.position().x() - start.x()) * scale), round((event.position().y() - start.y()) * scale)
        left, top, wide, high = area
        self._put((left, top, max(wide + x, 1), max(high + y, 1)) if corner else (left + x, top + y, wide, high))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        area = self._area()
        if held is not None and area is not None and area != held[1]:
            self.moved.emit(self.current, area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0), Qt.Key.Key_Right: (_STEP, 0), Qt.Key.Key_Up: (0, -_STEP), Qt.Key.Key_Down: (0, _STEP),
        }  # fmt: skip
        area = self._area()
        if event.key() in steps and area is not None:
            x, y = steps[Qt.Key(event.key())]
            left, top, wide, high = area
            larger = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.moved.emit(
                self.current, (left, top, wide + x, high + y) if larger else (left + x, top + y, wide, high)
            )
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_N) and self._boxes:
            names = [name for name, _ in self._boxes]
            at = names.index(self.current) + 1 if self.current in names else 0
            self.choose(names[at % len(names)])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(600, 500)
