"""Which widget an arrow key leads to."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def neighbour(widgets: list[QWidget], current: QWidget, key: int) -> QWidget | None:
    """Return the widget that an arrow key leads to: the nearest in that direction, by their places."""
    here = current.geometry().center()
    steps: dict[int, Callable[[int, int], bool]] = {
        Qt.Key.Key_Left: lambda dx, dy: dx < 0 and abs(dy) <= abs(dx),
        Qt.Key.Key_Right: lambda dx, dy: dx > 0 and abs(dy) <= abs(dx),
        Qt.Key.Key_Up: lambda dx, dy: dy < 0 and abs(dx) <= 2 * abs(dy),
        Qt.Key.Key_Down: lambda dx, dy: dy > 0 and abs(dx) <= 2 * abs(dy),
    }
    fits = steps.get(key)
    if fits is None:
        return None
    found = []
    for widget in widgets:
        there = widget.geometry().center()
        dx, dy = there.x() - here.x(), there.y() - here.y()
        if widget is not current and fits(dx, dy):
            found.append((abs(dx) + abs(dy), id(widget), widget))
    return min(found)[2] if found else None
