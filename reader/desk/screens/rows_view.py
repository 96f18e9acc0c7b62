"""Rows of source and translation beside each other; only what is in view is set. The current row's translation is typed in
an editor that lies over its place.

Signals: ``row_asked(row)`` a row was pressed.
"""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader.authoring.line_breaks import with_breaks
from reader.core.languages import language
from reader.core.words import Words
from reader.desk.content.translating import TranslationFile
from reader.desk.screens.row_editor import RowEditor
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.scroll_bar import ScrollBar
from reader.ui.widgets.scroll_content import use_own_viewport

_PAD, _SIGN = 10, 30
"""Around words, and how wide the column of signs is, in pixels."""


class RowsView(QAbstractScrollArea):
    """Shows a TranslationFile."""

    row_asked = Signal(int)

    def __init__(self, look: Look, icons: Icons, rows: TranslationFile):
        super().__init__()
        self._look, self._icons, self.rows = look, icons, rows
        self.current = 0
        use_own_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar(look, "sheet"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        source, target = language(rows.work.source_language), language(rows.tag)
        self._styles = tuple(TextStyle(row, look.chrome_px, leading=0.9) for row in (source, target))
        self.editor = RowEditor(look, target, self.viewport())
        self.editor.textChanged.connect(self.fit)
        self._heights: list[float] = []
        self._measured: set[int] = set()
        self._tops: list[float] = [0.0]
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_editor())
        self._estimate()

    def go_to(self, row: int) -> None:
        """Make a row the current one, and bring it into view with some of what stands before and after."""
        self._measured.discard(self.current)
        self.current = row
        self._measured.discard(row)
        self.editor.show_words(self.rows.words(row))
        top, high, bar = self._tops[row], self._measure(row), self.verticalScrollBar()
        room = self.viewport().height()
        if top < bar.value() + 40 or top + high > bar.value() + room - 40:
            self._set_range()
            bar.setValue(round(top - room * 0.3))
        self.fit()

    def fit(self) -> None:
        """Give the current row the room that its words need."""
        self._measured.discard(self.current)
        self._measure(self.current)
        self._place_editor()
        self.viewport().update()

    def refresh(self, row: int) -> None:
        """Show a row anew: it has other words."""
        self._measured.discard(row)
        self.viewport().update()

    # --- places ---

    def cell(self, row: int, target: bool) -> QRect:
        """Return where the source or the translation of a row lies in the viewport."""
        wide = (self.viewport().width() - _SIGN) // 2
        x = _SIGN + (wide if target else 0)
        if self._look.language.rtl:
            x = self.viewport().width() - x - wide
        top = round(self._tops[row]) - self.verticalScrollBar().value()
        return QRect(x, top, wide, round(self._heights[row]))

    def row_at(self, y: int) -> int:
        """Return the row at a height of the viewport."""
        return min(max(bisect_right(self._tops, y + self.verticalScrollBar().value()) - 1, 0), len(self.rows.rows) - 1)

    def _estimate(self) -> None:
        """Suppose how high the rows are that nobody has seen."""
        wide = max(120, self.viewport().width() // 2 - 2 * _PAD)
        letters, line = max(8.0, wide / (self._look.chrome_px * 0.52)), self._look.chrome_px * 1.7
        self._heights = [
            (max(len(segment.words), len(self.rows.words(i))) // letters + 1) * line + 2 * _PAD
            for i, segment in enumerate(self.rows.rows)
        ]
        self._measured.clear()
        self._add_up()

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0.0))
        self._set_range()

    def _set_range(self) -> None:
        room = self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, round(self._tops[-1]) - room + 80))
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(60)

    def _set(self, row: int, target: bool) -> TextLayout:
        words = self.rows.words(row) if target else self.rows.rows[row].words
        style = self._styles[target]
        shown = with_breaks(Words(" ".join(words.split())), style.language.tag)
        return self._look.typesetter.set(shown, style, (self.viewport().width() - _SIGN) // 2 - 2 * _PAD)

    def _measure(self, row: int) -> float:
        if row not in self._measured:
            high = self._set(row, False).height
            if row == self.current:
                self.editor.resize((self.viewport().width() - _SIGN) // 2 - 4, self.editor.height())
                high = max(high, self.editor.needed_height())
            else:
                high = max(high, self._set(row, True).height)
            self._measured.add(row)
            if abs(self._heights[row] - (high + 2 * _PAD)) > 0.5:
                self._heights[row] = high + 2 * _PAD
                self._add_up()
        return self._heights[row]

    def _place_editor(self) -> None:
        rect = self.cell(self.current, True)
        self.editor.setGeometry(rect.adjusted(2, 3, -2, -3))
        self.editor.setVisible(True)

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("sheet"))
        if not self.rows.rows:
            return
        row = self.row_at(0)
        while row < len(self.rows.rows):
            self._measure(row)
            if self.cell(row, False).top() > self.viewport().height():
                break
            self._paint_row(painter, row)
            row += 1
        self._place_editor()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        source, target = self.cell(row, False), self.cell(row, True)
        whole = QRect(0, source.top(), self.viewport().width(), source.height())
        if row == self.current:
            painter.fillRect(whole, self._look.color("mark"))
        painter.fillRect(0, whole.bottom(), whole.width(), 1, self._look.color("line"))
        self._set(row, False).paint(painter, QPointF(source.left() + _PAD, source.top() + _PAD), self._look.ink("ink"))
        fuzzy, is_open = self.rows.is_fuzzy(row), self.rows.is_open(row)
        if row != self.current:
            role = "notice" if fuzzy else "ink"
            self._set(row, True).paint(
                painter, QPointF(target.left() + _PAD, target.top() + _PAD), self._look.ink(role)
            )
        sign, role = ("outdated", "notice") if fuzzy else ("draft", "muted") if is_open else ("checked", "good")
        pixmap = self._icons.pixmap(sign, 18, self._look.color(role), painter.device().devicePixelRatioF())
        x = self.viewport().width() - 24 if self._look.language.rtl else 6
        painter.drawPixmap(QPointF(x, source.top() + _PAD + 2), pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            top = self.row_at(0)
            self._estimate()
            self.verticalScrollBar().setValue(round(self._tops[top]))
        self._set_range()
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.row_asked.emit(self.row_at(round(event.position().y())))
