"""Works, their editions and their blocks: frozen data, checked when it is made.

A work is written once; its *skeleton* (sections of block records) is the same in every language. An
*edition* is its words in one language. A *block* is what is aligned, shown, found and read aloud; a
*segment* is what is translated (a paragraph's words, one cell of a table, a caption).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from reader.core import limits
from reader.core.break_marks import split_breaks, with_breaks
from reader.core.limits import Limit, checked_day, checked_id, checked_words, checked_work_id, whole
from reader.core.record import record


class WorkKind(StrEnum):
    """What a work is."""

    EXPLAINER = "explainer"
    BOOK = "book"
    COMIC = "comic"
    STORY = "story"
    REPORT = "report"
    ARTICLE = "article"
    NEWS = "news"
    GLOSSARY = "glossary"
    PAGES = "pages"
    """A document as pictures of its pages, its words below them."""


class Topic(StrEnum):
    """Where a work stands on the shelf, in the shelf's order."""

    RIGHTS = "rights"
    CHILDREN = "children"
    HEALTH = "health"
    STORIES = "stories"
    NEWS = "news"
    WORDS = "words"


def is_taken_away(kind: WorkKind, topic: Topic) -> bool:
    """Return whether a stick that can be found on somebody has such works: health, stories, comics and words; no
    rights, no news."""
    drawn = kind is WorkKind.COMIC and topic is Topic.CHILDREN  # those about rights stand elsewhere
    return drawn or topic in (Topic.HEALTH, Topic.STORIES, Topic.WORDS)


class Subject(StrEnum):
    """What a wrong word in a work would touch: it decides which checks a text needs."""

    RIGHTS = "rights"
    HEALTH = "health"
    GENERAL = "general"


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


def _each(values: object, checked: Callable[[object], str], most: Limit) -> tuple[str, ...]:
    """Return a list of strings, each `checked`; raise ValueError."""
    if not isinstance(values, list | tuple):
        raise ValueError("not a list")
    most.check(len(values))
    return tuple(checked(value) for value in values)


def _line(value: object) -> str:
    return checked_words(value, limits.LINE)


class Style(StrEnum):
    """How a span of words differs from the words around it."""

    STRONG = "strong"
    EMPHASIS = "em"
    LINK = "link"
    NOTE = "note"
    TERM = "term"
    """A word of the glossary: ``target`` is the term's name. Never in a pack: found when a text is shown."""


@record
class Span:
    """Words from `start` to `end` (code points of the clean text) in a style; `target` of a link is
    ``work:ID#NAME`` or ``#NAME``, of a note the footnote's block id."""

    start: int
    end: int
    style: Style
    target: str = ""


_SHORT = 64


@lru_cache(2048)
def _short_words(marked: str) -> "Words":
    """Return a few words, the same ones each time: those of buttons are asked for again and again, and are what looks
    them up."""
    return Words(*split_breaks(marked))


