"""The program's own words that somebody needs to hear who does not read: what its most used buttons are called."""

from functools import cache
from pathlib import Path

from reader.core.languages import DEFAULT
from reader.core.words import Words

SIGNS = (
    ("TopBar", "Back"), ("TopBar", "Leave now"), ("TopBar", "Interpreter"), ("TopBar", "More"),
    ("TopBar", "Choose your language"), ("Actions", "I need an interpreter"), ("Actions", "Listen"), ("Topic", "In pictures"),
    ("PicturesScreen", "Previous picture"), ("PicturesScreen", "Next picture"), ("ComicScreen", "Next"),
    ("ListeningBar", "Aloud"), ("ListeningBar", "With headphones"), ("ListeningBar", "Pause"),
    ("ListeningBar", "Go on reading aloud"), ("ListeningBar", "Stop reading aloud"),
)  # fmt: skip
"""Each by its place in the program's catalogue, and in English."""
_CATALOGUE = Path(__file__).resolve().parents[2] / "i18n"


@cache
def sign_words(tag: str) -> tuple[Words, ...]:
    """Return these words in a language, as far as they are written in it, each once."""
    from reader.authoring.strings import messages, sources  # with Qt's tools, where words are to be recorded

    found = [source for _, source in SIGNS] if tag == DEFAULT else []
    file = sources(_CATALOGUE).get(tag)
    if file is not None:
        known = messages(file)
        found = [known[sign] for sign in SIGNS if sign in known]
    return tuple(Words.of(words) for words in dict.fromkeys(found))
