"""The bar below a screen that is read aloud: a place back, pause, a place on, slower, faster, the end; before the first
time the question how it is to be heard.

Signals: ``chosen(headphones)`` how to hear; ``pressed(name)`` one of ``BUTTONS``.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.chips import Chip, Chips
from reader.ui.widgets.label import Label

BUTTONS = {
    "back": "play-back", "toggle": "pause", "on": "play-on", "slower": "slower", "faster": "faster", "stop": "close",
}  # fmt: skip
"""What can be pressed while it is read aloud, and its signs."""


class ListeningBar(QWidget):
    """Buttons only: it decides nothing."""

    chosen = Signal(bool)
    pressed = Signal(str)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._paused, self._speed, self._machine = False, 1.0, False
        self.question = Label(look)
        self.aloud = Button(look, icons, "speaker", show_words=True)
        self.headphones = Button(look, icons, "headphones", show_words=True)
        self.buttons = {name: Button(look, icons, sign) for name, sign in BUTTONS.items()}
        self.speed_label = Label(look)
        self.machine = Chips(look, icons)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.question, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self.aloud, self.headphones, *self.buttons.values(), self.speed_label, self.machine):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.aloud.clicked.connect(lambda: self.chosen.emit(False))
        self.headphones.clicked.connect(lambda: self.chosen.emit(True))
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
        self.hide()
        self._retranslate()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.question, self.aloud, self.headphones, *self.buttons.values(), self.speed_label, self.machine,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def ask(self) -> None:
        """Ask how it is to be heard."""
        self._show_parts(asking=True)
        self.aloud.setFocus()

    def show_state(self, paused: bool, speed: float, machine: bool) -> None:
        """Show whether it waits, how fast it is read, and whether a machine speaks."""
        self._paused, self._speed, self._machine = paused, speed, machine
        self._retranslate()
        self._show_parts(asking=False)

    def _show_parts(self, asking: bool) -> None:
        for question in (self.question, self.aloud, self.headphones):
            question.setVisible(asking)
        for control in (*self.buttons.values(), self.speed_label):
            control.setVisible(not asking)
        self.machine.setVisible(self._machine and not asking)
        self.show()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Listen"))
        self.question.set_words(Words.of(self.tr("How do you want to listen?")))
        self.aloud.set_words(Words.of(self.tr("Aloud")))
        self.headphones.set_words(Words.of(self.tr("With headphones")))
        toggle = self.tr("Go on reading aloud") if self._paused else self.tr("Pause")
        words = {
            "back": self.tr("Back a paragraph"), "toggle": toggle, "on": self.tr("On a paragraph"),
            "slower": self.tr("Slower"), "faster": self.tr("Faster"), "stop": self.tr("Stop reading aloud"),
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.set_words(Words.of(words[name]))
        self.buttons["toggle"].set_icon("play" if self._paused else "pause")
        self.speed_label.set_words(filled("{speed} %", speed=str(round(100 * self._speed))))
        self.machine.set_chips([Chip("speaker", Words.of(self.tr("Machine voice")), False)] if self._machine else [])

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("paper"))
