"""What is wrong with a work: every mistake with its file and line, as “check” tells it, and a way to what is written."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.words import Words
from reader.desk.content.library_folder import Summary
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.i18n.translation import filled
from reader.ui.widgets.button import Button


class MistakesScreen(DeskScreen):
    """A list that follows the files."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.page = FormPage(self.look)
        outer = QVBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(self.page)
        self.write = Button(self.look, self.icons, "draft", "accent", show_words=True)
        self.write.set_words(Words.of(self.tr("Write")))
        self.write.clicked.connect(lambda: host.go(Place("write", place.work)))
        self.facts = Button(self.look, self.icons, "explainer", show_words=True)
        self.facts.set_words(Words.of(self.tr("Facts")))
        self.facts.clicked.connect(lambda: host.go(Place("facts", place.work)))
        self.page.foot(self.write, self.facts)
        self._show()

    def title(self) -> Words:
        return filled(self.tr("What is wrong: {title}"), title=self.place.work)

    def first(self) -> QWidget:
        return self.write

    def survey_told(self, _summary: Summary | None) -> None:
        self._show()

    def _show(self) -> None:
        self.page.clear()
        mistakes = self.host.library.mistakes_of(self.place.work)
        for mistake in mistakes:
            self.page.text(Words(mistake))
        if not mistakes:
            self.page.text(Words.of(self.tr("Nothing is wrong any more.")), "good")
        self.write.setVisible(self.host.library.work(self.place.work) is not None)
