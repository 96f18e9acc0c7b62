"""Pictures of pixels as they are packed: upright, and with nothing in them but the picture.

A photograph says in its file where and when it was taken, with which telephone, and which way up it is. All of that
goes: by leaving those parts of the file out, so that nothing is coded anew; only what lies on its side is drawn anew,
upright.
"""

import io
import struct
from collections.abc import Iterator

from PIL import Image, ImageOps

from reader.core.images import media_format

_QUALITY = 92
"""Of a JPEG or WebP that is turned."""
_ORIENTATION = 0x0112
_JPEG_KEPT = frozenset((0xE0, 0xE2, 0xEE))
"""JFIF's own, a colour profile, and Adobe's, which says how colours are meant."""
_PNG_LEFT_OUT = frozenset((b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"))
_WEBP_LEFT_OUT = frozenset((b"EXIF", b"XMP "))
_EXIF_FLAG, _XMP_FLAG = 0x08, 0x04


def bare_picture(data: bytes) -> bytes:
    """Return a PNG, JPEG or WebP file upright and without what it says of itself; what is no whole picture as it is."""
    kind = media_format(data)
    if kind not in _BARE:
        return data
    try:
        return _BARE[kind](_upright(data))
    except (struct.error, IndexError, ValueError):
        return data  # what is wrong with it is told where pictures are checked


def _upright(data: bytes) -> bytes:
    """Return a picture, drawn anew where it does not stand upright."""
    try:
        return _turned(data) or data
    except (OSError, SyntaxError, ValueError, MemoryError, struct.error, Image.DecompressionBombError):
        return data  # it is told as well


def _turned(data: bytes) -> bytes:
    """Return a picture drawn anew so that it stands upright; nothing where it does."""
    with Image.open(io.BytesIO(data)) as image:
        if image.getexif().get(_ORIENTATION, 1) not in range(2, 9):
            return b""
        kind, profile = image.format, image.info.get("icc_profile")
        turned = ImageOps.exif_transpose(image)
        out = io.BytesIO()
        options = {"lossless": True} if kind == "WEBP" and data[12:16] == b"VP8L" else {"quality": _QUALITY}
        turned.save(out, kind, icc_profile=profile, **({} if kind == "PNG" else options))
        return out.getvalue()


def _bare_jpeg(data: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(_jpeg_parts(data)) + b"\xff\xd9"


def _jpeg_parts(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a JPEG that its picture needs, without its first and last mark."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError("no mark")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == 0xD9:
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        profile = marker == 0xE2 and data[at + 4 : at + 15] != b"ICC_PROFILE"
        said = marker == 0xFE or (0xE0 <= marker <= 0xEF and (marker not in _JPEG_KEPT or profile))
        if marker == 0xDA:  # what is coded ends at the next mark that does not stand within it
            while data[end] != 0xFF or data[end + 1] == 0 or 0xD0 <= data[end + 1] <= 0xD7:
                end += 1
        if not said:
            yield data[at:end]
        at = end


def _bare_png(data: bytes) -> bytes:
    parts, at = [data[:8]], 8
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if kind not in _PNG_LEFT_OUT:
            parts.append(data[at:end])
        if kind == b"IEND":
            break
        at = end
    return b"".join(parts)


def _bare_webp(data: bytes) -> bytes:
    parts, at, whole = [], 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= whole:
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        part = data[at:end]
        if kind == b"VP8X":
            part = part[:8] + bytes([part[8] & ~(_EXIF_FLAG | _XMP_FLAG)]) + part[9:]
        if kind not in _WEBP_LEFT_OUT:
            parts.append(part)
        at = end
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


_BARE = {"jpeg": _bare_jpeg, "png": _bare_png, "webp": _bare_webp}
