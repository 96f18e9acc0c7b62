"""A work as one calm column, with its parts beside it and the way to the next one.

Signals: ``link_requested(target)`` a link was followed, ``work:ID#NAME`` or ``#NAME``; ``marks_closed()`` the marks of
a search are not wanted any more; ``choosing(block ids)`` they are to be on the agenda, or not any more;
``section_changed()`` another part is read; ``reading_on(on)`` somebody reads downwards, or back.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.blocks import BlockKind
from reader.core.words import Words
from reader.ui.document.laid_block import Highlight
from reader.ui.document.parallel_layout import is_left_out
from reader.ui.document.work_document import WorkDocument
from reader.ui.i18n.names import page_title
from reader.ui.i18n.translation import filled
from reader.ui.reading.block_view import BlockView
from reader.ui.reading.contents_panel import ContentsPanel
from reader.ui.reading.find_bar import FindBar
from reader.ui.reading.next_part import NextPart, margin_width
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID, TARGET
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.progress_line import ProgressLine

_PANEL_WIDTH = 268
_ROOM_FOR_PANEL = 1200
"""How wide the window is, in pixels, where the contents stand open beside the words."""
_ON, _BACK = 96, 32
"""How far one must go on, or back, to count as reading on, in pixels."""


class TextScreen(QWidget):
    """Shows a WorkDocument."""

    link_requested = Signal(str)
    term_requested = Signal(str)
    """The meaning of a word is asked for, by its name in the glossary."""
    picture_requested = Signal(str)
    """The picture of a block is wanted large, by the block's id."""
    choosing = Signal(object)
    marks_closed = Signal()
    section_changed = Signal()
    reading_on = Signal(bool)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._page: WorkDocument | None = None
        self._panel_wanted: bool | None = None
        self._section = -1
        self._way = 0.0
        self.contents = ContentsPanel(look, icons)
        self.contents.setFixedWidth(look.widened(_PANEL_WIDTH))
        self._message = Notice(look, icons)
        self.find_bar = FindBar(look, icons)
        self.find_bar.hide()
        self._typed = ""
        self._found: list[int] = []
        self.view = BlockView(look)
        self.next_part = NextPart(look, icons)
        self.progress = ProgressLine(look)
        self._below = QWidget()
        self._arrange()
        self.contents.section_chosen.connect(self._choose_section)
        self.view.place_changed.connect(self._show_place)
        self.view.link_activated.connect(self.link_requested)
        self.view.term_activated.connect(self.term_requested)
        self.view.sign_pressed.connect(lambda index: self.choosing.emit((self._id(index),)))
        self.view.painted.connect(self._show_progress)
        self.view.resized.connect(self._place_next)
        self.view.scrolled.connect(self._follow_reading)
        self.view.picture_pressed.connect(lambda index: self.picture_requested.emit(self._id(index)))
        self.find_bar.step_requested.connect(self.step_found)
        self.find_bar.close_requested.connect(self.marks_closed)
        self.next_part.clicked.connect(lambda: self.turn(1))

    def _arrange(self) -> None:
        self._sheet = QWidget()
        self.next_part.setParent(self._sheet)
        above = QVBoxLayout()
        above.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        above.setSpacing(GRID // 2)
        above.addWidget(self._message)
        above.addWidget(self.find_bar)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(0)
        sheet.addLayout(above)
        sheet.addWidget(self.view, 1)
        sheet.addWidget(self._below)
        sheet.addWidget(self.progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self._sheet, 1)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.contents, self._message, self.find_bar, self.view, self.next_part, self.progress,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self.contents.setFixedWidth(look.widened(_PANEL_WIDTH))
        self.update()

    def show_page(self, page: WorkDocument, keep_place: bool, at: int = 0) -> None:
        """Show `page` from the block at index `at`, or with the current block where it is."""
        self._page = page
        self._section = -1
        self.contents.show_sections(page.composition)
        self.view.setAccessibleName(page.composition.title[0].text)
        self.view.set_page(page, keep_place)
        if at and not keep_place:
            self.view.go_to(at)
        self._show_place(self.view.current_block())
        self._fit_panel()

    def show_found(self, typed: str, blocks: list[int], marks: Callable[[int], Sequence[Highlight]]) -> None:
        """Mark what a search found on this page: `blocks` are indices of its blocks, `marks` gives their places."""
        self._typed, self._found = typed, blocks
        found = frozenset(blocks)
        self.view.set_found(lambda index: marks(index) if index in found else ())
        self.find_bar.setVisible(bool(blocks))
        self._show_found_place()

    def hide_found(self) -> None:
        """Mark nothing."""
        self._typed, self._found = "", []
        self.view.set_found(None)
        self.find_bar.hide()

    def step_found(self, step: int) -> None:
        """Go to the next block that a search found, or back to the one before."""
        if self._found:
            at = self._found_at(self.view.current_block())
            here = at > 0 and self._found[at - 1] == self.view.current_block()
            to = at - 1 + step if step > 0 or here else at - 1
            self.view.go_to(self._found[min(max(to, 0), len(self._found) - 1)])
            self._show_found_place()

    def _found_at(self, index: int) -> int:
        """Return how many of the found blocks begin up to the block at `index`."""
        return bisect_right(self._found, index)

    def _show_found_place(self) -> None:
        if self._found:
            self.find_bar.show_found(self._typed, self._found_at(self.view.current_block()), len(self._found))

    def set_message(self, words: Words | None) -> None:
        """Say something above the page, or nothing."""
        self._message.say(words)

    def message(self) -> str:
        """Return the clean words of what is said above the page, empty where nothing is."""
        return self._message.text()

    @property
    def page(self) -> WorkDocument | None:
        return self._page

    def show_chosen(self, blocks: frozenset[str]) -> None:
        """Show a sign beside the blocks that are on the agenda, and to the cursor beside every other."""
        page = self._page

        def sign(index: int) -> str:
            if page is None or page.is_own(index) or is_left_out(page, index):
                return ""
            return "checked" if page.block(index).id in blocks else "add?"

        self.view.gutter.set_signs(sign)

    def choose(self) -> None:
        """Ask to put the chosen words' blocks on the agenda, or the current block."""
        page, ends = self._page, self.view.selection.ends
        if page is None:
            return
        first = self.view.current_block()
        blocks = range(ends[0].block, ends[1].block + 1) if ends is not None else [first]
        own = [self._id(i) for i in blocks if not page.is_own(i)]
        if not own and page.first < len(page):
            own = [self._id(page.first)]
        self.choosing.emit(tuple(own))

    def _id(self, index: int) -> str:
        assert self._page is not None
        return self._page.block(index).id

    def place(self) -> str:
        """Return the id of the current block, empty where nothing is shown."""
        return self._page.block(self.view.current_block()).id if self._page else ""

    def part(self) -> int:
        """Return the current part, counted from 0."""
        return self._page.section_of(self.view.current_block()) if self._page else 0

    def blocks(self) -> range:
        """Return the blocks of the current part, by their indices in the work."""
        if self._page is None:
            return range(0)
        composition, section = self._page.composition, self.part()
        start = composition.section_start(section)
        return range(start, start + len(composition.sections[section]))

    def go_to_section(self, section: int) -> None:
        """Bring the beginning of a part to the top."""
        if self._page is not None:
            self.view.go_to(self._page.section_start(section))
            self.view.setFocus()

    def turn(self, step: int) -> None:
        """Go on or back by parts; back first goes to the beginning of the current part, and in the last part
        on goes through it by windows."""
        if self._page is None:
            return
        if step > 0 and self.part() == len(self._page.composition.sections) - 1:
            self.view.scroll_by(self.view.viewport().height() * 0.85)
            return
        section = self.part()
        start = self._page.section_start(section)
        inside = self.view.current_block() > start + (section > 0) and step < 0
        last = len(self._page.composition.sections) - 1
        self.go_to_section(section if inside else min(max(section + step, 0), last))

    def toggle_contents(self) -> None:
        """Show or hide the list of parts."""
        self._panel_wanted = not self.contents.isVisible()
        self._fit_panel()
        if self.contents.isVisible():
            self.contents.focus_current()

    def _choose_section(self, section: int) -> None:
        if self.width() < _ROOM_FOR_PANEL:  # there it is in the way of the words
            self._panel_wanted = None
            self._fit_panel()
        self.go_to_section(section)

    def _fit_panel(self) -> None:
        many = self._page is not None and len(self._page.composition.sections) > 1
        paired = self._page is not None and self._page.sides > 1
        enough = self.width() >= _ROOM_FOR_PANEL and not paired
        wanted = self._panel_wanted if self._panel_wanted is not None else enough
        self.contents.setVisible(many and wanted)

    # --- where one is, and the way on ---

    def _show_place(self, index: int) -> None:
        if self._page is None:
            return
        section = self._page.section_of(index)
        self.contents.set_current(section)
        self._show_found_place()
        if section != self._section:
            self._section = section
            self._show_next()
            self.section_changed.emit()

    def where(self) -> Words:
        """Return which part is read, by its title and its number; nothing in a text of one part."""
        if self._page is None or len(self._page.composition.sections) < 2:
            return Words("")
        section = self.part()
        number, total = str(section + 1), str(len(self._page.composition.sections))
        words = self.tr("Part {number} of {total}")
        if section == 0 or (title := self._title(section)) is None:
            return filled(words, number=number, total=total)
        return filled(f"{{title}} · {words}", title=title.marked, number=number, total=total)

    def _title(self, section: int) -> Words | None:
        """Return the title of a part, of a page of a comic its number; None where it has none."""
        assert self._page is not None
        composition = self._page.composition
        found = composition.section_title(section)
        if found is not None:
            return found[0]
        first = composition.sections[section][0]
        return page_title(first) if first.kind is BlockKind.PAGE else None

    def _show_next(self) -> None:
        """Name the next part, at its place: in the margin, or below the words."""
        page, section = self._page, self._section
        title = self._title(section + 1) if page and 0 <= section < len(page.composition.sections) - 1 else None
        self.next_part.setVisible(title is not None)
        if title is not None:
            self.next_part.set_part(title)
        self._place_next()

    def _place_next(self) -> None:
        rtl = self._look.language.rtl
        wide, shown = margin_width(self.margin()), not self.next_part.isHidden()
        self.next_part.in_margin = True
        in_margin = wide > 0 and not self.next_part.cuts_words(wide)
        self.next_part.in_margin = in_margin
        self._below.setVisible(shown and not in_margin)
        self._below.setFixedHeight(TARGET + GRID // 2)
        room = self._sheet.width()
        size = self.next_part.size_in(wide if in_margin else room - 2 * GRID)
        bar = self.view.width() - self.view.viewport().width()
        end = GRID + (bar if in_margin else 0)
        x = end if rtl else room - end - size.width()
        low = self._sheet.height() - self.progress.height() - (GRID * 2 if in_margin else GRID // 4)
        self.next_part.setGeometry(x, low - size.height(), size.width(), size.height())
        self.next_part.raise_()

    def margin(self) -> int:
        """Return how wide the margin is at the side where lines end, in pixels."""
        left, width = self.view.column()
        return round(left if self._look.language.rtl else self.view.viewport().width() - left - width)

    def _follow_reading(self, pixels: float) -> None:
        """Tell when somebody has gone a little way on, or back; at the beginning they are back."""
        self._way = self._way + pixels if (pixels > 0) == (self._way > 0) else pixels
        if self._way > _ON:
            self.reading_on.emit(True)
        elif self._way < -_BACK or self.view.verticalScrollBar().value() == 0:
            self.reading_on.emit(False)

    def _show_progress(self) -> None:
        bar = self.view.verticalScrollBar()
        self.progress.set_done(1.0 if self.view.at_end() else bar.value() / max(1, bar.maximum()))

    # --- Qt ---

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("sheet"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()
        self._place_next()

    def sizeHint(self) -> QSize:
        return QSize(1000, 600)
