"""What every reader of a foreign file yields: a list of pieces, what was left out, what is doubtful."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from reader.authoring.mistakes import AuthorError


class ForeignFileError(AuthorError):
    """A file cannot be taken in; the message says why and what to do."""


class Run(NamedTuple):
    """Words in one look. A ``link`` is an address, or ``#anchor``; a ``note`` names a note, and has no words."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    note: str = ""


Runs = tuple[Run, ...]


class PieceKind(StrEnum):
    """What a piece is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    PICTURE = "picture"
    BOX_TITLE = "box title"
    TERM = "term"


@dataclass(frozen=True)
class Piece:
    """A heading, paragraph, item, table or picture of a foreign file."""

    kind: PieceKind
    runs: Runs = ()
    """Its words; of a picture its caption; of a term the term."""
    level: int = 0
    """Of a heading from 1; in how many lists an item, or what belongs to one, stands."""
    number: int = 0
    """Of an item in a numbered list; 0 in others."""
    rows: tuple[tuple[Runs, ...], ...] = ()
    """The cells of a table; of a term its meaning, as one cell."""
    aligns: tuple[str, ...] = ()
    """Of a table, by column: left, center, right, or nothing; empty where no column has its own."""
    picture: str = ""
    """A name in ``ForeignText.pictures``; of an item its sign."""
    shows: str = ""
    """What the picture shows, where the file says so."""
    box: str = ""
    box_id: int = 0
    quote: int = 0
    anchors: frozenset[str] = frozenset()
    """What links of the file may lead to here."""

    @property
    def words(self) -> str:
        """The plain words of the piece, those of a table with all cells."""
        cells = [cell for row in self.rows for cell in row]
        return " ".join(plain(runs) for runs in (self.runs, *cells) if runs).strip()


@dataclass(frozen=True)
class Doubt:
    """Something that was recognised, and may be something else. ``number`` names it to who declines it."""

    number: int
    near: str
    taken_for: str

    def __str__(self) -> str:
        return f"{self.number}. “{self.near}”: {self.taken_for}"


@dataclass
class ForeignText:
    """A file as it was read."""

    pieces: list[Piece] = field(default_factory=list)
    notes: dict[str, list[Runs]] = field(default_factory=dict)
    """The paragraphs of each note, by its name."""
    pictures: dict[str, bytes] = field(default_factory=dict)
    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    licence: str = ""
    language: str = ""
    """A tag as the file has it."""
    dated: date | None = None
    left_out: list[str] = field(default_factory=list)
    """What was not kept, each with its place."""
    remarks: list[str] = field(default_factory=list)
    """What somebody should know or look at."""
    doubts: list[Doubt] = field(default_factory=list)


def plain(runs: Iterable[Run]) -> str:
    """Return the words of runs without their looks."""
    return "".join(run.text for run in runs)


def near(words: str) -> str:
    """Return the beginning of words, to find a place by."""
    words = " ".join(words.split())
    return words if len(words) <= 48 else f"{words[:45].rstrip()}…"


def counted(number: int, one: str, many: str = "") -> str:
    """Return “1 picture”, “3 pictures”."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def joined(runs: list[Run]) -> Runs:
    """Return runs without double spaces, without spaces at the ends, those of one look as one."""
    found: list[Run] = []
    for run in runs:
        text = run.text
        if text != "\n" and (not found or found[-1].text.endswith((" ", "\n"))):
            text = text.lstrip(" ")
        if text == "\n" and found:
            found[-1] = found[-1]._replace(text=found[-1].text.rstrip(" "))
        if not text and not run.note:
            continue
        if found and found[-1][1:] == run[1:] and not run.note:
            found[-1] = found[-1]._replace(text=found[-1].text + text)
        else:
            found.append(run._replace(text=text))
    while found and not found[-1].note and not found[-1].text.rstrip():
        found.pop()
    while found and not found[0].note and not found[0].text.strip():
        found.pop(0)
    if found and not found[-1].note:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip())
    if found and not found[0].note:
        found[0] = found[0]._replace(text=found[0].text.lstrip())
    return tuple(run for run in found if run.text or run.note)
