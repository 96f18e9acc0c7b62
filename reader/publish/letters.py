"""The program's letters, cut to a text: a phone that lacks a script gets the letters with the words."""

import hashlib
import importlib.metadata
import io
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

from reader.authoring.cache import Cache
from reader.core.languages import SCRIPTS
from reader.core.record import record

_KEPT = 64


@record
class Letters:
    """A face cut to what is needed: ``data`` is WOFF2. There is no bold one: browsers thicken letters by themselves, and a
    second face would be as large as the first."""

    family: str
    data: bytes

    @property
    def file_name(self) -> str:
        return f"{self.family.replace(' ', '-')}.woff2"


class LetterCutter:
    """Cuts the faces in a folder; what was cut before is kept in `cache`."""

    def __init__(self, folder: Path, cache: Cache):
        self._folder, self._cache = folder, cache
        self._cut = lru_cache(_KEPT)(self._kept)

    def letters(self, families: Iterable[str], text: str) -> list[Letters]:
        """Return the faces of some families, cut to the letters of `text`; none that is not needed."""
        cut = ((family, self._cut(family, "".join(sorted(set(text))))) for family in families)
        return [Letters(family, data) for family, data in cut if data]

    def _kept(self, family: str, letters: str) -> bytes:
        file = self._folder / f"{family} Regular.ttf"
        found = hashlib.sha256(_recipe() + hashlib.sha256(file.read_bytes()).digest() + letters.encode())
        return b64decode(self._cache.once(found.hexdigest(), lambda: b64encode(_cut(file, family, letters)).decode()))


@cache
def _recipe() -> bytes:
    """Return a hash of what cuts letters: no other change of the program makes them anew, which takes long."""
    with_ = [importlib.metadata.version(name) for name in ("fonttools", "brotli")]
    return hashlib.sha256(Path(__file__).read_bytes() + " ".join(with_).encode()).digest()


def _cut(file: Path, family: str, letters: str) -> bytes:
    """Return a face cut to some letters; nothing where it has none of them, or only what every phone has."""
    font = TTFont(file, recalcTimestamp=False)
    has = set(font.getBestCmap())
    asked, wanted = ({ord(c) for c in some} & has for some in (letters, with_parts(letters)))
    if not any(point > 0x7F for point in asked) or (family == SCRIPTS["Latn"].family and not _rare(asked)):
        return b""
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.flavor = "woff2"
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    into = io.BytesIO()
    subset.save_font(font, into, options)
    return into.getvalue()


def with_parts(letters: str) -> set[str]:
    """Return letters with those that shaping makes of them: “ำ” is drawn as a ring and “า”, vowels around a Khmer letter
    begin with “េ”."""
    found = set(letters)
    found.update(*(unicodedata.normalize("NFKD", c) for c in letters))
    if not found.isdisjoint(_AROUND):
        found.add("\u17c1")
    return found


_AROUND = "\u17be\u17bf\u17c0\u17c4\u17c5"
"""Khmer vowels that stand on both sides of their letter."""


def _rare(points: set[int]) -> bool:
    """Return whether letters are among them that old phones lack: other Latin ones than those of Western Europe."""
    return any(0x17F < point < 0x2000 for point in points)
