"""Shows the current work as a comic, in one language or two, with the highlights of a search."""

from typing import TYPE_CHECKING

from reader.core.blocks import BlockKind
from reader.core.comic import Comic, ComicView
from reader.core.composition import Composition
from reader.core.session import Session
from reader.ui.comic.comic_screen import ComicScreen
from reader.ui.host.host import Host
from reader.ui.host.work_controller import WorkController

if TYPE_CHECKING:
    from reader.ui.listening.listener import Heard


class ComicController(WorkController):
    """Shows a work's pages or panels."""

    def __init__(self, host: Host):
        self.screen: ComicScreen = ComicScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.choosing.connect(self.toggle_on_agenda)
        self.screen.view_chosen.connect(host.navigator.choose_comic_view)
        self.screen.place_changed.connect(lambda _: host.show_bar())

    def show(self, before: Session | None) -> None:
        session, presenter = self.session, self.host.presenter
        work, view = presenter.library.work(session.place.work), self.host.navigator.comic_view()
        if work is None or view is None:
            return
        place, shown = session.place, self.screen.comic
        keep = self.was_here(before) and before is not None and before.comics == session.comics
        keep = keep and shown is not None and shown.composition.work.id == work.id
        composition = shown.composition if shown is not None else None
        comics = [Comic(composed) for composed in presenter.composed(work, session.readers, composition)]
        index = self.screen.stop if keep else comics[0].composition.find(place.block)
        self.screen.set_message(None)
        chips = presenter.chips(comics[0].composition)
        self.screen.show_comics(comics, presenter.pictures(work), view, index or 0, chips, session.first_right)
        self._show_highlights(comics)
        self.show_tools()

    def composition(self) -> Composition | None:
        return self.screen.comic.composition if self.screen.comic is not None else None

    @property
    def has_panels(self) -> bool:  # type: ignore[override]
        return self.screen.comic is not None and self.screen.comic.has_panels

    def _show_highlights(self, comics: list[Comic]) -> None:
        place = self.session.place
        if place.query is None:
            self.screen.show_found({})
            return
        from reader.ui.document.highlights import Highlights

        compositions = [comic.composition for comic in comics]
        marks = Highlights(self.host.presenter.finder, compositions, place.query, place.block)
        self.screen.show_found({index: marks.places(index) for index in marks.blocks})

    def listen(self) -> None:
        """Read the comic aloud, panel by panel."""
        composition = self.composition()
        if composition is None or not self.is_recorded():
            return
        from reader.ui.listening.spoken import WorkBlocks

        if self.has_panels:
            self.host.navigator.choose_comic_view(ComicView.PANELS)
        panels = [i for i, block in enumerate(composition.skeleton.blocks) if block.kind is BlockKind.PANEL]
        first = next((n for n, index in enumerate(panels) if index >= self.screen.stop), 0)
        self.host.reading_aloud.listen(
            WorkBlocks(composition, panels), first, lambda heard: self._show_heard(panels, heard)
        )

    def _show_heard(self, panels: list[int], heard: "Heard | None") -> None:
        if heard is not None and self.screen.stop != panels[heard.index]:
            self.screen.go_to(panels[heard.index])

    def escape(self) -> bool:
        zoomed = self.screen.zoomed()
        if zoomed:
            self.screen.zoom_by(0)
        return zoomed
