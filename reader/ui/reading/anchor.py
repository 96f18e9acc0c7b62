"""Where a block view is: anchored to a block and the height of its top, never to a scroll bar's value.

So whatever changes (the language, the size of the text, the window), the current block stays where it is. Past the end
the view may stay overscrolled until the reader scrolls.
"""

from PySide6.QtCore import QPoint

from reader.core.record import record
from reader.ui.reading.block_area import BlockArea

_MARGIN_TOP = 14.0
"""How far below the top of the view a page begins, in pixels."""
_LOWEST = 0.8
"""The part of the view, from above, that a block held on to is kept within."""


@record
class Held:
    """A block to keep in its place: the height of its words in the window, or, where they begin above
    the view, the part of the block that has gone by."""

    block: str
    y: float
    part: float


class Anchor:
    """The block that a view hangs on, and the height of its top in the viewport, in pixels."""

    def __init__(self, area: BlockArea):
        self._area = area
        self.index, self.y = 0, _MARGIN_TOP
        self._held: list[Held] = []
        self._steady: list[Held] = []

    # --- holding on ---

    def start(self, keep_place: bool) -> None:
        """Another page comes: begin at its beginning, or hold on to the block that is current now."""
        self._steady = self._steady if keep_place else []
        self._held = self._places_to_hold() if keep_place else []
        self.index, self.y = 0, _MARGIN_TOP

    def hold(self) -> None:
        """Hold on to the current block: the width or the look is about to change."""
        self._held = self._places_to_hold()

    def let_go(self) -> None:
        """The frame was painted: the view is where it is."""
        self._held = []

    def settle(self) -> None:
        """Go to the block held on to. It is held until the next frame is painted: until then the view's neighbours in
        the window may still move the view itself."""
        page = self._area.page
        for held in self._held:
            index = page.index_of(held.block) if page is not None else None
            if index is None:
                continue
            if held.part:  # it began above the view: the same part of it stays at the top
                self.index, self.y = index, -held.part * self._area.laid(index).height
            else:
                y = min(max(held.y - self._window_top(), 0.0), self._area.viewport().height() * _LOWEST)
                self.index, self.y = index, y - self._area.laid(index).top()
            break

    def _places_to_hold(self) -> list[Held]:
        """Return the blocks to hold on to, best first."""
        if self._area.page is None or self._held or self._steady:
            return self._held or self._steady
        current, top = self._area.current_block(), self._window_top()
        shown = sorted(self._area.blocks_in_view(), key=lambda s: (s[0] < current, abs(s[0] - current)))
        # The same until the reader scrolls: switching there and back ends where it began.
        self._steady = [self._held_place(index, y, top) for index, y in shown]
        return self._steady

    def _held_place(self, index: int, y: float, top: float) -> Held:
        page, laid = self._area.page, self._area.laid(index)
        assert page is not None
        words = y + laid.top()
        part = -y / max(1.0, laid.height) if words < 0 else 0.0
        return Held(page.block(index).id, words + top, part)

    def _window_top(self) -> float:
        """Return the height of the view's top in its window."""
        viewport = self._area.viewport()
        return float(viewport.mapTo(viewport.window(), QPoint(0, 0)).y())

    # --- moving ---

    def go_to(self, index: int) -> None:
        """Bring the block to the top."""
        self._held, self._steady = [], []
        self.index, self.y = index, (_MARGIN_TOP if index == 0 else 16.0 - self._area.laid(index).top())
        self._hold_end()

    def go_to_part(self, index: int, part: float, at_start: bool, at_end: bool) -> None:
        """Bring the place where `part` (0 to 1) of the block has gone by to the top; where that is the page's start or
        end, as far as that goes."""
        self._held, self._steady = [], []
        self.index, self.y = index, _MARGIN_TOP if at_start else -part * self._area.laid(index).height
        if at_end:
            self._hold_end()

    def scroll(self, pixels: float) -> bool:
        """Move on by `pixels`, back where negative; return whether anything moved."""
        self.settle()
        self._held, self._steady = [], []
        before = self.y
        self.y -= pixels
        self._reanchor()
        # Only the way the reader goes is held at an end: what is overscrolled already never jumps.
        if pixels > 0:
            self._hold_end(limit=pixels)
        elif pixels < 0:
            self._hold_beginning()
        return before != self.y or bool(pixels)

    def _reanchor(self) -> None:
        page, laid = self._area.page, self._area.laid
        assert page is not None
        while self.y > 0 and self.index > 0:
            self.index -= 1
            self.y -= laid(self.index).height
        while self.index + 1 < len(page) and self.y + laid(self.index).height <= 0:
            self.y += laid(self.index).height
            self.index += 1

    def _hold_beginning(self) -> None:
        if self.index == 0 and self.y > _MARGIN_TOP:
            self.y = _MARGIN_TOP

    def _hold_end(self, limit: float = float("inf")) -> None:
        """Keep the end of the text at the foot of the view, moving back by at most `limit`."""
        page = self._area.page
        assert page is not None
        index, y = self.index, self.y
        foot = self._area.viewport().height() - self._area.look.page_px * 2
        while index < len(page):
            y += self._area.laid(index).height
            index += 1
            if y > foot:
                return
        self.y += min(foot - y, limit)
        self._reanchor()
        self._hold_beginning()
