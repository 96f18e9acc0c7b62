"""Cuts one long recording at its silences: into the blocks that were read in order, or a block into its sentences.

Between two blocks a reader pauses, and inside them too. Of all pauses those are taken that are long, and that give each
piece about the time that its letters take.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.authoring.audio import STEP, Samples, peaks, threshold
from reader.core.recordings import RATE

_STEPS = RATE // STEP
"""Steps in a second."""
_LEAST_PAUSE = 0.18
"""Seconds of silence that are a pause, and not the closure of a consonant."""
_BAND = 60
"""How many pauses before a place are looked at for the beginning of a piece."""
_DRIFT, _SLACK = 0.2, 20.0
"""How far a piece may lie from where it is expected: a share of the whole, and seconds."""
_TIME = 1.0
"""What a piece costs that is e times as long as expected, or as short."""
_PAUSE = 0.9
"""What a pause gains that is e times as long as the usual one."""


class CutPiece(NamedTuple):
    """Where a piece begins and ends, in seconds."""

    start: float
    end: float


def cut(samples: Samples, lengths: Sequence[int]) -> list[CutPiece]:
    """Return a piece for each of `lengths` (in letters), in order; nothing where there are too few pauses."""
    return cut_at(peaks(samples), lengths)


def cut_at(found: list[int], lengths: Sequence[int]) -> list[CutPiece]:
    """Return the same of the ``peaks`` of a recording."""
    least = threshold(found)
    speech = [i for i, peak in enumerate(found) if peak >= least]
    if not speech or not lengths:
        return []
    first, last = speech[0], speech[-1] + 1
    gaps = _gaps(speech)
    chosen = _chosen(gaps, first, last, lengths)
    if chosen is None:
        return []
    starts = [first, *(gaps[i][1] for i in chosen)]
    ends = [*(gaps[i][0] for i in chosen), last]
    return [CutPiece(a / _STEPS, b / _STEPS) for a, b in zip(starts, ends, strict=True)]


def part_of(samples: Samples, piece: CutPiece) -> Samples:
    """Return the samples of a piece."""
    return samples[max(0, round(piece.start * RATE)) : round(piece.end * RATE)]


def _gaps(speech: list[int]) -> list[tuple[int, int]]:
    """Return the pauses as the steps at which they begin and end."""
    least = _LEAST_PAUSE * _STEPS
    return [(a + 1, b) for a, b in pairwise(speech) if b - a - 1 >= least]


def _chosen(gaps: list[tuple[int, int]], first: int, last: int, lengths: Sequence[int]) -> list[int] | None:
    """Return which pauses divide the pieces; None where there are too few. The best way to each pause is found from those
    to the pauses before it, piece by piece."""
    count = len(lengths)
    if len(gaps) < count - 1:
        return None
    weights = [max(1, length) for length in lengths]
    per_letter = (last - first - sum(b - a for a, b in gaps) * 0.5) / sum(weights)
    usual = sorted(b - a for a, b in gaps)[len(gaps) // 2] if gaps else 1
    gain = [_PAUSE * math.log((b - a) / usual) for a, b in gaps]
    begins = [first, *(b for _, b in gaps)]
    ends = [*(a for a, _ in gaps), last]
    slack = max(_DRIFT * (last - first), _SLACK * _STEPS)
    # best[j]: the least cost of the pieces so far where the last of them ends with gap j - 1 (0: at the beginning).
    best: dict[int, float] = {0: 0.0}
    came: list[dict[int, int]] = []
    expected = float(first)
    for number, weight in enumerate(weights):
        expected += weight * per_letter
        final = number == count - 1
        places = (
            [len(gaps)] if final else range(
                max(number, bisect_left(ends, expected - slack)),
                min(len(gaps) - (count - 2 - number), bisect_left(ends, expected + slack)),
            )
        )  # fmt: skip
        now: dict[int, float] = {}
        way: dict[int, int] = {}
        for j in places:
            for i in range(max(number, j + 1 - _BAND) if not final else number, j + 1):
                if i not in best:
                    continue
                off = math.log(max(1, ends[j] - begins[i]) / (weight * per_letter))
                cost = best[i] + _TIME * off * off * math.sqrt(weight) / 4 - (gain[j] if not final else 0.0)
                if cost < now.get(j + 1, math.inf):
                    now[j + 1], way[j + 1] = cost, i
        if not now:
            return None
        best = now
        came.append(way)
    at, chosen = len(gaps) + 1, []
    for way in reversed(came):
        at = way[at]
        chosen.append(at - 1)
    return chosen[-2::-1]
