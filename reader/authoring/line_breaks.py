"""Marks where lines may end, by ICU, in text that holds a script without spaces between words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from icu4py.breakers import LineBreaker, WordBreaker

from reader.core.break_marks import BREAK, JOIN, LINE, held, may_split, needs_marks
from reader.core.languages import language
from reader.core.words import Words

_SOFT = f"{BREAK}{JOIN}"
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u2028-\u202e\u2061-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_DROPPED = "\u00ad\ufeff"
"""Typed without being meant, by keyboards and editors: dropped in silence."""
_LOST = "\ufffd"
_MEANINGLESS = re.compile(f"(?m)(?:^|(?<=[\\s|#(!{{>]))[{_SOFT}]+|[{_SOFT}]+(?=[\\s|({{]|$)|(?<=[{_SOFT}])[{_SOFT}]+")
"""Word ends and joins that say nothing: beside a space, where no words are, and twice."""
_TARGET = re.compile(r"\]\([^)\s]*")

_SHORT = 12
"""How many letters a term of the glossary may have to stay on one line."""
_WORD = 20
"""How many letters there may be between two word ends that an author typed, for them to be one word."""

_WORDS = {
    "km": ("អង់ទីប៊ីយ៉ូទិក", "អ៊ូរឌូ", "បកប្រែ", "សមាជិក", "មជ្ឈឹម", "កណ្តឹង", "វីរុស", "លីញ", "ជេល"),
    "th": (
        "ลินห์",
        "เจล",
        "โควิด",
        "เท็ต",
        "ยูซุฟ",
        "เมียนมา",
        "ราชกิจจานุเบกษา",
        "อุยกูร์",
        "ฮัดชิ้ว",
        "รู้สึก",
        "ลี้ภัย",
        "บอก",
        "ทราบ",
    ),
    "my": ("ဘင်္ဂလားဒေ့ရှ်", "အိတ်ချ်"),
}
"""Borrowed words and names that ICU's dictionary does not know: it would take their letters for parts of others."""
_KNOWN = {tag: re.compile("|".join(words)) for tag, words in _WORDS.items()}


def without_controls(text: str) -> str:
    """Return `text` without characters that no reader sees; marks of direction, and typed word ends and joins, stay."""
    text = _CONTROL.sub("", text)
    if BREAK in text or JOIN in text:
        text = _TARGET.sub(lambda target: without_soft(target[0]), _MEANINGLESS.sub("", text))
    return text


def without_soft(text: str) -> str:
    """Return `text` without typed word ends and joins: as it is looked for."""
    return text.replace(BREAK, "").replace(JOIN, "")


def unlawful(text: str) -> str:
    """Return why `text` must not be shown as it is: it holds something unseen that changes what is seen. Else
    nothing."""
    if _LOST in text:
        return "holds U+FFFD, which stands for a letter that was lost when a file was opened or saved: type the letter again"
    for letter in _CONTROL.findall(text):
        if letter in _DROPPED:
            continue
        named = f"U+{ord(letter):04X}"
        if "\u202a" <= letter <= "\u202e":
            return (
                f"holds {named}, which can show words in another order than they are read: delete it, and put U+2066 before and "
                "U+2069 after what runs from left to right"
            )
        return f"holds a character that cannot be seen ({named}): delete it"
    return ""


def unbalanced(text: str) -> str:
    """Return why the isolates of a whole segment could change what follows it. Else nothing."""
    opened = 0
    for letter in text:
        if letter in "\u2066\u2067\u2068":
            opened += 1
        elif letter == "\u2069":
            opened -= 1
        if opened < 0:
            return "closes with U+2069 what was not opened: put U+2066 before it, or delete it"
    return (
        "opens with U+2066, U+2067 or U+2068 what is not closed: put U+2069 behind it, or delete it" if opened else ""
    )


@lru_cache(50_000)
def breaks(text: str, tag: str) -> tuple[int, ...]:
    """Return the offsets (code points) inside `text` at which ICU lets a line end, for `tag`.

    Empty where the text has no script that needs marks: there Qt finds the same places itself.
    """
    if not needs_marks(text):
        return ()
    known = _known_words(text, tag)
    cuts = {at for place in known for at in place}
    found: list[int] = []
    start = 0
    for cut in (*sorted(cuts), len(text)):
        # What stands around a known word is looked at by itself.
        found += (start + at for at in _icu(text[start:cut], tag))
        if cut < len(text) and may_split(text, cut) and not text[cut].isspace():
            found.append(cut)
        start = cut
    # ICU joins ၎င်း, which begins a word, to whatever stands before it.
    found += (m.start() for m in _LAGAUN.finditer(text))
    inside = {i for a, b in known for i in range(a + 1, b)}
    # Where ICU's dictionary does not know a word it ends lines inside syllables, even between stacked letters.
    fixed = held(text)
    kept = [
        at
        for at in found
        if 0 < at < len(text) and at not in inside and fixed[at - 1] == text[at - 1] and may_split(text, at)
    ]
    return tuple(_without_lone_letters(text, sorted(set(kept))))


