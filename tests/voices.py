"""Made voices for tests: a tone for each piece of words, as long as its letters take, and what hears them."""

import math
from array import array
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from reader.authoring import audio, packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.voices import VOICES, SpokenWords, keep
from reader.authoring.voices_to_pack import recorded_work, to_pack
from reader.authoring.works import WorkSource
from reader.core.recordings import RATE
from reader.core.sentences import sentences
from reader.core.words import Words
from tests.samples import Sample

AGREED = '\n[voices.{tag}]\nby = "A made voice"\non = 2026-11-20\nto_be_heard = true\nto_be_given_away = {away}\n'
_LETTER = 0.02
"""Seconds that a letter takes."""


def tone(seconds: float, pitch: int = 220, loudness: int = 4_000) -> "array[int]":
    length = int(seconds * RATE)
    return (_second(pitch, loudness) * (length // RATE + 1))[:length]


@cache
def _second(pitch: int, loudness: int) -> "array[int]":
    """Return a second of a tone: so many whole waves that the next second begins as this one."""
    return array("h", [round(loudness * math.sin(2 * math.pi * pitch * i / RATE)) for i in range(RATE)])


def silence(seconds: float) -> "array[int]":
    return array("h", bytes(2 * int(seconds * RATE)))


@lru_cache(2_000)
def voice(words: Words, tag: str) -> tuple[bytes, tuple[int, ...]]:
    """Return a recording of some words, a tone for each sentence and a short pause between, and the marks of both."""
    samples, marks = array("h"), []
    for number, sentence in enumerate(sentences(words, tag)):
        marks.append(1000 * len(samples) // RATE)
        samples += tone(max(0.15, len(sentence.text) * _LETTER), 200 + 40 * (number % 5)) + silence(0.05)
    return audio.encoded(samples), tuple(marks)


def agree(sample: Sample, work: str, tag: str, away: bool = True, more: str = "") -> None:
    file = sample.folder / work / "work.toml"
    file.write_text(file.read_text("utf-8") + AGREED.format(tag=tag, away=str(away).lower()) + more, "utf-8")


def read_aloud(work: WorkSource, tag: str, only: range | None = None) -> None:
    """Record all that can be heard of a work."""
    recorded = recorded_work(work, tag)
    for spoken in recorded.spoken[only.start : only.stop] if only is not None else recorded.spoken:
        keep(recorded, spoken, *voice(spoken.words, spoken.tag))


def voice_pack(
    folder: Path,
    works: list[WorkSource],
    out: Path,
    *tags: str,
    questions=(),
    sign=None,
    release=False,
    take_away=False,
) -> Path:
    """Write a pack of the voices in some languages."""
    found = to_pack(folder, works, questions, tags, release=release, take_away=take_away)
    packing.build([], out, "Voices", release=release, recordings=found, terms={}, sign=sign)
    return out


def say_beside(content: Path, spoken: SpokenWords) -> None:
    """Record words that are in no work."""
    from reader.authoring.voices import recorded_of

    folder = content / VOICES
    folder.mkdir(exist_ok=True)
    readers = folder / "voices.toml"
    known = readers.read_text("utf-8") if readers.exists() else ""
    if f"[voices.{spoken.tag}]" not in known:
        readers.write_text(known + AGREED.format(tag=spoken.tag, away="true"), "utf-8")
    keep(recorded_of(folder / spoken.tag, [spoken], Mistakes()), spoken, *voice(spoken.words, spoken.tag))


class Ear:
    """Hears what a loudspeaker would play: at once, as fast as it is asked."""

    def __init__(self):
        self.pull, self.heard = None, bytearray()

    def start(self, pull):
        self.pull = pull

    def stop(self):
        self.pull = None

    close = stop

    def listen(self, milliseconds: int) -> bytes:
        """Hear so much more; return it."""
        found = self.pull(RATE * milliseconds // 1000) if self.pull is not None else b""
        self.heard += found
        return found


DAY = date(2026, 11, 20)
