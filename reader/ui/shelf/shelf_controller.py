"""Fills the shelf: the works for their reader, and above them what must be said about the library and the stick."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from reader.core.questions import ShelfQuestion
from reader.core.session import Screen, Session
from reader.core.stick import UNFINISHED
from reader.core.words import Words
from reader.core.works import Work
from reader.ui.document.pictures import Pictures
from reader.ui.host.action import Action, ActionRow
from reader.ui.host.host import Controller, Host
from reader.ui.i18n.problems import (
    damaged_work,
    imitation_words,
    problem_words,
    recalled_words,
    renewed_words,
    settings_words,
    unfinished_words,
    waiting_words,
)
from reader.ui.shelf.shelf_screen import ShelfContent, ShelfScreen

translate = QCoreApplication.translate


class ShelfController(Controller):
    """Shows the library."""

    def __init__(self, host: Host):
        self.screen = ShelfScreen(host.look, host.environment.icons, self._pictures)
        super().__init__(host, self.screen)
        self._shown_for: tuple[object, ...] = ()
        self.screen.work_chosen.connect(self._open)
        self.screen.question_chosen.connect(self._answer)
        self.screen.question_heard.connect(self.say_question)
        self.screen.work_unreadable.connect(lambda _work: self.screen.add_notice(damaged_work()))
        self.screen.arranged.connect(self._report_damage)

    def show(self, before: Session | None) -> None:
        presenter, reader = self.host.presenter, self.session.reader
        library = presenter.library
        works = library.works(reader.language)
        notices = self._notices(empty=not works)
        session = self.session
        shown_for = (presenter, works, reader, self.host.look, notices, session.pictures)
        if self._shown_for != shown_for:
            self._shown_for = shown_for
            questions = () if session.pictures else library.questions(reader)
            self.screen.show_content(
                ShelfContent(
                    works, lambda work: library.card(work, reader),
                    lambda card: presenter.card_chips(card, reader.language), presenter.usual_chips(reader.language),
                    self._part_of, presenter.library_chips(), notices,
                    questions, session.pictures, presenter.questions_heard(questions),
                )
            )  # fmt: skip
        else:
            self.screen.show_parts()
        if self.host.presenter.library.waiting:
            self.host.overlays.ask_about_waiting()

    def _part_of(self, work: str) -> int | None:
        reached = self.session.reached_in(work)
        return reached.part if reached is not None else None

    def _open(self, work: str) -> None:
        self.host.navigator.open_work(work)

    def _answer(self, question: ShelfQuestion) -> None:
        """Go to what answers a question: a block, or the pictures."""
        if question.block is None:
            self.host.choose_pictures()
        else:
            self.host.navigator.open_work(question.work, question.block)

    def say(self, words: Words | None) -> None:
        self.show(None)

    def actions(self) -> list[ActionRow]:
        session, open_layer = self.session, self.host.navigator.open_layer
        if session.pictures or self.host.environment.phone_folder(session.reader.language) is None:
            return []
        words = Words.of(translate("Actions", "Give to a phone"))
        return [(Action("phone", words, partial(open_layer, Screen.PHONE)),)]

    def _pictures(self, work: Work) -> Pictures:
        return self.host.presenter.pictures(work)

    def focus_first(self) -> None:
        self.screen.show_first()

    def _notices(self, empty: bool) -> list[Words]:
        host, library, reader = self.host, self.host.presenter.library, self.session.reader
        notices = [host.message] if host.message else []
        stick, settings = host.environment.stick, host.environment.stick_settings
        if stick is not None and (stick.root / UNFINISHED).exists():
            notices.append(unfinished_words())
        notices += recalled_words(library, reader) + problem_words(library)
        notices += renewed_words(library, reader, host.look.language.tag) + imitation_words(library, reader)
        if settings is not None and settings.problems:
            notices.append(settings_words())
        if library.waiting:
            notices.append(waiting_words([pack.path.name for pack in library.waiting])[0])
        elif empty:
            words = translate(
                "Window", "There is nothing to read here. Ask the person who gave you this stick for a new copy."
            )
            notices.append(Words.of(words))
        return notices

    def _report_damage(self) -> None:
        """Say what was found damaged while the cards were made."""
        for words in problem_words(self.host.presenter.library):
            if words.text not in self.screen.notices():
                self.screen.add_notice(words)
