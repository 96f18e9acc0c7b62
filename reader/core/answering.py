"""One search on its way: what the indexes propose, and in which order it answers.

What holds all of a question as it was typed is found by the index alone. Then the words are weighed: a block has the
share of them that it holds, and what everyday words lead to counts as if it held them. Below a share blocks stand apart
(“Also”).
"""

from collections.abc import Iterable
from heapq import nlargest
from typing import NamedTuple

from reader.core.asking import Meant, Reading, Sought, any_of, reading_tags
from reader.core.composition import Reader
from reader.core.incremental import Incremental
from reader.core.indexes import EVERYTHING, Filter, Indexes, Place, Spot
from reader.core.languages import LANGUAGES, language, reading_order
from reader.core.pack_errors import SearchDamaged
from reader.core.pack_index import IndexEntry
from reader.core.question import TERM, TERM_END, Question, QuestionPart, index_tokens

_EQUIVALENTS = 3
"""How many terms of the glossary are asked for in the reader's language."""
_OFFERED, _OFFERED_FROM = 3, 2
"""How many terms of the glossary are offered while one types, and from how many letters on."""
_SYNONYMS = 120
"""How many blocks are looked at that have words which are said for the same."""
_POSTINGS = 250
"""How many blocks of each word of a question are looked at: a word that is everywhere tells little."""
_ALSO = 0.4
"""Blocks with a smaller share of what a question asks stand below, under “Also”."""
_TIERS = (1.0, 0.9, 0.89, 0.8, 0.6)
"""What a question counts that is there as it was typed and as whole words, as it was typed, as whole words, as
beginnings, inside of words."""
_CLASSES = (0.08, 0.1, 0.0)
"""What is added for the title of a work, for headings and terms, for other text."""
_LED_TERM, _LED_TERM_ASIDE, _LED_HEADING, _LED_SAYS_SO, _LED, _SAYS_SO = 1.0, 0.55, 0.9, 0.8, 0.5, 0.45
"""What everyday words count for the term that they lead to where nothing else is asked, and where something is; for the
heading of a part, for a block in it that has such words, for the others, and for blocks elsewhere that have such
words."""

_LATER = 0.03
"""What each further place that a group leads to counts less."""
_TOLD = 0.4
"""What share of a block's answer everyday words need for the reader to be told of them."""


class Rank(NamedTuple):
    """Why one hit stands before another, smallest first. ``language`` is 0 for the reader's own, 1 for those that stand
    in for it, 2 for the rest; ``not_the_term`` is 0 for a term of the glossary that is just the question, 1 for the
    first ones that begin with it; ``share`` is how much of the question it lacks."""

    also: bool
    not_the_term: int
    language: int
    share: float
    tier: int
    place_class: int
    shelf: int
    block: int


class Reason(NamedTuple):
    """How a block was found: the best rank, in which language (empty: as it is shown), by which question, whether all
    of its parts must be there, the everyday words that led there, and what the question weighs in that language."""

    rank: Rank
    language: str
    question: Question
    whole: bool = True
    meant: Meant | None = None
    weight: float = 0.0


class Led(NamedTuple):
    """What everyday words count for a block, all and the best of them, and which that is."""

    share: float
    most: float
    meant: Meant


