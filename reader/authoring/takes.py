"""What somebody said becomes a recording of the words that stood there: silence cut, loudness evened, sentences marked.

One way for all: the recorder, a long recording that is cut, and a machine's voice.
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.authoring.audio import DELAY, Samples, encoded, evened, is_clipped, loudness, without_silence
from reader.authoring.cutting import cut
from reader.authoring.voices import Recorded, SpokenWords, keep
from reader.core import limits
from reader.core.recordings import RATE
from reader.core.sentences import sentences

_QUIET = -45.0
"""LUFS below which the microphone was too far away: evening it out makes the room loud."""


class Trouble(StrEnum):
    """What somebody should know of a recording, as it is said."""

    TOO_LONG = f"longer than {limits.RECORDED.most} seconds: read it in smaller parts, or cut it"
    NOTHING = "nothing was heard"
    TOO_LOUD = "too loud: the microphone was too near"
    QUIET = "very quiet: go nearer to the microphone"


@dataclass(frozen=True)
class Take:
    """How a recording came out: its ``seconds``, its loudness before it was evened (LUFS), and what somebody should know
    of it: ``clipped`` (too near), ``quiet`` (too far). Without any seconds nobody was heard, and nothing is kept."""

    seconds: float = 0.0
    loudness: float = -70.0
    clipped: bool = False
    too_long: bool = False

    @property
    def heard(self) -> bool:
        return self.seconds > 0 and not self.too_long

    @property
    def quiet(self) -> bool:
        return self.heard and self.loudness < _QUIET

    @property
    def trouble(self) -> Trouble | None:
        """What is to be told of it; None where all is well."""
        if self.too_long:
            return Trouble.TOO_LONG
        if not self.heard:
            return Trouble.NOTHING
        if self.clipped:
            return Trouble.TOO_LOUD
        return Trouble.QUIET if self.quiet else None


def take(recorded: Recorded, spoken: SpokenWords, samples: Samples) -> Take:
    """Keep what was said in `samples` as the recording of some words; return how it came out. Raise OSError."""
    said = without_silence(samples)
    if not said:
        return Take()
    seconds, clipped, loud = len(said) / RATE, is_clipped(samples), loudness(said)
    if seconds > limits.RECORDED.most - 1:
        return Take(seconds, loud, clipped, too_long=True)
    keep(recorded, spoken, encoded(evened(said)), _marks(said, spoken))
    return Take(seconds, loud, clipped)


def _marks(said: Samples, spoken: SpokenWords) -> tuple[int, ...]:
    """Return the milliseconds at which each sentence begins, found by the pauses; nothing where there are too few."""
    lengths = [len(sentence.text) for sentence in sentences(spoken.words, spoken.tag)]
    if len(lengths) == 1:
        return (0,)
    marks = [round(1000 * piece.start) + DELAY for piece in cut(said, lengths)]
    return (0, *marks[1:]) if marks else ()
