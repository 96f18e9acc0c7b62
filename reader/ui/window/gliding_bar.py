"""The bar makes room for the words while somebody reads on: all of it glides away but the way out, which never does."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.ui.toolbars.top_bar import TopBar
from reader.ui.widgets.glide import motion_allowed

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_MILLISECONDS = 160


class GlidingBar(QObject):
    """Takes the bar out of the column of a window, and puts it back."""

    def __init__(self, window: QWidget, column: QVBoxLayout, bar: TopBar):
        super().__init__(window)
        self._window, self._column, self._bar = window, column, bar
        self.is_away = False

    @property
    def room(self) -> int:
        """How wide the margin beside the words must be for what stays of the bar, in pixels."""
        return self._bar.leave.width() + 24

    def glide_away(self) -> None:
        """Let the screen have the room of the bar; nothing happens where motion is not wanted."""
        if self.is_away or not motion_allowed() or self._bar.isHidden():
            return
        self.is_away = True
        self._column.removeWidget(self._bar)
        self._bar.raise_()
        self._column.activate()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._animation.start()

    def come_back(self) -> None:
        """Put the whole bar above the screen again."""
        if not self.is_away:
            return
        self.is_away = False
        QApplication.instance().focusChanged.disconnect(self._follow_focus)  # type: ignore[union-attr]
        self._animation.stop()
        self._bar.clearMask()
        self._column.insertWidget(0, self._bar)
        self._column.activate()

    def place(self) -> None:
        """The window has another size."""
        if self.is_away:
            self._bar.setGeometry(0, 0, self._window.width(), self._bar.height())
            self._bar.setMask(self._left_of_it(1.0))

    def _left_of_it(self, gone: float) -> QRegion:
        """Return what is seen of the bar when so much of it, from 0 to 1, has gone."""
        leave = self._bar.leave.geometry().adjusted(-4, -2, 4, 2)
        high = round(self._bar.height() * (1 - gone))
        return QRegion(leave).united(QRegion(QRect(0, 0, self._bar.width(), high)))

    @cached_property
    def _animation(self) -> "QVariantAnimation":
        from PySide6.QtCore import QVariantAnimation  # needed once somebody reads on

        animation = QVariantAnimation(self)
        animation.setDuration(_MILLISECONDS)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.valueChanged.connect(lambda gone: self._bar.setMask(self._left_of_it(gone)))
        return animation

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Whoever comes to the bar by the keyboard sees it."""
        if now is not None and now is not self._bar.leave and self._bar.isAncestorOf(now):
            self.come_back()
