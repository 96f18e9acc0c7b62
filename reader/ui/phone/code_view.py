"""One code for a phone's camera, as large as there is room. Signals: ``step_requested(by)``: 1 the next, -1 the one before."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.ui.document.code_drawing import code_beside, paint_code
from reader.ui.platform.handover import Handover
from reader.ui.platform.keys import key_of
from reader.ui.style.look import Look

_EDGE = 4


class CodeView(QWidget):
    """Shows the code that holds a text."""

    step_requested = Signal(int)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._text = ""
        self._made = Handover(lambda _: self.update(), self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 220)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_code(self, text: str, following: str = "") -> None:
        """Show the code of a text, or nothing; `following` is likely to be asked for next."""
        self._text = text
        self.setAccessibleDescription(text)
        if text and not (making := code_beside(text)).done():
            making.add_done_callback(self._made.give)
        if following:  # so that nobody waits for it
            code_beside(following)
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
        making = code_beside(self._text)
        if not making.done():
            return
        place = paint_code(painter, making.result(), room, self.devicePixelRatioF())
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
