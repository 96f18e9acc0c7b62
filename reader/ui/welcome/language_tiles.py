"""The tiles of languages, and the doors that need no language: to the pictures, and to an interpreter."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent

from reader.core.break_marks import strip_breaks
from reader.core.languages import Language, language
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.panel import paint_panel

_NAME_SIZES = (32, 28, 24, 20, 17)
_PAD, _DOOR_PAD = 20.0, 12.0
_DOOR_SIGN = 72


class LanguageTile(Pressable):
    """One language: its own name large, its English name small for the person who helps."""

    def __init__(self, look: Look, icons: Icons, row: Language, below: Words):
        super().__init__()
        self._look, self._icons, self.language, self._below = look, icons, row, below
        self.setCheckable(True)
        self.setAccessibleName(f"{row.own_name} ({below.text})" if below.text else row.own_name)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def nextCheckState(self) -> None:
        """Pressing does not check: only the language in use is checked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "mark" if self.underMouse() or self.isChecked() else "sheet"
        edge = "accent" if self.isChecked() else "edge"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, self.hasFocus(), edge)
        if self.isChecked():
            sign = self._icons.pixmap("checked", 28, self._look.color("accent"), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(14 if self.language.rtl else self.width() - 42, 14), sign)
        own, small = self._set()
        top = (self.height() - own.height - (small.height if small else 0)) / 2
        own.paint(painter, QPointF(_PAD, top), self._look.ink("ink"))
        if small:
            small.paint(painter, QPointF(_PAD, top + own.height), self._look.ink("muted"))

    def _set(self) -> tuple[TextLayout, TextLayout | None]:
        """Return the name on one line, as large as fits, and the words below it where there is room."""
        width = self.width() - 2 * _PAD
        own = Words(self.language.own_name)
        set_ = self._look.typesetter
        for px in _NAME_SIZES:
            name = set_.set(own, TextStyle(self.language, px, leading=0.85), width)
            below = self._set_below(width)
            if name.line_count == 1 and name.height + (below.height if below else 0) <= self.height() - 6:
                return name, below
        return name, None

    def _set_below(self, width: float) -> TextLayout | None:
        if not self._below.text:
            return None
        # An English name helps the one who helps; a question is in the tile's own language.
        english = self._below.text == self.language.english_name
        row = language("en") if english else self.language
        align = "end" if self.language.rtl and english else "start"
        return self._look.typesetter.set(self._below, TextStyle(row, 15, align=align, leading=0.9), width)


class DoorTile(Pressable):
    """A way on without reading: a large sign, with its words beside it."""

    def __init__(self, look: Look, icons: Icons, sign: str):
        super().__init__()
        self._look, self._icons, self._sign = look, icons, sign
        self._words = Words("")

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_words(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(strip_breaks(words.text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, self.hasFocus(), "edge")
        size = min(_DOOR_SIGN, self.height() - 12, round(self.width() * 0.24))
        sign = self._icons.pixmap(self._sign, size, self._look.color("accent"), self.devicePixelRatioF())
        left = self.width() - _DOOR_PAD - size if rtl else _DOOR_PAD
        painter.drawPixmap(QPointF(left, (self.height() - size) / 2), sign)
        width = self.width() - 3 * _DOOR_PAD - size
        style = self._look.chrome_style(1.0)
        words = self._look.typesetter.unbroken(self._words, style, width, self.height() - 6)
        start = _DOOR_PAD if rtl else 2 * _DOOR_PAD + size
        words.paint(painter, QPointF(start, (self.height() - words.height) / 2), self._look.ink("ink"))
