"""The one window. It alone decides: screens ask by signal, it changes the session and shows it again."""

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QLayout, QStackedWidget, QVBoxLayout, QWidget

from reader import __version__
from reader.core.languages import DEFAULT, HELPING_LANGUAGES, LANGUAGES, is_asked, language, reading_order
from reader.core.library import PACK_SUFFIX, Library, Reader
from reader.core.outsiders import outsiders
from reader.core.record import record
from reader.core.session import THEMES as THEME_NAMES
from reader.core.session import Location, Session
from reader.core.settings import Settings, StickSettings
from reader.core.stick import UNFINISHED, Stick, StickKind, kind_of
from reader.core.works import Listed, Topic, Words, Work, WorkKind
from reader.ui.document.presenter import WorkPresenter, chip
from reader.ui.document.work_document import WorkDocument
from reader.ui.i18n.problems import (
    damaged_work,
    failed_words,
    imitation_words,
    problem_words,
    recalled_words,
    renewed_words,
    settings_words,
    title_words,
    waiting_words,
)
from reader.ui.i18n.translation import InterfaceTranslation, filled
from reader.ui.i18n.trust_labels import trial_sign
from reader.ui.platform import clipboard, failures
from reader.ui.platform.idle_timeout import IdleTimeout
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import THEMES
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter
from reader.ui.toolbars.top_bar import APP_NAME, TopBar
from reader.ui.widgets.flow_row import laid_out_once
from reader.ui.window.placement import SMALLEST, USUAL

if TYPE_CHECKING:
    from reader.core.comic import ComicView
    from reader.core.glossary import Glossary, Term
    from reader.core.search import Finder
    from reader.ui.comic.comic_screen import ComicScreen
    from reader.ui.handout.handout_screen import Handout, HandoutScreen
    from reader.ui.meeting.agenda_screen import AgendaScreen
    from reader.ui.meeting.meeting_screen import MeetingScreen
    from reader.ui.meeting.slides import Item
    from reader.ui.overlays.overlays import Overlays
    from reader.ui.reading.text_screen import TextScreen
    from reader.ui.search.search_controller import Searching
    from reader.ui.search.search_screen import SearchScreen
    from reader.ui.shelf.shelf_screen import ShelfScreen
    from reader.ui.stick.settings_screen import SettingsScreen
    from reader.ui.stick.stick_screen import StickScreen
    from reader.ui.welcome.language_screen import LanguageScreen
    from reader.ui.welcome.tour_screen import TourScreen

_WHEEL = 120
"""One notch of a wheel, in Qt's eighths of a degree."""
_A_WHILE = 400
"""Milliseconds after a change when the reader reads, and Python may look for what nobody needs any more."""
_Screen = TypeVar("_Screen", bound=QWidget)
_NO_SETTINGS = Settings(idle_minutes=0)
_SCREENS = {
    "picker": "picker", "question": "question", "second": "second_picker", "shelf": "shelf", "search": "search",
    "page": "text_page", "comic": "comic_page", "meeting": "meeting", "handout": "handout", "list": "today",
    "settings": "settings_page", "stick": "stick_page", "show me": "show_me",
}  # fmt: skip
"""The attribute that holds each screen, by what ``screen_name`` calls it."""


@record
class Environment:
    """What the window shows with: fonts, signs, translations, today, and how the program is left."""

    fonts: Fonts
    icons: Icons
    translation: InterfaceTranslation
    today: date
    leave: Callable[[], None]
    whole_screen: bool = False
    """Whether a meeting takes the whole screen."""
    theme: str = "light"
    """The colours that a sitting begins with."""
    second_screen: Callable[[], QRect | None] | None = None
    """Where the second screen lies, in place of what Qt says."""
    play: Callable[[bytes], None] | None = None
    """Plays a recorded word, in place of what this computer has."""
    settings: StickSettings | None = None
    """None where there is no stick to have any."""
    stick: Stick | None = None
    """The stick that the program is read from."""


