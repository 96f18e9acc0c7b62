"""The shelf: every work as a card with its cover; only cards near the view exist.

First what can be followed in pictures, then everything by topic. Signals: ``work_chosen(id, name)`` where
``name`` is the part to open, or nothing; ``work_unreadable(id)`` no language of a work can be read; ``arranged()`` the
cards in view were made, and what can be known of their works is known.
"""

import time
from collections import deque
from collections.abc import Callable
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from reader.core.break_marks import strip_breaks
from reader.core.languages import DEFAULT, Language, language
from reader.core.library import Card
from reader.core.pack import PartDamaged
from reader.core.works import PICTURES, Listed, Topic, Words, Work, WorkKind
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.translation import filled
from reader.ui.i18n.trust_labels import kind_words, pictures_words, topic_words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER, GRID
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import FOCUS_WIDTH, Label, Pressable, neighbour
from reader.ui.widgets.chips import Chip, paint_chips
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar, ScrollContent, use_own_viewport

_CARD_WIDTH = 272
_COVER_SHAPE = 9 / 16
_PAD = 16.0
_KIND_SIZES = (0.85, 0.75, 0.65, 0.55)
_TITLE_SIZES = ((1.1, 2), (0.95, 2), (0.8, 3), (0.6, 4))
"""How large a title is tried, as a multiple of the usual size, and in how many lines."""
_A_MOMENT = 0.012
"""How long, in seconds, cards are made at once while somebody scrolls."""

_Area = tuple[int, int, int, int]
"""Where a card lies: its left and top, its width and height."""


class _Group:
    """The works under one head, in rows of cards: where each lies is counted, for a shelf may have thousands."""

    def __init__(self, name: str, works: list[Listed]):
        """`name` is a topic, or in pictures."""
        self.name, self.works = name, works

    def arrange(self, first: _Area, across: int, down: int, columns: int) -> None:
        """Lie from the place of the `first` card on: `across` to the next one (less than 0: to the left), `down` to the next
        row."""
        self._first, self._across, self._down, self._columns = first, across, down, columns

    def place(self, index: int) -> _Area:
        """Return where a card lies."""
        left, top, wide, high = self._first
        row, column = divmod(index, self._columns)
        return left + column * self._across, top + row * self._down, wide, high

    def between(self, top: int, bottom: int) -> range:
        """Return the cards that lie between two heights, or reach into what is between them."""
        _, first, _, high = self._first
        start, end = (top - first - high) // self._down + 1, (bottom - first) // self._down + 1
        return range(max(start, 0) * self._columns, min(end * self._columns, len(self.works)))


class _Entry(NamedTuple):
    """A card's place on the shelf: a group, and which of its works."""

    group: _Group
    number: int

    @property
    def work(self) -> Listed:
        return self.group.works[self.number]

    @property
    def in_pictures(self) -> bool:
        return self.group.name == PICTURES

    @property
    def key(self) -> str:
        return f"{self.work.id}#{PICTURES}" if self.in_pictures else self.work.id

    @property
    def part(self) -> str:
        """The part that the work opens at, or nothing."""
        return PICTURES if self.in_pictures and self.work.kind is not WorkKind.COMIC else ""

    @property
    def place(self) -> _Area:
        return self.group.place(self.number)


def _groups(works: list[Listed]) -> list[_Group]:
    in_pictures = [work for work in works if work.in_pictures]
    by_topic = [_Group(topic.value, list(group)) for topic, group in groupby(works, key=lambda work: work.topic)]
    return [_Group(PICTURES, in_pictures), *by_topic] if in_pictures else by_topic


def _title_style(look: Look, row: Language) -> TextStyle:
    return TextStyle(row, look.chrome_px, bold=True, leading=0.85)


