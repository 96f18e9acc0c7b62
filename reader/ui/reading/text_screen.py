"""A work as one calm column, with its parts beside it and the way on and back below.

Signals: ``link_requested(target)`` a link was followed, ``work:ID#NAME`` or ``#NAME``; ``marks_closed()`` the marks of
a search are not wanted any more; ``choosing(block ids)`` they are to be on today's list, or not any more;
``view_chosen(view)`` the comic whose words these are is wanted in pictures.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.comic import ComicView
from reader.core.works import Words, WorkKind
from reader.ui.document.laid_block import Highlight
from reader.ui.document.work_document import WorkDocument
from reader.ui.i18n.translation import filled
from reader.ui.reading.block_view import BlockView
from reader.ui.reading.contents_panel import ContentsPanel
from reader.ui.reading.find_bar import FindBar
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import CHROME_PX, GRID
from reader.ui.toolbars.page_tools import PageTools
from reader.ui.toolbars.view_choice import ViewChoice
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip, Chips
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.surface import Surface

_PANEL_WIDTH = 272
_ROOM_FOR_PANEL = 980
_ROOM_FOR_WORDS = 720


class TextScreen(QWidget):
    """Shows a WorkDocument."""

    link_requested = Signal(str)
    term_requested = Signal(str)
    """The meaning of a word is asked for, by its name in the glossary."""
    choosing = Signal(object)
    marks_closed = Signal()
    view_chosen = Signal(object)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._page: WorkDocument | None = None
        self._panel_wanted: bool | None = None
        self.contents = ContentsPanel(look, icons)
        self.contents.setFixedWidth(_PANEL_WIDTH)
        self._sheet = Surface(look)
        self._chips = Chips(look, icons)
        self.tools = PageTools(look, icons)
        self.choice = ViewChoice(look, icons)
        self.choice.hide()
        self._message = Label(look, "notice").on_ground("notice_ground")
        self._message.hide()
        self.find_bar = FindBar(look, icons)
        self.find_bar.hide()
        self._typed = ""
        self._found: list[int] = []
        self.view = BlockView(look)
        self._previous = Button(look, icons, "previous", show_words=True)
        self._next = Button(look, icons, "next", kind="accent", show_words=True)
        self._where = Label(look, "muted", scale=0.9, align="center")
        self._arrange()
        self.choice.view_chosen.connect(self.view_chosen)
        self.contents.section_chosen.connect(self.go_to_section)
        self.view.place_changed.connect(self._show_place)
        self.view.link_activated.connect(self.link_requested)
        self.view.term_activated.connect(self.term_requested)
        self.view.sign_pressed.connect(lambda index: self.choosing.emit((self._id(index),)))
        self.view.painted.connect(self._show_way_on)
        self.find_bar.step_requested.connect(self.step_found)
        self.find_bar.close_requested.connect(self.marks_closed)
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        self._retranslate()

    def _arrange(self) -> None:
        footer = QHBoxLayout()
        footer.addWidget(self._previous)
        footer.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        footer.addWidget(self._next)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        sheet.setSpacing(GRID)
        self._top = FlowRow(self.tools, self.choice, self._chips)
        sheet.addWidget(self._top)
        sheet.addWidget(self._message)
        sheet.addWidget(self.find_bar)
        sheet.addWidget(self.view, 1)
        sheet.addLayout(footer)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        row.setSpacing(GRID)
        row.addWidget(self.contents)
        row.addWidget(self._sheet, 1)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.contents,
            self._sheet,
            self._chips,
            self.tools,
            self.choice,
            self._message,
            self.find_bar,
            self.view,
            self._previous,
            self._next,
            self._where,
        )
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def show_page(self, page: WorkDocument, chips: list[Chip], keep_place: bool, at: int = 0) -> None:
        """Show `page` from the block at index `at`, or with the current block where it is."""
        self._page = page
        self._chips.set_chips(chips)
        self.choice.show_view(ComicView.WORDS, page.composition.work.kind is WorkKind.COMIC)
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
        self._message.set_words(words or Words(""))
        self._message.setVisible(words is not None)

    def message(self) -> str:
        """Return the clean words of what is said above the page, empty where nothing is."""
        return self._message.text()

    @property
    def page(self) -> WorkDocument | None:
        return self._page

    def show_chosen(self, blocks: frozenset[str]) -> None:
        """Show a sign beside the blocks that are on today's list, and to the cursor beside every other."""
        page = self._page

        def sign(index: int) -> str:
            if page is None or page.is_own(index):
                return ""
            return "checked" if page.block(index).id in blocks else "add?"

        self.view.gutter.set_signs(sign)

    def choose(self) -> None:
        """Ask to put the chosen words' blocks on today's list, or the current block."""
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

    def section(self) -> int:
        """Return the current part, counted from 0."""
        return self._page.section_of(self.view.current_block()) if self._page else 0

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
        if step > 0 and self.section() == len(self._page.composition.sections) - 1:
            self.view.scroll_by(self.view.viewport().height() * 0.85)
            return
        section = self.section()
        start = self._page.section_start(section)
        inside = self.view.current_block() > start + (section > 0) and step < 0
        last = len(self._page.composition.sections) - 1
        self.go_to_section(section if inside else min(max(section + step, 0), last))

    def toggle_contents(self) -> None:
        """Show or hide the list of parts."""
        self._panel_wanted = not self.contents.isVisible()
        self._fit_panel()
        self.fit_tools()

    def _fit_panel(self) -> None:
        many = self._page is not None and len(self._page.composition.sections) > 1
        paired = self._page is not None and self._page.sides > 1
        enough = self.width() >= _ROOM_FOR_PANEL and not paired
        wanted = self._panel_wanted if self._panel_wanted is not None else enough
        self.contents.setVisible(many and wanted)
        room = self.width() >= _ROOM_FOR_WORDS * self._look.chrome_px / CHROME_PX
        self._previous.set_show_words(room)
        self._next.set_show_words(room)

    def fit_tools(self) -> None:
        """Paint the words of the choice where there is room for them beside the tools."""
        taken = self._chips.sizeHint().width() + self.tools.minimumSizeHint().width() + GRID * 20
        self.choice.fit(self.width() - taken)
        self._top.place()

    def _show_place(self, index: int) -> None:
        if self._page is None:
            return
        section, total = self._page.section_of(index), len(self._page.composition.sections)
        self.contents.set_current(section)
        words = self.tr("Part {number} of {total}")
        self._where.set_words(filled(words, number=str(section + 1), total=str(total)))
        self._previous.setEnabled(section > 0)
        self._show_found_place()
        self._show_way_on()

    def _show_way_on(self) -> None:
        if self._page is not None:
            last = self.section() == len(self._page.composition.sections) - 1
            self._next.setEnabled(not (last and self.view.at_end()))

    def _retranslate(self) -> None:
        self._previous.set_words(Words.of(self.tr("Previous part")))
        self._next.set_words(Words.of(self.tr("Next part")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()
        self.fit_tools()

    def sizeHint(self) -> QSize:
        return QSize(1000, 600)
