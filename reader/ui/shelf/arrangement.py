"""Where the cards of the shelf lie: groups of works in rows."""

from itertools import groupby
from typing import NamedTuple

from reader.core.blocks import PICTURES
from reader.core.works import Listed

Area = tuple[int, int, int, int]
"""Where a card lies: its left and top, its width and height."""


class ShelfGroup:
    """The works under one head, in rows of cards: where each lies is counted, for a shelf may have thousands."""

    def __init__(self, name: str, works: list[Listed]):
        """`name` is a topic, or in pictures."""
        self.name, self.works = name, works

    def arrange(self, first: Area, across: int, down: int, columns: int) -> None:
        """Lie from the place of the `first` card on: `across` to the next one (less than 0: to the left), `down` to the
        next row."""
        self._first, self._across, self._down, self._columns = first, across, down, columns

    def place(self, index: int) -> Area:
        """Return where a card lies."""
        left, top, wide, high = self._first
        row, column = divmod(index, self._columns)
        return left + column * self._across, top + row * self._down, wide, high

    def between(self, top: int, bottom: int) -> range:
        """Return the cards that lie between two heights, or reach into what is between them."""
        _, first, _, high = self._first
        start, end = (top - first - high) // self._down + 1, (bottom - first) // self._down + 1
        return range(max(start, 0) * self._columns, min(end * self._columns, len(self.works)))


class Entry(NamedTuple):
    """A card's place on the shelf: a group, and which of its works."""

    group: ShelfGroup
    number: int

    @property
    def work(self) -> Listed:
        return self.group.works[self.number]

    @property
    def in_pictures(self) -> bool:
        return self.group.name == PICTURES

    @property
    def place(self) -> Area:
        return self.group.place(self.number)


def groups_of(works: list[Listed], in_pictures: bool) -> list[ShelfGroup]:
    """Return works in the groups of the shelf: a group a topic, or `in_pictures` those alone that can be followed
    without reading."""
    if in_pictures:
        shown = [work for work in works if work.in_pictures]
        return [ShelfGroup(PICTURES, shown)] if shown else []
    return [ShelfGroup(topic.value, list(group)) for topic, group in groupby(works, key=lambda work: work.topic)]
