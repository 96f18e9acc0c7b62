"""What people say for what a library tells of: “jail” for detention. Groups of words by language, and where each group
leads.

A pack's words lead to works of the hand that made it, and to no others (``Pack.hand``).
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from reader.core import limits
from reader.core.folding import tokens
from reader.core.incremental import Incremental
from reader.core.languages import language
from reader.core.library import Library
from reader.core.limits import checked_id, checked_words, checked_work_id
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.record import record
from reader.core.stems import ARTICLES, stem


@record
class Target:
    """Where a group leads: a work, or the part or term of it that has a `name`."""

    work: str
    name: str = ""

    @classmethod
    def read(cls, text: object) -> "Target":
        """Return the target that is written “work” or “work#name”; raise ValueError."""
        if not isinstance(text, str):
            raise ValueError("not a place")
        work, sign, name = text.partition("#")
        return cls(checked_work_id(work), checked_id(name) if sign else "")

    def __str__(self) -> str:
        return f"{self.work}#{self.name}" if self.name else self.work


@record
class WordGroup:
    """Words of every language for one thing, and where they lead, the best place first."""

    name: str
    leads: tuple[Target, ...]
    words: tuple[tuple[str, tuple[str, ...]], ...]

    def in_language(self, tag: str) -> tuple[str, ...]:
        """Return the words of one language."""
        return dict(self.words).get(tag, ())

    def to_json(self) -> list[Any]:
        return [self.name, [str(target) for target in self.leads], {tag: list(words) for tag, words in self.words}]

    @classmethod
    def from_json(cls, value: Any) -> "WordGroup":
        """Return a group as a pack stores it; raise ValueError, KeyError or TypeError where it has another form."""
        name, leads, words = value
        limits.LEADS.check(len(leads))
        limits.LANGUAGES.check(len(words))
        for said in words.values():
            limits.SAID.check(len(said))
        return cls(
            checked_id(name), tuple(Target.read(target) for target in leads),
            tuple((checked_id(tag), tuple(checked_words(w, limits.SAYING) for w in said)) for tag, said in words.items()),
        )  # fmt: skip


def groups_from_json(value: Any) -> tuple[WordGroup, ...]:
    """Return the groups of a pack; raise ValueError, KeyError or TypeError where they have another form."""
    limits.GROUPS.check(len(value))
    return tuple(WordGroup.from_json(group) for group in value)


def within(groups: Iterable[WordGroup], works: Iterable[str]) -> list[WordGroup]:
    """Return what of `groups` leads to any of `works`, without what leads elsewhere."""
    there = set(works)
    kept = (WordGroup(g.name, tuple(t for t in g.leads if t.work in there), g.words) for g in groups)
    return [group for group in kept if group.leads]


class Saying(NamedTuple):
    """Words of a group as they are looked for: the tokens of one language, folded and exact; as they are written; and
    whose group."""

    pieces: tuple[str, ...]
    exact: tuple[str, ...]
    said: str
    hand: str
    group: WordGroup


def beginnings(tag: str, word: str) -> set[str]:
    """Return how a folded word begins, with what may stand before it and without."""
    if not language(tag).spaced:
        return {word[:1]}
    return {word[:2], stem(tag, word)[:2], *(word[len(a) : len(a) + 2] for a in ARTICLES if word.startswith(a))} - {""}


class Everyday:
    """The everyday words of a library."""

    def __init__(self, library: Library):
        self._library = library
        self.sayings = lru_cache(32)(self._sayings)
        """``sayings(tag)``: what is said in one language."""
        self.said = lru_cache(32)(self._said)
        """``said(tag)``: the words that are said there, each by itself and as they are typed as one."""
        self.said_alone = lru_cache(32)(self._said_alone)
        """``said_alone(tag)``: the words that are said there by themselves, with their tones."""
        self.beginning = lru_cache(32)(self._beginning)
        """``beginning(tag)``: what is said there by how its first word, or the stem of it, begins (``beginnings``)."""
        self._packs: dict[Pack, tuple[WordGroup, ...]] = {}
        self._ready: set[str] = set()

    def preparing(self, tags: Iterable[str]) -> Incremental[None]:
        """Make ready what is said in some languages, a little at a time: nothing where it was asked for before."""
        for pack in self._library.packs:
            if pack not in self._packs:
                self._groups(pack)
                yield 0.0
        for tag in tags:
            if tag not in self._ready:
                self._ready.add(tag)
                self.said(tag)
                yield 0.0
                self.beginning(tag)
                yield 0.0

    def _sayings(self, tag: str) -> list[Saying]:
        spaced, found = language(tag).spaced, {}
        for pack in self._library.packs:
            for group in self._groups(pack):
                for said in group.in_language(tag):
                    if words := list(tokens(said, spaced)):
                        pieces = tuple(t.folded for t in words)
                        saying = Saying(pieces, tuple(t.exact for t in words), said, pack.hand, group)
                        found[pieces, saying.exact, pack.hand, group.name, group.leads] = saying
        return list(found.values())

    def _said(self, tag: str) -> tuple[frozenset[str], frozenset[str]]:
        sayings = self.sayings(tag)
        return frozenset(p for s in sayings for p in s.pieces), frozenset("".join(s.pieces) for s in sayings)

    def _said_alone(self, tag: str) -> frozenset[str]:
        return frozenset(saying.exact[0] for saying in self.sayings(tag) if len(saying.exact) == 1)

    def _beginning(self, tag: str) -> dict[str, list[Saying]]:
        found: dict[str, list[Saying]] = {}
        for saying in self.sayings(tag):
            first, joined = saying.pieces[0], "".join(saying.pieces)
            keys = beginnings(tag, first) | beginnings(tag, saying.exact[0]) | beginnings(tag, joined)
            for key in keys:
                found.setdefault(key, []).append(saying)
        return found

    def _groups(self, pack: Pack) -> tuple[WordGroup, ...]:
        if pack not in self._packs:
            try:
                kept = pack.everyday()
                read = pack.read(lambda: groups_from_json(kept), "everyday words", "") if kept is not None else ()
            except PackError:  # the check of the pack tells of it
                read = ()
            self._packs[pack] = read
        return self._packs[pack]

    def targets(self, hand: str, group: WordGroup) -> Iterator[Target]:
        """Yield where a group leads that the pack's hand made."""
        for target in group.leads:
            work = self._library.listed(target.work)
            if work is not None and self._library.pack_of(work).hand == hand:
                yield target
