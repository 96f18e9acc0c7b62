"""Proposes where the panels of a comic are: the areas between the gutters of its pages. A person corrects them."""

import re
from pathlib import Path

import tomlkit
from PIL import Image, ImageChops, ImageOps

from reader.authoring.comic import COMIC_FILE
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource
from reader.core.blocks import Area, Block, BlockKind
from reader.core.languages import language

_SIDE = 800
"""Pages are looked at this large, in pixels."""
_DIFFERENCE = 28
"""How much a pixel must differ from the paper to count, of 255."""
_GUTTER = 0.006
"""The narrowest gutter, as a part of the page's longer side."""
_SMALLEST = 0.012
"""The smallest panel, as a part of the page's area."""
_LINE = 0.05
"""How high a line of words is at most, as a part of the page's longer side: it belongs to the picture beside it."""


def propose_panels(work: WorkSource) -> dict[int, int]:
    """Write boxes for every page of a comic that has none into its ``comic.toml``; return how many by page (from 1).

    Raise OSError where it cannot be written. Drawings (SVG) are left out: who drew them knows their panels.
    """
    file = work.folder / COMIC_FILE
    document = tomlkit.parse(file.read_text("utf-8-sig"))
    rtl = language(work.source_language).rtl
    found: dict[int, int] = {}
    pages = [b for b in work.document.blocks() if b.kind is BlockKind.PAGE]
    for number, (table, page) in enumerate(zip(document.get("pages", []), pages, strict=True), 1):
        image = page.art_in((work.source_language,))[0]
        if table.get("panels") or image.lower().endswith(".svg"):
            continue
        panels = tomlkit.aot()
        for box in boxes(work.folder / image, page, rtl):
            panel = tomlkit.table()
            panel["box"] = list(box)
            panel["description"] = ""
            panels.append(panel)
        table["panels"] = panels
        found[number] = len(panels)
    write_whole(file, re.sub(r"(?<=[^\n]\n)(?=\[\[pages\]\])", "\n", tomlkit.dumps(document)))
    return found


def boxes(path: Path, page: Block, rtl: bool = False) -> list[Area]:
    """Return the panels of a picture in reading order, in the page's units: rows from the top, and in a row from where
    the language begins. The whole page is one where no gutters are found."""
    with Image.open(path) as opened:
        opened.draft("RGB", (_SIDE, _SIDE))
        image = ImageOps.exif_transpose(opened).convert("RGB")
    image.thumbnail((_SIDE, _SIDE))
    ink = _ink(image)
    least = max(2, round(max(image.size) * _GUTTER))
    found = _cut(ink, (0, 0, *image.size), least, rtl)
    found = _with_words(found, image.width * image.height * _SMALLEST, max(image.size) * _LINE)
    units = page.area or (0, 0, *image.size)
    wide, high = units[2] / image.width, units[3] / image.height
    return [_scaled(box, wide, high, units[2], units[3]) for box in found or [(0, 0, *image.size)]]


def _with_words(found: list[Area], area: float, line: float) -> list[Area]:
    """Return the panels of what was found: what is too small for one, or no higher than a line of words, belongs to the
    panel that it is nearest to, the one above where two are as near. Nothing is left out."""
    panels: list[Area] = []
    small: list[Area] = []
    for box in found:
        wide, high = box[2] - box[0], box[3] - box[1]
        (small if wide * high < area or min(wide, high) < line else panels).append(box)
    if not panels:
        return []
    own = list(panels)
    for box in small:
        nearest = min(range(len(own)), key=lambda n: (_apart(own[n], box), own[n][1]))
        grown = _around(panels[nearest], box)
        if not any(_overlap(grown, other) for n, other in enumerate(panels) if n != nearest):
            panels[nearest] = grown
    return panels


def _apart(one: Area, other: Area) -> float:
    """Return how far two boxes (left, top, right, bottom) are from each other."""
    across = max(one[0] - other[2], other[0] - one[2], 0)
    down = max(one[1] - other[3], other[1] - one[3], 0)
    return float(across + down)


def _around(one: Area, other: Area) -> Area:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _overlap(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _scaled(box: Area, wide: float, high: float, width: int, height: int) -> Area:
    left, top = round(box[0] * wide), round(box[1] * high)
    right, bottom = min(round(box[2] * wide), width), min(round(box[3] * high), height)
    return left, top, right - left, bottom - top


def _ink(image: Image.Image) -> Image.Image:
    """Return white where the picture differs from its paper, which is the commonest colour along its edges."""
    edges = [image.crop(box) for box in ((0, 0, image.width, 2), (0, image.height - 2, image.width, image.height))]
    edges += [
        image.crop(box).rotate(90, expand=True)
        for box in ((0, 0, 2, image.height), (image.width - 2, 0, image.width, image.height))
    ]
    counts: dict[tuple[int, ...], int] = {}
    for edge in edges:
        for count, colour in edge.quantize(16).convert("RGB").getcolors(edge.width * edge.height) or []:
            key = colour if isinstance(colour, tuple) else (int(colour),)
            counts[key] = counts.get(key, 0) + count
    paper = max(counts, key=lambda colour: counts[colour])
    difference = ImageChops.difference(image, Image.new("RGB", image.size, paper))
    return ImageOps.grayscale(difference).point(lambda value: 255 if value > _DIFFERENCE else 0)


def _cut(ink: Image.Image, box: Area, least: int, rtl: bool, down: bool = True, tried: bool = False) -> list[Area]:
    """Return the parts of `box` (left, top, right, bottom) that empty bands divide, first downwards, then across."""
    inner = ink.crop(box).getbbox()
    if inner is None:
        return []
    left, top, right, bottom = (
        box[0] + inner[0], box[1] + inner[1], box[0] + inner[2], box[1] + inner[3],
    )  # fmt: skip
    cropped = ink.crop((left, top, right, bottom))
    # Each row (or column) as the mean of its ink: 0 where it is empty.
    line = cropped.resize((1, cropped.height) if down else (cropped.width, 1), Image.Resampling.BOX)
    runs = _runs(list(line.tobytes()), least)
    if len(runs) == 1:
        return (
            [(left, top, right, bottom)] if tried else _cut(ink, (left, top, right, bottom), least, rtl, not down, True)
        )
    parts = [(left, top + a, right, top + b) if down else (left + a, top, left + b, bottom) for a, b in runs]
    if rtl and not down:
        parts.reverse()
    return [panel for part in parts for panel in _cut(ink, part, least, rtl, not down)]


def _runs(line: list[int], least: int) -> list[tuple[int, int]]:
    """Return the stretches that hold ink; gaps narrower than `least` do not divide."""
    runs: list[tuple[int, int]] = []
    for at, value in enumerate(line):
        if not value:
            continue
        if runs and at - runs[-1][1] < least:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs or [(0, len(line))]
