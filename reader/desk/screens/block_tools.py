"""The buttons above a text that is being written: what the current row is, how its words look, where it stands; and what is
asked of a box or a table alone.

Signals: ``kind_wanted(kind)`` the row is to be of a RowKind; ``deed_wanted(deed)`` one of DEEDS; ``box_wanted(kind)`` the box
is to be of a kind.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.words import Words
from reader.desk.content.source_rows import RowKind, SourceRow
from reader.desk.content.writing import WORDED
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow

KINDS = (
    RowKind.PARAGRAPH, RowKind.PART, RowKind.HEADING, RowKind.ITEM, RowKind.STEP, RowKind.QUOTE, RowKind.BOX, RowKind.TABLE,
    RowKind.PICTURE,
)  # fmt: skip
"""In the order of the keys Alt+1 to Alt+9."""
DEEDS = {
    "bold": "Ctrl+B", "slanted": "Ctrl+I", "link": "Ctrl+K", "note": "Alt+N", "add": "Ctrl+Enter", "up": "Alt+↑", "down": "Alt+↓",
    "deeper": "Ctrl+]", "less deep": "Ctrl+[", "remove": "Alt+Del", "add line": "", "add column": "", "remove line": "",
    "remove column": "",
}  # fmt: skip
"""What can be done, with its key."""
_SIGNS = {"add": "add", "up": "up", "down": "down", "remove": "remove", "deeper": "onward", "less deep": "back"}
_OF_WORDS, _OF_TABLES = ("bold", "slanted", "link", "note"), ("add line", "add column", "remove line", "remove column")


class BlockTools(QWidget):
    """Follows the row that it is told of."""

    kind_wanted = Signal(object)
    deed_wanted = Signal(str)
    box_wanted = Signal(str)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        kinds = {
            RowKind.PARAGRAPH: self.tr("Text"), RowKind.PART: self.tr("Part"), RowKind.HEADING: self.tr("Heading"),
            RowKind.ITEM: self.tr("List"), RowKind.STEP: self.tr("Steps"), RowKind.QUOTE: self.tr("Quotation"),
            RowKind.BOX: self.tr("Box"), RowKind.TABLE: self.tr("Table"), RowKind.PICTURE: self.tr("Picture"),
        }  # fmt: skip
        deeds = {
            "bold": self.tr("Bold"), "slanted": self.tr("Slanted"), "link": self.tr("Link"), "note": self.tr("Footnote"),
            "add": self.tr("Add a row below"), "up": self.tr("Move up"), "down": self.tr("Move down"),
            "deeper": self.tr("Into a list of its own"), "less deep": self.tr("Out of the inner list"),
            "remove": self.tr("Remove"), "add line": self.tr("Add a line"), "add column": self.tr("Add a column"),
            "remove line": self.tr("Remove the line"), "remove column": self.tr("Remove the column"),
        }  # fmt: skip
        boxes = {
            "note": self.tr("Note"), "warning": self.tr("Warning"), "tip": self.tr("Tip"), "today": self.tr("Do it today"),
        }  # fmt: skip
        self.kinds = {
            kind: self._button("", words, f"Alt+{number}", partial(self.kind_wanted.emit, kind), True)
            for number, (kind, words) in enumerate(kinds.items(), 1)
        }
        self.deeds = {
            deed: self._button(_SIGNS.get(deed, ""), words, DEEDS[deed], partial(self.deed_wanted.emit, deed))
            for deed, words in deeds.items()
        }
        self.boxes = {
            kind: self._button("", words, "", partial(self.box_wanted.emit, kind), True)
            for kind, words in boxes.items()
        }
        words, table = [self.deeds[d] for d in _OF_WORDS], [self.deeds[d] for d in _OF_TABLES]
        places = [self.deeds[d] for d in ("add", "up", "down", "less deep", "deeper", "remove")]
        self._second = FlowRow(*words, *places, *table, *self.boxes.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(FlowRow(*self.kinds.values()))
        column.addWidget(self._second)

    def follow(self, row: SourceRow) -> None:
        """Show what the current row is, and what can be done with it."""
        worded, listed = row.kind in WORDED, row.kind in (RowKind.ITEM, RowKind.STEP)
        for kind, button in self.kinds.items():
            button.setChecked(row.kind is kind or (kind is RowKind.BOX and row.piece.box_id > 0)
                              or (kind is RowKind.HEADING and row.kind is RowKind.SMALL_HEADING))  # fmt: skip
            button.setEnabled(
                worded
                or kind in (RowKind.TABLE, RowKind.PICTURE)
                or (kind is RowKind.BOX and row.kind is not RowKind.TITLE)
            )
        for deed, button in self.deeds.items():
            if deed in _OF_TABLES:
                button.setVisible(row.kind is RowKind.TABLE)
            elif deed in ("deeper", "less deep"):
                button.setVisible(listed)
            elif deed in _OF_WORDS:
                button.setVisible(worded or row.kind in (RowKind.TABLE, RowKind.NOTE, RowKind.TERM))
        for deed in ("up", "down", "remove"):
            self.deeds[deed].setEnabled(row.kind is not RowKind.TITLE)
        for box, button in self.boxes.items():
            button.setVisible(row.kind is RowKind.BOX)
            button.setChecked(row.piece.box == box)
        self._second.place()

    def _button(self, sign: str, words: str, key: str, deed: Callable[[], object], chosen: bool = False) -> Button:
        button = Button(self._look, self._icons, sign, show_words=not sign)
        button.setCheckable(chosen)
        tip = filled(self.tr("{deed}: {key}"), deed=words, key=key) if key else None
        button.set_words(Words.of(words), tip=tip, name=words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the cursor where it is
        button.clicked.connect(lambda _=False: deed())
        return button
