"""Samples played slower or faster without a change of pitch: pieces of them overlap where they are most alike (WSOLA)."""

from array import array
from operator import mul

_PIECE = 240
"""The samples (15 ms) by which the output goes on at a time, and over which two pieces overlap."""
_REACH, _STEP = 96, 4
"""How far around its place the next piece is looked for, and in what steps, in samples."""
_COMPARED = 4
"""Every which sample is compared."""


class Stretched:
    """Gives ``samples`` piece by piece, `speed` times as fast; ``position`` is how far they were played."""

    def __init__(self, samples: "array[int]", speed: float, start: int = 0):
        self._samples, self._speed = samples, speed
        self.position = max(0, min(start, len(samples)))
        self._at = float(self.position)
        self._tail = samples[self.position : self.position + _PIECE]
        """What follows the last piece where the samples were left as they are."""
        self._ready = array("h")

    @property
    def done(self) -> bool:
        """Whether everything was given."""
        return not self._ready and self.position >= len(self._samples)

    def read(self, count: int) -> bytes:
        """Return the next samples, `count` of them or, at the end, fewer."""
        if self._speed == 1.0 and not self._ready:
            found = self._samples[self.position : self.position + count]
            self.position += len(found)
            return found.tobytes()
        while len(self._ready) < count and self.position < len(self._samples):
            self._add_piece()
        found, self._ready = self._ready[:count], self._ready[count:]
        return found.tobytes()

    def _add_piece(self) -> None:
        start = self._most_alike(round(self._at))
        piece, tail = self._samples[start : start + _PIECE], self._tail
        if len(piece) < _PIECE or len(tail) < _PIECE:  # the last of it
            self._ready.extend(self._samples[self.position : self.position + _PIECE])
            self.position = len(self._samples)
            return
        self._ready.extend(
            (a * (_PIECE - i) + b * i) // _PIECE for i, (a, b) in enumerate(zip(tail, piece, strict=True))
        )
        self._tail = self._samples[start + _PIECE : start + 2 * _PIECE]
        self._at += _PIECE * self._speed
        self.position = min(len(self._samples), round(self._at))

    def _most_alike(self, place: int) -> int:
        """Return where near `place` the samples go on most like the ones that are being left."""
        wanted = self._tail[::_COMPARED]
        first, last = max(0, place - _REACH), min(place + _REACH, len(self._samples) - _PIECE)
        best, at = float("-inf"), min(place, max(last, 0))
        for start in range(first, last + 1, _STEP):
            piece = self._samples[start : start + _PIECE : _COMPARED]
            energy = sum(map(mul, piece, piece))
            alike = sum(map(mul, wanted, piece)) / (energy**0.5 + 1.0)
            if alike > best:
                best, at = alike, start
        return at
