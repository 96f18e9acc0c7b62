"""The cards that lie over the window, one at a time: a small one, and one as large as the screen. Each is made when it
is first shown.

Signal: ``close_requested()``.
"""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.core.record import record
from reader.core.works import Words
from reader.ui.overlays.overlay import Overlay, OverlayLine
from reader.ui.style.look import Look


@record
class OverlayAction:
    """A button below the words of a card: its sign, its words, and what it does once the card is closed."""

    sign: str
    words: Words
    act: Callable[[], object]


class Overlays(QObject):
    """Shows lines of words as cards over one widget of the window."""

    close_requested = Signal()

    def __init__(self, look: Look, over: QWidget):
        super().__init__(over)
        self._look, self._over = look, over
        self._made: list[Overlay] = []
        self._actions: dict[str, OverlayAction] = {}

    @cached_property
    def small(self) -> Overlay:
        return self._add(whole=False)

    @cached_property
    def large(self) -> Overlay:
        return self._add(whole=True)

    def _add(self, whole: bool) -> Overlay:
        card = Overlay(self._look, self._look.icons, self._over, whole)
        card.closed.connect(self.close_requested)
        card.action_requested.connect(self._act)
        self._made.append(card)
        return card

    def show(
        self, lines: list[OverlayLine], actions: dict[str, OverlayAction] | None = None, large: bool = False
    ) -> None:
        """Show `lines`, and below them a button for each of `actions`."""
        self.close()  # one card at a time: what a second one covered could not be pressed any more
        self._actions = actions or {}
        card = self.large if large else self.small
        card.show_card(lines, {name: (action.sign, action.words) for name, action in self._actions.items()})

    def close(self) -> bool:
        """Close what is shown; return whether there was a card."""
        shown = [card for card in self._made if card.isVisible()]
        for card in shown:
            card.hide()
        return bool(shown)

    def set_look(self, look: Look) -> None:
        self._look = look
        for card in self._made:
            card.set_look(look)

    def place(self) -> None:
        """The window has another size: cover the same part of it."""
        for card in self._made:
            card.place()

    def _act(self, name: str) -> None:
        action = self._actions[name]
        self.close_requested.emit()
        action.act()
