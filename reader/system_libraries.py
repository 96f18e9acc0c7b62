"""The libraries of the system that Qt needs, and the one line that installs them.

Everything else comes from Python packages. Used before anything is installed, so it needs Python alone, and reads in
one that is too old for the rest.
"""

from __future__ import annotations

import ctypes
import shutil
import sys

APT = "apt-get install"
DNF = "dnf install"

_LIBRARIES = (
    # file, package of Debian and Ubuntu, package of Fedora
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libGL.so.1", "libgl1", "mesa-libGL"),
    ("libEGL.so.1", "libegl1", "mesa-libEGL"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
_PROGRAMS = {APT: ("python3", "python3-venv", "make"), DNF: ("python3", "make")}


def install_line(installer: str) -> str:
    """Return the command that installs all that Sala needs of a system, by `installer` (``APT`` or ``DNF``)."""
    column = 1 if installer == APT else 2
    packages = _PROGRAMS[installer] + tuple(dict.fromkeys(library[column] for library in _LIBRARIES))
    return " ".join(("sudo", installer, *packages))


def how_to_install() -> str:
    """Return the command for this system; the one for Debian where it cannot be told which system this is."""
    fedora = shutil.which("dnf") is not None and shutil.which("apt-get") is None
    return install_line(DNF if fedora else APT)


def missing_libraries() -> list[str]:
    """Return the files of the libraries that are not on this system; none where it is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name, _, _ in _LIBRARIES if not _is_there(name)]


def missing_sentence(files: list[str]) -> str:
    """Return what to tell somebody whose system lacks the libraries `files`."""
    return "Sala needs {} of the system ({}). Install what is missing with: {}".format(
        "a library" if len(files) == 1 else "libraries", ", ".join(files), how_to_install()
    )


def sentence_for(error: ImportError) -> str:
    """Return what to tell where a module cannot be loaded because the system lacks a library; nothing for another
    error."""
    named = str(error).partition(":")[0]  # maybe one that one of those in the list needs, and is first to be named
    missing = dict.fromkeys([named] if ".so" in named else []) | dict.fromkeys(missing_libraries())
    return missing_sentence(list(missing)) if missing else ""


def _is_there(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True
