"""Lays out a whole stick: ``python build_spec/stick.py OUT``, from what ``make stick`` has made in ``build/``.

At the top stand ``READ ME.pdf``, ``Sala`` (Linux), ``Sala.exe`` and ``open-anywhere/``, which people open; all the rest
is in ``sala-files/``. Everything that is read, shown or heard is there once, for all systems.
"""

import shutil
import sys
from pathlib import Path

import licences

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
sys.path.insert(0, str(ROOT))
from reader.core.settings import SETTINGS_FILE, Settings, write_settings  # noqa: E402 - a checkout is no package
from reader.core.stick import ANYWHERE, HOME  # noqa: E402
from reader.core.trust import Keys, read_keys  # noqa: E402
from reader.publish.own_stick import lay_packs  # noqa: E402
from reader.publish.publisher import COPIES  # noqa: E402


def main() -> int:
    """Lay out the stick; return the exit code."""
    out = Path(sys.argv[1])
    home = out / HOME
    shutil.rmtree(out, ignore_errors=True)
    (home / "parts").mkdir(parents=True)
    for system in ("linux", "windows"):
        for path in (BUILD / system).iterdir():  # what starts it, and the folder of what it needs
            shutil.copytree(path, home / path.name) if path.is_dir() else shutil.copy2(path, out / path.name)
    shutil.move(home / "windows" / "Python.txt", BUILD / "Python.txt")
    for name, source, pattern in (
        ("fonts", BUILD / "fonts", "Sala *.ttf"), ("fonts", BUILD / "fonts", "Sala *.json"),
        ("i18n", BUILD / "i18n", "sala_*.qm"), ("icons", ROOT / "icons", "*.svg"),
    ):  # fmt: skip
        (home / "parts" / name).mkdir(exist_ok=True)
        for file in sorted(source.glob(pattern)):
            shutil.copyfile(file, home / "parts" / name / file.name)
    public = BUILD / "keys" / "publisher.pub"
    shutil.copyfile(public, home / "parts" / "publisher.pub")
    lay_packs(sorted((BUILD / "stick-packs").glob("*.sala")), home, Keys(read_keys(public)))
    made_with = shutil.ignore_patterns(".*", COPIES)  # the stick's own lists tell of every file
    for name in ("READ ME.pdf", ANYWHERE, HOME):  # nothing else that an earlier version left there
        path = BUILD / "open-anywhere" / name
        if path.is_dir():
            shutil.copytree(path, out / name, dirs_exist_ok=True, ignore=made_with)
        else:
            shutil.copyfile(path, out / name)
    write_settings(home / SETTINGS_FILE, Settings())
    licences.collect(home / "licences", ROOT, BUILD / "fonts", home / "linux", BUILD / "Python.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