class Window(QWidget):
    """Picker, shelf, search, page and one question, one at a time; above them the bar.

    Signal: ``sitting_ended()`` everything of a sitting is forgotten.
    """

    sitting_ended = Signal()

    def __init__(self, library: Library, tools: Environment, session: Session | None = None):
        super().__init__()
        self._library, self._tools = library, tools
        self.session = session or Session(theme=tools.theme)
        self._typesetter = Typesetter(tools.fonts, self.session.naskh)
        self._texts = WorkPresenter(library, tools.today)
        self._look = self._make_look()
        self._over = ""
        self._message: Words | None = None
        self._asked = False
        self._made: dict[str, SupportsLook] = {}
        self._looks_of: dict[str, Look] = {}
        self._page_for: tuple[object, ...] = ()
        self._shelf_for: tuple[object, ...] = ()
        self._failed: set[str] = set()
        self.recovery = failures.Recovery(self._close_failed, self.end_sitting)
        self._before_meeting: Qt.WindowState | None = None
        self._shortcuts: dict[int, Callable[[], object]] = {}
        self._wheel = 0
        self.bar = TopBar(self._look, tools.icons)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.setAcceptDrops(True)
        self._connect()
        self._apply()
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.setInterval(_A_WHILE)
        self._tidying.timeout.connect(lambda: gc.collect(1))
        self._idle = IdleTimeout(self.settings.idle_minutes, self._is_busy)
        self._idle.counting.connect(self._count_down)
        self._idle.stayed.connect(self.close_cards)
        self._idle.ended.connect(self.end_sitting)

    @property
    def settings(self) -> Settings:
        """The settings of the stick."""
        return self._tools.settings.now if self._tools.settings is not None else _NO_SETTINGS

    # --- the screens: each is made, with what it imports, when it is first shown ---

    @cached_property
    def picker(self) -> "LanguageScreen":
        from reader.ui.welcome.language_screen import LanguageScreen

        picker = LanguageScreen(self._look, self._tools.icons, first=self.settings.languages_first)
        picker.language_chosen.connect(self.choose_language)
        picker.pictures_chosen.connect(self.choose_pictures)
        picker.naskh_toggled.connect(self.toggle_naskh)
        if self._library.voices:
            from reader.ui.platform.sound import player

            play = self._tools.play or player()
            if play is not None:  # where nothing can be heard no loudspeaker is shown
                picker.set_voices(self._library.voices)
                picker.voice_requested.connect(lambda tag: play(self._library.voice(tag) or b""))
        return self._add("picker", picker)

    @cached_property
    def question(self) -> "LanguageScreen":
        from reader.ui.welcome.language_screen import LanguageScreen

        # Each sentence in its own language: who is asked may read none of the others.
        ask = str(QT_TRANSLATE_NOOP("Question", "Which other language helps you?"))
        words_in = self._tools.translation.words_in
        below = {tag: Words.of(words_in(tag, "Question", ask)) for tag in HELPING_LANGUAGES}
        question = LanguageScreen(self._look, self._tools.icons, below)
        question.language_chosen.connect(self.choose_helping)
        question.pictures_chosen.connect(self.choose_pictures)
        return self._add("question", question)

    @cached_property
    def second_picker(self) -> "LanguageScreen":
        from reader.ui.welcome.language_screen import LanguageScreen

        picker = LanguageScreen(self._look, self._tools.icons)
        picker.language_chosen.connect(self.choose_second)
        picker.door.hide()
        return self._add("second", picker)

    @cached_property
    def shelf(self) -> "ShelfScreen":
        from reader.ui.shelf.shelf_screen import ShelfScreen

        shelf = ShelfScreen(self._look, self._tools.icons, self._texts.pictures)
        shelf.work_chosen.connect(self.open_work)
        shelf.work_unreadable.connect(lambda _work: shelf.add_notice(damaged_work()))
        shelf.arranged.connect(self._tell_of_damage)
        return self._add("shelf", shelf)

    @cached_property
    def text_page(self) -> "TextScreen":
        from reader.ui.reading.text_screen import TextScreen

        page = TextScreen(self._look, self._tools.icons)
        page.link_requested.connect(self.follow_link)
        page.term_requested.connect(self.show_term)
        page.choosing.connect(self.choose_blocks)
        page.marks_closed.connect(self.take_marks_away)
        page.view_chosen.connect(self.choose_comic_view)
        page.tools.tool_requested.connect(self.use_tool)
        return self._add("page", page)

    @cached_property
    def comic_page(self) -> "ComicScreen":
        from reader.ui.comic.comic_screen import ComicScreen

        page = ComicScreen(self._look, self._tools.icons)
        page.choosing.connect(self.choose_blocks)
        page.view_chosen.connect(self.choose_comic_view)
        page.tools.tool_requested.connect(self.use_tool)
        return self._add("comic", page)

    @cached_property
    def meeting(self) -> "MeetingScreen":
        from reader.ui.meeting.meeting_screen import MeetingScreen

        meeting = MeetingScreen(
            self._look, self._tools.icons, lambda item: self._texts.pictures(item.compositions[0].work),
            lambda item: self._texts.chips(item.compositions[0]),
        )  # fmt: skip
        meeting.place_changed.connect(self._follow_meeting)
        meeting.ended.connect(self.end_meeting)
        meeting.leave_requested.connect(self._tools.leave)
        return self._add("meeting", meeting)

    @cached_property
    def today(self) -> "AgendaScreen":
        from reader.ui.meeting.agenda_screen import AgendaScreen

        page = AgendaScreen(self._look, self._tools.icons)
        page.list_changed.connect(lambda places: self._change(replace(self.session, chosen=places)))
        page.place_requested.connect(lambda place: self.open_work(place.work, place.block))
        page.show_requested.connect(lambda: self.start_meeting("list"))
        page.print_requested.connect(lambda: self.open_handout("list"))
        return self._add("list", page)

    @cached_property
    def _terms(self) -> "Glossary":
        from reader.core.glossary import Glossary

        return Glossary(self._library)

    @cached_property
    def handout(self) -> "HandoutScreen":
        from reader.ui.handout.handout_screen import HandoutScreen

        page = HandoutScreen(self._look, self._tools.icons, self.make_handout)
        from reader.ui.platform.drives import save_places

        if self._is_take_away and self._tools.stick is not None:  # nothing is saved on it
            page.places = partial(save_places, self._tools.stick.root)
        return self._add("handout", page)

    @cached_property
    def search(self) -> "SearchScreen":
        from reader.ui.search.search_screen import SearchScreen

        works = self._library.works()
        topics, kinds = ({w.topic for w in works}, {w.kind for w in works})
        panel = SearchScreen(
            self._look, self._tools.icons, [t for t in Topic if t in topics], [k for k in WorkKind if k in kinds]
        )
        panel.asked.connect(lambda typed: self._search_for(query=typed))
        panel.topic_chosen.connect(lambda topic: self._search_for(topic=topic))
        panel.kind_chosen.connect(lambda kind: self._search_for(kind=kind))
        panel.hit_chosen.connect(self.open_hit)
        return self._add("search", panel)

    @cached_property
    def searching(self) -> "Searching":
        from reader.ui.search.search_controller import Searching

        searching = Searching(self._finder, self._texts, self.search)
        searching.checked.connect(self._tell_of_search)
        return searching

    @cached_property
    def _finder(self) -> "Finder":
        from reader.core.search import Finder

        return Finder(self._library)

    def _add(self, name: str, screen: _Screen) -> _Screen:
        self._made[name], self._looks_of[name] = cast(SupportsLook, screen), self._look
        self._stack.addWidget(screen)
        return screen

    def _screen_of(self, name: str) -> QWidget:
        screen: QWidget = getattr(self, _SCREENS[name])
        return screen

    def ahead(self) -> list[Callable[[], object]]:
        """Return what loads the letters, makes the screens that nearly everybody comes to and reads the glossaries, a little
        each, so that nobody waits for it."""
        screens = (partial(self._screen_of, name) for name in ("shelf", "page", "comic", "search"))
        return [
            self._tools.fonts.prepare_most,
            self._typesetter.prepare,
            *screens,
            *(partial(self._terms.read, tag) for tag in LANGUAGES),
        ]

    def _connect(self) -> None:
        bar = self.bar
        bar.back_requested.connect(self.go_back)
        bar.shelf_requested.connect(self.show_shelf)
        bar.contents_requested.connect(self._toggle_contents)
        bar.search_requested.connect(self.open_search)
        bar.interpreter_requested.connect(self.show_interpreter_card)
        bar.help_requested.connect(self.open_show_me)
        bar.language_requested.connect(self.ask_language)
        bar.size_requested.connect(self.resize_text)
        bar.theme_requested.connect(self.next_theme)
        bar.leave_requested.connect(self._tools.leave)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._use_screens)
            application.screenRemoved.connect(lambda _: QTimer.singleShot(0, self, self._use_screens))
        for keys, act in (
            ("Esc", self.close_topmost), ("Alt+Left", self.go_back), ("Backspace", self.go_back),
            ("Alt+Right", self.go_forward), ("F11", self.toggle_full_screen),
            ("Ctrl+F", self.open_search), ("F3", lambda: self._step_found(1)),
            ("Shift+F3", lambda: self._step_found(-1)), ("Ctrl+L", self.ask_language), ("Ctrl+T", self.next_theme),
            ("Ctrl++", lambda: self.resize_text(1)), ("Ctrl+=", lambda: self.resize_text(1)),
            ("Ctrl+-", lambda: self.resize_text(-1)), ("Ctrl+0", lambda: self.resize_text(0)),
            ("Ctrl+D", self.choose_here), ("Ctrl+I", self.show_interpreter_card), ("Ctrl+M", self.start_meeting),
            ("Ctrl+P", self.open_handout), ("Ctrl+2", self.pair), ("F1", self.show_help),
            ("Ctrl+PgDown", lambda: self._turn(1)), ("Ctrl+PgUp", lambda: self._turn(-1)),
        ):  # fmt: skip
            sequence = QKeySequence(keys)
            QShortcut(sequence, self, act)
            self._shortcuts[sequence[0].toCombined()] = act  # type: ignore[index]

    # --- what a reader asks for ---

    def choose_language(self, tag: str) -> None:
        """Read in the language of `tag` from now on, at the same place."""
        if not self._tools.fonts.can_show(language(tag)):
            self.picker.set_note(
                Words.of(
                    self.tr(
                        "The letters of this language cannot be shown by this copy. Ask for a new copy of the stick."
                    )
                )
            )
            return
        if "picker" in self._made:
            self.picker.set_note(None)
        ask = is_asked(tag) and not self.session.helping
        self._over = "question" if ask and self._something_missing(tag) else ""
        self._change(self.session.in_language(tag))

    def choose_helping(self, tag: str) -> None:
        """Show what is not written in the reader's language in the language of `tag`."""
        self._over = ""
        self._change(replace(self.session, helping=tag))

    def toggle_naskh(self) -> None:
        """Set Urdu in Naskh, or in Nastaliq again."""
        self._change(replace(self.session, naskh=not self.session.naskh))

    def choose_second(self, tag: str) -> None:
        """Read in the language of `tag` too, beside the reader's own, at the same place."""
        self._over = ""
        paired = tag != self.session.reader.language
        self._change(replace(self.session, second=tag if paired else self.session.second, paired=paired))

    def pair(self) -> None:
        """Show the second language beside the first, or the first alone again; the first time ask which."""
        if len(self.session.readers) > 1:
            self._change(replace(self.session, paired=False))
        elif self.session.second and self.session.second != self.session.reader.language:
            self._change(replace(self.session, paired=True))
        else:
            self.ask_second()

    def ask_second(self) -> None:
        """Ask for the second language, over the present screen."""
        self._over = "second"
        self._show_screen()

    def swap_sides(self) -> None:
        """Let the two languages change sides."""
        self._change(replace(self.session, swapped=not self.session.swapped))

    def use_tool(self, name: str) -> None:
        """Do what a tool of the page is for."""
        tools: dict[str, Callable[[], None]] = {
            "pair": self.pair, "second": self.ask_second, "swap": self.swap_sides, "meeting": self.start_meeting,
            "handout": self.open_handout, "list": self.open_list, "add": self.choose_here,
        }  # fmt: skip
        tools[name]()

    def show_help(self) -> None:
        """Show every key, and what the program cannot undo; for the staff the way to the stick's settings."""
        from reader.ui.overlays.help_text import help_lines
        from reader.ui.overlays.overlays import OverlayAction

        words = Words.of(self.tr("For staff: settings of this stick"))
        actions = {"settings": OverlayAction("list", words, self.open_settings)} if self._has_settings else {}
        self.cards.show(help_lines(self._look), actions, large=True)

    @cached_property
    def show_me(self) -> "TourScreen":
        from reader.ui.welcome.tour_screen import TourScreen

        page = TourScreen(self._look, self._tools.icons)
        page.keys_requested.connect(self.show_help)
        page.about_requested.connect(self.show_about)
        page.stick_requested.connect(self.open_stick)
        page.settings_requested.connect(self.open_settings)
        page.show_staff_buttons(self._tools.stick is not None, self._has_settings)
        return self._add("show me", page)

    @property
    def _has_settings(self) -> bool:
        """Whether the stick has settings: not one to take away, for it can be found on somebody."""
        return self._tools.settings is not None and not self._is_take_away

    @cached_property
    def _is_take_away(self) -> bool:
        stick = self._tools.stick
        return stick is not None and kind_of(stick.root) is StickKind.TAKE_AWAY

    def show_about(self) -> None:
        """Show what Sala is, for whoever comes upon it."""
        from reader.ui.overlays.about_text import about_lines

        stick = self._tools.stick
        key = str(stick.keys.publisher[0]) if stick is not None and stick.keys.publisher else ""
        office = self.settings.office_name
        words_in = self._tools.translation.words_in
        self.cards.show(about_lines(self._look, words_in, __version__, key, office), large=True)

    @cached_property
    def stick_page(self) -> "StickScreen":
        from reader.ui.stick.stick_screen import StickScreen

        assert self._tools.stick is not None
        page = StickScreen(self._look, self._tools.icons, self._tools.stick)
        page.packs_found.connect(self.read_more)
        return self._add("stick", page)

    def read_more(self, packs: list[Path]) -> None:
        """Read what another stick has, too, until the program ends."""
        self._library.open_more(packs)
        self._forget_library()
        self.show_shelf()

    def open_files(self, files: list[Path]) -> None:
        """Read packs that somebody brought, beside what is there; nothing but packs is taken."""
        packs = [file for file in files if file.suffix == PACK_SUFFIX]
        strange = next((file.name for file in files if file.suffix != PACK_SUFFIX), "")
        if not self.session.language:
            self.session = replace(self.session, language=DEFAULT)
        self._message = None
        if strange:
            words = self.tr("“{file}” cannot be opened here. Files for Sala have names that end in .sala.")
            self._message = filled(words, file=outsiders(Words(strange)).marked)
        self._asked = False  # it is another question than the one of before
        self.read_more(packs)

    def open_stick(self) -> None:
        """Let the staff check the stick, or make another one."""
        self._over = "stick"
        self._show_screen()

    def open_show_me(self) -> None:
        """Show in pictures what one can do here."""
        self._over = "show me"
        self._show_screen()

    @cached_property
    def settings_page(self) -> "SettingsScreen":
        from reader.ui.stick.settings_screen import SettingsScreen

        page = SettingsScreen(self._look, self._tools.icons)
        page.save_requested.connect(self.save_settings)
        return self._add("settings", page)

    def open_settings(self) -> None:
        """Let the staff change the settings of the stick."""
        self.settings_page.show_settings(self.settings)
        self._over = "settings"
        self._show_screen()

    def save_settings(self, settings: Settings) -> None:
        """Write other settings to the stick, and use them."""
        assert self._tools.settings is not None
        try:
            self._tools.settings.save(settings)
        except OSError:
            words = self.tr("The stick cannot be written to. Look whether it is locked or full; nothing was changed.")
            self.settings_page.say(Words.of(words))
            return
        self._idle.set_minutes(settings.idle_minutes)
        if "picker" in self._made:
            self.picker.set_first(settings.languages_first)
        self.settings_page.say(Words.of(self.tr("Written to the stick.")))

    def choose_here(self) -> None:
        """Put what is shown on today's list, or take it away."""
        if self.screen_name() == "page":
            self.text_page.choose()
        elif self.screen_name() == "comic":
            self.comic_page.choose()

    def choose_blocks(self, blocks: tuple[str, ...]) -> None:
        """Put blocks of the current work on today's list; where all of them are there, take them away."""
        work = self.session.place.work
        self.session = self.session.chosen_or_not(tuple(Location(work, block) for block in blocks))
        self._show_tools(self.screen_name())

    def open_list(self) -> None:
        """Look at today's list."""
        self._over = ""
        self._change(replace(self.session, listing=True, place=self._here()))

    def show_term(self, name: str) -> None:
        """Show a word of the glossary and its plain meaning, in both languages of the page."""
        from reader.ui.overlays.overlay_texts import term_lines
        from reader.ui.overlays.overlays import OverlayAction

        readers = self.session.readers if len(self.session.readers) > 1 else (self.session.reader, Reader(DEFAULT))
        found = {term.language: term for r in readers if (term := self._terms.term(name, r)) is not None}
        if not found:
            return
        first = next(iter(found.values()))
        where, all_words = Words.of(self.tr("Where it occurs")), Words.of(self.tr("All words"))
        self.cards.show(term_lines(self._look, tuple(found.values())), {
            "occurs": OverlayAction("search", where, lambda: self._ask_for_term(first)),
            "glossary": OverlayAction("words", all_words, lambda: self.open_work(first.work, first.name)),
        })  # fmt: skip

    def _ask_for_term(self, term: "Term") -> None:
        self._change(self.session.going(Location(query=f"\u201c{term.term.text}\u201d"), self._here()))

    def show_interpreter_card(self) -> None:
        """Show a card for whoever can help: this person speaks that language; please find an interpreter."""
        from reader.ui.overlays.overlay_texts import interpreter_lines

        words_in = self._tools.translation.words_in
        self.cards.show(interpreter_lines(words_in, self.session.reader.language, self.height()), large=True)

    @cached_property
    def cards(self) -> "Overlays":
        from reader.ui.overlays.overlays import Overlays

        cards = Overlays(self._look, self._stack)
        cards.close_requested.connect(self.close_cards)
        return cards

    def close_cards(self) -> bool:
        """Close the card that lies over the window; return whether there was one."""
        closed = self._has("cards") and self.cards.close()
        if closed:
            screen = self._screen_of(self.screen_name())
            getattr(screen, "view", screen).setFocus()
        return closed

    def end_sitting(self) -> None:
        """Forget who was here: nothing open, nothing chosen, nothing of theirs on the clipboard; the languages."""
        # The tiles come first, and nothing of a pack is needed for them: what fails after that leaves nothing on the screen.
        before, self.session = self.session, Session(theme=self._tools.theme)
        self._over, self._message, self._asked = "", None, False
        self._failed.clear()
        steps: tuple[Callable[[], object], ...] = (
            self.close_cards, partial(self._apply, before), clipboard.take_back, self._stop_work, self._forget_what_was_read,
        )  # fmt: skip
        for step in steps:
            try:
                step()
            except Exception as error:
                failures.report(error)
        gc.collect()  # nobody waits now

    def _stop_work(self) -> None:
        if "handout" in self._made:
            self.handout.stop()
        if "stick" in self._made:
            self.stick_page.show_stick()

    def _forget_what_was_read(self) -> None:
        """Let go of every screen with all that it shows, and of packs that nobody vouches for."""
        kept = {"picker", "stick"}  # they show nothing of anybody
        if "handout" in self._made and not self.handout.tidied():
            kept.add("handout")  # a printer is still being written to: it ends by itself
        for name in [name for name in self._made if name not in kept]:
            self._forget_screen(name)
        if any(not pack.vouching.origin.vouched for pack in self._library.packs):
            self._library.withdraw()
        self._forget_library()
        self.sitting_ended.emit()

    def _forget_screen(self, name: str) -> None:
        """Drop a screen: where it is needed again it is made anew."""
        screen = self.__dict__.pop(_SCREENS[name])
        del self._made[name], self._looks_of[name]
        self._stack.removeWidget(screen)
        screen.deleteLater()

    def _close_failed(self, again: bool) -> None:
        """Close the text that failed and tell of it: the reader is where they were before. Raise where nothing was open that
        could be closed, and it fails `again`."""
        now = self.session
        if again and not now.place.work:
            raise RuntimeError("it fails again and again")
        if now.place.work:
            self._failed.add(now.place.work)
        work = self._library.work(now.place.work) if now.place.work else None
        self._over, self._message = "", failed_words(self._title_of(work))
        *history, place = [place for place in now.history if place.work not in self._failed] or [Location()]
        back = replace(now, place=place, history=tuple(history), showing="", printing="", listing=False)
        self._change(replace(back, chosen=tuple(p for p in back.chosen if p.work not in self._failed)))
        self._show_message()

    def _title_of(self, work: Work | None) -> str:
        return title_words(self._library, work, self.session.reader) if work is not None else ""

    def tidied(self) -> bool:
        """Take back what is half done; return whether nothing is left to take back."""
        if "stick" in self._made:
            self.stick_page.job.stop()
        return "handout" not in self._made or self.handout.tidied()

    def _is_busy(self) -> bool:
        printing = "handout" in self._made and self.handout.is_working()
        copying = "stick" in self._made and self.stick_page.is_working()
        return bool(self.session.showing) or printing or copying or not self.session.language

    def _count_down(self, seconds: int) -> None:
        from reader.ui.overlays.overlay_texts import stay_lines

        self.cards.show(stay_lines(self._look, seconds))

    def start_meeting(self, source: str = "work") -> None:
        """Show the current ``work``, or today's ``list``, large and one block at a time."""
        if source != "work" or self.session.place.work:
            self._over = ""
            self._change(replace(self.session, showing=source, place=self._here()))

    def open_handout(self, scope: str = "section") -> None:
        """Show how a ``section`` or the current ``work``, or today's ``list``, will be on paper; nothing where there is
        neither."""
        scopes = self._printable()
        if not scopes:
            return
        scope = scope if scope in scopes else scopes[0]
        self._over = ""
        self._change(replace(self.session, printing=scope, place=self._here()))

    def close_handout(self) -> None:
        """Go back to where the reader was; what is being printed stops."""
        self.handout.stop()
        self._change(replace(self.session, printing=""))

    def end_meeting(self) -> None:
        """Go back to where the meeting has come."""
        if self.session.showing:
            item = self.meeting.item
            place = self.session.place
            if self.session.showing == "work" and item is not None:
                place = replace(place, block=item.block_id)
            self._change(replace(self.session, showing="", place=place))

    def _follow_meeting(self, item: "Item") -> None:
        if self.session.showing == "work":
            self.session = replace(self.session, place=replace(self.session.place, block=item.block_id))

    def choose_pictures(self) -> None:
        """Go to the shelf, where what can be followed in pictures stands first; ask nothing more."""
        self._over = ""
        now = self.session
        self._change(replace(now, language=now.language or DEFAULT, helping=now.helping or DEFAULT, place=Location()))
        self.shelf.show_first()

    def open_work(self, work_id: str, name: str = "") -> bool:
        """Open a work, at a heading's name, a block or a section's number; return whether it is there."""
        work = self._library.work(work_id)
        if work is None or not self._texts.readable(work, self.session.reader):
            self._message = self._texts.missing(work)
            self._show_message()
            return False
        if work_id in self._failed:
            self._message = failed_words(self._title_of(work))
            self._show_message()
            return False
        self._message = None
        self._over = ""
        going = self.session.going(Location(work_id, name), self._here())
        self._change(replace(going, listing=False))
        return True

    def follow_link(self, target: str) -> None:
        """Go where a link leads: to another work or to another place in this one."""
        work, _, name = target.partition("#")
        self.open_work(work.removeprefix("work:") or self.session.place.work, name)

    def open_search(self) -> None:
        """Search, from wherever the reader is."""
        self._over = ""
        if self.session.language and not self.session.place.searching:
            self._change(self.session.going(Location(query=""), self._here()))

    def open_hit(self, work_id: str, block: str) -> None:
        """Open what was found, with the words that were asked for marked on the page."""
        query = (self.session.place.query or "").strip() or None
        self._change(self.session.going(Location(work_id, block, query), self.session.place))

    def choose_comic_view(self, view: "ComicView") -> None:
        """Look at comics in another way from now on, at the same place."""
        self._change(replace(self.session, comics=view, place=self._here()))

    def take_marks_away(self) -> None:
        """Mark nothing on the page any more."""
        self.session = replace(self.session, place=replace(self.session.place, query=None))
        self.text_page.hide_found()
        self.text_page.view.setFocus()

    def go_back(self) -> None:
        """Close what lies on top, else go to the place before."""
        if self.close_cards():
            return
        if self._over:
            self.close_topmost()
        elif self.session.showing:
            self.meeting.step(-1)
        elif self.session.printing:
            self.close_handout()
        elif self.session.listing:
            self._change(replace(self.session, listing=False))
        elif self.session.place.work or self.session.place.searching:
            self._change(self.session.going_back(self._here()))

    def go_forward(self) -> None:
        """Go to the place that the reader last went back from."""
        covered = self._over or self.session.showing or self.session.printing or self.session.listing
        if self.session.language and self.session.future and not covered and not self.close_cards():
            self._change(self.session.going_forward(self._here()))

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or leave it to the desktop again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_shelf(self) -> None:
        """Go to the shelf and forget the way back."""
        self._over = ""
        self._change(replace(self.session, place=Location(), history=(), future=()))

    def ask_language(self) -> None:
        """Show the tiles over the present screen."""
        if self.session.language:
            self._over = "picker"
            self._show_screen()

    def close_topmost(self) -> None:
        """Close what lies on top; never the program."""
        if self.close_cards():
            return
        if self._over:
            self._over = ""
            self._show_screen()
        elif self.session.showing:
            self.end_meeting()
        elif self.session.printing:
            self.close_handout()
        elif self.session.listing or self.session.place.searching:
            self.go_back()
        elif self.screen_name() == "comic" and self.comic_page.zoomed():
            self.comic_page.zoom_by(0)
        elif self.screen_name() == "page" and not self.text_page.view.selection.is_empty():
            self.text_page.view.selection.clear()
        elif self.screen_name() == "page" and self.session.place.query is not None:
            self.take_marks_away()
        elif self._message is not None:
            self._message = None
            self._show_message()

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by steps; 0 makes it as at first."""
        sized = self.session.resized(steps) if steps else replace(self.session, text_size=100)
        self._change(sized)

    def next_theme(self) -> None:
        """Use the next colours: light, dark, high contrast."""
        following = THEME_NAMES[(THEME_NAMES.index(self.session.theme) + 1) % len(THEME_NAMES)]
        self._change(replace(self.session, theme=following))

    def screen_name(self) -> str:
        """Return which screen is shown: picker, shelf, search, page, comic, meeting, handout, question or
        second."""
        if self._over:
            return self._over
        if not self.session.language:
            return "picker"
        if self.session.showing:
            return "meeting"
        if self.session.printing:
            return "handout"
        if self.session.listing:
            return "list"
        place = self.session.place
        if place.work and self._comic_view() not in (None, "words"):
            return "comic"
        return "page" if place.work else ("search" if place.searching else "shelf")

    # --- showing the session ---

    def _change(self, session: Session) -> None:
        before, self.session = self.session, session
        self._apply(before)
        self._tidying.start()

    def _apply(self, before: Session | None = None) -> None:
        if self.session.printing and not self._printable():
            self.session = replace(self.session, printing="")  # it was the list, and it is empty now
        now = self.session
        if self._has("searching"):
            self.searching.stop()  # what is looked for is looked for anew, or not wanted any more
        if now.naskh != self._typesetter.naskh:
            self._typesetter = Typesetter(self._tools.fonts, now.naskh)
        if before is None or self._looks(before) != self._looks(now):
            if before is None or before.reader != now.reader:
                self._tools.translation.use(reading_order(now.reader.language, now.helping))
            self._set_look(self._make_look())
        self._refresh(self.screen_name())
        if now.showing:
            self._show_meeting(before)
        elif now.printing:
            self._show_handout(before)
        elif now.listing:
            self._show_list()
        elif now.place.work:
            self._show_page(before)
        place = self.session.place
        covered = now.showing or now.printing or now.listing
        if place.searching and not covered:
            self.searching.ask(place, now.reader, at_once=True)
        elif now.language and not (place.work or covered):
            self._show_shelf()
        self._show_screen()

    @staticmethod
    def _looks(session: Session) -> tuple[object, ...]:
        """Return what of a session everything is shown in."""
        return session.reader, session.text_size, session.theme, session.naskh

    def _make_look(self) -> Look:
        words = self._tools.translation.current
        return Look(THEMES[self.session.theme], self._typesetter, self.session.text_size, words, self._tools.icons)

    def _set_look(self, look: Look) -> None:
        if self._look.theme != look.theme or not self._looks_of:
            QApplication.setPalette(look.theme.palette())
        self._look = look
        self.bar.set_look(look)
        if self._has("cards"):
            self.cards.set_look(look)
        self.update()

    def _refresh(self, name: str) -> None:
        """Let a screen take the look of now, before it is shown: those that are hidden wait until they are."""
        if name in self._made and self._looks_of[name] is not self._look:
            self._looks_of[name] = self._look
            self._made[name].set_look(self._look)

    def _show_screen(self) -> None:
        name = self.screen_name()
        self._refresh(name)
        self.bar.show_session(self.session, name)
        self._show_tools(name)
        if name == "picker":
            self._show_picker()
        if name == "second":
            self.second_picker.set_current(self.session.second)
            self.second_picker.leave_out(self.session.reader.language)
            self.second_picker.set_question(Words.of(self.tr("Choose the second language")))
        if name == "question":
            own = language(self.session.language).own_name
            words = self.tr("Not everything is written in {language} yet. Which other language helps you?")
            self.question.set_question(filled(words, language=own))
        screen = self._screen_of(name)
        if self._stack.currentWidget() is screen:
            self._use_whole_screen(name == "meeting")
        else:
            with laid_out_once(self):
                self._use_whole_screen(name == "meeting")
                self._stack.setCurrentWidget(screen)
            for layout in screen.findChildren(QLayout):  # nobody told them of what has changed while it was hidden
                layout.invalidate()
                layout.activate()
        if name == "search":
            self.search.take_up()
        else:
            getattr(screen, "view", screen).setFocus()
        self._settle_layouts()

    def _show_tools(self, name: str) -> None:
        """Show what of the sitting the tools of a page tell: the second language, and today's list."""
        if name in ("page", "comic"):
            page = self.text_page if name == "page" else self.comic_page
            page.tools.show_session(self.session)
            page.fit_tools()
            work = self.session.place.work
            if name == "page":
                self.text_page.show_chosen(frozenset(p.block for p in self.session.chosen if p.work == work))

    def _show_list(self) -> None:
        """Show today's list, in the reader's language."""
        from reader.ui.meeting.agenda_screen import list_entries

        self.today.show_entries(list_entries(self._texts.chosen(self.session), self._look.page_px))

    def _show_picker(self) -> None:
        self.picker.set_current(self.session.language)
        self.picker.show_naskh(self.session.offers_naskh, self.session.naskh)
        self.picker.set_signs([chip(trial_sign())] if self._library.trial else [])

    def _show_page(self, before: Session | None) -> None:
        place, readers = self.session.place, self.session.readers
        work = self._library.work(place.work)
        if work is None or not self._texts.readable(work, readers[0]):
            self._message = self._texts.missing(work)
            self.session = replace(self.session, place=Location())
            return
        view = self._comic_view()
        if view is not None and view != "words":
            same_place = before is not None and (before.place, before.showing) == (place, "")
            same_place = same_place and before is not None and before.comics == self.session.comics
            self._show_comic(work, view, keep=same_place)
            return
        shown = self.text_page.page
        same_work = shown is not None and shown.composition.work.id == work.id
        keep = same_work and before is not None and (before.place, before.showing) == (place, "")
        shown_for = (readers, self.session.swapped)
        if keep and self._page_for == shown_for:
            return  # only the look changed, or it was left as it is
        self._page_for = shown_for
        compositions = self._texts.composed(work, readers, shown.composition if shown is not None else None)
        page = WorkDocument(
            compositions, self._texts.pictures(work), self._look.language, self._texts.day(work),
            self.session.first_right, self._terms,
        )  # fmt: skip
        self.text_page.set_message(None)
        chips = self._texts.chips(compositions[0])
        self.text_page.show_page(page, chips, bool(keep), page.find(place.block) or 0 if place.block else 0)
        self._show_found(page, place)

    def _comic_view(self) -> "ComicView | None":
        """Return how the current comic is looked at; None where what is shown is none."""
        work = self._library.work(self.session.place.work)
        if work is None or work.kind is not WorkKind.COMIC:
            return None
        from reader.core.comic import ComicView, usual_view

        if self.session.comics:
            return ComicView(self.session.comics)
        if self.session.place.query is not None:
            return ComicView.PANELS  # what was found is one panel
        return usual_view(work, self.session.reader.language)

    def _show_comic(self, work: Work, view: "ComicView", keep: bool) -> None:
        from reader.core.comic import Comic

        place, shown = self.session.place, self.comic_page.comic
        same = shown is not None and shown.composition.work.id == work.id
        before = shown.composition if shown is not None else None
        comics = [Comic(composition) for composition in self._texts.composed(work, self.session.readers, before)]
        comic = comics[0]
        index = self.comic_page.stop if same and keep else comic.composition.find(place.block)
        self.comic_page.set_message(None)
        chips = self._texts.chips(comic.composition)
        pictures = self._texts.pictures(work)
        self.comic_page.show_comics(comics, pictures, view, index or 0, chips, self.session.first_right)
        if place.query is None:
            self.comic_page.show_found({})
            return
        from reader.ui.document.highlights import Highlights

        marks = Highlights(self._finder, [c.composition for c in comics], place.query, place.block)
        self.comic_page.show_found({index: marks.places(index) for index in marks.blocks})

    def _show_meeting(self, before: Session | None) -> None:
        """Show what is shown as slides; in other languages the same block and part."""
        from reader.ui.meeting.slides import Item, items_of

        now = self.session
        same = before is not None and before.showing == now.showing
        if now.showing == "list":
            items = [
                Item(compositions, i) for compositions, indices in self._texts.chosen(self.session) for i in indices
            ]
            at = self.meeting.items.index(self.meeting.item) if same and self.meeting.item is not None else 0
        else:
            work = self._library.work(now.place.work)
            items = items_of(self._texts.composed(work, now.readers)) if work is not None else []
            index = items[0].compositions[0].find(now.place.block) if items else None
            at = next((n for n, item in enumerate(items) if item.index >= (index or 0)), 0)
        self.meeting.show_items(items, at, keep=same)

    def _show_handout(self, before: Session | None) -> None:
        now = self.session
        if before is not None and (before.printing, before.readers, before.swapped) == (
            now.printing,
            now.readers,
            now.swapped,
        ):
            return  # only the look changed
        scopes = self._printable()
        work = self._library.work(now.place.work)
        comic = work is not None and work.kind is WorkKind.COMIC
        self.handout.show_scopes(scopes, now.printing if now.printing in scopes else scopes[0], comic)

    def _printable(self) -> list[str]:
        """Return what can be printed at present: a part or the whole of the current text, today's list."""
        work = self._library.work(self.session.place.work)
        return [*(("section", "work") if work is not None else ()), *(("list",) if self.session.chosen else ())]

    def make_handout(self, scope: str, panels: bool) -> "Handout | None":
        """Return a handout of the current work or of today's list, to be laid out."""
        from reader.ui.handout.handout_maker import make_handout

        office = tuple(line for line in (self.settings.office_name, self.settings.office_telephone) if line)
        return make_handout(
            self._texts, self.session, self._look, self._tools.translation.words_in, office, scope, panels
        )

    def _use_whole_screen(self, meeting: bool) -> None:
        """A meeting has the whole screen, and the second one where there is one; else the window is as before."""
        self.bar.setVisible(not meeting)
        if self._tools.whole_screen and meeting != (self._before_meeting is not None):
            if meeting:
                self._before_meeting = self.windowState()
                self.setWindowState(self._before_meeting | Qt.WindowState.WindowFullScreen)
            elif self._before_meeting is not None:  # maximised, full screen or neither: as it was
                self.setWindowState(self._before_meeting)
                self._before_meeting = None
        if meeting or "meeting" in self._made:
            self.meeting.show_on_two(self._second_screen() if meeting else None)

    def _second_screen(self) -> QRect | None:
        if self._tools.second_screen is not None:
            return self._tools.second_screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not self.screen()]
        return others[0].geometry() if others else None

    def _use_screens(self) -> None:
        """A screen came, or was pulled out, in the middle of a meeting."""
        if self.session.showing:
            had = self.meeting.audience is not None
            self.meeting.show_on_two(self._second_screen())
            if had and self.meeting.audience is None:
                self.meeting.say(Words.of(self.tr("The second screen is gone: everything is shown here.")))

    def _show_found(self, page: WorkDocument, place: Location) -> None:
        """Mark what was searched for on the page; a block that was found in another language only, whole."""
        if place.query is None:
            self.text_page.hide_found()
            return
        from reader.ui.document.highlights import Highlights

        marks = Highlights(self._finder, page.compositions, place.query, place.block)
        first = page.first
        blocks = [first + index for index in marks.blocks]
        self.text_page.show_found(place.query, blocks, lambda index: marks.places(index - first))

    def _search_for(self, **changes: object) -> None:
        """Search for something else, from the search itself."""
        place = replace(self.session.place, **changes)  # type: ignore[arg-type]
        if place.searching:
            self.session = replace(self.session, place=place)
            self.searching.ask(place, self.session.reader)

    def _tell_of_search(self) -> None:
        """The search indexes were checked: what was found so far may lack what a damaged one held back."""
        if self.session.place.searching:
            self.searching.ask(self.session.place, self.session.reader, at_once=True)

    def _show_shelf(self) -> None:
        self._refresh("shelf")  # it may be filled while another screen is in view
        reader = self.session.reader
        works = self._library.works(reader.language)
        notices = [self._message] if self._message else []
        if self._tools.stick is not None and (self._tools.stick.root / UNFINISHED).exists():
            from reader.ui.stick.stick_screen import unfinished_words

            notices.append(unfinished_words())
        notices += recalled_words(self._library, reader) + problem_words(self._library)
        notices += renewed_words(self._library, reader, self._look.language.tag)
        notices += imitation_words(self._library, reader)
        if self._tools.settings is not None and self._tools.settings.problems:
            notices.append(settings_words())
        if self._library.waiting:
            notices.append(waiting_words([pack.path.name for pack in self._library.waiting])[0])
        elif not works:
            notices.append(
                Words.of(
                    self.tr("There is nothing to read here. Ask the person who gave you this stick for a new copy.")
                )
            )
        shown_for = (works, reader, self._look, notices)
        if self._shelf_for != shown_for:
            self._shelf_for = shown_for
            self._fill_shelf(works, reader, notices)
        self._ask_about_waiting()

    def _fill_shelf(self, works: list[Listed], reader: Reader, notices: list[Words]) -> None:
        self.shelf.show_works(
            works, lambda work: self._library.card(work, reader),
            lambda card: self._texts.card_chips(card, reader.language), self._texts.usual_chips(reader.language), notices,
        )  # fmt: skip

    def _tell_of_damage(self) -> None:
        """Say what was found damaged while the cards were made."""
        for words in problem_words(self._library):
            if words.text not in self.shelf.notices():
                self.shelf.add_notice(words)

    def _ask_about_waiting(self) -> None:
        """Ask once a sitting whether what nobody known vouches for is to be opened."""
        if self._asked or not self._library.waiting:
            return
        self._asked = True
        from reader.ui.overlays.overlay_texts import waiting_lines
        from reader.ui.overlays.overlays import OverlayAction

        accept = OverlayAction("warning", Words.of(self.tr("Open it all the same")), self.accept_waiting)
        lines = waiting_lines(self._look, [pack.path.name for pack in self._library.waiting])
        self.cards.show(lines, {"accept": accept})

    def accept_waiting(self) -> None:
        """Open what nobody known vouches for, because the reader wants it."""
        self._library.accept_waiting()
        self._forget_library()
        self._show_shelf()

    def _forget_library(self) -> None:
        """Other works are there now: what was made of the ones before is made anew."""
        self._texts = WorkPresenter(self._library, self._tools.today)
        self._page_for = self._shelf_for = ()
        if self._has("searching"):
            self.searching.close()
        if self._has("search"):
            self._forget_screen("search")
        for name in ("searching", "_finder", "_terms"):
            self.__dict__.pop(name, None)

    # --- small things ---

    def _has(self, name: str) -> bool:
        """Return whether what is made when it is first needed was made."""
        return name in self.__dict__

    def _settle_layouts(self) -> None:
        """Let every part have its place now, before the next frame: no frame shows half a change."""
        for widget in (self, self.bar, self._stack.currentWidget()):
            layout = widget.layout() if widget is not None else None
            if layout is not None:
                layout.activate()

    def _something_missing(self, tag: str) -> bool:
        whole = self._tools.translation.has(tag)
        return not whole or not all(tag in work.whole for work in self._library.works())

    def _here(self) -> Location:
        if not self.session.place.work:
            return self.session.place
        page = self.comic_page if self.screen_name() == "comic" else self.text_page
        return replace(self.session.place, block=page.place())

    def _show_message(self) -> None:
        """Show what was to be said, or that nothing is, on the current screen."""
        if self.screen_name() == "comic":
            self.comic_page.set_message(self._message)
        elif self.session.place.work:
            self.text_page.set_message(self._message)
        else:
            self._show_shelf()

    def _toggle_contents(self) -> None:
        self.text_page.toggle_contents()

    def _step_found(self, step: int) -> None:
        if self.screen_name() == "page":
            self.text_page.step_found(step)

    def _turn(self, step: int) -> None:
        if self.screen_name() == "page":
            self.text_page.turn(step)
        elif self.screen_name() == "comic":
            self.comic_page.turn(step)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has("cards"):
            self.cards.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("paper"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt knows its shortcuts by letters, of any layout that is set up; where none has Latin letters, by the key's place.
        from reader.ui.platform.keys import combination_of

        act = self._shortcuts.get(combination_of(event)) if event.modifiers() else None
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.session.language:
            self._wheel += event.angleDelta().y()
            if abs(self._wheel) >= _WHEEL:  # a touch pad sends many small turns
                self.resize_text(1 if self._wheel > 0 else -1)
                self._wheel = 0
            event.accept()
        else:
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tools.leave()
