"""A question in any language -> the blocks that answer it, shown in the reader's own.

A block is found by whole words and beginnings of words where words are divided by spaces, and by any run of
letters where they are not. The index only proposes: every hit is read from its pack, checked there, and dropped
where the words are not in it. No scores: the order is a rule, the same for one pack and for several.
"""

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from reader.core import zawgyi
from reader.core.excerpts import Excerpt, Excerpts
from reader.core.folding import Token, tokens
from reader.core.languages import LANGUAGES, language, reading_order
from reader.core.library import Library, Reader
from reader.core.pack import IndexEntry, Pack, PackError, SearchDamaged
from reader.core.record import record
from reader.core.works import Block, BlockKind, Listed, Topic, Words, Work, WorkKind

LONGEST = 300
"""How many characters of a question count."""
_MOST_PARTS = 8
"""How many parts of a question count where not all of them are found together."""
_EQUIVALENTS = 3
"""How many terms of the glossary are asked for in the reader's language."""
_BETWEEN, _TERM, _TERM_END = "\u00a6", "\u27e6", "\u27e7"
"""Tokens of the index alone: between two segments, around a term of the glossary. No question can hold them."""
_QUOTED = re.compile(
    '(?:^|(?<=\\s))["\u201c\u201e\u00ab\u300c]([^"\u201c\u201d\u00bb\u300d]*)'
    '(?:(["\u201c\u201d\u00bb\u300d])(?=\\s|$)|$)'
)
"""What stands in quotes between spaces; the last may still be open. Other quotes are punctuation."""

_T = TypeVar("_T")
Incremental = Generator[float, None, _T]
"""Work done a little at a time: it yields how much is done, from 0 to 1, and returns what came of it."""


def _result_of(work: Incremental[_T]) -> _T:
    """Return what comes of work, done at once."""
    try:
        while True:
            next(work)
    except StopIteration as end:
        found: _T = end.value
        return found


# --- what is in the index ---


def place_class(block: Block, at: int) -> int:
    """Return where a block's hits stand: 0 the title of a work, 1 headings and terms, 2 other text."""
    if block.kind is BlockKind.HEADING and at == 0:
        return 0
    return 1 if block.kind in (BlockKind.HEADING, BlockKind.BOX_TITLE, BlockKind.TERM) else 2


def indexed(block: Block, segments: Sequence[str], tag: str) -> tuple[str, str, str]:
    """Return what the index holds of a block in one language: its tokens folded; and where words are divided its
    tokens exact, and the letters they start with."""
    spaced = language(tag).spaced
    folded: list[str] = []
    exact: list[str] = []
    start: set[str] = set()
    for i, text in enumerate(segments):
        found = list(tokens(text, spaced))
        around = ([_TERM], [_TERM_END]) if block.kind is BlockKind.TERM and i == 0 else ([], [_BETWEEN])
        folded += [*around[0], *_pieces([t.folded for t in found], spaced), *around[1]]
        exact += [*around[0], *(t.exact for t in found), *around[1]]
        start |= {t.folded[0] for t in found}
    if not spaced:
        return _tokens(tag, folded), "", ""
    return _tokens(tag, folded), _tokens(tag, exact), _tokens(tag, sorted(start))


def _tokens(tag: str, pieces: Iterable[str]) -> str:
    """Return pieces as tokens of the index. Each names its language, so that a question meets nothing of the others:
    the beginning of a word would else be looked for among the words of all."""
    own = tag.replace("-", "").lower()
    return " ".join(f"{own}\u00b7{piece}" for piece in pieces)


def _pieces(found: list[str], spaced: bool) -> list[str]:
    # Where words are not divided each code point is a token, so that any run of them is a phrase of tokens.
    return found if spaced else list("".join(found))


# --- what is asked ---


@record
class QuestionPart:
    """One word of a question, or what stood in quotes; a `whole` one must not be the beginning of a longer word."""

    text: str
    whole: bool = False


