"""Works and their editions: frozen data, checked when it is made.

A work is written once; its *skeleton* (sections of ``reader.core.blocks``) is the same in every language. An *edition*
is its words (``reader.core.words``) in one language.
"""

from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from reader.core import limits
from reader.core.blocks import PICTURES
from reader.core.limits import Limit, checked_day, checked_id, checked_line, checked_list, checked_work_id, whole
from reader.core.record import record
from reader.core.words import Words


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
    FILM = "film"
    """A film that lies beside its pack, told as a picture story."""


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
class Film:
    """What a pack says of a film that lies beside it: its length in bytes and its SHA-256 (hex)."""

    size: int
    sha256: str

    @classmethod
    def from_json(cls, value: Any) -> "Film":
        """Return what a pack says; raise ValueError or TypeError where it has another form."""
        size, sha256 = value
        return cls(whole(size, limits.FILM.most), body_ref(0, sha256).sha256)


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
    film: Film | None = None

    @property
    def in_pictures(self) -> bool:
        """Whether the work can be followed without reading."""
        return self.kind is WorkKind.COMIC or any(s.name == PICTURES for s in self.sections)

    def to_json(self) -> dict[str, Any]:
        record = dict(self.__dict__)
        record["sections"] = [[s.name, s.blocks, s.body.row, s.body.sha256] for s in self.sections]
        record["assets"] = {n: [r.row, r.sha256] for n, r in sorted(self.assets.items())}
        record["sources"] = [[s.title, s.address] for s in self.sources]
        record["film"] = [self.film.size, self.film.sha256] if self.film is not None else None
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
        kind = WorkKind(r["kind"])
        blocks = most_blocks(kind).check(sum(s.blocks for s in sections))
        work = cls(
            id=checked_work_id(r["id"]), kind=kind, topic=Topic(r["topic"]), subject=Subject(r["subject"]),
            source_language=checked_id(r["source_language"]), published=checked_day(r["published"]),
            publisher=checked_line(r["publisher"]), licence=checked_line(r["licence"]), cover=checked_line(r["cover"]),
            languages=checked_list(r["languages"], checked_id, limits.LANGUAGES),
            whole=checked_list(r["whole"], checked_id, limits.LANGUAGES),
            partial=checked_list(r["partial"], checked_id, limits.LANGUAGES),
            pictures=whole(r["pictures"], blocks), first_picture=checked_line(r["first_picture"]),
            terms=whole(r["terms"], blocks), mirrors=r.get("mirrors", False) is True, sections=sections,
            assets={checked_line(n): body_ref(row, sha) for n, (row, sha) in r["assets"].items()},
            sources=tuple(Source(checked_line(title), checked_line(address)) for title, address in r["sources"]),
            credits=checked_list(r["credits"], checked_line, limits.ABOUT), law_as_of=day("law_as_of"), check_by=day("check_by"),
            film=Film.from_json(r["film"]) if "film" in r else None,
        )  # fmt: skip
        if not sections or not all(s.blocks for s in sections):
            raise ValueError("a work has no sections, or an empty one")
        return work


def most_blocks(kind: WorkKind) -> Limit:
    """Return how many blocks a work of a kind may have."""
    return limits.GLOSSARY if kind is WorkKind.GLOSSARY else limits.WORK


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
    return checked_list(joined.split(), checked_id, limits.LANGUAGES)


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
            return Check(checked_line(r[key][0]), checked_day(r[key][1])) if key in r else None

        limits.SECTIONS.check(max(len(r["titles"]), len(r["bodies"])))
        return cls(
            work=checked_work_id(r["work"]), language=checked_id(r["language"]),
            title=title_from_json(r["title"]),
            titles=tuple(title_from_json(t) for t in r["titles"]),
            bodies=tuple(body_ref(row, sha) for row, sha in r["bodies"]),
            translated=whole(r["translated"], limits.WORK.most), total=whole(r["total"], limits.WORK.most),
            changed=checked_list(r["changed"], checked_id, limits.WORK),
            language_check=check("language_check"), law_check=check("law_check"),
        )  # fmt: skip


def title_from_json(value: Any) -> Words | None:
    """Return a title from the form a pack stores, None where there is none; raise ValueError or TypeError."""
    return Words.from_json(value, limits.TITLE) if value else None
