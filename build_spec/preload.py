"""The libraries that every start loads, once more in one file, made smaller: from a slow stick a start takes as long as
what it reads.

`pack` writes that file when the program is made. As a runtime hook of PyInstaller's, before the first of them is
needed, this module reads it from end to end, puts each library into a file in memory (``memfd_create``) and loads it
from there; the loader then takes it for what others are linked with, by its name. Whatever does not work leaves the
plain files, which are there as well: a system that forbids such files, a damaged record, an archive that is not there.

The archive: the length of its list (4 bytes, little-endian), the list (JSON: module name or "", name, sizes stored and
whole), then the records, each compressed by zstd with its own checksum.
"""

import ctypes
import json
import mmap
import os
import sys
from collections.abc import Iterable
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path

ARCHIVE = "libraries.zst"
_LEVEL, _CHECKSUM = 100, 201
"""Parameters of zstd, by its header."""


def _zstd(folder: Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(folder / "libzstd.so.1"))
    for name in ("ZSTD_decompress", "ZSTD_compress2", "ZSTD_compressBound"):
        getattr(library, name).restype = ctypes.c_size_t
    library.ZSTD_createCCtx.restype = ctypes.c_void_p
    return library


def pack(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    """Write the archive of `files` into `folder`: pairs of a name below it and a module's name or "", each after what
    it is linked with."""
    zstd = _zstd(folder)
    context = ctypes.c_void_p(zstd.ZSTD_createCCtx())
    for parameter, value in ((_LEVEL, 19), (_CHECKSUM, 1)):
        zstd.ZSTD_CCtx_setParameter(context, parameter, value)
    rows, records = [], []
    for name, module in files:
        whole = (folder / name).read_bytes()
        room = zstd.ZSTD_compressBound(ctypes.c_size_t(len(whole)))
        into = ctypes.create_string_buffer(room)
        size = zstd.ZSTD_compress2(context, into, ctypes.c_size_t(room), whole, ctypes.c_size_t(len(whole)))
        if size > room:
            raise SystemExit(f"{name} could not be compressed")
        rows.append((module, name, size, len(whole)))
        records.append(into.raw[:size])
    head = json.dumps(rows).encode()
    (folder / ARCHIVE).write_bytes(len(head).to_bytes(4, "little") + head + b"".join(records))


class _Loaded(MetaPathFinder):
    """Finds the modules that are in memory."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        place = self.places.get(name)
        return spec_from_file_location(name, place, loader=ExtensionFileLoader(name, place)) if place else None


def load(folder: Path) -> None:
    """Load what the archive in `folder` holds, as far as that works."""
    loaded = _Loaded()
    sys.meta_path.insert(0, loaded)
    try:
        with (folder / ARCHIVE).open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)  # the next is read while one is unpacked
            zstd = _zstd(folder)
            for module, name, stored, whole in json.loads(file.read(int.from_bytes(file.read(4), "little"))):
                place = _in_memory(zstd, name, file.read(stored), whole)
                if module:
                    loaded.places[module] = place
                else:
                    ctypes.CDLL(place, mode=os.RTLD_LAZY | os.RTLD_LOCAL)
    except (OSError, ValueError, AttributeError):
        pass  # from here on the plain files are read instead


def _in_memory(zstd: ctypes.CDLL, name: str, record: bytes, whole: int) -> str:
    """Return the path of a file in memory that holds `record`, unpacked to `whole` bytes; raise ValueError where it is
    damaged. The file stays open: the loader knows libraries by their paths, and would take another file of the same
    number for this one."""
    number = os.memfd_create(name.rpartition("/")[2])
    os.ftruncate(number, whole)
    with mmap.mmap(number, whole) as memory:
        room = (ctypes.c_char * whole).from_buffer(memory)
        size = zstd.ZSTD_decompress(room, ctypes.c_size_t(whole), record, ctypes.c_size_t(len(record)))
        del room  # the map is not let go of before
    if size != whole:
        raise ValueError(name)
    return f"/proc/self/fd/{number}"


if hasattr(sys, "_MEIPASS"):
    load(Path(sys._MEIPASS))  # noqa: SLF001 - where PyInstaller says that its files are
