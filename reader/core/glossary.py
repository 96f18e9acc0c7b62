"""The words to know in a text: where terms of the glossary stand in words of a language, and what they mean.

A term is found as whole words where words are divided by spaces, else where both its ends may be the end of a line, so
never inside another word. The longest term at a place wins.

Whoever writes a glossary explains the words of their own texts: a stranger's term never stands on anybody else's page.
The publisher's terms explain the pages of offices too.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from reader.core.blocks import BlockKind
from reader.core.composition import Composition, Reader
from reader.core.folding import tokens
from reader.core.languages import language
from reader.core.library import Library
from reader.core.pack import PUBLISHER
from reader.core.pack_errors import PartDamaged
from reader.core.record import record
from reader.core.trust import Origin
from reader.core.words import Span, Style, Words
from reader.core.works import WorkKind

_KEPT = 512
"""How many texts are kept as they were marked: whoever changes the language and comes back finds them so."""


@record
class Term:
    """A term of the glossary ``work`` with its plain meaning, in one language; ``name`` is its name in all of them."""

    work: str
    name: str
    term: Words
    meaning: Words
    language: str
    hand: str = PUBLISHER
    """Who made the glossary (``Pack.hand``)."""


Known = dict[str, dict[int, dict[tuple[str, ...], str]]]
"""The terms written in a language by their first token and by how many they have, the longest first: their folded tokens
and their targets."""


def target(work: str, name: str) -> str:
    """Return what a span of a term leads to: the term of one glossary, and of no other that has the same name."""
    return f"{work}#{name}"


class Glossary:
    """The glossaries of a library."""

    def __init__(self, library: Library):
        self._library = library
        self.read = lru_cache(32)(self._terms_in)
        """``read(tag)``: the terms written in the language of `tag`, by the hand that made them (``Pack.hand``)."""
        self.marked = lru_cache(_KEPT)(self._marked)
        """``marked(words, tag, hand)``: `words`, which are in the language of `tag` and in a text made by `hand`, with
        a span for every term in them."""

    def term(self, target: str, reader: Reader) -> Term | None:
        """Return the term that a span's `target` means for a reader, falling back like any block; a name alone means
        the publisher's. None where no glossary has it."""
        work, _, name = target.rpartition("#")
        for composition in self._glossaries(reader):
            if composition.work.id != work if work else composition.hand != PUBLISHER:
                continue
            index = composition.skeleton.names.get(name)
            composed = composition.composed(index) if index is not None else None
            if composed is not None and composed.block.kind is BlockKind.TERM and not composed.damaged:
                term, meaning = composed.segments
                return Term(composition.work.id, name, term, meaning, composed.language, composition.hand)
        return None

    def _marked(self, words: Words, tag: str, hand: str) -> Words:
        known = self.read(tag).get(hand)
        if not known or not words.text:
            return words
        spans = term_spans(words, known, language(tag).spaced)
        return replace(words, spans=tuple(sorted((*words.spans, *spans), key=lambda s: s.start))) if spans else words

    def _glossaries(self, reader: Reader) -> list[Composition]:
        found = []
        for work in self._library.works():
            if work.kind is WorkKind.GLOSSARY:
                try:
                    found.append(self._library.open(work, reader))
                except PartDamaged:
                    continue
        return found

    def _terms_in(self, tag: str) -> dict[str, Known]:
        found: dict[str, list[tuple[str, str]]] = {}
        for composition in self._glossaries(Reader(tag)):
            own = found.setdefault(composition.hand, [])
            for index in range(len(composition)):
                block = composition.block(index)
                if block.kind is not BlockKind.TERM or not block.name:
                    continue
                composed = composition.composed(index)
                if composed.language == tag and not composed.damaged:
                    own.append((composed.segments[0].text, target(composition.work.id, block.name)))
        for hand in {pack.hand for pack in self._library.packs if pack.vouching.origin is Origin.OFFICE}:
            found[hand] = [*found.get(hand, ()), *found.get(PUBLISHER, ())]
        return {hand: known_terms(terms, language(tag).spaced) for hand, terms in found.items()}


def known_terms(terms: Iterable[tuple[str, str]], spaced: bool) -> Known:
    """Return terms as they are looked for, from their words and targets; of two that are written alike the first
    counts."""
    known: Known = {}
    for words, leads_to in terms:
        pieces = tuple(t.folded for t in tokens(words, spaced))
        if pieces:
            known.setdefault(pieces[0], {}).setdefault(len(pieces), {}).setdefault(pieces, leads_to)
    return {first: dict(sorted(alike.items(), reverse=True)) for first, alike in known.items()}


def term_spans(words: Words, known: Known, spaced: bool) -> list[Span]:
    """Return a span for every term in `words` that no other span meets, in order."""
    found = list(tokens(words.unnoted, spaced))
    pieces = tuple(t.folded for t in found)
    spans: list[Span] = []
    at = 0
    while at < len(pieces):
        step = 1
        for count, alike in known.get(pieces[at], {}).items():
            leads_to = alike.get(pieces[at : at + count])
            if leads_to is None:
                continue
            start, end = _with_bracket(words.text, found[at].start, found[at + count - 1].end)
            if _whole(words, start, end, spaced) and not any(s.start < end and s.end > start for s in words.spans):
                spans.append(Span(start, end, Style.TERM, leads_to))
                step = count
                break
        at += step
    return spans


def _with_bracket(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the place of a term with the bracket that closes one inside of it."""
    open_ = text[end : end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end)
    return start, end + open_


def _whole(words: Words, start: int, end: int, spaced: bool) -> bool:
    """Return whether no word goes on beyond either end."""
    if spaced or not words.breaks:
        return True
    text, breaks = words.text, set(words.breaks)
    first = start == 0 or start in breaks or not text[start - 1].isalnum()
    last = end >= len(text) or end in breaks or not text[end].isalnum()
    return first and last
