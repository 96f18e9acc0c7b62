"""``python -m tests.stick_speed FOLDER [--newer STICK] [--older STICK]``: bytes and seconds of copies and checks of
``build/stick`` below a folder, on whatever drive that is, beside ``cp`` and ``sha256sum``. As root what the computer
remembers of files is dropped before each of them.

A newer stick is one of which little is changed: it is copied over a whole one. An older one is brought up to date.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.core.copy_plan import plan
from reader.core.copying import copy
from reader.core.drive import Drive
from reader.core.stick import StickKind, read_list
from reader.core.stick_check import check
from reader.core.trust import Keys, read_keys

BUILD = Path(__file__).resolve().parents[1] / "build"
_CACHES = Path("/proc/sys/vm/drop_caches")


def timed(name: str, work: Callable[[], str], folder: Path) -> None:
    """Do something until all of it is on the drive; print how long that took."""
    os.sync()
    if os.access(_CACHES, os.W_OK):
        _CACHES.write_text("3")
    began, used = time.perf_counter(), time.process_time()
    told = work()
    subprocess.run(["sync", "-f", str(folder)], check=True)
    spent = time.perf_counter() - began
    print(f"{name:18}{spent:6.1f} s, of the processor {time.process_time() - used:4.1f} s  {told}", flush=True)


def ran(*command: object, cwd: Path | None = None) -> str:
    subprocess.run([str(part) for part in command], cwd=cwd, check=True, stdout=subprocess.DEVNULL)
    return ""


def copied(source: Path, target: Path, keys: Keys, kind: StickKind = StickKind.OFFICE) -> str:
    """Copy; return how many bytes were written, of how many."""
    target.mkdir(exist_ok=True)
    planned, drive = plan(source, target, kind, keys), Drive(target)
    assert copy(planned, drive=drive)
    return (
        f"{drive.written / 1e6:.2f} of {planned.total / 1e6:.1f} MB written, {len(planned.files)} files, "
        f"{len(planned.moving)} of them moved"
    )


def checked(target: Path, keys: Keys) -> str:
    found = list(check(target, read_list(target, keys), keys))
    assert not [one for one in found if one.fault]
    return f"{len(found)} files"


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.stick_speed")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stick", type=Path, default=BUILD / "stick")
    parser.add_argument("--newer", type=Path)
    parser.add_argument("--older", type=Path)
    options = parser.parse_args()
    keys = Keys(read_keys(BUILD / "keys" / "publisher.pub"))
    with tempfile.TemporaryDirectory(dir=options.folder) as made:
        plain, target = Path(made, "plain"), Path(made, "stick")
        timed("cp -r", lambda: ran("cp", "-r", options.stick, plain), options.folder)
        shutil.rmtree(plain)
        timed("full copy", lambda: copied(options.stick, target, keys), options.folder)
        timed("nothing changed", lambda: copied(options.stick, target, keys), options.folder)
        if options.newer:
            timed("little changed", lambda: copied(options.newer, target, keys), options.folder)
        timed("check", lambda: checked(target, keys), options.folder)
        names = sorted(path.relative_to(target) for path in target.rglob("*") if path.is_file())
        timed("sha256sum", lambda: ran("sha256sum", *names, cwd=target), options.folder)
        shutil.rmtree(target)
        timed("to take away", lambda: copied(options.stick, target, keys, StickKind.TAKE_AWAY), options.folder)
        if options.older:
            shutil.rmtree(target)
            shutil.copytree(options.older, target)
            timed("an older one", lambda: copied(options.stick, target, keys), options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
