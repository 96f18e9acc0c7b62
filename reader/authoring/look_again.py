"""What of a translation somebody should look at again: remarks, not mistakes, for words have their reasons.

Each kind compares one row with its source; a shifted run of rows is seen from its neighbours. A remark is settled by
name for just these words, in the translator's file, and comes back when they change.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import polib

from reader.authoring.months import month_name, months_in
from reader.authoring.zawgyi import is_zawgyi
from reader.core.languages import SCRIPTS, language

_NUMBER = re.compile(r"\d[\d,.\u066b\u066c\u00a0\u202f'’]*\d|\d")
_LINK = re.compile(r"\]\([^)\s]*\)|\[\^[^\]]+\]|\{#[^}]*\}")
_WORD = re.compile(r"[^\s.,;:!?()\[\]*\"'“”«»–—]+")
_BUDDHIST = 543
_YEARS = range(1800, 2700)
_FEW = 12
"""Numbers up to this are written as words as often as in digits; months are among them."""
_LEAST_LETTERS = 12
_SHORT, _LONG = 0.34, 2.9
"""How much shorter or longer than usual in its file a translation may be."""
_IN_ONE = 3
"""How many letters of an alphabet a Chinese one stands for."""
_NAMES = re.compile(r"(?<=[^\W\d_])-\d{1,2}\b")
"""What numbers a name, such as COVID-19: languages have names of their own."""
_CROWD, _CROWDED_ROWS = 4, 16
"""So many rows that are told within so many look like a shifted run."""
_LEAST_COMPARED = 30
_SETTLED = "settled"

NEGATIONS: Mapping[str, re.Pattern[str]] = {
    tag: re.compile(words, re.IGNORECASE)
    for tag, words in {
        "en": r"\b(?:not|no|never|nobody|nothing|none|nor|without|cannot|can't|don't|doesn't|didn't|isn't|aren't|neither)\b|n't\b",
        "th": "ไม่|มิได้|มิให้|อย่า(?!ง)|ห้าม|ปราศจาก|ไร้|งดเว้น|เปล่า|ยังไม่|เลิก",
        "my": "မ|ဘဲ|မရှိ|အမဲ့|ကင်း",
        "km": "មិន|លែង|ពុំ|គ្មាន|កុំ|ឥត|អត់|ហាម",
        "zh-Hans": "不|没|無|无|非|未|别|勿|莫|否|免|禁",
        "vi": r"không|chưa|chẳng|đừng|cấm|thiếu|phi|vô|chả",
        "ar": "لا|ليس|لم|لن|غير|بدون|دون|ما |عدم|ليست|لست|ولا|بلا|من غير|أي |ألّا|ألا",
    }.items()
}
"""Closed lists: a translation of words that deny has one of these. Languages that are not here are not looked at."""
_DENIES = {
    "en": re.compile(r"\b(?:not|no|never|nobody|nothing|none|without|cannot|neither)\b|n't\b", re.IGNORECASE),
    "th": re.compile("ไม่(?!ว่า|ให้)|อย่า(?!ง)|ห้าม"),
}
"""What denies for certain in a source."""


@dataclass(frozen=True)
class Pair:
    """One row: its key, the raw words of the source and of the translation."""

    key: str
    source: str
    words: str
    source_tag: str
    tag: str


@dataclass(frozen=True, order=True)
class Remark:
    """Something to look at in the row `key`; ``kind`` is one of ``KINDS``."""

    key: str
    kind: str
    message: str


def remarks(pairs: list[Pair]) -> list[Remark]:
    """Return what should be looked at again in a translation, row by row."""
    found = [Remark(pair.key, kind, message) for pair in pairs for kind, check in KINDS.items()
             if (message := check(pair))]  # fmt: skip
    found += _lengths(pairs)
    found += _shifted(pairs)
    if not any(remark.kind == "shifted" for remark in found):
        found += _crowded(pairs, {remark.key for remark in found})
    return sorted(set(found))


# --- numbers ---


def numbers_in(words: str) -> list[int]:
    """Return the whole numbers in words, whatever their digits: those of amounts without their signs of thousands."""
    found = []
    for match in _NUMBER.finditer(_LINK.sub(" ", words)):
        plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in match[0])
        for part in _amounts(plain):
            if len(part) < 16:
                found.append(int(part))
    return found


def _amounts(text: str) -> list[str]:
    """Return the parts of digits in order; thousands are one number: 50,000 and 50.000 are 50000."""
    if re.fullmatch(r"\d{1,3}(?:[,.\u066c\u00a0\u202f'’]\d{3})+", text):
        return [re.sub(r"\D", "", text)]
    return [part for part in re.split(r"\D+", text) if part]


def other_numbers(source: str, words: str) -> tuple[list[int], list[int]]:
    """Return numbers of the source that are not in the translation, and those that are new in it.

    A year may be told as Thai offices count it. Small numbers may be written as words: they are told where one is
    missing and another is new.
    """
    wanted, got = numbers_in(_NAMES.sub("", source)), numbers_in(_NAMES.sub("", words))
    missing, new = [], list(got)
    for number in wanted:
        same = next((n for n in (number, *_as_year(number)) if n in new), None)
        if same is None and not any(n in got for n in (number, *_as_year(number))):
            missing.append(number)
        elif same is not None:
            new.remove(same)
    new = [n for n in new if n not in wanted and not any(y in wanted for y in _as_year(n))]
    if missing and new:
        return missing, new
    return [n for n in missing if n > _FEW], [n for n in new if n > _FEW]


def _as_year(number: int) -> tuple[int, ...]:
    return (number + _BUDDHIST, number - _BUDDHIST) if number in _YEARS else ()


def _numbers(pair: Pair) -> str:
    missing, new = other_numbers(pair.source, pair.words)
    parts = [
        f"{', '.join(map(str, n))} {said}" for n, said in ((missing, "of the source is missing"), (new, "is new")) if n
    ]
    wanted = months_in(pair.source, pair.source_tag)
    other = months_in(pair.words, pair.tag) - wanted if wanted else set()
    parts += [f"{month_name(n)} is not in the source" for n in sorted(other)]
    return f"numbers: {' and '.join(parts)}" if parts else ""


# --- scripts ---


@lru_cache(8192)
def script_of(letter: str) -> str:
    """Return the code of the script that a letter belongs to: one of ours, or another's name."""
    code, name = ord(letter), unicodedata.name(letter, "?").partition(" ")[0]
    if name in ("GREEK", "CYRILLIC"):  # fonts of Chinese have them
        return name
    for script in SCRIPTS.values():
        ranges = script.letters
        if any(ord(a) <= code <= ord(b) for a, b in zip(ranges[::2], ranges[1::2], strict=True)):
            return script.code
    return "Latn" if "LATIN" in unicodedata.name(letter, "") else name


