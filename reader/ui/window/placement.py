"""Where the window opens: maximised on the screen where the mouse is, and never larger than that screen when it is not
maximised."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QCursor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from reader.ui.style.theme import USUAL_SIZE

PART = 0.9
"""The most of a screen's free room that the window takes when it is not maximised, in each direction."""
USUAL = QSize(*USUAL_SIZE)
"""The size it is made for, in pixels."""
SMALLEST = QSize(640, 480)
"""The smallest size it can be given; what does not fit then is scrolled, or stands by its sign alone."""


def normal_geometry(free: QRect, wanted: QSize = USUAL) -> QRect:
    """Return where a window of the size that is `wanted` lies in the `free` room of a screen: in its middle."""
    size = wanted.boundedTo(QSize(int(free.width() * PART), int(free.height() * PART)))
    return QRect(
        free.x() + (free.width() - size.width()) // 2, free.y() + (free.height() - size.height()) // 2,
        size.width(), size.height(),
    )  # fmt: skip


def screen_at_mouse() -> QScreen:
    """Return the screen that the mouse is on: there the program was started."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def open_window(window: QWidget, size: QSize | None = None) -> None:
    """Show `window`: maximised, or in a `size` that was asked for."""
    free = screen_at_mouse().availableGeometry()
    window.setGeometry(normal_geometry(free) if size is None else QRect(free.topLeft(), size))
    (window.show if size is not None else window.showMaximized)()
