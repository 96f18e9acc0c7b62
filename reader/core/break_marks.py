"""Break marks: where a line may end in scripts that put no spaces between words.

Text that comes from a pack or from the program's own translations is *marked*: a zero-width space
stands wherever a line may end, if the text holds any letter of a script that needs it. The marks are
for the typesetter alone: ``clean`` takes them away before text is copied, searched or spoken.
"""

import re
import unicodedata
from itertools import accumulate

from reader.core.lazy_pattern import lazy
from reader.core.sitting_cache import sitting_cache

BREAK = "\u200b"
LINE = "\u2028"
JOIN = "\u2060"
"""Typed by an author where no line may end."""

# Thai, Lao, Myanmar (with its extensions), Khmer, Tai Le, New Tai Lue, Tai Tham, Tai Viet:
# the scripts of line-break class SA in UAX #14.
_NEEDS_MARKS = lazy("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf]")


def needs_marks(text: str) -> bool:
    """Return whether `text` holds a script whose words are not divided by spaces (Chinese needs none)."""
    return _NEEDS_MARKS.search(text) is not None


_RUNS_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def runs_left(text: str) -> bool:
    """Return whether `text` holds a script that runs from right to left."""
    return _RUNS_LEFT.search(text) is not None


def with_breaks(text: str, breaks: tuple[int, ...]) -> str:
    """Return `text` with a mark at each of `breaks` (code-point offsets, ascending)."""
    ends = (*breaks, len(text))
    return BREAK.join(text[a:b] for a, b in zip((0, *breaks), ends, strict=True))


def split_breaks(marked: str) -> tuple[str, tuple[int, ...]]:
    """Return the clean text of `marked` and the offsets at which a line may end."""
    if BREAK not in marked:
        return marked, ()
    parts = marked.split(BREAK)
    text = "".join(parts)
    breaks = dict.fromkeys(accumulate(map(len, parts)))  # in order, each once
    breaks.pop(0, None)
    breaks.pop(len(text), None)
    return text, tuple(breaks)


def strip_breaks(text: str) -> str:
    """Return `text` without break marks and forced line ends: what is copied, spoken and searched."""
    return text.replace(BREAK, "").replace(LINE, "\n")


_NEVER_FIRST = frozenset(".,;:!?%)]}\u00bb\u201d\u2019\u2026\u2030\u060c\u061b\u061f\u066a\u06d4\u0964\u0965")
"""Signs that end or close what stands before them, also where a space was typed between."""
_FULL_WIDTH = "\u3001\u3002\uff01\uff05\uff0c\uff1a\uff1b\uff1f"
_HELD = lazy(rf" (?=[{_FULL_WIDTH}]|[{re.escape(''.join(sorted(_NEVER_FIRST)))}]+(?:\s|$))")


_TELEPHONE = lazy(r"(?<!\w)\+?\(?\d{1,4}\)?(?:[ -]\d{1,4}){2,}(?!\w)")
_DIGITS_OF_ONE = range(7, 16)
"""How many digits a telephone number has."""


@sitting_cache(4096)
def held(text: str) -> str:
    """Return `text` with other spaces where no line ends: before a sign that never begins one (“؟” typed after a
    space), and in a telephone number."""
    if " " not in text:
        return text
    return _TELEPHONE.sub(_held_number, _HELD.sub("\u00a0", text))


def _held_number(found: "re.Match[str]") -> str:
    number = found[0]
    return number.replace(" ", "\u00a0") if sum(map(str.isdecimal, number)) in _DIGITS_OF_ONE else number


_LEADING_VOWELS = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
_FOLLOWING = frozenset("\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ec6\u17d4\u17d5\u17d6\u17d7")
"""Vowels that follow their consonant, and signs that repeat or end what stands before them (ๆ ៗ ។ ៕ ៖)."""
_JOINERS = frozenset("\u1039\u17d2\u200d\u1a60")
# A Burmese consonant that closes the syllable before it: it bears asat, also over a medial sign, or stands above a
# stacked one. And what is written behind a word: ၊ ။ ၌ ၍ ၏; but ၎င်း begins one.
_CLOSES_SYLLABLE = lazy("[\u1000-\u102a\u103f][\u103b-\u103e]*\u1037?[\u103a\u1039]|[\u104a-\u104d\u104f]")


def may_split(text: str, at: int) -> bool:
    """Return whether a line may begin at offset `at`, where none would end of itself: not inside a syllable, and not
    with a sign that closes what stands before it."""
    return text[at] not in _NEVER_FIRST and JOIN not in text[at - 1 : at + 1] and ends_syllable(text, at)


def ends_syllable(text: str, at: int) -> bool:
    """Return whether a syllable ends before offset `at`, as far as that can be told from its letters."""
    before, after = text[at - 1], text[at]
    if unicodedata.category(after).startswith("M") or after in _FOLLOWING:
        return False
    if before in _LEADING_VOWELS or before in _JOINERS:
        return False
    return _CLOSES_SYLLABLE.match(text, at) is None
