"""The set-up of a checkout says in one sentence what is missing, and goes on after an interruption."""

import errno
import importlib.util
import io
import subprocess
import sys

import pytest

from reader import system_libraries
from tests.conftest import ROOT

SPEC = importlib.util.spec_from_file_location("set_up", ROOT / "build_spec" / "set_up.py")
set_up = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(set_up)


def run(venv, capsys):
    code = set_up.main([str(venv)])
    said = capsys.readouterr()
    return code, [line for line in said.err.splitlines() if line]


@pytest.fixture
def nothing_runs(monkeypatch):
    """Let no program be started; return what would have been."""
    started = []
    monkeypatch.setattr(set_up, "_run", lambda command, *_, **__: started.append(command))
    monkeypatch.setattr(set_up, "_output", lambda _: "/nowhere")
    return started


def test_a_missing_library_is_named_with_the_line_that_installs_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(system_libraries, "_is_there", lambda file: not file.startswith("libxcb"))
    code, said = run(tmp_path / "venv", capsys)
    assert code == 1 and len(said) == 1
    assert "libxcb-cursor.so.0" in said[0] and system_libraries.how_to_install() in said[0]
    assert not (tmp_path / "venv").exists(), "nothing is downloaded before"


def test_a_python_that_is_too_old_is_told_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(set_up.sys, "version_info", (3, 9, 2))
    code, said = run(tmp_path / "venv", capsys)
    assert code == 1 and len(said) == 1 and "3.9.2" in said[0] and "3.11" in said[0] and "make PYTHON=" in said[0]


def test_a_python_without_its_module_for_environments_is_told_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    code, said = run(tmp_path / "venv", capsys)
    assert code == 1 and len(said) == 1 and "virtual environments" in said[0] and "python3-venv" in said[0]


@pytest.mark.parametrize(
    ("program_says", "told"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying ... NewConnectionError('Temporary failure in name resolution')\n"
         "ERROR: No matching distribution found for Markdown==3.11.3", "network"),
        ("npm ERR! code ENOTFOUND", "network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the one that is expected"),
        ("error: command 'gcc' failed: No such file or directory\nERROR: Failed building wheel for cffi", "compiler"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "64-bit"),
        ("something that nobody has seen before", "set-up.log"),
    ],
)  # fmt: skip
def test_what_pip_and_npm_say_becomes_one_sentence(tmp_path, monkeypatch, program_says, told):
    progress = set_up.Progress(10)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    command = [sys.executable, "-c", f"print({program_says!r}); raise SystemExit(1)"]
    with pytest.raises(set_up.SetUpError) as caught:
        set_up._run(command, io.StringIO(), progress)
    assert told in str(caught.value) and "\n" not in str(caught.value) and "Traceback" not in str(caught.value)


def test_a_full_disk_is_told_before_anything_begins(tmp_path, monkeypatch, capsys, nothing_runs):
    monkeypatch.setattr(system_libraries, "_is_there", lambda _: True)
    monkeypatch.setattr(set_up.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 5_000_000}))
    code, said = run(tmp_path / "venv", capsys)
    assert code == 1 and len(said) == 1 and "free 1500 MB" in said[0] and not nothing_runs


def test_a_file_that_cannot_be_written_is_told(tmp_path, monkeypatch, capsys):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(set_up, "check_system", full)
    code, said = run(tmp_path / "venv", capsys)
    assert code == 1 and len(said) == 1 and "disk is full" in said[0]


def test_an_unfinished_set_up_is_made_anew_and_a_finished_one_is_kept(tmp_path, monkeypatch, capsys, nothing_runs):
    monkeypatch.setattr(system_libraries, "_is_there", lambda _: True)
    monkeypatch.setattr(set_up, "_works", lambda _: True)
    monkeypatch.setattr(set_up, "LOG", tmp_path / "set-up.log")
    monkeypatch.setattr(set_up, "ROOT", ROOT)
    venv = tmp_path / "venv"
    python = set_up._python(venv)
    python.parent.mkdir(parents=True)
    python.touch()
    (venv / "half").touch()
    (venv / ".unfinished").touch()
    monkeypatch.setattr(
        set_up,
        "_run",
        lambda command, *_, **__: (nothing_runs.append(command), python.parent.mkdir(parents=True, exist_ok=True)),
    )
    code, _ = run(venv, capsys)
    assert code == 0 and not (venv / "half").exists() and any("venv" in command for command in nothing_runs)
    assert not (venv / ".unfinished").exists() and not (venv / "tmp").exists()
    python.touch()
    (venv / "kept").touch()
    nothing_runs.clear()
    assert run(venv, capsys)[0] == 0 and (venv / "kept").exists()
    assert not any("venv" in command[1:] for command in nothing_runs)


