"""What of the recordings in ``content/`` goes into a pack of voices, and how much of the texts is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.questions import within
from reader.authoring.voices import (
    VOICES,
    Narrator,
    Recorded,
    SpokenWords,
    nobody_agreed,
    read_readers,
    recorded_of,
    spoken_beside,
    spoken_words,
    voice_folders,
)
from reader.authoring.works import WorkSource
from reader.core import limits
from reader.core.languages import language
from reader.core.questions import StoredQuestion
from reader.core.recordings import Voice
from reader.core.works import is_taken_away


class NoVoices(AuthorError):
    """No pack of voices can be made; the message says why."""


@dataclass(frozen=True)
class RecordingFile:
    """A recording that goes into a pack."""

    file: Path
    marks: tuple[int, ...]
    voice: Voice


@dataclass
class ToPack:
    """The recordings in one language by their keys; whether a stick that can be found on somebody may have them: nothing
    about rights or news, and all who read agreed; the newest day on which somebody read."""

    recordings: dict[str, RecordingFile] = field(default_factory=dict)
    take_away: bool = True
    on: date = date.min

    def add(self, recorded: Recorded, reading: Narrator, taken_away: bool) -> None:
        voice = Voice(reading.by, reading.machine)
        for key, kept in recorded.there.items():
            self.recordings.setdefault(key, RecordingFile(kept.file, kept.marks, voice))
        if recorded.there:
            self.take_away &= taken_away and reading.given_away
            self.on = max(self.on, reading.on)


def spoken_of(work: WorkSource, tag: str) -> list[SpokenWords]:
    """Return all that can be read aloud of a work in a language."""
    translation = work.translations.get(tag)
    words = work.document.words if tag == work.source_language else translation.words if translation else {}
    return spoken_words(work.document.blocks(), words, tag)


def recorded_work(work: WorkSource, tag: str, mistakes: Mistakes | None = None) -> Recorded:
    """Return what is recorded of a work in a language."""
    return recorded_of(work.folder / VOICES / tag, spoken_of(work, tag), mistakes)


def recorded_beside(
    content: Path, questions: Iterable[StoredQuestion], tag: str, mistakes: Mistakes | None = None
) -> Recorded:
    """Return what is recorded in a language of words that are in no work."""
    return recorded_of(content / VOICES / tag, spoken_beside(questions, tag), mistakes)


def check_voices(
    content: Path, works: Iterable[WorkSource], questions: Iterable[StoredQuestion], mistakes: Mistakes
) -> None:
    """Tell `mistakes` of recordings that cannot be used, or of which nobody said that they may be heard."""
    for work in works:
        for tag, folder in voice_folders(work.folder, mistakes):
            if not nobody_agreed(work.folder / "work.toml", tag, work.readings, mistakes):
                recorded_of(folder, spoken_of(work, tag), mistakes)
    readers = read_readers(content, mistakes)
    for tag, folder in voice_folders(content, mistakes):
        if not nobody_agreed(content / VOICES / "voices.toml", tag, readers, mistakes):
            recorded_of(folder, spoken_beside(questions, tag), mistakes)


def to_pack(
    content: Path, works: Iterable[WorkSource], questions: Iterable[StoredQuestion], tags: Iterable[str],
    *, release: bool, take_away: bool,
) -> dict[str, ToPack]:  # fmt: skip
    """Return the recordings in `tags` that go into packs, of `works` and of the questions that they answer: for a
    `release` none of a machine, for sticks to `take_away` those alone whose readers agreed to it. Raise NoVoices where
    there are more than a pack holds."""
    readers, works = read_readers(content, Mistakes()), list(works)
    questions = within(questions, [work.id for work in works])
    found: dict[str, ToPack] = {}
    for tag in tags:
        into = ToPack()
        parts = [
            (work.readings.get(tag), recorded_work(work, tag), is_taken_away(work.kind, work.topic))
            for work in works
            if tag in work.languages
        ]
        parts.append((readers.get(tag), recorded_beside(content, questions, tag), True))
        for reading, recorded, taken_away in parts:
            if reading is None or not reading.heard or (release and reading.machine):
                continue
            if not take_away or reading.given_away:
                into.add(recorded, reading, taken_away)
        if len(into.recordings) > limits.RECORDINGS.most:
            raise NoVoices(f"{language(tag).english_name}: {limits.RECORDINGS.told(len(into.recordings))}.")
        if into.recordings:
            found[tag] = into
    return found
