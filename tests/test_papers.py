"""The papers are true: commands, modules, files and limits that they name exist."""

import ast
import os
import re
import shutil
import subprocess
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path

import pytest

from reader import system_libraries
from reader.authoring import cli
from tests.conftest import ROOT

PAPERS = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE")


def tracked():
    """Return the names of the files that belong to the project."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
        names = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout.splitlines()
        return [name for name in names if (ROOT / name).is_file()]
    # A copy without its history, or a computer without git.
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines() if line]

    def kept(names):
        return [name for name in names if not any(fnmatch(name, pattern) for pattern in ignored)]

    found = []
    for folder, folders, files in os.walk(ROOT):  # other tests come and go in what is ignored: it is not looked into
        folders[:] = kept(folders)
        found += (str((Path(folder) / name).relative_to(ROOT)) for name in kept(files))
    return found


def test_the_projects_files_are_the_same_without_git(monkeypatch):
    if not (ROOT / ".git").exists():
        pytest.skip("a copy without its history")
    with_git = set(tracked())
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert with_git - {".gitignore"} <= set(tracked())


def test_the_architecture_names_every_package_and_no_other():
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = set(re.findall(r"(?m)^\| `(reader/[\w/]*)` \|", text))
    there = {f"{p.parent.relative_to(ROOT)}/" for p in (ROOT / "reader").rglob("__init__.py")}
    assert named == there
    for name in re.findall(r"`([\w/]+\.py)`", text):
        there = [*(ROOT / "reader").glob(f"**/{name.removeprefix('reader/')}"), ROOT / name, ROOT / "tests" / name]
        assert any(file.is_file() for file in there), name
    assert len(text.splitlines()) <= 110  # read in five minutes


def test_every_package_says_what_it_is_for():
    for file in (ROOT / "reader").rglob("__init__.py"):
        assert file.read_text("utf-8").startswith('"""'), file


def test_the_line_that_installs_everything_is_the_one_that_is_told_where_something_is_missing():
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    for installer in (system_libraries.APT, system_libraries.DNF):
        assert system_libraries.install_line(installer) in lines


def test_every_command_of_the_program_is_in_the_readme():
    text = (ROOT / "README.md").read_text("utf-8")
    for command in ("new", "check", "translate", "status"):
        assert f"sala-author {command}" in text
    for target in re.findall(r"(?m)(?:^|`)make ([a-z-]+)", text):
        assert re.search(rf"(?m)^{target}:", (ROOT / "Makefile").read_text("utf-8")), target
    assert "sala --selftest" in text and "sala --shot" in text
    assert cli.EXAMPLES


@pytest.mark.parametrize("paper", PAPERS)
def test_links_between_papers_lead_somewhere(paper):
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / paper).read_text("utf-8")):
        if not target.startswith(("http", "work:", "images/")):
            assert (ROOT / target).exists(), target


def test_the_repository_speaks_of_the_project_alone():
    machine = re.compile("/(?:root|home|work|opt)/" + "|" + "find-links|index-url|pypi" + r"\.org")
    for name in tracked():
        if name.endswith((".png", ".lock")) or name == "tests/test_papers.py":
            continue
        text = (ROOT / name).read_text("utf-8")
        assert not machine.search(text), (name, machine.search(text))


def test_every_test_that_holds_a_fault_is_there():
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", (ROOT / "docs/harm.md").read_text("utf-8"))
    assert len(named) > 40
    for file, test in named:
        assert f"\ndef {test}(" in (ROOT / file).read_text("utf-8"), f"{file}::{test}"


def test_decisions_are_short():
    notes = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert len(notes) >= 8
    for note in notes:
        assert re.fullmatch(r"\d{4}-[a-z-]+\.md", note.name)
        assert len(note.read_text("utf-8").splitlines()) <= 16


def test_every_signal_is_documented():
    """In its module's or class's docstring, or below its declaration."""
    for file in (ROOT / "reader").rglob("*.py"):
        module = ast.parse(file.read_text("utf-8"))
        for cls in [node for node in module.body if isinstance(node, ast.ClassDef)]:
            documented = f"{ast.get_docstring(module)} {ast.get_docstring(cls)}"
            for node, following in zip(cls.body, [*cls.body[1:], None], strict=True):
                if isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("Signal("):
                    below = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
                    assert below or ast.unparse(node.targets[0]) in documented, f"{file}: {ast.unparse(node)}"


def test_no_two_public_classes_bear_one_name():
    names = Counter(
        node.name
        for file in (ROOT / "reader").rglob("*.py")
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, count in names.items() if count > 1] == []
