"""The words of a library by language: how rare each is, which are forms of another, which are meant where a letter is
wrong.

What is counted are the blocks that a pack's index has each word in. Packs that nobody vouches for are asked only where
no other one is there.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

from reader.core.folding import tokens
from reader.core.languages import LANGUAGES, language
from reader.core.pack import Pack
from reader.core.pack_errors import SearchDamaged
from reader.core.question import index_tokens
from reader.core.stems import ARTICLES, grown

_KEPT = 20_000
"""Of how many words of a language it is kept in how many blocks they are."""
_FORMS = 40
"""How many words with the same beginning are looked at."""
_LEAST_FORM = 5
"""Shorter words have no other forms that could be told from other words."""
_SAME, _SAME_BY_ENDINGS = 0.62, {"ta": 0.5, "so": 0.5}
"""How much of two words is the same at their beginning where one is a form of the other; less where endings are strung
together."""
_LEAST_STEM = 4
"""Of a shorter word too little would be left."""
_LEAST_SLIP, _MOST_SLIP = 4, 24
"""In a shorter word one letter makes another word; a longer one is in no library, and may be very long."""
_ALPHABETS = {
    "Latn": "abcdefghijklmnopqrstuvwxyz",
    "Arab": "".join(chr(c) for c in (0x621, 0x627, 0x628, *range(0x62A, 0x63B), 0x641, 0x642, 0x644, 0x645, 0x646, 0x647, 0x648, 0x67E,
                                     0x686, 0x688, 0x691, 0x698, 0x6A9, 0x6AF, 0x6BA, 0x6CC, 0x6D2, 0x679)),
    "Taml": "".join(chr(c) for c in range(0xB82, 0xBCE) if chr(c).isprintable()),
}  # fmt: skip


def script_of(word: str) -> str:
    """Return the script of a folded word's first letter, as far as words are told apart by it."""
    c = word[:1]
    for script, first, last in (
        ("Latn", "a", "\u024f"), ("Arab", "\u0600", "\u06ff"), ("Taml", "\u0b80", "\u0bff"), ("Thai", "\u0e00", "\u0e7f"),
        ("Mymr", "\u1000", "\u109f"), ("Khmr", "\u1780", "\u17ff"), ("Hans", "\u2e80", "\u9fff"),
    ):  # fmt: skip
        if first <= c <= last:
            return script
    return ""


_SCRIPTS = {
    tag: {"Aran": "Arab", "Hans": "Hans"}.get(found.script.code, found.script.code) for tag, found in LANGUAGES.items()
}


def writes(tag: str, word: str) -> bool:
    """Return whether a language is written in the script of a folded word."""
    return _SCRIPTS[tag] == script_of(word)


TONED = frozenset(["vi"])
"""Languages in which a word with another tone is another word, that people type with tones or without any."""
_TAMIL_DOT, _TAMIL_CONSONANTS = "\u0bcd", "".join(chr(c) for c in range(0xB95, 0xBBA) if chr(c).isprintable())


def _column(tag: str) -> str:
    """Return the column of the index that has the words of a language."""
    return "folded" if language(tag).spaced else "exact"


class Vocabulary:
    """The words of some packs."""

    def __init__(self, packs: Iterable[Pack]):
        packs = list(packs)
        self._packs = [pack for pack in packs if pack.vouching.origin.vouched] or packs
        self._counts: dict[str, dict[str, int]] = {}
        self.blocks = lru_cache(32)(lambda tag: sum(pack.index.blocks_in(tag) for pack in self._packs))
        """``blocks(tag)``: how many blocks a language has."""
        self.forms = lru_cache(4096)(self._forms)
        """``forms(tag, word)``: words that are forms of a folded word, and in how many blocks each is; not the word
        itself."""

    def _asked(self, ask: Callable[[Pack], dict[str, int]]) -> dict[str, int]:
        found: Counter[str] = Counter()
        for pack in self._packs:
            try:
                found.update(ask(pack))
            except SearchDamaged:  # whoever looks for blocks is told
                continue
        return dict(found)

    def among(self, tag: str, words: Iterable[str]) -> dict[str, int]:
        """Return those of some folded words that the language has, and in how many blocks each is."""
        wanted, counts = set(words), self._counts.setdefault(tag, {})
        if len(counts) > _KEPT:
            counts.clear()
        if asked := [word for word in wanted if word not in counts]:
            found = self._counted(tag, sorted(asked))
            counts.update((word, found.get(word, 0)) for word in asked)
        return {word: counts[word] for word in wanted if counts[word]}

    def look_up(self, tag: str, words: Iterable[str]) -> dict[str, int]:
        """Do what ``among`` does, and look at the same time for what the forms of the words may be: one question to the
        index instead of two for each word."""
        words = set(words)
        likely = set().union(*(_variants(tag, word) for word in words)) if language(tag).spaced else set()
        found = self.among(tag, words | likely)
        return {word: found[word] for word in words if word in found}

    def _counted(self, tag: str, wanted: list[str]) -> dict[str, int]:
        terms = [index_tokens(tag, [word]) for word in wanted]
        own = index_tokens(tag, [""])
        found = self._asked(lambda pack: pack.index.in_blocks(terms, _column(tag))) if terms else {}
        if tag in TONED and terms:  # words are counted with their tones and without
            exact = self._asked(lambda pack: pack.index.in_blocks(terms, "exact"))
            found |= {term: max(count, found.get(term, 0)) for term, count in exact.items()}
        return {term.removeprefix(own): count for term, count in found.items()}

    def rarity(self, tag: str, blocks: int) -> float:
        """Return how much a word tells that is in so many blocks of a language: 1 for one that is in none, near 0 for
        one that is everywhere."""
        whole = max(self.blocks(tag), blocks, 1)
        return math.log((whole + 1) / (blocks + 0.5)) / math.log((whole + 1) / 0.5)

    def _forms(self, tag: str, word: str) -> dict[str, int]:
        if not language(tag).spaced or not writes(tag, word):
            return {}
        found = self.among(tag, variants) if (variants := _variants(tag, word)) else {}
        same = _SAME_BY_ENDINGS.get(tag, _SAME)
        least = max(3, math.ceil(len(word) * same))
        if len(word) >= _LEAST_FORM:
            beginning = word[:least]
            near = self.beginning(tag, beginning)
            found |= {other: count for other, count in near.items() if other != word and _are_forms(word, other, same)}
        return found

    def words(self, tag: str) -> dict[str, int]:
        """Return the words of a language, and in how many blocks each is; of very many the first ones."""
        own = index_tokens(tag, [""])
        found = self._asked(lambda pack: pack.index.beginning_with(own, _column(tag), _KEPT))
        return {term.removeprefix(own): count for term, count in found.items()}

    def beginning(self, tag: str, beginning: str) -> dict[str, int]:
        """Return words that have a beginning, and in how many blocks each is."""
        own = index_tokens(tag, [""])
        found = self._asked(lambda pack: pack.index.beginning_with(own + beginning, _column(tag), _FORMS))
        return {term.removeprefix(own): count for term, count in found.items()}

    def meant(self, tag: str, word: str, more: Iterable[str] = ()) -> str:
        """Return the word of a language, or of `more`, that is meant by a folded word with one letter wrong, missing,
        too many or exchanged with the next; empty words where there is none."""
        if not language(tag).spaced or not _LEAST_SLIP <= len(word) <= _MOST_SLIP or not writes(tag, word):
            return ""
        near = slips(word, _ALPHABETS[_SCRIPTS[tag]])
        found = self.among(tag, near)
        for other in near & set(more):
            found[other] = found.get(other, 0) + 1
        # The first letter is seldom wrong; of several words the one that is in most blocks.
        return max(found, key=lambda w: (w[:1] == word[:1], sorted(w) == sorted(word), found[w], w)) if found else ""


