"""Labels, buttons and chips whose words are set by the typesetter: right line ends in every script."""

from collections.abc import Callable
from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.works import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.tooltip import show_tooltip

_BELOW_SCALE, _BELOW_WIDEST = 0.68, 5.0
"""How large words below a sign are, and how long on one line, as multiples of the letters of controls."""
FOCUS_WIDTH = 3
_KEPT_AREA = 30_000
"""The largest panel that is kept, in square pixels."""


def paint_panel(
    painter: QPainter, rect: QRect, look: Look, ground: str, corner: float, focus: bool, edge: str = "line"
) -> None:
    """Paint a rounded area with a border, which is thick and in the accent colour where it has the focus. Small ones are
    kept: a frame has thirty, and smooth corners cost more than all that stands in them."""
    width = FOCUS_WIDTH if focus else 1
    colors = look.theme.rgb(ground), look.theme.rgb("accent" if focus else edge)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rect.width() * rect.height() > _KEPT_AREA:
        _draw_panel(painter, QRectF(rect), *colors, width, corner)
    else:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), _panel(rect.width(), rect.height(), *colors, width, corner, ratio))


def _draw_panel(painter: QPainter, rect: QRectF, ground: int, edge: int, width: float, corner: float) -> None:
    inset = width / 2
    painter.setPen(QPen(QColor.fromRgb(edge), width))
    painter.setBrush(QColor.fromRgb(ground))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)


