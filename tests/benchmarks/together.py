"""A handout of a hundred pages: how long it takes, how long the window waits for a step of it; how a meeting divides blocks."""

import time
from datetime import date

from tests.benchmarks.measuring import PACK, Figure, Plan, open_window, pss, run_apart

PAIRS = (("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km", "vi"))


def measure(plan: Plan) -> list[Figure]:
    """Return what was measured of the handout, and which part of the blocks a meeting divides."""
    paper = run_apart("together", "handout_here")
    units = {"s": "s", "ms": "ms", "MB": "MB", "MiB": "MiB"}
    figures = [
        Figure(
            "handout", name, units.get(name.rsplit(" ", 1)[-1], "number"), value if isinstance(value, list) else [value]
        )
        for name, value in paper.items()
    ]
    divided = run_apart("together", "divided")
    figures.append(Figure("meeting", "blocks that are divided", "of all, a language",
                          [row["divided"] / row["blocks"] for row in divided.values()]))  # fmt: skip
    figures.append(Figure("meeting", "least letters", "px", [row["least px"] for row in divided.values()]))
    return figures


def divided() -> dict[str, dict[str, float]]:
    """Return for languages and pairs how many blocks a meeting has, how many were divided, and the least size used."""
    from PySide6.QtCore import QSizeF

    from reader.core.composition import Reader
    from reader.core.languages import LANGUAGES
    from reader.core.library import Library
    from reader.ui.document.presenter import WorkPresenter
    from reader.ui.meeting.slides import SlideMaker, items_of

    _app, window = open_window()
    texts = WorkPresenter(Library([PACK]), date.today())
    told = {}
    for tags in (*((tag,) for tag in LANGUAGES if tag not in ("rad", "jra")), *PAIRS):
        row = {"blocks": 0, "divided": 0, "slides": 0, "least px": 1e9}
        for work in (texts.library.work(listed.id) for listed in texts.library.works()):
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


def handout_here() -> dict[str, float | list[float]]:
    """Make a PDF of at least a hundred pages in two languages, in this process."""
    from dataclasses import replace

    from PySide6.QtCore import QBuffer

    from reader.core.session import Location
    from reader.ui.handout.handout_job import pdf_steps

    _app, window = open_window([PACK], "my")
    before = pss()
    session = replace(window.session, second="en", paired=True)
    chosen = []
    for work in window.library.works():
        composition = window.library.open(work, session.reader)
        chosen += [Location(work.id, composition.block(i).id) for i in range(len(composition))]
    window.change(replace(session, agenda=tuple(chosen)))
    started = time.perf_counter()
    layout = window.make_handout("agenda", panels=False).layout
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
        "a step of drawing ms": [t * 1000 for t in slow],
        "file MB": into.size() / 1e6, "memory before MiB": before, "memory after MiB": pss(),
    }  # fmt: skip
