"""A scrolling column of blocks, of which only those in view are laid out.

Where it is: ``anchor``; the signs beside blocks: ``gutter``; links and the selection have modules of their own too.

Signals: ``place_changed(index)`` the current block is another; ``link_activated(target)``;
``term_activated(name)`` a word of the glossary was asked for; ``sign_pressed(index)`` the sign beside a block was pressed;
``picture_pressed(index)`` the picture of a block was;
``painted()`` after every frame; ``resized()`` the column lies elsewhere;
``scrolled(pixels)`` the reader went on by so much, back where it is negative.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget

from reader.core.blocks import BlockKind
from reader.core.languages import language
from reader.core.words import Span, Style
from reader.ui.document.laid_block import NOTHING_FOUND, Highlight, LaidBlock
from reader.ui.document.parallel_layout import Document, ParallelLayout, neighbours
from reader.ui.platform.keys import is_menu_key
from reader.ui.reading.accessible_blocks import AccessibleBlocks
from reader.ui.reading.anchor import Anchor
from reader.ui.reading.block_area import Caret
from reader.ui.reading.gutter import SIGN_WIDTH, Gutter
from reader.ui.reading.links import Links
from reader.ui.reading.selection import Selection
from reader.ui.reading.weighed_bar import WeighedBar
from reader.ui.style.look import Look
from reader.ui.style.theme import BAR_HEIGHT, COLUMN_EMS, CORNER, PAGE_PX
from reader.ui.widgets.glide import Glide
from reader.ui.widgets.scroll_bar import NOTCH
from reader.ui.widgets.scroll_content import use_own_viewport

_KEPT = 300
"""How many laid-out blocks are kept."""
_UPPER = 0.6
"""The part of the view, from above, in which a block that begins there is the one being read."""
_TALLEST_PICTURE = 0.5
"""How much of the view's height a picture takes at most: at a press it is shown large."""


def _find_nothing(_: int) -> Sequence[Highlight]:
    return ()


