"""Works made of given texts, and a library of any size made of the project's own: for tests and benchmarks."""

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.authoring.parsed import Document
from reader.authoring.translations import Translation
from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.works import Block, BlockKind, Kind, Source, Subject, Topic, Words

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
    document = Document(sections=[blocks[i : i + part] for i in range(0, count, part)])
    document.words = _words(blocks, texts[source])
    translations = {}
    for tag, words in texts.items():
        if tag != source:
            translations[tag] = Translation(_words(blocks, words))
    return WorkSource(
        Path(), name, Kind.ARTICLE, Topic.NEWS, Subject.GENERAL, 1, "", source, date(2026, 11, 1), "Sala", "CC BY 4.0",
        ("Sala",), (Source("made"),), None, None, {}, document=document, translations=translations,
    )  # fmt: skip


def _words(blocks: list[Block], texts: list[str]) -> dict[str, tuple[Words, ...]]:
    return {block.id: (Words(text),) for block, text in zip(blocks, texts, strict=True) if text}


def own_texts(library: Library) -> Texts:
    """Return every segment of the project's own library, by language."""
    found: Texts = {tag: [] for tag in LANGUAGES}
    for pack in library.packs:
        for tag in LANGUAGES:
            for edition in pack.editions(tag):
                for section in range(len(edition.bodies)):
                    for segments in pack.words(edition, section).values():
                        found[tag] += [words.text for words in segments if words.text.strip()]
    return {tag: texts for tag, texts in found.items() if texts}


def library_of(texts: Texts, blocks: int, languages: list[str], seed: int = 1) -> Iterator[WorkSource]:
    """Yield works of 120 blocks until there are `blocks`, each in all `languages`: sentences of `texts` put together
    anew, the same for the same `seed`. A language without texts gets Vietnamese ones: letters of the same kind."""
    dice = random.Random(seed)
    for number in range(max(1, blocks // 120)):
        work: Texts = {}
        for tag in languages:
            stock = texts.get(tag) or texts["vi"]
            work[tag] = [" ".join(dice.choices(stock, k=2)) for _ in range(120)]
        yield work_of(f"made-{number}", work, languages[0])
