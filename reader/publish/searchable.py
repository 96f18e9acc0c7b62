"""Makes the words of a PDF of ours searchable, in every script.

A PDF holds glyphs; what letters they stand for can be told one by one, which is not enough where letters change places
or join. So around the glyphs of each line its words are written, as they are: a span with ``/ActualText`` (ISO 32000-1,
14.9.4).
"""

import hashlib
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pikepdf
from pikepdf import ContentStreamInstruction, Dictionary, Name, Operator, String
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

from reader.ui.handout.paper import A4
from reader.ui.text.text_layout import TextLayout

_DOT = 72 / 300
"""A dot of a handout in a PDF's points."""
_NEAR = 12.0
"""How far outside of its line a glyph may begin, in dots."""


@dataclass(frozen=True)
class PaintedLine:
    """The clean words of a line, and where on the page they were painted, in dots from its top left."""

    text: str
    area: QRectF


@contextmanager
def listening() -> Iterator[list[PaintedLine]]:
    """Gather the lines that are painted meanwhile."""
    lines: list[PaintedLine] = []

    def hear(text: TextLayout, painter: QPainter, at: QPointF, clip: QRectF | None) -> None:
        for number, (words, (top, bottom)) in enumerate(zip(text.lines(), text.line_places(), strict=True)):
            if words and text.is_seen(number, at, clip):
                wide = text.width if text.width < 1e6 else text.natural_width
                area = QRectF(at.x(), at.y() + top, wide, bottom - top)
                lines.append(PaintedLine(words, painter.combinedTransform().mapRect(area)))

    TextLayout.listener = hear
    try:
        yield lines
    finally:
        TextLayout.listener = None


def searchable(pdf: bytes, pages: Sequence[Sequence[PaintedLine]]) -> bytes:
    """Return `pdf` with the words of the lines that were painted on each of its `pages`."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page, lines in zip(document.pages, pages, strict=True):
            page.Contents = document.make_stream(_told(page, lines))
        return _steady(document)


def steady(pdf: bytes) -> bytes:
    """Return `pdf` without the time at which it was made, and numbers of chance: the same text makes the same bytes."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return _steady(document)


def _steady(document: pikepdf.Pdf) -> bytes:
    for name in ("/CreationDate", "/ModDate"):
        if name in document.docinfo:
            del document.docinfo[name]
    if "/ID" in document.trailer:
        del document.trailer["/ID"]  # it is made anew, of what the file holds
    if "/Metadata" in document.Root:  # the same once more, with a number of chance
        del document.Root["/Metadata"]
    _name_subsets(document)
    out = io.BytesIO()
    document.save(out, deterministic_id=True, compress_streams=True)
    return out.getvalue()


def _name_subsets(document: pikepdf.Pdf) -> None:
    """Name the parts of fonts by what they hold: Qt counts all that it ever embedded."""
    named = [item for item in document.objects if isinstance(item, Dictionary)]
    tags: dict[str, str] = {}
    for item in named:
        if "/FontFile2" in item and "+" in (name := str(item.get("/FontName", ""))):
            digest = hashlib.sha256(item["/FontFile2"].read_bytes()).digest()
            tags[name[1:].partition("+")[0]] = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
    for item in named:
        for key in ("/BaseFont", "/FontName"):
            tag, sign, family = str(item.get(key, ""))[1:].partition("+")
            if sign and tag in tags:
                item[key] = Name(f"/{tags[tag]}+{family}")


_Step = ContentStreamInstruction | pikepdf.ContentStreamInlineImage


def _told(page: pikepdf.Page, lines: Sequence[PaintedLine]) -> bytes:
    """Return the page's drawing with each line's words around its glyphs: at the first of them all, at the others
    nothing."""
    found: list[_Step] = []
    told: set[int] = set()
    kept: list[QTransform] = []
    now = QTransform()
    text: list[_Step] | None = None
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator == "q":
            kept.append(now)
        elif operator == "Q":
            now = kept.pop()
        elif operator == "cm":
            now = QTransform(*map(float, step.operands)) * now
        if operator == "BT":
            text = [step]
        elif text is None:
            found.append(step)
        else:
            text.append(step)
            if operator == "ET":
                number = _line_of(lines, _start(text, now))
                if number is None:
                    found += text
                else:
                    words = "" if number in told else lines[number].text
                    told.add(number)
                    found += [_span(words), *text, ContentStreamInstruction([], Operator("EMC"))]
                text = None
    return pikepdf.unparse_content_stream(found)


def _span(words: str) -> ContentStreamInstruction:
    told = Dictionary(ActualText=String(words))
    return ContentStreamInstruction([Name.Span, told], Operator("BDC"))


def _start(text: list[_Step], now: QTransform) -> QPointF:
    """Return where the first glyph of a text begins, in dots from the page's top left."""
    matrix, by = QTransform(), QPointF()
    for step in text:
        operator = str(step.operator)
        if operator == "Tm":
            matrix, by = QTransform(*map(float, step.operands)), QPointF()
        elif operator == "Td":
            by += QPointF(*map(float, step.operands))
        elif operator in ("Tj", "TJ"):
            break
    at = now.map(matrix.map(by))
    return QPointF(at.x() / _DOT, A4.height() - at.y() / _DOT)


def _line_of(lines: Sequence[PaintedLine], at: QPointF) -> int | None:
    """Return which line a glyph at `at` belongs to: of those around it the one that it is least outside of, then the
    lowest high."""

    def outside(area: QRectF) -> float:
        return max(
            0.0, area.left() - at.x(), at.x() - area.right() + 1
        )  # a glyph that begins at its end is not its own

    around = [
        n
        for n, line in enumerate(lines)
        if line.area.top() - _NEAR / 4 <= at.y() <= line.area.bottom() + _NEAR / 4 and outside(line.area) <= _NEAR
    ]
    return min(around, key=lambda n: (outside(lines[n].area), lines[n].area.height(), -n), default=None)
