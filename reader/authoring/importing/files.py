"""What kind of file it is, told by what is in it, and who reads it."""

from collections.abc import Callable, Set
from pathlib import Path

from reader.authoring.importing.archives import Archive, locked
from reader.authoring.importing.epub import read_epub
from reader.authoring.importing.model import ForeignFileError, ForeignText
from reader.authoring.importing.opendocument import read_opendocument
from reader.authoring.importing.web_page import is_packed_page, read_markdown, read_packed_page, read_page, read_plain
from reader.authoring.importing.word_file import read_word

MOST_BYTES = 400_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = "Word (.docx), OpenDocument (.odt), EPUB, HTML, Markdown, plain text or PDF"

Read = Callable[[Path], ForeignText]
BY_NAME: dict[str, Read] = {
    ".html": read_page, ".htm": read_page, ".xhtml": read_page, ".md": read_markdown, ".markdown": read_markdown,
    ".txt": read_plain, ".text": read_plain,
}  # fmt: skip


def read_file(file: Path) -> ForeignText:
    """Return a file, or a folder of HTML pages, as it was read; raise ForeignFileError, OSError."""
    if not file.exists():
        raise ForeignFileError(f"{file} is not there.")
    text = _reader(file)(file)
    if not text.pieces:
        raise ForeignFileError(f"{file} has no words that can be taken.")
    return text


def holds_text(names: Set[str]) -> bool:
    """Return whether an archive with parts of these names is a document of Word, OpenDocument, or a packed page."""
    return not names.isdisjoint(("word/document.xml", "content.xml")) or is_packed_page(names)


def _reader(file: Path) -> Read:
    if file.is_dir():
        return read_page
    if file.stat().st_size > MOST_BYTES:
        raise ForeignFileError(f"{file} is larger than {MOST_BYTES // 10**6} MB: divide it.")
    with file.open("rb") as opened:
        start = opened.read(1024)
    if not start.strip():
        raise ForeignFileError(f"{file} is empty.")
    if start.startswith(b"PK"):
        return _packed(file)
    if b"%PDF-" in start:
        from reader.authoring.importing.pdf import read_pdf

        return read_pdf
    if start.startswith(_OLE):
        raise _old(file)
    if start.startswith(b"{\\rtf"):
        raise ForeignFileError(f"{file} is Rich Text: open it in Word or LibreOffice, and save it as .docx.")
    if start.lstrip(b"\xef\xbb\xbf\r\n\t ").lower().startswith((b"<!doctype html", b"<html", b"<?xml")):
        return read_page
    if file.suffix.lower() not in BY_NAME:
        raise ForeignFileError(f"{file} is of a kind that is not taken: save it as {_KINDS}.")
    return BY_NAME[file.suffix.lower()]


def _packed(file: Path) -> Read:
    with Archive(file) as archive:
        if "word/document.xml" in archive.names:
            return read_word
        if "META-INF/container.xml" in archive.names:
            return read_epub
        if "content.xml" in archive.names:
            return read_opendocument
        if is_packed_page(archive.names):
            return read_packed_page
        if "META-INF/rights.xml" in archive.names:
            raise locked(file)
        others = {"xl/workbook.xml": "a spreadsheet", "ppt/presentation.xml": "a presentation"}
        what = next((words for name, words in others.items() if name in archive.names), "an archive of another kind")
    raise ForeignFileError(f"{file} is {what}: save it as {_KINDS}.")


def _old(file: Path) -> ForeignFileError:
    """Return what is told of a file in Microsoft's old form, in which files with a password are packed too."""
    with file.open("rb") as opened:
        data = opened.read(4_000_000)
    if "EncryptedPackage".encode("utf-16-le") in data:
        return locked(file)
    return ForeignFileError(f"{file} is an old Word file (.doc): open it in Word or LibreOffice, and save it as .docx.")
