"""The bundled fonts. Never a font of the laptop: the families are ours by name, and all are named."""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from reader.core.languages import SCRIPTS, Language

SETS = tuple(script.family for script in SCRIPTS.values() if not script.plain)
"""The families that Qt may set words in."""
_LATE = "Sala Chinese"
"""As large as all others together, and needed where there is something Chinese alone."""
_FIRST_LATE = "\u2e80"
"""The first letter that no other family has: from here on are the Han characters and their signs."""


class Fonts:
    """Loads the fonts of a folder once, the largest when it is first needed, and gives the font of a language."""

    def __init__(self, folder: Path):
        self._loaded: Counter[str] = Counter()
        self._late: dict[bool, Path] = {}
        """Faces that are loaded when they are first needed: bold or not."""
        for file in sorted(folder.glob("*.ttf")):
            if file.name.startswith(_LATE):
                self._late["Bold" in file.name] = file
            else:
                self._load(file)
        self._raw: dict[tuple[str, int, bool], QRawFont] = {}
        self.folder = folder
        self._cache: dict[tuple[str, float, bool], QFont] = {}

    def _load(self, file: Path) -> None:
        number = _add(file)
        if number >= 0:
            self._loaded.update(QFontDatabase.applicationFontFamilies(number))

    def prepare(self, text: str, language: Language, bold: bool = False) -> bool:
        """Load what `text` in `language` needs and is not loaded yet; return whether there was anything."""
        if bold not in self._late:
            return False
        needed = language.script.family == _LATE or max(text, default="") >= _FIRST_LATE
        if needed:
            self._load(self._late.pop(bold))
        return needed

    @property
    def missing(self) -> frozenset[str]:
        """The families whose file is not there or cannot be read; to know it, all are loaded."""
        while self._late:
            self._load(self._late.popitem()[1])
        # Where glyphs are placed by ourselves nothing stands in for a face that is not there.
        return frozenset(s.family for s in SCRIPTS.values() if self._loaded[s.family] < (2 if s.plain else 1))

    def can_show(self, language: Language) -> bool:
        """Return whether the language's own letters can be shown."""
        if language.script.family == _LATE:
            return _LATE not in self.missing
        return self._loaded[language.script.family] >= (2 if language.script.plain else 1)

    def font(self, language: Language, px: float, bold: bool = False) -> QFont:
        """Return the font for words in `language`, `px` pixels high before the script's own scale; where Qt cannot set its
        script, that of the plainer one."""
        language = language.plain
        key = (language.script.code, px, bold)
        if key not in self._cache:
            self._cache[key] = self._make(language, px, bold)
        return self._cache[key]

    @staticmethod
    def _make(language: Language, px: float, bold: bool) -> QFont:
        font = QFont()
        # Its own family first, Latin second, then every other: a foreign word finds its letters
        # in our fonts, and nothing is left for the system to choose.
        own = [language.script.family, SCRIPTS["Latn"].family]
        font.setFamilies(list(dict.fromkeys([*own, *SETS])))
        font.setPixelSize(max(1, round(px * language.script.scale)))
        return Fonts._finished(font, bold)

    def raw(self, family: str, px: int, bold: bool) -> QRawFont:
        """Return one face at one size, for glyphs that are placed by ourselves."""
        key = (family, px, bold)
        if key not in self._raw:
            font = QFont(family)
            font.setPixelSize(px)
            self._raw[key] = QRawFont.fromFont(self._finished(font, bold))
        return self._raw[key]

    @staticmethod
    def _finished(font: QFont, bold: bool) -> QFont:
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        # Unhinted advances are HarfBuzz's own, at any size and on any system.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _add(file: Path) -> int:
    """Give Qt a font; return its number, or -1. On Windows as bytes: FreeType would not find it below a folder whose name has letters
    of another alphabet than the system's."""
    if sys.platform == "win32":
        return QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
    return QFontDatabase.addApplicationFont(str(file))
