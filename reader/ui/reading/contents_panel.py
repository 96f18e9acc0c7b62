"""The parts of a work, to go to; the current part is marked.

Signals: ``section_chosen(number)`` counted from 0.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from reader.core.blocks import BlockKind
from reader.core.break_marks import strip_breaks
from reader.core.composition import Composition
from reader.core.languages import language
from reader.ui.i18n.names import page_title
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.arrow_keys import neighbour
from reader.ui.widgets.button import Button
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.scroll_content import ScrollContent, use_own_viewport


class ContentsPanel(ScrollArea):
    """A button a part, with its title in the language it is really in."""

    section_chosen = Signal(int)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self._buttons: list[Button] = []
        use_own_viewport(self)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._body = ScrollContent()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._body.lay_in(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the focus
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name()

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (self._bar, *self._buttons)
        for part in parts:
            part.set_look(look)
        self._name()

    def show_sections(self, composition: Composition) -> None:
        """Show the parts of a work; the buttons there are used again."""
        count = len(composition.sections)
        while len(self._buttons) < count:
            self._add()
        while len(self._buttons) > count:
            button = self._buttons.pop()
            button.setParent(None)
            button.deleteLater()
        for number, button in enumerate(self._buttons):
            found = composition.section_title(number)
            first = composition.sections[number][0]
            if found is None and first.kind is BlockKind.PAGE:
                button.set_words(page_title(first))
            elif found is None:
                words = filled(self.tr("Part {number} of {total}"), number=str(number + 1), total=str(count))
                button.set_words(words)
            else:
                words, tag = found
                button.set_words(words, TextStyle(language(tag), self._look.chrome_px * 0.95, leading=0.85))

    def _add(self) -> None:
        button = Button(self._look, self._icons, kind="flat", show_words=True)
        button.setCheckable(True)
        number = len(self._buttons)
        button.clicked.connect(lambda: self.section_chosen.emit(number))
        self._buttons.append(button)
        self._column.insertWidget(self._column.count() - 1, button)

    def set_current(self, section: int) -> None:
        """Mark the current part and bring it into view."""
        for number, button in enumerate(self._buttons):
            if number == section and not button.isChecked():
                self.ensureWidgetVisible(button, 0, GRID * 6)
            button.setChecked(number == section)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = next((b for b in self._buttons if b.hasFocus()), None)
        target = neighbour(list(self._buttons), current, event.key()) if current else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
        else:
            super().keyPressEvent(event)

    def focus_current(self) -> None:
        """Give the keyboard to the current part."""
        for button in self._buttons:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _name(self) -> None:
        self.setAccessibleName(strip_breaks(self.tr("Contents")))