@record
class Question:
    """What a reader typed, as parts that each must be found."""

    parts: tuple[QuestionPart, ...]

    @classmethod
    def read(cls, typed: str) -> "Question":
        """Return the question in `typed`, whatever that is; parts without any letter or digit are left out."""
        text = typed[:LONGEST].encode("utf-8", "ignore").decode()
        if zawgyi.is_zawgyi(text):
            text = zawgyi.to_unicode(text)
        parts, end = [], 0
        for quoted in _QUOTED.finditer(text):
            parts += [QuestionPart(word) for word in text[end : quoted.start()].split()]
            parts.append(QuestionPart(quoted[1], whole=bool(quoted[2])))
            end = quoted.end()
        parts += [QuestionPart(word) for word in text[end:].split()]
        return cls(tuple(dict.fromkeys(p for p in parts if next(tokens(p.text, True), None))))

    def in_language(self, tag: str) -> list["Wanted"]:
        return [Wanted.of(part, tag) for part in self.parts]


@record
class Wanted:
    """A part of a question as the tokens of one language."""

    tag: str
    folded: tuple[str, ...]
    exact: tuple[str, ...]
    spaced: bool
    whole: bool

    @classmethod
    def of(cls, part: QuestionPart, tag: str) -> "Wanted":
        spaced = language(tag).spaced
        found = list(tokens(part.text, spaced))
        folded = tuple(_pieces([t.folded for t in found], spaced))
        return cls(tag, folded, tuple(t.exact for t in found), spaced, part.whole or not spaced)

    def expression(self, exact: bool, whole: bool) -> str:
        """Return the part as FTS5 wants it. Tokens hold letters, marks and digits only: nothing to escape."""
        if not whole and not self.whole and len(self.folded) == len(self.folded[0]) == 1:
            return f'start : "{_tokens(self.tag, self.folded)}"'
        column, pieces = ("exact", self.exact) if exact else ("folded", self.folded)
        return f'{column} : "{_tokens(self.tag, pieces)}"{"" if whole or self.whole else " *"}'

    def places(self, text: "_Text") -> list[tuple[int, int]]:
        """Return where the part stands in a text."""
        if not self.spaced:
            return self._runs(text)
        found, folded = text
        *before, last = self.folded
        size = len(before)
        if self.whole:
            ends = [i for i, piece in enumerate(folded) if piece == last]
        else:
            ends = [i for i, piece in enumerate(folded) if piece.startswith(last)]
        return [(found[i - size].start, found[i].end) for i in ends if i >= size and folded[i - size : i] == before]

    def _runs(self, text: "_Text") -> list[tuple[int, int]]:
        whole, wanted = "".join(text.folded), "".join(self.folded)
        start = whole.find(wanted)
        if start < 0:
            return []
        at = [number for number, piece in enumerate(text.folded) for _ in piece]
        places = []
        while start >= 0:
            places.append((text.tokens[at[start]].start, text.tokens[at[start + len(wanted) - 1]].end))
            start = whole.find(wanted, start + len(wanted))
        return places


class _Text(NamedTuple):
    """The tokens of a text, and what they are folded to."""

    tokens: list[Token]
    folded: list[str]


@lru_cache(256)
def _text(text: str, spaced: bool) -> _Text:
    """Return the tokens of a text. The same few texts are looked through for every part and every letter of a question."""
    found = list(tokens(text, spaced))
    return _Text(found, [token.folded for token in found])


@lru_cache(64)
def _wanted(question: Question, tag: str) -> list[Wanted]:
    """Return the parts of a question in one language: every hit is looked through for the same ones."""
    return question.in_language(tag)


def marks(
    question: Question, tag: str, segments: Sequence[Words], all_parts: bool = False
) -> dict[int, list[tuple[int, int]]]:
    """Return where the parts of a question stand in a block's words in one language: segment to places, in order; with
    `all_parts` nothing where any of the parts stands nowhere."""
    spaced = language(tag).spaced
    texts = [_text(words.unnoted, spaced) for words in segments]
    found: dict[int, set[tuple[int, int]]] = {}
    for part in _wanted(question, tag):
        stands = False
        for i, text in enumerate(texts):
            if places := part.places(text):
                stands = True
                found.setdefault(i, set()).update(places)
        if all_parts and not stands:
            return {}
    return {i: sorted(places) for i, places in sorted(found.items())}


# --- what is found ---


@record
class Hit:
    """A block that answers: which, how the reader meets it (`excerpt`), in which `language` it was found, and
    its words there (`segments`) with the places that matched. `through` is the term of the glossary that led here."""

    work: Work
    index: int
    excerpt: Excerpt
    language: str
    segments: tuple[Words, ...]
    marks: dict[int, list[tuple[int, int]]]
    through: str = ""

    @property
    def own(self) -> bool:
        """Whether the words that matched are those that the reader is shown."""
        return self.language == self.excerpt.shown.language


