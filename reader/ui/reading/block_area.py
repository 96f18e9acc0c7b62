"""What the parts of a block view need of it: where its blocks are, and how they are laid out."""

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from reader.ui.document.laid_block import LaidBlock
from reader.ui.document.parallel_layout import Document
from reader.ui.style.look import Look


class Caret(NamedTuple):
    """A place in the text: block, segment, and offset in the segment's clean words; and on which side of a page in two
    languages."""

    block: int
    segment: int
    offset: int
    side: int = 0


class BlockArea(Protocol):
    """A column of blocks in a viewport. Blocks are named by their index in the page; points and heights are pixels of
    the viewport."""

    @property
    def page(self) -> Document | None:
        """What is shown; None where nothing is."""

    @property
    def look(self) -> Look:
        """How it looks at present."""

    def viewport(self) -> QWidget:
        """Return the widget that the blocks are painted on."""

    def column(self) -> tuple[float, float]:
        """Return the left edge and the width of the column of text."""

    def blocks_in_view(self) -> list[tuple[int, float]]:
        """Return every block in view with the height of its top, from above."""

    def laid(self, index: int) -> LaidBlock:
        """Return a block laid out for the present width and look."""

    def current_block(self) -> int:
        """Return the block being read."""

    def font_of(self, tag: str) -> QFont:
        """Return the font of a language at the present size."""

    def block_at(self, point: QPointF) -> tuple[int, QPointF] | None:
        """Return the block at a point, and the point inside it; None where nothing is shown."""

    def caret_at(self, point: QPointF, side: int | None = None) -> Caret | None:
        """Return the place in the text (of one side alone) nearest to a point."""

    def caret_rect(self, caret: Caret) -> QRectF:
        """Return where a caret stands; empty where its block is not in view."""

    def go_to(self, index: int) -> None:
        """Bring the block to the top."""

    def scroll_by(self, pixels: float, smooth: bool = True) -> None:
        """Move on by `pixels`, back where negative."""
