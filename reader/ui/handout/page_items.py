"""What stands on a page of a handout: strips of blocks, the art of comics, and codes for phones."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from reader.core.comic import Comic, ComicPage
from reader.core.record import record
from reader.core.words import Words
from reader.ui.comic.balloons import paint_balloon
from reader.ui.comic.lettering import Lettered
from reader.ui.comic.page_painter import page_area, paint_art
from reader.ui.document.code_drawing import Code, paint_code
from reader.ui.document.laid_block import LaidBlock
from reader.ui.document.pictures import Pictures
from reader.ui.handout.paper import DPI
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout

_ART_DPI = 150
_ART_WIDTH, _MOST_ART = 900.0, 2600.0
"""How many pixels the narrowest panel of a comic has across, and a page at most on its longer side."""


@record
class Imprint:
    """What every page says of its text, in the reader's language, and ``identity`` also in others."""

    title: Words
    facts: Words
    source: Words
    identity: tuple[tuple[Words, str], ...]
    state: Words


class Strip:
    """A block, or the lines of it from `start` to `end`, at a height of the paper; a table's head may stand there
    `again`."""

    def __init__(self, laid: LaidBlock, pictures: Pictures, start: float, end: float, y: float, again: bool = False):
        self.laid, self.pictures, self.start, self.end, self.y, self.again = laid, pictures, start, end, y, again

    def prepare(self) -> None:
        """Have the pictures drawn in another thread."""
        for rect, name in self.laid.pictures:
            self.pictures.prepare(name, rect.size().toSize(), _ART_DPI / DPI)

    def is_ready(self) -> bool:
        """Return whether no picture need be waited for."""
        shown = self.laid.pictures
        return all(self.pictures.is_ready(name, rect.size().toSize(), _ART_DPI / DPI) for rect, name in shown)

    def paint(self, painter: QPainter, left: float, look: Look) -> None:
        clip = QRectF(left - 40, self.y, self.laid.width + 80, self.end - self.start)
        painter.save()
        painter.setClipRect(clip)
        whole = self.start <= 0 and self.end >= self.laid.height
        at = QPointF(left, self.y - self.start)
        self.laid.paint(painter, at, look, self.pictures, {}, clip=None if whole else clip, detail=_ART_DPI / DPI)
        painter.restore()


class Art:
    """A page or a panel of a comic; above it that it is in another language, and below it what is said there."""

    def __init__(
        self, comic: Comic, page: ComicPage, lettered: list[Lettered], area: QRectF, target: QRectF,
        pictures: Pictures, single: bool,
    ):  # fmt: skip
        self.comic, self.page, self.lettered, self.area, self.target = comic, page, lettered, area, target
        self.pictures, self.single = pictures, single
        self.words: list[tuple[TextLayout, QPointF]] = []

    def paint(self, painter: QPainter, left: float, look: Look) -> None:
        painter.save()
        painter.translate(left, 0)
        for text, at in self.words:
            text.paint(painter, at, look.ink("ink"))
        painter.setClipRect(self.target)
        whole = page_area(self.comic, self.page)
        self._paint_art(painter, whole)
        scale = self.target.width() / self.area.width()
        painter.translate(self.target.topLeft() - self.area.topLeft() * scale)
        painter.scale(scale, scale)
        longer = max(whole.width(), whole.height())
        for lettered in self.lettered:
            number = 0 if lettered.fits else lettered.segment
            paint_balloon(painter, lettered, longer, number, look.typesetter)
        painter.restore()

    def _art_size(self) -> QSize:
        """Return how large the page is drawn: the same for all of its panels, so that it is drawn once."""
        whole = page_area(self.comic, self.page)
        parts = [self.comic.block(i).area for i in self.page.panels]
        widest = whole.width() if not self.single else min((a[2] for a in parts if a), default=whole.width())
        scale = min(_ART_WIDTH / widest, _MOST_ART / max(whole.width(), whole.height()))
        return (whole.size() * scale).toSize()

    def prepare(self) -> None:
        """Have the art drawn in another thread."""
        self.pictures.prepare(self.comic.art(self.page)[0], self._art_size(), 1.0)

    def is_ready(self) -> bool:
        """Return whether the art need not be waited for."""
        return self.pictures.is_ready(self.comic.art(self.page)[0], self._art_size(), 1.0)

    def _paint_art(self, painter: QPainter, whole: QRectF) -> None:
        """Paint what of the page is shown, and no more: what is hidden would still weigh in a PDF."""
        name, _ = self.comic.art(self.page)
        art = self.pictures.pixmap(name, self._art_size(), 1.0)
        mirrored = self.comic.mirrored(self.page)
        if art is not None:
            area = QRectF(self.area)
            if mirrored:
                area.moveLeft(whole.width() - self.area.right())
            scale = art.width() / whole.width()
            part = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect().intersected(art.rect())
            art = art if part == art.rect() else art.copy(part)
        paint_art(painter, self.target, art, mirrored, QColor("#EEEEEE"))


class PrintedCode:
    """A code for a phone's camera, and below it which one it is."""

    def __init__(self, code: Code, number: TextLayout, room: QRectF):
        self.code, self._number, self._room = code, number, room

    def prepare(self) -> None:
        """There is nothing to draw beside."""

    def is_ready(self) -> bool:
        return True

    def paint(self, painter: QPainter, left: float, look: Look) -> None:
        place = self._room.translated(left, 0).adjusted(0, 0, 0, -self._number.height)
        below = paint_code(painter, self.code, place).bottom()
        self._number.paint(painter, QPointF(self._room.left() + left, below), look.ink("ink"))


@dataclass
class PaperPage:
    """What stands on one sheet."""

    imprint: Imprint
    things: list[Strip | Art | PrintedCode] = field(default_factory=list)
