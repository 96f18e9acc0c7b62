"""What a release may hold: no text about rights or health that lacks a check it needs."""

from dataclasses import dataclass, replace

from reader.authoring.unfinished import unfinished
from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.works import Subject


@dataclass(frozen=True)
class LeftOut:
    """A text that a release does not hold. Without a language: the whole work, for its source is not checked."""

    work: str
    language: str
    why: str

    def __str__(self) -> str:
        where = f"{self.work} in {language(self.language).english_name}" if self.language else self.work
        return f"{where}: {self.why}"


def missing_checks(work: WorkSource, tag: str) -> tuple[str, ...]:
    """Return the checks that the text in `tag` still needs before it can be released: language, law."""
    if work.subject is Subject.GENERAL:
        return ()
    checks = work.checks(tag)
    missing = [] if checks.language else ["language"]
    if work.subject is Subject.RIGHTS and not checks.law:
        missing.append("law")
    return tuple(missing)


def for_release(works: list[WorkSource]) -> tuple[list[WorkSource], list[LeftOut]]:
    """Return what of `works` can be released, and what is left out and why."""
    kept: list[WorkSource] = []
    left: list[LeftOut] = []
    for work in works:
        if lacking := unfinished(work):
            left.append(LeftOut(work.id, "", f"it is not finished ({lacking[0]})"))
            continue
        if missing := missing_checks(work, work.source_language):
            left.append(LeftOut(work.id, "", _why(missing, work, work.source_language)))
            continue
        translations = {}
        for tag, translation in work.translations.items():
            if not translation.translated:
                continue
            if missing := missing_checks(work, tag):
                left.append(LeftOut(work.id, tag, _why(missing, work, tag)))
            else:
                translations[tag] = translation
        kept.append(replace(work, translations=translations))
    return kept, left


def released_unchecked(works: list[WorkSource]) -> list[str]:
    """Return which of the `works` for a release hold text that nobody checked, for they are general ones."""
    return [
        f"{work.id} in {', '.join(tags)}"
        for work in works
        if (tags := [tag for tag in work.languages if not work.checks(tag).language])
    ]


def _why(missing: tuple[str, ...], work: WorkSource, tag: str) -> str:
    source = "of its source " if tag == work.source_language else ""
    since = " (it was changed after a check)" if work.checks(tag).lapsed else ""
    return f"the {' and the '.join(missing)} {source}{'has' if len(missing) == 1 else 'have'} not been checked{since}"
