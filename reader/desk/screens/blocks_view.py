"""The rows of a text that is being written, each as what it is: a heading large, an item with its sign, what stands in a box
on the box's ground. The current row is written in a form that lies over its place."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from reader.authoring.importing.model import Runs
from reader.authoring.line_breaks import with_breaks
from reader.core.languages import language
from reader.core.words import Span, Style, Words
from reader.desk.content.source_rows import RowKind, SourceRow
from reader.desk.content.writing import SourceText
from reader.desk.screens.block_form import BOLD, SCALES, BlockForm
from reader.desk.screens.row_list import PAD, SIGN, RowList
from reader.ui.document.pictures import Pictures
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle

_DEEPER, _SIGN_WIDE, _THUMB = 26, 28, 64
"""What each list inside of another is moved in by, how wide the sign of an item is, how high a picture is shown."""
_BOX_ROLES = {"note": "accent", "tip": "good", "today": "good", "warning": "notice"}


class BlocksView(RowList):
    """Shows a SourceText."""

    def __init__(self, look: Look, icons: Icons, text: SourceText, tag: str, pictures: Pictures):
        super().__init__(look)
        self._icons, self.text, self._language, self._pictures = icons, text, language(tag), pictures
        self.form: BlockForm | None = None
        self.estimate()

    def show_row(self, row: int, letters: int = -1) -> BlockForm:
        """Make a row the current one, with the cursor behind so many letters of it (-1: behind all of them); return what
        it is written in."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        if len(self._heights) != self.count():
            self.estimate()
        self._measured.clear()
        self.current = row
        self.form = form = BlockForm(self._look, self._icons, self._language, self.text.rows[row], self.viewport())
        form.typed.connect(lambda _: self.fit())
        form.typed_raw.connect(lambda _: self.fit())
        form.widened.connect(self.fit)
        form.show()
        self.bring_into_view(row)
        form.field.go_to(letters)
        form.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return form

    # --- what a row is like ---

    def count(self) -> int:
        return len(self.text.rows)

    def _suppose(self, row: int) -> float:
        one = self.text.rows[row]
        letters = max(8.0, self._wide(one) / (self._look.chrome_px * 0.52))
        lines = len(one.piece.rows) or len(one.text or "") // letters + 1
        return lines * self._look.chrome_px * 1.7 * SCALES.get(one.kind, 1.0) + (
            _THUMB if one.kind is RowKind.PICTURE else 0
        )

    def _high(self, row: int) -> float:
        one = self.text.rows[row]
        thumb = _THUMB + 6 if one.kind is RowKind.PICTURE else 0
        if row == self.current and self.form is not None:
            return self.form.fit(round(self._wide(one)) + 2 * PAD - 4) + thumb
        return max(self._look.chrome_px * 1.4, sum(high for _, high in self._laid(one))) + thumb

    def _inset(self, row: SourceRow) -> int:
        """Return how far a row is moved in: items by their lists, what is in a box by the box's edge."""
        listed = row.kind in (RowKind.ITEM, RowKind.STEP)
        depth = max(0, row.piece.level - 1) if listed else row.piece.level if row.kind is RowKind.PARAGRAPH else 0
        return (
            depth * _DEEPER
            + (_SIGN_WIDE if listed or row.kind in (RowKind.QUOTE, RowKind.NOTE) else 0)
            + (12 if row.piece.box_id else 0)
        )

    def _wide(self, row: SourceRow) -> float:
        return max(120.0, self.viewport().width() - SIGN - 2 * PAD - self._inset(row))

    def _laid(self, row: SourceRow) -> list[tuple[list[tuple[TextLayout, float]], float]]:
        """Return the lines of a row: the words in each with their place from its leading edge, and its height."""
        wide = self._wide(row)
        if row.kind is RowKind.TABLE:
            column = wide / len(row.piece.rows[0])
            lines = []
            for number, cells in enumerate(row.piece.rows):
                set_cells = [self._set(_words(cell), column - 12, not number) for cell in cells]
                high = max(one.height for one in set_cells) + 6
                lines.append(([(one, j * column) for j, one in enumerate(set_cells)], high))
            return lines
        words = self._words_of(row)
        scale = SCALES.get(row.kind, 1.0)
        found = [self._set(one, wide, row.kind in BOLD, scale) for one in words]
        return [([(one, 0.0)], one.height) for one in found]

    @staticmethod
    def _words_of(row: SourceRow) -> list[Words]:
        piece = row.piece
        if row.kind is RowKind.RAW:
            return [Words(line) for line in (row.text or "").splitlines()]
        if row.kind is RowKind.PICTURE:
            return [Words(piece.shows), *([_words(piece.runs)] if piece.runs else [])]
        if row.kind is RowKind.TERM:
            return [_words(piece.runs), _words(piece.rows[0][0])]
        return [_words(piece.runs)]

    def _set(self, words: Words, wide: float, bold: bool = False, scale: float = 1.0) -> TextLayout:
        style = TextStyle(self._language, self._look.chrome_px * scale, bold, leading=0.9)
        return self._look.typesetter.set(with_breaks(words, self._language.tag), style, wide)

    # --- painting ---

    def _start(self, row: SourceRow, place: QRect, wide: float) -> float:
        """Return where something so wide begins that stands at the leading edge of a row."""
        right = self._language.rtl
        return place.right() - PAD - self._inset(row) - wide if right else place.left() + PAD + self._inset(row)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        one, place = self.text.rows[row], self.rect_of(row)
        if one.piece.box_id:
            role = _BOX_ROLES.get(one.piece.box, "accent")
            edge = place.right() - 5 if self._language.rtl else place.left() + 2
            painter.fillRect(QRect(edge, place.top(), 4, place.height()), self._look.color(role))
        y = float(place.top() + PAD)
        if one.kind is RowKind.PICTURE:
            self._paint_picture(painter, one, place)
            y += _THUMB + 6
        is_current = row == self.current and self.form is not None
        self._paint_sign(painter, one, place, y + (8 if is_current else 0))
        if is_current:
            return
        ink = self._look.ink("muted" if one.kind in (RowKind.RAW, RowKind.PICTURE) else "ink")
        for texts, high in self._laid(one):
            for text, x in texts:
                start = (
                    self._start(one, place, 0) - x - text.width
                    if self._language.rtl
                    else self._start(one, place, 0) + x
                )
                text.paint(painter, QPointF(start, y), ink)
            y += high
            if one.kind is RowKind.TABLE:
                painter.fillRect(
                    QRectF(place.left() + PAD, y - 4, place.width() - 2 * PAD, 1), self._look.color("line")
                )

    def _paint_picture(self, painter: QPainter, row: SourceRow, place: QRect) -> None:
        name = f"images/{row.piece.picture}"
        size = self._pictures.size(name)
        ratio = painter.device().devicePixelRatioF()
        fitted = (
            QSize(_THUMB, _THUMB)
            if size is None
            else size.toSize().scaled(200, _THUMB, Qt.AspectRatioMode.KeepAspectRatio)
        )
        drawn = self._pictures.soon(name, fitted, ratio, self.viewport().update) if size is not None else None
        x = self._start(row, place, fitted.width())
        if drawn is not None:
            painter.drawPixmap(QPointF(x, place.top() + PAD), drawn)
        else:
            painter.fillRect(QRectF(x, place.top() + PAD, fitted.width(), _THUMB), QColor(self._look.color("line")))

    def _paint_sign(self, painter: QPainter, row: SourceRow, place: QRect, y: float) -> None:
        signs = {
            RowKind.ITEM: "•",
            RowKind.STEP: f"{row.piece.number}.",
            RowKind.QUOTE: "”",
            RowKind.NOTE: f"[{row.note}]",
        }
        if row.kind not in signs:
            return
        sign = self._set(Words(signs[row.kind]), 200)
        x = self._start(row, place, 0) + (_SIGN_WIDE - sign.natural_width if self._language.rtl else -_SIGN_WIDE)
        if self._language.rtl:
            x = self._start(row, place, 0) + 8 - (sign.width - sign.natural_width)
        painter.save()
        sign.paint(painter, QPointF(x, y), self._look.ink("muted"))
        painter.restore()

    def _place_editor(self) -> None:
        if self.form is None or self.current >= self.count():
            return
        row, place = self.text.rows[self.current], self.rect_of(self.current)
        top = place.top() + PAD - 2 + (_THUMB + 6 if row.kind is RowKind.PICTURE else 0)
        x = self._start(row, place, self._wide(row)) - PAD + 2
        self.form.move(round(x), top)


def _words(runs: Runs) -> Words:
    """Return runs as words with their looks; a line that ends in them goes on."""
    text, spans = "", list[Span]()
    for run in runs:
        said = f"[{run.note}]" if run.note else run.text.replace("\n", " ")
        start, end = len(text), len(text) + len(said)
        text += said
        for style, on in (
            (Style.STRONG, run.strong),
            (Style.EMPHASIS, run.emphasis),
            (Style.LINK, bool(run.link or run.note)),
        ):
            if on and said:
                spans.append(Span(start, end, style, run.link))
    return Words(text, (), tuple(spans))
