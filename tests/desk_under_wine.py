"""The desk's bundle for Windows, tried under Wine: ``python -m tests.desk_under_wine [BUNDLE]`` (``make desk-bundle-windows``).

A Word file and its translation are brought in, the library is built and signed, a stick is made and copied, and the window
is drawn; then it is opened on a screen. Ends with the first step that fails.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.conftest import ROOT
from tests.desk_scenario import explainer
from tests.sticks import stick_of_others
from tests.system.conftest import private_screen
from tests.system.wine import Wine

STEPS = (
    ("import", "explainer-en.docx", "th=explainer-th.docx", "my=explainer-my.docx", "--as", "explainer"),
    ("keys", "build/keys/publisher", "--no-password"), ("build", "--key", "build/keys/publisher.key"),
    ("stick", "make", "--programs", "other", "--key", "build/keys/publisher.key"),
    ("stick", "copy", "build/own-stick", "drive", "--kind", "office"), ("stick", "check", "drive", "--pub", "build/keys/publisher.pub"),
)  # fmt: skip
SECONDS = 600


def main() -> int:
    """Try it; return the exit code."""
    bundle = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "desk-bundle-windows").resolve()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        desk, office = folder / "desk ĕ", folder / "office"
        shutil.copytree(bundle, desk)
        (office / "drive").mkdir(parents=True)
        explainer(office)
        stick_of_others(office / "other")
        os.chdir(office)
        with private_screen(folder) as screen:
            wine = Wine(folder, desk, screen.display)
            try:
                return steps(wine, desk / "Sala Desk.exe", screen)
            finally:
                wine.stop()


def steps(wine: Wine, exe: Path, screen) -> int:
    """Do every step; return the exit code of the last one."""
    for step in (*(("--author", *step) for step in STEPS), (".", "--shot", "board.png", "--language", "my")):
        began = time.monotonic()
        code, said = wine.run(exe, *step, seconds=SECONDS)
        print(f"{' '.join(step)}: {code} after {time.monotonic() - began:.0f} s\n{said.strip()[-400:]}", flush=True)
        if code:
            return code
    assert Path("board.png").stat().st_size > 10_000 and any(Path("drive/sala-files/packs").iterdir())
    empty = screen.pixels()
    process = wine.start(exe, ".")
    end = time.monotonic() + SECONDS
    while screen.pixels() == empty and time.monotonic() < end:
        time.sleep(1)
    opened = process.poll() is None and screen.pixels() != empty
    process.kill()
    print("the window is there" if opened else "no window came")
    return 0 if opened else 1


if __name__ == "__main__":
    sys.exit(main())
