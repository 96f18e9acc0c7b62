"""A whole sitting, watched by strace: not one file is created, changed or removed."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest

from tests.conftest import ROOT
from tests.system.conftest import program
from tests.system.test_screen import environment

SITTING = """
import sys, time
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from reader import app
from reader.ui import application
from tests import driver as w

application.Window = w.Driver

def sitting(window):
    steps = [
        lambda: window.choose_language("my"), lambda: window.open_work("national-screening-mechanism", "steps"),
        lambda: window.choose_language("ar"), lambda: window.choose_language("th"), window.open_search,
        lambda: window.search_for(query="detention"), window.go_back, lambda: window.open_work("three-windows", "page-2"),
        lambda: window.choose_comic_view("panels"), lambda: window.open_work("atd-mou", "says"),
        lambda: window.choose_second("en"), window.add_to_agenda, window.open_agenda, window.go_back,
        lambda: window.show_term("interpreter"), window.close_overlays, window.show_keys, window.close_overlays,
        window.start_meeting, lambda: window.meeting_screen.step(1), window.end_meeting, lambda: window.open_handout("work"),
        lambda: window.handout_screen.ask_where(), lambda: window.handout_screen.ask_printer(), window.close_handout,
        lambda: (window.text_screen.view.selection.select_all(), window.text_screen.view.selection.copy()),
    ]
    def go_on():
        if steps:
            steps.pop(0)()
            window.repaint()
            QTimer.singleShot(60, go_on)
        elif "--stay" in sys.argv:
            print("here", flush=True)
        else:
            window.bar.leave.click()
    QTimer.singleShot(300, go_on)

show, done = w.Driver.showEvent, []
def shown(self, event):
    if not done:
        done.append(1)
        sitting(self)
w.Driver.showEvent = shown
raise SystemExit(app.main([]))
"""
CALLS = (
    "open,openat,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,"
    "symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat,chown,fchown,utimensat,setxattr,socket"
)
CHANGES = re.compile(
    r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND"
    r"|\b\w*(?:mkdir|mknod|rename|unlink|rmdir|link|truncate|chmod|chown|utimens|xattr)\w*\("  # calls, not names of files
)
ALLOWED = re.compile(r'"/proc/|"/dev/|"/tmp/\.X11-unix|memfd|"/memfd:|readlink|ENOENT|EACCES|EROFS')


def listing(*folders):
    """Return every file below folders with its size and its time."""
    found = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            stat = path.lstat()
            found[str(path)] = (stat.st_size, stat.st_mtime_ns, stat.st_mode)
    return found


def watched(tmp_path, screen, home, *arguments):
    env = {k: v for k, v in environment(screen).items() if not k.startswith("XDG")}
    env |= {"TMPDIR": str(tmp_path / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    (tmp_path / "tmp").mkdir()
    env.pop("HOME", None)
    if home is not None:
        env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
        (tmp_path / "run").mkdir(mode=0o700)
    log = tmp_path / "log"
    command = [program("strace"), "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(log), sys.executable, "-c", SITTING]
    return [*command, *arguments], env, log


def changes(log):
    """Return the calls that created, changed or removed anything."""
    lines = log.read_text("utf-8", "replace").splitlines()
    assert len(lines) > 300  # it was watched
    assert not [line for line in lines if re.search(r"AF_INET|AF_NETLINK", line)]
    # ftruncate and fchmod name no file: memory that is shared with the screen is all they are used for.
    foreign = [
        line
        for line in lines
        if CHANGES.search(line) and not ALLOWED.search(line) and not re.search(r"f(truncate|chmod)\(", line)
    ]
    return [line for line in foreign if "SIGCHLD" not in line]


@pytest.mark.parametrize("home", ["writable", "read-only", "none"])
def test_a_sitting_leaves_not_one_file(screen, tmp_path, home):
    folder = tmp_path / "home"
    folder.mkdir()
    if home == "read-only":
        folder.chmod(0o500)
    command, env, log = watched(tmp_path, screen, None if home == "none" else folder)
    before = listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build", ROOT / "i18n", ROOT / "icons")
    done = subprocess.run(command, cwd=ROOT, env=env, timeout=120, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert changes(log) == []
    after = listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build", ROOT / "i18n", ROOT / "icons")
    assert after == before
    folder.chmod(0o700)


def test_a_sitting_that_is_killed_leaves_not_one_file(screen, tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    command, env, log = watched(tmp_path, screen, folder, "--stay")
    before = listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build")
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout.readline().strip() == "here"
        time.sleep(0.5)
        os.killpg(process.pid, signal.SIGKILL)
    assert changes(log) == []
    assert listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build") == before
