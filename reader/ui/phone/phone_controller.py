"""What a phone takes home of the current text, or of the shelf."""

from collections.abc import Sequence

from reader.core.comic import Comic
from reader.core.composition import Composition
from reader.core.session import Session
from reader.core.stick import WHOLE_PAGE
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.document.code_texts import code_texts
from reader.ui.document.work_document import WorkDocument
from reader.ui.host.host import Controller, Host
from reader.ui.i18n.trust_labels import state_signs
from reader.ui.phone.phone_screen import PhoneScreen


class PhoneController(Controller):
    """Shows the stick's folder for a language, and the current part of a text as codes."""

    def __init__(self, host: Host):
        self.screen = PhoneScreen(host.look, host.environment.icons)
        super().__init__(host, self.screen)

    def show(self, before: Session | None) -> None:
        now, environment = self.session, self.host.environment
        if before is not None and (before.layers, before.place, before.readers) == (now.layers, now.place, now.readers):
            return  # only the look changed
        tags = [reader.language for reader in now.readers]
        folders = {tag: folder for tag in tags if (folder := environment.phone_folder(tag)) is not None}
        has_page = any((folder / WHOLE_PAGE).is_file() for folder in folders.values())
        part, texts = self._codes()
        self.screen.show_ways(list(folders), has_page, part, texts)

    def _codes(self) -> tuple[Words, list[str]]:
        """Return the title of the current part, and what its codes hold; nothing where no text is open."""
        session, presenter = self.session, self.host.presenter
        work = presenter.library.work(session.place.work)
        if work is None:
            return Words(""), []
        compositions = presenter.composed(work, session.readers[:1])
        composition, day = compositions[0], presenter.day(work)
        page = WorkDocument(compositions, presenter.pictures(work), self.host.look.language, day)
        signs = state_signs(
            work, composition.edition, composition.others, day, presenter.library.is_trial(work), composition.origin
        )
        index = composition.find(session.place.block) or 0
        title = composition.section_title(composition.section_of(index)) or composition.title
        indices = [page.first + i for i in _part(compositions, index)]
        return title[0].without_notes(), code_texts(page, indices, " · ".join(sign.words.text for sign in signs))

    def turn(self, step: int) -> None:
        self.screen.turn(step)


def _part(compositions: Sequence[Composition], index: int) -> Sequence[int]:
    """Return the blocks of the part that the block at `index` belongs to; of a comic those of its page."""
    composition = compositions[0]
    if composition.work.kind is WorkKind.COMIC:
        page = Comic(composition).page_of(index)
        return page.index, *page.panels
    section = composition.section_of(index)
    start = composition.section_start(section)
    return range(start, start + len(composition.sections[section]))
