"""A handout's pages: blocks and comics on sheets of A4, in one language or two, ready to be drawn anywhere.

Measures are dots of 1/300 inch. Every page bears its number, the source, the date, the law's date, how far the text can
be trusted, and that it is no identity paper; the first has room for the office's stamp and telephone.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import wait
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.core.blocks import Block, BlockKind
from reader.core.comic import Comic, ComicPage, spoken_line
from reader.core.languages import language
from reader.core.record import record
from reader.core.words import Words
from reader.ui.comic.lettering import letter_panel
from reader.ui.comic.page_painter import page_area, panel_area
from reader.ui.document.code_drawing import code_beside
from reader.ui.document.laid_block import LaidBlock
from reader.ui.document.parallel_layout import Document, ParallelLayout, is_left_out
from reader.ui.handout.page_items import Art, Imprint, PaperPage, PrintedCode, Strip
from reader.ui.handout.paper import A4
from reader.ui.i18n.names import shown_in_words
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle

TEXT_SIZE = 230
"""Letters of 46 dots: 11 points."""
_BINDING, _OUTER, _TOP, _BOTTOM = 295.0, 177.0, 177.0, 177.0
_SMALL = 0.62
"""How large the words at the foot are beside the text's."""
_STAMP = QSizeF(800, 330)
_LEAST_LINES = 2
"""A block is only divided between two pages where about so many lines of text fit on the first."""
_TALL = 0.6
_CODE_ROWS = 3
_MOMENT = 0.005
"""How long the layout waits for a code each time it is asked to go on, in seconds."""
_GAP = 60.0


@record
class HandoutPart:
    """What is printed of a work: blocks of a page, or of a comic its pages or panels (by their blocks' indices)."""

    imprint: Imprint
    page: Document
    indices: tuple[int, ...]
    comics: tuple[Comic, ...] = ()
    panels: bool = False
    codes: tuple[str, ...] = ()
    """What codes for phones hold of it."""


