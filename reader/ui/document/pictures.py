"""The pictures of a work: measured, drawn at the size asked for, kept while they are near."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

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

from reader.core.images import MOST_PIXELS, media_format, raster, raster_problem, svg_problem

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtSvg import QSvgRenderer

_KEPT = 48_000_000
"""How many bytes of drawn pictures are kept, of all works together."""
_TINY = QSize(1, 1)


_PATIENCE = 0.7
"""How long the window waits for a picture that it must show now, in seconds; one that takes longer is shown when it is drawn."""
_SLOW = 6.0
"""After how many seconds a picture is left to itself, and the next ones are drawn by another thread."""
_MOST_LEFT = 3
"""How many threads may be left to pictures that do not end; after that no picture is drawn until one of them ends."""
_HANDOUT = 30.0
"""How long a handout waits for a picture, in seconds."""


class _Painter:
    """A thread that draws one picture after the other. It cannot be stopped, only left: leaving the program does not wait for it."""

    def __init__(self) -> None:
        self._work: SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = SimpleQueue()
        self._since = 0.0
        threading.Thread(target=self._run, name="pictures", daemon=True).start()

    def submit(self, work: "Callable[[], _T]") -> "Future[_T]":
        from concurrent.futures import Future  # only where pictures are drawn

        drawing: Future[_T] = Future()
        self._work.put((drawing, work))
        return drawing

    def _run(self) -> None:
        while True:
            drawing, work = self._work.get()
            if not drawing.set_running_or_notify_cancel():
                continue
            self._since = time.monotonic()
            try:
                found = work()
            except Exception as error:
                drawing.set_exception(error)
            else:
                drawing.set_result(found)
            self._since = 0.0

    @property
    def stuck(self) -> bool:
        """Whether it has been at one picture for too long."""
        since = self._since
        return since > 0 and time.monotonic() - since > _SLOW


class _Painters:
    """Draws pictures beside what the window does. One that never ends keeps neither the window nor the other pictures waiting."""

    def __init__(self) -> None:
        self._at_work: list[_Painter] = []

    def submit(self, work: "Callable[[], _T]") -> "Future[_T]":
        """Have `work` done; the future is cancelled where nobody is left to do it."""
        free = next((painter for painter in self._at_work if not painter.stuck), None)
        if free is None and len(self._at_work) <= _MOST_LEFT:
            free = _Painter()
            self._at_work.append(free)
        if free is not None:
            return free.submit(work)
        from concurrent.futures import Future

        refused: Future[_T] = Future()
        refused.cancel()
        refused.set_running_or_notify_cancel()
        return refused


@cache
def _ahead() -> _Painters:
    """Return who draws pictures that will be wanted, one after the other."""
    return _Painters()


@cache
def _at_once() -> _Painters:
    """Return who draws what the window waits for."""
    return _Painters()


def wait_for_drawings() -> None:
    """Return when all that is being drawn beside is drawn; it is shown with the next events."""
    _ahead().submit(lambda: None).result()  # it draws in turn


_T = TypeVar("_T")
_Key = tuple[str, int, int]
"""A picture's name, and its size in pixels of the screen."""
_Looked = tuple[QSizeF | None, QImage]
"""A picture's own size, None where it cannot be shown; and the picture as it was asked for."""


class PictureCache:
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

    def __init__(self, read: Callable[[str], bytes | None], drawn: PictureCache | None = None):
        """`read` gives the bytes of a picture by its name, in any thread; what is drawn is kept in `drawn`."""
        self._read = read
        self._sizes: dict[str, QSizeF | None] = {}
        self.drawn = drawn if drawn is not None else PictureCache()
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
        """Return the picture `size` logical pixels large on a screen of `ratio`; None where it cannot be shown, or takes so long
        that nobody may wait for it: then it is there when it is drawn and asked for again."""
        pixels = (size * ratio).expandedTo(_TINY)
        key = (name, pixels.width(), pixels.height())
        waiting = self._awaited.get(key)
        if (
            waiting is not None and waiting.cancel()
        ):  # nobody has begun it yet: whoever asks now need not wait for the others
            self._draw_beside(key, at_once=True)
        self._take(key)
        if self.size(name) is None:
            return None
        if self.drawn.get(self._owner, key) is None and key not in self._awaited:
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
        drawing = _at_once().submit(lambda: _draw(read(name) or b"", pixels))
        try:
            return QImage() if drawing.cancelled() else drawing.result(_HANDOUT)
        except TimeoutError:
            return QImage()

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
        self._draw_beside(key)
        return key

    def _draw_beside(self, key: _Key, at_once: bool = False) -> None:
        name, wide, high = key
        read, desk = self._read, self._desk
        drawing = (_at_once() if at_once else _ahead()).submit(lambda: _read_and_draw(read, name, QSize(wide, high)))
        self._awaited[key] = drawing
        drawing.add_done_callback(lambda done: None if done.cancelled() else desk.done.emit(key))

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
    kind = media_format(data)
    if not kind or (svg_problem(data) if kind == "svg" else raster_problem(data)):
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
