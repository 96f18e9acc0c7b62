"""What of the texts Nastaliq cannot show; and the languages' own names, shaped when the fonts are made.

Asked of the window's own shaper, as what will set the words.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from reader.authoring.letters import Shown
from reader.authoring.mistakes import Mistakes, line_of
from reader.authoring.works import WorkSource
from reader.core.languages import LANGUAGES, NASTALIQ
from reader.ui.text.harfbuzz import HarfBuzz
from reader.ui.text.harfbuzz import write_names as _write

__all__ = ["check_letters", "missing_letters", "write_names"]

_TAGS = tuple(tag for tag, row in LANGUAGES.items() if row.script.code == NASTALIQ)


def write_names(folder: Path) -> None:
    """Write the own names of the languages that are set in Nastaliq, shaped, beside the fonts."""
    _write(folder, [LANGUAGES[tag].own_name for tag in _TAGS])


def missing_letters(text: str, shaper: HarfBuzz) -> Iterator[str]:
    """Yield the Arabic letters of `text` that Nastaliq lacks, each once."""
    for letter in dict.fromkeys(text):
        arabic = unicodedata.bidirectional(letter) == "AL" or unicodedata.name(letter, "").startswith("ARABIC ")
        if arabic and any(shaper.shape(letter, bold, rtl=True) is None for bold in (False, True)):
            yield letter


def check_letters(works: list[WorkSource], fonts: Path, mistakes: Mistakes, beside: Shown = ()) -> None:
    """Tell `mistakes` of every letter in Urdu that would be drawn in another hand: of the works, and of what is shown
    `beside` them."""
    shaper = HarfBuzz(fonts)
    for file, tag, text in (*_texts(works), *(shown for shown in beside if shown[1] in _TAGS)):
        for letter in missing_letters(text, shaper):
            name = unicodedata.name(letter, "without a name")
            mistakes.add(
                file, line_of(file.read_text("utf-8"), letter),
                f"Nastaliq has no “{letter}” (U+{ord(letter):04X}, {name}): its words would be drawn in Naskh. "
                f"Write it with a letter of {LANGUAGES[tag].english_name}.",
            )  # fmt: skip


def _texts(works: list[WorkSource]) -> Shown:
    for work, tag in ((work, tag) for work in works for tag in _TAGS if tag in work.languages):
        own = tag == work.source_language
        words = work.document.words if own else work.translations[tag].words
        file = work.source_file if own else work.translation_file(tag)
        yield file, tag, "\n".join(segment.text for segments in words.values() for segment in segments)
