"""How far a text can be trusted, in signs and in words of the reader's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from reader.core.record import record
from reader.core.trust import Origin
from reader.core.words import Words
from reader.core.works import Edition, Subject, TextState, Work
from reader.ui.i18n.translation import date_words, filled

translate = QCoreApplication.translate


@record
class StateSign:
    """The fixed sign of a state: an icon, one or two words, and whether it is good news."""

    icon: str
    words: Words
    good: bool


def trial_sign(unchecked: bool = True) -> StateSign:
    """Return the one sign of a library for work and trial; `unchecked` of a text that lacks a check it needs."""
    #: Not a trial in court, and not software that one may try for free: these texts are drafts that nobody has checked
    #: yet.
    words = translate("State", "Draft, not checked yet") if unchecked else translate("State", "Not released yet")
    return StateSign("trial", Words.of(words), False)


def state_signs(
    work: Work,
    edition: Edition,
    others: tuple[Edition, ...],
    today: date | None,
    trial: bool,
    origin: Origin = Origin.PUBLISHER,
) -> list[StateSign]:
    """Return the signs of a text, most urgent first; `trial` of one from a library for work and trial.

    `others` are the editions that stand in where `edition` has no words.
    """
    states = edition.states(work, today, others)
    signs = [] if origin is Origin.PUBLISHER else [origin_sign(origin)]
    signs += [trial_sign() if trial and s is TextState.UNCHECKED else state_sign(s) for s in states]
    if trial and TextState.UNCHECKED not in states:
        signs.append(trial_sign(unchecked=False))
    return signs


def origin_sign(origin: Origin) -> StateSign:
    """Return the sign of a text that is not the publisher's."""
    if origin is Origin.OFFICE:
        return StateSign("report", Words.of(translate("State", "From this office")), True)
    return StateSign("warning", Words.of(translate("State", "Unknown sender")), False)


def origin_notice(origin: Origin) -> Words:
    """Return what a reader must know of a text that is not the publisher's."""
    if origin is Origin.OFFICE:
        words = translate(
            "State", "This text comes from the office that gave this stick, not from the publisher of Sala."
        )
    else:
        #: Nobody whom this program knows (the publisher, this stick's office) says that the text is right: its sender
        #: is unknown.
        words = translate("State", "We do not know who made this text. It may be false: do not rely on it.")
    return Words.of(words)


def state_sign(state: TextState) -> StateSign:
    """Return the sign of a state."""
    match state:
        case TextState.UNCHECKED:
            return StateSign("draft", Words.of(translate("State", "Draft")), False)
        case TextState.LANGUAGE_CHECKED:
            return StateSign("checked", Words.of(translate("State", "Language checked")), True)
        case TextState.LAW_CHECKED:
            return StateSign("law", Words.of(translate("State", "Law checked")), True)
        case TextState.OUT_OF_DATE:
            return StateSign("outdated", Words.of(translate("State", "Partly out of date")), False)
        case TextState.PAST_CHECK:
            return StateSign("outdated", Words.of(translate("State", "May be out of date")), False)


def state_notices(
    work: Work,
    edition: Edition,
    others: tuple[Edition, ...],
    today: date | None,
    tag: str,
) -> list[tuple[bool, Words]]:
    """Return what a reader must know before reading: (good news, sentence), most urgent first.

    `others` stand in where `edition` has no words; `tag` is the language of the program's words, for the
    dates; `today` is None where the clock is wrong.
    """
    rights = work.subject is Subject.RIGHTS
    notices: list[tuple[bool, Words]] = []
    states = edition.states(work, today)
    if TextState.PAST_CHECK in states and (today is None or work.check_by):
        notices.append((False, _past_check(work, rights, today, tag)))
    if edition.language_check is None:
        notices.append((False, _draft(rights)))
    elif not all(other.is_checked(work) for other in others):
        notices.append((False, Words.of(translate("State", "Parts of this text have not been checked."))))
    if TextState.OUT_OF_DATE in states:
        words = translate(
            "State", "Some paragraphs changed after they were translated. They are shown in another language."
        )
        notices.append((False, Words.of(words)))
    notices += _checks(edition, rights, tag)
    return notices


def _past_check(work: Work, rights: bool, today: date | None, tag: str) -> Words:
    """Return what is said of a work past the day by which it must be checked, or where nobody knows what day it is."""
    if today is None or work.check_by is None:
        return Words.of(
            translate("State", "The date of this computer is wrong. This text may be out of date: ask a legal adviser.")
            if rights
            else translate("State", "The date of this computer is wrong. This text may be out of date: ask.")
        )
    words = (
        translate(
            "State", "This text should have been checked again by {date}. It may be out of date: ask a legal adviser."
        )
        if rights
        else translate("State", "This text should have been checked again by {date}. It may be out of date: ask.")
    )
    return filled(words, date=date_words(work.check_by, tag))


def _draft(rights: bool) -> Words:
    return Words.of(
        translate("State", "This text is a draft. Nobody has checked it. Do not rely on it alone: ask a legal adviser.")
        if rights
        else translate("State", "This text is a draft. Nobody has checked it.")
    )


def _checks(edition: Edition, rights: bool, tag: str) -> list[tuple[bool, Words]]:
    notices: list[tuple[bool, Words]] = []
    if check := edition.language_check:
        words = translate("State", "The language of this text was checked by {name} on {date}.")
        notices.append((True, filled(words, name=check.by, date=date_words(check.on, tag))))
    if check := edition.law_check:
        words = translate("State", "The law in this text was checked by {name} on {date}.")
        notices.append((True, filled(words, name=check.by, date=date_words(check.on, tag))))
    elif rights and edition.language_check:
        words = translate("State", "The law in this text has not been checked. Ask a legal adviser.")
        notices.append((False, Words.of(words)))
    return notices
