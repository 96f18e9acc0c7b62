"""Numbers, addresses and foreign names in a text that runs from right to left: where each of them begins and ends.

To Unicode's rules "+66 2 123 4567" is four numbers, which change places among Arabic words. What is found here is set
apart by the typesetter, in its own copy of the words: whatever stands around it, it is read from left to right. The
words themselves stay as they were written.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from reader.core.break_marks import runs_left
from reader.core.lazy_pattern import lazy
from reader.core.sitting_cache import sitting_cache
from reader.core.words import Style, Words

OPEN, CLOSE = "\u2066", "\u2069"
"""What stands between them runs from left to right, and counts for one sign to what is around (LRI, PDI)."""

Places = tuple[tuple[int, int], ...]
"""Where parts of a text begin and end (code points)."""

_KEPT = 4096
_STRETCH = lazy(
    "[^\u0590-\u065f\u066a\u066d-\u06ef\u06fa-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff\n\u2028\u2029]+"
)
"""What no letter or sign that runs from right to left divides, no mark of direction and no line end: only there are
numbers and foreign names."""
_COUNTS = lazy(r"\w")
_ADDRESS = lazy(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)[!-~]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[!-~]*)?"
)
_AFTER_ADDRESS = ".,;:!?'\""
_TOKEN = lazy(r"\S+")
_BEFORE_NUMBER = "+-\u2212\u00b1$\u20ac\u00a3\u00a5\u0e3f\u20b9#\u2116~\u2248<>\u2264\u2265"
_AFTER_NUMBER = "%\u2030\u00b0+\u20ac$\u00a3\u0e3f\u17db\u20ab"
_MINUS = "-\u2212"
_OPENING = frozenset("([{")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_BETWEEN_NUMBERS = lazy(r"[-\u2013\u2212/+]*")
"""What may stand alone between two numbers that are one: of a range, a telephone number."""
_UNITS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mg",
        "g",
        "kg",
        "ml",
        "l",
        "m",
        "cm",
        "mm",
        "km",
        "mb",
        "gb",
        "am",
        "pm",
        "a.m.",
        "p.m.",
        "usd",
        "thb",
        "baht",
    ]
)
"""Words that belong to the number before them."""


def islands(words: Words, rtl: bool) -> Places:
    """Return where the numbers, addresses and foreign names of `words` are, as they must be set apart in a paragraph
    that runs to the left (`rtl`) or, where it holds words that do, to the right. A note's mark is one of its own."""
    if not (rtl or runs_left(words.text)):
        return ()
    notes = tuple((s.start, s.end) for s in words.spans if s.style is Style.NOTE)
    return _islands(words.text, notes, rtl)


@sitting_cache(_KEPT)
def _islands(text: str, notes: Places, rtl: bool) -> Places:
    found: list[tuple[int, int]] = []
    start = 0
    for note, end in (*notes, (len(text), len(text))):
        for stretch in _STRETCH.finditer(text, start, note):
            if _COUNTS.search(stretch[0]):
                found += _in_stretch(text, *stretch.span())
        if note < end:
            found.append((note, end))
        start = max(end, start)
    if not rtl:  # there a foreign name is at home
        found = [(a, b) for a, b in found if not any(map(_is_letter, text[a:b]))]
    return tuple(found)


@cache
def _is_letter(c: str) -> bool:
    return unicodedata.bidirectional(c) == "L" and c != "\u200e"


@cache
def _is_digit(c: str) -> bool:
    return unicodedata.bidirectional(c) in ("EN", "AN")


class _Token:
    """What stands between two spaces: from where to where it counts, and what it is."""

    def __init__(self, text: str, start: int, end: int):
        self.whole = text[start:end]
        counting = [i for i in range(start, end) if _is_letter(text[i]) or _is_digit(text[i])]
        self.empty = not counting
        self.start, self.end = (counting[0], counting[-1] + 1) if counting else (start, end)
        self.letters = any(_is_letter(text[i]) for i in counting)
        address = _ADDRESS.search(text, start, end)
        if address is not None and _is_address(address[0]):
            self.end = max(self.end, _without_end(text, address))
        self.before, self.after = text[start : self.start], text[self.end : end]
        self.word = text[self.start : end].strip("()[],;:").casefold()


