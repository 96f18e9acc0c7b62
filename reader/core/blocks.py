"""Blocks: the skeleton of a work, the same in every language.

A *block* is what is aligned, shown, found and read aloud: a paragraph, a heading, an item, a table, a figure, a panel of
a comic. Its words are segments (``reader.core.words``).
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from reader.core import limits
from reader.core.limits import checked_id, checked_line, checked_list, whole
from reader.core.record import record


class BlockKind(StrEnum):
    """The kinds of block. Segments: figure = alternative text, caption; table = its cells, row by row;
    term = the term, its meaning; box title = its words, or none where the author gave no title; page of a
    comic = none; panel = what it shows (empty where nobody wrote it), then the words of each balloon; every
    other kind = its words."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    FIGURE = "figure"
    BOX_TITLE = "box_title"
    FOOTNOTE = "footnote"
    TERM = "term"
    PAGE = "page"
    PANEL = "panel"
    DAMAGED = "damaged"
    """Stands for a section whose skeleton cannot be read. Never in a pack."""


_SEGMENTS = {
    BlockKind.HEADING: (1, 1),
    BlockKind.PARAGRAPH: (1, 1),
    BlockKind.ITEM: (1, 1),
    BlockKind.TABLE: (1, limits.CELLS.most),
    BlockKind.FIGURE: (1, 2),
    BlockKind.BOX_TITLE: (0, 1),
    BlockKind.FOOTNOTE: (1, 1),
    BlockKind.TERM: (2, 2),
    BlockKind.PAGE: (0, 0),
    BlockKind.PANEL: (1, limits.BALLOONS.most + 1),
    BlockKind.DAMAGED: (1, 0),  # never read from a pack
}
PICTURES = "pictures"
"""The name of the part that tells a work in pictures, where it has one."""
BOXES = ("note", "warning", "tip", "today")
"""The kinds of box that a block may stand in."""

_BLOCK_LIMITS = {
    "segments": limits.CELLS, "level": limits.LEVEL, "depth": limits.DEPTH, "number": limits.NUMBER,
    "box_id": limits.BLOCKS, "quote": limits.QUOTE, "columns": limits.COLUMNS, "weight": limits.WEIGHT,
}  # fmt: skip


class BalloonKind(StrEnum):
    """How the words of a balloon are said."""

    SPEECH = "speech"
    THOUGHT = "thought"
    SHOUT = "shout"
    CAPTION = "caption"
    SOUND = "sound"


Area = tuple[int, int, int, int]
"""x, y, width and height on a page of a comic, in the page's own units, from its top left."""


def inside(inner: Area, outer: Area) -> bool:
    """Return whether an area lies within another."""
    return (
        outer[0] <= inner[0] and outer[1] <= inner[1]
        and inner[0] + inner[2] <= outer[0] + outer[2] and inner[1] + inner[3] <= outer[1] + outer[3]
    )  # fmt: skip


def _area(value: object) -> Area:
    if not isinstance(value, list | tuple) or len(value) != 4:
        raise ValueError("not an area")
    x, y, wide, high = (whole(v, limits.UNITS.most) for v in value)
    if not wide or not high:
        raise ValueError("an empty area")
    return x, y, wide, high


@record
class Balloon:
    """Where the words of a balloon stand: its area, and areas of its own for languages that need more room;
    ``tail`` is the mouth that speaks (x, y), or empty; ``speaker`` the name of the block that names who."""

    kind: BalloonKind
    area: Area
    speaker: str = ""
    tail: tuple[int, ...] = ()
    areas: tuple[tuple[str, Area], ...] = ()

    def area_in(self, tag: str) -> Area:
        """Return the area for words in the language of `tag`."""
        return next((area for language, area in self.areas if language == tag), self.area)

    def to_json(self) -> list[Any]:
        return [self.kind.value, self.area, self.speaker, self.tail, self.areas]

    @classmethod
    def from_json(cls, value: Any) -> "Balloon":
        kind, area, speaker, tail, areas = value
        if not isinstance(tail, list | tuple) or len(tail) not in (0, 2):
            raise ValueError("not a point")
        limits.LANGUAGES.check(len(areas))
        return cls(
            BalloonKind(kind), _area(area), checked_id(speaker) if speaker else "",
            tuple(whole(v, limits.UNITS.most) for v in tail), tuple((checked_id(tag), _area(a)) for tag, a in areas),
        )  # fmt: skip


