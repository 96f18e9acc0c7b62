"""Where a text may be divided when it does not fit on one screen: at sentences, else at clauses, else between words.

Thai writes no sign at the end of a sentence, so its spaces count as clauses: nothing is claimed that the text does not
say.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping
from enum import IntEnum
from itertools import pairwise
from math import inf
from types import MappingProxyType
from typing import NamedTuple

from reader.core.languages import language
from reader.core.sitting_cache import sitting_cache
from reader.core.words import Words

_END = ".!?\u2026\u3002\uff01\uff1f\u104b\u17d4\u17d5\u061f\u06d4"
_ALONE = frozenset("\u3002\uff01\uff1f\u104b\u17d4\u17d5")
"""Signs that end a sentence also where no space follows."""
_CLOSING = "\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09"
_SENTENCE = re.compile(f"[{_END}]+[{_CLOSING}]*")
_CLAUSE = re.compile(f"[,;:\u060c\u061b\u104a\u17d6\u3001\uff0c\uff1b\uff1a\u2013\u2014][{_CLOSING}]*")
_CLAUSE_ALONE = frozenset("\u104a\u17d6\u3001\uff0c\uff1b\uff1a")
_SHORT = frozenset(
    [
        "dr",
        "mr",
        "mrs",
        "ms",
        "no",
        "st",
        "vs",
        "eg",
        "ie",
        "etc",
        "art",
        "sec",
        "fig",
        "vol",
        "pp",
        "al",
        "cf",
        "approx",
        "tp",
    ]
)
"""Short forms that end in a full stop, folded, without it."""
_INITIAL = re.compile(r"(?:^|\.)[^\W\d_]$")
"""A single letter, and the last of several: B.E., ค.ศ."""
_PENALTY = (0.0, 0.8, 0.35, 0.0)


class Strength(IntEnum):
    """What ends at a place."""

    WORD = 1
    CLAUSE = 2
    SENTENCE = 3


@sitting_cache(8)  # a text is divided into two parts, then three, and so on
def boundaries(words: Words, tag: str) -> Mapping[int, Strength]:
    """Return the places inside `words` at which they may be divided, in the language of `tag`: offsets at which what
    follows begins, in order."""
    text = words.text
    found: dict[int, Strength] = dict.fromkeys(words.breaks, Strength.WORD)
    spaces_are_clauses = not language(tag).spaced and tag != "zh-Hans"
    for space in re.finditer(r"\s+", text):
        found[space.end()] = Strength.CLAUSE if spaces_are_clauses else Strength.WORD
    if tag == "zh-Hans":
        found |= {i: Strength.WORD for i in range(1, len(text)) if _between_ideographs(text, i)}
    for sign in _CLAUSE.finditer(text):
        _mark(found, text, sign, Strength.CLAUSE, _CLAUSE_ALONE)
    for sign in _SENTENCE.finditer(text):
        if not _is_short_form(text, sign):
            _mark(found, text, sign, Strength.SENTENCE, _ALONE)
    for note in words.notes:  # a note's mark stays with what it is a note to
        if (strength := found.pop(note.start, None)) is not None:
            following = next((i for i in range(note.end, len(text)) if not text[i].isspace()), len(text))
            found[following] = max(strength, found.get(following, strength))
    return MappingProxyType({place: strength for place, strength in sorted(found.items()) if 0 < place < len(text)})


def _mark(
    found: dict[int, Strength], text: str, sign: "re.Match[str]", strength: Strength, alone: frozenset[str]
) -> None:
    end = sign.end()
    after = re.compile(r"\s*").match(text, end)
    following = after.end() if after else end
    if following > end or sign[0][0] in alone:
        found[following] = max(strength, found.get(following, strength))


def _is_short_form(text: str, sign: "re.Match[str]") -> bool:
    """Return whether a full stop ends a short form, a single letter or the number before a text, or the words go on."""
    if text[sign.end() :].lstrip()[:1].islower():
        return True
    if sign[0][0] != "." or len(sign[0]) > 1:
        return False
    before = re.search(r"[^\s(\u201c\"']*$", text[: sign.start()])
    word = (before[0] if before else "").casefold()
    at_start = word.isdigit() and not text[: sign.start() - len(word)].strip()
    return word in _SHORT or _INITIAL.search(word) is not None or at_start


def _between_ideographs(text: str, i: int) -> bool:
    return "\u4e00" <= text[i - 1] <= "\u9fff" and "\u4e00" <= text[i] <= "\u9fff"


def sentences(words: Words, tag: str) -> list[Words]:
    """Return the sentences of `words`, in order; together they are the whole text."""
    ends = [place for place, strength in boundaries(words, tag).items() if strength is Strength.SENTENCE]
    return _cut(words, ends)


def divide(words: Words, tag: str, parts: int) -> list[Words]:
    """Return `words` in at most `parts` parts of about the same length, cut at the strongest places near."""
    strengths = boundaries(words, tag)
    places, length, cuts = list(strengths), len(words.text), [0]
    for number in range(1, parts):
        ideal, first = length * number / parts, bisect_right(places, cuts[-1])
        if first == len(places):
            break
        # Farther from the ideal than the nearest place by more than any sign weighs nothing can be better.
        at = bisect_left(places, ideal, first)
        reach = min(abs(p - ideal) for p in places[max(at - 1, first) : at + 1]) + max(_PENALTY) * length / parts + 1
        near = places[bisect_left(places, ideal - reach, first) : bisect_right(places, ideal + reach, first)]
        cuts.append(min(near, key=lambda p: abs(p - ideal) * parts / length + _PENALTY[strengths[p]]))
    return _cut(words, cuts[1:])


def divide_together(sides: list[tuple[Words, str]], parts: int) -> list[list[Words]]:
    """Return the texts of `sides` (each with its language) in `parts` parts: for every part the words of each side.

    Where all have the same number of sentences the same sentences stay together; else the places are chosen in both
    texts together: what numbers and names tell to be the same stands in the same part. A side that cannot be divided so
    often has empty words at the end.
    """
    split = [sentences(words, tag) for words, tag in sides]
    count = len(split[0])
    if len(sides) > 1 and count >= parts and all(len(s) == count for s in split):
        lengths = [
            sum(len(s[i].text) / max(1, len(w.text)) for s, (w, _) in zip(split, sides, strict=True))
            for i in range(count)
        ]
        ends = _even_ends(lengths, parts)
        found = [_joined(words, split[i], ends) for i, (words, _) in enumerate(sides)]
    elif len(sides) == 2 and (cuts := _cuts_together(sides[0], sides[1], parts)) is not None:
        found = [_cut(words, [pair[i] for pair in cuts]) for i, (words, _) in enumerate(sides)]
    else:
        found = [divide(words, tag, parts) for words, tag in sides]
    empty = Words("")
    return [[side[n] if n < len(side) else empty for side in found] for n in range(max(len(s) for s in found))]


def _cuts_together(one: tuple[Words, str], other: tuple[Words, str], parts: int) -> list[tuple[int, int]] | None:
    """Return pairs of places, one in each text, at which both are cut so that the same stands before them; None where
    either cannot be cut so often."""
    texts = [one[0].text, other[0].text]
    lengths = [max(len(text), 1) for text in texts]
    strengths = [boundaries(words, tag) for words, tag in (one, other)]
    places = [list(found) for found in strengths]
    same = _same_in_both(*texts)
    cuts: list[tuple[int, int]] = [(0, 0)]
    for number in range(1, parts):
        ideal = number / parts
        near = [_nearest(places[side], ideal * lengths[side], cuts[-1][side]) for side in (0, 1)]
        if not near[0] or not near[1]:
            return None
        mine, theirs = (
            _weighed(near[side], lengths[side], ideal, strengths[side], [pair[side] for pair in same])
            for side in (0, 1)
        )
        cuts.append(_best_pair(mine, theirs, parts))
    return cuts[1:]


class _Weighed(NamedTuple):
    """A place where a text may be cut."""

    place: int
    share: float
    """How much of the text stands before it, of 1."""
    off: float
    """How far that is from the ideal."""
    sign: float
    """What its sign weighs."""
    before: int
    """Which of the words that both texts have stand before it, a bit each."""


def _weighed(
    places: list[int], length: int, ideal: float, strengths: Mapping[int, Strength], same: list[int]
) -> list[_Weighed]:
    found = []
    for place in places:
        before = sum(1 << number for number, at in enumerate(same) if at < place)
        share = place / length
        found.append(_Weighed(place, share, abs(share - ideal), _PENALTY[strengths[place]], before))
    return found


def _best_pair(mine: list[_Weighed], theirs: list[_Weighed], parts: int) -> tuple[int, int]:
    """Return the places, one of each text, that cost least: near the ideal and each other, at strong signs, with few
    words before the one and behind the other."""
    best, least = (0, 0), inf
    for a, share_a, off_a, sign_a, before_a in mine:
        if off_a / 2 * parts + sign_a >= least:
            continue  # with no place of the other text it costs less
        for b, share_b, off_b, sign_b, before_b in theirs:
            torn = (before_a ^ before_b).bit_count()
            cost = torn * _APART + ((off_a + off_b) / 2 + abs(share_a - share_b)) * parts + (sign_a + sign_b)
            if cost < least:
                best, least = (a, b), cost
    return best


def _nearest(places: list[int], ideal: float, after: int) -> list[int]:
    """Return the places behind `after` that are nearest to `ideal`, the nearest first."""
    first = bisect_right(places, after)
    at = bisect_left(places, ideal, first)
    near = places[max(at - _LOOKED_AT, first) : at + _LOOKED_AT]
    return sorted(near, key=lambda place: abs(place - ideal))[:_LOOKED_AT]


_LOOKED_AT = 40
"""How many places of each text are looked at for a cut."""
_APART = 1.5
"""What it costs to have a number, or a name, in one part of a text and in another of its translation."""
_SIGNPOST = re.compile(r"\d+(?:[.,:/-]\d+)*|[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]")


def _same_in_both(one: str, other: str) -> list[tuple[int, int]]:
    """Return where numbers and Latin names stand that each of two texts has once."""
    found = []
    for text in (one, other):
        posts = [(_western(m[0]), m.start()) for m in _SIGNPOST.finditer(text)]
        counts = Counter(name for name, _ in posts)
        found.append({name: at for name, at in posts if counts[name] == 1})
    return [(at, found[1][name]) for name, at in found[0].items() if name in found[1]]


def _western(number: str) -> str:
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in number).casefold()


def _even_ends(lengths: list[float], parts: int) -> list[int]:
    """Return after how many sentences each part but the last ends."""
    ends: list[int] = []
    whole = sum(lengths)
    for number in range(1, parts):
        least = (ends[-1] if ends else 0) + 1
        most = len(lengths) - (parts - number)
        ends.append(min(range(least, most + 1), key=lambda n: abs(sum(lengths[:n]) - whole * number / parts)))
    return ends


def _joined(words: Words, split: list[Words], ends: list[int]) -> list[Words]:
    starts, place = [], 0
    for sentence in split:
        place = words.text.index(sentence.text, place)
        starts.append(place)
        place += len(sentence.text)
    return _cut(words, [starts[end] for end in ends])


def _cut(words: Words, places: list[int]) -> list[Words]:
    ends = [0, *places, len(words.text)]
    return [words.part(a, b) for a, b in pairwise(ends)]