def _variants(tag: str, word: str) -> set[str]:
    """Return what a folded word may be with an article or an ending, and without."""
    found: set[str] = set()
    if not writes(tag, word):
        return found
    if _SCRIPTS[tag] == "Arab":
        bare = next((word[len(a) :] for a in ARTICLES if word.startswith(a) and len(word) - len(a) >= 3), word)
        found |= {bare, *(a + bare for a in ARTICLES)}
    if len(word) >= _LEAST_STEM:
        found |= grown(tag, word)
    return found - {word}


def _are_forms(word: str, other: str, least: float) -> bool:
    same = 0
    for a, b in zip(word, other, strict=False):
        if a != b:
            break
        same += 1
    return same >= max(3, least * max(len(word), len(other)))


def slips(word: str, alphabet: str) -> set[str]:
    """Return every word that differs from `word` by one letter wrong, missing, too many or exchanged with the next. A
    consonant of Tamil that has its dot is one letter, though it is two signs."""
    parts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    found = {a + b[1:] for a, b in parts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    found |= {a + c + b[1:] for a, b in parts if b for c in alphabet}
    found |= {a + c + b for a, b in parts for c in alphabet}
    if _TAMIL_DOT in alphabet:
        found |= {a + c + _TAMIL_DOT + b for a, b in parts for c in _TAMIL_CONSONANTS}
        found |= {a + b[2:] for a, b in parts if b[1:2] == _TAMIL_DOT}
    return found - {word}


def clusters(text: str) -> list[str]:
    """Return the letters of a folded run, each with its signs."""
    return [t.folded for t in tokens(text, False)]


def divided(letters: list[str], known: Callable[[Iterable[str]], dict[str, int]], longest: int = 24) -> list[str]:
    """Return `letters`, each with its signs, as the fewest words that are known, the more frequent first; unknown
    letters that stand together stay together."""
    count = len(letters)
    starts = [0]
    for letter in letters:
        starts.append(starts[-1] + len(letter))
    text = "".join(letters)
    spans = [(a, b) for a in range(count) for b in range(a + 1, count + 1) if starts[b] - starts[a] <= longest]
    words = known({text[starts[a] : starts[b]] for a, b in spans})
    best: list[tuple[float, int, bool]] = [(0.0, 0, False)] * (count + 1)
    best[0] = (0.0, 0, True)
    for end in range(1, count + 1):
        before, _, was_known = best[end - 1]
        options = [(before + (9.0 if was_known else 6.0), end - 1, False)]
        for begin in range(end - 1, -1, -1):
            if starts[end] - starts[begin] > longest:
                break
            if (number := words.get(text[starts[begin] : starts[end]])) is not None:
                alone = 1.5 if end - begin == 1 else 0.0
                options.append((best[begin][0] + 3.0 + alone - 0.2 * math.log(number + 1), begin, True))
        best[end] = min(options)
    found: list[str] = []
    end, joined = count, False
    while end:
        _, begin, is_known = best[end]
        piece = text[starts[begin] : starts[end]]
        if not is_known and joined:
            found[-1] = piece + found[-1]
        else:
            found.append(piece)
        joined = not is_known
        end = begin
    return found[::-1]
