"""What is made at once, whole or not at all: the files of one text in one format."""

import hashlib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from reader.core.record import record
from reader.core.works import Listed, Work

Files = dict[str, bytes | Path]
"""Files by their names, from the folder of the copies: their bytes, or where they were written meanwhile."""


@record
class CopyUnit:
    """Files of `works` (of one, or of several together); ``key`` is another one whenever the files would be, and
    ``make`` makes them, with a folder for what it needs meanwhile."""

    name: str
    works: tuple[Listed | Work, ...]
    key: str
    make: Callable[[Path], Files]


def key_of(*parts: str) -> str:
    """Return a key of what something is made of, and of the program that makes it."""
    found = hashlib.sha256(_recipe())
    for part in parts:
        found.update(f"{len(part.encode())}:{part}".encode())
    return found.hexdigest()


@cache
def _recipe() -> bytes:
    """Return a hash of all that a copy is made with beside its text."""
    root = Path(__file__).resolve().parents[2]
    files: Iterable[Path] = (root / "reader").rglob("*.py")
    found = hashlib.sha256()
    for path in sorted([*files, *(root / "icons").glob("*.svg")]):
        found.update(f"{path.relative_to(root)} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    for folder in ("fonts", "i18n"):
        for path in sorted((root / "build" / folder).glob("*.*")):
            found.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.digest()
