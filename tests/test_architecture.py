"""The direction of imports: __main__ -> app -> ui -> core <- authoring."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

READER = ROOT / "reader"
CORE_MAY_USE = {"reader.core"}
VIEWS = {"language_picker", "shelf", "text_page", "comic_page", "search_panel", "meeting", "handout_page", "list_page"}
ASK_THE_TYPESETTER = ("comic_fit.py", "nastaliq_words.py", "table_fit.py")
"""The modules of authoring that use the window's: whether words fit, and have their letters, is told by what will set them."""


def imports(file: Path) -> set[str]:
    """Return every module that `file` imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def wrong_imports(folder: Path) -> list[str]:
    """Return every import below `folder` (a tree like reader/) that goes against the direction."""
    wrong = []
    for file in sorted(folder.rglob("*.py")):
        place = file.relative_to(folder).parts
        for name in imports(file):
            top = name.partition(".")[0]
            if place[0] == "core":
                allowed = name.startswith(("reader.core", "nacl.")) or (
                    top in sys.stdlib_module_names and top != "socket"
                )
                if not allowed and name != "reader":
                    wrong.append(f"core/{file.name} imports {name}")
            elif place[0] == "ui" and name.startswith("reader.authoring"):
                wrong.append(f"ui/{file.name} imports {name}")
            elif (
                place[0] == "authoring"
                and file.name not in ASK_THE_TYPESETTER
                and (name.startswith("reader.ui") or name.startswith("PySide6."))
            ):
                wrong.append(f"authoring/{file.name} imports {name}")
            elif place[0] == "app.py" and name.startswith("reader.authoring"):
                wrong.append(f"app.py imports {name}")
            if place[0] == "ui" and file.stem in VIEWS and any(name == f"reader.ui.{v}" for v in VIEWS - {file.stem}):
                wrong.append(f"the view {file.name} imports another view, {name}")
    return wrong


def test_imports_go_one_way():
    assert wrong_imports(READER) == []


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("core/pack.py", "from PySide6.QtCore import QObject"),
        ("core/library.py", "import markdown"),
        ("core/search.py", "import socket"),
        ("core/works.py", "from reader.ui.look import Look"),
        ("ui/window.py", "from reader.authoring import packing"),
        ("ui/shelf.py", "from reader.ui.text_page import TextPage"),
        ("authoring/cli.py", "from reader.ui.window import Window"),
        ("app.py", "import reader.authoring.cli"),
    ],
)
def test_the_test_sees_a_wrong_import(tmp_path, place, code):
    file = tmp_path / place
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"def late():\n    {code}\n", "utf-8")
    assert len(set(wrong_imports(tmp_path))) >= 1


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

NETWORK = {
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
}


def test_nothing_that_ships_imports_a_network_module():
    """Every module outside authoring is imported with the network modules out of reach."""
    files = [f for f in READER.rglob("*.py") if "authoring" not in f.parts and f.name != "__main__.py"]
    modules = [".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for f in files]
    code = BLOCKED.format(banned=NETWORK, modules=modules)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert len(modules) > 30


def test_qts_network_module_is_not_used():
    for file in READER.rglob("*.py"):
        assert not {n for n in imports(file) if "QtNetwork" in n or "QDesktopServices" in n}, file


def test_nothing_read_from_a_pack_can_be_run():
    banned = {"eval", "exec", "compile", "__import__"}
    for file in READER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in banned, file
        assert not imports(file) & {"pickle", "marshal", "shelve"}, file
