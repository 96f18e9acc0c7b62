"""Damaged and harmful packs through the window: ``python -m tests.fuzz.window DAMAGED HARMFUL [--first N] [--at-once N]``.

A window reads one pack after the other as a reader would: the shelf, two of its works in a language, one of them further on, large and
in two languages, the search, the end of the sitting. Counted are what fails, what waits for longer than a second, what takes more memory than a
stick's program may, and words that stand on a screen without the sign of an unknown sender though they are not the publisher's.

The packs are tried by processes of their own, some hundred each: one that crashes or hangs is told with its number, and the rest goes
on.
"""

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader.core.library import Library
from reader.core.trust import Origin
from reader.core.works import WorkKind
from reader.ui.platform import failures
from tests.fuzz import drawings, harm
from tests.fuzz.seen import Genuine, seen
from tests.monkey import make_window

TAGS = ("en", "my", "ar", "ur", "km")
LONGEST = 1.0
"""How long nothing may keep the window, in seconds."""
MOST = 300 * 2**20
"""How much memory the program may take, in bytes."""
_HUNG = 600
"""After how many seconds without a pack read a process counts as hung."""
_TOGETHER = 50
"""How many packs a process reads."""


@dataclass
class Met:
    """What became of packs. Times in seconds, memory in bytes."""

    packs: int = 0
    failed: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    """What took longer than a second, also when it was tried again."""
    large: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    """Words that were shown as if they were the publisher's."""
    shown: int = 0
    """How many words, lines and titles were compared."""
    longest: float = 0.0
    longest_at: str = ""
    memory: int = 0

    def add(self, other: "Met") -> None:
        self.packs += other.packs
        self.shown += other.shown
        for mine, theirs in (
            (self.failed, other.failed),
            (self.slow, other.slow),
            (self.large, other.large),
            (self.false, other.false),
        ):
            mine.extend(theirs)
        if other.longest > self.longest:
            self.longest, self.longest_at = other.longest, other.longest_at
        self.memory = max(self.memory, other.memory)

    @property
    def bad(self) -> int:
        return len(self.failed) + len(self.slow) + len(self.large) + len(self.false)


