"""Damaged and harmful packs through the window: ``python -m tests.fuzz.window COUNT [SEED]`` tries COUNT of each.

One window reads one pack after the other as a reader would: the shelf, every work in a language, a search, a meeting, the end of
the sitting. What is reported as a failure counts, and the longest that any of these kept the event loop.
"""

import gc
import os
import random
import resource
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader.core.library import Library
from reader.core.works import WorkKind
from reader.ui.platform import failures
from tests.driver import Driver
from tests.fuzz import drawings, harm
from tests.monkey import make_window


@dataclass
class Met:
    """What became of a kind of packs. Times in seconds."""

    packs: int = 0
    failed: list[str] = field(default_factory=list)
    longest: float = 0.0
    longest_at: str = ""


def read(window: Driver, library: Library, tag: str, met: Met, name: str) -> None:
    """Let the window read a library as a person would."""

    def step(what: str, deed: object, *given: object) -> None:
        begun = time.perf_counter()
        try:
            deed(*given)  # type: ignore[operator]
        except Exception as error:  # called from here, not by Qt
            met.failed.append(f"{name}, {what}: {error!r}")
        QApplication.processEvents()
        window.repaint()
        took = time.perf_counter() - begun
        if took > met.longest:
            met.longest, met.longest_at = took, f"{name}, {what}"

    window.navigator.library = library
    window.forget_texts()
    step("language", window.choose_language, tag)
    step("accept", window.accept_waiting)
    for work in library.works()[:4]:
        step(f"open {work.id}", window.open_work, work.id)
        if work.kind is not WorkKind.COMIC:
            step("on", window.turn, 1)
        step("meeting", window.start_meeting)
        step("end of the meeting", window.end_meeting)
    step("search", window.open_search)
    step("search", window.search_screen.asked.emit, "tree")
    step("end", window.end_sitting)


def packs(window: Driver, bench: harm.Bench, kind: str, numbers: range) -> Met:
    """Read so many packs of a kind, ``damaged`` or ``harmful``."""
    met = Met()
    failures.set_handler(lambda error: met.failed.append(f"{kind} {number}: {error!r}"))
    number = 0
    try:
        for number in numbers:
            dice = random.Random(f"{kind} {number}")
            path = bench.copy(drawings.damaged(bench.data, dice)) if kind == "damaged" else harm.forged(bench, dice)
            library = Library([path], harm.KEYS)
            read(window, library, dice.choice(("en", "my", "ar", "ur", "km")), met, f"{kind} {number}")
            library.close()
            met.packs += 1
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if met.packs % 50 == 0:
                gc.collect()
    finally:
        failures.set_handler(None)
    return met


def main() -> int:
    """Try as many packs as the command line says; return 0 where nothing failed."""
    from reader.ui.application import Application
    from tests.conftest import ROOT

    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = harm.Bench(Path(folder))
        window = make_window(Path(folder), Library([bench.pack], harm.KEYS), app.fonts, app.icons, app.translation)
        window.resize(1024, 600)
        window.show()
        for kind in ("damaged", "harmful"):
            met = packs(window, bench, kind, range(seed * 1_000_000, seed * 1_000_000 + count))
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{kind}: {met.packs} packs, {len(met.failed)} failures, longest {met.longest:.2f} s ({met.longest_at}), {memory:.0f} MiB",
                flush=True,
            )
            print(*met.failed[:10], sep="\n", flush=True)
            bad += len(met.failed)
    return 1 if bad else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
