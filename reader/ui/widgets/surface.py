"""The white sheet that a text or a comic lies on."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from reader.ui.style.look import Look
from reader.ui.style.theme import CORNER
from reader.ui.widgets.panel import paint_panel


class Surface(QFrame):
    """A rounded area behind what lies on it."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(QPainter(self), self.rect(), self._look, "sheet", CORNER, focus=False)
