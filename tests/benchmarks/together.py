"""Two languages, meetings and handouts: how soon two languages stand beside each other, how blocks are divided for a room,
what a handout of a hundred pages takes.

``python -m tests.benchmarks.together`` prints all of it alone.
"""

import json
import statistics
import subprocess
import sys
import time
from datetime import date

from tests.benchmarks.comic import ROOT, _packs, _pss, _window, percentile

PAIRS = (("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km", "vi"))
PAGES = 100


def to_two_languages() -> list[float]:
    """Return milliseconds from the press to the first frame in two languages, at the longest section of the library."""
    times = []
    for first, second in PAIRS:
        app, window = _window(_packs(), first)
        works = [w for w in window._library.works() if w.kind != "comic"]
        work, number = max(
            ((w, n) for w in works for n in range(len(w.sections))),
            key=lambda found: found[0].sections[found[1]].blocks,
        )
        window.open_work(work.id, str(number + 1))
        window.choose_second(second)
        app.draw(window)
        for _ in range(11):
            window.pair()
            app.draw(window)
            started = time.perf_counter()
            window.pair()
            window.repaint()
            times.append((time.perf_counter() - started) * 1000)
        window.hide()
    return times


def divided() -> dict[str, dict[str, float]]:
    """Return for languages and pairs how many blocks a meeting has, how many were divided, and the least size used."""
    from PySide6.QtCore import QSizeF

    from reader.core.languages import LANGUAGES
    from reader.core.library import Library, Reader
    from reader.ui.slides import SlideMaker, items_of
    from reader.ui.texts import Texts

    _app, window = _window(_packs())
    texts = Texts(Library(_packs()), date.today())
    told = {}
    for tags in (*((tag,) for tag in LANGUAGES if tag not in ("rad", "jra")), *PAIRS):
        row = {"blocks": 0, "divided": 0, "slides": 0, "least px": 1e9}
        for work in texts.library.works():
            pictures = texts.pictures(work)
            maker = SlideMaker(
                window._typesetter, lambda _, kept=pictures: kept, QSizeF(1270, 640), 768, range(len(tags))
            )
            for item in items_of(texts.composed(work, [Reader(tag) for tag in tags])):
                slides = maker.slides(item)
                row["blocks"] += 1
                row["divided"] += len(slides) > 1
                row["slides"] += len(slides)
                row["least px"] = min(row["least px"], *(maker.set(slide).px for slide in slides))
        told["|".join(tags)] = row
    window.hide()
    return told


HANDOUT_CODE = """
import json
from tests.benchmarks.together import handout_here
print(json.dumps(handout_here()))
"""


def handout_here() -> dict[str, float]:
    """Make a PDF of at least a hundred pages in two languages, in this process."""
    from dataclasses import replace

    from PySide6.QtCore import QBuffer

    from reader.core.session import Place
    from reader.ui.handout_job import pdf_steps

    _app, window = _window(_packs(), "my")
    before = _pss()
    session = replace(window.session, second="en", paired=True)
    chosen = []
    for work in window._library.works():
        composition = window._library.open(work, session.reader)
        chosen += [Place(work.id, composition.block(i).id) for i in range(len(composition))]
    window._change(replace(session, chosen=tuple(chosen)))
    started = time.perf_counter()
    layout = window.make_handout("list", panels=False).layout
    steps, last, longest = layout.steps(), time.perf_counter(), 0.0
    for _ in steps:
        now = time.perf_counter()
        last, longest = now, max(longest, now - last)
    laid = time.perf_counter()
    into, slow = QBuffer(), []
    last = time.perf_counter()
    for _ in pdf_steps(layout, "x", into):
        now = time.perf_counter()
        slow.append(now - last)
        last = now
    done = time.perf_counter()
    return {
        "pages": len(layout.pages), "lay out s": laid - started, "draw s": done - laid, "longest layout ms": longest * 1000,
        "steps over 50 ms": sum(t > 0.05 for t in slow), "longest step ms": max(slow) * 1000,
        "file MB": into.size() / 1e6, "memory before MiB": before, "memory after MiB": _pss(),
    }  # fmt: skip


def main() -> dict[str, object]:
    """Measure all of it, print it, and return it."""
    times = to_two_languages()
    told = {
        "two languages ms": {"median": statistics.median(times), "95th": percentile(times, 0.95), "runs": len(times)}
    }
    print(
        f"two languages: median {statistics.median(times):.1f} ms to the first frame, 95th {percentile(times, 0.95):.1f} ms"
    )
    slides = divided()
    for name, row in slides.items():
        print(
            f"meeting: {name}: {row['blocks']} blocks, {row['divided']} divided, least letters {row['least px']:.0f} px"
        )
    command = [sys.executable, "-c", HANDOUT_CODE]
    paper = json.loads(subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout)
    print("handout: " + ", ".join(f"{name} {value:.1f}" for name, value in paper.items()))
    return {**told, "meeting": slides, "handout": paper}


if __name__ == "__main__":
    main()
