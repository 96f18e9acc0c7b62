"""How far each work is translated and checked: a table for the terminal."""

from dataclasses import dataclass

from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES
from reader.core.works import Subject


@dataclass(frozen=True)
class Row:
    """One work in one language. Counts are segments."""

    work: str
    language: str
    translated: int
    fuzzy: int
    segments: int
    state: str
    checked_by: str

    @property
    def percent(self) -> int:
        return 100 * self.translated // self.segments if self.segments else 100


def rows(works: list[WorkSource]) -> list[Row]:
    """Return a row for every work and every language of the program."""
    return [_row(work, tag) for work in works for tag in LANGUAGES]


def _row(work: WorkSource, tag: str) -> Row:
    segments = len(work.document.segments)
    translation = work.translations.get(tag)
    checks = work.checks.get(tag)
    names = [f"{c.by} ({c.on})" for c in (checks.language, checks.law) if c] if checks else []
    if tag == work.source_language:
        translated, fuzzy = segments, 0
    elif translation is None:
        return Row(work.id, tag, 0, 0, segments, "not begun", "")
    else:
        translated, fuzzy = translation.translated, translation.fuzzy
    return Row(work.id, tag, translated, fuzzy, segments, _state(work, tag, translated, fuzzy), ", ".join(names))


def _state(work: WorkSource, tag: str, translated: int, fuzzy: int) -> str:
    checks = work.checks.get(tag)
    if not translated:
        return "not begun"
    parts = ["source"] if tag == work.source_language else []
    if not checks or not checks.language:
        parts.append("unchecked")
    elif work.subject is Subject.RIGHTS:
        parts.append("law checked" if checks.law else "law unchecked")
    else:
        parts.append("checked")
    if fuzzy:
        parts.append("partly out of date")
    return ", ".join(parts)


def table(found: list[Row]) -> str:
    """Return the rows as a table in plain text."""
    head = ("work", "language", "translated", "share", "fuzzy", "state", "checked by")
    cells = [
        (
            r.work,
            r.language,
            f"{r.translated}/{r.segments}",
            f"{r.percent} %",
            str(r.fuzzy),
            r.state,
            r.checked_by or "–",
        )
        for r in found
    ]
    widths = [max(len(row[i]) for row in (head, *cells)) for i in range(len(head))]
    lines = ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in (head, *cells)]
    return "\n".join((lines[0], "  ".join("-" * w for w in widths), *lines[1:]))
