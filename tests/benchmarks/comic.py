"""Comics: how soon a turn is seen, what opening costs, what 200 large pages weigh, and which words need room below."""

import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import PACK, Figure, Plan, open_window, pss, read_for, run_apart

WORK = "three-windows"
LARGE_PAGES, LARGE = 200, (2000, 3000)
_PAUSE = 0.25
"""How long a quick reader looks at a page at least, in seconds."""


def measure(plan: Plan) -> list[Figure]:
    """Return milliseconds of turning pages and panels and of opening, and what many large pages weigh."""
    turned = run_apart("comic", "turns")
    opened = run_apart("comic", "opening")
    figures = [Figure("comic", f"turn of a {name}", "ms", ms) for name, ms in turned.items()]
    figures += [Figure("comic", f"open {work}", "ms", ms, f"open {TEXT}") for work, ms in opened.items()]
    pages = max(20, min(LARGE_PAGES, plan.times(LARGE_PAGES)))
    with tempfile.TemporaryDirectory() as folder:
        weights = run_apart("comic", "large_here", str(make_large(Path(folder) / "made", pages)), pages)
    figures.append(Figure("comic", "turn of a page of 2000 × 3000", "ms", weights["ms"]))
    figures.append(Figure("comic", "memory with such pages", "MiB", weights["pss_mib"]))
    below = run_apart("comic", "fit")
    figures.append(Figure("comic", "balloons with their words below", "of all, a language",
                          [row["below"] / row["balloons"] for row in below.values()]))  # fmt: skip
    return figures


TEXT = "national-screening-mechanism"


def turns() -> dict[str, list[float]]:
    """Return milliseconds from a key to the first frame, through our comic: whole pages, and panel by panel."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from reader.core.comic import ComicView

    found: dict[str, list[float]] = {"page": [], "panel": []}
    for tag in ("en", "my", "km", "ur"):
        for view, name in ((ComicView.PAGES, "page"), (ComicView.PANELS, "panel")):
            _app, window = open_window([PACK], tag, comics=view)
            window.open_work(WORK)
            page = window.comic_screen
            key = Qt.Key.Key_Left if tag == "ur" else Qt.Key.Key_Right
            while page.comic.step(page.stop, view, 1) is not None:
                read_for(_PAUSE)
                started = time.perf_counter()
                QTest.keyClick(page.view, key)
                window.repaint()
                found[name].append((time.perf_counter() - started) * 1000)
            window.hide()
    return found


def opening() -> dict[str, list[float]]:
    """Return milliseconds from choosing a card to the first frame that is whole: our comic, and texts beside it on the shelf."""
    from PySide6.QtWidgets import QApplication

    found: dict[str, list[float]] = {WORK: [], "covid-19-book": [], TEXT: []}
    for turn in range(8):
        for work, times in found.items():
            _app, window = open_window([PACK], "my")
            QApplication.processEvents()
            started = time.perf_counter()
            window.open_work(work)
            while work == WORK and window.comic_screen.view.opening:
                QApplication.processEvents()
            window.repaint()
            if turn:
                times.append((time.perf_counter() - started) * 1000)
            window.hide()
    return found


def make_large(folder: Path, pages: int) -> Path:
    """Write a pack of a comic of `pages` pages of 2000 × 3000 pixels, and return it."""
    from PIL import Image

    from reader.authoring import comic_import, packing
    from reader.authoring.mistakes import Mistakes
    from reader.authoring.works import read_works

    (folder / "pages").mkdir(parents=True)
    noise = Image.effect_noise((500, 750), 60).resize(LARGE)
    for number in range(pages):
        page = Image.merge("RGB", [noise.point(lambda v, k=k, n=number: (v + 40 * k + n) % 256) for k in range(3)])
        page.save(folder / "pages" / f"{number + 1}.jpg", quality=80)
    comic_import.import_comic(folder / "content", "large", {"en": folder / "pages"}, {"en": "Large"})
    mistakes = Mistakes()
    packing.build(read_works(folder / "content", mistakes), folder / "large.sala")
    return folder / "large.sala"


def large_here(pack: str, pages: int) -> dict[str, list[float]]:
    """Turn `pages` of the large comic in this process; return milliseconds of each turn, and MiB (PSS) after each."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _app, window = open_window([pack])
    window.open_work("large")
    page = window.comic_screen
    times, memory = [], []
    for _ in range(pages - 1):
        read_for(_PAUSE)
        started = time.perf_counter()
        QTest.keyClick(page.view, Qt.Key.Key_Right)
        window.repaint()
        times.append((time.perf_counter() - started) * 1000)
        memory.append(pss())
    return {"ms": times, "pss_mib": memory}


def fit() -> dict[str, dict[str, int]]:
    """Return by language how many balloons our comic has, and how many had their words below the panel: guided view at
    1366×768, text at 100 %."""
    from reader.core.comic import ComicView
    from reader.core.languages import LANGUAGES

    report: dict[str, dict[str, int]] = {}
    for tag in LANGUAGES:
        if tag in ("rad", "jra"):
            continue
        _app, window = open_window([PACK], tag, comics=ComicView.PANELS)
        window.open_work(WORK)
        page = window.comic_screen
        row = report[tag] = {"balloons": 0, "below": 0}
        while True:
            shown = page.view.shown()
            row["balloons"] += len(page.view.lettering(shown.page, shown.stop))
            row["below"] += len(page.below())
            if page.comic.step(page.stop, ComicView.PANELS, 1) is None:
                break
            page.step(1)
        window.hide()
    return report
