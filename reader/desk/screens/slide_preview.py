"""One block as a meeting shows it to a room: on a screen of the usual size, made small."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from reader.core.composition import Composition
from reader.desk.screens.live_page import LivePage
from reader.ui.document.pictures import Pictures
from reader.ui.meeting.slide_view import SlideView
from reader.ui.meeting.slides import Item
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES

_SCREEN = QSize(1366, 768)


class SlidePreview(QWidget):
    """Shows the first slide of a block; ``parts`` is how many it takes."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = replace(look, theme=THEMES["contrast"])  # as in a room
        self._pictures = Pictures(lambda _: None)
        self._slide = SlideView(self._look, lambda _: self._pictures, (0,))
        self._slide.resize(_SCREEN)
        self._picture = QPixmap()
        self.parts = 0

    def show_block(self, page: LivePage, index: int) -> None:
        """Show a block with the words that it has now."""
        self._pictures = page.pictures
        self._slide.set_look(self._look)  # what was made before is of other words
        # A page that is being written is read as a text of the library is.
        slides = self._slide.maker.slides(Item((cast(Composition, page),), index))
        self._slide.show_slide(slides[0])
        self.parts = len(slides)
        self._picture = self._slide.grab()
        self.setAccessibleName(self._slide.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fitted = _SCREEN.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect((self.width() - fitted.width()) // 2, 0, fitted.width(), fitted.height())
        painter.drawPixmap(place, self._picture)
        painter.setPen(self._look.color("edge"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
