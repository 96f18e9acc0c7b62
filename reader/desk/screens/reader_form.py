"""Who reads a text aloud in a language, when, and what they agreed to: the fields, as they stand in the file and no other."""

from datetime import date

from PySide6.QtWidgets import QWidget

from reader.authoring.voices import Narrator
from reader.authoring.work_toml import is_name
from reader.core.words import Words
from reader.desk.screens.form_page import FormPage
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_LONGEST = 120


class ReaderForm(QWidget):
    """Puts its rows into a `form`; it is never shown itself."""

    def __init__(self, look: Look, icons: Icons, form: FormPage, narrator: Narrator | None):
        super().__init__(form)
        self.hide()
        self._machine = narrator is not None and narrator.machine
        person = narrator if narrator is not None and not narrator.machine else None
        if self._machine and narrator is not None:
            form.text(filled(self.tr("A machine speaks: {name}. A person takes its place."), name=narrator.by))
        self._narrator = person
        form.text(Words.of(self.tr("Who reads")), "muted", 0.9)
        self.by = TextField(look, _LONGEST)
        self.by.setText(person.by if person else "")
        self.by.setAccessibleName(self.tr("Who reads"))
        form.add(self.by)
        form.text(Words.of(self.tr("When (2026-11-23)")), "muted", 0.9)
        self.on = TextField(look, _LONGEST)
        self.on.setText(person.on.isoformat() if person else "")
        self.on.setAccessibleName(self.tr("When (2026-11-23)"))
        form.add(self.on)
        form.text(Words.of(self.tr("A voice can be recognised. Ask, and press what they agreed to:")), "muted", 0.9)
        self.heard, self.given = (Button(look, icons, "open-question", "flat", show_words=True) for _ in range(2))
        for button, said, agreed in (
            (self.heard, self.tr("They agree to be heard"), person is not None and person.heard),
            (
                self.given, self.tr("It may also be on sticks that are given away"),
                person is not None and person.given_away,
            ),
        ):  # fmt: skip
            button.set_ground("sheet")
            button.set_words(Words.of(said))
            button.clicked.connect(lambda _=False, button=button: self.turn(button, not button.property("agreed")))
            self.turn(button, agreed)
            form.add(button)

    def turn(self, button: Button, agreed: bool) -> None:
        """Mark whether they agreed to what a button says."""
        button.setProperty("agreed", agreed)
        button.set_icon("checked" if agreed else "open-question")
        button.setAccessibleDescription(self.tr("agreed") if agreed else self.tr("not agreed"))

    @property
    def changed(self) -> bool:
        """Whether something else stands here than in the file."""
        return bool(self.problem) or self.typed() != self._narrator

    @property
    def problem(self) -> str:
        """What is to be said where something is missing, or no day; else empty."""
        by, on = self._by(), self.on.text().strip()
        if not (by or on or self._agreed(self.heard) or self._agreed(self.given)):
            return ""
        if not is_name(by) or not on:
            return self.tr("Who reads and when belong together: fill in both, or neither.")
        try:
            date.fromisoformat(on)
        except ValueError:
            return filled(self.tr("“{day}” is no day: write it like 2026-11-23."), day=on).marked
        return ""

    def typed(self) -> Narrator | None:
        """Return who reads; None where nothing is filled in. There must be no ``problem``."""
        if not (by := self._by()):
            return None
        day = date.fromisoformat(self.on.text().strip())
        return Narrator(by, day, self._agreed(self.heard), self._agreed(self.given))

    def saved(self) -> None:
        """What stands here is in the file now."""
        self._narrator = self.typed()

    def _by(self) -> str:
        return " ".join(self.by.text().split())

    def _agreed(self, button: Button) -> bool:
        return bool(button.property("agreed"))
