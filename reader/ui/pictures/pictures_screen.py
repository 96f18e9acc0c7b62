"""Pictures one at a time: large arrows at the sides, the caption below in large letters, dots for how far one has come;
after the last one a picture of what follows, and the way back to all of them.

Signals: ``place_changed(index)`` another block is shown; ``work_chosen(id)`` the next work; ``shelf_requested()`` all that
is in pictures.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.break_marks import strip_breaks
from reader.core.comic import Comic
from reader.core.composition import Composition
from reader.core.library import Card
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.names import pictures_words
from reader.ui.i18n.translation import filled
from reader.ui.pictures.picture_item import Caption, figure_caption, panel_caption, picture_blocks, spoken
from reader.ui.pictures.picture_parts import ArrowButton, CaptionView, Dots, NextTile
from reader.ui.pictures.picture_stage import PictureStage
from reader.ui.platform.keys import key_of
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button

translate = QCoreApplication.translate
_CAPTIONS = (1.25, 1.1, 1.0, 0.9, 0.8, 0.7)
"""How large a caption is tried, as multiples of the text's letters."""
_MOST_CAPTION = 0.3
"""How much of the height a caption takes at most."""


class PicturesScreen(QWidget):
    """Shows the pictures of one work."""

    place_changed = Signal(int)
    work_chosen = Signal(str)
    shelf_requested = Signal()
    heard_requested = Signal()
    """It is to be read aloud from the picture in view on."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._compositions: tuple[Composition, ...] = ()
        self._comics: list[Comic] = []
        self._pictures: Pictures | None = None
        self._blocks: list[int] = []
        self._at = 0
        self._ends = False
        self._next: Card | None = None
        self.previous, self.next = ArrowButton(look, icons, "back"), ArrowButton(look, icons, "onward")
        self.stage = PictureStage(look)
        self.caption = CaptionView(look)
        self.speaker = Button(look, icons, "speaker")
        self.speaker.hide()
        self.dots = Dots(look)
        self.next_work = NextTile(look, icons, "next")
        self.all_works = NextTile(look, icons, "pictures")
        self._arrange()
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.stage.step_requested.connect(self.step)
        self.speaker.clicked.connect(self.heard_requested)
        self.next_work.clicked.connect(lambda: self._next and self.work_chosen.emit(self._next.work.id))
        self.all_works.clicked.connect(self.shelf_requested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for one, following in pairwise((self, self.previous, self.next, self.next_work, self.all_works)):
            QWidget.setTabOrder(one, following)
        self._retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stage, 1)
        self._after = QWidget()
        after = QHBoxLayout(self._after)
        after.setSpacing(GRID * 3)
        after.addWidget(self.next_work, 1)
        after.addWidget(self.all_works, 1)
        row.addWidget(self._after, 1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addLayout(row, 1)
        column.addWidget(self.caption)
        column.addWidget(self.speaker, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.dots)
        self._after.hide()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.previous, self.next, self.stage, self.caption, self.speaker, self.dots, self.next_work, self.all_works,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()
        self.update()

    # --- what is shown ---

    def show_work(
        self, compositions: tuple[Composition, ...], pictures: Pictures, block: str, following: Card | None = None,
        covers: Callable[[Card], Pictures] | None = None, everything: bool = False,
    ) -> None:  # fmt: skip
        """Show the pictures of a work from the one in the block `block` on. After the last of them come the work
        `following` and the way to all others; but not where `everything` is shown that the work has of pictures."""
        first = compositions[0]
        self._compositions, self._pictures = compositions, pictures
        self._comics = [Comic(c) for c in compositions] if first.work.kind is WorkKind.COMIC else []
        self._blocks = picture_blocks(first, everything)
        self._ends, self._next = not everything, following
        if following is not None and covers is not None:
            name = following.work.first_picture or following.work.cover
            self.next_work.set_picture(covers(following), name)
            self.next_work.set_words(following.title, following.title_language)
        index = first.find(block) if block else None
        at = next((n for n, i in enumerate(self._blocks) if index is not None and i >= index), 0)
        self.next_work.setVisible(following is not None)
        self._show(at)

    def _show(self, at: int, by: int = 0) -> None:
        self._at = at
        over = at >= len(self._blocks)
        self.stage.setVisible(not over)
        self._after.setVisible(over)
        if not over:
            index = self._blocks[at]
            assert self._pictures is not None
            block = self._compositions[0].block(index)
            if self._comics:
                self.stage.show_panel(self._comics[0], self._pictures, index, by)
            else:
                self.stage.show_figure(self._pictures, block.image)
            self.place_changed.emit(index)
        self.caption.setVisible(not over)
        self._lay_out()
        self.dots.show_place(at, len(self._blocks) + self._ends)
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at + 1 < len(self._blocks) + self._ends)
        self._speak()

    def _lay_out(self) -> None:
        """Set the caption as large as it may be; what balloons cannot show stands in it, too."""
        if self._at >= len(self._blocks) or not self.width():
            return
        wide = self.width() - 4 * GRID
        high = self.height() - self.dots.height() - 4 * GRID
        high -= 0 if self.speaker.isHidden() else self.speaker.sizeHint().height() + GRID
        caption: Caption = []
        for scale in _CAPTIONS:
            caption = self._caption(scale, high)
            if self.caption.height_of(caption, wide) <= high * _MOST_CAPTION:
                break
        self.caption.show_caption(caption, wide, round(high * 0.5))
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _caption(self, scale: float, high: float) -> Caption:
        index, px = self._blocks[self._at], self._look.page_px * scale
        if not self._comics:
            return figure_caption(self._compositions, index, px)
        room = QSizeF(self.width() - 2 * self.previous.width() - 6 * GRID, high * (1 - _MOST_CAPTION / 2))
        small = self.stage.too_small(room)
        self.stage.canvas.set_elsewhere(tuple(lettered.segment for lettered in small))
        return panel_caption(self._comics, index, small, px)

    def _speak(self) -> None:
        number, total = str(self._at + 1), str(len(self._blocks))
        if self._at < len(self._blocks):
            place = filled(self.tr("Picture {number} of {total}"), number=number, total=total)
            lines = [*spoken(self._comics, self._compositions, self._blocks[self._at]), place.told()]
        else:
            lines = [self.next_work.accessibleName(), self.all_works.accessibleName()]
        self.setAccessibleName("\n".join(strip_breaks(line) for line in lines if line))

    # --- going on ---

    def step(self, by: int) -> None:
        """Go to the next picture, or to the one before."""
        at = self._at + by
        if 0 <= at < len(self._blocks) + self._ends:
            self._show(at, by)
            if at == len(self._blocks):
                (self.next_work if self._next is not None else self.all_works).setFocus()
            elif self._after.isAncestorOf(self.focusWidget() or self):
                self.setFocus()

    def go_to(self, at: int) -> None:
        """Go to the picture at `at`, from 0."""
        if at != self._at:
            self._show(at, 1 if at > self._at else -1)

    def show_speaker(self, heard: bool) -> None:
        """Offer to read the picture in view aloud, where somebody read it."""
        if heard is self.speaker.isHidden():
            self.speaker.setVisible(heard)
            self._lay_out()

    def go_to_end(self, last: bool) -> None:
        """Go to the last picture, or to the first."""
        if self._blocks:
            self._show(len(self._blocks) - 1 if last else 0)

    @property
    def at(self) -> int:
        """Which picture is shown, from 0; as many as there are where what follows is shown."""
        return self._at

    @property
    def blocks(self) -> Sequence[int]:
        """The blocks that are shown, by their indices in the work."""
        return self._blocks

    def place(self) -> str:
        """Return the id of the block that is shown, of the last one where they are over."""
        if not self._blocks:
            return ""
        return self._compositions[0].block(self._blocks[min(self._at, len(self._blocks) - 1)]).id

    @property
    def composition(self) -> Composition | None:
        return self._compositions[0] if self._compositions else None

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = key_of(event), Qt.Key
        onward, back = (keys.Key_Left, keys.Key_Right) if self._look.language.rtl else (keys.Key_Right, keys.Key_Left)
        if key in (onward, keys.Key_Down, keys.Key_PageDown, keys.Key_Space):
            self.step(1)
        elif key in (back, keys.Key_Up, keys.Key_PageUp):
            self.step(-1)
        elif key in (keys.Key_Home, keys.Key_End):
            self.go_to_end(key == keys.Key_End)
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.previous.set_words(Words.of(self.tr("Previous picture")))
        self.next.set_words(Words.of(self.tr("Next picture")))
        self.speaker.set_words(Words.of(translate("Actions", "Listen")))
        self.all_works.set_words(pictures_words(), self._look.language.tag)
        if self._blocks:
            self._lay_out()
            self._speak()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("paper"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        large = self.width() >= 900
        for arrow in (self.previous, self.next):
            arrow.set_large(large)
        self._lay_out()
