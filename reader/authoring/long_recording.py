"""A long recording, or several files, laid against the words that were read from it: where each piece begins and ends."""

from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from reader.authoring.audio import Samples, samples_of
from reader.authoring.cutting import CutPiece, cut_at
from reader.authoring.mistakes import AuthorError
from reader.authoring.voices import SpokenWords
from reader.core.recordings import RATE

SOUNDS = frozenset(
    (".aac", ".aif", ".aiff", ".amr", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav", ".webm", ".wma", ".3gp")
)
"""How the names of recordings end, as telephones and recorders write them."""
_BETWEEN = 1.5
"""Seconds of silence between files that are cut as one."""
_ROOM = 0.15
"""Seconds before and behind a piece that belong to it, where the pause is long enough."""


class TooFewPauses(AuthorError):
    """There are fewer pauses than pieces; the message says what to do."""


def files_of(named: Sequence[Path]) -> list[Path]:
    """Return the files that are named, and in place of a folder those in it, by their names. Raise OSError."""
    return [
        file
        for one in named
        for file in (sorted(f for f in one.iterdir() if not f.name.startswith(".")) if one.is_dir() else [one])
    ]


def are_recordings(named: Sequence[Path]) -> bool:
    """Return whether files, or those in folders, are recordings, by their names. Raise OSError."""
    files = files_of(named)
    return bool(files) and all(file.suffix.lower() in SOUNDS for file in files)


def joined(files: Sequence[Path]) -> tuple[Samples, list[CutPiece]]:
    """Return files as one recording, and where each of them lies in it. Raise NoSound, OSError."""
    samples, places = array("h"), []
    for file in files:
        if samples:
            samples += array("h", bytes(2 * round(_BETWEEN * RATE)))
        start = len(samples) / RATE
        samples += samples_of(file)
        places.append(CutPiece(start, len(samples) / RATE))
    return samples, places


def proposed(found: list[int], places: Sequence[CutPiece], spoken: Sequence[SpokenWords]) -> dict[str, CutPiece]:
    """Return where each of the `spoken` words lies in a recording with these ``peaks``, by its key: as many files as pieces
    are one each, else it is cut at the pauses. Raise TooFewPauses."""
    if len(places) == len(spoken) > 1:
        return {one.key: place for one, place in zip(spoken, places, strict=True)}
    pieces = cut_at(found, [len(one.text) for one in spoken])
    if not pieces:
        raise TooFewPauses(
            f"There are fewer pauses than the {len(spoken)} pieces of the text: name the part that was read."
        )
    return dict(zip((one.key for one in spoken), _with_room(pieces, places[-1].end), strict=True))


def _with_room(pieces: Sequence[CutPiece], length: float) -> list[CutPiece]:
    """Return pieces with a little of the pauses around them."""
    rooms = [0.0, *(min(_ROOM, (b.start - a.end) / 2) for a, b in pairwise(pieces)), 0.0]
    rooms[0], rooms[-1] = min(_ROOM, pieces[0].start), min(_ROOM, length - pieces[-1].end)
    return [
        CutPiece(piece.start - before, piece.end + behind)
        for piece, before, behind in zip(pieces, rooms, rooms[1:], strict=False)
    ]
