"""Choosing words across blocks, by mouse and by keyboard, and copying them clean."""

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from reader.core.blocks import BlockKind
from reader.core.break_marks import strip_breaks
from reader.core.words import Words
from reader.ui.platform import clipboard
from reader.ui.reading.block_area import BlockArea, Caret
from reader.ui.text.utf16 import boundaries


class Selection:
    """What is chosen in a block view: from where it was begun to where it is led."""

    def __init__(self, area: BlockArea):
        self._area = area
        self._anchor: Caret | None = None
        self._caret: Caret | None = None

    def is_empty(self) -> bool:
        return self._anchor is None or self._anchor == self._caret

    def clear(self) -> None:
        """Choose nothing."""
        self._anchor = self._caret = None
        self._area.viewport().update()

    @property
    def ends(self) -> tuple[Caret, Caret] | None:
        """The first and last place of what is chosen, or None."""
        if self._anchor is None or self._caret is None or self.is_empty():
            return None
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def in_block(self, index: int) -> dict[tuple[int, int], tuple[int, int]]:
        """Return the chosen offsets of a block by side and segment. One language is chosen at a time."""
        ends = self.ends
        if ends is None or not ends[0].block <= index <= ends[1].block:
            return {}
        page, side = self._area.page, ends[0].side
        assert page is not None
        if side >= page.sides_of(index):
            return {}
        return {
            (side, i): found
            for i, words in enumerate(page.composed(index, side).segments)
            if (found := _in_segment(ends, index, i, words)) is not None
        }

    def text(self) -> str:
        """Return the chosen words, clean, in reading order: cells of a row divided by tabs, rows and lines
        of a list by line ends, other blocks by an empty line."""
        page, ends = self._area.page, self.ends
        if page is None or ends is None:
            return ""
        found = ""
        before: BlockKind | None = None
        side = ends[0].side
        for index in range(ends[0].block, ends[1].block + 1):
            if side >= page.sides_of(index):
                continue
            composed = page.composed(index, side)
            chosen = {segment: place for (_, segment), place in self.in_block(index).items()}
            if composed.block.kind is BlockKind.FIGURE and page.pictures.size(composed.block.image) is not None:
                chosen.pop(0, None)  # the words for a picture that is seen are not on the page
            parts = [(i, strip_breaks(composed.segments[i].told(a, b))) for i, (a, b) in sorted(chosen.items())]
            if not parts:
                continue
            together = before is BlockKind.ITEM and composed.block.kind is BlockKind.ITEM
            found += ("\n" if together else "\n\n") if found else ""
            found += _joined(parts, composed.block.columns)
            before = composed.block.kind
        return found

    def copy(self) -> None:
        """Put the chosen words on the clipboard."""
        if text := self.text():
            clipboard.copy(text)

    def select_all(self) -> None:
        page = self._area.page
        if page is not None and len(page):
            # In the language that something was chosen in already.
            side = self._anchor.side if self._anchor is not None else 0
            last = next(i for i in reversed(range(len(page))) if side < page.sides_of(i))
            self._anchor, self._caret = Caret(0, 0, 0, side), self._end_of(last, side)
            self._area.viewport().update()

    def take_block(self, index: int, side: int = 0) -> None:
        """Choose all words of a block, in the language of one side."""
        page = self._area.page
        if page is not None and side < page.sides_of(index):
            self._anchor, self._caret = Caret(index, 0, 0, side), self._end_of(index, side)
            self._area.viewport().update()

    def take_word(self, at: Caret | None) -> None:
        """Choose the word around a place."""
        if at is None or self._area.page is None:
            return
        text = self._words(at)
        ends = boundaries(text, QTextBoundaryFinder.BoundaryType.Word)
        inside = min(at.offset, max(len(text) - 1, 0))
        start = max((e for e in ends if e <= inside), default=0)
        end = min((e for e in ends if e > inside), default=len(text))
        self._anchor, self._caret = at._replace(offset=start), at._replace(offset=end)
        self._area.viewport().update()

    # --- mouse ---

    def press(self, event: QMouseEvent) -> None:
        caret = self._area.caret_at(event.position())
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._anchor is None:
            self._anchor = caret
        self._caret = caret if caret is None or self._anchor is None else self._beside(caret, event.position())
        self._area.viewport().update()

    def _beside(self, caret: Caret, point: QPointF) -> Caret:
        """Return the place at a point in the language that the choosing began in."""
        assert self._anchor is not None
        if caret.side == self._anchor.side:
            return caret
        return self._area.caret_at(point, self._anchor.side) or self._anchor

    def drag(self, event: QMouseEvent) -> None:
        if self._anchor is None:
            return
        height = self._area.viewport().height()
        if event.position().y() > height:
            self._area.scroll_by(24, smooth=False)
        elif event.position().y() < 0:
            self._area.scroll_by(-24, smooth=False)
        point = QPointF(event.position().x(), min(max(event.position().y(), 0.0), height - 1.0))
        self._caret = self._area.caret_at(point, self._anchor.side) or self._caret
        self._area.viewport().update()

    def release(self) -> None:
        if self.is_empty():
            self.clear()

    # --- keyboard ---

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means for choosing words; return whether it meant anything."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _MOVES:
            self._lead(Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape and not self.is_empty():
            self.clear()
            self._area.viewport().update()
        else:
            return False
        return True

    def _lead(self, key: Qt.Key, words: bool) -> None:
        page = self._area.page
        if page is None or not len(page):
            return
        if self._caret is None or self._anchor is None:
            self._anchor = self._caret = self._first_from(self._area.current_block())
        caret = self._caret
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            rtl = self._style_is_rtl(caret)
            caret = self._sideways(caret, 1 if (key == Qt.Key.Key_Right) != rtl else -1, words)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            caret = self._next_line(caret, 1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Home:
            caret = caret._replace(offset=0)
        else:
            caret = caret._replace(offset=len(self._words(caret)))
        self._caret = caret
        self._into_view(caret)

    def _sideways(self, caret: Caret, step: int, words: bool) -> Caret:
        kind = QTextBoundaryFinder.BoundaryType.Word if words else QTextBoundaryFinder.BoundaryType.Grapheme
        ends = boundaries(self._words(caret), kind)
        beyond = [e for e in ends if (e > caret.offset if step > 0 else e < caret.offset)]
        if beyond:
            return caret._replace(offset=beyond[0] if step > 0 else beyond[-1])
        other = self._neighbour(caret, step)
        if other is None:
            return caret
        return other if step > 0 else other._replace(offset=len(self._words(other)))

    def _next_line(self, caret: Caret, step: int) -> Caret:
        rect = self._area.caret_rect(caret)
        if rect.isEmpty():
            return self._neighbour(caret, step) or caret
        reach = rect.height() * 0.7
        for _ in range(8):  # past the gap between two blocks
            y = rect.center().y() + step * reach
            if y < 0 or y > self._area.viewport().height():
                self._area.scroll_by(step * rect.height() * 2, smooth=False)
                rect = self._area.caret_rect(caret)
                y = rect.center().y() + step * reach
            found = self._area.caret_at(QPointF(rect.x(), y), caret.side)
            if found is not None and (found > caret if step > 0 else found < caret):
                return found
            reach += rect.height() * 0.7
        return self._neighbour(caret, step) or caret

    def _into_view(self, caret: Caret) -> None:
        rect = self._area.caret_rect(caret)
        height = self._area.viewport().height()
        if rect.isEmpty():
            self._area.go_to(caret.block)
        elif rect.bottom() > height - 20:
            self._area.scroll_by(rect.bottom() - height + 60, smooth=False)
        elif rect.top() < 20:
            self._area.scroll_by(rect.top() - 60, smooth=False)
        self._area.viewport().update()

    def _neighbour(self, caret: Caret, step: int) -> Caret | None:
        """Return the beginning of the next (previous) segment that has words."""
        page = self._area.page
        assert page is not None
        block, segment = caret.block, caret.segment + step
        while 0 <= block < len(page):
            segments = self._segments(block, caret.side)
            while 0 <= segment < len(segments):
                if segments[segment].text:
                    return Caret(block, segment, 0, caret.side)
                segment += step
            block += step
            if 0 <= block < len(page):
                segment = 0 if step > 0 else len(self._segments(block, caret.side)) - 1
        return None

    def _segments(self, block: int, side: int) -> tuple[Words, ...]:
        page = self._area.page
        assert page is not None
        return page.composed(block, side).segments if side < page.sides_of(block) else ()

    def _first_from(self, block: int) -> Caret:
        return self._neighbour(Caret(block, -1, 0), 1) or Caret(block, 0, 0)

    def _end_of(self, block: int, side: int) -> Caret:
        segments = self._segments(block, side)
        return Caret(block, max(len(segments) - 1, 0), len(segments[-1].text) if segments else 0, side)

    def _words(self, caret: Caret) -> str:
        segments = self._segments(caret.block, caret.side)
        return segments[caret.segment].unnoted if caret.segment < len(segments) else ""

    def _style_is_rtl(self, caret: Caret) -> bool:
        for piece in self._area.laid(caret.block).pieces:
            if (piece.side, piece.segment) == (caret.side, caret.segment):
                return piece.text.style.language.rtl
        return False


_MOVES = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End))


def _joined(parts: list[tuple[int, str]], columns: int) -> str:
    if not columns:
        return "\n".join(text for _, text in parts)
    rows: dict[int, list[str]] = {}
    for i, text in parts:
        rows.setdefault(i // columns, []).append(text)
    return "\n".join("\t".join(row) for row in rows.values())


def _in_segment(ends: tuple[Caret, Caret], index: int, segment: int, words: Words) -> tuple[int, int] | None:
    """Return which offsets of a segment are chosen, None where nothing of it is."""
    first, last = ends
    start = first.offset if (index, segment) == (first.block, first.segment) else 0
    end = last.offset if (index, segment) == (last.block, last.segment) else len(words.text)
    inside = (first.block, first.segment) <= (index, segment) <= (last.block, last.segment)
    return (start, end) if inside and start < end else None
