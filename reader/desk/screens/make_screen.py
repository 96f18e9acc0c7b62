"""From texts to what is given away: look for mistakes, make the library's file and sign it, put it onto sticks, make copies
for phones. What each command said stands beside it."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.core.stick import StickKind
from reader.core.words import Words
from reader.desk.content.making import FORMATS, Making, is_stick
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices
from reader.desk.screens.file_choice import choose_folder
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.i18n.translation import filled
from reader.ui.platform.drives import SaveTarget, drives
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_MOST = 200
"""How many lines of a command are shown."""
_LONGEST = 200
_AGAIN = 2000
"""Milliseconds between two looks for drives."""


class MakeScreen(DeskScreen):
    """Four steps, one below the other."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.making = Making(host.library)
        self.form, self.said = FormPage(self.look), FormPage(self.look)
        self.release, self.kind = False, StickKind.OFFICE
        self.formats: set[str] = {FORMATS[0]}
        self.password, self.again = self._secret(""), self._secret("")
        row = QHBoxLayout(self)
        sheet_margins(row)
        row.addWidget(self.form, 3)
        row.addWidget(self.said, 2)
        self.targets: dict[Path, SaveTarget] = {}
        """Where sticks can be made."""
        self.wanted: set[Path] = set()
        self._programs: Path | None = None
        """A stick that was chosen for its programs."""
        self._arrange()
        self._show_said()
        looking = QTimer(self)
        looking.timeout.connect(self._look_for_drives)
        looking.start(_AGAIN)

    def title(self) -> Words:
        return Words.of(self.tr("Make it"))

    def first(self) -> QWidget:
        return self.check

    def job_ended(self, good: bool) -> None:
        focused = next((name for name, button in self._begins.items() if button.hasFocus()), "")
        self._arrange()
        self._show_said()
        if focused:  # the buttons are others now
            self._begins.get(focused, self.make).setFocus()

    # --- what can be done ---

    def _arrange(self) -> None:
        self.form.clear()
        self._arrange_check()
        self._arrange_pack()
        self._arrange_sticks()
        self._arrange_phones()
        self._begins = {"check": self.check, "make": self.make, "sticks": self.sticks, "publish": self.publish}
        if self.making.key is None:
            self._begins["make_key"] = self.make_key

    def _arrange_check(self) -> None:
        self.form.head(Words.of(self.tr("1. Look for mistakes")))
        mistakes = sum(len(summary.mistakes) for summary in self.host.summaries)
        if mistakes:
            self.form.text(filled(self.tr("To be mended: {number}."), number=str(mistakes)), "error", 0.95)
        self.check = self._button("checked", self.tr("Check everything"), not mistakes)
        self.check.clicked.connect(lambda: self.host.run(self.tr("Check everything"), self.making.check()))
        self.form.row(self.check)

    def _arrange_pack(self) -> None:
        self.form.head(Words.of(self.tr("2. Make the library's file")))
        if self.making.key is None:
            self.form.text(Words.of(self.tr(
                "It is not signed yet. A key shows readers that a file comes from you and that nobody changed it. Whoever has the "
                "key and its password can sign in your name: keep both safe, and apart. Nobody can make either again."
            )), "muted", 0.9)  # fmt: skip
            self.password, self.again = (
                self._secret(self.tr("A new password")),
                self._secret(self.tr("The same password once more")),
            )
            self.form.add(self.password)
            self.form.add(self.again)
            self.make_key = self._button("staff", self.tr("Make a key"), False)
            self.make_key.clicked.connect(self._make_key)
            self.form.row(self.make_key)
        elif self.making.has_password():
            typed = self.password.text()  # asked for once, as long as one stays here
            self.password = self._secret(self.tr("The password of the key"))
            self.password.setText(typed)
            self.form.add(self.password)
        words = {False: Words.of(self.tr("Everything, as a draft")), True: Words.of(self.tr("Only what was checked"))}
        self.releases = Choices(self.look, self.icons, words, self.release, self._choose_release)
        self.form.add(self.releases)
        self.make = self._button("save", self.tr("Make the file"), True)
        self.make.clicked.connect(self._make_pack)
        self.voices = self._button("speaker", self.tr("Make the files of the voices"), False)
        self.voices.clicked.connect(self._make_voices)
        self.form.row(self.make, *([self.voices] if self.making.has_recordings else []))
        if self.making.pack.is_file():
            size = f"{self.making.pack.stat().st_size / 1e6:.1f}"
            file = str(self.making.pack.relative_to(self.host.library.home))
            told = filled(self.tr("There is one: {file}, {size} MB"), file=file, size=size)
            self.form.text(told, "good", 0.9)

    def _arrange_sticks(self) -> None:
        self.form.head(Words.of(self.tr("3. Put it onto sticks")))
        self.form.text(Words.of(self.tr(
            "A stick gets the programs that show the library, all texts, and copies for phones. Each file is read back. What "
            "is on it already stays."
        )), "muted", 0.9)  # fmt: skip
        words = {
            StickKind.OFFICE: Words.of(self.tr("For an office")), StickKind.TAKE_AWAY: Words.of(self.tr("To take away")),
        }  # fmt: skip
        self.kinds = Choices(self.look, self.icons, words, self.kind, self._choose_kind)
        self.form.add(self.kinds)
        self.drive_buttons: dict[Path, Button] = {}
        self._drive_row = self.form.row()
        self.elsewhere = self._button("add", self.tr("Another drive or folder"), False)
        self.elsewhere.clicked.connect(self._choose_drive)
        self.lacking = self.form.text(Words(""), "notice", 0.95)
        self.other = self._button("shelf", self.tr("Choose a Sala stick"), False)
        self.other.clicked.connect(self._choose_programs)
        self._other_row = self.form.row(self.other)
        self.sticks = self._button("save", self.tr("Make the sticks"), False)
        self.sticks.clicked.connect(self.make_sticks)
        self.form.row(self.sticks)
        self._show_drives()

    def _arrange_phones(self) -> None:
        self.form.head(Words.of(self.tr("4. Copies for phones")))
        names = {
            "html": self.tr("Web pages"),
            "epub": self.tr("Books"),
            "cards": self.tr("Pictures"),
            "m3u": self.tr("Voices, for any player"),
            "zim": self.tr("One file for Kiwix"),
        }
        self.form_buttons = {name: self._button("", names[name], False) for name in FORMATS}
        for name, button in self.form_buttons.items():
            button.setCheckable(True)
            button.setChecked(name in self.formats)
            button.clicked.connect(lambda _=False, name=name: self._choose_format(name))
        self.form.row(*self.form_buttons.values())
        self.publish = self._button("pages", self.tr("Make the copies"), False)
        self.publish.setEnabled(self.making.pack.is_file() and self.making.key is not None)
        self.publish.clicked.connect(self._publish)
        self.form.row(self.publish)

    def _show_said(self) -> None:
        """Show what the last command said, and what it said of what it left out."""
        self.said.clear()
        self.said.setVisible(bool(self.host.job.name))
        if self.host.job.name:
            self.said.head(Words(self.host.job.name))
        lines = self.host.job.lines
        for line in lines[:_MOST]:
            self.said.text(Words(f"\u2066{line}\u2069"), scale=0.88)  # English in every language
        if len(lines) > _MOST:
            self.said.text(filled(self.tr("… and {number} more"), number=str(len(lines) - _MOST)), "muted")

    # --- deeds ---

    def _make_key(self) -> None:
        typed = self.password.text()
        if not typed or typed != self.again.text():
            self.host.say(Words.of(self.tr("The two passwords are not the same, or empty.")))
            return
        self.host.run(self.tr("Make a key"), self.making.make_key(), password=f"{typed}\n{typed}")

    def _make_pack(self) -> None:
        self.host.run(
            self.tr("Make the library's file"), self.making.make_pack(self.release), password=self.password.text()
        )

    def _make_voices(self) -> None:
        name, command = self.tr("Make the files of the voices"), self.making.make_voices(self.release)
        self.host.run(name, command, password=self.password.text())

    def _publish(self) -> None:
        formats = tuple(name for name in FORMATS if name in self.formats)
        self.host.run(self.tr("Copies for phones"), self.making.publish(formats, self.kind))

    # --- sticks ---

    @property
    def programs(self) -> Path | None:
        """The stick whose programs are used."""
        return self._programs or self.making.programs(self.targets)

    def _look_for_drives(self) -> None:
        """Follow what is plugged in and pulled out."""
        plugged = {drive.path: drive for drive in drives()}
        chosen = {path: one for path, one in self.targets.items() if not one.stick}
        if {**plugged, **chosen}.keys() != self.targets.keys():
            self._show_drives()

    def _show_drives(self) -> None:
        """Offer every drive, and say what is lacking for a stick."""
        chosen = {path: one for path, one in self.targets.items() if not one.stick}
        self.targets = {drive.path: drive for drive in drives()} | chosen
        self.wanted &= self.targets.keys()
        for old in self.drive_buttons.values():
            old.deleteLater()
        self.drive_buttons = {}
        for path, drive in self.targets.items():
            button = self.drive_buttons[path] = self._button("", drive.name, False)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, path=path: self._want(path))
        self._drive_row.set_widgets(*self.drive_buttons.values(), self.elsewhere)
        self._show_lacking()

    def _show_lacking(self) -> None:
        for path, button in self.drive_buttons.items():
            button.setChecked(path in self.wanted)
        lacking = ""
        if self.programs is None:
            lacking = self.tr("A stick needs the programs of another Sala stick: plug one in, or choose a copy of one.")
        elif self.making.key is None:
            lacking = self.tr("A stick is signed: make a key first.")
        self.lacking.set_words(Words.of(lacking))
        self.lacking.setVisible(bool(lacking))
        self._other_row.setVisible(self.programs is None)
        self.sticks.setEnabled(not lacking and bool(self.wanted))

    def _want(self, path: Path) -> None:
        self.wanted ^= {path}
        self._show_lacking()

    def _choose_drive(self) -> None:
        if folder := choose_folder(self, self.tr("Another drive or folder")):
            self.add_drive(folder)

    def add_drive(self, folder: Path) -> None:
        """Make a stick in this folder too."""
        self.targets.setdefault(folder, SaveTarget(folder, folder.name or str(folder), stick=False))
        self.wanted |= {folder}
        self._show_drives()

    def _choose_programs(self) -> None:
        if folder := choose_folder(self, self.tr("Choose a Sala stick")):
            if is_stick(folder):
                self._programs = folder
                self._show_lacking()
            else:
                self.host.say(filled(self.tr("“{folder}” is no Sala stick, or not whole."), folder=folder.name))

    def make_sticks(self) -> None:
        """Lay the library out as a stick, and put it onto each of the drives, one after the other."""
        programs = self.programs
        if programs is None or not self.wanted:
            return
        copies = [
            (filled(self.tr("Copy to {drive}"), drive=self.targets[path].name).text, self.making.copy_stick(path, self.kind))
            for path in self.targets if path in self.wanted
        ]  # fmt: skip
        command = self.making.make_stick(programs, self.release)
        self.host.run(self.tr("Lay the stick out"), command, password=self.password.text(), then=copies)

    def _choose_release(self, release: bool) -> None:
        self.release = release

    def _choose_kind(self, kind: StickKind) -> None:
        self.kind = kind

    def _choose_format(self, name: str) -> None:
        self.formats ^= {name}
        self.form_buttons[name].setChecked(name in self.formats)

    def _button(self, sign: str, said: str, accent: bool) -> Button:
        button = Button(self.look, self.icons, sign, "accent" if accent else "plain", show_words=True)
        button.set_words(Words.of(said))
        return button

    def _secret(self, said: str) -> TextField:
        field = TextField(self.look, _LONGEST)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(said)
        field.setAccessibleName(said)
        return field
