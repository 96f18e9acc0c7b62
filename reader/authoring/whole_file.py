"""Files of an editor are written whole, or not at all: also where the power fails, the disk is full or the program is ended."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PARTIAL = ".partial"
"""How the name of a file or folder ends that is not whole yet; it begins with a full stop."""


def write_whole(file: Path, data: bytes | str) -> None:
    """Write `data` (text as UTF-8, its line ends as they are) into `file`; raise OSError, and then it is as it was."""
    with written_whole(file) as partial:
        partial.write_bytes(data.encode() if isinstance(data, str) else data)


@contextmanager
def written_whole(file: Path) -> Iterator[Path]:
    """Give a path beside `file` to write to; what was written there takes its place at the end. Raise OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    # Hidden, and known by its end: what is left of a program that was ended is no file of a work. Two programs that
    # write the same file at once each have their own.
    partial = file.with_name(f".{file.name}.{os.urandom(4).hex()}{PARTIAL}")
    try:
        yield partial
        _keep(partial)
        os.replace(partial, file)  # noqa: PTH105 - tests stop it here
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    with suppress(OSError):  # not every system lets a folder be opened
        _keep(file.parent)


def _keep(path: Path) -> None:
    """Have what was written reach the disk."""
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
