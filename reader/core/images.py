"""What a picture may hold: nothing that runs, nothing that is read from elsewhere, nothing that never ends."""

import re
import struct

from reader.core.record import record

MEDIA = {".svg", ".png", ".jpg", ".jpeg", ".webp"}
MOST_PIXELS = 40_000_000
MOST_SVG_BYTES = 2_000_000
_MOST_SHAPES = 20_000

_ACTIVE = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<\s*(?:script|foreignObject|iframe|style[^>]*@import)|\son\w+\s*=",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    rb"""(?:href\s*=\s*["']\s*(?!#|data:image/(?:png|jpeg|webp)[;,])|url\(\s*["']?\s*(?!#))""", re.IGNORECASE
)


def media_format(data: bytes) -> str:
    """Return what `data` is by its first bytes: svg, png, jpeg or webp; empty for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return "svg" if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<svg" in data[:4096].lower() else ""


@record
class Raster:
    """A picture of pixels as its file begins: how wide and high it is as stored, and how it is to be turned (EXIF's
    orientation, 1 to 8)."""

    width: int
    height: int
    orientation: int = 1

    @property
    def shown(self) -> tuple[int, int]:
        """Return the width and the height as it is seen."""
        return (self.height, self.width) if self.orientation >= 5 else (self.width, self.height)


def raster(data: bytes) -> Raster | None:
    """Return what the head of a PNG, JPEG or WebP file says, or None where it says nothing that can be."""
    try:
        found = {"png": _png, "jpeg": _jpeg, "webp": _webp}.get(media_format(data), lambda _: None)(data)
    except (struct.error, IndexError):
        return None
    return found if found is not None and found.width > 0 and found.height > 0 else None


def _png(data: bytes) -> Raster | None:
    if b"IEND" not in data[-64:]:  # its end is missing
        return None
    return Raster(*struct.unpack_from(">II", data, 16))


def _webp(data: bytes) -> Raster | None:
    kind = data[12:16]
    if int.from_bytes(data[4:8], "little") + 8 > len(data):  # its end is missing
        return None
    if kind == b"VP8X":
        return Raster(int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1)
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return Raster((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return Raster(width & 0x3FFF, height & 0x3FFF)
    return None


def _jpeg(data: bytes) -> Raster | None:
    at, orientation = 2, 1
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            orientation = _orientation(data[at + 10 : at + 2 + length])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Raster(width, height, orientation)
        at += 2 + length
    return None


def _orientation(tiff: bytes) -> int:
    """Return the orientation in an EXIF block, 1 where it has none."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    (start,) = struct.unpack_from(order + "I", tiff, 4)
    (count,) = struct.unpack_from(order + "H", tiff, start)
    for entry in range(count):
        tag, _, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * entry)
        if tag == 0x0112:
            return value if 1 <= value <= 8 else 1
    return 1


def svg_problem(data: bytes) -> str:
    """Return what makes a drawing unsafe to show, or an empty string."""
    if len(data) > MOST_SVG_BYTES:
        return f"is larger than {MOST_SVG_BYTES:,} bytes"
    if found := _ACTIVE.search(data):
        return f"holds “{found[0].decode(errors='replace').strip()}”, which a picture may not"
    if _OUTSIDE.search(data):
        return "refers to another file, which a picture may not"
    return _endless(data) if b"use" in data else ""


def _endless(data: bytes) -> str:
    """Return that shapes repeat each other without end, or too often to be drawn."""
    from xml.etree import ElementTree  # only for drawings that repeat shapes

    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        return f"is no XML ({error})"
    by_id = {e.get("id", ""): e for e in root.iter()}
    counted: dict[int, int] = {}

    def count(element: ElementTree.Element, above: frozenset[int]) -> int:
        key = id(element)
        if key in above or len(above) > 50:
            return _MOST_SHAPES + 1
        if key not in counted:
            below = above | {key}
            total = 1 + sum(count(child, below) for child in element)
            for name, value in element.attrib.items():
                if name.endswith("href") and value.startswith("#") and value[1:] in by_id:
                    total += count(by_id[value[1:]], below)
            counted[key] = min(total, _MOST_SHAPES + 1)
        return counted[key]

    return "repeats its shapes too often" if count(root, frozenset()) > _MOST_SHAPES else ""
