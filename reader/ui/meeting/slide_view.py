"""A slide of a meeting on the screen: its words as large as fits, its picture, and a thin line that tells how far.

Signals: ``step_requested(by)``; ``resized()``.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.core.break_marks import strip_breaks
from reader.core.comic import Comic, ComicView
from reader.core.composition import Composition
from reader.ui.comic.comic_canvas import ComicCanvas
from reader.ui.document.pictures import Pictures
from reader.ui.meeting.slides import Item, SetSlide, Slide, SlideMaker
from reader.ui.style.look import Look
from reader.ui.widgets.chips import Chip, chips_width, paint_chips

_MARGIN_X, _MARGIN_Y = 0.035, 0.03
_LINE, _SIGNS = 6, 36
_SWIPE, _WHEEL = 60, 120


class SlideView(QWidget):
    """Shows one slide; `sides` are the languages it shows. It makes the slides for its own size."""

    step_requested = Signal(int)
    resized = Signal()

    def __init__(self, look: Look, pictures: Callable[[Item], Pictures], sides: Sequence[int] = (0, 1)):
        super().__init__()
        self._look, self._pictures, self._sides = look, pictures, tuple(sides)
        self._slide: Slide | None = None
        self._set: SetSlide | None = None
        self._done: float | None = None
        self._chips: list[Chip] = []
        self._blank = False
        self._maker: SlideMaker | None = None
        self._comics: dict[int, tuple[Composition, Comic]] = {}
        self._pressed: QPoint | None = None
        self._wheel = 0
        self._panel = ComicCanvas(look)
        self._panel.setParent(self)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._panel.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_look(self, look: Look) -> None:
        self._look, self._maker = look, None
        self._panel.set_look(look)
        self._lay_out()

    def set_sides(self, sides: Sequence[int]) -> None:
        """Show these languages from now on."""
        if tuple(sides) != self._sides:
            self._sides, self._maker = tuple(sides), None

    @property
    def maker(self) -> SlideMaker:
        """Makes the slides that fit here."""
        if self._maker is None:
            screen = float(self.window().height())
            self._maker = SlideMaker(self._look.typesetter, self._pictures, self._room().size(), screen, self._sides)
        return self._maker

    def show_slide(self, slide: Slide | None, done: float | None = None) -> None:
        """Show a slide; `done`, from 0 to 1, is how far the meeting has come, None where that is not to be told."""
        self._slide, self._done = slide, done
        self._lay_out()

    def set_chips(self, chips: list[Chip]) -> None:
        """Show how far the text can be trusted."""
        self._chips = chips
        self.update()

    def set_blank(self, blank: bool) -> None:
        """Show nothing at all, or the slide again."""
        self._blank = blank
        self._lay_out()

    @property
    def slide(self) -> Slide | None:
        return self._slide

    @property
    def set_slide(self) -> SetSlide | None:
        """The slide as it is set at present."""
        return self._set

    @property
    def blank(self) -> bool:
        return self._blank

    def _room(self) -> QRectF:
        x, y = self.width() * _MARGIN_X, self.height() * _MARGIN_Y
        return QRectF(self.rect()).adjusted(x, max(y, _SIGNS), -x, -y - _LINE)

    def _lay_out(self) -> None:
        slide = self._slide
        self._set = self.maker.set(slide) if slide is not None and not self._room().isEmpty() else None
        shown = slide is not None and slide.panel and self._set is not None and not self._blank
        self._panel.setVisible(shown)
        if shown and slide is not None and self._set is not None:
            area = self._set.picture.translated(self._room().topLeft())
            self._panel.setGeometry(area.adjusted(-8, -8, 8, 8).toRect())
            side = 0 if 0 in self._sides else self._sides[0]
            item = slide.item
            comic = self._comic(item.compositions[min(side, len(item.compositions) - 1)])
            self._panel.show_stop(comic, self._pictures(item), ComicView.PANELS, item.index)
        said = [strip_breaks(text.words.told()) for text, _, _ in self._set.texts] if self._set is not None else []
        self.setAccessibleName("\n".join(said))
        self.update()

    def _comic(self, composition: Composition) -> Comic:
        known = self._comics.get(id(composition))
        if known is None or known[0] is not composition:
            known = self._comics[id(composition)] = (composition, Comic(composition))
        return known[1]

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.color("sheet"))
        if self._blank:
            return
        room = self._room()
        if self._slide is not None and self._set is not None:
            self._paint_picture(painter, room)
            for text, at, _ in self._set.texts:
                text.paint(painter, room.topLeft() + at, self._look.ink("ink"))
            painter.setPen(QPen(self._look.color("accent"), 2))
            for y in self._set.rules:
                start = room.topLeft() + QPointF(self._set.area.x(), y)
                painter.drawLine(start, start + QPointF(self._set.area.width(), 0))
        if self._chips:
            area = QRectF(self.rect()).adjusted(room.left(), 4, -room.left(), 0)
            wide = chips_width(self._look, self._chips, area.width())
            area.setLeft(area.right() - wide) if not self._look.language.rtl else area.setRight(area.left() + wide)
            paint_chips(painter, self._look, self._look.icons, self._chips, area)
        if self._done is None:
            return
        # Drawn as one line and a thicker part of it: not by colour alone.
        low = self.height() - _LINE / 2
        painter.setPen(QPen(self._look.color("muted"), 1))
        painter.drawLine(QPointF(0, low), QPointF(self.width(), low))
        painter.setPen(QPen(self._look.color("accent"), _LINE))
        done = self.width() * self._done
        rtl = self._look.language.rtl
        painter.drawLine(QPointF(self.width() if rtl else 0, low), QPointF(self.width() - done if rtl else done, low))

    def _paint_picture(self, painter: QPainter, room: QRectF) -> None:
        slide, placed = self._slide, self._set
        if slide is None or placed is None or slide.panel or not slide.picture or placed.picture.isEmpty():
            return
        area = placed.picture.translated(room.topLeft())
        pixmap = self._pictures(slide.item).pixmap(slide.picture, area.size().toSize(), self.devicePixelRatioF())
        if pixmap is not None:
            painter.fillRect(area, Qt.GlobalColor.white)  # drawn for paper
            painter.drawPixmap(area.topLeft(), pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._maker = None
        self._lay_out()
        self.resized.emit()

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
        elif abs(way.x()) <= 12 and abs(way.y()) <= 12:
            back = event.position().x() < self.width() / 3
            if rtl:
                back = event.position().x() > self.width() * 2 / 3
            self.step_requested.emit(-1 if back else 1)
