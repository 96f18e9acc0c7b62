"""The menu of the right mouse button, of the menu key and of Shift+F10, in the reader's own language and letters."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.words import Words
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button

translate = QCoreApplication.translate


class ContextMenu(QWidget):
    """A few actions in a column, shown until one is chosen, Esc is pressed or somewhere else is clicked."""

    def __init__(self, look: Look, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        self._column.setSpacing(0)

    def add(self, icon: str, words: str, act: Callable[[], object], enabled: bool = True) -> None:
        """Add an action; `act` is called once the menu is gone."""
        button = Button(self._look, self._look.icons, icon, kind="flat", show_words=True)
        button.set_words(Words.of(words))
        button.setEnabled(enabled)
        button.clicked.connect(lambda: (self.close(), act()))
        self._column.addWidget(button)
        self.buttons.append(button)

    def open_at(self, place: QPoint) -> None:
        """Show the menu with a corner at `place`, in the coordinates of the screen, and all of it on that screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or self.screen()
        x = place.x() - (self.width() if self._look.language.rtl else 0)
        self.move(_inside(QRect(QPoint(x, place.y()), self.size()), screen.availableGeometry()))
        self.show()
        if first := next((button for button in self.buttons if button.isEnabled()), None):
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        usable = [button for button in self.buttons if button.isEnabled()]
        if event.key() in steps and usable:
            at = next((i for i, button in enumerate(usable) if button.hasFocus()), 0)
            usable[(at + steps[Qt.Key(event.key())]) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("sheet"))
        painter.setPen(self._look.color("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def copy_words() -> str:
    """Return the words of the action that copies."""
    return translate("ContextMenu", "Copy")


def paste_words() -> str:
    """Return the words of the action that pastes."""
    return translate("ContextMenu", "Paste")


def _inside(rect: QRect, room: QRect) -> QPoint:
    """Return where the top left corner of `rect` has to be for it to lie in `room`, as far as it fits."""
    x = max(room.left(), min(rect.left(), room.right() + 1 - rect.width()))
    y = max(room.top(), min(rect.top(), room.bottom() + 1 - rect.height()))
    return QPoint(x, y)
