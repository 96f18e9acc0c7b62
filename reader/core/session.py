"""What the present reader is doing. It lives in memory alone and is forgotten at once."""

from dataclasses import field, replace
from enum import StrEnum

from reader.core.composition import Reader
from reader.core.languages import DEFAULT, language
from reader.core.record import record
from reader.core.works import Topic, WorkKind

TEXT_SIZES = (80, 90, 100, 115, 130, 150, 175, 200, 250, 300)
"""Text sizes in percent."""

COMIC_VIEWS = ("pages", "panels", "words")
"""How a comic is looked at: see ``reader.core.comic.ComicView``."""
THEMES = ("light", "dark", "contrast")


class Screen(StrEnum):
    """What can fill the window."""

    PICKER = "picker"
    QUESTION = "question"
    SECOND = "second"
    SHELF = "shelf"
    SEARCH = "search"
    PAGE = "page"
    COMIC = "comic"
    MEETING = "meeting"
    HANDOUT = "handout"
    PHONE = "phone"
    AGENDA = "agenda"
    SETTINGS = "settings"
    STICK = "stick"
    STAFF = "staff"
    TOUR = "tour"
    PICTURES = "pictures"


@record
class Layer:
    """A screen that lies over the reader's place. ``scope`` is what a meeting or a handout is of: a ``section``, the
    current ``work`` or the ``agenda``; or the block whose picture is shown large; or whether the staff's door is
    ``open``."""

    screen: Screen
    scope: str = ""


@record
class Location:
    """Where in the library: on the shelf (no work), or at a block of a work (or at its beginning).

    ``query`` is what is searched for, None where nothing is: without a work the place is the search itself (kept
    to a topic and a kind where they are named), with one the page on which the words are marked.
    """

    work: str = ""
    block: str = ""
    query: str | None = None
    topic: Topic | None = None
    kind: WorkKind | None = None

    @property
    def searching(self) -> bool:
        return self.query is not None and not self.work


@record
class Reached:
    """How far a work was read in this sitting: the block, and the number of its part, from 0."""

    block: str
    part: int


@record
class Session:
    """The present sitting: who reads, where, how it looks, and the places to go back to.

    ``language`` is empty until one is chosen.
    """

    language: str = ""
    helping: str = ""
    place: Location = field(default_factory=Location)
    history: tuple[Location, ...] = ()
    future: tuple[Location, ...] = ()
    """The places that the reader went back from, the nearest last."""
    text_size: int = 100
    theme: str = "light"
    naskh: bool = False
    """Whether what is usually set in Nastaliq is set in Naskh."""
    comics: str = ""
    """How comics are looked at (a ``ComicView``), empty as each is best looked at."""
    second: str = ""
    """The second language of the sitting, empty until one is chosen; it is shown while ``paired``."""
    paired: bool = False
    swapped: bool = False
    """Whether the two languages have changed sides."""
    agenda: tuple[Location, ...] = ()
    """The blocks and panels to be shown today, in order. It is never written down: a list of what somebody needed would
    describe them."""
    pictures: bool = False
    """Whether only what can be followed in pictures is shown, and nothing to read."""
    reached: tuple[tuple[str, Reached], ...] = ()
    """How far works were read, by their ids: who opens one again goes on there. In memory alone, as all of this."""
    layers: tuple[Layer, ...] = ()
    """What lies over the place, the topmost last."""

    @property
    def reader(self) -> Reader:
        return Reader(self.language or DEFAULT, self.helping)

    @property
    def readers(self) -> tuple[Reader, ...]:
        """For whom texts are shown at present: the reader, and beside them whoever reads the second language."""
        if not (self.paired and self.second) or self.second == self.reader.language:
            return (self.reader,)
        return self.reader, Reader(self.second, self.helping)

    @property
    def appearance(self) -> tuple[object, ...]:
        """What everything is shown in: where it is the same, so is the look of every screen."""
        return self.reader, self.text_size, self.theme, self.naskh

    @property
    def offers_naskh(self) -> bool:
        """Whether a language in use can be set in two scripts."""
        return any(tag and language(tag).script.plain for tag in (self.language, self.second))

    @property
    def first_right(self) -> bool:
        """Whether the reader's language stands at the right of the second."""
        return language(self.reader.language).rtl != self.swapped

    def scope(self, screen: Screen) -> str:
        """Return what the layer of a screen is of; empty where there is no such layer."""
        return next((layer.scope for layer in reversed(self.layers) if layer.screen is screen), "")

    def in_language(self, tag: str) -> "Session":
        """Return the session in another language; where that was the second one, the two change places."""
        second = self.language if tag == self.second else self.second
        return replace(self, language=tag, second=second)

    def going(self, to: Location, here: Location | None = None) -> "Session":
        """Return the session at `to`; `here` is the present place as precisely as it is known."""
        return replace(self, place=to, history=(*self.history, here or self.place), future=())

    def going_back(self, here: Location | None = None) -> "Session":
        """Return the session at the place before; the shelf where there is none. `here` as in ``going``."""
        *before, to = self.history or (Location(),)
        return replace(self, place=to, history=tuple(before), future=(*self.future, here or self.place))

    def going_forward(self, here: Location | None = None) -> "Session":
        """Return the session at the place that the reader last went back from; the same where there is none."""
        if not self.future:
            return self
        *rest, to = self.future
        return replace(self, place=to, history=(*self.history, here or self.place), future=tuple(rest))

    def reached_in(self, work: str) -> Reached | None:
        """Return how far a work was read; None where it was not."""
        return next((reached for known, reached in self.reached if known == work), None)

    def having_reached(self, work: str, reached: Reached) -> "Session":
        """Return the session in which a work was read so far."""
        others = tuple(entry for entry in self.reached if entry[0] != work)
        return replace(self, reached=(*others, (work, reached)))

    def toggled_on_agenda(self, places: tuple[Location, ...]) -> "Session":
        """Return the session with `places` on the agenda, or where all of them are there, without them."""
        new = tuple(place for place in places if place not in self.agenda)
        kept = self.agenda if new else tuple(place for place in self.agenda if place not in places)
        return replace(self, agenda=(*kept, *new))

    def resized(self, steps: int) -> "Session":
        """Return the session with text `steps` sizes larger (or smaller), within TEXT_SIZES."""
        nearest = min(range(len(TEXT_SIZES)), key=lambda i: abs(TEXT_SIZES[i] - self.text_size))
        return replace(self, text_size=TEXT_SIZES[min(max(nearest + steps, 0), len(TEXT_SIZES) - 1)])
