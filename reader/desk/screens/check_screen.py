"""Checking: a text beside its source with its pictures, what should be looked at again, ten questions, and a name."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.approval import approve
from reader.authoring.checked_rows import changed_since_check, checked_file
from reader.authoring.remarks import RowRemark, open_remarks, settle_remark
from reader.authoring.review_sheet import review_sheet
from reader.authoring.unfinished import unfinished
from reader.authoring.whole_file import write_whole
from reader.authoring.works import WorkSource
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import Subject
from reader.desk.content.changes import held
from reader.desk.content.library_folder import titles_of
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.live_page import LivePage, PairPage, SomeBlocks, page_of
from reader.ui.i18n.translation import filled
from reader.ui.reading.block_view import BlockView
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.surface import Surface
from reader.ui.widgets.text_field import TextField

_LONGEST = 120
_REMARKS = 40
SHEETS = Path("build/review")


class CheckScreen(DeskScreen):
    """One text in one language. The number of the text is that of when the screen was opened: what changes meanwhile was
    not checked."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.work = host.library.work(place.work)
        self.form, self.view = FormPage(self.look), BlockView(self.look)
        sheet = Surface(self.look)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        inside.addWidget(self.view)
        row = QHBoxLayout(self)
        sheet_margins(row)
        row.addWidget(sheet, 3)
        row.addWidget(self.form, 2)
        self.questions: list[Button] = []
        self.remarks: list[Button] = []
        self.name = TextField(self.look, _LONGEST)
        self.changed: frozenset[str] | None = None
        """The rows that changed since somebody checked the text."""
        self._only: frozenset[str] | None = None
        self._whole: LivePage | PairPage
        if self.work is not None and place.tag in self.work.languages:
            self._seen = held(self.work.folder / "work.toml")
            self.number = self.work.fingerprint(place.tag)
            text = page_of(self.work, place.tag)
            own = place.tag == self.work.source_language
            self._whole = text if own else PairPage(text, page_of(self.work, self.work.source_language))
            self.changed = changed_since_check(self.work, place.tag)
            self._show_part(bool(self.changed))
            self._arrange(self.work)

    def title(self) -> Words:
        if self.work is None:
            return Words(self.place.work)
        titles = titles_of(self.work)
        title = titles.get(self.look.language.tag) or titles.get(self.work.source_language, self.work.id)
        return filled(self.tr("Check: {title} · {language}"), title=title, language=language(self.place.tag).own_name)

    def first(self) -> QWidget:
        return self.view

    def _arrange(self, work: WorkSource) -> None:
        self._arrange_changed(work)
        self._arrange_remarks(work)
        self.form.head(Words.of(self.tr("Ten questions")))
        for question in self.question_words():
            button = Button(self.look, self.icons, "open-question", "flat", show_words=True)
            button.set_ground("sheet")
            button.set_words(question)
            button.clicked.connect(lambda _=False, button=button: self._tick(button))
            self.questions.append(button)
            self.form.add(button)
        self.form.text(Words.of(self.tr("Who checked it")), "muted", 0.9)
        self.name.setText(self.host.person)
        self.name.setAccessibleName(self.tr("Who checked it"))
        self.name.textChanged.connect(self._follow)
        self.form.add(self.name)
        self.right = {"language": self._approving("language", "checked", self.tr("The words are right"))}
        if work.subject is Subject.RIGHTS:
            self.right["law"] = self._approving("law", "law", self.tr("The law is right"))
        self.sheet = Button(self.look, self.icons, "print", show_words=True)
        self.sheet.set_words(Words.of(self.tr("A sheet to print")))
        self.sheet.clicked.connect(self._write_sheet)
        for mistake in unfinished(work):
            self.form.text(Words(mistake.message), "error", 0.9)
        self.form.foot(*self.right.values(), self.sheet)
        self._follow()

    def _arrange_changed(self, work: WorkSource) -> None:
        """Say what changed since somebody checked the text, which alone has to be read again."""
        if not self.changed:
            return
        last = max(work.checks(self.place.tag).lapsed, key=lambda check: check.on)
        said = self.tr("{name} checked it on {day}. Rows that changed since: {number}.")
        self.form.text(filled(said, name=last.by, day=last.on.isoformat(), number=str(len(self.changed))), "notice")
        words = {True: Words.of(self.tr("What changed")), False: Words.of(self.tr("Everything"))}
        self.part = Choices(self.look, self.icons, words, True, self._show_part)
        self.form.add(self.part)

    def _show_part(self, only_changed: bool) -> None:
        """Show what changed since the last check, or everything."""
        self._only = self.changed if only_changed else None
        blocks = {key.rpartition("/")[0] for key in self._only or ()}
        self.view.set_page(SomeBlocks(self._whole, blocks) if self._only else self._whole)

    def _arrange_remarks(self, work: WorkSource) -> None:
        found = open_remarks(work, self.place.tag) if self.place.tag in work.translations else []
        if not found:
            return
        self.form.head(filled(self.tr("To look at again: {number}"), number=str(len(found))))
        for remark in found[:_REMARKS]:
            words = work.translations[self.place.tag].raw.get(remark.remark.key, "")
            button = Button(self.look, self.icons, "warning", "flat", show_words=True)
            button.set_ground("sheet")
            button.set_words(Words(f"{_short(words)}: {remark.remark.message}"))
            button.clicked.connect(lambda _=False, remark=remark: self._show_row(remark))
            settle = Button(self.look, self.icons, "checked", show_words=True)
            settle.set_words(Words.of(self.tr("It is right")))
            settle.clicked.connect(lambda _=False, remark=remark: self.settle(remark))
            mend = Button(self.look, self.icons, "draft", show_words=True)
            mend.set_words(Words.of(self.tr("Mend it")))
            mend.clicked.connect(lambda _=False, remark=remark: self._mend(remark))
            self.form.add(button)
            self.form.row(settle, mend)
            self.remarks.append(settle)

    def question_words(self) -> list[Words]:
        """Return the questions of a check: those of the printed sheet."""
        said = (
            self.tr("Is every sentence of the source there, and nothing that the source does not say?"),
            self.tr("Is every negation kept (not, never, nobody, without, unless)?"),
            self.tr("Are all numbers, amounts, days and dates right, also in tables?"),
            self.tr(
                "Are the names of laws, offices and people right, and is each office doing what the source says that it does?"
            ),
            self.tr("Does “may” stay “may”, “must” stay “must”, and “it is reported” stay “it is reported”?"),
            self.tr("Does the text promise nothing that the source does not promise?"),
            self.tr("Is each term the same everywhere, and the one that is used in this language (see Words to know)?"),
            self.tr("Would somebody with few years of school understand every sentence when it is read aloud?"),
            self.tr("Is the tone polite and calm, and does nothing shame or frighten more than the source does?"),
            self.tr("Are the words for the pictures right for somebody who cannot see them?"),
        )
        return [Words.of(words) for words in said]

    # --- deeds ---

    def _approving(self, kind: str, sign: str, said: str) -> Button:
        button = Button(self.look, self.icons, sign, "accent" if kind == "language" else "plain", show_words=True)
        button.set_words(Words.of(said))
        button.clicked.connect(lambda: self.approve(kind))
        return button

    def approve(self, kind: str) -> None:
        """Record by name that the text was checked, as it stood when this screen was opened."""
        work, by = self.work, self._signed()
        if work is None or not by:
            return
        tag, number, file = self.place.tag, self.number, work.folder / "work.toml"
        files = [file, checked_file(work, tag)]
        fresh = self.host.library.work(work.id)
        if fresh is None:
            return
        name = filled(self.tr("Checked by {name}"), name=by).text
        deed = partial(approve, fresh, tag, kind, by, date.today(), number)
        if self.host.attempt(lambda: self.host.changes.make(name, files, deed, {file: self._seen})):
            self.host.survey.look()
            self.host.go(Place("board", work.id, tag))
            self.host.say(filled(self.tr("Recorded: checked by {name}."), name=by), "good")

    def settle(self, remark: RowRemark) -> None:
        """Record by name that a row is right as it is."""
        work, by = self.work, self._signed()
        if work is None or not by:
            return
        file = work.translation_file(self.place.tag)
        found, today = remark.remark, date.today().isoformat()
        deed = partial(settle_remark, work, remark.tag, found.key, found.kind, by, today)
        if self.host.attempt(lambda: self.host.changes.make(self.tr("A row is right"), [file], deed)):
            self.host.again()

    def _signed(self) -> str:
        """Return the name that stands in the form; where there is none, ask for it."""
        by = " ".join(self.name.text().split())
        self.host.person = by
        if not by:
            self.host.say(Words.of(self.tr("Write below who checked it: a check needs a name.")))
            self.name.setFocus()
        return by

    def _mend(self, remark: RowRemark) -> None:
        self.host.go(Place("translate", remark.work, remark.tag, row=remark.remark.key))

    def _show_row(self, remark: RowRemark) -> None:
        block = remark.remark.key.rpartition("/")[0]
        if self._only and self.view.page is not None and self.view.page.index_of(block) is None:
            self.part.mark(False)
            self._show_part(False)
        index = self.view.page.index_of(block) if self.view.page else None
        if index is not None:
            self.view.go_to(index)

    def _tick(self, button: Button) -> None:
        ticked = not button.property("ticked")
        button.setProperty("ticked", ticked)
        button.set_icon("checked" if ticked else "open-question")
        button.setAccessibleDescription(self.tr("yes") if ticked else "")
        self._follow()

    def _follow(self) -> None:
        """All ten questions are answered before a name is put under them."""
        ready = all(button.property("ticked") for button in self.questions) and bool(self.name.text().strip())
        checks = self.work.checks(self.place.tag) if self.work is not None else None
        for kind, button in self.right.items():
            done = checks is not None and getattr(checks, kind) is not None
            button.setEnabled(ready and not done)

    def _write_sheet(self) -> None:
        work, tag = self.work, self.place.tag
        if work is None:
            return
        file = self.host.library.home / SHEETS / f"{work.id}.{tag}.html"
        if self.host.attempt(lambda: write_whole(file, review_sheet(work, tag, self._only))):
            self.host.say(filled(self.tr("Written: {file}"), file=str(file)), "good")


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57].rstrip()}…"
