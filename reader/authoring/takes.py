"""What somebody said becomes a recording of the words that stood there: silence cut, loudness evened, sentences marked.

One way for all: the recorder, a long recording that is cut, and a machine's voice.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from reader.authoring.audio import DELAY, Samples, encoded, evened, is_clipped, loudness, without_silence
from reader.authoring.cutting import cut
from reader.authoring.mistakes import AuthorError
from reader.authoring.voices import VOICES, Narrator, Recorded, SpokenWords, keep
from reader.core import limits
from reader.core.recordings import RATE
from reader.core.sentences import sentences

_QUIET = -45.0
"""LUFS below which the microphone was too far away: evening it out makes the room loud."""


class NotAgreed(AuthorError):
    """It is not written down who reads and agreed to be heard; the message says how it is."""


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

    def told(self) -> str:
        """Return what is to be told of it; empty where all is well."""
        if self.too_long:
            return f"longer than {limits.RECORDED.most} seconds: read it in smaller parts, or cut it"
        if not self.heard:
            return "nothing was heard"
        if self.clipped:
            return "too loud: the microphone was too near"
        return "very quiet: go nearer to the microphone" if self.quiet else ""


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


def agreed(file: Path, tag: str, known: Narrator | None, narrator: Narrator | None) -> Narrator:
    """Return who reads in a language, written into the ``work.toml`` at `file` where that is new; raise NotAgreed, OSError.

    A person takes the place of a machine, never the other way."""
    if narrator is None:
        if known is None or known.machine:
            raise NotAgreed(
                f"Nobody has written down who reads in {tag} and agreed to be heard: say it with --by “NAME” and "
                "--agrees heard, or --agrees given-away where it may also be on sticks that are given away."
            )
        return known
    if known is not None and narrator.machine and not known.machine:
        raise NotAgreed(f"“{known.by}” reads in {tag}: a machine does not take the place of a person.")
    if known is not None and not known.machine and known.by != narrator.by:
        raise NotAgreed(
            f"“{known.by}” reads in {tag}. Where two people read write both names into [{VOICES}.{tag}] of {file}."
        )
    _write(file, tag, narrator)
    return narrator


def _write(file: Path, tag: str, narrator: Narrator) -> None:
    old = file.read_text("utf-8-sig")
    row = {
        "by": narrator.by, "on": narrator.on, "to_be_heard": narrator.heard, "to_be_given_away": narrator.given_away,
        **({"machine": True} if narrator.machine else {}),
    }  # fmt: skip
    wanted = tomllib.loads(old)
    wanted.setdefault(VOICES, {})[tag] = row
    try:
        document = tomlkit.parse(old)
        table = tomlkit.table()
        table.update(row)
        document.setdefault(VOICES, tomlkit.table(is_super_table=True))[tag] = table
        new = tomlkit.dumps(document)
        kept = tomllib.loads(new) == wanted
    except (TOMLKitError, ValueError, TypeError, AttributeError):
        kept = False
    if not kept:
        raise NotAgreed(
            f"{file} has its voices in a form that cannot be added to: write them as tables [{VOICES}.{tag}]."
        )
    partial = file.with_name(f"{file.name}.partial")
    partial.write_bytes(new.encode())
    partial.replace(file)
