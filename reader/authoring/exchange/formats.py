"""The formats in which a table goes out, and how each that comes back is known by what is in it."""

from collections.abc import Callable
from pathlib import Path

from reader.authoring.exchange.table import ExchangeError, Table

Read = Callable[[Path], Table]
Write = Callable[[Table, Path], None]

FORMATS = ("docx", "xlsx", "xliff", "xliff2", "po")
"""What ``hand-out --as`` knows; all come back by ``take-in``."""
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
ENDINGS = {"docx": ".docx", "xlsx": ".xlsx", "xliff": ".xliff", "xliff2": ".xliff", "po": ".po"}


def writer_of(name: str) -> Write:
    """Return what writes a table in one of ``FORMATS``."""
    from reader.authoring.exchange import po_table, spreadsheet, word_table, xliff

    return {
        "docx": word_table.write, "xlsx": spreadsheet.write, "xliff": xliff.write_1, "xliff2": xliff.write_2, "po": po_table.write,
    }[name]  # fmt: skip


def reader_of(file: Path) -> Read:
    """Return what reads a translator's file; raise ExchangeError, OSError."""
    from reader.authoring.exchange import po_table, spreadsheet, word_table, xliff
    from reader.authoring.importing.archives import Archive
    from reader.authoring.importing.files import holds_text

    if not file.is_file():
        raise ExchangeError(f"{file} is not there.")
    with file.open("rb") as opened:
        start = opened.read(2048)
    if start.startswith(b"PK"):
        with Archive(file) as archive:
            if "xl/workbook.xml" in archive.names:
                return spreadsheet.read
            if archive.read("mimetype").strip() == _ODS:
                raise ExchangeError(f"{file} is a spreadsheet of OpenDocument: save it as .xlsx.")
            if holds_text(archive.names):
                return word_table.read
        raise ExchangeError(f"{file} is an archive of another kind: send a .docx, .xlsx, .xliff or .po back.")
    if b"<xliff" in start or (start.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml") and b"<html" not in start):
        return xliff.read
    if b"<html" in start.lower():
        return word_table.read
    if b"msgid" in start or file.suffix.lower() in (".po", ".pot"):
        return po_table.read
    raise ExchangeError(f"{file} is no translator's file: send a .docx, .xlsx, .xliff or .po back.")
