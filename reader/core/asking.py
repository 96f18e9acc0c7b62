"""How a question is read in each language, and why one block answers it better than another.

The words of a question weigh as much as they are rare; a block has a share of that weight. Everyday words lead to terms
and parts of texts. All of it only orders: whatever holds the words as they were typed is found, as before.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from reader.core.common_words import common_with_tones, common_words
from reader.core.everyday import Everyday, Saying, WordGroup, beginnings
from reader.core.folding import tokens
from reader.core.languages import LANGUAGES, language
from reader.core.question import Question, QuestionPart, index_tokens
from reader.core.record import record
from reader.core.spellings import LANGUAGES_WITH_SPELLINGS, Spellings
from reader.core.stems import has_stems, stem
from reader.core.vocabulary import TONED, Vocabulary, clusters, divided, script_of, writes

_COMMON, _COMMON_RARITY = 0.12, 0.4
"""What a word weighs that carries no question, beside one that does; and how rare it is taken to be."""
_LETTERS = re.compile("[a-z0-9\u00df-\u024f\u1e00-\u1eff]+|[^a-z0-9\u00df-\u024f\u1e00-\u1eff]+")
"""Latin letters, or others, in a folded run."""
_LEAST_LOST = 5
"""How many letters a word of a sentence has at least where it is mended."""
_GAP = 2
"""How many other words may stand between those that are said for one thing."""
_LEAST_ALIKE = 4
"""Shorter words are not taken for forms of others by their stems."""
_ENDING, _TAMIL_ENDING = 4, 8
"""How many letters a word may have more than the word that is said; in Tamil endings are strung together."""
WHOLE, BEGINS, FORM, RUN, TONELESS = 1.0, 0.85, 0.65, 0.6, 0.5
"""What a word counts that is there as a whole, as the beginning of another, as another form, inside of words, without
its tones."""


@record
class Sought:
    """A word of a question in one language: folded and as it was typed (`exact`), what it weighs, whether the language
    has it, and its other forms there."""

    word: str
    exact: str
    weight: float
    known: bool
    common: bool
    forms: tuple[str, ...] = ()
    slip: str = ""
    """The word that is meant, where this one is not known and one letter is wrong; it is among the forms."""
    alike: tuple[str, ...] = ()
    """Words that may be meant just as well: they sound like it, and it was typed by its sound."""

    @property
    def lost(self) -> bool:
        """Whether the language knows neither the word nor a form of it, as it was typed."""
        return not self.known and not set(self.forms) - {self.slip}

    def ways(self, tag: str) -> Iterator[tuple[str, float]]:
        """Yield what to ask the index for, as FTS5 wants it, and what each counts, the best first."""
        if not language(tag).spaced:
            yield any_of(tag, [(word,) for word in (self.word, *self.alike)]), WHOLE
            yield f'folded : "{index_tokens(tag, self.word)}"', RUN
            if self.forms:
                yield any_of(tag, [(form,) for form in self.forms]), FORM
            return
        if self.known:
            toned = self.exact != self.word and tag in TONED
            if toned:
                yield f'exact : "{index_tokens(tag, [self.exact])}"', WHOLE
            yield f'folded : "{index_tokens(tag, [self.word])}"', TONELESS if toned else WHOLE
            if len(self.word) > 2 and not toned:
                yield f'folded : "{index_tokens(tag, [self.word])}" *', BEGINS
        if self.forms:
            yield any_of(tag, [(form,) for form in self.forms]), FORM


def any_of(tag: str, phrases: Iterable[Iterable[str]]) -> str:
    """Return an expression of FTS5 for any of some phrases of folded words."""
    column = "folded" if language(tag).spaced else "exact"
    return f"{column} : (" + " OR ".join(f'"{index_tokens(tag, pieces)}"' for pieces in phrases) + ")"


class Meant(NamedTuple):
    """A group of everyday words that a question holds: the words, what they weigh, and whose group it is."""

    said: str
    weight: float
    hand: str
    group: WordGroup
    letters: int = 0
    """How many letters of the question are said so."""


@record
class Reading:
    """A question in one language: its words, and the share of them that the language knows, by their letters."""

    tag: str
    words: tuple[Sought, ...]
    meant: tuple[Meant, ...]

    @property
    def known(self) -> float:
        whole = sum(len(w.word) for w in self.words)
        known = sum(len(w.word) for w in self.words if w.known or w.forms or w.common)
        return max(known, *(m.letters for m in self.meant), 0) / whole if whole else 0.0

    def carrying(self) -> list[Sought]:
        """Return the words that carry the question; all of them where none does."""
        return [w for w in self.words if not w.common] or list(self.words)


class Coverage(NamedTuple):
    """The share of a question that a language has just as it stands, by its letters, and whether a word that carries it
    is among that."""

    share: float
    known: bool


class Understanding:
    """Reads questions in the languages of a library."""

    def __init__(self, vocabulary: Vocabulary, everyday: Everyday, spellings: Spellings):
        self._vocabulary, self._everyday, self.spellings = vocabulary, everyday, spellings
        self.read = lru_cache(256)(self._read)
        """``read(question, tag)``: a question in one language."""
        self._pieces = lru_cache(1024)(self._divided)
        """The words of a question in one language, folded and exact; where they are not divided, as few as are known."""
        self._coverage = lru_cache(256)(self._covered)

    def _read(self, question: Question, tag: str) -> Reading:
        spaced = language(tag).spaced
        pieces, alike = self._pieces(question, tag), {}
        if sounds := self._sounds(pieces, tag):
            pieces = [(words[0], words[0]) for words in sounds]
            alike = {words[0]: words[1:] for words in sounds}
        common = {pair for pair in pieces if self._is_common(pair, tag)}
        # Words that carry no question are in many blocks: to count them would take the time of all the others.
        counted = {piece for pair in set(pieces) - common or pieces for piece in pair}
        known = self._vocabulary.look_up(tag, counted)
        only_common = common == set(pieces)
        words = []
        for word, exact in dict.fromkeys(pieces):
            is_common = (word, exact) in common
            if is_common and not only_common:
                words.append(Sought(word, exact, _COMMON * _COMMON_RARITY, True, True))
                continue
            forms = {} if is_common else self._vocabulary.forms(tag, word)
            count = known.get(exact, 0) if tag in TONED and exact != word else known.get(word, 0)
            if not count and spaced and len(word) > 2:
                count = sum(self._vocabulary.beginning(tag, word).values())
            weight = self._vocabulary.rarity(tag, count + sum(forms.values()) // 2)
            words.append(
                Sought(
                    word, exact, weight * (_COMMON if is_common else 1), bool(count), is_common, tuple(forms),
                    alike=alike.get(word, ()),
                )
            )  # fmt: skip
        words, slipped = self._mended(words, tag)
        weights = {w.word: w.weight if w.known else 1.0 for w in words}
        meant = self._meant(
            [(slipped.get(word, word), slipped.get(word, exact)) for word, exact in pieces], tag, weights,
            frozenset() if only_common else frozenset(common),
        )  # fmt: skip
        return Reading(tag, tuple(words), tuple(meant))

    def _is_common(self, piece: tuple[str, str], tag: str) -> bool:
        """Return whether a word, folded and exact, carries no question. Where tones make the word, one with other tones
        is another; typed without them it is the common one, unless people say just that."""
        word, exact = piece
        if word not in common_words(tag) or tag not in TONED or exact in common_with_tones(tag):
            return word in common_words(tag)
        return word == exact and exact not in self._everyday.said_alone(tag)

    def _sounds(self, pieces: list[tuple[str, str]], tag: str) -> list[tuple[str, ...]]:
        """Return what is meant where a question is typed by its sounds alone: for each word those that sound so, what
        people say first."""
        said = self._everyday.said(tag)[1] if tag in LANGUAGES_WITH_SPELLINGS else frozenset()
        return [
            tuple(sorted(words, key=lambda word: word not in said))
            for words in self.spellings.meant(tag, "".join(word for word, _ in pieces))
        ]

    def _mended(self, words: list[Sought], tag: str) -> tuple[list[Sought], dict[str, str]]:
        """Return the words of a question, those that the language does not know with what is meant as a form; and what
        is meant by them. Where most of a question is of another language nothing is."""
        lost = [w for w in words if not (w.known or w.common) and len(w.word) >= _LEAST_LOST]
        enough = language(tag).spaced and len(words) > 1  # one word alone is ``corrected``
        if not lost or not enough or len(lost) > max(1, len(words) // 2):
            return words, {}
        said = self._everyday.said(tag)[0]
        slipped = {
            w.word: meant
            for w in lost
            if not _is_said(w.word, said, tag) and (meant := self._vocabulary.meant(tag, w.word, said))
        }
        return [
            replace(w, forms=(*w.forms, slipped[w.word]), slip=slipped[w.word]) if w.word in slipped else w
            for w in words
        ], slipped

    def likely(self, question: Question, tags: Iterable[str], own: str = "") -> list[str]:
        """Return those of some languages that a question may be written in: where others have more than twice as much
        of it just as it stands, forms and slips are not looked for. The reader's `own` is always among them: words that
        it has in other forms only may by chance be whole ones elsewhere."""
        spelt = {tag: self._coverage(question, tag).share for tag in tags}
        best = max(spelt.values(), default=0.0)
        return [tag for tag, share in spelt.items() if tag == own or share >= 0.5 * best]

    def _covered(self, question: Question, tag: str) -> "Coverage":
        """Return how much of a question a language has just as it stands: one look into the index."""
        if self._sounds(self._pieces(question, tag), tag):
            return Coverage(1.0, True)
        pieces, common = {exact for _, exact in self._pieces(question, tag)}, common_words(tag)
        said = self._everyday.said(tag)[0]
        known = self._vocabulary.among(tag, pieces - common) if pieces - common else {}
        letters = sum(len(piece) for piece in pieces if piece in known or piece in common or piece in said)
        return Coverage(letters / max(1, sum(map(len, pieces))), bool(known))

    def words(self, question: Question, tag: str) -> list[str]:
        """Return the words of a question in one language, folded."""
        return [word for word, _ in self._pieces(question, tag)]

    def _divided(self, question: Question, tag: str) -> list[tuple[str, str]]:
        if language(tag).spaced:
            return [(t.folded, t.exact) for part in question.parts for t in tokens(part.text, True)]
        found: list[tuple[str, str]] = []
        for part in question.parts:
            for run in _LETTERS.findall("".join(t.folded for t in tokens(part.text, False))):
                own = writes(tag, run)
                found += [
                    (word, word) for word in (divided(clusters(run), lambda w: self._words(tag, w)) if own else [run])
                ]
        return found

    def _words(self, tag: str, wanted: Iterable[str]) -> dict[str, int]:
        """Return which of some runs are words, of texts or said every day."""
        wanted, (_, said) = set(wanted), self._everyday.said(tag)
        return dict.fromkeys(wanted & (said | common_words(tag)), 1) | self._vocabulary.among(tag, wanted)

    def _meant(
        self, pieces: list[tuple[str, str]], tag: str, weights: dict[str, float], common: frozenset[tuple[str, str]]
    ) -> Iterator[Meant]:
        """Yield the groups whose words a question holds, those with most of its words first; words inside of longer
        ones that are said are not said, and common words not with other tones."""
        spaced = language(tag).spaced
        folded_pieces = [p for p, _ in pieces]
        toned = tag in TONED and any(p != e for p, e in pieces)
        places: list[tuple[int, int, float, Saying]] = []
        near = self._everyday.beginning(tag)
        keys = sorted(set().union(*(beginnings(tag, word) for pair in pieces for word in pair)))
        for saying in dict.fromkeys(s for key in keys for s in near.get(key, ())):
            if spaced:
                asked = [e for _, e in pieces] if toned else folded_pieces
                at = _said_at(asked, saying.exact if toned else saying.pieces, tag)
            else:
                at = _run_at(folded_pieces, "".join(saying.pieces))
            typed = pieces[slice(*at)] if at is not None else []
            other = tag in TONED and common.issuperset(typed) and tuple(e for _, e in typed) != saying.exact
            if at is not None and not other:
                places.append((*at, sum(weights.get(folded_pieces[i], 0.0) for i in range(*at)), saying))
        seen = set()
        for start, end, weight, saying in sorted(places, key=lambda p: (p[0] - p[1], -p[2])):
            inside = any(a <= start and end <= b and b - a > end - start for a, b, _, _ in places)
            if not inside and (saying.hand, saying.group.name, saying.group.leads) not in seen:
                seen.add((saying.hand, saying.group.name, saying.group.leads))
                letters = sum(map(len, folded_pieces[start:end]))
                yield Meant(saying.said, max(weight, 0.4), saying.hand, saying.group, letters)

    def _may_be_slip(self, word: Sought, tag: str) -> bool:
        """Return whether a language does not know a word, nor a form of it; words that only begin alike are no forms
        where one letter makes it a word."""
        if word.lost or word.known or len(word.word) < _LEAST_LOST:
            return word.lost
        return bool(self._vocabulary.meant(tag, word.word, self._everyday.said(tag)[0]))

    def corrected(self, question: Question, tags: list[str]) -> Question | None:
        """Return a question of which no language knows anything with its words as they were meant; None where nothing
        is to be corrected."""
        parts: list[QuestionPart] = []
        changed = False
        if any(self._coverage(question, tag).known for tag in tags):
            return None
        readings = []
        for tag in tags:
            reading = self.read(question, tag)
            if reading.meant or any(not self._may_be_slip(w, tag) for w in reading.words if not w.common):
                return None
            readings.append(reading)
        unknown = {r.tag: {w.exact: w for w in r.words if self._may_be_slip(w, r.tag)} for r in readings}
        said = {tag: self._everyday.said(tag)[0] | common_words(tag) for tag in tags if language(tag).spaced}
        for part in question.parts:
            words = [t.exact for t in tokens(part.text, True)]
            mended = []
            for word in words:
                spaced = [tag for tag in said if word in unknown[tag]]
                lost = all(word in unknown[tag] for tag in said) and script_of(word) in ("Latn", "Arab", "Taml")
                meant = ""
                if lost and not any(_is_said(unknown[tag][word].word, said[tag], tag) for tag in spaced):
                    options = ((self._vocabulary.meant(tag, unknown[tag][word].word, said[tag])) for tag in spaced)
                    meant = next(filter(None, options), "")
                mended.append(meant or word)
                changed = changed or bool(meant)
            parts.append(QuestionPart("-".join(mended), part.whole) if mended != words else part)
        return Question(tuple(parts)) if changed else None


def _is_said(word: str, said: frozenset[str], tag: str) -> bool:
    return word in said or any(_alike(word, other, tag) for other in said if other[:2] == word[:2])


def _alike(asked: str, said: str, tag: str) -> bool:
    """Return whether a word of a question is one that is said, or another form of it."""
    if asked == said:
        return True
    if script_of(asked) == "Arab" and len(said) >= 3:
        bare = (asked.removeprefix(a) for a in ("وال", "بال", "لل", "ال", "و", "ب", "ل") if asked.startswith(a))
        said = said.removeprefix("ال") if len(said) > 4 else said
        if asked == said or any(b.startswith(said) and len(b) - len(said) <= _ENDING for b in bare):
            return True
    if len(said) >= 3 and has_stems(tag) and len(asked) >= _LEAST_ALIKE and stem(tag, asked) == stem(tag, said):
        return True
    if tag in ("vi", "mww") or len(said) < 4:
        return False
    return asked.startswith(said) and len(asked) - len(said) <= (_TAMIL_ENDING if tag == "ta" else _ENDING)


def _said_at(asked: list[str], said: tuple[str, ...], tag: str) -> tuple[int, int] | None:
    """Return from where to where the words that are said stand in a question, in their order and near each other."""
    joined = "".join(said)
    for start, word in enumerate(asked):
        if word == joined:  # words that are typed as one
            return start, start + 1
        if not _alike(word, said[0], tag):
            continue
        at = start
        for other in said[1:]:
            following = range(at + 1, min(len(asked), at + 2 + _GAP))
            found = next((i for i in following if _alike(asked[i], other, tag)), None)
            # Where another word that tells something stands between, something else is said.
            if found is None or sum(word not in common_words(tag) for word in asked[at + 1 : found]) > 1:
                break
            at = found
        else:
            return start, at + 1
    return None


def _run_at(pieces: list[str], said: str) -> tuple[int, int] | None:
    """Return which words of a question, put together, are what is said."""
    for start in range(len(pieces)):
        text = ""
        for end in range(start, len(pieces)):
            text += pieces[end]
            if text == said:
                return start, end + 1
            if not said.startswith(text):
                break
    return None


def reading_tags(question: Question, tags: list[str]) -> list[str]:
    """Return the languages a question may be written in, by its letters."""
    letters = {script_of(t.folded) for part in question.parts for t in tokens(part.text, True)}
    return [tag for tag in tags if tag in LANGUAGES and any(letters & {s} for s in _written(tag))]


def _written(tag: str) -> set[str]:
    code = language(tag).script.code
    return {"Arab" if code == "Aran" else code}
