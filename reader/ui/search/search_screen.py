"""The search: a line to type in, topics and kinds by their signs, and what was found.

It finds nothing itself. Signals: ``asked(typed)``; ``topic_chosen(topic or None)``, ``kind_chosen(kind or None)``;
``hit_chosen(work, block)``; ``more_requested()``.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.languages import language
from reader.core.search import LONGEST, Hit, Results
from reader.core.session import Location
from reader.core.works import BlockKind, Span, Topic, Words, WorkKind
from reader.ui.i18n.translation import filled
from reader.ui.i18n.trust_labels import kind_words, topic_words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import CORNER, GRID, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Button, Label, Pressable, paint_panel
from reader.ui.widgets.chips import Chip, chips_width, paint_chips
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.progress_bar import ProgressBar
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar, ScrollContent
from reader.ui.widgets.text_field import TextField

_PAUSE = 60
"""How long the line rests before what is typed is asked for, in milliseconds."""
_MOST_LINES = 1.8
"""How many lines the words of topics and kinds may fill, as a line is never quite full."""
_WIDEST = 1120
_SIGN = 30
_PAD = 14.0
_BEFORE, _AFTER = 40, 200
"""How many letters stand at most before the first found word in a row, and about how many after it."""
KIND_SIGNS = {
    WorkKind.EXPLAINER: "explainer", WorkKind.BOOK: "book", WorkKind.COMIC: "comic", WorkKind.STORY: "stories",
    WorkKind.REPORT: "report", WorkKind.ARTICLE: "article", WorkKind.NEWS: "news", WorkKind.GLOSSARY: "words",
}  # fmt: skip


def cut_around(words: Words, places: list[tuple[int, int]]) -> tuple[Words, list[tuple[int, int]]]:
    """Return `words` from a little before the first of `places` to some way after it, cut where lines may end, and the
    places in them."""
    first = places[0][0] if places else 0
    ends = [*words.breaks, *(i + 1 for i, c in enumerate(words.text) if c == " ")]
    end = min((e for e in ends if e >= first + _AFTER), default=len(words.text))
    if end < len(words.text):
        notes = tuple(s for s in words.notes if s.end <= end)
        words = Words(words.text[:end].rstrip() + "…", tuple(b for b in words.breaks if b < end), notes)
        places = [(a, b) for a, b in places if b <= end]
    if first <= _BEFORE:
        return Words(words.text, words.breaks, words.notes), places
    start = min((e for e in ends if first - _BEFORE <= e <= first), default=first)
    lead = "… "
    moved = [(a - start + len(lead), b - start + len(lead)) for a, b in places if a >= start]
    breaks = tuple(b - start + len(lead) for b in words.breaks if b > start)
    by = len(lead) - start
    notes = tuple(Span(s.start + by, s.end + by, s.style, s.target) for s in words.notes if s.start >= start)
    return Words(lead + words.text[start:], breaks, notes), moved


class HitRow(Pressable):
    """One hit: the sign of its kind, where it is, how far its text can be trusted (`chips`), a line of its words, and how
    it was found in another language.

    Signal: ``moved(1 or -1)`` an arrow key leads to the row below or above.
    """

    moved = Signal(int)

    def __init__(self, look: Look, icons: Icons, hit: Hit, chips: list[Chip]):
        super().__init__()
        self._look, self._icons, self.hit, self._chips = look, icons, hit, chips
        self._heights: dict[int, int] = {}
        shown = hit.excerpt.shown
        segment = self._segment()
        places = hit.marks.get(segment, []) if hit.own else []
        words = shown.segments[segment]
        if shown.block.kind is BlockKind.TERM and segment == 0:
            meaning = shown.segments[1]
            offset = len(words.text) + 3
            breaks = (*words.breaks, len(words.text) + 2, *(b + offset for b in meaning.breaks))
            words = Words(f"{words.unnoted} – {meaning.unnoted}", breaks)
        self._line, self._places = cut_around(words, places)
        told = (
            self._where().text,
            strip_breaks(self._line.told()),
            self._how().text,
            *(chip.words.text for chip in chips),
        )
        self.setAccessibleName(". ".join(filter(None, told)))

    def _segment(self) -> int:
        """Return the segment to show: the first that holds a found word."""
        segments = self.hit.excerpt.shown.segments
        first = min(self.hit.marks, default=0) if self.hit.own else 0
        seen = self.hit.excerpt.shown.block.kind is BlockKind.FIGURE and len(segments) > 1 and not self.hit.own
        return 1 if seen else min(first, len(segments) - 1)

    def _where(self) -> Words:
        """Return the title and the part that the hit is in; of a work itself, what it is."""
        title, section = self.hit.excerpt.title, self.hit.excerpt.section_title
        if self.hit.index == 0:
            return kind_words(self.hit.work.kind)
        heading = self.hit.excerpt.shown.block.kind is BlockKind.HEADING
        if section is None or heading or self.hit.excerpt.section == 0 or section[1] != title[1]:
            return title[0]
        return Words.of(f"{title[0].marked} · \u200b{section[0].marked}")

    def _how(self) -> Words:
        """Return in which language and by which words it was found, where they are not on the line above."""
        if self.hit.own:
            return Words("")
        found = [self.hit.segments[i].unnoted[a:b] for i, places in self.hit.marks.items() for a, b in places]
        words = " … ".join(dict.fromkeys(" ".join(words.split()) for words in found))
        return filled("{language}: {words}", language=language(self.hit.language).own_name, words=words[:80])

    # --- setting ---

    def _texts(self, width: float) -> list[tuple[TextLayout, str, list[tuple[int, int]]]]:
        look, room = self._look, width - _SIGN - 3 * _PAD
        shown = self.hit.excerpt.shown
        row = look.language if self.hit.index == 0 else language(self.hit.excerpt.title[1])
        where = TextStyle(row, look.chrome_px * 0.85, bold=True, leading=0.85)
        line = TextStyle(language(shown.language), look.chrome_px * 1.05, leading=0.9)
        found = TextStyle(language(self.hit.language), look.chrome_px * 0.85, leading=0.85)
        texts = [
            (look.typesetter.fitted(self._where(), self._aligned(where), room - self._chip_room(room), 1), "muted", []),
            (look.typesetter.fitted(self._line, self._aligned(line), room, 2), "ink", self._places),
        ]
        if not self.hit.own:
            texts.append((look.typesetter.fitted(self._how(), self._aligned(found), room - 28, 1), "notice", []))
        return texts

    def _chip_room(self, room: float) -> float:
        """Return how wide the chips are, with the gap before them."""
        return chips_width(self._look, self._chips, room * 0.45) + GRID if self._chips else 0.0

    def _chips_height(self, room: float) -> float:
        area = QRectF(0, 0, self._chip_room(room) - GRID, 0)
        return paint_chips(None, self._look, self._icons, self._chips, area) if self._chips else 0.0

    def _first_line(self, width: float, text: TextLayout) -> float:
        """Return how high the first line is, with the chips at its end."""
        return max(text.height, self._chips_height(width - _SIGN - 3 * _PAD))

    def _aligned(self, style: TextStyle) -> TextStyle:
        return style if style.language.rtl == self._look.language.rtl else style.with_(align="end")

    def height_for(self, width: int) -> int:
        """Return how high the row is at a width; it is asked for again whenever rows are added below."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        texts = [text for text, _, _ in self._texts(width)]
        lines = self._first_line(width, texts[0]) + sum(text.height for text in texts[1:])
        return max(TARGET, round(lines + 2 * 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), look, ground, CORNER, self.hasFocus())
        work, rtl = self.hit.work, look.language.rtl
        color = look.color(work.topic.value)
        sign = self._icons.pixmap(KIND_SIGNS[work.kind], _SIGN, color, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - _PAD - _SIGN if rtl else _PAD, (self.height() - _SIGN) / 2), sign)
        left, y = (_PAD if rtl else _SIGN + 2 * _PAD), 10.0
        room = self.width() - _SIGN - 3 * _PAD
        chips = self._chip_room(room)
        area = QRectF(left if rtl else left + room - chips + GRID, y, chips - GRID, 0)
        paint_chips(painter, look, self._icons, self._chips, area)
        texts = self._texts(self.width())
        for text, role, places in texts:
            x = left + (chips if rtl and role == "muted" else 0)
            if role == "notice":
                x = left if rtl else left + 28
                globe = self._icons.pixmap("globe", 18, look.color(role), self.devicePixelRatioF())
                at = QPointF(self.width() - _SIGN - 2 * _PAD - 18 if rtl else left, y + (text.height - 18) / 2)
                painter.drawPixmap(at, globe)
            inside = [(a, b) for a, b in places if b <= len(text.words.text)]
            text.paint(painter, QPointF(x, y), look.ink(role), found=inside)
            y += self._first_line(self.width(), text) if text is texts[0][0] else text.height


