"""The field that one row is typed into: as high as its words, in the language's letters and direction.

Signals: ``done()`` Ctrl+Enter, ``moved(step)`` another row was asked for, ``suggestion_wanted()`` Ctrl+Space,
``term_wanted(number)`` Alt and a digit, from 0.
"""

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader.core.languages import Language
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER
from reader.ui.text.fonts import SETS

_PAD = 10


class RowEditor(QPlainTextEdit):
    """Plain words with their signs of Markdown."""

    done = Signal()
    moved = Signal(int)
    suggestion_wanted = Signal()
    term_wanted = Signal(int)

    def __init__(self, look: Look, row: Language, parent: QWidget | None = None):
        super().__init__(parent)
        self._look, self._row = look, row
        font = QFont()
        script = row.plain.script
        font.setFamilies(list(dict.fromkeys([script.family, *SETS])))
        font.setPixelSize(round(look.chrome_px * 1.05 * script.scale))
        look.typesetter.fonts.prepare("", row)
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if row.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(option.textDirection())
        ink, sheet, accent = (look.color(role).name() for role in ("ink", "sheet", "accent"))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {sheet}; color: {ink}; border: 3px solid {accent}; padding: 4px;"
            f" border-radius: {BUTTON_CORNER}px; selection-background-color: {look.color('select').name()};"
            f" selection-color: {ink}; }}"
        )

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
            nothing = (event.matches(undo) and not self.document().isUndoAvailable()) or (
                event.matches(redo) and not self.document().isRedoAvailable()
            )
            if nothing:  # then the desk's own undo is meant
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif control and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif control and event.key() == Qt.Key.Key_Space:
            self.suggestion_wanted.emit()
        elif alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.term_wanted.emit(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)
