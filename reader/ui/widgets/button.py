"""Labels, buttons and chips whose words are set by the typesetter: right line ends in every script."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.panel import paint_panel
from reader.ui.widgets.tooltip import show_tooltip

_BELOW_SCALE, _BELOW_WIDEST = 0.77, 5.0
"""How large words below a sign are, and how long on one line, as multiples of the letters of controls."""


class Pressable(QAbstractButton):
    """Anything that is pressed: by mouse, touch, space and Enter. Arrow keys are left to what holds it."""

    _ARROWS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    _pressed_last: ClassVar[int] = 0
    """The ``id`` of the one that the mouse pressed last."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        Pressable._pressed_last = id(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click counts only where the first one was: not on a screen that came between."""
        if Pressable._pressed_last == id(self) and not self.property("once"):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Button(Pressable):
    """A sign, words or both. ``kind``: plain, accent, leave, flat (a row of a list) or bar (a tool of the bar).

    Words that are not painted still name the button, in its tooltip and for a screen reader.
    """

    GROUNDS: ClassVar = {
        "plain": ("sheet", "ink"),
        "accent": ("accent", "on_accent"),
        "leave": ("leave", "on_leave"),
        "flat": ("paper", "ink"),
        "bar": ("paper", "ink"),
    }

    def __init__(self, look: Look, icons: Icons, icon: str = "", kind: str = "plain", show_words: bool = False):
        super().__init__()
        self._look, self._icons, self._icon, self._kind, self._show_words = look, icons, icon, kind, show_words
        self._words = Words("")
        self._below = False
        self._ground = ""
        self._one_line_below = kind == "bar"
        self._highest = 0
        self._style: TextStyle | None = None
        self._tip = Words("")
        self._hints: dict[tuple[bool, bool], QSize] = {}
        self._heights: dict[float, int] = {}
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

    @property
    def words(self) -> Words:
        return self._words

    @property
    def kind(self) -> str:
        return self._kind

    def set_look(self, look: Look) -> None:
        self._look = look
        self._measure_anew()

    def _measure_anew(self) -> None:
        """Forget what was measured: Qt asks for it again and again while it lays out a screen."""
        self._hints.clear()
        self._heights.clear()
        self._small = self._line = None
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def nextCheckState(self) -> None:
        """Pressing does not check: the program marks what is shown."""

    def set_ground(self, ground: str) -> None:
        """Lie on a ground of another role than its kind usually does."""
        self._ground = ground
        self.update()

    def set_show_words(self, show: bool) -> None:
        """Paint the words, or the sign alone: they still name the button."""
        if show != self._show_words:
            self._show_words = show
            self.updateGeometry()
            self.update()

    def set_words_below(self, below: bool, one_line: bool = False) -> None:
        """Paint the words small below the sign, in `one_line` or where they are long in two; or the sign alone."""
        self._one_line_below = one_line or self._kind == "bar"
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
        style = self._word_style().with_(px=self._look.chrome_px * _BELOW_SCALE, tight=True)
        one = self._look.typesetter.on_one_line(self._words, style)
        wide = one.natural_width + 2
        if not self._one_line_below and wide > _BELOW_WIDEST * self._look.chrome_px:
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
        if room not in self._heights:
            text = self._one_line()
            if text.line_count > 1 or text.natural_width > room:
                text = self._look.typesetter.unbroken(self._words, self._word_style(), room)
            self._heights[room] = max(TARGET, round(text.height + 8))
        return self._heights[room]

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
        kind = self._kind if self.isEnabled() or self._kind == "bar" else "plain"
        ground, ink = self.GROUNDS[kind]
        ground = self._ground or ground
        if self.isChecked() or (self.underMouse() and self.isEnabled() and self._kind in ("plain", "flat", "bar")):
            ground = "mark"
        edge = {"plain": "edge", "flat": ground, "bar": ground}.get(kind, ground)
        if not self.isEnabled():
            edge = "line" if self._kind != "bar" else ground
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
            text = self._look.typesetter.unbroken(self._words, style, room)
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
