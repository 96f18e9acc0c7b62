"""A question in any language -> the blocks that answer it, shown in the reader's own.

A block is found by whole words and beginnings of words where words are divided by spaces, and by any run of letters
where they are not. The index only proposes: every hit is read from its pack, checked there, and dropped where the words
are not in it. What is found so stands in the order of what it says of the question (``reader.core.asking``).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from heapq import nsmallest

from reader.core import zawgyi
from reader.core.answering import Answering, Reason
from reader.core.asking import reading_tags
from reader.core.blocks import BlockKind
from reader.core.closeness import Text, closeness
from reader.core.composition import Reader
from reader.core.everyday import WordGroup
from reader.core.excerpts import Excerpt, Excerpts
from reader.core.incremental import Incremental, result_of
from reader.core.indexes import EVERYTHING, Filter, Indexes, Place
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.pack_errors import PackError, SearchDamaged
from reader.core.question import Question, as_spoken, marks
from reader.core.record import record
from reader.core.spellings import LANGUAGES_WITH_SPELLINGS
from reader.core.words import Words
from reader.core.works import Work

_NEARER = 12
"""How many of the first blocks are looked at more closely."""

# --- what is found ---


@record
class Hit:
    """A block that answers: which, how the reader meets it (`excerpt`), in which `language` it was found, and its words
    there (`segments`) with the places that matched. `through` is the term of the glossary, or the title, that led here,
    `said` the everyday words that lead to it."""

    work: Work
    index: int
    excerpt: Excerpt
    language: str
    segments: tuple[Words, ...]
    marks: dict[int, list[tuple[int, int]]]
    through: str = ""
    said: str = ""

    @property
    def own(self) -> bool:
        """Whether the words that matched are those that the reader is shown."""
        return self.language == self.excerpt.shown.language


@record
class Results:
    """The first hits, whether there are more, and the packs whose index cannot be used. The hits from `also` on have
    only some of what was asked; `meant` is what was looked for where what was typed is nowhere."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    broken: tuple[SearchDamaged, ...] = ()
    also: int = 0
    meant: str = ""


