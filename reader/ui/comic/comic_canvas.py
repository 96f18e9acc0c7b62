"""A comic's page or panel with its balloons, and how it is turned: keys, clicks, wheel, swipe.

Signals: ``step_requested(1 or -1)``, ``end_requested(1 or -1)`` to the last or first,
``panel_chosen(index)`` a panel of the page was pressed, ``zoom_changed()``.
"""

from collections import OrderedDict
from collections.abc import Generator, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.core.comic import Comic, ComicPage, ComicView
from reader.core.record import record
from reader.ui.comic.balloons import paint_balloon, paint_number
from reader.ui.comic.lettering import Lettered, lettering
from reader.ui.comic.page_painter import page_area, paint_art, panel_area
from reader.ui.document.laid_block import Highlight
from reader.ui.document.pictures import Pictures
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.platform.keys import key_of
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.glide import Glide

ZOOMS = (1.0, 1.25, 1.6, 2.0, 2.5, 3.2, 4.0)
"""How closely every page can be looked at; one that is many times higher than wide, until it is as wide as the view."""
_CLOSER = 1.6
_MOST_STEPS = 20
_LARGEST_SCALE = 3.0
"""A panel is shown at most this much larger than its art."""
_MOST_PIXELS = 6_000_000
"""Of one page's drawing; a page that is shown larger is stretched."""
_MOST_CLOSELY = 16_000_000
"""Of a page that is looked at closely: one that is many times higher than wide has room for its words."""
_SWIPE = 60
_WHEEL = 120
_KEPT = 400
_AT_ONCE = 12
"""After how many balloons of a page the others wait for the next frame: nearly every page has fewer."""
_FACES = 3
"""Of how many stops the painted view is kept: of the current one, of the one before it, and of the next."""
_APART = 4
"""Milliseconds between two steps of what is prepared."""
_MARGIN = 4
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


@record
class Shown:
    """What stands in the view: a page, or a panel of it; ``area`` is what of the page is shown, in its units."""

    page: ComicPage
    stop: int
    area: QRectF
    guided: bool


