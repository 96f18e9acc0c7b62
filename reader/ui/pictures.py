"""The pictures of a work: measured, drawn at the size asked for, kept while they are near."""

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Q_ARG,
    QBuffer,
    QByteArray,
    QMetaObject,
    QObject,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap, QTransform

from reader.core.images import MOST_PIXELS, media_format, raster, svg_problem

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from PySide6.QtSvg import QSvgRenderer

_KEPT = 48_000_000
"""How many bytes of drawn pictures are kept, of all works together."""
_TINY = QSize(1, 1)


@cache
def _painter() -> "ThreadPoolExecutor":
    """Return the thread that draws pictures beside what the window does."""
    from concurrent.futures import ThreadPoolExecutor  # only where pictures are drawn ahead

    return ThreadPoolExecutor(1, "pictures")


def wait_for_drawings() -> None:
    """Return when all that is being drawn beside is drawn; it is shown with the next events."""
    _painter().submit(lambda: None).result()  # there is one thread, and it draws in turn


_Key = tuple[str, int, int]
"""A picture's name, and its size in pixels of the screen."""
_Looked = tuple[QSizeF | None, QImage]
"""A picture's own size, None where it cannot be shown; and the picture as it was asked for."""


class Drawn:
    """The pictures that are drawn, of any number of works: those looked at last, up to so many bytes. Of each work its own
    ``Pictures`` is the owner."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, _Key], QPixmap] = OrderedDict()
        self._owners = 0
        self.bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def new_owner(self) -> int:
        self._owners += 1
        return self._owners

    def get(self, owner: int, key: _Key) -> QPixmap | None:
        """Return a picture, which is then the last that was looked at; None where it is not kept."""
        found = self._kept.get((owner, key))
        if found is not None:
            self._kept.move_to_end((owner, key))
        return found

    def keep(self, owner: int, key: _Key, image: QImage) -> None:
        """Keep a picture; what was not looked at for longest goes."""
        kept = self._kept[owner, key] = QPixmap.fromImage(image)
        self.bytes += _weight(kept)
        while self.bytes > _KEPT and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self.bytes -= _weight(dropped)


class Pictures:
    """Draws pictures from their bytes. A picture that is missing, broken, unsafe or too large is None."""

    def __init__(self, read: Callable[[str], bytes | None], drawn: Drawn | None = None):
        """`read` gives the bytes of a picture by its name, in any thread; what is drawn is kept in `drawn`."""
        self._read = read
        self._sizes: dict[str, QSizeF | None] = {}
        self.drawn = drawn if drawn is not None else Drawn()
        self._owner = self.drawn.new_owner()
        self._awaited: dict[_Key, Future[_Looked]] = {}
        self._then: dict[_Key, list[Callable[[], object]]] = {}
        self._desk = _Desk(self._take)

    def size(self, name: str) -> QSizeF | None:
        """Return a picture's own size, or None where it cannot be shown."""
        if name not in self._sizes:
            self._sizes[name] = _measure(self._read(name) or b"")
        return self._sizes[name]

    def pixmap(self, name: str, size: QSize, ratio: float) -> QPixmap | None:
        """Return the picture `size` logical pixels large on a screen of `ratio`, or None."""
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        self._take(key)
        if self.size(name) is None:
            return None
        drawn = self.drawn.get(self._owner, key)
        if drawn is None:
            self.drawn.keep(self._owner, key, _draw(self._read(name) or b"", pixels))
            drawn = self.drawn.get(self._owner, key)
        if drawn is None or drawn.isNull():
            return None
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def image(self, name: str, pixels: QSize) -> QImage:
        """Return the picture `pixels` large, drawn anew and not kept; a null image where it cannot be shown."""
        return QImage() if self.size(name) is None else _draw(self._read(name) or b"", pixels)

    def soon(self, name: str, size: QSize, ratio: float, then: Callable[[], object]) -> QPixmap | None:
        """Return the picture, or None where it cannot be shown. Where it is not drawn, and so not ``is_ready``, it is drawn
        beside what else is done, and then `then` is called."""
        key = self.prepare(name, size, ratio)
        if self.is_ready(name, size, ratio):
            return self.pixmap(name, size, ratio)
        self._then.setdefault(key, []).append(then)
        return None

    def prepare(self, name: str, size: QSize, ratio: float) -> _Key:
        """Measure and draw a picture beside what else is done, so that it is there when it is asked for."""
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        known_to_fail = name in self._sizes and self._sizes[name] is None
        if key in self._awaited or known_to_fail or self.drawn.get(self._owner, key) is not None:
            return key
        drawing = self._awaited[key] = _painter().submit(_read_and_draw, self._read, name, pixels)
        drawing.add_done_callback(lambda _, desk=self._desk: desk.done.emit(key))  # type: ignore[misc]
        return key

    def is_ready(self, name: str, size: QSize, ratio: float) -> bool:
        """Return whether a picture need not be waited for: it is drawn, or nobody draws it."""
        pixels = (size * ratio).expandedTo(_TINY)
        drawing = self._awaited.get((name, pixels.width(), pixels.height()))
        return drawing is None or drawing.done()

    @property
    def preparing(self) -> bool:
        """Whether pictures are being drawn at present."""
        return bool(self._awaited)

    def _take(self, key: _Key) -> None:
        """Keep what was drawn beside; wait for it where it is not ready."""
        drawing = self._awaited.pop(key, None)
        if drawing is None:
            return
        size, image = drawing.result()
        self._sizes[key[0]] = size
        if size is not None and self.drawn.get(self._owner, key) is None:
            self.drawn.keep(self._owner, key, image)
        for then in self._then.pop(key, ()):
            then()


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


