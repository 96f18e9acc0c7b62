"""The bar over a page that was opened from a search: which words are marked, and the way through them.

Signals: ``step_requested(1 or -1)``, ``close_requested()``.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import BUTTON_CORNER, GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.panel import paint_panel


class FindBar(QWidget):
    """Shows words and numbers; it finds nothing itself."""

    step_requested = Signal(int)
    close_requested = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._typed, self._at, self._total = "", 0, 0
        self._label = Label(look, "notice", scale=0.95)
        self.previous = Button(look, icons, "previous")
        self.next = Button(look, icons, "next")
        self.close_button = Button(look, icons, "close")
        for button in (self.previous, self.next, self.close_button):
            button.set_words_below(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, 4, 4, 4)
        row.setSpacing(GRID)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button.clicked.connect(self.close_requested)
        self._retranslate()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._label, self.previous, self.next, self.close_button)
        for part in parts:
            part.set_look(look)
        self._retranslate()
        self.update()

    def show_found(self, typed: str, at: int, total: int) -> None:
        """Show that the place `at` (from 1; 0 where there is none) of `total` is shown."""
        self._typed, self._at, self._total = typed, at, total
        self._retranslate()

    def text(self) -> str:
        """Return the clean words on the bar."""
        return self._label.text()

    def _retranslate(self) -> None:
        words = self.tr("“{words}”: {number} of {total}")
        self._label.set_words(filled(words, words=self._typed[:40], number=str(self._at), total=str(self._total)))
        self.previous.set_words(Words.of(self.tr("Previous place")))
        self.next.set_words(Words.of(self.tr("Next place")))
        self.close_button.set_words(Words.of(self.tr("Clear highlights")))
        self.previous.setEnabled(self._at > 1)
        self.next.setEnabled(self._at < self._total)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(QPainter(self), self.rect(), self._look, "notice_ground", BUTTON_CORNER, False, "notice_ground")
