"""The wave of a long recording around one piece of it, and the two limits of the piece, which are dragged or moved by keys:
Home and End choose one, the arrows move it, with Shift further.

Signals: ``moved(end, seconds)`` a limit is wanted elsewhere.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.recording.cut_session import CutSession
from reader.ui.i18n.translation import filled
from reader.ui.style.look import Look

_AROUND = 2.0
"""Seconds that are shown before and behind a piece at least."""
_NEAR = 14
"""Pixels from a limit at which it is taken hold of."""
_FULL = 32_768
_STEP, _FAR = 0.02, 0.2
"""Seconds by which keys move a limit."""


class WaveView(QWidget):
    """Paints a ``CutSession``; time runs from left to right in every language."""

    moved = Signal(bool, float)

    def __init__(self, look: Look, session: CutSession):
        super().__init__()
        self._look, self._session = look, session
        self.end = False
        """Which limit the arrows move: the end, or the beginning."""
        self.position: float | None = None
        """Where it is heard just now, in seconds."""
        self._span = (0.0, 1.0)
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_piece(self) -> None:
        """Show the piece of now, with what lies around it."""
        session, (start, end) = self._session, self._session.piece
        around = max(_AROUND, (end - start) * 0.25)
        if not self._held:
            self._span = max(0.0, start - around), min(session.length, end + around)
        said = filled(self.tr("From second {start} to second {end}"), start=f"{start:.2f}", end=f"{end:.2f}")
        self.setAccessibleName(said.text)
        self.update()

    def x_of(self, seconds: float) -> float:
        """Return where a second lies across the picture."""
        first, last = self._span
        return (seconds - first) / max(last - first, 0.01) * self.width()

    def _seconds(self, x: float) -> float:
        first, last = self._span
        return first + x / max(self.width(), 1) * (last - first)

    def sizeHint(self) -> QSize:
        return QSize(600, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 90)

    # --- Qt ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, piece = event.position().x(), self._session.piece
        away = [abs(x - self.x_of(limit)) for limit in piece]
        if event.button() == Qt.MouseButton.LeftButton and min(away) <= _NEAR:
            self.end, self._held = away[1] < away[0], True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held:
            self.moved.emit(self.end, self._seconds(x))
        near = min(abs(x - self.x_of(limit)) for limit in self._session.piece) <= _NEAR
        self.setCursor(Qt.CursorShape.SizeHorCursor if near or self._held else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.end = key == Qt.Key.Key_End
            self.update()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            at = self._session.piece[self.end]
            self.moved.emit(self.end, at + (step if key == Qt.Key.Key_Right else -step))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        self._paint_pieces(painter)
        self._paint_wave(painter)
        self._paint_limits(painter)
        if self.position is not None:
            painter.setPen(QPen(self._look.color("ink"), 1))
            x = self.x_of(self.position)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_pieces(self, painter: QPainter) -> None:
        for number, (start, end) in enumerate(self._session.pieces):
            left, right = self.x_of(start), self.x_of(end)
            if right >= 0 and left <= self.width():
                role = "mark" if number == self._session.at else "line"
                painter.fillRect(QRectF(left, 0, right - left, self.height()), self._look.color(role))

    def _paint_wave(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._look.color("ink")), 1))
        first, last = self._span
        middle, pixel = self.height() / 2, (last - first) / max(self.width(), 1)
        for x in range(self.width()):
            at = first + x * pixel
            high = self._session.loudest(at, at + pixel) / _FULL * middle
            painter.drawLine(QPointF(x, middle - high), QPointF(x, middle + high))

    def _paint_limits(self, painter: QPainter) -> None:
        for end, seconds in enumerate(self._session.piece):
            chosen = bool(end) == self.end
            painter.setPen(QPen(self._look.color("accent"), 4 if chosen else 2))
            x = self.x_of(seconds)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setBrush(self._look.color("accent" if chosen else "paper"))
            painter.drawEllipse(QPointF(x, 10), 7, 7)
