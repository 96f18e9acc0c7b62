"""Chooses where lines end in text whose scripts put no spaces between words: as late as fits, at ICU's marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Protocol

from reader.core.break_marks import may_split
from reader.core.words import Words


class Measurable(Protocol):
    """Words whose parts can be measured, in pixels. Places are offsets in the clean words."""

    words: Words

    def places_on_one_line(self) -> Callable[[int], float] | None:
        """Return what gives the x of a place on one endless line; None where that is not exact."""

    def width_of(self, start: int, end: int) -> float:
        """Return how wide a part is when it is set by itself."""


def break_lines(text: Measurable, width: float) -> list[int]:
    """Return where lines end: as late as fits, at a mark, or inside a word too wide for a line."""
    measure = _Measure(text)
    ends: list[int] = []
    paragraphs = [i + 1 for i, letter in enumerate(text.words.text) if letter == "\n"]
    start = 0
    for stop in (*paragraphs, len(text.words.text)):
        start = _fill(text, measure, start, stop, width, ends)
    return ends


def _fill(text: Measurable, measure: "_Measure", start: int, stop: int, width: float, ends: list[int]) -> int:
    marks = text.words.breaks
    while not measure.fits(start, stop, width):
        low = bisect_right(marks, start)
        high = bisect_left(marks, stop)
        # The furthest mark that fits: widths grow with the offset, so bisect, then measure for sure.
        best = bisect_right(marks, width, low, high, key=lambda mark: measure.width(start, mark)) - 1
        while best >= low and measure.line_width(start, marks[best]) > width:
            best -= 1
        end = (
            marks[best]
            if best >= low
            else _letters_that_fit(text, measure, start, marks[low] if low < high else stop, width)
        )
        if end >= stop:
            break
        ends.append(end)
        start = end
    return stop


def _letters_that_fit(text: Measurable, measure: "_Measure", start: int, stop: int, width: float) -> int:
    """Return how far into a word too wide for a line its letters fit: at least one."""
    best = start
    for end in range(start + 1, stop):
        if may_split(text.words.text, end):
            if best > start and measure.line_width(start, end) > width:
                return best
            best = end
    return best if best > start and measure.line_width(start, stop) > width else stop


class _Measure:
    """Widths of parts of a text: from one endless line where that is exact, else each part set by itself."""

    def __init__(self, text: Measurable):
        self._text = text
        self._x = text.places_on_one_line()
        self._cache: dict[tuple[int, int], float] = {}

    def width(self, start: int, end: int) -> float:
        """Return about how wide the part is, without the spaces at its end."""
        if self._x is None:
            return self.line_width(start, end)
        return self._x(self._trimmed(start, end)) - self._x(start)

    def fits(self, start: int, end: int, width: float) -> bool:
        """Return whether the part fits as a line, measured exactly where it comes close."""
        about = self.width(start, end)
        return about <= width * 0.95 or (about <= width * 1.02 and self.line_width(start, end) <= width)

    def line_width(self, start: int, end: int) -> float:
        """Return exactly how wide the part is as a line of its own."""
        end = self._trimmed(start, end)
        if (start, end) not in self._cache:
            self._cache[start, end] = self._text.width_of(start, end)
        return self._cache[start, end]

    def _trimmed(self, start: int, end: int) -> int:
        return start + len(self._text.words.text[start:end].rstrip())
