"""Other ways to type the words of a language: Chinese by its sounds (pinyin) and with traditional characters.

``sala-author`` finds them for the words of each pack, and packs them: a reader's program needs no dictionary. Spellings
only lead to words that a library has.
"""

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, product
from typing import Any

from reader.core import limits
from reader.core.limits import checked_id, checked_list, checked_words
from reader.core.pack import Pack
from reader.core.pack_errors import PackError
from reader.core.question import Question, QuestionPart
from reader.core.vocabulary import divided, script_of, writes

SpellingTable = Mapping[str, tuple[str, ...]]
"""What is typed, folded -> the words that are meant, the most frequent first."""
LANGUAGES_WITH_SPELLINGS = ("zh-Hans",)
"""The languages whose words are typed in other ways."""
_OFFERED = 8
_LONGEST_SLIP = 6
"""Of more letters nobody can say which word is meant by their sound."""
_LOOKED_AT = 400
"""How many spellings with one beginning are looked at for the words that are offered."""


def spellings_from_json(value: Any) -> dict[str, SpellingTable]:
    """Return the spellings of a pack by language; raise ValueError, KeyError or TypeError where they have another
    form."""
    limits.LANGUAGES.check(len(value))
    return {checked_id(tag): _spelt(spelt) for tag, spelt in value.items()}


def _spelt(value: Mapping[object, object]) -> SpellingTable:
    limits.SPELLINGS.check(len(value))
    return {
        checked_words(typed, limits.SAYING): checked_list(words, lambda w: checked_words(w, limits.SAYING), limits.SAID)
        for typed, words in value.items()
    }


class Spellings:
    """The spellings of a library's words. Packs that nobody vouches for are asked only where no other one is there."""

    def __init__(self, packs: list[Pack]):
        self._packs = [pack for pack in packs if pack.vouching.origin.vouched] or packs
        self.of = lru_cache(32)(self._of)
        """``of(tag)``: the spellings in one language."""
        self._sounds: dict[str, tuple[str, ...]] | None = None
        self._sorted = lru_cache(32)(lambda tag: sorted(self.of(tag)))

    def _of(self, tag: str) -> SpellingTable:
        found: dict[str, tuple[str, ...]] = {}
        for pack in self._packs if tag in LANGUAGES_WITH_SPELLINGS else ():
            try:
                kept = pack.spellings()
                read = pack.read(lambda: spellings_from_json(kept), "spellings", "") if kept is not None else {}  # noqa: B023 - read at once
            except PackError:  # the check of the pack tells of it
                continue
            for typed, words in read.get(tag, {}).items():
                found[typed] = tuple(dict.fromkeys((*found.get(typed, ()), *words)))
        return found

    def written(self, question: Question) -> Question:
        """Return a question with the characters that the library's texts have in place of those that mean the same."""
        parts = tuple(QuestionPart(self._written(part.text), part.whole) for part in question.parts)
        return Question(tuple(dict.fromkeys(parts)))

    def _written(self, text: str) -> str:
        if not any(script_of(letter) == "Hans" for letter in text):
            return text
        spelt = self.of("zh-Hans")
        return "".join(spelt.get(letter, (letter,))[0] for letter in text)

    def meant(self, tag: str, typed: str) -> list[tuple[str, ...]]:
        """Return what is meant by letters of another script, folded: for each word those that sound so; nothing where
        any of it is no sound of a word."""
        spelt = self.of(tag)
        if not spelt or not typed or writes(tag, typed):
            return []
        found = divided(list(typed), lambda runs: {run: 1 for run in runs if run in spelt})
        return [spelt[run] for run in found] if all(run in spelt for run in found) else []

    def sounding_like(self, question: Question) -> Question | None:
        """Return a question in Chinese with words that sound like what was typed, the commonest slip; None where no
        word does."""
        parts = [self._sounding_like(part.text) for part in question.parts]
        return Question(tuple(QuestionPart(text) for text in parts)) if parts and all(parts) else None

    def _sounding_like(self, text: str) -> str:
        sounds = [self._letters().get(letter, ()) for letter in text[:_LONGEST_SLIP]]
        if not 2 <= len(text) <= _LONGEST_SLIP or not all(sounds):
            return ""
        spelt = self.of("zh-Hans")
        alike = (word for sound in product(*sounds) for word in spelt.get("".join(sound), ()) if len(word) == len(text))
        return next((word for word in alike if word != text), "")

    def _letters(self) -> Mapping[str, tuple[str, ...]]:
        """Return the sounds of each letter that texts have."""
        if self._sounds is None:
            found: dict[str, tuple[str, ...]] = {}
            for sound, words in self.of("zh-Hans").items():
                for word in words if script_of(sound) == "Latn" else ():
                    if len(word) == 1:
                        found[word] = (*found.get(word, ()), sound)
            self._sounds = found
        return self._sounds

    def offered(self, tag: str, typed: str) -> list[str]:
        """Return the first words that are typed so, or begin so."""
        if not typed:
            return []
        spelt, known = self.of(tag), self._sorted(tag)
        first = bisect_left(known, typed)
        near = [key for key in islice(known, first, first + _LOOKED_AT) if key.startswith(typed)]
        near.sort(key=len)
        return list(dict.fromkeys(word for key in near for word in spelt[key]))[:_OFFERED]
