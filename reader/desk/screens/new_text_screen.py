"""A new text that somebody will write: what it is, its language, and the name of its folder."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.authoring.whole_file import write_whole
from reader.core.languages import LANGUAGES
from reader.core.limits import is_work_id
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.bringing_in import folder_name
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices, LanguageChoices
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.i18n.names import kind_words
from reader.ui.widgets.button import Button
from reader.ui.widgets.text_field import TextField

_LONGEST = 60
OFFERED = (WorkKind.EXPLAINER, WorkKind.ARTICLE, WorkKind.NEWS, WorkKind.STORY, WorkKind.BOOK, WorkKind.REPORT)
"""Comics and pages come in as files; a glossary is one."""


class NewTextScreen(DeskScreen):
    """A form of three rows."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        page = FormPage(self.look)
        self.kind, self.tag = WorkKind.EXPLAINER, self.look.language.tag
        page.head(Words.of(self.tr("What is it?")))
        kinds = {kind: kind_words(kind) for kind in OFFERED}
        self.kinds = Choices(self.look, self.icons, kinds, self.kind, lambda kind: self.choose(kind, self.tag))
        page.add(self.kinds)
        page.head(Words.of(self.tr("In which language is it written first?")))
        tags = list(LANGUAGES)
        self.languages = LanguageChoices(self.look, self.icons, tags, self.tag, lambda tag: self.choose(self.kind, tag))
        page.add(self.languages)
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
        self._follow()

    def title(self) -> Words:
        return Words.of(self.tr("Write a text"))

    def first(self) -> QWidget:
        return self.name

    def choose(self, kind: WorkKind, tag: str) -> None:
        """Choose what it will be, and in which language."""
        self.kind, self.tag = kind, tag
        self.kinds.mark(kind)
        self.languages.mark(tag)

    def make(self) -> None:
        """Make the folder, and go to where its facts are filled in."""
        work = folder_name(self.name.text())
        if not is_work_id(work):
            return
        library = self.host.library
        name = self.tr("New text")
        places = [library.folder(work)]

        def deed() -> None:
            # Its words are written on the next screen, from nothing: no sentence stands there that nobody wrote.
            write_whole(library.new_work(work, self.kind, self.tag) / "source.md", "#\n")

        done = self.host.attempt(lambda: self.host.changes.make(name, places, deed))
        if done:
            self.host.survey.look()
            self.host.go(Place("write", work))

    def _follow(self) -> None:
        self.button.setEnabled(is_work_id(folder_name(self.name.text())))
