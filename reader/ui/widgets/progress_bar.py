"""A bar that tells how much of a long work is done."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.style.look import Look


class ProgressBar(QWidget):
    """How much of a long work is done."""

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._done = look, 0.0
        self.setFixedHeight(14)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_done(self, done: float) -> None:
        """Show how much is done, from 0 to 1."""
        self._done = done
        self.setAccessibleName(f"{round(done * 100)} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("edge"), 1))
        painter.setBrush(self._look.color("sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        wide = (self.width() - 4) * self._done
        x = self.width() - 2 - wide if self._look.language.rtl else 2.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawRoundedRect(QRectF(x, 2, wide, self.height() - 4), 4, 4)
