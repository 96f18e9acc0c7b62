"""Translating: rows of source and translation, what helps at the row, and beside them the page as it will be read."""

from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.languages import language
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.library_folder import titles_of
from reader.desk.content.translating import TranslationFile
from reader.desk.helper import TranslatorsHelp
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.form_page import sheet_margins
from reader.desk.screens.live_page import LivePage, picture_of_work
from reader.desk.screens.page_preview import PagePreview
from reader.desk.screens.rows_view import RowsView
from reader.desk.screens.step_words import parted
from reader.ui.i18n.translation import filled
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.surface import Surface

_SAVE_AFTER = 700
"""Milliseconds after the last letter: then what was typed is saved."""
_TERMS = 6


class TranslateScreen(DeskScreen):
    """One text in one language."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.file: TranslationFile | None = None
        self._row = QHBoxLayout(self)
        sheet_margins(self._row)
        host.attempt(self._open)

    def title(self) -> Words:
        if self.file is None:
            return Words(self.place.work)
        titles, row = titles_of(self.file.work), language(self.file.tag)
        title = titles.get(self.look.language.tag) or titles.get(self.file.work.source_language, self.place.work)
        done = filled(self.tr("{done} of {total}"), done=str(self.file.done), total=str(len(self.file.rows)))
        return parted(title, row.own_name, done.text)

    def first(self) -> QWidget:
        return self.rows.editor if self.file is not None else self

    def _open(self) -> None:
        work = self.host.library.work(self.place.work)
        if work is None:
            told = self.host.library.mistakes_of(self.place.work)
            self.host.say(Words(told[0] if told else self.place.work), "error")
            return
        self.file = TranslationFile(work, self.place.tag)
        self._arrange(self.file)
        row = self.file.index.get(self.place.row, -1)
        self._move(row if row >= 0 else max(0, self.file.next_open(len(self.file.rows) - 1)))

    def _arrange(self, file: TranslationFile) -> None:
        self._row.addWidget(self._rows_side(file), 3)
        self._row.addWidget(self._page_side(file), 2)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self.help = TranslatorsHelp(self.host.library, file.work, file.tag, cast(QObject, self.host))
        self.help.ready.connect(self._show_terms)
        self.help.found.connect(self._show_suggestion)
        self._suggested: dict[str, str] = {}

    def _rows_side(self, file: TranslationFile) -> Surface:
        """Return the rows, and below them what is said of the current one and what helps with it."""
        self.rows = RowsView(self.look, self.icons, file)
        self.rows.row_asked.connect(self.go_to)
        editor = self.rows.editor
        editor.textChanged.connect(self._typed)
        editor.done.connect(self.finish_row)
        editor.moved.connect(lambda step: self.go_to(self.rows.current + step))
        editor.suggestion_wanted.connect(lambda: self._take_suggestion())
        editor.term_wanted.connect(lambda number: self._put_term(number))
        self._remark = Notice(self.look, self.icons)
        self._note = Label(self.look, "muted", 0.85)
        self.suggestion = Button(self.look, self.icons, "copy", "flat", show_words=True)
        self.suggestion.set_ground("sheet")
        self.suggestion.clicked.connect(lambda: self._take_suggestion())
        self.also = Button(self.look, self.icons, "swap", "flat", show_words=True)
        self.also.clicked.connect(self._take_other)
        self.terms: list[Button] = []
        self._term_row = FlowRow()
        self.done_button = Button(self.look, self.icons, "checked", "accent", show_words=True)
        self.done_button.set_words(Words.of(self.tr("Right, next row")))
        self.done_button.clicked.connect(self.finish_row)
        sheet = Surface(self.look)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(self.rows, 1)
        for part in (self._remark, self._note, self.also, self.suggestion, self._term_row, FlowRow(self.done_button)):
            column.addWidget(part)
        return sheet

    def _page_side(self, file: TranslationFile) -> Surface:
        """Return the page as it will be read, and the choice of how wide it is."""
        work, known = file.work, file.work.translations.get(file.tag)
        self.page = LivePage(
            work.document, work.source_language, file.tag, self._raw, partial(picture_of_work, work),
            known.changed if known is not None else (), work.kind is WorkKind.COMIC,
            known.words if known is not None else None,
        )  # fmt: skip
        self.preview = PagePreview(self.look, self.icons, work.kind is WorkKind.COMIC)
        self.preview.set_page(self.page)
        return self.preview

    def _raw(self, key: str) -> str | None:
        """Return the words of a segment as the page shows them: the current row as it is typed, others where they
        count."""
        assert self.file is not None
        row = self.file.index.get(key)
        if row is None:
            return None
        return (self.file.words(row) or None) if row == self.rows.current or not self.file.is_open(row) else None

    # --- rows ---

    def go_to(self, row: int) -> None:
        """Save the current row, and go to another."""
        if self.file is not None and 0 <= row < len(self.file.rows):
            self.save()
            self._move(row)

    def finish_row(self) -> None:
        """The current row is right as it stands: save it, and go to the next one that is open."""
        if self.file is None:
            return
        row = self.rows.current
        if self.file.type_in(row, self.rows.editor.toPlainText()):
            self._show_typed(row)
        self.save()
        following = self.file.next_open(row)
        if following < 0:
            self.host.say(Words.of(self.tr("Every row is translated. Have the text checked next.")), "good")
        elif following == row and self.file.problems(row):
            self._show_remarks()
        else:
            self._move(following)

    def _move(self, row: int) -> None:
        assert self.file is not None
        before = self.rows.current
        self.rows.go_to(row)
        self.place = replace(self.place, row=self.file.rows[row].key)
        for one in {before, row}:
            self.preview.changed(*self.page.type_in(self.file.rows[one].block))
        self.preview.go_to(self.file.rows[row].block)
        self.suggestion.hide()
        key = self.file.rows[row].key
        self.help.ask(key, self.file.rows[row].words)
        if key in self._suggested:
            self._show_suggestion(key, self._suggested[key])
        self._show_terms()
        self._show_remarks()
        self.rows.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- typing ---

    def _typed(self) -> None:
        """What is typed is on the page at once, and on the disk a moment later."""
        if self.file is not None and self.rows.editor.hasFocus():
            row = self.rows.current
            if self.file.type_in(row, self.rows.editor.toPlainText(), settled=False):
                self._show_typed(row)
                self._timer.start()

    def _show_typed(self, row: int) -> None:
        assert self.file is not None
        self.preview.changed(*self.page.type_in(self.file.rows[row].block))
        self._show_remarks()

    def save(self) -> bool:
        """Save what was typed; return whether it is on the disk."""
        if self.file is None:
            return True
        self._timer.stop()
        file, collided = self.file, list[int]()
        name = filled(self.tr("Translation of “{words}”"), words=_short(file.rows[self.rows.current].words)).text
        done = self.host.attempt(lambda: collided.extend(file.save(self.host.changes, name)))
        if collided:
            self.host.say(Words.of(self.tr(
                "Somebody else wrote in this row at the same time. Their words stand there, yours are kept: choose."
            )))  # fmt: skip
            self._move(collided[0])
        return done

    def leave(self) -> bool:
        return self.save()

    def close_down(self) -> None:
        if self.file is not None:
            self._timer.stop()
            self.preview.stop()
            self.help.ready.disconnect(self._show_terms)
            self.help.found.disconnect(self._show_suggestion)
            self.help.stop()

    # --- what helps ---

    def _show_remarks(self) -> None:
        """Say what is wrong with the current row, or should be looked at again."""
        assert self.file is not None
        row = self.rows.current
        problems = self.file.problems(row)
        said = problems or [remark.message for remark in self.file.remarks(row)]
        before = self.file.before(row) if self.file.is_fuzzy(row) else ""
        if before:
            said = [filled(self.tr("The source changed. It was: “{words}”"), words=before).text, *said]
        self._remark.say(Words("\n".join(said)) if said else None, "error" if problems else "warning")
        note = self.file.note(row)
        self._note.set_words(Words(note))
        self._note.setVisible(bool(note))
        others = self.file.also_written(row)
        self.also.setVisible(bool(others))
        if others:
            self.also.set_words(filled(self.tr("Also written here: {words}"), words=others[0]))

    def _take_other(self) -> None:
        """Take the words that were also written in the current row, in place of those that stand there."""
        assert self.file is not None
        row = self.rows.current
        if others := self.file.also_written(row):
            self.file.choose(row, others[0])
            self.save()
            self._move(row)

    def _show_suggestion(self, key: str, words: str) -> None:
        assert self.file is not None
        self._suggested[key] = words
        here = self.file.rows[self.rows.current].key == key
        if here:
            self.suggestion.setVisible(bool(words) and words != self.file.words(self.rows.current))
            style = TextStyle(language(self.file.tag), self.look.chrome_px, leading=0.85)
            tip = Words.of(self.tr("Ctrl+Space takes what stands elsewhere for words like these"))
            self.suggestion.set_words(Words(words), style, tip=tip)

    def _take_suggestion(self) -> None:
        assert self.file is not None
        words = self._suggested.get(self.file.rows[self.rows.current].key, "")
        if words:
            self.rows.editor.selectAll()
            self.rows.editor.setFocus()
            self.rows.editor.insertPlainText(words)

    def _show_terms(self) -> None:
        """Offer the glossary's words for the terms in the current row."""
        assert self.file is not None
        for old in self.terms:
            old.hide()
            old.deleteLater()
        self.terms = []
        style = TextStyle(language(self.file.tag), self.look.chrome_px * 0.9, leading=0.85)
        for number, (source, term) in enumerate(
            self.help.help.terms.get(self.file.rows[self.rows.current].key, [])[:_TERMS]
        ):
            button = Button(self.look, self.icons, "words", show_words=True)
            tip = filled(self.tr("{term}: Alt+{number}"), term=source, number=str(number + 1))
            button.set_words(Words(term), style, tip=tip)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, number=number: self._put_term(number))
            self.terms.append(button)
        self._term_row.set_widgets(*self.terms)
        self._term_row.setVisible(bool(self.terms))

    def _put_term(self, number: int) -> None:
        if number < len(self.terms):
            self.rows.editor.setFocus()
            self.rows.editor.insertPlainText(self.terms[number].words.text)


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:37].rstrip()}…"
