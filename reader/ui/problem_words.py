"""What is broken, in words of the reader's language: one sentence each, with what to do."""

from PySide6.QtCore import QCoreApplication

from reader.core.library import Library
from reader.core.pack import PackError, PackTooNew, PartDamaged, SearchDamaged
from reader.core.works import Words
from reader.ui.translation import filled

translate = QCoreApplication.translate


def problem_words(library: Library) -> list[Words]:
    """Return a sentence for every pack and work of `library` that cannot be shown, each once."""
    return list(dict.fromkeys(_words(problem, library) for problem in library.problems))


def _words(problem: PackError, library: Library) -> Words:
    if isinstance(problem, PartDamaged) and problem.work and library.work(problem.work) is None:
        return damaged_work(problem.work)
    if isinstance(problem, PackTooNew):
        words = translate("Problem", "“{file}” was made for a newer Sala. Ask for a newer copy of the program.")
    else:
        words = translate(
            "Problem", "“{file}” is damaged. What can still be read is shown here. Ask for a new copy of the stick."
        )
    return filled(words, file=problem.file)


def search_problem(problem: SearchDamaged) -> Words:
    """Return the sentence for a pack that cannot be searched."""
    words = translate(
        "Problem",
        "“{file}” cannot be searched: its index is missing or damaged. Everything in it can still be read. "
        "Ask for a new copy of the stick.",
    )
    return filled(words, file=problem.file)


def damaged_work(title: str) -> Words:
    """Return the sentence for a work that cannot be shown; `title` is marked text."""
    words = translate(
        "Problem", "“{work}” is damaged on this stick and cannot be shown. Ask for a new copy of the stick."
    )
    return filled(words, work=title)


def damage_words() -> Words:
    """Return what stands where a part of a text or a comic cannot be read."""
    return Words.of(
        QCoreApplication.translate(
            "Page",
            "This part is damaged on this stick. The other parts can still be read. Ask for a new copy of the stick.",
        )
    )
