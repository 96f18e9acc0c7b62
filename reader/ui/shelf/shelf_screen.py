"""The shelf: the questions that people come with, and below them every work as a card with its cover; only cards near the
view exist.

Signals: ``work_chosen(id)``; ``question_chosen(question)``; ``work_unreadable(id)`` no language of a work can be read;
``arranged()`` the cards in view were made, and what can be known of their works is known.
"""

import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.library import Card
from reader.core.pack_errors import PartDamaged
from reader.core.questions import ShelfQuestion
from reader.core.record import record
from reader.core.words import Words
from reader.core.works import Listed, Work
from reader.ui.document.pictures import Pictures
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.shelf.arrangement import Area, Entry, ShelfGroup, groups_of
from reader.ui.shelf.group_head import GroupHead
from reader.ui.shelf.work_card import CARD_WIDTH, PICTURE_WIDTH, WorkCard, card_height
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.arrow_keys import neighbour
from reader.ui.widgets.chips import Chip, Chips
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.question_tile import QuestionTile
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import ScrollContent, use_own_viewport

translate = QCoreApplication.translate
_TILE_WIDTH = 216
_MEASURED = 12
"""How many works are asked for their titles before the cards are laid out."""
_MARGIN, _GAP = GRID * 4, GRID * 2
_A_MOMENT = 0.012
"""How long, in seconds, cards are made at once while somebody scrolls."""


@record
class ShelfContent:
    """What lies on the shelf: `works` in their order, or the ones `in_pictures` alone; `questions` above them.

    `card_of` gives a work's card, or raises PartDamaged, then its place stays out; `chips_of` a card's signs: every card
    has room for the `usual` ones, so that all are as high. `part_of` is the part at which a work is gone on with, from 0.
    `signs` tell of the whole library, `notices` what must be said.
    """

    works: list[Listed]
    card_of: Callable[[Listed], Card]
    chips_of: Callable[[Card], list[Chip]]
    usual: list[Chip]
    part_of: Callable[[str], int | None]
    signs: list[Chip]
    notices: list[Words]
    questions: tuple[ShelfQuestion, ...] = ()
    in_pictures: bool = False
    heard: frozenset[str] = frozenset()
    """The questions, by their ids, that somebody read."""


_NOTHING = ShelfContent([], lambda _: (_ for _ in ()).throw(LookupError), lambda _: [], [], lambda _: None, [], [])


