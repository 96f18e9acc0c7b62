"""The desk's window as its screens know it, and what every screen is."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from reader.core.record import record
from reader.core.words import Words
from reader.desk.content.changes import Changes
from reader.desk.content.library_folder import LibraryFolder, Summary
from reader.desk.jobs import Job
from reader.desk.survey import Survey
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look


@record
class Place:
    """Where one is: the screen by its name, and which work and language it is about."""

    screen: str = "start"
    work: str = ""
    tag: str = ""
    files: tuple[Path, ...] = ()
    """What is to be brought in."""
    row: str = ""
    """The segment that is being translated."""


class DeskHost(Protocol):
    """What a screen may ask of the window. Nothing here raises."""

    library: LibraryFolder
    changes: Changes
    survey: Survey
    job: Job
    """The one long work that may go on, whatever screen is shown."""
    icons: Icons
    folder: Path
    """Where files were last chosen."""
    person: str
    """Who sits at the desk, as they signed last; empty until they did."""

    @property
    def look(self) -> Look:
        """How everything looks at present."""

    @property
    def summaries(self) -> Sequence[Summary]:
        """The works as far as they are known, in the order of the shelf."""

    def open_library(self, library: LibraryFolder) -> None:
        """Work in this library from now on, and show its board."""

    def go(self, place: Place) -> None:
        """Show another screen; Back leads here again."""

    def has_screen(self, name: str) -> bool:
        """Return whether there is a screen of this name."""

    def speaks(self, tag: str) -> bool:
        """Return whether the desk's words are written in a language."""

    def use(self, language: str = "", theme: str = "", text_size: int = 0) -> None:
        """Show everything in another language, other colours or another size, until the desk is closed."""

    def again(self) -> None:
        """Show the same screen anew: what it shows was changed."""

    def back(self) -> None:
        """Show the screen that was shown before."""

    def say(self, words: Words | None, kind: str = "warning") -> None:
        """Say something above the screen: good, warning or error; or nothing any more."""

    def run(
        self, name: str, command: list[str], places: Iterable[Path] = (), password: str = "",
        then: Sequence[tuple[str, list[str]]] = (),
    ) -> bool:  # fmt: skip
        """Begin a command of ``sala-author``, which changes `places` of the content; return whether it begins. How far it
        is stands above the screen, until it is done, ended there, or fails. Once it is done the commands of `then`
        follow, each with its name; where one of them fails the others are done all the same."""

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something with files; return whether it was done. What fails is said above the screen."""


class DeskScreen(QWidget):
    """What the window shows below its bar. It is made anew when it is shown, and whenever the look or what it shows
    changes: so it holds nothing that is not on the disk once ``leave`` was called."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__()
        self.host, self.place = host, place
        self.look, self.icons = host.look, host.icons

    def title(self) -> Words:
        """Return what stands in the bar."""
        return Words("")

    def first(self) -> QWidget:
        """Return what has the focus first."""
        return self

    def leave(self) -> bool:
        """Save what is not saved yet: another screen follows, or the window closes. Return whether it is on the disk."""
        return True

    def close_down(self) -> None:
        """Stop what goes on beside it: the screen is not shown any more."""

    def survey_told(self, _summary: Summary | None) -> None:
        """A work is another than it was, or gone (None)."""

    def job_ended(self, _good: bool) -> None:
        """The long work that went on is done, or failed."""

    def take(self, _files: list[Path], _at: QPoint) -> bool:
        """Take files that were dropped on the window at a point of it; return whether this screen does."""
        return False
