"""The door for the staff: behind the office's PIN the ways to check and copy the stick, and to change its settings.

Signals: ``pin_given(digits)``; ``stick_requested()``; ``settings_requested()``.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from reader.core.pin import LONGEST
from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.text_field import TextField

translate = QCoreApplication.translate
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "remove", "0", "onward")
_WIDTH = 560


class StaffScreen(QWidget):
    """Asks for the PIN, or shows what is behind it."""

    pin_given = Signal(str)
    stick_requested = Signal()
    settings_requested = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._title = Label(look, scale=1.35, bold=True)
        self._ask = Label(look)
        self.field = TextField(look, LONGEST)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.notice = Notice(look, icons)
        self.keys = {key: self._key(look, icons, key) for key in _KEYS}
        self.stick = Button(look, icons, "save", kind="flat", show_words=True)
        self.settings = Button(look, icons, "list", kind="flat", show_words=True)
        self._locked, self._open = QWidget(), QWidget()
        self._arrange()
        self.field.returnPressed.connect(self._give)
        self.stick.clicked.connect(self.stick_requested)
        self.settings.clicked.connect(self.settings_requested)
        self._retranslate()

    def _key(self, look: Look, icons: Icons, key: str) -> Button:
        sign = "" if key.isdigit() else key
        button = Button(look, icons, sign, kind="accent" if key == "onward" else "plain", show_words=key.isdigit())
        if key.isdigit():
            button.set_words(Words(key))
            button.clicked.connect(lambda: self.field.insert(key))
        else:
            button.clicked.connect(self._give if key == "onward" else self.field.backspace)
        return button

    def _arrange(self) -> None:
        pad = QGridLayout()
        pad.setSpacing(GRID)
        for n, key in enumerate(self.keys.values()):
            pad.addWidget(key, n // 3, n % 3)
        locked = QVBoxLayout(self._locked)
        locked.setContentsMargins(0, 0, 0, 0)
        locked.setSpacing(GRID)
        locked.addWidget(self._ask)
        locked.addWidget(self.field)
        locked.addLayout(pad)
        opened = QVBoxLayout(self._open)
        opened.setContentsMargins(0, 0, 0, 0)
        opened.setSpacing(GRID)
        opened.addWidget(self.stick)
        opened.addWidget(self.settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 6, GRID, GRID * 6, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        for part in (self._locked, self._open):
            part.setMaximumWidth(_WIDTH)
            column.addWidget(part)
        column.addWidget(self.notice)
        column.addStretch(1)

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        first = self.stick if not self.stick.isHidden() else self.settings
        return self.field if not self._locked.isHidden() else first

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._title, self._ask, self.field, self.notice, self.stick, self.settings, *self.keys.values(),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def show_door(self, locked: bool, stick: bool, settings: bool) -> None:
        """Ask for the PIN where it is `locked`; else show what there is: the `stick`, and its `settings`."""
        self.field.clear()
        self._locked.setVisible(locked)
        self._open.setVisible(not locked)
        self.stick.setVisible(stick)
        self.settings.setVisible(settings)

    @property
    def is_locked(self) -> bool:
        """Whether the PIN is asked for."""
        return not self._locked.isHidden()

    def _give(self) -> None:
        digits = self.field.text()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pin_given.emit(digits)

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("For staff")))
        self._ask.set_words(Words.of(self.tr("Type the PIN of the office.")))
        self.field.setAccessibleName(self._ask.text())
        self.keys["remove"].set_words(Words.of(self.tr("Delete the last digit")))
        self.keys["onward"].set_words(Words.of(self.tr("Open")))
        self.stick.set_words(Words.of(self.tr("Check or copy this stick")))
        self.settings.set_words(Words.of(translate("SettingsScreen", "Settings of this stick")))
