"""Works × languages: a row a work, a column a language; each cell says how far it is and, by its sign, what is next. Only
what is in view is painted.

Signals: ``chosen(work, tag)`` a cell is the current one (no tag: the work itself), ``activated(work, tag)`` its next step
was asked for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from reader.authoring.status_row import NextStep, Row
from reader.core.languages import DEFAULT, LANGUAGES, language
from reader.core.words import Words
from reader.desk.content.library_folder import Summary
from reader.desk.screens.step_words import SIGNS
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.panel import paint_panel
from reader.ui.widgets.scroll_bar import ScrollBar
from reader.ui.widgets.scroll_content import use_own_viewport

_HEAD, _LEAST_COLUMN, _TITLE = 56, 58, 0.21
"""How high the names of languages are, how narrow a column may be, and which part of the width the titles take."""
_SMALL = 0.78


class BoardView(QAbstractScrollArea):
    """Paints summaries. A current cell is named by the number of its row, and its column: -1 is the work itself."""

    chosen = Signal(str, str)
    activated = Signal(str, str)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._works: list[Summary] = []
        self._tags = tuple(LANGUAGES)
        self.current = (0, -1)
        use_own_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBar(ScrollBar(look, "sheet"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row_height = round(look.chrome_px * 3.5)

    def set_works(self, works: Sequence[Summary]) -> None:
        """Show these works; the current one stays, wherever it stands now."""
        work = self._works[self.current[0]].work if self._works else ""
        self._works = list(works)
        at = next((i for i, one in enumerate(self._works) if one.work == work), min(self.current[0], len(works) - 1))
        self.current = (max(at, 0), self.current[1])
        self._measure()
        self.viewport().update()
        self._tell()

    def choose(self, work: str, tag: str) -> None:
        """Make a cell the current one."""
        row = next((i for i, one in enumerate(self._works) if one.work == work), 0)
        self.go_to(row, self._tags.index(tag) if tag in self._tags else -1)

    @property
    def current_cell(self) -> tuple[Summary | None, str]:
        """The work and the language of the current cell."""
        row, column = self.current
        return (self._works[row] if self._works else None, self._tags[column] if column >= 0 else "")

    # --- places ---

    @property
    def _title_width(self) -> int:
        return max(200, round(self.viewport().width() * _TITLE))

    @property
    def _column_width(self) -> float:
        return max(_LEAST_COLUMN, (self.viewport().width() - self._title_width) / len(self._tags))

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell lies in the viewport; row -1 is the languages' names."""
        top = _HEAD + row * self.row_height - self.verticalScrollBar().value() if row >= 0 else 0
        high = self.row_height if row >= 0 else _HEAD
        if column < 0:
            left, wide = 0, self._title_width
        else:
            x = self._title_width + column * self._column_width - self.horizontalScrollBar().value()
            left, wide = round(x), round(x + self._column_width) - round(x)
        if self._look.language.rtl:
            left = self.viewport().width() - left - wide
        return QRect(left, top, wide, high)

    def cell_at(self, x: int, y: int) -> tuple[int, int] | None:
        """Return the row and column at a point of the viewport."""
        across = self.viewport().width() - x if self._look.language.rtl else x
        row = (y - _HEAD + self.verticalScrollBar().value()) // self.row_height
        if y < _HEAD or not 0 <= row < len(self._works):
            return None
        if across < self._title_width:
            return row, -1
        column = int((across - self._title_width + self.horizontalScrollBar().value()) / self._column_width)
        return row, min(column, len(self._tags) - 1)

    def _measure(self) -> None:
        room = self.viewport().height() - _HEAD
        self.verticalScrollBar().setRange(0, max(0, len(self._works) * self.row_height - room))
        self.verticalScrollBar().setPageStep(max(room, 1))
        self.verticalScrollBar().setSingleStep(self.row_height)
        wide = self._column_width * len(self._tags)
        self.horizontalScrollBar().setRange(0, max(0, round(wide - (self.viewport().width() - self._title_width))))
        self.horizontalScrollBar().setPageStep(max(1, self.viewport().width() - self._title_width))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, and bring it into view."""
        if not self._works:
            return
        self.current = (min(max(row, 0), len(self._works) - 1), min(max(column, -1), len(self._tags) - 1))
        rect = self.cell_rect(*self.current)
        bar = self.verticalScrollBar()
        if rect.top() < _HEAD:
            bar.setValue(bar.value() - (_HEAD - rect.top()))
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 1)
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        work, tag = self.current_cell
        if work is not None:
            self.setAccessibleName(f"{work.title(self._look.language.tag)}, {language(tag).own_name if tag else ''}")
            self.chosen.emit(work.work, tag)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.color("sheet"))
        scrolled, high = self.verticalScrollBar().value(), self.viewport().height()
        first = scrolled // self.row_height
        last = min(len(self._works), (scrolled + high - _HEAD) // self.row_height + 1)
        for row in range(first, last):
            self._paint_row(painter, row)
        painter.fillRect(0, 0, self.viewport().width(), _HEAD, self._look.color("sheet"))
        self._paint_heads(painter)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        work = self._works[row]
        for column, tag in enumerate(self._tags):
            found = work.row(tag)
            if found is not None:
                self._paint_cell(painter, self.cell_rect(row, column), found, (row, column) == self.current)
        rect = self.cell_rect(row, -1)
        painter.fillRect(rect, self._look.color("sheet"))
        self._paint_title(painter, rect, work, (row, -1) == self.current)
        painter.fillRect(0, rect.bottom(), self.viewport().width(), 1, self._look.color("line"))

    def _paint_title(self, painter: QPainter, rect: QRect, work: Summary, current: bool) -> None:
        inner = rect.adjusted(4, 4, -6, -5)
        if current:
            paint_panel(painter, inner, self._look, "mark", BUTTON_CORNER, self.hasFocus(), "edge")
        own = self._look.language.tag
        tag = own if own in work.titles else work.language
        role = "ink" if work.rows else "error"
        style = TextStyle(language(tag), self._look.chrome_px * 0.92, bold=True, leading=0.85)
        text = self._look.typesetter.fitted(Words(work.title(own)), style, inner.width() - 16, 2)
        text.paint(painter, QPointF(inner.left() + 8, inner.center().y() - text.height / 2), self._look.ink(role))

    def _paint_cell(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> None:
        inner = rect.adjusted(3, 5, -3, -6)
        begun, done = row.begun, row.step is NextStep.NOTHING
        ground, ink = ("good_ground", "good") if done else ("notice_ground", "notice") if begun else ("sheet", "muted")
        edge = "accent" if current else ink if begun and self._look.theme.name == "contrast" else ground
        paint_panel(painter, inner, self._look, ground, BUTTON_CORNER, current and self.hasFocus(), edge)
        size = round(self._look.chrome_px * 1.15)
        sign = self._sign(painter, "person" if row.held_by else SIGNS[row.step], size, ink)
        middle = QRectF(inner).center()
        if not begun:
            painter.setOpacity(0.45)
            painter.drawPixmap(QPointF(middle.x() - size / 2, middle.y() - size / 2), sign)
            painter.setOpacity(1.0)
            return
        painter.drawPixmap(QPointF(middle.x() - size / 2, inner.top() + 6), sign)
        # Numbers stand in Latin letters in every language, and in one height.
        small = TextStyle(language(DEFAULT), self._look.chrome_px * _SMALL, leading=0.85)
        text = self._look.typesetter.on_one_line(Words(f"{row.percent} %"), small)
        text.paint(
            painter, QPointF(middle.x() - text.natural_width / 2, inner.bottom() - text.height - 3), self._look.ink(ink)
        )

    def _sign(self, painter: QPainter, name: str, size: int, role: str) -> QPixmap:
        return self._icons.pixmap(name, size, self._look.color(role), painter.device().devicePixelRatioF())

    def _paint_heads(self, painter: QPainter) -> None:
        for column, tag in enumerate(self._tags):
            rect = self.cell_rect(-1, column)
            style = TextStyle(language(tag), self._look.chrome_px * 0.72, align="center", leading=0.8)
            words = Words(language(tag).own_name.partition(" (")[0])
            text = self._look.typesetter.fitted(words, style, rect.width() - 4, 2)
            text.paint(painter, QPointF(rect.left() + 2, rect.bottom() - 6 - text.height), self._look.ink("muted"))
        corner = self.cell_rect(-1, -1)
        painter.fillRect(corner, self._look.color("sheet"))
        painter.fillRect(0, _HEAD - 1, self.viewport().width(), 1, self._look.color("edge"))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.cell_at(round(event.position().x()), round(event.position().y()))
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.cell_at(round(event.position().x()), round(event.position().y())) == self.current:
            self._activate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.current
        onward = -1 if self._look.language.rtl else 1
        page = max(1, (self.viewport().height() - _HEAD) // self.row_height)
        moves = {
            Qt.Key.Key_Down: (row + 1, column), Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Right: (row, column + onward), Qt.Key.Key_Left: (row, column - onward),
            Qt.Key.Key_PageDown: (row + page, column), Qt.Key.Key_PageUp: (row - page, column),
            Qt.Key.Key_Home: (0, column), Qt.Key.Key_End: (len(self._works) - 1, column),
        }  # fmt: skip
        if event.key() in moves:
            self.go_to(*moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate()
        else:
            super().keyPressEvent(event)

    def _activate(self) -> None:
        work, tag = self.current_cell
        if work is not None:
            self.activated.emit(work.work, tag)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, _HEAD + 2 * self.row_height)
