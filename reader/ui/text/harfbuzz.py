"""Words in Nastaliq, shaped by HarfBuzz: glyphs and their places in units of the font, kept for every size.

HarfBuzz is loaded with the first word that is not in the table the font was built with: the languages' own names, which
are seen before anybody has chosen one.
"""

import json
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from reader.core.break_marks import ends_syllable
from reader.core.languages import NASTALIQ, SCRIPTS
from reader.core.sitting_cache import sitting_cache

UNITS = 1000
"""How many units of the font are as long as its size."""
FAMILY = SCRIPTS[NASTALIQ].family
NAMES = f"{FAMILY}.json"
"""The file of the words that were shaped when the font was built."""
_KEPT = 16384


class ShapeResult(NamedTuple):
    """A word's glyphs from left to right, from its left end on the baseline; y grows downwards.

    ``letters`` are the offsets of the letters that the glyphs belong to; ``starts`` the x where each glyph begins, and
    where the last one ends; ``ink`` the left, top, right and bottom of all strokes.
    """

    glyphs: tuple[int, ...]
    letters: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]
    ink: tuple[int, int, int, int]

    @property
    def advance(self) -> int:
        """How wide the word is."""
        return self.starts[-1]

    def carets(self, text: str, rtl: bool) -> tuple[list[float], list[int]]:
        """Return the x before each letter of `text` and after the last, and the offsets where a caret may stand: a
        cluster's width is shared among its letters."""
        spans: dict[int, tuple[int, int]] = {}
        for number, letter in enumerate(self.letters):
            low, high = spans.get(letter, self.starts[number : number + 2])
            spans[letter] = min(low, self.starts[number]), max(high, self.starts[number + 1])
        order = sorted(spans)
        edges, stops = [0.0] * (len(text) + 1), []
        for first, last in zip(order, [*order[1:], len(text)], strict=True):
            low, high = spans[first]
            begins = [i for i in range(first, last) if i == first or ends_syllable(text, i)]
            part = (high - low) / len(begins)
            number = -1
            for i in range(first, last):
                number += i in begins
                edges[i] = high - number * part if rtl else low + number * part
            stops += begins
        edges[len(text)] = 0.0 if rtl else float(self.advance)
        return edges, [*stops, len(text)]


class HarfBuzz:
    """Shapes words with the two faces in a folder."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._fonts: dict[bool, Any] = {}
        self._names: dict[str, ShapeResult] | None = None
        self._kept: Callable[..., ShapeResult | None] = sitting_cache(_KEPT)(self._shaped)
        self._box = lru_cache(None)(self._strokes)

    def prepare(self) -> None:
        """Read both faces, and what HarfBuzz makes of them with the first letter."""
        for bold in (False, True):
            self._kept("\u0627", bold, True, "", "")

    def shape(self, text: str, bold: bool, rtl: bool, before: str = "", after: str = "") -> ShapeResult | None:
        """Return letters that run one way, joined to those `before` and `after` them; None where the font lacks one."""
        if not (bold or before or after) and (name := self._name(text)) is not None:
            return name
        return self._kept(text, bold, rtl, before, after)

    def _name(self, text: str) -> ShapeResult | None:
        if self._names is None:
            self._names = read_names(self._folder / NAMES)
        return self._names.get(text)

    def _font(self, bold: bool) -> Any:
        if bold not in self._fonts:
            import uharfbuzz as hb

            file = self._folder / f"{FAMILY} {'Bold' if bold else 'Regular'}.ttf"
            # Read here: HarfBuzz opens no path that Windows' own letters cannot write.
            self._fonts[bold] = hb.Font(hb.Face(hb.Blob(file.read_bytes())))
        return self._fonts[bold]

    def _shaped(self, text: str, bold: bool, rtl: bool, before: str, after: str) -> ShapeResult | None:
        import uharfbuzz as hb

        font = self._font(bold)
        buffer = hb.Buffer()
        buffer.add_codepoints([ord(letter) for letter in before + text + after], len(before), len(text))
        buffer.direction, buffer.script, buffer.language = ("rtl" if rtl else "ltr"), "Arab", "ur"
        hb.shape(font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        glyphs = tuple(info.codepoint for info in infos)
        if 0 in glyphs:
            return None
        letters = tuple(info.cluster - len(before) for info in infos)
        places, starts, x = [], [], 0
        for position in positions:
            places.append((x + position.x_offset, -position.y_offset))
            starts.append(x)
            x += position.x_advance
        return ShapeResult(glyphs, letters, tuple(places), (*starts, x), self._ink(bold, glyphs, places))

    def _ink(self, bold: bool, glyphs: tuple[int, ...], places: list[tuple[int, int]]) -> tuple[int, int, int, int]:
        """Return the left, top, right and bottom of all strokes."""
        left = top = right = bottom = 0
        for glyph, (x, y) in zip(glyphs, places, strict=True):
            if (box := self._box(bold, glyph)) is not None:
                left, right = min(left, x + box[0]), max(right, x + box[2])
                top, bottom = min(top, y + box[1]), max(bottom, y + box[3])
        return left, top, right, bottom

    def _strokes(self, bold: bool, glyph: int) -> tuple[int, int, int, int] | None:
        """Return the left, top, right and bottom of a glyph's strokes, None where it has none."""
        found = self._font(bold).get_glyph_extents(glyph)
        if found is None or not found.width:
            return None
        left, top = found.x_bearing, -found.y_bearing
        return left, top, left + found.width, top - found.height


def read_names(file: Path) -> dict[str, ShapeResult]:
    """Return the words that were shaped when the font was built; none where the file cannot be read."""
    try:
        return {
            word: ShapeResult(*(_frozen(part) for part in parts))
            for word, parts in json.loads(file.read_text("utf-8")).items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _frozen(part: Any) -> Any:
    return tuple(_frozen(one) for one in part) if isinstance(part, list) else part


def write_names(folder: Path, words: list[str]) -> None:
    """Shape `words` with the regular face in a folder, and write them beside it."""
    shaper = HarfBuzz(folder)
    shapes = {word: shaper.shape(word, bold=False, rtl=True) for word in words}
    (folder / NAMES).write_text(json.dumps({word: shape for word, shape in shapes.items() if shape}), "utf-8")
