"""Shows the current work in pictures: in the mode for whoever does not read, or over a text from a picture of it on."""

from dataclasses import replace

from reader.core.languages import language
from reader.core.library import Card
from reader.core.pack_errors import PackError
from reader.core.session import Screen, Session
from reader.core.words import Words
from reader.ui.document.pictures import Pictures
from reader.ui.host.host import Controller, Host
from reader.ui.pictures.pictures_screen import PicturesScreen
from reader.ui.toolbars.headline import Headline


class PicturesController(Controller):
    """Pictures of the current work, one at a time."""

    def __init__(self, host: Host):
        self.screen = PicturesScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)
        self.screen.place_changed.connect(self._follow)
        self.screen.work_chosen.connect(host.navigator.open_work)
        self.screen.shelf_requested.connect(host.navigator.show_shelf)
        self.screen.place_changed.connect(self._offer_listening)
        self.screen.heard_requested.connect(self.listen)

    @property
    def _is_mode(self) -> bool:
        """Whether nothing but pictures is shown, and not those of a text over it."""
        return not self.session.scope(Screen.PICTURES)

    def show(self, before: Session | None) -> None:
        session, presenter = self.session, self.host.presenter
        work = presenter.library.work(session.place.work)
        if work is None:
            return
        known = self.screen.composition
        compositions = presenter.composed(work, session.readers, known)
        same = known is not None and known.work.id == work.id and before is not None and before.place == session.place
        block = self.screen.place() if same and before is not None and before.layers == session.layers else ""
        block = block or session.scope(Screen.PICTURES) or session.place.block
        pictures = presenter.pictures(work)
        if self._is_mode:
            self.screen.show_work(compositions, pictures, block, self._following(work.id), self._covers)
        else:
            self.screen.show_work(compositions, pictures, block, everything=True)

    def _offer_listening(self, index: int) -> None:
        library, composition = self.host.presenter.library, self.screen.composition
        heard = False
        if composition is not None and library.has_recordings():
            from reader.ui.listening.spoken import is_heard, of_block

            heard = is_heard(library, of_block(composition.composed(index), composition.hand))
        self.screen.show_speaker(heard)

    def listen(self) -> None:
        composition = self.screen.composition
        if composition is None or not self.host.presenter.library.has_recordings():
            return
        from reader.ui.listening.spoken import WorkBlocks, any_heard

        pictures = WorkBlocks(composition, self.screen.blocks)
        if any_heard(self.host.presenter.library, pictures, self.screen.at):
            show = self.screen.go_to
            self.host.reading_aloud.listen(
                pictures, self.screen.at, lambda heard: show(heard.index) if heard is not None else None
            )

    def _covers(self, card: Card) -> Pictures:
        return self.host.presenter.pictures(card.work)

    def _following(self, work_id: str) -> Card | None:
        """Return the next work in pictures, after the last one the first; None where there is no other."""
        library, reader = self.host.presenter.library, self.session.reader
        works = [work for work in library.works(reader.language) if work.in_pictures]
        at = next((i for i, work in enumerate(works) if work.id == work_id), 0)
        for work in (*works[at + 1 :], *works[:at]):
            try:
                return library.card(work, reader)
            except PackError:
                continue
        return None

    def _follow(self, _index: int) -> None:
        """The picture that is shown is the reader's place."""
        if self._is_mode:
            session = self.session
            place = replace(session.place, block=self.screen.place())
            self.host.navigator.keep(replace(session, place=place))

    def here(self) -> str:
        return self.screen.place() if self._is_mode else self.session.place.block

    def part(self) -> int:
        composition, blocks = self.screen.composition, self.screen.blocks
        if composition is None or not blocks:
            return 0
        return composition.section_of(blocks[min(self.screen.at, len(blocks) - 1)])

    def headline(self) -> Headline | None:
        composition = self.screen.composition
        if composition is None:
            return None
        title, tag = composition.title
        signs = self.host.presenter.chips(composition)
        return Headline(title, language(tag), signs[0].words if signs else Words(""))

    def turn(self, step: int) -> None:
        self.screen.step(step)