class ShelfScreen(ScrollArea):
    """Questions, and works by topic, in rows. It is given works; cards and covers are asked for when needed."""

    work_chosen = Signal(str)
    question_chosen = Signal(object)
    question_heard = Signal(object)
    """Its words are to be read aloud."""
    work_unreadable = Signal(str)
    arranged = Signal()

    def __init__(self, look: Look, icons: Icons, covers: Callable[[Work], Pictures]):
        super().__init__()
        self._look, self._icons, self._covers = look, icons, covers
        self._groups: list[ShelfGroup] = []
        self._content = _NOTHING
        self._tiles: list[QuestionTile] = []
        self._question_head = Label(look, scale=1.35, bold=True)
        self._signs = Chips(look, icons)
        self._cards: dict[str, WorkCard] = {}
        self._entry_of: dict[str, Entry] = {}
        self._heads: list[QWidget] = []
        self._notices: list[Notice] = []
        self._unreadable: set[str] = set()
        self._wanted: deque[Entry] = deque()
        self._at_once = True
        self._first: list[Card] | None = None
        self._stale = False
        self._filling = IncrementalTask(self, ONE_STEP)
        self._body = ScrollContent()
        use_own_viewport(self)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._body.lay_in(self)
        for widget in (self._question_head, self._signs):
            widget.setParent(self._body)
            widget.hide()
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It has its room whether it is needed or not: else the cards would be placed once without it, and then again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._fill_view(_A_MOMENT))

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._bar, self._question_head, self._signs)
        for part in parts:
            part.set_look(look)

    def show_content(self, content: ShelfContent) -> None:
        """Show this from now on."""
        self.setAccessibleName(strip_breaks(translate("TopBar", "Shelf")))
        keep = self.verticalScrollBar().value()
        focus = next((i for i, c in self._cards.items() if c.hasFocus()), "")
        asked = next((t.question.id for t in self._tiles if t.hasFocus()), "")
        for widget in (*self._cards.values(), *self._tiles, *self._heads, *self._notices):
            self._drop(widget)
        self._cards, self._entry_of, self._heads, self._notices = {}, {}, [], []
        self._content, self._groups = content, groups_of(content.works, content.in_pictures)
        self._tiles = [self._tile(question) for question in content.questions]
        self._signs.set_chips(content.signs)
        self._question_head.set_words(Words.of(self.tr("What do you need?")))
        self._unreadable, self._first = set(), None
        # The program's first frame has its covers; later nobody waits for them.
        self._at_once = not self.window().isVisible()
        for words in content.notices:
            self._make_notice(words)
        self._arrange()
        self.verticalScrollBar().setValue(keep)
        current = next((t for t in self._tiles if t.question.id == asked), self._cards.get(focus))
        if current is not None:
            current.setFocus()

    def show_parts(self) -> None:
        """Show at which part works are gone on with, which may have changed."""
        for id_, card in self._cards.items():
            card.set_part(self._content.part_of(id_))

    def _tile(self, question: ShelfQuestion) -> QuestionTile:
        tile = QuestionTile(self._look, self._icons, question, self._body, question.id in self._content.heard)
        tile.clicked.connect(lambda: self.question_chosen.emit(question))
        tile.heard_requested.connect(lambda: self.question_heard.emit(question))
        tile.show()
        return tile

    def show_first(self) -> None:
        """Show the beginning, with the current first tile or card."""
        self.verticalScrollBar().setValue(0)
        if (first := self._first_stop()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def tiles(self) -> list[QuestionTile]:
        """Return the tiles of the questions."""
        return list(self._tiles)

    def _first_stop(self) -> QWidget | None:
        """Return the first tile, else the first card in view."""
        if self._tiles and self.verticalScrollBar().value() < self._tiles[0].geometry().bottom():
            return self._tiles[0]
        in_view = [card for key, card in self._cards.items() if self._is_near(self._entry_of[key].place, 0)]
        side = -1 if self._look.language.rtl else 1
        return min(in_view, key=lambda card: (card.y(), side * card.x()), default=None)

    def add_notice(self, words: Words) -> None:
        """Say one more thing above the works."""
        self._make_notice(words)
        self._arrange()

    def _make_notice(self, words: Words) -> None:
        notice = Notice(self._look, self._icons)
        notice.setParent(self._body)
        notice.say(words)
        self._notices.append(notice)

    def notices(self) -> list[str]:
        """Return the clean words of the notices above the shelf."""
        return [notice.text() for notice in self._notices]

    def cards(self) -> dict[str, WorkCard]:
        """Return the cards that exist, by the work's id."""
        return dict(self._cards)

    # --- places ---

    def _arrange(self) -> None:
        """Place everything, once it is known in which room: while the shelf is hidden that may change."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        width = self.viewport().width()
        inner = width - 2 * _MARGIN
        usual = self._look.widened(PICTURE_WIDTH if self._content.in_pictures else CARD_WIDTH)
        columns = max(1, (inner + _GAP) // (usual + _GAP))
        card = QSize(min(usual + 60, (inner - _GAP * (columns - 1)) // columns), 0)
        if self._first is None:
            self._first = self._first_cards()
        card.setHeight(card_height(self._look, self._icons, self._first, self._content.usual, card.width()))
        for head in self._heads:
            self._drop(head)
        self._heads = []
        y = GRID
        for notice in self._notices:
            notice.setGeometry(_MARGIN, y, inner, notice.heightForWidth(inner))
            y += notice.height() + GRID
        y = self._place_questions(y, inner)
        y = self._place_groups(y, width, columns, card)
        self._body.resize(width, max(y, self.viewport().height()))
        self._fill_view()
        self.arranged.emit()

    def _first_cards(self) -> list[Card]:
        """Return what the first works show: all cards have the room that the titles of these need."""
        found = []
        for work in self._content.works[:_MEASURED]:
            with suppress(PartDamaged):  # its place stays out, and that is told when it comes into view
                found.append(self._content.card_of(work))
        return found

    def _place_questions(self, y: int, inner: int) -> int:
        """Place the questions below their head, with the signs of the library beside it; return where they end."""
        rtl, right = self._look.language.rtl, _MARGIN + inner
        signs = QSize(0, 0)
        if self._content.signs:
            signs = self._signs.sizeHint().boundedTo(QSize(inner // 2, 10_000))
            self._signs.setGeometry(_MARGIN if rtl else right - signs.width(), y + 4, signs.width(), signs.height())
        self._signs.setVisible(bool(self._content.signs))
        self._question_head.setVisible(bool(self._tiles))
        if not self._tiles:
            return y + (signs.height() + GRID if self._content.signs else 0)
        room = inner - signs.width() - GRID
        high = max(self._question_head.heightForWidth(room), signs.height() + 4)
        self._question_head.setGeometry(right - room if rtl else _MARGIN, y, room, high)
        y += high + GRID // 2
        columns = min(len(self._tiles), 4, max(1, (inner + _GAP) // (_TILE_WIDTH * self._look.chrome_px / 17 + _GAP)))
        columns = next(
            c for c in range(int(columns), 0, -1) if c != 3 or len(self._tiles) % 3 == 0 or len(self._tiles) > 8
        )
        wide = (inner - _GAP * (columns - 1)) // columns
        for start in range(0, len(self._tiles), columns):
            row = self._tiles[start : start + columns]
            tall = max(tile.height_for(wide) for tile in row)
            for i, tile in enumerate(row):
                across = (columns - 1 - i if rtl else i) * (wide + _GAP)
                tile.setGeometry(_MARGIN + across, y, wide, tall)
            y += tall + GRID + 4
        return y + GRID // 2

    def _place_groups(self, y: int, width: int, columns: int, card: QSize) -> int:
        """Place the topics, small ones beside each other in one row; return where they end."""
        margin, gap = _MARGIN, _GAP
        rtl, column, foot, wide, high = self._look.language.rtl, 0, y, card.width(), card.height()
        for group in self._groups:
            count = len(group.works)
            if column and column + count > columns:
                y, column = foot + GRID, 0
            span = min(count, columns) * (wide + gap) - gap
            left = margin + column * (wide + gap)
            top = self._head(group.name, width - left - span if rtl else left, y, span)
            first, across = (width - left - wide, -wide - gap) if rtl else (left, wide + gap)
            group.arrange((first, top, wide, high), across, high + gap, columns)
            foot = max(foot, top + -(-count // columns) * (high + gap))
            column += min(count, columns)
        return foot

    def _head(self, group: str, x: int, y: int, width: int) -> int:
        head = GroupHead(self._look, self._icons, group, self._body)
        head.setGeometry(x, y, width, head.height_for(width))
        head.show()
        self._heads.append(head)
        return y + head.height() + GRID

    def _fill_view(self, seconds: float = float("inf")) -> None:
        """Make the cards in view that are not there yet, for so many seconds; the others of them, and then those near
        it, one after the other when nothing else is to be done. Cards far away go."""
        if self._stale:
            return
        until = time.perf_counter() + seconds
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        self._place_cards(within=4 * height)
        near: list[Entry] = []
        self._wanted.clear()
        for group in self._groups:
            for entry in (Entry(group, index) for index in group.between(top - height, top + 2 * height)):
                if entry.work.id in self._cards:
                    continue
                if not self._is_near(entry.place, 0):
                    near.append(entry)
                elif time.perf_counter() < until:
                    self._try_to_make(entry)
                else:
                    self._wanted.append(entry)
        self._wanted.extend(near)
        self._filling.start_later(self._make_wanted())

    def _place_cards(self, within: int) -> None:
        """Put the cards that are there at their places; those farther from the view than `within` pixels go."""
        for key, card in list(self._cards.items()):
            if self._is_near(self._entry_of[key].place, within):
                card.setGeometry(*self._entry_of[key].place)
            elif not card.hasFocus():
                self._drop(self._cards.pop(key))

    def _is_near(self, place: Area, by: int) -> bool:
        """Return whether a place is in view, or no more than `by` pixels above or below."""
        top = self.verticalScrollBar().value()
        return place[1] + place[3] > top - by and place[1] <= top + self.viewport().height() + by

    def _make_wanted(self) -> Generator[float]:
        """Make the cards that are still wanted, one at a step."""
        self._at_once = False
        while self._wanted:
            self._try_to_make(self._wanted.popleft())
            yield 0.0

    @staticmethod
    def _drop(widget: QWidget) -> None:
        widget.setParent(None)
        widget.deleteLater()

    def _try_to_make(self, entry: Entry) -> None:
        work = entry.work
        if work.id in self._cards or work.id in self._unreadable:
            return
        try:
            self._cards[work.id], self._entry_of[work.id] = self._make(entry, self._content.card_of(work)), entry
        except PartDamaged:
            self._unreadable.add(entry.work.id)
            self.work_unreadable.emit(entry.work.id)

    def _make(self, entry: Entry, card: Card) -> WorkCard:
        chips, pictures, part = (
            self._content.chips_of(card),
            self._covers(card.work),
            self._content.part_of(card.work.id),
        )
        widget = WorkCard(
            self._look, self._icons, pictures, card, chips, entry.in_pictures, self._at_once, self._body, part
        )
        widget.clicked.connect(lambda: self.work_chosen.emit(entry.work.id))
        widget.setGeometry(*entry.place)
        if self._at_once:
            widget.prepare_cover()
        widget.show()
        return widget

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops: list[QWidget] = [*self._tiles, *self._cards.values()]
        current = next((stop for stop in stops if stop.hasFocus()), None)
        if current is not None and (target := neighbour(stops, current, event.key())):
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
        elif (
            current is None
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left)
            and (first := self._first_stop()) is not None
        ):
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        found = super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if isinstance(focus, WorkCard | QuestionTile):
            self.ensureWidgetVisible(focus)
        return found
