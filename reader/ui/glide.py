"""A short glide in place of a jump; none where the system asks for less motion."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication

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
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)

    def by(self, distance: float) -> None:
        """Move by `distance` pixels."""
        if not motion_allowed():
            self._move(distance)
            return
        rest = self._left - self._done if self._animation.state() == QVariantAnimation.State.Running else 0.0
        self._animation.stop()
        self._left, self._done = rest + distance, 0.0
        self._animation.start()

    def stop(self) -> None:
        self._animation.stop()

    def _step(self, part: float) -> None:
        upto = self._left * part
        move, self._done = upto - self._done, upto
        if move:
            self._move(move)
