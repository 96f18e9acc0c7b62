"""A stick's files, checked against the signed list of them that was made with it.

There is a list for each kind of stick that can be made of this one: ``office.sha256`` and ``take-away.sha256`` in the form of
``sha256sum`` (hash, two spaces, path from the stick's top), so that any computer can check a stick with ``sha256sum -c``;
``….minisig`` signs it. A list does not speak of lists, nor of ``sala.toml``, which the staff writes.
"""

import hashlib
import re
from collections.abc import Container, Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from reader.core.pack import Pack, PackError
from reader.core.record import record
from reader.core.settings import NAME as SETTINGS
from reader.core.trust import BadSignature, Keys, Vouching


class Kind(StrEnum):
    """Whom a stick is for."""

    OFFICE = "office"
    TAKE_AWAY = "take-away"
    """It can be found on somebody: no rights, no news, no office's name, nothing saved on it."""

    @property
    def list_name(self) -> str:
        return f"{self.value}.sha256"

    @property
    def signature_name(self) -> str:
        return f"{self.value}.sha256.minisig"


UNFINISHED = "NOT FINISHED.txt"
"""Stands at the top of a stick while it is being made."""
RIGHTS = "rights"
"""In ``open-anywhere/LANGUAGE/``, the folder of the works that only an office's stick has."""
_OWN = frozenset({SETTINGS, UNFINISHED, *(name for kind in Kind for name in (kind.list_name, kind.signature_name))})
_STARTED = frozenset(
    [
        ".exe",
        ".com",
        ".bat",
        ".cmd",
        ".scr",
        ".pif",
        ".lnk",
        ".url",
        ".inf",
        ".vbs",
        ".js",
        ".wsf",
        ".hta",
        ".msi",
        ".ps1",
        ".jar",
        ".sh",
        ".desktop",
        ".appimage",
    ]
)
"""What a person may start, or a computer by itself."""
CHUNK = 1 << 20
_LINE = re.compile(r"([0-9a-f]{64})  ([^\0\r\n]+)", re.ASCII)


class StickError(Exception):
    """A stick has no list that can be used; ``missing`` where there is none at all."""

    def __init__(self, path: Path, missing: bool):
        super().__init__(str(path))
        self.path, self.missing = path, missing


class Fault(StrEnum):
    """What is wrong with a file."""

    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    ADDED = "added"
    """It is not on the list: nobody vouches for it."""


@record
class Stick:
    """The stick that the program is read from: where it is, and the keys that it knows."""

    root: Path
    keys: Keys


@record
class Checked:
    """A file that was looked at: what is wrong with it, if anything; and how many bytes of all are read."""

    name: str
    fault: Fault | None
    done: int
    total: int


@record
class StickList:
    """The files of a stick by name with their SHA-256 (hex), and who vouches for the list."""

    files: dict[str, str]
    vouching: Vouching


def kind_of(root: Path) -> Kind:
    """Return which kind a stick is: one to take away has no list of an office's."""
    office, take_away = ((root / kind.list_name).exists() for kind in Kind)
    return Kind.TAKE_AWAY if take_away and not office else Kind.OFFICE


def read_list(root: Path, keys: Keys, kind: Kind | None = None) -> StickList:
    """Return the list of a stick, or that of another `kind` that can be made of it; raise StickError where there is none, or it is
    not what was signed."""
    kind = kind or kind_of(root)
    path = root / kind.list_name
    try:
        data = path.read_bytes()
        signed = root / kind.signature_name
        signature = signed.read_bytes() if signed.exists() else b""
    except FileNotFoundError as error:
        raise StickError(path, missing=True) from error
    except OSError as error:
        raise StickError(path, missing=False) from error
    try:
        vouching = keys.vouching(data, signature)
        lines = [_LINE.fullmatch(line) for line in data.decode("utf-8").splitlines()]
    except (BadSignature, UnicodeDecodeError) as error:
        raise StickError(path, missing=False) from error
    files = {line[2]: line[1] for line in lines if line is not None}
    # A name that leads out of the stick would have other files read in its place.
    if None in lines or len(files) != len(lines) or any(leads_out(name) for name in files):
        raise StickError(path, missing=False)
    return StickList(files, vouching)


