"""The library as it stands: every work in every language, and what can be done with the one that is chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.status_row import NextStep, Row
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.library_folder import Summary
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.board_view import BoardView
from reader.desk.screens.form_page import sheet_margins
from reader.desk.screens.step_words import SIGNS, parted, state_words, step_words
from reader.ui.i18n.translation import filled
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.surface import Surface

STEPS = {
    NextStep.NOTHING: "check", NextStep.BEGIN: "translate", NextStep.UPDATE: "translate", NextStep.TRANSLATE: "translate",
    NextStep.FINISH: "facts", NextStep.CHECK: "check",
}  # fmt: skip
"""On which screen each step is done."""


class BoardScreen(DeskScreen):
    """The board, and below it the chosen cell in words with its steps."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.board = BoardView(self.look, self.icons)
        self._name, self._state = Label(self.look, scale=1.05, bold=True), Label(self.look, "muted", 0.9)
        self.steps: dict[str, Button] = {}
        self._row = FlowRow()
        self._empty = Label(self.look, align="center")
        self._empty.set_words(
            Words.of(self.tr("There is no text yet. Drop a file here, or press “Bring in” or “Write a text”."))
        )
        sheet = Surface(self.look)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(self._empty)
        column.addWidget(self.board, 1)
        below = QVBoxLayout()
        below.setSpacing(GRID // 2)
        below.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        below.addWidget(self._name)
        below.addWidget(self._state)
        below.addWidget(self._row)
        column.addLayout(below)
        outer = QHBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(sheet)
        self.board.chosen.connect(self._choose)
        self.board.activated.connect(self._do_next)
        self._wanted = place.work
        """The work to go to; a new one is known a moment later."""
        self._show_works()

    def title(self) -> Words:
        return Words(self.host.library.home.name)

    def first(self) -> QWidget:
        return self.board

    def take(self, files: list[Path], at: QPoint) -> bool:
        """Bring files in: dropped on a text in a language they are that, elsewhere a new text. Recordings are taken apart
        for the text and the language that they are dropped on."""
        from reader.authoring.long_recording import are_recordings
        from reader.desk.content.exchanging import answer_of

        inside = self.board.viewport().mapFrom(self.window(), at)
        cell = self.board.cell_at(inside.x(), inside.y())
        if cell is None:
            return False
        self.board.go_to(*cell)
        summary, tag = self.board.current_cell
        if summary is not None and tag and are_recordings(files):
            self.host.go(Place("voices", summary.work, tag, tuple(files)))
            return True
        if summary is None or not tag or tag == summary.language or answer_of(files[0]):
            return False
        self.host.go(Place("bring", summary.work, tag, tuple(files)))
        return True

    def survey_told(self, _summary: Summary | None) -> None:
        self._show_works()

    def _show_works(self) -> None:
        works = self.host.summaries
        self._empty.setVisible(not works)
        self.board.setVisible(bool(works))
        for part in (self._name, self._state, self._row):
            part.setVisible(bool(works))
        if works:
            self.board.set_works(works)
        if any(summary.work == self._wanted for summary in works):
            self._wanted = ""
            self.board.choose(self.place.work, self.place.tag)

    def _choose(self, _work: str, _tag: str) -> None:
        """Say in words what the current cell is, and offer its steps."""
        summary, tag = self.board.current_cell
        if summary is None:
            return
        if not self._wanted:
            self.place = replace(self.place, work=summary.work, tag=tag)  # Back leads to the same cell again
        title = summary.title(self.look.language.tag)
        row = summary.row(tag) if tag else None
        if row is None:
            self._name.set_words(Words(title))
            mistakes = filled(self.tr("To be mended: {number}."), number=str(len(summary.mistakes)))
            self._state.set_words(
                mistakes if summary.mistakes else Words.of(self.tr("The text itself, and its facts."))
            )
        else:
            self._name.set_words(parted(title, language(tag).own_name))
            self._state.set_words(state_words(row))
        self._offer(self._of_cell(summary.work, tag, row, summary.kind) if row else self._of_work(summary))

    def _of_work(self, summary: Summary) -> list[tuple[str, str, Words, Callable[[], None]]]:
        if not summary.rows:
            return [("mistakes", "warning", Words.of(self.tr("What is wrong")), self._going("mistakes", summary.work))]
        steps = [("facts", "explainer", Words.of(self.tr("Facts")), self._going("facts", summary.work))]
        if summary.photographs:
            people = Words.of(self.tr("People in pictures"))
            steps.append(("people", "person", people, self._going("people", summary.work)))
        if summary.kind == WorkKind.COMIC:
            steps.insert(
                0,
                (
                    "panels",
                    "four-panels",
                    Words.of(self.tr("Panels and balloons")),
                    self._going("panels", summary.work),
                ),
            )
        if summary.kind not in (WorkKind.COMIC, WorkKind.GLOSSARY):
            steps.insert(0, ("write", "draft", Words.of(self.tr("Write")), self._going("write", summary.work)))
        if summary.mistakes:
            said = Words.of(self.tr("What is wrong"))
            steps.insert(0, ("mistakes", "warning", said, self._going("mistakes", summary.work)))
        return steps

    def _of_cell(self, work: str, tag: str, row: Row, kind: str) -> list[tuple[str, str, Words, Callable[[], None]]]:
        following = STEPS[row.step]
        steps = [(following, SIGNS[row.step], step_words(row), self._going(following, work, tag))]
        others = [
            ("check", "trial", self.tr("Check")), ("facts", "explainer", self.tr("Facts")),
            ("voices", "record", self.tr("Voices")),
        ]  # fmt: skip
        if row.source and kind not in (WorkKind.COMIC, WorkKind.GLOSSARY):
            others = [("write", "draft", self.tr("Write")), *others]
        elif not row.source:
            others = [
                ("translate", "draft", self.tr("Translate")), ("exchange", "save", self.tr("For the translator")), *others,
            ]  # fmt: skip
            if kind not in (WorkKind.COMIC, WorkKind.GLOSSARY):
                others.insert(1, ("bring", "down", self.tr("Bring its file in")))
        steps += [
            (screen, sign, Words.of(said), self._going(screen, work, tag))
            for screen, sign, said in others
            if screen != following and (screen not in ("check", "voices") or row.begun)
        ]
        return steps

    def _offer(self, steps: list[tuple[str, str, Words, Callable[[], None]]]) -> None:
        for old in self.steps.values():
            old.hide()
            old.deleteLater()
        self.steps = {}
        for i, (name, sign, words, deed) in enumerate(one for one in steps if self.host.has_screen(one[0])):
            button = Button(self.look, self.icons, sign, "plain" if i else "accent", show_words=True)
            button.set_words(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self.steps[name] = button
        self._row.set_widgets(*self.steps.values())

    def _going(self, screen: str, work: str, tag: str = "") -> Callable[[], None]:
        return lambda: self.host.go(Place(screen, work, tag))

    def _do_next(self, _work: str, _tag: str) -> None:
        if self.steps:
            next(iter(self.steps.values())).click()
