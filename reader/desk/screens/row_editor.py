"""The field that one row is typed into: as high as its words, in the language's letters and direction.

Signals: ``done()`` Ctrl+Enter, ``moved(step)`` another row was asked for, ``suggestion_wanted()`` Ctrl+Space,
``term_wanted(number)`` Alt and a digit, from 0.
"""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader.authoring.line_breaks import with_breaks
from reader.core.break_marks import needs_marks
from reader.core.languages import Language
from reader.core.words import Words
from reader.desk.screens.line_ends import LineEnds
from reader.desk.screens.typed_history import Typed, TypedHistory
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER
from reader.ui.text.fonts import SETS
from reader.ui.text.typesetter import TextStyle
from reader.ui.text.utf16 import utf16_offsets

_PAD, _SCALE = 10, 1.05
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Backspace)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Delete)


class RowEditor(QPlainTextEdit):
    """Plain words with their signs of Markdown."""

    done = Signal()
    moved = Signal(int)
    suggestion_wanted = Signal()
    term_wanted = Signal(int)

    def __init__(
        self, look: Look, row: Language, parent: QWidget | None = None, scale: float = 1.0, bold: bool = False
    ):
        super().__init__(parent)
        self._look, self._row, self._scale, self._bold = look, row, scale * _SCALE, bold
        font = QFont()
        script = row.plain.script
        font.setFamilies(list(dict.fromkeys([script.family, *SETS])))
        font.setPixelSize(round(look.chrome_px * self._scale * script.scale))
        font.setBold(bold)
        look.typesetter.fonts.prepare("", row)
        self.setFont(font)
        self.setUndoRedoEnabled(False)
        self.line_ends = LineEnds(self, self._choose_ends)
        self.history = TypedHistory()
        self._restoring = False
        self.textChanged.connect(self._remember)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if row.rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if row.rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(option.textDirection())
        ink, sheet, accent, edge = (look.color(role).name() for role in ("ink", "sheet", "accent", "edge"))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {sheet}; color: {ink}; border: 3px solid {edge}; padding: 4px;"
            f" border-radius: {BUTTON_CORNER}px; selection-background-color: {look.color('select').name()};"
            f" selection-color: {ink}; }} QPlainTextEdit:focus {{ border-color: {accent}; }}"
        )

    def toPlainText(self) -> str:
        """Return the words as they were typed: the ends of lines that are shown are no part of them."""
        return self.line_ends.text()

    def setPlainText(self, text: str) -> None:
        self._restoring = True
        super().setPlainText(text)
        self.line_ends.refresh()
        self._restoring = False
        self.history = TypedHistory(Typed(self.toPlainText(), 0))

    def undo(self) -> None:
        self._restore(self.history.back())

    def redo(self) -> None:
        self._restore(self.history.forward())

    def _typed_place(self) -> int:
        return len(self.line_ends.text(0, self.textCursor().position()))

    def _remember(self) -> None:
        if not self._restoring:
            self.history.note(self._state())

    def _state(self) -> Typed:
        return Typed(self.toPlainText(), self._typed_place())

    def _put(self, typed: Typed) -> None:
        """Show words as they were."""
        super().setPlainText(typed.text)

    def _restore(self, typed: "Typed | None") -> None:
        if typed is None:
            return
        self._restoring = True
        self._put(typed)
        self.line_ends.refresh()
        self.document().setModified(True)
        units = len(typed.text[: typed.place].encode("utf-16-le")) // 2
        cursor = self.textCursor()
        cursor.setPosition(self.line_ends.place_of(units))
        self.setTextCursor(cursor)
        self._restoring = False

    def chosen_text(self) -> str:
        """Return what is chosen, as it was typed."""
        cursor = self.textCursor()
        return self.line_ends.text(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else ""

    def _choose_ends(self, words: str) -> list[int]:
        """Return where lines end in words of a script that puts no spaces between words; elsewhere Qt finds the ends."""
        if not needs_marks(words):
            return []
        width = self.viewport().width() - 2 * self.document().documentMargin() - 2
        marked = with_breaks(Words(words), self._row.tag)
        style = TextStyle(self._row.plain, self._look.chrome_px * self._scale, self._bold)
        layout = self._look.typesetter.set(marked, style, width)
        ends = [end for end in layout.line_ends() if words[end - 1] != "\n"]
        return ends if words.isascii() or max(words) <= "\uffff" else [utf16_offsets(words)[end] for end in ends]

    def needed_height(self) -> int:
        """Return how high it must be for all of its words."""
        high, block = 0.0, self.document().begin()
        while block.isValid():  # letters of another font than the first may be higher than its lines
            high += self.blockBoundingRect(block).height()
            block = block.next()
        return max(ceil(high), self.fontMetrics().lineSpacing()) + 2 * _PAD + 8

    def show_words(self, words: str) -> None:
        """Show the words of another row; what was typed before is not undone here any more."""
        self._look.typesetter.fonts.prepare(words, self._row)
        self.setPlainText(words.replace("  \n", "\n"))
        self.moveCursor(self.textCursor().MoveOperation.End)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                there = self.history.past if event.matches(undo) else self.history.future
                event.setAccepted(bool(there))  # else the desk's own undo is meant
                return bool(there)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif control and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif control and event.key() == Qt.Key.Key_Space:
            self.suggestion_wanted.emit()
        elif alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.term_wanted.emit(event.key() - Qt.Key.Key_1)
        else:
            if event.key() in (*_BACK, *_ON) and not (
                self.textCursor().hasSelection() and event.key() in (_BACK[1], _ON[1])
            ):
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                moves = event.key() in (_BACK[0], _ON[0])
                self.line_ends.skip(self.textCursor(), event.key() in _BACK, shift and moves)
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.chosen_text())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.line_ends.refresh()
