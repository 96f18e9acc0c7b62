"""The pictures of a work: measured, drawn at the size asked for, kept while they are near."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from concurrent.futures import Future

from reader.ui.document.picture_cache import Key, PictureCache
from reader.ui.document.picture_drawing import Measured, draw, measure, painters_ahead, painters_at_once, read_and_draw
from reader.ui.platform.handover import Handover

_TINY = QSize(1, 1)


_PATIENCE = 0.7
"""How long the window waits for a picture that it must show now, in seconds; one that takes longer is shown when it is
drawn."""
_HANDOUT = 30.0
"""How long a handout waits for a picture, in seconds."""


_T = TypeVar("_T")


class Pictures:
    """Draws pictures from their bytes. A picture that is missing, broken, unsafe or too large is None."""

    def __init__(self, read: Callable[[str], bytes | None], drawn: PictureCache | None = None):
        """`read` gives the bytes of a picture by its name, in any thread; what is drawn is kept in `drawn`."""
        self._read = read
        self._sizes: dict[str, QSizeF | None] = {}
        self.drawn = drawn if drawn is not None else PictureCache()
        self._owner = self.drawn.new_owner()
        self._awaited: dict[Key, Future[Measured]] = {}
        self._then: dict[Key, list[Callable[[], object]]] = {}
        self._drawn_beside = Handover(self._take)

    def size(self, name: str) -> QSizeF | None:
        """Return a picture's own size, or None where it cannot be shown."""
        if name not in self._sizes:
            self._sizes[name] = measure(self._read(name) or b"")
        return self._sizes[name]

    def pixmap(self, name: str, size: QSize, ratio: float) -> QPixmap | None:
        """Return the picture `size` logical pixels large on a screen of `ratio`; None where it cannot be shown, or
        takes so long that nobody may wait for it: then it is there when it is drawn and asked for again."""
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        waiting = self._awaited.get(key)
        if (
            waiting is not None and waiting.cancel()
        ):  # nobody has begun it yet: whoever asks now need not wait for the others
            self._draw_beside(key, at_once=True)
        self._take(key)
        if not self._fails(name) and self.drawn.get(self._owner, key) is None and key not in self._awaited:
            self._draw_beside(key, at_once=True)
            self._take(key)
        drawn = self.drawn.get(self._owner, key)
        if drawn is None or drawn.isNull():
            return None
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def image(self, name: str, pixels: QSize) -> QImage:
        """Return the picture `pixels` large, drawn anew and not kept; a null image where it cannot be shown."""
        if self.size(name) is None:
            return QImage()
        read = self._read
        drawing = painters_at_once().submit(lambda: draw(read(name) or b"", pixels))
        try:
            return QImage() if drawing.cancelled() else drawing.result(_HANDOUT)
        except TimeoutError:
            return QImage()

    def soon(self, name: str, size: QSize, ratio: float, then: Callable[[], object]) -> QPixmap | None:
        """Return the picture, or None where it cannot be shown. Where it is not drawn, and so not ``is_ready``, it is
        drawn beside what else is done, and then `then` is called."""
        key = self.prepare(name, size, ratio)
        if self.is_ready(name, size, ratio):
            return self.pixmap(name, size, ratio)
        self._then.setdefault(key, []).append(then)
        return None

    def prepare(self, name: str, size: QSize, ratio: float) -> Key:
        """Measure and draw a picture beside what else is done, so that it is there when it is asked for."""
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        if key in self._awaited or self._fails(name) or self.drawn.get(self._owner, key) is not None:
            return key
        self._draw_beside(key)
        return key

    def _draw_beside(self, key: Key, at_once: bool = False) -> None:
        name, wide, high = key
        read, beside = self._read, self._drawn_beside
        drawing = (painters_at_once() if at_once else painters_ahead()).submit(
            lambda: read_and_draw(read, name, QSize(wide, high))
        )
        self._awaited[key] = drawing

        drawing.add_done_callback(lambda done: None if done.cancelled() else beside.give(key))

    def _fails(self, name: str) -> bool:
        """Return whether a picture is known to be one that cannot be shown."""
        return name in self._sizes and self._sizes[name] is None

    def is_ready(self, name: str, size: QSize, ratio: float) -> bool:
        """Return whether a picture need not be waited for: it is drawn, or nobody draws it."""
        pixels = (size * ratio).expandedTo(_TINY)
        drawing = self._awaited.get((name, pixels.width(), pixels.height()))
        return drawing is None or drawing.done()

    @property
    def preparing(self) -> bool:
        """Whether pictures are being drawn at present."""
        return bool(self._awaited)

    def forget(self) -> None:
        """Let go of what is still to be drawn: nobody wants it any more."""
        for drawing in self._awaited.values():
            drawing.cancel()
        self._awaited.clear()
        self._then.clear()

    def _take(self, key: Key) -> None:
        """Keep what was drawn beside; wait for it where it is not ready, as long as anybody can be kept waiting."""
        drawing = self._awaited.get(key)
        if drawing is None:
            return
        size: QSizeF | None = None
        image = QImage()
        if not drawing.cancelled():  # nobody is left to draw it
            try:
                size, image = drawing.result(_PATIENCE)
            except TimeoutError:
                return
        self._awaited.pop(key, None)
        self._sizes[key[0]] = size
        if size is not None and self.drawn.get(self._owner, key) is None:
            self.drawn.keep(self._owner, key, image)
        for then in self._then.pop(key, ()):
            then()
