"""Rows one below the other, of which only those in view are set; over the current one lies what it is edited with.

Signals: ``row_asked(row)`` a row was pressed.
"""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader.ui.style.look import Look
from reader.ui.widgets.scroll_bar import ScrollBar
from reader.ui.widgets.scroll_content import use_own_viewport

PAD, SIGN = 10, 30
"""Around words, and how wide the column of signs is, in pixels."""


class RowList(QAbstractScrollArea):
    """What a row is, how high, and how it is painted, is told by who shows rows of one sort."""

    row_asked = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.current = 0
        use_own_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar(look, "sheet"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heights: list[float] = []
        self._measured: set[int] = set()
        self._tops: list[float] = [0.0]
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_editor())

    # --- what a list of one sort says ---

    def count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def _suppose(self, row: int) -> float:
        """Return how high a row is likely to be that nobody has seen, without what is around it."""
        raise NotImplementedError

    def _high(self, row: int) -> float:
        """Return how high a row is, without what is around it."""
        raise NotImplementedError

    def _paint_row(self, painter: QPainter, row: int) -> None:
        raise NotImplementedError

    def _place_editor(self) -> None:
        """Put what edits the current row over its place."""
        raise NotImplementedError

    # --- rows ---

    def bring_into_view(self, row: int) -> None:
        """Make a row the current one, and bring it into view with some of what stands before and after."""
        self._measured.discard(self.current)
        self.current = row
        self._measured.discard(row)
        top, high, bar = self._tops[row], self._measure(row), self.verticalScrollBar()
        room = self.viewport().height()
        if top < bar.value() + 40 or top + high > bar.value() + room - 40:
            self._set_range()
            bar.setValue(round(top - room * 0.3))
        self.fit()

    def fit(self) -> None:
        """Give the current row the room that its words need."""
        self._measured.discard(self.current)
        if self.current < self.count():
            self._measure(self.current)
        self._place_editor()
        self.viewport().update()

    def refresh(self, row: int) -> None:
        """Show a row anew: it has other words."""
        self._measured.discard(row)
        self.viewport().update()

    def estimate(self) -> None:
        """Suppose how high the rows are: they are others, or as wide as never before."""
        self._heights = [self._suppose(row) + 2 * PAD for row in range(self.count())]
        self._measured.clear()
        self._add_up()

    # --- places ---

    def rect_of(self, row: int) -> QRect:
        """Return where a row lies in the viewport, beside the column of signs."""
        wide = self.viewport().width() - SIGN
        top = round(self._tops[row]) - self.verticalScrollBar().value()
        return QRect(0 if self._look.language.rtl else SIGN, top, wide, round(self._heights[row]))

    def row_at(self, y: int) -> int:
        """Return the row at a height of the viewport."""
        return min(max(bisect_right(self._tops, y + self.verticalScrollBar().value()) - 1, 0), self.count() - 1)

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0.0))
        self._set_range()

    def _set_range(self) -> None:
        room = self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, round(self._tops[-1]) - room + 80))
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(60)

    def _measure(self, row: int) -> float:
        if row not in self._measured:
            high = self._high(row) + 2 * PAD
            self._measured.add(row)
            if abs(self._heights[row] - high) > 0.5:
                self._heights[row] = high
                self._add_up()
        return self._heights[row]

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("sheet"))
        if not self.count():
            return
        row = self.row_at(0)
        while row < self.count():
            self._measure(row)
            rect = self.rect_of(row)
            if rect.top() > self.viewport().height():
                break
            whole = QRect(0, rect.top(), self.viewport().width(), rect.height())
            if row == self.current:
                painter.fillRect(whole, self._look.color("mark"))
            painter.fillRect(0, whole.bottom(), whole.width(), 1, self._look.color("line"))
            self._paint_row(painter, row)
            row += 1
        self._place_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            top = self.row_at(0) if self.count() else 0
            self.estimate()
            self.verticalScrollBar().setValue(round(self._tops[top]))
        self._set_range()
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.count():
            self.row_asked.emit(self.row_at(round(event.position().y())))
