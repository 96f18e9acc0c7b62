"""The staff's settings of a stick: its office, the languages that come first, when a sitting ends. Written to the stick
alone.

Signal: ``save_requested(settings)``.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.languages import LANGUAGES, language
from reader.core.pin import LONGEST, hash_pin, is_pin
from reader.core.settings import Settings
from reader.core.trust import BadKey, PublicKey
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.scroll_column import ScrollColumn
from reader.ui.widgets.surface import Surface
from reader.ui.widgets.text_field import TextField

MINUTES = (5, 10, 15, 30, 0)
_LONGEST, _LONGEST_KEYS = 120, 1200


class SettingsScreen(QWidget):
    """Shows settings and asks to write others."""

    save_requested = Signal(object)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._first: list[str] = []
        self._minutes = 0
        self._sheet = Surface(look)
        self._title = Label(look, scale=1.25, bold=True)
        self._note = Label(look, "muted", scale=0.9)
        self._notice = Notice(look, icons)
        self._hash = ""
        self._labels = {
            name: Label(look, bold=True) for name in ("office", "telephone", "minutes", "first", "keys", "pin")
        }
        self.office, self.telephone = TextField(look, _LONGEST), TextField(look, _LONGEST)
        self.keys = TextField(look, _LONGEST_KEYS)
        self.pin = TextField(look, LONGEST)
        self.pin.setEchoMode(TextField.EchoMode.Password)
        self.no_pin = Button(look, icons, "remove", show_words=True)
        self.minutes = {m: Button(look, icons, show_words=True) for m in MINUTES}
        self.tiles = {tag: Button(look, icons, show_words=True) for tag in LANGUAGES}
        self.save = Button(look, icons, "save", kind="accent", show_words=True)
        self._lay_out(look)
        for minutes, button in self.minutes.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, m=minutes: self._choose_minutes(m))
        for tag, button in self.tiles.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, tag=tag: self._choose_first(tag))
        self.save.clicked.connect(self._ask_to_save)
        self.no_pin.clicked.connect(self._remove_pin)
        self._retranslate()

    def _lay_out(self, look: Look) -> None:
        """Lay the fields out in one column that scrolls, on a sheet."""
        self._area = ScrollColumn(look)
        rows: tuple[QWidget, ...] = (
            self._title, self._note, self._labels["office"], self.office, self._labels["telephone"],
            self.telephone, self._labels["minutes"], FlowRow(*self.minutes.values()), self._labels["first"],
            FlowRow(*self.tiles.values()), self._labels["keys"], self.keys, self._labels["pin"], self.pin,
            FlowRow(self.save, self.no_pin), self._notice,
        )  # fmt: skip
        for row in rows:
            self._area.column.addWidget(row)
        self._area.column.addStretch(1)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        outer.addWidget(self._sheet)

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.office

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._sheet, self._area, self._title, self._note, self._notice, self.office, self.telephone, self.keys, self.save,
            self.pin, self.no_pin,
            *self._labels.values(), *self.minutes.values(), *self.tiles.values(),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    def show_settings(self, settings: Settings) -> None:
        """Show settings as they are."""
        self.office.setText(settings.office_name)
        self.telephone.setText(settings.office_telephone)
        self._first = list(settings.languages_first)
        self.keys.setText(" ".join(settings.office_keys))
        self._hash = settings.staff_pin
        self.pin.clear()
        self._choose_minutes(settings.idle_minutes)
        self.say(None)
        self._show_first()

    def settings(self) -> Settings:
        """Return the settings as they are shown; raise BadKey where a key is none, ValueError where the PIN is none."""
        name, telephone = (" ".join(line.text().split()) for line in (self.office, self.telephone))
        keys = tuple(dict.fromkeys(str(PublicKey.parse(key)) for key in self.keys.text().split()))
        pin = self.pin.text()
        if pin and not is_pin(pin):
            raise ValueError("not a PIN")
        hashed = hash_pin(pin) if pin else self._hash
        return Settings(tuple(self._first), self._minutes, name, telephone, keys, hashed)

    def _remove_pin(self) -> None:
        self._hash = ""
        self.pin.clear()
        self._ask_to_save()

    def say(self, words: Words | None, kind: str = "warning") -> None:
        """Say something below the buttons, or nothing."""
        self._notice.say(words, kind)
        self.no_pin.setVisible(bool(self._hash))

    def message(self) -> str:
        """Return the clean words of what is said."""
        return self._notice.text()

    def _ask_to_save(self) -> None:
        try:
            settings = self.settings()
        except BadKey:
            self.say(Words.of(self.tr("This is no key. A key begins with RW and has 56 letters and digits.")), "error")
            self.keys.setFocus()
            return
        except ValueError:
            self.say(Words.of(self.tr("A PIN has 4 to 12 digits. Nothing was changed.")), "error")
            self.pin.setFocus()
            return
        self.save_requested.emit(settings)

    def _choose_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        for m, button in self.minutes.items():
            button.setChecked(m == minutes)

    def _choose_first(self, tag: str) -> None:
        if tag in self._first:
            self._first.remove(tag)
        else:
            self._first.append(tag)
        self._show_first()

    def _show_first(self) -> None:
        for tag, button in self.tiles.items():
            row = language(tag)
            place = f"{self._first.index(tag) + 1}. " if tag in self._first else ""
            button.setChecked(bool(place))
            style = TextStyle(row, self._look.chrome_px, leading=0.85)
            button.set_words(Words(place + row.own_name), style)

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("Settings of this stick")))
        note = self.tr("For staff. Settings are saved on the stick, never on this computer.")
        self._note.set_words(Words.of(note))
        words = {
            "office": self.tr("Name of the office, for handouts"),
            "telephone": self.tr("Telephone of the office"),
            #: The number of minutes is chosen below these words.
            "minutes": self.tr("Close everything after so many minutes without use"),
            "first": self.tr("Languages to show first"),
            "pin": self.tr("New PIN for the staff's pages: 4 to 12 digits"),
            "keys": self.tr("Keys of offices whose texts this stick trusts"),
        }
        for name, text in words.items():
            self._labels[name].set_words(Words.of(text))
        self.office.setAccessibleName(self._labels["office"].text())
        self.telephone.setAccessibleName(self._labels["telephone"].text())
        self.keys.setAccessibleName(self._labels["keys"].text())
        for minutes, button in self.minutes.items():
            never, some = self.tr("Never"), self.tr("{number} minutes")
            button.set_words(filled(some, number=str(minutes)) if minutes else Words.of(never))
        self.pin.setAccessibleName(self._labels["pin"].text())
        self.no_pin.set_words(Words.of(self.tr("Remove the PIN")))
        self.save.set_words(Words.of(self.tr("Save to the stick")))
        self._show_first()
