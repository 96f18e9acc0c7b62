"""The libraries of Linux that a bundle carries for systems without a desktop of their own, and what stands in for those
that Qt is linked with and nothing here uses."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

CARRIED = ("libGL.so.1", "libEGL.so.1", "libxcb.so.1", "libwayland-client.so.0", "libwayland-cursor.so.0")
"""What PyInstaller takes for granted, and a system without a desktop of its own lacks. Nothing is drawn with OpenGL, but Qt is linked
with it."""
_EVERYWHERE = re.compile(r"(ld-linux|libc|libm|libdl|libpthread|librt|libstdc\+\+|libgcc_s|libexpat)\b")
_SOURCE = Path(__file__).with_name("stand_in.c")


def carried() -> dict[str, str]:
    """Return where those libraries, and what they need, are on this system, by their names."""
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\s+(\S+) \(libc6,x86-64\S*(?:, [^)]*)?\) => (\S+)$", told, re.MULTILINE))
    waiting, found = list(CARRIED), dict[str, str]()
    while waiting:
        name = waiting.pop()
        if name in found or _EVERYWHERE.match(name):
            continue
        if name not in places:
            raise SystemExit(f"{name} is not installed: .ci/run shows what a stick is made with.")
        found[name] = places[name]
        waiting += needed_by(places[name])
    return found


def needed_by(path: Path | str) -> list[str]:
    """Return the names of the libraries that a file is linked with."""
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"NEEDED\s+(\S+)", told)


def leave_unused_out(parts: Path, carried_from: dict[str, str], work: Path) -> None:
    """Put stand-ins in the place of GL, EGL and Qt's ICU below `parts`; `work` is a folder for what they are made of."""
    asked = set[str]().union(*(_symbols(path, "undefined") for path in parts.rglob("*.so*")))
    for name in ("libGL.so.1", "libEGL.so.1"):
        _stand_in(parts / name, work, asked & _symbols(carried_from[name], "defined"))
    of_qt = needed_by(next(parts.rglob("libQt6Core.so.6")))
    # All of ICU's names are in one of its three libraries, which Qt loads together.
    for library in sorted(parts.rglob("libicu*.so.*")):
        version = library.name.rpartition(".")[2]
        if f"libicuuc.so.{version}" not in of_qt or "-" in library.name:
            continue
        needed = {name for name in asked if name.endswith(f"_{version}") and name.startswith(("u", "UCNV"))}
        if library.name.startswith("libicuuc."):
            _stand_in(library, work, needed, f"-DICU={version}")
        else:
            _stand_in(library, work, ())
    for name in ("libGLX.so.0", "libGLdispatch.so.0"):  # what only the real ones need
        (parts / name).unlink()


def _symbols(path: Path | str, which: str) -> set[str]:
    """Return the names of what a library needs (``undefined``) or gives (``defined``)."""
    command = ["nm", "-D", f"--{which}-only", str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return {line.split()[-1].partition("@")[0] for line in told.splitlines() if line.strip()}


def _stand_in(library: Path, work: Path, needed: Iterable[str], *options: str) -> None:
    """Put a library without anything in it in the place of one that nothing here uses; `needed` is what is asked of it."""
    own = set(re.findall(r"OF_ICU\((\w+)\)\(", _SOURCE.read_text("utf-8"))) if options else set()
    others = sorted(name for name in needed if name.rpartition("_")[0] not in own)
    (work / "others.h").write_text("".join(f"REFUSE({name})\n" for name in others))
    build = ["gcc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,-s"]
    subprocess.run([*build, *options, "-I", str(work), "-o", str(library), str(_SOURCE)], check=True)
