"""A film as its publisher made it: an MP4 that lies beside its pack, and is never opened by this program.

The pack names its length and hash, so that nobody can put another one in its place. What is handed to another program
is looked through before, as a picture is: it must be what it says, hold pictures and sound alone, and lead nowhere.
"""

import hashlib
import struct
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.core import limits
from reader.core.limits import Exceeds
from reader.core.stick import RIGHTS
from reader.core.works import Topic, Work, WorkKind, is_taken_away

FILMS = "films"
"""The folder beside a pack; in it one of what only an office's stick has, as ``open-anywhere`` has it."""
SUFFIX = ".mp4"
_HEAD = struct.Struct(">I4s")
_INSIDE = frozenset((b"moov", b"trak", b"mdia", b"minf", b"dinf"))
"""Boxes whose boxes are looked through."""
_ALONE = frozenset((b"vide", b"soun", b"subt", b"sbtl", b"clcp", b"tmcd", b"meta"))
"""What a track may hold: pictures, sound, words, times. None of these runs, or leads elsewhere."""
_REFUSED = {b"rmra": "leads to another film", b"cmov": "hides what is in it", b"sefd": "holds what is not of the film"}
_MOST_HEAD, _MOST_BOXES, _CHUNK = 32_000_000, 20_000, 1 << 20


class NoFilm(ValueError):
    """A file is no film that is handed on; the message goes on after its name."""


class _Box(NamedTuple):
    kind: bytes
    start: int
    """Where what is in it begins."""
    end: int


def film_place(pack: Path, work: str, kind: WorkKind, topic: Topic) -> Path:
    """Return where the film of a work lies: beside its pack, apart where sticks to take away may not have it."""
    folder = pack.parent / FILMS
    return (folder if is_taken_away(kind, topic) else folder / RIGHTS) / f"{work}{SUFFIX}"


def check_film(path: Path) -> None:
    """Raise NoFilm where a file is no MP4 with pictures that another program may be given; raise OSError."""
    size = path.stat().st_size
    try:
        limits.FILM.check(size)
    except Exceeds as error:
        raise NoFilm(f"has {error}") from error
    with path.open("rb") as file:
        try:
            _check(file, size)
        except struct.error as error:
            raise NoFilm("breaks off") from error


def hashed(path: Path) -> Generator[float, None, str]:
    """Read a file, yield how much of it was read (0 to 1), and return its SHA-256 (hex); raise OSError."""
    found, size, read = hashlib.sha256(), max(path.stat().st_size, 1), 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
            read += len(chunk)
            yield min(read / size, 1.0)
    return found.hexdigest()


def is_the_film(path: Path, work: Work) -> Generator[float, None, bool]:
    """Look at a file, yield how much of it was looked at, and return whether it is the film that the pack of a work
    names, and may be handed on."""
    film = work.film
    try:
        if film is None or path.is_symlink() or path.stat().st_size != film.size:
            return False
        check_film(path)
        return (yield from hashed(path)) == film.sha256
    except (OSError, NoFilm):
        return False


def _check(file: BinaryIO, size: int) -> None:
    found = list(_boxes(file, 0, size))
    kinds = [box.kind for box in found]
    if not kinds or kinds[0] != b"ftyp":
        raise NoFilm("is no MP4: save it as one")
    if kinds.count(b"moov") != 1 or not {b"mdat", b"moof"} & set(kinds):
        raise NoFilm("is not whole: no program can show it")
    head = next(box for box in found if box.kind == b"moov")
    if head.end - head.start > _MOST_HEAD:
        raise NoFilm("says too much of itself")
    tracks: list[bytes] = []
    _look_inside(file, head, tracks, 0)
    if other := set(tracks) - _ALONE:
        raise NoFilm(f"holds more than pictures and sound ({min(other)!r}): save it with these alone")
    if b"vide" not in tracks:
        raise NoFilm("holds no pictures")


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    """Yield the boxes between two places; raise NoFilm where they do not fill them."""
    count = 0
    while start < end:
        count += 1
        file.seek(start)
        length, kind = _HEAD.unpack(file.read(8))
        inside = start + 8
        if length == 1:
            (length,) = struct.unpack(">Q", file.read(8))
            inside += 8
        elif length == 0:
            length = end - start
        if length < inside - start or start + length > end or count > _MOST_BOXES:
            raise NoFilm("is no whole MP4")
        if kind in _REFUSED:
            raise NoFilm(_REFUSED[kind])
        yield _Box(kind, inside, start + length)
        start += length


def _look_inside(file: BinaryIO, outer: _Box, tracks: list[bytes], depth: int) -> None:
    for box in _boxes(file, outer.start, outer.end):
        if box.kind in _INSIDE and depth < len(_INSIDE):
            _look_inside(file, box, tracks, depth + 1)
        elif box.kind == b"hdlr" and outer.kind == b"mdia":
            file.seek(box.start + 8)
            tracks.append(file.read(4))
        elif box.kind == b"dref":
            for entry in _boxes(file, box.start + 8, box.end):
                file.seek(entry.start)
                (flags,) = struct.unpack(">I", file.read(4))
                if entry.kind != b"url " or not flags & 1 or entry.end - entry.start > 4:
                    raise NoFilm("leads to what is elsewhere")
