"""Meeting mode: one block at a time for everyone in the room, and on a second screen for the audience alone.

With one screen it shows the slide and a row of buttons. With two the slide goes to the audience's screen; this one
shows the same block in the other language, the block that follows, and the clock.

Signals: ``place_changed(item)``; ``ended()``; ``leave_requested()``.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.languages import language
from reader.core.words import Words
from reader.ui.document.pictures import Pictures
from reader.ui.i18n.translation import filled
from reader.ui.meeting.slide_view import SlideView
from reader.ui.meeting.slides import Item, Slide
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.platform.keys import key_of
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID, THEMES
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip
from reader.ui.widgets.label import Label

translate = QCoreApplication.translate
_CLOCK_MS = 5000
_LEAST_WHERE = 96
"""The least room for the words that say where the meeting is, in pixels."""
_NEXT_PART = 0.34
"""How much of the laptop's screen the following block takes when there are two."""


def _for_a_room(look: Look) -> Look:
    """Return `look` as a room needs it: always in high contrast."""
    return replace(look, theme=THEMES["contrast"])


class Audience(SlideView):
    """The second screen: the slide in the audience's language and nothing else."""

    def __init__(self, look: Look, pictures: Callable[[Item], Pictures]):
        super().__init__(look, pictures, (0,))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def show_on(self, screen: QRect) -> None:
        """Cover the screen that lies at `screen`."""
        self.setGeometry(screen)
        self.show()


