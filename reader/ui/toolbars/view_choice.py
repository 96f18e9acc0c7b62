"""How a comic is looked at: whole pages, picture by picture, or its words alone.

Signal: ``view_chosen(view)``.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.comic import ComicView
from reader.core.works import Words
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID, TARGET
from reader.ui.widgets.button import Button


class ViewChoice(QWidget):
    """Three buttons, the present one marked."""

    view_chosen = Signal(object)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._buttons = {
            ComicView.PAGES: Button(look, icons, "whole-page", show_words=True),
            ComicView.PANELS: Button(look, icons, "one-panel", show_words=True),
            ComicView.WORDS: Button(look, icons, "article", show_words=True),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for view, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, view=view: self.view_chosen.emit(view))
            row.addWidget(button)
        self._retranslate()

    def button(self, view: ComicView) -> Button:
        return self._buttons[view]

    def set_look(self, look: Look) -> None:
        for button in self._buttons.values():
            button.set_look(look)
        self._retranslate()

    def fit(self, room: int) -> None:
        """Paint the words of the buttons beside their signs where they fit into `room` pixels, else small below
        them."""
        for button in self._buttons.values():
            button.set_words_below(False)
            button.set_show_words(True)
        needed = sum(button.sizeHint().width() + GRID for button in self._buttons.values())
        for button in self._buttons.values():
            button.set_words_below(needed > room)

    def minimumSizeHint(self) -> QSize:
        # With its words below the signs: the words beside them do not keep the window wide.
        side = max(TARGET, super().minimumSizeHint().height())
        wide = sum(min(button.sizeHint().width(), side * 2) + GRID for button in self._buttons.values())
        return QSize(wide - GRID, side)

    def show_view(self, view: ComicView, has_panels: bool) -> None:
        """Mark `view` as the present one; without panels there are whole pages only."""
        for which, button in self._buttons.items():
            button.setChecked(which is view)
        self.setVisible(has_panels)

    def _retranslate(self) -> None:
        self._buttons[ComicView.PAGES].set_words(Words.of(self.tr("Whole page")))
        self._buttons[ComicView.PANELS].set_words(Words.of(self.tr("Picture by picture")))
        self._buttons[ComicView.WORDS].set_words(Words.of(self.tr("Words only")))
