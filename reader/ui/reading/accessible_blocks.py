"""What a screen reader is given: one element for each block in view, with its language and clean words.

An unpainted label a block, placed over it; never a part of the picture and never in the way of the mouse.
"""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel

from reader.core.blocks import BlockKind
from reader.core.break_marks import strip_breaks
from reader.core.comic import spoken_line
from reader.core.languages import language
from reader.ui.document.parallel_layout import Document
from reader.ui.reading.block_area import BlockArea


class AccessibleLabel(QLabel):
    """Words for the ear alone."""

    def __init__(self, area: BlockArea):
        super().__init__(area.viewport())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the view paints the block."""


class AccessibleBlocks:
    """Keeps the labels of a block view's blocks true, after each frame."""

    def __init__(self, area: BlockArea):
        self._area = area
        self._labels: list[AccessibleLabel] = []
        self._shown: list[tuple[int, float]] = []
        self._page: Document | None = None
        """The page that they are on."""
        self._timer = QTimer(area.viewport())
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.update)

    def show(self, blocks: list[tuple[int, float]]) -> None:
        """Speak `blocks` (index and top), once the frame is on the screen."""
        self._shown, self._page = blocks, self._area.page
        self._timer.start(0)

    def update(self) -> None:
        """Make the labels say what is in view."""
        page = self._area.page
        if (
            page is None or page is not self._page
        ):  # another one has come since: its own frame will tell what is in view
            return
        left, width = self._area.column()
        # Both languages of a block, one after the other.
        spoken = [(index, side, y) for index, y in self._shown for side in range(page.sides_of(index))]
        while len(self._labels) < len(spoken):
            self._labels.append(AccessibleLabel(self._area))
        for label in self._labels[len(spoken) :]:
            label.hide()
        for label, (index, side, y) in zip(self._labels, spoken, strict=False):
            words, tag = self.words(index, side)
            if label.text() != words:
                # Never measured with a font of the laptop, even though it is not painted.
                label.clear()
                label.setFont(self._area.font_of(tag))
                label.setText(words)
                label.setAccessibleName(words)
                label.setLocale(QLocale(language(tag).locale or "C"))
                label.setProperty("language", tag)
            laid = self._area.laid(index)
            pieces = [p.rect for p in laid.pieces if p.side == side] if page.sides_of(index) > 1 else []
            if pieces:
                x, right = min(r.left() for r in pieces), max(r.right() for r in pieces)
                top, low = min(r.top() for r in pieces), max(r.bottom() for r in pieces)
                label.setGeometry(int(left + x), int(y + top), int(right - x), int(low - top))
            else:
                label.setGeometry(int(left), int(y), int(width), int(laid.height))
            label.show()

    def words(self, index: int, side: int = 0) -> tuple[str, str]:
        """Return a block's clean words on a side, and the tag of their language."""
        page = self._area.page
        assert page is not None
        composed = page.composed(index, side)
        block = composed.block
        if composed.left_out:
            return "", composed.language
        parts = [strip_breaks(words.told()) for words in composed.segments]
        if block.kind is BlockKind.FIGURE:
            picture = QCoreApplication.translate("AccessibleBlocks", "Picture")
            parts = [f"{strip_breaks(picture)}: {parts[0]}" if parts else strip_breaks(picture), *parts[1:]]
        if block.number and parts:
            parts = [f"{block.number}. {parts[0]}", *parts[1:]]
        for i, voice in enumerate(page.voices(block, side) if parts else (), 1):
            parts[i] = strip_breaks(spoken_line(composed.segments[i], voice).told())
        parts = [part for part in parts if part]
        title = page.box_title(block) if not parts else None
        if title is not None:
            parts = [strip_breaks(title.text)]
        label = page.label(index, side)
        if label is not None:
            parts.insert(0, strip_breaks(label.text))
        return "\n".join(parts), composed.language
