"""What a button is, told beside the mouse that rests on it: set by the typesetter, in every script."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout

_WIDEST, _PAD = 320, 8
_BESIDE = QPoint(2, 21)
_SECONDS = 10
_ENDS = frozenset(
    (
        QEvent.Type.Leave, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.Hide,
        QEvent.Type.WindowDeactivate, QEvent.Type.Close,
    )
)  # fmt: skip


class Tooltip(QWidget):
    """Words until the mouse leaves what they are about, or something is pressed."""

    def __init__(self, about: QWidget, words: Words, look: Look):
        super().__init__(about, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self.words = look, words
        self.setAccessibleName(strip_breaks(words.text))
        about.installEventFilter(self)
        QTimer.singleShot(_SECONDS * 1000, self, self.close)
        self.resize(self.sizeHint())

    def _set(self) -> TextLayout:
        style, typesetter = self._look.chrome_style(0.9), self._look.typesetter
        wide = min(typesetter.natural_width(self.words, style) + 1, _WIDEST)
        return typesetter.set(self.words, style, wide)

    def sizeHint(self) -> QSize:
        text = self._set()
        return QSize(round(text.width + 2 * _PAD + 0.5), round(text.height + _PAD + 0.5))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self.close()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("ink"))
        self._set().paint(painter, QPointF(_PAD, _PAD / 2), self._look.ink("sheet"))


def show_tooltip(about: QWidget, mouse: QPoint, words: Words, look: Look) -> Tooltip:
    """Show `words` about a widget, near the mouse and inside of its screen; return what shows them."""
    for old in about.findChildren(Tooltip):
        old.close()
    tip = Tooltip(about, words, look)
    screen = QGuiApplication.screenAt(mouse) or about.screen()
    room, size = QRectF(screen.availableGeometry()), tip.size()
    place = mouse + _BESIDE
    if place.y() + size.height() > room.bottom():
        place.setY(mouse.y() - size.height() - 4)
    left = place.x() - size.width() - 2 * _BESIDE.x() if look.language.rtl else place.x()
    place.setX(round(max(room.left(), min(left, room.right() - size.width()))))
    tip.move(place)
    tip.show()
    return tip
