"""Widgets below each other, which scroll where they are higher than there is room."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar

AROUND = QMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
"""What is usually free around a column, in pixels."""


class ScrollColumn(ScrollArea):
    """``column`` takes the widgets; whoever adds them gives them their look. ``ground`` is the colour it lies on."""

    def __init__(self, look: Look, around: QMargins = AROUND, spacing: int = GRID, ground: str = "sheet"):
        super().__init__()
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(around)
        self.column.setSpacing(spacing)
        self._bar = ScrollBar(look, ground)
        self.setVerticalScrollBar(self._bar)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    def set_look(self, look: Look) -> None:
        self._bar.set_look(look)
