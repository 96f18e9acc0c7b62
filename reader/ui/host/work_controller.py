"""What the screens of a text and of a comic have in common: the place in a work, and what can be done with it."""

from collections.abc import Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from reader.core.comic import ComicView
from reader.core.composition import Composition
from reader.core.languages import language
from reader.core.session import Screen, Session
from reader.core.words import Words
from reader.core.works import Work, WorkKind
from reader.ui.host.action import Action, ActionRow
from reader.ui.host.host import Controller
from reader.ui.i18n.translation import filled
from reader.ui.toolbars.headline import Headline

translate = QCoreApplication.translate


class WorkScreen(Protocol):
    """A screen that shows a work."""

    def place(self) -> str: ...
    def choose(self) -> None: ...
    def set_message(self, words: Words | None) -> None: ...
    def turn(self, step: int) -> None: ...
    def blocks(self) -> range: ...
    def part(self) -> int: ...


class WorkController(Controller):
    """Shows a work; a subclass sets `screen`, and connects its signals."""

    screen: WorkScreen

    def composition(self) -> Composition | None:
        """Return the work that is shown, in the reader's language."""
        raise NotImplementedError

    def here(self) -> str:
        return self.screen.place()

    def part(self) -> int:
        return self.screen.part()

    def add(self) -> None:
        self.screen.choose()

    def say(self, words: Words | None) -> None:
        self.screen.set_message(words)

    def turn(self, step: int) -> None:
        self.screen.turn(step)

    def headline(self) -> Headline | None:
        composition = self.composition()
        if composition is None:
            return None
        title, tag = composition.title
        has_contents = self.has_contents and len(composition.sections) > 1
        return Headline(title, language(tag), self.where(), has_contents)

    def where(self) -> Words:
        """Return which part is read, for the bar; nothing where the screen tells it."""
        return Words("")

    # --- what can be done with it ---

    def actions(self) -> list[ActionRow]:
        go = self.host.navigator
        rows: list[ActionRow] = [
            (Action("meeting", Words.of(translate("Actions", "Show large")), go.start_meeting),),
            (Action("print", Words.of(translate("Actions", "Print")), go.open_handout),),
            (Action("phone", Words.of(translate("Actions", "Give to a phone")), partial(go.open_layer, Screen.PHONE)),),
        ]
        if self.is_recorded():
            rows.insert(0, (Action("speaker", Words.of(translate("Actions", "Listen")), self.listen),))
        if (work := self._with_film()) is not None:
            film = Action(
                "film", Words.of(translate("Actions", "Watch the film")), lambda: self.host.overlays.offer_film(work)
            )
            rows.insert(0, (film,))
        return [*rows, *((action,) for action in (*self._ways_to_add(), *self._sides())), *self._views()]

    def _with_film(self) -> Work | None:
        """Return the work that is shown where its film lies beside its pack."""
        composition = self.composition()
        if composition is None or composition.work.film is None:
            return None
        return composition.work if self.host.presenter.library.film(composition.work).is_file() else None

    def is_recorded(self) -> bool:
        """Return whether anything of the work can be heard in the reader's language."""
        composition, library = self.composition(), self.host.presenter.library
        if composition is None or not library.has_recordings():
            return False
        from reader.ui.listening.spoken import WorkBlocks, any_heard

        if self._looked_for is not composition:  # a long text of which nothing was recorded is looked through once
            self._looked_for, self._is_recorded = composition, any_heard(library, WorkBlocks(composition))
        return self._is_recorded

    def _ways_to_add(self) -> Iterable[Action]:
        if self.is_comic:
            yield Action("add", Words.of(translate("Actions", "Add this picture to my list")), self.add)
            yield Action("add", Words.of(translate("Actions", "Add this page to my list")), self.add_part)
            yield Action("add", Words.of(translate("Actions", "Add the whole comic to my list")), self.add_work)
        else:
            yield Action("add", Words.of(translate("Actions", "Add this paragraph to my list")), self.add)
            yield Action("add", Words.of(translate("Actions", "Add this part to my list")), self.add_part)
            yield Action("add", Words.of(translate("Actions", "Add the whole text to my list")), self.add_work)

    def _sides(self) -> Iterable[Action]:
        go, session = self.host.navigator, self.session
        if len(session.readers) > 1:
            words = translate("Actions", "Second language: {language}")
            name = language(session.second).own_name
            yield Action("language", filled(words, language=name), go.ask_second)
            yield Action("swap", Words.of(translate("Actions", "Change sides")), go.swap_sides)

    def _views(self) -> list[ActionRow]:
        """Return the ways to look at a comic that has panels."""
        if not self.is_comic or not self.has_panels:
            return []
        choose, now = self.host.navigator.choose_comic_view, self.host.navigator.comic_view()
        ways = (
            (ComicView.PAGES, "whole-page", translate("Actions", "Whole page")),
            (ComicView.PANELS, "one-panel", translate("Actions", "Picture by picture")),
            (ComicView.WORDS, "article", translate("Actions", "Words only")),
        )
        return [(Action(sign, Words.of(words), partial(choose, view), now == view),) for view, sign, words in ways]

    _looked_for: Composition | None = None
    _is_recorded = False
    has_contents = False
    """Whether the screen can show the parts of a work."""
    has_panels = True
    """Whether a comic that is shown can be looked at picture by picture."""

    @property
    def is_comic(self) -> bool:
        composition = self.composition()
        return composition is not None and composition.work.kind is WorkKind.COMIC

    def add_part(self) -> None:
        """Put what is shown of the current part on the agenda."""
        self._put_on_agenda(self.screen.blocks())

    def add_work(self) -> None:
        """Put the whole work on the agenda."""
        composition = self.composition()
        self._put_on_agenda(range(len(composition)) if composition is not None else ())

    def _put_on_agenda(self, indices: Iterable[int]) -> None:
        composition = self.composition()
        if composition is None:
            return
        self.host.navigator.put_on_agenda(composition.block(i).id for i in indices if composition.stands_alone(i))
        self.show_tools()

    def toggle_on_agenda(self, blocks: tuple[str, ...]) -> None:
        """Put blocks of the work on the agenda; where all of them are there, take them away, which can be undone."""
        before = self.session.agenda
        self.host.navigator.toggle_on_agenda(blocks)
        self.show_tools()
        if len(self.session.agenda) < len(before):
            words = Words.of(translate("Actions", "Removed from my list"))
            self.host.overlays.offer_undo(words, partial(self.host.navigator.undo_agenda, before))

    def show_tools(self) -> None:
        """Show what of the session is told beside the work: how long the agenda is."""
        self.host.show_bar()

    def was_here(self, before: Session | None) -> bool:
        """Return whether the session `before` was at the same place, and not in a meeting that moved on from it."""
        return before is not None and before.place == self.session.place and not before.scope(Screen.MEETING)
