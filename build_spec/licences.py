"""The licences of everything that a stick carries, as text files: ``licences/`` on the stick."""

import importlib.metadata
import shutil
import subprocess
from itertools import takewhile
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many programs share."""
PACKAGES = ("pynacl", "cffi", "uharfbuzz", "miniaudio", "pyinstaller")
PARTS_OF_QT = {
    "FreeType": "libfreetype6", "HarfBuzz": "libharfbuzz0b", "libjpeg-turbo": "libjpeg62-turbo", "libpng": "libpng16-16",
    "zlib": "zlib1g", "PCRE2": "libpcre2-8-0", "libwebp": "libwebp7", "Unicode's data": "libicu72",
    "double-conversion": "libdouble-conversion3", "MD4C": "libmd4c0",
}  # fmt: skip
"""What others wrote and Qt's libraries hold, and the Debian package that has its licence."""
IN_SOURCE = ("qrcodegen",)
"""Modules whose licence stands at their head, and nowhere else."""
NOTICE = """What this stick carries, and under which licences
=================================================

Sala itself: Sala.txt (MIT; texts and pictures CC BY 4.0).
Qt and PySide6 ({qt}, The Qt Company and others): GNU Lesser General Public License 3, LGPL-3.txt, with GPL-3.txt.
    They are unchanged and stand in files of their own below linux/ and windows/: whoever wants to can put others of the same
    version in their place. On Linux the most used ones stand once more in linux/libraries.zst, which is read first: take that file
    away, and those that stand for themselves are read. Their source is published by the Qt Project under “qt” and “pyside-setup”,
    version {qt}.
    Qt's libraries hold parts that others wrote: qt-parts/ has their licences. All of them are named by the Qt Project under
    “Third-Party Code Used in Qt”.
    On Linux ICU, GL and EGL, which Qt is linked with and nothing here uses, are files of Sala's own with nothing in them.
Python {python}: Python.txt (and what is in it).
PyNaCl with libsodium, cffi, uharfbuzz, miniaudio, qrcodegen: files of their names. HarfBuzz, which uharfbuzz holds: qt-parts/HarfBuzz.txt.
What starts the Linux program is of PyInstaller: pyinstaller.txt (GPL 2 with an exception for the programs that it starts).
The fonts (Noto, cut and renamed): the files that end in OFL.txt (SIL Open Font License 1.1).
Libraries of Debian's, below linux/: linux-libraries/.
"""


def collect(out: Path, root: Path, fonts: Path, linux: Path, python: Path) -> None:
    """Write all licences to `out`; raise OSError where one is missing."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    qt = importlib.metadata.version("pyside6-essentials")
    (out / "READ ME.txt").write_text(NOTICE.format(qt=qt, python="3.11"), "utf-8")
    shutil.copyfile(root / "LICENSE", out / "Sala.txt")
    shutil.copyfile(python, out / "Python.txt")
    for name in ("LGPL-3", "GPL-3"):
        shutil.copyfile(COMMON / name, out / f"{name}.txt")
    for package in PACKAGES:
        files = [f for f in importlib.metadata.files(package) or () if "licenses" in f.parts and ".py" not in f.name]
        text = "\n\n".join(f"== {f.name}\n\n{Path(str(f.locate())).read_text('utf-8')}" for f in sorted(files))
        (out / f"{package}.txt").write_text(text, "utf-8")
    for module in IN_SOURCE:
        source = next(f for f in importlib.metadata.files(module) or () if f.name == f"{module}.py")
        head = takewhile(lambda line: line.startswith("#"), Path(str(source.locate())).read_text("utf-8").splitlines())
        (out / f"{module}.txt").write_text("".join(f"{line[2:]}\n" for line in head), "utf-8")
    (out / "qt-parts").mkdir()
    for part, package in PARTS_OF_QT.items():
        shutil.copyfile(copyright_of(package), out / "qt-parts" / f"{part}.txt")
    for licence in sorted(fonts.glob("*OFL.txt")):
        shutil.copyfile(licence, out / licence.name)
    libraries = out / "linux-libraries"
    libraries.mkdir()
    for package in debian_packages(sorted(p for p in linux.glob("lib*.so*") if not p.name.startswith("libpython"))):
        shutil.copyfile(copyright_of(package), libraries / f"{package}.txt")


def copyright_of(package: str) -> Path:
    """Return where Debian keeps a package's licence."""
    return Path("/usr/share/doc") / package / "copyright"


def debian_packages(files: list[Path]) -> list[str]:
    """Return the Debian packages that libraries come from, by their names."""
    names = [f"*/{f.name}" for f in files]
    told = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
    return sorted({line.partition(":")[0] for line in told.splitlines() if not line.startswith("diversion")})
