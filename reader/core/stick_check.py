"""Looks at every file of a stick: whether it is as its signed list says, and whether anything lies there that could do
harm.

A pack that came later, or lies in the place of a listed one and was signed after the list, vouches for itself.
"""

from collections.abc import Container, Iterable, Iterator
from itertools import islice
from pathlib import Path

from reader.core.papers import read_papers, stale_papers
from reader.core.record import record
from reader.core.stick import Fault, StickKind, StickList, files_of, is_own, is_pack, keys_of_sticks, kind_of, sha256_of
from reader.core.stick_packs import StickPack, pack_names, read_pack
from reader.core.trust import Keys

_STARTED = frozenset(
    f".{ending}"
    for ending in [
        "exe",
        "com",
        "bat",
        "cmd",
        "scr",
        "pif",
        "lnk",
        "url",
        "inf",
        "vbs",
        "vbe",
        "js",
        "jse",
        "wsf",
        "wsh",
        "hta",
        "msi",
        "msp",
        "mst",
        "ps1",
        "psm1",
        "ps1xml",
        "jar",
        "sh",
        "bash",
        "command",
        "run",
        "desktop",
        "appimage",
        "app",
        "dll",
        "ocx",
        "cpl",
        "sys",
        "drv",
        "reg",
        "manifest",
        "config",
        "local",
        "msc",
        "chm",
        "hlp",
        "scf",
        "gadget",
        "application",
        "appref-ms",
        "appx",
        "msix",
        "library-ms",
        "search-ms",
        "settingcontent-ms",
        "website",
        "dmg",
        "pkg",
        "deb",
        "rpm",
        "apk",
        "pyw",
        "so",
        "dylib",
    ]
)
"""What a person may start, a computer by itself, or a program beside which it lies."""
_MARKS = (b"MZ", b"#!", b"\x7fELF")
"""What the files begin with that Windows and Linux can start, whatever their names are."""
_MOST_LOOKED_AT = 200_000
"""How many files of other people's folders are looked at."""


@record
class Checked:
    """A file that was looked at: what is wrong with it, if anything; and how many bytes of all are read."""

    name: str
    fault: Fault | None
    done: int
    total: int


def check(root: Path, listed: StickList, keys: Keys) -> Iterator[Checked]:
    """Read every file of a stick; yield each as it is done, at last what is not on the list and could do something."""
    keys = keys_of_sticks(keys, root)
    packs = {name: read_pack(root, name, keys, whole=name not in listed.files) for name in pack_names(root)}
    stale = stale_papers(read_papers(root, listed.files), (p for p in packs.values() if isinstance(p, StickPack)))
    total = sum(_size(root / name) for name in listed.files)
    done = 0
    for name, wanted in listed.files.items():
        fault = _fault_of(root, name, wanted, listed, keys)
        done += _size(root / name)
        if name in stale:
            if fault is Fault.MISSING:  # a copy left it out
                continue
            fault = fault or Fault.RECALLED
        yield Checked(name, fault, done, total)
    folders = {name.partition("/")[0] for name in listed.files if "/" in name}
    for name in sorted(_others(root, listed.files, folders)):
        pack = packs.get(name, Fault.ADDED)
        if isinstance(pack, StickPack):  # it came later, and vouches for itself
            yield Checked(name, None if _belongs(pack, root) else Fault.ADDED, done, total)
        else:
            yield Checked(name, pack, done, total)


def _fault_of(root: Path, name: str, wanted: str, listed: StickList, keys: Keys) -> Fault | None:
    """Return what is wrong with a file of the list."""
    if _leads_through_link(root, name):
        return Fault.UNREADABLE
    if not (root / name).is_file():
        return Fault.MISSING
    try:
        if sha256_of(root / name) == wanted:
            return None
    except OSError:
        return Fault.UNREADABLE
    if is_pack(name):
        pack = read_pack(root, name, keys)
        if isinstance(pack, StickPack) and pack.is_later_than(listed) and _belongs(pack, root):
            return None
    return Fault.CHANGED


def _belongs(pack: StickPack, root: Path) -> bool:
    return pack.is_for_take_away or kind_of(root) is not StickKind.TAKE_AWAY


def _others(root: Path, listed: Container[str], folders: Iterable[str]) -> Iterator[str]:
    """Yield what no list speaks of, in Sala's folders; and everywhere else what can be started."""
    for path in root.iterdir():
        if path.name in folders:
            yield from (name for name in files_of(root, path.name) if name not in listed)
        elif path.name in listed or is_own(path.name):
            continue
        elif path.is_dir() and not path.is_symlink():
            yield from (n for n in islice(files_of(root, path.name), _MOST_LOOKED_AT) if _is_program(root / n))
        elif _is_program(path):
            yield path.name


def _is_program(path: Path) -> bool:
    """Return whether a file is one that can be started, by its name or by what it begins with."""
    if path.suffix.lower() in _STARTED:
        return True
    try:
        if path.is_symlink() or not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(4).startswith(_MARKS)
    except OSError:
        return False


def _leads_through_link(root: Path, name: str) -> bool:
    path = root / name
    return any(part.is_symlink() for part in (path, *path.parents) if part != root and part.is_relative_to(root))


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
