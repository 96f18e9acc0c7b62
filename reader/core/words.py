"""Words: one segment in one language, with its styled spans and where its lines may end.

A *segment* is what is translated: a paragraph's words, one cell of a table, a caption.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from reader.core import limits
from reader.core.break_marks import split_breaks, with_breaks
from reader.core.limits import Limit, checked_words, whole
from reader.core.record import record
from reader.core.sitting_cache import sitting_cache


class Style(StrEnum):
    """How a span of words differs from the words around it."""

    STRONG = "strong"
    EMPHASIS = "em"
    LINK = "link"
    NOTE = "note"
    TERM = "term"
    """A word of the glossary: ``target`` is the term's name. Never in a pack: found when a text is shown."""


@record
class Span:
    """Words from `start` to `end` (code points of the clean text) in a style; `target` of a link is
    ``work:ID#NAME`` or ``#NAME``, of a note the footnote's block id."""

    start: int
    end: int
    style: Style
    target: str = ""


_SHORT = 64


@sitting_cache(2048)
def _short_words(marked: str) -> "Words":
    """Return a few words, the same ones each time: those of buttons are asked for again and again, and are what looks
    them up."""
    return Words(*split_breaks(marked))


@record
class Words:
    """One segment in one language: clean text, where its lines may end, and its styled spans.

    ``breaks`` is empty where the writing system needs none (see ``reader.core.break_marks``).
    """

    text: str
    breaks: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, marked: str) -> "Words":
        """Return plain words from marked text."""
        return _short_words(marked) if len(marked) <= _SHORT else cls(*split_breaks(marked))

    @property
    def marked(self) -> str:
        return with_breaks(self.text, self.breaks)

    @property
    def notes(self) -> tuple[Span, ...]:
        """Where marks of notes stand, in their order."""
        return tuple(s for s in self.spans if s.style is Style.NOTE)

    @property
    def unnoted(self) -> str:
        """The text with spaces in place of the marks of notes: what is searched, and where its words end. Offsets are
        the same."""
        text = self.text
        for note in self.notes:
            text = f"{text[: note.start]}{' ' * (note.end - note.start)}{text[note.end :]}"
        return text

    def told(self, start: int = 0, end: int | None = None) -> str:
        """Return the text from `start` to `end` as it is copied and spoken: a note's mark in brackets, for “1979¹” is
        not 19791."""
        end, told = len(self.text) if end is None else end, ""
        for note in self.notes:
            first, last = max(note.start, start), min(note.end, end)
            if first < last:
                told += f"{self.text[start:first]}[{self.text[first:last]}]"
                start = last
        return told + self.text[start:end]

    def without_notes(self) -> "Words":
        """Return the words without marks of notes and without spans: what stands in lists of titles."""
        if not self.notes:
            return Words(self.text, self.breaks)
        text, cuts = "", [(n.start, n.end) for n in self.notes]
        for first, last in zip([0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(self.text)], strict=True):
            text += self.text[first:last]
        breaks = {b - sum(min(b, last) - first for first, last in cuts if first < b) for b in self.breaks}
        return Words(text, tuple(sorted(b for b in breaks if 0 < b < len(text)))).part(0, len(text))

    def part(self, start: int, end: int) -> "Words":
        """Return the words from `start` to `end` (code points), without the spaces at both ends."""
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        spans = (
            Span(max(s.start, start) - start, min(s.end, end) - start, s.style, s.target)
            for s in self.spans
            if s.start < end and s.end > start
        )
        breaks = tuple(b - start for b in self.breaks if start < b < end)
        return Words(self.text[start:end], breaks, tuple(spans))

    def after(self, lead: str) -> "Words":
        """Return the words with `lead` (marked text) before them."""
        before, breaks = split_breaks(lead)
        by = len(before)
        spans = tuple(Span(s.start + by, s.end + by, s.style, s.target) for s in self.spans)
        return Words(before + self.text, (*breaks, *(b + by for b in self.breaks)), spans)

    def before(self, tail: str) -> "Words":
        """Return the words with `tail` (marked text) after them."""
        after, breaks = split_breaks(tail)
        by = len(self.text)
        return Words(self.text + after, (*self.breaks, *(b + by for b in breaks)), self.spans)

    def to_json(self) -> Any:
        if not self.spans:
            return self.marked
        return [self.marked, [[s.start, s.end, s.style.value, s.target] for s in self.spans]]

    @classmethod
    def from_json(cls, value: Any, most: Limit = limits.PARAGRAPH) -> "Words":
        if isinstance(value, str):
            return cls(*split_breaks(checked_words(value, most)))
        marked, spans = value
        text, breaks = split_breaks(checked_words(marked, most))
        limits.SPANS.check(len(spans))
        read = tuple(
            Span(whole(a, len(text)), whole(b, len(text)), Style(style), checked_words(target, limits.LINE))
            for a, b, style, target in spans
        )
        if any(s.start > s.end or s.style is Style.TERM for s in read):
            raise ValueError("a span lies outside its words, or is none of a text")
        return cls(text, breaks, read)


BlockWords = Mapping[str, tuple[Words, ...]]
"""The words of a section in one language: block id to segments."""


def words_to_json(words: BlockWords) -> dict[str, Any]:
    """Return a section's words in the form a pack stores."""
    return {block: [w.to_json() for w in segments] for block, segments in words.items()}


def words_from_json(record: dict[str, Any]) -> BlockWords:
    """Return a section's words from the form a pack stores; raise ValueError, KeyError or TypeError."""
    limits.BLOCKS.check(len(record))
    return {block: segments_from_json(segments) for block, segments in record.items()}


def segments_from_json(record: list[Any]) -> tuple[Words, ...]:
    """Return a block's words from the form a pack stores; raise ValueError, KeyError or TypeError."""
    if not isinstance(record, list):
        raise ValueError("not a list of words")
    limits.CELLS.check(len(record))
    segments = tuple(Words.from_json(w) for w in record)
    if len(segments) > 2:
        check_segments(segments)
    return segments


def check_segments(segments: Iterable[Words]) -> None:
    """Raise ValueError where the words of a block are more than a reader shows."""
    limits.BLOCK.check(sum(len(words.text) for words in segments))
