"""What every measurement shares: figures, percentiles, the table, processes, memory, the window, the machine."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
PACK = ROOT / "build" / "packs" / "sala.sala"
STICK = ROOT / "build" / "stick"
WORK, SECTION = "national-screening-mechanism", "steps"
"""The long document of all measurements of a page."""


Measured = dict[str, Any]
"""A figure, or a part with its figures, as it stands in ``build/bench.json``."""


@dataclass
class Figure:
    """What was measured: every value of it, and the name (of the same part) of what it is compared with."""

    part: str
    name: str
    unit: str
    values: list[float]
    beside: str = ""
    ratio: float | None = None
    note: str = ""
    """Why there are no values."""

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        return percentile(self.values, 0.95)

    def to_json(self) -> Measured:
        """Return a figure in the form in which it is kept."""
        told: Measured = asdict(self)
        if self.values:
            told |= {"median": self.median, "p95": self.p95, "most": max(self.values), "runs": len(self.values)}
        return told


@dataclass(frozen=True)
class Plan:
    """How much is measured: every number of runs is `runs` times as large; `sizes` of libraries, as multiples of today's."""

    runs: float = 1.0
    sizes: tuple[int, ...] = (1, 10, 100)

    def times(self, usual: int) -> int:
        return max(3, round(usual * self.runs))


def percentile(values: Iterable[float], part: float) -> float:
    """Return the value below which `part` of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def compared(figures: list[Figure]) -> list[Figure]:
    """Give each figure its ratio to what it is compared with."""
    medians = {(f.part, f.name): f.median for f in figures if f.values}
    for figure in figures:
        other = medians.get((figure.part, figure.beside))
        if figure.values and other:
            figure.ratio = figure.median / other
    return figures


def table(figures: Iterable[Figure]) -> str:
    """Return figures as lines for a terminal."""
    lines = [f"{'':56}{'median':>10}{'95th':>10}{'runs':>7}{'ratio':>8}"]
    for f in figures:
        name = f"{f.part}: {f.name}"[:55]
        if not f.values:
            lines.append(f"{name:56}{f.note}")
            continue
        numbers = f"{shown(f.median):>10}{shown(f.p95):>10}"
        ratio = f"{f.ratio:>8.2f}" if f.ratio is not None else ""
        lines.append(f"{name:56}{numbers}{len(f.values):>7}{ratio:>8} {f.unit}")
    return "\n".join(lines)


def shown(value: float) -> str:
    """Return a number with three figures that count."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


# --- processes ---

LAST_WORDS = """
pss = next(int(line.split()[1]) for line in open("/proc/self/smaps_rollup") if line.startswith("Pss:"))
print(pss / 1024, flush=True)
os._exit(0)
"""


def run_whole(code: str) -> tuple[float, float]:
    """Run a program that draws its first page; return the seconds until then and its memory (PSS, MiB)."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code + LAST_WORDS], capture_output=True, text=True, cwd=ROOT)
    spent = time.perf_counter() - started
    if done.returncode:
        raise RuntimeError(done.stderr)
    return spent, float(done.stdout.split()[-1])


def run_apart(module: str, function: str, *arguments: Any) -> Any:
    """Return what a function of `tests.benchmarks` returns in a process of its own; its values are JSON's."""
    code = f"import json, sys\nfrom tests.benchmarks.{module} import {function} as run\n"
    code += f"print(json.dumps(run(*json.loads({json.dumps(arguments)!r}))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def pss() -> float:
    """Return how much memory this process takes, in MiB."""
    line = next(x for x in Path("/proc/self/smaps_rollup").read_text().splitlines() if x.startswith("Pss:"))
    return int(line.split()[1]) / 1024


# --- the window ---


def open_window(packs: Iterable[Path | str] = (PACK,), tag: str = "en", **session: Any) -> tuple[Any, Any]:
    """Return the application and its window on `packs`, shown and drawn, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from reader.app import Installation, known_keys
    from reader.core.library import Library
    from reader.core.session import Session
    from reader.ui.application import Application
    from tests.driver import Driver

    places = Installation.here()
    app = Application(places.fonts, places.icons, places.translations)
    library = Library([Path(pack) for pack in packs], known_keys(places))
    library.accept_waiting()
    start = Session(language=tag, **session)
    window = Driver(library, app.environment(start, date.today(), lambda: None), start)
    window.resize(1366, 768)
    window.show()
    app.draw(window)
    return app, window


def timed(window: Any, act: Any) -> float:
    """Return the milliseconds from `act` to the first frame after it."""
    started = time.perf_counter()
    act()
    window.repaint()
    return (time.perf_counter() - started) * 1000


def read_for(seconds: float) -> None:
    """Let the program do what it does while somebody reads."""
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.002)


# --- libraries ---


def grown(times: int) -> Path:
    """Return a signed pack of a library `times` today's, made once for the code and the content as they are."""
    from reader.authoring import packing
    from reader.authoring.cache import Cache, key_of
    from reader.authoring.everyday import read_everyday
    from reader.authoring.mistakes import Mistakes
    from reader.authoring.signing import SecretKey
    from reader.authoring.works import read_works
    from tests.generated import Grown

    content = [p.read_bytes() for p in sorted(CONTENT.rglob("*")) if p.is_file()]
    maker = Path(sys.modules[Grown.__module__].__file__ or "").read_bytes()
    out = ROOT / "build" / "bench" / f"{times}-{key_of(maker, *content)[:12]}.sala"
    if not out.exists():
        cache = Cache(ROOT / "build" / "cache")
        sources = read_works(CONTENT, Mistakes(), cache)
        works, said = Grown(sources, times), read_everyday(CONTENT, sources, Mistakes())
        key = SecretKey.read(ROOT / "build" / "keys" / "publisher.key", "")
        started = time.perf_counter()
        sign = partial(_signed, key, out.name)
        packing.build(works, out, sign=sign, cache=cache, terms=works.terms, everyday=said)
        out.with_suffix(".seconds").write_text(str(time.perf_counter() - started))
    return out


def _signed(key: Any, name: str, manifest: bytes) -> bytes:
    return str(key.signature(manifest, name)).encode()


# --- the machine ---


@dataclass
class Machine:
    """Where it was measured."""

    processor: str = ""
    cores: int = 0
    memory: str = ""
    system: str = ""
    python: str = ""
    load: list[float] = field(default_factory=list)

    @classmethod
    def this(cls) -> "Machine":
        info = Path("/proc/cpuinfo").read_text("utf-8")
        name = next((x.partition(":")[2].strip() for x in info.splitlines() if x.startswith("model name")), "unknown")
        memory = int(Path("/proc/meminfo").read_text("utf-8").split()[1]) / 2**20
        release = Path("/etc/os-release").read_text("utf-8")
        system = next(x.partition("=")[2].strip('"') for x in release.splitlines() if x.startswith("PRETTY_NAME"))
        return cls(name, os.cpu_count() or 0, f"{memory:.0f} GB", f"{system} ({platform.machine()})",
                   platform.python_version(), list(os.getloadavg()))  # fmt: skip