class BlockView(QAbstractScrollArea):
    """Shows a Page. Public places are indices of its blocks; heights are pixels in the viewport."""

    place_changed = Signal(int)
    link_activated = Signal(str)
    term_activated = Signal(str)
    sign_pressed = Signal(int)
    picture_pressed = Signal(int)
    painted = Signal()
    resized = Signal()
    scrolled = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None):
        super().__init__(parent)
        self._look = look
        self._page: Document | None = None
        self._anchor = Anchor(self)
        self._laid: dict[int, LaidBlock] = {}
        self._layout: ParallelLayout | None = None
        self.links = Links(self)
        self._pointed: int | None = None
        self.gutter = Gutter(self)
        self._place = -1
        self._touch_from = 0.0
        self._found: Callable[[int], Sequence[Highlight]] = _find_nothing
        self._heard: tuple[int, Highlight] | None = None
        self.selection = Selection(self)
        self._glide = Glide(self._scroll_now, self)
        use_own_viewport(self)
        self.accessible = AccessibleBlocks(self)  # of the viewport that stays
        self._bar = WeighedBar(look)
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.place_chosen.connect(self._go_to_part)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    # --- what is shown ---

    @property
    def page(self) -> Document | None:
        return self._page

    @property
    def look(self) -> Look:
        return self._look

    def set_page(self, page: Document, keep_place: bool = False) -> None:
        """Show `page` from its beginning, or with the current block where it is."""
        self._anchor.start(keep_place)
        self._page = page
        self.selection.clear()
        self.links.clear_focus()
        self._pointed = self._heard = None
        self._place = -1
        self._bar.set_weights(page.weights())
        self._forget_layout()
        self._changed()

    def changed(self, *indices: int) -> None:
        """Lay these blocks out anew: the page has other words there. The place stays."""
        self._anchor.hold()
        for index in indices:
            self._laid.pop(index, None)
        self.viewport().update()

    def set_found(self, found: Callable[[int], Sequence[Highlight]] | None) -> None:
        """Mark the words that `found` gives for each side of the block at an index, or nothing."""
        self._found = found or _find_nothing
        self.viewport().update()

    def set_heard(self, index: int | None, marks: Highlight = NOTHING_FOUND) -> None:
        """Mark the block that is read aloud and, on its first side, the sentence; or nothing. The page follows."""
        moved = self._heard is None or index != self._heard[0]
        self._heard = (index, marks) if index is not None else None
        if index is not None and moved:
            self._bring_near(index)
        self.viewport().update()

    def _bring_near(self, index: int) -> None:
        """Let a block stand in the upper part of the view, where it does not."""
        height = self.viewport().height()
        top = next((y + self._top_gap(i) for i, y in self.blocks_in_view() if i == index), None)
        if top is None:
            self.go_to(index)
        elif not 0 <= top < height * _UPPER:
            self.scroll_by(top - height * (1 - _UPPER) / 2)

    def set_look(self, look: Look) -> None:
        """Show the same place in another theme or size."""
        self._bar.set_look(look)
        self.hold()
        self._look = look

    def go_to(self, index: int) -> None:
        """Bring the block to the top."""
        self._glide.stop()
        self._anchor.go_to(index)
        self._changed()

    def current_block(self) -> int:
        """Return the block being read: the first whose words begin in the upper part of the view, else the
        one that fills it."""
        shown = self.blocks_in_view()
        for index, y in shown:
            if 0 <= y + self._top_gap(index) < self.viewport().height() * _UPPER:
                return index
        filling = [index for index, y in shown if y + self._top_gap(index) < 0]
        return filling[-1] if filling else (shown[0][0] if shown else 0)

    def blocks_in_view(self) -> list[tuple[int, float]]:
        """Return every block in view with the height of its top, from above."""
        if self._page is None or not len(self._page):
            return []
        self._anchor.settle()
        index, y = self._anchor.index, self._anchor.y
        while y > 0 and index > 0:
            index -= 1
            y -= self.laid(index).height
        shown = []
        while index < len(self._page) and y < self.viewport().height():
            height = self.laid(index).height
            if y + height > 0:
                shown.append((index, y))
            index, y = index + 1, y + height
        return shown

    def at_end(self) -> bool:
        """Return whether the end of the page is in view."""
        shown = self.blocks_in_view()
        if self._page is None or not shown:
            return True
        index, top = shown[-1]
        return index == len(self._page) - 1 and top + self.laid(index).height <= self.viewport().height() + 1

    def top_of(self, block_id: str, side: int = 0) -> float | None:
        """Return the height at which the block's words begin on a side, or None where it is not in view."""
        index = self._page.index_of(block_id) if self._page else None
        return next((y + self.laid(i).top(side) for i, y in self.blocks_in_view() if i == index), None)

    @property
    def beside(self) -> bool:
        """Whether two languages stand beside each other."""
        return self._page is not None and self._page.sides > 1 and self._row_layout().beside

    def laid(self, index: int) -> LaidBlock:
        """Return a block laid out for the present width and look."""
        assert self._page is not None
        if index not in self._laid:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            page = self._page
            self._laid[index] = self._row_layout().lay_out_at(page, index, *neighbours(page, index))
        return self._laid[index]

    def font_of(self, tag: str) -> QFont:
        """Return the font of a language at the present size."""
        return self._look.typesetter.fonts.font(language(tag), self._look.page_px)

    def column(self) -> tuple[float, float]:
        """Return the left edge and the width of the column of text."""
        margin = max(SIGN_WIDTH + 6.0, self.viewport().width() * 0.03)  # the signs beside the words stand in it
        widest = self._look.page_px * COLUMN_EMS
        if self._page is not None and self._page.sides > 1:
            widest *= 2
        width = min(self.viewport().width() - 2 * margin, widest)
        return (self.viewport().width() - width) / 2, width

    # --- inside ---

    def _row_layout(self) -> ParallelLayout:
        if self._layout is None:
            page = self._page
            assert page is not None
            tallest = max(120.0, (self.window().height() - BAR_HEIGHT) * _TALLEST_PICTURE)
            width = self.column()[1]
            self._layout = ParallelLayout(self._look, width, page.pictures, tallest, page.sides, page.first_right)
        return self._layout

    def _top_gap(self, index: int) -> float:
        """Return how far below a block's top its words or pictures begin."""
        return self.laid(index).top()

    def _forget_layout(self) -> None:
        self._laid.clear()
        self._layout = None

    def hold(self) -> None:
        """Hold on to the current block: the place, the size or the look is about to change. Nothing is laid out yet."""
        self._anchor.hold()
        self._forget_layout()
        self.viewport().update()

    def _changed(self) -> None:
        self._update_bar()
        self.viewport().update()
        if self._page is not None:
            self._emit_place()

    # --- scrolling ---

    def scroll_by(self, pixels: float, smooth: bool = True) -> None:
        """Move on by `pixels` (back where negative), gliding where the system does not ask for less motion."""
        if smooth:
            self._glide.by(pixels)
        else:
            self._scroll_now(pixels)

    def _scroll_now(self, pixels: float) -> None:
        if self._page is not None and self._anchor.scroll(pixels):
            self._changed()
            self.scrolled.emit(pixels)

    def _update_bar(self) -> None:
        if shown := self.blocks_in_view():
            self._bar.show_part(self._part_at(shown[0], 0.0), self._part_at(shown[-1], float(self.viewport().height())))

    def _part_at(self, block: tuple[int, float], height: float) -> tuple[int, float]:
        """Return which part of a block, whose top is known, is above a height of the viewport."""
        index, y = block
        return index, min(1.0, max(0.0, (height - y) / max(1.0, self.laid(index).height)))

    def _go_to_part(self, index: int, part: float, at_start: bool, at_end: bool) -> None:
        if self._page is None:
            return
        self._glide.stop()
        self._anchor.go_to_part(index, part, at_start, at_end)
        self.viewport().update()
        self._emit_place()

    def _emit_place(self) -> None:
        current = self.current_block()
        if current != self._place:
            self._place = current
            self.place_changed.emit(current)

    # --- points, carets, links ---

    def caret_at(self, point: QPointF, side: int | None = None) -> Caret | None:
        """Return the place in the text (of one side alone) nearest to a point of the viewport."""
        found = self.block_at(point)
        if found is None:
            return None
        index, inside = found
        piece = self.laid(index).piece_at(inside.x(), inside.y(), side)
        if piece is None:
            return None
        offset = piece.text.position_at(inside.x() - piece.x, inside.y() - piece.y)
        return Caret(index, piece.segment, offset, piece.side)

    def caret_rect(self, caret: Caret) -> QRectF:
        """Return where a caret stands in the viewport; empty where its block is not in view."""
        left = self.column()[0]
        for index, y in self.blocks_in_view():
            if index == caret.block:
                for piece in self.laid(index).pieces:
                    if (piece.side, piece.segment) == (caret.side, caret.segment):
                        return piece.text.caret(caret.offset).translated(left + piece.x, y + piece.y)
        return QRectF()

    def block_at(self, point: QPointF) -> tuple[int, QPointF] | None:
        """Return the block at a point of the viewport, and the point inside it; None where nothing is shown."""
        shown = self.blocks_in_view()
        found = next(((i, y) for i, y in reversed(shown) if y <= point.y()), shown[0] if shown else None)
        if found is None:
            return None
        return found[0], QPointF(point.x() - self.column()[0], point.y() - found[1])

    def picture_at(self, point: QPointF) -> int | None:
        """Return the block whose picture is at a point of the viewport; the small signs of lists are none."""
        found = self.block_at(point)
        if found is None or self._page is None or self._page.block(found[0]).kind is not BlockKind.FIGURE:
            return None
        return found[0] if any(rect.contains(found[1]) for rect, _ in self.laid(found[0]).pictures) else None

    def _follow(self, span: Span) -> None:
        if span.style is Style.TERM:
            self.term_activated.emit(span.target)
        else:
            self.link_activated.emit(f"#{span.target}" if span.style is Style.NOTE else span.target)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move to the next link in view; leave the text where there is none."""
        return self.links.step(forward) or super().focusNextPrevChild(forward)

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())  # of a long block only what is in view is painted
        painter.fillRect(event.rect(), self._look.color("sheet"))
        shown = self.blocks_in_view()
        self._update_bar()
        if self._page is not None:
            left = self.column()[0]
            for index, y in shown:
                if index == self._pointed and self._page.sides_of(index) > 1:
                    self._paint_pointed(painter, QRectF(left, y, self.column()[1], self.laid(index).height), index)
                self.gutter.paint(painter, index, y, index == self._pointed)
                focus = self.links.focus_in(index)
                chosen = self.selection.in_block(index)
                found = self._found(index)
                if self._heard is not None and index == self._heard[0]:
                    self._paint_pointed(painter, QRectF(left, y, self.column()[1], self.laid(index).height), index)
                    found = [{**(found[0] if found else NOTHING_FOUND), **self._heard[1]}, *found[1:]]
                self.laid(index).paint(painter, QPointF(left, y), self._look, self._page.pictures, chosen, focus, found)
        self._paint_fades(painter)
        painter.end()
        self._anchor.let_go()
        self.accessible.show(shown)
        self.painted.emit()

    def _paint_pointed(self, painter: QPainter, row: QRectF, index: int) -> None:
        """Mark the block under the cursor, or the one that is read aloud: by its ground, and by a bar at each end."""
        top = self.laid(index).top()
        rect = row.adjusted(-16, max(0.0, top - 8), 16, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("mark"))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setBrush(self._look.color("accent"))
        for x in (rect.left(), rect.right() - 4):
            painter.drawRoundedRect(QRectF(x, rect.top() + 8, 4, max(0.0, rect.height() - 16)), 2, 2)

    def _point_at(self, point: QPointF | None) -> None:
        found = self.block_at(point) if point is not None else None
        pointed = found[0] if found is not None else None
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()

    @property
    def pointed(self) -> int | None:
        """The block under the cursor."""
        return self._pointed

    def _paint_fades(self, painter: QPainter) -> None:
        """Let the text go softly at both ends of the view, so that no line looks cut."""
        width, height, fade = self.viewport().width(), self.viewport().height(), 18
        color = self._look.color("sheet")
        for row in range(fade):
            color.setAlphaF(1 - (row + 0.5) / fade)
            for y in (row, height - 1 - row):
                painter.fillRect(0, y, width, 1, color)

    def resizeEvent(self, event: QResizeEvent) -> None:
        old = event.oldSize()
        if self._page is None or not old.isValid():
            self._forget_layout()
        else:
            self.hold()
        super().resizeEvent(event)
        self.resized.emit()

    @property
    def _notch(self) -> float:
        return NOTCH * self._look.page_px / PAGE_PX

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window makes the text larger or smaller
            return
        if not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y(), smooth=False)
        else:
            self.scroll_by(-event.angleDelta().y() / 120 * self._notch)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.viewport().height() - self._look.page_px * 3
        line = self._notch
        steps = {
            Qt.Key.Key_Down: line, Qt.Key.Key_Up: -line, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page,
        }  # fmt: skip
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.selection.key(event):
            pass
        elif is_menu_key(event):
            self.open_menu()
        elif event.key() in steps:
            self.scroll_by(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.scroll_by(-page if shift else page)
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End and self._page is not None:
            self.go_to(len(self._page) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (link := self.links.focused()) is not None:
            self._follow(link)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.gutter.pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self.links.clear_focus()
            self.gutter.pressed = self.gutter.at(event.position())
            if self.gutter.pressed is None:
                self.selection.press(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.pos() if event.reason() == event.Reason.Mouse else None)

    def open_menu(self, at: QPoint | None = None) -> None:
        """Offer to copy what is chosen; where nothing is, the block at a point of the viewport, or the current one."""
        if self._page is None or not len(self._page):
            return
        if self.selection.is_empty():
            caret = self.caret_at(QPointF(at)) if at is not None else None
            self.selection.take_block(caret.block if caret else self.current_block(), caret.side if caret else 0)
        if at is None:
            ends = self.selection.ends
            at = self.caret_rect(ends[0]).bottomLeft().toPoint() if ends else self.viewport().rect().center()
        from reader.ui.widgets.context_menu import ContextMenu, copy_words  # seldom asked for

        menu = ContextMenu(self._look, self)
        menu.add("copy", copy_words(), self.selection.copy, not self.selection.is_empty())
        menu.open_at(self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self.gutter.pressed is None:
                self.selection.drag(event)
        else:
            at = event.position()
            pressable = self.links.at(at), self.gutter.at(at), self.picture_at(at)
            over = any(found is not None for found in pressable)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.gutter.pressed is not None:
            if self.gutter.at(event.position()) == self.gutter.pressed:
                self.sign_pressed.emit(self.gutter.pressed)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.selection.release()
            span = self.links.at(event.position())
            picture = self.picture_at(event.position())
            if span is not None and self.selection.is_empty():
                self._follow(span)
            elif picture is not None and self.selection.is_empty():
                self.picture_pressed.emit(picture)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selection.take_word(self.caret_at(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        if isinstance(event, QScrollPrepareEvent):
            # A finger moves from the middle of an endless strip; the view itself knows its ends.
            event.setViewportSize(QSizeF(self.viewport().size()))
            event.setContentPosRange(QRectF(0, -1e6, 0, 2e6))
            event.setContentPos(QPointF(0, 0))
            self._touch_from = 0.0
            event.accept()
            return True
        if isinstance(event, QScrollEvent):
            self._scroll_now(event.contentPos().y() - self._touch_from)
            self._touch_from = event.contentPos().y()
            event.accept()
            return True
        return super().viewportEvent(event)