def letters_by_script(words: str) -> dict[str, int]:
    """Return how many letters of each script words have."""
    found: dict[str, int] = {}
    for letter in _LINK.sub(" ", words):
        if letter.isalpha():
            code = script_of(letter)
            found[code] = found.get(code, 0) + 1
    return found


def own_script(tag: str) -> str:
    """Return the code of the script in which a language is written."""
    return language(tag).plain.script.code


def _script(pair: Pair) -> str:
    letters = letters_by_script(pair.words)
    if "Hans" in letters:
        letters["Hans"] *= _IN_ONE
    total, own = sum(letters.values()), letters.get(own_script(pair.tag), 0)
    other = max(letters, key=lambda code: letters[code], default="")
    if total < _LEAST_LETTERS or own * 2 >= total:
        return ""
    if other == "Latn" and _is_name(pair.source, pair.words):
        return ""
    return f"is written in another script than {language(pair.tag).english_name}"


def _is_name(source: str, words: str) -> bool:
    """Return whether Latin words of a translation stand in the source too, as names and addresses do."""
    pieces = re.findall(r"[A-Za-z][A-Za-z0-9.@/-]+", words)
    return all(piece in source for piece in pieces)


def _equal(pair: Pair) -> str:
    letters = sum(c.isalpha() for c in pair.source)
    names = all(word[:1].isupper() or not word[:1].isalpha() for word in pair.source.split())
    same = pair.source.strip() == pair.words.strip() and letters >= _LEAST_LETTERS and not names
    return "is the same as its source: is it translated?" if same else ""


def _zawgyi(pair: Pair) -> str:
    return "is written in Zawgyi, not in Unicode" if pair.tag == "my" and is_zawgyi(pair.words) else ""


