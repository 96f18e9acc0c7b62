"""Words set by Qt's own layout: every script but Nastaliq.

Where the writing system puts no spaces between words, lines end only at the marks that ICU left in the words; elsewhere
Qt finds the ends itself. The words stay clean: ends are put into a private copy.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Any

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGlyphRun,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.core.break_marks import BREAK, LINE, held, needs_marks, runs_left
from reader.core.isolates import CLOSE, OPEN, Places, islands
from reader.core.words import Span, Style, Words
from reader.ui.text.fonts import Fonts
from reader.ui.text.line_breaker import break_lines
from reader.ui.text.text_layout import ENDLESS, TIGHT_GAP, Ink, TextLayout, TextStyle, is_bold
from reader.ui.text.utf16 import utf16_offsets

_ORDER = f"{CLOSE}{LINE}{BREAK}{OPEN}"
"""What is put in at one place stands in this order."""


class QtTextLayout(TextLayout):
    """One segment, laid out by Qt."""

    def __init__(self, words: Words, style: TextStyle, width: float, fonts: Fonts):
        super().__init__(words, style, width)
        self._fonts = fonts
        self._font = fonts.font(style.language, style.px, style.bold)
        self._units = utf16_offsets(words.text)
        self._ends: list[int] = []
        self._on_one_line: QTextLayout | None = None
        self._added_at: list[int] = []
        if needs_marks(words.text) and width < ENDLESS:
            self._ends = break_lines(self, width)
        native = not needs_marks(words.text)
        typed = words.breaks if native else ()
        self._add(apart := islands(words, style.language.rtl), typed)
        # What fits on one line was laid out on one to see that it does.
        plain = not self._added and "\n" not in words.text and style.align == "start"
        whole = self._on_one_line if plain else None
        self._layout = whole or self._lay_out(self._shown(native), width, native)
        if apart and any(a >= b for a, b in pairwise([0, *self.line_ends(), len(words.text)])):
            # A number wider than its line is cut anywhere: also behind a sign, which would stand on a line of its own.
            self._add((), typed)
            self._layout = self._lay_out(self._shown(native), width, native)
        self._place()

    # --- setting ---

    def _shown(self, native: bool) -> str:
        """Return the private copy: the words with U+2028 where lines end, and signs around what is set apart."""
        text = (held(self.words.text) if native else self.words.text).replace("\n", LINE)
        shown, start = "", 0
        for place, added in self._added:
            shown, start = shown + text[start:place] + added, place
        return shown + text[start:]

    def _add(self, apart: Places, typed: Sequence[int]) -> None:
        """Choose what the private copy holds beside the words: line ends, word ends that an author `typed`, and signs
        around what is set `apart`."""
        added = [*((end, LINE) for end in self._ends), *((end, BREAK) for end in typed)]
        for start, end in apart:
            added += [(start, OPEN), (end, CLOSE)]
        self._added = sorted(added, key=lambda one: (one[0], _ORDER.index(one[1])))
        units = self._units or range(len(self.words.text) + 1)
        self._separators = [units[place] + i for i, (place, _) in enumerate(self._added)]
        self._added_at = [place for place, _ in self._added]

    def _lay_out(self, shown: str, width: float, native: bool) -> QTextLayout:
        return self._lines_of(shown, self._formats(), width, native)

    def _lines_of(self, shown: str, formats: list[QTextLayout.FormatRange], width: float, native: bool) -> QTextLayout:
        layout = QTextLayout(shown, self._font)
        layout.setTextOption(_option(self.style.language.rtl, self.style.align, native))
        layout.setCacheEnabled(True)
        layout.setFormats(formats)
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

    def _format(self, span: Span) -> "QtGui.QTextCharFormat":
        form = QtGui.QTextCharFormat()
        if is_bold(span, self.style.language):
            form.setFontWeight(QFont.Weight.Bold)
        elif span.style is Style.EMPHASIS:
            form.setFontItalic(True)
        elif span.style is Style.LINK:
            form.setFontUnderline(True)
        elif span.style is Style.TERM:
            form.setUnderlineStyle(QtGui.QTextCharFormat.UnderlineStyle.DotLine)
        elif span.style is Style.NOTE:
            form.setVerticalAlignment(QtGui.QTextCharFormat.VerticalAlignment.AlignSuperScript)
            form.setFontWeight(QFont.Weight.Bold)
        return form

    def _place(self) -> None:
        if self.style.tight:
            self._place_tightly()
            return
        script = self.style.language.script
        least = self._font.pixelSize() / script.scale * script.leading * self.style.leading
        self._tops: list[float] = []
        lines = self._lines()
        usual = self._font.pixelSize() * script.ink
        y = 0.0
        for line in lines:
            # Where the font claims more room than its letters need, what is really there counts.
            height = max(least, max(usual, _ink_height(line)) if usual else line.height())
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
                known = _extents(font.familyName(), font.styleName(), font.pixelSize())
                for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                    if glyph not in known:
                        letter = font.boundingRect(glyph)
                        known[glyph] = letter.top(), letter.bottom()
                    top, bottom = known[glyph]
                    y = place.y() - baseline
                    above, below = max(above, -top - y), max(below, bottom + y)
        px = self._font.pixelSize()
        above, below = max(above, px * 0.75), max(below, px * 0.2)
        pitch = above + below + px * TIGHT_GAP
        self._tops = [pitch * i for i in range(len(lines))]
        for line, top in zip(lines, self._tops, strict=True):
            line.setPosition(QPointF(0, top + above - line.ascent()))
        self.height = pitch * len(lines) - px * TIGHT_GAP if lines else 0.0

    def _lines(self) -> list[QTextLine]:
        return [self._layout.lineAt(i) for i in range(self._layout.lineCount())]

    # --- for choosing line ends ---

    def width_of(self, start: int, end: int) -> float:
        """Return how wide the words from `start` to `end` are as a line of their own."""
        formats = []
        for span in self.words.spans:
            first, last = max(span.start, start), min(span.end, end)
            if first < last:
                part = QTextLayout.FormatRange()
                part.start, part.length = self._units_between(start, first), self._units_between(first, last)
                part.format = self._format(span)
                formats.append(part)
        text = self.words.text[start:end].replace("\n", LINE)
        layout = self._lines_of(text, formats, ENDLESS, native=False)
        return max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)

    def _units_between(self, start: int, end: int) -> int:
        return self._units[end] - self._units[start] if self._units else end - start

    def places_on_one_line(self) -> Callable[[int], float] | None:
        """Return where each offset is on one endless line; None where letters do not follow each other from
        left to right."""
        if self.style.language.rtl or runs_left(self.words.text):
            return None
        layout = self._on_one_line = self._lay_out(self.words.text.replace("\n", " "), ENDLESS, native=False)
        # The layout is kept with the function: a line does not outlive it.
        return lambda position, kept=layout: x_of(kept.lineAt(0), self._to_shown(position))  # type: ignore[misc]

    # --- what it is ---

    @property
    def line_count(self) -> int:
        return self._layout.lineCount()

    @cached_property
    def natural_width(self) -> float:
        return max((line.naturalTextWidth() for line in self._lines()), default=0.0)

    def glyph_runs(self, line: int | None = None) -> list[QGlyphRun]:
        return [
            run for one in (self._lines() if line is None else [self._layout.lineAt(line)]) for run in one.glyphRuns()
        ]

    @property
    def first_baseline(self) -> float:
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def line_end(self, number: int) -> int:
        line = self._layout.lineAt(number)
        return self._from_shown(line.textStart() + line.textLength())

    # --- position <-> point ---

    def position_at(self, x: float, y: float) -> int:
        number = max(0, bisect_right(self._tops, y) - 1)
        line = self._layout.lineAt(number)
        return self._from_shown(int(line.xToCursor(x)) if line.isValid() else 0)

    def line_at(self, position: int) -> int:
        return max(0, self._layout.lineForTextPosition(self._to_shown(position)).lineNumber())

    def caret(self, position: int) -> QRectF:
        number = self.line_at(position)
        line = self._layout.lineAt(number)
        return QRectF(x_of(line, self._to_shown(position)), line.y(), 2, line.height())

    def carets(self, positions: Iterable[int]) -> list[float]:
        line = self._layout.lineAt(0)
        return [x_of(line, self._to_shown(position)) for position in positions]

    def rects(self, start: int, end: int) -> list[QRectF]:
        first, last = self._to_shown(start), self._to_shown(end, ending=True)
        found = []
        for line in self._lines():
            for run in line.glyphRuns(first, last - first) if last > first else ():
                box = run.boundingRect()
                found.append(QRectF(box.x() - 4, line.y(), box.width() + 8, line.height()))
        return found

    # --- painting ---

    def _paint(
        self, painter: QPainter, at: QPointF, ink: Ink, selection: tuple[int, int] | None,
        found: Sequence[tuple[int, int]], clip: QRectF | None,
    ) -> None:  # fmt: skip
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
            form = QtGui.QTextCharFormat()
            form.setBackground(ink.found)
            form.setFontUnderline(True)
            marked.format = form
            shown.append(marked)
        if selection and selection[0] < selection[1]:
            chosen = self._range(*selection)
            form = QtGui.QTextCharFormat()
            form.setBackground(ink.select)
            form.setForeground(ink.words)
            chosen.format = form
            shown.append(chosen)
        if clip is None:
            self._layout.draw(painter, at, shown, self.in_view(painter, at).translated(at))
            return
        for number, line in enumerate(self._lines()):
            if self.is_seen(number, at, clip):
                line.draw(painter, at)

    # --- offsets ---

    def _to_shown(self, position: int, ending: bool = False) -> int:
        position = min(position, len(self.words.text))
        find = bisect_left if ending else bisect_right
        return (self._units[position] if self._units else position) + find(self._added_at, position)

    def _from_shown(self, unit: int) -> int:
        position = unit - bisect_left(self._separators, unit)
        return bisect_left(self._units, position) if self._units else min(position, len(self.words.text))


def x_of(line: QTextLine, unit: int) -> float:
    """Return where on its line Qt puts an offset."""
    found: Any = line.cursorToX(unit)
    # PySide returns the position it settled on beside the x.
    return float(found[0] if isinstance(found, tuple) else found)


@cache
def _option(rtl: bool, align: str, native: bool) -> QTextOption:
    """Return how lines are set: from which side, where they stand, and whether Qt finds their ends."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    start, end = (end, start) if rtl else (start, end)
    option.setAlignment({"start": start, "end": end, "center": Qt.AlignmentFlag.AlignHCenter}[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if native else QTextOption.WrapMode.ManualWrap)
    return option


def _ink_height(line: QTextLine) -> float:
    """Return how high a line must be for its letters, with the middle of its font's own height at its middle."""
    middle, reach = line.y() + line.height() / 2, 0.0
    for run in line.glyphRuns():
        run.setBoundingRect(QRectF())  # that of the font: now it is measured by the letters
        letters = run.boundingRect()
        reach = max(reach, middle - letters.top(), letters.bottom() - middle)
    return 2 * reach


@lru_cache(256)
def _extents(_family: str, _style: str, _pixels: float) -> dict[int, tuple[float, float]]:
    """Return how high above and how deep below its baseline each letter of a font reaches, as far as it was asked
    for."""
    return {}
