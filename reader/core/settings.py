"""The settings of a stick: one file beside the program that a person can edit, ``sala.toml``.

The program reads it at the start and writes it only where the staff's own dialog asks for it. What is wrong in it is
told, and the usual value taken: a slip of the pen must not keep anybody from reading.
"""

import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from reader.core import limits
from reader.core.languages import LANGUAGES
from reader.core.pin import is_hash
from reader.core.record import record
from reader.core.trust import BadKey, PublicKey

SETTINGS_FILE = "sala.toml"
MOST_MINUTES = 240
_MOST_LETTERS = 120


@record
class Settings:
    """``languages_first`` stand first among the tiles; after ``idle_minutes`` without a key or a touch the sitting ends
    (0: never); the office's name and telephone are printed on handouts; packs signed with one of ``office_keys`` are
    the office's; ``staff_pin`` is the hash of the number that opens the staff's pages (``reader.core.pin``)."""

    languages_first: tuple[str, ...] = ()
    idle_minutes: int = 10
    office_name: str = ""
    office_telephone: str = ""
    office_keys: tuple[str, ...] = ()
    staff_pin: str = ""

    @property
    def keys(self) -> tuple[PublicKey, ...]:
        """The office's public keys."""
        return tuple(PublicKey.parse(key) for key in self.office_keys)


@record
class SettingsProblem:
    """What is wrong: the key, empty where the file itself cannot be read."""

    key: str = ""


def read_settings(path: Path) -> tuple[Settings, list[SettingsProblem]]:
    """Return the settings in a file, the usual ones where there is none; and what is wrong in it."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.SETTINGS.most + 1)
        limits.SETTINGS.check(len(data))
        record = parse_toml(data.decode("utf-8-sig"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError):
        return Settings(), [SettingsProblem()]
    settings, problems = Settings(), []
    for name in (f.name for f in fields(Settings)):
        if name not in record:
            continue
        try:
            changes: dict[str, Any] = {name: _CHECKS[name](record[name])}
            settings = replace(settings, **changes)
        except ValueError:
            problems.append(SettingsProblem(name))
    return settings, problems


def parse_toml(text: str) -> dict[str, Any]:
    """Return what a TOML text says; raise ValueError where it is none, or is nested deeper than anybody writes."""
    import tomllib  # only where there is any

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # A key of many parts takes tomllib the square of their number.
    for number, line in enumerate(text.split("\n"), 1):
        if (dots := line.count(".")) > limits.DOTS.most:
            raise limits.Exceeds(f"{limits.DOTS.told(dots)} (at line {number})")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all; raise OSError."""
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(settings_text(settings))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def settings_text(settings: Settings) -> str:
    """Return the settings as the file has them, with what each means."""
    tags = ", ".join(json.dumps(tag) for tag in settings.languages_first)
    return (
        "# Settings of this stick. Lines that begin with # are notes.\n\n"
        f"# These languages stand first: {', '.join(LANGUAGES)}.\nlanguages_first = [{tags}]\n\n"
        "# After so many minutes without a key or a touch the sitting ends; 0: never.\n"
        f"idle_minutes = {settings.idle_minutes}\n\n"
        "# Printed on handouts.\n"
        f"office_name = {_quoted(settings.office_name)}\noffice_telephone = {_quoted(settings.office_telephone)}\n\n"
        "# Packs signed with these keys are shown as the office's: the second line of a file that sala-author keys wrote.\n"
        f"office_keys = [{', '.join(_quoted(key) for key in settings.office_keys)}]\n\n"
        "# Who knows this PIN comes to the staff's pages; without one everybody does. Only its hash stands here: change it\n"
        "# on the page of settings.\n"
        f"staff_pin = {_quoted(settings.staff_pin)}\n"
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _tags(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(tag, str) and tag in LANGUAGES for tag in value):
        raise ValueError(value)
    return tuple(dict.fromkeys(value))


def _minutes(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_MINUTES:
        raise ValueError(value)
    return value


def _line(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _MOST_LETTERS or not value.isprintable():
        raise ValueError(value)
    return value


def _pin(value: Any) -> str:
    if not isinstance(value, str) or (value and not is_hash(value)):
        raise ValueError(value)
    return value


def _keys(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        raise ValueError(value)
    try:
        return tuple(str(PublicKey.parse(key)) for key in value)
    except BadKey as error:
        raise ValueError(str(error)) from error


_CHECKS = {
    "languages_first": _tags, "idle_minutes": _minutes, "office_name": _line, "office_telephone": _line,
    "office_keys": _keys, "staff_pin": _pin,
}  # fmt: skip


class StickSettings:
    """The settings of the stick, and where they are written when the staff asks for it."""

    def __init__(self, path: Path):
        self._path = path
        self.now, self.problems = read_settings(path)

    def save(self, settings: Settings) -> None:
        """Write other settings, and use them; raise OSError."""
        write_settings(self._path, settings)
        self.now, self.problems = settings, []
