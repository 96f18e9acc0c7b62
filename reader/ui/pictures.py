"""The pictures of a work: measured, drawn at the size asked for, kept while they are near."""

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QImageReader, QPixmap

from reader.core.images import MOST_PIXELS, media_format, svg_problem

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_KEPT = 72_000_000
"""How many bytes of drawn pictures are kept."""
_TINY = QSize(1, 1)


@cache
def _painter() -> "ThreadPoolExecutor":
    """Return the thread that draws pictures beside what the window does."""
    from concurrent.futures import ThreadPoolExecutor  # only where pictures are drawn ahead

    return ThreadPoolExecutor(1, "pictures")


_Key = tuple[str, int, int]
"""A picture's name, and its size in pixels of the screen."""


class Pictures:
    """Draws pictures from their bytes. A picture that is missing, broken, unsafe or too large is None."""

    def __init__(self, read: Callable[[str], bytes | None]):
        """`read` gives the bytes of a picture by its name."""
        self._read = read
        self._sizes: dict[str, QSizeF | None] = {}
        self._drawn: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._awaited: dict[_Key, Future[QImage]] = {}
        self._desk = _Desk(self._take)

    def size(self, name: str) -> QSizeF | None:
        """Return a picture's own size, or None where it cannot be shown."""
        if name not in self._sizes:
            self._sizes[name] = self._measure(name)
        return self._sizes[name]

    def _measure(self, name: str) -> QSizeF | None:
        data = self._read(name)
        if data is None or not (kind := media_format(data)) or (kind == "svg" and svg_problem(data)):
            return None
        reader, _kept = _reader(data)
        size = QSizeF(reader.size())
        usable = size.width() > 0 and size.height() > 0 and size.width() * size.height() <= MOST_PIXELS
        return size if usable else None

    def pixmap(self, name: str, size: QSize, ratio: float) -> QPixmap | None:
        """Return the picture `size` logical pixels large on a screen of `ratio`, or None."""
        if self.size(name) is None:
            return None
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        self._take(key)
        if key not in self._drawn:
            self._keep(key, _draw(self._read(name) or b"", pixels))
        self._drawn.move_to_end(key)
        drawn = self._drawn[key]
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def image(self, name: str, pixels: QSize) -> QImage:
        """Return the picture `pixels` large, drawn anew and not kept; a null image where it cannot be shown."""
        return QImage() if self.size(name) is None else _draw(self._read(name) or b"", pixels)

    def prepare(self, name: str, size: QSize, ratio: float) -> None:
        """Draw a picture beside what else is done, so that it is there when it is asked for."""
        if self.size(name) is None:
            return
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        if key in self._drawn or key in self._awaited:
            return
        # The bytes are read here: the pack is asked by one thread only.
        drawing = self._awaited[key] = _painter().submit(_draw, self._read(name) or b"", pixels)
        drawing.add_done_callback(lambda _, desk=self._desk: desk.done.emit(key))  # type: ignore[misc]

    @property
    def preparing(self) -> bool:
        """Whether pictures are being drawn at present."""
        return bool(self._awaited)

    @property
    def kept_bytes(self) -> int:
        """How many bytes the drawn pictures take that are kept."""
        return self._bytes

    def _take(self, key: _Key) -> None:
        """Keep what was drawn beside; wait for it where it is not ready."""
        drawing = self._awaited.pop(key, None)
        if drawing is not None and key not in self._drawn:
            self._keep(key, drawing.result())

    def _keep(self, key: _Key, image: QImage) -> None:
        self._drawn[key] = QPixmap.fromImage(image)
        self._bytes += _weight(self._drawn[key])
        while self._bytes > _KEPT and len(self._drawn) > 1:
            _, dropped = self._drawn.popitem(last=False)
            self._bytes -= _weight(dropped)


class _Desk(QObject):
    """Tells the thread of the window that something was drawn in another one."""

    done = Signal(object)

    def __init__(self, take: Callable[[_Key], None]):
        super().__init__()
        self._take_over = take
        self.done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, key: _Key) -> None:
        self._take_over(key)


def _draw(data: bytes, pixels: QSize) -> QImage:
    reader, _kept = _reader(data)
    reader.setScaledSize(pixels)
    return reader.read()


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader and what it reads from, which must be kept as long as the reader is used."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Named by its first bytes, so that Qt guesses nothing.
    reader = QImageReader(buffer, QByteArray(media_format(data).encode()))
    reader.setAutoTransform(True)
    return reader, buffer
