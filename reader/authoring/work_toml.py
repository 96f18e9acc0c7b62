"""What may stand in a ``work.toml``: its fields, their kinds and bounds, the checks that are recorded there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reader.authoring.voices import VOICES
from reader.core import limits
from reader.core.films import SUFFIX
from reader.core.languages import LANGUAGES
from reader.core.limits import is_work_id
from reader.core.works import Subject, Topic, WorkKind, is_taken_away

Wrong = Callable[[str, str], None]
"""Told the name of a field and what is wrong with it."""
_REQUIRED: dict[str, type] = {
    "id": str, "kind": str, "topic": str, "subject": str, "order": int, "source_language": str,
    "date": date, "publisher": str, "licence": str, "credits": list, "sources": list,
}  # fmt: skip
_RIGHTS: dict[str, type] = {"law_as_of": date, "check_by": date}
PICTURES = "pictures"
_KNOWN = {*_REQUIRED, *_RIGHTS, "cover", "checks", "notes", "film", VOICES, PICTURES}
_TOPICS_TO_CHECK = (Topic.RIGHTS, Topic.CHILDREN, Topic.HEALTH)
"""What stands there is believed: it cannot do without the checks of its subject."""
_FAR = 10
"""How many years ahead a day may lie."""
_TYPE_NAMES = {str: "words in quotes", int: "a number", date: "a day (2026-11-23)", list: "a list"}
CHECKS = ("language", "law")
"""What can be checked of a text."""


@dataclass(frozen=True)
class Approval:
    """A check as it is recorded: by whom, when, and the fingerprint of the text that was checked."""

    by: str
    on: date
    text: str


def check_fields(data: dict[str, Any], wrong: Wrong) -> None:
    """Tell `wrong` of every field of a work's `data` that is missing, unknown or of another kind; fill in what may be
    left out."""
    _check_types(data, wrong)
    if not isinstance(data.setdefault("checks", {}), dict):
        wrong("checks", "“checks” must be tables such as [checks.my]")
        data["checks"] = {}
    _check_dates(data, wrong)
    _check_subject(data, wrong)
    _check_film(data, wrong)
    _check_names(data, wrong)
    _check_lengths(data, wrong)
    _check_lists(data, wrong)


def _check_types(data: dict[str, Any], wrong: Wrong) -> None:
    """Fields are there, and of their types."""
    for key, kind in _REQUIRED.items():
        if key not in data:
            wrong(key, f"“{key}” is missing: add it, {_TYPE_NAMES[kind]}")
        elif type(data[key]) is not kind or data[key] in ("", []):
            wrong(key, f"“{key}” must be {_TYPE_NAMES[kind]}")
    for key, kind in _RIGHTS.items():
        if key in data and type(data[key]) is not kind:
            wrong(key, f"“{key}” must be {_TYPE_NAMES[kind]}")
    if "cover" in data and (not isinstance(data["cover"], str) or not data["cover"]):
        wrong("cover", "“cover” must be words in quotes; leave it out where there is no picture")


def _check_subject(data: dict[str, Any], wrong: Wrong) -> None:
    """A general text says nothing that has to be checked."""
    if data.get("subject") == Subject.GENERAL:
        if data.get("topic") in _TOPICS_TO_CHECK:
            wrong("subject", f"a text on the shelf of {data['topic']} is no general one: it needs its checks")
        if "law_as_of" in data:
            wrong("subject", "a text that names the day of the law is about rights")
    comic = data.get("kind") == WorkKind.COMIC and data.get("subject") == Subject.RIGHTS
    if comic and data.get("topic") in list(Topic) and is_taken_away(WorkKind.COMIC, Topic(data["topic"])):
        wrong(
            "topic",
            "a comic about rights stands under “rights”: here sticks that can be found on somebody would have it",
        )


def _check_film(data: dict[str, Any], wrong: Wrong) -> None:
    """A film names its file, which lies beside ``work.toml``; nothing else has one."""
    is_film, name = data.get("kind") == WorkKind.FILM, data.get("film")
    if is_film and not (isinstance(name, str) and name.endswith(SUFFIX) and name == Path(name).name):
        wrong("film", f"“film” must name the publisher's own file, which lies beside work.toml: “NAME{SUFFIX}”")
    elif not is_film and name is not None:
        wrong("film", "only a work of kind “film” has a film")


def _check_names(data: dict[str, Any], wrong: Wrong) -> None:
    """Names are among those that there are: of fields, kinds, topics, languages; the id is one."""
    for key in data.keys() - _KNOWN:
        wrong(key, f"“{key}” is no field of a work: correct its name or take it out")
    for key, names in (("kind", WorkKind), ("topic", Topic), ("subject", Subject)):
        if isinstance(data.get(key), str) and data[key] not in list(names):
            wrong(key, f"“{data[key]}” is no {key}: use one of {', '.join(names)}")
    if isinstance(data.get("id"), str) and not is_work_id(data["id"]):
        wrong("id", f"“{data['id'][:200]}” is no id: use small letters, digits and hyphens")
    tags = [("source_language", data.get("source_language")), *((f"checks.{t}", t) for t in data.get("checks", {}))]
    for key, tag in tags:
        if isinstance(tag, str) and tag not in LANGUAGES:
            wrong(key, f"“{tag}” is no language of the program: use one of {', '.join(LANGUAGES)}")


def _check_lists(data: dict[str, Any], wrong: Wrong) -> None:
    """Credits, sources, notes and checks are each of their form."""
    if isinstance(data.get("credits"), list) and not all(isinstance(c, str) for c in data["credits"]):
        wrong("credits", "“credits” must be a list of words in quotes")
    for source in data.get("sources", []) if isinstance(data.get("sources"), list) else ():
        texts = isinstance(source, dict) and {type(source.get("title")), type(source.get("address", ""))} == {str}
        if not texts:
            wrong("sources", "each source needs a title, and its address is words in quotes")
    notes = data.get("notes", [])
    if not isinstance(notes, list) or not all(_is_note(note) for note in notes):
        wrong("notes", "“notes” are tables [[notes]], each with “words” of the text and a “note” on one line")
    pictures = data.get(PICTURES, [])
    if not isinstance(pictures, list) or not all(_says_who(picture) for picture in pictures):
        wrong(
            PICTURES,
            "“pictures” are tables [[pictures]], each with a “file”, the names of the “people” in it (none: []), and the day "
            "on which they “agreed”",
        )
    for tag, record in data.get("checks", {}).items():
        for name, check in record.items() if isinstance(record, dict) else [("", None)]:
            if name not in ("language", "law") or not _is_check(check):
                wrong(
                    f"checks.{tag}",
                    f"a check of “{tag}” is language or law, each with “by”, “on” and “text”: "
                    "let “sala-author approve” write it",
                )


def _check_lengths(data: dict[str, Any], wrong: Wrong) -> None:
    """What is said about a text stands in lines that a reader shows."""
    for key in ("publisher", "licence", "cover", "credits", "sources"):
        value = data.get(key)
        lines = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if len(lines) > limits.ABOUT.most:
            wrong(key, f"“{key}” has {limits.ABOUT.told(len(lines))}")
        lines = [line for v in lines for line in (v.values() if isinstance(v, dict) else (v,)) if isinstance(line, str)]
        for line in lines:
            try:
                limits.checked_words(line, limits.LINE)
            except ValueError as error:
                wrong(key, f"“{key}” has {error}")


def _check_dates(data: dict[str, Any], wrong: Wrong) -> None:
    """A mistyped year would make the whole pack look as if it came from the future."""
    days = [(key, data[key]) for key in ("date", "law_as_of", "check_by") if type(data.get(key)) is date]
    for tag, record in data["checks"].items():
        found = [c.get("on") for c in record.values() if isinstance(c, dict)] if isinstance(record, dict) else []
        days += [(f"checks.{tag}", on) for on in found if type(on) is date]
    for key, day in days:
        if day.year > date.today().year + _FAR:
            wrong(key, f"{day} is far in the future: correct the year")
    law, again = data.get("law_as_of"), data.get("check_by")
    if type(law) is date and type(again) is date and again <= law:
        wrong("check_by", "“check_by” must be later than “law_as_of”")


def _is_note(note: object) -> bool:
    if not isinstance(note, dict) or note.keys() != {"words", "note"}:
        return False
    return all(isinstance(text, str) and text.strip() and text.isprintable() for text in note.values())


def _says_who(picture: object) -> bool:
    if not isinstance(picture, dict) or not picture.keys() <= {"file", "people", "agreed"}:
        return False
    people, agreed = picture.get("people"), picture.get("agreed")
    names = isinstance(people, list) and all(isinstance(name, str) and is_name(name) for name in people)
    return isinstance(picture.get("file"), str) and names and (agreed is None or type(agreed) is date)


def _is_check(check: object) -> bool:
    if not isinstance(check, dict):
        return False
    named = isinstance(check.get("by"), str) and is_name(check["by"])
    text = isinstance(check.get("text"), str) and bool(check["text"].strip())
    return named and text and type(check.get("on")) is date


def is_name(text: str) -> bool:
    """Return whether `text` can stand as the name of who checked something: it can be seen and read."""
    return any(c.isalpha() for c in text) and text.isprintable()


def approvals(record: dict[str, Any]) -> dict[str, Approval]:
    """Return the checks that are recorded for one language, by what was checked."""
    return {name: Approval(check["by"], check["on"], check["text"]) for name, check in record.items()}
