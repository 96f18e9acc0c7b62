"""Tests that need other programs. A missing program is a failure, never a skip."""

import mmap
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT

WIDTH, HEIGHT = 1366, 768


def program(name: str) -> str:
    found = shutil.which(name)
    assert found, f"{name} is not installed: .ci/run shows how"
    return found


@dataclass
class Screen:
    """A screen of its own, whose picture can be read."""

    display: str
    frame_buffer: Path

    def pixels(self) -> bytes:
        """Return the picture, four bytes a pixel."""
        with self.frame_buffer.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as view:
            return view[len(view) - WIDTH * HEIGHT * 4 :]

    def wait_for_change(self, before: bytes, seconds: float = 20) -> bytes:
        """Return the picture once it differs from `before` and has come to rest."""
        end = time.monotonic() + seconds
        last = before
        while time.monotonic() < end:
            time.sleep(0.2)
            now = self.pixels()
            if now not in (before, b"") and now == last:
                return now
            last = now
        raise AssertionError("nothing was painted")


@contextmanager
def private_screen(folder: Path) -> Iterator[Screen]:
    """Open an X screen of its own; `folder` holds what it shows."""
    xvfb = program("Xvfb")
    display = f":{100 + os.getpid() % 800}"
    command = [xvfb, display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder), "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            frame_buffer = folder / "Xvfb_screen0"
            end = time.monotonic() + 10
            while not (frame_buffer.exists() and frame_buffer.stat().st_size > WIDTH * HEIGHT * 4):
                assert time.monotonic() < end, "Xvfb did not start"
                time.sleep(0.05)
            time.sleep(0.3)
            yield Screen(display, frame_buffer)
        finally:
            process.terminate()


@pytest.fixture
def screen(tmp_path):
    """A private X screen."""
    with private_screen(tmp_path) as found:
        yield found


@pytest.fixture(scope="session")
def stick() -> Path:
    """A whole stick, as ``make stick`` lays it out."""
    done = subprocess.run(
        ["make", "stick", f"BIN={ROOT}/.venv/bin"], cwd=ROOT, capture_output=True, text=True, timeout=1500
    )
    assert done.returncode == 0, done.stderr
    return ROOT / "build" / "stick"