class WorkCard(Pressable):
    """One work: cover, title, kind, how far its text can be trusted, and in which language it opens."""

    def __init__(
        self, look: Look, icons: Icons, pictures: Pictures, card: Card, chips: list[Chip], in_pictures: bool,
        at_once: bool, parent: QWidget,
    ):  # fmt: skip
        """With `at_once` its first frame has its cover; else that may come a moment later."""
        super().__init__(parent)
        self._look, self._icons, self._pictures, self.card, self._chips = look, icons, pictures, card, chips
        self._in_pictures, self._at_once = in_pictures, at_once
        opens = self.tr("Open “{work}”").format(work=card.title.marked)
        self.setAccessibleName(strip_breaks(opens))
        self.setAccessibleDescription(". ".join([self._kind().text, *(c.words.text for c in chips)]))

    def _kind(self) -> Words:
        work = self.card.work
        if self._in_pictures:
            return filled(self.tr("Pictures: {count}"), count=str(work.pictures))
        if work.terms:
            count = filled(self.tr("Words: {count}"), count=str(work.terms))
        elif work.kind is WorkKind.COMIC:
            count = filled(self.tr("Pages: {count}"), count=str(len(work.sections) - 1))
        else:
            count = filled(self.tr("Parts: {count}"), count=str(len(work.sections)))
        return Words.of(f"{kind_words(work.kind).marked} · {count.marked}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        path = QPainterPath()
        path.addRoundedRect(rect, CORNER, CORNER)
        painter.fillPath(path, self._look.color("mark" if self.underMouse() else "sheet"))
        cover = QRectF(rect.x(), rect.y(), rect.width(), rect.width() * _COVER_SHAPE)
        self._paint_cover(painter, path, cover)
        self._paint_words(painter, cover.bottom())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.hasFocus()
        painter.setPen(QPen(self._look.color("accent" if focus else "line"), FOCUS_WIDTH if focus else 1))
        painter.drawPath(path)

    def _paint_cover(self, painter: QPainter, path: QPainterPath, cover: QRectF) -> None:
        painter.save()
        painter.setClipPath(path)
        work = self.card.work
        name = (work.first_picture if self._in_pictures else "") or work.cover
        size, ratio = cover.size().toSize(), self.devicePixelRatioF()
        if not name:
            pixmap = None
        elif self._at_once:
            pixmap = self._pictures.pixmap(name, size, ratio)
        else:
            pixmap = self._pictures.soon(name, size, ratio, self._update_cover)
        if pixmap is not None:
            painter.drawPixmap(cover.topLeft(), pixmap)
        elif name and not self._pictures.is_ready(name, size, ratio):
            painter.fillRect(cover, self._look.color("mark"))
        else:  # no cover, or one that cannot be shown: the topic's sign on its colour
            role = self.card.work.topic.value
            painter.fillRect(cover, self._look.color(role))
            sign = self._icons.pixmap(role, 72, self._look.color("sheet"), self.devicePixelRatioF())
            painter.drawPixmap(cover.center() - QPointF(36, 36), sign)
        painter.restore()
        if self._in_pictures:
            self._paint_badge(painter, cover)

    def _update_cover(self) -> None:
        if isValid(self):  # it may have been scrolled away meanwhile
            self.update()

    def _paint_badge(self, painter: QPainter, cover: QRectF) -> None:
        """Paint the sign of pictures onto the cover: this card opens what needs no reading."""
        rtl = self._look.language.rtl
        middle = QPointF(cover.left() + 34 if rtl else cover.right() - 34, cover.top() + 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawEllipse(middle, 24, 24)
        sign = self._icons.pixmap(PICTURES, 28, self._look.color("on_accent"), self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(14, 14), sign)

    def _paint_words(self, painter: QPainter, top: float) -> None:
        look, width = self._look, self.width() - 2 * _PAD
        chips = paint_chips(None, look, self._icons, self._chips, QRectF(0, 0, width, 0))
        kind = self._kind_line(width)
        foot = self.height() - 14 - chips
        below = foot - 8 - kind.height
        self.title_in(width, below - top - 8).paint(painter, QPointF(_PAD, top + 12), look.ink("ink"))
        kind.paint(painter, QPointF(_PAD, below), look.ink("muted"))
        paint_chips(painter, look, self._icons, self._chips, QRectF(_PAD, foot, width, chips))

    def _kind_line(self, width: float) -> TextLayout:
        """Return the kind on one line, as large as fits."""
        for scale in _KIND_SIZES:
            line = self._look.typesetter.set(self._kind(), self._look.chrome_style(scale), width)
            if line.line_count == 1:
                break
        return line

    def title_in(self, width: float, room: float) -> TextLayout:
        """Return the title as large as fits a room; only a very long one, or one above many signs, is cut, with “…”."""
        style = _title_style(self._look, language(self.card.title_language))
        for scale, lines in _TITLE_SIZES[:-1]:
            whole = self._look.typesetter.set(self.card.title, style.with_(px=self._look.chrome_px * scale), width)
            if whole.line_count <= lines and whole.height <= room and not whole.cuts_words():
                return whole
        scale, most = _TITLE_SIZES[-1]
        style = style.with_(px=self._look.chrome_px * scale)
        for lines in range(most, 0, -1):
            cut = self._look.typesetter.fitted(self.card.title, style, width, lines)
            if cut.height <= room:
                break
        return cut


class ShelfScreen(ScrollArea):
    """Works by topic, in rows of cards. It is given works; cards and covers are asked for when needed."""

    work_chosen = Signal(str, str)
    work_unreadable = Signal(str)
    arranged = Signal()

    def __init__(self, look: Look, icons: Icons, covers: Callable[[Work], Pictures]):
        super().__init__()
        self._look, self._icons, self._covers = look, icons, covers
        self._groups: list[_Group] = []
        self._card_of: Callable[[Listed], Card] | None = None
        self._chips_of: Callable[[Card], list[Chip]] = lambda _: []
        self._usual: list[Chip] = []
        self._cards: dict[str, WorkCard] = {}
        self._entry_of: dict[str, _Entry] = {}
        self._heads: list[QWidget] = []
        self._notices: list[Label] = []
        self._unreadable: set[str] = set()
        self._wanted: deque[_Entry] = deque()
        self._at_once = True
        self._stale = False
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._fill_on)
        self._body = ScrollContent()
        use_own_viewport(self)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._body.lay_in(self)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It has its room whether it is needed or not: else the cards would be placed once without it, and then again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._fill_view(_A_MOMENT))

    def set_look(self, look: Look) -> None:
        self._look = look
        self._bar.set_look(look)

    def show_works(
        self,
        works: list[Listed],
        card_of: Callable[[Listed], Card],
        chips_of: Callable[[Card], list[Chip]],
        usual: list[Chip],
        notices: list[Words],
    ) -> None:
        """Show `works` in their order; `card_of` may raise PartDamaged, then the work's place stays out.

        Every card has room for the `usual` chips, so that all are as high.
        """
        self.setAccessibleName(strip_breaks(QCoreApplication.translate("TopBar", "Shelf")))
        keep = self.verticalScrollBar().value()
        focus = next((i for i, c in self._cards.items() if c.hasFocus()), "")
        for widget in (*self._cards.values(), *self._heads, *self._notices):
            self._drop(widget)
        self._cards, self._entry_of, self._heads, self._notices = {}, {}, [], []
        self._groups, self._card_of, self._chips_of, self._usual = _groups(works), card_of, chips_of, usual
        self._unreadable = set()
        # The program's first frame has its covers; later nobody waits for them.
        self._at_once = not self.window().isVisible()
        for words in notices:
            self._make_notice(words)
        self._arrange()
        self.verticalScrollBar().setValue(keep)
        if focus in self._cards:
            self._cards[focus].setFocus()

    def show_first(self) -> None:
        """Show the beginning, with the current first card."""
        self.verticalScrollBar().setValue(0)
        if (first := self._first_card()) is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _first_card(self) -> WorkCard | None:
        """Return the first card in view."""
        in_view = [card for key, card in self._cards.items() if self._is_near(self._entry_of[key].place, 0)]
        side = -1 if self._look.language.rtl else 1
        return min(in_view, key=lambda card: (card.y(), side * card.x()), default=None)

    def add_notice(self, words: Words) -> None:
        """Say one more thing above the works."""
        self._make_notice(words)
        self._arrange()

    def _make_notice(self, words: Words) -> None:
        label = Label(self._look, "notice").on_ground("notice_ground")
        label.setParent(self._body)
        label.set_words(words)
        label.show()
        self._notices.append(label)

    def notices(self) -> list[str]:
        """Return the clean words of the notices above the shelf."""
        return [label.text() for label in self._notices]

    def cards(self) -> dict[str, WorkCard]:
        """Return the cards that exist, by the work's id; those in pictures by ``ID#pictures``."""
        return dict(self._cards)

    # --- places ---

    def _arrange(self) -> None:
        """Place everything, once it is known in which room: while the shelf is hidden that may change."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        width = self.viewport().width()
        margin, gap = GRID * 6, GRID * 3
        columns = max(1, (width - 2 * margin + gap) // (_CARD_WIDTH + gap))
        card = QSize(min(_CARD_WIDTH + 60, (width - 2 * margin - gap * (columns - 1)) // columns), 0)
        card.setHeight(self._card_height(card.width()))
        for head in self._heads:
            self._drop(head)
        self._heads = []
        y = GRID
        for notice in self._notices:
            notice.setGeometry(margin, y, width - 2 * margin, notice.heightForWidth(width - 2 * margin))
            y += notice.height() + GRID
        y = self._place_groups(y, width, margin, gap, columns, card)
        self._body.resize(width, max(y, self.viewport().height()))
        self._fill_view()
        self.arranged.emit()

    def _place_groups(self, y: int, width: int, margin: int, gap: int, columns: int, card: QSize) -> int:
        """Place the topics, small ones beside each other in one row; return where they end."""
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

    def _card_height(self, width: int) -> int:
        look = self._look
        # A title may be in the reader's language or in the one it falls back to.
        title = max(
            lines
            * look.typesetter.set(Words("X"), _title_style(look, row).with_(px=look.chrome_px * scale), width).height
            for scale, lines in _TITLE_SIZES
            for row in (look.language, language(DEFAULT))
        )
        kind = look.typesetter.set(Words("X"), look.chrome_style(_KIND_SIZES[0]), width).height
        chips = paint_chips(None, look, self._icons, self._usual, QRectF(0, 0, width - 2 * _PAD, 0))
        return round(width * _COVER_SHAPE + 12 + title + kind + 8 + chips + 14)

    def _head(self, group: str, x: int, y: int, width: int) -> int:
        head = _GroupHead(self._look, self._icons, group, self._body)
        head.setGeometry(x, y, width, head.height_for(width))
        head.show()
        self._heads.append(head)
        return y + head.height() + GRID

    def _fill_view(self, seconds: float = float("inf")) -> None:
        """Make the cards in view that are not there yet, for so many seconds; the others of them, and then those near it, one
        after the other when nothing else is to be done. Cards far away go."""
        if self._card_of is None:
            return
        if self._stale:
            return
        until = time.perf_counter() + seconds
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        for key, card in list(self._cards.items()):
            if self._is_near(self._entry_of[key].place, 4 * height):
                card.setGeometry(*self._entry_of[key].place)
            elif not card.hasFocus():
                self._drop(self._cards.pop(key))
        near: list[_Entry] = []
        self._wanted.clear()
        for group in self._groups:
            for entry in (_Entry(group, index) for index in group.between(top - height, top + 2 * height)):
                if entry.key in self._cards:
                    continue
                if not self._is_near(entry.place, 0):
                    near.append(entry)
                elif time.perf_counter() < until:
                    self._try_to_make(entry)
                else:
                    self._wanted.append(entry)
        self._wanted.extend(near)
        self._filling.start(0)

    def _is_near(self, place: _Area, by: int) -> bool:
        """Return whether a place is in view, or no more than `by` pixels above or below."""
        top = self.verticalScrollBar().value()
        return place[1] + place[3] > top - by and place[1] <= top + self.viewport().height() + by

    def _fill_on(self) -> None:
        """Make one card more."""
        self._at_once = False
        if not self._wanted:
            self._filling.stop()
            return
        self._try_to_make(self._wanted.popleft())

    @staticmethod
    def _drop(widget: QWidget) -> None:
        widget.setParent(None)
        widget.deleteLater()

    def _try_to_make(self, entry: _Entry) -> None:
        assert self._card_of is not None
        if entry.key in self._cards or entry.work.id in self._unreadable:
            return
        try:
            self._cards[entry.key], self._entry_of[entry.key] = self._make(entry, self._card_of(entry.work)), entry
        except PartDamaged:
            self._unreadable.add(entry.work.id)
            self.work_unreadable.emit(entry.work.id)

    def _make(self, entry: _Entry, card: Card) -> WorkCard:
        chips, pictures = self._chips_of(card), self._covers(card.work)
        widget = WorkCard(self._look, self._icons, pictures, card, chips, entry.in_pictures, self._at_once, self._body)
        widget.clicked.connect(lambda: self.work_chosen.emit(entry.work.id, entry.part))
        widget.setGeometry(*entry.place)
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
        cards: list[QWidget] = list(self._cards.values())
        current = next((c for c in cards if c.hasFocus()), None)
        if current is not None and (target := neighbour(cards, current, event.key())):
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
        elif (
            current is None
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left)
            and (first := self._first_card()) is not None
        ):
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        found = super().focusNextPrevChild(forward)
        focus = self.focusWidget()
        if isinstance(focus, WorkCard):
            self.ensureWidgetVisible(focus)
        return found


class _GroupHead(QWidget):
    """A group's sign and name."""

    def __init__(self, look: Look, icons: Icons, group: str, parent: QWidget):
        super().__init__(parent)
        self._look, self._icons, self._group = look, icons, group
        self._words = pictures_words() if group == PICTURES else topic_words(Topic(group))
        self.setAccessibleName(strip_breaks(self._words.text))

    def height_for(self, width: int) -> int:
        return round(self._set(width).height + 8)

    def _set(self, width: float) -> TextLayout:
        style = self._look.chrome_style(1.35, bold=True)
        return self._look.typesetter.set(self._words, style, width - 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self._look.language.rtl
        color = self._look.color("accent" if self._group == PICTURES else self._group)
        sign = self._icons.pixmap(self._group, 32, color, self.devicePixelRatioF())
        text = self._set(self.width())
        painter.drawPixmap(QPointF(self.width() - 32 if rtl else 0, (self.height() - 32) / 2), sign)
        text.paint(painter, QPointF(0 if rtl else 48, (self.height() - text.height) / 2), self._look.ink("ink"))
