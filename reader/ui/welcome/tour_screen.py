"""“Show me”: five pictures of the five things one can do here, each with its words, for those who read little. Each does
what it shows.

Signals: ``scene_chosen(name)`` one of ``SCENES``; ``keys_requested()`` every key is to be told; ``about_requested()`` what
this program is; ``staff_requested()``.
"""

import math

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import CORNER, GRID
from reader.ui.text.typesetter import TextLayout
from reader.ui.widgets.button import Button, Pressable
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.panel import paint_panel
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import ScrollContent

_PICTURE = 0.5
_LEAST = 280
"""How wide a scene is at least, in pixels beside letters of the usual size."""
SCENES = ("show-language", "show-open", "show-larger", "show-two", "show-leave")


class Scene(Pressable):
    """A picture, and below it the words that say the same."""

    def __init__(self, look: Look, icons: Icons, name: str, number: int):
        super().__init__()
        self._look, self._icons, self.name, self._number = look, icons, name, number
        self._words = Words("")

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_words(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(f"{self._number}. {strip_breaks(words.text)}")
        self.update()

    def _set(self, width: int) -> TextLayout:
        style = self._look.chrome_style(1.15, bold=True, align="center")
        return self._look.typesetter.unbroken(self._words, style, width - 2 * GRID)

    def height_for(self, width: int) -> int:
        """Return how high the scene is at a width."""
        return round(width * _PICTURE + self._set(width).height + 3 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "mark" if self.underMouse() else "sheet"
        paint_panel(painter, self.rect(), self._look, ground, CORNER, self.hasFocus(), edge="edge")
        size = round(self.width() * _PICTURE)
        role = "leave" if self.name == "show-leave" else "accent"  # red as the button that it shows
        picture = self._icons.pixmap(self.name, size, self._look.color(role), self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - size) / 2, GRID), picture)
        text = self._set(self.width())
        text.paint(painter, QPointF(GRID, self.height() - text.height - GRID), self._look.ink("ink"))


class TourScreen(ScrollArea):
    """The five scenes, as many beside each other as fit."""

    keys_requested = Signal()
    about_requested = Signal()
    staff_requested = Signal()
    scene_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._title = Label(look, scale=1.25, bold=True)
        self.scenes = [Scene(look, icons, name, n) for n, name in enumerate(SCENES, 1)]
        self.keys = Button(look, icons, "contents", kind="accent", show_words=True)
        self.about = Button(look, icons, "sala", show_words=True)
        self.staff = Button(look, icons, "staff", show_words=True)
        self.keys.clicked.connect(self.keys_requested)
        self.about.clicked.connect(self.about_requested)
        self.staff.clicked.connect(self.staff_requested)
        self._grid = QWidget()
        for scene in self.scenes:
            scene.setParent(self._grid)
            scene.clicked.connect(lambda _=False, name=scene.name: self.scene_chosen.emit(name))
        body = ScrollContent()
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID * 6, GRID, GRID * 6, GRID * 3)
        column.setSpacing(GRID * 2)
        row = QHBoxLayout()
        row.addWidget(FlowRow(self.keys, self.about, self.staff))
        column.addWidget(self._title)
        column.addWidget(self._grid)
        column.addLayout(row)
        column.addStretch(1)
        body.lay_in(self)
        self._retranslate()

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.scenes[0]

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._bar,
            self._title,
            self.keys,
            self.about,
            self.staff,
            *self.scenes,
        )
        for part in parts:
            part.set_look(look)
        self._retranslate()
        self._place()

    def _place(self) -> None:
        wide, gap = self.viewport().width() - GRID * 12, GRID * 2
        least = self._look.widened(_LEAST)
        most = max(1, (wide + gap) // (least + gap))
        rows = math.ceil(len(self.scenes) / most)
        columns = math.ceil(len(self.scenes) / rows)  # rows as long as each other
        width = (wide - gap * (columns - 1)) // columns
        rtl = self._look.language.rtl
        y = 0
        for start in range(0, len(self.scenes), columns):
            row = self.scenes[start : start + columns]
            high = max(scene.height_for(width) for scene in row)
            for i, scene in enumerate(row):
                place = columns - 1 - i if rtl else i
                scene.setGeometry(place * (width + gap), y, width, high)
            y += high + gap
        self._grid.setFixedHeight(max(0, y - gap))

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("What you can do here")))
        self.setAccessibleName(self._title.text())
        #: Beside a picture of the tiles with the names of languages: press the tile. Not “tongue”, not “religion”.
        words = (
            self.tr("Press your language"), self.tr("Press a picture to open it"), self.tr("Make the letters larger"),
            self.tr("See two languages side by side"), self.tr("Press red to leave at once"),
        )  # fmt: skip
        for scene, text in zip(self.scenes, words, strict=True):
            scene.set_words(Words.of(text))
        self.keys.set_words(Words.of(self.tr("All keys")))
        self.about.set_words(Words.of(self.tr("About Sala")))
        self.staff.set_words(Words.of(self.tr("For staff")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(1000, 600)
