"""Comments in the margin of a Word file, with the row of a table that each stands at."""

import zipfile
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from reader.authoring.importing.archives import Archive
from reader.authoring.importing.model import ForeignText

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS = (f"{_W}commentReference", f"{_W}commentRangeStart")


class RowComment(NamedTuple):
    """A comment: the words of the first cell of its row (empty where it stands in none), who wrote it, and what."""

    first_cell: str
    by: str
    words: str


def comments_of(file: Path, text: ForeignText) -> list[RowComment]:
    """Return the comments of a file in the order of its rows; of one that is not Word's only that there are some, as it
    was told when it was read. Raise ForeignFileError."""
    found = _of_word(file) if zipfile.is_zipfile(file) else []
    return found or [RowComment("", "", what) for what in text.left_out if "comment" in what]


def _of_word(file: Path) -> list[RowComment]:
    with Archive(file) as archive:
        main, part = archive.xml("word/document.xml"), archive.xml("word/comments.xml")
    if main is None or part is None:
        return []
    waiting = {comment.get(f"{_W}id", ""): comment for comment in part.iter(f"{_W}comment") if _words(comment)}
    found: list[RowComment] = []
    for row in main.iter(f"{_W}tr"):
        cell = row.find(f".//{_W}tc")
        for mark in (m for m in row.iter() if m.tag in _MARKS):
            if (comment := waiting.pop(mark.get(f"{_W}id", ""), None)) is not None:
                found.append(_made(comment, _words(cell) if cell is not None else ""))
    return [*found, *(_made(comment, "") for comment in waiting.values())]


def _made(comment: Element, first_cell: str) -> RowComment:
    return RowComment(first_cell, comment.get(f"{_W}author", "").strip(), _words(comment))


def _words(element: Element) -> str:
    paragraphs = ("".join(t.text or "" for t in p.iter(f"{_W}t")) for p in element.iter(f"{_W}p"))
    return " ".join(" ".join(paragraphs).split())