class Finder:
    """Searches a library."""

    def __init__(self, library: Library):
        self._library, self._excerpts = library, Excerpts(library)
        self._indexes = Indexes(library, self._excerpts)

    def search(
        self, typed: str, reader: Reader, asked_in: str = "", limit: int = 20, only: Filter = EVERYTHING
    ) -> Results:
        """Return the first `limit` blocks that answer what was `typed`, in the language `asked_in` or in any."""
        return result_of(self.searching(typed, reader, asked_in, limit, only))

    def searching(
        self, typed: str, reader: Reader, asked_in: str = "", limit: int = 20, only: Filter = EVERYTHING
    ) -> Incremental[Results]:
        """Do what ``search`` does a little at a time."""
        results = yield from self._searching(typed, reader, asked_in, limit, only)
        # Many short words are right in both ways of writing Burmese: the other is tried where one finds nothing.
        for meant in dict.fromkeys((zawgyi.to_unicode(typed), as_spoken(typed))) if not results.hits else ():
            if meant != typed and not results.hits:
                results = yield from self._searching(meant, reader, asked_in, limit, only)
        if not results.hits and (alike := self._indexes.spellings.sounding_like(self._read(typed))) is not None:
            meant = " ".join(part.text for part in alike.parts)
            results = replace((yield from self._searching(meant, reader, asked_in, limit, only)), meant=meant)
        return results

    def _searching(self, typed: str, reader: Reader, asked_in: str, limit: int, only: Filter) -> Incremental[Results]:
        question, meant = self._read(typed), ""
        if not question.parts or limit < 1:
            return Results()
        tags = self._tags(question, reader, [asked_in] if asked_in else list(LANGUAGES))
        yield from self._indexes.everyday.preparing(tags)
        if not question.quoted and (corrected := self._indexes.understanding.corrected(question, tags)) is not None:
            question, meant = corrected, " ".join(part.text for part in corrected.parts)
        asking = Answering(self._indexes, question, reader, asked_in, limit, only)
        proposed = yield from asking.found()
        hits: list[Hit] = []
        also = 0
        first = nsmallest(_NEARER + limit, proposed.items(), key=lambda item: item[1].rank)
        nearer = {} if question.quoted else self._nearer(dict(first[:_NEARER]), question)
        yield 0.5
        for (work, index), reason in sorted({**dict(first), **nearer}.items(), key=lambda item: item[1].rank):
            if len(hits) > limit:
                break
            hit = self._hit(self._library.work(work), index, reason, reader, question)
            if hit is not None:
                hits.append(hit)
                also += not reason.rank.also
            yield 0.5 + 0.5 * len(hits) / (limit + 1)
        return Results(tuple(hits[:limit]), len(hits) > limit, tuple(asking.broken.values()), min(also, limit), meant)

    def _nearer(self, found: dict[Place, Reason], question: Question) -> dict[Place, Reason]:
        """Return the first blocks with what is to be added for how near they are to the question."""
        nearer: dict[Place, Reason] = {}
        titles: dict[tuple[str, int, str], list[Text]] = {}
        for (work_id, index), reason in found.items():
            work, tag = self._library.work(work_id), reason.language
            reading = self._indexes.understanding.read(question, tag)
            try:
                segments = self._excerpts.words(work, index, tag) if work is not None else ()
                if work is None or not segments:
                    continue
                section, above = self._excerpts.titles(work, index, tag)
                key = (work_id, section, tag)
                if key not in titles:
                    titles[key] = [Text([words.unnoted], tag) for words in above]
            except (PackError, ValueError):
                continue
            carrying = reading.carrying()
            whole = reason.weight or sum(word.weight for word in carrying)
            block = Text((words.unnoted for words in segments), tag)
            added = closeness(carrying, whole, block, titles[key])
            nearer[work_id, index] = reason._replace(rank=reason.rank._replace(share=reason.rank.share - added))
        return nearer

    def offered(self, reader: Reader, only: Filter = EVERYTHING, limit: int = 1000) -> Results:
        """Return the first `limit` of what can be reached without typing: the works that `only` lets through, by their
        titles; without a filter the terms of the glossary."""
        return result_of(self.offering(reader, only, limit))

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
        question = self._read(typed)
        if not question.parts:
            return {}
        tags = self._tags(question, reader, list(LANGUAGES))
        question = self._indexes.understanding.corrected(question, tags) or question
        found = result_of(Answering(self._indexes, question, reader, "", 10_000, Filter(work=work.id)).found())
        return {index: reason.question for (_, index), reason in found.items()}

    def offered_words(self, tag: str, typed: str) -> list[str]:
        """Return the first words of a language that are typed with the letters at the end of `typed`, or begin so."""
        typed_last = re.search("[a-z]*$", typed.lower())
        return self._indexes.spellings.offered(tag, typed_last[0] if typed_last else "")

    def _read(self, typed: str) -> Question:
        return self._indexes.spellings.written(Question.read(typed))

    @staticmethod
    def _tags(question: Question, reader: Reader, tags: list[str]) -> list[str]:
        """Return the languages that a question may be written in, the reader's own first."""
        written = reading_tags(question, tags)
        by_sound = [reader.language] if reader.language in LANGUAGES_WITH_SPELLINGS and reader.language in tags else []
        return sorted(dict.fromkeys((*written, *by_sound)), key=lambda tag: tag != reader.language)

    def checking(self) -> Iterator[None]:
        """Read the indexes of all packs through, a little at each step; from then on a damaged one is told of. What is
        shown is checked anyway: this is for what a damaged index would keep back."""
        for pack in self._indexes.packs():
            for _ in pack.index.checking():
                yield

    def told(self, group: WordGroup, hand: str, reader: Reader) -> str:
        """Return what a group leads to, in the reader's language: its first term, else the title of its first place."""
        for target in self._indexes.everyday.targets(hand, group):
            work = self._library.work(target.work)
            first, end, _ = self._indexes.blocks_of(target)
            if work is None or first == end:
                continue
            try:
                excerpt = self._excerpts.excerpt(work, first, reader)
            except (PackError, ValueError):
                continue
            shown = excerpt.shown
            if shown.block.kind in (BlockKind.TERM, BlockKind.HEADING):
                return re.sub(r"\s*[(（].*?[)）]", "", shown.segments[0].unnoted)
            return excerpt.title[0].unnoted
        return ""

    def _hit(self, work: Work | None, index: int, reason: Reason, reader: Reader, asked: Question) -> Hit | None:
        """Return what was proposed as a hit, or None where the pack's checked words do not hold it."""
        if work is None:
            return None
        try:
            excerpt = self._excerpts.excerpt(work, index, reader)
            tag, segments = reason.language, self._excerpts.words(work, index, reason.language)
            if reason.meant is not None and not segments:
                tag, segments = excerpt.shown.language, excerpt.shown.segments
            # Each part must be there, unless some were given up.
            found = marks(reason.question, tag, segments, all_parts=reason.whole)
            if not found and reason.meant is None:
                return None
            through = "" if reason.question is asked or not reason.whole else reason.question.parts[0].text
            if reason.meant is not None:
                through = self.told(reason.meant.group, reason.meant.hand, reader)
            said = reason.meant.said if reason.meant is not None else ""
            return Hit(work, index, excerpt, tag, segments, found, through, said)
        except (PackError, ValueError):
            return None
