"""The tiles to choose a language by: the reader's, a helping and a second one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.core.languages import HELPING_LANGUAGES, LANGUAGES, is_asked, language
from reader.core.session import Session
from reader.core.words import Words
from reader.ui.document.presenter import chip
from reader.ui.host.host import Controller, Host
from reader.ui.i18n.translation import filled
from reader.ui.i18n.trust_labels import trial_sign
from reader.ui.welcome.language_screen import LanguageScreen

translate = QCoreApplication.translate


class LanguageController(Controller):
    """The reader's own language; the first screen of all."""

    survives_sitting = True

    def __init__(self, host: Host):
        self.screen = LanguageScreen(host.look, host.environment.icons, first=host.environment.settings.languages_first)
        super().__init__(host, self.screen)
        self.screen.language_chosen.connect(self.choose)
        self.screen.pictures_chosen.connect(host.choose_pictures)
        self.screen.interpreter_requested.connect(lambda: host.overlays.show_interpreter_card())
        self.screen.naskh_toggled.connect(host.navigator.toggle_naskh)
        self.screen.voice_requested.connect(self._say_name)

    def _spoken_names(self) -> frozenset[str]:
        """Return the languages whose name was recorded."""
        library = self.host.presenter.library
        if not library.has_recordings():
            return frozenset()
        return frozenset(row.tag for row in LANGUAGES.values() if library.is_recorded(Words(row.own_name), row.tag))

    def _say_name(self, tag: str) -> None:
        from reader.ui.listening.spoken import Alone, Spoken

        self.host.reading_aloud.listen(Alone(Spoken(Words(language(tag).own_name), tag)))

    def show(self, before: Session | None) -> None:
        session = self.session
        self.screen.set_first(self.host.environment.settings.languages_first)
        self.screen.set_current(session.language)
        self.screen.set_voices(self._spoken_names())
        self.screen.show_naskh(session.offers_naskh, session.naskh)
        self.screen.set_signs([chip(trial_sign())] if self.host.presenter.library.trial else [])

    def choose(self, tag: str) -> None:
        """Read in the language of `tag`; where its letters cannot be shown, say so."""
        if not self.host.environment.fonts.can_show(language(tag)):
            note = translate(
                "Window", "The letters of this language cannot be shown by this copy. Ask for a new copy of the stick."
            )
            self.screen.set_note(Words.of(note))
            return
        self.screen.set_note(None)
        ask = is_asked(tag) and self._something_missing(tag)
        self.host.navigator.choose_language(tag, ask)

    def _something_missing(self, tag: str) -> bool:
        works = self.host.presenter.library.works()
        return not (self.host.environment.translation.has(tag) and all(tag in work.whole for work in works))


class HelpingLanguageController(Controller):
    """The question which other language helps, to whoever reads one that not everything is written in."""

    def __init__(self, host: Host):
        # Each sentence in its own language: who is asked may read none of the others.
        ask = str(QT_TRANSLATE_NOOP("Question", "Which other language helps you?"))
        words_in = host.environment.translation.words_in
        below = {tag: Words.of(words_in(tag, "Question", ask)) for tag in HELPING_LANGUAGES}
        self.screen = LanguageScreen(host.look, host.environment.icons, below)
        super().__init__(host, self.screen)
        self.screen.language_chosen.connect(host.navigator.choose_helping)
        self.screen.pictures_chosen.connect(host.choose_pictures)
        self.screen.interpreter_requested.connect(lambda: host.overlays.show_interpreter_card())

    def show(self, before: Session | None) -> None:
        tag = self.session.language
        works = self.host.presenter.library.works()
        if any(tag in work.whole or tag in work.partial for work in works):
            words = translate("Window", "Not everything is written in {language} yet. Which other language helps you?")
        else:
            words = translate("Window", "We have no texts in {language} yet. Which other language helps you?")
        self.screen.set_question(filled(words, language=language(tag).own_name))
        self.screen.set_current(self.session.helping)


class SecondLanguageController(Controller):
    """The language that stands beside the reader's own."""

    def __init__(self, host: Host):
        self.screen = LanguageScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.language_chosen.connect(host.navigator.choose_second)
        self.screen.door.hide()
        self.screen.interpreter.hide()

    def show(self, before: Session | None) -> None:
        self.screen.set_current(self.session.second)
        self.screen.leave_out(self.session.reader.language)
        self.screen.set_question(Words.of(translate("Window", "Choose the second language")))