def _is_address(found: str) -> bool:
    """Return whether letters with full stops between them are an address: “3.5” and “B.E.” are none."""
    return "://" in found or "@" in found or re.search(r"[A-Za-z]{2}", found) is not None


def _without_end(text: str, found: "re.Match[str]") -> int:
    """Return where an address ends, without the signs of the sentence that follow it."""
    start, end = found.span()
    while end > start + 1:
        last = text[end - 1]
        lonely = last in _CLOSING and text.count(last, start, end) > text.count(_CLOSING[last], start, end)
        if last not in _AFTER_ADDRESS and not lonely:
            break
        end -= 1
    return end


def _in_stretch(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield what is to be set apart of a stretch in which nothing runs to the left."""
    group: list[_Token] = []
    for found in _TOKEN.finditer(text, start, stop):
        token = _Token(text, *found.span())
        if group and not _go_together(group, token):
            yield from _closed(text, group, start, stop)
            group = []
        group.append(token)
    yield from _closed(text, group, start, stop)


def _go_together(group: list[_Token], token: _Token) -> bool:
    """Return whether a token goes on with what was begun."""
    last = next((t for t in reversed(group) if not t.empty), None)
    if last is None:
        return False
    if token.empty:
        return True  # what follows will tell; at the end it is dropped
    between = "".join(t.whole for t in group[group.index(last) + 1 :])
    if last.letters or any(t.letters for t in group):
        return True  # in a foreign phrase everything runs its way
    plain = not between and not last.after.strip(")]" + _AFTER_NUMBER) and not token.before.strip("([" + _BEFORE_NUMBER)
    if token.letters:
        return plain and token.word in _UNITS
    return plain or (not last.after and not token.before and _BETWEEN_NUMBERS.fullmatch(between) is not None)


def _closed(text: str, group: list[_Token], low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield a group from its first sign that counts to its last, cut where a bracket has no other one."""
    counting = [t for t in group if not t.empty]
    if not counting:
        return
    start, end = counting[0].start, counting[-1].end
    if _is_digit(text[start]):
        while (
            start > low
            and text[start - 1] in _BEFORE_NUMBER
            and (text[start - 1] not in _MINUS or _begins(text, start - 1))
        ):
            start -= 1
    elif start > low and text[start - 1] == "." and _begins(text, start - 1):
        start -= 1  # the end of a file's name
    while end < high and text[end] in _AFTER_NUMBER and not (text[end] == "+" and text[end + 1 : end + 2].isalnum()):
        end += 1
    # A bracket whose other one is inside.
    cuts = _unmatched(text, start, end)
    if cuts and start > low and text[start - 1] == _CLOSING.get(text[cuts[0]]):
        start -= 1
        cuts = _unmatched(text, start, end)
    while cuts and end < high and text[end] in _CLOSING and text[cuts[-1]] == _CLOSING[text[end]]:
        end += 1
        cuts = _unmatched(text, start, end)
    for cut in (*cuts, end):
        last = cut
        while last > start and text[last - 1].isspace():
            last -= 1
        if any(_is_letter(c) or _is_digit(c) for c in text[start:last]):
            yield start, last
        start = cut + 1


def _begins(text: str, at: int) -> bool:
    """Return whether a number may begin at an offset, so that a stroke there is its sign."""
    return at == 0 or text[at - 1].isspace() or text[at - 1] in "([{\u00ab\u201c\"'<\u2066\u2067\u2068\u200e\u200f"


def _unmatched(text: str, start: int, end: int) -> list[int]:
    """Return where brackets without their other one are."""
    opened: list[int] = []
    found: list[int] = []
    for i in range(start, end):
        if text[i] in _OPENING:
            opened.append(i)
        elif text[i] in _CLOSING:
            if opened and text[opened[-1]] == _CLOSING[text[i]]:
                opened.pop()
            else:
                found.append(i)
    return sorted([*found, *opened])
