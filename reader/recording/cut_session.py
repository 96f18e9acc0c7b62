"""A long recording cut into the words that were read: its limits are moved, each piece is kept, or not.

It knows no screen. Files are read, and pieces made into recordings, beside what else is done.
"""

from array import array
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from reader.authoring.audio import STEP, Samples, peaks
from reader.authoring.cutting import CutPiece, part_of
from reader.authoring.long_recording import files_of, joined, proposed
from reader.authoring.takes import Take, take
from reader.authoring.voices import Recorded, SpokenWords
from reader.core.recordings import RATE

LEAST = 0.1
"""Seconds that a piece has at least."""
_Read = tuple[Samples, list[int], dict[str, CutPiece]]


class CutSession:
    """Lays `files` (and what is in folders) against the `spoken` words. Until ``ready`` there are no pieces."""

    def __init__(self, recorded: Recorded, spoken: Sequence[SpokenWords], files: Sequence[Path]):
        self.recorded, self.spoken = recorded, list(spoken)
        self.at = 0
        self.samples: Samples = array("h")
        self.peaks: list[int] = []
        """The loudest sample of each hundredth of a second."""
        self.pieces: list[CutPiece] = []
        self.kept: dict[int, Future[Take]] = {}
        """By the number of a piece how it came out."""
        self._worker = ThreadPoolExecutor(1)
        self._reading: Future[_Read] = self._worker.submit(self._read, list(files))

    def _read(self, files: list[Path]) -> _Read:
        samples, places = joined(files_of(files))
        found = peaks(samples)
        return samples, found, proposed(found, places, self.spoken)

    @property
    def ready(self) -> bool:
        """Whether the files are read and cut. Raise NoSound, TooFewPauses, OSError where they cannot be."""
        if not self.pieces and self._reading.done():
            self.samples, self.peaks, found = self._reading.result()
            self.pieces = [found[one.key] for one in self.spoken]
        return bool(self.pieces)

    @property
    def length(self) -> float:
        """Seconds that the recording has."""
        return len(self.samples) / RATE

    @property
    def piece(self) -> CutPiece:
        return self.pieces[self.at]

    def heard(self) -> Samples:
        """Return the samples of the piece of now."""
        return part_of(self.samples, self.piece)

    def go(self, step: int) -> None:
        """Go to the piece before or behind."""
        self.at = min(max(self.at + step, 0), len(self.pieces) - 1)

    def move(self, end: bool, seconds: float) -> None:
        """Put the beginning or the `end` of the piece of now elsewhere; a piece never reaches into its neighbours."""
        start, stop = self.piece
        before = self.pieces[self.at - 1].end if self.at else 0.0
        behind = self.pieces[self.at + 1].start if self.at + 1 < len(self.pieces) else self.length
        if end:
            stop = min(max(seconds, start + LEAST), max(behind, start + LEAST))
        else:
            start = max(min(seconds, stop - LEAST), min(before, stop - LEAST))
        self.pieces[self.at] = CutPiece(start, stop)

    def keep(self) -> None:
        """Make the piece of now the recording of its words."""
        spoken, samples = self.spoken[self.at], self.heard()
        self.kept[self.at] = self._worker.submit(take, self.recorded, spoken, samples)

    def state(self, at: int) -> Take | None:
        """Return how a piece came out; None where it is not kept, is still being made, or failed."""
        future = self.kept.get(at)
        return future.result() if future is not None and future.done() and future.exception() is None else None

    @property
    def failure(self) -> BaseException | None:
        """Why a piece could not be kept, the first of them."""
        done = (one.exception() for one in self.kept.values() if one.done())
        return next((error for error in done if error is not None), None)

    def loudest(self, start: float, end: float) -> int:
        """Return the loudest sample between two seconds, without its sign."""
        first = max(0, int(start * RATE / STEP))
        return max(self.peaks[first : max(first + 1, int(end * RATE / STEP))], default=0)

    def settle(self) -> None:
        """Wait until everything that was kept is written. Raise RecordedElsewhere, OSError where it cannot be."""
        wait(self.kept.values())
        if (failure := self.failure) is not None:
            raise failure

    def close(self) -> None:
        """Be done, when everything that was kept is written. Raise RecordedElsewhere, OSError where it cannot be."""
        self._worker.shutdown(wait=True)
        self.settle()
