"""A line at the foot of the window that says what was just done, and takes it back: for eight seconds.

Signal: ``undo_requested()``.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.words import Words
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import BUTTON_CORNER, GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.panel import paint_panel

MILLISECONDS = 8000
_WIDEST = 640


class Toast(QWidget):
    """Words and a button; it takes no focus from where the reader is."""

    undo_requested = Signal()

    def __init__(self, look: Look, over: QWidget):
        super().__init__(over.window())
        self._look, self._over = look, over
        self._label = Label(look, "ink")
        self.undo = Button(look, look.icons, "undo", kind="accent", show_words=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self.undo_requested)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._label, self.undo)
        for part in parts:
            part.set_look(look)
        self.undo.set_words(Words.of(self.tr("Undo")))
        self.place()

    def show_words(self, words: Words) -> None:
        """Say what was done."""
        self._label.set_words(words)
        self.undo.set_words(Words.of(self.tr("Undo")))
        self.setAccessibleName(words.text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        """Return the clean words of what was done."""
        return self._label.text()

    def place(self) -> None:
        """Stand at the foot of what it lies over."""
        area = self._over.geometry()
        wide = min(_WIDEST, area.width() - 2 * GRID)
        layout = self.layout()
        assert layout is not None
        label = wide - self.undo.sizeHint().width() - 5 * GRID
        high = max(self.undo.sizeHint().height(), self._label.heightForWidth(label)) + 2 * GRID
        self.setGeometry(area.x() + (area.width() - wide) // 2, area.bottom() - high - GRID, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(QPainter(self), self.rect(), self._look, "mark", BUTTON_CORNER, False, "accent")
