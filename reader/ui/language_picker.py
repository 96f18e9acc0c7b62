"""Fourteen tiles, each a language by its own name, in its own letters and direction.

Signals: ``language_chosen(tag)``.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.core.languages import LANGUAGES, Language, language
from reader.core.works import Words
from reader.ui.controls import Label, Pressable, neighbour, paint_panel
from reader.ui.look import Look, Looking
from reader.ui.scroll_bar import ScrollBar
from reader.ui.theme import CORNER, GRID
from reader.ui.typesetter import TextStyle

_NAME_PX = 32
_TILE = QSize(260, 112)


class LanguageTile(Pressable):
    """One language: its own name large, its English name small for the person who helps."""

    def __init__(self, look: Look, row: Language):
        super().__init__()
        self._look, self.language = look, row
        self.setCheckable(True)
        self.setAccessibleName(f"{row.own_name} ({row.english_name})" if row.tag != "en" else row.own_name)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def nextCheckState(self) -> None:
        """Pressing does not check: only the language in use is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "mark" if self.underMouse() or self.isChecked() else "sheet"
        edge = "accent" if self.isChecked() else "edge"
        paint_panel(painter, QRectF(self.rect()), self._look, ground, CORNER, self.hasFocus(), edge)
        pad, width = 20.0, self.width() - 40.0
        own = self._look.typesetter.set(
            Words(self.language.own_name), TextStyle(self.language, _NAME_PX, leading=0.85), width
        )
        top = (self.height() - own.height - 26) / 2
        own.paint(painter, QPointF(pad, top), self._look.ink("ink"))
        if self.language.tag != "en":
            align = "end" if self.language.rtl else "start"
            small = TextStyle(language("en"), 15, align=align)
            name = self._look.typesetter.set(Words(self.language.english_name), small, width)
            name.paint(painter, QPointF(pad, top + own.height), self._look.ink("muted"))


class LanguagePicker(QScrollArea):
    """The tiles, as many beside each other as fit."""

    language_chosen = Signal(str)

    def __init__(self, look: Look, tags: tuple[str, ...] = tuple(LANGUAGES)):
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._title = Label(look, scale=1.25, bold=True)
        self._note = Label(look, "notice").on_ground("notice_ground")
        self._note.hide()
        self._question: Words | None = None
        self._grid = QWidget()
        # The tiles do not change sides with the program's language: each is where it was.
        self._grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._tiles = [self._tile(look, language(tag)) for tag in tags]
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID * 6, GRID, GRID * 6, GRID * 3)
        column.setSpacing(GRID * 2)
        column.addWidget(self._note)
        column.addWidget(self._title)
        column.addWidget(self._grid)
        column.addStretch(1)
        self._body = body
        self.setWidget(body)
        self._retranslate()

    def _tile(self, look: Look, row: Language) -> LanguageTile:
        tile = LanguageTile(look, row)
        tile.setParent(self._grid)
        tile.clicked.connect(lambda: self.language_chosen.emit(row.tag))
        return tile

    @property
    def tiles(self) -> list[LanguageTile]:
        return list(self._tiles)

    def set_look(self, look: Look) -> None:
        parts: tuple[Looking, ...] = (self._bar, self._title, self._note, *self._tiles)
        for part in parts:
            part.set_look(look)

    def set_current(self, tag: str) -> None:
        """Mark the language in use; none is marked before one was chosen."""
        for tile in self._tiles:
            tile.setChecked(tile.language.tag == tag)

    def set_note(self, words: Words | None) -> None:
        """Say something above the tiles, or nothing."""
        self._note.setVisible(words is not None)
        self._note.set_words(words or Words(""))

    def set_question(self, words: Words) -> None:
        """Ask something else than which language to choose."""
        self._question = words
        self._title.set_words(words)

    def _place_tiles(self) -> None:
        layout = self._body.layout()
        assert layout is not None
        layout.activate()
        width, gap = self._grid.width(), GRID * 2
        columns = max(1, min(4, (width + gap) // (_TILE.width() * 3 // 4 + gap)))
        tile = (width - gap * (columns - 1)) // columns
        rows = -(-len(self._tiles) // columns)
        # As high as fills the window, within reason: nobody should have to scroll to find a language.
        room = (self.viewport().height() - self._grid.y() - gap * rows - GRID * 3) // rows
        height = min(max(room, 88), _TILE.height() + 24)
        for i, widget in enumerate(self._tiles):
            widget.setGeometry(i % columns * (tile + gap), i // columns * (height + gap), tile, height)
        self._grid.setMinimumHeight(rows * (height + gap))

    def _retranslate(self) -> None:
        if self._question is None:
            self._title.set_words(Words.of(self.tr("Choose your language")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_tiles()
        first = next((t for t in self._tiles if t.isChecked()), None)
        if first is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = next((t for t in self._tiles if t.hasFocus()), None)
        target = neighbour(list(self._tiles), current or self._tiles[0], event.key())
        if target is not None:
            (target if current is not None else self._tiles[0]).setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
        else:
            super().keyPressEvent(event)
