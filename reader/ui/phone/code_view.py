"""One code for a phone's camera, as large as there is room. Signals: ``step_requested(by)``: 1 the next, -1 the one before."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.ui.document.code_drawing import code_of, paint_code
from reader.ui.platform.keys import key_of
from reader.ui.style.look import Look

_EDGE = 4
_AHEAD = 60
"""After how many milliseconds the next code is made, so that nobody waits for it."""


class CodeView(QWidget):
    """Shows the code that holds a text."""

    step_requested = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._text = ""
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_AHEAD)
        self._following = ""
        self._next.timeout.connect(lambda: code_of(self._following))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 220)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_code(self, text: str, following: str = "") -> None:
        """Show the code of a text, or nothing; `following` is likely to be asked for next."""
        self._text, self._following = text, following
        self.setAccessibleDescription(text)
        if following:
            self._next.start()
        else:
            self._next.stop()
        self.update()

    @property
    def text(self) -> str:
        """What the code holds."""
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        place = paint_code(painter, code_of(self._text), room, self.devicePixelRatioF())
        focus = self.hasFocus()
        painter.setPen(QPen(self._look.color("accent" if focus else "edge"), 3 if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = key_of(event), Qt.Key
        onward, back = (keys.Key_Left, keys.Key_Right) if self._look.language.rtl else (keys.Key_Right, keys.Key_Left)
        if key in (onward, keys.Key_Down, keys.Key_PageDown, keys.Key_Space):
            self.step_requested.emit(1)
        elif key in (back, keys.Key_Up, keys.Key_PageUp):
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.step_requested.emit(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()
