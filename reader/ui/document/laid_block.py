"""A block that is laid out: text, backgrounds and pictures at their places, and how they are painted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from reader.core.palette import LIGHT
from reader.core.record import record
from reader.core.words import Span
from reader.ui.document.pictures import Pictures
from reader.ui.document.table_layout import TableRows
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout

Highlight = Mapping[int, Sequence[tuple[int, int]]]
"""Places of found words in a block: segment to (start, end)."""
NOTHING_FOUND: Highlight = {}


@record
class PlacedText:
    """Set text at its place; ``segment`` is -1 for words that are not the work's (numbers, labels)."""

    text: TextLayout
    x: float
    y: float
    segment: int = -1
    role: str = "ink"
    side: int = 0
    """0 of the reader's language, 1 of the second one."""

    @property
    def rect(self) -> QRectF:
        return QRectF(self.x, self.y, self.text.width, self.text.height)


@record
class Background:
    """A filled area behind words; its corners are round at the top or the bottom where a box begins or ends."""

    rect: QRectF
    role: str
    round_top: bool = False
    round_bottom: bool = False
    border: str = ""
    mirrored: bool = False


@dataclass
class LaidBlock:
    """A block at its places, from its top gap to its bottom; in two languages with the pieces of both sides."""

    width: float
    height: float = 0.0
    pieces: list[PlacedText] = field(default_factory=list)
    grounds: list[Background] = field(default_factory=list)
    pictures: list[tuple[QRectF, str]] = field(default_factory=list)
    signs: list[tuple[QRectF, str, str]] = field(default_factory=list)
    """Drawn signs: where, which, and the role of their colour."""
    lines: list[tuple[QPointF, QPointF, str]] = field(default_factory=list)
    tables: list[TableRows] = field(default_factory=list)

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        look: Look,
        pictures: Pictures,
        selection: Mapping[tuple[int, int], tuple[int, int]],
        focus: tuple[int, int, Span] | None = None,
        found: Sequence[Highlight] = (),
        clip: QRectF | None = None,
        detail: float = 1.0,
    ) -> None:
        """Paint with the top left at `at`; pictures have `detail` pixels for each of the painter's; `selection` has
        chosen offsets by side and segment, `focus` the side, the segment and the current link, `found` the places of
        found words by segment, for each side. Lines outside of `clip` are left out."""
        for ground in self.grounds:
            paint_background(painter, ground, at, look)
        for start, end, role in self.lines:
            painter.setPen(QPen(look.color(role), 1))
            painter.drawLine(at + start, at + end)
        for rect, name in self.pictures:
            pixmap = pictures.pixmap(name, rect.size().toSize(), painter.device().devicePixelRatioF() * detail)
            if pixmap is not None:
                paint_picture(painter, rect.translated(at), pixmap, look)
        for rect, sign, role in self.signs:
            ratio = painter.device().devicePixelRatioF()
            image = look.icons.pixmap(sign, round(rect.width()), look.color(role), ratio)
            painter.drawPixmap(at + rect.topLeft(), image)
        for piece in seen_of(painter, at, self.pieces):
            marks = found[piece.side] if piece.side < len(found) else NOTHING_FOUND
            piece.text.paint(
                painter, at + QPointF(piece.x, piece.y), look.ink(piece.role),
                selection.get((piece.side, piece.segment)), marks.get(piece.segment, ()), clip,
            )  # fmt: skip
            if focus and (piece.side, piece.segment) == focus[:2]:
                paint_focus(painter, piece, focus[2], at, look)

    def top(self, side: int = 0) -> float:
        """Return how far below the block's top the words or pictures of a side begin."""
        tops = [p.y for p in self.pieces if p.segment >= 0 and p.side == side]
        return min([*tops, *(rect.y() for rect, _ in self.pictures)], default=0.0)

    def piece_at(self, x: float, y: float, side: int | None = None) -> PlacedText | None:
        """Return the work's text nearest to a point of the block (of one side alone), or None where it has none."""
        pieces = [p for p in self.pieces if p.segment >= 0 and side in (None, p.side)]

        def distance(piece: PlacedText) -> float:
            rect = piece.rect
            dx = max(rect.left() - x, 0, x - rect.right())
            dy = max(rect.top() - y, 0, y - rect.bottom())
            return dx + 4 * dy

        return min(pieces, key=distance, default=None)

    def links(self) -> Iterable[tuple[PlacedText, Span]]:
        """Yield the links and footnote marks in reading order."""
        for piece in self.pieces:
            if piece.segment >= 0:
                for span in piece.text.links():
                    yield piece, span


def seen_of(painter: QPainter, at: QPointF, pieces: Iterable[PlacedText]) -> Iterable[PlacedText]:
    """Return the pieces of a block at `at` that a painter does not clip; strokes may reach over their lines."""
    if not painter.hasClipping():
        return pieces
    clip = painter.clipBoundingRect().translated(-at)
    top, bottom = clip.top(), clip.bottom()
    return [p for p in pieces if p.y - p.text.style.px < bottom and p.y + p.text.height + p.text.style.px > top]


def paint_picture(painter: QPainter, rect: QRectF, pixmap: QPixmap, look: Look) -> None:
    """Paint a picture with round corners, or where there is none its place."""
    path = QPainterPath()
    path.addRoundedRect(rect, 12, 12)
    painter.save()
    painter.setClipPath(path)
    if look.theme.name != "light":  # a sign without a ground of its own was drawn for paper
        painter.fillPath(path, QColor(LIGHT.sheet))
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    if look.theme.name != "light":  # a bright picture on a dark page dazzles
        painter.fillPath(path, QColor(0, 0, 0, 45))
    painter.restore()


def paint_background(painter: QPainter, ground: Background, at: QPointF, look: Look) -> None:
    """Paint the background of a box or a cell, at the block's place."""
    # To whole pixels, so that the parts of a box meet without a seam.
    rect = QRectF(ground.rect.translated(at).toAlignedRect())
    path = QPainterPath()
    radius = 12.0
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(rect, radius, radius)
    if not ground.round_top:
        path.addRect(QRectF(rect.x(), rect.y(), rect.width(), rect.height() / 2))
    if not ground.round_bottom:
        path.addRect(QRectF(rect.x(), rect.center().y(), rect.width(), rect.height() / 2))
    painter.fillPath(path.simplified(), look.color(ground.role))
    if ground.border:
        painter.save()
        painter.setClipPath(path.simplified())
        x = rect.right() - 6 if ground.mirrored else rect.x()
        painter.fillRect(QRectF(x, rect.y(), 6, rect.height()), look.color(ground.border))
        painter.restore()


def paint_focus(painter: QPainter, piece: PlacedText, span: Span, at: QPointF, look: Look) -> None:
    """Paint the frame of a link that has the focus."""
    painter.setPen(QPen(look.color("accent"), 3))
    for rect in piece.text.rects(span.start, span.end):
        painter.drawRoundedRect(rect.translated(at + QPointF(piece.x, piece.y)), 6, 6)


def flipped(rect: QRectF, width: float) -> QRectF:
    """Return a rectangle mirrored within a width."""
    return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height())
