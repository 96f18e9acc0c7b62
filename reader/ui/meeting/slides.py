"""Blocks as they are shown large in a meeting: one at a time, as large as fits, in one language or two.

A block that does not fit at the least size is divided at its sentences, in both languages together where they have
the same number of them; nothing is ever cut off.
"""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from reader.core.blocks import BlockKind
from reader.core.comic import speaker_name, spoken_line
from reader.core.composition import ComposedBlock, Composition
from reader.core.incremental import Incremental, result_of
from reader.core.languages import Language, language
from reader.core.record import record
from reader.core.sentences import divide_together
from reader.core.words import Words
from reader.ui.document.pictures import Pictures
from reader.ui.text.typesetter import TextLayout, TextStyle, Typesetter

LEAST = 1 / 12
"""The least size of the letters, as a part of the screen's height: 64 pixels of 768. On the smallest usual screen (14
inches wide, 0.23 mm a pixel) capitals are then 10 mm high; normal sight reads 7.3 mm from five metres."""
_LARGEST = 1 / 6
_STEP = 0.94
_GAP_LINES, _GAP_SIDES = 0.25, 0.7
_AROUND = 12.0
"""What is left free around a picture, in pixels."""
_BESIDE_PICTURE = (0.5, 0.62, 0.75)
"""How much of the width words may take beside a picture: half, unless a word is longer."""
_MOST_PARTS = 60
_NO_SLIDE_HOLDS, _BEGINNING, _SURELY = 1_500, 600, 0.9
"""How many letters are too many for a slide in any script, how many of them are measured, and how much of what that
tells counts."""
_KEPT = 64
"""Of how many blocks the slides are kept."""
_SMALLEST = 8.0
_HEADS = 0.6
"""How large the head of a table's column is above its cell."""


@record
class Item:
    """A block to be shown: a work composed for each side, and the block's index in it."""

    compositions: tuple[Composition, ...]
    index: int

    @property
    def block_id(self) -> str:
        return self.compositions[0].block(self.index).id

    @property
    def work_id(self) -> str:
        return self.compositions[0].work.id


@record
class SlideLine:
    """Words of a slide in their language."""

    words: Words
    language: Language
    bold: bool = False
    scale: float = 1.0


Lines = tuple[SlideLine, ...]


@record
class Slide:
    """What is shown at once: the lines of each side, and a picture (of a figure, or a comic's panel)."""

    item: Item
    part: int
    parts: int
    sides: tuple[Lines, ...]
    picture: str = ""
    panel: bool = False


@record
class SetSlide:
    """A slide at its size: where the picture is, and every line's set text and place."""

    px: float
    picture: QRectF
    texts: tuple[tuple[TextLayout, QPointF, int], ...]
    area: QRectF
    rules: tuple[float, ...] = ()
    """Heights of the lines that divide the sides."""

    @property
    def fits(self) -> bool:
        """Whether everything is inside its area, and no word is cut."""
        inside = self.area.adjusted(-0.5, -0.5, 0.5, 0.5)
        return all(
            inside.contains(QRectF(at.x(), at.y(), text.width, text.height))
            and text.natural_width <= text.width + 0.5
            and not text.cuts_words()
            for text, at, _ in self.texts
        )


def items_of(compositions: tuple[Composition, ...], section: int | None = None) -> list[Item]:
    """Return every block of a work, or of one section, that a meeting can show, in order."""
    work = compositions[0]
    first, last = 0, len(work)
    if section is not None:
        first = work.section_start(section)
        last = first + len(work.sections[section])
    return [Item(compositions, i) for i in range(first, last) if any(c.stands_alone(i) for c in compositions)]


