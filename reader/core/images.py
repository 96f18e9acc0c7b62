"""What a picture may hold: nothing that runs, nothing that is read from elsewhere, nothing that never ends.

A drawing is read here as Qt will read it, against a list of what may stand in it: what is not on the list is refused.
The same check is made when a pack is built and when a picture is shown.
"""

import base64
import binascii
import re
import struct

from reader.core import limits
from reader.core.hashes import blake2b
from reader.core.lazy_pattern import lazy
from reader.core.record import record
from reader.core.sitting_cache import sitting_cache

MEDIA = {".svg", ".png", ".jpg", ".jpeg", ".webp"}
MOST_PIXELS = 40_000_000
_MOST_DECODED = 4 * MOST_PIXELS
"""How many bytes a picture may take when it is decoded."""
_MOST_SIDE = 30_000
_MOST_SCANS = 64
_MOST_SCANNED = 500_000_000
"""How many pixels all scans of a JPEG may have together: each goes over all of them again."""
_MOST_CHUNKS = 64
"""How many chunks beside its pixels a PNG may have."""
MOST_SVG_BYTES = 2_000_000
_MOST_SHAPES = 10_000
"""How many shapes a drawing may have, those that are used again counted again."""
_MOST_NUMBERS = 100_000
"""How many numbers all its outlines may have together, counted in the same way."""
_MOST_OUTLINE = 8_000
"""How many numbers one outline may have: one that crosses itself everywhere takes the square of them to be drawn."""
_MOST_DEPTH = 30
"""Qt draws no deeper."""
_MOST_EMBEDDED = 16_000_000
"""How many pixels all pictures inside of a drawing may have together."""

