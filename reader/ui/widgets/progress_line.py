"""A thin line that tells how far one has come: drawn as a line and a thicker part of it, not by colour alone."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.ui.style.look import Look

HEIGHT = 4


class ProgressLine(QWidget):
    """How far one has come."""

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._done = look, 0.0
        self.setFixedHeight(HEIGHT)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    @property
    def done(self) -> float:
        return self._done

    def set_done(self, done: float) -> None:
        """Show how far, from 0 to 1."""
        if done != self._done:
            self._done = done
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("sheet"))
        painter.fillRect(QRectF(0, HEIGHT / 2 - 0.5, self.width(), 1), self._look.color("line"))
        wide = self.width() * self._done
        x = self.width() - wide if self._look.language.rtl else 0.0
        painter.fillRect(QRectF(x, 0, wide, HEIGHT), self._look.color("accent"))
