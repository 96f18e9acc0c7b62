"""Words + language + size + width -> lines: their height, painting them, position <-> point.

The one typesetter: the page, cards, buttons, notices and tooltips all use it. Nastaliq has a shaper of its own, loaded
when it is first needed; everything else is laid out by Qt, with the line ends that ICU left in the words.
"""

from typing import TYPE_CHECKING

from reader.core.break_marks import ends_syllable
from reader.core.languages import LANGUAGES, NASTALIQ, Language
from reader.core.sitting_cache import sitting_cache
from reader.core.words import Words
from reader.ui.text.fonts import Fonts
from reader.ui.text.qt_text_layout import QtTextLayout
from reader.ui.text.text_layout import ENDLESS, Ink, TextLayout, TextStyle, is_bold

if TYPE_CHECKING:
    from reader.ui.text.shaped_words import WordShaper

__all__ = ["Ink", "TextLayout", "TextStyle", "Typesetter"]

_KEPT, _SHORT_KEPT, _SHORT = 256, 2048, 48
"""How many paragraphs are kept, and how many short words: those of the controls, up to so many letters, are met again
in every language."""
_SMALLER = (1, 0.88, 0.76, 0.65, 0.55, 0.47)
_SMALLEST = 12
"""How much smaller words are set, step by step, that would be torn or cut otherwise; and how small at most, in pixels."""


class Typesetter:
    """Sets words in the bundled fonts. What was set lately is kept: a widget asks for its height, its
    width and its lines one after the other."""

    def __init__(self, fonts: Fonts, naskh: bool = False):
        """With `naskh` what is usually set in Nastaliq is set in its plainer script."""
        self.fonts, self.naskh = fonts, naskh
        self._pieces: WordShaper | None = None
        self._set_long = sitting_cache(_KEPT)(self._make)
        self._set_short = sitting_cache(_SHORT_KEPT)(self._make)

    def _make(self, words: Words, style: TextStyle, width: float) -> TextLayout:
        if style.language.script.code == NASTALIQ:
            if not self.naskh and self.fonts.can_show(style.language):
                return self._in_nastaliq(words, style, width)
            style = style.with_(language=style.language.plain)
        bold = style.bold or any(is_bold(span, style.language) for span in words.spans)
        for weight in {style.bold, bold}:
            self.fonts.prepare(words.text, style.language, weight)
        return QtTextLayout(words, style, width, self.fonts)

    def _in_nastaliq(self, words: Words, style: TextStyle, width: float) -> TextLayout:
        from reader.ui.text.nastaliq_layout import NastaliqLayout

        return NastaliqLayout(words, style, width, self._pieces_of(style.language))

    def _pieces_of(self, row: Language) -> "WordShaper":
        from reader.ui.text.shaped_words import WordShaper

        self._pieces = self._pieces or WordShaper(self.fonts, row)
        return self._pieces

    def prepare(self) -> None:
        """Load what Nastaliq is set with, if it can be shown: whoever reads it does not wait for it."""
        for row in LANGUAGES.values():
            if row.script.code == NASTALIQ and self.fonts.can_show(row):
                self._pieces_of(row).prepare()

    def set(self, words: Words, style: TextStyle, width: float) -> TextLayout:
        """Return `words` as lines at most `width` pixels wide (wider only where one letter is)."""
        kept = self._set_short if len(words.text) <= _SHORT else self._set_long
        return kept(words, style, max(width, 1.0))

    def natural_width(self, words: Words, style: TextStyle) -> float:
        """Return how wide `words` are on one line."""
        return self.on_one_line(words, style).natural_width

    def on_one_line(self, words: Words, style: TextStyle) -> TextLayout:
        """Return `words` on one line whose left end is at 0, whichever way it runs: to be painted where there is
        room."""
        left = "end" if style.language.rtl else "start"
        return self.set(words, style if style.align == left else style.with_(align=left), ENDLESS)

    def unbroken(self, words: Words, style: TextStyle, width: float, height: float = ENDLESS) -> TextLayout:
        """Return `words` with no line that ends inside a word, and where it can be no higher than `height` pixels: for
        that they are set smaller, down to about half their size, as far as one can still read them."""
        for times in _SMALLER:
            layout = self.set(words, style.with_(px=max(style.px * times, min(style.px, _SMALLEST))), width)
            if layout.height <= height and not layout.cuts_words():
                break
        return layout

    def fitted(self, words: Words, style: TextStyle, width: float, lines: int) -> TextLayout:
        """Return `words` in at most `lines` lines, cut at a place where a line may end, with “…”; of one long word its
        letters."""
        whole = self.set(words, style, width)
        if whole.line_count <= lines:
            return whole
        text, last = words.text, whole.line_end(lines - 1)
        places = [b for b in (*words.breaks, *(i for i, c in enumerate(text) if c == " ")) if 0 < b < last]
        for end in (
            last,
            *sorted(places, reverse=True),
            *(i for i in range(last - 1, 0, -1) if ends_syllable(text, i)),
        ):
            cut = Words(text[:end].rstrip() + "…", tuple(b for b in words.breaks if b < end))
            if (shorter := self.set(cut, style, width)).line_count <= lines:
                return shorter
        return whole
