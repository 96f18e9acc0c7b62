"""Words -> the pieces that a line of Nastaliq is made of: letters that run one way, in one face, at one size.

Letters that the font lacks, and words of other scripts, are set by Qt in the other families, on the same baseline.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, partial
from itertools import groupby, product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextOption

from reader.core.break_marks import ends_syllable, held
from reader.core.isolates import CLOSE, OPEN, Places, islands
from reader.core.languages import DEFAULT, LANGUAGES, Language
from reader.core.sitting_cache import sitting_cache
from reader.core.words import Style, Words
from reader.ui.text.fonts import Fonts
from reader.ui.text.harfbuzz import FAMILY, UNITS, HarfBuzz, ShapeResult
from reader.ui.text.qt_text_layout import x_of
from reader.ui.text.text_layout import ENDLESS, TextStyle, is_bold
from reader.ui.text.utf16 import utf16_offsets
from reader.ui.text.visual_order import visual_order

_NOTE_SIZE, _NOTE_RISE = 0.66, 0.55
_SHARED = frozenset("0123456789!\"'()*+,-./:;<=>?[]{}|«»“”‘’…–—·•%°&#@_\u00a0\u200c\u200d\u200e\u200f")
"""What stands among Urdu words and is drawn in their own style."""
_SPACE = 1.4
"""How wide the space between words is, as a multiple of the font's: on a screen its own lets two words look like
one."""
_KEPT = 8192


class InkBox(NamedTuple):
    """How far the strokes of letters reach from the left end of their baseline, downwards from it."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class GlyphRun(NamedTuple):
    """Glyphs of one face at their places, x and y, and the offsets of their letters."""

    font: QRawFont
    glyphs: Sequence[int]
    places: Sequence[tuple[float, float]]
    letters: Sequence[int]

    def drawn(self, wanted: Iterable[int] | None = None, x: float = 0.0, y: float = 0.0) -> QGlyphRun:
        """Return the glyphs (those of the numbers `wanted`) as Qt draws them, moved by `x` and `y`."""
        run = QGlyphRun()
        run.setRawFont(self.font)
        numbers = range(len(self.glyphs)) if wanted is None else list(wanted)
        run.setGlyphIndexes([self.glyphs[i] for i in numbers])
        run.setPositions([QPointF(self.places[i][0] + x, self.places[i][1] + y) for i in numbers])
        return run


class ShapedWord:
    """Letters of one word that run one way in one face, at one size. Places are from its left end on the baseline."""

    def __init__(
        self, text: str, width: float, runs: Sequence[GlyphRun], ink: InkBox,
        carets: Callable[[], tuple[Sequence[float], Sequence[int]]],
    ):  # fmt: skip
        """`carets` gives the x before each letter and after the last, and the offsets where a caret may stand; it is
        asked when that is needed, which for most words it never is."""
        self.text, self.width, self.runs, self.ink, self._carets = text, width, runs, ink, carets

    @cached_property
    def whole(self) -> list[QGlyphRun]:
        """All its glyphs as Qt draws them."""
        return [run.drawn() for run in self.runs]

    @cached_property
    def _ends(self) -> tuple[Sequence[float], Sequence[int]]:
        return self._carets()

    @property
    def edges(self) -> Sequence[float]:
        """The x before each letter and after the last."""
        return self._ends[0]

    @property
    def stops(self) -> Sequence[int]:
        """The offsets where a caret may stand."""
        return self._ends[1]

    def reach(self, at: int) -> float:
        """Return about how wide the letters before an offset are."""
        return abs(self.edges[at] - self.edges[0])


class RunFlags(NamedTuple):
    """What letters of one piece have in common."""

    space: bool
    rtl: bool
    bold: bool
    note: bool


_LOOKS: dict[tuple[int, ...], RunFlags] = {
    looks: RunFlags(*map(bool, looks)) for looks in product((False, True), repeat=4)
}


class PlacedWord(NamedTuple):
    """A piece and where in the words it begins."""

    start: int
    piece: ShapedWord
    looks: RunFlags
    rank: int

    @property
    def end(self) -> int:
        return self.start + len(self.piece.text)

    def without_room(self) -> "PlacedWord":
        """Return spaces as they are at the end of a line."""
        return PlacedWord(self.start, _no_room(self.piece.text), self.looks, self.rank)


