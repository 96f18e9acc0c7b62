"""Who has a text at present, and since when: ``handed-out.toml`` in its folder, a line a language.

It is written when a file is handed out to somebody, and the line goes when the file is taken in.
"""

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path

import tomlkit

from reader.authoring.mistakes import AuthorError
from reader.authoring.whole_file import write_whole
from reader.authoring.work_toml import is_name

FILE = "handed-out.toml"


@dataclass(frozen=True)
class HandedOut:
    """Who has it, and since which day."""

    to: str
    on: datetime.date


def handed_out(folder: Path) -> dict[str, HandedOut]:
    """Return who has the text in a folder, by language; what cannot be read tells nothing."""
    try:
        data = tomllib.loads((folder / FILE).read_text("utf-8-sig"))
    except (OSError, ValueError):
        return {}
    found = {}
    for tag, row in data.items():
        to, on = (row.get("to"), row.get("on")) if isinstance(row, dict) else (None, None)
        if isinstance(to, str) and is_name(to) and type(on) is datetime.date:
            found[tag] = HandedOut(to, on)
    return found


def record_handed_out(folder: Path, tag: str, to: str, on: datetime.date) -> None:
    """Write down that somebody has a text in a language from a day on; raise AuthorError, OSError."""
    name = " ".join(to.split())
    if not is_name(name):
        raise AuthorError("It needs a name that can be read: say who has the file.")
    _write(folder, {**handed_out(folder), tag: HandedOut(name, on)})


def record_back(folder: Path, tag: str) -> None:
    """Write down that a text in a language is back; raise OSError."""
    there = handed_out(folder)
    if there.pop(tag, None) is not None:
        _write(folder, there)


def _write(folder: Path, rows: dict[str, HandedOut]) -> None:
    if not rows:
        (folder / FILE).unlink(missing_ok=True)
        return
    document = tomlkit.document()
    for tag, row in sorted(rows.items()):
        table = tomlkit.inline_table()
        table.update({"to": row.to, "on": row.on})
        document.add(tag, table)
    write_whole(folder / FILE, tomlkit.dumps(document))
