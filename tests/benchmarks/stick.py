"""The bundle from a cold stick of 20 MB/s, beside the bare untrimmed bundle of a window, and how large a stick is.

It needs root and a stick in ``build/stick``; the bare bundle is made by PyInstaller. A loop device holds a copy of each, its reads
are throttled, and the caches are dropped before each run. Elsewhere it says why not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measuring import ROOT, SECTION, STICK, WORK, Figure, Plan
from tests.benchmarks.starting import BARE

BARE_BUNDLE = ROOT / "build" / "bare-bundle"
_LIMIT = Path("/sys/fs/cgroup/blkio/blkio.throttle.read_bps_device")
_SPEED = 20 * 2**20


def measure(plan: Plan) -> list[Figure]:
    """Return seconds and megabytes read of each start, and the sizes."""
    if not (STICK / "Sala").exists():
        return [Figure("stick", "cold start, size", "s", [], note="no stick: make it with “make stick”")]
    shared = _size(STICK / "sala-files" / "parts") + _size(STICK / "sala-files" / "packs")
    linux = _size(STICK / "sala-files" / "linux") + (STICK / "Sala").stat().st_size + shared
    windows = _size(STICK / "sala-files" / "windows") + (STICK / "Sala.exe").stat().st_size + shared
    figures = [
        Figure("stick", "Linux with fonts and library", "MB", [linux / 1e6]),
        Figure("stick", "Windows with fonts and library", "MB", [windows / 1e6]),
        Figure("stick", "all of it", "MB", [_size(STICK) / 1e6]),
    ]
    if os.geteuid() != 0 or not _LIMIT.exists():
        return [*figures, Figure("stick", "cold start", "s", [], note="needs root and a limit of reads (cgroup blkio)")]
    programs = {
        "bare bundle": (_bare_bundle(), ["bare"]),
        "page": (STICK, ["Sala", "--shot", "/dev/null", "--open", f"{WORK}/{SECTION}", "--language", "my"]),
    }
    for name, (folder, command) in programs.items():
        with slow_stick(folder) as (mounted, device):
            seconds, read = [], []
            for _ in range(plan.times(5)):
                spent, megabytes = _cold(mounted, command, device)
                seconds.append(spent)
                read.append(megabytes)
        figures.append(Figure("stick", f"cold start, {name}", "s", seconds, "cold start, bare bundle"))
        figures.append(Figure("stick", f"read, {name}", "MB", read, "read, bare bundle"))
    return figures


def _bare_bundle() -> Path:
    """Return the folder of a bare window as PyInstaller bundles it, untrimmed."""
    if not (BARE_BUNDLE / "bare").exists():
        with tempfile.TemporaryDirectory() as made:
            script = Path(made, "bare.py")
            script.write_text(BARE + "os._exit(0)\n", "utf-8")
            _run(
                Path(sys.executable).with_name("pyinstaller"), "--noconfirm", "--log-level", "ERROR", "--distpath", made,
                "--workpath", Path(made, "work"), "--specpath", made, script,
            )  # fmt: skip
            shutil.copytree(Path(made, "bare"), BARE_BUNDLE, symlinks=True)
    return BARE_BUNDLE


@contextmanager
def slow_stick(folder: Path) -> Iterator[tuple[Path, str]]:
    """Mount a copy of `folder`, read-only, on a device that gives 20 MB/s; yield where, and the device's name."""
    with tempfile.TemporaryDirectory() as made:
        image, mounted = Path(made, "image"), Path(made, "mounted")
        mounted.mkdir()
        with image.open("wb") as file:
            file.truncate(_size(folder) * 13 // 10 + 40_000_000)
        _run("mkfs.ext4", "-q", "-F", image)
        _run("mount", "-o", "loop", image, mounted)
        shutil.copytree(folder, mounted, dirs_exist_ok=True, symlinks=True)
        _run("umount", mounted)
        loop = _run("losetup", "-f", "--show", "-r", image).strip()
        _run("mount", "-o", "ro", loop, mounted)
        number = _run("lsblk", "-no", "MAJ:MIN", loop).split()[0]
        _LIMIT.write_text(f"{number} {_SPEED}")
        try:
            yield mounted, Path(loop).name
        finally:
            _LIMIT.write_text(f"{number} 0")
            _run("umount", "-l", mounted)
            _run("losetup", "-d", loop)


def _cold(mounted: Path, command: list[str], device: str) -> tuple[float, float]:
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")
    before, started = _sectors(device), time.perf_counter()
    program = [str(mounted / command[0]), *command[1:]]
    subprocess.run(
        program, cwd="/", check=True, capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    return time.perf_counter() - started, (_sectors(device) - before) * 512 / 1e6


def _sectors(device: str) -> int:
    lines = Path("/proc/diskstats").read_text("utf-8").splitlines()
    return next(int(line.split()[5]) for line in lines if line.split()[2] == device)


def _size(folder: Path) -> int:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())


def _run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout
