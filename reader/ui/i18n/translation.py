"""The program's own words in the reader's language, its direction, and dates."""

from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from reader.core.break_marks import BREAK, needs_marks, runs_left
from reader.core.languages import BUDDHIST, DEFAULT, Language, language
from reader.core.words import Words

_RIGHT_TO_LEFT = "\u200f"
"""A mark that is not seen and runs from right to left."""


class InterfaceTranslation:
    """Switches the program's words live. The words in the code are English."""

    _installed: ClassVar[list[QTranslator]] = []
    """What translates for the whole process, whoever installed it: one that stayed would go on answering for what the
    next language lacks."""

    def __init__(self, folder: Path, more: str = ""):
        """`more` is the catalogue of a program that is built on the window's: what it lacks stays English."""
        self._folder, self._more = folder, more
        self._loaded: dict[str, QTranslator | None] = {}
        self.current = language(DEFAULT)
        """The language that the program's words are in."""

    def has(self, tag: str) -> bool:
        """Return whether any of the program's words are written in `tag`."""
        return tag == DEFAULT or (self._folder / f"{self._more or 'sala'}_{tag}.qm").exists()

    def words_in(self, tag: str, context: str, words: str) -> str:
        """Return `words` of the program in the language of `tag`, whatever language is in use."""
        translator = self._load(tag)
        return (translator.translate(context, words) if translator is not None else "") or words

    def _load(self, tag: str, catalogue: str = "sala") -> QTranslator | None:
        """Return what translates into the language of `tag`, read once; None where nothing does."""
        name = f"{catalogue}_{tag}"
        if name not in self._loaded:
            translator = QTranslator()
            # By its whole path: Qt's own guess would take it for another locale.
            found = translator.load(str(self._folder / f"{name}.qm"))
            self._loaded[name] = translator if found else None
        return self._loaded[name]

    def use(self, tags: tuple[str, ...]) -> Language:
        """Use the first language of `tags` that the program's words are written in; return it. A widget asks for its
        words when it takes the look of now."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for installed in InterfaceTranslation._installed:
            app.removeTranslator(installed)
        InterfaceTranslation._installed.clear()
        found = language(DEFAULT)
        for tag in tags:
            if tag == DEFAULT:
                break
            translator = self._load(tag)
            if translator is not None:
                found = language(tag)
                more = self._load(tag, self._more) if self._more else None
                for one in filter(None, (translator, more)):
                    InterfaceTranslation._installed.append(one)
                    app.installTranslator(one)
                break
        # Direction never comes from QLocale: it does not know all of our languages.
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if found.rtl else Qt.LayoutDirection.LeftToRight)
        self.current = found
        return found


def date_words(day: date, tag: str) -> str:
    """Return a day in the words of a language: its own names of the months where Qt knows them."""
    row = language(tag)
    locale = QLocale(row.locale) if row.locale else QLocale.c()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    words = locale.toString(QDate(day.year, day.month, day.day), row.date).replace(BUDDHIST, str(day.year + 543))
    # The same digits as in the texts, whose numbers are all 0-9.
    return "".join(str(int(c)) if c.isdecimal() else c for c in words)


def filled(marked: str, **parts: str) -> Words:
    """Return translated words with their places filled. A line may end after every space of the result,
    also where the words had no marks of their own and a Thai, Khmer or Burmese name came into them."""
    if runs_left(marked):
        # After a Latin name a number would run the name's way and change places with it.
        parts = {key: f"{part}{_RIGHT_TO_LEFT}" for key, part in parts.items()}
    text = marked.format(**parts)
    return Words.of(text.replace(" ", f" {BREAK}") if needs_marks(text) else text)
