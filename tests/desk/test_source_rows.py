"""A text's file as rows: nothing is lost or changed that nobody touched; whatever is done with rows is read as it was meant."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.authoring.document import read
from reader.authoring.importing.model import Piece, PieceKind, Run
from reader.core.blocks import BlockKind
from reader.desk.content.source_rows import RowKind, split, written
from reader.desk.content.writing import WORDED, SourceText
from tests.conftest import ROOT
from tests.samples import EVERYTHING

LIBRARY = sorted((ROOT / "content").glob("*/source.md"))
LINES = st.sampled_from([
    "# Title", "## Part {#part}", "### Small", "Words of a line", "more words", "words at the end  ", "- an item", "* a star",
    "  - a nested one", "    - a deeper one", "1. first", "2. second", "7. seventh", "    words in it", "!!! note", "    ",
    '!!! warning "Take care"', "> quoted", ">", "> - an item", "| a | b |", "|---|---|", "|:--|--:|", "| c | d |", "",
    "![A tree](images/tree.svg)", '![A tree](images/tree.svg "Below")', "- ![](images/sign.svg) with a sign", "[^1]: A note.",
    "**bold** and *slanted*", "__other bold__", "a [link](#part) and a mark[^1]", "`code`", "term", ":   meaning", "---", "===",
    "Setext", "<b>tag</b>", "\\# no heading", "#no heading", "##### too deep", "+ plus", "10) no list", "\tindented", "* * *",
])  # fmt: skip
TEXTS = st.builds(
    lambda lines, end: end.join(lines), st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n", "\n\n"])
)


@pytest.mark.parametrize("file", LIBRARY, ids=lambda f: f.parent.name)
def test_the_library_is_known_row_by_row(file: Path):
    text = file.read_text("utf-8")
    lead, rows = split(text)
    assert lead + "".join(f"{row.text}{row.gap}" for row in rows) == text
    assert not [row.text for row in rows if row.raw]
    words = [words for row in rows if not row.note for words in row.segments() if words]
    notes = {b.id for b in read(text).blocks() if b.kind is BlockKind.FOOTNOTE}
    assert words == [segment.words for segment in read(text).segments if segment.block not in notes]


def test_every_kind_is_known():
    kinds = {row.kind for row in split(EVERYTHING)[1]}
    assert kinds >= {RowKind.TITLE, RowKind.PART, RowKind.PARAGRAPH, RowKind.ITEM, RowKind.STEP, RowKind.BOX, RowKind.TABLE,
                     RowKind.PICTURE, RowKind.NOTE, RowKind.QUOTE}  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_comes_back_byte_for_byte(text):
    assert SourceText(text).text == text


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_a_row_that_is_known_is_read_the_same_when_it_is_written_anew(text):
    lead, rows = split(text)
    end = "\r\n" if "\r\n" in text else "\n"
    anew = lead + "".join(
        (written(row, rows[i - 1].piece if i else None, end)) + row.gap for i, row in enumerate(rows)
    )  # fmt: skip
    assert list(read(anew).blocks()) == list(read(text).blocks())


_DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["move", "turn", "remove", "box", "deepen", "insert", "split", "join", "type"]),
        st.integers(0, 30), st.integers(0, 20),
    ),
    max_size=10,
)  # fmt: skip
_START = """# Title

First words.

- one
- two
    - inner
- three

1. step
2. step

!!! note "Box"
    In the box.

    - item in the box

## Part {#part}

> Quoted.

| a | b |
|---|---|
| c | d |

![Shows](images/tree.svg "Caption")

Last words[^1].

[^1]: A note.
"""


def _do(text: SourceText, deed: str, at: int, other: int) -> None:
    row = text.rows[at]
    if deed == "move":
        text.move(at, 1 if other % 2 else -1)
    elif deed == "turn":
        text.turn(at, WORDED[other % len(WORDED)])
    elif deed == "remove":
        text.remove(at)
    elif deed == "box":
        text.box(at)
    elif deed == "deepen":
        text.deepen(at, 1 if other % 2 else -1)
    elif deed == "insert" and row.kind is not RowKind.NOTE:
        text.insert(at, Piece(PieceKind.PARAGRAPH, (Run(f"New {other}"),)))
    elif deed == "split" and row.kind in WORDED:
        text.split(at, (Run("before"),), (Run(f"after {other}"),))
    elif deed == "join":
        text.join(at)
    elif deed == "type" and row.kind in WORDED:
        text.take(at, type(row.piece)(**{**vars(row.piece), "runs": (Run(f"typed {other}"),)}))


@settings(max_examples=80, deadline=None)
@example([("remove", 1, 0), ("box", 14, 0), ("move", 14, 1), ("move", 14, 1)])  # a note was put into a box
@given(_DEEDS)
def test_whatever_is_done_with_rows_is_read_as_it_stands_there(deeds):
    text = SourceText(_START)
    for deed, at, other in deeds:
        _do(text, deed, at % len(text.rows), other)
    again = SourceText(text.text)
    assert again.text == text.text

    def seen(rows):
        return [(row.kind, row.piece.level, row.piece.number, bool(row.piece.box_id), row.segments()) for row in rows]

    assert seen(again.rows) == seen([row for row in text.rows if not row.is_empty]), text.text
    document = read(text.text)
    said = [words for row in text.rows if not row.note for words in row.segments() if words]
    notes = {block.id for block in document.blocks() if block.kind is BlockKind.FOOTNOTE}
    assert [s.words for s in document.segments if s.block not in notes] == said, text.text