def _measure(data: bytes) -> QSizeF | None:
    """Return a picture's own size, or None where it cannot be shown. May run in any thread."""
    if not (kind := media_format(data)) or (kind == "svg" and svg_problem(data)):
        return None
    if kind == "svg":
        size = QSizeF(_svg(data).defaultSize())
    else:
        found = raster(data)
        size = QSizeF(*found.shown) if found is not None else QSizeF()
    usable = size.width() > 0 and size.height() > 0 and size.width() * size.height() <= MOST_PIXELS
    return size if usable else None


def _read_and_draw(read: Callable[[str], bytes | None], name: str, pixels: QSize) -> "_Looked":
    """Return a picture's own size and the picture as it is asked for. May run in any thread."""
    data = read(name) or b""
    size = _measure(data)
    return size, QImage() if size is None else _draw(data, pixels)


def _draw(data: bytes, pixels: QSize) -> QImage:
    """Return a picture at its size; a null image where it cannot be read. May run in any thread.

    What takes long leaves Python's lock to the window: a slot that is invoked and ``QImageReader.read`` do, other calls of Qt do not.
    Nothing here lets Qt call back into Python while it holds a lock of its own, which the window might wait for: the reader
    finds its plugin, and asks the buffer for its first bytes, in ``canRead``.
    """
    kind = media_format(data)
    if kind == "svg":
        renderer = _svg(data)
        image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        _invoke(renderer, "render", Q_ARG("QPainter*", painter))
        painter.end()
        return image
    found = raster(data)
    if found is None:
        return QImage()
    turn, mirrored = _TURNS[found.orientation]
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setScaledSize(pixels.transposed() if found.orientation >= 5 else pixels)
    if not reader.canRead():
        return QImage()
    image = reader.read()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    return image.transformed(QTransform().rotate(turn)) if turn else image


def _svg(data: bytes) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # only where pictures are shown

    renderer = QSvgRenderer()
    _invoke(renderer, "load", Q_ARG(QByteArray, QByteArray(data)))
    return renderer


def _invoke(renderer: "QSvgRenderer", slot: str, argument: Any) -> None:
    if not QMetaObject.invokeMethod(renderer, slot, Qt.ConnectionType.DirectConnection, argument):
        raise RuntimeError(f"this Qt has no QSvgRenderer.{slot} to be invoked")


_TURNS = {
    1: (0, False), 2: (0, True), 3: (180, False), 4: (180, True), 5: (270, True), 6: (90, False), 7: (90, True),
    8: (270, False),
}  # fmt: skip
"""EXIF's orientations: mirrored left to right first, then turned clockwise by so many degrees."""


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
