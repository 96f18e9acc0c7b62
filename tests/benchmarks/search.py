"""How searching grows: libraries of 1, 10 and 100 times today's, made of its own sentences.

``python -m tests.benchmarks.search [TIMES ...]``. Prints a line for each size; returns the figures.
"""

import random
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

from reader.authoring import packing
from reader.core.folding import tokens
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library, Reader
from reader.core.search import Finder
from tests.generated import Texts, library_of, own_texts

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = 336
"""Blocks of today's library in all fourteen languages: 4,700 of them are written."""
QUESTIONS = 400


def questions(texts: Texts, dice: random.Random) -> list[tuple[str, str]]:
    """Return questions and the language of who asks: common and rare words, beginnings, one letter, long phrases."""
    found = []
    tags = [tag for tag in LANGUAGES if texts.get(tag)]
    while len(found) < QUESTIONS:
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


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[round(part * (len(values) - 1))]


def measure(times: int, folder: Path) -> dict[str, float]:
    """Build a library of `times` today's, search it, and return what was measured."""
    own = Library([ROOT / "build" / "packs" / "sala.sala"])
    texts = own_texts(own)
    pack = folder / f"made-{times}.sala"
    started = time.perf_counter()
    works = list(library_of(texts, BLOCKS * times, list(LANGUAGES)))
    packing.build(works, pack)
    built = time.perf_counter() - started
    rows = sum(len(words) for w in works for words in (w.document.words, *(t.words for t in w.translations.values())))
    size = sum(
        len(segment.text.encode())
        for w in works
        for words in (w.document.words, *(t.words for t in w.translations.values()))
        for segments in words.values()
        for segment in segments
    )
    del works
    library = Library([pack])
    finder = Finder(library)
    index = library.packs[0].search_size()
    asked = questions(texts, random.Random(2))
    finder.search("a", Reader("en"))
    spent = []
    for words, tag in asked:
        begun = time.perf_counter()
        finder.search(words, Reader(tag), limit=20)
        spent.append((time.perf_counter() - begun) * 1000)
    library.close()
    own.close()
    return {
        "times": times, "rows": rows, "text_mb": size / 1e6, "index_mb": index / 1e6, "index_ratio": index / size,
        "build_s": built, "median_ms": statistics.median(spent), "p95_ms": percentile(spent, 0.95), "most_ms": max(spent),
        "searches": len(spent), "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }  # fmt: skip


def main(sizes: list[int]) -> list[dict[str, float]]:
    """Measure every size and print it."""
    print(f"{'search':>8}{'rows':>10}{'text MB':>10}{'index':>8}{'build s':>10}{'median':>9}{'95th':>9}{'most ms':>9}")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for times in sizes:
            m = measure(times, Path(folder))
            print(
                f"{times:>7}x{m['rows']:>10}{m['text_mb']:>10.1f}{m['index_ratio']:>8.2f}{m['build_s']:>10.1f}"
                f"{m['median_ms']:>9.1f}{m['p95_ms']:>9.1f}{m['most_ms']:>9.1f}", flush=True,
            )  # fmt: skip
            found.append(m)
    return found


if __name__ == "__main__":
    main([int(a) for a in sys.argv[1:]] or [1, 10, 100])