_ELEMENTS = frozenset(
    [
        "svg",
        "g",
        "defs",
        "symbol",
        "use",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "linearGradient",
        "radialGradient",
        "stop",
        "image",
        "title",
        "desc",
        "metadata",
    ]
)
_GRADIENTS = frozenset(("linearGradient", "radialGradient"))
_SILENT = frozenset(("title", "desc", "metadata"))
"""What holds words that are not drawn."""
_ABOUT = frozenset((
    "RDF", "Work", "Agent", "Bag", "Alt", "Seq", "li", "License", "format", "type", "title", "creator", "date",
    "rights", "permits", "requires", "prohibits", "description", "language", "source", "subject", "publisher",
    "contributor", "identifier", "relation", "coverage", "license",
))  # fmt: skip
"""What programs that draw say of a drawing, in its metadata."""
_STYLES = frozenset((
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "stop-color",
    "stop-opacity", "color", "display", "visibility", "overflow", "vector-effect", "paint-order",
))  # fmt: skip
_GEOMETRY = frozenset((
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height", "d", "points",
    "transform", "gradientTransform", "viewBox",
))  # fmt: skip
"""Attributes that hold numbers, beside some of the styles."""
_ATTRIBUTES = _STYLES | _GEOMETRY | frozenset((
    "id", "class", "style", "version", "preserveAspectRatio", "offset", "gradientUnits", "spreadMethod", "href",
    "role", "aria-label", "aria-hidden",
))  # fmt: skip
_SAID = frozenset(("class", "role", "version"))
"""What is said of a shape, and changes nothing of it."""
_OF_XML = "{http://www.w3.org/XML/1998/namespace}space"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SVG_NAMES = ("http://www.w3.org/2000/svg", "")
_DATA = lazy(r"data:image/(png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]+)", re.ASCII)
_LOCAL = lazy(r"#([A-Za-z_][\w.-]*)", re.ASCII)
_PAINT = lazy(r"url\(\s*#([A-Za-z_][\w.-]*)\s*\)\s*(?:none|#[0-9A-Fa-f]{3,8}|[A-Za-z]+)?", re.ASCII)
_HARMLESS = lazy(r"[^\\@&<>{}\x00-\x08\x0b-\x1f]*")
_PLAIN = lazy(r"(?!.*[uU][rR][lL])[\w\s.,#+%-]*", re.ASCII)
"""Letters and numbers, which name nothing."""
_TRANSFORM = lazy(r"(?:[A-Za-z]+\s*\([\s\d.,eE+-]*\)[\s,]*)*", re.ASCII)
_COLOUR = lazy(r"(?:rgb|hsl)a?\([\d\s,.%/]+\)", re.ASCII)
_NUMBER = lazy(r"[-+]?(?:\d*\.\d+|\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_FAR = lazy(r"(?<![.\d])\d{8}|[eE]\+?0*(?:[7-9]|\d\d)", re.ASCII)
"""Numbers that lead farther than any drawing reaches."""
_MEASURES = _GEOMETRY | {"stroke-width", "stroke-dasharray", "stroke-dashoffset"}


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
    """A picture of pixels as its file begins: how wide and high it is as stored, how it is to be turned (EXIF's
    orientation, 1 to 8), and how many bytes a pixel takes when it is decoded."""

    width: int
    height: int
    orientation: int = 1
    depth: int = 4

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
    width, height, bits = struct.unpack_from(">IIB", data, 16)
    return Raster(width, height, depth=8 if bits == 16 else 4)


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


def raster_problem(data: bytes) -> str:
    """Return what makes a picture of pixels unsafe to show, or an empty string."""
    if len(data) > limits.PICTURE.most:
        return f"is larger than {limits.PICTURE.most:,} bytes: make it smaller"
    found = raster(data)
    if found is None:
        return "is no whole PNG, JPEG or WebP picture: save it as one of them"
    pixels = found.width * found.height
    if pixels > MOST_PIXELS:
        return f"has {found.width} × {found.height} pixels: make it smaller (at most {MOST_PIXELS:,})"
    if pixels * found.depth > _MOST_DECODED:
        return (
            f"has {found.width} × {found.height} pixels of 16 bits a colour: save it with 8 bits, or make it smaller "
            f"(at most {_MOST_DECODED // found.depth:,} pixels)"
        )
    if max(found.width, found.height) > _MOST_SIDE:
        return f"is {found.width} × {found.height} pixels: no side may have more than {_MOST_SIDE:,}"
    return {"png": _png_problem, "jpeg": _jpeg_problem}.get(media_format(data), lambda _data, _pixels: "")(data, pixels)


def _jpeg_problem(data: bytes, pixels: int) -> str:
    # Within what is coded no two such bytes follow each other: this counts the scans, and those of small pictures
    # beside it.
    scans = data.count(b"\xff\xda")
    if scans > _MOST_SCANS or scans * pixels > _MOST_SCANNED:
        return f"is coded in {scans} scans, each of which is drawn over all of it: save it anew"
    return ""


def _png_problem(data: bytes, _pixels: int) -> str:
    at, chunks = 8, 0
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        if kind in (b"zTXt", b"iTXt"):
            return "holds words that are packed: save it without"
        chunks += kind != b"IDAT"
        if chunks > _MOST_CHUNKS:
            return "holds more than a picture does: save it anew"
        at += 12 + length
    return ""


def svg_problem(data: bytes) -> str:
    """Return what makes a drawing unsafe to show, or an empty string. One that was checked lately, when it was measured
    or drawn at another size, is not read through again."""
    if len(data) > MOST_SVG_BYTES:
        return f"is larger than {MOST_SVG_BYTES:,} bytes"
    verdict = _verdict(blake2b(data))
    if not verdict:
        verdict.append(_looked_through(data))
    return verdict[0]


@sitting_cache(512)
def _verdict(digest: bytes) -> list[str]:  # noqa: ARG001 - it is the key
    """Return where it is kept what was found in the drawing with this digest: empty until it was looked through."""
    return []


def _looked_through(data: bytes) -> str:
    drawing = _Drawing()
    try:
        drawing.read(data)
        drawing.count()
    except _Refused as error:
        return str(error)
    return ""


class _Refused(Exception):
    """A drawing may not be shown; the message says why."""


class _Shape:
    """An element of a drawing: what it costs by itself, what stands in it, and which others it uses."""

    __slots__ = ("inside", "name", "numbers", "uses")

    def __init__(self, name: str):
        self.name = name
        self.numbers = 0
        self.inside: list[_Shape] = []
        self.uses: list[tuple[str, bool]] = []
        """Ids, and whether it must be that of a gradient."""


class _Drawing:
    """Reads a drawing against the list of what may stand in it."""

    def __init__(self) -> None:
        self._open: list[_Shape] = []
        self._root: _Shape | None = None
        self._by_id: dict[str, list[_Shape]] = {}
        self._shapes = self._embedded = 0

    def read(self, data: bytes) -> None:
        """Read it all; raise _Refused."""
        from xml.parsers import expat  # only where drawings are shown

        data = data.removeprefix(b"\xef\xbb\xbf")
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise _Refused("is not coded in UTF-8: save it so") from error
        if b"\0" in data:
            raise _Refused("is not coded in UTF-8: save it so")
        parser = expat.ParserCreate("UTF-8", namespace_separator="}")
        parser.buffer_text = True
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise _Refused(f"is no XML ({error})") from error

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.upper() not in ("UTF-8", "US-ASCII", "ASCII"):
            raise _Refused(f"is coded in “{encoding[:20]}”: save it in UTF-8")

    def _doctype(self, *_: object) -> None:
        raise _Refused("holds “<!DOCTYPE”, which a picture may not")

    def _instruction(self, target: str, _data: str) -> None:
        raise _Refused(f"holds “<?{target[:20]}”, which a picture may not")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition("}")
        inside = self._open[-1].name if self._open else ""
        # Qt looks at the name alone, whoever says what it means.
        known = local in _ABOUT if inside == "metadata" else local in _ELEMENTS and namespace in _SVG_NAMES
        if not known or inside in ("title", "desc"):
            raise _Refused(
                f"holds “{local[:30]}”, which a picture may not: save it as a plain drawing, words as outlines"
            )
        if len(self._open) >= _MOST_DEPTH:
            raise _Refused(f"is nested deeper than {_MOST_DEPTH} times")
        silent = inside == "metadata"
        shape = _Shape("metadata" if silent else local)
        if not self._open and local != "svg":
            raise _Refused("is no SVG drawing")
        if self._open:
            self._open[-1].inside.append(shape)
            if local == "svg":
                raise _Refused("holds a drawing in a drawing: make it one")
        else:
            self._root = shape
        self._open.append(shape)
        self._shapes += 1
        if self._shapes > _MOST_SHAPES:
            raise _Refused(f"has more than {_MOST_SHAPES:,} shapes")
        if not silent:
            self._attributes(shape, attributes)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _words(self, words: str) -> None:
        if words.strip() and not (self._open and self._open[-1].name in _SILENT):
            raise _Refused("holds words: make outlines of them")

    def _attributes(self, shape: _Shape, attributes: dict[str, str]) -> None:
        for name, value in attributes.items():
            local = name
            if "}" in name:
                if f"{{{name}" == _OF_XML:
                    continue
                if f"{{{name}" != _LINK:
                    raise _Refused(
                        f"holds “{name.rpartition('}')[2][:30]}”, which a picture may not: save it as a plain drawing"
                    )
                local = "href"
            if local not in _ATTRIBUTES and not local.startswith("data-"):
                raise _Refused(f"holds “{local[:30]}”, which a picture may not: save it as a plain drawing")
            if local == "href":
                self._reference(shape, value)
            elif local == "id":
                self._by_id.setdefault(value, []).append(shape)
            elif local == "style":
                self._style(shape, value)
            elif local not in _SAID and not local.startswith(("data-", "aria-")):
                self._value(shape, local, value)

    def _style(self, shape: _Shape, value: str) -> None:
        for declaration in value.split(";"):
            name, sign, words = declaration.partition(":")
            if not declaration.strip():
                continue
            # Programs that draw write many properties that no shape here has; they are let be where they name nothing.
            if not sign or not _HARMLESS.fullmatch(declaration) or "/*" in declaration:
                raise _Refused("has a style that is not understood: save it as a plain drawing")
            self._value(shape, name.strip().lower(), words.strip())

    def _value(self, shape: _Shape, name: str, value: str) -> None:
        if not _PLAIN.fullmatch(value):
            self._paint(shape, name, value.strip())
        if name not in _MEASURES:
            return
        if (len(value) >= 8 or "e" in value.lower()) and _FAR.search(value):
            raise _Refused("reaches farther than a drawing does")
        if name in ("d", "points"):
            count = len(value) // 4 if len(value) < 1000 else sum(1 for _ in _NUMBER.finditer(value))
            if count > _MOST_OUTLINE:
                raise _Refused(f"has an outline of more than {_MOST_OUTLINE // 2:,} points: make it simpler")
            shape.numbers += count

    def _paint(self, shape: _Shape, name: str, value: str) -> None:
        """Look at a value that is more than letters and numbers: it may name something."""
        if name in ("transform", "gradientTransform", "d", "points") and _TRANSFORM.fullmatch(value):
            return
        if not _HARMLESS.fullmatch(value):
            raise _Refused(f"has a “{name[:30]}” that is not understood")
        if "(" not in value and "url" not in value.lower():
            return
        found = _PAINT.fullmatch(value) if name in ("fill", "stroke") else None
        if found is not None:
            shape.uses.append((found[1], True))
        elif not _COLOUR.fullmatch(value):
            raise _Refused("refers to another file, which a picture may not")

    def _reference(self, shape: _Shape, value: str) -> None:
        local = _LOCAL.fullmatch(value)
        if local is not None and (shape.name == "use" or shape.name in _GRADIENTS):
            shape.uses.append((local[1], shape.name in _GRADIENTS))
            return
        found = _DATA.fullmatch(value) if shape.name == "image" else None
        if found is None:
            raise _Refused("refers to another file, which a picture may not")
        try:
            picture = base64.b64decode("".join(found[2].split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise _Refused("holds a picture that is damaged") from error
        if media_format(picture) != found[1].replace("jpg", "jpeg"):
            raise _Refused("holds a picture that is not what it says")
        if problem := raster_problem(picture):
            raise _Refused(f"holds a picture that {problem}")
        size = raster(picture)
        assert size is not None
        self._embedded += size.width * size.height * size.depth // 4
        if self._embedded > _MOST_EMBEDDED:
            raise _Refused(f"holds pictures of more than {_MOST_EMBEDDED:,} pixels: make them smaller")
        shape.numbers += size.width * size.height // 1000

    def count(self) -> None:
        """Raise _Refused where shapes repeat each other without end, or too often to be drawn."""
        counted: dict[int, tuple[int, int]] = {}

        def cost(shape: _Shape, above: frozenset[int]) -> tuple[int, int]:
            key = id(shape)
            if key in above or len(above) > 2 * _MOST_DEPTH:
                raise _Refused("repeats its shapes without end")
            if key not in counted:
                below = above | {key}
                shapes, numbers = 1, shape.numbers
                used: list[_Shape] = []
                for name, gradient in shape.uses:
                    # Where nothing has the name nothing is drawn; where several have it any of them may be.
                    named = self._by_id.get(name, [])
                    if gradient and not all(other.name in _GRADIENTS for other in named):
                        raise _Refused(f"fills a shape with “{name[:30]}”, which is no gradient")
                    used += named
                for other in (*shape.inside, *used):
                    more = cost(other, below)
                    shapes, numbers = shapes + more[0], numbers + more[1]
                if shapes > _MOST_SHAPES or numbers > _MOST_NUMBERS:
                    raise _Refused("repeats its shapes too often")
                counted[key] = shapes, numbers
            return counted[key]

        if self._root is not None:
            cost(self._root, frozenset())
