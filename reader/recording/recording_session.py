"""One person reads a text aloud, piece by piece; what was said is made into recordings meanwhile.

It knows no screen. The microphone stays open from piece to piece: whoever reads a whole book presses one key after each.
"""

import threading
from array import array
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Protocol

from reader.authoring.audio import Samples
from reader.authoring.takes import Take, take
from reader.authoring.voices import Recorded, SpokenWords, keep_marks
from reader.core.sentences import sentences

Push = Callable[[bytes], None]
_LOUDEST = 32_768
_LEVEL = 1_600
"""The samples of which the level is told: a tenth of a second."""


class Input(Protocol):
    """What is recorded with. ``start`` raises NoDevice."""

    def start(self, push: Push) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


class RecordingSession:
    """The pieces of `recorded`, one after the other, from the first that nobody has read. `microphone` makes the input."""

    def __init__(self, recorded: Recorded, microphone: Callable[[], Input]):
        self.recorded = recorded
        self.pieces: list[SpokenWords] = recorded.spoken
        self.at = next((i for i, s in enumerate(self.pieces) if s.key not in recorded.there), 0)
        self._make = microphone
        self._input: Input | None = None
        self._lock = threading.Lock()
        self._heard = bytearray()
        self._recording = False
        self._takes: dict[str, Future[Take]] = {}
        self._marking: list[Future[object]] = []
        self._tapped: list[int] = []
        self._worker = ThreadPoolExecutor(1)

    @property
    def piece(self) -> SpokenWords:
        """The words that are to be read now."""
        return self.pieces[self.at]

    @property
    def recording(self) -> bool:
        """Whether what is said is recorded."""
        return self._recording

    @property
    def seconds(self) -> float:
        """How long this piece has been recorded."""
        return len(self._heard) / 32_000

    @property
    def level(self) -> float:
        """How loud it is just now, from 0 to 1 (too loud)."""
        with self._lock:
            last = array("h", bytes(self._heard[-2 * _LEVEL :]))
        return max((*last, *(-value for value in last)), default=0) / _LOUDEST

    def begin(self) -> None:
        """Record the words that stand here, from now on. Raise NoDevice."""
        if self._input is None:
            self._input = self._make()
            self._input.start(self._push)
        self._take_out()
        self._recording = True

    def said(self) -> None:
        """These words were said: keep them, and record the next ones at once; at the end be done."""
        if self._recording and self.pieces:
            piece, samples = self.piece, self._take_out()
            self._takes[piece.key] = self._worker.submit(take, self.recorded, piece, samples)
            if self.at + 1 < len(self.pieces):
                self.at += 1
            else:
                self.pause()

    def again(self) -> None:
        """Forget what was said of these words so far, and record them from the beginning."""
        self._take_out()

    def go(self, step: int) -> None:
        """Go to the words before or behind, without keeping anything of these."""
        self._take_out()
        self.at = min(max(self.at + step, 0), len(self.pieces) - 1)
        self.begin_taps()

    def pause(self) -> None:
        """Record nothing, and forget what was said of these words."""
        self._recording = False
        self._take_out()
        source, self._input = self._input, None
        if source is not None:
            source.stop()
            source.close()

    # --- where sentences begin ---

    @property
    def taps(self) -> tuple[int, int]:
        """How many beginnings of sentences were tapped in these words, and how many there are behind the first."""
        return len(self._tapped), len(sentences(self.piece.words, self.piece.tag)) - 1

    def begin_taps(self) -> None:
        """What is heard of these words begins now."""
        self._tapped.clear()

    def tap(self, at: int) -> None:
        """The next sentence begins at so many milliseconds. With the last of them the recording carries these marks in
        place of those that it had."""
        done, wanted = self.taps
        if done < wanted and at > (self._tapped[-1] if self._tapped else 0):
            self._tapped.append(at)
            if done + 1 == wanted:
                marks = (0, *self._tapped)
                self._marking.append(self._worker.submit(keep_marks, self.recorded, self.piece, marks))

    # --- how it came out ---

    def state(self, piece: SpokenWords) -> Take | None:
        """Return how a piece came out; None where it was not read in this session, is still being made, or failed."""
        future = self._takes.get(piece.key)
        return future.result() if future is not None and future.done() and future.exception() is None else None

    def is_there(self, piece: SpokenWords) -> bool:
        """Return whether there is a recording of some words."""
        return piece.key in self.recorded.there

    @property
    def failure(self) -> BaseException | None:
        """Why something that was said could not be kept, the first of them."""
        return next((error for one in self._made if one.done() and (error := one.exception()) is not None), None)

    @property
    def _made(self) -> list[Future[Any]]:
        return [*self._takes.values(), *self._marking]

    def settle(self) -> None:
        """Wait until everything that was said is kept. Raise RecordedElsewhere, OSError where it cannot be."""
        self.pause()
        wait(self._made)
        if (failure := self.failure) is not None:
            raise failure

    def close(self) -> None:
        """Be done, when everything that was said is kept. Raise RecordedElsewhere, OSError where it cannot be."""
        self.pause()
        self._worker.shutdown(wait=True)
        self.settle()

    def _push(self, data: bytes) -> None:
        if self._recording:
            with self._lock:
                self._heard += data

    def _take_out(self) -> Samples:
        with self._lock:
            data, self._heard = bytes(self._heard), bytearray()
        found = array("h")
        found.frombytes(data)
        return found
