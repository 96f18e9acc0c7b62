"""Where the folder for phones is on the stick, and the two ways to take it from there, drawn."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.languages import DEFAULT, language
from reader.core.stick import ANYWHERE
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import CORNER, GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.panel import paint_panel
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar

_WAYS = ("phone-cable", "phone-stick")
_LEAST_WAY, _MOST_DRAWING = 140, 420
"""How wide a way is at least, and its drawing at most, in pixels."""


class FolderTile(QWidget):
    """A folder's sign and its name, in the letters of its own language; or the arrow that leads into it."""

    def __init__(self, look: Look, icons: Icons, sign: str, name: str = "", tag: str = DEFAULT):
        super().__init__()
        self._look, self._icons, self._sign = look, icons, sign
        self._words, self._tag = Words(name), tag
        self.setAccessibleName(name)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    @property
    def _size(self) -> int:
        return round(self._look.chrome_px * 1.7)

    def _style(self) -> TextStyle:
        return TextStyle(language(self._tag), self._look.chrome_px * 1.3, bold=True, leading=0.85)

    def sizeHint(self) -> QSize:
        if not self._words.text:
            return QSize(self._size, self._size)
        text = self._look.typesetter.on_one_line(self._words, self._style())
        return QSize(
            round(self._size + GRID * 3 + text.natural_width + 2), round(max(self._size, text.height) + GRID * 2)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        if self._words.text:
            paint_panel(painter, self.rect(), self._look, "mark", CORNER, focus=False)
        size, lead = self._size, GRID if self._words.text else 0
        color = self._look.color("accent" if self._words.text else "muted")
        sign = self._icons.pixmap(self._sign, size, color, self.devicePixelRatioF(), rtl)
        x = self.width() - lead - size if rtl else lead
        painter.drawPixmap(QPointF(x, (self.height() - size) / 2), sign)
        if self._words.text:
            text = self._look.typesetter.on_one_line(self._words, self._style())
            at = x - GRID - text.natural_width if rtl else x + size + GRID
            text.paint(painter, QPointF(at, (self.height() - text.height) / 2), self._look.ink("ink"))


class WayTile(QWidget):
    """The drawing of a way onto the phone, and below it the words that say the same."""

    def __init__(self, look: Look, icons: Icons, drawing: str):
        super().__init__()
        self._look, self._icons, self._drawing = look, icons, drawing
        self._words = Words("")
        self._told = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.updateGeometry()
        self.update()

    def set_words(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(strip_breaks(words.text))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        style = self._look.chrome_style(align="center")
        text = self._look.typesetter.unbroken(self._words, style, width - 2 * GRID)
        return round(self._shown(width) / 2 + text.height + 3 * GRID)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(self.width(), _LEAST_WAY)))

    def minimumSizeHint(self) -> QSize:
        self._told = self.heightForWidth(max(self.width(), _LEAST_WAY))
        return QSize(_LEAST_WAY, self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._told not in (0, self.heightForWidth(max(self.width(), _LEAST_WAY))):
            self.updateGeometry()  # its least height was told for another width

    def _shown(self, width: int) -> int:
        """Return how wide the drawing is; it is half as high."""
        return min(width - 2 * GRID, _MOST_DRAWING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_panel(painter, self.rect(), self._look, "sheet", CORNER, focus=False, edge="edge")
        size = self._shown(self.width())
        drawing = self._icons.pixmap(self._drawing, size, self._look.color("accent"), self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - size) / 2, GRID - size / 4), drawing)  # the middle half of a square
        style = self._look.chrome_style(align="center")
        text = self._look.typesetter.unbroken(self._words, style, self.width() - 2 * GRID)
        text.paint(painter, QPointF(GRID, size / 2 + 2 * GRID), self._look.ink("ink"))


class FolderView(ScrollArea):
    """The folders for some languages by their names, and how a phone gets them."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._rows: list[FlowRow] = []
        self._tiles: list[FolderTile] = []
        self.ways = [WayTile(look, icons, name) for name in _WAYS]
        self._bar = ScrollBar(look, "sheet")
        self.setVerticalScrollBar(self._bar)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID * 2)
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        for way in self.ways:
            row.addWidget(way, 1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._bar, *self.ways, *self._tiles)
        for part in parts:
            part.set_look(look)
        for row in self._rows:
            row.place()

    def show_folders(self, tags: Sequence[str]) -> None:
        """Show the folder of each language of `tags`."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._tiles = [], []
        for number, tag in enumerate(tags):
            tiles = (
                FolderTile(self._look, self._icons, "folder", ANYWHERE),
                FolderTile(self._look, self._icons, "onward"),
                FolderTile(self._look, self._icons, "folder", language(tag).own_name, tag),
            )
            row = FlowRow(*tiles)
            self._column.insertWidget(number, row)
            self._tiles += tiles
            self._rows.append(row)

    def names(self) -> list[str]:
        """Return the names that are shown."""
        return [tile.accessibleName() for tile in self._tiles if tile.accessibleName()]
