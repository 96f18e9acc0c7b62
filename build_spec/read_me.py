"""``READ ME.pdf``: how to open a stick, in pictures and in the words of every language; and the field guide as PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter, QPen, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from reader.authoring.line_breaks import with_breaks
from reader.core.languages import LANGUAGES, language
from reader.core.words import Words
from reader.publish.searchable import steady
from reader.ui.handout.paper import A4, DPI
from reader.ui.i18n.translation import InterfaceTranslation
from reader.ui.overlays.about_text import HOW, LINES
from reader.ui.style.look import Look
from reader.ui.text.typesetter import TextLayout, TextStyle

_MARGIN, _GAP = 170.0, 32.0
_WAYS = (
    ("windows", "Sala.exe", "Windows: double-click", "Windows: ดับเบิลคลิก",
     "Windows 10 (1809) or newer, of 64 bits. A blue box: “More info”, then “Run anyway”.",
     "Windows 10 (1809) ขึ้นไป แบบ 64 บิต ถ้ามีกรอบสีฟ้า ให้กด “More info” แล้ว “Run anyway”"),
    ("linux", "Sala", "Linux: double-click", "Linux: ดับเบิลคลิก",
     "Linux of 2022 (glibc 2.35) or newer, of 64 bits. If nothing happens: right-click, “Run as a program”.",
     "Linux ปี 2022 (glibc 2.35) ขึ้นไป แบบ 64 บิต ถ้าไม่มีอะไรเกิดขึ้น ให้คลิกขวา แล้ว “Run as a program”"),
    ("phone", "open-anywhere", "Phone, or a computer that refuses programs", "โทรศัพท์ หรือคอมพิวเตอร์ที่ไม่ยอมเปิดโปรแกรม",
     "Everything as web pages, books, pictures and PDF. Also where the programs are too new.",
     "ทุกเรื่องเป็นหน้าเว็บ หนังสือ รูปภาพ และ PDF ใช้เมื่อเปิดโปรแกรมไม่ได้ด้วย"),
)  # fmt: skip
_SENTENCES = (str(LINES[1]), str(HOW))
"""What stands beside the name of each language."""


def write_read_me(out: Path, look: Look, translation: InterfaceTranslation, icons: Path) -> None:
    """Write the page; `look` is the light one."""
    writer = writer_of(out, "Sala")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, y = A4.width() - 2 * _MARGIN, _MARGIN
    QSvgRenderer(str(icons / "application.svg")).render(painter, QRectF(_MARGIN, y, 210, 210))
    _say(painter, look, "Sala", "en", QPointF(_MARGIN + 260, y + 10), wide, 130, bold=True)
    y += 260
    column = (wide - 2 * _GAP) / 3
    heights = []
    for n, (what, name, english, thai, note, thai_note) in enumerate(_WAYS):
        x = _MARGIN + n * (column + _GAP)
        _draw(painter, look, what, QRectF(x + column / 2 - 130, y, 260, 230))
        below = y + 260
        for text, tag, px, bold in (
            (name, "en", 62.0, True), (english, "en", 42, False), (thai, "th", 42, False),
            (note, "en", 30, False), (thai_note, "th", 30, False),
        ):  # fmt: skip
            below += _say(painter, look, text, tag, QPointF(x, below), column, px, bold, "center")
        heights.append(below)
    y = max(heights) + 60
    painter.setPen(QPen(QColor("#999999"), 3))
    painter.drawLine(QPointF(_MARGIN, y - 30), QPointF(_MARGIN + wide, y - 30))
    half = (wide - _GAP * 2) / 2
    told = [_words_of(tag, translation) for tag in LANGUAGES]
    heights = [sum(_set(look, *line, half).height for line in lines) + _GAP for lines in told]
    # The columns are as equal as they can be in the order of the languages.
    cut = min(range(len(told)), key=lambda n: max(sum(heights[:n]), sum(heights[n:])))
    for x, some in ((_MARGIN, told[:cut]), (_MARGIN + half + _GAP * 2, told[cut:])):
        at = y
        for lines in some:
            for text, tag, px, bold in lines:
                at += _say(painter, look, text, tag, QPointF(x, at), half, px, bold)
            at += _GAP
        assert at < A4.height() - _MARGIN / 2, "not every language has room"
    painter.end()
    out.write_bytes(steady(out.read_bytes()))


def writer_of(out: Path, title: str) -> QPdfWriter:
    """Return a writer of A4 pages."""
    writer = QPdfWriter(str(out))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Sala")
    return writer


def _words_of(tag: str, translation: InterfaceTranslation) -> list[tuple[str, str, float, bool]]:
    """Return a language's name, and what is written in it: words, language, size, weight."""
    lines = [(language(tag).own_name, tag, 44.0, True)]
    for sentence in _SENTENCES:
        said = translation.words_in(tag, "About", sentence)
        if tag == "en" or said != sentence:
            lines.append((said, tag, 31.0, False))
    return lines


