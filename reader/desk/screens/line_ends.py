"""Lines of a text field that end where the page's own would: between words, also where a script has no spaces.

Qt breaks Burmese inside a syllable and Khmer nowhere. So line ends (U+2028) are put into what the field shows, chosen by the
typesetter, each with a mark of ours: they are no part of the text, which is had from ``text()`` alone. Qt's own undo would take
them back one by one: a field that has them keeps its own (see ``typed_history``).
"""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

_END = "\u2028"
OURS = QTextFormat.Property.UserProperty.value + 1
"""The mark of a line end that nobody typed."""


class LineEnds:
    """Keeps the ends of a field's lines; `choose` gives the places in a line of text, in UTF-16 units."""

    def __init__(self, editor: QPlainTextEdit, choose: Callable[[str], list[int]]):
        self._editor, self._choose = editor, choose
        self._touched: tuple[int, int] | None = None
        self._busy = False
        editor.document().contentsChange.connect(self._touch)
        editor.textChanged.connect(self._follow)
        editor.cursorPositionChanged.connect(self._type_plainly)

    def text(self, start: int = 0, end: int = -1) -> str:
        """Return the text between two places of the field, without our line ends; a typed one is a new line."""
        found: list[str] = []
        end = self._editor.document().characterCount() - 1 if end < 0 else end
        block = self._editor.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            parts = ""
            for position, words, ours in _fragments(block):
                part = _cut(words, start - position, end - position)
                parts += part.replace(_END, "") if ours else part.replace(_END, "\n")
            found.append(parts)
            block = block.next()
        return "\n".join(found)

    def refresh(self) -> None:
        """Choose all ends anew: the field is as wide as never before, or has another text."""
        self._touched = (0, self._editor.document().characterCount())
        if self._follow():
            self._editor.textChanged.emit()  # its lines are others, and so may its height be

    def place_of(self, typed: int) -> int:
        """Return the place in the field of a place in what was typed, in UTF-16 units."""
        block, left = self._editor.document().begin(), typed
        while block.isValid():
            there = self._ends_in(block)[1]
            long = block.length() - len(there)
            if left < long:
                return block.position() + left + sum(end < left for end in there)
            block, left = block.next(), left - long
        return self._editor.document().characterCount() - 1

    def skip(self, cursor: QTextCursor, back: bool, keep: bool) -> None:
        """Move a cursor over an end of ours that lies in its way; `keep` keeps what is chosen."""
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        at = cursor.position() - 1 if back else cursor.position()
        if at >= 0 and self._is_ours(at):
            cursor.setPosition(at if back else at + 1, mode)
            self._editor.setTextCursor(cursor)

    def _is_ours(self, position: int) -> bool:
        document = self._editor.document()
        if document.characterAt(position) != _END:
            return False
        behind = QTextCursor(document)
        behind.setPosition(position + 1)
        return behind.charFormat().boolProperty(OURS)

    def _touch(self, position: int, _removed: int, added: int) -> None:
        if not self._busy:
            first, last = self._touched or (position, position)
            self._touched = (min(first, position), max(last, position + added))

    def _type_plainly(self) -> None:
        """What is typed behind an end of ours is no end, and looks as what stands before it."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection() and cursor.charFormat().boolProperty(OURS):
            plain = QTextCharFormat(cursor.charFormat())
            plain.clearProperty(OURS)
            self._editor.setCurrentCharFormat(plain)

    def _follow(self) -> bool:
        """Put the ends where they belong in what was changed; return whether any was put elsewhere. Whoever listens to
        the same change hears of it once, after this."""
        if self._busy or self._touched is None:
            return False
        document, (first, last) = self._editor.document(), self._touched
        self._touched = None
        changes: list[tuple[int, list[int], list[int]]] = []
        block = document.findBlock(min(first, max(0, document.characterCount() - 1)))
        while block.isValid() and block.position() <= last:
            words, there = self._ends_in(block)
            wanted = self._wanted(words, there, first - block.position())
            if there != wanted:
                changes.append((block.position(), there, wanted))
            block = block.next()
        if changes:
            self._change(changes)
        return bool(changes)

    @staticmethod
    def _ends_in(block: QTextBlock) -> tuple[str, list[int]]:
        """Return the words of a line of text, and where the ends of ours are in them."""
        words, there, at = "", list[int](), 0
        for _, part, ours in _fragments(block):
            for letter in part:
                if ours and letter == _END:
                    there.append(at)
                else:
                    words += letter
                    at += 1 if letter <= "\uffff" else 2
        return words.replace(_END, "\n"), there

    def _wanted(self, words: str, there: list[int], since: int) -> list[int]:
        """Return where lines end in words that were changed from a place in the field on. What is before the line above
        it stays."""
        before = [end for number, end in enumerate(there) if end + number < since][:-2]
        if not before or not _is_plain(words):
            return self._choose(words)
        start = before[-1]
        return [*before, *(start + end for end in self._choose(words[start:]))]

    def _change(self, changes: list[tuple[int, list[int], list[int]]]) -> None:
        document = self._editor.document()
        self._busy, changed = True, document.isModified()
        self._editor.blockSignals(True)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        try:
            for start, there, wanted in reversed(changes):
                for number in reversed(range(len(there))):
                    cursor.setPosition(start + there[number] + number)
                    cursor.deleteChar()
                for place in reversed(wanted):
                    cursor.setPosition(start + place)
                    marked = QTextCharFormat(cursor.charFormat())
                    marked.setProperty(OURS, True)
                    cursor.insertText(_END, marked)
        finally:
            cursor.endEditBlock()
            document.setModified(changed)
            self._editor.blockSignals(False)
            self._busy = False


def _fragments(block: QTextBlock) -> list[tuple[int, str, bool]]:
    """Return the parts of a line of text: where each begins, its letters, and whether it bears our mark."""
    found, parts = [], block.begin()
    while not parts.atEnd():
        part = parts.fragment()
        if part.isValid():
            found.append((part.position(), part.text(), part.charFormat().boolProperty(OURS)))
        parts += 1
    return found


def _cut(words: str, start: int, end: int) -> str:
    """Return the part of words between two places, in UTF-16 units."""
    if start <= 0 and end >= 2 * len(words):
        return words
    data = words.encode("utf-16-le")
    return data[2 * max(0, start) : 2 * max(0, end)].decode("utf-16-le", "ignore")


def _is_plain(words: str) -> bool:
    """Return whether every letter is one unit of UTF-16."""
    return not words or max(words) <= "\uffff"
