"""Where words may lead: a part of this text, or another text, found by typing some of its title.

Signals: ``chosen(target, title)`` one was chosen, empty where the words shall lead nowhere; ``given_up()``.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from reader.core.words import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.surface import Surface
from reader.ui.widgets.text_field import TextField

_MOST, _LONGEST = 8, 80

Target = tuple[str, str]
"""What stands in the file, and what it is called."""


class LinkChoice(Surface):
    """A line to type in, and below it what fits."""

    chosen = Signal(str, str)
    given_up = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__(look)
        self._look, self._icons = look, icons
        self._targets: Sequence[Target] = ()
        self.said = Label(look, "muted", 0.9)
        self.said.set_words(Words.of(self.tr("Where do the words lead? Type some of a title")))
        self.line = TextField(look, _LONGEST)
        self.line.setAccessibleName(self.said.text())
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self._take_first)
        self.line.installEventFilter(self)
        self.found = FlowRow()
        self.buttons: list[Button] = []
        self.away, self.cancel = (Button(look, icons, show_words=True) for _ in range(2))
        self.away.set_words(Words.of(self.tr("Nowhere any more")))
        self.away.clicked.connect(lambda: self.chosen.emit("", ""))
        self.cancel.set_words(Words.of(self.tr("Cancel")))
        self.cancel.clicked.connect(self.given_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        for part in (self.said, self.line, self.found, FlowRow(self.away, self.cancel)):
            column.addWidget(part)
        self.hide()

    def ask(self, targets: Sequence[Target], leads: str) -> None:
        """Ask where words lead that lead somewhere now, or nowhere."""
        self._targets = targets
        self.away.setVisible(bool(leads))
        self.line.setText("")
        self._show()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        wanted = self.line.text().casefold().split()
        fitting = [one for one in self._targets if all(part in one[1].casefold() for part in wanted)][:_MOST]
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = []
        for target, title in fitting:
            button = Button(
                self._look, self._icons, "contents" if target.startswith("#") else "article", show_words=True
            )
            button.set_words(Words(title))
            button.clicked.connect(lambda _=False, one=(target, title): self.chosen.emit(*one))
            self.buttons.append(button)
        self.found.set_widgets(*self.buttons)

    def _take_first(self) -> None:
        if self.buttons:
            self.buttons[0].click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:  # Escape leads back elsewhere
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)