class WordShaper:
    """Makes pieces of words and keeps them."""

    def __init__(self, fonts: Fonts, language: Language):
        self._fonts, self._language = fonts, language
        self._shaper = HarfBuzz(fonts.folder)
        self.prepare = self._shaper.prepare
        self.piece = sitting_cache(_KEPT)(self._piece)

    def _piece(self, text: str, px: float, looks: RunFlags, before: str, after: str) -> ShapedWord:
        """Return a piece of a size before the script's scale."""
        own = round(px * self._language.script.scale)
        size, rise = (round(own * _NOTE_SIZE), own * _NOTE_RISE) if looks.note else (own, 0.0)
        if looks.space:
            space = self._shaper.shape(" ", False, True)
            wide = (space.advance if space else UNITS / 8) * _SPACE * size / UNITS
            return _spaces(text, wide, looks.rtl)
        shape = self._shaper.shape(text, looks.bold, looks.rtl, before, after) if _is_own(text) else None
        if shape is None:
            return self._foreign(text, px * (_NOTE_SIZE if looks.note else 1.0), looks, rise)
        scale = size / UNITS
        font = self._fonts.raw(FAMILY, max(size, 1), looks.bold)
        places = [(x * scale, y * scale - rise) for x, y in shape.places]
        left, top, right, bottom = (side * scale for side in shape.ink)
        run = GlyphRun(font, shape.glyphs, places, shape.letters)
        ink = InkBox(left, top - rise, right, bottom - rise)
        return ShapedWord(text, shape.advance * scale, (run,), ink, partial(_scaled, text, shape, looks.rtl, scale))

    def _foreign(self, text: str, px: float, looks: RunFlags, rise: float) -> ShapedWord:
        """Return letters of other scripts, as Qt sets them: as large as where they are at home."""
        row = self._language if any(_is_arabic(letter) for letter in text) else LANGUAGES[DEFAULT]
        self._fonts.prepare(text, row, looks.bold)
        layout = QTextLayout(text, self._fonts.font(row, px, looks.bold))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if looks.rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(ENDLESS)
        layout.endLayout()
        units = utf16_offsets(text) or list(range(len(text) + 1))
        letters = {unit: i for i, unit in enumerate(units)}
        by = -line.ascent() - rise
        runs, ink = [], QRectF()
        flags = QTextLayout.GlyphRunRetrievalFlag
        wanted = flags.RetrieveGlyphIndexes | flags.RetrieveGlyphPositions | flags.RetrieveStringIndexes
        for found in line.glyphRuns(-1, -1, wanted):
            places = [(place.x(), place.y() + by) for place in found.positions()]
            font, glyphs = found.rawFont(), found.glyphIndexes()
            runs.append(GlyphRun(font, glyphs, places, [letters.get(unit, 0) for unit in found.stringIndexes()]))
            for glyph, place in zip(glyphs, places, strict=True):
                ink = ink.united(font.boundingRect(glyph).translated(*place))
        stops = [i for i in range(len(text)) if not i or ends_syllable(text, i)]
        # Inside of a cluster no caret stands.
        edges = [x_of(line, units[stops[bisect_right(stops, i) - 1]]) for i in range(len(text))]
        edges.append(0.0 if looks.rtl else line.naturalTextWidth())
        strokes = InkBox(ink.left(), ink.top(), ink.right(), ink.bottom()) if not ink.isNull() else InkBox()
        return ShapedWord(text, line.naturalTextWidth(), runs, strokes, lambda: (edges, [*stops, len(text)]))

    # --- words -> parts ---

    def parts(self, words: Words, style: TextStyle) -> list[list[PlacedWord]]:
        """Return the parts of each paragraph, as they are read."""
        found, start = [], 0
        bold, notes = _styled(words, style)
        apart = islands(words, rtl=True)
        for paragraph in held(words.text).split("\n"):
            found.append(self._paragraph(paragraph, start, words, style.px, bold, notes, apart))
            start += len(paragraph) + 1
        return found

    def _paragraph(
        self, text: str, start: int, words: Words, px: float, bold: bytearray, notes: bytearray, apart: Places
    ) -> list[PlacedWord]:
        shown, places = _set_apart(text, start, apart)
        rank, rtl = visual_order(shown)
        looks = [
            _LOOKS[letter.isspace() and letter != "\u00a0", rtl[place], bold[start + i], notes[start + i]]
            for i, (letter, place) in enumerate(zip(text, places, strict=True))
        ]
        # Letters stand together where their places go on one by one; and a line may end inside of a Thai sentence.
        cuts = [end - start for end in words.breaks]
        runs = [rank[place] + (place if rtl[place] else -place) for place in places]
        sections = [bisect_right(cuts, i) for i in range(len(text))] if cuts else [0] * len(text)
        parts = []
        for first, last in _groups(text, looks, list(zip(looks, runs, sections, strict=True))):
            before, after = ("", "") if looks[first].space else _neighbours(text, first, last)
            piece = self.piece(text[first:last], px, looks[first], before, after)
            parts.append(
                PlacedWord(start + first, piece, looks[first], min(rank[places[first]], rank[places[last - 1]]))
            )
        return parts

    def before(self, part: PlacedWord, at: int, px: float) -> PlacedWord:
        """Return a part up to an offset of its piece; its letters stay joined to those that follow."""
        text = part.piece.text
        return part._replace(piece=self.piece(text[:at], px, part.looks, "", text[at : at + 2]))

    def after(self, part: PlacedWord, at: int, px: float) -> PlacedWord:
        """Return a part from an offset of its piece on; its letters stay joined to those before."""
        text = part.piece.text
        piece = self.piece(text[at:], px, part.looks, text[max(0, at - 2) : at], "")
        return part._replace(start=part.start + at, piece=piece)


