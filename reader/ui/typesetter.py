"""Words + language + size + width -> lines: their height, painting them, position <-> point.

The one typesetter: the page, cards, buttons, notices and tooltips all use it. Where the writing system
puts no spaces between words, lines end only at the marks that ICU left in the words; elsewhere Qt finds
the ends itself. The words stay clean: ends are put into a private copy.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.core.languages import Language
from reader.core.script import LINE, needs_marks
from reader.core.works import Span, Style, Words
from reader.ui.fonts import Fonts
from reader.ui.line_filling import line_ends

_ENDLESS = 1e7
_RLM = "\u200f"


@dataclass(frozen=True)
class TextStyle:
    """How words are set: ``px`` is the size of the letters, ``align`` start, center or end,
    ``leading`` multiplies the script's own height of a line; ``tight`` sets lines as close as their letters allow, for
    a few words in little room."""

    language: Language
    px: float
    bold: bool = False
    align: str = "start"
    leading: float = 1.0
    tight: bool = False

    def with_(self, **changes: object) -> "TextStyle":
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Ink:
    """The colours of one painting: words, links, and the grounds behind chosen words and found ones."""

    words: QColor
    link: QColor
    select: QColor
    found: QColor


_KEPT = 256


class Typesetter:
    """Sets words in the bundled fonts. What was set lately is kept: a widget asks for its height, its
    width and its lines one after the other."""

    def __init__(self, fonts: Fonts):
        self.fonts = fonts
        self._set = lru_cache(_KEPT)(lambda words, style, width: SetText(words, style, width, fonts))

    def set(self, words: Words, style: TextStyle, width: float) -> "SetText":
        """Return `words` as lines at most `width` pixels wide (wider only where one letter is)."""
        return self._set(words, style, max(width, 1.0))

    def natural_width(self, words: Words, style: TextStyle) -> float:
        """Return how wide `words` are on one line."""
        return self._set(words, style, _ENDLESS).natural_width

    def fitted(self, words: Words, style: TextStyle, width: float, lines: int) -> "SetText":
        """Return `words` in at most `lines` lines, cut at a place where a line may end, with “…”."""
        whole = self.set(words, style, width)
        if whole.line_count <= lines:
            return whole
        end = whole.line_end(lines - 1)
        while end > 0:
            cut = Words(words.text[:end].rstrip() + "…", tuple(b for b in words.breaks if b < end))
            if (shorter := self.set(cut, style, width)).line_count <= lines:
                return shorter
            end = max((b for b in words.breaks if b < end), default=words.text.rfind(" ", 0, end))
        return whole


class SetText:
    """One segment, set. Offsets are code points of the clean words; points are pixels from the top left."""

    def __init__(self, words: Words, style: TextStyle, width: float, fonts: Fonts):
        self.words, self.style, self.width = words, style, width
        self._fonts = fonts
        self._font = fonts.font(style.language, style.px, style.bold)
        self._units = utf16_offsets(words.text)
        self._ends: list[int] = []
        self._added_at: list[int] = []
        if needs_marks(words.text) and width < _ENDLESS:
            self._ends = line_ends(self, width)
        self._added = self._additions()
        units = self._units or range(len(words.text) + 1)
        self._separators = [units[place] + i for i, (place, _) in enumerate(self._added)]
        self._added_at = [place for place, _ in self._added]
        self._layout = self._lay_out(self._shown(), width, native=not needs_marks(words.text))
        self._place()

    # --- setting ---

    def _shown(self) -> str:
        """Return the private copy: the words with U+2028 where lines end."""
        text = self.words.text.replace("\n", LINE)
        shown, start = "", 0
        for place, added in self._added:
            shown, start = shown + text[start:place] + added, place
        return shown + text[start:]

    def _additions(self) -> list[tuple[int, str]]:
        """Return what the private copy holds beside the words: line ends; and before a note's number in
        words that run from right to left a mark that keeps it from joining a number before it."""
        marks = [s.start for s in self.words.spans if s.style is Style.NOTE] if self.style.language.rtl else []
        return sorted([*((end, LINE) for end in self._ends), *((start, _RLM) for start in marks)])

    def _lay_out(self, shown: str, width: float, native: bool) -> QTextLayout:
        layout = QTextLayout(shown, self._font)
        option = QTextOption()
        rtl = self.style.language.rtl
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start, end = (end, start) if rtl else (start, end)
        option.setAlignment({"start": start, "end": end, "center": Qt.AlignmentFlag.AlignHCenter}[self.style.align])
        wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if native else QTextOption.WrapMode.ManualWrap
        option.setWrapMode(wrap)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(self._formats())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges = []
        for span in self.words.spans:
            found = self._range(span.start, span.end)
            found.format = self._format(span)
            ranges.append(found)
        return ranges

    def _range(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = self._to_shown(start)
        found.length = max(0, self._to_shown(end, ending=True) - found.start)
        return found

    def _format(self, span: Span) -> QTextCharFormat:
        form = QTextCharFormat()
        latin = self.style.language.script.code == "Latn"
        if span.style is Style.STRONG or (span.style is Style.EMPHASIS and not latin):
            # Slanted letters are foreign to the other scripts: there emphasis is weight.
            form.setFontWeight(QFont.Weight.Bold)
        elif span.style is Style.EMPHASIS:
            form.setFontItalic(True)
        elif span.style is Style.LINK:
            form.setFontUnderline(True)
        elif span.style is Style.TERM:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        elif span.style is Style.NOTE:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            form.setFontWeight(QFont.Weight.Bold)
        return form

    def _place(self) -> None:
        if self.style.tight:
            self._place_tightly()
            return
        script = self.style.language.script
        least = self._font.pixelSize() / script.scale * script.leading * self.style.leading
        self._tops: list[float] = []
        y = 0.0
        for line in self._lines():
            height = max(least, line.height())
            line.setPosition(QPointF(0, y + (height - line.height()) / 2))
            self._tops.append(y)
            y += height
        self.height = y

    def _place_tightly(self) -> None:
        """Give every line the height of the highest and lowest letter there is, and a little air."""
        lines = self._lines()
        above = below = 0.0
        for line in lines:
            baseline = line.y() + line.ascent()
            for run in line.glyphRuns():
                font = run.rawFont()
                for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                    letter = font.boundingRect(glyph).translated(place)
                    above, below = max(above, baseline - letter.top()), max(below, letter.bottom() - baseline)
        px = self._font.pixelSize()
        above, below = max(above, px * 0.75), max(below, px * 0.2)
        pitch = above + below + px * 0.18
        self._tops = [pitch * i for i in range(len(lines))]
        for line, top in zip(lines, self._tops, strict=True):
            line.setPosition(QPointF(0, top + above - line.ascent()))
        self.height = pitch * len(lines) - px * 0.18 if lines else 0.0

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(i) for i in range(self._layout.lineCount())]

    # --- for choosing line ends ---

    def width_of(self, start: int, end: int) -> float:
        """Return how wide the words from `start` to `end` are as a line of their own."""
        inside = tuple(
            Span(max(s.start, start) - start, min(s.end, end) - start, s.style)
            for s in self.words.spans
            if s.start < end and s.end > start
        )
        return SetText(Words(self.words.text[start:end], (), inside), self.style, _ENDLESS, self._fonts).natural_width

    def places_on_one_line(self) -> Callable[[int], float] | None:
        """Return where each offset is on one endless line; None where letters do not follow each other from
        left to right."""
        if self.style.language.rtl or any("\u0590" <= c <= "\u08ff" for c in self.words.text):
            return None
        layout = self._lay_out(self.words.text.replace("\n", " "), _ENDLESS, native=False)
        # The layout is kept with the function: a line does not outlive it.
        return lambda position, kept=layout: _x_of(kept.lineAt(0), self._to_shown(position))  # type: ignore[misc]

    # --- what it is ---

    def line_places(self) -> list[tuple[float, float]]:
        """Return the top and the bottom of every line."""
        return list(pairwise([*self._tops, self.height]))

    @property
    def line_count(self) -> int:
        return self._layout.lineCount()

    @property
    def natural_width(self) -> float:
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    @property
    def layout(self) -> QTextLayout:
        """Qt's layout of the private copy, for looking at its glyph runs."""
        return self._layout

    @property
    def first_baseline(self) -> float:
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def line_end(self, number: int) -> int:
        """Return the offset at which a line ends."""
        line = self._layout.lineAt(number)
        return self._from_shown(line.textStart() + line.textLength())

    def line_ends(self) -> list[int]:
        """Return where every line but the last ends."""
        return [self.line_end(i) for i in range(self.line_count - 1)]

    def cuts_words(self) -> bool:
        """Return whether a line ends inside a word."""
        words = self.words.text
        if needs_marks(words) or not self.style.language.spaced:
            allowed = set(self.words.breaks)
            return bool(allowed) and any(
                end not in allowed and not words[end - 1].isspace() for end in self.line_ends()
            )
        return any(words[end - 1].isalnum() and words[end : end + 1].isalnum() for end in self.line_ends())

    def lines(self) -> list[str]:
        """Return the clean words of each line."""
        ends = [0, *self.line_ends(), len(self.words.text)]
        return [self.words.text[a:b].strip() for a, b in pairwise(ends)]

    # --- position <-> point ---

    def position_at(self, x: float, y: float) -> int:
        """Return the offset nearest to a point."""
        number = max(0, bisect_right(self._tops, y) - 1)
        line = self._layout.lineAt(number)
        return self._from_shown(int(line.xToCursor(x)) if line.isValid() else 0)

    def line_at(self, position: int) -> int:
        """Return the number of the line that holds the offset."""
        return max(0, self._layout.lineForTextPosition(self._to_shown(position)).lineNumber())

    def caret(self, position: int) -> QRectF:
        """Return where the caret stands before the letter at the offset."""
        number = self.line_at(position)
        line = self._layout.lineAt(number)
        return QRectF(_x_of(line, self._to_shown(position)), line.y(), 2, line.height())

    def span_at(self, x: float, y: float) -> Span | None:
        """Return the link or footnote mark under a point."""
        return next(
            (s for s in self.links() if any(r.contains(QPointF(x, y)) for r in self.rects(s.start, s.end))), None
        )

    def links(self) -> list[Span]:
        """Return the links, footnote marks and words of the glossary, in reading order."""
        return [s for s in self.words.spans if s.style in (Style.LINK, Style.NOTE, Style.TERM)]

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the areas that the words from `start` to `end` cover, a few pixels generous."""
        first, last = self._to_shown(start), self._to_shown(end, ending=True)
        found = []
        for line in self._lines():
            for run in line.glyphRuns(first, last - first) if last > first else ():
                box = run.boundingRect()
                found.append(QRectF(box.x() - 4, line.y(), box.width() + 8, line.height()))
        return found

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
        painter.setPen(QPen(ink.words))
        shown = []
        for span in self.links():
            link = self._range(span.start, span.end)
            form = self._format(span)
            if span.style is Style.TERM:  # quietly: the word stays as it is, with dots below it
                form.setUnderlineColor(ink.link)
            else:
                form.setForeground(ink.link)
            link.format = form
            shown.append(link)
        for start, end in found:
            marked = self._range(start, end)
            form = QTextCharFormat()
            form.setBackground(ink.found)
            form.setFontUnderline(True)
            marked.format = form
            shown.append(marked)
        if selection and selection[0] < selection[1]:
            chosen = self._range(*selection)
            form = QTextCharFormat()
            form.setBackground(ink.select)
            form.setForeground(ink.words)
            chosen.format = form
            shown.append(chosen)
        if clip is None:
            self._layout.draw(painter, at, shown)
            return
        # Qt's own clip lets a line too many through, and a line that is not seen would still be in a PDF.
        for line, (top, bottom) in zip(self._lines(), self.line_places(), strict=True):
            if clip.top() <= at.y() + (top + bottom) / 2 <= clip.bottom():
                line.draw(painter, at)

    # --- offsets ---

    def _to_shown(self, position: int, ending: bool = False) -> int:
        position = min(position, len(self.words.text))
        find = bisect_left if ending else bisect_right
        return (self._units[position] if self._units else position) + find(self._added_at, position)

    def _from_shown(self, unit: int) -> int:
        position = unit - bisect_left(self._separators, unit)
        return bisect_left(self._units, position) if self._units else min(position, len(self.words.text))


def _x_of(line: QTextLine, unit: int) -> float:
    found: Any = line.cursorToX(unit)
    # PySide returns the position it settled on beside the x.
    return float(found[0] if isinstance(found, tuple) else found)


def utf16_offsets(text: str) -> list[int]:
    """Return Qt's offset of each code point and of the end; empty where they are the same."""
    if text.isascii() or max(text) <= "\uffff":
        return []
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if letter > "\uffff" else 1))
    return units
