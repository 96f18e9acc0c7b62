"""Works made of given texts, and a library of any size grown from a real one: for tests and benchmarks."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from reader.authoring import packing
from reader.authoring.line_breaks import with_breaks
from reader.authoring.parsed import ParsedDocument
from reader.authoring.translations import Translation
from reader.authoring.works import WorkSource
from reader.core.blocks import Block, BlockKind
from reader.core.languages import language
from reader.core.sentences import sentences
from reader.core.words import BlockWords, Words
from reader.core.works import Source, Subject, Topic, WorkKind

Texts = dict[str, list[str]]
"""The paragraphs of a work by language; the first is its title. All languages have as many."""


def work_of(name: str, texts: Texts, source: str = "en", part: int = 12) -> WorkSource:
    """Return a work that holds `texts`, in parts of `part` blocks that each begin with a heading."""
    count = len(texts[source])
    blocks = [
        Block(
            f"{name}-{i}", BlockKind.PARAGRAPH if i % part else BlockKind.HEADING, level=0 if i % part else 2, weight=80
        )
        for i in range(count)
    ]
    document = ParsedDocument(sections=[blocks[i : i + part] for i in range(0, count, part)])
    document.words = _words(blocks, texts[source])
    translations = {}
    for tag, words in texts.items():
        if tag != source:
            translations[tag] = Translation(_words(blocks, words))
    return WorkSource(
        Path(), name, WorkKind.ARTICLE, Topic.NEWS, Subject.GENERAL, 1, "", source, date(2026, 11, 1), "Sala", "CC BY 4.0",
        ("Sala",), (Source("made"),), None, None, {}, document=document, translations=translations,
    )  # fmt: skip


def _words(blocks: list[Block], texts: list[str]) -> dict[str, tuple[Words, ...]]:
    return {block.id: (Words(text),) for block, text in zip(blocks, texts, strict=True) if text}


class Grown:
    """A library `times` as large as `works`, made one work after the other, the same for the same `seed`.

    It begins with `works` as they are. Every further work has the skeleton of a real one: kind, topic, sections, blocks,
    pictures, the languages that it is written in. Its words come from blocks of the same kind in any of the works, of two
    blocks the beginning and the end, in each language the same two. There is one glossary, however large a library is.
    """

    def __init__(self, works: list[WorkSource], times: int, seed: int = 1):
        self.terms = packing.short_terms(works)
        self._works = [self._marked(work) for work in works]
        self._times, self._seed = times, seed
        self._plain = [work for work in self._works if work.kind is not WorkKind.GLOSSARY]
        self._donors: dict[tuple[BlockKind, int], list[tuple[WorkSource, Block]]] = {}
        for work in self._plain:
            for block in work.document.blocks():
                self._donors.setdefault((block.kind, block.segments), []).append((work, block))

    def __len__(self) -> int:
        return len(self._works) * self._times

    def __iter__(self) -> Iterator[WorkSource]:
        yield from self._works
        for number in range(1, self._times):
            for i, work in enumerate(self._works):
                dice = random.Random(f"{self._seed} {number} {i}")
                yield self._made(
                    work if work.kind is not WorkKind.GLOSSARY else dice.choice(self._plain), f"-{number}-{i}", dice
                )

    def _marked(self, work: WorkSource) -> WorkSource:
        """Return a work whose words know already where their lines may end."""

        def marked(words: BlockWords, tag: str) -> dict[str, tuple[Words, ...]]:
            return {b: tuple(with_breaks(w, tag, self.terms.get(tag)) for w in ws) for b, ws in words.items()}

        document = replace(work.document, words=marked(work.document.words, work.source_language), digest="")
        translations = {
            tag: replace(found, words=marked(found.words, tag), digest="") for tag, found in work.translations.items()
        }
        return replace(work, document=document, translations=translations)

    def _made(self, work: WorkSource, suffix: str, dice: random.Random) -> WorkSource:
        sections: list[list[Block]] = []
        words: dict[str, dict[str, tuple[Words, ...]]] = {tag: {} for tag in work.languages}
        for blocks in work.document.sections:
            sections.append([replace(block, id=block.id + suffix) for block in blocks])
            for block in blocks:
                # What is drawn keeps its words: they must fit their balloons.
                drawn = block.kind in (BlockKind.PAGE, BlockKind.PANEL)
                pair = [(work, block)] if drawn else dice.choices(self._donors[block.kind, block.segments], k=2)
                for tag in work.languages:
                    if block.id in packing.words_of(work, tag):
                        words[tag][block.id + suffix] = _joined(pair, tag) or packing.words_of(work, tag)[block.id]
        document = ParsedDocument(sections=sections, words=words[work.source_language])
        translations = {
            tag: Translation(words[tag], changed=tuple(block + suffix for block in found.changed))
            for tag, found in work.translations.items()
        }
        return replace(work, id=work.id + suffix, document=document, translations=translations)


def _joined(pair: list[tuple[WorkSource, Block]], tag: str) -> tuple[Words, ...]:
    """Return the words of the first block, each up to a sentence in its middle, there the second's; none where one of the
    two is not written in the language."""
    found = [packing.words_of(work, tag).get(block.id) if tag in work.languages else None for work, block in pair]
    if not all(found):
        return ()
    first, *others = found
    assert first is not None
    return tuple(_crossed(one, other, tag) for one, other in zip(first, others[0], strict=True)) if others else first


def _crossed(one: Words, other: Words, tag: str) -> Words:
    first, second = _sentences(one, tag), _sentences(other, tag)
    if len(first) < 2 or len(second) < 2:
        return one
    begin, end = first[: len(first) // 2], second[len(second) // 2 :]
    joined = Words("")
    for words in (*begin, *end):
        gap = " " if joined.text and language(tag).spaced else ""
        by = len(joined.text) + len(gap)
        breaks = (*joined.breaks, *((by,) if by and words.breaks else ()), *(b + by for b in words.breaks))
        spans = (replace(s, start=s.start + by, end=s.end + by) for s in words.spans)
        joined = Words(joined.text + gap + words.text, breaks, (*joined.spans, *spans))
    return joined


_sentences = lru_cache(100_000)(sentences)
"""Donors are few, and give again and again."""
