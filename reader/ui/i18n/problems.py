"""What is broken, in words of the reader's language: one sentence each, with what to do."""

from PySide6.QtCore import QCoreApplication

from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.outsiders import outsiders
from reader.core.pack_errors import PackError, PackTooNew, PartDamaged, SearchDamaged
from reader.core.resolver import WorkTaken
from reader.core.trust import Origin
from reader.core.words import Words
from reader.core.works import Work
from reader.ui.i18n.translation import date_words, filled

translate = QCoreApplication.translate


def problem_words(library: Library) -> list[Words]:
    """Return a sentence for every pack and work of `library` that cannot be shown, each once."""
    return list(dict.fromkeys(_words(problem, library) for problem in library.problems))


def _words(problem: PackError, library: Library) -> Words:
    if isinstance(problem, PartDamaged) and problem.work and library.work(problem.work) is None:
        return damaged_work()
    if isinstance(problem, WorkTaken):
        words = translate(
            "Problem", "“{file}” holds another text under the name of one that is here. The one that is here is shown."
        )
    elif isinstance(problem, PackTooNew):
        words = translate("Problem", "“{file}” was made for a newer Sala. Ask for a newer copy of the program.")
    else:
        words = translate(
            "Problem", "“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick."
        )
    return filled(words, file=_file(problem.file))


def _file(name: str) -> str:
    """Return the name of a file as it can stand in a sentence: whoever named it may have had other things in mind."""
    return outsiders(Words(name)).marked


def recalled_words(library: Library, reader: Reader) -> list[Words]:
    """Return a sentence for every work that was taken back. The program says so itself only of what its publisher took
    back; of anybody else it tells who did it."""
    told = {
        Origin.PUBLISHER: translate(
            "Problem", "“{work}” was withdrawn by its publisher and is not shown. Do not rely on it any more."
        ),
        #: {work} is the title of a text, in a direction of its own.
        Origin.OFFICE: translate("Problem", "The office withdrew one of its texts: {work}"),
    }
    #: Nobody whom this program knows signed the text or its recall; {work} is its title.
    strangers = translate("Problem", "An unknown sender withdrew one of their texts: {work}")
    return [
        filled(told.get(taken.origin, strangers), work=taken.title.marked if taken.title is not None else "…")
        for taken in library.recalled(reader)
    ]


def unfinished_words() -> Words:
    """Return what is said where a stick's copy is not finished."""
    return Words.of(
        translate(
            "StickScreen",
            "This copy is not finished. Parts of it may be missing. Plug in both sticks and copy again.",
        )
    )


def imitation_words(library: Library, reader: Reader) -> list[Words]:
    """Return a sentence for every text of somebody else that bears a title like one of the publisher's."""
    words = translate("Problem", "A text that is not the publisher's has a title like one of the publisher's: {work}")
    found = []
    for listed in library.works(reader.language):
        work = library.work(listed.id) if library.has_outsiders else None
        if work is None or library.origin(work) is Origin.PUBLISHER:
            continue
        try:
            card = library.card(work, reader)
            if library.imitated(card) is not None:
                found.append(filled(words, work=outsiders(card.title).marked))
        except PackError:
            continue
    return found


def settings_words() -> Words:
    """Return the sentence for settings of the stick that could not be read."""
    return Words.of(
        translate(
            "Problem",
            "Some settings of this stick (sala.toml) cannot be read. The default ones are used. For staff: save the settings again.",
        )
    )


def title_words(library: Library, work: Work, reader: Reader) -> str:
    """Return a work's title as it can stand in a sentence of the program; empty where it cannot be read."""
    try:
        title = library.card(work, reader).title
        return (title if library.origin(work) is Origin.PUBLISHER else outsiders(title)).marked
    except PackError:
        return ""


def renewed_words(library: Library, reader: Reader, tag: str) -> list[Words]:
    """Return a sentence for every work that came in a newer version; `tag` is the language of the program's words."""
    words = translate("Problem", "“{work}” is here in a newer version, of {date}.")
    found = []
    for work_id in library.renewed:
        work = library.work(work_id)
        if work is not None:
            try:
                title = library.card(work, reader).title
            except PartDamaged:
                continue
            if library.origin(work) is not Origin.PUBLISHER:
                title = outsiders(title)
            found.append(filled(words, work=title.marked, date=date_words(work.published, tag)))
    return found


def waiting_words(files: list[str]) -> tuple[Words, Words]:
    """Return what is asked before packs are opened that nobody known vouches for: the question, and the danger."""
    #: Nobody whom this program knows (the publisher, this stick's office) signed the file: its sender is unknown.
    ask = filled(translate("Problem", "We do not know who made this file: {files}"), files=", ".join(map(_file, files)))
    danger = translate(
        "Problem",
        "Anyone may have made it, and it may be false. Open it only if you know who gave it to you. "
        "Its pages stay marked.",
    )
    return ask, Words.of(danger)


def search_problem(problem: SearchDamaged) -> Words:
    """Return the sentence for a pack that cannot be searched."""
    words = translate(
        "Problem",
        "“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. "
        "Ask for a new copy of the stick.",
    )
    return filled(words, file=_file(problem.file))


def damaged_work() -> Words:
    """Return the sentence for a work that cannot be shown: its title is among what cannot be read."""
    return Words.of(
        translate("Problem", "A text is damaged on this stick and cannot be shown. Ask for a new copy of the stick.")
    )


def failed_words(title: str) -> Words:
    """Return the sentence for a text that the program could not show; `title` may be empty."""
    if not title:
        return Words.of(
            translate("Problem", "Something could not be shown and was closed. Everything else can be read.")
        )
    return filled(
        translate("Problem", "“{work}” could not be shown and was closed. Everything else can be read."), work=title
    )


def damage_words() -> Words:
    """Return what stands where a part of a text or a comic cannot be read."""
    return Words.of(
        QCoreApplication.translate(
            "Page",
            "This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.",
        )
    )
