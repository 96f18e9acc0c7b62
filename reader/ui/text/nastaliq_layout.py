"""Words set in Nastaliq: shaped by HarfBuzz, in the order that Unicode gives, in lines that end at spaces."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPen, QRawFont

from reader.core.words import Style, Words
from reader.ui.text.shaped_words import GlyphRun, PlacedWord, WordShaper
from reader.ui.text.text_layout import Ink, TextLayout, TextStyle

_ABOVE, _BELOW = 1.5, 0.62
"""How high and how deep nearly all words reach, as multiples of the letters' size."""
_EDGE = 1.0
"""How far the soft edge of a stroke reaches over it, in pixels."""


@dataclass
class Line:
    """Parts from left to right, and where each begins; `end` is an offset of the words, `above` and `below` tell how
    far strokes reach from the baseline."""

    end: int
    parts: list[PlacedWord]
    places: list[float]
    natural: float
    above: float
    below: float
    baseline: float = 0.0
    drawn: list[QGlyphRun] | None = None
    """All glyphs of a face together, once they were drawn: far fewer calls."""

    @cached_property
    def order(self) -> tuple[list[int], list[int]]:
        """The offsets at which the parts begin, in the order of reading, and the number of each part."""
        numbers = sorted(range(len(self.parts)), key=lambda n: self.parts[n].start)
        return [self.parts[n].start for n in numbers], numbers


class _Extent(NamedTuple):
    """How much room parts need, one after the other from the right: Nastaliq reaches over the ends of its words."""

    advance: float = 0.0
    right: float = 0.0
    left: float = 0.0

    def after(self, parts: Iterable[PlacedWord]) -> "_Extent":
        advance, right, left = self
        for part in parts:
            piece = part.piece
            width, ink = piece.width, piece.ink
            right = max(right, ink.right - width - advance)
            advance += width
            left = max(left, advance - ink.left)
        return _Extent(advance, right, left)

    @property
    def width(self) -> float:
        return self.right + max(self.left, self.advance)


