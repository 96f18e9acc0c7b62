"""Pictures drawn from their files, beside the window's own thread."""

import threading
import time
from collections.abc import Callable
from functools import cache
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import (
    Q_ARG,
    QBuffer,
    QByteArray,
    QMetaObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform

from reader.core.images import MOST_PIXELS, media_format, raster, raster_problem, svg_problem

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtSvg import QSvgRenderer
_T = TypeVar("_T")
_SLOW = 6.0
"""After how many seconds a picture is left to itself, and the next ones are drawn by another thread."""
_MOST_LEFT = 3
"""How many threads may be left to pictures that do not end; after that no picture is drawn until one of them ends."""


class _Painter:
    """A thread that draws one picture after the other. It cannot be stopped, only left: leaving the program does not
    wait for it."""

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
                del found
            self._since = 0.0
            del drawing, work  # while it waits for the next one nothing of this one's text is kept

    @property
    def stuck(self) -> bool:
        """Whether it has been at one picture for too long."""
        since = self._since
        return since > 0 and time.monotonic() - since > _SLOW


class Painters:
    """Draws pictures beside what the window does. One that never ends keeps neither the window nor the other pictures
    waiting."""

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
def painters_ahead() -> Painters:
    """Return who draws pictures that will be wanted, one after the other."""
    return Painters()


@cache
def painters_at_once() -> Painters:
    """Return who draws what the window waits for."""
    return Painters()


def wait_for_drawings() -> None:
    """Return when all that is being drawn beside is drawn; it is shown with the next events."""
    painters_ahead().submit(lambda: None).result()  # it draws in turn


Measured = tuple[QSizeF | None, QImage]
"""A picture's own size, None where it cannot be shown; and the picture as it was asked for."""


def measure(data: bytes) -> QSizeF | None:
    """Return a picture's own size, or None where it cannot be shown. May run in any thread."""
    return _size(_opened(data))


def read_and_draw(read: Callable[[str], bytes | None], name: str, pixels: QSize) -> "Measured":
    """Return a picture's own size and the picture as it is asked for. May run in any thread."""
    opened = _opened(read(name) or b"")
    size = _size(opened)
    return size, QImage() if opened is None or size is None else _drawn(opened, pixels)


def draw(data: bytes, pixels: QSize) -> QImage:
    """Return a picture that large; a null image where it cannot be read, or may not be shown. May run in any thread.
    One of another shape is never squeezed: it stands in the middle, and what is beside it can be seen through."""
    opened = _opened(data)
    return QImage() if opened is None else _drawn(opened, pixels)


def _opened(data: bytes) -> "QSvgRenderer | bytes | None":
    """Return a picture that may be shown, a drawing as Qt has read it; None where it may not."""
    kind = media_format(data)
    if not kind or (svg_problem(data) if kind == "svg" else raster_problem(data)):
        return None
    return _svg(data) if kind == "svg" else data


def _size(opened: "QSvgRenderer | bytes | None") -> QSizeF | None:
    if isinstance(opened, bytes):
        found = raster(opened)
        size = QSizeF(*found.shown) if found is not None else QSizeF()
    else:
        size = QSizeF(opened.defaultSize()) if opened is not None else QSizeF()
    usable = size.width() > 0 and size.height() > 0 and size.width() * size.height() <= MOST_PIXELS
    return size if usable else None


def _drawn(opened: "QSvgRenderer | bytes", pixels: QSize) -> QImage:
    """Return what was opened, that large.

    What takes long leaves Python's lock to the window: a slot that is invoked and ``QImageReader.read`` do, other calls
    of Qt do not. Nothing here lets Qt call back into Python while it holds a lock of its own, which the window might
    wait for: the reader finds its plugin, and asks the buffer for its first bytes, in ``canRead``.
    """
    if not isinstance(opened, bytes):
        image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        where = QRectF(_fitting(opened.defaultSize(), pixels))
        _invoke(opened, "render", Q_ARG("QPainter*", painter), Q_ARG("QRectF", where))
        painter.end()
        return image
    found = raster(opened)
    if found is None:
        return QImage()
    turn, mirrored = _TURNS[found.orientation]
    buffer = QBuffer()
    buffer.setData(QByteArray(opened))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(media_format(opened).encode()))
    inside = _fitting(QSize(*found.shown), pixels)
    reader.setScaledSize(inside.size().transposed() if found.orientation >= 5 else inside.size())
    if not reader.canRead():
        return QImage()
    image = reader.read()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    if turn:
        image = image.transformed(QTransform().rotate(turn))
    if image.isNull() or inside.size() == pixels:
        return image
    whole = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(0)
    painter = QPainter(whole)
    painter.drawImage(inside.topLeft(), image)
    painter.end()
    return whole


def _fitting(size: QSize, pixels: QSize) -> QRect:
    """Return where in `pixels` a picture of `size` stands: everywhere, where its shape is that one but for rounding."""
    if size.isEmpty() or abs(size.width() * pixels.height() / (size.height() * pixels.width()) - 1) < _SAME_SHAPE:
        return QRect(QPoint(), pixels)
    inside = QRect(QPoint(), size.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    inside.moveCenter(QRect(QPoint(), pixels).center())
    return inside


def _svg(data: bytes) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer  # only where pictures are shown

    renderer = QSvgRenderer()
    _invoke(renderer, "load", Q_ARG(QByteArray, QByteArray(data)))
    return renderer


def _invoke(renderer: "QSvgRenderer", slot: str, *arguments: Any) -> None:
    if not QMetaObject.invokeMethod(renderer, slot, Qt.ConnectionType.DirectConnection, *arguments):
        raise RuntimeError(f"this Qt has no QSvgRenderer.{slot} to be invoked")


_SAME_SHAPE = 0.03
"""How much two shapes may differ, as a part: sizes are rounded."""
_TURNS = {
    1: (0, False), 2: (0, True), 3: (180, False), 4: (180, True), 5: (270, True), 6: (90, False), 7: (90, True),
    8: (270, False),
}  # fmt: skip
"""EXIF's orientations: mirrored left to right first, then turned clockwise by so many degrees."""
