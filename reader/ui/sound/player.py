"""Plays one recording at a time: pauses, goes on, slower and faster, and knows how far it is.

No thread but the device's own touches what is heard: whoever wants to know how far it is asks.
"""

import math
from array import array
from collections.abc import Callable
from functools import cache

from reader.core.recordings import RATE
from reader.ui.sound.device import Loudspeaker, NoDevice, Output, decode
from reader.ui.sound.stretch import Stretched

_TICK_SECONDS, _TICK_PITCH, _TICK_LOUDNESS = 0.12, 880, 2_500


def samples_of(data: bytes) -> "array[int]":
    """Return the samples of a recording, none where it cannot be decoded."""
    found = array("h")
    found.frombytes(decode(data))
    return found


@cache
def passed_over() -> "array[int]":
    """Return the small sound that tells of words that nobody read."""
    count = int(_TICK_SECONDS * RATE)
    shape = (math.sin(math.pi * i / count) ** 2 * math.sin(2 * math.pi * _TICK_PITCH * i / RATE) for i in range(count))
    return array("h", [round(_TICK_LOUDNESS * value) for value in shape])


class Player:
    """Plays samples on the computer's loudspeaker, or on what `output` makes in its place."""

    def __init__(self, output: Callable[[], Output] = Loudspeaker):
        self._make = output
        self._output: Output | None = None
        self._source: Stretched | None = None
        self._paused = False

    def play(self, samples: "array[int]", speed: float = 1.0, start: int = 0) -> None:
        """Play `samples` from the one at `start`, in place of what is heard now. Raise NoDevice."""
        self._source, self._paused = Stretched(samples, speed, start), False
        if self._output is None:
            self._output = self._make()
            self._output.start(self._pull)

    def pause(self) -> None:
        """Be silent until ``go_on``."""
        self._paused = True

    def go_on(self) -> None:
        """Play on from where it was paused."""
        self._paused = False

    def stop(self) -> None:
        """Be silent at once, and let go of the device."""
        self._source = None
        output, self._output = self._output, None
        if output is not None:
            output.stop()
            output.close()

    @property
    def position(self) -> int:
        """How far it is, in samples of what is played."""
        return self._source.position if self._source is not None else 0

    @property
    def done(self) -> bool:
        """Whether everything was played, or nothing is."""
        return self._source is None or self._source.done

    def _pull(self, count: int) -> bytes:
        source = self._source
        return source.read(count) if source is not None and not self._paused else b""


__all__ = ["NoDevice", "Player", "passed_over", "samples_of"]
