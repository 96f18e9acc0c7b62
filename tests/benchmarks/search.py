"""The first 20 hits of common and rare words, beginnings, single letters and long phrases, at every size of library."""

import random
import time
from pathlib import Path

from reader.core.composition import Reader
from reader.core.folding import tokens
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.search import Finder
from tests.benchmarks.measuring import PACK, Figure, Plan, grown


def measure(plan: Plan) -> list[Figure]:
    """Return the milliseconds of each question; how many blocks and languages there are; how large the index is."""
    figures = []
    for times in plan.sizes:
        more = f", {times}×" if times > 1 else ""
        pack = PACK if times == 1 else grown(times)
        spent, rows, size = ask(pack, plan.times(400))
        figures.append(Figure("search", f"first 20 hits{more}", "ms", spent))
        figures.append(Figure("search", f"blocks, each in all languages{more}", "blocks", [rows]))
        figures.append(Figure("search", f"index{more}", "MB", [size / 1e6]))
    return figures


def ask(pack: Path, count: int) -> tuple[list[float], int, int]:
    """Return what `count` questions took, in milliseconds, the rows of the index and its size in bytes."""
    library = Library([pack])
    finder = Finder(library)
    asked = questions(PACK, count)
    finder.search("a", Reader("en"))
    spent = []
    for words, tag in asked:
        begun = time.perf_counter()
        finder.search(words, Reader(tag), limit=20)
        spent.append((time.perf_counter() - begun) * 1000)
    opened = library.packs[0]
    rows = opened.file.db.execute("SELECT count(*) FROM place").fetchone()[0]
    size = opened.index.size()
    library.close()
    return spent, rows, size


def questions(pack: Path, count: int) -> list[tuple[str, str]]:
    """Return questions made of the words of a pack, each with the language of who asks; the same each time."""
    dice, texts, found = random.Random(2), own_texts(pack), []
    tags = [tag for tag in LANGUAGES if texts.get(tag)]
    while len(found) < count:
        tag = dice.choice(tags)
        text = dice.choice(texts[tag])
        pieces = [text[t.start : t.end] for t in tokens(text, language(tag).spaced)]
        if not pieces:
            continue
        at, kind = dice.randrange(len(pieces)), len(found) % 5
        joined = " " if language(tag).spaced else ""
        made = (
            pieces[at], pieces[at][:1], joined.join(pieces[at : at + 3]), joined.join(pieces[:12]),
            f"{pieces[at]} {dice.choice(pieces)}",
        )[kind]  # fmt: skip
        found.append((made, dice.choice(tags) if len(found) % 3 == 0 else tag))
    return found


def own_texts(pack: Path) -> dict[str, list[str]]:
    """Return every segment of a pack, by language."""
    library = Library([pack])
    (opened,) = library.packs
    found: dict[str, list[str]] = {tag: [] for tag in LANGUAGES}
    for tag, texts in found.items():
        for edition in opened.editions(tag):
            for section in range(len(edition.bodies)):
                for segments in opened.words(edition, section).values():
                    texts += [words.text for words in segments if words.text.strip()]
    library.close()
    return {tag: texts for tag, texts in found.items() if texts}
