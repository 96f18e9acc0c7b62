"""The links of the blocks in view, by mouse and by keyboard."""

from PySide6.QtCore import QPointF

from reader.core.words import Span
from reader.ui.reading.block_area import BlockArea


class Links:
    """Finds links, and remembers which of them has the keyboard's focus."""

    def __init__(self, area: BlockArea):
        self._area = area
        self.focus: tuple[int, int, int, Span] | None = None
        """Block, side, segment and link that the keyboard is at."""

    def clear_focus(self) -> None:
        self.focus = None

    def focus_in(self, index: int) -> tuple[int, int, Span] | None:
        """Return side, segment and link in focus of a block; None where it has none."""
        return self.focus[1:] if self.focus and self.focus[0] == index else None

    def focused(self) -> Span | None:
        """Return the link in focus, where it is in view."""
        return self.focus[3] if self.focus is not None and self.focus in self.in_view() else None

    def step(self, forward: bool) -> bool:
        """Move the focus to the next link in view, or back to the one before; return whether there is one."""
        links = self.in_view()
        at = links.index(self.focus) if self.focus in links else (-1 if forward else len(links))
        at += 1 if forward else -1
        self.focus = links[at] if 0 <= at < len(links) else None
        self._area.viewport().update()
        return self.focus is not None

    def at(self, point: QPointF) -> Span | None:
        """Return the link at a point of the viewport (hit test)."""
        found = self._area.block_at(point)
        if found is None:
            return None
        index, inside = found
        for piece in self._area.laid(index).pieces:
            if piece.segment >= 0 and (span := piece.text.span_at(inside.x() - piece.x, inside.y() - piece.y)):
                return span
        return None

    def in_view(self) -> list[tuple[int, int, int, Span]]:
        """Return (block, side, segment, link) of every link in view, in reading order."""
        return [
            (index, piece.side, piece.segment, span)
            for index, y in self._area.blocks_in_view()
            for piece, span in self._area.laid(index).links()
            if 0 <= y + piece.y + piece.text.caret(span.start).y() <= self._area.viewport().height()
        ]
