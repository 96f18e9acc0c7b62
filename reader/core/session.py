"""What the present reader is doing. It lives in memory alone and is forgotten at once."""

from dataclasses import dataclass, field, replace

from reader.core.languages import DEFAULT
from reader.core.library import Reader
from reader.core.works import Kind, Topic

TEXT_SIZES = (80, 90, 100, 115, 130, 150, 175, 200, 250, 300)
"""Text sizes in percent."""

COMIC_VIEWS = ("pages", "panels", "words")
"""How a comic is looked at: see ``reader.core.comic.ComicView``."""
THEMES = ("light", "dark", "contrast")


@dataclass(frozen=True)
class Place:
    """Where in the library: on the shelf (no work), or at a block of a work (or at its beginning).

    ``query`` is what is searched for, None where nothing is: without a work the place is the search itself (kept
    to a topic and a kind where they are named), with one the page on which the words are marked.
    """

    work: str = ""
    block: str = ""
    query: str | None = None
    topic: Topic | None = None
    kind: Kind | None = None

    @property
    def searching(self) -> bool:
        return self.query is not None and not self.work


@dataclass(frozen=True)
class Session:
    """The present sitting: who reads, where, how it looks, and the places to go back to.

    ``language`` is empty until one is chosen.
    """

    language: str = ""
    helping: str = ""
    place: Place = field(default_factory=Place)
    history: tuple[Place, ...] = ()
    text_size: int = 100
    theme: str = "light"
    comics: str = ""
    """How comics are looked at (a ``ComicView``), empty as each is best looked at."""

    @property
    def reader(self) -> Reader:
        return Reader(self.language or DEFAULT, self.helping)

    def going(self, to: Place, here: Place | None = None) -> "Session":
        """Return the session at `to`; `here` is the present place as precisely as it is known."""
        return replace(self, place=to, history=(*self.history, here or self.place))

    def going_back(self) -> "Session":
        """Return the session at the place before; the shelf where there is none."""
        if not self.history:
            return replace(self, place=Place())
        return replace(self, place=self.history[-1], history=self.history[:-1])

    def resized(self, steps: int) -> "Session":
        """Return the session with text `steps` sizes larger (or smaller), within TEXT_SIZES."""
        nearest = min(range(len(TEXT_SIZES)), key=lambda i: abs(TEXT_SIZES[i] - self.text_size))
        return replace(self, text_size=TEXT_SIZES[min(max(nearest + steps, 0), len(TEXT_SIZES) - 1)])