def test_where_qt_cannot_be_loaded_the_programs_say_which_library_is_missing(tmp_path):
    """Both programs, in a Python whose Qt asks for a library that no system has."""
    fake = tmp_path / "PySide6"
    fake.mkdir()
    (fake / "__init__.py").write_text(
        "raise ImportError('libglib-2.0.so.0: cannot open shared object file: No such file or directory')", "utf-8"
    )
    for module, arguments in (("reader.app", []), ("reader.authoring.cli", ["strings", "--update"])):
        code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from {module} import main; sys.exit(main({arguments!r}))"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
        assert "libglib-2.0.so.0" in done.stderr and "apt-get install" in done.stderr


def test_a_library_that_another_one_needs_is_named_first(monkeypatch):
    monkeypatch.setattr(system_libraries, "missing_libraries", lambda: ["libfontconfig.so.1"])
    error = ImportError("libexpat.so.1: cannot open shared object file: No such file or directory")
    assert "(libexpat.so.1, libfontconfig.so.1)" in system_libraries.sentence_for(error)
    assert "library of the system (libfontconfig.so.1)" in system_libraries.sentence_for(ImportError("no module"))


# --- another Python, and what a stick needs ---


def make(*arguments):
    command = ["make", "-n", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60).stdout


def test_another_python_that_is_named_sets_everything_up_again(tmp_path):
    other = tmp_path / "python-other"
    other.write_text("#!/bin/sh\necho '(3, 99)'\n")
    other.chmod(0o755)
    said = make(f"PYTHON={other}")
    assert f"{other} build_spec/set_up.py .venv" in said and "grep -hE" not in said
    assert "set_up.py" not in make(f"PYTHON={sys.executable}", "--old-file=requirements.lock", ".venv/.ready")
    assert "grep -hE" in make()  # without one: the list of what can be asked for


@pytest.fixture
def needed(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "build_spec"))
    spec = importlib.util.spec_from_file_location("needed", ROOT / "build_spec" / "needed.py")
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def test_what_a_stick_lacks_is_one_sentence_each_before_anything_is_built(needed, monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(needed.shutil, "which", lambda *_, **__: None)
    monkeypatch.setattr(needed, "Path", lambda *_: tmp_path / "nowhere")
    monkeypatch.setattr(needed, "COMMON", tmp_path)
    monkeypatch.setattr(needed, "copyright_of", lambda package: tmp_path / package)
    monkeypatch.setattr(needed, "links_statically", lambda: False)
    assert needed.main() == 1
    said = capsys.readouterr().err.splitlines()
    for words in (
        "“gcc”",
        "“x86_64-w64-mingw32-gcc”",
        "“osslsigncode”",
        "licence of HarfBuzz",
        "LGPL-3",
    ):
        assert len([line for line in said if words in line]) == 1, words
    assert said[-1].startswith(f"{len(said) - 1} missing: nothing was built")
    assert "needed" in make("stick").partition("pyinstaller")[0]
    assert "needed" in make("-B", "stick").partition("set_up")[0]  # before anything is fetched


def test_a_compiler_without_what_it_links_with_is_told(needed, monkeypatch):
    class Said:
        stdout = "libc.a\n"  # what gcc answers where there is none

    monkeypatch.setattr(needed.subprocess, "run", lambda *_, **__: Said)
    monkeypatch.setattr(needed.shutil, "which", lambda *_, **__: "/usr/bin/it")
    assert [line for line in needed.missing() if "libc6-dev" in line]
