"""Writing a text: its words with their signs, buttons that put the signs in, and the page as it will be read beside them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.document import read
from reader.authoring.whole_file import write_whole
from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.changes import ChangedElsewhereError, held
from reader.desk.content.library_folder import titles_of
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import sheet_margins
from reader.desk.screens.live_page import LivePage, picture_of_work
from reader.desk.screens.row_editor import RowEditor
from reader.ui.i18n.translation import filled
from reader.ui.reading.block_view import BlockView
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.scroll_bar import ScrollBar
from reader.ui.widgets.surface import Surface

_SHOW_AFTER, _SAVE_AFTER = 250, 1000
"""Milliseconds after the last letter: then the page follows, then it is saved."""
SIGNS = {
    "heading": ("## ", " {#name}"), "item": ("- ", ""), "number": ("1. ", ""), "strong": ("**", "**"), "box": ('!!! note\n    ', ""),
    "warning": ('!!! warning\n    ', ""), "today": ('!!! today\n    ', ""), "picture": ("![", "](images/NAME.jpg)"),
}  # fmt: skip
"""What each button puts before and behind what is chosen."""
_LINES = ("heading", "item", "number", "box", "warning", "today", "picture")
"""What begins a line of its own."""


class WriteScreen(DeskScreen):
    """The source of one work."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self._row = QHBoxLayout(self)
        sheet_margins(self._row)
        self.work = host.library.work(place.work)
        self.editor: RowEditor | None = None
        if self.work is None or self.work.kind in (WorkKind.COMIC, WorkKind.GLOSSARY):
            told = host.library.mistakes_of(place.work)
            host.say(Words(told[0] if told else place.work), "error")
            return
        host.attempt(self._open)

    def title(self) -> Words:
        title = titles_of(self.work).get(self.work.source_language, self.place.work) if self.work else self.place.work
        return filled(self.tr("Write: {title}"), title=title)

    def first(self) -> QWidget:
        return self.editor or self

    def _open(self) -> None:
        work = self.work
        assert work is not None
        self.file = work.source_file
        self._seen = held(self.file)
        text = (self._seen or b"").decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        self.editor = RowEditor(self.look, language(work.source_language))
        self.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.editor.setVerticalScrollBar(ScrollBar(self.look, "sheet"))
        self.editor.setPlainText(text)
        self.editor.document().setModified(False)
        self.wrong = Notice(self.look, self.icons)
        sheet, paper, self.view = Surface(self.look), Surface(self.look), BlockView(self.look)
        left, right = QVBoxLayout(sheet), QVBoxLayout(paper)
        for column in (left, right):
            column.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        left.addWidget(self._signs())
        left.addWidget(self.editor, 1)
        left.addWidget(self.wrong)
        right.addWidget(self.view)
        self._row.addWidget(sheet, 1)
        self._row.addWidget(paper, 1)
        self._timers = tuple(
            self._timer(after, deed) for after, deed in ((_SHOW_AFTER, self.show_page), (_SAVE_AFTER, self.save))
        )
        self.editor.textChanged.connect(self._typed)
        self.show_page()

    def _signs(self) -> FlowRow:
        words = {
            "heading": self.tr("Heading"), "item": self.tr("List"), "number": self.tr("Steps"), "strong": self.tr("Bold"),
            "box": self.tr("Box"), "warning": self.tr("Warning"), "today": self.tr("Do it today"), "picture": self.tr("Picture"),
        }  # fmt: skip
        self.signs = {name: Button(self.look, self.icons, show_words=True) for name in SIGNS}
        for name, button in self.signs.items():
            button.set_words(Words.of(words[name]))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, name=name: self.put(name))
        return FlowRow(*self.signs.values())

    def _timer(self, after: int, deed: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(deed)
        return timer

    def put(self, name: str) -> None:
        """Put the signs of a button around what is chosen, on a line of their own where they begin one."""
        editor = self.editor
        if editor is None:
            return
        before, behind = SIGNS[name]
        cursor = editor.textCursor()
        chosen = editor.chosen_text()
        if name in _LINES and not chosen and cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            before = f"\n\n{before}"
        cursor.insertText(f"{before}{chosen}{behind}")
        cursor.setPosition(cursor.position() - len(behind))
        editor.setTextCursor(cursor)
        editor.setFocus()

    def _typed(self) -> None:
        for timer in self._timers:
            timer.start()

    def show_page(self) -> None:
        """Show the page as it is written now, and say what cannot be shown."""
        work, editor = self.work, self.editor
        if work is None or editor is None:
            return
        document = read(editor.toPlainText())
        problem = next(iter(document.problems), None)
        line = problem.line or editor.toPlainText().partition(problem.near)[0].count("\n") + 1 if problem else 0
        self.wrong.say(
            filled(self.tr("Line {line}: {problem}"), line=str(line), problem=problem.message) if problem else None
        )
        if list(document.blocks()):
            tag = work.source_language
            page = LivePage(document, tag, tag, lambda _: None, lambda name: picture_of_work(work, name))
            self.view.set_page(page, keep_place=self.view.page is not None)

    def save(self) -> bool:
        """Save what was typed; return whether it is on the disk. What somebody else wrote meanwhile stays, and what was
        typed here is kept beside it."""
        editor = self.editor
        if editor is None or not editor.document().isModified():
            return True
        data = editor.toPlainText().encode()
        name = filled(self.tr("Text of “{work}”"), work=self.place.work).text
        done: list[bool] = []

        def deed() -> None:
            try:
                self.host.changes.write(name, self.file, data, self._seen, joins=str(self.file))
                done.append(True)
            except ChangedElsewhereError:
                write_whole(self.file.with_name(f"{self.file.stem}-also-written{self.file.suffix}"), data)
                raise

        if self.host.attempt(deed) and done:
            self._seen = data
            editor.document().setModified(False)
            return True
        return False

    def leave(self) -> bool:
        return self.save()
