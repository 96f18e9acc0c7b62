"""One hit of a search: where it is, and its words around what was found."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent

from reader.core.blocks import BlockKind
from reader.core.break_marks import strip_breaks
from reader.core.languages import language
from reader.core.search import Hit
from reader.core.words import Span, Words
from reader.core.works import WorkKind
from reader.ui.i18n.names import kind_words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER, GRID, TARGET
from reader.ui.text.typesetter import TextLayout, TextStyle
from reader.ui.widgets.button import Pressable
from reader.ui.widgets.chips import Chip, chips_width, paint_chips
from reader.ui.widgets.panel import paint_panel

_BEFORE, _AFTER = 40, 200
"""How many letters stand at most before the first found word in a row, and about how many after it."""
_SIGN = 30
_PAD = 14.0
KIND_SIGNS = {
    WorkKind.EXPLAINER: "explainer", WorkKind.BOOK: "book", WorkKind.COMIC: "comic", WorkKind.STORY: "stories",
    WorkKind.REPORT: "report", WorkKind.ARTICLE: "article", WorkKind.NEWS: "news", WorkKind.GLOSSARY: "words",
    WorkKind.PAGES: "pages", WorkKind.FILM: "film",
}  # fmt: skip


def cut_around(words: Words, places: list[tuple[int, int]]) -> tuple[Words, list[tuple[int, int]]]:
    """Return `words` from a little before the first of `places` to some way after it, cut where lines may end, and the
    places in them."""
    first = places[0][0] if places else 0
    ends = [*words.breaks, *(i + 1 for i, c in enumerate(words.text) if c == " ")]
    end = min((e for e in ends if e >= first + _AFTER), default=len(words.text))
    if end < len(words.text):
        notes = tuple(s for s in words.notes if s.end <= end)
        words = Words(words.text[:end].rstrip() + "…", tuple(b for b in words.breaks if b < end), notes)
        places = [(a, b) for a, b in places if b <= end]
    if first <= _BEFORE:
        return Words(words.text, words.breaks, words.notes), places
    start = min((e for e in ends if first - _BEFORE <= e <= first), default=first)
    lead = "… "
    moved = [(a - start + len(lead), b - start + len(lead)) for a, b in places if a >= start]
    breaks = tuple(b - start + len(lead) for b in words.breaks if b > start)
    by = len(lead) - start
    notes = tuple(Span(s.start + by, s.end + by, s.style, s.target) for s in words.notes if s.start >= start)
    return Words(lead + words.text[start:], breaks, notes), moved


class HitRow(Pressable):
    """One hit: the sign of its kind, where it is, how far its text can be trusted (`chips`), a line of its words, and
    how it was found in another language.

    Signal: ``moved(1 or -1)`` an arrow key leads to the row below or above.
    """

    moved = Signal(int)

    def __init__(self, look: Look, icons: Icons, hit: Hit, chips: list[Chip], most_lines: int = 2):
        super().__init__()
        self._most_lines, self._above = most_lines, 10.0 if most_lines > 1 else 3.0
        self._look, self._icons, self.hit, self._chips = look, icons, hit, chips
        self._heights: dict[int, int] = {}
        shown = hit.excerpt.shown
        segment = self._segment()
        places = hit.marks.get(segment, []) if hit.own else []
        words = shown.segments[segment]
        if shown.block.kind is BlockKind.TERM and segment == 0:
            meaning = shown.segments[1]
            offset = len(words.text) + 3
            breaks = (*words.breaks, len(words.text) + 2, *(b + offset for b in meaning.breaks))
            words = Words(f"{words.unnoted} – {meaning.unnoted}", breaks)
        self._line, self._places = cut_around(words, places)
        told = (
            self._where().text,
            strip_breaks(self._line.told()),
            self._how().text,
            *(chip.words.text for chip in chips),
        )
        self.setAccessibleName(". ".join(filter(None, told)))

    def _segment(self) -> int:
        """Return the segment to show: the first that holds a found word."""
        segments = self.hit.excerpt.shown.segments
        first = min(self.hit.marks, default=0) if self.hit.own else 0
        seen = self.hit.excerpt.shown.block.kind is BlockKind.FIGURE and len(segments) > 1 and not self.hit.own
        return 1 if seen else min(first, len(segments) - 1)

    def _where(self) -> Words:
        """Return what everyday words led here, and the title and the part that the hit is in; of a work itself, what it
        is."""
        where = self._title()
        if not self.hit.said:
            return where
        arrow = "\u2190" if self._look.language.rtl else "\u2192"
        said = filled(f"\u2068{{said}}\u2069 {arrow} \u2068{{term}}\u2069", said=self.hit.said, term=self.hit.through)
        return Words.of(f"{said.marked} · \u200b{where.marked}")

    def _title(self) -> Words:
        title, section = self.hit.excerpt.title, self.hit.excerpt.section_title
        if self.hit.index == 0:
            return kind_words(self.hit.work.kind)
        heading = self.hit.excerpt.shown.block.kind is BlockKind.HEADING
        if section is None or heading or self.hit.excerpt.section == 0 or section[1] != title[1]:
            return title[0]
        return Words.of(f"{title[0].marked} · \u200b{section[0].marked}")

    def _how(self) -> Words:
        """Return in which language and by which words it was found, where they are not on the line above."""
        if self.hit.own:
            return Words("")
        found = [self.hit.segments[i].unnoted[a:b] for i, places in self.hit.marks.items() for a, b in places]
        words = " … ".join(dict.fromkeys(" ".join(words.split()) for words in found))
        return filled("{language}: {words}", language=language(self.hit.language).own_name, words=words[:80])

    # --- setting ---

    def _texts(self, width: float) -> list[tuple[TextLayout, str, list[tuple[int, int]]]]:
        look, room = self._look, width - _SIGN - 3 * _PAD
        shown = self.hit.excerpt.shown
        row = look.language if self.hit.index == 0 else language(self.hit.excerpt.title[1])
        where = TextStyle(row, look.chrome_px * 0.85, bold=True, leading=0.85)
        line = TextStyle(language(shown.language), look.chrome_px * 1.05, leading=0.9 if self._most_lines > 1 else 0.75)
        found = TextStyle(language(self.hit.language), look.chrome_px * 0.85, leading=0.85)
        texts = [
            (look.typesetter.fitted(self._where(), self._aligned(where), room - self._chip_room(room), 1), "muted", []),
            (look.typesetter.fitted(self._line, self._aligned(line), room, self._most_lines), "ink", self._places),
        ]
        if not self.hit.own:
            texts.append((look.typesetter.fitted(self._how(), self._aligned(found), room - 28, 1), "notice", []))
        return texts

    def _chip_room(self, room: float) -> float:
        """Return how wide the chips are, with the gap before them."""
        return chips_width(self._look, self._chips, room * 0.45) + GRID if self._chips else 0.0

    def _chips_height(self, room: float) -> float:
        area = QRectF(0, 0, self._chip_room(room) - GRID, 0)
        return paint_chips(None, self._look, self._icons, self._chips, area) if self._chips else 0.0

    def _first_line(self, width: float, text: TextLayout) -> float:
        """Return how high the first line is, with the chips at its end."""
        return max(text.height, self._chips_height(width - _SIGN - 3 * _PAD))

    def _aligned(self, style: TextStyle) -> TextStyle:
        return style if style.language.rtl == self._look.language.rtl else style.with_(align="end")

    def height_for(self, width: int) -> int:
        """Return how high the row is at a width; it is asked for again whenever rows are added below."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def is_measured(self, width: int) -> bool:
        """Return whether the height at a width is known already."""
        return width in self._heights

    def _height(self, width: int) -> int:
        texts = [text for text, _, _ in self._texts(width)]
        lines = self._first_line(width, texts[0]) + sum(text.height for text in texts[1:])
        return max(TARGET, round(lines + 2 * self._above))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), look, ground, CORNER, self.hasFocus())
        work, rtl = self.hit.work, look.language.rtl
        color = look.color(work.topic.value)
        sign = self._icons.pixmap(KIND_SIGNS[work.kind], _SIGN, color, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - _PAD - _SIGN if rtl else _PAD, (self.height() - _SIGN) / 2), sign)
        left, y = (_PAD if rtl else _SIGN + 2 * _PAD), self._above
        room = self.width() - _SIGN - 3 * _PAD
        chips = self._chip_room(room)
        area = QRectF(left if rtl else left + room - chips + GRID, y, chips - GRID, 0)
        paint_chips(painter, look, self._icons, self._chips, area)
        texts = self._texts(self.width())
        for text, role, places in texts:
            x = left + (chips if rtl and role == "muted" else 0)
            if role == "notice":
                x = left if rtl else left + 28
                globe = self._icons.pixmap("globe", 18, look.color(role), self.devicePixelRatioF())
                at = QPointF(self.width() - _SIGN - 2 * _PAD - 18 if rtl else left, y + (text.height - 18) / 2)
                painter.drawPixmap(at, globe)
            inside = [(a, b) for a, b in places if b <= len(text.words.text)]
            text.paint(painter, QPointF(x, y), look.ink(role), found=inside)
            y += self._first_line(self.width(), text) if text is texts[0][0] else text.height
