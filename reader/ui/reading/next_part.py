"""The way to the next part of a text. It stands in the margin beside the words, never on them; where there is no margin
it has a row of its own below them."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER, GRID, TARGET
from reader.ui.text.typesetter import TextLayout
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.panel import paint_panel

_PAD = 10
_SCALE = 0.85
NARROWEST, WIDEST = 104, 190
"""How wide it is in a margin, in pixels."""


class NextPart(Pressable):
    """“Next: the name of the part”."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._words = Words("")
        self.in_margin = True
        self.setProperty("once", True)  # who clicks twice out of habit misses no part

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_part(self, title: Words) -> None:
        """Lead to the part with this title."""
        self._words = filled(self.tr("Next: {part}"), part=title.marked)
        self.setAccessibleName(strip_breaks(self._words.text))
        self.update()

    @property
    def _sign(self) -> int:
        return round(self._look.chrome_px * 1.3)

    def _set(self, width: float) -> TextLayout:
        style = self._look.chrome_style(_SCALE, align="center" if self.in_margin else "start").with_(tight=True)
        setter = self._look.typesetter
        if self.in_margin:
            return setter.set(self._words, style, width - 2 * _PAD)
        return setter.fitted(self._words, style, width - 3 * _PAD - self._sign, 1)

    def size_in(self, width: int) -> QSize:
        """Return its size in a margin, or a row, of so many pixels."""
        if not self.in_margin:
            style = self._look.chrome_style(_SCALE).with_(tight=True)
            words = round(self._look.typesetter.natural_width(self._words, style)) + 3 * _PAD + self._sign + 4
            return QSize(min(words, width), TARGET)
        return QSize(width, max(TARGET, round(self._set(width).height + self._sign + 2 * _PAD)))

    def cuts_words(self, width: int) -> bool:
        """Return whether a word of it is too long for a margin of so many pixels."""
        return self._set(width).cuts_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        paint_panel(painter, self.rect(), self._look, "accent", BUTTON_CORNER, self.hasFocus(), "accent")
        ink = self._look.color("on_accent")
        sign = self._icons.pixmap("down", self._sign, ink, self.devicePixelRatioF())
        text = self._set(self.width())
        if self.in_margin:
            painter.drawPixmap(QPointF((self.width() - self._sign) / 2, _PAD - 2), sign)
            text.paint(painter, QPointF(_PAD, self._sign + _PAD + 2), self._look.ink("on_accent"))
            return
        x = self.width() - _PAD - self._sign if rtl else _PAD
        painter.drawPixmap(QPointF(x, (self.height() - self._sign) / 2), sign)
        start = _PAD if rtl else self._sign + 2 * _PAD
        text.paint(painter, QPointF(start, (self.height() - text.height) / 2), self._look.ink("on_accent"))


def margin_width(margin: float) -> int:
    """Return how wide it is in a margin of so many pixels; 0 where it does not fit."""
    room = round(margin) - 2 * GRID
    return min(room, WIDEST) if room >= NARROWEST else 0
