"""What is said of a text's state and of the steps that follow, with the sign of each."""

from PySide6.QtCore import QCoreApplication

from reader.authoring.status_row import NextStep, Row
from reader.core.words import Words
from reader.ui.i18n.translation import filled

translate = QCoreApplication.translate

SIGNS = {
    NextStep.NOTHING: "checked", NextStep.BEGIN: "add", NextStep.UPDATE: "outdated", NextStep.TRANSLATE: "draft",
    NextStep.FINISH: "explainer", NextStep.CHECK: "trial",
}  # fmt: skip


def parted(*parts: str) -> Words:
    """Return parts of a title after each other, each in the direction of its own letters."""
    return Words(" · ".join(f"\u2068{part}\u2069" for part in parts))


def step_words(row: Row) -> Words:
    """Return what is to be done next, as it stands on a button."""
    return {
        NextStep.NOTHING: Words.of(translate("Steps", "Look at it")),
        NextStep.BEGIN: Words.of(translate("Steps", "Begin to translate")),
        NextStep.UPDATE: filled(translate("Steps", "Bring up to date: {number}"), number=str(row.fuzzy)),
        NextStep.TRANSLATE: filled(
            translate("Steps", "Translate the rest: {number}"), number=str(row.segments - row.translated)
        ),
        NextStep.FINISH: Words.of(translate("Steps", "Fill in the facts")),
        NextStep.CHECK: Words.of(translate("Steps", "Check the law"))
        if row.missing == ("law",)
        else Words.of(translate("Steps", "Check the words")),
    }[row.step]


def state_words(row: Row) -> Words:
    """Return how far a text is."""
    away = filled(translate("Steps", "{name} has it since {day}."), name=row.held_by, day=row.held_since).marked
    if not row.begun:
        nothing = translate("Steps", "Nothing is written yet.")
        return Words.of(f"{nothing} {away}" if row.held_by else nothing)
    number, total = str(row.translated), str(row.segments)
    parts = []
    if row.source:
        parts.append(translate("Steps", "The text is written in this language."))
    else:
        parts.append(
            filled(translate("Steps", "{number} of {total} rows are translated."), number=number, total=total).marked
        )
    if row.fuzzy:
        parts.append(filled(translate("Steps", "Out of date: {number}."), number=str(row.fuzzy)).marked)
    if row.remarks:
        parts.append(filled(translate("Steps", "To look at again: {number}."), number=str(row.remarks)).marked)
    if row.read or row.again:
        said = translate("Steps", "Read aloud: {number} of {total}.")
        parts.append(filled(said, number=str(row.read), total=str(row.aloud)).marked)
    if row.again:
        parts.append(filled(translate("Steps", "To be read again: {number}."), number=str(row.again)).marked)
    if row.held_by:
        parts.append(away)
    if row.checked_by:
        parts.append(filled(translate("Steps", "Checked by {names}."), names=row.checked_by).marked)
    else:
        parts.append(translate("Steps", "Nobody has checked it."))
    return Words.of(" ".join(parts))
