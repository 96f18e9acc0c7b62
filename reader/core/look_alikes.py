"""Letters that look the same on a screen and are typed one way or the other, script by script, with where that is said.

``one_spelling`` brings a letter with its signs into one spelling, for the index, for questions and for the marks on a
page alike. Where only what stands beside a letter tells which of two was meant, both are taken for one everywhere: a
question may begin inside a word, and must find it all the same.
"""

from typing import NamedTuple

from reader.core.lazy_pattern import lazy
from reader.core.sitting_cache import sitting_cache


class LookAlike(NamedTuple):
    """Two spellings that look alike, as they are typed, and the `source` that says so."""

    script: str
    one: str
    other: str
    source: str


_KHMER = "The Unicode Standard 16.0, 16.4 Khmer"
_MYANMAR = "Unicode Technical Note 11, Representing Myanmar in Unicode"
_CONFUSABLES = "Unicode Technical Standard 39, confusables.txt"
_THAI = "The Unicode Standard 16.0, 16.1 Thai"
_ARABIC = "The Unicode Standard 16.0, 9.2 Arabic"
_TAMIL = "The Unicode Standard 16.0, 12.6 Tamil"
_VIETNAMESE = "Vietnamese spelling: the tone in open oa, oe, uy stands on either letter (Decision 1989/QĐ-BGDĐT, 2018)"
_LATIN = "The Unicode Standard 16.0, 6.2 General Punctuation: apostrophes"