class NastaliqLayout(TextLayout):
    """One segment in Nastaliq."""

    even = False

    def __init__(self, words: Words, style: TextStyle, width: float, pieces: WordShaper):
        super().__init__(words, style, width)
        self._pieces = pieces
        self._px = round(style.px * style.language.script.scale)
        self._lines: list[Line] = []
        for parts in pieces.parts(words, style):
            self._fill(parts)
        self._place()

    # --- lines ---

    def _fill(self, parts: list[PlacedWord]) -> None:
        """Put the parts of a paragraph into lines: as many words as fit, and of a word wider than a line its
        letters."""
        line: list[PlacedWord] = []
        extent = _Extent()
        for word, spaces in _words(parts, set(self.words.breaks)):
            after = extent.after(word)
            if line and after.width > self.width:
                self._close(line)
                line, after = [], _Extent().after(word)
            rest = word
            while after.width > self.width:
                fitting, others = self._split(rest)
                if not others:
                    break
                self._close(fitting)
                rest, after = others, _Extent().after(others)
            line += [*rest, *spaces]
            extent = after.after(spaces)
        if line or not parts:
            self._close(line)

    def _split(self, word: list[PlacedWord]) -> tuple[list[PlacedWord], list[PlacedWord]]:
        """Return the letters of a word that fit on a line, at least one, and the others."""
        extent, fitting = _Extent(), []
        for number, part in enumerate(word):
            after = extent.after([part])
            if after.width <= self.width:
                fitting.append(part)
                extent = after
                continue
            room = self.width - extent.advance
            near = [at for at in part.piece.stops[1:-1] if part.piece.reach(at) <= room + self._px]
            for at in reversed(near):
                first = self._pieces.before(part, at, self.style.px)
                if extent.after([first]).width <= self.width:
                    return [*fitting, first], [self._pieces.after(part, at, self.style.px), *word[number + 1 :]]
            if fitting:
                return fitting, word[number:]
            if len(part.piece.stops) > 2:
                at, px = part.piece.stops[1], self.style.px
                return [self._pieces.before(part, at, px)], [self._pieces.after(part, at, px), *word[number + 1 :]]
            return [part], word[number + 1 :]
        return fitting, []

    def _close(self, parts: list[PlacedWord]) -> None:
        """Finish a line of parts that are in the order of reading."""
        end = parts[-1].end if parts else self._lines[-1].end if self._lines else 0
        end += self.words.text[end : end + 1] == "\n"
        last = next((n for n in range(len(parts), 0, -1) if not parts[n - 1].looks.space), 0)
        # Spaces at the end of a line take no room.
        parts = sorted([*parts[:last], *(part.without_room() for part in parts[last:])], key=lambda part: part.rank)
        places, x, left, right, above, below = [], 0.0, 0.0, 0.0, 0.0, 0.0
        for part in parts:
            ink = part.piece.ink
            places.append(x)
            left, right = min(left, x + ink.left), max(right, x + ink.right)
            above, below = max(above, -ink.top), max(below, ink.bottom)
            x += part.piece.width
        right = max(right, x)
        by = self.width - right
        if self.style.align == "center":
            by = (self.width - left - right) / 2
        elif (self.style.align == "end") == self.style.language.rtl:
            by = -left
        self._lines.append(Line(end, parts, [x + by for x in places], right - left, above, below))

    def _place(self) -> None:
        px, style = self._px, self.style
        self._tops: list[float] = []
        script = style.language.script
        least = style.px * script.leading * style.leading
        spare = (least - (_ABOVE + _BELOW) * px) / 2
        y = 0.0
        for line in self._lines:
            above, below = line.above + _EDGE, line.below + _EDGE
            if style.tight:
                above, below = max(above, px * 0.75), max(below, px * 0.2)
            else:
                above, below = max(above, _ABOVE * px + spare), max(below, _BELOW * px + spare)
            self._tops.append(y)
            line.baseline = y + above
            y += above + below
        self.height = y

    # --- what it is ---

    @property
    def line_count(self) -> int:
        return len(self._lines)

    @property
    def natural_width(self) -> float:
        return max(line.natural for line in self._lines)

    @property
    def first_baseline(self) -> float:
        return self._lines[0].baseline

    def line_end(self, number: int) -> int:
        return self._lines[number].end

    def glyph_runs(self, line: int | None = None) -> list[QGlyphRun]:
        found = []
        for one in self._lines if line is None else [self._lines[line]]:
            for part, x in zip(one.parts, one.places, strict=True):
                found += [run.drawn(x=x, y=one.baseline) for run in part.piece.runs]
        return found

    # --- position <-> point ---

    def position_at(self, x: float, y: float) -> int:
        number = max(0, bisect_right(self._tops, y) - 1)
        line = self._lines[number]

        def distance(place: tuple[PlacedWord, float]) -> float:
            return max(place[1] - x, 0.0, x - place[1] - place[0].piece.width)

        parts = list(zip(line.parts, line.places, strict=True))
        if not parts:
            return self._start(number)
        part, left = min((p for p in parts if p[0].piece.width), key=distance, default=parts[0])
        edges = part.piece.edges
        return part.start + min(part.piece.stops, key=lambda stop: abs(left + edges[stop] - x))

    def _start(self, number: int) -> int:
        return self._lines[number - 1].end if number else 0

    def line_at(self, position: int) -> int:
        return min(bisect_right([line.end for line in self._lines], position), len(self._lines) - 1)

    def caret(self, position: int) -> QRectF:
        number = self.line_at(position)
        top, bottom = self.line_places()[number]
        return QRectF(self._x_of(self._lines[number], position), top, 2, bottom - top)

    def carets(self, positions: Iterable[int]) -> list[float]:
        return [self._x_of(self._lines[0], position) for position in positions]

    def _x_of(self, line: Line, position: int) -> float:
        """Return where on its line an offset stands."""
        starts, numbers = line.order
        if (before := bisect_right(starts, position)) > 0:
            last = numbers[before - 1]
            part = line.parts[last]
            return line.places[last] + part.piece.edges[min(position, part.end) - part.start]
        # an empty line
        rtl, center = self.style.language.rtl, self.style.align == "center"
        return self.width / 2 if center else self.width * ((self.style.align == "start") == rtl)

    def rects(self, start: int, end: int) -> list[QRectF]:
        return [
            QRectF(left - 4, top, right - left + 8, bottom - top)
            for line, (top, bottom) in zip(self._lines, self.line_places(), strict=True)
            for left, right in _stretches(line, start, end)
        ]

    # --- painting ---

    def _paint(
        self, painter: QPainter, at: QPointF, ink: Ink, selection: tuple[int, int] | None,
        found: Sequence[tuple[int, int]], clip: QRectF | None,
    ) -> None:  # fmt: skip
        coloured = [(s.start, s.end, ink.link) for s in self.links() if s.style is not Style.TERM]
        ruled = [(s.start, s.end, ink.link, s.style is Style.TERM) for s in self.links() if s.style is not Style.NOTE]
        ruled += [(start, end, ink.words, False) for start, end in found]
        grounds = [(start, end, ink.found) for start, end in found]
        if selection and selection[0] < selection[1]:
            grounds.append((*selection, ink.select))
            coloured.append((*selection, ink.words))
        view = self.in_view(painter, at)
        for number, (top, bottom) in enumerate(self.line_places()):
            if not self.is_seen(number, at, clip) or (
                not view.isNull() and not view.top() < bottom < view.bottom() + bottom - top
            ):
                continue
            line = self._lines[number]
            first, last = min((p.start for p in line.parts), default=0), line.end
            for start, end, color in grounds:
                for left, right in _stretches(line, start, end):
                    painter.fillRect(QRectF(at.x() + left, at.y() + top, right - left, bottom - top), color)
            _paint_line(painter, line, QPointF(at.x(), at.y() + line.baseline), ink.words, coloured)
            for start, end, color, dotted in ruled:
                if start < last and end > first:  # else it stands on other lines
                    self._rule(painter, line, at, (start, end), bottom, QPen(color), dotted)

    def _rule(
        self, painter: QPainter, line: Line, at: QPointF, part: tuple[int, int], bottom: float, pen: QPen, dotted: bool
    ) -> None:
        """Draw a line, or dots, below all strokes of a part of the words, and inside of its line."""
        thick = max(1.0, self._px / 18)
        pen.setWidthF(thick * 1.6 if dotted else thick)
        if dotted:
            pen.setDashPattern([0.01, 2.0])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        y = min(line.baseline + _deepest(line, *part) + thick * 1.5, bottom - pen.widthF() / 2)
        painter.setPen(pen)
        for left, right in _stretches(line, *part):
            painter.drawLine(QLineF(at.x() + left, at.y() + y, at.x() + right, at.y() + y))


