"""A white sheet whose rows stand one below the other and scroll: what most of the desk's screens are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.words import Words
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.surface import Surface


class FormPage(Surface):
    """Rows on a sheet."""

    def __init__(self, look: Look):
        super().__init__(look)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._column.setSpacing(GRID)
        self._column.addStretch(1)
        area = ScrollArea()
        area.setVerticalScrollBar(ScrollBar(look, "sheet"))
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID // 2, GRID, GRID // 2, GRID)
        inside.addWidget(area)
        self._foot = FlowRow()
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        foot.addWidget(self._foot)
        inside.addLayout(foot)
        self._foot.hide()

    def add(self, widget: QWidget) -> None:
        """Put a row below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def head(self, words: Words) -> Label:
        """Put a heading below the others."""
        return self._said(words, "ink", 1.2, True)

    def text(self, words: Words, role: str = "ink", scale: float = 1.0) -> Label:
        """Put a sentence below the others."""
        return self._said(words, role, scale, False)

    def row(self, *widgets: QWidget) -> FlowRow:
        """Put widgets beside each other below the others."""
        row = FlowRow(*widgets)
        self.add(row)
        return row

    def foot(self, *widgets: QWidget) -> None:
        """Put widgets below all rows, where they do not scroll away, in place of those that are there."""
        self._foot.set_widgets(*widgets)
        self._foot.setVisible(bool(widgets))

    def clear(self) -> None:
        """Take all rows away."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _said(self, words: Words, role: str, scale: float, bold: bool) -> Label:
        label = Label(self._look, role, scale, bold)
        label.set_words(words)
        self.add(label)
        return label


def sheet_margins(layout: QHBoxLayout | QVBoxLayout) -> None:
    """Leave the usual room around a screen's sheets."""
    layout.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 2)
    layout.setSpacing(GRID * 2)
