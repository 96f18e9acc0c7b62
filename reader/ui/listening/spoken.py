"""What can be heard, as every screen gives it to the listener: places in order, each with its words."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from reader.core.composition import ComposedBlock, Composition
from reader.core.library import Library
from reader.core.pack import PUBLISHER
from reader.core.record import record
from reader.core.recordings import spoken_segments
from reader.core.words import Words


@record
class Spoken:
    """Words that are read in one go: in the language of ``tag``, in a text made by ``hand`` (``Pack.hand``); ``segment``
    is which words of its place they are."""

    words: Words
    tag: str
    hand: str = PUBLISHER
    segment: int = 0


class Readable(Protocol):
    """Places in order: blocks of a page, panels, slides, pictures."""

    def __len__(self) -> int: ...
    def spoken(self, index: int) -> Sequence[Spoken]:
        """Return what is read at a place; nothing where there are no words for it."""


class Alone:
    """Words that stand alone: a name, a question, a term with its meaning."""

    def __init__(self, *spoken: Spoken):
        self._spoken = spoken

    def __len__(self) -> int:
        return 1

    def spoken(self, index: int) -> Sequence[Spoken]:
        return self._spoken


class Places:
    """Blocks of any works, each by its index in its own, as a meeting shows them."""

    def __init__(self, places: Sequence[tuple[Composition, int]]):
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    def spoken(self, index: int) -> Sequence[Spoken]:
        composition, block = self._places[index]
        return of_block(composition.composed(block), composition.hand)


class WorkBlocks(Places):
    """The blocks of one work, or those at some `indices` of it."""

    def __init__(self, composition: Composition, indices: Iterable[int] | None = None):
        super().__init__([(composition, i) for i in (range(len(composition)) if indices is None else indices)])


def of_block(composed: ComposedBlock, hand: str) -> list[Spoken]:
    """Return what is read of a block."""
    return [
        Spoken(composed.segments[i], composed.language, hand, i)
        for i in spoken_segments(composed.block, composed.segments)
    ]


def is_heard(library: Library, spoken: Sequence[Spoken]) -> bool:
    """Return whether anything of some words was recorded."""
    return any(library.is_recorded(one.words, one.tag, one.hand) for one in spoken)


def any_heard(library: Library, readable: Readable, first: int = 0) -> bool:
    """Return whether anything was recorded from a place on; nothing is read for it where a library has no recordings."""
    if not library.has_recordings():
        return False
    return any(is_heard(library, readable.spoken(index)) for index in range(first, len(readable)))
