"""What the current row of a text is written in: a field of words, two of a picture or a term, a field for each cell of a
table.

Signals: ``typed(piece)`` its words are others; ``typed_raw(text)`` the lines of a row that is shown as the file has it are;
``widened()`` a field is as wide as it was not before: its lines are others.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.authoring.importing.model import Piece, Run, Runs, joined, plain
from reader.core.languages import Language
from reader.core.words import Words
from reader.desk.content.source_rows import RowKind, SourceRow
from reader.desk.screens.words_field import WordsField
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.widgets.label import Label

SCALES = {RowKind.TITLE: 1.45, RowKind.PART: 1.25, RowKind.HEADING: 1.1}
BOLD = (RowKind.TITLE, RowKind.PART, RowKind.HEADING, RowKind.SMALL_HEADING, RowKind.BOX)
_PLAIN = (RowKind.TITLE, RowKind.PART, RowKind.HEADING, RowKind.SMALL_HEADING, RowKind.BOX)


class BlockForm(QWidget):
    """The fields of one row; ``field`` is the one that is written in."""

    typed = Signal(object)
    typed_raw = Signal(str)
    widened = Signal()

    def __init__(self, look: Look, icons: Icons, language: Language, row: SourceRow, parent: QWidget):
        super().__init__(parent)
        self._look, self._icons, self._language = look, icons, language
        direction = Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)  # a table begins where its language does
        self.row = row
        self.fields: list[WordsField] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._busy = True
        self._lay_out()
        self._busy = False
        self.field = self.fields[0]
        self.setFocusProxy(self.field)

    @property
    def columns(self) -> int:
        """How many columns a table has."""
        return len(self.row.piece.rows[0]) if self.row.kind is RowKind.TABLE else 1

    def fit(self, width: int) -> int:
        """Lay the fields out in a width; return how high they are."""
        self.setFixedWidth(width)
        self._grid.activate()
        for field in self.fields:
            if self.row.kind is not RowKind.TABLE:
                field.setFixedHeight(field.needed_height())
        if self.row.kind is RowKind.TABLE:  # the cells of a line are as high as the highest of them
            for first in range(0, len(self.fields), self.columns):
                line = self.fields[first : first + self.columns]
                high = max(field.needed_height() for field in line)
                for field in line:
                    field.setFixedHeight(high)
        self._grid.activate()
        high = self._grid.sizeHint().height()
        self.setFixedHeight(high)
        return high

    # --- what it is made of ---

    def _lay_out(self) -> None:
        row = self.row
        piece = row.piece
        if row.kind is RowKind.RAW:
            said = self.tr("As it stands in the file: here is something that has no place in this list.")
            self._say(said)
            self._add(((Run((row.text or "").replace("\r\n", "\n")),)), looks=False).takes_lines = True
        elif row.kind is RowKind.TABLE:
            for i, line in enumerate(piece.rows):
                for j, cell in enumerate(line):
                    self._add(cell, at=(i, j), bold=not i)
        elif row.kind is RowKind.PICTURE:
            self._say(self.tr("What does the picture show? For whoever cannot see it"))
            self._add((Run(piece.shows),) if piece.shows else (), looks=False)
            self._say(self.tr("The words below it, if there are any"))
            self._add(piece.runs, looks=False)
        elif row.kind is RowKind.TERM:
            self._add(piece.runs, bold=True)
            self._add(piece.rows[0][0])
        else:
            if row.kind is RowKind.BOX:
                self._say(self.tr("The heading of the box; without one it has the name of its kind"))
            self._add(piece.runs, looks=row.kind not in _PLAIN, bold=row.kind in BOLD, scale=SCALES.get(row.kind, 1.0))

    def _say(self, words: str) -> None:
        label = Label(self._look, "muted", 0.85)
        label.set_words(Words.of(words))
        self._grid.addWidget(label, self._grid.count(), 0)

    def _add(
        self, runs: Runs, at: tuple[int, int] | None = None, looks: bool = True, bold: bool = False, scale: float = 1.0
    ) -> WordsField:
        field = WordsField(self._look, self._language, scale, bold, looks)
        field.set_runs(runs)
        field.textChanged.connect(self._changed)
        field.installEventFilter(self)
        row, column = at or (self._grid.count(), 0)
        self._grid.addWidget(field, row, column)
        self.fields.append(field)
        return field

    def _changed(self) -> None:
        if self._busy:
            return
        if self.row.kind is RowKind.RAW:
            self.typed_raw.emit(self.fields[0].toPlainText())
            return
        self.row = replace(self.row, piece=self.piece())
        self.typed.emit(self.row.piece)

    def piece(self) -> Piece:
        """Return the row with the words that stand in its fields."""
        piece = self.row.piece
        words = [field.runs() for field in self.fields]
        match self.row.kind:
            case RowKind.TABLE:
                lines = range(0, len(words), self.columns)
                rows = tuple(tuple(_one_line(w) for w in words[first : first + self.columns]) for first in lines)
                return replace(piece, rows=rows)
            case RowKind.PICTURE:
                return replace(piece, shows=plain(_one_line(words[0])), runs=_one_line(words[1]))
            case RowKind.TERM:
                return replace(piece, runs=_one_line(words[0]), rows=((_one_line(words[1]),),))
            case RowKind.NOTE:
                return replace(piece, runs=_one_line(words[0]))
        return replace(piece, runs=_one_line(words[0]) if self.row.kind in _PLAIN else words[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, WordsField):
            self.field = watched
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.widened.emit)  # its lines are others once it has been told, too
        return super().eventFilter(watched, event)


def _one_line(runs: Runs) -> Runs:
    return joined([run._replace(text=run.text.replace("\n", " ")) for run in runs])
