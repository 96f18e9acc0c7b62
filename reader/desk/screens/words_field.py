"""A field for the words of a text as they look: bold, slanted, links and marks of notes, without a sign of Markdown.

Signal: ``asked(deed)`` a key was pressed that does something with the row: one of DEEDS. ``pasted(lines)`` several paragraphs
came from the clipboard: the first of them is put in here.
"""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

from reader.authoring.importing.model import Run, Runs, joined
from reader.core.languages import Language
from reader.desk.screens.line_ends import OURS
from reader.desk.screens.row_editor import RowEditor
from reader.desk.screens.typed_history import Typed, TypedHistory
from reader.ui.style.look import Look

DEEDS = ("split", "join", "link", "note", "up", "down", "remove", "deeper", "less deep")
_STRONG, _EMPHASIS, _LINK, _NOTE = (QTextFormat.Property.UserProperty.value + n for n in range(2, 6))
_CONTROL = {
    Qt.Key.Key_K: "link", Qt.Key.Key_BracketRight: "deeper", Qt.Key.Key_BracketLeft: "less deep",
}  # fmt: skip
_ALT = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Delete: "remove", Qt.Key.Key_N: "note"}


class WordsField(RowEditor):
    """Words with their looks; with `looks` False plain words. Of one `line`, or several."""

    asked = Signal(str)
    pasted = Signal(list)

    def __init__(self, look: Look, row: Language, scale: float = 1.0, bold: bool = False, looks: bool = True):
        self._ready = False
        super().__init__(look, row, None, scale, bold)
        self._has_looks = looks
        self._ready = True
        self.takes_lines = False
        """Whether Enter begins a line in it; else it divides the row."""
        self.cursorPositionChanged.connect(self._end_looks)

    # --- words ---

    def runs(self) -> Runs:
        """Return the words as they are."""
        return joined(list(self._runs()))

    def set_runs(self, runs: Runs) -> None:
        """Show other words; what was typed before is not undone here any more."""
        self._look.typesetter.fonts.prepare("".join(run.text for run in runs), self._row)
        self._restoring = True
        self._show(runs)
        self.line_ends.refresh()
        self._restoring = False
        self.history = TypedHistory(self._state())

    def halves(self) -> tuple[Runs, Runs]:
        """Return the words before the cursor, and those behind it; what is chosen is in neither."""
        cursor = self.textCursor()
        first = list(self._runs(0, cursor.selectionStart()))
        return joined(first), joined(list(self._runs(cursor.selectionEnd(), self.document().characterCount())))

    def go_to(self, letters: int) -> None:
        """Put the cursor behind so many letters; -1: behind all of them."""
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        cursor.setPosition(end if letters < 0 else min(end, self.line_ends.place_of(letters)))
        self.setTextCursor(cursor)

    def turn_bold(self) -> None:
        """Make what is chosen, or the word under the cursor, bold; or no longer."""
        self._turn(_STRONG)

    def turn_slanted(self) -> None:
        """Make what is chosen, or the word under the cursor, slanted; or no longer."""
        self._turn(_EMPHASIS)

    def link_at(self) -> str:
        """Return where the words at the cursor lead."""
        return str(self._chosen().charFormat().property(_LINK) or "")

    def put_link(self, target: str, words: str = "") -> None:
        """Let what is chosen, or the word under the cursor, lead somewhere; nowhere where `target` is empty. Where there is
        no word, put these words in."""
        cursor = self._chosen()
        if not cursor.hasSelection() and target:
            cursor.insertText(words, self._format(Run(words, link=target)))
            return
        mode = QTextCursor.MoveMode
        if not self.textCursor().hasSelection():  # the whole link
            while (
                cursor.position() < self.document().characterCount() - 1
                and self._leads(cursor.position()) == self.link_at() != ""
            ):
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, mode.KeepAnchor)
        look = self._format(Run("", link=target))
        if not target:
            for name in (_LINK,):
                look.setProperty(name, "")
            look.setFontUnderline(False)
            look.setForeground(self._look.color("ink"))
        cursor.mergeCharFormat(look)

    def put_note(self, name: str) -> None:
        """Put the mark of a note behind what is chosen."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(f"[{name}]", self._format(Run("", note=name)))
        self.setTextCursor(cursor)

    # --- looks ---

    def _format(self, run: Run) -> QTextCharFormat:
        found = QTextCharFormat()
        if run.strong:
            found.setProperty(_STRONG, True)
            found.setFontWeight(QFont.Weight.Bold)
        if run.emphasis:
            found.setProperty(_EMPHASIS, True)
            found.setFontItalic(True)
        if run.link:
            found.setProperty(_LINK, run.link)
            found.setFontUnderline(True)
            found.setForeground(self._look.color("link"))
        if run.note:
            found.setProperty(_NOTE, run.note)
            found.setForeground(self._look.color("link"))
        return found

    def _runs(self, start: int = 0, end: int = -1) -> Iterator[Run]:
        """Yield the words between two places of the field, as they look."""
        document = self.document()
        end = document.characterCount() if end < 0 else end
        block = document.begin()
        while block.isValid():
            if start < block.position() <= end:
                yield Run("\n")
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                first, form = part.position(), part.charFormat()
                data = part.text().encode("utf-16-le")
                text = data[2 * max(0, start - first) : 2 * max(0, end - first)].decode("utf-16-le", "ignore")
                text = text.replace("\u2028", "" if form.boolProperty(OURS) else "\n")
                if text:
                    yield from self._run(text, form)
                parts += 1
            block = block.next()

    @staticmethod
    def _run(text: str, form: QTextCharFormat) -> Iterator[Run]:
        looks = Run("", form.boolProperty(_STRONG), form.boolProperty(_EMPHASIS), str(form.property(_LINK) or ""))
        name = str(form.property(_NOTE) or "")
        mark = f"[{name}]"
        if not name or mark not in text:  # a mark of which something was taken away is none
            yield looks._replace(text=text)
            return
        before, _, after = text.partition(mark)
        if before:
            yield looks._replace(text=before)
        yield Run("", note=name)
        if after:
            yield looks._replace(text=after)

    def _show(self, runs: Runs) -> None:
        QPlainTextEdit.setPlainText(self, "")
        cursor = QTextCursor(self.document())
        for run in runs:
            cursor.insertText(f"[{run.note}]" if run.note else run.text, self._format(run))

    def _chosen(self) -> QTextCursor:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor

    def _leads(self, position: int) -> str:
        """Return where the letter at a place leads."""
        if position + 1 >= self.document().characterCount():
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position + 1)
        return str(cursor.charFormat().property(_LINK) or "")

    def _turn(self, look: int) -> None:
        if not self._has_looks:
            return
        cursor = self._chosen()
        on = not cursor.charFormat().boolProperty(look)
        form = QTextCharFormat()
        form.setProperty(look, on)
        if look == _STRONG:
            form.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        else:
            form.setFontItalic(on)
        if cursor.hasSelection():
            cursor.mergeCharFormat(form)
        else:
            self.mergeCurrentCharFormat(form)

    def _end_looks(self) -> None:
        """What is typed behind the mark of a note is no note, behind a link no link."""
        cursor = self.textCursor()
        form = cursor.charFormat()
        ends = form.property(_NOTE) or (form.property(_LINK) and self._leads(cursor.position()) != form.property(_LINK))
        if not cursor.hasSelection() and ends:
            self.setCurrentCharFormat(self._format(Run("", form.boolProperty(_STRONG), form.boolProperty(_EMPHASIS))))

    # --- what was typed before ---

    def _state(self) -> Typed:
        return Typed(self.toPlainText(), self._typed_place(), tuple(self._runs()) if self._ready else ())

    def _put(self, typed: Typed) -> None:
        self._show(typed.looks)  # type: ignore[arg-type]

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if control and key == Qt.Key.Key_B:
            self.turn_bold()
        elif control and key == Qt.Key.Key_I:
            self.turn_slanted()
        elif control and key in _CONTROL:
            self.asked.emit(_CONTROL[key])
        elif alt and key in _ALT:
            self.asked.emit(_ALT[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (control or shift or self.takes_lines):
            self.asked.emit("split")
        elif key == Qt.Key.Key_Backspace and not self.textCursor().hasSelection() and self.textCursor().atStart():
            self.asked.emit("join")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not (control or shift) and self._is_at_edge(key):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _is_at_edge(self, key: Qt.Key) -> bool:
        cursor = self.textCursor()
        up = key == Qt.Key.Key_Up
        return not cursor.movePosition(QTextCursor.MoveOperation.Up if up else QTextCursor.MoveOperation.Down)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._end_looks()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        if self.takes_lines:
            super().insertFromMimeData(source)
        elif lines:
            self.textCursor().insertText(lines[0] if len(lines) > 1 else source.text().strip("\r\n"))
            if len(lines) > 1:
                self.pasted.emit(lines[1:])
