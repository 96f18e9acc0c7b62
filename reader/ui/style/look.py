"""How everything looks at present: theme, text size and the typesetter, handed to every widget."""

from functools import cache
from typing import Protocol

from PySide6.QtGui import QColor

from reader.core.languages import Language
from reader.core.record import record
from reader.ui.style.icons import Icons
from reader.ui.style.theme import PAGE_PX, THEMES, Theme, chrome_px
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
    """Theme, typesetter, text size in percent, the language of the program's own words, and the signs."""

    theme: Theme
    typesetter: Typesetter
    text_size: int
    language: Language
    icons: Icons

    @property
    def page_px(self) -> float:
        return PAGE_PX * self.text_size / 100

    @property
    def chrome_px(self) -> float:
        return chrome_px(self.text_size)

    def chrome_style(self, scale: float = 1.0, bold: bool = False, align: str = "start") -> TextStyle:
        """Return the style of the program's own words, `scale` times the usual size."""
        return TextStyle(self.language, self.chrome_px * scale, bold, align, leading=0.85)

    def ink(self, role: str) -> Ink:
        return _ink(self.theme.name, role)

    def color(self, role: str) -> QColor:
        return self.theme.color(role)
