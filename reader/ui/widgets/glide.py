"""A short glide in place of a jump; none where the system asks for less motion."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_MILLISECONDS = 140


def motion_allowed() -> bool:
    """Return whether the system lets widgets move."""
    from PySide6.QtWidgets import QStyle  # slow to load, and asked for only when something moves

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class Glide(QObject):
    """Hands out a distance little by little; a new distance is added to what is left."""

    def __init__(self, move: Callable[[float], None], parent: QObject):
        super().__init__(parent)
        self._move = move
        self._left = 0.0
        self._done = 0.0

    @cached_property
    def _animation(self) -> "QVariantAnimation":
        from PySide6.QtCore import QEasingCurve, QVariantAnimation  # needed once something moves

        animation = QVariantAnimation(self)
        animation.setDuration(_MILLISECONDS)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.valueChanged.connect(self._step)
        return animation

    def by(self, distance: float) -> None:
        """Move by `distance` pixels."""
        if not motion_allowed():
            self._move(distance)
            return
        running = self._animation.state() == self._animation.State.Running
        rest = self._left - self._done if running else 0.0
        self._animation.stop()
        self._left, self._done = rest + distance, 0.0
        self._animation.start()

    def stop(self) -> None:
        if "_animation" in self.__dict__:
            self._animation.stop()

    def _step(self, part: float) -> None:
        upto = self._left * part
        move, self._done = upto - self._done, upto
        if move:
            self._move(move)
