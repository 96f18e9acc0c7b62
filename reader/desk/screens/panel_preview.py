"""One panel of a comic with its words in their balloons, as the page shows them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.core.blocks import BlockKind
from reader.core.comic import mirrored_area
from reader.core.languages import language
from reader.desk.screens.live_page import LivePage
from reader.ui.comic.balloons import paint_balloon
from reader.ui.comic.lettering import Lettered, letter_panel
from reader.ui.comic.page_painter import paint_art
from reader.ui.style.look import Look


class PanelPreview(QWidget):
    """Shows the panel of a block, or the next one; ``fits`` is whether its balloons hold their words."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._page: LivePage | None = None
        self._lettered: list[Lettered] = []
        self._art, self._whole, self._area, self._mirrored = "", QRectF(0, 0, 1, 1), QRectF(0, 0, 1, 1), False
        self.fits = True

    def show_block(self, page: LivePage, index: int) -> None:
        """Show the panel of a block with the words that it has now."""
        panel = next((i for i in range(index, len(page)) if page.block(i).kind is BlockKind.PANEL), None)
        if panel is None:
            return
        self._page, block = page, page.block(panel)
        sheet = page.block(next(i for i in range(panel, -1, -1) if page.block(i).kind is BlockKind.PAGE))
        self._whole = QRectF(*(sheet.area or (0, 0, 1, 1)))
        self._mirrored = language(page.tag).rtl and sheet.mirrors
        area = block.area or sheet.area or (0, 0, 1, 1)
        self._area = QRectF(*(mirrored_area(area, round(self._whole.width())) if self._mirrored else area))
        self._art = sheet.art_in((page.tag,))[0]
        self._lettered = letter_panel(page.composed(panel), self._whole, self._mirrored, self._look.typesetter)
        self.fits = all(one.fits for one in self._lettered)
        self.setAccessibleName(" ".join(one.text.words.text for one in self._lettered))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self._area.width(), self.height() / self._area.height())
        wide = self._area.width() * scale
        painter.translate((self.width() - wide) / 2, 0)
        painter.scale(scale, scale)
        painter.translate(-self._area.topLeft())
        painter.setClipRect(self._area, Qt.ClipOperation.ReplaceClip)
        size = (self._whole.size() * scale).toSize()
        art = self._page.pictures.soon(self._art, size, self.devicePixelRatioF(), self.update) if self._art else None
        paint_art(painter, self._whole, art, self._mirrored, self._look.color("mark"))
        longer = max(self._whole.width(), self._whole.height())
        for lettered in self._lettered:
            number = 0 if lettered.fits else lettered.segment
            paint_balloon(painter, lettered, longer, number, self._look.typesetter)
