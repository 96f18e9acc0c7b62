"""The page beside what is being written, and the choice of how it is looked at: in a window, on a phone, as a meeting shows
the current block to a room, in the balloons of a comic's panel."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from reader.core.words import Words
from reader.desk.screens.choices import Choices
from reader.desk.screens.live_page import LivePage
from reader.desk.screens.panel_preview import PanelPreview
from reader.desk.screens.slide_preview import SlidePreview
from reader.ui.reading.block_view import BlockView
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.surface import Surface

WINDOW, PHONE, MEETING, BALLOON = "window", "phone", "meeting", "balloon"
_PHONE_WIDE, _ANY = 390, 16_777_215
"""How wide a phone is, in pixels of the page."""
_DRAW_AFTER = 120
"""Milliseconds after the last letter: a slide or a panel takes longer than a block of the page."""


class PagePreview(Surface):
    """Shows a LivePage; ``sizes`` are the buttons below it."""

    def __init__(self, look: Look, icons: Icons, comic: bool = False):
        super().__init__(look)
        self.page: LivePage | None = None
        self._block = 0
        self.view, self.slide, self.panel = BlockView(look), SlidePreview(look), PanelPreview(look)
        self._wrong = Notice(look, icons)
        words = {WINDOW: Words.of(self.tr("Window")), PHONE: Words.of(self.tr("Phone"))}
        # The words of a comic are shown to a room in their balloons.
        words |= {BALLOON: Words.of(self.tr("Balloons"))} if comic else {MEETING: Words.of(self.tr("Meeting"))}
        self.sizes = Choices(look, icons, words, WINDOW, self._choose)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAW_AFTER)
        self._timer.timeout.connect(self._draw)
        self._row = QHBoxLayout()
        for part in (self.view, self.slide, self.panel):
            self._row.addWidget(part)
        self.slide.hide()
        self.panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        column.addLayout(self._row, 1)
        column.addWidget(self._wrong)
        column.addWidget(self.sizes)

    def set_page(self, page: LivePage) -> None:
        """Show a page, with what was in view where it was."""
        self.view.set_page(page, keep_place=self.page is not None)
        self.page = page
        self._timer.start()

    def changed(self, *indices: int) -> None:
        """Show the words anew that blocks have now."""
        self.view.changed(*indices)
        self._timer.start()

    def go_to(self, block: str) -> None:
        """Bring a block into view; it is the one of which a slide or a panel is shown."""
        index = self.page.index_of(block) if self.page is not None else None
        if index is None:
            return
        self._block = index
        shown = dict(self.view.blocks_in_view())
        if index not in shown or not 0 <= shown[index] < self.view.viewport().height() * 0.7:
            self.view.go_to(max(0, index - 1))
        self._timer.start()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._timer.stop()

    def _choose(self, way: str) -> None:
        self.view.setHidden(way in (MEETING, BALLOON))
        self.slide.setHidden(way != MEETING)
        self.panel.setHidden(way != BALLOON)
        narrow = min(_PHONE_WIDE, self.width() - 2 * GRID)
        self.view.setMinimumWidth(narrow if way == PHONE else 0)
        self.view.setMaximumWidth(narrow if way == PHONE else _ANY)
        self._row.setAlignment(self.view, Qt.AlignmentFlag.AlignHCenter if way == PHONE else Qt.AlignmentFlag(0))
        self._draw()

    def _draw(self) -> None:
        """Draw what shows the current block alone, where that is looked at."""
        if self.page is None:
            return
        if not self.slide.isHidden():
            self.slide.show_block(self.page, min(self._block, len(self.page) - 1))
        if not self.panel.isHidden():
            self.panel.show_block(self.page, self._block)
        tight = not self.panel.isHidden() and not self.panel.fits
        said = Words.of(self.tr("The words have no room in their balloon: make them shorter.")) if tight else None
        self._wrong.say(said)
