"""A new text that somebody will write: what it is, its language, and the name of its folder."""

import re

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.authoring.scaffold import KINDS
from reader.core.languages import LANGUAGES, language
from reader.core.limits import is_work_id
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.i18n.names import kind_words
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_LONGEST = 60
OFFERED = (WorkKind.EXPLAINER, WorkKind.ARTICLE, WorkKind.NEWS, WorkKind.STORY, WorkKind.BOOK, WorkKind.REPORT)
"""Comics and pages come in as files; a glossary is one."""


def folder_name(words: str) -> str:
    """Return what can be the name of a work's folder, made of words; empty where nothing of them can."""
    return "-".join(re.findall(r"[a-z0-9]+", words.lower()))[:_LONGEST].strip("-")


class NewTextScreen(DeskScreen):
    """A form of three rows."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        page = FormPage(self.look)
        self.kind, self.tag = WorkKind.EXPLAINER, self.look.language.tag
        page.head(Words.of(self.tr("What is it?")))
        self.kinds = {kind: self._button(kind) for kind in OFFERED if kind in KINDS}
        for kind, button in self.kinds.items():
            button.set_words(kind_words(kind))
            button.clicked.connect(lambda _=False, kind=kind: self.choose(kind, self.tag))
        page.row(*self.kinds.values())
        page.head(Words.of(self.tr("In which language is it written first?")))
        self.languages = {tag: self._button("") for tag in LANGUAGES}
        for tag, button in self.languages.items():
            row = language(tag)
            button.set_words(Words(row.own_name), TextStyle(row, self.look.chrome_px, leading=0.85))
            button.clicked.connect(lambda _=False, tag=tag: self.choose(self.kind, tag))
        page.row(*self.languages.values())
        page.head(Words.of(self.tr("A short name for its folder, in Latin letters")))
        self.name = TextField(self.look, _LONGEST)
        self.name.setAccessibleName(self.tr("A short name for its folder, in Latin letters"))
        self.name.textChanged.connect(self._follow)
        self.name.returnPressed.connect(self.make)
        page.add(self.name)
        self.button = Button(self.look, self.icons, "add", "accent", show_words=True)
        self.button.set_words(Words.of(self.tr("Make it")))
        self.button.clicked.connect(self.make)
        page.row(self.button)
        outer = QVBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(page)
        self.choose(self.kind, self.tag)
        self._follow()

    def title(self) -> Words:
        return Words.of(self.tr("Write a text"))

    def first(self) -> QWidget:
        return self.name

    def choose(self, kind: WorkKind, tag: str) -> None:
        """Choose what it will be, and in which language."""
        self.kind, self.tag = kind, tag
        for one, button in self.kinds.items():
            button.setChecked(one is kind)
        for other, button in self.languages.items():
            button.setChecked(other == tag)

    def make(self) -> None:
        """Make the folder, and go to where its facts are filled in."""
        work = folder_name(self.name.text())
        if not is_work_id(work):
            return
        library = self.host.library
        name = self.tr("New text")
        places = [library.folder(work)]
        done = self.host.attempt(
            lambda: self.host.changes.make(name, places, lambda: library.new_work(work, self.kind, self.tag))
        )
        if done:
            self.host.survey.look()
            self.host.go(Place("board", work))

    def _follow(self) -> None:
        self.button.setEnabled(is_work_id(folder_name(self.name.text())))

    def _button(self, sign: str) -> Button:
        button = Button(self.look, self.icons, sign, show_words=True)
        button.setCheckable(True)
        return button