TABLE = tuple(
    LookAlike(*row)
    for row in (
        ("Khmr", "\u17d2\u178f", "\u17d2\u178a", f"{_KHMER}: the subscripts of da and ta have one form"),
        ("Khmr", "\u17be", "\u17c1\u17b8", f"{_KHMER}: vowels of two parts are one sign"),
        ("Khmr", "\u17c4", "\u17c1\u17b6", f"{_KHMER}: vowels of two parts are one sign"),
        ("Khmr", "\u17b6\u17c6", "\u17c6\u17b6", f"{_KHMER}: order of signs"),
        ("Khmr", "\u17bb\u17c6", "\u17c6\u17bb", f"{_KHMER}: order of signs"),
        ("Khmr", "\u17b6\u17c7", "\u17c7\u17b6", f"{_KHMER}: order of signs"),
        ("Khmr", "\u17ca\u17b8", "\u17bb\u17b8", f"{_KHMER}: below a vowel a register shifter is drawn as the vowel u"),
        ("Khmr", "\u17c9\u17b8", "\u17bb\u17b8", f"{_KHMER}: below a vowel a register shifter is drawn as the vowel u"),
        ("Khmr", "\u17ca\u17b7", "\u17bb\u17b7", f"{_KHMER}: below a vowel a register shifter is drawn as the vowel u"),
        ("Khmr", "\u17d2\u178f\u17d2\u179a", "\u17d2\u179a\u17d2\u178f", f"{_KHMER}: subscript ro comes last"),
        ("Khmr", "\u17b1", "\u17b2", f"{_KHMER}: a variant of the independent vowel"),
        ("Khmr", "\u17a2\u17b6", "\u17a4", f"{_KHMER}: discouraged characters"),
        ("Khmr", "\u17c6", "\u17d3", f"{_KHMER}: discouraged characters"),
        ("Mymr", "\u101d", "\u1040", f"{_CONFUSABLES}: wa and the digit zero"),
        ("Mymr", "\u1025", "\u1009", f"{_MYANMAR}: u and nnya"),
        ("Mymr", "\u1026", "\u1009\u102e", f"{_MYANMAR}: u and nnya"),
        ("Mymr", "\u101e\u103c", "\u1029", f"{_MYANMAR}: o and sa with medial ra"),
        ("Mymr", "\u101e\u103c\u1031\u102c\u103a", "\u102a", f"{_MYANMAR}: au and its parts"),
        ("Mymr", "\u1005\u103b", "\u1008", f"{_MYANMAR}: jha and ca with medial ya"),
        ("Mymr", "\u102f\u1036", "\u1036\u102f", f"{_MYANMAR}: order of signs"),
        ("Mymr", "\u1037\u103a", "\u103a\u1037", f"{_MYANMAR}: order of signs"),
        ("Mymr", "\u103b\u103d", "\u103d\u103b", f"{_MYANMAR}: order of medials"),
        ("Mymr", "\u104e\u1004\u103a\u1038", "\u1044\u1004\u103a\u1038", f"{_CONFUSABLES}: aforementioned and four"),
        ("Thai", "\u0e33", "\u0e4d\u0e32", f"{_THAI}: sara am"),
        ("Thai", "\u0e41", "\u0e40\u0e40", f"{_THAI}: sara ae"),
        ("Thai", "\u0e32", "\u0e45", f"{_CONFUSABLES}: sara aa and lakkhangyao"),
        ("Thai", "\u0e35\u0e48", "\u0e48\u0e35", f"{_THAI}: order of signs"),
        ("Thai", "\u0e31\u0e49", "\u0e49\u0e31", f"{_THAI}: order of signs"),
        ("Thai", "\u0e39\u0e49", "\u0e49\u0e39", f"{_THAI}: order of signs"),
        ("Arab", "\u0644\u0627", "\ufefb", f"{_ARABIC}: presentation forms"),
        ("Arab", "\u0624\u0648", "\u0626\u0648", f"{_ARABIC}: seats of hamza"),
        ("Arab", "\u0626\u06d2", "\u06d2", f"{_ARABIC}: seats of hamza; Urdu leaves it out"),
        ("Arab", "\u064a", "\u06cc", f"{_ARABIC}: forms of yeh"),
        ("Arab", "\u0649", "\u06cc", f"{_ARABIC}: forms of yeh"),
        ("Arab", "\u0643", "\u06a9", f"{_ARABIC}: forms of kaf"),
        ("Arab", "\u0647", "\u06c1", f"{_ARABIC}: forms of heh"),
        ("Arab", "\u06be", "\u0647", f"{_ARABIC}: forms of heh"),
        ("Arab", "\u0629", "\u0647", f"{_ARABIC}: teh marbuta without its dots"),
        ("Arab", "\u0623", "\u0627", f"{_ARABIC}: seats of hamza"),
        ("Arab", "\u06f4", "\u0664", f"{_ARABIC}: digits"),
        ("Taml", "\u0bb8\u0bcd\u0bb0\u0bc0", "\u0bb6\u0bcd\u0bb0\u0bc0", f"{_TAMIL}: shri"),
        ("Taml", "\u0bcc", "\u0bc6\u0bb3", f"{_TAMIL}: the au length mark looks like lla"),
        ("Taml", "\u0bcc", "\u0bc6\u0bd7", f"{_TAMIL}: vowels of two parts"),
        ("Taml", "\u0b94", "\u0b92\u0bb3", f"{_TAMIL}: the au length mark looks like lla"),
        ("Taml", "\u0bca", "\u0bc6\u0bbe", f"{_TAMIL}: vowels of two parts"),
        ("Taml", "\u0bcb", "\u0bc7\u0bbe", f"{_TAMIL}: vowels of two parts"),
        *(("Latn", one, other, _VIETNAMESE) for one, other in zip(
            "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(), "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
            strict=True,
        )),
        *(("Latn", "\u2019", other, _LATIN) for other in (
            "'`\u2018\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u00b4\uff07\ua78c"
        )),
    )
)  # fmt: skip

APOSTROPHES = frozenset(c for row in TABLE if row.source == _LATIN for c in (row.one, row.other))
"""Signs of Latin that count for nothing."""

_CLUSTERS = {"Khmr": ("\u1780", "\u17ff"), "Mymr": ("\u1000", "\u109f"), "Thai": ("\u0e00", "\u0e7f")}
"""Scripts whose letters are brought into one spelling together with their signs, and the first and last letter of
each."""

