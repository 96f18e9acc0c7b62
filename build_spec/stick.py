"""Lays out a whole stick: ``python build_spec/stick.py OUT``, from what ``make stick`` has made in ``build/``.

At the top stand ``Sala.exe``, ``Sala`` (Linux), ``READ ME.pdf`` and ``sala.toml``; below them ``packs/`` and
``open-anywhere/``, which people may open, and ``linux/``, ``windows/``, ``parts/`` and ``licences/``, which nobody
needs to. Everything that is read, shown or heard is there once, for all systems.
"""

import shutil
import sys
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
sys.path.insert(0, str(ROOT))
from reader.core.settings import SETTINGS_FILE, Settings, write_settings  # noqa: E402 - a checkout is no package
from reader.publish.publisher import COPIES  # noqa: E402


def main() -> int:
    """Lay out the stick; return the exit code."""
    out = Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    (out / "parts").mkdir(parents=True)
    for system in ("linux", "windows"):
        shutil.copytree(BUILD / system, out, dirs_exist_ok=True)
    shutil.move(out / "windows" / "Python.txt", BUILD / "Python.txt")
    for name, source, pattern in (
        ("fonts", BUILD / "fonts", "Sala *.ttf"), ("fonts", BUILD / "fonts", "Sala *.json"),
        ("i18n", BUILD / "i18n", "sala_*.qm"), ("icons", ROOT / "icons", "*.svg"),
    ):  # fmt: skip
        (out / "parts" / name).mkdir(exist_ok=True)
        for file in sorted(source.glob(pattern)):
            shutil.copyfile(file, out / "parts" / name / file.name)
    shutil.copyfile(BUILD / "keys" / "publisher.pub", out / "parts" / "publisher.pub")
    shutil.copytree(BUILD / "stick-packs", out / "packs")
    made_with = shutil.ignore_patterns(".*", COPIES)  # the stick's own lists tell of every file
    shutil.copytree(BUILD / "open-anywhere", out, dirs_exist_ok=True, ignore=made_with)
    write_settings(out / SETTINGS_FILE, Settings())
    licences.collect(out / "licences", ROOT, BUILD / "fonts", out / "linux", BUILD / "Python.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
