"""The bundled fonts. Never a font of the laptop: the families are ours by name, and all are named."""

import sys
from collections import Counter
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from reader.core.languages import SCRIPTS, Language, Script
from reader.core.sitting_cache import sitting_cache

SETS = tuple(script.family for script in SCRIPTS.values() if not script.plain)
"""The families that Qt may set words in."""
_LATIN = SCRIPTS["Latn"].family
_LARGEST = SCRIPTS["Hans"].family
"""As large as all others together."""
_KEPT = 256
"""How many faces at a size are kept: a walk through every language and size meets a thousand, a reader some ten."""


class Fonts:
    """Loads the fonts of a folder, each when it is first needed, and gives the font of a language."""

    def __init__(self, folder: Path):
        self._loaded: Counter[str] = Counter()
        self._waiting: dict[tuple[str, bool], Path] = {}
        """Faces that are not loaded yet: their family, and whether they are bold."""
        for file in sorted(folder.glob("*.ttf")):
            family, _, weight = file.stem.rpartition(" ")
            self._waiting[family, weight == "Bold"] = file
        self.folder = folder
        self._sized = sitting_cache(_KEPT)(self._make)
        self.raw = sitting_cache(_KEPT)(self._raw)
        """One face at one size, for glyphs that are placed by ourselves: by its family, its pixels, and whether it is
        bold."""
        self._need(_LATIN)

    def _load(self, file: Path) -> None:
        number = _add(file)
        if number >= 0:
            self._loaded.update(QFontDatabase.applicationFontFamilies(number))

    def _need(self, *families: str) -> None:
        """Load what is not loaded yet of some families."""
        for face in [face for face in self._waiting if face[0] in families]:
            self._load(self._waiting.pop(face))

    def prepare(self, text: str, language: Language, bold: bool = False) -> bool:
        """Load what `text` in `language` needs and is not loaded yet; return whether there was anything."""
        if not self._waiting:
            return False
        needed = {(family, bold) for family in (language.script.family, *map(family_of, text))} & self._waiting.keys()
        for face in needed:
            self._load(self._waiting.pop(face))
        return bool(needed)

    def prepare_most(self) -> None:
        """Load all but the largest, so that a language chosen later need not wait for its letters."""
        self._need(*({family for family, _ in self._waiting} - {_LARGEST}))

    @property
    def missing(self) -> frozenset[str]:
        """The families whose file is not there or cannot be read; to know it, all are loaded."""
        return frozenset(script.family for script in SCRIPTS.values() if not self._has(script))

    def can_show(self, language: Language) -> bool:
        """Return whether the language's own letters can be shown."""
        # What stands beside Nastaliq's letters is set in the plainer script.
        return self._has(language.script) and self._has(language.plain.script)

    def _has(self, script: Script) -> bool:
        self._need(script.family)
        # Where glyphs are placed by ourselves nothing stands in for a face that is not there.
        return self._loaded[script.family] >= (2 if script.plain else 1)

    def font(self, language: Language, px: float, bold: bool = False) -> QFont:
        """Return the font for words in `language`, `px` pixels high before the script's own scale; where Qt cannot set
        its script, that of the plainer one."""
        script = language.plain.script
        return self._sized(script.family, max(1, round(px * script.scale)), bold)

    @staticmethod
    def _make(family: str, pixels: int, bold: bool) -> QFont:
        font = QFont()
        # Its own family first, Latin second, then every other: a foreign word finds its letters
        # in our fonts, and nothing is left for the system to choose.
        font.setFamilies(list(dict.fromkeys([family, _LATIN, *SETS])))
        font.setPixelSize(pixels)
        return Fonts._finished(font, bold)

    def _raw(self, family: str, px: int, bold: bool) -> QRawFont:
        self._need(family)
        font = QFont(family)
        font.setPixelSize(px)
        return QRawFont.fromFont(self._finished(font, bold))

    @staticmethod
    def _finished(font: QFont, bold: bool) -> QFont:
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        # Unhinted advances are HarfBuzz's own, at any size and on any system.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@cache
def family_of(letter: str) -> str:
    """Return the family that a letter is looked for in."""
    for script in SCRIPTS.values():
        if any(first <= letter <= last for first, last in zip(script.letters[::2], script.letters[1::2], strict=True)):
            return script.family
    return _LATIN


def _add(file: Path) -> int:
    """Give Qt a font; return its number, or -1. On Windows as bytes: FreeType would not find it below a folder whose
    name has letters of another alphabet than the system's."""
    if sys.platform == "win32":
        return QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))
    return QFontDatabase.addApplicationFont(str(file))
