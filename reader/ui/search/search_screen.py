"""The search: a line to type in, topics and kinds by their signs, and what was found.

Where nothing is asked yet the questions that people come with stand above the words to know. It finds nothing itself.
Signals: ``asked(typed)``; ``topic_chosen(topic or None)``, ``kind_chosen(kind or None)``; ``hit_chosen(work, block)``;
``question_chosen(question)``; ``more_requested()``.
"""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.question import LONGEST
from reader.core.questions import ShelfQuestion
from reader.core.search import Hit, Results
from reader.core.session import Location
from reader.core.words import Words
from reader.core.works import Topic, WorkKind
from reader.ui.i18n.names import kind_words, topic_words
from reader.ui.i18n.translation import filled
from reader.ui.search.hit_list import HitList
from reader.ui.search.hit_row import KIND_SIGNS, HitRow
from reader.ui.search.screen_keys import ScreenKeys
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.progress_bar import ProgressBar
from reader.ui.widgets.text_field import TextField

_PAUSE = 60
"""How long the line rests before what is typed is asked for, in milliseconds."""
_LOW = 600
"""In a lower panel each hit has one line of words: four are in view on a screen of 1024×600."""
_MOST_LINES = 1.8
"""How many lines the words of topics may fill where nothing is asked yet, as a line is never quite full; while
something is, only one: the hits want the room."""
_WIDEST = 1120