class SearchScreen(QWidget):
    """Shows a Place that is searching, and what a search found."""

    asked = Signal(str)
    topic_chosen = Signal(object)
    kind_chosen = Signal(object)
    hit_chosen = Signal(str, str)
    more_requested = Signal()
    needed = Signal()

    def __init__(self, look: Look, icons: Icons, topics: list[Topic], kinds: list[WorkKind]):
        super().__init__()
        self._look, self._icons = look, icons
        self._rows: list[HitRow] = []
        self._rows_of_signs: list[FlowRow] = []
        self._waiting: list[Hit] = []
        self._chips_of: Callable[[Hit], list[Chip]] = lambda _: []
        self._chosen: tuple[str, int] | None = None
        self._to_first, self._answered = False, True
        self._place = Location(query="")
        self.field = TextField(look, LONGEST)
        self.clear_button = Button(look, icons, "close")
        self.topics = {topic: self._filter(topic.value) for topic in topics}
        self.kinds = {kind: self._filter(KIND_SIGNS[kind]) for kind in kinds}
        self.notice = Label(look, "notice").on_ground("notice_ground")
        self.told = Label(look, "muted", scale=0.9)
        self.progress = ProgressBar(look)
        self.to_words = Button(look, icons, "words", kind="accent", show_words=True)
        self.more = Button(look, icons, "", show_words=True)
        self._area, self._list = ScrollArea(), ScrollContent()
        self._bar = ScrollBar(look)
        self._pause = QTimer(self)
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._fill)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._arrange()
        self._connect()
        self._retranslate()

    def _filter(self, sign: str) -> Button:
        button = Button(self._look, self._icons, sign)
        button.setCheckable(True)
        return button

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.field, 1)
        line.addWidget(self.clear_button)
        self._list.lay_in(self._area)
        self._area.setVerticalScrollBar(self._bar)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().installEventFilter(self)
        self.to_words.setParent(self._list)
        self.more.setParent(self._list)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        self._column.addLayout(line)
        for buttons in (self.topics, self.kinds):
            self._rows_of_signs.append(FlowRow(*buttons.values()))
            self._column.addWidget(self._rows_of_signs[-1])
        for widget in (self.notice, self.told, self.progress):
            self._column.addWidget(widget)
        self._column.addWidget(self._area, 1)
        self.notice.hide()
        self.progress.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        self._pause.timeout.connect(lambda: self.asked.emit(self.field.text()))
        self.clear_button.clicked.connect(self.clear)
        self.more.clicked.connect(self.more_requested)
        self.to_words.clicked.connect(self.clear)
        for topic, button in self.topics.items():
            button.clicked.connect(
                lambda _=False, t=topic: self.topic_chosen.emit(None if self._place.topic is t else t)
            )
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, k=kind: self.kind_chosen.emit(None if self._place.kind is k else k))

    # --- what is shown ---

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.field, self.clear_button, *self.topics.values(), *self.kinds.values(), self.notice, self.told,
            self.progress, self.to_words, self.more, self._bar,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def show_results(
        self, place: Location, results: Results, problems: list[Words], chips_of: Callable[[Hit], list[Chip]]
    ) -> None:
        """Show what a search found; `problems` say which packs cannot be searched, `chips_of` how far the text of a hit
        can be trusted."""
        self.show_asked(place)
        self._chips_of = chips_of
        typed = place.query or ""
        self.progress.hide()
        self.notice.set_words(problems[0] if problems else Words(""))
        self.notice.setVisible(bool(problems))
        self.told.set_words(self._summary(typed, results, bool(problems)))
        self._show_rows(results)
        if self._to_first and self._rows:
            self._go_to(self._rows[0])
        self._to_first, self._answered = False, True

    def show_asked(self, place: Location) -> None:
        """Show what is asked, before there is an answer."""
        self._place, self._answered = place, False
        typed = place.query or ""
        if self.field.text() != typed and not self._pause.isActive():  # never under a typing hand
            self.field.setText(typed)
        for topic, button in self.topics.items():
            button.setChecked(place.topic is topic)
        for kind, button in self.kinds.items():
            button.setChecked(place.kind is kind)
        self.clear_button.setEnabled(bool(typed or place.topic or place.kind))

    def show_nothing(self) -> None:
        """Take away what was found before."""
        self._show_rows(Results())
        self.told.set_words(Words(""))
        for widget in (self.notice, self.to_words, self.progress):
            widget.hide()

    def show_progress(self, done: float) -> None:
        """Show how far a search is that takes long; asking for something else ends it."""
        self.progress.set_done(done)
        self.progress.show()

    def _summary(self, typed: str, results: Results, broken: bool) -> Words:
        if results.hits:
            if not typed.strip():
                return topic_words(Topic.WORDS) if not (self._place.topic or self._place.kind) else Words("")
            count = f"{len(results.hits)}+" if results.more else str(len(results.hits))
            return filled(self.tr("Found: {count}"), count=count)
        if broken or not typed.strip():
            return Words("")
        words = self.tr(
            "Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know."
        )
        return filled(words, words=typed.strip()[:60])

    def _show_rows(self, results: Results) -> None:
        chosen = next((row.hit for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows, self._waiting = [], list(results.hits)
        self.more.setVisible(results.more)
        self.to_words.setVisible(not results.hits and bool((self._place.query or "").strip()))
        self._fill()
        if chosen is not None:
            self._area.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        """Make the next rows: what fills the view at once, the others while nothing else is to be done."""
        width, room = self._area.viewport().width(), self._area.viewport().height()
        while self._waiting and room > 0:
            row = self._row(self._waiting.pop(0))
            self._rows.append(row)
            room -= row.height_for(width) + GRID
        self._place_rows()
        if self._waiting:
            self._filling.start()
        else:
            self._filling.stop()

    def _row(self, hit: Hit) -> HitRow:
        row = HitRow(self._look, self._icons, hit, self._chips_of(hit))
        row.setParent(self._list)
        row.clicked.connect(lambda: self._choose(hit))
        row.moved.connect(lambda step: self._move(row, step))
        row.show()
        return row

    def _choose(self, hit: Hit) -> None:
        self._chosen = (hit.work.id, hit.index)
        self.hit_chosen.emit(hit.work.id, hit.excerpt.shown.block.id)

    def rows(self) -> list[HitRow]:
        """Return the rows of what was found, in order; what is still looked for or waits is made now."""
        self.needed.emit()
        while self._waiting:
            self._fill()
        return list(self._rows)

    def clear(self) -> None:
        """Ask for nothing, in everything."""
        self.field.setText("")
        self.topic_chosen.emit(None)
        self.kind_chosen.emit(None)
        self.asked.emit("")
        self.field.setFocus()

    def take_up(self) -> None:
        """Be ready to go on: at the hit that was opened last, else in the line."""
        rows = self.rows() if self._chosen else []
        row = next((r for r in rows if (r.hit.work.id, r.hit.index) == self._chosen), None)
        self._chosen = None
        if row is None:
            self.field.setFocus()
            self.field.selectAll()
        else:
            self._go_to(row)

    def _go_to(self, row: HitRow) -> None:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, GRID)

    def _move(self, row: HitRow, step: int) -> None:
        at = self._rows.index(row) + step
        if at < 0:
            self.field.setFocus()
        elif at < len(self._rows):
            self._go_to(self._rows[at])

    def _enter(self) -> None:
        """Ask at once and go to the first hit, once it is found."""
        self._to_first = True
        if self._pause.isActive() or self.field.text() != (self._place.query or ""):
            self._pause.stop()
            self.asked.emit(self.field.text())
        elif self._rows and self._answered:
            self._to_first = False
            self._go_to(self._rows[0])

    # --- places ---

    def _place_rows(self) -> None:
        width, y = self._area.viewport().width(), 0
        for row in self._rows:
            height = row.height_for(width)
            row.setGeometry(0, y, width, height)
            y += height + GRID
        for button in (self.to_words, self.more):
            if not button.isHidden():
                size = button.sizeHint().boundedTo(QSize(width, 10_000))
                left = width - size.width() if self._look.language.rtl else 0
                button.setGeometry(left, y, size.width(), size.height())
                y += size.height() + GRID
        self._list.resize(width, max(y, 1))
        before: QWidget = [*self.topics.values(), *self.kinds.values(), self.clear_button][-1]
        for widget in (*self._rows, self.to_words, self.more):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _fit(self) -> None:
        side = max(GRID * 6, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, GRID, side, GRID * 2)
        for topic, button in self.topics.items():
            button.set_words(topic_words(topic))
        for buttons in (self.topics.values(), self.kinds.values()):
            for show in (
                True,
                False,
            ):  # the words stand beside the signs where two lines have room: the hits want it too
                for button in buttons:
                    button.set_show_words(show)
                if sum(b.sizeHint().width() + GRID for b in buttons) <= _MOST_LINES * (self.width() - 2 * side):
                    break
        for row in self._rows_of_signs:
            row.place()
        self._column.activate()  # the first frame has the height that the rows need now

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(strip_breaks(self.tr("Search in any language")))
        self.field.setAccessibleName(strip_breaks(self.tr("Search in any language")))
        self.clear_button.set_words(Words.of(self.tr("Clear")))
        self.to_words.set_words(topic_words(Topic.WORDS))
        self.more.set_words(Words.of(self.tr("Show more")))
        for kind, button in self.kinds.items():
            button.set_words(kind_words(kind))
        self._fit()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            self._place_rows()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._rows:
            self._go_to(self._rows[0])
        else:
            super().keyPressEvent(event)
