"""Sheets that are filled in on the screen: the page that a browser saves, and a Word file; both come back."""

import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path

from reader.authoring.bounds import TooLarge, read_bytes
from reader.authoring.importing.markdown_words import runs_of
from reader.authoring.importing.model import PieceKind, Run, Runs, plain
from reader.authoring.importing.word_comments import RowComment, comments_of
from reader.authoring.mistakes import AuthorError
from reader.authoring.review_sheet import QUESTIONS, sheet_rows
from reader.authoring.reviews import Finding, Review
from reader.authoring.sheet_pictures import SIDE, sheet_picture
from reader.authoring.works import WorkSource
from reader.core import limits
from reader.core.languages import LANGUAGES, language

_ABOUT = re.compile(r"sala-review ([a-z0-9-]+) ([A-Za-z-]+)")
_ROW = re.compile(r"([\w/.-]+) ([0-9a-f]{8})")
_NAME = re.compile(r"Name:\s*(.*)")
_POINTS = 165 / SIDE
"""How many points a pixel of a picture takes: the largest fits its column."""
_HEADS = ("Row", "What it is", "Source", "Text", "What is wrong")


def write_word(work: WorkSource, tag: str, file: Path, only: frozenset[str] | None = None) -> None:
    """Write a sheet as a Word file, of all rows or of some; raise OSError, TranslationError."""
    from reader.authoring.exchange.word_writer import WordFile, WordPicture

    target, own = language(tag), tag == work.source_language
    word = WordFile()
    word.paragraph(f"sala-review {work.id} {tag}", style="Code")
    word.paragraph(f"{work.id}: {target.english_name} ({target.own_name})", style="Title")
    word.paragraph(f"Text {work.fingerprint(tag)}. Write what is wrong into the last column, and your name below.")
    word.paragraph("Name: ")
    rows: list[list[Runs]] = [[(Run(h, strong=True),) for h in _HEADS]]
    pictures: dict[tuple[int, int], WordPicture] = {}
    for row in sheet_rows(work, tag, only):
        role = f"{row.role} LOOK AGAIN: {'; '.join(row.told)}" if row.told else row.role
        if row.image and (small := sheet_picture(work.folder / row.image)) is not None:
            size = (round(small.width * _POINTS), round(small.height * _POINTS))
            pictures[len(rows), 1] = WordPicture(small.data, small.ending, *size, shows=row.source)
        text = () if own else runs_of(row.words) if row.words is not None else (Run(row.lacks),)
        rows.append([(Run(f"{row.key} {row.seal}"),), (Run(role),), runs_of(row.source), text, ()])
    widths = (1100, 3600, 3700, 3700, 2500) if pictures else (1300, 1900, 4200, 4200, 3000)
    word.table(rows, widths, ("", "", work.source_language, tag, ""), grey=(0, 1, 2, 3), pictures=pictures)
    word.paragraph("Ten questions", style="Heading2")
    for question in QUESTIONS:
        word.paragraph(f"☐ {question}")
    word.save(file)


def read_review(file: Path) -> Review | None:
    """Return a sheet that came back; None where the file is none. Raise AuthorError where it is one that cannot be read,
    ForeignFileError, OSError."""
    if not file.is_file():
        return None
    if zipfile.is_zipfile(file):
        return _read_table(file)
    try:
        data = read_bytes(file, limits.TRANSLATION)
    except TooLarge as error:
        raise AuthorError(f"{file} {error}") from error
    text = data.decode("utf-8", "replace")
    if "sala-review" not in text or "<table" not in text:
        return None
    if "data-sheet" not in text:  # the Word file, saved as a page
        return _read_table(file)
    page = _Page()
    page.feed(text)
    return _whole(file, page.review)


def _whole(file: Path, review: Review | None) -> Review | None:
    if review is not None and not review.seals:
        raise AuthorError(f"{file} has no rows of a sheet any more: save it whole (“web page, complete”).")
    return review


def _read_table(file: Path) -> Review | None:
    """Return the sheet in a Word file, whatever program saved it, and as what."""
    from reader.authoring.importing.archives import Archive
    from reader.authoring.importing.files import holds_text, read_file

    if zipfile.is_zipfile(file):
        with Archive(file) as archive:
            if not holds_text(archive.names) or archive.read("mimetype").endswith(b"spreadsheet"):
                return None
    text = read_file(file)
    review = next((found for piece in text.pieces if (found := _about(piece.words)) is not None), None)
    if review is None:
        return None
    for piece in text.pieces:
        if piece.kind is not PieceKind.TABLE:
            review.by = review.by or next((m[1].strip() for m in [_NAME.match(piece.words)] if m), "")
            continue
        for cells in piece.rows:
            words = [plain(cell).strip() for cell in cells]
            if words and (row := _ROW.fullmatch(words[0])):
                review.seals[row[1]] = row[2]
                if len(words) == len(_HEADS) and words[-1]:
                    review.findings.append(Finding(row[1], words[-1], row[2]))
    _take_comments(review, comments_of(file, text))
    return _whole(file, review)


def _take_comments(review: Review, comments: list[RowComment]) -> None:
    """Take what a reviewer wrote into the margin for remarks on the rows that it stands at."""
    for comment in comments:
        if row := _ROW.fullmatch(comment.first_cell):
            review.findings.append(Finding(row[1], comment.words, row[2]))
        else:
            review.beside.append(comment.words)
        review.by = review.by or comment.by


def _about(words: str) -> Review | None:
    found = _ABOUT.search(words)
    return Review(found[1], found[2]) if found and found[2] in LANGUAGES else None


class _Page(HTMLParser):
    """Reads what was written into a sheet; nothing of the page is run."""

    def __init__(self) -> None:
        super().__init__()
        self.review: Review | None = None
        self._key = self._seal = ""
        self._into: list[str] | None = None
        self._name = False
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._into is not None:
            self._depth += tag not in ("br", "img", "hr")
            self._into.append("\n" if tag in ("br", "div", "p") else "")
        elif "data-sheet" in given:
            self.review = _about(given["data-sheet"])
        elif tag == "tr" and "data-seal" in given and self.review is not None:
            self._key, self._seal = given.get("id", ""), given["data-seal"]
            self.review.seals[self._key] = self._seal
        elif given.get("contenteditable") == "true" and self.review is not None:
            self._into, self._depth, self._name = [], 1, given.get("id") == "name"

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._into is None or self.review is None:
            return
        self._depth -= 1
        if self._depth:
            return
        words = " ".join("".join(self._into).split())
        self._into = None
        if words and self._name:
            self.review.by = words
        elif words and self._key:
            self.review.findings.append(Finding(self._key, words, self._seal))
