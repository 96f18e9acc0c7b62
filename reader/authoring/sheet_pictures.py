"""Pictures as they stand on a reviewer's sheet: small, so that one with many can be sent."""

import io
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from reader.authoring.art import ArtError, picture_bytes

SIDE = 360
"""How many pixels a picture is wide or high at most."""
_COLOURS = 48


class SheetPicture(NamedTuple):
    """A picture: its file, the ending of its name, how many pixels it has."""

    data: bytes
    ending: str
    width: int
    height: int


def sheet_picture(file: Path) -> SheetPicture | None:
    """Return a picture drawn small, a photograph as JPEG and a drawing as PNG; None where it cannot be read."""
    try:
        data = picture_bytes(file)
        return _drawing(data) if file.suffix.lower() == ".svg" else _photograph(data)
    except (ArtError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _photograph(data: bytes) -> SheetPicture:
    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.thumbnail((SIDE, SIDE))
        image.convert("RGB").save(out, "JPEG", quality=70)
        return SheetPicture(out.getvalue(), "jpeg", *image.size)


def _drawing(data: bytes) -> SheetPicture | None:
    from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt  # only where a drawing is made into pixels

    from reader.authoring.table_fit import screenless
    from reader.ui.document.picture_drawing import draw, measure

    app = screenless()
    size = measure(data)
    if size is None or size.isEmpty():
        return None
    drawn = draw(data, size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1)))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if drawn.isNull() or not drawn.save(buffer, "PNG"):  # type: ignore[call-overload]  # its stubs know no QIODevice
        return None
    del app
    out = io.BytesIO()
    with Image.open(io.BytesIO(buffer.data().data())) as image:
        clear = image.convert("RGBA")
    sheet = Image.new("RGB", clear.size, "white")
    sheet.paste(clear, mask=clear)
    sheet.quantize(_COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return SheetPicture(out.getvalue(), "png", *clear.size)