@record
class Words:
    """One segment in one language: clean text, where its lines may end, and its styled spans.

    ``breaks`` is empty where the writing system needs none (see ``reader.core.break_marks``).
    """

    text: str
    breaks: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, marked: str) -> "Words":
        """Return plain words from marked text."""
        return _short_words(marked) if len(marked) <= _SHORT else cls(*split_breaks(marked))

    @property
    def marked(self) -> str:
        return with_breaks(self.text, self.breaks)

    @property
    def notes(self) -> tuple[Span, ...]:
        """Where marks of notes stand, in their order."""
        return tuple(s for s in self.spans if s.style is Style.NOTE)

    @property
    def unnoted(self) -> str:
        """The text with spaces in place of the marks of notes: what is searched, and where its words end. Offsets are
        the same."""
        text = self.text
        for note in self.notes:
            text = f"{text[: note.start]}{' ' * (note.end - note.start)}{text[note.end :]}"
        return text

    def told(self, start: int = 0, end: int | None = None) -> str:
        """Return the text from `start` to `end` as it is copied and spoken: a note's mark in brackets, for “1979¹” is
        not 19791."""
        end, told = len(self.text) if end is None else end, ""
        for note in self.notes:
            first, last = max(note.start, start), min(note.end, end)
            if first < last:
                told += f"{self.text[start:first]}[{self.text[first:last]}]"
                start = last
        return told + self.text[start:end]

    def without_notes(self) -> "Words":
        """Return the words without marks of notes and without spans: what stands in lists of titles."""
        if not self.notes:
            return Words(self.text, self.breaks)
        text, cuts = "", [(n.start, n.end) for n in self.notes]
        for first, last in zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(self.text)], strict=True):
            text += self.text[first:last]
        breaks = {b - sum(min(b, last) - first for first, last in cuts if first < b) for b in self.breaks}
        return Words(text, tuple(sorted(b for b in breaks if 0 < b < len(text)))).part(0, len(text))

    def part(self, start: int, end: int) -> "Words":
        """Return the words from `start` to `end` (code points), without the spaces at both ends."""
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        spans = (
            Span(max(s.start, start) - start, min(s.end, end) - start, s.style, s.target)
            for s in self.spans
            if s.start < end and s.end > start
        )
        breaks = tuple(b - start for b in self.breaks if start < b < end)
        return Words(self.text[start:end], breaks, tuple(spans))

    def after(self, lead: str) -> "Words":
        """Return the words with `lead` (marked text) before them."""
        before, breaks = split_breaks(lead)
        by = len(before)
        spans = tuple(Span(s.start + by, s.end + by, s.style, s.target) for s in self.spans)
        return Words(before + self.text, (*breaks, *(b + by for b in self.breaks)), spans)

    def to_json(self) -> Any:
        if not self.spans:
            return self.marked
        return [self.marked, [[s.start, s.end, s.style.value, s.target] for s in self.spans]]

    @classmethod
    def from_json(cls, value: Any, most: Limit = limits.PARAGRAPH) -> "Words":
        if isinstance(value, str):
            return cls(*split_breaks(checked_words(value, most)))
        marked, spans = value
        text, breaks = split_breaks(checked_words(marked, most))
        limits.SPANS.check(len(spans))
        read = tuple(
            Span(whole(a, len(text)), whole(b, len(text)), Style(style), checked_words(target, limits.LINE))
            for a, b, style, target in spans
        )
        if any(s.start > s.end or s.style is Style.TERM for s in read):
            raise ValueError("a span lies outside its words, or is none of a text")
        return cls(text, breaks, read)


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
        known["aligns"] = _each(known.get("aligns", []), _line, limits.COLUMNS)
        known["area"] = _area(known["area"]) if known.get("area") else ()
        limits.BALLOONS.check(len(known.get("balloons", [])))
        known["balloons"] = tuple(Balloon.from_json(b) for b in known.get("balloons", []))
        limits.LANGUAGES.check(len(known.get("art", [])))
        known["art"] = tuple((checked_id(tag), _line(name)) for tag, name in known.get("art", []))
        known["mirrors"] = known.get("mirrors", False) is True
        block = cls(**known)
        block.check()
        return block

    def check(self) -> None:
        """Raise ValueError where a reader could not show the block."""
        kind = self.kind
        for name, limit in _BLOCK_LIMITS.items():
            limit.check(whole(getattr(self, name), 2**40))
        checked_id(self.id)
        if self.name:
            checked_id(self.name)
        if self.image:
            _line(self.image)
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


class BodyRef(NamedTuple):
    """Where a body is in its pack, and the SHA-256 (hex) that it must have."""

    row: int
    sha256: str


def body_ref(row: object, sha256: object) -> BodyRef:
    """Return where a body is, from the form a pack stores; raise ValueError or TypeError."""
    if not isinstance(sha256, str) or len(sha256) != 64:
        raise ValueError("not a hash")
    return BodyRef(whole(row, 2**40), sha256)


@record
class Section:
    """A part of a work: where its skeleton is, how many blocks, and the name links may use."""

    name: str
    blocks: int
    body: BodyRef


@record
class Source:
    """Where a fact comes from: the page's title and its address, shown as words."""

    title: str
    address: str = ""


