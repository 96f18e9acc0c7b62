"""A card that lies over the present screen: a word and its meaning, or what somebody else is to read.

Signals: ``closed()``; ``action_requested(name)`` one of the buttons below its words was pressed.
"""

from PySide6.QtCore import QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.record import record
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.scroll_column import ScrollColumn
from reader.ui.widgets.surface import Surface

_WIDTH = 760


@record
class OverlayLine:
    """Words on a card, in their own style; ``apart`` leaves room above them."""

    words: Words
    style: TextStyle
    apart: bool = False
    role: str = "ink"


class Overlay(QWidget):
    """Covers a part of the window; a press beside it closes it."""

    closed = Signal()
    action_requested = Signal(str)

    def __init__(self, look: Look, icons: Icons, over: QWidget, whole: bool = False):
        """`over` is what the card covers; `whole` of a card that covers all of it."""
        super().__init__(over.window())
        self._look, self._icons, self._over, self._whole = look, icons, over, whole
        self._lines: list[OverlayLine] = []
        self._labels: list[Label] = []
        self._sheet = Surface(look)
        self._area = ScrollColumn(look, QMargins(GRID * 3, GRID * 2, GRID * 3, GRID))
        self._column = self._area.column
        self.close_button = Button(look, icons, "close", kind="accent", show_words=True)
        self.close_button.clicked.connect(self.closed)
        self.buttons: dict[str, Button] = {}
        self._row = FlowRow(self.close_button)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, GRID * 2)
        sheet.addWidget(self._area, 1)
        below = QHBoxLayout()
        below.setContentsMargins(GRID * 3, 0, GRID * 3, 0)
        below.addWidget(self._row)
        sheet.addLayout(below)
        self._sheet.setParent(self)
        self._retranslate()
        self.hide()

    def show_card(self, lines: list[OverlayLine], actions: dict[str, tuple[str, Words]]) -> None:
        """Show `lines`, and a button for each of `actions`: its name to its sign and its words."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines, self._labels = lines, []
        while self._column.count():
            self._column.takeAt(0)
        self._column.addStretch(1)
        for line in lines:
            label = Label(self._look, line.role)
            label.set_words(line.words, line.style)
            if line.apart:
                self._column.addSpacing(GRID * 3)
            self._column.addWidget(label)
            self._labels.append(label)
        self._column.addStretch(1)
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for name, (sign, words) in actions.items():
            button = Button(self._look, self._icons, sign, show_words=True)
            button.set_words(words)
            button.clicked.connect(lambda _=False, name=name: self.action_requested.emit(name))
            self.buttons[name] = button
        self._row.set_widgets(*self.buttons.values(), self.close_button)
        self.setAccessibleName("\n".join(label.text() for label in self._labels))
        self.place()
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def text(self) -> list[str]:
        """Return the clean words on the card."""
        return [label.text() for label in self._labels]

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._sheet, self._area, self.close_button, *self.buttons.values(), *self._labels,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()
        self.update()

    def place(self) -> None:
        """Cover what it lies over; the sheet lies in the middle."""
        self.setGeometry(self._over.geometry())
        wide = round(_WIDTH * max(1.0, self._look.page_px / 20) ** 0.6)
        wide = self.width() - 2 * GRID if self._whole else min(wide, self.width() - GRID * 4)
        inner = wide - GRID * 6 - 14
        for label in self._labels:
            label.setFixedHeight(label.heightForWidth(inner))
        high = sum(label.height() + GRID for label in self._labels) + GRID * 4
        high += (
            sum(GRID * 4 for line in self._lines if line.apart) + self._row.heightForWidth(wide - GRID * 6) + GRID * 2
        )
        high = self.height() - 2 * GRID if self._whole else min(high, self.height() - GRID * 4)
        self._sheet.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(0, 0, 0, 110) if not self._whole else self._look.color("paper")
        painter.fillRect(QRectF(self.rect()), shade)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay on the card."""
        stops = [*self.buttons.values(), self.close_button]
        at = next((i for i, b in enumerate(stops) if b.hasFocus()), 0)
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _retranslate(self) -> None:
        self.close_button.set_words(Words.of(self.tr("Close")))
