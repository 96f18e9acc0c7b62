"""How everything looks at present: theme, text size and the typesetter, handed to every widget."""

from dataclasses import replace
from functools import cache
from typing import Protocol

from PySide6.QtGui import QColor

from reader.core.languages import Language
from reader.core.record import record
from reader.ui.style.icons import Icons
from reader.ui.style.theme import CHROME_PX, PAGE_PX, THEMES, Theme, chrome_px
from reader.ui.text.typesetter import Ink, TextStyle, Typesetter


class SupportsLook(Protocol):
    """Anything that shows itself in a Look."""

    def set_look(self, look: "Look") -> None: ...


@cache
def _ink(theme: str, role: str) -> Ink:
    color = THEMES[theme].color
    return Ink(color(role), color("link"), color("select"), color("found"))


@record
class Look:
    """Theme, typesetter, text size in percent, the language of the program's own words, and the signs. In a large window
    the page's letters are ``scale`` times larger; letters on controls grow at most to ``chrome_most`` times."""

    theme: Theme
    typesetter: Typesetter
    text_size: int
    language: Language
    icons: Icons
    scale: float = 1.0
    chrome_most: float = 1.5

    @property
    def page_px(self) -> float:
        return PAGE_PX * self.scale * self.text_size / 100

    @property
    def chrome_px(self) -> float:
        return chrome_px(self.text_size, self.chrome_most)

    def widened(self, width: int) -> int:
        """Return how wide, in pixels, a column of controls is that is `width` beside letters of the usual size: it
        grows half as much as they do."""
        return round(width * (1 + (self.chrome_px / CHROME_PX - 1) / 2))

    def with_chrome_at_most(self, times: float) -> "Look":
        """Return the same look, with letters on controls that grow at most to so many times their usual size."""
        return replace(self, chrome_most=times)

    def chrome_style(self, scale: float = 1.0, bold: bool = False, align: str = "start") -> TextStyle:
        """Return the style of the program's own words, `scale` times the usual size."""
        return TextStyle(self.language, self.chrome_px * scale, bold, align, leading=0.85)

    def ink(self, role: str) -> Ink:
        return _ink(self.theme.name, role)

    def color(self, role: str) -> QColor:
        return self.theme.color(role)
