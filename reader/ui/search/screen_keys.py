"""A keyboard on the screen, for the line of the search alone: letters of the reader's language, by mouse and touch.

Signals: ``typed(text)``: what the line holds from now on before its cursor. Nothing of it is kept.
"""

import re
import unicodedata
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.core.key_layouts import KeyLayout, key_layout
from reader.core.languages import language
from reader.core.spellings import LANGUAGES_WITH_SPELLINGS
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Button, Pressable
from reader.ui.widgets.panel import paint_panel

_KEY, _WIDEST, _GAP = 46, 76, 4
_LETTER = 26
"""How large a letter is at most: a key does not grow, for the hits need the room."""
_LONGEST = 4_000
_INSIDE = 12
"""What is free beside the letters of a word that is offered, in px."""
_SOUND = re.compile("[A-Za-z]*$")
_CIRCLE = "\u25cc"
"""Below a sign that stands on no letter."""


def _told(letters: str) -> str:
    """Return the names of signs that stand on no letter, as Unicode has them."""
    return ", ".join(unicodedata.name(letter, letter).capitalize() for letter in letters)


class Key(Pressable):
    """One key, with its letter."""

    def __init__(self, look: Look, letter: str, tag: str, parent: QWidget):
        super().__init__(parent)
        self._look, self.letter, self._tag = look, letter, tag
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the cursor in the line
        alone = unicodedata.category(letter[0]).startswith("M")
        self._shown = Words((_CIRCLE if alone else "") + letter)
        self.setAccessibleName(_told(letter) if alone else letter)

    def _text(self) -> TextLayout:
        style = TextStyle(language(self._tag).plain, min(self._look.chrome_px * 1.25, _LETTER), leading=0.9)
        widest = self._look.typesetter.set(self._shown, style, _LONGEST).natural_width
        return self._look.typesetter.set(self._shown, style, ceil(widest) + 1)  # as wide as it is: Arabic begins right

    def wanted_width(self) -> int:
        """Return how wide the key is with its letters, in px."""
        return ceil(self._text().natural_width) + 2 * _INSIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "mark" if self.underMouse() or self.isDown() else "sheet"
        paint_panel(painter, self.rect(), self._look, ground, 8, self.hasFocus(), "edge")
        text = self._text()
        at = QPointF((self.width() - text.natural_width) / 2, (self.height() - text.height) / 2)
        text.paint(painter, at, self._look.ink("ink"))


class ScreenKeys(QWidget):
    """The keyboard of one language. `before` tells what stands in the line before its cursor, `words` which words of the
    library the letters at its end may mean: those of Chinese are typed by their sounds."""

    typed = Signal(str)

    def __init__(self, look: Look, icons: Icons, before: Callable[[], str], words: Callable[[str, str], list[str]]):
        super().__init__()
        self._before, self._words = before, words
        self._offered: list[Key] = []
        self._rows: list[list[Key]] = []
        self._more = False
        self._shift = Button(look, icons, "more-letters")
        self._space = Button(look, icons, "space")
        self._delete = Button(look, icons, "delete-letter")
        for button in (self._shift, self._space, self._delete):
            button.setParent(self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._shift.setCheckable(True)
        self._shift.clicked.connect(lambda: self._show(not self._more))
        self._space.clicked.connect(lambda: self.typed.emit(self._before() + " "))
        self._delete.clicked.connect(lambda: self.typed.emit(shortened(self._before())))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self._look, self._tag = look, look.language.tag
        self._layout: KeyLayout = key_layout(self._tag)
        for button in (self._shift, self._space, self._delete):
            button.set_look(look)
        self._show(False)
        self._retranslate()

    def in_view(self) -> list[Key]:
        """Return the keys in view, in their order; words that are offered first."""
        return [*self._offered, *(key for row in self._rows for key in row)]

    def offer(self) -> None:
        """Offer the words that what stands before the cursor may mean."""
        words = self._words(self._tag, self._before())
        if words == [key.letter for key in self._offered]:
            return
        for key in self._offered:
            key.setParent(None)
            key.deleteLater()
        self._offered = [self._key(word, self._choose) for word in words]
        self._place()

    def _choose(self, word: str) -> None:
        """Put a word that was offered in the place of the letters that mean it."""
        self.typed.emit(_SOUND.sub("", self._before()) + word)

    def _show(self, more: bool) -> None:
        self._more = more
        self._shift.setChecked(more)
        for key in self.in_view():
            key.setParent(None)
            key.deleteLater()
        self._offered = []
        rows = self._layout.more if more else self._layout.letters
        self._rows = [[self._key(letter, self._press) for letter in row] for row in rows]
        self.offer()
        self._place()

    def _key(self, letter: str, press: Callable[[str], None]) -> Key:
        key = Key(self._look, letter, self._tag, self)
        key.clicked.connect(lambda: press(letter))
        key.show()
        return key

    def _press(self, letter: str) -> None:
        self.typed.emit(self._layout.typed(self._before(), letter))

    def _place(self) -> None:
        rows, y, rtl = list(self._rows), 0, self._look.language.rtl
        most = max((len(row) for row in rows), default=1)
        wide = max(_KEY, min(_WIDEST, (self.width() + _GAP) // most - _GAP))
        left = (self.width() - most * (wide + _GAP) + _GAP) // 2
        if self._tag in LANGUAGES_WITH_SPELLINGS:  # the row stays where nothing is offered, so that no key moves
            x = left
            for key in self._offered:
                key.setGeometry(x, y, max(wide, key.wanted_width()), _KEY)
                x += key.width() + _GAP
                key.setVisible(x <= left + most * (wide + _GAP))
            y += _KEY + _GAP
        for number, row in enumerate(rows):
            x = left + (number % 2) * min(wide // 3, max(0, (most - len(row)) * (wide + _GAP)))
            for key in row:
                key.setGeometry(x, y, wide, _KEY)
                x += wide + _GAP
            y += _KEY + _GAP
        whole = most * (wide + _GAP) - _GAP
        side = max(2 * wide, 2 * _KEY)
        ends = (self._delete, self._shift) if rtl else (self._shift, self._delete)
        ends[0].setGeometry(left, y, side, _KEY)
        self._space.setGeometry(left + side + _GAP, y, whole - 2 * (side + _GAP), _KEY)
        ends[1].setGeometry(left + whole - side, y, side, _KEY)
        self.setFixedHeight(y + _KEY)

    def _retranslate(self) -> None:
        self._shift.set_words(Words.of(self.tr("More letters")))
        self._space.set_words(Words.of(self.tr("Space")))
        self._delete.set_words(Words.of(self.tr("Delete the last letter")))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def shortened(text: str) -> str:
    """Return a text without its last letter, or without the sign that was typed last."""
    return text.removesuffix("\u200b")[:-1].removesuffix("\u200b")
