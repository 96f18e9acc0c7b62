"""Marks where lines may end, by ICU, in text that holds a script without spaces between words."""

import re
from functools import cache

from icu4py.breakers import LineBreaker

from reader.core.languages import language
from reader.core.script import LINE, MARK, mark, needs_marks
from reader.core.works import Words

_DROPPED = "\u00ad\u061c\u200b\u200e\u200f\ufeff"
"""Typed without being meant, by keyboards and editors (the Khmer space key gives U+200B): dropped in silence."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060\u2066-\u2069]")
_CONTROL = re.compile(f"[{_DROPPED}]|{_FORBIDDEN.pattern}")


def without_controls(text: str) -> str:
    """Return `text` without characters that no reader sees."""
    return _CONTROL.sub("", text)


def forbidden(text: str) -> bool:
    """Return whether `text` holds a character that changes what is shown without being seen."""
    return _FORBIDDEN.search(text) is not None


@cache
def breaks(text: str, tag: str) -> tuple[int, ...]:
    """Return the offsets (code points) inside `text` at which ICU lets a line end, for `tag`.

    Empty where the text has no script that needs marks: there Qt finds the same places itself.
    """
    if not needs_marks(text):
        return ()
    found, offset = [], 0
    for piece in LineBreaker(text, language(tag).icu):
        offset += len(piece)
        if offset < len(text):
            found.append(offset)
    return tuple(found)


def marked(text: str, tag: str) -> str:
    """Return `text`, a string of the program or a title, with marks."""
    plain = text.replace(MARK, "").replace(LINE, "")
    return mark(plain, breaks(plain, tag))


def with_breaks(words: Words, tag: str) -> Words:
    """Return `words` with the places where their lines may end."""
    return Words(words.text, breaks(words.text, tag), words.spans)
