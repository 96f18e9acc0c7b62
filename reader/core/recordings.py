"""Recordings: words of a language as somebody reads them aloud.

A recording belongs to spoken words, whoever uses them: its ``key`` is made of the language and the words. Words that
were changed have another key, and so no recording any more: nothing says aloud what the text no longer says.

The one form is MP3: Layer III of MPEG-2, mono, 16 kHz, frame after frame with nothing before, between or behind. It is
small (24 kbit/s, 11 MB for an hour), every telephone and every browser plays it, and what is written here is enough to
tell its length without decoding it.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from reader.core import limits
from reader.core.blocks import Block, BlockKind
from reader.core.hashes import sha256
from reader.core.limits import checked_line, whole
from reader.core.record import record
from reader.core.words import Words
from reader.core.works import BodyRef, body_ref

RATE = 16_000
"""Samples in a second of a recording."""
FRAME_SAMPLES = 576
"""Samples in each of its frames."""
_BIT_RATES = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
"""Of Layer III of MPEG-2, by the header's number, in kbit/s."""
_FORM, _FORM_BITS = 0xFFF208C0, 0xFFFE0CC0
"""What the header of each frame has (MPEG-2, Layer III, 16 kHz, one channel), and in which of its bits that stands."""


class NoRecording(ValueError):
    """Bytes are no recording in the one form; the message goes on after the name of a file."""


@record
class Recording:
    """Spoken words: the bytes of their MP3; the milliseconds at which each sentence begins (the first at 0), empty where
    nobody marked them; and whether a machine speaks."""

    data: bytes
    marks: tuple[int, ...] = ()
    machine: bool = False


@record
class Voice:
    """Who reads: a name, or that of a program where a `machine` speaks."""

    name: str
    machine: bool = False


@record
class RecordedIn:
    """What a pack has recorded in one language, as it stores it: who reads, and by their keys where recordings are.

    ``places`` are looked at one by one when they are asked for: there may be thousands."""

    voices: tuple[Voice, ...]
    places: Mapping[str, Any]

    def to_json(self) -> Any:
        return [[[voice.name, voice.machine] for voice in self.voices], dict(self.places)]

    @classmethod
    def from_json(cls, value: Any) -> "RecordedIn":
        """Return what is recorded; raise ValueError or TypeError where it has another form."""
        voices, places = value
        limits.VOICES.check(len(voices))
        if not isinstance(places, dict):
            raise ValueError("not a table of recordings")
        limits.RECORDINGS.check(len(places))
        return cls(tuple(Voice(checked_line(name), machine is True) for name, machine in voices), places)

    def at(self, key: str) -> tuple[BodyRef, Voice, tuple[int, ...]] | None:
        """Return where a recording is, who reads it and its marks; None where there is none. Raise ValueError, TypeError
        or IndexError where that has another form."""
        if key not in self.places:
            return None
        row, sha256, voice, marks = self.places[key]
        return body_ref(row, sha256), self.voices[whole(voice, len(self.voices) - 1)], checked_marks(marks)


def checked_marks(values: Sequence[object]) -> tuple[int, ...]:
    """Return the milliseconds at which sentences begin; raise ValueError or TypeError where they do not increase from 0."""
    limits.MARKS.check(len(values))
    marks = tuple(whole(value, limits.RECORDED.most * 1000) for value in values)
    if marks and (marks[0] != 0 or list(marks) != sorted(set(marks))):
        raise ValueError("marks of sentences begin at 0 and increase")
    return marks


_UNSAID = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"))
"""Characters that only say where a line may end, or which way it runs."""


def spoken_text(words: Words) -> str:
    """Return what is said of `words`: without the marks of notes, with single spaces, in one spelling."""
    return " ".join(unicodedata.normalize("NFC", words.without_notes().text.translate(_UNSAID)).split())


def recording_key(tag: str, words: Words) -> str:
    """Return the name of the recording of `words` in the language of `tag`: 32 hexadecimal digits of SHA-256."""
    return sha256(f"{tag}\n{spoken_text(words)}".encode())[:32]


def spoken_segments(block: Block, segments: Sequence[Words]) -> list[int]:
    """Return which of a block's `segments` are read aloud, in order: of a picture its caption, or what it shows where it
    has none; of a panel what is said in it; of every other block all that has letters."""
    said = [i for i, words in enumerate(segments) if any(c.isalnum() for c in words.text)]
    if block.kind is BlockKind.PANEL:
        return [i for i in said if i > 0]
    return said[-1:] if block.kind is BlockKind.FIGURE else said


def sentences_with_marks(words: Words, tag: str, marks: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return for each sentence of `words` the millisecond at which it begins, and its beginning and end in the text (code
    points); none where `marks` are not as many as the sentences."""
    from reader.core.sentences import sentences  # only where something is heard

    found = sentences(words, tag)
    if not marks or len(found) != len(marks):
        return []
    placed, start = [], 0
    for mark, sentence in zip(marks, found, strict=True):
        start = words.text.index(sentence.text, start)
        placed.append((mark, start, start + len(sentence.text)))
        start += len(sentence.text)
    return placed


def frame_lengths(data: bytes) -> list[int]:
    """Return the bytes of each frame; raise NoRecording where anything is not a frame of the one form."""
    found, at = [], 0
    while at < len(data):
        header = int.from_bytes(data[at : at + 4], "big")
        rate = header >> 12 & 15
        if at + 4 > len(data) or header & _FORM_BITS != _FORM or not 0 < rate < len(_BIT_RATES):
            raise NoRecording("is no MP3 of one channel and 16 kHz, or something stands between its frames")
        length = 72 * _BIT_RATES[rate] * 1000 // RATE + (header >> 9 & 1)
        if at + length > len(data):
            raise NoRecording("breaks off")
        found.append(length)
        at += length
    return found


def recording_length(data: bytes) -> int:
    """Return how long a recording is, in milliseconds; raise NoRecording where it is none that a reader plays."""
    if len(data) > limits.RECORDING.most:
        raise NoRecording(f"has {limits.RECORDING.told(len(data))}")
    length = len(frame_lengths(data)) * FRAME_SAMPLES * 1000 // RATE
    if not length:
        raise NoRecording("is empty")
    if length > limits.RECORDED.most * 1000:
        raise NoRecording(f"has {limits.RECORDED.told(length // 1000)}")
    return length


def checked_recording(data: bytes, marks: Sequence[object], machine: bool = False) -> Recording:
    """Return a recording; raise ValueError or TypeError where a reader could not play it or its marks lie behind its
    end."""
    length, known = recording_length(data), checked_marks(marks)
    if known and known[-1] >= length:
        raise ValueError("a mark lies behind the end")
    return Recording(data, known, machine)
