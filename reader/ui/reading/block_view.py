"""A scrolling column of blocks, of which only those in view are laid out.

The view is anchored to a block and the height of its top, never to a scroll bar's value: so whatever
changes (the language, the size of the text, the window), the current block stays where it is. Past the
end it may stay overscrolled until the reader scrolls.

Signals: ``place_changed(index)`` the current block is another; ``link_activated(target)``;
``term_activated(name)`` a word of the glossary was asked for; ``sign_pressed(index)`` the sign beside a block was;
``painted()`` after every frame.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget

from reader.core.languages import language
from reader.core.record import record
from reader.core.works import Span, Style
from reader.ui.document.block_layout import Highlight, LaidBlock
from reader.ui.document.parallel_layout import Document, ParallelLayout
from reader.ui.platform.keys import is_menu_key
from reader.ui.reading.accessible_blocks import AccessibleBlocks
from reader.ui.reading.selection import Caret, Selection
from reader.ui.style.look import Look
from reader.ui.style.theme import COLUMN_EMS, CORNER
from reader.ui.widgets.glide import Glide
from reader.ui.widgets.scroll_bar import ScrollBar, use_own_viewport

_KEPT = 300
"""How many laid-out blocks are kept."""
_UPPER = 0.6
"""The part of the view, from above, in which a block that begins there is the one being read."""
_SIGN = 44
"""How large the place of a sign beside a block is, in pixels."""
_BLOCK_WEIGHT = 60
"""What a block adds to the scroll bar beside its letters: its gaps."""


@record
class Held:
    """A block to keep in its place: the height of its words in the window, or, where they begin above
    the view, the part of the block that has gone by."""

    block: str
    y: float
    part: float


def _find_nothing(_: int) -> Sequence[Highlight]:
    return ()


class BlockView(QAbstractScrollArea):
    """Shows a Page. Public places are indices of its blocks; heights are pixels in the viewport."""

    place_changed = Signal(int)
    link_activated = Signal(str)
    term_activated = Signal(str)
    sign_pressed = Signal(int)
    painted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None):
        super().__init__(parent)
        self._look = look
        self._page: Document | None = None
        self._anchor, self._anchor_y = 0, 0.0
        self._laid: dict[int, LaidBlock] = {}
        self._layout: ParallelLayout | None = None
        self._weights: list[int] = [0]
        self._focus: tuple[int, int, int, Span] | None = None
        self._pointed: int | None = None
        self._pressed_sign: int | None = None
        self._signs: Callable[[int], str] = lambda _: ""
        self._place = -1
        self._setting_bar = False
        self._held: list[Held] = []
        self._steady: list[Held] = []
        self._touch_from = 0.0
        self._found: Callable[[int], Sequence[Highlight]] = _find_nothing
        self.selection = Selection(self)
        self._glide = Glide(self._scroll_now, self)
        self._spoken = AccessibleBlocks(self)
        use_own_viewport(self)
        self._bar = ScrollBar(look, "sheet")
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    # --- what is shown ---

    @property
    def page(self) -> Document | None:
        return self._page

    def set_page(self, page: Document, keep_place: bool = False) -> None:
        """Show `page` from its beginning, or with the current block where it is."""
        self._steady = self._steady if keep_place else []
        self._held = self._places_to_hold() if keep_place else []
        self._page = page
        self.selection.clear()
        self._focus = self._pointed = None
        self._place = -1
        self._weights = list(accumulate((w + _BLOCK_WEIGHT for w in page.weights()), initial=0))
        self._forget_layout()
        self._anchor, self._anchor_y = 0, self._margin_top()
        self._changed()

    def set_signs(self, signs: Callable[[int], str]) -> None:
        """Show a sign beside blocks: `signs` gives its name for a block's index, ending in ``?`` where it is shown to the
        cursor alone, empty where there is none."""
        self._signs = signs
        self.viewport().update()

    def set_found(self, found: Callable[[int], Sequence[Highlight]] | None) -> None:
        """Mark the words that `found` gives for each side of the block at an index, or nothing."""
        self._found = found or _find_nothing
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Show the same place in another theme or size."""
        self._bar.set_look(look)
        self._hold()
        self._look = look

    def go_to(self, index: int) -> None:
        """Bring the block to the top."""
        self._glide.stop()
        self._held, self._steady = [], []
        self._anchor, self._anchor_y = index, (self._margin_top() if index == 0 else 16.0 - self._top_gap(index))
        self._hold_end()
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
        self._settle()
        index, y = self._anchor, self._anchor_y
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
            before = page.block(index - 1) if index else None
            after = page.block(index + 1) if index + 1 < len(page) else None
            self._laid[index] = self._row_layout().lay_out_at(page, index, before, after)
        return self._laid[index]

    def font_of(self, tag: str) -> QFont:
        """Return the font of a language at the present size."""
        return self._look.typesetter.fonts.font(language(tag), self._look.page_px)

    def column(self) -> tuple[float, float]:
        """Return the left edge and the width of the column of text."""
        margin = min(48.0, self.viewport().width() * 0.05)
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
            tallest = max(120.0, self.viewport().height() * 0.6)
            width = self.column()[1]
            self._layout = ParallelLayout(self._look, width, page.pictures, tallest, page.sides, page.first_right)
        return self._layout

    def _top_gap(self, index: int) -> float:
        """Return how far below a block's top its words or pictures begin."""
        return self.laid(index).top()

    def _margin_top(self) -> float:
        return 28.0

    def _forget_layout(self) -> None:
        self._laid.clear()
        self._layout = None

    def _places_to_hold(self) -> list["Held"]:
        """Return the blocks to hold on to, best first."""
        if self._page is None or self._held or self._steady:
            return self._held or self._steady
        hand, top = self.current_block(), self._window_top()
        shown = sorted(self.blocks_in_view(), key=lambda s: (s[0] < hand, abs(s[0] - hand)))
        # The same until the reader scrolls: switching there and back ends where it began.
        self._steady = [self._held_place(index, y, top) for index, y in shown]
        return self._steady

    def _held_place(self, index: int, y: float, top: float) -> "Held":
        assert self._page is not None
        words = y + self._top_gap(index)
        part = -y / max(1.0, self.laid(index).height) if words < 0 else 0.0
        return Held(self._page.block(index).id, words + top, part)

    def _hold(self) -> None:
        """Hold on to the current block: the width or the look is about to change. Nothing is laid out yet."""
        self._held = self._places_to_hold()
        self._forget_layout()
        self.viewport().update()

    def _settle(self) -> None:
        """Anchor the view to the block held on to. It is held until the next frame is painted: until then
        its neighbours in the window may still move the view itself."""
        for held in self._held:
            index = self._page.index_of(held.block) if self._page is not None else None
            if index is None:
                continue
            if held.part:  # it began above the view: the same part of it stays at the top
                self._anchor, self._anchor_y = index, -held.part * self.laid(index).height
            else:
                y = min(max(held.y - self._window_top(), 0.0), self.viewport().height() * 0.8)
                self._anchor, self._anchor_y = index, y - self._top_gap(index)
            break

    def _window_top(self) -> float:
        """Return the height of the view's top in its window."""
        return float(self.viewport().mapTo(self.window(), QPoint(0, 0)).y())

    def _changed(self) -> None:
        self._update_bar()
        self.viewport().update()
        hand = self.current_block()
        if hand != self._place and self._page is not None:
            self._place = hand
            self.place_changed.emit(hand)

    # --- scrolling ---

    def scroll_by(self, pixels: float, smooth: bool = True) -> None:
        """Move on by `pixels` (back where negative), gliding where the system does not ask for less motion."""
        if smooth:
            self._glide.by(pixels)
        else:
            self._scroll_now(pixels)

    def _scroll_now(self, pixels: float) -> None:
        if self._page is None:
            return
        self._settle()
        self._held, self._steady = [], []
        before = self._anchor_y
        self._anchor_y -= pixels
        self._reanchor()
        # Only the way the reader goes is held at an end: what is overscrolled already never jumps.
        if pixels > 0:
            self._hold_end(limit=pixels)
        elif pixels < 0:
            self._hold_beginning()
        if before != self._anchor_y or pixels:
            self._changed()

    def _reanchor(self) -> None:
        assert self._page is not None
        while self._anchor_y > 0 and self._anchor > 0:
            self._anchor -= 1
            self._anchor_y -= self.laid(self._anchor).height
        while self._anchor + 1 < len(self._page) and self._anchor_y + self.laid(self._anchor).height <= 0:
            self._anchor_y += self.laid(self._anchor).height
            self._anchor += 1

    def _hold_beginning(self) -> None:
        if self._anchor == 0 and self._anchor_y > self._margin_top():
            self._anchor_y = self._margin_top()

    def _hold_end(self, limit: float = float("inf")) -> None:
        """Keep the end of the text at the foot of the view, moving back by at most `limit`."""
        assert self._page is not None
        index, y = self._anchor, self._anchor_y
        foot = self.viewport().height() - self._look.page_px * 2
        while index < len(self._page):
            y += self.laid(index).height
            index += 1
            if y > foot:
                return
        self._anchor_y += min(foot - y, limit)
        self._reanchor()
        self._hold_beginning()

    def _update_bar(self) -> None:
        if self._page is None or not len(self._page):
            return
        shown = self.blocks_in_view()
        if not shown:
            return
        first, last = self._weight_at(shown[0], 0.0), self._weight_at(shown[-1], float(self.viewport().height()))
        self._setting_bar = True
        bar = self.verticalScrollBar()
        page = max(1, round(last - first))
        bar.setRange(0, max(0, self._weights[-1] - page))
        bar.setPageStep(page)
        bar.setSingleStep(_BLOCK_WEIGHT)
        bar.setValue(round(first))
        self._setting_bar = False

    def _weight_at(self, block: tuple[int, float], height: float) -> float:
        index, y = block
        part = min(1.0, max(0.0, (height - y) / max(1.0, self.laid(index).height)))
        return self._weights[index] + part * (self._weights[index + 1] - self._weights[index])

    def _follow_bar(self, value: int) -> None:
        if self._setting_bar or self._page is None:
            return
        self._glide.stop()
        self._held, self._steady = [], []
        index = min(max(bisect_right(self._weights, value) - 1, 0), len(self._page) - 1)
        part = (value - self._weights[index]) / max(1, self._weights[index + 1] - self._weights[index])
        top = self._margin_top() if value == 0 else -part * self.laid(index).height
        self._anchor, self._anchor_y = index, top
        if value == self.verticalScrollBar().maximum():
            self._hold_end()
        self.viewport().update()
        self._emit_place()

    def _emit_place(self) -> None:
        hand = self.current_block()
        if hand != self._place:
            self._place = hand
            self.place_changed.emit(hand)

    # --- points, carets, links ---

    def caret_at(self, point: QPointF, side: int | None = None) -> Caret | None:
        """Return the place in the text (of one side alone) nearest to a point of the viewport."""
        found = self._block_at(point)
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

    def _block_at(self, point: QPointF) -> tuple[int, QPointF] | None:
        shown = self.blocks_in_view()
        found = next(((i, y) for i, y in reversed(shown) if y <= point.y()), shown[0] if shown else None)
        if found is None:
            return None
        return found[0], QPointF(point.x() - self.column()[0], point.y() - found[1])

    def _link_at(self, point: QPointF) -> Span | None:
        found = self._block_at(point)
        if found is None:
            return None
        index, inside = found
        for piece in self.laid(index).pieces:
            if piece.segment >= 0 and (span := piece.text.span_at(inside.x() - piece.x, inside.y() - piece.y)):
                return span
        return None

    def _follow(self, span: Span) -> None:
        if span.style is Style.TERM:
            self.term_activated.emit(span.target)
        else:
            self.link_activated.emit(f"#{span.target}" if span.style is Style.NOTE else span.target)

    def _links_in_view(self) -> list[tuple[int, int, int, Span]]:
        """Return (block, side, segment, link) of every link in view, in reading order."""
        return [
            (index, piece.side, piece.segment, span)
            for index, y in self.blocks_in_view()
            for piece, span in self.laid(index).links()
            if 0 <= y + piece.y + piece.text.caret(span.start).y() <= self.viewport().height()
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move to the next link in view; leave the text where there is none."""
        links = self._links_in_view()
        at = links.index(self._focus) if self._focus in links else (-1 if forward else len(links))
        at += 1 if forward else -1
        self._focus = links[at] if 0 <= at < len(links) else None
        self.viewport().update()
        return True if self._focus else super().focusNextPrevChild(forward)

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._look.color("sheet"))
        shown = self.blocks_in_view()
        self._update_bar()
        if self._page is not None:
            left = self.column()[0]
            for index, y in shown:
                if index == self._pointed and self._page.sides_of(index) > 1:
                    self._paint_pointed(painter, QRectF(left, y, self.column()[1], self.laid(index).height))
                self._paint_sign(painter, index, y)
                focus = self._focus[1:] if self._focus and self._focus[0] == index else None
                chosen = self.selection.in_block(index)
                found = self._found(index)
                self.laid(index).paint(painter, QPointF(left, y), self._look, self._page.pictures, chosen, focus, found)
        self._paint_fades(painter)
        painter.end()
        self._held = []
        self._spoken.show(shown)
        self.painted.emit()

    def _paint_pointed(self, painter: QPainter, row: QRectF) -> None:
        """Mark the block under the cursor, in both languages: by its ground, and by a bar at each end."""
        top = self.laid(self._pointed or 0).top()
        rect = row.adjusted(-16, max(0.0, top - 8), 16, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("mark"))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setBrush(self._look.color("accent"))
        for x in (rect.left(), rect.right() - 4):
            painter.drawRoundedRect(QRectF(x, rect.top() + 8, 4, max(0.0, rect.height() - 16)), 2, 2)

    def sign_place(self, index: int, y: float) -> QRectF:
        """Return where a block's sign is, in the margin where its lines begin."""
        left, width = self.column()
        rtl = self._look.language.rtl
        x = left + width + 2 if rtl else left - 2 - _SIGN
        return QRectF(x, y + self.laid(index).top() - 4, _SIGN, _SIGN)

    def _paint_sign(self, painter: QPainter, index: int, y: float) -> None:
        name = self._signs(index)
        if not name or (name.endswith("?") and index != self._pointed):
            return
        rect, ratio = self.sign_place(index, y), self.viewport().devicePixelRatioF()
        role = "muted" if name.endswith("?") else "accent"
        sign = self._look.icons.pixmap(name.removesuffix("?"), 22, self._look.color(role), ratio)
        painter.setPen(QPen(self._look.color(role), 1))
        painter.setBrush(self._look.color("sheet"))
        painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 8, 8)
        painter.drawPixmap(rect.center() - QPointF(11, 11), sign)

    def _sign_at(self, point: QPointF) -> int | None:
        return next(
            (i for i, y in self.blocks_in_view() if self._signs(i) and self.sign_place(i, y).contains(point)), None
        )

    def _point_at(self, point: QPointF | None) -> None:
        found = self._block_at(point) if point is not None else None
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
            self._hold()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window makes the text larger or smaller
            return
        if not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y(), smooth=False)
        else:
            self.scroll_by(-event.angleDelta().y() / 120 * 3 * self._look.page_px * 1.6)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.viewport().height() - self._look.page_px * 3
        line = self._look.page_px * 3
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
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._focus in self._links_in_view():
            assert self._focus is not None
            self._follow(self._focus[3])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_sign = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._focus = None
            self._pressed_sign = self._sign_at(event.position())
            if self._pressed_sign is None:
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
            if self._pressed_sign is None:
                self.selection.drag(event)
        else:
            over = self._link_at(event.position()) is not None or self._sign_at(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_sign is not None:
            if self._sign_at(event.position()) == self._pressed_sign:
                self.sign_pressed.emit(self._pressed_sign)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.selection.release()
            span = self._link_at(event.position())
            if span is not None and self.selection.is_empty():
                self._follow(span)

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