class ComicCanvas(QWidget):
    """Shows one Comic. It changes no place: it asks."""

    step_requested = Signal(int)
    end_requested = Signal(int)
    panel_chosen = Signal(int)
    zoom_changed = Signal()

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._comic: Comic | None = None
        self._pictures: Pictures | None = None
        self._view = ComicView.PAGES
        self._stop = 0
        self.opening = False
        """Whether a comic is still being drawn that was not there before: nothing stands in the view yet."""
        self._before: QPixmap | None = None
        self._offset = 0.0
        self._zoom, self._pan = 0, QPointF()
        self._lettered: OrderedDict[tuple[str, str, bool], list[Lettered]] = OrderedDict()
        self._faces: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._unfinished: dict[tuple[object, ...], int] = {}
        """How many panels are painted on a face that lacks others."""
        self._found: dict[int, Highlight] = {}
        self._pressed: QPoint | None = None
        self._dragged = QPoint()
        self._wheel = 0
        self._glide = Glide(self._move, self)
        self._ahead = IncrementalTask(self, ONE_STEP, _APART)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)

    def set_look(self, look: Look) -> None:
        if look.typesetter is not self._look.typesetter:
            self._lettered.clear()
        self._look = look
        self._paint_anew()

    # --- what is shown ---

    def show_stop(self, comic: Comic, pictures: Pictures, view: ComicView, stop: int, by: int = 0) -> None:
        """Show a page or a panel; `by` is 1 or -1 where it follows the one before or goes before it. Another comic than
        the one before comes a moment later: nothing waits until it is drawn."""
        left = self.shown() if by else None
        before = self._faces.get(self._face_key(left)) if left is not None else None
        another = self._comic is None or self._comic.composition.work.id != comic.composition.work.id
        # The program's first frame is whole.
        self.opening = another and self.window().isVisible()
        if self._comic is not comic:
            self._lettered.clear()
            self._forget_faces()
        if self._stop != stop or self._view is not view:
            self._pan = QPointF()
        self._comic, self._pictures, self._view, self._stop = comic, pictures, view, stop
        self._glide.stop()
        self._before, self._offset = before, 0.0
        if left is not None:
            # The new one comes from where the reading goes on.
            self._offset = self.width() * by * (-1.0 if comic.rtl else 1.0)
            self._glide.by(-self._offset)
        self.update()
        self._prepare_anew()

    def clear(self) -> None:
        """Show nothing."""
        self._comic = None
        self._paint_anew()

    def set_found(self, found: dict[int, Highlight]) -> None:
        """Mark found words: by the index of the panel, their places by segment."""
        if found != self._found:
            self._found = found
            self._paint_anew()

    def shown(self) -> Shown | None:
        """Return what stands in the view at present."""
        return self._shown_at(self._stop) if self._comic is not None else None

    def _shown_at(self, stop: int) -> Shown:
        assert self._comic is not None
        page = self._comic.page_of(stop)
        guided = stop in page.panels and self._view is ComicView.PANELS
        whole = page_area(self._comic, page)
        area = panel_area(self._comic, page, stop).intersected(whole) if guided else whole
        return Shown(page, stop, whole if area.isEmpty() else area, guided)

    def lettering(self, page: ComicPage, index: int) -> list[Lettered]:
        """Return the balloons of a panel with their words, set once for its language."""
        for _ in self._letter(page, index):
            pass
        assert self._comic is not None
        composed = self._comic.composed(index)
        return self._lettered[composed.block.id, composed.language, self._comic.mirrored(page)]

    def _letter(self, page: ComicPage, index: int) -> Iterator[None]:
        """Set the words of a panel's balloons, one balloon at each step."""
        assert self._comic is not None
        composed = self._comic.composed(index)
        mirrored = self._comic.mirrored(page)
        key = (composed.block.id, composed.language, mirrored)
        if key in self._lettered:
            return
        found = []
        for lettered in lettering(composed, page_area(self._comic, page), mirrored, self._look.typesetter):
            found.append(lettered)
            yield
        self._lettered[key] = found
        if len(self._lettered) > _KEPT:
            self._lettered.popitem(last=False)

    def scale_for(self, shown: Shown, size: QSizeF) -> float:
        """Return how many pixels a unit of the page is where `shown` fits into `size`."""
        room = size - QSizeF(2 * _MARGIN, 2 * _MARGIN)
        return max(0.01, min(room.width() / shown.area.width(), room.height() / shown.area.height(), _LARGEST_SCALE))

    def too_small(self, shown: Shown, size: QSizeF) -> list[Lettered]:
        """Return the balloons of a guided panel whose words would be smaller than the reader's text."""
        if not shown.guided:
            return []
        scale = self.scale_for(shown, size)
        balloons = self.lettering(shown.page, shown.stop)
        return [b for b in balloons if not b.fits or b.px * scale < self._look.page_px - 0.05]

    def set_elsewhere(self, segments: tuple[int, ...]) -> None:
        """Put a number into the balloons of these segments: their words are read below the panel."""
        self._elsewhere = segments
        self.update()

    _elsewhere: tuple[int, ...] = ()

    # --- zoom ---

    @property
    def zoom(self) -> float:
        zooms = self._zooms()
        return zooms[min(self._zoom, len(zooms) - 1)]  # another page may have fewer steps

    def _zooms(self) -> list[float]:
        """Return how closely what is shown can be looked at, by steps."""
        zooms, shown = list(ZOOMS), self.shown()
        if shown is not None:
            widest = (self.width() - 2 * _MARGIN) / shown.area.width() / self.scale_for(shown, QSizeF(self.size()))
            while zooms[-1] < widest and len(zooms) < _MOST_STEPS:
                zooms.append(min(zooms[-1] * _CLOSER, widest))
        return zooms

    def zoom_by(self, steps: int) -> None:
        """Show more closely, or less; 0 fits the whole into the view."""
        self._zoom = min(max(self._zoom + steps, 0), len(self._zooms()) - 1) if steps else 0
        self._pan = self._kept_inside(self._pan)
        self.zoom_changed.emit()
        self.update()

    def _kept_inside(self, pan: QPointF) -> QPointF:
        """Return a pan, in pixels, that leaves no empty edge."""
        shown = self.shown()
        if shown is None or not self._zoom:
            return QPointF()
        scale = self.scale_for(shown, QSizeF(self.size())) * self.zoom
        free_x = max(0.0, (shown.area.width() * scale - self.width()) / 2 + _MARGIN)
        free_y = max(0.0, (shown.area.height() * scale - self.height()) / 2 + _MARGIN)
        return QPointF(min(max(pan.x(), -free_x), free_x), min(max(pan.y(), -free_y), free_y))

    def _move(self, distance: float) -> None:
        self._offset += distance
        if abs(self._offset) < 0.5:
            self._offset, self._before = 0.0, None
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("sheet"))
        shown = self.shown()
        if shown is None or self.opening:
            return
        if self._before is not None and self._offset:
            away = self._offset - (self.width() if self._offset > 0 else -self.width())
            painter.drawPixmap(QPointF(away, 0.0), self._before)
        painter.setRenderHints(_SMOOTH)
        if self._zoom:
            self._paint(painter, shown, self._offset, closely=True)
        else:
            painter.drawPixmap(QPointF(self._offset, 0.0), self._face(shown))
            if not self._is_finished(shown):
                QTimer.singleShot(0, self, self.update)
        if self.hasFocus():
            painter.resetTransform()
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("accent"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)

    def _face(self, shown: Shown) -> QPixmap:
        """Return what fits into the view as it is painted; kept, so that a page that glides is painted once, not at
        every frame. Of a page with very many balloons each call paints some more."""
        key, ratio = self._face_key(shown), self.devicePixelRatioF()
        if key not in self._faces:
            face = QPixmap(self.size() * ratio)
            face.setDevicePixelRatio(ratio)
            face.fill(self._look.color("sheet"))
            self._faces[key], self._unfinished[key] = face, 0
            if len(self._faces) > _FACES:
                self._unfinished.pop(self._faces.popitem(last=False)[0], None)
        self._faces.move_to_end(key)
        face = self._faces[key]
        if key in self._unfinished:
            painter = QPainter(face)
            painter.setRenderHints(_SMOOTH)
            self._unfinished[key] = painted = self._paint(painter, shown, 0.0, False, self._unfinished[key])
            painter.end()
            if painted == len(self._panels(shown)):
                del self._unfinished[key]
        return face

    def _is_finished(self, shown: Shown) -> bool:
        key = self._face_key(shown)
        return key in self._faces and key not in self._unfinished

    def _face_key(self, shown: Shown) -> tuple[object, ...]:
        elsewhere = self._elsewhere if shown.stop == self._stop else ()
        return (shown.stop, shown.guided, elsewhere, self.width(), self.height(), self.devicePixelRatioF())

    def _paint_anew(self) -> None:
        self._forget_faces()
        self.update()

    def _forget_faces(self) -> None:
        self._faces.clear()
        self._unfinished.clear()

    def _place(self, shown: Shown, closely: bool) -> tuple[float, QPointF]:
        """Return the scale, and where the page's top left lies in the widget."""
        scale = self.scale_for(shown, QSizeF(self.size())) * (self.zoom if closely else 1.0)
        corner = QPointF(self.width() / 2, self.height() / 2) - shown.area.center() * scale
        return scale, corner + (self._pan if closely else QPointF())

    def _panels(self, shown: Shown) -> tuple[int, ...]:
        return (shown.stop,) if shown.guided else shown.page.panels

    def _paint(self, painter: QPainter, shown: Shown, offset: float, closely: bool, painted: int = 0) -> int:
        """Paint a page from the panel of the number `painted` on, the first with the art; return up to which: when
        looked at `closely` all of them."""
        assert self._comic is not None
        scale, corner = self._place(shown, closely)
        page = page_area(self._comic, shown.page)
        painter.save()
        painter.translate(corner.x() + offset, corner.y())
        painter.setClipRect(QRectF(shown.area.topLeft() * scale, shown.area.size() * scale))
        longer = max(page.width(), page.height())
        panels, balloons, first = self._panels(shown), 0, painted
        if self._pictures is not None and not painted:  # it is drawn in another thread while the balloons are lettered
            name, _ = self._comic.art(shown.page)
            self._pictures.prepare(name, self._art_size(shown.page), self.devicePixelRatioF())
        while painted < len(panels) and (closely or balloons < _AT_ONCE):
            balloons += len(self.lettering(shown.page, panels[painted]))
            painted += 1
        if not first:
            self._paint_art(painter, shown.page, page, scale)
        painter.scale(scale, scale)
        for index in panels[first:painted]:
            found = self._found.get(index, {})
            for lettered in self.lettering(shown.page, index):
                away = shown.guided and shown.stop == self._stop and lettered.segment in self._elsewhere
                unread = not lettered.fits and not shown.guided
                number = lettered.segment if away or unread else 0
                places = tuple(found.get(lettered.segment, ()))
                paint_balloon(painter, lettered, longer, number, self._look.typesetter, places)
        if painted == len(panels):
            if not shown.guided and len(panels) > 1 and self._numbered(shown.page):
                self._paint_numbers(painter, shown.page, longer)
            if self._look.theme.name == "dark":  # a bright picture on a dark page dazzles
                painter.fillRect(page, QColor(0, 0, 0, 45))
        painter.restore()
        return painted

    def _numbered(self, page: ComicPage) -> bool:
        """Return whether the panels bear numbers: where their order runs against the language."""
        assert self._comic is not None
        return self._comic.rtl and not self._comic.mirrored(page)

    def _paint_numbers(self, painter: QPainter, page: ComicPage, longer: float) -> None:
        assert self._comic is not None
        style = TextStyle(self._look.language, 1.0)
        for number, index in enumerate(page.panels, 1):
            rect = panel_area(self._comic, page, index)
            corner = QPointF(rect.right() - longer * 0.037, rect.top() + longer * 0.005)
            paint_number(painter, corner, number, longer, style, self._look.typesetter)

    def _paint_art(self, painter: QPainter, page: ComicPage, rect: QRectF, scale: float) -> None:
        assert self._comic is not None
        name, _ = self._comic.art(page)
        target = QRectF(0, 0, rect.width() * scale, rect.height() * scale)
        pixmap = self._pictures.pixmap(name, self._art_size(page), self.devicePixelRatioF()) if self._pictures else None
        paint_art(painter, target, pixmap, self._comic.mirrored(page), self._look.color("mark"))

    def _art_size(self, page: ComicPage) -> QSize:
        """Return at which size a page's art is drawn: large enough for its panels, and no larger than its pixels."""
        assert self._comic is not None
        rect, size = page_area(self._comic, page), QSizeF(self.size())
        scale = self.scale_for(Shown(page, page.index, rect, False), size)
        if self._view is ComicView.PANELS:
            for index in page.panels:
                area = panel_area(self._comic, page, index).intersected(rect)
                if not area.isEmpty():
                    scale = max(scale, self.scale_for(Shown(page, index, area, True), size))
        scale *= self.zoom
        name, _ = self._comic.art(page)
        shape = rect.height() / rect.width()
        if not name.endswith(".svg"):  # a drawing has any size: to know its own it would have to be read here
            own = self._pictures.size(name) if self._pictures else None
            if own is None:
                return QSize(1, 1)
            scale, shape = min(scale, own.width() / rect.width()), own.height() / own.width()
        pixels = _MOST_CLOSELY if self._zoom else _MOST_PIXELS
        most = (pixels / (rect.width() * rect.height())) ** 0.5 / self.devicePixelRatioF()
        # In steps, so that a strip of words below a panel does not have its page drawn again.
        wide = min(rect.width() * scale, rect.width() * most)
        wide = min(-(-wide // 160) * 160, rect.width() * most)
        return QSizeF(wide, wide * shape).toSize()

    def _prepare_anew(self) -> None:
        self._ahead.start_later(self._preparing(), at_once=self.opening)

    def _preparing(self) -> Generator[float]:
        """Draw and letter what is to be shown, what comes next, and what came before, while nothing else is to be done:
        a balloon a step, and what comes next as it will be seen."""
        comic, pictures = self._comic, self._pictures
        if comic is None or pictures is None:
            return
        if self.opening:
            yield from self._drawing(comic, pictures, self._stop)
            self.opening = False
            self.update()
            yield 0.0
        for by in (1, -1):
            stop = comic.step(self._stop, self._view, by)
            if stop is None:
                continue
            yield from self._drawing(comic, pictures, stop, wait=by > 0)
            ahead = self._shown_at(stop)
            while by > 0 and not self._zoom and not self._is_finished(ahead):
                self._face(ahead)
                yield 0.0

    def _drawing(self, comic: Comic, pictures: Pictures, stop: int, wait: bool = True) -> Generator[float]:
        """Draw the page at a stop and letter what is shown of it; `wait` until it is drawn."""
        page = comic.page_of(stop)
        art = comic.art(page)[0], self._art_size(page), self.devicePixelRatioF()
        pictures.prepare(*art)
        yield 0.0
        for index in (stop,) if stop in page.panels else page.panels:
            for _ in self._letter(page, index):
                yield 0.0
        while wait and not pictures.is_ready(*art):
            yield 0.0

    # --- being turned ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = key_of(event), Qt.Key
        rtl = self._comic is not None and self._comic.rtl
        onward, back = (keys.Key_Left, keys.Key_Right) if rtl else (keys.Key_Right, keys.Key_Left)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._zoom and key in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down):
            step = 80.0
            way = {keys.Key_Left: (step, 0), keys.Key_Right: (-step, 0), keys.Key_Up: (0, step)}.get(key, (0, -step))  # type: ignore[call-overload]
            self._pan = self._kept_inside(self._pan + QPointF(*way))
            self.update()
        elif key in (onward, keys.Key_Down, keys.Key_PageDown) or (key == keys.Key_Space and not shift):
            self.step_requested.emit(1)
        elif key in (back, keys.Key_Up, keys.Key_PageUp, keys.Key_Space):
            self.step_requested.emit(-1)
        elif key in (keys.Key_Home, keys.Key_End):
            self.end_requested.emit(1 if key == keys.Key_End else -1)
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_by(1)
        elif key == keys.Key_Minus:
            self.zoom_by(-1)
        elif key == keys.Key_0:
            self.zoom_by(0)
        elif key in (keys.Key_Return, keys.Key_Enter) and self._comic is not None:
            page = self._comic.page_of(self._stop)
            if page.panels and self._view is ComicView.PAGES:
                self.panel_chosen.emit(page.panels[0])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if turned.y() > 0 else -1)
        elif self._zoom:
            self._pan = self._kept_inside(self._pan + QPointF(turned) * 0.7)
            self.update()
        else:
            self._wheel += turned.y() or turned.x()
            if abs(self._wheel) >= _WHEEL:  # a touch pad sends many small turns
                self.step_requested.emit(-1 if self._wheel > 0 else 1)
                self._wheel = 0
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position().toPoint()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self._zoom:
            here = event.position().toPoint()
            self._pan = self._kept_inside(self._pan + QPointF(here - self._dragged))
            self._dragged = here
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._comic is None or event.button() != Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - pressed
        moved = max(abs(way.x()), abs(way.y()))
        if self._zoom and moved > 4:
            return  # it was moved about
        if abs(way.x()) >= _SWIPE and abs(way.x()) > abs(way.y()):
            self.step_requested.emit(1 if (way.x() < 0) != self._comic.rtl else -1)
        elif moved <= 12:
            self._click(event.position())

    def _click(self, at: QPointF) -> None:
        """Go to the pressed panel of a page; in guided view on, or back at the side where the reading began."""
        shown = self.shown()
        assert self._comic is not None and shown is not None
        if not shown.guided:
            index = self.panel_at(at)
            if index is not None:
                self.panel_chosen.emit(index)
                return
        third = self.width() / 3
        back = at.x() > self.width() - third if self._comic.rtl else at.x() < third
        self.step_requested.emit(-1 if back else 1)

    def panel_at(self, at: QPointF) -> int | None:
        """Return the panel of the shown page under a point of the widget, or None."""
        shown = self.shown()
        if shown is None or self._comic is None:
            return None
        scale, corner = self._place(shown, closely=True)
        point = (at - corner) / scale
        return next((i for i in shown.page.panels if panel_area(self._comic, shown.page, i).contains(point)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pan = self._kept_inside(self._pan)
        self._prepare_anew()