@record
class Work:
    """What is the same in every language. Dates are days; ``law_as_of`` and ``check_by`` are set for works about
    rights. ``whole`` and ``partial`` are the languages in which every block is written, or some; ``pictures`` counts
    the figures of its part in pictures (of a comic its panels), ``first_picture`` is the asset of the first; ``terms``
    counts its terms; ``mirrors`` says whether the art of a comic may be shown mirrored. Without a ``cover`` (an empty
    name) the topic's sign stands in its place: there are works that nobody may draw."""

    id: str
    kind: WorkKind
    topic: Topic
    subject: Subject
    source_language: str
    published: date
    publisher: str
    licence: str
    cover: str
    languages: tuple[str, ...]
    whole: tuple[str, ...]
    partial: tuple[str, ...]
    sections: tuple[Section, ...]
    pictures: int = 0
    first_picture: str = ""
    terms: int = 0
    mirrors: bool = False
    assets: dict[str, BodyRef] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    credits: tuple[str, ...] = ()
    law_as_of: date | None = None
    check_by: date | None = None

    @property
    def in_pictures(self) -> bool:
        """Whether the work can be followed without reading."""
        return self.kind is WorkKind.COMIC or any(s.name == PICTURES for s in self.sections)

    def to_json(self) -> dict[str, Any]:
        record = dict(self.__dict__)
        record["sections"] = [[s.name, s.blocks, s.body.row, s.body.sha256] for s in self.sections]
        record["assets"] = {n: [r.row, r.sha256] for n, r in sorted(self.assets.items())}
        record["sources"] = [[s.title, s.address] for s in self.sources]
        return {k: v.isoformat() if isinstance(v, date) else v for k, v in record.items() if v is not None}

    @classmethod
    def from_json(cls, r: dict[str, Any]) -> "Work":
        def day(key: str) -> date | None:
            return checked_day(r[key]) if key in r else None

        limits.SECTIONS.check(len(r["sections"]))
        limits.ASSETS.check(len(r["assets"]))
        limits.ABOUT.check(len(r["sources"]))
        sections = tuple(
            Section(checked_id(name), whole(blocks, limits.BLOCKS.most), body_ref(row, sha))
            for name, blocks, row, sha in r["sections"]
        )
        blocks = limits.WORK.check(sum(s.blocks for s in sections))
        work = cls(
            id=checked_work_id(r["id"]), kind=WorkKind(r["kind"]), topic=Topic(r["topic"]), subject=Subject(r["subject"]),
            source_language=checked_id(r["source_language"]), published=checked_day(r["published"]),
            publisher=_line(r["publisher"]), licence=_line(r["licence"]), cover=_line(r["cover"]),
            languages=_each(r["languages"], checked_id, limits.LANGUAGES),
            whole=_each(r["whole"], checked_id, limits.LANGUAGES),
            partial=_each(r["partial"], checked_id, limits.LANGUAGES),
            pictures=whole(r["pictures"], blocks), first_picture=_line(r["first_picture"]),
            terms=whole(r["terms"], blocks), mirrors=r.get("mirrors", False) is True, sections=sections,
            assets={_line(n): body_ref(row, sha) for n, (row, sha) in r["assets"].items()},
            sources=tuple(Source(_line(title), _line(address)) for title, address in r["sources"]),
            credits=_each(r["credits"], _line, limits.ABOUT), law_as_of=day("law_as_of"), check_by=day("check_by"),
        )  # fmt: skip
        if not sections or not all(s.blocks for s in sections):
            raise ValueError("a work has no sections, or an empty one")
        return work


class Listed(NamedTuple):
    """What a shelf, a search and links must know of a work before its own record is read."""

    id: str
    kind: WorkKind
    topic: Topic
    source_language: str
    published: date
    whole: tuple[str, ...]
    partial: tuple[str, ...]
    in_pictures: bool
    terms: bool
    """Whether any block of it is a term."""

    @classmethod
    def of(cls, work: Work) -> "Listed":
        return cls(
            work.id, work.kind, work.topic, work.source_language, work.published, work.whole, work.partial,
            work.in_pictures, work.terms > 0,
        )  # fmt: skip

    def to_json(self) -> list[Any]:
        tags = [" ".join(self.whole), " ".join(self.partial)]
        facts = [self.in_pictures, self.terms]
        return [self.id, self.kind, self.topic, self.source_language, self.published.isoformat(), *tags, *facts]

    @classmethod
    def from_json(cls, values: list[Any]) -> "Listed":
        id_, kind, topic, source, published, whole, partial, in_pictures, terms = values
        return cls(
            checked_work_id(id_), WorkKind(kind), Topic(topic), checked_id(source), _day(published), _tags(whole),
            _tags(partial), in_pictures is True,
            terms is True,
        )  # fmt: skip


_day = lru_cache(1024)(checked_day)
"""The same days come again and again in a list of works."""


@lru_cache(1024)
def _tags(joined: str) -> tuple[str, ...]:
    return _each(joined.split(), checked_id, limits.LANGUAGES)


@record
class Check:
    """Somebody checked something on a day."""

    by: str
    on: date


