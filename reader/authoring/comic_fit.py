"""Whether the words of every balloon fit into it, in every language, at the smallest size that is allowed.

Asked of the window's own typesetter: what another one would answer is worth nothing.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from reader.authoring.art import picture_bytes
from reader.authoring.line_breaks import with_breaks
from reader.authoring.mistakes import Mistakes
from reader.authoring.table_fit import screenless
from reader.authoring.works import WorkSource
from reader.core.blocks import Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.languages import language
from reader.ui.comic.balloons import paint_balloon
from reader.ui.comic.lettering import Lettered, letter_panel
from reader.ui.document.pictures import Pictures
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter

_SCALE = 1.5
"""How many pixels a unit of the page takes in the picture of a place."""
_MOST_PIXELS = 8_000_000


def check_lettering(work: WorkSource, fonts: Path, pictures: Path, mistakes: Mistakes) -> None:
    """Tell `mistakes` of every balloon of a comic whose words do not fit, with a picture of the place in `pictures`."""
    app = screenless()
    typesetter = Typesetter(Fonts(fonts))
    for tag in work.languages:
        if not typesetter.fonts.can_show(language(tag)):
            continue
        words = work.document.words if tag == work.source_language else work.translations[tag].words
        page, number, panels = None, 0, 0
        for block in work.document.blocks():
            if block.kind is BlockKind.PAGE:
                page, number, panels = block, number + 1, 0
            if block.kind is not BlockKind.PANEL or page is None:
                continue
            panels += 1
            if block.id not in words:
                continue
            segments = tuple(with_breaks(w, tag) for w in words[block.id])
            mirrored = page.mirrors and language(tag).rtl
            composed = ComposedBlock(block, segments, tag)
            lettered = letter_panel(composed, QRectF(*page.area), mirrored, typesetter)
            for balloon in lettered:
                if not balloon.fits:
                    file = pictures / f"{work.id}-{tag}-page-{number}-panel-{panels}.png"
                    _draw(work, page, block, lettered, mirrored, file)
                    mistakes.add(
                        work.source_file, work.line(work.document.words[block.id][balloon.segment].text),
                        f"page {number}, panel {panels}: the words of balloon {balloon.segment} do not fit in "
                        f"{language(tag).english_name} at the smallest size: shorten them, or give the balloon a box "
                        f"for this language (boxes = {{ {tag} = [x, y, width, height] }}). See {file}",
                    )  # fmt: skip
    del app


def _draw(work: WorkSource, page: Block, panel: Block, lettered: list[Lettered], mirrored: bool, file: Path) -> None:
    """Draw a panel with its balloons into `file`."""
    area, whole = QRectF(*panel.area), QRectF(*page.area)
    if mirrored:
        area.moveLeft(whole.width() - area.right())
    scale = min(_SCALE, (_MOST_PIXELS / (whole.width() * whole.height())) ** 0.5)
    size = QSize(round(whole.width() * scale), round(whole.height() * scale))
    image = QImage((area.size() * scale).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft() * scale)
    art = Pictures(lambda name: picture_bytes(work.folder / name)).image(page.art_in((work.source_language,))[0], size)
    painter.save()
    if mirrored:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    painter.drawImage(0, 0, art)
    painter.restore()
    painter.scale(scale, scale)
    for balloon in lettered:
        paint_balloon(painter, balloon, max(whole.width(), whole.height()))
    painter.setPen(QColor("#B3311F"))
    for balloon in lettered:
        if not balloon.fits:
            painter.drawRect(balloon.area)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(None, "the picture could not be written", str(file))
