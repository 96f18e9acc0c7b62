"""How long the desk takes with 500 works in fourteen languages: ``python -m tests.desk_speed [FOLDER]``.

Makes the library in FOLDER (kept between runs; the first look at it takes minutes), opens it, and shows each screen five
times. Prints the median from the press until the screen is painted, in milliseconds: as the window's own thread works, and
as the clock runs, which counts what else the computer does; and how long the desk takes to open.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import ROOT

WORKS = 500
TEXTS = (
    "healthcare-access",
    "national-screening-mechanism",
    "civil-society",
    "atd-mou-third-anniversary",
    "non-refoulement",
)
"""Whose copies the works are."""
COMIC = "three-windows"
TIMES = 5
MOST, SCREEN = 3.0, 200
"""How many times as long as a bare window the desk may take to open; milliseconds for a screen."""
_BARE = "import sys,time;from PySide6.QtWidgets import QApplication,QWidget as W;a=QApplication([]);w=W();w.resize(1366,768);w.show();a.processEvents()"


def make_library(home: Path) -> None:
    """Make the library, unless it is there."""
    if (home / "content").is_dir():
        return
    shutil.copytree(ROOT / "content" / "words-to-know", home / "content" / "words-to-know")
    shutil.copytree(ROOT / "content" / COMIC, home / "content" / COMIC)
    for number in range(WORKS - 2):
        work = TEXTS[number % len(TEXTS)]
        place = home / "content" / f"{work}-{number}"
        shutil.copytree(ROOT / "content" / work, place)
        toml = place / "work.toml"
        toml.write_text(toml.read_text("utf-8").replace(f'id = "{work}"', f'id = "{place.name}"'), "utf-8")


def screens(home: Path) -> dict[str, tuple[float, float]]:
    """Return the milliseconds of each screen, by its thread and by the clock."""
    from reader.app import Installation
    from reader.desk.content.library_folder import LibraryFolder
    from reader.desk.host import Place
    from reader.desk.start import make_application
    from reader.desk.window import DeskWindow

    app, parts = make_application(Installation.here())
    window = DeskWindow(parts, LibraryFolder.at(home))
    window.resize(1366, 768)
    window.show()
    finished: list[bool] = []
    window.survey.finished.connect(lambda: finished.append(True))
    while not finished or window._unloaded:
        app.processEvents()
        time.sleep(0.005)
    text, file = f"{TEXTS[0]}-0", home / "leaflet.md"
    file.write_text("# A leaflet\n\n" + "Some words of it.\n\n" * 60, "utf-8")
    places = {
        "board": Place("board"), "translate": Place("translate", text, "th"), "check": Place("check", text, "th"),
        "facts": Place("facts", text), "exchange": Place("exchange", text, "th"), "write": Place("write", text),
        "bring": Place("bring", files=(file,)), "bring a translation": Place("bring", text, "th", (file,)), "make": Place("make"),
        "panels": Place("panels", COMIC), "new_text": Place("new_text"), "looks": Place("looks"),
    }  # fmt: skip
    found = {}
    for name, place in places.items():
        took = []
        for number in range(TIMES):
            # A work that was not looked at before, but for the comic.
            one = Place(place.screen, place.work.replace("-0", f"-{5 * number + 5}"), place.tag, place.files)
            window.go(Place("looks"))
            app.processEvents()
            time.sleep(0.1)
            worked, began = time.thread_time(), time.perf_counter()
            window.go(one)
            app.processEvents()
            window.grab()
            took.append(((time.thread_time() - worked) * 1000, (time.perf_counter() - began) * 1000))
            time.sleep(0.3)
        found[name] = statistics.median(t for t, _ in took), statistics.median(t for _, t in took)
    window.close()
    return found


def opening(home: Path) -> tuple[float, float]:
    """Return how many seconds a bare window and the desk take, each in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    desk = (
        "import sys;from pathlib import Path;from reader.app import Installation;from reader.desk.content.library_folder import LibraryFolder;"
        "from reader.desk.start import make_application;from reader.desk.window import DeskWindow;a,p=make_application(Installation.here());"
        f"w=DeskWindow(p,LibraryFolder.at(Path({str(home)!r})));w.resize(1366,768);w.show();a.processEvents();import os;os._exit(0)"
    )
    found = []
    for code in (_BARE, desk):
        took = []
        for _ in range(TIMES):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, check=True)
            took.append(time.perf_counter() - began)
        found.append(statistics.median(took))
    return found[0], found[1]


def main() -> int:
    """Measure; return how many screens are too slow."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(sys.argv[1] if len(sys.argv) > 1 else scratch) / "library"
        make_library(home)
        bare, desk = opening(home)
        print(f"opens in {desk:.2f} s, a bare window in {bare:.2f} s: {desk / bare:.1f} times (at most {MOST:.0f})")
        found = screens(home)
        for name, (own, clock) in found.items():
            print(
                f"{name:20} {own:5.0f} ms, {clock:5.0f} by the clock{'' if own <= SCREEN else f'  MORE than {SCREEN}'}"
            )
    return sum(own > SCREEN for own, _ in found.values())


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
