"""A comic as it is read: its pages, the panels on them in reading order, and the steps through them."""

from bisect import bisect_right
from enum import StrEnum
from itertools import pairwise

from reader.core.blocks import Area, Balloon, Block, BlockKind
from reader.core.composition import ComposedBlock, Composition
from reader.core.languages import Language, language
from reader.core.record import record
from reader.core.words import Words
from reader.core.works import Work


class ComicView(StrEnum):
    """How a comic is looked at: whole pages, one panel after the other, or its words alone."""

    PAGES = "pages"
    PANELS = "panels"
    WORDS = "words"


def usual_view(work: Work, tag: str) -> ComicView:
    """Return how a comic is best looked at in the language of `tag`: panel by panel where the order of its panels runs
    against the language."""
    return ComicView.PANELS if language(tag).rtl and not work.mirrors else ComicView.PAGES


@record
class ComicPage:
    """A page: the index of its block in the work, and those of its panels."""

    index: int
    panels: tuple[int, ...]


class Comic:
    """The pages of a composed comic. Blocks are named by their index in the work; whoever reads, they are the same."""

    def __init__(self, composition: Composition):
        self.composition = composition
        self.pages: list[ComicPage] = []
        blocks = composition.skeleton.blocks
        starts = [i for i, block in enumerate(blocks) if block.kind is BlockKind.PAGE]
        for start, end in pairwise([*starts, len(blocks)]):
            panels = tuple(i for i in range(start, end) if blocks[i].kind is BlockKind.PANEL)
            self.pages.append(ComicPage(start, panels))
        self._starts = starts

    @property
    def language(self) -> Language:
        """The language that the comic is really read in: it decides in which direction."""
        return language(self.composition.edition.language)

    @property
    def rtl(self) -> bool:
        return self.language.rtl

    def mirrored(self, page: ComicPage) -> bool:
        """Return whether a page is shown mirrored: its language runs from right to left, and its art allows it."""
        return self.rtl and self.block(page.index).mirrors

    @property
    def damaged(self) -> bool:
        """Whether whole pages of it cannot be read."""
        return any(block.kind is BlockKind.DAMAGED for block in self.composition.skeleton.blocks)

    @property
    def has_panels(self) -> bool:
        return any(page.panels for page in self.pages)

    def block(self, index: int) -> Block:
        return self.composition.block(index)

    def composed(self, index: int) -> ComposedBlock:
        return self.composition.composed(index)

    def art(self, page: ComicPage) -> tuple[str, str]:
        """Return the picture of a page for its reader, and the language of it (empty where it has none)."""
        return self.block(page.index).art_in(self.composition.languages)

    def foreign_art(self, page: ComicPage) -> str:
        """Return the language of the words in a page's picture where it is not the reader's; empty where it is, or the
        picture has none."""
        tag = self.art(page)[1]
        return tag if tag != self.composition.reader.language else ""

    def page_number(self, index: int) -> int:
        """Return the number (from 0) of the page that the block at `index` belongs to; the first for what stands
        before."""
        return max(0, bisect_right(self._starts, index) - 1)

    def page_of(self, index: int) -> ComicPage:
        return self.pages[self.page_number(index)]

    # --- steps ---

    def stop(self, index: int, view: ComicView) -> int:
        """Return where a reader of the block at `index` stands in a view: at its page, or at a panel of it."""
        page = self.page_of(index)
        if view is ComicView.PAGES or not page.panels:
            return page.index
        return index if index in page.panels else page.panels[0]

    def step(self, index: int, view: ComicView, by: int) -> int | None:
        """Return the stop after (`by` 1) or before (-1) the one at `index`; None at the end and at the beginning."""
        index, number = self.stop(index, view), self.page_number(index)
        stops = self._stops(number, view)
        at = stops.index(index) + by
        if 0 <= at < len(stops):
            return stops[at]
        if not 0 <= number + by < len(self.pages):
            return None
        return self._stops(number + by, view)[0 if by > 0 else -1]

    def _stops(self, number: int, view: ComicView) -> tuple[int, ...]:
        page = self.pages[number]
        return page.panels if page.panels and view is not ComicView.PAGES else (page.index,)

    # --- words ---

    def name_of(self, speaker: str) -> Words | None:
        """Return the name of who speaks, or None where it is not known."""
        return speaker_name(self.composition, speaker)


def speaker_name(composition: Composition, speaker: str) -> Words | None:
    """Return the name of a speaker of a comic for its reader, or None where it is not known."""
    index = composition.skeleton.names.get(speaker) if speaker else None
    segments = composition.composed(index).segments if index is not None else ()
    return segments[0] if segments else None


def spoken_line(words: Words, name: Words | None, number: int = 0) -> Words:
    """Return what is said in a balloon as a line: its number where it has one, who speaks where that is known, and the
    words."""
    lead = (f"{number}. " if number else "") + (f"{name.marked}: " if name is not None else "")
    return words.after(lead) if lead else words


def mirrored_area(area: Area, width: int) -> Area:
    """Return an area on a page of `width` as it lies on the mirrored page."""
    x, y, wide, high = area
    return width - x - wide, y, wide, high


def balloon_place(balloon: Balloon, tag: str, width: int, mirrored: bool) -> tuple[Area, tuple[int, ...]]:
    """Return where a balloon and its tail are for words in the language of `tag`."""
    area, tail = balloon.area_in(tag), balloon.tail
    if not mirrored:
        return area, tail
    return mirrored_area(area, width), (width - tail[0], tail[1]) if tail else ()