def _status(name: str) -> int:
    """Return a number of /proc/self/status, in bytes."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    return 0


def _clock() -> float:
    """Return a clock, in seconds, that stands still while the system lets other programs run."""
    with suppress(OSError):
        return time.perf_counter() - int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e9
    return time.perf_counter()


def _forget_peak() -> None:
    """Let the highest memory be counted from now on."""
    Path("/proc/self/clear_refs").write_text("5", "ascii")


class Reading:
    """Reads packs in one window."""

    def __init__(self, bench: harm.Bench, fonts, icons, translation):
        self.bench = bench
        library = Library([bench.pack], harm.KEYS)
        self.window = make_window(bench.folder, library, fonts, icons, translation)
        self.window.resize(1024, 600)
        self.window.show()
        self.genuine = Genuine(library, self.window, translation, TAGS)
        self.window.end_sitting()
        library.close()
        gc.collect()
        gc.freeze()  # what stays is not looked through at the end of every sitting
        self.met = Met()
        self._name = ""
        self._all_ours = False

    def step(self, what: str, deed: Callable[..., object], *given: object) -> None:
        """Do one thing and let the window show it."""
        window, begun = self.window, _clock()
        try:
            deed(*given)
        except Exception as error:  # called from here, not by Qt
            self.met.failed.append(f"{self._name}, {what}: {error!r}")
        QApplication.processEvents()
        QApplication.processEvents()  # what was painted for the first time is now told to screen readers
        took = _clock() - begun
        if took > self.met.longest:
            self.met.longest, self.met.longest_at = took, f"{self._name}, {what}"
        if took > LONGEST:
            self._waited = f"{self._name}, {what}: {took:.2f} s"
        for found in seen(window):
            self.met.shown += 1
            line = "" if found.signed or self._all_ours else self.genuine.lacks(found)
            if line:
                self.met.false.append(f"{self._name}, {what}, {found.where}: {line[:120]!r}")

    def read(self, name: str, paths: list[Path], dice: random.Random, tag: str = "") -> None:
        """Read a library as a person would, in the language of `tag` or in any; look closely at one of its works."""
        self._name, self._waited = name, ""
        window, tag = self.window, tag or dice.choice(TAGS)
        opened: list[Library] = []
        self.step("start", lambda: opened.append(Library(paths, harm.KEYS)))
        if not opened:
            return
        library = window.navigator.library = opened[0]
        # What the publisher signed is the publisher's, whatever it is.
        self._all_ours = any(
            pack.path != self.bench.pack and pack.vouching.origin is Origin.PUBLISHER for pack in library.packs
        ) and (name.startswith("harmful"))
        window.forget_texts()
        self.step("language", window.choose_language, tag)
        self.step("accept", window.accept_waiting)
        works = library.works()
        for number, work in enumerate(dice.sample(works, min(len(works), 2))):
            self.step(f"open {work.id}", window.open_work, work.id)
            if number == 0:
                self._look_closely(work.kind is WorkKind.COMIC, dice)
        self.step("search", window.open_search)
        self.step("search", window.search_screen.asked.emit, dice.choice(("tree", "house", "the", "«", "shade")))
        self.step("end", window.end_sitting)
        library.close()

    def _look_closely(self, comic: bool, dice: random.Random) -> None:
        window = self.window
        if comic:
            self.step("view", window.choose_comic_view, dice.choice(("pages", "panels", "words")))
            self.step("on", window.turn, 1)
        else:
            for _ in range(dice.choice((1, 3))):
                self.step("on", window.turn, 1)
        self.step("meeting", window.start_meeting)
        if window.screen_name() == "meeting":
            for _ in range(dice.choice((1, 4))):
                self.step("step", window.meeting_screen.step, 1)
        self.step("end of the meeting", window.end_meeting)
        self.step("second", window.choose_second, dice.choice(("en", "th")))

    def pack(self, kind: str, number: int) -> None:
        """Read the pack of a kind, ``damaged`` or ``harmful``, that has this number."""
        dice = random.Random(f"{kind} {number}")
        if kind == "damaged":
            paths = [self.bench.copy(drawings.damaged(self.bench.data, dice))]
        else:
            paths = [harm.forged(self.bench, dice)]
            if dice.random() < 0.3:
                paths.append(self.bench.pack)
        _forget_peak()  # what it took to make the pack is not the reader's
        failures.set_handler(lambda error: self.met.failed.append(f"{kind} {number}: {error!r}"))
        try:
            self.read(f"{kind} {number}", paths, dice)
        finally:
            failures.set_handler(None)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.met.packs += 1

    def close(self) -> None:
        gc.unfreeze()
        self.window.hide()
        self.window.deleteLater()


def read_packs(
    bench: harm.Bench, kind: str, numbers: Iterable[int], fonts, icons, translation, told=lambda _: None
) -> Met:
    """Read packs of a kind; `told` is given the number of each before it is read."""
    reading = Reading(bench, fonts, icons, translation)
    met = reading.met
    try:
        for number in numbers:
            told(number)
            reading.pack(kind, number)
            if reading._waited:  # was it the pack, or somebody else's work on this machine?
                reading.pack(kind, number)
                met.packs -= 1
                if reading._waited:
                    met.slow.append(reading._waited)
            if met.packs % 25 == 0:
                gc.collect()
            peak = _status("VmHWM")
            met.memory = max(met.memory, peak)
            if peak > MOST:
                met.large.append(f"{kind} {number}: {peak / 2**20:.0f} MiB")
    finally:
        reading.close()
    return met


# --- many, in processes of their own ---


def _child(kind: str, first: int, count: int) -> None:
    """Read packs and print what became of them."""
    from reader.ui.application import Application
    from tests.conftest import ROOT

    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    with tempfile.TemporaryDirectory() as folder:
        bench = harm.Bench(Path(folder))
        met = read_packs(
            bench,
            kind,
            range(first, first + count),
            app.fonts,
            app.icons,
            app.translation,
            lambda n: print(n, flush=True),
        )
    print(json.dumps(asdict(met)), flush=True)


def _tried(kind: str, first: int, end: int) -> Met:
    """Have packs read in a process of its own, and in another where that one crashes or hangs."""
    met = Met()
    while first < end:
        command = [sys.executable, "-m", "tests.fuzz.window", "--child", kind, str(first), str(end - first)]
        last, result = first, ""
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        watch = threading.Timer(_HUNG, child.kill)
        watch.start()
        for line in child.stdout:
            watch.cancel()
            watch = threading.Timer(_HUNG, child.kill)
            watch.start()
            if line.startswith("{"):
                result = line
            elif line.strip().isdigit():
                last = int(line)
        watch.cancel()
        code = child.wait()
        if result:
            met.add(Met(**json.loads(result)))
            return met
        met.failed.append(f"{kind} {last}: the process ended with {code}")
        met.packs += last - first + 1
        first = last + 1
    return met


def main() -> int:
    """Try as many packs as the command line says; return 0 where nothing failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("damaged", type=int)
    parser.add_argument("harmful", type=int)
    parser.add_argument("--first", type=int, default=0, help="the number of the first pack of each kind")
    parser.add_argument("--at-once", type=int, default=1, help="how many processes read")
    options = parser.parse_args()
    from concurrent.futures import ThreadPoolExecutor

    begun = time.monotonic()
    found = {"damaged": Met(), "harmful": Met()}
    with ThreadPoolExecutor(options.at_once) as together:
        for kind, part in together.map(lambda part: (part[0], _tried(*part)), _parts(options)):
            met = found[kind]
            met.add(part)
            print(
                f"{kind}: {met.packs:,} packs, {len(met.failed)} failures, {len(met.slow)} longer than {LONGEST:.0f} s, "
                f"{len(met.large)} over {MOST >> 20} MiB, {len(met.false)} false of {met.shown:,} lines; longest {met.longest:.2f} s "
                f"({met.longest_at}), {met.memory >> 20} MiB, {time.monotonic() - begun:.0f} s",
                flush=True,
            )
            for text in (*part.failed, *part.slow, *part.large, *part.false)[:20]:
                print("  ", text, flush=True)
    return 1 if any(met.bad for met in found.values()) else 0


def _parts(options: argparse.Namespace) -> list[tuple[str, int, int]]:
    """Return what each process reads: a kind, from which number and to which; both kinds in turn, so that a run that is ended early
    has tried both."""
    found = []
    for kind, count in (("damaged", options.damaged), ("harmful", options.harmful)):
        end = options.first + count
        starts = range(options.first, end, _TOGETHER)
        found += [((n - options.first) / count, (kind, n, min(n + _TOGETHER, end))) for n in starts]
    return [part for _, part in sorted(found)]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        code = 0
    else:
        code = main()
    sys.stdout.flush()
    os._exit(code)
