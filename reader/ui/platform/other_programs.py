"""What another program of this computer shows: files that this one never opens itself."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_LIBRARIES = "LD_LIBRARY_PATH"


def open_elsewhere(file: Path) -> bool:
    """Hand a file to the program that this computer has for it; return whether there is one."""
    with _its_own_libraries():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute())))


@contextmanager
def _its_own_libraries() -> Iterator[None]:
    """Programs of this computer are not to take the libraries that this one brings along."""
    ours, before = os.environ.get(_LIBRARIES), os.environ.get(f"{_LIBRARIES}_ORIG")
    if ours is not None:
        os.environ.pop(_LIBRARIES)
        if before is not None:
            os.environ[_LIBRARIES] = before
    try:
        yield
    finally:
        if ours is not None:
            os.environ[_LIBRARIES] = ours
