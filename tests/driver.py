"""The window as tests drive it: its screens by name, and what a reader can ask for. No test needs more of it than this."""

from dataclasses import replace
from typing import Any

from reader.core.library import Library
from reader.core.session import Screen, Session
from reader.ui.window.window import Window


class Driver(Window):
    """A window whose screens can be reached by name; each is made when it is asked for."""

    # --- what is shown ---

    @property
    def session(self) -> Session:
        return self.navigator.session

    @property
    def library(self) -> Library:
        return self.navigator.library

    def screen_name(self) -> Screen:
        return self.navigator.screen()

    def made(self, *screens: str) -> bool:
        """Return whether all of these screens were made already."""
        return all(self.screens.made(Screen(screen)) is not None for screen in screens)

    def _widget(self, screen: Screen) -> Any:
        return self.screens.get(screen).widget

    @property
    def language_screen(self) -> Any:
        return self._widget(Screen.PICKER)

    def tile(self, tag: str) -> Any:
        """Return the tile of a language on the first screen."""
        return next(tile for tile in self.language_screen.tiles if tile.language.tag == tag)

    @property
    def helping_screen(self) -> Any:
        return self._widget(Screen.QUESTION)

    @property
    def second_language_screen(self) -> Any:
        return self._widget(Screen.SECOND)

    @property
    def tour_screen(self) -> Any:
        return self._widget(Screen.TOUR)

    @property
    def shelf(self) -> Any:
        return self._widget(Screen.SHELF)

    @property
    def search_screen(self) -> Any:
        return self._widget(Screen.SEARCH)

    @property
    def searching(self) -> Any:
        """The controller of the search."""
        return self.screens.get(Screen.SEARCH)

    @property
    def text_screen(self) -> Any:
        return self._widget(Screen.PAGE)

    @property
    def comic_screen(self) -> Any:
        return self._widget(Screen.COMIC)

    @property
    def pictures_screen(self) -> Any:
        return self._widget(Screen.PICTURES)

    @property
    def meeting_screen(self) -> Any:
        return self._widget(Screen.MEETING)

    @property
    def agenda_screen(self) -> Any:
        return self._widget(Screen.AGENDA)

    @property
    def handout_screen(self) -> Any:
        return self._widget(Screen.HANDOUT)

    @property
    def phone_screen(self) -> Any:
        return self._widget(Screen.PHONE)

    @property
    def stick_screen(self) -> Any:
        return self._widget(Screen.STICK)

    @property
    def settings_screen(self) -> Any:
        return self._widget(Screen.SETTINGS)

    @property
    def cards(self) -> Any:
        """What lies over the screen: the small card, the large one, the sheet of a tool."""
        return self.overlays.overlays

    @property
    def listening(self) -> Any:
        """What reads aloud."""
        if self.reading_aloud.made is None:
            self.reading_aloud.made = self.reading_aloud._make()
        return self.reading_aloud.made

    def open_overlay(self) -> Any:
        """Return the overlay that is in view; None where there is none."""
        return next((overlay for overlay in self.cards._made if overlay.isVisible()), None)

    # --- what a reader asks for ---

    def change(self, session: Session) -> None:
        self.navigator.change(session)

    def choose_language(self, tag: str) -> None:
        self.screens.get(Screen.PICKER).choose(tag)  # type: ignore[attr-defined]

    def choose_helping(self, tag: str) -> None:
        self.navigator.choose_helping(tag)

    def choose_second(self, tag: str) -> None:
        self.navigator.choose_second(tag)

    def pair(self) -> None:
        self.navigator.pair()

    def ask_second(self) -> None:
        self.navigator.ask_second()

    def swap_sides(self) -> None:
        self.navigator.swap_sides()

    def ask_language(self) -> None:
        self.navigator.ask_language()

    def show_term(self, name: str) -> None:
        self.overlays.show_term(name)

    def show_keys(self) -> None:
        self.overlays.show_keys()

    def show_interpreter_card(self) -> None:
        self.overlays.show_interpreter_card()

    def toggle_listening(self) -> None:
        self.reading_aloud.toggle()

    def hear_aloud(self) -> None:
        self.listening._choose(headphones=False)

    def open_work(self, work: str, name: str = "") -> bool:
        return self.navigator.open_work(work, name)

    def follow_link(self, target: str) -> None:
        self.navigator.follow_link(target)

    def open_search(self) -> None:
        self.navigator.open_search()

    def search_for(self, **changes: object) -> None:
        self.searching.search_for(**changes)

    def open_hit(self, work: str, block: str) -> None:
        self.navigator.open_hit(work, block)

    def choose_comic_view(self, view: Any) -> None:
        self.navigator.choose_comic_view(view)

    def show_shelf(self) -> None:
        self.navigator.show_shelf()

    def open_agenda(self) -> None:
        self.navigator.open_agenda()

    def start_meeting(self, scope: str = "work") -> None:
        self.navigator.start_meeting(scope)

    def end_meeting(self) -> None:
        self.screens.get(Screen.MEETING).end()  # type: ignore[attr-defined]

    def open_handout(self, scope: str = "section") -> None:
        self.navigator.open_handout(scope)

    def close_handout(self) -> None:
        self.screens.get(Screen.HANDOUT).leave()  # type: ignore[attr-defined]

    def make_handout(self, scope: str, panels: bool) -> Any:
        return self.screens.get(Screen.HANDOUT).make(scope, panels)  # type: ignore[attr-defined]

    def open_tour(self) -> None:
        self.navigator.open_layer(Screen.TOUR)

    def open_stick(self) -> None:
        self.navigator.open_layer(Screen.STICK)

    def open_settings(self) -> None:
        self.navigator.open_layer(Screen.SETTINGS)

    def resize_text(self, steps: int) -> None:
        self.navigator.resize_text(steps)

    def next_theme(self) -> None:
        self.navigator.next_theme()

    def use_tool(self, name: str) -> None:
        """Press a tool of the bar, or what “More” offers with the sign of this name."""
        if name in self.bar.tools:
            self.commands.use_tool(name)
        else:
            self.act(name)

    def act(self, sign: str, number: int = 0) -> None:
        """Do what “More” offers with a sign; where it stands beside several, the one with this number."""
        rows = self.commands.more()[1]
        [action for row in rows for action in row if action.sign == sign][number].act()

    def choose_blocks(self, blocks: tuple[str, ...]) -> None:
        self.controller.toggle_on_agenda(blocks)  # type: ignore[attr-defined]

    def turn(self, step: int) -> None:
        self.controller.turn(step)

    def add_to_agenda(self) -> None:
        self.controller.add()

    def toggle_full_screen(self) -> None:
        self.display.toggle()

    def forget_what_was_read(self) -> None:
        """Forget how far works were read, and offer to take nothing back."""
        self.navigator.keep(replace(self.session, reached=()))
        self.overlays.forget_undo()

    def end_sitting(self) -> None:
        self.sitting.end()