@lru_cache(50_000)
def words_in(text: str, tag: str) -> tuple[str, ...]:
    """Return the words of `text`, as ICU divides them, and what stands between; none where spaces divide them."""
    return () if language(tag).spaced else tuple(WordBreaker(text, language(tag).icu))


_LAGAUN = re.compile("(?<=[\u1000-\u104f])\u104e")


def _icu(text: str, tag: str) -> Iterator[int]:
    offset = 0
    for piece in LineBreaker(text, language(tag).icu) if text else ():
        offset += len(piece)
        if offset < len(text):
            yield offset


def _known_words(text: str, tag: str) -> list[tuple[int, int]]:
    """Return where words stand that the dictionary lacks, as far as words may end around them."""
    if tag not in _KNOWN:
        return []
    places = (found.span() for found in _KNOWN[tag].finditer(text))
    return [
        (a, b)
        for a, b in places
        if all(at in (0, len(text)) or _divides(text[at]) or may_split(text, at) for at in (a, b))
    ]


_LONE = re.compile("[\u1780-\u17a2\u0e01-\u0e2e][\u17cb\u17cd\u17d0\u0e4c]*")
"""A consonant without a vowel: where the dictionary leaves one alone it belongs to the syllable before it, or to the
one after."""
_WHOLE_WORDS = frozenset("\u0e13\u0e18")
"""One consonant that is a word: ณ, ธ."""
_CLOSED = re.compile("[\u17cb\u17cd\u17c7\u17c6\u17d7\u17c3\u0e30\u0e33\u0e46\u0e4c]$")
"""The end of a syllable that takes no other consonant."""
_NG = "\u17c6\u1784"
_FULL = re.compile("[\u1780-\u17a2][\u17c9\u17ca]?[\u17b6-\u17c5]")
"""A Khmer syllable with a vowel of its own."""


def _without_lone_letters(text: str, places: list[int]) -> list[int]:
    """Return `places` without those that leave a consonant alone: it goes with the syllable it ends or begins, where
    that cannot be told with both."""
    ends = [0, *places, len(text)]
    dropped = set()
    for start, end in pairwise(ends):
        piece = text[start:end].rstrip(_AROUND_WORDS)
        if not _LONE.fullmatch(piece) or piece in _WHOLE_WORDS:
            continue
        before, after = text[:start], text[end:] if end == start + len(piece) else ""
        left = bool(before) and needs_marks(before[-1])
        right = bool(after) and needs_marks(after[0])
        if left and right:
            if len(piece) > 1 or piece <= "\u0e7f" or before[-1] + piece == _NG:
                right = False
            elif _CLOSED.search(before):
                left = False
            elif _FULL.match(after):
                right = False
        dropped |= {start} if left else set()
        dropped |= {end} if right else set()
    return [at for at in places if at not in dropped]


_AROUND_WORDS = " \n\u17d4\u17d5\u17d6\u17d7.,;:!?()\u00ab\u00bb\u201c\u201d\u2026"


def marked(text: str, tag: str) -> str:
    """Return `text`, a string of the program or a title, with marks."""
    return with_breaks(Words.of(text.replace(LINE, "")), tag).marked


def unbroken(terms: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds those of `terms` that are too short to be read across two lines; None where there are none."""
    short = {term for term in terms if len(term) <= _SHORT and needs_marks(term) and " " not in term}
    return re.compile("|".join(sorted(short, key=lambda term: (-len(term), term)))) if short else None


def _divides(c: str) -> bool:
    return unicodedata.category(c)[0] not in "LMN"


def with_breaks(words: Words, tag: str, terms: re.Pattern[str] | None = None) -> Words:
    """Return `words` with the places where their lines may end: not inside one of `terms`. Word ends that an author
    typed (the breaks of `words`) come before the dictionary's."""
    text = words.text
    if not needs_marks(text):
        return words
    found = breaks(text, tag)
    if terms is not None and found:
        # Letters that only look like the term lie across the ends of words.
        ends = {0, *found, len(text)} | {i for i, c in enumerate(text) for i in (i, i + 1) if _divides(c)}
        places = [m.span() for m in terms.finditer(text)]
        inside = {i for a, b in places if a in ends and b in ends for i in range(a + 1, b)}
        found = tuple(offset for offset in found if offset not in inside)
    if words.breaks:
        found = _as_typed(text, words.breaks, found, tag)
    return Words(text, found, words.spans)


def _as_typed(text: str, typed: tuple[int, ...], found: tuple[int, ...], tag: str) -> tuple[int, ...]:
    """Return `found` as an author typed word ends: between two spaces with a typed one the dictionary divides only what
    is too long for a word."""
    places = set(found)
    for run in re.finditer(r"\S+", text):
        own = [at for at in typed if run.start() < at < run.end()]
        if not own:
            continue
        places = {at for at in places if not run.start() < at < run.end()} | set(own)
        for start, end in pairwise([run.start(), *own, run.end()]):
            if end - start > _WORD:
                places |= {start + at for at in breaks(text[start:end], tag)}
    return tuple(sorted(places))
