"""Makes the office's desk for Windows on Linux: ``python build_spec/windows_desk.py OUT``, with what ``windows.py`` makes the
reader's program of. ``OUT/Sala Desk.exe`` starts what lies in ``OUT/windows``; ``OUT/parts`` has fonts, words and signs.

The packages stand there as they come, compiled once: nothing is written where the desk runs.
"""

import shutil
import sys
import zipfile
from pathlib import Path

from windows import (
    EXTENSIONS,
    PACKAGES,
    ROOT,
    SPEC,
    WHEELS,
    build,
    check_signatures,
    compile_311,
    copy_reached,
    fetch_runtime,
    fetch_wheels,
    make_launcher,
    pack,
    pack_standard_library,
)

MAKING = (
    "icu4py", "libzim", "pypdfium2", "myanmartools", "mammoth", "cobble", "openpyxl", "et-xmlfile", "brotli", "markdown", "polib",
    "tomlkit", "defusedxml", "tqdm", "pillow", "fonttools", "av", "opencc", "pypinyin",
)  # fmt: skip
"""What makes a library, of ``requirements.lock``."""
MORE_EXTENSIONS = (
    "_socket",
    "select",
    "_multiprocessing",
    "_lzma",
    "_bz2",
    "_decimal",
    "_overlapped",
    "_asyncio",
    "_uuid",
    "_zoneinfo",
)
NOT_PYTHON = ("test", "tkinter", "idlelib", "lib2to3", "turtle", "turtledemo", "ensurepip", "distutils", "venv", "pydoc_data",
              "site-packages", "antigravity", "this", "lib-dynload")  # fmt: skip
"""What of the standard library nothing here uses."""
NO_ENDINGS = frozenset((".h", ".c", ".pxd", ".pyx", ".pyi", ".lib", ".exe", ".a"))


def make(out: Path, scratch: Path) -> None:
    """Write the desk to `out`."""
    shutil.rmtree(out, ignore_errors=True)
    windows = out / "windows"
    windows.mkdir(parents=True)
    found = scratch / "found"
    fetch_runtime(found)
    check_signatures(found)  # before anything else lies beside it
    for wheel in fetch_wheels(scratch, (*WHEELS, *MAKING)):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(found)
            if not wheel.name.lower().startswith(("pyside6", "shiboken6")):
                copy_package(found, windows, packed.namelist())
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        (found / "PySide6" / name).replace(found / name)
    copy_reached(found, windows, (*EXTENSIONS, *MORE_EXTENSIONS))
    for package in PACKAGES[:2]:  # PySide6 and shiboken6: of Qt only what is reached goes along
        for source in sorted((found / package).glob("*.py")):
            shutil.copyfile(source, windows / package / source.name)
    shutil.copytree(ROOT / "reader", windows / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    compile_311(  # what is for other systems or versions fails
        (
            source,
            source.parent / "__pycache__" / f"{source.stem}.cpython-311.pyc",
            source.relative_to(windows).as_posix(),
        )
        for source in sorted(windows.rglob("*.py"))
    )
    (windows / "python311._pth").write_text("python311.zip\n.\n", "ascii")
    pack_standard_library(found / "python311.zip", windows / "python311.zip", is_unused)
    pack(windows / "sala.zip", {"__main__": SPEC / "desk_main.py"})
    shutil.copyfile(found / "LICENSE.txt", windows / "Python.txt")
    beside = ('-DHERE=L"windows\\\\"', '-DTOP=L""', '-DPLACE=L"windows"')
    make_launcher(out / "Sala Desk.exe", scratch, *beside)
    shutil.copyfile(ROOT / "LICENSE", out / "LICENSE")
    copy_parts(out / "parts")


def is_unused(module: str) -> bool:
    """Return whether a module of the standard library is left out."""
    return module.split(".", maxsplit=1)[0] in NOT_PYTHON


def copy_package(found: Path, windows: Path, names: list[str]) -> None:
    """Copy what of a package is used where it runs."""
    for name in names:
        parts = Path(name).parts
        if name.endswith("/") or Path(name).suffix in NO_ENDINGS or "tests" in parts or ".data" in parts[0]:
            continue
        target = windows / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(found / name, target)


def copy_parts(parts: Path) -> None:
    """Copy what the desk draws with."""
    for name, source, pattern in (
        ("fonts", ROOT / "build" / "fonts", "Sala *"), ("i18n", ROOT / "build" / "i18n", "*.qm"), ("icons", ROOT / "icons", "*.svg"),
    ):  # fmt: skip
        (parts / name).mkdir(parents=True)
        for file in sorted(source.glob(pattern)):
            shutil.copyfile(file, parts / name / file.name)


if __name__ == "__main__":
    sys.exit(build(make))
