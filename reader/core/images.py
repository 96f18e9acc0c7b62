"""What a picture may hold: nothing that runs, and nothing that is read from elsewhere."""

import re

MEDIA = {".svg", ".png", ".jpg", ".jpeg", ".webp"}
MOST_PIXELS = 40_000_000

_ACTIVE = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<\s*(?:script|foreignObject|iframe|style[^>]*@import)|\son\w+\s*=",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(rb"""(?:href\s*=\s*["']\s*(?!#|data:image/)|url\(\s*["']?\s*(?!#))""", re.IGNORECASE)


def is_svg(data: bytes) -> bool:
    """Return whether `data` looks like a drawing rather than a photograph."""
    return b"<svg" in data[:4096].lower()


def svg_problem(data: bytes) -> str:
    """Return what makes a drawing unsafe to show, or an empty string."""
    if found := _ACTIVE.search(data):
        return f"holds “{found[0].decode(errors='replace').strip()}”, which a picture may not"
    if _OUTSIDE.search(data):
        return "refers to another file, which a picture may not"
    return ""
