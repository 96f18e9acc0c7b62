"""A stick's files, checked against the signed list of them that was made with it.

The list is ``files.sha256`` in the form of ``sha256sum`` (hash, two spaces, path from the stick's top), so that any computer can
check a stick with ``sha256sum -c``; ``files.sha256.minisig`` signs it. Neither itself nor ``sala.toml``, which the staff writes, is in
it.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.core.settings import NAME as SETTINGS
from reader.core.trust import BadSignature, Keys, Vouching

LIST = "files.sha256"
SIGNATURE = f"{LIST}.minisig"
_OWN = frozenset({LIST, SIGNATURE, SETTINGS})
_CHUNK = 1 << 20
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


@dataclass(frozen=True)
class Checked:
    """A file that was looked at: what is wrong with it, if anything; and how many bytes of all are read."""

    name: str
    fault: Fault | None
    done: int
    total: int


@dataclass(frozen=True)
class StickList:
    """The files of a stick by name with their SHA-256 (hex), and who vouches for the list."""

    files: dict[str, str]
    vouching: Vouching


def read_list(root: Path, keys: Keys) -> StickList:
    """Return a stick's list; raise StickError where there is none, or it is not what was signed."""
    path = root / LIST
    try:
        data = path.read_bytes()
        signature = (root / SIGNATURE).read_bytes() if (root / SIGNATURE).exists() else b""
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
    if None in lines or len(files) != len(lines) or any(_leads_out(name) for name in files):
        raise StickError(path, missing=False)
    return StickList(files, vouching)


def check(root: Path, listed: StickList) -> Iterator[Checked]:
    """Read every file of a stick; yield each as it is done, at last those that are not on the list."""
    there = set(files_of(root))
    total = sum(_size(root / name) for name in listed.files)
    done = 0
    for name, wanted in listed.files.items():
        fault: Fault | None = None
        if name not in there:
            fault = Fault.MISSING
        else:
            try:
                fault = None if sha256_of(root / name) == wanted else Fault.CHANGED
            except OSError:
                fault = Fault.UNREADABLE
            done += _size(root / name)
        yield Checked(name, fault, done, total)
    for name in sorted(there - set(listed.files)):
        yield Checked(name, Fault.ADDED, done, total)


def list_text(root: Path) -> str:
    """Return the list of a stick as it is now; raise OSError."""
    return "".join(f"{sha256_of(root / name)}  {name}\n" for name in sorted(files_of(root)))


def files_of(root: Path) -> Iterator[str]:
    """Yield the name of every file of a stick that its list speaks of."""
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
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _leads_out(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")
