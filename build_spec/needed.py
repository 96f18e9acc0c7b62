"""Says what a stick needs that this computer lacks, one sentence each, before anything is built: ``python
build_spec/needed.py``."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from licences import COMMON, PARTS_OF_QT, copyright_of

PROGRAMS = {
    "gcc": "gcc", "objdump": "binutils", "ldconfig": "libc-bin", "dpkg": "dpkg", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "i686-w64-mingw32-gcc": "gcc-mingw-w64-i686", "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
}  # fmt: skip
"""What is run, and the Debian package that has it."""
LIBRARIES = {
    "libGL.so.1": "libgl1", "libEGL.so.1": "libegl1", "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-image.so.0": "libxcb-image0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3",
}  # fmt: skip
"""What a stick carries of this system, and the Debian package that has it."""


def links_statically() -> bool:
    """Return whether the C library is there that programs carry in themselves."""
    told = subprocess.run(["gcc", "-print-file-name=libc.a"], capture_output=True, text=True, check=False).stdout
    return Path(told.strip()).is_absolute()


def missing() -> list[str]:
    """Return a sentence for each thing that is missing."""
    found = [
        f"“{name}” is not installed: sudo apt-get install {package}"
        for name, package in PROGRAMS.items()
        if shutil.which(name, path=None) is None and not Path("/sbin", name).exists()
    ]
    if shutil.which("gcc") and not links_statically():
        found.append("What C programs are linked with is not installed: sudo apt-get install libc6-dev")
    if shutil.which("ldconfig") or Path("/sbin/ldconfig").exists():
        ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
        told = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
        there = set(re.findall(r"^\s+(\S+) \(libc6,x86-64", told, re.MULTILINE))
        found += [
            f"The library “{name}” is not installed, which a stick carries: sudo apt-get install {package}"
            for name, package in LIBRARIES.items()
            if name not in there
        ]
    found += [
        f"The licence of {part} is not on this computer: sudo apt-get install {package}"
        for part, package in PARTS_OF_QT.items()
        if not copyright_of(package).exists()
    ]
    found += [
        f"The text “{COMMON / name}” is not on this computer: sudo apt-get install base-files"
        for name in ("LGPL-3", "GPL-3")
        if not (COMMON / name).exists()
    ]
    return found


def main() -> int:
    """Say what is missing; return the exit code."""
    sentences = missing()
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    if sentences:
        print(
            f"{len(sentences)} missing: nothing was built. Install what is named, then run “make stick” again.",
            file=sys.stderr,
        )
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main())