@record
class Block:
    """One record of the skeleton.

    ``level`` 1-4 of a heading; ``name`` where links may point; ``depth`` nesting of lists; ``number``
    of an ordered item or a footnote (0: a bullet, or none); ``box`` the kind of the notice around it
    and ``box_id`` which one; ``quote`` nesting of quotations; ``columns`` and ``aligns`` of a table,
    whose first row is its head; ``image`` the asset of a figure or a page, or the sign of an item; ``weight``
    letters in the source, for the scroll bar. Of a comic: ``area`` of a page (from 0, 0) and of a panel on it, the
    ``balloons`` of a panel in reading order; ``art`` is a page's asset in languages that have their own, and
    ``mirrors`` whether the page may be shown mirrored.
    """

    id: str
    kind: BlockKind
    segments: int = 1
    level: int = 0
    name: str = ""
    depth: int = 0
    number: int = 0
    box: str = ""
    box_id: int = 0
    quote: int = 0
    columns: int = 0
    aligns: tuple[str, ...] = ()
    image: str = ""
    weight: int = 0
    area: Area | tuple[()] = ()
    balloons: tuple[Balloon, ...] = ()
    art: tuple[tuple[str, str], ...] = ()
    mirrors: bool = False

    @property
    def images(self) -> tuple[str, ...]:
        """The assets that the block shows."""
        return tuple(name for name in (self.image, *(asset for _, asset in self.art)) if name)

    def art_in(self, order: tuple[str, ...]) -> tuple[str, str]:
        """Return the asset of a page for a reader's `order` of languages, and the language that it is in (empty where
        it is for all)."""
        own = dict(self.art)
        tag = next((tag for tag in (*order, *own) if tag in own), "")
        return (own[tag], tag) if tag else (self.image, "")

    def to_json(self) -> dict[str, Any]:
        record = {k: v for k, v in self.__dict__.items() if v and (k, v) != ("segments", 1)}
        if self.balloons:
            record["balloons"] = [b.to_json() for b in self.balloons]
        if not self.segments:
            record["segments"] = 0
        return record

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> "Block":
        known = {k: v for k, v in record.items() if k in cls.__dataclass_fields__}
        known["kind"] = BlockKind(known["kind"])
        for name in _READ.keys() & known.keys():  # most blocks have none of them
            known[name] = _READ[name](known[name])
        _check_numbers(known)
        block = cls(**known)
        block._check_shape()
        return block

    def check(self) -> None:
        """Raise ValueError where a reader could not show the block."""
        _check_numbers(self.__dict__)
        self._check_shape()

    def _check_shape(self) -> None:
        kind = self.kind
        checked_id(self.id)
        if self.name:
            checked_id(self.name)
        if self.image:
            checked_line(self.image)
        if self.box and self.box not in BOXES:
            raise ValueError("an unknown kind of box")
        least, most = _SEGMENTS[kind]
        if not least <= self.segments <= most:
            raise ValueError(f"a {kind} has {self.segments} segments")
        if (kind is BlockKind.HEADING) is not (self.level > 0):
            raise ValueError(f"a {kind} has the level {self.level}")
        if kind is BlockKind.TABLE and (self.columns < 1 or self.segments % self.columns):
            raise ValueError("a table has rows of unequal length")
        if kind in (BlockKind.PAGE, BlockKind.PANEL) and not self.area:
            raise ValueError(f"a {kind} has no area")
        if kind is BlockKind.PAGE and not self.images:
            raise ValueError("a page has no picture")
        if len(self.balloons) != (self.segments - 1 if kind is BlockKind.PANEL else 0):
            raise ValueError("a panel has more words than balloons, or fewer")


def _check_numbers(fields: Mapping[str, Any]) -> None:
    for name in _BLOCK_LIMITS.keys() & fields.keys():
        _BLOCK_LIMITS[name].check(whole(fields[name], 2**40))


def _balloons(value: Any) -> tuple[Balloon, ...]:
    limits.BALLOONS.check(len(value))
    return tuple(Balloon.from_json(balloon) for balloon in value)


def _art(value: Any) -> tuple[tuple[str, str], ...]:
    limits.LANGUAGES.check(len(value))
    return tuple((checked_id(tag), checked_line(name)) for tag, name in value)


_READ: dict[str, Callable[[Any], object]] = {
    "aligns": lambda value: checked_list(value, checked_line, limits.COLUMNS),
    "area": lambda value: _area(value) if value else (),
    "balloons": _balloons,
    "art": _art,
    "mirrors": lambda value: value is True,
}
"""How the fields are read that are not stored as they are."""


def blocks_from_json(records: list[dict[str, Any]]) -> tuple[Block, ...]:
    """Return a section's skeleton from the form a pack stores; raise ValueError, KeyError or TypeError."""
    if not isinstance(records, list):
        raise ValueError("not a list of blocks")
    limits.BLOCKS.check(len(records))
    blocks = tuple(Block.from_json(r) for r in records)
    check_section(blocks)
    return blocks


def check_section(blocks: tuple[Block, ...]) -> None:
    """Raise ValueError where the blocks of a section do not belong together."""
    limits.BLOCKS.check(len(blocks))
    if len({block.id for block in blocks}) != len(blocks):
        raise ValueError("two blocks have one id")
    page: Area | tuple[()] = ()
    panels = balloons = 0
    for block in blocks:
        if block.kind is BlockKind.PAGE:
            page, panels, balloons = block.area, 0, 0
        elif block.kind is BlockKind.PANEL:
            panels = limits.PANELS.check(panels + 1)
            balloons = limits.ON_PAGE.check(balloons + len(block.balloons))
            areas = [block.area, *(area for b in block.balloons for area in (b.area, *(own for _, own in b.areas)))]
            if not page or not all(inside(area, page) for area in areas if area):
                raise ValueError("a panel has no page, or reaches beyond it")
