"""Pictures as they are packed: drawings that share their parts are made whole, sizes are read."""

import copy
import re
import struct
from pathlib import Path
from xml.etree import ElementTree

from reader.authoring.bare_picture import bare_picture
from reader.authoring.cache import Cache, key_of
from reader.core.images import MEDIA, MOST_PIXELS, media_format, raster, raster_problem, svg_problem

_SVG = "http://www.w3.org/2000/svg"
_SHARED = re.compile(rb"""href\s*=\s*["']([\w.-]+\.svg)#""")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
"""Programs write into them who drew a picture, and where it lay."""
_NUMBER = re.compile(r"[-+]?\d*\.?\d+")
_ORIENTATION, _ON_ITS_SIDE = 0x0112, 5
"""EXIF's word for how a picture is to be turned, and from which number on width and height change places."""


class ArtError(Exception):
    """A picture cannot be used; the message says why and what to do."""


def picture_bytes(path: Path) -> bytes:
    """Return a picture as it is packed; raise ArtError or OSError.

    A drawing may take shapes from another one beside it (``<use href="parts.svg#tree"/>``), so that a figure is drawn
    once for all pages: what it takes is put into it. A photograph stands upright and says nothing of where it was
    taken.
    """
    data = path.read_bytes()
    if path.suffix.lower() != ".svg":
        return bare_picture(data)
    data = _COMMENT.sub(b"", data)
    shared = {name.decode() for name in _SHARED.findall(data)}
    return _whole_drawing(data, path.parent, shared) if shared else data


def picture_key(path: Path) -> str:
    """Return what names a picture and the drawings that it takes shapes from; raise OSError."""
    data = path.read_bytes()
    shared = sorted(set(_SHARED.findall(data))) if path.suffix.lower() == ".svg" else []
    others = [path.parent / name.decode() for name in shared]
    return key_of(
        "picture", path.suffix.lower(), data, *(other.read_bytes() if other.is_file() else b"" for other in others)
    )


def kept_picture(path: Path, cache: Cache) -> bytes:
    """Return ``picture_bytes``, of a drawing that takes shapes from others as it was made before."""
    if path.suffix.lower() != ".svg":
        return picture_bytes(path)
    drawn: str = cache.once(picture_key(path), lambda: picture_bytes(path).decode("utf-8", "surrogateescape"))
    return drawn.encode("utf-8", "surrogateescape")


def _whole_drawing(data: bytes, folder: Path, names: set[str]) -> bytes:
    ElementTree.register_namespace("", _SVG)
    root = _parsed(data, "the drawing")
    parts: dict[str, dict[str, ElementTree.Element]] = {}
    for name in sorted(names):
        try:
            other = (folder / name).read_bytes()
        except OSError as error:
            raise ArtError(f"takes shapes from “{name}”, which is not there: put it into {folder.name}") from error
        if b"<!DOCTYPE" in other or b"<!ENTITY" in other:
            raise ArtError(f"takes shapes from “{name}”, which holds a DOCTYPE: save it without")
        parts[name] = {e.get("id", ""): e for e in _parsed(other, f"“{name}”").iter() if e.get("id")}
    wanted: dict[tuple[str, str], ElementTree.Element] = {}
    waiting = list(_taken(root, ""))
    while waiting:
        name, shape = waiting.pop()
        if (name, shape) in wanted:
            continue
        if shape not in parts[name]:
            raise ArtError(f"takes “{shape}” from “{name}”, which has no such shape: correct the name")
        wanted[name, shape] = parts[name][shape]
        waiting += _taken(parts[name][shape], name)
    defs = ElementTree.Element(f"{{{_SVG}}}defs")
    for name in sorted(parts):
        # In the order in which they were drawn; what lies within a shape that is taken anyway comes with it.
        inner = {id(e) for (n, _), shape in wanted.items() if n == name for e in shape.iter() if e is not shape}
        for shape, element in parts[name].items():
            if (name, shape) in wanted and id(element) not in inner:
                defs.append(copy.deepcopy(element))
    root.insert(0, defs)
    for element in root.iter():
        href = element.get("href", "")
        if "#" in href and not href.startswith("#"):
            element.set("href", f"#{href.partition('#')[2]}")
        element.text = element.text.strip() if element.text else None
        element.tail = element.tail.strip() if element.tail else None
    drawn: bytes = ElementTree.tostring(root, "utf-8")
    return drawn


def _parsed(data: bytes, what: str) -> ElementTree.Element:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ArtError(f"{what} holds a DOCTYPE: save it without")
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise ArtError(f"{what} is no XML ({error})") from error


def _taken(element: ElementTree.Element, home: str) -> list[tuple[str, str]]:
    """Return which shapes of which drawings `element`, which stands in the drawing `home`, uses."""
    found = []
    for inner in element.iter():
        name, sign, shape = inner.get("href", "").partition("#")
        if sign and (name or home):
            found.append((name or home, shape))
    return found


def picture_problem(path: Path) -> str:
    """Return what is wrong with a picture, or an empty string."""
    from PIL import Image, UnidentifiedImageError  # slow to load, and seldom needed where much was made before

    try:
        data = picture_bytes(path)
    except ArtError as error:
        return str(error)
    if path.suffix.lower() == ".svg":
        return "is no SVG drawing" if media_format(data) != "svg" else svg_problem(data)
    if raster(data) is not None and (problem := raster_problem(data)):
        return problem
    try:
        with Image.open(path) as image:
            if image.width * image.height > MOST_PIXELS:
                return f"has {image.width} × {image.height} pixels: make it smaller (at most {MOST_PIXELS:,})"
            image.draft("RGB", (max(image.width // 8, 1), max(image.height // 8, 1)))
            image.load()  # all of it is read: a picture that breaks off is found here, not on somebody's screen
        if not media_format(data):
            return "is no PNG, JPEG or WebP picture: save it as one of them"
    except Image.DecompressionBombError:
        return f"has far too many pixels: make it smaller (at most {MOST_PIXELS:,})"
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        MemoryError,
        OverflowError,
        struct.error,
    ) as error:
        return f"cannot be read as a picture ({error})"
    return raster_problem(data)


def picture_size(path: Path) -> tuple[int, int] | None:
    """Return a picture's width and height in its own units, None where they cannot be told."""
    from PIL import Image

    try:
        if path.suffix.lower() not in MEDIA:
            return None
        if path.suffix.lower() == ".svg":
            return _drawing_size(_parsed(path.read_bytes(), "the drawing"))
        with Image.open(path) as image:
            upright = image.getexif().get(_ORIENTATION, 1) < _ON_ITS_SIDE
            return image.size if upright else (image.height, image.width)
    except (ArtError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _drawing_size(root: ElementTree.Element) -> tuple[int, int] | None:
    numbers = [float(n) for n in _NUMBER.findall(root.get("viewBox", ""))]
    if len(numbers) != 4:
        numbers = [0, 0, *(float(n[0]) for n in (_NUMBER.findall(root.get(k, "")) for k in ("width", "height")) if n)]
    return (round(numbers[2]), round(numbers[3])) if len(numbers) == 4 else None
