"""What is said about a work in its ``work.toml``, read and written field by field; everything else in the file stays."""

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from reader.authoring.mistakes import AuthorError
from reader.authoring.unfinished import PLACEHOLDERS
from reader.authoring.whole_file import write_whole

LINES = ("publisher", "licence", "cover")
DAYS = ("date", "law_as_of", "check_by")
CHOICES = ("topic", "subject")


class FactsError(AuthorError):
    """The facts cannot be written; the message says why and what to do."""


@dataclass(frozen=True)
class Facts:
    """Words are empty, days None, where nobody has written them yet: what a new work has for somebody to replace it
    counts as not written."""

    topic: str
    subject: str
    date: datetime.date | None
    publisher: str
    licence: str
    credits: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    """Titles with their addresses."""
    law_as_of: datetime.date | None
    check_by: datetime.date | None
    cover: str


def read_facts(file: Path) -> Facts:
    """Return the facts of a ``work.toml``; raise FactsError, OSError."""
    try:
        data = tomllib.loads(file.read_text("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FactsError(f"{file} cannot be read ({error}): mend it by hand.") from error
    lists = {key: value if isinstance(value := data.get(key), list) else [] for key in ("credits", "sources")}
    sources = [s for s in lists["sources"] if isinstance(s, dict)]
    lines = {key: _written(data.get(key)) for key in (*CHOICES, *LINES)}
    days = {key: value if type(value := data.get(key)) is datetime.date else None for key in DAYS}
    return Facts(
        lines["topic"], lines["subject"], days["date"], lines["publisher"], lines["licence"],
        tuple(line for c in lists["credits"] if (line := _written(c))),
        tuple((_written(s.get("title")), _written(s.get("address"))) for s in sources),
        days["law_as_of"], days["check_by"], lines["cover"],
    )  # fmt: skip


def _written(value: object) -> str:
    return value if isinstance(value, str) and value not in PLACEHOLDERS else ""


def write_facts(file: Path, facts: Facts) -> None:
    """Put into a ``work.toml`` what of `facts` is another than in it; nothing is written for what nobody filled in.

    Raise FactsError, OSError; then nothing is written.
    """
    before = read_facts(file)
    old = file.read_text("utf-8-sig")
    wanted = tomllib.loads(old)
    try:
        document: Any = tomlkit.parse(old)
        for key in (*CHOICES, *LINES, *DAYS):
            value = getattr(facts, key)
            if value != getattr(before, key):
                _put(document, wanted, key, value)
        if facts.credits != before.credits and facts.credits:
            _put(document, wanted, "credits", list(facts.credits))
        if facts.sources != before.sources and any(title for title, _ in facts.sources):
            _put_sources(document, wanted, facts.sources)
        new = tomlkit.dumps(document)
        kept = tomllib.loads(new) == wanted
    except (TOMLKitError, tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError, KeyError):
        kept = False
    if not kept:
        raise FactsError(f"{file} has its facts in a form that cannot be added to: write them by hand.")
    if new != old:
        write_whole(file, new)


def _put(document: Any, wanted: dict[str, Any], key: str, value: Any) -> None:
    if value in ("", None):
        if key in ("cover", "law_as_of", "check_by"):  # the others cannot be left out
            wanted.pop(key, None)
            document.pop(key, None)
        return
    wanted[key] = value
    document[key] = value


def _put_sources(document: Any, wanted: dict[str, Any], sources: tuple[tuple[str, str], ...]) -> None:
    tables, plain = tomlkit.aot(), []
    for title, address in sources:
        if title:
            row = {"title": title, **({"address": address} if address else {})}
            table = tomlkit.table()
            table.update(row)
            tables.append(table)
            plain.append(row)
    document["sources"], wanted["sources"] = tables, plain