class MeetingScreen(QWidget):
    """Shows items one after the other. It knows which, and where it is; the window decides what follows from that."""

    place_changed = Signal(object)
    ended = Signal()
    heard_requested = Signal()
    """It is to be read aloud from the block in view on."""
    leave_requested = Signal()

    def __init__(
        self, look: Look, icons: Icons, pictures: Callable[[Item], Pictures], chips: Callable[[Item], list[Chip]]
    ):
        """`pictures` and `chips` give the pictures of an item's work, and the signs of how far it can be trusted."""
        super().__init__()
        look = _for_a_room(look)
        self._look, self._pictures, self._chips = look, pictures, chips
        self._items: Sequence[Item] = ()
        self._whole = True
        self._at, self._part = 0, 0
        self._waits = False
        self._making = IncrementalTask(self, ONE_STEP)
        self._notice = Words("")
        self.audience: Audience | None = None
        self.view = SlideView(look, pictures)
        self.following = SlideView(look, pictures, (1,))
        self._next_title = Label(look, "muted", scale=0.9)
        self._clock = Label(look, scale=1.6, bold=True)
        self._where = Label(look, "muted", scale=0.9, align="center")
        self.previous = Button(look, icons, "previous", show_words=True)
        self.next = Button(look, icons, "next", kind="accent", show_words=True)
        self.blank = Button(look, icons, "blank", show_words=True)
        self.blank.setCheckable(True)
        self.speaker = Button(look, icons, "speaker", show_words=True)
        self.speaker.hide()
        self.end = Button(look, icons, "close", show_words=True)
        self.leave = Button(look, icons, "leave", kind="leave")
        self.leave.set_words_below(True)
        self._timer = QTimer(self)
        self._timer.setInterval(_CLOCK_MS)
        self._timer.timeout.connect(self._show_clock)
        self._arrange()
        self._connect()
        self._retranslate()

    def _arrange(self) -> None:
        self._beside = QWidget()
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, 0)
        side.addWidget(self._clock)
        side.addWidget(self._next_title)
        side.addWidget(self.following, 1)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.view, round(100 * (1 - _NEXT_PART)))
        self._row.addWidget(self._beside, round(100 * _NEXT_PART))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        buttons.setSpacing(GRID)
        for widget in (self.previous, self.next):
            buttons.addWidget(widget)
        buttons.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.speaker, self.blank, self.end, self.leave):
            buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row, 1)
        column.addLayout(buttons)
        self._beside.hide()

    def _connect(self) -> None:
        for view in (self.view, self.following):
            view.step_requested.connect(self.step)
        self.view.resized.connect(self._show)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.blank.clicked.connect(self.toggle_blank)
        self.end.clicked.connect(self.ended)
        self.speaker.clicked.connect(self.heard_requested)
        self.leave.clicked.connect(self.leave_requested)

    def set_look(self, look: Look) -> None:
        look = self._look = _for_a_room(look)
        parts: tuple[SupportsLook, ...] = (
            self.view, self.following, self._next_title, self._clock, self._where, self.previous, self.next,
            self.speaker, self.blank, self.end, self.leave, *([self.audience] if self.audience is not None else []),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    # --- what is shown ---

    def show_items(self, items: Sequence[Item], at: int, keep: bool = False, whole: bool = True) -> None:
        """Show `items` from the one at `at`; with `keep` they are the same ones in other languages. Where they are not
        the `whole`, how many there are is not said."""
        self._items, self._whole = items, whole
        self._at = min(max(at, 0), max(len(items) - 1, 0))
        self._part = self._part if keep else 0
        self.set_blank(False)
        self._show()

    def show_on_two(self, screen: QRect | None) -> None:
        """Give the audience the screen that lies at `screen`; None takes it back."""
        if screen is None:
            if self.audience is not None:
                self.audience.hide()
                self.audience.deleteLater()
                self.audience = None
        elif self.audience is None:
            self.audience = Audience(self._look, self._pictures)
            self.audience.step_requested.connect(self.step)
        if self.audience is not None and screen is not None:
            self.audience.show_on(screen)
        two = self.audience is not None
        self._beside.setVisible(two)
        (self._timer.start if two else self._timer.stop)()
        self._show_clock()
        self._show()

    def say(self, words: Words) -> None:
        """Say something beside the place, until the next step."""
        self._notice = words
        self._show_where()

    @property
    def items(self) -> Sequence[Item]:
        return self._items

    @property
    def item(self) -> Item | None:
        """The current item."""
        return self._items[self._at] if self._items else None

    @property
    def at(self) -> int:
        """Which item is shown, from 0."""
        return self._at

    @property
    def part(self) -> int:
        """Which part of the current item is shown, from 0."""
        return self._part

    @property
    def stage(self) -> SlideView:
        """The view that the room looks at: its size decides how a block is divided."""
        return self.audience if self.audience is not None else self.view

    def slides(self, at: int) -> tuple[Slide, ...]:
        """Return the slides of the item at `at`; what is still being made of it is made now."""
        self._making.finish()
        return self.stage.maker.slides(self._items[at])

    def _show(self) -> None:
        self._waits = not self.stage.isVisible()  # its size is not known before
        self._making.stop()
        if not self._items or self._waits:
            return
        maker, item = self.stage.maker, self._items[self._at]
        if not maker.is_quick(item):  # what was there before stays until it is divided
            self._making.start_later(maker.making(item), lambda _: self._show())
            return
        slides = self.slides(self._at)
        self._part = min(self._part, len(slides) - 1)
        slide = slides[self._part]
        done = (self._at + (self._part + 1) / len(slides)) / len(self._items)
        both = len(slide.item.compositions) > 1
        if self.audience is not None:
            self.audience.show_slide(slide, done)
            self.view.set_sides((1,) if both and len(slide.sides) > 1 else (0,))
            self.following.set_sides((1, 0) if both else (0,))
            self.following.show_slide(self._following(slides))
        else:
            self.view.set_sides((0, 1))
        self.view.show_slide(slide, done)
        self.stage.set_chips(self._chips(slide.item))
        self._show_where()

    def settle(self) -> None:
        """Show what waits for the screen to have its size."""
        if self._waits:
            self._show()

    def _following(self, slides: tuple[Slide, ...]) -> Slide | None:
        if self._part + 1 < len(slides):
            return slides[self._part + 1]
        return self.slides(self._at + 1)[0] if self._at + 1 < len(self._items) else None

    def _show_where(self) -> None:
        if not self._items:
            return
        last = (
            self._at == len(self._items) - 1 and not self._making.busy and self._part == len(self.slides(self._at)) - 1
        )
        self.previous.setEnabled(self._at > 0 or self._part > 0)
        self.next.setEnabled(not last)
        item = self._items[self._at]
        shown = {c.composed(item.index).language for c in item.compositions}
        wanted = {c.reader.language for c in item.compositions}
        words = filled(self.tr("{number} of {total}"), number=str(self._at + 1), total=str(len(self._items)))
        if self._notice.text:
            words = self._notice
        elif not self._whole:
            words = Words("")
        elif wanted - shown and item.compositions[0].block(item.index).segments:
            missing = ", ".join(language(tag).own_name for tag in sorted(wanted - shown))
            words = filled(self.tr("Not yet translated into {language}"), language=missing)
        self._where.set_words(words)

    def where(self) -> str:
        """Return the clean words that say where the meeting is."""
        return self._where.text()

    def _show_clock(self) -> None:
        self._clock.set_words(Words(QTime.currentTime().toString("HH:mm")))

    # --- going on ---

    def step(self, by: int) -> None:
        """Go to the next part or block, or to the one before."""
        if not self._items:
            return
        if self.view.blank or (self.audience is not None and self.audience.blank):
            self.set_blank(False)
            return
        self._notice = Words("")
        part, at = self._part + by, self._at
        if part < 0 and at > 0:
            at, part = at - 1, len(self.slides(at - 1)) - 1
        elif part >= len(self.slides(at)):
            if at + 1 >= len(self._items):
                return
            at, part = at + 1, 0
        if part < 0:
            return
        moved = at != self._at
        self._at, self._part = at, part
        self._show()
        if moved:
            self.place_changed.emit(self._items[at])

    def go_to(self, at: int) -> None:
        """Go to the item at `at`, from 0."""
        if at != self._at:
            self._at, self._part = at, 0
            self._show()
            self.place_changed.emit(self._items[at])

    def show_speaker(self, heard: bool) -> None:
        """Offer to read aloud, where anything of it was read."""
        self.speaker.setVisible(heard)
        self._fit()

    def go_to_end(self, last: bool) -> None:
        """Go to the last block, or to the first."""
        if self._items:
            self._at, self._part = (len(self._items) - 1 if last else 0), 0
            self._show()
            self.place_changed.emit(self._items[self._at])

    def toggle_blank(self) -> None:
        """Show nothing on the room's screen, or the slide again."""
        self.set_blank(not self.stage.blank)

    def set_blank(self, blank: bool) -> None:
        self.stage.set_blank(blank)
        if not blank:
            self.view.set_blank(False)
        self.blank.setChecked(blank)

    def _fit(self) -> None:
        """Where room is short the buttons keep their signs alone, one after the other; “Leave now” keeps its word."""
        shortened: tuple[Button, ...] = (self.speaker, self.blank, self.end, self.previous, self.next)
        for button in shortened:
            button.set_show_words(True)
        for button in shortened:
            widths = sum(b.sizeHint().width() for b in (*shortened, self.leave) if not b.isHidden())
            if widths + _LEAST_WHERE + GRID * 9 <= self.width():
                return
            button.set_show_words(False)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._waits = True  # the layout may still give it another size
        QTimer.singleShot(0, self, self.settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = key_of(event), Qt.Key
        onward, back = (keys.Key_Left, keys.Key_Right) if self._look.language.rtl else (keys.Key_Right, keys.Key_Left)
        if key in (onward, keys.Key_Down, keys.Key_PageDown, keys.Key_Space, keys.Key_Return, keys.Key_Enter):
            self.step(1)
        elif key in (back, keys.Key_Up, keys.Key_PageUp, keys.Key_Backspace):
            self.step(-1)
        elif key in (keys.Key_B, keys.Key_Period):
            self.toggle_blank()
        elif key in (keys.Key_Home, keys.Key_End):
            self.go_to_end(key == keys.Key_End)
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.previous.set_words(Words.of(self.tr("Previous")))
        self.next.set_words(Words.of(self.tr("Next")))
        self.blank.set_words(Words.of(self.tr("Blank screen")))
        self.end.set_words(Words.of(self.tr("End")))
        self.speaker.set_words(Words.of(translate("Actions", "Listen")))
        self.leave.set_words(Words.of(self.tr("Leave now")))
        self._next_title.set_words(Words.of(self.tr("Next")))
        self._fit()
        self._show_where()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("sheet"))
