"""Facts as a form: what is said about a text. Nothing is filled in that nobody wrote; what is still missing is told."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.authoring.consent import read_narrators
from reader.authoring.facts import Facts, read_facts, write_facts
from reader.authoring.unfinished import unfinished
from reader.core.languages import LANGUAGES, language
from reader.core.words import Words
from reader.core.works import Subject, Topic
from reader.desk.content.changes import held
from reader.desk.content.reading_aloud import ReadAloud
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.reader_form import ReaderForm
from reader.ui.i18n.names import topic_words
from reader.ui.i18n.translation import filled
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_LONGEST = 400
_SPARE = 2
"""How many empty lines there are for more credits and sources."""


class FactsScreen(DeskScreen):
    """One work. What is typed is saved when the screen is left, or by the button."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.file = host.library.folder(place.work) / "work.toml"
        self.form, self.lacking = FormPage(self.look), FormPage(self.look)
        row = QHBoxLayout(self)
        sheet_margins(row)
        row.addWidget(self.form, 3)
        row.addWidget(self.lacking, 2)
        self.fields: dict[str, TextField] = {}
        self.credits: list[TextField] = []
        self.sources: list[tuple[TextField, TextField]] = []
        self.readers: list[tuple[ReadAloud, ReaderForm]] = []
        """Who reads aloud, in the languages in which somebody does, and in the one that was asked for."""
        self.facts: Facts | None = None
        host.attempt(self._open)

    def title(self) -> Words:
        summary = next((s for s in self.host.summaries if s.work == self.place.work), None)
        title = summary.title(self.look.language.tag) if summary else self.place.work
        return filled(self.tr("Facts: {title}"), title=title)

    def first(self) -> QWidget:
        return self.fields.get("publisher", self)

    def _open(self) -> None:
        self._seen = held(self.file)
        self.facts = read_facts(self.file)
        self._arrange(self.facts)
        self._show_lacking()

    def _arrange(self, facts: Facts) -> None:
        self.form.text(Words.of(self.tr("Where it stands on the shelf")), "muted", 0.9)
        topics = {
            topic.value: topic_words(topic) for topic in Topic if topic is not Topic.WORDS or facts.topic == topic
        }
        self.topic = Choices(self.look, self.icons, topics, facts.topic, lambda _: None)
        self.form.add(self.topic)
        self.form.text(Words.of(self.tr("Which checks it needs")), "muted", 0.9)
        subjects = {
            Subject.RIGHTS.value: Words.of(self.tr("It is about rights: language and law")),
            Subject.HEALTH.value: Words.of(self.tr("It is about health: language")),
            Subject.GENERAL.value: Words.of(self.tr("None: it says nothing that must be checked")),
        }
        self.subject = Choices(self.look, self.icons, subjects, facts.subject, lambda _: None)
        self.form.add(self.subject)
        for key, said, value in (
            ("publisher", self.tr("Who publishes it"), facts.publisher),
            ("licence", self.tr("Under which licence"), facts.licence),
            ("date", self.tr("Its day (2026-11-23)"), _day(facts.date)),
            (
                "law_as_of",
                self.tr("For a text about rights: the day of the law that it describes (2026-11-23)"),
                _day(facts.law_as_of),
            ),
            ("check_by", self.tr("… and the day by which it is to be checked again"), _day(facts.check_by)),
            ("cover", self.tr("The picture on its card (images/NAME); empty where there may be none"), facts.cover),
        ):
            self.fields[key] = self._field(said, value)
        self.form.text(Words.of(self.tr("Who wrote it, who drew the pictures; one in each line")), "muted", 0.9)
        self.credits = [self._bare(line) for line in (*facts.credits, *[""] * _SPARE)]
        self.form.text(Words.of(self.tr("Where its facts come from: title, and address")), "muted", 0.9)
        self.sources = [(self._bare(t), self._bare(a)) for t, a in (*facts.sources, *[("", "")] * _SPARE)]
        self._arrange_readers()
        self.button = Button(self.look, self.icons, "save", "accent", show_words=True)
        self.button.set_words(Words.of(self.tr("Save")))
        self.button.clicked.connect(self.save)
        self.form.foot(self.button)

    def _arrange_readers(self) -> None:
        known, library = read_narrators(self.file), self.host.library
        for tag in (tag for tag in LANGUAGES if tag in known or tag == self.place.tag):
            if library.work(self.place.work) is not None:
                aloud = ReadAloud.of(library, self.place.work, tag)
                self.form.head(filled(self.tr("Read aloud: {language}"), language=language(tag).own_name))
                self.readers.append((aloud, ReaderForm(self.look, self.icons, self.form, aloud.narrator)))

    def _field(self, said: str, value: str) -> TextField:
        self.form.text(Words.of(said), "muted", 0.9)
        field = self._bare(value)
        field.setAccessibleName(said)
        return field

    def _bare(self, value: str) -> TextField:
        field = TextField(self.look, _LONGEST)
        field.setText(value)
        self.form.add(field)
        return field

    def _typed(self) -> Facts:
        """Return what stands in the form; raise ValueError where a day is none."""
        days = {key: _read_day(self.fields[key].text()) for key in ("date", "law_as_of", "check_by")}
        pairs = ((t.text().strip(), a.text().strip()) for t, a in self.sources)
        return Facts(
            self.topic.chosen, self.subject.chosen, days["date"], self.fields["publisher"].text().strip(),
            self.fields["licence"].text().strip(), tuple(t for c in self.credits if (t := c.text().strip())),
            tuple((t, a) for t, a in pairs if t or a), days["law_as_of"], days["check_by"],
            self.fields["cover"].text().strip(),
        )  # fmt: skip

    def save(self) -> bool:
        """Save what stands in the form; return whether it is on the disk."""
        if self.facts is None:
            return True
        try:
            typed = self._typed()
        except ValueError as error:
            self.host.say(filled(self.tr("“{day}” is no day: write it like 2026-11-23."), day=str(error)), "error")
            return False
        reading = [pair for pair in self.readers if pair[1].changed]
        if problem := next((form.problem for _, form in reading if form.problem), ""):
            self.host.say(Words.of(problem), "error")
            return False
        if typed == self.facts and not reading:
            return True
        name, file = self.tr("Facts"), self.file

        def write() -> None:
            write_facts(file, typed)
            for aloud, form in reading:
                aloud.write(form.typed())
                form.saved()

        places = [file, *(aloud.recorded.folder for aloud, _ in reading)]
        done = self.host.attempt(lambda: self.host.changes.make(name, places, write, {file: self._seen}))
        if done:
            self._seen, self.facts = held(self.file), typed
            self._show_lacking()
        return done

    def leave(self) -> bool:
        return self.save()

    def _empty(self) -> list[str]:
        """Return the names of the fields that nobody has filled in, and that have to be."""
        facts = self.facts
        assert facts is not None
        wanted = ["publisher", "licence", "date"]
        wanted += ["law_as_of", "check_by"] if facts.subject == Subject.RIGHTS else []
        empty = [self.fields[key].accessibleName() for key in wanted if not getattr(facts, key)]
        empty += [] if facts.credits else [self.tr("Who wrote it, who drew the pictures; one in each line")]
        return empty + ([] if facts.sources else [self.tr("Where its facts come from: title, and address")])

    def _show_lacking(self) -> None:
        """Say what is still missing, and what is wrong."""
        self.lacking.clear()
        work = self.host.library.work(self.place.work)
        lines = self._empty()
        # What is not written in the facts is told by the names of their fields.
        lines += [m.message for m in unfinished(work) if m.file != self.file] if work is not None else []
        lines += self.host.library.mistakes_of(self.place.work)
        self.lacking.head(Words.of(self.tr("Still missing") if lines else self.tr("Nothing is missing")))
        for line in lines:
            self.lacking.text(Words(line), scale=0.92)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _read_day(typed: str) -> date | None:
    typed = typed.strip()
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise ValueError(typed) from None
