"""Words as a QR code, drawn: dark on white in every theme, each module as large as the next, with a quiet edge."""

from functools import cache, partial
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.core.record import record
from reader.core.sitting_cache import sitting_cache
from reader.ui.document.picture_drawing import Painters

if TYPE_CHECKING:
    from concurrent.futures import Future

QUIET = 4
"""How wide the white edge is, in modules: what the standard asks for."""
_UTF_8 = 26
"""The number that says of bytes that they are UTF-8: without it some readers guess, and Burmese becomes Chinese."""
_KEPT = 16


@record
class Code:
    """A code of ``size`` by ``size`` modules: the dark ones as ``runs`` along the rows."""

    size: int
    runs: tuple[QRect, ...]

    @property
    def whole(self) -> int:
        """How many modules wide it is with its edge."""
        return self.size + 2 * QUIET


@cache
def _makers() -> Painters:
    return Painters()


@sitting_cache(_KEPT)
def code_beside(text: str) -> "Future[Code]":
    """Begin to make the code that holds a text, in another thread; the same again for the same text."""
    return _makers().submit(partial(code_of, text))


@sitting_cache(_KEPT)
def code_of(text: str) -> Code:
    """Return the code that holds a text, at most 2900 bytes of UTF-8. It takes a fifth of a second, and longer on an old
    laptop: the window has it made ``code_beside``."""
    from qrcodegen import QrCode, QrSegment  # not before somebody asks for a code

    segments = [QrSegment.make_eci(_UTF_8), QrSegment.make_bytes(text.encode())]
    made = QrCode.encode_segments(segments, QrCode.Ecc.LOW)  # higher where there is room for it
    size = made.get_size()
    runs = []
    for y in range(size):
        start = None
        for x in range(size + 1):
            dark = x < size and made.get_module(x, y)
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                runs.append(QRect(start, y, x - start, 1))
                start = None
    return Code(size, tuple(runs))


def paint_code(painter: QPainter, code: Code, room: QRectF, ratio: float = 1.0) -> QRectF:
    """Paint a code as large as `room` lets it be, in its middle; return where, with its white edge. On a screen with so
    many dots a pixel as `ratio` says, a module is a whole number of dots."""
    side = min(room.width(), room.height())
    module = max(1, floor(side * ratio / code.whole)) / ratio
    side = module * code.whole
    corner = QPointF(
        *(round(at * ratio) / ratio for at in (room.center().x() - side / 2, room.center().y() - side / 2))
    )
    place = QRectF(corner.x(), corner.y(), side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(place, QColor("white"))
    painter.translate(corner + QPointF(module * QUIET, module * QUIET))
    painter.scale(module, module)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    painter.drawRects(list(code.runs))
    painter.restore()
    return place
