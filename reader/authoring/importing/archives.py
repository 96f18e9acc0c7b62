"""ZIP files and XML from outside, read within bounds: nothing unpacks to more than it may, no entity is ever replaced."""

import lzma
import re
import struct
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from reader.authoring.importing.model import ForeignFileError

MOST_XML = 12_000_000
"""How many bytes one part with words may have: a thousand pages of Word have fewer."""
MOST_UNPACKED = 300_000_000
_MOST_PARTS = 5_000
_MOST_DEEP = 600

BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, EOFError,
    RuntimeError, ValueError, OSError, OverflowError, MemoryError, LookupError, TypeError, AttributeError, AssertionError,
)  # fmt: skip
"""What a file that was damaged makes of being read."""


class Archive:
    """A ZIP file. Raise ForeignFileError where it is locked, damaged, or unpacks to more than it may."""

    def __init__(self, file: Path):
        self.file = file
        try:
            self._zip = zipfile.ZipFile(file)
            entries = self._zip.infolist()
        except BROKEN as error:
            raise damaged(file, error) from error
        if len(entries) > _MOST_PARTS:
            raise ForeignFileError(f"{file} has more than {_MOST_PARTS:,} parts: it was made to do harm.")
        if any(e.flag_bits & 1 for e in entries):
            raise locked(file)
        self.names = {e.filename for e in entries}
        self._left = MOST_UNPACKED

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def read(self, name: str, most: int = MOST_XML) -> bytes:
        """Return one part; nothing where it is not there. What the archive says of its sizes may be a lie."""
        name = str(PurePosixPath(name))
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as part:
                data = part.read(min(most, self._left) + 1)
        except BROKEN as error:
            raise damaged(self.file, error) from error
        self._left -= len(data)
        if len(data) > most or self._left < 0:
            raise ForeignFileError(
                f"{self.file}: “{name}” unpacks to more than {most // 10**6} MB: divide the file, or do not use it."
            )
        return data

    def xml(self, name: str) -> Element | None:
        """Return one part as XML, None where it is not there."""
        data = self.read(name)
        return parsed(self.file, data) if data else None


def parsed(file: Path, data: bytes) -> Element:
    """Return XML; raise ForeignFileError where it is none, is too deep, or defines entities."""
    try:
        root: Element = fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise ForeignFileError(
            f"{file} defines entities, as files do that were made to do harm: do not use it."
        ) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise damaged(file, error) from error
    _check_depth(file, root)
    return root


def _check_depth(file: Path, root: Element) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > _MOST_DEEP:
            raise ForeignFileError(f"{file} has more than {_MOST_DEEP} elements in each other: no text is so deep.")
        level = [child for element in level for child in element]


def damaged(file: Path, error: object) -> ForeignFileError:
    """Return what is told of a file that cannot be read."""
    why = re.sub(r"\s+", " ", str(error).replace(str(file), "")).strip()[:120] or type(error).__name__
    return ForeignFileError(f"{file} is damaged ({why}): save it anew, or ask for it once more.")


def locked(file: Path) -> ForeignFileError:
    """Return what is told of a file with a password."""
    return ForeignFileError(f"{file} is locked with a password: save it without one.")
