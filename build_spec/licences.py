"""The licences of everything that a stick carries, as text files: ``licences/`` on the stick."""

import importlib.metadata
import shutil
import subprocess
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many programs share."""
PACKAGES = ("pynacl", "cffi", "uharfbuzz")
NOTICE = """What this stick carries, and under which licences
=================================================

Sala itself: Sala.txt (MIT; texts and pictures CC BY 4.0).
Qt and PySide6 ({qt}, The Qt Company and others): GNU Lesser General Public License 3, LGPL-3.txt, with GPL-3.txt.
    They are unchanged and stand in files of their own below linux/ and windows/: whoever wants to can put others of the same
    version in their place. Their source is published by the Qt Project under “qt” and “pyside-setup”, version {qt}.
    On Linux ICU, GL and EGL, which Qt is linked with and nothing here uses, are files of Sala's own with nothing in them.
Python {python}: Python.txt (and what is in it).
PyNaCl with libsodium, cffi, uharfbuzz with HarfBuzz: files of their names.
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
    for licence in sorted(fonts.glob("*OFL.txt")):
        shutil.copyfile(licence, out / licence.name)
    libraries = out / "linux-libraries"
    libraries.mkdir()
    for package in debian_packages(sorted(p for p in linux.glob("lib*.so*") if not p.name.startswith("libpython"))):
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", libraries / f"{package}.txt")


def debian_packages(files: list[Path]) -> list[str]:
    """Return the Debian packages that libraries come from, by their names."""
    names = [f"*/{f.name}" for f in files]
    told = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
    return sorted({line.partition(":")[0] for line in told.splitlines() if not line.startswith("diversion")})
