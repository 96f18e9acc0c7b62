"""EPUB (2 and 3) -> pieces: its chapters in the order of its spine."""

import posixpath
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from reader.authoring.importing.archives import Archive, damaged, locked
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText, counted
from reader.authoring.importing.pictures import TakenPictures
from reader.authoring.importing.web_page import decoded
from reader.authoring.importing.word_file import day_of
from reader.core import limits

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENC = "{http://www.w3.org/2001/04/xmlenc#}"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MOST_CHAPTERS = 1_000


def read_epub(file: Path) -> ForeignText:
    """Return an e-book as it was read; raise ForeignFileError."""
    text = ForeignText()
    with Archive(file) as archive:
        _refuse_locked(archive)
        container = archive.xml("META-INF/container.xml")
        root = next(container.iter(f"{_CONTAINER}rootfile"), None) if container is not None else None
        path = root.get("full-path", "") if root is not None else ""
        package = archive.xml(path) if path else None
        if package is None:
            raise damaged(file, "it names no text")
        _describe(text, package)
        chapters, others = _chapters(package, posixpath.dirname(path))
        if not chapters:
            raise damaged(file, "it has no chapters")
        if len(chapters) > _MOST_CHAPTERS:
            raise ForeignFileError(f"{file} has more than {_MOST_CHAPTERS:,} chapters: divide it.")
        _read_chapters(text, archive, chapters)
        if others:
            text.left_out.append(f"{counted(others, 'page')} that {'is' if others == 1 else 'are'} no HTML left out")
    return text


def _refuse_locked(archive: Archive) -> None:
    encryption = archive.xml("META-INF/encryption.xml")
    if encryption is None:
        return
    methods = [m.get("Algorithm", "") for m in encryption.iter(f"{_ENC}EncryptionMethod")]
    if any(method not in _FONTS for method in methods):
        raise locked(archive.file)


def _describe(text: ForeignText, package: Element) -> None:
    def first(name: str) -> str:
        return next((e.text.strip() for e in package.iter(f"{_DC}{name}") if e.text and e.text.strip()), "")

    text.title, text.language, text.publisher, text.licence = map(first, ("title", "language", "publisher", "rights"))
    text.authors = tuple(e.text.strip() for e in package.iter(f"{_DC}creator") if e.text and e.text.strip())[:20]
    text.dated = day_of(first("date"))


def _chapters(package: Element, base: str) -> tuple[list[str], int]:
    """Return the paths of the chapters in order, and how many are no HTML."""
    items = {item.get("id", ""): item for item in package.iter(f"{_OPF}item")}
    found, others = [], 0
    for reference in package.iter(f"{_OPF}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue  # a table of contents is made anew
        if item.get("media-type") not in ("application/xhtml+xml", "text/html", "application/x-dtbook+xml"):
            others += 1
            continue
        found.append(posixpath.normpath(posixpath.join(base, unquote(item.get("href", "")))))
    return list(dict.fromkeys(found)), others


def _read_chapters(text: ForeignText, archive: Archive, chapters: list[str]) -> None:
    pictures = TakenPictures(text)
    home = ""

    def picture(src: str) -> str:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(home), unquote(src.partition("#")[0])))
        return pictures.take(archive.read(name, limits.PICTURE.most * 4), posixpath.basename(src))

    pieces = HtmlPieces(text, picture)
    missing = 0
    for home in chapters:
        data = archive.read(home)
        missing += not data
        pieces.feed_page(decoded(archive.file, data), home)
    pieces.finish()
    if missing:
        text.left_out.append(f"{counted(missing, 'chapter')} that the file names and does not have left out")
