"""Writes ``docs/benchmarks.md`` and its plot of how things grow with the library, from the last measurement of every part."""

import math
import re
from pathlib import Path
from xml.sax.saxutils import escape

from tests.benchmarks.measuring import Measured, shown

CURVES = {
    ("start", "page, Burmese"): "start into a page", ("memory", "page, Burmese"): "memory of a page",
    ("read", "switch"): "switch of the language", ("search", "first 20 hits"): "search",
    ("build", "the whole pack"): "build",
}  # fmt: skip
COLOURS = ("#1f5f8b", "#8b3a1f", "#2f7d4f", "#7a3f8b", "#6b6b1f")
WIDTH, HEIGHT, LEFT, TOP = 760, 360, 60, 24


def growth(figures: list[Measured]) -> dict[str, dict[int, float]]:
    """Return each curve: by the size of the library its median, as a multiple of that of today's library."""
    curves: dict[str, dict[int, float]] = {}
    for (part, name), title in CURVES.items():
        for figure in figures:
            size = _size(figure, part, name)
            if size and figure["values"]:
                curves.setdefault(title, {})[size] = figure["median"]
    return {t: {n: v / c[1] for n, v in sorted(c.items())} for t, c in curves.items() if len(c) > 1 and c.get(1)}


def _size(figure: Measured, part: str, name: str) -> int:
    if figure["part"] != part:
        return 0
    if figure["name"] == name:
        return 1
    found = re.fullmatch(re.escape(name) + r", (\d+)×", figure["name"])
    if part == "build":
        found = re.fullmatch(r"a library (\d+)×, made up and packed", figure["name"])
    return int(found[1]) if found else 0


def plot(curves: dict[str, dict[int, float]]) -> str:
    """Return the curves as a drawing; both axes double by powers."""
    sizes = sorted({size for curve in curves.values() for size in curve})
    most = max((value for curve in curves.values() for value in curve.values()), default=10.0)
    wide, high = WIDTH - LEFT - 200, HEIGHT - TOP - 50
    decades = max(1, math.ceil(math.log10(max(most, 1.01))))

    def x(size: float) -> float:
        return LEFT + wide * math.log10(size) / max(1.0, math.log10(max(sizes, default=10)))

    def y(value: float) -> float:
        return TOP + high * (1 - (math.log10(max(value, 0.5)) + 0.3) / (decades + 0.3))

    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>']  # fmt: skip
    for decade in range(decades + 1):
        at = y(10**decade)
        lines.append(f'<path d="M{LEFT} {at:.1f}h{wide}" stroke="#ccc"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{10**decade}</text>')
    lines += [f'<text x="{x(s):.1f}" y="{TOP + high + 22}" text-anchor="middle">{s}×</text>' for s in sizes]
    lines.append(f'<text x="{LEFT}" y="{HEIGHT - 6}">size of the library; upwards: times what today\'s takes</text>')
    for (title, curve), colour, row in zip(curves.items(), COLOURS, range(len(curves)), strict=False):
        points = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in curve.items())
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        lines.append(f'<text x="{LEFT + wide + 14}" y="{TOP + 20 + 20 * row}" fill="{colour}">{escape(title)}</text>')
    return "\n".join([*lines, "</svg>", ""])


def page(parts: dict[str, Measured], verdicts: list[tuple[str, str]]) -> str:
    """Return the page."""
    lines = [
        "# Benchmarks", "",
        "Written by `make bench`. A ratio is the median beside that of what it is compared with, measured in turn with it in the "
        "same run: a bare PySide6 window with one QTextBrowser; for the stick a bare bundle of it. “100×” is a library grown a "
        "hundred times. The load is that of the machine before the part was measured: above 0 other work slowed it down.", "",
        "![How things grow](growth.svg)", "", "| target | |", "|---|---|",
        *(f"| {line} | {verdict} |" for verdict, line in verdicts), "",
    ]  # fmt: skip
    for name, part in parts.items():
        machine = part["machine"]
        lines += [
            f"## {name}", "",
            f"{part['day']}, {part['runs']:g} times the usual number of runs: {machine['processor']}, {machine['cores']} cores, "
            f"{machine['memory']}, {machine['system']}, Python {machine['python']}, load {machine['load'][0]:.1f}.", "",
            "| | median | 95th percentile | runs | ratio |", "|---|--:|--:|--:|--:|",
        ]  # fmt: skip
        lines += [*map(_row, part["figures"]), ""]
    return "\n".join(lines)


def _row(figure: Measured) -> str:
    name = f"{figure['part']}: {figure['name']}"
    if not figure["values"]:
        return f"| {name} | {figure['note']} | | | |"
    ratio = f"{figure['ratio']:.2f}" if figure["ratio"] is not None else ""
    numbers = [f"{shown(figure[key])} {figure['unit']}" for key in ("median", "p95")]
    return f"| {name} | {numbers[0]} | {numbers[1]} | {figure['runs']} | {ratio} |"


def write(folder: Path, parts: dict[str, Measured], verdicts: list[tuple[str, str]]) -> None:
    """Write the page and its plot into `folder`."""
    figures = [figure for part in parts.values() for figure in part["figures"]]
    (folder / "growth.svg").write_text(plot(growth(figures)), "utf-8")
    (folder / "benchmarks.md").write_text(page(parts, verdicts), "utf-8")
