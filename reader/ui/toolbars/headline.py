"""Where one is: the program's sign and name, or the title of what is open and the part of it. A press on a title opens
the contents."""

from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.languages import Language, language
from reader.core.record import record
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BAR_HEIGHT, BUTTON_CORNER, GRID
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.panel import paint_panel

APP_NAME = "Sala"
_PAD = 12


class Roof(QWidget):
    """The program's sign and name."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self.setAccessibleName(APP_NAME)
        self.setFixedSize(QSize(124, BAR_HEIGHT - GRID))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        sign = self._icons.pixmap("sala", 40, self._look.color("accent"), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - 40 if rtl else 0, (self.height() - 40) / 2), sign)
        name = self._look.typesetter.set(Words(APP_NAME), TextStyle(language("en"), 26), 90)
        x = self.width() - 50 - name.natural_width if rtl else 50
        name.paint(painter, QPointF(x, (self.height() - name.height) / 2), self._look.ink("accent"))


@record
class Headline:
    """A title in its language, which part of it is read, and whether it has contents to go to."""

    title: Words
    language: Language
    where: Words = Words("")
    has_contents: bool = False


class HeadlineButton(Pressable):
    """Shows a headline in two lines; a title that is too long ends with “…”."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._headline: Headline | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_headline(self) -> bool:
        return self._headline is not None

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_headline(self, headline: Headline | None) -> None:
        """Show where one is, or nothing."""
        if headline == self._headline:
            return
        self._headline = headline
        if headline is not None:
            told = ". ".join(strip_breaks(words.text) for words in (headline.title, headline.where) if words.text)
            contents = QCoreApplication.translate("ContentsPanel", "Contents")
            self.setAccessibleName(f"{told}. {contents}" if headline.has_contents else told)
            self.setEnabled(headline.has_contents)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the clean words of where one is."""
        return self._headline.where.text if self._headline is not None else ""

    def sizeHint(self) -> QSize:
        return QSize(320, BAR_HEIGHT - GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, BAR_HEIGHT - GRID)

    def _lines(self, headline: Headline, room: float) -> tuple[TextLayout, TextLayout | None, bool]:
        """Return the title, which part is read, and whether that stands below the title: where letters are so high that
        it has no room there, it stands beside it."""
        setter, style = self._look.typesetter, TextStyle(headline.language, self._look.chrome_px, bold=True, tight=True)
        style = style.with_(align="end" if headline.language.rtl != self._look.language.rtl else "start")
        title = setter.fitted(headline.title, style, room, 1)
        if not headline.where.text:
            return title, None, True
        small = self._look.chrome_style(0.83).with_(tight=True)
        where = setter.fitted(headline.where, small, room, 1)
        if title.height + where.height <= self.height():
            return title, where, True
        wide = min(setter.natural_width(headline.where, small) + 2, room / 2)
        where = setter.fitted(headline.where, small, wide, 1)
        return setter.fitted(headline.title, style, room - wide - _PAD, 1), where, False

    def paintEvent(self, event: QPaintEvent) -> None:
        headline = self._headline
        if headline is None:
            return
        painter, rtl = QPainter(self), self._look.language.rtl
        ground = "mark" if self.underMouse() and headline.has_contents else "paper"
        paint_panel(painter, self.rect(), self._look, ground, BUTTON_CORNER, self.hasFocus(), ground)
        lead = _PAD
        if headline.has_contents:
            size = round(self._look.chrome_px * 1.2)
            sign = self._icons.pixmap("contents", size, self._look.color("muted"), self.devicePixelRatioF(), rtl)
            x = self.width() - _PAD - size if rtl else _PAD
            painter.drawPixmap(QPointF(x, (self.height() - size) / 2), sign)
            lead += size + GRID
        room = self.width() - lead - _PAD
        title, where, below = self._lines(headline, room)
        left, high = float(_PAD if rtl else lead), title.height + (where.height if where and below else 0)
        start = left + room - title.width if rtl else left
        title.paint(painter, QPointF(start, (self.height() - high) / 2), self._look.ink("ink"))
        if where is None:
            return
        if below:
            place = QPointF(left, (self.height() - high) / 2 + title.height)
        else:
            # A title that runs the other way stands at the far end of its room.
            same_way = headline.language.rtl == rtl
            taken = (min(title.natural_width, title.width) if same_way else title.width) + _PAD
            beside = left + room - taken - where.width if rtl else left + taken
            place = QPointF(beside, (self.height() - where.height) / 2)
        where.paint(painter, place, self._look.ink("muted"))
