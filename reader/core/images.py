"""What a picture may hold: nothing that runs, nothing that is read from elsewhere, nothing that never ends."""

import re

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