@record
class Results:
    """The first hits, whether there are more, and the packs whose index cannot be used."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    broken: tuple[SearchDamaged, ...] = ()


@record
class Filter:
    """What a search is kept to; empty means everything."""

    topic: Topic | None = None
    kind: WorkKind | None = None
    work: str = ""

    def __bool__(self) -> bool:
        return bool(self.topic or self.kind or self.work)

    def lets_through(self, work: Listed) -> bool:
        return self.topic in (None, work.topic) and self.kind in (None, work.kind) and self.work in ("", work.id)


EVERYTHING = Filter()


class _Rank(NamedTuple):
    """Why one hit stands before another, smallest first. ``language`` is 0 for the reader's own, 1 for those that
    stand in for it, 2 for the rest."""

    missing: int
    not_the_term: bool
    language: int
    tier: int
    place_class: int
    shelf: int
    block: int


class _Reason(NamedTuple):
    """How a block was found: the best rank, in which language, and by which question."""

    rank: _Rank
    language: str
    question: Question


class Finder:
    """Searches a library."""

    def __init__(self, library: Library):
        self._library, self._excerpts = library, Excerpts(library)
        works = library.works()
        self._shelf = {work.id: i for i, work in enumerate(works)}
        self._homes: dict[Pack, list[Listed]] = {}
        for work in works:
            self._homes.setdefault(library.pack_of(work), []).append(work)

    def search(
        self, typed: str, reader: Reader, asked_in: str = "", limit: int = 20, only: Filter = EVERYTHING
    ) -> Results:
        """Return the first `limit` blocks that answer what was `typed`, in the language `asked_in` or in any."""
        return _result_of(self.searching(typed, reader, asked_in, limit, only))

    def searching(
        self, typed: str, reader: Reader, asked_in: str = "", limit: int = 20, only: Filter = EVERYTHING
    ) -> Incremental[Results]:
        """Do what ``search`` does a little at a time."""
        results = yield from self._searching(typed, reader, asked_in, limit, only)
        if not results.hits and (meant := zawgyi.to_unicode(typed)) != typed:
            # Many short words are right in both ways of writing Burmese: the other is tried where one finds nothing.
            results = yield from self._searching(meant, reader, asked_in, limit, only)
        return results

    def _searching(self, typed: str, reader: Reader, asked_in: str, limit: int, only: Filter) -> Incremental[Results]:
        question = Question.read(typed)
        if not question.parts or limit < 1:
            return Results()
        asking = _Asking(self, question, reader, asked_in, limit, only)
        proposed = yield from asking.found()
        hits: list[Hit] = []
        for (work, index), reason in sorted(proposed.items(), key=lambda item: item[1].rank):
            if len(hits) > limit:
                break
            hit = self._hit(self._library.work(work), index, reason, reader, question)
            if hit is not None:
                hits.append(hit)
            yield 0.5 + 0.5 * len(hits) / (limit + 1)
        return Results(tuple(hits[:limit]), len(hits) > limit, tuple(asking.broken.values()))

    def offered(self, reader: Reader, only: Filter = EVERYTHING, limit: int = 1000) -> Results:
        """Return the first `limit` of what can be reached without typing: the works that `only` lets through, by their
        titles; without a filter the terms of the glossary."""
        return _result_of(self.offering(reader, only, limit))

    def offering(self, reader: Reader, only: Filter = EVERYTHING, limit: int = 1000) -> Incremental[Results]:
        """Do what ``offered`` does a little at a time."""
        hits: list[Hit] = []
        for work, index in self._offered_places(reader, only):
            yield len(hits) / (limit + 1)
            try:
                excerpt = self._excerpts.excerpt(work, index, reader)
            except (PackError, ValueError):
                continue
            shown = excerpt.shown
            if only or shown.block.kind is BlockKind.TERM:
                hits.append(Hit(work, index, excerpt, shown.language, shown.segments, {}))
            if len(hits) > limit:
                break
        return Results(tuple(hits[:limit]), len(hits) > limit)

    def _offered_places(self, reader: Reader, only: Filter) -> Iterator[tuple[Work, int]]:
        for listed in self._library.works(reader.language):
            if only.lets_through(listed) and (only or listed.terms) and (work := self._library.work(listed.id)):
                yield from ((work, i) for i in range(1 if only else sum(s.blocks for s in work.sections)))

    def places(self, typed: str, reader: Reader, work: Work) -> dict[int, Question]:
        """Return the blocks of `work` that a search finds, by their indices, each with the question it answers: what
        was typed, or the glossary's word for it."""
        question = Question.read(typed)
        if not question.parts:
            return {}
        found = _result_of(_Asking(self, question, reader, "", 10_000, Filter(work=work.id)).found())
        return {index: reason.question for (_, index), reason in found.items()}

    def checking(self) -> Iterator[None]:
        """Read the indexes of all packs through, a little at each step; from then on a damaged one is told of. What is
        shown is checked anyway: this is for what a damaged index would keep back."""
        for pack in self._homes:
            for _ in pack.checking_search():
                yield

    def find(self, tag: str, expression: str, limit: int, only: Filter) -> Iterator[IndexEntry | SearchDamaged]:
        """Yield what every pack's index has for an expression; for a pack without an index that can be used, why."""
        for pack, works in self._asked(only):
            try:
                yield from pack.find(tag, expression, limit, works)
            except SearchDamaged as error:
                yield error

    def find_most(
        self, tag: str, expressions: list[str], least: int, limit: int, only: Filter
    ) -> Iterator[tuple[IndexEntry, int] | SearchDamaged]:
        """Yield what every pack's index has for at least `least` of some expressions, and how many are missing."""
        for pack, works in self._asked(only):
            try:
                yield from pack.find_most(tag, expressions, least, limit, works)
            except SearchDamaged as error:
                yield error

    def _asked(self, only: Filter) -> Iterator[tuple[Pack, tuple[str, ...]]]:
        """Yield the packs to ask, each with the works to keep to; all works of the one pack need no list of them."""
        for pack, works in self._homes.items():
            all_of_it = not only and len(self._library.packs) == 1
            named = () if all_of_it else tuple(w.id for w in works if only.lets_through(w))
            if named or all_of_it:
                yield pack, named

    def listed(self, work_id: str) -> Listed | None:
        """Return what is listed of a work."""
        return self._library.listed(work_id)

    def shelf(self, work: str) -> int | None:
        """Return where a work stands on the shelf."""
        return self._shelf.get(work)

    def term(self, work_id: str, index: int, tag: str) -> Question | None:
        """Return a term of the glossary in one language as a question."""
        work = self._library.work(work_id)
        try:
            words = self._excerpts.words(work, index, tag) if work else ()
        except (PackError, ValueError):
            return None
        plain = re.sub(r"\s*[(（].*?[)）]", "", words[0].unnoted) if words else ""
        return Question((QuestionPart(plain),)) if next(tokens(plain, True), None) else None

    def vouched(self, work_id: str) -> bool:
        """Return whether somebody known vouches for a work: only then its glossary says what else is meant by a word."""
        work = self._library.listed(work_id)
        return work is not None and self._library.origin(work).vouched

    def order(self, work_id: str, reader: Reader) -> tuple[str, ...]:
        """Return the languages in which a work is shown to `reader`."""
        work = self._library.listed(work_id)
        return reader.order(work) if work else ()

    def _hit(self, work: Work | None, index: int, reason: _Reason, reader: Reader, asked: Question) -> Hit | None:
        """Return what was proposed as a hit, or None where the pack's checked words do not hold it."""
        if work is None:
            return None
        try:
            segments = self._excerpts.words(work, index, reason.language)
            # Each part must be there, unless some were given up.
            found = marks(reason.question, reason.language, segments, all_parts=not reason.rank.missing)
            if not found:
                return None
            through = "" if reason.question is asked else reason.question.parts[0].text
            excerpt = self._excerpts.excerpt(work, index, reader)
            return Hit(work, index, excerpt, reason.language, segments, found, through)
        except (PackError, ValueError):
            return None


