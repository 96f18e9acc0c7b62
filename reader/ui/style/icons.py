"""Signs: one monochrome drawing each, tinted and, where it points, mirrored; those of questions in colours of their own."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap, QTransform

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_KEPT = 160
"""How many drawn signs are kept: a screen has some forty. Readers change sizes and colours, and nobody comes back to all of them."""
POINTING = frozenset(("back", "contents", "onward", "play-back", "play-on"))
"""Signs that show a direction along the line: they are mirrored where words run from right to left."""


class Icons:
    """The signs in a folder, by name."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._kept = lru_cache(_KEPT)(self._made)

    def pixmap(self, name: str, size: int, color: QColor, ratio: float = 1.0, rtl: bool = False) -> QPixmap:
        """Return a sign `size` logical pixels large in `color`; an empty picture where there is no such sign."""
        return self._kept(name, size, color.rgb(), ratio, rtl and name in POINTING)

    def drawing(self, name: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return a sign `size` logical pixels large in its own colours, which bring their own ground with them."""
        return self._kept(name, size, None, ratio, False)

    def _made(self, name: str, size: int, color: int | None, ratio: float, mirrored: bool) -> QPixmap:
        read = self._read(name, round(size * ratio))
        pixmap = QPixmap.fromImage(read) if color is None else self._tinted(read, QColor(color), mirrored)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _read(self, name: str, pixels: int) -> QImage:
        reader = QImageReader(str(self._folder / f"{name}.svg"))
        reader.setScaledSize(QSize(pixels, pixels))
        return reader.read()

    @staticmethod
    def _tinted(image: QImage, color: QColor, mirrored: bool) -> QPixmap:
        pixmap = QPixmap.fromImage(image)
        if pixmap.isNull():
            return pixmap
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), color)
        painter.end()
        return pixmap.transformed(QTransform().scale(-1, 1)) if mirrored else pixmap

    def application(self) -> "QIcon":
        """Return the application's own icon."""
        from PySide6.QtGui import QIcon  # with its names of a hundred and fifty others: after the first frame

        return QIcon(str(self._folder / "application.svg"))
