"""Qt counts letters in UTF-16 units, Python in code points."""

from bisect import bisect_left

from PySide6.QtCore import QTextBoundaryFinder


def utf16_offsets(text: str) -> list[int]:
    """Return Qt's offset of each code point and of the end; empty where they are the same."""
    if text.isascii() or max(text) <= "\uffff":
        return []
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if letter > "\uffff" else 1))
    return units


def boundaries(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    """Return where clusters or words begin and end in `text`, in code points (Qt counts UTF-16 units)."""
    units = utf16_offsets(text)
    finder = QTextBoundaryFinder(kind, text)
    found = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        found.append(bisect_left(units, unit) if units else unit)
    return found
