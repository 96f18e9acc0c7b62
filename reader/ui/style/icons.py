"""Signs: one monochrome drawing each, tinted and, where it points, mirrored; those of questions in colours of their own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap, QTransform

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

POINTING = frozenset(("back", "contents", "onward", "play-back", "play-on"))
"""Signs that show a direction along the line: they are mirrored where words run from right to left."""


class Icons:
    """The signs in a folder, by name."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._cache: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, size: int, color: QColor, ratio: float = 1.0, rtl: bool = False) -> QPixmap:
        """Return a sign `size` logical pixels large in `color`; an empty picture where there is no such sign."""
        mirrored = rtl and name in POINTING
        key = (name, size, color.rgb(), ratio, mirrored)
        if key not in self._cache:
            pixmap = self._draw(name, round(size * ratio), color, mirrored)
            pixmap.setDevicePixelRatio(ratio)
            self._cache[key] = pixmap
        return self._cache[key]

    def drawing(self, name: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return a sign `size` logical pixels large in its own colours, which bring their own ground with them."""
        key = (name, size, -1, ratio, False)
        if key not in self._cache:
            pixmap = QPixmap.fromImage(self._read(name, round(size * ratio)))
            pixmap.setDevicePixelRatio(ratio)
            self._cache[key] = pixmap
        return self._cache[key]

    def _read(self, name: str, pixels: int) -> QImage:
        reader = QImageReader(str(self._folder / f"{name}.svg"))
        reader.setScaledSize(QSize(pixels, pixels))
        return reader.read()

    def _draw(self, name: str, pixels: int, color: QColor, mirrored: bool) -> QPixmap:
        pixmap = QPixmap.fromImage(self._read(name, pixels))
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
