"""Shows the current work as a text, in one language or two, with the highlights of a search."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.core.blocks import BlockKind
from reader.core.composition import Composition
from reader.core.session import Screen, Session
from reader.core.words import Words
from reader.ui.document.work_document import WorkDocument
from reader.ui.host.action import Action, ActionRow
from reader.ui.host.host import Host
from reader.ui.host.work_controller import WorkController
from reader.ui.reading.text_screen import TextScreen

if TYPE_CHECKING:
    from reader.ui.listening.listener import Heard

translate = QCoreApplication.translate


class TextController(WorkController):
    """Shows a work's words."""

    has_contents = True

    def __init__(self, host: Host):
        self.screen: TextScreen = TextScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self._shown_for: tuple[object, ...] = ()
        screen = self.screen
        screen.link_requested.connect(host.navigator.follow_link)
        screen.term_requested.connect(lambda name: host.overlays.show_term(name))
        screen.picture_requested.connect(self._show_picture)
        screen.choosing.connect(self.toggle_on_agenda)
        screen.marks_closed.connect(self.clear_highlights)
        screen.section_changed.connect(host.show_bar)
        screen.reading_on.connect(lambda on: host.hide_bar(on, screen.margin()))

    def show(self, before: Session | None) -> None:
        session, presenter = self.session, self.host.presenter
        work = presenter.library.work(session.place.work)
        shown_for = (presenter, session.readers, session.swapped)
        shown = self.screen.page
        keep = shown is not None and work is not None and shown.composition.work.id == work.id and self.was_here(before)
        if work is None or (keep and self._shown_for == shown_for):
            self.show_tools()
            return  # only the look changed, or something lay over it
        self._shown_for = shown_for
        compositions = presenter.composed(work, session.readers, shown.composition if shown is not None else None)
        page = WorkDocument(
            compositions, presenter.pictures(work), self.host.look.language, presenter.day(work),
            session.first_right, presenter.glossary, presenter.ways_on(work, session.reader, self.host.look.language.tag),
            presenter.library.is_trial(work),
        )  # fmt: skip
        self.screen.set_message(None)
        block = session.place.block
        self.screen.show_page(page, keep, page.find(block) or 0 if block else 0)
        self._show_highlights(page)
        self.show_tools()

    def _show_highlights(self, page: WorkDocument) -> None:
        """Mark what was searched for on the page; a block that was found in another language only, whole."""
        place = self.session.place
        if place.query is None:
            self.screen.hide_found()
            return
        from reader.ui.document.highlights import Highlights

        marks = Highlights(self.host.presenter.finder, page.compositions, place.query, place.block)
        blocks = [page.first + index for index in marks.blocks]
        self.screen.show_found(place.query, blocks, lambda index: marks.places(index - page.first))

    def clear_highlights(self) -> None:
        """Mark nothing on the page any more; that can be undone."""
        go, place = self.host.navigator, self.session.place
        go.clear_highlights()
        self.screen.hide_found()
        self.screen.view.setFocus()
        words = Words.of(translate("Actions", "Highlights cleared"))
        self.host.overlays.offer_undo(words, partial(go.open_highlights, place))

    def composition(self) -> Composition | None:
        return self.screen.page.composition if self.screen.page is not None else None

    def _show_picture(self, block: str) -> None:
        self.host.navigator.open_layer(Screen.PICTURES, block)

    def actions(self) -> list[ActionRow]:
        composition = self.composition()
        blocks = composition.skeleton.blocks if composition is not None and not self.is_comic else ()
        pictures = [i for i, block in enumerate(blocks) if block.kind is BlockKind.FIGURE]
        if composition is None or not pictures:
            return super().actions()
        here = composition.find(self.here()) or 0
        first = next((i for i in pictures if i >= here), pictures[-1])
        words = Words.of(translate("Actions", "See the pictures large"))
        show = Action("pictures", words, partial(self._show_picture, composition.block(first).id))
        return [(show,), *super().actions()]

    def listen(self) -> None:
        page = self.screen.page
        if page is None or not self.is_recorded():
            return
        from reader.ui.listening.spoken import WorkBlocks

        first = page.first
        here = min(max(self.screen.view.current_block() - first, 0), len(page.composition) - 1)
        self.host.reading_aloud.listen(WorkBlocks(page.composition), here, partial(self._show_heard, first))

    def _show_heard(self, first: int, heard: "Heard | None") -> None:
        if heard is None:
            self.screen.view.set_heard(None)
        else:
            self.screen.view.set_heard(first + heard.index, {heard.segment: [(heard.start, heard.end)]})

    def hold(self) -> None:
        self.screen.view.hold()

    def where(self) -> Words:
        return self.screen.where()

    def show_tools(self) -> None:
        super().show_tools()
        work = self.session.place.work
        self.screen.show_chosen(frozenset(place.block for place in self.session.agenda if place.work == work))

    def escape(self) -> bool:
        if not self.screen.view.selection.is_empty():
            self.screen.view.selection.clear()
        elif self.session.place.query is not None:
            self.clear_highlights()
        else:
            return False
        return True

    def step_highlight(self, step: int) -> None:
        self.screen.step_found(step)

    def toggle_contents(self) -> None:
        self.screen.toggle_contents()
