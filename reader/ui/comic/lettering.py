"""The words of a comic's balloons: set as large as their balloon holds, in units of the page.

Everything here is in the page's own units, as if one unit were one pixel: a page is lettered once for a language and
painted at any size.
"""

from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QPointF, QRectF

from reader.core.blocks import Balloon, BalloonKind
from reader.core.comic import balloon_place
from reader.core.composition import ComposedBlock
from reader.core.languages import language
from reader.core.record import record
from reader.core.words import Words
from reader.ui.text.text_layout import LINE_ENDERS, TIGHT_GAP, TextLayout, TextStyle
from reader.ui.text.typesetter import Typesetter

LARGEST, SMALLEST = 0.025, 0.0115
"""The largest and the smallest letters, as parts of the page's longer side."""
_STEP = 0.95
PADDING = {
    BalloonKind.SPEECH: (0.065, 0.09), BalloonKind.THOUGHT: (0.07, 0.11), BalloonKind.SHOUT: (0.11, 0.15),
    BalloonKind.CAPTION: (0.02, 0.08), BalloonKind.SOUND: (0.02, 0.03),
}  # fmt: skip
"""What is left free at each side of the words, as parts of the balloon's width and height."""
_LEAST_PADDING = 0.006
"""And at least, as a part of the page's longer side."""


@record
class Lettered:
    """A balloon with its words at their places, in units of the page (mirrored, where the page is).

    ``px`` is the size of the letters, ``fits`` whether the balloon holds them at the smallest size at least;
    ``body`` is the balloon as it is drawn, no larger than its words need.
    """

    balloon: Balloon
    segment: int
    area: QRectF
    body: QRectF
    text: TextLayout
    at: QPointF
    px: float
    fits: bool
    tail: QPointF | None

    @property
    def filled(self) -> float:
        """Return how much of the balloon's inside its words take up, from 0 to 1, by the larger of width and height."""
        pad_x, pad_y = PADDING[self.balloon.kind]
        inner = self.area.width() * (1 - 2 * pad_x), self.area.height() * (1 - 2 * pad_y)
        return max(self.text.natural_width / inner[0], self.text.height / inner[1])


def letter_panel(composed: ComposedBlock, page: QRectF, mirrored: bool, typesetter: Typesetter) -> list[Lettered]:
    """Return the balloons of a panel with their words; none where its words cannot be read."""
    return list(lettering(composed, page, mirrored, typesetter))


def lettering(composed: ComposedBlock, page: QRectF, mirrored: bool, typesetter: Typesetter) -> Iterator[Lettered]:
    """Do what ``letter_panel`` does, a balloon at a time."""
    if composed.damaged:
        return
    longer = max(page.width(), page.height())
    for number, balloon in enumerate(composed.block.balloons, 1):
        words = composed.segments[number]
        area, tail = balloon_place(balloon, composed.language, round(page.width()), mirrored)
        rect = QRectF(*area)
        text, fits = _fitted(words, composed.language, balloon.kind, rect, longer, typesetter)
        body = _body(balloon.kind, rect, text, longer)
        # The lines lie in the middle of the width they were set in.
        at = QPointF(body.center().x() - text.width / 2, body.center().y() - text.height / 2)
        point = QPointF(*tail) if tail else None
        yield Lettered(balloon, number, rect, body, text, at, text.style.px, fits, point)


def _padding(kind: BalloonKind, area: QRectF, longer: float) -> tuple[float, float]:
    x, y = PADDING[kind]
    least = longer * _LEAST_PADDING
    return max(area.width() * x, least), max(area.height() * y, least)


