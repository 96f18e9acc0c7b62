"""What starts the Linux program: it passes on what was typed, ends with the program, and says so where that ends with an error."""

import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.system.conftest import program


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    folder = tmp_path_factory.mktemp("starter")
    spec = importlib.util.spec_from_file_location("linux_starter", ROOT / "build_spec/linux_starter.py")
    linux_starter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(linux_starter)
    program("gcc")
    linux_starter.make(folder / "Sala", 1)
    (folder / "sala-files/linux").mkdir(parents=True)
    return folder


def run(starter, script, *arguments):
    sala = starter / "sala-files/linux/sala"
    sala.write_text(f"#!{program('sh')}\n{script}\n")
    sala.chmod(0o755)
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    return subprocess.run([starter / "Sala", *arguments], env=env, capture_output=True, text=True, timeout=20)


@pytest.mark.parametrize("script", ["exit 1", "exit 3", "kill -SEGV $$", "kill -ABRT $$"])
def test_an_end_with_an_error_is_said_once_and_names_the_folder_that_opens(starter, script):
    done = run(starter, script)
    assert done.returncode == 1 and not done.stdout
    assert (
        done.stderr.count("ended with an error") == 1 and "open-anywhere" in done.stderr and "ข้อผิดพลาด" in done.stderr
    )


def test_an_end_that_is_well_or_wanted_says_nothing(starter):
    assert run(starter, "exit 0").stderr == ""
    assert run(starter, "kill -TERM $$").stderr == ""


def test_what_is_typed_is_passed_on_and_answered_by_the_program_alone(starter):
    done = run(starter, 'echo "$1 $2"; echo wrong >&2; exit 4', "--open", "atd-mou")
    assert (done.returncode, done.stdout, done.stderr) == (4, "--open atd-mou\n", "wrong\n")


def test_where_the_program_is_gone_it_says_so(starter):
    (starter / "sala-files/linux/sala").unlink(missing_ok=True)
    done = subprocess.run([starter / "Sala"], env={"LC_ALL": "C.UTF-8"}, capture_output=True, text=True)
    assert done.returncode == 1 and "missing or damaged" in done.stderr


def test_who_ends_the_starter_ends_the_program(starter):
    sala = starter / "sala-files/linux/sala"
    sala.write_text(f"#!{program('sh')}\necho $$\nexec sleep 60\n")
    sala.chmod(0o755)
    with subprocess.Popen([starter / "Sala"], stdout=subprocess.PIPE, env={"PATH": os.environ["PATH"]}) as process:
        child = int(process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        for _ in range(50):
            if not os.path.exists(f"/proc/{child}"):  # noqa: PTH110 - a process, no file
                break
            time.sleep(0.1)
        assert not os.path.exists(f"/proc/{child}")  # noqa: PTH110


EXECVP = "import ctypes, sys; ctypes.CDLL(None).execvp(sys.argv[1].encode(), (ctypes.c_char_p * 2)(sys.argv[1].encode(), None))"
"""What file managers start programs with: what Linux does not know it gives to the shell."""
MACHINE, INTEL_64, ARM_64 = 18, 0x3E, 0xB7


def test_a_computer_that_cannot_run_it_says_so_and_shows_the_folder_that_opens(starter, tmp_path):
    """As a Linux of 32 bits sees it: a program for another computer. At a double-click, with what a desktop has."""
    if not Path("/bin/sh").samefile(program("dash")):
        pytest.skip("this system's shell runs no such file, and says so itself")
    data = bytearray((starter / "Sala").read_bytes())
    assert data[MACHINE] == INTEL_64
    data[MACHINE] = ARM_64
    other = tmp_path / "USB stick" / "Sala"
    (other.parent / "open-anywhere").mkdir(parents=True)
    other.write_bytes(data)
    other.chmod(0o755)
    desktop, told = tmp_path / "bin", tmp_path / "told"
    desktop.mkdir()
    for name in ("zenity", "xdg-open"):
        (desktop / name).write_text(f'#!/bin/sh\necho "{name} $*" >>{told}\nexit 1\n')  # closed by its corner
        (desktop / name).chmod(0o755)
    env = {"PATH": f"{desktop}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "DISPLAY": ":99"}
    done = subprocess.run(
        [sys.executable, "-c", EXECVP, other], env=env, cwd="/", capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 1 and done.stderr.count("a Linux of 64 bits") == 1
    box, _, folder = told.read_text("utf-8").rpartition("xdg-open ")
    assert (
        box.startswith("zenity --error --title=Sala --no-wrap --text This computer cannot run Sala")
        and "โปรดเปิดโฟลเดอร์" in box
    )
    assert folder.strip() == str(other.parent / "open-anywhere")