class SearchScreen(QWidget):
    """Shows a Place that is searching, and what a search found."""

    asked = Signal(str)
    topic_chosen = Signal(object)
    kind_chosen = Signal(object)
    hit_chosen = Signal(str, str)
    question_chosen = Signal(object)
    question_heard = Signal(object)
    """Its words are to be read aloud."""
    more_requested = Signal()
    needed = Signal()
    """What is still being looked for is needed now."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        topics: list[Topic],
        kinds: list[WorkKind],
        words: Callable[[str, str], list[str]],
    ):
        super().__init__()
        self._look, self._icons, self._words = look, icons, words
        self._questions: tuple[ShelfQuestion, ...] = ()
        self._heard: frozenset[str] = frozenset()
        self._rows_of_signs: list[FlowRow] = []
        self._chosen: tuple[str, int] | None = None
        self._to_first, self._answered = False, True
        self._place = Location(query="")
        self.field = TextField(look, LONGEST)
        self.clear_button = Button(look, icons, "close")
        self.keys_button = Button(look, icons, "keys")
        self.keys_button.setCheckable(True)
        self.keys: ScreenKeys | None = None
        """The keyboard on the screen, once it was asked for."""
        self.topics = {topic: self._filter(topic.value) for topic in topics}
        self.kinds = {kind: self._filter(KIND_SIGNS[kind]) for kind in kinds}
        self.notice = Label(look, "notice").on_ground("notice_ground")
        self.told = Label(look, "muted", scale=0.9)
        self.progress = ProgressBar(look)
        self.hits = HitList(look, icons)
        self.more_filters = Button(look, icons, "", show_words=True)
        self.more_filters.setCheckable(True)
        self._pause = QTimer(self)
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
        line.addWidget(self.keys_button)
        line.addWidget(self.clear_button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        self._column.addLayout(line)
        for buttons in ((*self.topics.values(), self.more_filters), tuple(self.kinds.values())):
            self._rows_of_signs.append(FlowRow(*buttons))
            self._column.addWidget(self._rows_of_signs[-1])
        self._rows_of_signs[-1].hide()
        self.more_filters.setVisible(bool(self.kinds))
        for widget in (self.notice, self.told, self.progress):
            self._column.addWidget(widget)
        self._column.addWidget(self.hits, 1)
        self.notice.hide()
        self.progress.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.returnPressed.connect(self._enter)
        self._pause.timeout.connect(lambda: self.asked.emit(self.field.text()))
        self.clear_button.clicked.connect(self.clear)
        self.keys_button.clicked.connect(lambda: self.show_keys(self.keys is None or self.keys.isHidden()))
        self.hits.more.clicked.connect(self.more_requested)
        self.more_filters.clicked.connect(lambda: self._show_kinds(not self.more_filters.isChecked()))
        self.hits.to_words.clicked.connect(self.clear)
        self.hits.hit_chosen.connect(self._choose)
        self.hits.question_chosen.connect(self.question_chosen)
        self.hits.question_heard.connect(self.question_heard)
        self.hits.left_above.connect(self.field.setFocus)
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
            self.field, self.clear_button, self.keys_button, *self.topics.values(), *self.kinds.values(), self.notice, self.told,
            self.progress, self.more_filters, self.hits,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        if self.keys is not None:
            self.keys.set_look(look)
        self._retranslate()

    def show_results(
        self, place: Location, results: Results, problems: list[Words], chips_of: Callable[[Hit], list[Chip]]
    ) -> None:
        """Show what a search found; `problems` say which packs cannot be searched, `chips_of` how far the text of a hit
        can be trusted."""
        self.show_asked(place)
        typed = place.query or ""
        self.progress.hide()
        self.notice.set_words(problems[0] if problems else Words(""))
        self.notice.setVisible(bool(problems))
        self.told.set_words(self._summary(typed, results, bool(problems)))
        # On a low screen the hits want the room of a line that only counts them.
        only_counts = bool(results.hits and typed.strip()) and not results.meant
        self.told.setHidden((only_counts and self.height() < _LOW) or not self.told.text())
        self._show_rows(results, chips_of)
        if self._to_first and self.hits.rows:
            self.hits.go_to(self.hits.rows[0])
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
        if place.kind:
            self._show_kinds(True)
        self._fit()

    def show_keys(self, shown: bool) -> None:
        """Show the keyboard on the screen, or take it away."""
        if self.keys is None and shown:
            self.keys = ScreenKeys(self._look, self._icons, self._before_cursor, self._words)
            self.keys.typed.connect(self._type)
            self.field.textChanged.connect(self.keys.offer)
            self._column.addWidget(self.keys)
        if self.keys is not None:
            self.keys.setVisible(shown)
        self.keys_button.setChecked(shown)
        self.field.setFocus()

    def _before_cursor(self) -> str:
        return self.field.text()[: self.field.cursorPosition()]

    def _type(self, before: str) -> None:
        """Let the line begin with `before`, in place of what stands before its cursor."""
        chosen = self.field.hasSelectedText()
        after = "" if chosen else self.field.text()[self.field.cursorPosition() :]
        self.field.setText(before + after)
        self.field.setCursorPosition(len(before))
        self._pause.start()

    def set_questions(self, questions: tuple[ShelfQuestion, ...], heard: frozenset[str]) -> None:
        """Take the questions that are shown where nothing is asked; `heard` are the ids of those that somebody read."""
        self._questions, self._heard = questions, heard

    def show_nothing(self) -> None:
        """Take away what was found before."""
        self._show_rows(Results(), lambda _: [])
        self.told.set_words(Words(""))
        for widget in (self.notice, self.hits.to_words, self.progress):
            widget.hide()

    def show_progress(self, done: float) -> None:
        """Show how far a search is that takes long; asking for something else ends it."""
        self.progress.set_done(done)
        self.progress.show()

    def _summary(self, typed: str, results: Results, broken: bool) -> Words:
        if results.hits:
            if not typed.strip():
                return Words("")
            if results.meant:
                return filled(self.tr("Results for: {words}"), words=results.meant[:60])
            count = f"{len(results.hits)}+" if results.more else str(len(results.hits))
            return filled(self.tr("Found: {count}"), count=count)
        if broken or not typed.strip():
            return Words("")
        words = self.tr(
            "Nothing was found for “{words}”. Try other words, fewer words, or look among the words to know."
        )
        return filled(words, words=typed.strip()[:60])

    def _show_rows(self, results: Results, chips_of: Callable[[Hit], list[Chip]]) -> None:
        typed = (self._place.query or "").strip()
        asked = bool(typed or self._place.topic or self._place.kind)
        self.hits.to_words.setVisible(bool(typed) and not results.hits)
        self.hits.show_questions(None if asked else self._questions, self._heard)
        self.hits.show_hits(results, chips_of, 1 if self.height() < _LOW else 2)
        filters = (*self.topics.values(), self.more_filters, *self.kinds.values())
        controls = (self.field, self.keys_button, self.clear_button, *filters, *self.hits.tiles, *self.hits.rows[:1])
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _choose(self, hit: Hit) -> None:
        self._chosen = (hit.work.id, hit.index)
        self.hit_chosen.emit(hit.work.id, hit.excerpt.shown.block.id)

    def rows(self) -> list[HitRow]:
        """Return the rows of what was found, in order; what is still looked for or waits is made now."""
        self.needed.emit()
        self.hits.finish()
        return list(self.hits.rows)

    def clear(self) -> None:
        """Ask for nothing, in everything."""
        self.field.setText("")
        self.topic_chosen.emit(None)
        self.kind_chosen.emit(None)
        self.asked.emit("")
        self.field.setFocus()

    def take_up(self) -> None:
        """Be ready to go on: at the hit that was opened last, else in the line."""
        row = None
        if self._chosen:
            self.needed.emit()
            row = self.hits.row_of(self._chosen)
        self._chosen = None
        if row is None:
            self.field.setFocus()
            self.field.selectAll()
        else:
            self.hits.go_to(row)

    def _enter(self) -> None:
        """Ask at once and go to the first hit, once it is found."""
        self._to_first = True
        if self._pause.isActive() or self.field.text() != (self._place.query or ""):
            self._pause.stop()
            self.asked.emit(self.field.text())
        elif self.hits.rows and self._answered:
            self._to_first = False
            self.hits.go_to(self.hits.rows[0])

    # --- places ---

    def _fit(self) -> None:
        side = max(GRID * 6, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, GRID, side, GRID * 2)
        for topic, button in self.topics.items():
            button.set_words(topic_words(topic))
        asked = bool((self._place.query or "").strip())
        lines = 0.98 if asked or self.height() < _LOW else _MOST_LINES
        self._show_words(list(self.topics.values()), [self.more_filters], lines * (self.width() - 2 * side))
        self._show_words(list(self.kinds.values()), [], _MOST_LINES * (self.width() - 2 * side))
        for row in self._rows_of_signs:
            row.place()
        self._column.activate()  # the first frame has the height that the rows need now

    def _show_words(self, buttons: list[Button], others: list[Button], room: float) -> None:
        """Show the words beside the signs where they have room."""
        for show in (True, False):
            for button in buttons:
                button.set_show_words(show)
            if sum(b.sizeHint().width() + GRID for b in (*buttons, *others)) <= room:
                return

    def _show_kinds(self, shown: bool) -> None:
        self.more_filters.setChecked(shown)
        self._rows_of_signs[-1].setVisible(shown)
        if not shown and self._place.kind is not None:
            self.kind_chosen.emit(None)
        self._fit()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(strip_breaks(self.tr("Search in any language")))
        self.field.setAccessibleName(strip_breaks(self.tr("Search in any language")))
        self.clear_button.set_words(Words.of(self.tr("Clear")))
        self.keys_button.set_words(Words.of(self.tr("Keys on the screen")))
        self.more_filters.set_words(Words.of(self.tr("More")))
        for kind, button in self.kinds.items():
            button.set_words(kind_words(kind))
        self._fit()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.hits.rows:
            self.hits.go_to(self.hits.rows[0])
        else:
            super().keyPressEvent(event)
