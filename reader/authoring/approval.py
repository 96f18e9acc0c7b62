"""Records in ``work.toml`` that somebody checked a text: the language of it, or the law in it."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from reader.authoring.checked_rows import record_rows
from reader.authoring.mistakes import AuthorError
from reader.authoring.unfinished import unfinished
from reader.authoring.whole_file import write_whole
from reader.authoring.work_toml import is_name
from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.works import Subject


class ApprovalError(AuthorError):
    """The check cannot be recorded; the message says why and what to do."""


def approve(work: WorkSource, tag: str, kind: str, by: str, on: date, text: str) -> None:
    """Write into the ``work.toml`` of `work` that `by` checked `kind` of the text in `tag` on the day `on`.

    `text` is the fingerprint on the sheet that was checked: it must be that of the text as it stands. The
    record keeps it, and lapses when the text is changed; which rows were checked is kept beside it. Raise ApprovalError,
    OSError; then nothing is recorded.
    """
    name = " ".join(by.split())
    if not is_name(name):
        raise ApprovalError("A check needs a name that can be read: say who checked it with --by.")
    if kind == "law" and work.subject is not Subject.RIGHTS:
        raise ApprovalError(f"“{work.id}” is not about rights: only its language is checked.")
    if tag != work.source_language:
        _must_be_current(work, tag)
    if lacking := unfinished(work):
        raise ApprovalError(f"“{work.id}” is not finished: {lacking[0]}")
    if text != work.fingerprint(tag):
        raise ApprovalError(
            f"“{work.id}” in {language(tag).english_name} is not the text {text} that was checked: "
            f"make a new sheet with “sala-author review-sheet {work.id} {tag}”."
        )
    if kind == "law" and work.checks(tag).language is None:
        raise ApprovalError("Have the language checked first: the law is checked in words that are right.")
    _record(work.folder / "work.toml", tag, kind, {"by": name, "on": on, "text": text})
    record_rows(work, tag)


def _must_be_current(work: WorkSource, tag: str) -> None:
    translation = work.translations.get(tag)
    named = f"“{work.id}” in {language(tag).english_name}"
    if translation is None or not translation.words:
        raise ApprovalError(f"{named} is not written yet: there is nothing that could be checked.")
    if translation.fuzzy:
        raise ApprovalError(
            f"{named} is partly out of date ({translation.fuzzy} segments): bring it up to date, then have it checked."
        )


def _record(file: Path, tag: str, kind: str, check: dict[str, Any]) -> None:
    """Put one check into a TOML file; everything else in it stays, or nothing is written at all."""
    old = file.read_text("utf-8-sig")
    wanted = tomllib.loads(old)
    wanted.setdefault("checks", {}).setdefault(tag, {})[kind] = check
    try:
        document = tomlkit.parse(old)
        record = document.setdefault("checks", tomlkit.table(is_super_table=True)).setdefault(tag, tomlkit.table())
        record[kind] = tomlkit.inline_table()
        record[kind].update(check)
        new = tomlkit.dumps(document)
        kept = tomllib.loads(new) == wanted
    except (TOMLKitError, tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError):
        kept = False
    if not kept:
        raise ApprovalError(
            f"{file} has its checks in a form that cannot be added to: write them as tables [checks.{tag}]."
        )
    write_whole(file, new)
