"""Colours for Qt, and sizes. Three themes; every pair that meets is checked for contrast."""

from dataclasses import fields
from functools import cache

from PySide6.QtGui import QColor, QPalette

from reader.core.palette import PALETTES, Palette
from reader.core.record import record


@cache
def _color(written: str) -> QColor:
    return QColor(written)


@record
class Theme(Palette):
    """A palette for Qt."""

    def color(self, role: str) -> QColor:
        """Return the colour of a role by its name."""
        return QColor(_color(getattr(self, role)))  # a copy: whoever asked may make it fainter

    def rgb(self, role: str) -> int:
        """Return the colour of a role as a number, for what is kept by it."""
        return _color(getattr(self, role)).rgb()

    def palette(self) -> QPalette:
        """Return the colours for Qt's own widgets."""
        palette = QPalette()
        for role, name in (
            (QPalette.ColorRole.Window, "paper"), (QPalette.ColorRole.Base, "sheet"),
            (QPalette.ColorRole.WindowText, "ink"), (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Button, "sheet"), (QPalette.ColorRole.ButtonText, "ink"),
            (QPalette.ColorRole.Highlight, "select"), (QPalette.ColorRole.HighlightedText, "ink"),
            (QPalette.ColorRole.ToolTipBase, "ink"), (QPalette.ColorRole.ToolTipText, "sheet"),
            (QPalette.ColorRole.Link, "link"), (QPalette.ColorRole.PlaceholderText, "muted"),
        ):  # fmt: skip
            palette.setColor(role, self.color(name))
        return palette


THEMES = {palette.name: Theme(**vars(palette)) for palette in PALETTES}
ROLES = tuple(f.name for f in fields(Theme) if f.name != "name")

GRID = 8
TARGET = 48
"""The least width and height of anything that is pressed, in pixels (44 is asked for)."""
CORNER, BUTTON_CORNER = 16, 12
PAGE_PX = 20
"""The size of the page's letters at 100 %, in pixels."""
CHROME_PX = 17
"""The size of letters on buttons and signs at 100 %."""
BAR_HEIGHT = 64
"""The height of the bar above every screen, in pixels, at every size of the text."""
USUAL_SIZE = (1366, 768)
"""The window of a usual laptop, in pixels: on a larger one the page's letters grow with it."""
COLUMN_EMS = 36
"""The widest a column of text gets: about 70 letters of Latin text."""


def one_line(px: float) -> int:
    """Return a height that holds one line of letters of `px` pixels in any of our scripts (Burmese is highest)."""
    return round(px * 2.4)


def chrome_px(text_size: int, at_most: float = 1.5) -> float:
    """Return the size of letters on controls at a text size in percent: they grow less than the page."""
    return CHROME_PX * min(max(text_size / 100, 1.0), at_most)


def page_scale(width: int, height: int) -> float:
    """Return how much larger the page's letters are in a window of this size than in a laptop's, in steps of 0.05."""
    larger = min(width / USUAL_SIZE[0], height / USUAL_SIZE[1]) - 1
    return 1 + round(min(max(larger * 0.7, 0.0), 1.0) * 20) / 20