class HandoutLayout:
    """Lays out parts on pages. `look` is the light one, with the text at TEXT_SIZE."""

    def __init__(
        self, look: Look, parts: Sequence[HandoutPart], stamp: Words, of_pages: str, binding_right: bool, sides: int,
        office: tuple[str, ...] = (),
    ):  # fmt: skip
        """`stamp` are the words in the office's box; `of_pages` has {number} and {total}; `office` are its name and its
        telephone, where the stick knows them."""
        self._look, self._parts, self._stamp, self._of_pages = look, parts, stamp, of_pages
        self._office = office
        self._sides = sides
        self.left = _OUTER if binding_right else _BINDING
        self.width = A4.width() - _BINDING - _OUTER
        self.pages: list[PaperPage] = []
        self._feet: dict[int, list[tuple[TextLayout, str]]] = {}
        self._y = 0.0

    # --- laying out ---

    def steps(self) -> Iterator[float]:
        """Lay everything out, a block at a time; yield how much is done, from 0 to 1."""
        total, done = sum(len(part.indices) + len(part.codes) for part in self._parts) or 1, 0
        for part in self._parts:
            for _ in chain(self._lay_comic(part) if part.comics else self._lay_text(part), self._lay_codes(part)):
                done += 1
                yield min(done / total, 1.0)

    def _lay_text(self, part: HandoutPart) -> Iterator[None]:
        page = part.page
        indices = [index for index in part.indices if not is_left_out(page, index)]
        room = self._low(part.imprint) - _TOP
        layout, stacked = (
            ParallelLayout(self._look, self.width, page.pictures, room * 0.4, self._sides, page.first_right, under)
            for under in (False, True)
        )
        self._new_page(part.imprint)
        blocks = [page.block(i) for i in indices]
        waiting: list[LaidBlock] = []
        for n, index in enumerate(indices):
            before = blocks[n - 1] if n else None
            after = blocks[n + 1] if n + 1 < len(blocks) else None
            row = layout.lay_out_at(page, index, before, after)
            if row.height > room * _TALL and page.sides_of(index) > 1 and not row.tables:
                # Beside each other two languages leave few places to cut; under each other every line is one.
                row = stacked.lay_out_at(page, index, before, after)
            waiting.append(row)
            if not (_leads(blocks[n]) and after is not None):  # a heading stays with what follows
                self._put(waiting, part)
                waiting = []
            yield
        self._put(waiting, part)

    def _put(self, rows: list[LaidBlock], part: HandoutPart) -> None:
        low = self._low(part.imprint)
        needed = sum(row.height for row in rows[:-1]) + (self._least(rows[-1]) if rows else 0.0)
        if self._y + needed > low and self._y > self._top():
            self._new_page(part.imprint)
        for row in rows:
            self._put_row(row, part)

    @property
    def _few(self) -> float:
        """How high so few lines are that they must not stand alone at the foot of a page."""
        return self._look.page_px * 1.5 * _LEAST_LINES

    def _least(self, row: LaidBlock) -> float:
        """Return how much of a row must fit where it begins: its first lines, or all of it."""
        return next((end for end in _cuts(row) if end >= self._few), row.height)

    def _put_row(self, row: LaidBlock, part: HandoutPart) -> None:
        low, start, cuts = self._low(part.imprint), 0.0, _cuts(row)
        if self._y <= self._top():
            start = max(0.0, min((g.rect.top() for g in row.grounds), default=row.top()))
            start = min(start, row.top())  # no gap at the top of a page
        while True:
            # Where a table goes on on another page its head stands there again.
            head = next((h for t in row.tables if (h := t.head_above(start)) is not None), (0.0, 0.0))
            room = low - self._y - (head[1] - head[0])
            if row.height - start <= room:
                end = row.height
            else:
                end = _last(cuts, start, start + room)
                if end - start < min(self._few, row.height) and self._y > self._top():
                    self._new_page(part.imprint)
                    continue
                if end <= start:  # a row of a table that is higher than the page
                    end = _last(_cuts(row, divide_rows=True), start, start + room)
                if end <= start:  # nothing can be cut: a picture as high as the page
                    end = row.height
            if head[1] > head[0]:
                self.pages[-1].things.append(Strip(row, part.page.pictures, *head, self._y, again=True))
                self._y += head[1] - head[0]
            self.pages[-1].things.append(Strip(row, part.page.pictures, start, end, self._y))
            self._y += end - start
            start = end
            if start >= row.height:
                return
            self._new_page(part.imprint)

    def _lay_codes(self, part: HandoutPart) -> Iterator[None]:
        """Place the codes of a part, two beside each other."""
        look, rtl = self._look, self._look.language.rtl
        style = TextStyle(look.language, look.page_px * 0.8, bold=True, align="center")
        wide, rows = (self.width - _GAP) / 2, _CODE_ROWS
        for at, text in enumerate(part.codes):
            if at % (2 * rows) == 0:
                self._new_page(part.imprint)
                high = (self._low(part.imprint) - self._top()) / rows
            words = Words.of(self._of_pages.format(number=at + 1, total=len(part.codes)))
            column = 1 - at % 2 if rtl else at % 2
            room = QRectF(column * (wide + _GAP), self._top() + at // 2 % rows * high, wide, high)
            making = code_beside(text)
            while not making.done():
                wait((making,), _MOMENT)
                yield
            self.pages[-1].things.append(PrintedCode(making.result(), look.typesetter.set(words, style, wide), room))
            yield

    def _lay_comic(self, part: HandoutPart) -> Iterator[None]:
        for number, index in enumerate(part.indices):
            if (part.panels and number % 4 == 0) or not part.panels:
                self._new_page(part.imprint)
            if part.panels:
                self._place_panel(part, index, number % 4)
            else:
                for n, comic in enumerate(part.comics):  # in two languages one after the other
                    if n:
                        self._new_page(part.imprint)
                    self._place_page(part, comic, index)
            yield

    def _place_page(self, part: HandoutPart, comic: Comic, index: int) -> None:
        page = comic.page_of(index)
        whole = page_area(comic, page)
        label = self._label(comic, page, page.panels, self.width)
        above = label.height + _GAP / 3 if label is not None else 0.0
        room = QRectF(0, self._y + above, self.width, self._low(part.imprint) - self._y - above)
        fitted = whole.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(QPointF(room.center().x() - fitted.width() / 2, room.y()), fitted)
        mirrored, set_ = comic.mirrored(page), self._look.typesetter
        lettered = {i: letter_panel(comic.composed(i), whole, mirrored, set_) for i in page.panels}
        art = Art(
            comic, page, [b for found in lettered.values() for b in found], whole, target, part.page.pictures, False
        )
        small = [(comic, i, b.segment) for i, found in lettered.items() for b in found if not b.fits]
        self._say_below(art, small, QPointF(0, target.bottom() + _GAP / 2), self.width)
        if label is not None:
            art.words.append((label, QPointF(0, self._y)))
        self.pages[-1].things.append(art)

    def _label(self, comic: Comic, page: ComicPage, panels: Sequence[int], wide: float) -> TextLayout | None:
        """Return the words that tell in which language panels of a page stand where it is not the reader's."""
        own = comic.composition.reader.language
        shown = [comic.composed(i) for i in panels]
        tags = [comic.foreign_art(page), *(c.language for c in shown if c.segments and not c.damaged)]
        tag = next((tag for tag in tags if tag not in ("", own)), None)
        if tag is None:
            return None
        changed = any(c.block.id in comic.composition.changed for c in shown if c.language == tag)
        style = TextStyle(self._look.language, self._look.page_px * _SMALL, bold=True, leading=0.9)
        return self._look.typesetter.set(shown_in_words(tag, changed), style, wide)

    def _place_panel(self, part: HandoutPart, index: int, place: int) -> None:
        comic, rtl = part.comics[0], part.comics[0].rtl
        page = comic.page_of(index)
        wide = (self.width - _GAP) / 2
        high = (self._low(part.imprint) - self._top() - _GAP) / 2
        column = place % 2 if not rtl else 1 - place % 2
        corner = QPointF(column * (wide + _GAP), self._top() + place // 2 * (high + _GAP))
        whole, area = page_area(comic, page), panel_area(comic, page, index)
        lettered = letter_panel(comic.composed(index), whole, comic.mirrored(page), self._look.typesetter)
        words = [(comic, index, b.segment) for b in lettered if not b.fits]
        for other in part.comics[1:]:
            words += [(other, index, n) for n in range(1, len(other.composed(index).segments))]
        art = Art(comic, page, lettered, area, QRectF(), part.page.pictures, True)
        label = self._label(comic, page, (index,), wide)
        above = label.height + _GAP / 6 if label is not None else 0.0
        taken = self._say_below(art, words, corner, wide) + above
        room = QSizeF(wide, max(high - taken, high * 0.3))
        fitted = area.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        art.target = QRectF(QPointF(corner.x() + (wide - fitted.width()) / 2, corner.y() + above), fitted)
        self._say_below(art, words, QPointF(corner.x(), art.target.bottom() + _GAP / 3), wide)
        if label is not None:
            art.words.append((label, corner))
        self.pages[-1].things.append(art)

    def _say_below(self, art: Art, words: list[tuple[Comic, int, int]], at: QPointF, wide: float) -> float:
        """Set the words of balloons below a picture; return how much room they take."""
        y = 0.0
        art.words = []
        for comic, index, segment in words:
            composed = comic.composed(index)
            if segment >= len(composed.segments):
                continue
            name = comic.name_of(composed.block.balloons[segment - 1].speaker)
            said = spoken_line(composed.segments[segment], name, segment)
            style = TextStyle(language(composed.language), self._look.page_px * 0.9, leading=0.9)
            text = self._look.typesetter.set(said, style, wide)
            art.words.append((text, at + QPointF(0, y)))
            y += text.height
        return y + (_GAP / 3 if words else 0.0)

    # --- pages ---

    def _new_page(self, imprint: Imprint) -> None:
        self.pages.append(PaperPage(imprint))
        self._y = self._top()

    def _top(self) -> float:
        """Return where the text begins on the current page: the first leaves room for the stamp."""
        return _TOP + (_STAMP.height() + _GAP if len(self.pages) <= 1 else 0.0)

    def _low(self, imprint: Imprint) -> float:
        """Return where the text ends at the latest."""
        return A4.height() - _BOTTOM - self._foot_height(imprint) - _GAP

    def _foot(self, imprint: Imprint) -> list[tuple[TextLayout, str]]:
        if id(imprint) not in self._feet:
            look = self._look
            style = TextStyle(look.language, look.page_px * _SMALL, leading=0.85)
            lines = [(imprint.state, style.with_(bold=True), "notice"), (imprint.title, style.with_(bold=True), "ink")]
            lines += [(imprint.facts, style, "ink"), (imprint.source, style, "ink")]
            lines += [(words, style.with_(language=language(tag)), "ink") for words, tag in imprint.identity]
            set_ = look.typesetter.set
            self._feet[id(imprint)] = [
                (set_(words, s, self.width * 0.82), role) for words, s, role in lines if words.text
            ]
        return self._feet[id(imprint)]

    def _foot_height(self, imprint: Imprint) -> float:
        return sum(text.height for text, _ in self._foot(imprint))

    def prepare(self, number: int) -> None:
        """Have the pictures of a page drawn in another thread, so that painting it takes no time."""
        if number < len(self.pages):
            for thing in self.pages[number].things:
                thing.prepare()

    def is_ready(self, number: int) -> bool:
        """Return whether a page can be painted without waiting for its pictures."""
        return all(thing.is_ready() for thing in self.pages[number].things)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page (from 0), whose top left is at the painter's origin."""
        for _ in self.painting(painter, number):
            pass

    def painting(self, painter: QPainter, number: int) -> Iterator[None]:
        """Do what ``paint`` does, a comic's picture at each step: for a PDF each is coded, which takes long."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self.pages[number]
        painter.fillRect(QRectF(QPointF(0, 0), A4), QColor("white"))
        for thing in page.things:
            thing.paint(painter, self.left, self._look)
            if isinstance(thing, Art):
                yield
        if number == 0:
            self._paint_stamp(painter)
        self._paint_foot(painter, page.imprint, number)

    def _paint_stamp(self, painter: QPainter) -> None:
        rtl = self._look.language.rtl
        x = self.left if rtl else self.left + self.width - _STAMP.width()
        pen = QPen(QColor("#666666"), 4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(QPointF(x, _TOP), _STAMP), 20, 20)
        style = TextStyle(self._look.language, self._look.page_px * _SMALL, align="center", leading=0.85)
        y = _TOP + 24
        for line in self._office:
            named = self._look.typesetter.fitted(Words(line), style.with_(bold=True), _STAMP.width() - 40, 2)
            named.paint(painter, QPointF(x + 20, y), self._look.ink("ink"))
            y += named.height
        text = self._look.typesetter.set(self._stamp, style, _STAMP.width() - 40)
        text.paint(painter, QPointF(x + 20, _TOP + _STAMP.height() - text.height - 16), self._look.ink("muted"))

    def _paint_foot(self, painter: QPainter, imprint: Imprint, number: int) -> None:
        look, rtl = self._look, self._look.language.rtl
        y = A4.height() - _BOTTOM - self._foot_height(imprint)
        painter.setPen(QPen(QColor("#666666"), 3))
        painter.drawLine(QPointF(self.left, y - _GAP / 3), QPointF(self.left + self.width, y - _GAP / 3))
        shift = self.width * 0.18 if rtl else 0.0
        top = y
        for text, role in self._foot(imprint):
            text.paint(painter, QPointF(self.left + shift, y), look.ink(role))
            y += text.height
        words = Words.of(self._of_pages.format(number=number + 1, total=len(self.pages)))
        style = TextStyle(look.language, look.page_px * 0.8, bold=True, align="end")
        told = look.typesetter.set(words, style, self.width * 0.17)
        told.paint(painter, QPointF(self.left if rtl else self.left + self.width * 0.83, top), look.ink("ink"))


def _leads(block: Block) -> bool:
    """Return whether a block must not stand alone at the end of a page."""
    return block.kind in (BlockKind.HEADING, BlockKind.BOX_TITLE)


def _last(cuts: list[float], start: float, most: float) -> float:
    """Return the last of some heights behind `start` and up to `most`; `start` where there is none."""
    at = bisect_right(cuts, most)
    return max(cuts[at - 1], start) if at else start


def _cuts(row: LaidBlock, divide_rows: bool = False) -> list[float]:
    """Return the heights at which a row can be cut without cutting a line, a picture or (unless `divide_rows`) a row of
    a table, in order."""
    taken = [] if divide_rows else [place for table in row.tables for place in table.whole]
    taken += [(rect.top(), rect.bottom()) for rect, _ in row.pictures]
    taken += [(rect.top(), rect.bottom()) for rect, _, _ in row.signs]
    for piece in row.pieces:
        taken += [(piece.y + top, piece.y + bottom) for top, bottom in piece.text.line_places()]
    taken.sort()
    cuts, begun, lowest = [], 0, 0.0
    for end in sorted({bottom for _, bottom in taken}):
        while begun < len(taken) and taken[begun][0] + 0.5 < end:
            lowest = max(lowest, taken[begun][1])
            begun += 1
        if lowest - 0.5 <= end:  # nothing that began above it goes on below it
            cuts.append(end)
    return cuts
