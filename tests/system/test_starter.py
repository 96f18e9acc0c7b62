"""What starts the Linux program: it passes on what was typed, ends with the program, and says so where that ends with an error."""

import os
import signal
import subprocess
import time

import pytest

from tests.conftest import ROOT
from tests.system.conftest import program


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    folder = tmp_path_factory.mktemp("starter")
    command = [program("gcc"), "-static", "-Os", "-Wall", "-Wextra", "-Werror", "-DNEEDED=1", "-o", folder / "Sala"]
    subprocess.run([*command, ROOT / "build_spec/starter.c"], check=True)
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
