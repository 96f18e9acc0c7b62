"""What the screens of a text and of a comic have in common: the tools above a work, and the place in it."""

from collections.abc import Callable
from typing import Protocol

from reader.core.session import Screen, Session
from reader.core.works import Words
from reader.ui.host.host import Controller
from reader.ui.toolbars.page_tools import PageTools


class WorkScreen(Protocol):
    """A screen that shows a work below its tools."""

    tools: PageTools

    def fit_tools(self) -> None: ...
    def place(self) -> str: ...
    def choose(self) -> None: ...
    def set_message(self, words: Words | None) -> None: ...
    def turn(self, step: int) -> None: ...


class WorkController(Controller):
    """Shows a work; a subclass sets `screen`, and connects its signals."""

    screen: WorkScreen

    def here(self) -> str:
        return self.screen.place()

    def add(self) -> None:
        self.screen.choose()

    def say(self, words: Words | None) -> None:
        self.screen.set_message(words)

    def turn(self, step: int) -> None:
        self.screen.turn(step)

    def use_tool(self, name: str) -> None:
        """Do what a tool above the work is for."""
        go = self.host.navigator
        tools: dict[str, Callable[[], None]] = {
            "pair": go.pair, "second": go.ask_second, "swap": go.swap_sides, "meeting": go.start_meeting,
            "handout": go.open_handout, "agenda": go.open_agenda, "add": self.add,
        }  # fmt: skip
        tools[name]()

    def toggle_on_agenda(self, blocks: tuple[str, ...]) -> None:
        """Put blocks of the work on the agenda; where all of them are there, take them away."""
        self.host.navigator.toggle_on_agenda(blocks)
        self.show_tools()

    def show_tools(self) -> None:
        """Show what of the session the tools tell: the second language, how long the agenda is."""
        self.screen.tools.show_session(self.session)
        self.screen.fit_tools()

    def was_here(self, before: Session | None) -> bool:
        """Return whether the session `before` was at the same place, and not in a meeting that moved on from it."""
        return before is not None and before.place == self.session.place and not before.scope(Screen.MEETING)
