"""Pictures with words: pages and panels of comics as they are read, and single sentences to pass on."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from reader.core.comic import Comic, ComicPage, spoken_line
from reader.core.languages import DEFAULT, language
from reader.core.palette import LIGHT
from reader.core.record import record
from reader.core.words import Words
from reader.publish.publication import TextCopy
from reader.ui.comic.balloons import paint_balloon
from reader.ui.comic.lettering import letter_panel
from reader.ui.comic.page_painter import page_area, panel_area
from reader.ui.document.picture_drawing import draw
from reader.ui.text.text_layout import TextLayout, TextStyle
from reader.ui.text.typesetter import Ink, Typesetter

CARD = QSize(1080, 1350)
"""The shape that messengers show whole, in pixels."""
_EDGE, _SMALL, _LARGEST, _SMALLEST = 54, 30.0, 62.0, 30.0
_ENDLESS = 100_000
READABLE = 26.0
"""The smallest letters in a balloon that are read on a phone, in pixels of a card."""


@record
class Said:
    """Words below a picture: their language and the colour they have."""

    words: Words
    tag: str
    colour: str = "ink"


def comic_picture(text: TextCopy, typesetter: Typesetter, page: ComicPage, area: QRectF, wide: int) -> QImage:
    """Return `area` of a comic's page as it is read, `wide` pixels wide: its art with the balloons over it."""
    comic = Comic(text.compositions[0])
    whole, mirrored = page_area(comic, page), comic.mirrored(page)
    scale = wide / area.width()
    image = QImage(wide, max(1, round(area.height() * scale)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    data = text.publication.library.image(text.work, comic.art(page)[0])
    if data and text.publication.picture(text.work.id, comic.art(page)[0]) is not None:
        art = draw(data, (whole.size() * scale).toSize())
        painter.save()
        if mirrored:
            painter.translate(whole.right(), 0)
            painter.scale(-1, 1)
        painter.drawImage(whole, art)
        painter.restore()
    else:
        painter.fillRect(whole, QColor("#EEEEEE"))
    longer = max(whole.width(), whole.height())
    for index in page.panels:
        for lettered in letter_panel(comic.composed(index), whole, mirrored, typesetter):
            paint_balloon(painter, lettered, longer, 0 if lettered.fits else lettered.segment, typesetter)
    painter.end()
    return image


def lines_below(
    text: TextCopy,
    typesetter: Typesetter,
    page: ComicPage,
    panels: Iterable[int],
    scale: float = 1.0,
    least: float = 0.0,
) -> list[Said]:
    """Return what is said in panels and has no room in its balloons, numbered as these are; and what would stand there in
    letters of fewer pixels than `least`, drawn in `scale`."""
    comic = Comic(text.compositions[0])
    whole, found = page_area(comic, page), []
    for index in panels:
        composed = comic.composed(index)
        for lettered in letter_panel(composed, whole, comic.mirrored(page), typesetter):
            if not lettered.fits or lettered.px * scale < least:
                name = comic.name_of(lettered.balloon.speaker)
                number = 0 if lettered.fits else lettered.segment
                said = spoken_line(composed.segments[lettered.segment], name, number)
                found.append(Said(said, composed.language))
    return found


def panel_of(text: TextCopy, page: ComicPage, index: int) -> QRectF:
    """Return where a panel is on its page."""
    return panel_area(Comic(text.compositions[0]), page, index)


def comic_pages(text: TextCopy) -> list[ComicPage]:
    """Return the pages of a comic."""
    return Comic(text.compositions[0]).pages


def whole_of(text: TextCopy, page: ComicPage) -> QRectF:
    """Return the area of a page."""
    return page_area(Comic(text.compositions[0]), page)


def card(
    text: TextCopy, typesetter: Typesetter, picture: QImage | None, lines: list[Said], size: QSize = CARD
) -> QImage:
    """Return a picture of `size` with words below it; where that has no height, as high as it needs to be. Above it stands
    how far the text can be trusted, at its foot whose it is."""
    wide = size.width() - 2 * _EDGE
    band = _band(text, typesetter, wide)
    foot = _foot(text, typesetter, wide)
    top, low = band.height + 28, foot.height + 28
    room = (size.height() or _ENDLESS) - top - low - 2 * _EDGE
    least = room * 0.45 if picture is not None else 0.0
    said = _fitted(lines, typesetter, wide, room - least)
    high = sum(layout.height for layout, _ in said) + 16 * len(said)
    shown = QRectF()
    if picture is not None:
        most = QSize(wide, round(room - high - (24 if said else 0)))
        fitted = picture.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF((size.width() - fitted.width()) / 2, 0, fitted.width(), fitted.height())
    used = shown.height() + high + (24 if said and picture is not None else 0)
    total = size if size.height() else QSize(size.width(), round(top + low + 2 * _EDGE + used))
    image = QImage(total, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.sheet))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    good = bool(text.states) and all(sign.good for sign in text.states)
    painter.fillRect(QRectF(0, 0, total.width(), top), QColor(LIGHT.good_ground if good else LIGHT.notice_ground))
    band.paint(painter, QPointF(_EDGE, 14), _ink(LIGHT.good if good else LIGHT.notice))
    y = top + _EDGE + max(0.0, (total.height() - top - low - 2 * _EDGE - used) / 2)
    if picture is not None:
        painter.drawImage(shown.translated(0, y), picture)
        y += shown.height() + 24
    for layout, line in said:
        layout.paint(painter, QPointF(_EDGE, y), _ink(getattr(LIGHT, line.colour)))
        y += layout.height + 16
    painter.fillRect(QRectF(0, total.height() - low, total.width(), low), QColor(LIGHT.paper))
    foot.paint(painter, QPointF(_EDGE, total.height() - low + 14), _ink(LIGHT.muted))
    painter.end()
    return image


def _fitted(lines: list[Said], typesetter: Typesetter, wide: float, room: float) -> list[tuple[TextLayout, Said]]:
    """Return lines as large as there is room for all of them."""
    px = _LARGEST
    while True:
        said = [
            (typesetter.set(line.words, TextStyle(language(line.tag), px, align="center", leading=0.9), wide), line)
            for line in lines
        ]
        if px <= _SMALLEST or sum(layout.height + 16 for layout, _ in said) <= room:
            return said
        px *= 0.93


def _band(text: TextCopy, typesetter: Typesetter, wide: float) -> TextLayout:
    words = Words.of(" · ".join(sign.words.marked for sign in text.states))
    return typesetter.set(words, TextStyle(text.page.words, _SMALL, bold=True, align="center", leading=0.9), wide)


def _foot(text: TextCopy, typesetter: Typesetter, wide: float) -> TextLayout:
    """Say of which text a picture is, in the text's own language, and as it was on which day."""
    words = Words.of(f"{text.title.marked} · {text.work.published.isoformat()}")
    tag = text.title_language or DEFAULT
    return typesetter.set(words, TextStyle(language(tag), _SMALL, align="center", leading=0.9), wide)


def _ink(colour: str) -> Ink:
    return Ink(QColor(colour), QColor(colour), QColor(LIGHT.select), QColor(LIGHT.found))