class Answering:
    """One search on its way."""

    def __init__(self, indexes: Indexes, question: Question, reader: Reader, asked_in: str, limit: int, only: Filter):
        self._indexes, self._question, self._reader, self._limit, self._only = indexes, question, reader, limit, only
        self._near = {tag: min(i, 1) for i, tag in enumerate(reading_order(reader.language, reader.helping))}
        tags = sorted(LANGUAGES, key=lambda tag: self._near.get(tag, 2))
        self._tags = [asked_in] if asked_in else tags
        self._found: dict[Place, Reason] = {}
        self._terms: dict[Place, None] = {}
        self._led: dict[Place, Led] = {}
        self._spots: dict[Place, Spot] = {}
        self._offered = 0
        self._held: set[str] = set()
        self._written = set(reading_tags(question, self._tags))
        self._meant_weight, self._only_said = 0.0, False
        self._synonyms: list[QuestionPart] = []
        self.broken: dict[str, SearchDamaged] = {}

    def found(self) -> Incremental[dict[Place, Reason]]:
        """Return every block that answers, with why; a language at each step."""
        enough = False
        for number, tag in enumerate(self._tags):
            yield 0.3 * number / len(self._tags)
            # Once one language has more than are shown, the others can only add what the glossary names.
            count = 0 if enough else self._ask(self._question, tag)
            if count or enough or self._only:
                self._ask_term(tag)
            enough = enough or count > self._limit
            self._held |= {tag} if count else set()
        yield 0.3
        self._ask_glossary()
        if self._question.quoted:
            return self._found
        asked = [tag for tag in self._tags if tag in self._written or tag in self._near]
        understanding = self._indexes.understanding
        likely = understanding.likely(self._question, asked, self._tags[0])
        readings = [understanding.read(self._question, tag) for tag in likely]
        self._follow(readings)
        yield 0.4
        self._weigh_found(readings)
        best = max((r.known for r in readings), default=0.0)
        for number, reading in enumerate(readings):
            if reading.words and reading.known >= 0.5 * best and not self._is_answered(reading):
                self._weigh(reading, readings)
            yield 0.4 + 0.1 * number / len(readings)
        return self._found

    def _is_answered(self, reading: Reading) -> bool:
        """Return whether nothing that a reading could add would be shown: more than are shown hold all of the question
        as it was typed."""
        return not self._led and (
            len(self._found) > self._limit or (len(reading.words) == 1 and reading.tag in self._held)
        )

    def _ask(self, question: Question, tag: str) -> int:
        """Ask for all parts of `question` in one language; return how many blocks hold them.

        Where any does, ask once more for those that hold them as they were typed or as whole words: they rank higher.
        """
        wanted = question.in_language(tag)

        def asked(exact: bool, whole: bool, tier: int) -> int:
            expression = " AND ".join(w.expression(exact, whole) for w in wanted)
            return self._add(self._indexes.find(tag, expression, self._limit + 1, self._only), tag, tier, question)

        count = asked(False, False, 3 if language(tag).spaced else 4)
        if count and language(tag).spaced:
            better = asked(True, True, 0)
            for tier, (exact, whole) in enumerate(((True, False), (False, True)), 1):
                if better <= self._limit:
                    better += asked(exact, whole, tier)
        elif count and (words := self._indexes.understanding.read(question, tag).words):
            # What begins and ends where words do stands before what is inside of others.
            expression = " AND ".join(f'exact : "{index_tokens(tag, [word.word])}"' for word in words)
            self._add(self._indexes.find(tag, expression, self._limit + 1, self._only), tag, 0, question)
        return count

    def _ask_term(self, tag: str) -> None:
        """Ask for the term of the glossary that is just this question, in whatever work."""
        pieces = [piece for wanted in self._question.in_language(tag) for piece in wanted.folded]
        expression = f'folded : "{index_tokens(tag, (TERM, *pieces, TERM_END))}"'
        places = list(self._indexes.find(tag, expression, self._limit + 1, EVERYTHING))
        named = [p for p in places if not isinstance(p, SearchDamaged) and self._indexes.vouched(p.work)]
        self._terms |= {(p.work, p.block): None for p in named}
        self._add(places, tag, 0, self._question, term=0)
        self._ask_beginning(tag, pieces)

    def _ask_beginning(self, tag: str, pieces: list[str]) -> None:
        """Offer the first terms of the glossary that begin with the question, as soon as two letters of it are
        there."""
        too_short = len("".join(pieces)) < _OFFERED_FROM
        if too_short or tag not in self._written or self._offered >= _OFFERED or self._question.quoted:
            return
        beginning = f'folded : "{index_tokens(tag, (TERM, *pieces))}"{" *" if language(tag).spaced else ""}'
        places = self._indexes.find(tag, beginning, _OFFERED - self._offered, EVERYTHING)
        named = [p for p in places if not isinstance(p, SearchDamaged) and self._indexes.vouched(p.work)]
        self._offered += self._add(named, tag, 3, self._question, term=1)

    def _ask_glossary(self) -> None:
        """Ask in the reader's languages for the terms that the question names in any language."""
        for work, index in list(self._terms)[:_EQUIVALENTS]:
            for tag in self._indexes.order(work, self._reader):
                term = self._indexes.term(work, index, tag)
                if term is not None:
                    self._ask(term, tag)

    def _add(
        self, places: Iterable[IndexEntry | SearchDamaged], tag: str, tier: int, question: Question, term: int = 2
    ) -> int:
        """Take in what an index proposes for all of a question; return how many blocks that is."""
        count = 0
        for place in places:
            if isinstance(place, SearchDamaged):
                self.broken[str(place.path)] = place
                continue
            shelf, work = self._indexes.shelf(place.work), self._indexes.listed(place.work)
            if shelf is None or work is None or not self._only.lets_through(work):
                continue
            near = self._near.get(tag, 2)
            share = -_TIERS[tier] - _CLASSES[place.place_class]
            rank = Rank(False, term, near, share, tier, place.place_class, shelf, place.block)
            known = self._found.get((place.work, place.block))
            if known is None or rank < known.rank:
                self._found[place.work, place.block] = Reason(rank, tag, question)
            count += 1
        return count

    # --- everyday words ---

    def _follow(self, readings: list[Reading]) -> None:
        """Follow the everyday words of the question to the blocks that they lead to: the reader's own words where there
        are any."""
        own = [r for r in readings if r.meant and self._near.get(r.tag, 2) < 2]
        others = sorted((r for r in readings if r.meant), key=lambda r: -r.known)
        for reading in (own or others)[:1]:
            self._only_said = len(reading.meant) == 1 and len(reading.carrying()) <= len(reading.meant[0].said.split())
            for meant in reading.meant:
                self._meant_weight += meant.weight
                for place, share in self._led_to(meant).items():
                    known, more = self._led.get(place), share * meant.weight
                    if known is None:
                        self._led[place] = Led(more, more, meant)
                    else:
                        told = meant if more > known.most else known.meant
                        self._led[place] = Led(known.share + more, max(known.most, more), told)

    def _led_to(self, meant: Meant) -> dict[Place, float]:
        """Return what a group's words count for the blocks that they lead to, and for those that have words of the
        group."""
        found: dict[Place, float] = {}
        # The words of the question are weighed by themselves.
        names = [words for words in meant.group.in_language(self._tags[0]) if words != meant.said]
        for number, target in enumerate(self._indexes.everyday.targets(meant.hand, meant.group)):
            first, end, is_term = self._indexes.blocks_of(target)
            term = _LED_TERM if self._only_said else _LED_TERM_ASIDE
            for at in range(first, end):
                share = (term if is_term else _LED_HEADING if at == first else _LED) - _LATER * number
                found[target.work, at] = max(share, found.get((target.work, at), 0.0))
            if is_term and (named := self._indexes.term(target.work, first, self._tags[0])) is not None:
                names.append(named.parts[0].text)
        self._synonyms += (QuestionPart(name, whole=True) for name in names)
        for entry in self._saying(names, meant.hand):
            place = (entry.work, entry.block)
            found[place] = max(found.get(place, 0.0), _LED_SAYS_SO if place in found else _SAYS_SO)
        return found

    def _saying(self, names: list[str], hand: str) -> list[IndexEntry]:
        """Return the blocks of one hand in the reader's language that have any of some words."""
        tag = self._tags[0]
        # Inside of longer words they may be parts of something else.
        pieces = [self._indexes.understanding.words(Question((QuestionPart(name),)), tag) for name in names]
        if not any(pieces):
            return []
        asked = self._indexes.find_any(tag, any_of(tag, filter(None, pieces)), _SYNONYMS, self._only)
        own = (spot for pack, spots in asked if pack.hand == hand for spot in spots)
        found = list(self._indexes.entries(own))
        self._spots |= {(entry.work, entry.block): spot for spot, entry in found}
        return [entry for _, entry in found]

    # --- what blocks have of the question ---

    def _weigh_found(self, readings: list[Reading]) -> None:
        """Add what everyday words count to what was found as it was typed."""
        if not self._meant_weight:
            return
        weights = {r.tag: sum(w.weight for w in r.carrying()) or 1.0 for r in readings}
        for place, reason in self._found.items():
            own = weights.get(reason.language, 1.0)
            led = self._led[place].share if place in self._led else 0.0
            share = (_TIERS[reason.rank.tier] * own + led) / (own + self._meant_weight)
            rank = reason.rank._replace(share=-share - _CLASSES[reason.rank.place_class])
            self._found[place] = reason._replace(rank=rank, weight=own + self._meant_weight)

    def _weigh(self, reading: Reading, readings: list[Reading]) -> None:
        """Take in the blocks that have most of a question in one language."""
        somewhere = {w.exact for r in readings for w in r.words if w.known or w.forms}
        carrying = reading.carrying()
        has: dict[Spot, float] = {}
        whole = self._meant_weight
        for word in carrying:
            if not (word.known or word.forms) and word.exact not in somewhere and language(reading.tag).spaced:
                continue  # nobody has it
            found = self._blocks_with(word, reading.tag)
            if not found and word.exact not in somewhere:
                continue
            whole += word.weight
            for spot, quality in found.items():
                has[spot] = has.get(spot, 0.0) + word.weight * quality
        if self._near.get(reading.tag, 2) < 2 or reading.tag == self._tags[0]:
            for place, known in self._led.items():
                at = self._spots[place] if place in self._spots else self._indexes.spot(place)
                if at is not None:
                    has[at] = has.get(at, 0.0) + known.share
        if not whole or not has:
            return
        question = self._question_in(reading)
        for spot, entry in self._indexes.entries(self._best(has, whole)):
            self._take(entry, reading.tag, has[spot] / whole, question, whole)

    def _best(self, has: dict[Spot, float], whole: float) -> list[Spot]:
        """Return the places that have most of what weighs `whole`, those of a better class before others."""
        count = 3 * self._limit + 30
        # No class makes up for more than this: most places need not be looked at one by one.
        least = min(nlargest(count, has.values())) - max(_CLASSES) * whole
        near = [spot for spot, held in has.items() if held >= least]
        return nlargest(count, near, key=lambda spot: has[spot] / whole + _CLASSES[self._indexes.place_class(spot)])

    def _blocks_with(self, word: Sought, tag: str) -> dict[Spot, float]:
        """Return the places of blocks that have a word, and how well."""
        found: dict[Spot, float] = {}
        for expression, quality in word.ways(tag):
            for _, spots in self._indexes.find_any(tag, expression, _POSTINGS, self._only):
                found = dict.fromkeys(spots, quality) | found  # the first way counts
        return found

    def _question_in(self, reading: Reading) -> Question:
        """Return what is marked in blocks that have some of a question: the words that carry it, their forms, and what
        is said for the same."""
        parts = [QuestionPart(w.exact) for w in reading.carrying() if w.known or not w.forms]
        parts += (QuestionPart(form, whole=True) for w in reading.carrying() for form in (*w.forms, *w.alike))
        if reading.tag == self._tags[0]:
            parts += self._synonyms
        return Question(tuple(dict.fromkeys(parts)))

    def _take(self, entry: IndexEntry, tag: str, share: float, question: Question, whole: float) -> None:
        """Take in a block that has a share of a question."""
        shelf, work = self._indexes.shelf(entry.work), self._indexes.listed(entry.work)
        if shelf is None or work is None or not self._only.lets_through(work):
            return
        place = (entry.work, entry.block)
        known, led = self._found.get(place), self._led.get(place)
        rank = Rank(
            share < _ALSO, 2, self._near.get(tag, 2), -share - _CLASSES[entry.place_class], len(_TIERS), entry.place_class, shelf,
            entry.block,
        )  # fmt: skip
        if known is not None and known.rank <= rank:
            return
        meant = led.meant if led is not None and led.share > _TOLD * share * whole else None
        self._found[place] = Reason(rank, tag, question, False, meant, whole)