def _paint_line(
    painter: QPainter, line: Line, at: QPointF, color: QColor, coloured: Sequence[tuple[int, int, QColor]]
) -> None:
    """Paint the letters of a line; `coloured` are offsets that have another colour, the last one counts."""
    painter.setPen(color)
    first, last = min((p.start for p in line.parts), default=0), line.end
    coloured = [c for c in coloured if c[0] < last and c[1] > first]
    if all(c[2] == color for c in coloured):
        if line.drawn is None:
            line.drawn = _together(line)
        for together in line.drawn:
            painter.drawGlyphRun(at, together)
        return
    for part, x in zip(line.parts, line.places, strict=True):
        place = QPointF(at.x() + x, at.y())
        others = [c for c in coloured if c[0] < part.end and c[1] > part.start]
        if not others:
            for whole in part.piece.whole:
                painter.drawGlyphRun(place, whole)
            continue
        for run in part.piece.runs:
            inks: dict[str, tuple[QColor, list[int]]] = {}
            for number, letter in enumerate(run.letters):
                own = [c[2] for c in others if c[0] <= part.start + letter < c[1]]
                ink = own[-1] if own else color
                inks.setdefault(ink.name(), (ink, []))[1].append(number)
            for ink, numbers in inks.values():
                painter.setPen(ink)
                painter.drawGlyphRun(place, run.drawn(numbers))
        painter.setPen(color)


def _together(line: Line) -> list[QGlyphRun]:
    """Return the glyphs of a line, those of one face in one run."""
    found: dict[int, tuple[QRawFont, list[int], list[tuple[float, float]]]] = {}
    for part, left in zip(line.parts, line.places, strict=True):
        for run in part.piece.runs:
            _, glyphs, places = found.setdefault(id(run.font), (run.font, [], []))
            glyphs += run.glyphs
            places += [(x + left, y) for x, y in run.places]
    return [GlyphRun(font, glyphs, places, ()).drawn() for font, glyphs, places in found.values()]


def _stretches(line: Line, start: int, end: int) -> list[tuple[float, float]]:
    """Return from where to where the words from `start` to `end` stand on a line, from left to right."""
    found: list[tuple[float, float]] = []
    for part, place in zip(line.parts, line.places, strict=True):
        first, last = max(start, part.start), min(end, part.end)
        if first >= last:
            continue
        left, right = sorted(place + part.piece.edges[i - part.start] for i in (first, last))
        if right <= left:
            continue
        if found and left - found[-1][1] < 0.5:
            left = found.pop()[0]
        found.append((left, right))
    return found


def _deepest(line: Line, start: int, end: int) -> float:
    """Return how deep the strokes of some words reach below the baseline."""
    return max((p.piece.ink.bottom for p in line.parts if p.start < end and p.end > start), default=0.0)


def _words(parts: list[PlacedWord], breaks: set[int]) -> list[tuple[list[PlacedWord], list[PlacedWord]]]:
    """Return the words of a paragraph, each with the spaces after it: between them lines may end."""
    found: list[tuple[list[PlacedWord], list[PlacedWord]]] = []
    for part in parts:
        if part.looks.space and found:
            found[-1][1].append(part)
        elif part.looks.space:
            found.append(([], [part]))
        elif not found or found[-1][1] or part.start in breaks:
            found.append(([part], []))
        else:
            found[-1][0].append(part)
    return found
