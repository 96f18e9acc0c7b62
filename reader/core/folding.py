"""What of a text counts when it is searched: letters, marks and digits, folded script by script.

Two forms of every piece: *exact* (one spelling of the same characters, no case) and *folded* (what people
leave out or mix up when they type: accents in Latin, the forms of a letter and the vowel signs in Arabic,
whose digits they are). Vowel signs of Thai, Khmer, Burmese and Tamil are letters to a reader: they stay.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.core.lazy_pattern import lazy
from reader.core.look_alikes import APOSTROPHES, one_spelling, stacks, word_spelling
from reader.core.sitting_cache import sitting_cache

_RUN = lazy(r"\S+")
"""What stands between two spaces: no token goes on beyond."""
_WORD = 24
_TATWEEL = "\u0640"
_AFOREMENTIONED = "\u104e"
"""Punctuation to Unicode, and the beginning of a word in Burmese."""
_SEATS = lazy("[\u064a\u06cc\u0649]\u0654")
_SEAT = "\u0626"
_TWICE = lazy(
    "([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d1\u0bbe-\u0bcd])\\1+"
)
"""A sign that was typed twice over one letter: it looks like one."""
_SARA_E, _SARA_AA, _SARA_AM, _NIKHAHIT = "\u0e40", "\u0e32", "\u0e33", "\u0e4d"
_THAI_TONES = "\u0e48\u0e49\u0e4a\u0e4b"

# Letters with a stroke or hook have no decomposition; Arabic letters have forms by language.
_ALIKE = str.maketrans(
    "đƀɓħłøŧɖɗƙƴıɨʉ" + "\u0671\u0649\u064a\u06cd\u06d0\u0643\u0629\u06c1\u06be\u06c3\u06d5",
    "dbbhlotddkyiiu" + "\u0627\u06cc\u06cc\u06cc\u06cc\u06a9\u0647\u0647\u0647\u0647\u0647",
)


class Token(NamedTuple):
    """A piece of a text that can be asked for, from `start` to `end` (code points of the text): a word where
    words are divided by spaces, else one letter with its signs."""

    folded: str
    exact: str
    start: int
    end: int


def tokens(text: str, spaced: bool) -> Iterator[Token]:
    """Yield the tokens of `text`; spaces and punctuation divide words and count for nothing else."""
    for run in _RUN.finditer(text):
        start, run_text = run.start(), run[0]
        # Texts are made of the same words again and again.
        known = _known_tokens(run_text, spaced) if len(run_text) <= _WORD else tuple(_tokens(run_text, spaced))
        for token in known:
            yield Token(token.folded, token.exact, token.start + start, token.end + start) if start else token


@sitting_cache(8192)
def _known_tokens(run: str, spaced: bool) -> tuple[Token, ...]:
    return tuple(_tokens(run, spaced))


def _tokens(text: str, spaced: bool) -> Iterator[Token]:
    folded = exact = ""
    start = end = -1
    for letters, first, last in _letters(text):
        if not letters or not spaced:
            if folded:
                yield Token(*word_spelling(folded, exact), start, end)
            folded, exact, start = "", "", -1
        if letters:
            forms = _forms(letters)
            start = first if start < 0 else start
            folded, exact, end = folded + forms[0], exact + forms[1], last
    if folded:
        yield Token(*word_spelling(folded, exact), start, end)


def folded(text: str, spaced: bool) -> str:
    """Return all of `text` that counts, folded: words divided by one space, or letters without any."""
    return (" " if spaced else "").join(t.folded for t in tokens(text, spaced))


def _letters(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each letter with the signs that belong to it, and where it stands; an empty one where words end."""
    group, start, end = "", 0, 0
    for i, c in enumerate(text):
        kind = _kind(c)
        if kind == "ignored":
            continue
        if group and (kind == "mark" or _belongs(group, c)):
            group, end = group + c, i + 1
            continue
        if kind == "mark":  # a sign without a letter counts for nothing
            continue
        if group:
            yield group, start, end
        group, start, end = ("" if kind == "divider" else c), i, i + 1
        if kind == "divider":
            yield "", i, i
    if group:
        yield group, start, end


def _belongs(group: str, c: str) -> bool:
    """Return whether `c`, a letter to Unicode, is a sign of the letter before it in Thai, or stands below it."""
    if stacks(group, c):
        return True
    if c == _SARA_AM:
        return True
    if c == _SARA_AA:
        return _NIKHAHIT in group
    return c == _SARA_E == group  # two of them are typed for the one letter that looks the same


@lru_cache(4096)
def _kind(c: str) -> str:
    category = unicodedata.category(c)
    if c in APOSTROPHES or c == _TATWEEL or category == "Cf":
        return "ignored"
    if category[0] == "M":
        return "mark"
    return "letter" if category[0] in "LN" or c == _AFOREMENTIONED else "divider"


@sitting_cache(16384)
def _forms(letters: str) -> tuple[str, str]:
    """Return a letter and its signs, folded and exact."""
    exact = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", letters).casefold())
    if _NIKHAHIT in exact:
        # Sara am, typed as one sign or as two, before the tone mark or after it: one spelling.
        signs = "".join(c for c in exact if c != _NIKHAHIT)
        exact = signs[:-1] + _SARA_AM if signs.endswith(_SARA_AA) else exact
    exact = _TWICE.sub(r"\1", exact.replace(_SARA_E * 2, "\u0e41"))
    exact = one_spelling(exact)
    exact = "".join(c for c in exact if unicodedata.category(c)[0] in "LMN")  # not the stroke inside of ¼
    plain = exact = _SEATS.sub(_SEAT, exact)
    if _sheds_marks(exact[:1]):
        plain = "".join(c for c in unicodedata.normalize("NFD", exact) if unicodedata.category(c) != "Mn")
    plain = "".join(_digit(c) for c in plain.translate(_ALIKE))
    if exact.startswith(_SEAT):  # what stands beside it decides what it is
        plain = _SEAT + plain[1:]
    return plain or exact, exact


def _sheds_marks(c: str) -> bool:
    """Return whether accents and vowel signs on `c` may be left out when typing: European scripts, Arabic."""
    return c < "\u0780" or "\u1e00" <= c < "\u2000" or "\u2c60" <= c < "\u2c80" or "\ua720" <= c < "\ua800"


def _digit(c: str) -> str:
    value = unicodedata.decimal(c, None)
    return c if value is None else str(value)