def _negation(pair: Pair) -> str:
    ours, theirs = _DENIES.get(pair.source_tag), NEGATIONS.get(pair.tag)
    if ours is None or theirs is None:
        return ""
    denied = ours.search(_LINK.sub(" ", pair.source))
    if denied and not theirs.search(_LINK.sub(" ", pair.words)):
        return f"the source says “{denied[0]}”, and nothing here denies"
    return ""


KINDS: Mapping[str, Callable[[Pair], str]] = {
    "numbers": _numbers, "script": _script, "equal": _equal, "zawgyi": _zawgyi, "negation": _negation,
}  # fmt: skip
ALL_KINDS = (*KINDS, "length", "shifted", "term", "review")
"""Every kind of remark, as it is named to settle one."""


# --- what is seen from the other rows ---


@lru_cache(4096)
def _size(words: str) -> int:
    return sum(map(len, _WORD.findall(_LINK.sub(" ", words))))


def usual_ratio(pairs: Iterable[Pair]) -> float:
    """Return how long translations of a file are beside their sources: the middle one."""
    ratios = sorted(
        _size(p.words) / _size(p.source) for p in pairs if _size(p.source) >= _LEAST_COMPARED and _size(p.words)
    )
    return ratios[len(ratios) // 2] if ratios else 1.0


def _lengths(pairs: list[Pair]) -> Iterator[Remark]:
    usual = usual_ratio(pairs)
    for pair in pairs:
        if _size(pair.source) < _LEAST_COMPARED:
            continue
        ratio = _size(pair.words) / _size(pair.source) / usual
        if not _SHORT < ratio < _LONG:
            yield Remark(pair.key, "length", f"is far {'shorter' if ratio < 1 else 'longer'} than its source")


def _shifted(pairs: list[Pair]) -> Iterator[Remark]:
    """Tell runs of rows whose numbers fit the row above or below and not their own."""
    at: dict[int, list[int]] = {1: [], -1: []}
    for i, pair in enumerate(pairs):
        wanted = {n for n in numbers_in(pair.source) if n > _FEW}
        got = {n for n in numbers_in(pair.words) if n > _FEW}
        if not got or got & _with_years(wanted):
            continue
        for step in (1, -1):
            if 0 <= i + step < len(pairs):
                beside = {n for n in numbers_in(pairs[i + step].source) if n > _FEW}
                if beside and got <= _with_years(beside):
                    at[step].append(i)
    for step, places in at.items():
        if len(places) >= 2 and places[-1] - places[0] <= 4 * len(places):
            for i in places:
                yield Remark(
                    pairs[i].key,
                    "shifted",
                    f"fits the row {'below' if step > 0 else 'above'}: was a row lost or added?",
                )


def _crowded(pairs: list[Pair], told: set[str]) -> Iterator[Remark]:
    """Tell of a place where many rows differ from their sources, each in its own way: as where a row was lost."""
    places = [i for i, pair in enumerate(pairs) if pair.key in told]
    for first, last in zip(places, places[_CROWD - 1 :], strict=False):
        if last - first < _CROWDED_ROWS:
            message = f"and {_CROWD - 1} rows below it differ from their sources: was a row lost or added?"
            yield Remark(pairs[first].key, "shifted", message)
            return


def _with_years(numbers: set[int]) -> set[int]:
    return numbers | {y for n in numbers for y in _as_year(n)}


# --- settled ---


def seal(entry: polib.POEntry) -> str:
    """Return what names the words of a row and of its source."""
    return seal_of(entry.msgid, entry.msgstr)


def seal_of(source: str, words: str) -> str:
    """Return what names a row's words by those of its source and its own."""
    return hashlib.sha256(f"{source}\x1f{words}".encode()).hexdigest()[:8]


def settle(entry: polib.POEntry, kind: str, by: str, on: str) -> None:
    """Note in a translator's file that `by` looked at a remark and found the words right."""
    line = f"{_SETTLED} {kind} {seal(entry)} by {by}, {on}"
    lines = [old for old in entry.tcomment.splitlines() if not old.startswith(f"{_SETTLED} {kind} ")]
    entry.tcomment = "\n".join([*lines, line])


def is_settled(entry: polib.POEntry, kind: str) -> bool:
    """Return whether a remark of this kind was settled for just these words."""
    return any(line.startswith(f"{_SETTLED} {kind} {seal(entry)} ") for line in entry.tcomment.splitlines())