class _Asking:
    """One search on its way."""

    def __init__(self, finder: Finder, question: Question, reader: Reader, asked_in: str, limit: int, only: Filter):
        self._finder, self._question, self._reader, self._limit, self._only = finder, question, reader, limit, only
        self._near = {tag: min(i, 1) for i, tag in enumerate(reading_order(reader.language, reader.helping))}
        tags = sorted(LANGUAGES, key=lambda tag: self._near.get(tag, 2))
        self._tags = [asked_in] if asked_in else tags
        self._found: dict[tuple[str, int], _Reason] = {}
        self._terms: dict[tuple[str, int], None] = {}
        self.broken: dict[str, SearchDamaged] = {}

    def found(self) -> Incremental[dict[tuple[str, int], _Reason]]:
        """Return every block that the indexes propose, with why; a language at each step."""
        enough = False
        for number, tag in enumerate(self._tags):
            yield 0.5 * number / len(self._tags)
            # Once one language has more than are shown, the others can only add what the glossary names.
            count = 0 if enough else self._ask(self._question, tag)
            if count or enough or self._only:
                self._ask_term(tag)
            enough = enough or count > self._limit
        yield 0.5
        self._ask_glossary()
        if len(self._found) <= self._limit:
            yield from self._ask_most(lambda parts: parts // 2 + 1)
        if not self._found:
            yield from self._ask_most(lambda parts: (parts + 1) // 2)
        return self._found

    def _ask(self, question: Question, tag: str) -> int:
        """Ask for all parts of `question` in one language; return how many blocks hold them.

        Where any does, ask once more for those that hold them as they were typed or as whole words: they rank higher.
        """
        wanted = question.in_language(tag)

        def asked(exact: bool, whole: bool, tier: int) -> int:
            expression = " AND ".join(w.expression(exact, whole) for w in wanted)
            return self._add(self._finder.find(tag, expression, self._limit + 1, self._only), tag, tier, question)

        count = asked(False, False, 3)
        if count and language(tag).spaced:  # elsewhere every run of letters is as good as another
            better = asked(True, True, 0)
            for tier, (exact, whole) in enumerate(((True, False), (False, True)), 1):
                if better <= self._limit:
                    better += asked(exact, whole, tier)
        return count

    def _ask_term(self, tag: str) -> None:
        """Ask for the term of the glossary that is just this question, in whatever work."""
        pieces = [piece for wanted in self._question.in_language(tag) for piece in wanted.folded]
        expression = f'folded : "{_tokens(tag, (_TERM, *pieces, _TERM_END))}"'
        places = list(self._finder.find(tag, expression, self._limit + 1, EVERYTHING))
        named = [p for p in places if not isinstance(p, SearchDamaged) and self._finder.vouched(p.work)]
        self._terms |= {(p.work, p.block): None for p in named}
        self._add(places, tag, 0, self._question, term=True)

    def _ask_glossary(self) -> None:
        """Ask in the reader's languages for the terms that the question names in any language."""
        for work, index in list(self._terms)[:_EQUIVALENTS]:
            for tag in self._finder.order(work, self._reader):
                term = self._finder.term(work, index, tag)
                if term is not None:
                    self._ask(term, tag)

    def _ask_most(self, least: Callable[[int], int]) -> Incremental[None]:
        """Ask for blocks that hold at least so many of the parts, of a long question of its longest ones."""
        parts = sorted(self._question.parts, key=lambda part: -len(part.text))[:_MOST_PARTS]
        if least(len(parts)) >= len(self._question.parts):
            return
        for tag in self._tags:
            yield 0.5
            asked = [w.expression(False, False) for w in Question(tuple(parts)).in_language(tag)]
            for found in self._finder.find_most(tag, asked, least(len(parts)), self._limit + 1, self._only):
                place, missing = (found, 1) if isinstance(found, SearchDamaged) else found
                self._add([place], tag, 3, self._question, max(missing, 1))

    def _add(
        self, places: Iterable[IndexEntry | SearchDamaged], tag: str, tier: int, question: Question, missing: int = 0,
        term: bool = False,
    ) -> int:  # fmt: skip
        """Take in what an index proposes; return how many blocks that is."""
        count = 0
        for place in places:
            if isinstance(place, SearchDamaged):
                self.broken[str(place.path)] = place
                continue
            shelf, work = self._finder.shelf(place.work), self._finder.listed(place.work)
            if shelf is None or work is None or not self._only.lets_through(work):
                continue
            near = self._near.get(tag, 2)
            rank = _Rank(missing, not term, near, tier, place.place_class, shelf, place.block)
            known = self._found.get((place.work, place.block))
            if known is None or rank < known.rank:
                self._found[place.work, place.block] = _Reason(rank, tag, question)
            count += 1
        return count
