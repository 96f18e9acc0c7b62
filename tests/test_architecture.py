"""The layers of the program, as pyproject.toml writes them down for import-linter, and what no module may use."""

import ast
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import grimp

from tests.conftest import ROOT

READER = ROOT / "reader"


@cache
def used(file: Path) -> tuple[set[str], set[str]]:
    """Return every module that `file` imports, wherever in it, and every function that it calls by its bare name."""
    modules, functions = set(), set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            modules.add(node.module or "")
            modules.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            functions.add(node.func.id)
    return modules, functions


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package ``reader`` below `root`, with the project's own contracts."""
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache",
         str(ROOT / "pyproject.toml")],
        cwd=root, env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, text=True,
    )  # fmt: skip


def test_imports_keep_the_layers():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


WRONG = {
    "ui/window/window.py": "from reader import app",
    "ui/shelf/shelf_screen.py": "from reader.ui.reading.text_screen import TextScreen",
    "core/library.py": "from PySide6.QtCore import QObject",
    "authoring/packing.py": "import reader.app",
    "ui/widgets/button.py": "from reader.ui.document.block_layout import BlockLayout",
}


def test_wrong_imports_are_reported(tmp_path, subtests):
    """Each breaks a rule of its own, and is named with its line."""
    shutil.copytree(READER, tmp_path / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    lines = {}
    for place, code in WRONG.items():
        file = tmp_path / "reader" / place
        text = file.read_text("utf-8")
        file.write_text(f"{text}\n\ndef late():\n    {code}\n", "utf-8")
        lines[place] = len(text.splitlines()) + 4
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    for place, code in WRONG.items():
        with subtests.test(place):
            module = f"reader.{place.removesuffix('.py').replace('/', '.')}"
            imported = code.split()[1] if code.split()[1] != "reader" else "reader.app"
            reported = (
                rf"(?m)^-? *{re.escape(module)} -> {re.escape(imported.partition('.')[0])}[\w.]* \(l\.{lines[place]}\)"
            )
            assert re.search(reported, done.stdout), done.stdout


def test_no_files_import_each_other_in_a_circle():
    graph = grimp.build_graph("reader")
    waiting = {module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules}
    while free := {module for module, needs in waiting.items() if not needs & waiting.keys()}:
        waiting = {module: needs for module, needs in waiting.items() if module not in free}
    assert not waiting, sorted(waiting)


BLOCKED = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {banned!r}:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Refuse())
for name in {modules!r}:
    __import__(name)
print(len({modules!r}), "modules")
"""
NETWORK = frozenset(
    [
        "socket",
        "_socket",
        "ssl",
        "_ssl",
        "http",
        "urllib3",
        "requests",
        "ftplib",
        "smtplib",
        "asyncio",
        "socketserver",
        "xmlrpc",
    ]
)


def test_nothing_that_ships_imports_a_network_module():
    """Every module outside authoring, desk and publish is imported with the network modules out of reach."""
    files = [
        f
        for f in READER.rglob("*.py")
        if not {"authoring", "desk", "publish"} & {*f.relative_to(READER).parts} and f.name != "__main__.py"
    ]
    modules = [".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for f in files]
    code = BLOCKED.format(banned=set(NETWORK), modules=modules)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert len(modules) > 30


def test_qts_network_module_is_not_used():
    """What opens addresses opens files too: one module hands a film that lies here to another program."""
    handing_on = READER / "ui" / "platform" / "other_programs.py"
    for file in READER.rglob("*.py"):
        modules, _ = used(file)
        assert not any("QtNetwork" in n or ("QDesktopServices" in n and file != handing_on) for n in modules), file
    text = handing_on.read_text("utf-8")
    assert text.count("openUrl(QUrl.fromLocalFile(") == text.count("QUrl.") == 1


def test_nothing_read_from_a_pack_can_be_run():
    banned = {"eval", "exec", "compile", "__import__"}
    for file in READER.rglob("*.py"):
        modules, functions = used(file)
        assert not functions & banned and not modules & {"pickle", "marshal", "shelve"}, file
