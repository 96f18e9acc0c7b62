"""What a handout says: which blocks of which works, and what every page must tell of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.core.comic import Comic
from reader.core.composition import Composition
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.document.code_texts import code_texts
from reader.ui.document.presenter import WorkPresenter
from reader.ui.document.work_document import WorkDocument
from reader.ui.handout.handout_layout import HandoutPart
from reader.ui.handout.page_items import Imprint
from reader.ui.i18n.translation import date_words, filled
from reader.ui.i18n.trust_labels import state_signs

translate = QCoreApplication.translate

_MOST_SOURCES = 2
IDENTITY = str(QT_TRANSLATE_NOOP("Handout", "This is not an identity paper."))


def stamp_words() -> Words:
    """Return what stands in the box for the office."""
    return Words.of(translate("Handout", "Office: stamp and telephone"))


def of_pages() -> str:
    """Return the words for a page's number, with {number} and {total}."""
    return translate("Handout", "{number} / {total}")


class PartMaker:
    """Makes a handout's parts. `words_in` gives the program's words in any language."""

    def __init__(self, texts: WorkPresenter, tag: str, words_in: Callable[[str, str, str], str], first_right: bool):
        """`tag` is the language of the program's words."""
        self._texts, self._tag, self._words_in, self._first_right = texts, tag, words_in, first_right

    def whole(self, compositions: Sequence[Composition]) -> list[HandoutPart]:
        """Return a work from its first word to its sources."""
        if self._is_comic(compositions):
            comics = tuple(Comic(c) for c in compositions)
            return [self._part(compositions, tuple(p.index for p in comics[0].pages), comics)]
        page = self._page(compositions)
        return [self._part(compositions, tuple(range(len(page))))]

    def section(self, compositions: Sequence[Composition], index: int) -> list[HandoutPart]:
        """Return the part of a work that the block at `index` belongs to; of a comic its page."""
        if self._is_comic(compositions):
            comics = tuple(Comic(c) for c in compositions)
            return [self._part(compositions, (comics[0].page_of(index).index,), comics)]
        page, first = self._page(compositions), compositions[0]
        section = first.section_of(index)
        blocks = range(first.section_start(section), first.section_start(section) + len(first.sections[section]))
        return [self._part(compositions, (*range(page.first), *(page.first + i for i in blocks)))]

    def chosen(self, compositions: Sequence[Composition], indices: Sequence[int]) -> list[HandoutPart]:
        """Return some blocks of a work, in the order they were chosen: what must be known of them, its title, then
        they."""
        first = compositions[0]
        if self._is_comic(compositions):
            comics = tuple(Comic(c) for c in compositions)
            return [self._part(compositions, tuple(indices), comics, panels=True)]
        page = self._page(compositions)
        title = () if 0 in indices or first.block(0).level != 1 else (page.first,)
        return [self._part(compositions, (*range(page.first), *title, *(page.first + i for i in indices)))]

    def in_panels(self, part: HandoutPart) -> HandoutPart:
        """Return a part of a comic as single panels; others as they are."""
        if not part.comics:
            return part
        panels = [i for index in part.indices for i in part.comics[0].page_of(index).panels]
        return replace(part, indices=tuple(panels), panels=True) if panels else part

    def with_codes(self, part: HandoutPart, compositions: Sequence[Composition]) -> HandoutPart:
        """Return a part with its words in the first language as codes for phones, too."""
        page, indices = self._page(compositions), part.indices
        if part.comics:
            comic = part.comics[0]
            inside = indices if part.panels else [i for n in indices for i in (n, *comic.page_of(n).panels)]
            indices = tuple(page.first + i for i in inside)
        return replace(part, codes=tuple(code_texts(page, indices, part.imprint.state.text)))

    def _is_comic(self, compositions: Sequence[Composition]) -> bool:
        return compositions[0].work.kind is WorkKind.COMIC

    def _page(self, compositions: Sequence[Composition]) -> WorkDocument:
        work = compositions[0].work
        words = language(self._tag)
        return WorkDocument(compositions, self._texts.pictures(work), words, self._texts.day(work), self._first_right)

    def _part(
        self, compositions: Sequence[Composition], indices: tuple[int, ...], comics: tuple[Comic, ...] = (),
        panels: bool = False,
    ) -> HandoutPart:  # fmt: skip
        return HandoutPart(self._imprint(compositions), self._page(compositions), indices, comics, panels)

    def _imprint(self, compositions: Sequence[Composition]) -> Imprint:
        work, tag = compositions[0].work, self._tag
        titles = " · ".join(dict.fromkeys(c.title[0].marked for c in compositions))
        facts = [filled(translate("Handout", "Published {date}"), date=date_words(work.published, tag)).marked]
        if work.law_as_of:
            facts.append(filled(translate("Page", "The law as of {date}"), date=date_words(work.law_as_of, tag)).marked)
        if work.check_by:
            until = translate("Page", "To be checked again by {date}")
            facts.append(filled(until, date=date_words(work.check_by, tag)).marked)
        sources = "; ".join(s.title for s in work.sources[:_MOST_SOURCES])
        more = " …" if len(work.sources) > _MOST_SOURCES else ""
        source = filled(translate("Handout", "Source: {source}"), source=sources + more) if sources else Words("")
        identity = [(Words.of(translate("Handout", IDENTITY)), tag)]
        for composition in compositions[1:]:
            other = composition.reader.language
            said = self._words_in(other, "Handout", IDENTITY)
            if said != IDENTITY or other == "en":
                identity.append((Words.of(said), other))
        states = dict.fromkeys(
            sign.words.marked
            for c in compositions
            for sign in state_signs(
                work, c.edition, c.others, self._texts.day(work), self._texts.library.is_trial(work), c.origin
            )
        )
        return Imprint(
            Words.of(titles), Words.of(" · ".join(facts)), source, tuple(identity), Words.of(" · ".join(states))
        )


def short_name(compositions: Sequence[Composition]) -> str:
    """Return a file's name for a handout of a work: plain letters, that any stick can hold."""
    tags = "-".join(c.reader.language for c in compositions)
    return f"{compositions[0].work.id}-{tags}.pdf"
