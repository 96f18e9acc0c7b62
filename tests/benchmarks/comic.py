"""Comics: how soon a turn is seen, what opening costs, what 200 large pages weigh, and which words need room below.

``python -m tests.benchmarks.comic`` prints all of it alone.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = "three-windows"
LARGE_PAGES, LARGE = 200, (2000, 3000)
_PAUSE = 0.25
"""How long a quick reader looks at a page at least, in seconds."""


def _window(packs: list[Path], tag: str = "en", view: str = ""):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import Places
    from reader.core.library import Library
    from reader.core.session import Session
    from reader.ui.start import Application

    places = Places.here()
    app = Application(places.fonts, places.icons, places.translations)
    window = app.window(Library(packs), Session(language=tag, comics=view), date.today(), lambda: None)
    window.resize(1366, 768)
    window.show()
    app.draw(window)
    return app, window


def _packs() -> list[Path]:
    return [ROOT / "build" / "packs" / "sala.sala"]


def _pss() -> float:
    line = next(x for x in Path("/proc/self/smaps_rollup").read_text().splitlines() if x.startswith("Pss:"))
    return int(line.split()[1]) / 1024


def _read_for_a_while() -> None:
    """Let the program do what it does while somebody reads."""
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + _PAUSE
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.002)


def turns() -> dict[str, list[float]]:
    """Return milliseconds from a key to the first frame, through our comic: whole pages, and panel by panel."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from reader.core.comic import ComicView

    found: dict[str, list[float]] = {"page": [], "panel": []}
    for tag in ("en", "my", "km", "ur"):
        for view, name in ((ComicView.PAGES, "page"), (ComicView.PANELS, "panel")):
            _app, window = _window(_packs(), tag, view)
            window.open_work(WORK)
            page = window.comic_page
            key = Qt.Key.Key_Left if tag == "ur" else Qt.Key.Key_Right
            while page.comic.step(page.stop, view, 1) is not None:
                _read_for_a_while()
                started = time.perf_counter()
                QTest.keyClick(page.view, key)
                window.repaint()
                found[name].append((time.perf_counter() - started) * 1000)
            window.hide()
    return found


def opening() -> dict[str, list[float]]:
    """Return milliseconds from choosing a card to the first frame: our comic, and texts beside it on the shelf."""
    from PySide6.QtWidgets import QApplication

    found: dict[str, list[float]] = {WORK: [], "covid-19-book": [], "national-screening-mechanism": []}
    for turn in range(8):
        for work, times in found.items():
            _app, window = _window(_packs(), "my")
            QApplication.processEvents()
            started = time.perf_counter()
            window.open_work(work)
            window.repaint()
            if turn:
                times.append((time.perf_counter() - started) * 1000)
            window.hide()
    return found


LARGE_CODE = """
import sys, json, time
from pathlib import Path
from tests.benchmarks.comic import large_here
print(json.dumps(large_here(Path(sys.argv[1]), int(sys.argv[2]))))
"""


def make_large(folder: Path) -> Path:
    """Write a pack of a comic of 200 pages of 2000 × 3000 pixels, and return it."""
    from PIL import Image

    from reader.authoring import comic_import, packing
    from reader.authoring.mistakes import Mistakes
    from reader.authoring.works import read_works

    (folder / "pages").mkdir(parents=True)
    noise = Image.effect_noise((500, 750), 60).resize(LARGE)
    for number in range(LARGE_PAGES):
        page = Image.merge("RGB", [noise.point(lambda v, k=k, n=number: (v + 40 * k + n) % 256) for k in range(3)])
        page.save(folder / "pages" / f"{number + 1}.jpg", quality=80)
    comic_import.import_comic(folder / "content", "large", {"en": folder / "pages"}, {"en": "Large"})
    mistakes = Mistakes()
    packing.build(read_works(folder / "content", mistakes), folder / "large.sala")
    return folder / "large.sala"


def large_here(pack: Path, pages: int) -> dict[str, list[float]]:
    """Turn `pages` of the large comic in this process; return milliseconds of each turn, and MiB (PSS) after each."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _app, window = _window([pack])
    window.open_work("large")
    page = window.comic_page
    times, memory = [], []
    for _ in range(pages - 1):
        _read_for_a_while()
        started = time.perf_counter()
        QTest.keyClick(page.view, Qt.Key.Key_Right)
        window.repaint()
        times.append((time.perf_counter() - started) * 1000)
        memory.append(_pss())
    return {"ms": times, "pss_mib": memory}


def large() -> dict[str, list[float]]:
    """Return what turning all 200 large pages takes and weighs, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        pack = make_large(Path(folder) / "made")
        command = [sys.executable, "-c", LARGE_CODE, str(pack), str(LARGE_PAGES)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    told: dict[str, list[float]] = json.loads(done.stdout)
    return told


def fit() -> dict[str, dict[str, int]]:
    """Return by language how many balloons our comic has, and how many had their words below the panel: guided view at
    1366×768, text at 100 %."""
    from reader.core.comic import ComicView
    from reader.core.languages import LANGUAGES

    report: dict[str, dict[str, int]] = {}
    for tag in LANGUAGES:
        if tag in ("rad", "jra"):
            continue
        _app, window = _window(_packs(), tag, ComicView.PANELS)
        window.open_work(WORK)
        page = window.comic_page
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


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, round(part * (len(values) - 1)))]


def main() -> dict[str, object]:
    """Measure and print; return everything."""
    report = fit()
    below = {tag: row["below"] for tag, row in report.items() if row["below"]}
    total = sum(row["balloons"] for row in report.values())
    print(f"comic: {total} balloons in {len(report)} languages; words below the panel: {below or 'none'}")
    turned = turns()
    for name, times in turned.items():
        print(f"comic: turning a {name}, {len(times)} turns: median {statistics.median(times):.1f} ms to the first frame, "
              f"95th {percentile(times, 0.95):.1f} ms, longest {max(times):.1f} ms")  # fmt: skip
    opened = opening()
    text = statistics.median([t for work, times in opened.items() if work != WORK for t in times])
    own = statistics.median(opened[WORK])
    print(f"comic: opened in {own:.1f} ms, a text in {text:.1f} ms: {own / text:.2f}")
    weights = large()
    memory = weights["pss_mib"]
    print(f"comic: {LARGE_PAGES} pages of {LARGE[0]}×{LARGE[1]}: turn 95th {percentile(weights['ms'], 0.95):.1f} ms, "
          f"longest {max(weights['ms']):.1f} ms; memory after 10 pages {memory[9]:.0f} MiB, most {max(memory):.0f} MiB, "
          f"at the end {memory[-1]:.0f} MiB")  # fmt: skip
    return {"fit": report, "turns": turned, "opening": opened, "large": weights}


if __name__ == "__main__":
    main()
