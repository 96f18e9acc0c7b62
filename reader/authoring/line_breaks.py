"""Marks where lines may end, by ICU, in text that holds a script without spaces between words."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from icu4py.breakers import LineBreaker

from reader.core.languages import language
from reader.core.script import LINE, MARK, mark, may_split, needs_marks
from reader.core.works import Words

_DROPPED = "\u00ad\u061c\u200b\u200e\u200f\ufeff"
"""Typed without being meant, by keyboards and editors (the Khmer space key gives U+200B): dropped in silence."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060\u2066-\u2069]")
_CONTROL = re.compile(f"[{_DROPPED}]|{_FORBIDDEN.pattern}")


_SHORT = 12
"""How many letters a term of the glossary may have to stay on one line."""


def without_controls(text: str) -> str:
    """Return `text` without characters that no reader sees."""
    return _CONTROL.sub("", text)


def forbidden(text: str) -> bool:
    """Return whether `text` holds a character that changes what is shown without being seen."""
    return _FORBIDDEN.search(text) is not None


@lru_cache(50_000)
def breaks(text: str, tag: str) -> tuple[int, ...]:
    """Return the offsets (code points) inside `text` at which ICU lets a line end, for `tag`.

    Empty where the text has no script that needs marks: there Qt finds the same places itself.
    """
    if not needs_marks(text):
        return ()
    found, offset = [], 0
    for piece in LineBreaker(text, language(tag).icu):
        offset += len(piece)
        # Where ICU's dictionary does not know a word it ends lines inside syllables, even between stacked letters.
        if offset < len(text) and may_split(text, offset):
            found.append(offset)
    return tuple(found)


def marked(text: str, tag: str) -> str:
    """Return `text`, a string of the program or a title, with marks."""
    plain = text.replace(MARK, "").replace(LINE, "")
    return mark(plain, breaks(plain, tag))


def unbroken(terms: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds those of `terms` that are too short to be read across two lines; None where there are none."""
    short = {term for term in terms if len(term) <= _SHORT and needs_marks(term) and " " not in term}
    return re.compile("|".join(sorted(short, key=lambda term: (-len(term), term)))) if short else None


def _divides(c: str) -> bool:
    return unicodedata.category(c)[0] not in "LMN"


def with_breaks(words: Words, tag: str, terms: re.Pattern[str] | None = None) -> Words:
    """Return `words` with the places where their lines may end: not inside one of `terms`. Words that bring their places keep
    them."""
    if words.breaks:
        return words
    found = breaks(words.text, tag)
    if terms is not None and found:
        text = words.text
        # Letters that only look like the term lie across the ends of words.
        ends = {0, *found, len(text)} | {i for i, c in enumerate(text) for i in (i, i + 1) if _divides(c)}
        places = [m.span() for m in terms.finditer(text)]
        inside = {i for a, b in places if a in ends and b in ends for i in range(a + 1, b)}
        found = tuple(offset for offset in found if offset not in inside)
    return Words(words.text, found, words.spans)