@lru_cache(256)
def _panel(wide: int, high: int, ground: int, edge: int, width: float, corner: float, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(wide * ratio), round(high * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_panel(painter, QRectF(0, 0, wide, high), ground, edge, width, corner)
    painter.end()
    return pixmap


class Label(QWidget):
    """Words on a ground of any role, as high as they need. They come marked, from a pack or from tr()."""

    def __init__(self, look: Look, role: str = "ink", scale: float = 1.0, bold: bool = False, align: str = "start"):
        super().__init__()
        self._look, self._role, self._scale, self._bold, self._align = look, role, scale, bold, align
        self._words, self._ground, self._pad = Words(""), "", 0
        self._style: TextStyle | None = None
        self._told = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def on_ground(self, ground: str, pad: int = 14) -> "Label":
        """Give the words a ground of their own."""
        self._ground, self._pad = ground, pad
        return self

    def set_words(self, words: Words, style: TextStyle | None = None) -> None:
        """Show `words`, in the program's style or one of their own."""
        self._words, self._style = words, style
        self.setAccessibleName(strip_breaks(words.text))
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the clean words."""
        return self._words.text

    def _set(self, width: float) -> TextLayout:
        style = self._style or self._look.chrome_style(self._scale, self._bold, self._align)
        return self._look.typesetter.set(self._words, style, width - 2 * self._pad)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._set(width).height + 2 * self._pad + 0.5)

    def sizeHint(self) -> QSize:
        style = self._style or self._look.chrome_style(self._scale, self._bold, self._align)
        width = round(self._look.typesetter.natural_width(self._words, style) + 2 * self._pad + 2)
        width = min(width, 640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        self._told = self.heightForWidth(max(self.width(), 48))
        return QSize(48, self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._told not in (0, self.heightForWidth(max(self.width(), 48))):
            self.updateGeometry()  # its least height was told for another width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground:
            paint_panel(painter, self.rect(), self._look, self._ground, BUTTON_CORNER, False, self._ground)
        self._set(self.width()).paint(painter, QPointF(self._pad, self._pad), self._look.ink(self._role))


class Pressable(QAbstractButton):
    """Anything that is pressed: by mouse, touch, space and Enter. Arrow keys are left to what holds it."""

    _ARROWS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Button(Pressable):
    """A sign, words or both. ``kind``: plain, accent, leave or flat.

    Words that are not painted still name the button, in its tooltip and for a screen reader.
    """

    GROUNDS: ClassVar = {
        "plain": ("sheet", "ink"),
        "accent": ("accent", "on_accent"),
        "leave": ("leave", "on_leave"),
        "flat": ("paper", "ink"),
    }

    def __init__(self, look: Look, icons: Icons, icon: str = "", kind: str = "plain", show_words: bool = False):
        super().__init__()
        self._look, self._icons, self._icon, self._kind, self._show_words = look, icons, icon, kind, show_words
        self._words = Words("")
        self._below = False
        self._highest = 0
        self._style: TextStyle | None = None
        self._tip = Words("")
        self._hints: dict[tuple[bool, bool], QSize] = {}
        self._small: TextLayout | None = None
        self._line: TextLayout | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(show_words and kind == "flat")
        self.setSizePolicy(policy)

    def set_words(self, words: Words, style: TextStyle | None = None, tip: Words | None = None, name: str = "") -> None:
        """Name the button; `tip` is shown when the mouse rests on it, `name` is spoken instead of the words."""
        self.setAccessibleName(name or strip_breaks((tip or words).text))
        if (words, style, tip or words) == (self._words, self._style, self._tip):
            return
        self._words, self._style, self._tip = words, style, tip or words
        self._measure_anew()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._measure_anew()

    def _measure_anew(self) -> None:
        """Forget what was measured: Qt asks for it again and again while it lays out a screen."""
        self._hints.clear()
        self._small = self._line = None
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def nextCheckState(self) -> None:
        """Pressing does not check: the program marks what is shown."""

    def set_show_words(self, show: bool) -> None:
        """Paint the words, or the sign alone: they still name the button."""
        if show != self._show_words:
            self._show_words = show
            self.updateGeometry()
            self.update()

    def set_words_below(self, below: bool) -> None:
        """Paint the words small below the sign, or the sign alone."""
        if below != self._below:
            self._below = below
            self.updateGeometry()
            self.update()

    @property
    def shows_words(self) -> bool:
        """Whether the words are painted, beside or below the sign."""
        return self._below or self._show_words

    def set_highest(self, height: int) -> None:
        """Keep the words below the sign on one line where two would make the button higher than `height`."""
        if height != self._highest:
            self._highest = height
            self._measure_anew()

    def height_below(self) -> int:
        """Return how high the button is with its words below its sign."""
        return round(self._icon_size + self._small_words().height + 4)

    # --- sizes ---

    @property
    def _icon_size(self) -> int:
        return round(self._look.chrome_px * 1.4)

    def _small_words(self) -> TextLayout:
        """Return the words as they stand below the sign: in two lines where one would be long."""
        self._small = self._small or self._set_small()
        return self._small

    def _set_small(self) -> TextLayout:
        style = self._look.chrome_style(_BELOW_SCALE).with_(tight=True)
        one = self._look.typesetter.on_one_line(self._words, style)
        wide = one.natural_width + 2
        if wide > _BELOW_WIDEST * self._look.chrome_px:
            half = self._look.typesetter.set(self._words, style.with_(align="center"), wide * 0.62)
            high = round(self._icon_size + half.height + 4)
            if half.line_count == 2 and not half.cuts_words() and high <= (self._highest or high):
                return half
        return one

    def _word_style(self) -> TextStyle:
        return self._style or self._look.chrome_style()

    def _one_line(self) -> TextLayout:
        """Return the words on one line."""
        self._line = self._line or self._look.typesetter.on_one_line(self._words, self._word_style())
        return self._line

    def _room(self) -> tuple[float, float]:
        """Return where the words begin, from the leading edge, and what stands around them in all."""
        lead = 14.0 + (self._icon_size + 8 if self._icon else 0)
        return lead, lead + 14

    def hasHeightForWidth(self) -> bool:
        return self._show_words and self._kind == "flat"

    def heightForWidth(self, width: int) -> int:
        if not self._show_words:
            return TARGET
        room = width - self._room()[1]
        text = self._one_line()
        if text.line_count > 1 or text.natural_width > room:
            text = self._look.typesetter.set(self._words, self._word_style(), room)
        return max(TARGET, round(text.height + 8))

    def sizeHint(self) -> QSize:
        form = (self._below, self._show_words)
        if form not in self._hints:
            self._hints[form] = self._measured()
        return self._hints[form]

    def _measured(self) -> QSize:
        if self._below:
            text = self._small_words()
            return QSize(max(TARGET, round(text.natural_width + 12)), max(TARGET, self.height_below()))
        if not self._show_words:
            side = max(TARGET, self._icon_size + 20)
            return QSize(side, side)
        width = round(self._one_line().natural_width + self._room()[1] + 2)
        return QSize(max(TARGET, width), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        # Only in a list may words take several lines: elsewhere they are never cut.
        return QSize(TARGET, TARGET) if self._kind == "flat" else self.sizeHint()

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        kind = self._kind if self.isEnabled() else "plain"
        ground, ink = self.GROUNDS[kind]
        if self.isChecked() or (self.underMouse() and self.isEnabled() and self._kind in ("plain", "flat")):
            ground = "mark"
        edge = {"plain": "edge", "flat": ground}.get(kind, ground)
        if not self.isEnabled():
            edge = "line"
        if self.isChecked():
            edge = "accent"
        paint_panel(painter, self.rect(), self._look, ground, BUTTON_CORNER, self.hasFocus(), edge)
        if self.hasFocus() and self._kind in ("accent", "leave"):
            painter.setPen(QPen(self._look.color(ink), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), BUTTON_CORNER - 4, BUTTON_CORNER - 4)
        if not self.isEnabled():
            painter.setOpacity(0.35)
        self._paint_icon(painter, ink)
        if self._below:
            text = self._small_words()
            wide = text.natural_width if text.line_count == 1 else text.width
            at = QPointF((self.width() - wide) / 2, self.height() - text.height - 2)
            text.paint(painter, at, self._look.ink(ink))
        elif self._show_words:
            self._paint_words(painter, ink)

    def _paint_icon(self, painter: QPainter, ink: str) -> None:
        if not self._icon:
            return
        size, rtl = self._icon_size, self._look.language.rtl
        pixmap = self._icons.pixmap(self._icon, size, self._look.color(ink), self.devicePixelRatioF(), rtl)
        x = (self.width() - size) / 2
        if self._show_words and not self._below:
            x = self.width() - 14 - size if rtl else 14
        y = (self.height() - size) / 2
        if self._below:
            y = max(2.0, (self.height() - size - self._small_words().height) / 2)
        painter.drawPixmap(QPointF(x, y), pixmap)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        lead, taken = self._room()
        room, style, rtl = self.width() - taken, self._word_style(), self._look.language.rtl
        text = self._one_line()
        if text.line_count == 1 and text.natural_width <= room:
            spare = room - text.natural_width
            x = taken - lead + spare if rtl else lead
            if not self._icon and self._kind != "flat":
                x = taken - lead + spare / 2 if rtl else lead + spare / 2
        else:
            style = style.with_(align="end") if style.language.rtl != rtl else style
            text = self._look.typesetter.set(self._words, style, room)
            x = taken - lead if rtl else lead
        text.paint(painter, QPointF(x, (self.height() - text.height) / 2), self._look.ink(ink))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.installEventFilter(self)  # for its tip: while no mouse is on it, no event is looked at here

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tooltip(self, event.globalPos(), self._tip, self._look)
            return True
        return super().eventFilter(watched, event)


def neighbour(widgets: list[QWidget], current: QWidget, key: int) -> QWidget | None:
    """Return the widget that an arrow key leads to: the nearest in that direction, by their places."""
    here = current.geometry().center()
    steps: dict[int, Callable[[int, int], bool]] = {
        Qt.Key.Key_Left: lambda dx, dy: dx < 0 and abs(dy) <= abs(dx),
        Qt.Key.Key_Right: lambda dx, dy: dx > 0 and abs(dy) <= abs(dx),
        Qt.Key.Key_Up: lambda dx, dy: dy < 0 and abs(dx) <= 2 * abs(dy),
        Qt.Key.Key_Down: lambda dx, dy: dy > 0 and abs(dx) <= 2 * abs(dy),
    }
    fits = steps.get(key)
    if fits is None:
        return None
    found = []
    for widget in widgets:
        there = widget.geometry().center()
        dx, dy = there.x() - here.x(), there.y() - here.y()
        if widget is not current and fits(dx, dy):
            found.append((abs(dx) + abs(dy), id(widget), widget))
    return min(found)[2] if found else None
