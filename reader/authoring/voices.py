"""Recordings beside the texts: ``<work>/voices/<tag>/<key>.mp3``, and ``content/voices/<tag>`` for words of no work.

The key is that of the words (``reader.core.recordings``). ``recordings.toml`` beside the files says of each which words
were read, so that it is known what is to be read again, and at which milliseconds its sentences begin.

Who reads, and what they agreed to, stands in ``work.toml`` as ``[voices.<tag>]``, for the words of no work in
``content/voices/voices.toml``: whoever is heard can be recognised, so nothing is packed of whom it is not
written down that they agreed.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import Any

from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.spoken_signs import sign_words
from reader.authoring.whole_file import write_whole
from reader.core.languages import LANGUAGES
from reader.core.questions import StoredQuestion
from reader.core.recordings import checked_recording, recording_key, spoken_segments, spoken_text
from reader.core.settings import parse_toml
from reader.core.words import BlockWords, Words

VOICES = "voices"
"""The folder of recordings, in a work and beside the works; and the table of ``work.toml`` that says who reads."""
MADE_FOR = "recordings.toml"
READERS = "voices.toml"
MadeFor = tuple[str, tuple[int, ...]]
"""What was read, and the milliseconds at which its sentences begin."""
_KEY = re.compile(r"[0-9a-f]{32}")
_TOLD = 200
"""How many letters of what was read are kept."""
_ALIKE = 0.6
"""How much of words is still the same where they are said to be changed, and not others."""
_AGREED = ("to_be_heard", "to_be_given_away")
_HOW = (
    "[voices.{tag}] says who reads: by = “a name”, on = a day, to_be_heard = true, to_be_given_away = true or false "
    "(machine = true where a program speaks)"
)


class RecordedElsewhere(AuthorError):
    """Somebody else recorded the same words since they were looked at; nothing was changed."""


@dataclass(frozen=True)
class Narrator:
    """Who reads in a language, when; whether they agreed to be heard, and to be on sticks that are given away."""

    by: str
    on: date
    heard: bool
    given_away: bool
    machine: bool = False


@dataclass(frozen=True)
class SpokenWords:
    """Words that can be read aloud, in the language of ``tag``."""

    words: Words
    tag: str

    @cached_property
    def key(self) -> str:
        return recording_key(self.tag, self.words)

    @property
    def text(self) -> str:
        """What is said, as far as it is needed to know it again."""
        return spoken_text(self.words)[:_TOLD]


@dataclass(frozen=True)
class Kept:
    """A recording as it lies in a folder, with the words that were read."""

    file: Path
    text: str
    marks: tuple[int, ...]
    digest: bytes
    """Of the bytes of the file, by which it is known whether somebody else recorded the words anew."""


@dataclass
class Recorded:
    """What is recorded of some words: ``there`` by key, of those in ``spoken``; ``left`` of words that do not stand there
    any more."""

    folder: Path
    spoken: list[SpokenWords]
    there: dict[str, Kept] = field(default_factory=dict)
    left: dict[str, Kept] = field(default_factory=dict)

    @property
    def again(self) -> dict[str, str]:
        """By the keys of words that were changed since they were read, the keys of what was read."""
        found: dict[str, str] = {}
        texts = {kept.text: key for key, kept in self.left.items()}
        for spoken in self.spoken:
            if texts and spoken.key not in self.there:
                for text in get_close_matches(spoken.text, texts, 1, _ALIKE):
                    found[spoken.key] = texts.pop(text)
        return found

    @property
    def missing(self) -> list[SpokenWords]:
        """What nobody has read as it stands there now."""
        return [spoken for spoken in self.spoken if spoken.key not in self.there]


def readings_of(table: object, wrong: Any) -> dict[str, Narrator]:
    """Return who reads by language, from a table as TOML has it; tell `wrong` of what is no such table."""
    found: dict[str, Narrator] = {}
    for tag, value in table.items() if isinstance(table, dict) else [("", None)]:
        if tag not in LANGUAGES or not isinstance(value, dict) or not _is_reading(value):
            wrong(f"{VOICES}.{tag}".rstrip("."), _HOW.format(tag=tag or "TAG"))
            continue
        heard, given_away = (value[name] for name in _AGREED)
        found[tag] = Narrator(value["by"], value["on"], heard, given_away, value.get("machine", False))
    return found


def _is_reading(value: dict[str, Any]) -> bool:
    if not {"by", "on", *_AGREED} <= value.keys() <= {"by", "on", "machine", *_AGREED}:
        return False
    agreed = all(type(value[name]) is bool for name in _AGREED) and type(value.get("machine", False)) is bool
    by = value["by"]
    return (
        agreed and type(value["on"]) is date and isinstance(by, str) and by.isprintable() and any(map(str.isalpha, by))
    )


def spoken_words(blocks: Iterable[Any], words: BlockWords, tag: str) -> list[SpokenWords]:
    """Return all that can be read aloud of `blocks` in a language, in order, each words once."""
    found: dict[str, SpokenWords] = {}
    for block in blocks:
        segments = words.get(block.id, ())
        for i in spoken_segments(block, segments):
            spoken = SpokenWords(segments[i], tag)
            found.setdefault(spoken.key, spoken)
    return list(found.values())


def spoken_beside(questions: Iterable[StoredQuestion], tag: str) -> list[SpokenWords]:
    """Return what can be read aloud that is in no work: the name of the language, the questions of the shelf, and what the
    buttons are called that somebody needs who does not read."""
    name = SpokenWords(Words(LANGUAGES[tag].own_name), tag)
    asked = [
        SpokenWords(Words.of(words), tag)
        for question in questions
        for language, words in question.words
        if language == tag
    ]
    found = {one.key: one for one in (name, *asked, *(SpokenWords(words, tag) for words in sign_words(tag)))}
    return list(found.values())


def recorded_of(folder: Path, spoken: list[SpokenWords], mistakes: Mistakes | None = None) -> Recorded:
    """Return what `folder` has recorded of some words, and tell `mistakes` of files that cannot be used."""
    mistakes = Mistakes() if mistakes is None else mistakes
    found, wanted = Recorded(folder, spoken), {s.key for s in spoken}
    made_for = _made_for(folder / MADE_FOR, mistakes)
    for file in sorted(folder.glob("*")):
        if file.name == MADE_FOR or file.name.startswith("."):
            continue
        if file.suffix != ".mp3" or not _KEY.fullmatch(file.stem):
            mistakes.add(file, 1, "is no recording: “sala-author record” and “sala-author cut” make and name them")
            continue
        text, marks = made_for.get(file.stem, ("", ()))
        data = file.read_bytes()
        try:
            checked_recording(data, marks)
        except (ValueError, TypeError) as error:
            mistakes.add(file, 1, f"{error}: record it again")
            continue
        (found.there if file.stem in wanted else found.left)[file.stem] = Kept(file, text, tuple(marks), _digest(data))
    return found


def _rows_of(text: str) -> dict[str, MadeFor]:
    return {key: (str(row["words"]), tuple(row["marks"])) for key, row in parse_toml(text).items()}


def _made_for(file: Path, mistakes: Mistakes) -> dict[str, MadeFor]:
    try:
        return _rows_of(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        mistakes.add(file, 1, f"cannot be read ({error}): take it out, then the marks of sentences are lost")
        return {}


def keep(recorded: Recorded, spoken: SpokenWords, data: bytes, marks: tuple[int, ...] = ()) -> Kept:
    """Write a recording of some words, in place of what was read before they were changed. Raise RecordedElsewhere, OSError,
    or ValueError where a reader could not play it; then everything is as it was."""
    checked_recording(data, marks)
    kept = Kept(recorded.folder / f"{spoken.key}.mp3", spoken.text, marks, _digest(data))
    _check_unchanged(recorded, kept.file)
    before = recorded.again.get(spoken.key)
    write_whole(kept.file, data)
    recorded.there[spoken.key] = kept
    if before is not None:
        recorded.left.pop(before).file.unlink(missing_ok=True)
    _write_made_for(recorded.folder, {spoken.key: kept}, before)
    return kept


def keep_marks(recorded: Recorded, spoken: SpokenWords, marks: tuple[int, ...]) -> Kept:
    """Write at which milliseconds the sentences of a recording begin; none: only all of it is marked. Raise
    RecordedElsewhere, OSError, or ValueError where they do not lie in it."""
    kept = recorded.there[spoken.key]
    _check_unchanged(recorded, kept.file)
    checked_recording(kept.file.read_bytes(), marks)
    kept = recorded.there[spoken.key] = replace(kept, text=spoken.text, marks=marks)
    _write_made_for(recorded.folder, {spoken.key: kept})
    return kept


def forget_machine(recorded: Recorded) -> None:
    """Take out what a machine spoke: a person begins. Raise OSError."""
    for kept in (*recorded.there.values(), *recorded.left.values()):
        kept.file.unlink(missing_ok=True)
    recorded.there, recorded.left = {}, {}


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _check_unchanged(recorded: Recorded, file: Path) -> None:
    """Raise RecordedElsewhere where a file is no longer what it was when the folder was read."""
    known = recorded.there.get(file.stem)
    now = _digest(file.read_bytes()) if file.exists() else None
    if now != (known.digest if known is not None else None):
        raise RecordedElsewhere(f"{file} was recorded by somebody else meanwhile: it stays as it is.")


def _write_made_for(folder: Path, changed: Mapping[str, Kept], gone: str | None = None) -> None:
    """Write what was read into recordings.toml; the rows that others wrote there stay."""
    rows = _made_for(folder / MADE_FOR, Mistakes())
    rows.update({key: (kept.text, kept.marks) for key, kept in changed.items()})
    rows.pop(gone or "", None)
    write_whole(folder / MADE_FOR, _made_for_text(rows))


def _made_for_text(rows: Mapping[str, MadeFor]) -> str:
    import tomlkit

    document = tomlkit.document()
    for key, (text, marks) in sorted(rows.items()):
        row = tomlkit.inline_table()
        row.update({"words": text, "marks": list(marks)})
        document[key] = row
    return tomlkit.dumps(document)


def made_for_without(now: bytes | None, before: bytes | None, keys: Iterable[str]) -> bytes | None:
    """Return what a recordings.toml, as it is `now`, would hold had nothing been recorded of `keys` since `before`; None
    where it would not be there."""
    rows, earlier = (_rows_of((data or b"").decode("utf-8")) for data in (now, before))
    for key in keys:
        rows.pop(key, None)
        if key in earlier:
            rows[key] = earlier[key]
    return _made_for_text(rows).encode() if rows or before is not None else None


def read_readers(content: Path, mistakes: Mistakes) -> dict[str, Narrator]:
    """Return who reads the words of no work, by language."""
    file = content / VOICES / READERS
    try:
        table = parse_toml(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        mistakes.add(file, 1, f"cannot be read: {error}")
        return {}
    return readings_of(table.get(VOICES, {}), lambda _key, message: mistakes.add(file, 1, message))


def voice_folders(folder: Path, mistakes: Mistakes) -> Iterator[tuple[str, Path]]:
    """Yield the languages and the folders of recordings below `folder`, which is one of a work or beside the works."""
    for path in sorted((folder / VOICES).glob("*")):
        if path.name == READERS or path.name.startswith("."):
            continue
        if path.is_dir() and path.name in LANGUAGES:
            yield path.name, path
        else:
            mistakes.add(path, 1, "is no folder of recordings: name it by their language, such as my")


def nobody_agreed(file: Path, tag: str, readings: Mapping[str, Narrator], mistakes: Mistakes) -> bool:
    """Tell `mistakes` where recordings in a language are there, and nothing says that who reads agreed to be heard."""
    if tag in readings:
        if not readings[tag].heard:
            by = readings[tag].by
            mistakes.add(file, 1, f"“{by}” did not agree to be heard: take the recordings in {tag} out")
        return not readings[tag].heard
    mistakes.add(file, 1, f"there are recordings in {tag}, but nothing says who reads and agreed to be heard: "
                 f"{_HOW.format(tag=tag)}")  # fmt: skip
    return True
