"""The pictures of a work: measured, drawn at the size asked for, kept while they are near."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QImageReader, QPixmap

from reader.core.images import MOST_PIXELS, media_format, svg_problem

_KEPT = 24
_TINY = QSize(1, 1)


class Pictures:
    """Draws pictures from their bytes. A picture that is missing, broken, unsafe or too large is None."""

    def __init__(self, read: Callable[[str], bytes | None]):
        """`read` gives the bytes of a picture by its name."""
        self._read = read
        self._sizes: dict[str, QSizeF | None] = {}
        self._drawn: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

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
        if key in self._drawn:
            self._drawn.move_to_end(key)
        else:
            drawn = self._draw(name, pixels)
            drawn.setDevicePixelRatio(ratio)
            self._drawn[key] = drawn
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        return self._drawn[key]

    def _draw(self, name: str, pixels: QSize) -> QPixmap:
        reader, _kept = _reader(self._read(name) or b"")
        reader.setScaledSize(pixels)
        return QPixmap.fromImage(reader.read())


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader and what it reads from, which must be kept as long as the reader is used."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Named by its first bytes, so that Qt guesses nothing.
    reader = QImageReader(buffer, QByteArray(media_format(data).encode()))
    reader.setAutoTransform(True)
    return reader, buffer
