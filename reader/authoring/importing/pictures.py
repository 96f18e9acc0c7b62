"""Pictures taken out of foreign files: named, bare, in a form that a reader shows."""

import hashlib
import io
import struct
from xml.etree import ElementTree

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from PIL import Image

from reader.authoring.bare_picture import bare_picture
from reader.authoring.importing.model import ForeignText
from reader.core import limits
from reader.core.images import MOST_PIXELS, media_format, raster_problem, svg_problem

MOST_PICTURES = 500
_MOST_SIDE = 2400
_QUALITY = 88
_SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "svg": ".svg"}
_SVG, _XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
_TINY = 3
"""Pictures of so few pixels are spacers."""


class TakenPictures:
    """The pictures of one file: each that is kept gets a name in ``text.pictures``, what is not is told."""

    def __init__(self, text: ForeignText, most: int = MOST_PICTURES):
        self._text, self._most = text, most
        self._names: dict[str, str] = {}

    def take(self, data: bytes, what: str = "") -> str:
        """Return the name under which a picture is kept, nothing where it cannot be. `what` names it to people."""
        digest = hashlib.sha256(data).hexdigest()
        if digest in self._names:
            return self._names[digest]
        named = f" “{what}”" if what else ""
        if len(self._text.pictures) >= self._most:
            self._leave_out(f"further pictures than {self._most} left out")
            return ""
        suffix, kept, problem = usable(data)
        if problem:
            self._leave_out(f"1 picture{named} left out: {problem}")
            return ""
        name = f"picture-{len(self._text.pictures) + 1:02}{suffix}" if kept else ""
        if name:
            self._text.pictures[name] = kept
        self._names[digest] = name
        return name

    def _leave_out(self, what: str) -> None:
        if what not in self._text.left_out:
            self._text.left_out.append(what)


def usable(data: bytes) -> tuple[str, bytes, str]:
    """Return the ending of a picture's name and its bytes as they are kept (none where it is but a spacer), or why it
    cannot be."""
    if not data:
        return "", b"", "it is not in the file"
    kind = media_format(data)
    if kind == "svg":
        data = _bare_drawing(data)
        problem = svg_problem(data)
        return ".svg", data, f"it {problem}" if problem else ""
    if data[:4] in (b"\xd7\xcd\xc6\x9a", b"\x01\x00\x00\x00", b"\x01\x00\x09\x00"):
        return "", b"", "it is a drawing of Windows (WMF, EMF): save it as PNG"
    try:
        with Image.open(io.BytesIO(data)) as image:
            if min(image.size) <= _TINY:
                return "", b"", ""
            small = image.width * image.height <= MOST_PIXELS and max(image.size) <= 2 * _MOST_SIDE
            if image.width * image.height > 4 * MOST_PIXELS:
                return "", b"", f"it has {image.width} × {image.height} pixels: make it smaller"
            if kind in _SUFFIXES and small and len(data) <= limits.PICTURE.most:
                image.load()
                bare = bare_picture(data)
                return (_SUFFIXES[kind], bare, "") if not raster_problem(bare) else _redrawn(image)
            return _redrawn(image)
    except (
        OSError, SyntaxError, ValueError, EOFError, MemoryError, OverflowError, struct.error, ZeroDivisionError,
        Image.DecompressionBombError, TypeError, IndexError, KeyError,
    ):  # fmt: skip
        return "", b"", "it cannot be read as a picture: save it as PNG or JPEG"


def _bare_drawing(data: bytes) -> bytes:
    """Return a drawing without what its program says of itself, and of who drew it where."""
    try:
        root = fromstring(data, forbid_entities=True, forbid_external=True)
    except (DefusedXmlException, ElementTree.ParseError, ValueError, RecursionError):
        return data  # what is wrong with it is told
    ElementTree.register_namespace("", _SVG[1:-1])
    for element in root.iter():
        for child in list(element):
            if not str(child.tag).startswith(_SVG) or child.tag == f"{_SVG}metadata":
                element.remove(child)
        for name in [n for n in element.attrib if n.startswith("{") and not n.startswith(_XLINK)]:
            del element.attrib[name]
    made: bytes = ElementTree.tostring(root, "utf-8")
    return made


def _redrawn(image: Image.Image) -> tuple[str, bytes, str]:
    """Return a picture of another form, or one that is too large, drawn anew: what can be seen through as PNG."""
    through = image.mode in ("RGBA", "LA", "P", "PA") or "transparency" in image.info
    drawn = image.convert("RGBA" if through else "RGB")
    drawn.thumbnail((_MOST_SIDE, _MOST_SIDE))
    out = io.BytesIO()
    drawn.save(out, "PNG" if through else "JPEG", **({} if through else {"quality": _QUALITY}))
    return ".png" if through else ".jpg", out.getvalue(), ""
