"""How rows are laid out: one that takes several lines where the window is narrow, so that nothing is cut and nothing
keeps it wide; and any of them once, whatever changes in it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reader.ui.style.theme import GRID

_LEAST = 240
"""The least width of words that are set in several lines, in pixels."""


class FlowRow(QWidget):
    """Lays its widgets out from the leading edge; one that shrinks takes what room its line has left."""

    def __init__(self, *widgets: QWidget):
        super().__init__()
        self._widgets: tuple[QWidget, ...] = ()
        self.set_widgets(*widgets)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_widgets(self, *widgets: QWidget) -> None:
        """Hold these widgets from now on, in this order, for the eye and for the keyboard."""
        self._widgets = widgets
        for widget in widgets:
            if widget.parentWidget() is not self:
                hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
                widget.setParent(self)
                widget.setVisible(not hidden)
        for one, following in pairwise(widgets):
            QWidget.setTabOrder(one, following)
        self.place()

    def place(self) -> None:
        """Lay everything out anew: something in it was shown, hidden or has other words."""
        rtl = self.layoutDirection().value == 1
        y = 0
        for line in self._lines(self.width()):
            high = max(_high(w, self.width()) for w in line)
            spare = self.width() - sum(_fitting(w, self.width()) for w in line) - GRID * (len(line) - 1)
            x = 0
            for i, widget in enumerate(line):
                wide = _fitting(widget, self.width()) + (max(spare, 0) if i == 0 and widget.property("shrinks") else 0)
                tall = _high(widget, self.width())
                left = self.width() - x - wide if rtl else x
                widget.setGeometry(left, y + (high - tall) // 2, wide, tall)
                x += wide + GRID
            y += high + GRID
        self.updateGeometry()

    def _lines(self, room: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        taken = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            wide = _fitting(widget, room)
            if lines and taken + GRID + wide <= room:
                lines[-1].append(widget)
                taken += GRID + wide
            else:
                lines.append([widget])
                taken = wide
        return lines

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(max(_high(w, width) for w in line) for line in lines) + GRID * (len(lines) - 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((_fitting(w, _LEAST) for w in self._widgets if not w.isHidden()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()  # while it was hidden it was not told of other words

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            QApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)
            self.place()
        return done


def _fitting(widget: QWidget, room: int) -> int:
    """Return how wide a widget is in a line of `room` pixels: one that can set its words in several lines is never
    wider."""
    wide = _wide(widget)
    return max(room, _LEAST) if wide > max(room, _LEAST) and widget.heightForWidth(_LEAST) > 0 else wide


def _high(widget: QWidget, room: int) -> int:
    """Return how high a widget is in a line of `room` pixels."""
    wide = _fitting(widget, room)
    high = widget.heightForWidth(wide) if wide < _wide(widget) else widget.sizeHint().height()
    return max(widget.minimumHeight(), high)


def _wide(widget: QWidget) -> int:
    """Return how wide a widget must be: what can go without its words is asked without them."""
    return widget.minimumSizeHint().width() if widget.property("shrinks") else widget.sizeHint().width()
