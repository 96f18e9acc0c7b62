"""For the translator, and back: a file goes out in the format that they work with; what came back is shown row by row before
it is taken."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.authoring.exchange.formats import FORMATS
from reader.authoring.exchange.handed_out import FILE, handed_out, record_back, record_handed_out
from reader.authoring.exchange.handing_out import hand_out, usual_file
from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.words import Words
from reader.desk.content.exchanging import Answer
from reader.desk.content.library_folder import titles_of
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices
from reader.desk.screens.file_choice import choose_files, choose_new
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.step_words import parted
from reader.ui.i18n.translation import filled
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_LONGEST = 120
_TOLD = 40
"""How many rows of a kind are shown; the rest is counted."""


class ExchangeScreen(DeskScreen):
    """Out on one side, back on the other."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.work = host.library.work(place.work)
        self.out, self.back = FormPage(self.look), FormPage(self.look)
        row = QHBoxLayout(self)
        sheet_margins(row)
        row.addWidget(self.out, 2)
        row.addWidget(self.back, 3)
        self.form = FORMATS[0]
        self.answer: Answer | None = None
        self._arrange_out()
        self._arrange_back()
        if place.files and self.work is not None:
            self.read(place.files[0])

    def title(self) -> Words:
        row = language(self.place.tag)
        title = titles_of(self.work).get(self.work.source_language, self.place.work) if self.work else self.place.work
        return parted(title, row.own_name)

    def first(self) -> QWidget:
        return self.send

    def take(self, files: list[Path], _at: QPoint) -> bool:
        self.read(files[0])
        return True

    # --- out ---

    def _arrange_out(self) -> None:
        self.out.head(Words.of(self.tr("For the translator")))
        self.out.text(Words.of(self.tr("In which form do they work?")), "muted", 0.9)
        names = {
            "docx": self.tr("Word"), "xlsx": self.tr("Spreadsheet"), "xliff": "XLIFF 1.2", "xliff2": "XLIFF 2.0", "po": "PO",
        }  # fmt: skip
        self.forms = Choices(self.look, self.icons, {f: Words.of(names[f]) for f in FORMATS}, self.form, self._choose)
        self.out.add(self.forms)
        self.out.text(Words.of(self.tr("Who has it from today on? Empty where nobody need be named")), "muted", 0.9)
        self.to = TextField(self.look, _LONGEST)
        self.to.setAccessibleName(self.tr("Who has it from today on? Empty where nobody need be named"))
        self.out.add(self.to)
        self.send = self._button("save", self.tr("Write the file"), True)
        self.send.clicked.connect(self.write)
        self.elsewhere = self._button("shelf", self.tr("Write it elsewhere"), False)
        self.elsewhere.clicked.connect(self._write_elsewhere)
        self.out.row(self.send, self.elsewhere)
        self._away = self.out.text(Words(""), "notice")
        self.is_back = self._button("checked", self.tr("It is back"), False)
        self.is_back.clicked.connect(self._record_back)
        self._back_row = self.out.row(self.is_back)
        self._show_away()

    def _show_away(self) -> None:
        """Say who has it."""
        row = handed_out(self._folder).get(self.place.tag)
        for part in (self._away, self._back_row):
            part.setVisible(row is not None)
        if row is not None:
            self._away.set_words(filled(self.tr("{name} has it since {day}."), name=row.to, day=row.on.isoformat()))

    @property
    def _folder(self) -> Path:
        return self.host.library.folder(self.place.work)

    def _record_back(self) -> None:
        file, tag = self._folder / FILE, self.place.tag
        if self.host.attempt(
            lambda: self.host.changes.make(self.tr("It is back"), [file], lambda: record_back(self._folder, tag))
        ):
            self._show_away()

    def _choose(self, form: str) -> None:
        self.form = form

    def write(self) -> None:
        """Write the file where ``sala-author hand-out`` does."""
        self.write_to(self.host.library.home / usual_file(self.place.work, self.place.tag, self.form))

    def write_to(self, file: Path) -> None:
        """Write the file for the translator, and say where it is."""
        work = self.work
        if work is not None and self.host.attempt(lambda: self._hand_out(work, file)):
            self._show_away()
            self.host.say(filled(self.tr("Written: {file}"), file=str(file)), "good")

    def _hand_out(self, work: WorkSource, file: Path) -> None:
        tag, to = self.place.tag, self.to.text().strip()
        hand_out(work, tag, self.form, file)
        if to:
            name = filled(self.tr("Handed out to {name}"), name=to).text
            deed = partial(record_handed_out, work.folder, tag, to, date.today())
            self.host.changes.make(name, [work.folder / FILE], deed)

    def _write_elsewhere(self) -> None:
        usual = usual_file(self.place.work, self.place.tag, self.form).name
        if chosen := choose_new(self, self.tr("Write it elsewhere"), usual):
            self.write_to(chosen)

    # --- back ---

    def _arrange_back(self) -> None:
        self.back.clear()
        self.back.foot()
        self.back.head(Words.of(self.tr("What came back")))
        self.back.text(
            Words.of(self.tr("Drop the file here, or choose it. Nothing is written before you saw what changes.")),
            "muted",
            0.9,
        )
        self.choose_file = self._button("down", self.tr("Choose a file"), False)
        self.choose_file.clicked.connect(self._choose_file)
        self.back.row(self.choose_file)

    def _choose_file(self) -> None:
        if files := choose_files(self, self.tr("Choose a file")):
            self.read(files[0])

    def read(self, file: Path) -> None:
        """Show what would come of a file."""
        if self.work is None:
            return
        answer = Answer(file, self.work, self.place.tag)
        if self.host.attempt(answer.read):
            self.answer = answer
            self.host.say(None)
            self._show_answer(answer)

    def _show_answer(self, answer: Answer) -> None:
        self._arrange_back()
        outcome = answer.outcome
        self.back.head(Words(answer.file.name))
        told = self.tr("Translated now: {before} of {total}. With this file: {after}.")
        self.back.text(filled(told, before=str(outcome.before), after=str(outcome.after), total=str(outcome.segments)))
        for name, rows in answer.told():
            self.back.text(self._kind(name), "notice", 0.95)
            if name == "conflicts":
                keep = {False: Words.of(self.tr("Keep what is here")), True: Words.of(self.tr("Take the file's"))}
                self.keep = Choices(self.look, self.icons, keep, answer.theirs, self._wish("theirs"))
                self.back.add(self.keep)
            elif name == "emptied":
                empty = {False: Words.of(self.tr("Keep what is here")), True: Words.of(self.tr("Empty them"))}
                self.back.add(Choices(self.look, self.icons, empty, answer.emptied, self._wish("emptied")))
            for row in rows[:_TOLD]:
                self.back.text(Words(row.source), "muted", 0.85)
                for words in dict.fromkeys(w for w in (row.ours, row.theirs) if w):
                    self.back.text(Words(words), scale=0.9)
                if name in ("refused", "changed", "look"):
                    self.back.text(Words(row.why), "notice", 0.8)
            if len(rows) > _TOLD:
                self.back.text(filled(self.tr("… and {number} more"), number=str(len(rows) - _TOLD)), "muted")
        if outcome.missing:
            self.back.text(
                filled(self.tr("Not in the file: {number} rows."), number=str(outcome.missing)), "muted", 0.9
            )
        self.accept = self._button("checked", self.tr("Take it in"), True)
        self.accept.clicked.connect(self.accept_answer)
        self.back.foot(self.accept)

    def _kind(self, name: str) -> Words:
        return Words.of({
            "conflicts": self.tr("Changed by two people:"),
            "refused": self.tr("Not as they must be; kept as out of date:"),
            "changed": self.tr("Their source has changed meanwhile; kept as out of date:"),
            "look": self.tr("Taken, and to be looked at:"),
            "emptied": self.tr("Empty in the file:"),
            "strange": self.tr("They fit nothing in the text, and are not taken:"),
            "repeated": self.tr("They stand twice in the file; the first is taken:"),
        }[name])  # fmt: skip

    def _wish(self, name: str) -> Callable[[bool], None]:
        def wish(value: bool) -> None:
            answer = self.answer
            assert answer is not None
            setattr(answer, name, value)
            if self.host.attempt(answer.plan):
                self._show_answer(answer)

        return wish

    def accept_answer(self) -> None:
        """Take the file in, and go on with its rows."""
        answer = self.answer
        if answer is None:
            return
        name = filled(self.tr("{file} taken in"), file=answer.file.name).text
        file = answer.work.translation_file(answer.tag)
        away = answer.work.folder / FILE  # who has it: they gave it back
        if self.host.attempt(lambda: self.host.changes.make(name, [file, away], answer.take)):
            self.host.survey.look()
            self.host.go(Place("translate", answer.work.id, answer.tag))

    def _button(self, sign: str, said: str, accent: bool) -> Button:
        button = Button(self.look, self.icons, sign, "accent" if accent else "plain", show_words=True)
        button.set_words(Words.of(said))
        return button
