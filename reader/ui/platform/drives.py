"""Where a file can be saved: the sticks that are plugged in, and the person's own folders on this computer."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from reader.core.record import record

_REMOVABLE = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_FORBIDDEN = '<>:"/\\|?*'
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})


@record
class SaveTarget:
    """A folder by a name that people know; ``stick`` of one that can be taken away, with its ``size`` in bytes."""

    path: Path
    name: str
    stick: bool
    size: int = 0


def drives() -> list[SaveTarget]:
    """Return the sticks that can be written to."""
    return [
        SaveTarget(Path(v.rootPath()), v.displayName() or v.rootPath(), stick=True, size=v.bytesTotal())
        for v in QStorageInfo.mountedVolumes()
        if v.isValid() and v.isReady() and not v.isReadOnly() and _is_removable(v)
    ]


def other_drives(folder: Path) -> list[SaveTarget]:
    """Return the sticks that can be written to, without the one that `folder` is on."""
    own = QStorageInfo(str(folder)).rootPath()
    return [place for place in drives() if str(place.path) != own]


def save_places(without: Path | None = None) -> list[SaveTarget]:
    """Return every place that can be written to, sticks first; not the stick that `without` is on."""
    found = drives() if without is None else other_drives(without)
    locations = QStandardPaths.StandardLocation
    for location in (locations.DesktopLocation, locations.DocumentsLocation, locations.DownloadLocation):
        folder = Path(QStandardPaths.writableLocation(location))
        known = {place.path for place in found}
        if folder.is_dir() and folder not in known and os.access(folder, os.W_OK):
            found.append(SaveTarget(folder, folder.name or str(folder), stick=False))
    return found


def _is_removable(volume: QStorageInfo) -> bool:
    if sys.platform == "win32":
        return not volume.isRoot()
    return volume.rootPath().startswith(_REMOVABLE)


def file_name(typed: str, usual: str) -> str:
    """Return a name for a PDF that any stick can hold, from what was typed, or `usual` where nothing of that is
    left."""
    kept = "".join(c for c in typed if c.isprintable() and c not in _FORBIDDEN).strip(" .")
    stem = kept[: -len(".pdf")] if kept.casefold().endswith(".pdf") else kept
    stem = stem.encode("utf-8")[:180].decode("utf-8", "ignore").strip(" .")
    if not stem or stem.casefold() in _RESERVED:
        return usual
    return f"{stem}.pdf"


def free_name(folder: Path, name: str) -> str:
    """Return `name`, with a number where a file of that name is there."""
    stem, number = name.removesuffix(".pdf"), 2
    while (folder / name).exists():
        name, number = f"{stem}-{number}.pdf", number + 1
    return name
