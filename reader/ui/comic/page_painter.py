"""A comic's page and panels: where they are, in units of the page, and their art painted. The same on the screen, in a
meeting and on paper."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from reader.core.comic import Comic, ComicPage, mirrored_area


def page_area(comic: Comic, page: ComicPage) -> QRectF:
    """Return a page's area."""
    area = comic.block(page.index).area
    return QRectF(*area) if area else QRectF(0, 0, 1, 1)


def panel_area(comic: Comic, page: ComicPage, index: int) -> QRectF:
    """Return where the panel of the block at `index` is on its page as it is shown; the whole page where it has no
    place."""
    whole, area = page_area(comic, page), comic.block(index).area
    if not area:
        return whole
    return QRectF(*(mirrored_area(area, round(whole.width())) if comic.mirrored(page) else area))


def paint_art(
    painter: QPainter, target: QRectF, art: QPixmap | None, mirrored: bool, missing: QColor, part: QRect | None = None
) -> None:
    """Paint the art of a page, or a `part` of it in its own pixels, into `target`; where it cannot be shown, its place
    in the colour `missing`: its words are left."""
    if art is None:
        painter.fillRect(target, missing)
        return
    painter.save()
    painter.translate(target.topRight() if mirrored else target.topLeft())
    painter.scale(-1 if mirrored else 1, 1)
    place = QRectF(QPointF(0, 0), target.size())
    painter.fillRect(place, QColor("white"))
    painter.drawPixmap(place, art, QRectF(part if part is not None else art.rect()))
    painter.restore()
