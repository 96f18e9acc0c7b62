"""What is shown over a screen: a word's meaning, help, the call for an interpreter, a question to the reader."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader import __version__
from reader.core.languages import DEFAULT
from reader.core.library import Reader
from reader.core.session import Screen
from reader.core.works import Words
from reader.ui.host.action import Action
from reader.ui.host.host import Host
from reader.ui.overlays.about_text import about_lines
from reader.ui.overlays.help_text import help_lines
from reader.ui.overlays.overlay_texts import interpreter_lines, stay_lines, term_lines, waiting_lines
from reader.ui.overlays.overlays import Overlays

translate = QCoreApplication.translate


class OverlayController:
    """Shows overlays over one widget of the window."""

    def __init__(self, host: Host, over: QWidget):
        self._host, self._over = host, over
        self.overlays = Overlays(host.look, over)
        self.overlays.close_requested.connect(host.close_overlays)

    def show_help(self) -> None:
        """Show every key, and what the program cannot undo; for the staff the way to the stick's settings."""
        words = Words.of(translate("Window", "For staff: settings of this stick"))
        settings = Action("list", words, lambda: self._host.navigator.open_layer(Screen.SETTINGS))
        actions = {"settings": settings} if self._host.environment.has_settings else {}
        self.overlays.show(help_lines(self._host.look), actions, large=True)

    def show_about(self) -> None:
        """Show what Sala is, for whoever comes upon it."""
        environment = self._host.environment
        stick = environment.stick
        key = str(stick.keys.publisher[0]) if stick is not None and stick.keys.publisher else ""
        words_in, office = environment.translation.words_in, environment.settings.office_name
        self.overlays.show(about_lines(self._host.look, words_in, __version__, key, office), large=True)

    def show_term(self, name: str) -> None:
        """Show a word of the glossary and its plain meaning, in both languages of the page."""
        session, glossary, go = self._host.navigator.session, self._host.presenter.glossary, self._host.navigator
        readers = session.readers if len(session.readers) > 1 else (session.reader, Reader(DEFAULT))
        found = {term.language: term for r in readers if (term := glossary.term(name, r)) is not None}
        if not found:
            return
        first = next(iter(found.values()))
        where, all_words = Words.of(translate("Window", "Where it occurs")), Words.of(translate("Window", "All words"))
        self.overlays.show(term_lines(self._host.look, tuple(found.values())), {
            "occurs": Action("search", where, lambda: go.open_search(f"\u201c{first.term.text}\u201d")),
            "glossary": Action("words", all_words, lambda: go.open_work(first.work, first.name)),
        })  # fmt: skip

    def show_interpreter_card(self) -> None:
        """Show a card for whoever can help: this person speaks that language; please find an interpreter."""
        words_in, tag = self._host.environment.translation.words_in, self._host.navigator.session.reader.language
        self.overlays.show(interpreter_lines(words_in, tag, self._over.window().height()), large=True)

    def ask_about_waiting(self) -> None:
        """Ask whether packs that nobody known vouches for are to be opened."""
        words = Words.of(translate("Window", "Open it all the same"))
        accept = Action("warning", words, self._host.accept_waiting)
        packs = [pack.path.name for pack in self._host.presenter.library.waiting]
        self.overlays.show(waiting_lines(self._host.look, packs), {"accept": accept})

    def count_down(self, seconds: int) -> None:
        """Ask whether anybody is still there."""
        self.overlays.show(stay_lines(self._host.look, seconds))
