"""The list of a sitting: what is to be shown, in order. It lives in this sitting alone.

Signals: ``list_changed(places)`` it has another order, or less in it; ``show_requested()``, ``print_requested()``;
``place_requested(place)`` one of it is to be read.
"""

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.composition import Composition
from reader.core.languages import language
from reader.core.record import record
from reader.core.session import Location
from reader.core.words import Words
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID, TARGET
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import use_own_viewport
from reader.ui.widgets.surface import Surface


@record
class AgendaEntry:
    """One block of the list: where it is, and its words as a line (with the style of their language)."""

    place: Location
    title: Words
    words: Words
    style: TextStyle


_AT_ONCE = 12
"""How many rows are made at once: more than are in view."""
_GLIMPSE = 160
"""How many letters of a block are shown, at most."""


def agenda_entries(chosen: list[tuple[tuple[Composition, ...], list[int]]], px: float) -> list[AgendaEntry]:
    """Return the entries of blocks of works, named by their indices, in letters of `px` pixels."""
    entries = []
    for (first, *_), indices in chosen:
        for index in indices:
            composed = first.composed(index)
            words = next((w for w in composed.segments if w.text), Words("\u2026"))
            words = words.part(0, max((end for end in _ends(words) if end <= _GLIMPSE), default=_GLIMPSE))
            style = TextStyle(language(composed.language), px, leading=0.9)
            entries.append(AgendaEntry(Location(first.work.id, composed.block.id), first.title[0], words, style))
    return entries


def _ends(words: Words) -> list[int]:
    """Return where words may be left off: at the end, at a space, where a line may end."""
    spaces = [i for i, letter in enumerate(words.text) if letter.isspace()]
    return sorted({len(words.text), *words.breaks, *spaces})


