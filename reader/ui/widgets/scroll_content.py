"""What scrolls inside a scroll area."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def use_own_viewport(area: QAbstractScrollArea) -> None:
    """Give `area` a viewport made in Python. For one that Qt made PySide looks through all kinds of widgets that there
    are, and loads each: a tenth of the start."""
    viewport = QWidget()
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


class ScrollContent(QWidget):
    """The ground of what is scrolled, in the colour of the window. It covers what is behind it, so that scrolling moves
    what is painted already; but not when it comes into view: Qt would paint it with all that is on it, and then again
    every part that was shown."""

    def lay_in(self, area: QScrollArea) -> None:
        """Be what `area` scrolls."""
        area.setWidget(self)
        self.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().window())
        if not self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            QTimer.singleShot(0, self, lambda: self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent))