def _set_apart(text: str, start: int, apart: Places) -> tuple[str, Sequence[int]]:
    """Return a paragraph with the signs around what is set apart in it, and the place of each letter among them."""
    signs = [(end - start, CLOSE) for _, end in apart] + [(begin - start, OPEN) for begin, _ in apart]
    inside = sorted((s for s in signs if 0 <= s[0] <= len(text)), key=lambda sign: (sign[0], sign[1] == OPEN))
    if not inside:
        return text, range(len(text))
    places: list[int] = []
    shown, done = "", 0
    for at, sign in inside:
        places += range(len(shown), len(shown) + at - done)
        shown, done = f"{shown}{text[done:at]}{sign}", at
    places += range(len(shown), len(shown) + len(text) - done)
    return shown + text[done:], places


@lru_cache(16)
def _no_room(spaces: str) -> ShapedWord:
    return _spaces(spaces, 0.0, rtl=True)


def _spaces(text: str, wide: float, rtl: bool) -> ShapedWord:
    """Return spaces that are `wide` each."""
    stops = range(len(text) + 1)
    edges = [wide * (len(text) - i if rtl else i) for i in stops]
    return ShapedWord(text, wide * len(text), (), InkBox(), lambda: (edges, stops))


def _scaled(text: str, shape: ShapeResult, rtl: bool, scale: float) -> tuple[Sequence[float], Sequence[int]]:
    """Return the carets of a word at a size."""
    edges, stops = shape.carets(text, rtl)
    return [edge * scale for edge in edges], stops


def _styled(words: Words, style: TextStyle) -> tuple[bytearray, bytearray]:
    """Return for each letter whether it is bold, and whether it is a note's."""
    bold, notes = bytearray([style.bold]) * len(words.text), bytearray(len(words.text))
    for span in words.spans:
        length = span.end - span.start
        if is_bold(span, style.language) or span.style is Style.NOTE:
            bold[span.start : span.end] = b"\1" * length
        if span.style is Style.NOTE:
            notes[span.start : span.end] = b"\1" * length
    return bold, notes


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u08ff" or "\ufb50" <= letter <= "\ufeff"


@sitting_cache(_KEPT)
def _is_own(text: str) -> bool:
    return all(_is_arabic(c) or c in _SHARED or unicodedata.category(c) == "Mn" for c in text)


def _groups(text: str, looks: list[RunFlags], together: list[tuple[RunFlags, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the beginning and the end of each piece of a paragraph: letters of one piece have the same of
    `together`."""
    first = 0
    for _, letters in groupby(together):
        last = first + len(list(letters))
        if looks[first].rtl and not looks[first].space and not _is_own(text[first:last]):
            # In what runs to the left a sign of another script stands for itself; a foreign word keeps its own signs.
            for _, same in groupby(text[first:last], key=_is_own):
                end = first + len(list(same))
                yield first, end
                first = end
        else:
            yield first, last
        first = last


def _neighbours(text: str, first: int, last: int) -> tuple[str, str]:
    """Return the letters that those from `first` to `last` are joined to."""
    before = text[max(0, first - 2) : first]
    after = text[last : last + 2]
    return (
        before if before and _is_arabic(before[-1]) else "",
        after if after and _is_arabic(after[0]) else "",
    )
