"""Fourteen tiles, each a language by its own name, in its own letters and direction; and two doors for whoever reads none
of them.

Signals: ``language_chosen(tag)``; ``pictures_chosen``: none of these languages serves, or the reader does not read;
``voice_requested(tag)``: a language's recorded name is to be heard; ``hand_requested``: Urdu is to be set in Naskh, or
in Nastaliq again.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.languages import LANGUAGES, Language, language
from reader.core.words import Words
from reader.ui.i18n.names import pictures_words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID, TARGET
from reader.ui.text.typesetter import TextStyle
from reader.ui.welcome.language_tiles import DoorTile, LanguageTile
from reader.ui.widgets.arrow_keys import neighbour
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip, Chips
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import ScrollContent, use_own_viewport

translate = QCoreApplication.translate
_TILE = QSize(260, 112)


class LanguageScreen(ScrollArea):
    """The tiles, as many beside each other as fit."""

    language_chosen = Signal(str)
    pictures_chosen = Signal()
    interpreter_requested = Signal()
    """Somebody who speaks one's language is to be found."""
    voice_requested = Signal(str)
    naskh_toggled = Signal()
    """Urdu is wanted in Naskh, or in Nastaliq again."""

    def __init__(self, look: Look, icons: Icons, below: dict[str, Words] | None = None, first: tuple[str, ...] = ()):
        """`below` gives other languages than all, and the words below each one's name; `first` are the languages that
        stand before the others."""
        super().__init__()
        self._look, self._icons = look, icons
        if below is None:
            order = dict.fromkeys((*first, *LANGUAGES))
            below = {t: Words(language(t).english_name if t != "en" else "") for t in order}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Tab goes from tile to tile; the picker itself gives the focus on to the language in use, and must not take it
        # again.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        use_own_viewport(self)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._title = Label(look, scale=1.25, bold=True)
        self.hand = Button(look, icons, show_words=True)
        self.hand.setCheckable(True)
        self.hand.clicked.connect(self.naskh_toggled)
        self.hand.hide()
        self._note = Notice(look, icons)
        self._signs = Chips(look, icons)
        self._signs.hide()
        self._question: Words | None = None
        self._grid = QWidget()
        # The tiles do not change sides with the program's language: each is where it was.
        self._grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._speakers: dict[str, Button] = {}
        self._tiles = [self._tile(look, language(tag), words) for tag, words in below.items()]
        self.door = DoorTile(look, icons, "pictures")
        self.door.clicked.connect(self.pictures_chosen)
        self.interpreter = DoorTile(look, icons, "speak")
        self.interpreter.clicked.connect(self.interpreter_requested)
        for door in (self.interpreter, self.door):
            door.setParent(self._grid)
        self._lay_out()
        self._retranslate()

    def _lay_out(self) -> None:
        """Lay out what stands above the tiles, and the tiles, in one column that scrolls."""
        body = ScrollContent()
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID * 6, GRID, GRID * 6, GRID * 3)
        column.setSpacing(GRID * 2)
        column.addWidget(self._signs)
        column.addWidget(self._note)
        head = QHBoxLayout()
        head.setSpacing(GRID * 2)
        head.addWidget(self._title, 1)
        head.addWidget(self.hand)
        column.addLayout(head)
        column.addWidget(self._grid)
        column.addStretch(1)
        self._body = body
        body.lay_in(self)

    def _tile(self, look: Look, row: Language, below: Words) -> LanguageTile:
        tile = LanguageTile(look, self._icons, row, below)
        tile.setParent(self._grid)
        tile.clicked.connect(lambda: self.language_chosen.emit(row.tag))
        return tile

    @property
    def tiles(self) -> list[LanguageTile]:
        return list(self._tiles)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._bar, self._title, self.hand, self._note, self._signs, self.door, self.interpreter, *self._tiles, *self._speakers.values(),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def set_current(self, tag: str) -> None:
        """Mark the language in use; none is marked before one was chosen."""
        for tile in self._tiles:
            tile.setChecked(tile.language.tag == tag)

    def show_naskh(self, offered: bool, naskh: bool) -> None:
        """Offer Naskh to whoever reads Urdu, and mark it where it is in use."""
        self.hand.setVisible(offered)
        self.hand.setChecked(naskh)

    def set_voices(self, tags: frozenset[str]) -> None:
        """Show a loudspeaker on the tiles of these languages: their names were recorded."""
        if tags == self._speakers.keys():
            return
        for tag in self._speakers.keys() - tags:  # packs may have gone
            self._speakers.pop(tag).deleteLater()
        for tile in self._tiles:
            tag = tile.language.tag
            if tag in tags and tag not in self._speakers:
                speaker = self._speakers[tag] = Button(self._look, self._icons, "speaker")
                speaker.setParent(self._grid)
                speaker.set_words(Words(tile.language.own_name), TextStyle(tile.language, 17))
                speaker.clicked.connect(lambda _=False, tag=tag: self.voice_requested.emit(tag))
                QWidget.setTabOrder(tile, speaker)
        self._place_tiles()

    def set_first(self, first: tuple[str, ...]) -> None:
        """Let these languages stand before the others."""
        order = list(dict.fromkeys((*first, *LANGUAGES)))
        self._tiles.sort(key=lambda tile: order.index(tile.language.tag))
        self._place_tiles()

    def leave_out(self, tag: str) -> None:
        """Offer every language but one."""
        for tile in self._tiles:
            tile.setVisible(tile.language.tag != tag)
        self._place_tiles()

    def set_note(self, words: Words | None) -> None:
        """Say something above the tiles, or nothing."""
        self._note.say(words)

    def set_signs(self, chips: list[Chip]) -> None:
        """Show the signs that hold for the whole library."""
        self._signs.set_chips(chips)

    def set_question(self, words: Words) -> None:
        """Ask something else than which language to choose."""
        self._question = words
        self._title.set_words(words)
        self.setAccessibleName(words.text)

    def _place_tiles(self) -> None:
        layout = self._body.layout()
        assert layout is not None
        layout.activate()
        width, gap = self._grid.width(), GRID * 2
        columns = max(1, min(4, (width + gap) // (_TILE.width() * 3 // 4 + gap)))
        tile = (width - gap * (columns - 1)) // columns
        widgets = self._stops()
        rows = -(-len(widgets) // columns)
        # As high as fills the window, within reason: nobody should have to scroll to find a language.
        room = (self.viewport().height() - self._grid.y() - gap * rows - GRID * 3) // rows
        height = min(max(room, 60), _TILE.height() + 24)
        for i, widget in enumerate(widgets):
            widget.setGeometry(i % columns * (tile + gap), i // columns * (height + gap), tile, height)
            if isinstance(widget, LanguageTile) and widget.language.tag in self._speakers:
                speaker = self._speakers[widget.language.tag]
                x = widget.x() + (6 if widget.language.rtl else tile - TARGET - 6)
                speaker.setGeometry(x, widget.y() + height - TARGET - 6, TARGET, TARGET)
                speaker.show()
                speaker.raise_()
        self._grid.setMinimumHeight(rows * (height + gap))

    def _stops(self) -> list[QWidget]:
        """Return everything that can be pressed, in the order it is seen."""
        doors = (self.interpreter, self.door)
        # Whoever is asked for another language may read none of them.
        stops = (*self._tiles, *doors) if self._question is None else (*doors, *self._tiles)
        return [stop for stop in stops if not stop.isHidden()]

    def _retranslate(self) -> None:
        self.hand.set_words(Words.of(self.tr("Urdu in Naskh letters")))
        self.door.set_words(pictures_words())
        self.interpreter.set_words(Words.of(translate("Actions", "I need an interpreter")))
        if self._question is None:
            self._title.set_words(Words.of(self.tr("Choose your language")))
            self.setAccessibleName(self._title.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_tiles()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the language in use, where there is one."""
        super().focusInEvent(event)
        if current := next((t for t in self._tiles if t.isChecked()), None):
            current.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = self._stops()
        current = next((t for t in stops if t.hasFocus()), None)
        target = neighbour(stops, current or stops[0], event.key())
        if target is not None:
            (target if current is not None else stops[0]).setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
        else:
            super().keyPressEvent(event)
