"""A scroll bar that counts how much there is to read, not pixels: what was not laid out yet has no height, and the thumb
neither jumps nor changes its length while one reads.

Signal: ``place_chosen(index, part, at_start, at_end)``: that part (0 to 1) of a block is to come to the top; at the
text's start or end as far as that goes.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from PySide6.QtCore import Signal

from reader.ui.style.look import Look
from reader.ui.widgets.scroll_bar import ScrollBar

_BLOCK_WEIGHT = 60
"""What a block weighs beside its letters: its gaps."""


class WeighedBar(ScrollBar):
    """The bar beside a text of blocks, each as long on it as its words."""

    place_chosen = Signal(int, float, bool, bool)

    def __init__(self, look: Look):
        super().__init__(look, "sheet")
        self._weights = [0]
        self._showing = False
        self.setSingleStep(_BLOCK_WEIGHT)
        self.valueChanged.connect(self._choose)

    def set_weights(self, weights: Iterable[int]) -> None:
        """Take another text: the weight of each block, in letters."""
        self._weights = list(accumulate((weight + _BLOCK_WEIGHT for weight in weights), initial=0))

    def show_part(self, first: tuple[int, float], last: tuple[int, float]) -> None:
        """Show what is in view: from a part of one block to a part of another."""
        start, end = self._weight_at(*first), self._weight_at(*last)
        length = max(1, round(end - start))
        self._showing = True
        self.setRange(0, max(0, self._weights[-1] - length))
        self.setPageStep(length)
        self.setValue(round(start))
        self._showing = False

    def _weight_at(self, index: int, part: float) -> float:
        return self._weights[index] + part * (self._weights[index + 1] - self._weights[index])

    def _choose(self, value: int) -> None:
        if self._showing or len(self._weights) < 2:
            return
        index = min(max(bisect_right(self._weights, value) - 1, 0), len(self._weights) - 2)
        part = (value - self._weights[index]) / max(1, self._weights[index + 1] - self._weights[index])
        self.place_chosen.emit(index, part, value == 0, value == self.maximum())
