"""The words of a comic's balloons: set as large as their balloon holds, in units of the page.

Everything here is in the page's own units, as if one unit were one pixel: a page is lettered once for a language and
painted at any size.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from reader.core.comic import balloon_place
from reader.core.languages import language
from reader.core.library import ComposedBlock
from reader.core.record import record
from reader.core.works import Balloon, BalloonKind, Words
from reader.ui.typesetter import SetText, TextStyle, Typesetter

LARGEST, SMALLEST = 0.025, 0.0115
"""The largest and the smallest letters, as parts of the page's longer side."""
_STEP = 0.95
_ENDLESS = 1e6
_PADDING = {
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
    text: SetText
    at: QPointF
    px: float
    fits: bool
    tail: QPointF | None

    @property
    def filled(self) -> float:
        """Return how much of the balloon's inside its words take up, from 0 to 1, by the larger of width and height."""
        pad_x, pad_y = _PADDING[self.balloon.kind]
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
    x, y = _PADDING[kind]
    least = longer * _LEAST_PADDING
    return max(area.width() * x, least), max(area.height() * y, least)


def _fitted(
    words: Words, tag: str, kind: BalloonKind, area: QRectF, longer: float, typesetter: Typesetter
) -> tuple[SetText, bool]:
    """Return `words` as large as the balloon holds them, and whether it does at the smallest size."""
    pad_x, pad_y = _padding(kind, area, longer)
    wide, high = max(area.width() - 2 * pad_x, 1.0), max(area.height() - 2 * pad_y, 1.0)
    loud = kind in (BalloonKind.SHOUT, BalloonKind.SOUND)
    style = TextStyle(language(tag), 0.0, bold=loud, align="center", tight=True)
    sizes = [longer * LARGEST * (1.3 if loud else 1.0)]
    while sizes[-1] * _STEP > longer * SMALLEST:
        sizes.append(sizes[-1] * _STEP)
    sizes.append(longer * SMALLEST)

    def set_(px: float, width: float = wide) -> SetText:
        return typesetter.set(words, style.with_(px=round(px, 1)), width)

    # Most sizes need not be tried: the words on one line tell about how large they can be on several.
    at = _guess(set_(sizes[0], _ENDLESS), sizes, wide, high)
    text = set_(sizes[at])
    fits = _holds(text, wide, high)
    step = -1 if fits else 1
    while 0 <= at + step < len(sizes) and (step < 0 or not fits):
        other = set_(sizes[at + step])
        held = _holds(other, wide, high)
        if step < 0 and not held:
            break
        text, fits, at = other, held, at + step
    for part in (0.7, 0.85) if text.line_count > 1 else ():  # lines of nearly the same length look better
        narrower = set_(sizes[at], wide * part)
        if narrower.line_count == text.line_count and _holds(narrower, wide * part, high):
            return narrower, fits
    return text, fits


def _guess(line: SetText, sizes: list[float], wide: float, high: float) -> int:
    """Return about which of `sizes` (falling) the words can have, from how they are on one `line` at the first."""
    px, long, tall = sizes[0], line.natural_width, line.height * 1.1
    best = max(
        min(px, px * wide * lines / (long * (1.0 if lines == 1 else 1.12) + 1), px * high / (tall * lines))
        for lines in range(1, 9)
    )
    return next((i for i, size in enumerate(sizes) if size <= best), len(sizes) - 1)


def _holds(text: SetText, wide: float, high: float) -> bool:
    return text.height <= high and text.natural_width <= wide + 0.5 and not text.cuts_words()


def _body(kind: BalloonKind, area: QRectF, text: SetText, longer: float) -> QRectF:
    """Return how large a balloon is drawn: as its words need; a caption over its whole width."""
    pad_x, pad_y = _padding(kind, area, longer)
    high = min(area.height(), text.height + 2 * pad_y)
    if kind is BalloonKind.CAPTION:
        return QRectF(area.x(), area.y(), area.width(), high)
    wide = min(area.width(), max(text.natural_width + 2 * pad_x, high * 1.15))
    return QRectF(area.center().x() - wide / 2, area.center().y() - high / 2, wide, high)
