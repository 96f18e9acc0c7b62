"""What was made before, kept below ``build/``: an entry is named by a hash of all that it was made of, the code
included, and holds its own hash. So a stale entry is never met, and a damaged one is made again.
"""

import hashlib
import json
import os
import sysconfig
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

_MOST = 20_000
"""How many entries are kept; where there are more, those that the last build did not use go."""


@cache
def recipe() -> bytes:
    """Return a hash of the code that makes entries, and of the packages that are installed for it."""
    found = hashlib.sha256()
    root = Path(__file__).resolve().parents[1]
    for folder in (root / "authoring", root / "core"):
        for file in sorted(folder.glob("*.py")):
            found.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    installed = Path(sysconfig.get_path("purelib"))
    found.update("\0".join(sorted(p.name for p in installed.glob("*.dist-info"))).encode())
    return found.digest()


def key_of(*parts: str | bytes) -> str:
    """Return what names an entry that is made of `parts`, by the code as it is now."""
    found = hashlib.sha256(recipe())
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()


class Cache:
    """Entries in a folder; without a folder nothing is kept."""

    def __init__(self, folder: Path | None = None):
        self._folder = folder
        self._used: set[Path] = set()

    @property
    def keeps(self) -> bool:
        """Whether anything is kept."""
        return self._folder is not None

    def get(self, key: str) -> Any:
        """Return the value of an entry, or None where there is none that is whole."""
        if self._folder is None:
            return None
        file = self._file(key)
        try:
            data = file.read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data[32:]).digest() != data[:32]:
            return None
        self._used.add(file)
        return json.loads(data[32:])

    def put(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold; where the folder cannot be written to, nothing is kept."""
        if self._folder is None:
            return
        file = self._file(key)
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        partial = file.with_name(f"{file.name}.{os.getpid()}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(hashlib.sha256(data).digest() + data)
            partial.replace(file)
        except OSError:
            return
        self._used.add(file)

    def once(self, key: str, make: Callable[[], Any]) -> Any:
        """Return the value of an entry, made and kept where there is none."""
        value = self.get(key)
        if value is None:
            value = make()
            self.put(key, value)
        return value

    def tidy(self) -> None:
        """Drop what was not used, where there is much of it."""
        if self._folder is None or not self._folder.is_dir():
            return
        there = list(self._folder.glob("*/*"))
        if len(there) > _MOST:
            for file in there:
                if file not in self._used:
                    file.unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        assert self._folder is not None
        return self._folder / key[:2] / key[2:]
