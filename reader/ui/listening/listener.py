"""Reads aloud what is recorded, place by place, and says where it is.

Signals: ``moved()`` another place or sentence is read; ``changed()`` it began, was paused, goes on, is slower or faster,
or ended; ``failed()`` this computer has no loudspeaker.

Places of which nothing was recorded are passed over: one small sound tells of all that follow each other.
"""

from array import array
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.library import Library
from reader.core.record import record
from reader.core.recordings import RATE, Recording, sentences_with_marks
from reader.ui.listening.spoken import Readable, Spoken, is_heard

if TYPE_CHECKING:
    from reader.ui.sound.device import Output

SPEEDS = (0.6, 0.75, 0.9, 1.0, 1.15, 1.3, 1.5)
"""How many times as fast as somebody read."""
_LOOK = 30
"""Milliseconds after which it is asked how far the player is."""
_STALLED = 100
"""After how many looks at a player that does not go on its loudspeaker is gone, as when it was pulled out."""


@record
class Heard:
    """What is read now: the place, which of its words, and the sentence by its beginning and end in them (all of them
    where nobody marked sentences)."""

    index: int
    segment: int
    start: int
    end: int


class Listener(QObject):
    """Reads one ``Readable`` at a time; `output` makes what is heard through, in place of the loudspeaker."""

    moved = Signal()
    changed = Signal()
    failed = Signal()

    def __init__(
        self, library: Callable[[], Library], output: "Callable[[], Output] | None", parent: QObject | None = None
    ):
        super().__init__(parent)
        from reader.ui.sound.device import Loudspeaker
        from reader.ui.sound.player import Player

        self._library = library
        self._player = Player(output or Loudspeaker)
        self._readable: Readable | None = None
        self._index, self._queue = 0, list[tuple[Spoken, Recording]]()
        self._sentences: list[tuple[int, int, int]] = []
        self._spoken: Spoken | None = None
        self._samples = array("h")
        self._speed = SPEEDS.index(1.0)
        self._paused = False
        self._stood, self._last = 0, -1
        self.heard: Heard | None = None
        self.machine = False
        """Whether a machine speaks now."""
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK)
        self._looking.timeout.connect(self._look)

    @property
    def reading(self) -> Readable | None:
        """What is read, also while it is paused."""
        return self._readable

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def speed(self) -> float:
        """How many times as fast as somebody read."""
        return SPEEDS[self._speed]

    @property
    def speaks(self) -> bool:
        """Whether something is heard just now."""
        return self._readable is not None and not self._paused

    def read(self, readable: Readable, first: int = 0, paused: bool = False) -> None:
        """Read aloud from the place `first` on; `paused`: wait there."""
        self.stop()
        self._readable = readable
        self._paused = paused
        self._begin(first)
        self.changed.emit()

    def stop(self) -> None:
        """Be silent at once."""
        was, self._readable = self._readable, None
        self._looking.stop()
        self._player.stop()
        self._queue, self._spoken, self.heard, self._paused = [], None, None, False
        self._samples, self._sentences = array("h"), []
        if was is not None:
            self.moved.emit()
            self.changed.emit()

    def toggle(self) -> None:
        """Pause, or go on."""
        if self._readable is None:
            return
        self._paused = not self._paused
        if self._paused:
            self._player.pause()
        else:
            self._player.go_on()
        self.changed.emit()

    def step(self, step: int) -> None:
        """Go on to the next place that can be heard (1), or back to the one before (-1)."""
        readable = self._readable
        if readable is None:
            return
        index = self._index + step
        while 0 <= index < len(readable) and not is_heard(self._library(), readable.spoken(index)):
            index += step
        if 0 <= index < len(readable):
            self._begin(index)
        elif step > 0:
            self.stop()
        else:
            self._begin(self._index)

    def go_faster(self, step: int) -> None:
        """Read faster (1) or slower (-1)."""
        speed = min(max(self._speed + step, 0), len(SPEEDS) - 1)
        if speed != self._speed:
            self._speed = speed
            if self._spoken is not None:
                self._play(self._player.position)
            self.changed.emit()

    # --- inside ---

    def _begin(self, index: int) -> None:
        """Read what is recorded at a place, or at the first one behind it that has anything."""
        readable = self._readable
        assert readable is not None
        passed = False
        while index < len(readable):
            spoken = readable.spoken(index)
            self._queue = self._recorded(spoken)
            if self._queue:
                break
            passed |= bool(spoken)
            index += 1
        else:
            self.stop()
            return
        self._index = index
        if passed:
            from reader.ui.sound.player import passed_over

            self._spoken, self._samples = None, passed_over()
            self._play()
        else:
            self._next()

    def _recorded(self, spoken: Iterable[Spoken]) -> list[tuple[Spoken, Recording]]:
        library = self._library()
        found = ((one, library.recording(one.words, one.tag, one.hand)) for one in spoken)
        return [(one, recording) for one, recording in found if recording is not None]

    def _next(self) -> None:
        """Read the next words of the place, or go on to the next one."""
        from reader.ui.sound.player import samples_of

        if not self._queue:
            self._begin(self._index + 1)
            return
        spoken, recording = self._queue.pop(0)
        self._spoken, self.machine = spoken, recording.machine
        self._samples = samples_of(recording.data)
        self._sentences = sentences_with_marks(spoken.words, spoken.tag, recording.marks)
        self._play()
        self._tell()

    def _play(self, start: int = 0) -> None:
        self._stood, self._last = 0, -1
        from reader.ui.sound.device import NoDevice

        try:
            self._player.play(self._samples, self.speed, start)
        except NoDevice:
            self.stop()
            self.failed.emit()
            return
        if self._paused:
            self._player.pause()
        self._looking.start()

    def _look(self) -> None:
        if self._readable is None:
            return
        if self._player.done:
            self._next()
        elif not self._paused:
            position = self._player.position
            self._stood, self._last = (self._stood + 1 if position == self._last else 0), position
            if self._stood > _STALLED:
                self.stop()
                self.failed.emit()
                return
            self._tell()

    def _tell(self) -> None:
        """Say which sentence is read, where it is another one."""
        spoken = self._spoken
        if spoken is None:
            return
        at = self._player.position * 1000 // RATE
        begun = [(start, end) for mark, start, end in self._sentences if mark <= at]
        start, end = begun[-1] if begun else (0, len(spoken.words.text))
        now = Heard(self._index, spoken.segment, start, end)
        if now != self.heard:
            self.heard = now
            self.moved.emit()
