"""The parts of the screen of pictures: arrows, captions, dots, and the tiles of what follows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from reader.core.break_marks import strip_breaks
from reader.core.languages import DEFAULT, language
from reader.core.words import Words
from reader.ui.document.pictures import Pictures
from reader.ui.pictures.picture_item import Caption
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER, GRID, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.panel import paint_panel

_LARGE, _SMALL = QSize(92, 120), QSize(TARGET, 96)
_DOT, _STEP = 12, 28
_LINE_GAP = 4


class ArrowButton(Pressable):
    """A large arrow; its words are for a screen reader."""

    def __init__(self, look: Look, icons: Icons, sign: str):
        super().__init__()
        self._look, self._icons, self._sign = look, icons, sign
        self.setFixedSize(_LARGE)
        self.setProperty("once", True)  # who clicks twice out of habit misses no picture
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_words(self, words: Words) -> None:
        self.setAccessibleName(strip_breaks(words.text))

    def set_large(self, large: bool) -> None:
        """Take much room, or little."""
        self.setFixedSize(_LARGE if large else _SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground, ink = ("accent", "on_accent") if self.isEnabled() else ("paper", "muted")
        if not self.isEnabled():
            painter.setOpacity(0.4)
        edge = "accent" if self.isEnabled() else "line"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, False, edge)
        if self.hasFocus():
            painter.setPen(self._look.color(ink))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), CORNER - 4, CORNER - 4)
        size = 40
        sign = self._icons.pixmap(
            self._sign, size, self._look.color(ink), self.devicePixelRatioF(), self._look.language.rtl
        )
        painter.drawPixmap(QPointF((self.width() - size) / 2, (self.height() - size) / 2), sign)


class CaptionView(QWidget):
    """Lines of words below a picture."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._caption: Caption = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def _set(self, caption: Caption, width: float) -> list[TextLayout]:
        return [self._look.typesetter.set(words, style, width) for words, style in caption]

    def height_of(self, caption: Caption, width: float) -> float:
        """Return how high a caption would be."""
        return sum(text.height + _LINE_GAP for text in self._set(caption, width))

    def show_caption(self, caption: Caption, width: float, most: int) -> None:
        """Show a caption in so many pixels, at most `most` high."""
        self._caption = caption
        self.setFixedHeight(min(round(self.height_of(caption, width)), most))
        self.update()

    def text(self) -> list[str]:
        """Return the clean words of each line."""
        return [words.told() for words, _ in self._caption]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, y = QPainter(self), 0.0
        for text in self._set(self._caption, self.width()):
            text.paint(painter, QPointF(0, y), self._look.ink("ink"))
            y += text.height + _LINE_GAP


class Dots(QWidget):
    """A dot for each picture; the present one is larger, and in another colour."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._at, self._count = 0, 0
        self.setFixedHeight(_DOT + GRID)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_place(self, at: int, count: int) -> None:
        """Mark the dot at `at`, from 0, of `count`."""
        self._at, self._count = at, count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._count:
            return
        painter, rtl = QPainter(self), self._look.language.rtl
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = min(_STEP, (self.width() - 2 * _DOT) / self._count)
        dot = min(float(_DOT), max(step - 2, 2.0))
        left = (self.width() - step * (self._count - 1)) / 2
        for n in range(self._count):
            here = n == self._at
            place = self._count - 1 - n if rtl else n
            painter.setBrush(self._look.color("accent" if here else "edge"))
            size = dot + 2 if here else dot * 0.8
            painter.drawEllipse(QPointF(left + place * step, self.height() / 2), size / 2, size / 2)


class NextTile(Pressable):
    """What one may go on to: a picture, or a sign, above its words."""

    def __init__(self, look: Look, icons: Icons, sign: str):
        super().__init__()
        self._look, self._icons, self._sign = look, icons, sign
        self._pictures: Pictures | None = None
        self._name, self._words, self._tag = "", Words(""), DEFAULT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumSize(560, 460)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_picture(self, pictures: Pictures, name: str) -> None:
        """Show the picture `name` in place of the sign."""
        self._pictures, self._name = pictures, name
        self.update()

    def set_words(self, words: Words, tag: str) -> None:
        """Name it, in the language of `tag`."""
        self._words, self._tag = words, tag
        self.setAccessibleName(strip_breaks(words.text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, self.hasFocus(), "edge")
        style = TextStyle(language(self._tag), self._look.chrome_px * 1.2, bold=True, align="center", leading=0.88)
        words = self._look.typesetter.set(self._words, style, self.width() - 4 * GRID)
        area = QRectF(self.rect()).adjusted(GRID * 2, GRID * 2, -GRID * 2, -GRID * 3 - words.height)
        self._paint_picture(painter, area)
        words.paint(painter, QPointF(GRID * 2, self.height() - GRID * 2 - words.height), self._look.ink("ink"))

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        own = self._pictures.size(self._name) if self._pictures is not None and self._name else None
        if self._pictures is None or own is None:
            size = round(min(area.width(), area.height(), 160))
            sign = self._icons.pixmap(self._sign, size, self._look.color("accent"), self.devicePixelRatioF())
            painter.drawPixmap(area.center() - QPointF(size / 2, size / 2), sign)
            return
        fitted = own.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        pixmap = self._pictures.soon(self._name, fitted, self.devicePixelRatioF(), self._update)
        if pixmap is not None:
            at = area.center() - QPointF(fitted.width() / 2, fitted.height() / 2)
            path = QPainterPath()
            rounded = QRectF(at, fitted)
            path.addRoundedRect(rounded, CORNER - 4, CORNER - 4)
            painter.setClipPath(path)
            painter.fillRect(rounded, Qt.GlobalColor.white)  # drawn for paper
            painter.drawPixmap(at, pixmap)
            painter.setClipping(False)

    def _update(self) -> None:
        if isValid(self):
            self.update()
