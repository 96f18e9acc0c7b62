"""Records in ``work.toml`` that somebody checked a text: the language of it, or the law in it."""

from datetime import date

import tomlkit

from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.works import Subject

KINDS = ("language", "law")


class ApprovalError(Exception):
    """The check cannot be recorded; the message says why and what to do."""


def approve(work: WorkSource, tag: str, kind: str, by: str, on: date) -> None:
    """Write into the ``work.toml`` of `work` that `by` checked `kind` of the text in `tag` on the day `on`.

    The record holds the fingerprint of the text as it stands: it lapses when the text is changed.
    Raise ApprovalError, OSError.
    """
    name = " ".join(by.split())
    if not name:
        raise ApprovalError("A check needs a name: say who checked it with --by.")
    if on > date.today():
        raise ApprovalError(f"{on} is still to come: give the day of the check with --on.")
    if kind == "law" and work.subject is not Subject.RIGHTS:
        raise ApprovalError(f"“{work.id}” is not about rights: only its language is checked.")
    if tag != work.source_language:
        _must_be_current(work, tag)
    file = work.folder / "work.toml"
    document = tomlkit.parse(file.read_text("utf-8-sig"))
    checks = document.setdefault("checks", tomlkit.table(is_super_table=True))
    record = checks.setdefault(tag, tomlkit.table())
    check = tomlkit.inline_table()
    check.update({"by": name, "on": on, "text": work.fingerprint(tag)})
    record[kind] = check
    file.write_text(tomlkit.dumps(document), "utf-8", newline="\n")


def _must_be_current(work: WorkSource, tag: str) -> None:
    translation = work.translations.get(tag)
    named = f"“{work.id}” in {language(tag).english_name}"
    if translation is None or not translation.translated:
        raise ApprovalError(f"{named} is not written yet: there is nothing that could be checked.")
    if translation.fuzzy:
        raise ApprovalError(
            f"{named} is partly out of date ({translation.fuzzy} segments): bring it up to date, then have it checked."
        )
