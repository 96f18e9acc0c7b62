"""Where the reader is, and every way on and back. It knows no Qt: what a screen shows follows from the session."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.languages import DEFAULT
from reader.core.library import Library
from reader.core.session import THEMES, Layer, Location, Reached, Screen, Session
from reader.core.works import WorkKind

if TYPE_CHECKING:
    from reader.core.comic import ComicView

SHELF_LINK = "shelf:"
"""The target of a link that leads to the shelf."""
BRIEF = frozenset(
    (Screen.PICKER, Screen.QUESTION, Screen.SECOND, Screen.SETTINGS, Screen.STAFF, Screen.STICK, Screen.TOUR)
)
"""The layers that end when the reader goes on to somewhere else."""


class Navigator:
    """Changes the session of one window, and reports each change."""

    def __init__(
        self, library: Library, session: Session, changed: Callable[[Session], None], refused: Callable[[str], None]
    ):
        """`changed(before)` is called after each change with the session before it, `refused(work)` with the id of a
        work that cannot be opened."""
        self.library, self.session = library, session
        self._changed, self._refused = changed, refused
        self.here: Callable[[], Location] = lambda: self.session.place
        """Returns the present place as precisely as the screen knows it."""
        self.part: Callable[[], int] = lambda: 0
        """Returns the number of the part that is read, from 0."""
        self.failed: set[str] = set()
        """Ids of works that failed in this sitting: they are not opened again."""

    def change(self, session: Session) -> None:
        """Go on with another session, and show it."""
        if self.session.place.work and session.place.work != self.session.place.work:
            session = self._remembering(session)
        before, self.session = self.session, session
        self._changed(before)

    def _remembering(self, session: Session) -> Session:
        """Return `session` with how far the work was read that is left now."""
        here = self.here()
        if not here.block or not session.language or here.work in self.failed:
            return session
        return session.having_reached(here.work, Reached(here.block, self.part()))

    def keep(self, session: Session) -> None:
        """Go on with another session that is in view already."""
        self.session = session

    # --- where the reader is ---

    def screen(self) -> Screen:
        """Return the screen that the session is shown on."""
        return self.session.layers[-1].screen if self.session.layers else self.place_screen()

    def place_screen(self) -> Screen:
        """Return the screen of the reader's place, whatever lies over it."""
        place = self.session.place
        if not self.session.language:
            return Screen.PICKER
        if place.work and self.session.pictures:
            return Screen.PICTURES
        if place.work:
            return Screen.PAGE if self.comic_view() in (None, "words") else Screen.COMIC
        return Screen.SEARCH if place.searching else Screen.SHELF

    def comic_view(self) -> "ComicView | None":
        """Return how the current comic is looked at; None where the current work is none."""
        work = self.library.work(self.session.place.work)
        if work is None or work.kind is not WorkKind.COMIC:
            return None
        from reader.core.comic import ComicView, usual_view

        if self.session.comics:
            return ComicView(self.session.comics)
        if self.session.place.query is not None:
            return ComicView.PANELS  # what was found is one panel
        return usual_view(work, self.session.reader.language)

    def printable(self) -> list[str]:
        """Return what can be printed at present: a part or the whole of the current text, the agenda."""
        work = self.library.work(self.session.place.work)
        return [*(("section", "work") if work is not None else ()), *(("agenda",) if self.session.agenda else ())]

    def settle(self) -> str:
        """Leave what cannot be shown: a handout of nothing, a work that is not there any more. Return that work's id,
        else an empty string."""
        now = self.session
        if now.scope(Screen.HANDOUT) and not self.printable():
            layers = tuple(layer for layer in now.layers if layer.screen is not Screen.HANDOUT)
            now = self.session = replace(now, layers=layers)
        lost = now.place.work
        work = self.library.work(lost) if lost else None
        if not lost or (work is not None and self.library.readable(work, now.reader)):
            return ""
        self.session = replace(now, place=Location())
        return lost

    # --- places ---

    def open_work(self, work_id: str, name: str = "") -> bool:
        """Open a work, at a heading's name, a block or a section's number, or else where it was left in this sitting;
        return whether it can be shown."""
        work = self.library.work(work_id)
        if work is None or work_id in self.failed or not self.library.readable(work, self.session.reader):
            self._refused(work_id)
            return False
        reached = self.session.reached_in(work_id)
        self._go(Location(work_id, name or (reached.block if reached is not None else "")))
        return True

    def follow_link(self, target: str) -> None:
        """Go where a link leads: to another work or to another place in this one."""
        if target == SHELF_LINK:
            self.show_shelf()
            return
        work, _, name = target.partition("#")
        self.open_work(work.removeprefix("work:") or self.session.place.work, name)

    def open_search(self, query: str = "") -> None:
        """Search, from wherever the reader is but a meeting or a handout."""
        now = self.session
        if not now.language or self.screen() in (Screen.MEETING, Screen.HANDOUT):
            return
        now = self.session = replace(now, pictures=False)
        if now.place.searching and not query:
            self.change(replace(now, layers=()))
        else:
            self._go(Location(query=query))

    def search_for(self, **changes: object) -> None:
        """Search for something else: the search itself shows it."""
        place = replace(self.session.place, **changes)  # type: ignore[arg-type]
        if place.searching:
            self.keep(replace(self.session, place=place))

    def open_hit(self, work_id: str, block: str) -> None:
        """Open what was found, with the words that were asked for marked on the page."""
        query = (self.session.place.query or "").strip() or None
        self.change(self.session.going(Location(work_id, block, query), self.session.place))

    def clear_highlights(self) -> None:
        """Mark nothing on the page any more."""
        self.keep(replace(self.session, place=replace(self.session.place, query=None)))

    def open_highlights(self, place: Location) -> None:
        """Mark again what was marked at a place of the work that is open; nothing where another one is."""
        if place.work == self.session.place.work:
            self.change(replace(self.session, place=replace(self.here(), query=place.query)))

    def show_shelf(self) -> None:
        """Go to the shelf and forget the way back."""
        self.change(replace(self.session, place=Location(), history=(), future=(), layers=()))

    def choose_pictures(self) -> None:
        """Show only what can be followed in pictures from now on, in the language in use or the first one; nothing more
        is asked."""
        now = self.session
        language, helping = now.language or DEFAULT, now.helping or DEFAULT
        self.change(
            replace(
                now, language=language, helping=helping, place=Location(), history=(), future=(), layers=(), pictures=True
            )
        )  # fmt: skip

    def leave_pictures(self) -> None:
        """Show everything again."""
        self.change(replace(self.session, pictures=False))

    def back(self) -> None:
        """Close the topmost layer, else go to the place before."""
        now = self.session
        if now.layers:
            self.close_layer()
        elif now.place.work or now.place.searching:
            self.change(now.going_back(self.here()))
        elif now.pictures:
            self.leave_pictures()

    def forward(self) -> None:
        """Go to the place that the reader last went back from."""
        if self.session.language and self.session.future and not self.session.layers:
            self.change(self.session.going_forward(self.here()))

    def _go(self, to: Location) -> None:
        self.change(replace(self.session.going(to, self.here()), layers=()))

    # --- layers: what lies over the place ---

    def open_staff_door(self) -> None:
        """The PIN was right: show what is behind the staff's door, until one goes back from it."""
        self.close_layer()
        self.open_layer(Screen.STAFF, "open")

    def open_layer(self, screen: Screen, scope: str = "") -> None:
        """Show a screen over the present one."""
        self.change(self._over(Layer(screen, scope), keep_brief=screen in BRIEF))

    def close_layer(self) -> None:
        """Close what lies on top."""
        self.change(replace(self.session, layers=self.session.layers[:-1]))

    def ask_language(self) -> None:
        """Show the tiles over the present screen."""
        if self.session.language:
            self.open_layer(Screen.PICKER)

    def open_agenda(self) -> None:
        """Look at what is to be shown today."""
        self.open_layer(Screen.AGENDA)

    def start_meeting(self, scope: str = "work") -> None:
        """Show the current ``work``, or the ``agenda``, large and one block at a time."""
        if scope != "work" or self.session.place.work:
            self.open_layer(Screen.MEETING, scope)

    def follow_meeting(self, block: str) -> None:
        """A meeting over a work has come to a block: it is the reader's place."""
        if self.session.scope(Screen.MEETING) == "work":
            self.keep(replace(self.session, place=replace(self.session.place, block=block)))

    def open_handout(self, scope: str = "section") -> None:
        """Show how a ``section`` or the current ``work``, or the ``agenda``, will be on paper; nothing where there is
        neither."""
        scopes = self.printable()
        if scopes:
            self.open_layer(Screen.HANDOUT, scope if scope in scopes else scopes[0])

    def _over(self, layer: Layer, keep_brief: bool) -> Session:
        below = tuple(
            other for other in self.session.layers
            if other.screen is not layer.screen and (keep_brief or other.screen not in BRIEF)
        )  # fmt: skip
        met = bool(self.session.scope(Screen.MEETING))  # a meeting knows the place better than the page below it
        place = self.session.place if keep_brief or met else self.here()
        return replace(self.session, layers=(*below, layer), place=place)

    def _without_brief(self) -> Session:
        return replace(self.session, layers=tuple(x for x in self.session.layers if x.screen not in BRIEF))

    # --- languages ---

    def choose_language(self, tag: str, ask: bool = False) -> None:
        """Read in the language of `tag` from now on, at the same place; with `ask` ask which language helps."""
        session = self._without_brief().in_language(tag)
        self.change(replace(session, layers=(*session.layers, Layer(Screen.QUESTION))) if ask else session)

    def choose_helping(self, tag: str) -> None:
        """Show what is not written in the reader's language in the language of `tag`."""
        self.change(replace(self._without_brief(), helping=tag))

    def choose_second(self, tag: str) -> None:
        """Read in the language of `tag` too, beside the reader's own, at the same place."""
        paired = tag != self.session.reader.language
        self.change(replace(self._without_brief(), second=tag if paired else self.session.second, paired=paired))

    def pair(self) -> None:
        """Show the second language beside the first, or the first alone again; the first time ask which."""
        if len(self.session.readers) > 1:
            self.change(replace(self.session, paired=False))
        elif self.session.second and self.session.second != self.session.reader.language:
            self.change(replace(self.session, paired=True))
        else:
            self.ask_second()

    def ask_second(self) -> None:
        """Ask for the second language, over the present screen."""
        self.open_layer(Screen.SECOND)

    def swap_sides(self) -> None:
        """Let the two languages change sides."""
        self.change(replace(self.session, swapped=not self.session.swapped))

    def toggle_naskh(self) -> None:
        """Set Urdu in Naskh, or in Nastaliq again."""
        self.change(replace(self.session, naskh=not self.session.naskh))

    # --- the agenda ---

    def toggle_on_agenda(self, blocks: Iterable[str]) -> None:
        """Put blocks of the current work on the agenda; where all of them are there, take them away."""
        work = self.session.place.work
        self.keep(self.session.toggled_on_agenda(tuple(Location(work, block) for block in blocks)))

    def put_on_agenda(self, blocks: Iterable[str]) -> None:
        """Put those blocks of the current work on the agenda that are not on it."""
        work, known = self.session.place.work, frozenset(self.session.agenda)
        new = tuple(place for block in blocks if (place := Location(work, block)) not in known)
        self.keep(replace(self.session, agenda=(*self.session.agenda, *new)))

    def undo_agenda(self, places: tuple[Location, ...]) -> None:
        """Put the agenda back as it was, wherever the reader is by now."""
        self.change(replace(self.session, agenda=places))

    def set_agenda(self, places: tuple[Location, ...]) -> None:
        """Show other places in a meeting, or in another order."""
        self.change(replace(self.session, agenda=places))

    # --- how it looks ---

    def resize_text(self, steps: int) -> None:
        """Make the text larger or smaller by steps; 0 makes it as at first."""
        self.change(self.session.resized(steps) if steps else replace(self.session, text_size=100))

    def choose_theme(self, theme: str) -> None:
        """Use other colours: one of ``THEMES``."""
        self.change(replace(self.session, theme=theme))

    def next_theme(self) -> None:
        """Use the next colours: light, dark, high contrast."""
        self.choose_theme(THEMES[(THEMES.index(self.session.theme) + 1) % len(THEMES)])

    def choose_comic_view(self, view: "ComicView") -> None:
        """Look at comics in another way from now on, at the same place."""
        self.change(replace(self.session, comics=view, place=self.here()))

    # --- when something fails, and the end ---

    def leave_failed(self) -> str:
        """Close the text that failed: the reader is where they were before, and it is not opened again. Return its id,
        empty where none was open."""
        now = self.session
        if now.place.work:
            self.failed.add(now.place.work)
        *history, place = [place for place in now.history if place.work not in self.failed] or [Location()]
        agenda = tuple(place for place in now.agenda if place.work not in self.failed)
        self.change(replace(now, place=place, history=tuple(history), agenda=agenda, layers=()))
        return now.place.work

    def forget(self, theme: str) -> Session:
        """Forget who was here; return the session that was. Nothing is shown yet."""
        before, self.session = self.session, Session(theme=theme)
        self.failed.clear()
        return before
