"""A work on the shelf: its cover, title and kind."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.core.blocks import PICTURES
from reader.core.break_marks import strip_breaks
from reader.core.languages import DEFAULT, Language, language
from reader.core.library import Card
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.names import kind_words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.chips import Chip, paint_chips
from reader.ui.widgets.panel import FOCUS_WIDTH

COVER_SHAPE = 9 / 16
_PAD = 16.0
_KIND_SIZES = (0.75, 0.65, 0.55)
_TITLE_SIZE, _TITLE_LINES = 0.88, 4
"""Titles have one size, a multiple of the usual one; smaller is only what needs more lines."""
CARD_WIDTH, PICTURE_WIDTH = 224, 296
"""How wide a card is in pixels beside letters of the usual size; and where pictures alone are shown."""


def card_height(look: Look, icons: Icons, first: Sequence[Card], chips: list[Chip], width: int) -> int:
    """Return how high cards of a width are, in pixels, with these signs on them: with room for the titles of the `first`
    ones, two lines at least."""
    # A title may be in the reader's language or in the one it falls back to.
    rows = {look.language, language(DEFAULT)}
    line = max(look.typesetter.set(Words("X"), title_style(look, row), width).height for row in rows)
    titles = (
        look.typesetter.unbroken(c.title, title_style(look, language(c.title_language)), width - 2 * _PAD)
        for c in first
    )
    title = min(max((text.height for text in titles), default=0), line * _TITLE_LINES)
    kind = look.typesetter.set(Words("X"), look.chrome_style(_KIND_SIZES[0]), width).height
    signs = paint_chips(None, look, icons, chips, QRectF(0, 0, width - 2 * _PAD, 0))
    return round(width * COVER_SHAPE + 12 + max(title, 2 * line) + 8 + kind + 8 + signs + 14)


def title_style(look: Look, row: Language) -> TextStyle:
    """Return how titles on the shelf are set in the language of `row`."""
    return TextStyle(row, look.chrome_px * _TITLE_SIZE, bold=True, leading=0.85)


class WorkCard(Pressable):
    """One work: cover, title, kind, how far its text can be trusted, and in which language it opens."""

    def __init__(
        self, look: Look, icons: Icons, pictures: Pictures, card: Card, chips: list[Chip], in_pictures: bool,
        at_once: bool, parent: QWidget, part: int | None = None,
    ):  # fmt: skip
        """With `at_once` its first frame has its cover; else that may come a moment later. `part` is the one at which the
        reader goes on, from 0; None where the work was not opened yet."""
        super().__init__(parent)
        self._look, self._icons, self._pictures, self.card, self._chips = look, icons, pictures, card, chips
        self._in_pictures, self._at_once, self._part = in_pictures, at_once, part
        opens = self.tr("Open “{work}”").format(work=card.title.marked)
        self.setAccessibleName(strip_breaks(opens))
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join([self._kind().text, *(c.words.text for c in self._chips)]))

    def set_part(self, part: int | None) -> None:
        """Show at which part the reader goes on."""
        if part != self._part:
            self._part = part
            self._describe()
            self.update()

    def _kind(self) -> Words:
        work = self.card.work
        if self._in_pictures:
            return filled(self.tr("Pictures: {count}"), count=str(work.pictures))
        if work.terms:
            count = filled(self.tr("Words: {count}"), count=str(work.terms))
        elif work.kind is WorkKind.COMIC:
            count = filled(self.tr("Pages: {count}"), count=str(len(work.sections) - 1))
        else:
            count = filled(self.tr("Parts: {count}"), count=str(len(work.sections)))
        first = kind_words(work.kind)
        if self._part:
            first = filled(self.tr("Go on at part {number}"), number=str(self._part + 1))
        return Words.of(f"{first.marked} · {count.marked}")

    def _frame(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)

    def _cover(self) -> QRectF:
        frame = self._frame()
        return QRectF(frame.x(), frame.y(), frame.width(), frame.width() * COVER_SHAPE)

    def _cover_name(self) -> str:
        work = self.card.work
        return (work.first_picture if self._in_pictures else "") or work.cover

    def prepare_cover(self) -> None:
        """Have the cover drawn beside what else is done, at the size that the card has."""
        if name := self._cover_name():
            self._pictures.prepare(name, self._cover().size().toSize(), self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, cover = self._frame(), self._cover()
        path = QPainterPath()
        path.addRoundedRect(rect, CORNER, CORNER)
        painter.fillPath(path, self._look.color("mark" if self.underMouse() else "sheet"))
        self._paint_cover(painter, path, cover)
        self._paint_words(painter, cover.bottom())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.hasFocus()
        painter.setPen(QPen(self._look.color("accent" if focus else "line"), FOCUS_WIDTH if focus else 1))
        painter.drawPath(path)

    def _paint_cover(self, painter: QPainter, path: QPainterPath, cover: QRectF) -> None:
        painter.save()
        painter.setClipPath(path)
        name = self._cover_name()
        size, ratio = cover.size().toSize(), self.devicePixelRatioF()
        if not name:
            pixmap = None
        elif self._at_once:
            pixmap = self._pictures.pixmap(name, size, ratio)
        else:
            pixmap = self._pictures.soon(name, size, ratio, self._update_cover)
        if pixmap is not None:
            painter.fillRect(cover, self._look.color("mark"))  # beside one of another shape
            painter.drawPixmap(cover.topLeft(), pixmap)
        elif name and not self._pictures.is_ready(name, size, ratio):
            painter.fillRect(cover, self._look.color("mark"))
        else:  # no cover, or one that cannot be shown: the topic's sign on its colour
            role = self.card.work.topic.value
            painter.fillRect(cover, self._look.color(role))
            sign = self._icons.pixmap(role, 72, self._look.color("sheet"), self.devicePixelRatioF())
            painter.drawPixmap(cover.center() - QPointF(36, 36), sign)
        painter.restore()
        if self._in_pictures:
            self._paint_badge(painter, cover)

    def _update_cover(self) -> None:
        if isValid(self):  # it may have been scrolled away meanwhile
            self.update()

    def _paint_badge(self, painter: QPainter, cover: QRectF) -> None:
        """Paint the sign of pictures onto the cover: this card opens what needs no reading."""
        rtl = self._look.language.rtl
        middle = QPointF(cover.left() + 34 if rtl else cover.right() - 34, cover.top() + 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawEllipse(middle, 24, 24)
        sign = self._icons.pixmap(PICTURES, 28, self._look.color("on_accent"), self.devicePixelRatioF())
        painter.drawPixmap(middle - QPointF(14, 14), sign)

    def _paint_words(self, painter: QPainter, top: float) -> None:
        look, width = self._look, self.width() - 2 * _PAD
        chips = paint_chips(None, look, self._icons, self._chips, QRectF(0, 0, width, 0))
        kind = self._kind_line(width)
        foot = self.height() - 14 - chips
        below = foot - 8 - kind.height
        self.title_in(width, below - top - 8).paint(painter, QPointF(_PAD, top + 12), look.ink("ink"))
        kind.paint(painter, QPointF(_PAD, below), look.ink("muted"))
        paint_chips(painter, look, self._icons, self._chips, QRectF(_PAD, foot, width, chips))

    def _kind_line(self, width: float) -> TextLayout:
        """Return the kind on one line, as large as fits."""
        for scale in _KIND_SIZES:
            line = self._look.typesetter.set(self._kind(), self._look.chrome_style(scale), width)
            if line.line_count == 1:
                break
        return line

    def title_in(self, width: float, room: float) -> TextLayout:
        """Return the title as it fits a room; what is very long, or stands above many signs, is smaller, and in the end
        cut, with “…”."""
        set_, style = self._look.typesetter, title_style(self._look, language(self.card.title_language))
        whole = set_.unbroken(self.card.title, style, width, room)
        if whole.height <= room:
            return whole
        cuts = (set_.fitted(self.card.title, whole.style, width, lines) for lines in range(_TITLE_LINES, 0, -1))
        return next((cut for cut in cuts if cut.height <= room), whole)
