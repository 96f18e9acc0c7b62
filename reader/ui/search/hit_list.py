"""What a search found, one row below the other; where nothing is asked yet, the questions that people come with above
them.

Rows are made and measured a view's worth at a time: those in view at once, the others while nothing else is to be done.
Signals: ``hit_chosen(hit)``; ``question_chosen(question)``, ``question_heard(question)``: its words are to be read
aloud; ``left_above()``: an arrow key leads above the first row.
"""

from collections.abc import Callable, Generator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reader.core.questions import ShelfQuestion
from reader.core.search import Hit, Results
from reader.core.words import Words
from reader.core.works import Topic
from reader.ui.i18n.names import topic_words
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.search.hit_row import HitRow
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip
from reader.ui.widgets.label import Label
from reader.ui.widgets.question_tile import QuestionTile
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import ScrollContent

_TILE = 250
"""How wide the tile of a question is at least, before the letters grow."""


class HitList(ScrollArea):
    """Questions and hits, and below them what helps on: more of them, or the words to know."""

    hit_chosen = Signal(object)
    question_chosen = Signal(object)
    question_heard = Signal(object)
    left_above = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self.rows: list[HitRow] = []
        """The rows that are made, in order; ``finish`` makes the others."""
        self.tiles: list[QuestionTile] = []
        """The questions that people come with, where nothing is asked yet."""
        self._waiting: list[Hit] = []
        self._chips_of: Callable[[Hit], list[Chip]] = lambda _: []
        self._lines, self._unasked = 2, False
        self._also_at = 0
        self.also = Label(look, "muted", scale=0.9, bold=True)
        self.to_words = Button(look, icons, "words", kind="accent", show_words=True)
        self.more = Button(look, icons, "", show_words=True)
        self._words_head = Label(look, "muted", scale=0.9, bold=True)
        self._filling = IncrementalTask(self, ONE_STEP)
        self._list, self._bar = ScrollContent(), ScrollBar(look)
        self._list.lay_in(self)
        self.setVerticalScrollBar(self._bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().installEventFilter(self)
        for widget in (self.to_words, self.more, self.also, self._words_head):
            widget.setParent(self._list)
        self.also.hide()
        self.retranslate()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self.to_words, self.more, self.also, self._words_head, self._bar)
        for part in parts:
            part.set_look(look)
        self.retranslate()

    def retranslate(self) -> None:
        self.to_words.set_words(topic_words(Topic.WORDS))
        self.more.set_words(Words.of(self.tr("Show more")))
        self.also.set_words(Words.of(self.tr("Also")))
        self._words_head.set_words(topic_words(Topic.WORDS))

    # --- what is shown ---

    def show_questions(self, questions: Sequence[ShelfQuestion] | None, heard: frozenset[str]) -> None:
        """Show these questions, with the words to know below them; None: something is asked. `heard` are the ids of
        those that somebody read."""
        self._unasked = questions is not None
        for tile in self.tiles:
            tile.setParent(None)
            tile.deleteLater()
        self.tiles = [self._tile(question, question.id in heard) for question in questions or ()]

    def show_hits(self, results: Results, chips_of: Callable[[Hit], list[Chip]], lines: int) -> None:
        """Show what was found in place of what was there, with so many `lines` of its words each; `chips_of` says how
        far the text of a hit can be trusted."""
        focused = any(row.hasFocus() for row in self.rows)
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows, self._waiting, self._chips_of, self._lines = [], list(results.hits), chips_of, lines
        self._also_at = results.also if results.also < len(results.hits) else 0
        self.more.setVisible(results.more)
        self._filling.start(self._fill(), seconds=ONE_STEP)
        if focused:
            self._bar.setValue(0)

    def finish(self) -> None:
        """Make all rows now."""
        self._filling.finish()

    def row_of(self, hit: tuple[str, int]) -> HitRow | None:
        """Return the row of a hit, by its work and index; those before it are made for that. None where it is not
        among what was found."""
        at = next((n for n, h in enumerate(self._waiting, len(self.rows)) if (h.work.id, h.index) == hit), -1)
        while len(self.rows) <= at:
            self._make_row()
        return next((row for row in self.rows if (row.hit.work.id, row.hit.index) == hit), None)

    def go_to(self, row: HitRow) -> None:
        """Let the keys be in a row, and bring it into view."""
        width = self.viewport().width()
        for before in self.rows[: self.rows.index(row) + 1]:
            before.height_for(width)
        self._place()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row, 0, GRID)

    def _tile(self, question: ShelfQuestion, heard: bool) -> QuestionTile:
        tile = QuestionTile(self._look, self._icons, question, self._list, heard)
        tile.clicked.connect(lambda: self.question_chosen.emit(question))
        tile.heard_requested.connect(lambda: self.question_heard.emit(question))
        tile.show()
        return tile

    def _make_row(self) -> HitRow:
        hit = self._waiting.pop(0)
        row = HitRow(self._look, self._icons, hit, self._chips_of(hit), self._lines)
        row.setParent(self._list)
        row.clicked.connect(lambda: self.hit_chosen.emit(hit))
        row.moved.connect(lambda step: self._move_from(row, step))
        row.show()
        for before, after in pairwise([*self.rows[-1:], row, self.to_words, self.more]):
            QWidget.setTabOrder(before, after)
        self.rows.append(row)
        return row

    def _move_from(self, row: HitRow, step: int) -> None:
        at = self.rows.index(row) + step
        if at < 0:
            self.left_above.emit()
        elif at < len(self.rows):
            self.go_to(self.rows[at])

    # --- places ---

    def _fill(self) -> Generator[float]:
        """Measure and make rows, at each step as many as fill the view, those in view first."""
        while True:
            width, room, top = self.viewport().width(), self.viewport().height(), self._bar.value()
            unknown = [row for row in self.rows if not row.is_measured(width)]
            unknown.sort(key=lambda row: (row.geometry().bottom() < top, row.y()))
            while room > 0 and (unknown or self._waiting):
                row = unknown.pop(0) if unknown else self._make_row()
                room -= row.height_for(width) + GRID
            self._place()
            if not unknown and not self._waiting:
                return
            yield 0.0

    def _place(self) -> None:
        """Place all that is there; rows that are not yet measured keep the height that they have."""
        width = self.viewport().width()
        y = self._place_tiles(width)
        self.also.setVisible(0 < self._also_at < len(self.rows))
        for number, row in enumerate(self.rows):
            if number == self._also_at and not self.also.isHidden():
                high = self.also.heightForWidth(width)
                self.also.setGeometry(0, y, width, high)
                y += high + GRID
            height = row.height_for(width) if row.is_measured(width) else row.height()
            row.setGeometry(0, y, width, height)
            y += height + GRID
        for button in (self.to_words, self.more):
            if not button.isHidden():
                size = button.sizeHint().boundedTo(QSize(width, 10_000))
                left = width - size.width() if self._look.language.rtl else 0
                button.setGeometry(left, y, size.width(), size.height())
                y += size.height() + GRID
        self._list.resize(width, max(y, 1))

    def _place_tiles(self, width: int) -> int:
        """Place the questions in a grid, and the head of the words to know below them; return where they end."""
        self._words_head.setVisible(self._unasked and bool(self.rows))
        least = round(_TILE * self._look.chrome_px / 16)
        columns = max(1, min(4, (width + GRID) // (least + GRID)))
        each, y = (width - (columns - 1) * GRID) // columns, 0
        for first in range(0, len(self.tiles), columns):
            row = self.tiles[first : first + columns]
            height = max(tile.height_for(each) for tile in row)
            for number, tile in enumerate(row):
                at = number * (each + GRID)
                tile.setGeometry(width - at - each if self._look.language.rtl else at, y, each, height)
            y += height + GRID
        if not self._words_head.isHidden():
            high = self._words_head.heightForWidth(width)
            self._words_head.setGeometry(0, y, width, high)
            y += high + GRID
        return y

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._filling.start(self._fill(), seconds=ONE_STEP)
        return super().eventFilter(watched, event)