def check(root: Path, listed: StickList, keys: Keys) -> Iterator[Checked]:
    """Read every file of a stick; yield each as it is done, at last what is not on the list and could do something.

    A pack that came later is well where somebody known signed it and all of it can be read.
    """
    total = sum(_size(root / name) for name in listed.files)
    done = 0
    for name, wanted in listed.files.items():
        fault: Fault | None = None
        if not (root / name).is_symlink() and not (root / name).is_file():
            fault = Fault.MISSING
        else:
            try:
                fault = None if sha256_of(root / name) == wanted else Fault.CHANGED
            except OSError:
                fault = Fault.UNREADABLE
            done += _size(root / name)
        yield Checked(name, fault, done, total)
    packs = dict(added_packs(root, listed.files, keys))
    folders = {name.partition("/")[0] for name in listed.files if "/" in name}
    for name in sorted(_others(root, listed.files, folders)):
        yield Checked(name, packs.get(name, Fault.ADDED), done, total)


def _others(root: Path, listed: Container[str], folders: Iterable[str]) -> Iterator[str]:
    """Yield what no list speaks of, in Sala's folders, and at the top what can be started."""
    for path in root.iterdir():
        if path.name in folders:
            yield from (f"{path.name}/{name}" for name in files_of(path) if f"{path.name}/{name}" not in listed)
        elif path.suffix.lower() in _STARTED and path.name not in listed:
            yield path.name


def added_packs(root: Path, listed: Container[str], keys: Keys) -> Iterator[tuple[str, Fault | None]]:
    """Yield the packs that came to a stick later, with what is wrong with each."""
    for path in sorted((root / "packs").glob("*.sala")):
        name = f"packs/{path.name}"
        if name in listed or path.is_symlink():
            continue
        try:
            with Pack(path, keys) as pack:
                damaged = any(pack.damaged_parts())
                yield name, Fault.CHANGED if damaged else None if pack.vouching.origin.vouched else Fault.ADDED
        except (PackError, OSError):
            yield name, Fault.CHANGED


def list_text(root: Path, kind: Kind) -> str:
    """Return the list of what a stick of `kind` has, as it is now in `root`; raise OSError."""
    names = [n for n in sorted(files_of(root)) if kind is Kind.OFFICE or not is_offices(n)]
    return "".join(f"{sha256_of(root / name)}  {name}\n" for name in names)


def is_offices(name: str) -> bool:
    """Return whether only an office's stick has the file of that name."""
    return name == "packs/office.sala" or name.startswith("FIELD GUIDE") or f"/{RIGHTS}/" in name


def names_in(path: Path) -> dict[str, str]:
    """Return what a list says, without asking who signed it: SHA-256 by name; of what is no list, nothing."""
    try:
        lines = [_LINE.fullmatch(line) for line in path.read_text("utf-8", errors="replace").splitlines()]
    except OSError:
        return {}
    return {line[2]: line[1] for line in lines if line is not None and not leads_out(line[2])}


def files_of(root: Path) -> Iterator[str]:
    """Yield the name of every file below a folder that a list speaks of."""
    for path in root.rglob("*"):
        name = path.relative_to(root).as_posix()
        if (path.is_symlink() or not path.is_dir()) and name not in _OWN:
            yield name


def sha256_of(path: Path) -> str:
    """Return the SHA-256 (hex) of a file; raise OSError, also for a link: it leads elsewhere."""
    if path.is_symlink():
        raise OSError(None, "a link", str(path))
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def leads_out(name: str) -> bool:
    """Return whether a name could be that of a file outside a stick."""
    return not name or name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")
