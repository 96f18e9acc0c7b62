"""Who is in the photographs of a text, and did they agree: each picture with its names, nothing filled in by itself."""

import re
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.authoring.people import InPicture, photographs, read_people, write_people
from reader.core.words import Words
from reader.desk.content.changes import held
from reader.desk.content.library_folder import titles_of
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.i18n.translation import filled
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.text_field import TextField

_LONGEST = 200
_SIZE = QSize(260, 200)


class PeopleScreen(DeskScreen):
    """One work. What is typed is saved when the screen is left, or by the button."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.form = FormPage(self.look)
        column = QVBoxLayout(self)
        sheet_margins(column)
        column.addWidget(self.form)
        self.work = host.library.work(place.work)
        self.file = host.library.folder(place.work) / "work.toml"
        self.rows: dict[str, PictureRow] = {}
        self._said: dict[str, InPicture] = {}
        self.button = Button(self.look, self.icons, "save", "accent", show_words=True)
        self.button.set_words(Words.of(self.tr("Save")))
        self.button.clicked.connect(self.save)
        host.attempt(self._open)

    def title(self) -> Words:
        titles = titles_of(self.work) if self.work is not None else {}
        own = self.work.source_language if self.work is not None else ""
        title = titles.get(self.look.language.tag) or titles.get(own, self.place.work)
        return filled(self.tr("People in pictures: {title}"), title=title)

    def first(self) -> QWidget:
        return next((row.nobody for row in self.rows.values()), self)

    def _open(self) -> None:
        self._seen = held(self.file)
        self._said = read_people(self.file)
        self.form.text(Words.of(self.tr(
            "A photograph can put the people in it in danger. Write who can be seen, and the day by which all of them had agreed. "
            "What nobody knows stays empty."
        )), "muted", 0.9)  # fmt: skip
        for name in photographs(self.work) if self.work is not None else []:
            row = self.rows[name] = PictureRow(self, name)
            row.show_said(self._said.get(name))
            self.form.add(row)
        self.form.foot(self.button)

    def save(self) -> bool:
        """Save what stands in the form; return whether it is on the disk."""
        try:
            typed = {name: said for name, row in self.rows.items() if (said := row.said()) is not None}
        except ValueError as error:
            self.host.say(filled(self.tr("“{day}” is no day: write it like 2026-11-23."), day=str(error)), "error")
            return False
        others = {name: said for name, said in self._said.items() if name not in self.rows}
        if {**others, **typed} == self._said:
            return True
        deed = lambda: write_people(self.file, {**others, **typed})  # noqa: E731 - one line, used once
        if not self.host.attempt(
            lambda: self.host.changes.make(self.tr("People in pictures"), [self.file], deed, {self.file: self._seen})
        ):
            return False
        self._seen, self._said = held(self.file), {**others, **typed}
        for row in self.rows.values():
            row.tell()
        return True

    def leave(self) -> bool:
        return self.save()


class PictureRow(QWidget):
    """A picture, and what is said of it."""

    def __init__(self, screen: PeopleScreen, name: str):
        super().__init__()
        look = screen.look
        picture = QLabel()
        picture.setPixmap(_small(str(screen.host.library.folder(screen.place.work) / name)))
        picture.setFixedSize(_SIZE)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(name)
        self._name = Label(look, bold=True)
        self._name.set_words(Words(name.removeprefix("images/")))
        self.nobody = Button(look, screen.icons, "", "plain", show_words=True)
        self.nobody.setCheckable(True)
        self.nobody.set_words(Words.of(self.tr("Nobody can be seen")))
        self.people, self.agreed = TextField(look, _LONGEST), TextField(look, 10)
        self._warning = Label(look, "notice", 0.95)
        self._warning.set_words(Words.of(self.tr("Look again: nobody wrote that they agreed.")))
        self.nobody.clicked.connect(self._turn)
        self.people.textChanged.connect(self.tell)
        self.agreed.textChanged.connect(self.tell)
        column = QVBoxLayout()
        column.addWidget(self._name)
        column.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignLeading)
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        asked = (
            (self.people, self.tr("Who can be seen; a comma between names")),
            (self.agreed, self.tr("The day by which all had agreed (2026-11-23)")),
        )
        for field, said in asked:
            label = Label(look, "muted", 0.9)
            label.set_words(Words.of(said))
            field.setAccessibleName(said)
            fields.addWidget(label)
            fields.addWidget(field)
        column.addWidget(self._fields)
        column.addWidget(self._warning)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_said(self, said: InPicture | None) -> None:
        """Show what is said of the picture; None where nobody said anything."""
        self.nobody.setChecked(said is not None and not said.people)
        self.people.setText(", ".join(said.people) if said is not None else "")
        self.agreed.setText(said.agreed.isoformat() if said is not None and said.agreed else "")
        self.tell()

    def said(self) -> InPicture | None:
        """Return what stands in the row; raise ValueError where the day is none."""
        people = tuple(name for part in re.split("[,،၊]", self.people.text()) if (name := " ".join(part.split())))
        if self.nobody.isChecked():
            return InPicture(())
        if not people:
            return None
        day = self.agreed.text().strip()
        try:
            return InPicture(people, date.fromisoformat(day) if day else None)
        except ValueError:
            raise ValueError(day) from None

    def _turn(self) -> None:
        self.nobody.setChecked(not self.nobody.isChecked())  # a button never checks itself
        self.tell()

    def tell(self) -> None:
        """Ask for names unless nobody can be seen; say where they have not agreed."""
        self._fields.setHidden(self.nobody.isChecked())
        seen = not self.nobody.isChecked() and bool(self.people.text().strip())
        self._warning.setVisible(seen and not self.agreed.text().strip())


def _small(file: str) -> QPixmap:
    """Return a picture as large as a row shows it; an empty one where it cannot be read."""
    reader = QImageReader(file)
    reader.setAutoTransform(True)
    if reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(_SIZE, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
