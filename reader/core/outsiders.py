"""Words of people who are not the publisher, made safe to stand beside the program's own; and titles that only look
like another.

A title may close the program's quotation mark and go on in its voice, imitate its signs, turn letters round, or be
written in letters that look like those of a text that people trust.
"""

import unicodedata
from functools import lru_cache

from reader.core.break_marks import BREAK, LINE
from reader.core.folding import folded
from reader.core.words import Words

LONGEST = 80
"""How many letters of an outsider's title stand in a frame."""
_FIRST_STRONG, _END = "\u2068", "\u2069"
_JOINERS = "\u200c\u200d"
"""Not seen, and part of the spelling in Persian, Urdu, Khmer and Burmese."""
_QUOTES = frozenset(
    '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\u301f\u2033\u2036\u275d\u275e\uff02\u300a\u300b\u3008\u3009'
)
_SIGNS = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "So", "Sk", "Sm"))
"""What is not seen, and what draws instead of saying something."""
_ALIKE = 0.86
"""How alike (difflib's ratio) two titles are that people take for one."""
_LEAST = 6
"""A title of fewer letters is not looked for inside of another."""
_LOOKS = str.maketrans(
    "авсеніјкморѕтухԁԛԝгпьαβεηικνορτυχγωօոսհցɑɡʟ01|iဝဉ",
    "abcehljkmopstyxdqwrnbabenlkvoptuxywonuhgaglollloဥ",
)
"""Letters that look like others, after folding."""
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("သြ", "ဩ"), ("\u17d2\u178a", "\u17d2\u178f"))
"""Two that look like one."""


@lru_cache(512)
def outsiders(title: Words) -> Words:
    """Return a title from outside as one short line that cannot speak for the program: without quotation marks, signs
    and whatever is not seen, in a direction of its own that ends with it."""
    kept = []
    for c in title.marked:
        if c in "\n\t\r" or c in _QUOTES:
            kept.append(" ")
        elif (
            c == BREAK
            or c in _JOINERS
            or (c != LINE and unicodedata.category(c) not in _SIGNS and not 0xFE00 <= ord(c) <= 0xFE0F)
        ):
            kept.append(c)
    words = Words.of(" ".join("".join(kept).split()))
    if len(words.text) > LONGEST:
        cut = words.part(0, max((b for b in _ends(words) if b <= LONGEST), default=LONGEST))
        words = Words(f"{cut.text}\u2026", cut.breaks)
    return Words(f"{_FIRST_STRONG}{words.text}{_END}", tuple(b + 1 for b in words.breaks))


def _ends(words: Words) -> list[int]:
    """Return where words of a title end, as far as that can be told."""
    return [*words.breaks, *(i for i, c in enumerate(words.text) if c == " ")]


@lru_cache(4096)
def looks(title: str) -> str:
    """Return what people see of a title: its letters, those that look alike as one."""
    letters = folded(title, spaced=False).translate(_LOOKS)
    for two, one in _PAIRS:
        letters = letters.replace(two, one)
    return letters


def is_alike(title: str, other: str) -> bool:
    """Return whether people may take `title` for `other`, or for something said about it: it looks the same, nearly the
    same, or holds all of it."""
    mine, theirs = looks(title), looks(other)
    if not mine or not theirs:
        return False
    if mine == theirs or (len(theirs) >= _LEAST and theirs in mine):
        return True
    if min(len(mine), len(theirs)) < _LEAST or abs(len(mine) - len(theirs)) > 0.3 * len(theirs):
        return False
    from difflib import SequenceMatcher  # seldom needed: few libraries have texts of others

    matcher = SequenceMatcher(a=mine, b=theirs, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
