"""The words to know in a text: where terms of the glossary stand in words of a language, and what they mean.

A term is found as whole words where words are divided by spaces, else where both its ends may be the end of a line, so never
inside another word. The longest term at a place wins.
"""

import re
from dataclasses import replace
from functools import lru_cache

from reader.core.folding import tokens
from reader.core.languages import language
from reader.core.library import Composition, Library, Reader
from reader.core.pack import PartDamaged
from reader.core.record import record
from reader.core.works import BlockKind, Kind, Span, Style, Words

_KEPT = 512
"""How many texts are kept as they were marked: whoever changes the language and comes back finds them so."""


@record
class Term:
    """A term of the glossary with its plain meaning, in one language; ``name`` is its name in all of them."""

    work: str
    name: str
    term: Words
    meaning: Words
    language: str


class Terms:
    """The glossaries of a library."""

    def __init__(self, library: Library):
        self._library = library
        self._in = lru_cache(32)(self._terms_in)
        self._pattern = lru_cache(32)(self._make_pattern)
        self.marked = lru_cache(_KEPT)(self._marked)
        """``marked(words, tag)``: `words`, which are in the language of `tag`, with a span for every term in them."""

    def term(self, name: str, reader: Reader) -> Term | None:
        """Return a term for a reader, falling back like any block; None where no glossary has it."""
        for composition in self._glossaries(reader):
            index = composition.skeleton.names.get(name)
            composed = composition.composed(index) if index is not None else None
            if composed is not None and composed.block.kind is BlockKind.TERM and not composed.damaged:
                term, meaning = composed.segments
                return Term(composition.work.id, name, term, meaning, composed.language)
        return None

    def _marked(self, words: Words, tag: str) -> Words:
        known = self._in(tag)
        if not known or not words.text:
            return words
        row = language(tag)
        found = list(tokens(words.text, row.spaced))
        text, starts = _joined([t.folded for t in found], row.spaced)
        begins = {at: i for i, at in enumerate(starts)}
        ends = {at + len(t.folded): i for i, (at, t) in enumerate(zip(starts, found, strict=True))}
        spans: list[Span] = []
        for match in self._pattern(tag).finditer(text):
            if match.start() not in begins or match.end() not in ends:
                continue
            start, end = found[begins[match.start()]].start, found[ends[match.end()]].end
            if words.text[end : end + 1] == ")" and words.text.count("(", start, end) > words.text.count(
                ")", start, end
            ):
                end += 1
            if _whole(words, start, end, row.spaced) and not any(s.start < end and s.end > start for s in words.spans):
                spans.append(Span(start, end, Style.TERM, known[match[0]]))
        return replace(words, spans=tuple(sorted((*words.spans, *spans), key=lambda s: s.start))) if spans else words

    def _glossaries(self, reader: Reader) -> list[Composition]:
        found = []
        for work in self._library.works():
            if work.kind is Kind.GLOSSARY:
                try:
                    found.append(self._library.open(work, reader))
                except PartDamaged:
                    continue
        return found

    def _terms_in(self, tag: str) -> dict[str, str]:
        """Return the terms written in a language, folded, with their names."""
        row = language(tag)
        known: dict[str, str] = {}
        for composition in self._glossaries(Reader(tag)):
            for index in range(len(composition)):
                block = composition.block(index)
                if block.kind is not BlockKind.TERM or not block.name:
                    continue
                composed = composition.composed(index)
                if composed.language == tag and not composed.damaged:
                    folded, _ = _joined([t.folded for t in tokens(composed.segments[0].text, row.spaced)], row.spaced)
                    if folded:
                        known.setdefault(folded, block.name)
        return known

    def _make_pattern(self, tag: str) -> "re.Pattern[str]":
        longest_first = sorted(self._in(tag), key=lambda term: (-len(term), term))
        if not language(tag).spaced:
            return re.compile("|".join(map(re.escape, longest_first)))
        return re.compile("(?<![^ ])(?:" + "|".join(map(re.escape, longest_first)) + ")(?![^ ])")


def _joined(folded: list[str], spaced: bool) -> tuple[str, list[int]]:
    """Return tokens as one text, and where each begins in it."""
    starts, text = [], ""
    for piece in folded:
        text += " " if spaced and text else ""
        starts.append(len(text))
        text += piece
    return text, starts


def _whole(words: Words, start: int, end: int, spaced: bool) -> bool:
    """Return whether no word goes on beyond either end."""
    if spaced or not words.breaks:
        return True
    text, breaks = words.text, set(words.breaks)
    first = start == 0 or start in breaks or not text[start - 1].isalnum()
    last = end >= len(text) or end in breaks or not text[end].isalnum()
    return first and last
