"""The window on a real screen, and what the program asks of the system."""

import os
import re
import subprocess
import sys
import time

from tests.conftest import ROOT
from tests.system.conftest import program


def environment(screen=None):
    found = {
        k: v
        for k, v in os.environ.items()
        if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FONTCONFIG_FILE")
    }
    return {**found, "DISPLAY": screen.display} if screen else found


def test_make_run_opens_the_window(screen):
    """The README's command, on a screen: a window is painted in our colours, quickly the second time."""
    before = screen.pixels()
    started = time.monotonic()
    with subprocess.Popen(["make", "run"], cwd=ROOT, env=environment(screen), start_new_session=True) as process:
        try:
            picture = screen.wait_for_change(before)
        finally:
            os.killpg(process.pid, 15)
    seconds = time.monotonic() - started
    print(f"make run reached a resting window after {seconds:.1f} s")
    colours = {picture[i : i + 3] for i in range(0, len(picture), 4 * 101)}
    assert bytes.fromhex("FBF7EF")[::-1] in colours  # paper, as blue, green, red
    assert bytes.fromhex("B3311F")[::-1] in {picture[i : i + 3] for i in range(0, len(picture), 4)}  # leave
    assert seconds < 10


def test_make_run_without_a_screen_says_so_in_one_sentence():
    done = subprocess.run(["make", "-s", "run"], cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert done.returncode != 0
    said = [line for line in done.stderr.splitlines() if line and not line.startswith(("make", "qt."))]
    assert len(said) == 1, said
    assert "make screenshots" in said[0]


def test_leaving_ends_the_program_at_once(screen):
    """The red button, pressed as by a person: the process is gone."""
    code = (
        "from PySide6.QtCore import QTimer; from reader.ui.window import window as w; from reader import app\n"
        "show = w.Window.showEvent\n"
        "def shown(self, event):\n"
        "    QTimer.singleShot(300, self.bar.leave.click)\n"
        "w.Window.showEvent = shown\n"
        "raise SystemExit(app.main([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(screen), timeout=30, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_reading_opens_no_network_and_writes_no_file(tmp_path):
    """Seen from outside, by the system calls: no internet socket, no file opened for writing but the picture."""
    strace = program("strace")
    log, home = tmp_path / "log", tmp_path / "home"
    home.mkdir()
    command = [strace, "-f", "-qq", "-e", "trace=socket,connect,openat,open,creat,mkdir,rename,unlink", "-o", str(log)]
    command += [
        sys.executable,
        "-m",
        "reader",
        "--shot",
        str(tmp_path / "a.png"),
        "--language",
        "km",
        "--open",
        "atd-mou",
    ]
    done = subprocess.run(command, cwd=ROOT, env={**environment(), "HOME": str(home), "TMPDIR": str(home)}, timeout=120)
    assert done.returncode == 0
    calls = log.read_text("utf-8", "replace").splitlines()
    assert not [c for c in calls if re.search(r"AF_INET|AF_NETLINK", c)]
    written = [
        c for c in calls if re.search(r"O_WRONLY|O_RDWR|O_CREAT|mkdir\(|rename|unlink|creat\(", c) and "ENOENT" not in c
    ]
    foreign = [c for c in written if "a.png" not in c and "/dev/" not in c and "/proc/" not in c and "memfd" not in c]
    assert not foreign, foreign[:5]
    assert not list(home.rglob("*"))