class TextState(StrEnum):
    """How far a text can be trusted, in one word: the fixed sign on card and page.

    ``UNCHECKED`` means that a check which the text needs is missing: see ``Edition.is_checked``."""

    UNCHECKED = "unchecked"
    LANGUAGE_CHECKED = "language_checked"
    LAW_CHECKED = "law_checked"
    OUT_OF_DATE = "out_of_date"
    PAST_CHECK = "past_check"


@record
class Edition:
    """A work in one language: its title and section titles (``None`` where not translated), its words,
    and how far it was checked. ``changed`` are the blocks whose source changed since."""

    work: str
    language: str
    title: Words | None
    titles: tuple[Words | None, ...]
    bodies: tuple[BodyRef, ...]
    translated: int
    total: int
    changed: tuple[str, ...] = ()
    language_check: Check | None = None
    law_check: Check | None = None

    def is_checked(self, work: Work) -> bool:
        """Return whether every check that the work needs was made: the language; for rights the law too."""
        return self.language_check is not None and (work.subject is not Subject.RIGHTS or self.law_check is not None)

    def states(self, work: Work, today: date | None, others: tuple["Edition", ...] = ()) -> tuple[TextState, ...]:
        """Return what a reader must know of this edition on `today`, most urgent first, never empty.

        `today` is None where the clock cannot be believed: then nobody can tell whether the text's time is past.
        `others` are the editions that stand in where this one has no words: they are read, so they count.
        """
        found = []
        if work.check_by and (today is None or today > work.check_by):
            found.append(TextState.PAST_CHECK)
        if self.changed:
            found.append(TextState.OUT_OF_DATE)
        borrowed = all(other.is_checked(work) for other in others)
        if not (self.is_checked(work) and borrowed):
            found.append(TextState.UNCHECKED)
        if self.language_check is not None and borrowed:
            rights = work.subject is Subject.RIGHTS and self.law_check is not None
            found.append(TextState.LAW_CHECKED if rights else TextState.LANGUAGE_CHECKED)
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        record = dict(self.__dict__)
        record["title"] = self.title and self.title.to_json()
        record["titles"] = [t and t.to_json() for t in self.titles]
        record["bodies"] = [[b.row, b.sha256] for b in self.bodies]
        for key in ("language_check", "law_check"):
            check = record.pop(key)
            if check:
                record[key] = [check.by, check.on.isoformat()]
        return record

    @classmethod
    def from_json(cls, r: dict[str, Any]) -> "Edition":
        def check(key: str) -> Check | None:
            return Check(_line(r[key][0]), checked_day(r[key][1])) if key in r else None

        limits.SECTIONS.check(max(len(r["titles"]), len(r["bodies"])))
        return cls(
            work=checked_work_id(r["work"]), language=checked_id(r["language"]),
            title=title_from_json(r["title"]),
            titles=tuple(title_from_json(t) for t in r["titles"]),
            bodies=tuple(body_ref(row, sha) for row, sha in r["bodies"]),
            translated=whole(r["translated"], limits.WORK.most), total=whole(r["total"], limits.WORK.most),
            changed=_each(r["changed"], checked_id, limits.WORK),
            language_check=check("language_check"), law_check=check("law_check"),
        )  # fmt: skip


def title_from_json(value: Any) -> Words | None:
    """Return a title from the form a pack stores, None where there is none; raise ValueError or TypeError."""
    return Words.from_json(value, limits.TITLE) if value else None


BlockWords = Mapping[str, tuple[Words, ...]]
"""The words of a section in one language: block id to segments."""


def words_to_json(words: BlockWords) -> dict[str, Any]:
    """Return a section's words in the form a pack stores."""
    return {block: [w.to_json() for w in segments] for block, segments in words.items()}


def words_from_json(record: dict[str, Any]) -> BlockWords:
    """Return a section's words from the form a pack stores; raise ValueError, KeyError or TypeError."""
    limits.BLOCKS.check(len(record))
    return {block: segments_from_json(segments) for block, segments in record.items()}


def segments_from_json(record: list[Any]) -> tuple[Words, ...]:
    """Return a block's words from the form a pack stores; raise ValueError, KeyError or TypeError."""
    if not isinstance(record, list):
        raise ValueError("not a list of words")
    limits.CELLS.check(len(record))
    segments = tuple(Words.from_json(w) for w in record)
    if len(segments) > 2:
        check_segments(segments)
    return segments


def check_segments(segments: Iterable[Words]) -> None:
    """Raise ValueError where the words of a block are more than a reader shows."""
    limits.BLOCK.check(sum(len(words.text) for words in segments))


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