class SlideMaker:
    """Makes slides for a screen of one size. `shown` are the sides that must fit on it; the others are divided with
    them. `pictures` gives the pictures of an item's work."""

    def __init__(
        self, typesetter: Typesetter, pictures: Callable[[Item], Pictures], size: QSizeF, screen: float,
        shown: Sequence[int] = (0, 1),
    ):  # fmt: skip
        """`size` is the room for the slide on a screen `screen` pixels high."""
        self._typesetter, self._pictures, self._size, self._shown = typesetter, pictures, size, tuple(shown)
        self.least, self._largest = float(round(screen * LEAST)), float(round(screen * _LARGEST))
        self._sizes = self._ladder()
        self._made: OrderedDict[Item, tuple[Slide, ...]] = OrderedDict()

    def _ladder(self) -> list[float]:
        """Return the sizes that words are tried at, from the largest down; the least that a room can read is one of
        them."""
        sizes = [self._largest]
        while (px := sizes[-1]) > _SMALLEST:
            smaller = px * _STEP
            sizes.append(max(_SMALLEST, smaller if smaller > self.least or px <= self.least else self.least))
        return sizes

    # --- which slides ---

    def slides(self, item: Item) -> tuple[Slide, ...]:
        """Return the slides of a block, at least one."""
        return result_of(self.making(item))

    def is_quick(self, item: Item) -> bool:
        """Return whether the slides of a block are made already, or have no long words."""
        if item in self._made:
            return True
        groups, _, _ = _content(item, self._pictures(item))
        return not any(_is_long(group) for group in groups)

    def making(self, item: Item) -> Incremental[tuple[Slide, ...]]:
        """Do what ``slides`` does a little at a time."""
        if item not in self._made:
            groups, picture, panel = _content(item, self._pictures(item))
            parts: list[tuple[Lines, ...]] = []
            for group in groups:
                parts += yield from self._divided(group, picture)
            self._made[item] = tuple(Slide(item, n, len(parts), part, picture, panel) for n, part in enumerate(parts))
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return self._made[item]

    def _divided(self, sides: tuple[Lines, ...], picture: str) -> Incremental[list[tuple[Lines, ...]]]:
        """Return the lines of each side in as many parts as are needed to fit at the least size."""
        if not _is_long(self._of(sides, self._shown)) and self._holds(sides, picture):
            return [sides]
        yield 0.0
        count = max((len(lines) for lines in sides), default=0)
        if count > 1:
            half = count // 2
            first, second = tuple(lines[:half] for lines in sides), tuple(lines[half:] for lines in sides)
            return [*(yield from self._divided(first, picture)), *(yield from self._divided(second, picture))]
        spoken = [(i, lines[0]) for i, lines in enumerate(sides) if lines]
        parts = [sides]
        for number in range(self._least_parts(sides, picture), _MOST_PARTS):
            yield number / _MOST_PARTS
            divided = divide_together([(line.words, line.language.tag) for _, line in spoken], number)
            parts = [self._part(words, spoken, len(sides)) for words in divided]
            if len(parts) < number or all(self._holds(part, picture) for part in parts):
                break
        return parts

    def _least_parts(self, sides: tuple[Lines, ...], picture: str) -> int:
        """Return into how many parts lines are divided at least: together the parts are as high as the whole, or
        higher. Of long words the beginning is measured."""
        lines = [line for side in self._of(sides, self._shown) for line in side]
        area, high = self._text_area(sides, picture), 0.0
        for line in lines:
            length = len(line.words.text)
            begun = length if length <= _NO_SLIDE_HOLDS else _BEGINNING
            text = self._line(replace(line, words=line.words.part(0, begun)), self.least, area)
            high += text.height * (_SURELY * length / begun if begun < length else 1.0)
        return min(max(2, int(high / max(area.height(), 1))), _MOST_PARTS - 1)

    def _line(self, line: SlideLine, px: float, area: QRectF) -> TextLayout:
        style = TextStyle(line.language, px * line.scale, bold=line.bold, leading=0.85)
        return self._typesetter.set(line.words, style, area.width())

    @staticmethod
    def _part(words: list[Words], spoken: list[tuple[int, SlideLine]], count: int) -> tuple[Lines, ...]:
        lines: list[Lines] = [() for _ in range(count)]
        for (i, line), part in zip(spoken, words, strict=True):
            lines[i] = (replace(line, words=part),) if part.text else ()
        return tuple(lines)

    def _holds(self, sides: tuple[Lines, ...], picture: str) -> bool:
        return self._fits_at_least(sides, self._text_area(sides, picture))

    # --- how large ---

    def set(self, slide: Slide, sides: Sequence[int] | None = None) -> SetSlide:
        """Return a slide set as large as fits; `sides` are shown in place of those that must fit."""
        words = self._of(slide.sides, self._shown if sides is None else sides)
        area = self._text_area(slide.sides, slide.picture)

        # What fits at a size mostly fits at every smaller one: the largest is looked for by halves, above the least
        # that a room can read, or below it.
        def fits(px: float) -> bool:
            return self._set(words, px, area).fits

        sizes, least = self._sizes, self._sizes.index(self.least)
        if fits(self.least):
            at = bisect_left(sizes, True, hi=least, key=fits)
        else:
            at = min(bisect_left(sizes, True, lo=least, key=fits), len(sizes) - 1)
        best = self._set(words, sizes[at], area)
        return replace(best, picture=self._picture_area(slide, bool(any(words))))

    def _fits_at_least(self, sides: tuple[Lines, ...], area: QRectF) -> bool:
        return self._set(self._of(sides, self._shown), self.least, area).fits

    def _text_area(self, sides: tuple[Lines, ...], picture: str) -> QRectF:
        """Return where the words go: all of it, or beside a picture half; a little more where that keeps a long word
        whole."""
        if not picture:
            return QRectF(QPointF(), self._size)
        areas = []
        for part in _BESIDE_PICTURE:
            wide = self._size.width() * part
            start = 0.0 if _runs_left(sides) else self._size.width() - wide
            areas.append(QRectF(start, 0.0, wide, self._size.height()))
        return next((area for area in areas if self._fits_at_least(sides, area)), areas[0])

    def _picture_area(self, slide: Slide, words: bool) -> QRectF:
        own = picture_size(slide, self._pictures(slide.item))
        if own is None:
            return QRectF()
        taken = self._text_area(slide.sides, slide.picture).width() if words else 0.0
        room = QRectF(0, 0, self._size.width() - taken, self._size.height())
        if words and _runs_left(slide.sides):
            room.moveLeft(taken)
        room.adjust(_AROUND, _AROUND, -_AROUND, -_AROUND)
        fitted = own.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center() - QPointF(fitted.width() / 2, fitted.height() / 2), fitted)

    @staticmethod
    def _of(sides: tuple[Lines, ...], shown: Sequence[int]) -> tuple[Lines, ...]:
        return tuple(lines if i in shown else () for i, lines in enumerate(sides))

    def _set(self, sides: tuple[Lines, ...], px: float, area: QRectF) -> SetSlide:
        """Return lines set at a size, one side below the other, in the middle of `area`."""
        rows: list[tuple[TextLayout, int, float]] = []
        high = 0.0
        for side, lines in enumerate(sides):
            for number, line in enumerate(lines):
                if rows:
                    high += px * (_GAP_LINES if number else _GAP_SIDES)
                text = self._line(line, px, area)
                rows.append((text, side, high))
                high += text.height
        top = area.y() + (area.height() - high) / 2
        rules = [top + y - px * _GAP_SIDES / 2 for (_, a, _), (_, b, y) in pairwise(rows) if a != b]
        texts = tuple((text, QPointF(area.x(), top + y), side) for text, side, y in rows)
        return SetSlide(px, QRectF(), texts, area, tuple(rules))


