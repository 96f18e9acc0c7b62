"""What opens below the bar: a short list of actions, such as “Letters” and “More”. A press beside it closes it.

Signals: ``closed()``; ``chosen(action)`` one of them was pressed.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.host.action import Action, ActionRow
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import use_own_viewport
from reader.ui.widgets.surface import Surface

_WIDTH = 360


class Sheet(QWidget):
    """Covers the screen below the bar; the list stands at the side where the tools are."""

    closed = Signal()
    chosen = Signal(object)

    def __init__(self, look: Look, over: QWidget):
        """`over` is what it covers."""
        super().__init__(over.window())
        self._look, self._over = look, over
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._actions: list[Action] = []
        self._shape: tuple[tuple[tuple[str, bool], ...], ...] = ()
        self._surface = Surface(look)
        self._surface.setParent(self)
        self._bar = ScrollBar(look, "sheet")
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID // 2)
        self._area = ScrollArea()
        use_own_viewport(self._area)
        self._area.setVerticalScrollBar(self._bar)
        self._area.setWidget(self._body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        inside = QVBoxLayout(self._surface)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._area)
        self.hide()

    def show_rows(self, rows: Sequence[ActionRow], name: str) -> None:
        """Show `rows`; `name` is spoken. Where they have the form of those that are shown, the buttons stay: who presses
        one twice presses the same one, and the focus stays where it is."""
        shape = tuple(tuple((action.sign, action.stays) for action in row) for row in rows)
        kept = shape == self._shape and self.isVisible()
        self._shape, self._actions = shape, [action for row in rows for action in row]
        if not kept:
            self._make_rows(rows)
        for button, action in zip(self.buttons, self._actions, strict=True):
            button.set_words(action.words)
            button.setChecked(action.checked)
            button.setEnabled(action.enabled)
        self.setAccessibleName(name)
        self.place()
        if not kept:
            self.show()
            self.raise_()
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_rows(self, rows: Sequence[ActionRow]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self.buttons = []
        self._rows = [self._row(row) for row in rows]
        for widget in self._rows:
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _row(self, actions: ActionRow) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for action in actions:
            alone = len(actions) == 1
            button = Button(self._look, self._look.icons, action.sign, "flat" if alone else "bar", show_words=alone)
            button.set_ground("sheet")
            button.set_words_below(not alone)
            button.setCheckable(True)
            button.setProperty("once", not action.stays)
            number = len(self.buttons)
            button.clicked.connect(lambda _=False, number=number: self.chosen.emit(self._actions[number]))
            layout.addWidget(button, 1)
            self.buttons.append(button)
        return row

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._surface, self._bar, *self.buttons)
        for part in parts:
            part.set_look(look)

    def place(self) -> None:
        """Cover what it lies over."""
        self.setGeometry(self._over.geometry())
        widest = max((row.minimumSizeHint().width() for row in self._rows), default=0) + 2 * GRID + 24
        wide = min(max(round(_WIDTH * self._look.chrome_px / 17), widest), self.width() - 2 * GRID)
        inner = wide - 2 * GRID - 4 - self._bar.width()
        heights = [self._height_of(row, inner) for row in self._rows]
        for row, high in zip(self._rows, heights, strict=True):
            row.setFixedHeight(high)
        high = min(sum(heights) + GRID // 2 * len(heights) + 2 * GRID + 8, self.height() - GRID)
        x = GRID if self._look.language.rtl else self.width() - wide - GRID
        self._surface.setGeometry(x, 0, wide, high)

    @staticmethod
    def _height_of(row: QWidget, width: int) -> int:
        buttons = row.findChildren(Button)
        return max(
            button.heightForWidth(width) if button.hasHeightForWidth() else button.sizeHint().height()
            for button in buttons
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 70))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._surface.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() == keys.Key_Escape:
            self.closed.emit()
        elif event.key() in (keys.Key_Down, keys.Key_Right, keys.Key_Up, keys.Key_Left):
            self._step(1 if event.key() in (keys.Key_Down, keys.Key_Right) else -1)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay on the sheet."""
        self._step(1 if forward else -1)
        return True

    def _step(self, by: int) -> None:
        stops = [button for button in self.buttons if button.isEnabled()]
        at = next((i for i, button in enumerate(stops) if button.hasFocus()), -1 if by > 0 else 0)
        if stops:
            following = stops[(at + by) % len(stops)]
            following.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(following)
