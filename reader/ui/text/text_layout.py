"""What every set text is: words as lines, their heights, position <-> point; whichever way they were shaped."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from reader.core.break_marks import needs_marks
from reader.core.languages import Language
from reader.core.words import Span, Style, Words

ENDLESS = 1e7
"""A width that no line reaches."""
LINE_ENDERS = frozenset(" \n/-\u2010\u2013\u2014\u2026")
"""After these a line may end in every script."""
TIGHT_GAP = 0.18
"""The air between tight lines, as a part of the letters' size."""


class TextStyle(NamedTuple):
    """How words are set: ``px`` is the size of the letters, ``align`` start, center or end,
    ``leading`` multiplies the script's own height of a line; ``tight`` sets lines as close as their letters allow, for
    a few words in little room."""

    language: Language
    px: float
    bold: bool = False
    align: str = "start"
    leading: float = 1.0
    tight: bool = False

    def with_(self, **changes: Any) -> "TextStyle":
        return self._replace(**changes)


class Ink(NamedTuple):
    """The colours of one painting: words, links, and the grounds behind chosen words and found ones."""

    words: QColor
    link: QColor
    select: QColor
    found: QColor


class TextLayout(ABC):
    """One segment, set. Offsets are code points of the clean words; points are pixels from the top left."""

    listener: ClassVar["Callable[[TextLayout, QPainter, QPointF, QRectF | None], None] | None"] = None
    """Told of everything that is painted, where the words of a PDF are to be found again: the text, where, and what of
    it."""
    even: ClassVar[bool] = True
    """Whether tight lines are all as high as the words on one line."""
    height: float
    _tops: list[float]

    def __init__(self, words: Words, style: TextStyle, width: float):
        self.words, self.style, self.width = words, style, width

    # --- what it is ---

    def line_places(self) -> list[tuple[float, float]]:
        """Return the top and the bottom of every line."""
        return list(pairwise([*self._tops, self.height]))

    @property
    @abstractmethod
    def line_count(self) -> int:
        """How many lines there are."""

    @property
    @abstractmethod
    def natural_width(self) -> float:
        """How wide the widest line is."""

    @property
    @abstractmethod
    def first_baseline(self) -> float:
        """How far below the top the letters of the first line stand."""

    @abstractmethod
    def line_end(self, number: int) -> int:
        """Return the offset at which a line ends."""

    @abstractmethod
    def glyph_runs(self, line: int | None = None) -> list[QGlyphRun]:
        """Return the glyphs of all lines, or of one, at their places."""

    def line_ends(self) -> list[int]:
        """Return where every line but the last ends."""
        return [self.line_end(i) for i in range(self.line_count - 1)]

    def cuts_words(self) -> bool:
        """Return whether a line ends inside a word."""
        if self.line_count == 1:
            return False
        words = self.words.text
        if needs_marks(words) or not self.style.language.spaced:
            allowed = set(self.words.breaks)
            return bool(allowed) and any(
                end not in allowed and not words[end - 1].isspace() for end in self.line_ends()
            )
        typed = set(self.words.breaks)
        return any(end not in typed and _is_inside_word(words[end - 1], words[end]) for end in self.line_ends())

    def lines(self) -> list[str]:
        """Return the clean words of each line, a note's mark in brackets."""
        ends = [0, *self.line_ends(), len(self.words.text)]
        return [self.words.told(a, b).strip() for a, b in pairwise(ends)]

    # --- position <-> point ---

    @abstractmethod
    def position_at(self, x: float, y: float) -> int:
        """Return the offset nearest to a point."""

    @abstractmethod
    def line_at(self, position: int) -> int:
        """Return the number of the line that holds the offset."""

    @abstractmethod
    def caret(self, position: int) -> QRectF:
        """Return where the caret stands before the letter at the offset."""

    def carets(self, positions: Iterable[int]) -> list[float]:
        """Return how far along the line the carets stand, of words that are on one line."""
        return [self.caret(position).x() for position in positions]

    @abstractmethod
    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the areas that the words from `start` to `end` cover, a few pixels generous."""

    def span_at(self, x: float, y: float) -> Span | None:
        """Return the link or footnote mark under a point."""
        return next(
            (s for s in self.links() if any(r.contains(QPointF(x, y)) for r in self.rects(s.start, s.end))), None
        )

    def links(self) -> list[Span]:
        """Return the links, footnote marks and words of the glossary, in reading order."""
        return [s for s in self.words.spans if s.style in (Style.LINK, Style.NOTE, Style.TERM)]

    # --- painting ---

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        ink: Ink,
        selection: tuple[int, int] | None = None,
        found: Sequence[tuple[int, int]] = (),
        clip: QRectF | None = None,
    ) -> None:
        """Paint the lines with their top left at `at`; the words of `selection` on the select ground, those of
        `found` on theirs and underlined: the colour alone would not tell everyone. Lines outside of `clip` are
        left out."""
        if TextLayout.listener is not None:
            TextLayout.listener(self, painter, at, clip)
        self._paint(painter, at, ink, selection, found, clip)

    @abstractmethod
    def _paint(
        self, painter: QPainter, at: QPointF, ink: Ink, selection: tuple[int, int] | None,
        found: Sequence[tuple[int, int]], clip: QRectF | None,
    ) -> None:  # fmt: skip
        """Do it."""

    def in_view(self, painter: QPainter, at: QPointF) -> QRectF:
        """Return which part of the words at `at` a painter does not clip, with the strokes that reach into it from
        outside; empty where it clips nothing."""
        if not painter.hasClipping():
            return QRectF()
        high = self.style.px
        return painter.clipBoundingRect().translated(-at).adjusted(-high, -high, high, high)

    def is_seen(self, number: int, at: QPointF, clip: QRectF | None) -> bool:
        """Return whether a line is painted: Qt's own clip lets a line too many through, which would still be in a
        PDF."""
        if clip is None:
            return True
        top, bottom = [*self._tops[number : number + 2], self.height][:2]
        return clip.top() <= at.y() + (top + bottom) / 2 <= clip.bottom()


def _is_inside_word(before: str, after: str) -> bool:
    """Return whether no line may end between two letters of a script that divides words by spaces: also not before the
    full stop that follows a word."""
    return not (before.isspace() or after.isspace() or before in LINE_ENDERS or after == "\u2014" or after >= "\u2e80")


def is_bold(span: Span, language: Language) -> bool:
    """Return whether a span makes its words bold. Slanted letters are foreign to all scripts but Latin: there emphasis
    is weight."""
    return span.style is Style.STRONG or (span.style is Style.EMPHASIS and language.script.code != "Latn")
