"""Other ways to type a pack's words (see ``reader.core.spellings``), from published tables: pypinyin's sounds of Chinese
words, OpenCC's traditional characters."""

from collections import Counter
from collections.abc import Mapping

from reader.core.folding import folded
from reader.core.spellings import LANGUAGES_WITH_SPELLINGS

_MOST_ALIKE = 40
"""How many words of one sound are kept: the most frequent."""
_HAN = range(0x4E00, 0xA000)


def spellings(tag: str, words: Mapping[str, int]) -> dict[str, list[str]]:
    """Return what people type for `words` of a language (folded, with how often each is there): nothing for most."""
    return _chinese(words) if tag in LANGUAGES_WITH_SPELLINGS else {}


def _chinese(words: Mapping[str, int]) -> dict[str, list[str]]:
    han = {word: count for word, count in words.items() if all(ord(letter) in _HAN for letter in word)}
    letters = {letter for word in han for letter in word}
    return {**_traditional(letters), **_pinyin({**dict.fromkeys(letters, 0), **han})}


def _traditional(letters: set[str]) -> dict[str, list[str]]:
    """Return for each traditional character the one of `letters` that it is written with, where texts have only that."""
    from opencc import OpenCC

    every = "".join(map(chr, _HAN))
    simple = OpenCC("t2s").convert(every)
    pairs = zip(every, simple, strict=True)
    return {old: [new] for old, new in pairs if old != new and new in letters and old not in letters}


def _pinyin(words: Mapping[str, int]) -> dict[str, list[str]]:
    """Return for each sound, without tones, the words that sound so, the most frequent first."""
    from pypinyin import lazy_pinyin

    found: dict[str, Counter[str]] = {}
    for word, count in words.items():
        sound = folded("".join(lazy_pinyin(word)).replace("ü", "v"), False)
        found.setdefault(sound, Counter())[word] = count
    return {sound: sorted(alike, key=lambda word: (-alike[word], word))[:_MOST_ALIKE] for sound, alike in found.items()}
