"""The window as its screens know it, and what every screen's controller can be asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from reader.core.navigation import Navigator
from reader.core.questions import ShelfQuestion
from reader.core.session import Session
from reader.core.words import Words
from reader.core.works import Work
from reader.ui.document.presenter import WorkPresenter
from reader.ui.host.action import ActionRow
from reader.ui.host.environment import Environment
from reader.ui.style.look import Look, SupportsLook
from reader.ui.toolbars.headline import Headline

if TYPE_CHECKING:
    from reader.ui.listening.listening import Follow
    from reader.ui.listening.spoken import Readable


class OverlayRequests(Protocol):
    """What can be shown over the screen in view."""

    def ask_about_waiting(self) -> None:
        """Ask, once in a sitting, whether packs that nobody known vouches for are to be opened."""

    def show_term(self, name: str) -> None:
        """Show the meaning of the glossary's word with this name."""

    def show_interpreter_card(self) -> None:
        """Show a card for whoever can help: this person speaks that language; please find an interpreter."""

    def offer_film(self, work: Work) -> None:
        """Say what a work's film leaves behind on this computer, and offer to hand it on."""

    def show_keys(self) -> None:
        """Show every key."""

    def show_about(self) -> None:
        """Show what Sala is."""

    def offer_undo(self, words: Words, undo: Callable[[], object]) -> None:
        """Say what was just done; `undo` takes it back, for a while."""


class Aloud(Protocol):
    """Reads aloud in the window."""

    def listen(self, readable: "Readable", first: int = 0, follow: "Follow | None" = None) -> None:
        """Read aloud from the place `first` on; `follow` is told what is read."""


class Host(Protocol):
    """What a controller may ask of the window. Nothing here raises; what is shown changes before the call returns."""

    navigator: Navigator
    """Where the reader is; every change of the session goes through it."""
    environment: Environment
    presenter: WorkPresenter
    """The works of the library; another object once the library is another one."""

    @property
    def overlays(self) -> OverlayRequests:
        """What can be shown over the screen; loaded and made when it is first asked for, so ask for it only then."""

    @property
    def reading_aloud(self) -> Aloud:
        """Reads aloud."""

    @property
    def look(self) -> Look:
        """How everything looks at present; another object after each change."""

    @property
    def message(self) -> Words | None:
        """What is to be said to the reader on the screen in view."""

    def say(self, words: Words | None) -> None:
        """Say something on the screen in view, or nothing any more."""

    def choose_pictures(self) -> None:
        """Go to what can be followed in pictures."""

    def read_more(self, packs: list[Path]) -> None:
        """Read the packs at these paths, too, until the program ends; then show the shelf."""

    def accept_waiting(self) -> None:
        """Open the packs that nobody known vouches for."""

    def settings_changed(self) -> None:
        """The settings of the stick are others now."""

    def close_overlays(self) -> bool:
        """Close what lies over the screen; return whether there was anything."""

    def show_bar(self) -> None:
        """Show in the bar where the reader is now, and how long the agenda is."""

    def hide_bar(self, away: bool, margin: int = 0) -> None:
        """Let the bar glide out of the view of who reads on; or back into it. What leads out stays, so there must be
        room for it in the `margin` beside the words, in pixels: without it the bar stays."""


class Controller:
    """Shows the session on one screen. It is made, with its widget, when the screen is first needed.

    A subclass makes `widget` and shows the session; what of the rest its screen has no use for it leaves as it is.
    """

    fills_display = False
    """Whether the screen takes the whole window and display, without the bar."""
    survives_sitting = False
    """Whether the screen shows nothing of anybody, and may be kept after the end of a sitting."""

    def __init__(self, host: Host, widget: QWidget):
        self.host, self.widget = host, widget

    @property
    def session(self) -> Session:
        """The present session."""
        return self.host.navigator.session

    def set_look(self, look: Look) -> None:
        """Take another look. Called before ``show``, and only where the look is another one."""
        cast(SupportsLook, self.widget).set_look(look)

    def show(self, before: Session | None) -> None:
        """Show the session. `before` is the one that was in view until now, on whatever screen; None: show everything
        anew."""

    def left(self) -> None:
        """Another screen takes the place of this one."""

    def say(self, words: Words | None) -> None:
        """Say something on the screen, or nothing any more."""

    def focus(self) -> None:
        """Give the keyboard to where the reader goes on."""
        getattr(self.widget, "view", self.widget).setFocus()

    def focus_first(self) -> None:
        """Give the keyboard to the beginning of the screen."""
        self.focus()

    def headline(self) -> Headline | None:
        """Return where the reader is on this screen, for the bar; None where the program's name stands there."""
        return None

    def actions(self) -> list[ActionRow]:
        """Return what can be done here beside what the bar offers: it stands in “More”."""
        return []

    def hold(self) -> None:
        """The screen is about to be moved or resized: what is read stays at its height in the window."""

    def back(self) -> bool:
        """Go back within the screen; return whether that was all that “Back” is for here."""
        return False

    def escape(self) -> bool:
        """Close or clear what the Esc key is for on this screen; return whether there was anything."""
        return False

    def here(self) -> str:
        """Return the id of the current block, empty where there is none."""
        return ""

    def part(self) -> int:
        """Return the number of the part of a work that is read, from 0."""
        return 0

    def add(self) -> None:
        """Put the current block on the agenda, or take it away."""

    def turn(self, step: int) -> None:
        """Go to the next part or page (1), or to the one before (-1)."""

    def step_highlight(self, step: int) -> None:
        """Go to the next place that a search found (1), or to the one before (-1)."""

    def listen(self) -> None:
        """Read aloud from where the reader is, where anything of it was recorded."""

    def say_question(self, question: ShelfQuestion) -> None:
        """Read a question of the shelf aloud."""
        from reader.ui.listening.spoken import Alone, Spoken

        self.host.reading_aloud.listen(Alone(Spoken(question.words, question.language, question.hand)))

    def toggle_contents(self) -> None:
        """Show or hide the table of contents."""

    def is_busy(self) -> bool:
        """Return whether long work goes on that the end of a sitting would stop."""
        return False

    def stop(self) -> None:
        """Stop long work; what is half done is taken back."""

    def close(self) -> None:
        """The screen is dropped: nothing is to reach it any more."""

    def tidied(self) -> bool:
        """Return whether nothing half done is left; called again and again until that is so."""
        return True
