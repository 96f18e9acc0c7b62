"""The parts of a work, to go to; the current part is marked.

Signals: ``section_chosen(number)`` counted from 0.
"""

from collections.abc import Generator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from reader.core.blocks import BlockKind
from reader.core.break_marks import strip_breaks
from reader.core.composition import Composition
from reader.core.languages import language
from reader.ui.i18n.names import page_title
from reader.ui.i18n.translation import filled
from reader.ui.platform.incremental import IncrementalTask
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
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
        self._composition: Composition | None = None
        self._current, self._end = -1, GRID
        self._filling = IncrementalTask(self)
        use_own_viewport(self)
        self._bar = ScrollBar(look)
        self.setVerticalScrollBar(self._bar)
        self._body = ScrollContent()
        self._body.lay_in(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take the focus
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._bar.set_look(look)
        self._name()
        self._fill_anew()

    def show_sections(self, composition: Composition) -> None:
        """Show the parts of a work; the buttons there are used again."""
        self._composition, self._current = composition, -1
        while len(self._buttons) > len(composition.sections):
            button = self._buttons.pop()
            button.setParent(None)
            button.deleteLater()
        self._fill_anew()

    def _fill_anew(self) -> None:
        """Name the parts: as many as fill the view at once, the others while nothing else is to be done."""
        if self._composition is None:
            return
        filling = self._fill_each(self._composition)
        while next(filling, 1.0) < 1.0 and self._end < self.viewport().height():
            pass
        self._filling.start_later(filling, lambda _: self._filled())

    def _fill_each(self, composition: Composition) -> Generator[float]:
        self._end, count = GRID, len(composition.sections)
        for number in range(count):
            self._fill(number, composition)
            yield (number + 1) / count

    def _fill(self, number: int, composition: Composition) -> None:
        """Name a part, on a button that is made where there is none."""
        if number == len(self._buttons):
            self._add()
        button, look = self._buttons[number], self._look
        button.set_look(look)
        button.setChecked(number == self._current)
        found, first = composition.section_title(number), composition.sections[number][0]
        if found is not None:
            words, tag = found
            button.set_words(words, TextStyle(language(tag), look.chrome_px * 0.95, leading=0.85))
        elif first.kind is BlockKind.PAGE:
            button.set_words(page_title(first))
        else:
            total = str(len(composition.sections))
            button.set_words(filled(self.tr("Part {number} of {total}"), number=str(number + 1), total=total))
        wide = self.viewport().width() - GRID - GRID // 2
        button.setGeometry(GRID, self._end, wide, button.heightForWidth(wide))
        self._end += button.height()
        if self._end > self._body.height():
            self._fit_body()

    def _add(self) -> None:
        button = Button(self._look, self._icons, kind="flat", show_words=True)
        button.setCheckable(True)
        number = len(self._buttons)
        button.clicked.connect(lambda: self.section_chosen.emit(number))
        self._buttons.append(button)
        button.setParent(self._body)
        button.show()

    def _filled(self) -> None:
        self._fit_body()
        self._show_current()

    def _fit_body(self) -> None:
        """Let what scrolls end below the last part."""
        end = self._buttons[-1].geometry().bottom() + 1 + GRID if self._buttons else 0
        self._body.resize(self.viewport().width(), max(end, self.viewport().height()))

    def set_current(self, section: int) -> None:
        """Mark the current part and bring it into view."""
        if section == self._current:
            return
        self._current = section
        for number, button in enumerate(self._buttons):
            button.setChecked(number == section)
        self._show_current()

    def _show_current(self) -> None:
        if 0 <= self._current < len(self._buttons):
            self.ensureWidgetVisible(self._buttons[self._current], 0, GRID * 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_body()
        self._fill_anew()

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
        self._filling.finish()
        for button in self._buttons:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.TabFocusReason)

    def _name(self) -> None:
        self.setAccessibleName(strip_breaks(self.tr("Contents")))
