"""Who reads in a language, when, and what they agreed to: read from a ``work.toml`` or ``voices.toml``, and written there.

Nothing is written that nobody said; what else stands in the file stays as it is.
"""

import tomllib
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from reader.authoring.mistakes import AuthorError
from reader.authoring.voices import VOICES, Narrator, readings_of
from reader.authoring.whole_file import write_whole


class NotAgreed(AuthorError):
    """It is not written down who reads and agreed to be heard; the message says how it is."""


def read_narrators(file: Path) -> dict[str, Narrator]:
    """Return who reads, by language; none where the file says nothing of it. Raise NotAgreed, OSError."""
    return readings_of(_table(file)[1].get(VOICES, {}), lambda _key, _message: None)


def write_narrator(file: Path, tag: str, narrator: Narrator | None) -> None:
    """Write who reads in a language, or take it out (None). Raise NotAgreed, OSError; then nothing is written."""
    old, wanted = _table(file)
    row = None if narrator is None else {
        "by": narrator.by, "on": narrator.on, "to_be_heard": narrator.heard, "to_be_given_away": narrator.given_away,
        **({"machine": True} if narrator.machine else {}),
    }  # fmt: skip
    voices = wanted.setdefault(VOICES, {})
    try:
        document: Any = tomlkit.parse(old)
        tables = document.setdefault(VOICES, tomlkit.table(is_super_table=True))
        if row is None:
            voices.pop(tag, None)
            tables.pop(tag, None)
        else:
            voices[tag] = row
            tables[tag] = tomlkit.table()
            tables[tag].update(row)
        if not voices:
            wanted.pop(VOICES)
            document.pop(VOICES, None)
        new = tomlkit.dumps(document)
        kept = tomllib.loads(new) == wanted
    except (TOMLKitError, ValueError, TypeError, AttributeError):
        kept = False
    if not kept:
        raise NotAgreed(
            f"{file} has its voices in a form that cannot be added to: write them as tables [{VOICES}.{tag}]."
        )
    if new != old:
        write_whole(file, new)


def agreed(file: Path, tag: str, known: Narrator | None, narrator: Narrator | None) -> Narrator:
    """Return who reads in a language, written into `file` where that is new; raise NotAgreed, OSError.

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
    write_narrator(file, tag, narrator)
    return narrator


def _table(file: Path) -> tuple[str, dict[str, Any]]:
    """Return the file as it stands, and as TOML has it."""
    try:
        text = file.read_text("utf-8-sig")
    except FileNotFoundError:
        return "", {}
    try:
        return text, tomllib.loads(text)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise NotAgreed(f"{file} cannot be read ({error}): mend it by hand.") from error
