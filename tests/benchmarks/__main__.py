"""``make bench``: start, memory and switching, each as a ratio to a bare window measured in the same run; searching
as the library grows; turning and weighing comics; two languages, meetings, handouts.

A bare window is a PySide6 window with one QTextBrowser. Prints a table; writes ``build/bench.json``.
"""

import itertools
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from tests.benchmarks import comic, search, together

ROOT = Path(__file__).resolve().parents[2]
RUNS = 11

BARE = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([])
window = QMainWindow(); browser = QTextBrowser(); browser.setPlainText("Hello"); window.setCentralWidget(browser)
window.resize(1366, 768); window.show(); window.grab()
"""
SALA = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import date
from reader.app import Places, known_keys
import gc
gc.disable()  # as reader.app does until the first frame
from reader.core.library import Library
from reader.core.session import Place, Session
from reader.ui.start import Application
places = Places.here()
library = Library(sorted(places.packs.glob("*.sala")), known_keys(places))
app = Application(places.fonts, places.icons, places.translations)
session = Session(language={language!r}, place=Place({work!r}, {section!r}))
window = app.window(library, session, date.today(), lambda: None)
window.resize(1366, 768); window.show()
window.grab()
"""
TAIL = """
pss = next(int(line.split()[1]) for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
print(pss / 1024, flush=True)
os._exit(0)
"""
CASES = {
    "bare window": BARE,
    "picker": SALA.format(language="", work="", section=""),
    "shelf, Burmese": SALA.format(language="my", work="", section=""),
    "page, Burmese": SALA.format(language="my", work="national-screening-mechanism", section="steps"),
    "page, English": SALA.format(language="en", work="national-screening-mechanism", section="steps"),
}


def run(code: str) -> tuple[float, float]:
    """Return seconds to the first whole picture and MiB (PSS), of a fresh process."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code + TAIL], capture_output=True, text=True, cwd=ROOT, check=True)
    return time.perf_counter() - started, float(done.stdout)


def start_and_memory() -> dict[str, tuple[list[float], list[float]]]:
    """Return the seconds and MiB of every case, the cases in turn."""
    found: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in CASES}
    for turn in range(RUNS + 1):
        for name, code in CASES.items():
            seconds, memory = run(code)
            if turn:  # the first is for warming up
                found[name][0].append(seconds)
                found[name][1].append(memory)
    return found


def switching() -> dict[str, list[float]]:
    """Return milliseconds from choosing a language to its first frame, for every pair: whole window, page alone."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import Places, known_keys
    from reader.core.languages import LANGUAGES
    from reader.core.library import Library
    from reader.core.session import Session
    from reader.ui.start import Application

    places = Places.here()
    library = Library(sorted(places.packs.glob("*.sala")), known_keys(places))
    app = Application(places.fonts, places.icons, places.translations)
    window = app.window(library, Session(language="en"), date.today(), lambda: None)
    window.resize(1366, 768)
    window.show()
    window.open_work("national-screening-mechanism", "steps")
    tags = [t for t in LANGUAGES if t not in ("rad", "jra")]
    for tag in tags:
        window.choose_language(tag)
        app.draw(window)
    found: list[float] = []
    moved: list[float] = []
    for first, second in itertools.permutations(tags, 2):
        window.choose_language(first)
        app.draw(window)
        view = window.text_page.view
        block = window.text_page.place()
        before = view.top_of(block)
        started = time.perf_counter()
        window.choose_language(second)
        window.repaint()  # one whole frame of the window, painted before anything else happens
        found.append((time.perf_counter() - started) * 1000)
        frame = view.top_of(block)
        app.draw(window)
        assert view.top_of(block) == frame, "the first frame was not the right one"
        after = view.top_of(block)
        moved.append(abs((after if after is not None else 1e6) - (before or 0)))
    return {"ms": found, "moved": moved}


def typing() -> list[float]:
    """Return milliseconds from each letter of some questions to the first frame with its hits, in four languages."""
    from reader.app import Places, known_keys
    from reader.core.library import Library
    from reader.core.session import Session
    from reader.ui.start import Application

    places = Places.here()
    library = Library(sorted(places.packs.glob("*.sala")), known_keys(places))
    app = Application(places.fonts, places.icons, places.translations)
    found = []
    for tag in ("en", "my", "th", "ar"):
        window = app.window(library, Session(language=tag), date.today(), lambda: None)
        window.resize(1366, 768)
        window.show()
        window.open_search()
        app.draw(window)
        for words in ("detention", "refugee", "covid mask", "ผู้ลี้ภัย", "ကလေး", "احتجاز", "người tị nạn"):
            for end in range(1, len(words) + 1):
                window.search.field.setText(words[:end])
                started = time.perf_counter()
                window.search.asked.emit(words[:end])
                window.repaint()
                found.append((time.perf_counter() - started) * 1000)
        window.hide()
    return found


def percentile(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, round(part * (len(values) - 1)))]


def main() -> None:
    cases = start_and_memory()
    bare_seconds, bare_memory = (statistics.median(v) for v in cases["bare window"])
    print(f"{platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} cores, {RUNS} runs each\n")
    print(f"{'start to a whole first picture':34}{'median':>9}{'95th':>9}{'ratio':>8}{'PSS MiB':>10}{'ratio':>8}")
    told = {}
    for name, (seconds, memory) in cases.items():
        ratio, weight = statistics.median(seconds) / bare_seconds, statistics.median(memory) / bare_memory
        told[name] = {"seconds": seconds, "pss_mib": memory, "start_ratio": ratio, "memory_ratio": weight}
        times = f"{statistics.median(seconds):>8.3f}s{percentile(seconds, 0.95):>8.3f}s{ratio:>8.2f}"
        print(f"{name:34}{times}{statistics.median(memory):>10.1f}{weight:>8.2f}")
    switch = switching()
    times = switch["ms"]
    print(f"\nswitching language, {len(times)} pairs: median {statistics.median(times):.1f} ms, "
          f"95th {percentile(times, 0.95):.1f} ms, longest {max(times):.1f} ms; "
          f"the block in hand moved by at most {max(switch['moved']):.2f} px")  # fmt: skip
    told["switch"] = switch
    typed = told["typing"] = typing()
    print(f"typing a question, {len(typed)} letters: median {statistics.median(typed):.1f} ms to the frame with its hits, "
          f"95th {percentile(typed, 0.95):.1f} ms, longest {max(typed):.1f} ms\n")  # fmt: skip
    told["comic"] = comic.main()
    told["together"] = together.main()
    told["search"] = search.main([1, 10, 100])
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "bench.json").write_text(json.dumps(told, indent=1), "utf-8")


if __name__ == "__main__":
    main()