def _fitted(
    words: Words, tag: str, kind: BalloonKind, area: QRectF, longer: float, typesetter: Typesetter
) -> tuple[TextLayout, bool]:
    """Return `words` as large as the balloon holds them, and whether it does at the smallest size."""
    pad_x, pad_y = _padding(kind, area, longer)
    wide, high = max(area.width() - 2 * pad_x, 1.0), max(area.height() - 2 * pad_y, 1.0)
    loud = kind in (BalloonKind.SHOUT, BalloonKind.SOUND)
    style = TextStyle(language(tag), 0.0, bold=loud, align="center", tight=True)
    sizes = [longer * LARGEST * (1.3 if loud else 1.0)]
    while sizes[-1] * _STEP > longer * SMALLEST:
        sizes.append(sizes[-1] * _STEP)
    sizes.append(longer * SMALLEST)

    def set_(px: float, width: float = wide) -> TextLayout:
        return typesetter.set(words, style.with_(px=round(px, 1)), width)

    # Setting costs a hundred times what counting does: only what may be right is set.
    count = _Count(typesetter.on_one_line(words, style.with_(px=round(sizes[0], 1))))
    at = next((i for i, px in enumerate(sizes) if count.may_hold(px, wide, high)), len(sizes) - 1)
    text = set_(sizes[at])
    fits = _holds(text, wide, high)
    while fits and at > 0 and count.may_hold(sizes[at - 1], wide * count.near, high * count.near):
        larger = set_(sizes[at - 1])
        if not _holds(larger, wide, high):
            break
        text, at = larger, at - 1
    while not fits and at + 1 < len(sizes):
        at += 1
        text = set_(sizes[at])
        fits = _holds(text, wide, high)
    for part in (0.7, 0.85) if text.line_count > 1 else ():  # lines of nearly the same length look better
        if count.lines(sizes[at], wide * part * count.near) > text.line_count:
            continue
        narrower = set_(sizes[at], wide * part)
        if narrower.line_count == text.line_count and _holds(narrower, wide * part, high):
            return narrower, fits
    return text, fits


class _Count:
    """How many lines words need at any size, counted from how they are on one line."""

    def __init__(self, line: TextLayout):
        words, px = line.words, line.style.px
        spaced = line.style.language.spaced or words.breaks
        divided = [i for i in range(1, len(words.text)) if not spaced or words.text[i - 1] in LINE_ENDERS]
        starts = sorted({0, *words.breaks, *divided})
        # Where each part ends, without the spaces after it.
        ends = [a + len(words.text[a:b].rstrip()) for a, b in zip(starts, [*starts[1:], len(words.text)], strict=True)]
        beginning, *places = line.carets([0, *starts, *ends])
        far = [abs(x - beginning) / px for x in places]
        self._parts = list(zip(far[: len(starts)], far[len(starts) :], strict=True))
        """Where each part that no line end divides begins and ends, in the size of its letters."""
        self._high = line.height / px
        self.near = 1.03 if line.even else 1.4
        """How far off a count may be."""

    def lines(self, px: float, wide: float) -> float:
        """Return how many lines, `wide` pixels each, words of `px` pixels take up; no number is enough where one is
        wider."""
        number, begun, room = 1, 0.0, wide / px
        for start, end in self._parts:
            if end - begun > room:
                number, begun = number + 1, start
                if end - start > room:
                    return inf
        return number

    def may_hold(self, px: float, wide: float, high: float) -> bool:
        """Return whether words of `px` pixels seem to fit."""
        lines = self.lines(px, wide)
        return (lines * (self._high + TIGHT_GAP) - TIGHT_GAP) * px <= high


def _holds(text: TextLayout, wide: float, high: float) -> bool:
    return text.height <= high and text.natural_width <= wide + 0.5 and not text.cuts_words()


def _body(kind: BalloonKind, area: QRectF, text: TextLayout, longer: float) -> QRectF:
    """Return how large a balloon is drawn: as its words need; a caption over its whole width."""
    pad_x, pad_y = _padding(kind, area, longer)
    high = min(area.height(), text.height + 2 * pad_y)
    if kind is BalloonKind.CAPTION:
        return QRectF(area.x(), area.y(), area.width(), high)
    wide = min(area.width(), max(text.natural_width + 2 * pad_x, high * 1.15))
    return QRectF(area.center().x() - wide / 2, area.center().y() - high / 2, wide, high)
