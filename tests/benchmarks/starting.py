"""From the start of the process to the first whole page, and what it weighs then, beside a bare window: warm, and at every
size of library. A bare window is a PySide6 window with one QTextBrowser."""

from pathlib import Path

from tests.benchmarks.measuring import PACK, SECTION, WORK, Figure, Plan, grown, run_whole

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
from pathlib import Path
from reader.app import Installation, known_keys
import gc
gc.disable()  # as reader.app does until the first frame
from reader.ui.application import Application
from reader.core.library import Library
from reader.core.session import Location, Session
places = Installation.here()
library = Library([Path({pack!r})], known_keys(places))
app = Application(places.fonts, places.icons, places.translations)
session = Session(language={language!r}, place=Location({work!r}, {section!r}))
window = app.window(library, session, date.today(), lambda: None)
window.resize(1366, 768); window.show()
window.grab()
"""
CASES = {
    "picker": ("", "", ""), "shelf, Burmese": ("my", "", ""), "page, Burmese": ("my", WORK, SECTION),
    "page, English": ("en", WORK, SECTION),
}  # fmt: skip
BARE_NAME = "bare window"


def measure(plan: Plan) -> list[Figure]:
    """Return seconds and MiB of every case, the cases in turn: today's library, then the larger ones."""
    cases = {BARE_NAME: BARE} | {name: _code(PACK, name) for name in CASES}
    for times in plan.sizes:
        if times > 1:
            cases |= {
                f"{name}, {times}×": _code(grown(times), name) for name in ("picker", "shelf, Burmese", "page, Burmese")
            }
    found: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in cases}
    for turn in range(plan.times(11) + 1):
        for name, code in cases.items():
            seconds, memory = run_whole(code)
            if turn:  # the first is for warming up
                found[name][0].append(seconds)
                found[name][1].append(memory)
    starts = [Figure("start", name, "s", seconds, BARE_NAME) for name, (seconds, _) in found.items()]
    return starts + [Figure("memory", name, "MiB", memory, BARE_NAME) for name, (_, memory) in found.items()]


def _code(pack: Path, case: str) -> str:
    language, work, section = CASES[case]
    return SALA.format(pack=str(pack), language=language, work=work, section=section)