class _Grip(QWidget):
    """Where an entry is taken hold of, to be dragged to another place."""

    dragged = Signal(int)
    """It is dragged to so many pixels from its own top."""
    dropped = Signal(int)
    """It is let go of there."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self.setFixedSize(32, TARGET)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sign = self._icons.pixmap("drag", 26, self._look.color("muted"), self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(3, (self.height() - 26) / 2), sign)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.position().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.dropped.emit(event.position().toPoint().y())


class _Body(QWidget):
    """Holds the rows, and shows between which of them a dragged one would lie."""

    def __init__(self, look: Look):
        super().__init__()
        self.look, self._line = look, -1

    def show_line(self, y: int) -> None:
        """Show a line at a height; less than 0: none."""
        self._line = y
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line >= 0:
            QPainter(self).fillRect(0, self._line - 2, self.width(), 4, self.look.color("accent"))


class _Row(QWidget):
    """An entry with what can be done with it."""

    def __init__(self, look: Look, icons: Icons, number: int, entry: AgendaEntry, act: Callable[[str], None]):
        super().__init__()
        self.grip = _Grip(look, icons)
        self.title = Label(look, "muted", scale=0.85)
        self.title.set_words(entry.title.after(f"{number}. "))
        self.words = Label(look)
        self.words.set_words(entry.words, entry.style)
        self.buttons = {name: Button(look, icons, sign) for name, sign in _ACTIONS.items()}
        for button in self.buttons.values():
            button.set_words_below(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: act(name))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def set_look(self, look: Look) -> None:
        parts: tuple[SupportsLook, ...] = (self.grip, self.title, self.words, *self.buttons.values())
        for part in parts:
            part.set_look(look)


_ACTIONS = {"open": "article", "up": "up", "down": "down", "remove": "remove"}


class AgendaScreen(QWidget):
    """Shows entries; every press asks for another list."""

    list_changed = Signal(object)
    place_requested = Signal(object)
    show_requested = Signal()
    print_requested = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._entries: Sequence[AgendaEntry] = ()
        self.rows: list[_Row] = []
        self._sheet = Surface(look)
        self._title = Label(look, scale=1.25, bold=True)
        self._note = Label(look, "muted", scale=0.9)
        self._empty = Label(look)
        self.show_button = Button(look, icons, "meeting", kind="accent", show_words=True)
        self.print_button = Button(look, icons, "print", show_words=True)
        self.clear_button = Button(look, icons, "remove", show_words=True)
        self._body = _Body(look)
        self._making = IncrementalTask(self, ONE_STEP)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.addStretch(1)
        self._area = ScrollArea()
        use_own_viewport(self._area)
        self._bar = ScrollBar(look, "sheet")
        self._area.setVerticalScrollBar(self._bar)
        self._area.setWidget(self._body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        self._tools = FlowRow(self.show_button, self.print_button, self.clear_button)
        for widget in (self._title, self._note, self._tools, self._empty):
            column.addWidget(widget)
        column.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        row.addWidget(self._sheet)
        self.show_button.clicked.connect(self.show_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.clear_button.clicked.connect(lambda: self.list_changed.emit(()))
        self._retranslate()

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.show_button if self._entries else self

    def set_look(self, look: Look) -> None:
        self._look = self._body.look = look
        parts: tuple[SupportsLook, ...] = (
            self._sheet, self._title, self._note, self._empty, self._bar, self.show_button, self.print_button,
            self.clear_button, *self.rows,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def show_entries(self, entries: Sequence[AgendaEntry]) -> None:
        """Show the list."""
        self._entries = entries
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._body.show_line(-1)
        for i in range(min(len(entries), _AT_ONCE)):
            self._make_row(i)
        self._making.start_later(self._make_rest())
        for button in (self.show_button, self.print_button, self.clear_button):
            button.setEnabled(bool(entries))
        self._empty.setVisible(not entries)
        self._retranslate()

    def _make_rest(self) -> Generator[float]:
        """Make the rows below those that are in view, one at a step."""
        while len(self.rows) < len(self._entries):
            self._make_row(len(self.rows))
            self._name(len(self.rows) - 1)
            yield 0.0

    def _make_row(self, i: int) -> None:
        row = _Row(self._look, self._icons, i + 1, self._entries[i], lambda name: self._act(i, name))
        row.buttons["up"].setEnabled(i > 0)
        row.buttons["down"].setEnabled(i + 1 < len(self._entries))
        row.grip.dragged.connect(lambda y: self._drag(i, y))
        row.grip.dropped.connect(lambda y: self._drop(i, y))
        self._column.insertWidget(i, row)
        self.rows.append(row)

    def _place_at(self, i: int, y: int) -> int:
        """Return before which row an entry would lie that is dragged to `y` pixels from the top of its own."""
        height = self.rows[i].y() + y
        return sum(height > row.y() + row.height() / 2 for row in self.rows)

    def _drag(self, i: int, y: int) -> None:
        to = self._place_at(i, y)
        below = self.rows[to] if to < len(self.rows) else None
        self._body.show_line(below.y() if below is not None else self.rows[-1].geometry().bottom())
        self._area.ensureVisible(0, self.rows[i].y() + y, 0, GRID * 6)

    def _drop(self, i: int, y: int) -> None:
        to = self._place_at(i, y)
        self._body.show_line(-1)
        if to in (i, i + 1):
            return
        places = [entry.place for entry in self._entries]
        place = places.pop(i)
        places.insert(to - (to > i), place)
        self.list_changed.emit(tuple(places))

    def _act(self, at: int, name: str) -> None:
        places = [entry.place for entry in self._entries]
        if name == "open":
            self.place_requested.emit(places[at])
            return
        place = places.pop(at)
        if name != "remove":
            places.insert(at + (1 if name == "down" else -1), place)
        self.list_changed.emit(tuple(places))

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("My list")))
        self._note.set_words(Words.of(self.tr("This list is kept until you leave. It is never written down.")))
        self._empty.set_words(Words.of(self.tr("The list is empty. Open a text and press + beside a paragraph.")))
        self.show_button.set_words(Words.of(self.tr("Show large")))
        self.print_button.set_words(Words.of(self.tr("Print")))
        self.clear_button.set_words(Words.of(self.tr("Empty the list")))
        for i in range(len(self.rows)):
            self._name(i)

    def _name(self, i: int) -> None:
        """Name the buttons of a row."""
        words = {
            "open": self.tr("Read"), "up": self.tr("Move up"), "down": self.tr("Move down"), "remove": self.tr("Remove"),
        }  # fmt: skip
        for name, button in self.rows[i].buttons.items():
            text = Words.of(words[name])
            button.set_words(text, name=f"{text.text}: {self._entries[i].words.told()[:60]}")
