"""What is shown over a screen: a word's meaning, help, the call for an interpreter, a question to the reader."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader import __version__
from reader.core.composition import Reader
from reader.core.films import is_the_film
from reader.core.glossary import Term
from reader.core.languages import DEFAULT
from reader.core.words import Words
from reader.core.works import Work
from reader.ui.host.action import Action
from reader.ui.host.host import Host
from reader.ui.overlays.about_text import about_lines
from reader.ui.overlays.help_text import help_lines
from reader.ui.overlays.overlay_texts import film_lines, interpreter_lines, stay_lines, term_lines, waiting_lines
from reader.ui.overlays.overlays import Overlays
from reader.ui.overlays.toast import Toast
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.platform.other_programs import open_elsewhere
from reader.ui.style.look import Look

translate = QCoreApplication.translate


class OverlayController:
    """Shows overlays over one widget of the window."""

    def __init__(self, host: Host, over: QWidget):
        self._host, self._over = host, over
        self.overlays = Overlays(host.look, over)
        self.overlays.close_requested.connect(host.close_overlays)
        self._undo: Callable[[], object] = lambda: None
        self.asked_about_waiting = False

    @cached_property
    def film(self) -> IncrementalTask:
        """Looks through a film before it is handed on."""
        return IncrementalTask(self._over)

    @cached_property
    def toast(self) -> Toast:
        """Says what was just done, and takes it back."""
        toast = Toast(self._host.look, self._over)
        toast.undo_requested.connect(self.undo)
        return toast

    def offer_undo(self, words: Words, undo: Callable[[], object]) -> None:
        """Say what was done, and offer to take it back for a while."""
        self._undo = undo
        self.toast.show_words(words)

    def undo(self) -> bool:
        """Take back what was done last, where that is still offered; return whether it was."""
        if "toast" not in self.__dict__ or self.toast.isHidden():
            return False
        self.toast.hide()
        self._undo()
        return True

    def forget(self) -> None:
        """Let go of what was shown and offered: the sitting ended."""
        self.asked_about_waiting = False
        self.forget_undo()
        self.overlays.forget()

    def forget_undo(self) -> None:
        """Offer nothing any more, and open nothing."""
        if "film" in self.__dict__:
            self.film.stop()
        if "toast" in self.__dict__:
            self.toast.hide()
        self._undo = lambda: None

    def set_look(self, look: Look) -> None:
        """Take another look, whatever is shown."""
        self.overlays.set_look(look)
        if "toast" in self.__dict__:
            self.toast.set_look(look)

    def place(self) -> None:
        """The window has another size."""
        self.overlays.place()
        if "toast" in self.__dict__:
            self.toast.place()

    def show_keys(self) -> None:
        """Show every key, and what the program cannot undo."""
        self.overlays.show(help_lines(self._host.look, self._host.presenter.library.has_recordings()), large=True)

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
        where, all_words = Words.of(translate("Window", "Where it is used")), Words.of(translate("Window", "All words"))
        self.overlays.show(term_lines(self._host.look, tuple(found.values())), {
            **self._ways_to_hear(first),
            "occurs": Action("search", where, lambda: go.open_search(f"\u201c{first.term.text}\u201d")),
            "glossary": Action("words", all_words, lambda: go.open_work(first.work, first.name)),
        })  # fmt: skip

    def _ways_to_hear(self, term: Term) -> dict[str, Action]:
        """Return how a term and its meaning are heard; nothing where nobody read them."""
        library = self._host.presenter.library
        if not library.has_recordings(term.language):
            return {}
        from reader.ui.listening.spoken import Alone, Spoken, is_heard

        spoken = [Spoken(words, term.language, term.hand) for words in (term.term, term.meaning)]
        if not is_heard(library, spoken):
            return {}
        words = Words.of(translate("Actions", "Listen"))
        return {"listen": Action("speaker", words, lambda: self._host.reading_aloud.listen(Alone(*spoken)), stays=True)}

    def show_interpreter_card(self) -> None:
        """Show a card for whoever can help: this person speaks that language; please find an interpreter."""
        words_in, tag = self._host.environment.translation.words_in, self._host.navigator.session.language
        self.overlays.show(interpreter_lines(words_in, tag, self._over.window().height()), large=True)

    def offer_film(self, work: Work) -> None:
        """Say what a film leaves behind on this computer, and offer to hand it to the program that it has."""
        watch = Action("film", Words.of(translate("Film", "Open the film")), lambda: self._open_film(work))
        self.overlays.show(film_lines(self._host.look), {"film": watch})

    def _open_film(self, work: Work) -> None:
        """Hand a film on, once all of it was looked at: it is the publisher's own, and holds nothing else."""
        path = self._host.presenter.library.film(work)
        self._host.say(Words.of(translate("Film", "The film is looked through …")))
        self.film.start_later(is_the_film(path, work), lambda good: self._hand_on(path, good))

    def _hand_on(self, path: Path, good: bool) -> None:
        if not good:
            told = translate("Film", "This film is not the one that its publisher signed. It is not opened.")
        elif not open_elsewhere(path):
            told = translate("Film", "This computer has no program for films.")
        else:
            told = ""
        self._host.say(Words.of(told) if told else None)

    def ask_about_waiting(self) -> None:
        """Ask, once in a sitting, whether packs that nobody known vouches for are to be opened."""
        if self.asked_about_waiting:
            return
        self.asked_about_waiting = True
        words = Words.of(translate("Window", "Open it anyway"))
        accept = Action("warning", words, self._host.accept_waiting)
        packs = [pack.path.name for pack in self._host.presenter.library.waiting]
        self.overlays.show(waiting_lines(self._host.look, packs), {"accept": accept})

    def count_down(self, seconds: int) -> None:
        """Ask whether anybody is still there."""
        self.overlays.show(stay_lines(self._host.look, seconds))
