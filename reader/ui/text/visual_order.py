"""In which order the letters of a text that runs from right to left stand on a line: Unicode's rules, as Qt applies
them."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from reader.core.sitting_cache import sitting_cache

_PLAIN = frozenset(("R", "AL", "NSM", "WS", "ON", "ES", "CS", "ET", "BN", "S"))
"""Classes of letters that all run from right to left where they stand together."""
_INDICES = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes


class VisualOrder(NamedTuple):
    """``rank`` is the place of each letter from the left, were all on one line; ``rtl`` whether it runs from right to
    left.

    On a line of a part of the text its letters stand by the same ranks: how two letters stand to each other depends on
    those between them alone.
    """

    rank: Sequence[int]
    rtl: Sequence[bool]


@sitting_cache(1024)
def visual_order(text: str) -> VisualOrder:
    """Return the order of a paragraph that runs from right to left."""
    count = len(text)
    if all(unicodedata.bidirectional(letter) in _PLAIN for letter in text):
        return VisualOrder(range(count - 1, -1, -1), (True,) * count)
    units, unit = {}, 0  # Qt counts in UTF-16
    for i, letter in enumerate(text):
        units[unit] = i
        unit += 1 + (letter > "\uffff")
    runs = [(units[first], rtl) for first, rtl in _runs(text)]
    starts = sorted(start for start, _ in runs)
    ends = dict(zip(starts, [*starts[1:], count], strict=True))
    rank, rtls, place = [0] * count, [True] * count, 0
    for start, rtl in runs:
        end = ends[start]
        for i in range(end - 1, start - 1, -1) if rtl else range(start, end):
            rank[i], rtls[i] = place, rtl
            place += 1
    return VisualOrder(rank, rtls)


def _runs(text: str) -> list[tuple[int, bool]]:
    """Return where the runs of a text begin, from left to right as they are seen, and which way each runs."""
    font = QFont("Sala Naskh")
    # One font, whatever it lacks: a run that is taken from several tells of one beginning for all its parts.
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    font.setPixelSize(16)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e7)
    layout.endLayout()
    return [(min(run.stringIndexes()), run.isRightToLeft()) for run in line.glyphRuns(-1, -1, _INDICES)]