def _set(look: Look, text: str, tag: str, px: float, bold: bool, wide: float, align: str = "start") -> TextLayout:
    style = TextStyle(language(tag), px, bold, align, leading=0.85)
    words = Words.of(text)
    return look.typesetter.set(words if words.breaks else with_breaks(words, tag), style, wide)


def _say(
    painter: QPainter, look: Look, text: str, tag: str, at: QPointF, wide: float, px: float, bold: bool = False,
    align: str = "start",
) -> float:  # fmt: skip
    """Paint words; return how high they are."""
    found = _set(look, text, tag, px, bold, wide, align)
    found.paint(painter, at, look.ink("ink"))
    return found.height


def _draw(painter: QPainter, look: Look, what: str, area: QRectF) -> None:
    """Draw a laptop, or a phone, that shows the sign."""
    accent, sheet = look.color("accent"), QColor("white")
    painter.setPen(QPen(accent, 10))
    painter.setBrush(sheet)
    if what == "phone":
        body = QRectF(area.center().x() - 65, area.top(), 130, area.height())
        painter.drawRoundedRect(body, 22, 22)
        screen = body.adjusted(18, 26, -18, -34)
    else:
        body = QRectF(area.left() + 25, area.top(), area.width() - 50, area.height() - 50)
        painter.drawRoundedRect(body, 14, 14)
        painter.drawRoundedRect(QRectF(area.left(), area.bottom() - 44, area.width(), 26), 10, 10)
        screen = body.adjusted(18, 18, -18, -18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    if what == "windows":  # four panes
        side = min(screen.width(), screen.height()) * 0.34
        for dx in (-1, 1):
            for dy in (-1, 1):
                corner = screen.center() + QPointF(dx * side * 0.56 - side / 2, dy * side * 0.56 - side / 2)
                painter.drawRect(QRectF(corner, QSizeF(side, side)))
    elif what == "linux":  # a terminal's prompt
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 14))
        middle, s = screen.center(), 34.0
        painter.drawPolyline(
            [middle + QPointF(-s * 1.6, -s), middle + QPointF(-s * 0.4, 0), middle + QPointF(-s * 1.6, s)]
        )
        painter.drawLine(middle + QPointF(s * 0.2, s), middle + QPointF(s * 1.7, s))
    else:
        painter.drawRect(QRectF(screen.left(), screen.top(), screen.width(), 18))
        for n in range(1, 5):
            painter.drawRect(QRectF(screen.left(), screen.top() + 14 + n * 27, screen.width() * (0.6 + 0.1 * n), 9))


def write_field_guide(out: Path, source: Path, family: str) -> None:
    """Write the guide for the staff as PDF."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setFamilies([family, language("th").script.family])
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setMarkdown(source.read_text("utf-8"))
    writer = writer_of(out, "Sala: field guide")
    writer.setPageMargins(QMarginsF(18, 18, 18, 18))
    document.print_(writer)
    del writer  # closes the file
    out.write_bytes(steady(out.read_bytes()))
