"""Single pictures to pass on in messengers, one sentence each: picture stories, what to do today, comics a panel a picture;
and comics as CBZ."""

import io
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from reader.core.blocks import PICTURES, Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.works import Listed, WorkKind
from reader.publish.drawing import READABLE, Said, card, comic_pages, comic_picture, lines_below, panel_of, whole_of
from reader.publish.names import Names
from reader.publish.publication import Publication, TextCopy, Tongue, picture_of
from reader.publish.unit import CopyUnit, Files, key_of
from reader.ui.document.picture_drawing import draw
from reader.ui.text.typesetter import Typesetter

_WIDE, _PAGE = 972, 1600
_SIGN = 420
"""How large a sign is before a sentence, in pixels."""


def units(publication: Publication, tongue: Tongue, names: Names) -> Iterator[CopyUnit]:
    """Yield the pictures of each work that has any."""
    for listed in publication.written(tongue):
        if listed.in_pictures or listed.kind in _HAVE_TODAY:
            key = key_of("cards", publication.number(listed, tongue), names.place(listed.id, ""))
            yield CopyUnit(
                f"cards/{tongue}/{listed.id}", (listed,), key, partial(_files, publication, tongue, listed, names)
            )


_HAVE_TODAY = frozenset(WorkKind) - {WorkKind.GLOSSARY, WorkKind.NEWS}
"""Kinds of works that may say what to do today."""


def _files(publication: Publication, tongue: Tongue, listed: Listed, names: Names, _folder: Path) -> Files:
    text = publication.text(listed, tongue)
    pictures = [picture_of(image, "jpg").data for image in pictures_of(text)]
    stem = names.place(listed.id, "").removesuffix(".")
    files: Files = {f"{stem}/{number:02}.jpg": data for number, data in enumerate(pictures, 1)}
    if listed.kind is WorkKind.COMIC:
        files[names.place(listed.id, "cbz")] = comic_book(text)
    return files


def pictures_of(text: TextCopy) -> Iterator[QImage]:
    """Yield the pictures of a text in their order."""
    text.publication.use(text.tongue.first)
    typesetter = Typesetter(text.publication.app.fonts)
    if text.work.kind is WorkKind.COMIC:
        for page in comic_pages(text):
            for index in page.panels:
                area = panel_of(text, page, index)
                drawn = comic_picture(text, typesetter, page, area, _WIDE)
                lines = lines_below(text, typesetter, page, [index], _WIDE / area.width(), READABLE)
                yield card(text, typesetter, drawn, lines)
        return
    for index in _shown(text):
        sides = [c.composed(index) for c in text.compositions]
        if not any(side.damaged for side in sides):
            yield card(text, typesetter, _picture_of(text, sides[0].block), _lines(sides))


def _shown(text: TextCopy) -> list[int]:
    """Return the blocks of a text that are pictures by themselves: those of its part in pictures, and what is to be
    done today."""
    composition = text.compositions[0]
    found = []
    for section, blocks in enumerate(composition.sections):
        pictured = text.work.sections[section].name == PICTURES
        start = composition.section_start(section)
        for index, block in enumerate(blocks, start):
            if (pictured and block.kind is BlockKind.FIGURE) or (
                block.box == "today" and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
            ):
                found.append(index)
    return found


def _lines(sides: list[ComposedBlock]) -> list[Said]:
    """Return what stands below a picture: its caption, or what it shows, or what is to be done."""
    return [Said(side.segments[-1].without_notes(), side.language) for side in sides if side.segments]


def _picture_of(text: TextCopy, block: Block) -> QImage | None:
    if not block.image or text.publication.picture(text.work.id, block.image) is None:
        return None
    data = text.publication.library.image(text.work, block.image) or b""
    if block.kind is BlockKind.ITEM:
        return _on_white(draw(data, QSize(_SIGN, _SIGN)))
    size = text.page.pictures.size(block.image)
    if size is None:
        return None
    return _on_white(draw(data, size.scaled(_WIDE, _WIDE, Qt.AspectRatioMode.KeepAspectRatio).toSize()))


def _on_white(image: QImage) -> QImage:
    sheet = QImage(image.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet


def comic_book(text: TextCopy) -> bytes:
    """Return a comic as CBZ: a page a picture, each with how far it can be trusted; the same comic is the same bytes."""
    text.publication.use(text.tongue.first)
    typesetter = Typesetter(text.publication.app.fonts)
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for number, page in enumerate(comic_pages(text), 1):
            drawn = comic_picture(text, typesetter, page, whole_of(text, page), _PAGE)
            lines = lines_below(text, typesetter, page, page.panels)
            entry = zipfile.ZipInfo(f"{number:03}.jpg", (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(
                entry, picture_of(card(text, typesetter, drawn, lines, QSize(_PAGE + _WIDE // 9, 0)), "jpg").data
            )
    return into.getvalue()
