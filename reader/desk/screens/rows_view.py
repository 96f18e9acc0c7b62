"""Rows of source and translation beside each other. The current row's translation is typed in an editor that lies over its
place."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from reader.authoring.line_breaks import with_breaks
from reader.core.languages import language
from reader.core.words import Words
from reader.desk.content.translating import TranslationFile
from reader.desk.screens.row_editor import RowEditor
from reader.desk.screens.row_list import PAD, SIGN, RowList
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle


class RowsView(RowList):
    """Shows a TranslationFile."""

    def __init__(self, look: Look, icons: Icons, rows: TranslationFile):
        super().__init__(look)
        self._icons, self.rows = icons, rows
        source, target = language(rows.work.source_language), language(rows.tag)
        self._styles = tuple(TextStyle(row, look.chrome_px, leading=0.9) for row in (source, target))
        self.editor = RowEditor(look, target, self.viewport())
        self.editor.textChanged.connect(self.fit)
        self.estimate()

    def go_to(self, row: int) -> None:
        """Make a row the current one, and bring it into view."""
        self.refresh(self.current)
        self.current = row  # who hears of the words asks whose they are
        self.editor.show_words(self.rows.words(row))
        self.bring_into_view(row)

    def cell(self, row: int, target: bool) -> QRect:
        """Return where the source or the translation of a row lies in the viewport."""
        whole = self.rect_of(row)
        wide = whole.width() // 2
        first = target == self._look.language.rtl  # stands on the left
        return QRect(whole.left() + (0 if first else wide), whole.top(), wide, whole.height())

    def count(self) -> int:
        return len(self.rows.rows)

    def _suppose(self, row: int) -> float:
        wide = max(120, self.viewport().width() // 2 - 2 * PAD)
        letters = max(8.0, wide / (self._look.chrome_px * 0.52))
        longer = max(len(self.rows.rows[row].words), len(self.rows.words(row)))
        return (longer // letters + 1) * self._look.chrome_px * 1.7

    def _high(self, row: int) -> float:
        high = self._set(row, False).height
        if row == self.current:
            self.editor.resize((self.viewport().width() - SIGN) // 2 - 4, self.editor.height())
            return max(high, self.editor.needed_height())
        return max(high, self._set(row, True).height)

    def _set(self, row: int, target: bool) -> TextLayout:
        words = self.rows.words(row) if target else self.rows.rows[row].words
        style = self._styles[target]
        shown = with_breaks(Words(" ".join(words.split())), style.language.tag)
        return self._look.typesetter.set(shown, style, (self.viewport().width() - SIGN) // 2 - 2 * PAD)

    def _place_editor(self) -> None:
        rect = self.cell(self.current, True)
        self.editor.setGeometry(rect.adjusted(2, 3, -2, -3))
        self.editor.setVisible(True)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        source, target = self.cell(row, False), self.cell(row, True)
        self._set(row, False).paint(painter, QPointF(source.left() + PAD, source.top() + PAD), self._look.ink("ink"))
        fuzzy, is_open = self.rows.is_fuzzy(row), self.rows.is_open(row)
        if row != self.current:
            role = "notice" if fuzzy else "ink"
            self._set(row, True).paint(painter, QPointF(target.left() + PAD, target.top() + PAD), self._look.ink(role))
        sign, role = ("outdated", "notice") if fuzzy else ("draft", "muted") if is_open else ("checked", "good")
        pixmap = self._icons.pixmap(sign, 18, self._look.color(role), painter.device().devicePixelRatioF())
        x = self.viewport().width() - 24 if self._look.language.rtl else 6
        painter.drawPixmap(QPointF(x, source.top() + PAD + 2), pixmap)
