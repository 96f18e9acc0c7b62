"""What lies over the window, one at a time: a small card, one as large as the screen, a sheet of actions below the bar.
Each is made when it is first shown.

Signal: ``close_requested()``.
"""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.host.action import Action, ActionRow
from reader.ui.overlays.overlay import Overlay, OverlayLine
from reader.ui.overlays.sheet import Sheet
from reader.ui.style.look import Look


class Overlays(QObject):
    """Shows lines of words as cards over one widget of the window."""

    close_requested = Signal()

    def __init__(self, look: Look, over: QWidget):
        super().__init__(over)
        self._look, self._over = look, over
        self._made: list[Overlay | Sheet] = []
        self._actions: dict[str, Action] = {}
        self._rows: Callable[[], tuple[str, list[ActionRow]]] | None = None

    @cached_property
    def small(self) -> Overlay:
        return self._add(whole=False)

    @cached_property
    def large(self) -> Overlay:
        return self._add(whole=True)

    @cached_property
    def sheet(self) -> Sheet:
        sheet = Sheet(self._look, self._over)
        sheet.closed.connect(self.close_requested)
        sheet.chosen.connect(self._choose)
        self._made.append(sheet)
        return sheet

    def _add(self, whole: bool) -> Overlay:
        card = Overlay(self._look, self._look.icons, self._over, whole)
        card.closed.connect(self.close_requested)
        card.action_requested.connect(self._act)
        self._made.append(card)
        return card

    def show(self, lines: list[OverlayLine], actions: dict[str, Action] | None = None, large: bool = False) -> None:
        """Show `lines`, and below them a button for each of `actions`."""
        self.close()  # one card at a time: what a second one covered could not be pressed any more
        self._actions = actions or {}
        card = self.large if large else self.small
        card.show_card(lines, {name: (action.sign, action.words) for name, action in self._actions.items()})

    def show_sheet(self, rows: Callable[[], tuple[str, list[ActionRow]]]) -> None:
        """Show a sheet with the name and the rows that `rows` gives; it is asked again when something was chosen."""
        self.close()
        self._rows = rows
        self._show_rows()

    def _show_rows(self) -> None:
        if self._rows is not None:
            name, rows = self._rows()
            self.sheet.show_rows(rows, name)

    def close(self) -> bool:
        """Close what is shown; return whether there was anything."""
        shown = [card for card in self._made if card.isVisible()]
        for card in shown:
            card.hide()
        self._rows = None
        return bool(shown)

    def forget(self) -> None:
        """Let go of the cards with all that they say and would do: the sitting ended."""
        self.close()
        self._actions = {}
        for card in self._made:
            card.deleteLater()
        self._made = []
        for made in ("small", "large", "sheet"):
            self.__dict__.pop(made, None)

    def set_look(self, look: Look) -> None:
        self._look = look
        for card in self._made:
            card.set_look(look)
        self._show_rows()  # a sheet tells what is in use

    def place(self) -> None:
        """The window has another size: cover the same part of it."""
        for card in self._made:
            card.place()

    def _act(self, name: str) -> None:
        action = self._actions[name]
        if not action.stays:
            self.close_requested.emit()
        action.act()

    def _choose(self, action: Action) -> None:
        if not action.stays:
            self.close_requested.emit()
        action.act()
        if action.stays:
            self._show_rows()