_KHMER_ONE = (
    ("\u178a", "\u178f"), ("\u17b2", "\u17b1"), ("\u17a3", "\u17a2"), ("\u17a4", "\u17a2\u17b6"), ("\u17d3", "\u17c6"),
    ("\u17b4", ""), ("\u17b5", ""),
)  # fmt: skip
_KHMER_JOINED = (("\u17c1\u17b8", "\u17be"), ("\u17c1\u17b6", "\u17c4"))
_COENG, _RO = "\u17d2", "\u179a"
_ABOVE = frozenset("\u17b7\u17b8\u17b9\u17ba\u17be")
"""Khmer vowels below which a register shifter is drawn as the vowel u."""
_MYANMAR_ONE = (
    ("\u101d", "\u1040"), ("\u1009", "\u1025"), ("\u1029", "\u101e\u103c"), ("\u102a", "\u101e\u103c\u1031\u102c\u103a"),
    ("\u1008", "\u1005\u103b"), ("\u1026", "\u1025\u102e"), ("\u104e", "\u1044"),
)  # fmt: skip
_MYANMAR_ORDER = "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u1036\u1037\u103a"
"""The signs whose order is not seen; those at which a letter's cluster may end stay where they are."""
_MYANMAR_SIGNS = lazy(f"[{_MYANMAR_ORDER}]+|[^{_MYANMAR_ORDER}]+")
_TAMIL_ONE = (("\u0bb6", "\u0bb8"), ("\u0bcc", "\u0bc6\u0bb3"), ("\u0b94", "\u0b92\u0bb3"), ("\u0bd7", "\u0bb3"))
_THAI_ORDER = lazy("([\u0e48-\u0e4c]+)([\u0e31\u0e34-\u0e3a\u0e47]+)")
_STACKERS = frozenset("\u17d2\u1039")
_TONES = {row.other: row.one for row in TABLE if row.source == _VIETNAMESE}
_TONE_AT_END = lazy(f"(?:{'|'.join(_TONES)})$")
_SEAT_BEFORE_WAW, _SEAT_BEFORE_YEH = lazy("\u0626(?=\u0648)"), lazy("[\u0626\u06cc]+(?=\u06d2)")


def stacks(group: str, letter: str) -> bool:
    """Return whether a letter stands below the letters `group` and belongs to them."""
    return group[-1:] in _STACKERS and "\u1000" <= letter <= "\u17b3"


@sitting_cache(16384)
def one_spelling(letters: str) -> str:
    """Return a letter and its signs in the one spelling of all that look alike."""
    first = letters[:1]
    if "\u1780" <= first <= "\u17ff":
        return _khmer(letters)
    if "\u1000" <= first <= "\u109f":
        return _myanmar(letters)
    if "\u0e00" <= first <= "\u0e7f":
        return _THAI_ORDER.sub(r"\2\1", letters.replace("\u0e45", "\u0e32"))
    if "\u0b80" <= first <= "\u0bff":
        return _replaced(letters, _TAMIL_ONE)
    return letters


def _replaced(letters: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for other, one in pairs:
        letters = letters.replace(other, one)
    return letters


def _khmer(letters: str) -> str:
    letters = _replaced(letters, _KHMER_ONE)
    below: list[str] = []
    signs: list[str] = []
    at = 1
    while at < len(letters):
        if letters[at] == _COENG and at + 1 < len(letters):
            below.append(letters[at : at + 2])
            at += 1
        elif letters[at] not in signs:  # one that is typed twice is seen once
            signs.append(letters[at])
        at += 1
    below.sort(key=lambda pair: pair[1] == _RO)
    signs.sort(key=_khmer_place)
    if _ABOVE.intersection(joined := _replaced("".join(signs), _KHMER_JOINED)):
        joined = "".join(sorted(joined.replace("\u17c9", "\u17bb").replace("\u17ca", "\u17bb"), key=_khmer_place))
    return letters[:1] + "".join(below) + joined


def _khmer_place(sign: str) -> tuple[int, str]:
    """Return where a sign is typed: what shifts the register, u, the vowels, all else in the order of the alphabet."""
    kind = 0 if sign in "\u17c9\u17ca" else 1 if sign == "\u17bb" else 2 if "\u17b6" <= sign <= "\u17c5" else 3
    return kind, "" if kind == 2 else sign


def _myanmar(letters: str) -> str:
    letters = _replaced(letters, _MYANMAR_ONE)
    pieces = _MYANMAR_SIGNS.findall(letters)
    return "".join("".join(sorted(p, key=_MYANMAR_ORDER.find)) if p[0] in _MYANMAR_ORDER else p for p in pieces)


def word_spelling(folded: str, exact: str) -> tuple[str, str]:
    """Return a word, folded and exact, in the one spelling where what stands beside a letter decides it."""
    if "\u0626" in folded or "\u06d2" in folded:
        folded = _SEAT_BEFORE_YEH.sub("", _SEAT_BEFORE_WAW.sub("\u0648", folded)).replace("\u0626", "\u06cc")
    if not exact.isascii() and (found := _TONE_AT_END.search(exact)):
        exact = exact[: found.start()] + _TONES[found[0]]
    return folded, exact
