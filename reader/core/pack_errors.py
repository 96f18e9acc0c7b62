"""What is wrong with a pack, or a part of it."""

import sqlite3
from pathlib import Path

BROKEN = (sqlite3.Error, ValueError, OverflowError, MemoryError, RecursionError)
"""What a file that was damaged, or crafted, makes of a question."""


class PackError(Exception):
    """A pack, or a part of it, cannot be used. ``file`` is the pack's file name."""

    def __init__(self, path: Path, detail: str = ""):
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path, self.file, self.detail = path, path.name, detail


class PackMissing(PackError):
    """There is no such file, or it may not be read."""


class PackDamaged(PackError):
    """The file is not a whole pack; nothing in it can be trusted."""


class SearchDamaged(PackError):
    """The pack's search index is missing or cannot be used; everything can still be read."""


class PackTooNew(PackError):
    """The pack needs a newer program."""


class PartDamaged(PackError):
    """One head or body is not what its hash says; the rest of the pack can be read."""

    def __init__(self, path: Path, detail: str, work: str = "", language: str = ""):
        super().__init__(path, detail)
        self.work, self.language = work, language
