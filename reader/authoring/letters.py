"""Which letters of the texts no font of ours has: they would be drawn as empty boxes."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools.ttLib import TTFont

from reader.authoring.mistakes import Mistakes, line_of
from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES

Shown = Iterable[tuple[Path, str, str]]
"""Words that are shown and belong to no work: the file, the language, the words."""
_UNSEEN = ("Cf", "Cc", "Zl", "Zp")
_SIGNS = "✅ ❌ ❗ ❓ ⚠ ☎ ✉ ✔ ☐ ☑ ★ → 👉"
"""Some of what there is, offered in place of what there is not."""


def covered(fonts: Path) -> frozenset[int]:
    """Return the characters that the fonts in a folder have."""
    return frozenset(point for file in fonts.glob("*Regular.ttf") for point in TTFont(file, lazy=True).getBestCmap())


def without_font(text: str, known: frozenset[int]) -> Iterator[str]:
    """Yield the letters of `text` that no font has, each once; what takes no room needs none."""
    for letter in dict.fromkeys(text):
        selects = "\ufe00" <= letter <= "\ufe0f"
        if ord(letter) not in known and not selects and unicodedata.category(letter) not in _UNSEEN:
            yield letter


def check_fonts(works: Iterable[WorkSource], fonts: Path, mistakes: Mistakes, beside: Shown = ()) -> None:
    """Tell `mistakes` of every letter, in every language, that no font in the folder `fonts` has: of the works, and of
    what is shown `beside` them."""
    known = covered(fonts)
    for work in works:
        for tag in work.languages:
            own = tag == work.source_language
            words = work.document.words if own else work.translations[tag].words
            file = work.source_file if own else work.translation_file(tag)
            _tell(file, "\n".join(w.text for segments in words.values() for w in segments), tag, known, mistakes)
        about = [work.publisher, work.licence, *work.credits, *(f"{s.title} {s.address}" for s in work.sources)]
        _tell(work.folder / "work.toml", "\n".join(about), work.source_language, known, mistakes)
    for file, tag, text in beside:
        _tell(file, text, tag, known, mistakes)


def _tell(file: Path, text: str, tag: str, known: frozenset[int], mistakes: Mistakes) -> None:
    for letter in without_font(text, known):
        named = f"“{letter}” (U+{ord(letter):04X}, {unicodedata.name(letter, 'without a name')})"
        if unicodedata.category(letter) == "So":
            advice = f"Write it in words, or use another sign, such as {_SIGNS}."
        else:
            advice = f"Write it with letters of {LANGUAGES[tag].english_name}, or leave it out."
        mistakes.add(
            file,
            line_of(file.read_text("utf-8-sig"), letter),
            f"No font of Sala has {named}: it would be an empty box. {advice}",
        )