def _is_long(sides: tuple[Lines, ...]) -> bool:
    """Return whether one line's words are so many that no slide holds them."""
    return any(len(line.words.text) > _NO_SLIDE_HOLDS for lines in sides for line in lines)


def _runs_left(sides: tuple[Lines, ...]) -> bool:
    return any(lines and lines[0].language.rtl for lines in sides[:1])


def _content(item: Item, pictures: Pictures) -> tuple[list[tuple[Lines, ...]], str, bool]:
    """Return a block's lines for each side (in groups: the rows of a table), its picture, and whether that is a panel
    of a comic."""
    block = item.compositions[0].block(item.index)
    composed = [c.composed(item.index) for c in item.compositions]
    if len(composed) > 1 and composed[1].language == composed[0].language:
        composed = composed[:1]  # the second falls back to the first: it is not said twice
    if block.kind is BlockKind.TABLE:
        rows = range(1, max(2, block.segments // block.columns))
        return [tuple(_row(c, number) for c in composed) for number in rows], "", False
    if block.kind is BlockKind.PANEL:
        said = tuple(_said(work, c) for work, c in zip(item.compositions, composed, strict=False))
        return [said], block.id, True
    picture = ""
    if block.kind in (BlockKind.FIGURE, BlockKind.PAGE, BlockKind.ITEM):
        picture = block.art_in(item.compositions[0].languages)[0]
        picture = picture if picture and pictures.size(picture) is not None else ""
    return [tuple(_spoken(c, bool(picture)) for c in composed)], picture, False


def _spoken(composed: ComposedBlock, pictured: bool) -> Lines:
    """Return the words of a block as lines; of a figure whose picture is shown its caption alone."""
    block, row = composed.block, language(composed.language)
    segments = list(composed.segments)
    if block.kind is BlockKind.FIGURE:
        segments = segments[1:] if pictured else segments[:1]
    elif block.number and segments:
        segments[0] = segments[0].after(f"{block.number}. ")
    bold = block.kind in (BlockKind.HEADING, BlockKind.BOX_TITLE)
    term = block.kind is BlockKind.TERM
    return tuple(SlideLine(w, row, bold or (term and i == 0)) for i, w in enumerate(segments) if w.text)


def _said(work: Composition, composed: ComposedBlock) -> Lines:
    """Return what is said in a panel, and by whom."""
    found = []
    for balloon, words in zip(composed.block.balloons, composed.segments[1:], strict=False):
        said = spoken_line(words, speaker_name(work, balloon.speaker))
        found.append(SlideLine(said, language(composed.language)))
    return tuple(found)


def _row(composed: ComposedBlock, number: int) -> Lines:
    """Return a row of a table: each cell below the head of its column."""
    columns, segments, row = composed.block.columns, composed.segments, language(composed.language)
    found: list[SlideLine] = []
    for column, head in enumerate(segments[:columns]):
        cell = number * columns + column
        if cell < len(segments) and segments[cell].text:
            found += [SlideLine(head, row, bold=True, scale=_HEADS)] if head.text else []
            found.append(SlideLine(segments[cell], row))
    return tuple(found or (SlideLine(w, row, bold=True) for w in segments if w.text))


def picture_size(slide: Slide, pictures: Pictures) -> QSizeF | None:
    """Return the own size of a slide's picture (of a panel its area), None where it has none that can be shown."""
    if slide.panel:
        area = slide.item.compositions[0].block(slide.item.index).area
        return QSizeF(area[2], area[3]) if area else None
    return pictures.size(slide.picture) if slide.picture else None
