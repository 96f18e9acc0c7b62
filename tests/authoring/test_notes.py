"""The mark of a note: never a digit beside digits where it does not stand high, and numbered as it is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from reader.app import search_report
from reader.authoring.document import read
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.question import Question, marks
from reader.core.search import Finder
from reader.core.session import Location, Session
from reader.core.words import Span, Style, Words
from reader.ui.search.hit_row import HitRow, cut_around
from tests.samples import STORY, build_pack

LAW = """# The gate

The first paragraph.

## Section 13[^a] {#first}

Read section 22[^b] of the law of 1979[^a] here.

| Year[^b] | 1979[^a] |
|---|---|
| 20[^a]–30 | x |

[^b]: Second note.

[^a]: The note.
"""


@pytest.fixture
def library(sample, tmp_path):
    sample.add("gate", LAW, toml=STORY)
    sample.translate("gate", "ar", {s.words: s.words for s in sample.read("gate").document.segments})
    found = Library([build_pack(sample, tmp_path / "gate.sala")])
    found.accept_waiting()
    return found


def notes_of(document):
    """Return the numbers at the marks in reading order, and the notes by their numbers."""
    marks = [
        int(words.text[s.start : s.end])
        for block in document.blocks()
        for words in document.words.get(block.id, ())
        for s in words.spans
        if s.style is Style.NOTE and block.kind is not BlockKind.FOOTNOTE
    ]
    notes = {
        b.number: document.words[b.id][0].text for b in document.blocks() if b.kind is BlockKind.FOOTNOTE and b.number
    }
    return marks, notes


def test_notes_are_numbered_in_the_order_in_which_they_are_met():
    marks, notes = notes_of(read(LAW))
    assert list(dict.fromkeys(marks)) == [1, 2]
    assert notes == {1: "The note.", 2: "Second note."}


@given(st.lists(st.sampled_from("abcde"), min_size=1, max_size=12), st.permutations("abcde"))
def test_whatever_the_order_of_the_notes_their_marks_count_up(met, defined):
    used = set(met)
    source = (
        "# T\n\n"
        + "\n\n".join(f"words[^{key}]." for key in met)
        + "\n\n"
        + "\n\n".join(f"[^{key}]: note {key}." for key in defined if key in used)
    )
    document = read(source)
    assert not document.problems
    marks, notes = notes_of(document)
    assert list(dict.fromkeys(marks)) == list(range(1, len(used) + 1))
    assert [notes[number] for number in sorted(notes)] == [f"note {key}." for key in dict.fromkeys(met)]


def test_a_translation_has_the_numbers_of_its_source():
    source = read("# T\n\nfirst[^a] then[^b]\n\n[^a]: one\n\n[^b]: two\n")
    words = {s.key: s.words for s in source.segments} | {source.segments[1].key: "then[^b] first[^a]"}
    document = read(source.text, lambda block, i: words[f"{block}/{i}"])
    assert document.words[source.segments[1].block][0].text == "then2 first1"
    assert notes_of(document)[1] == {1: "one", 2: "two"}


def test_a_note_within_a_note_comes_after_those_in_the_text():
    marks, notes = notes_of(read("# T\n\nx[^a]\n\n[^a]: one[^c]\n\ny[^b]\n\n[^b]: two\n\n[^c]: three\n"))
    assert marks == [1, 2] and notes == {1: "one3", 2: "two", 3: "three"}


def test_contents_and_titles_have_no_marks(library):
    composition = library.open(library.work("gate"), Reader("en"))
    assert composition.section_title(1)[0].text == "Section 13"
    assert composition.section_title(1)[0].spans == ()


@pytest.mark.parametrize("typed", ["22", "1979", "“section 22 of”", "13", "law of 1979"])
def test_what_stands_before_a_mark_is_found_and_marked(library, typed):
    results = Finder(library).search(typed, Reader("en"), "", 10)
    assert [hit.work.id for hit in results.hits[:1]] == ["gate"]
    report = search_report(typed, Reader("en"), "", results)
    told = repr(report)
    assert "131" not in told and "222" not in told and "19791" not in told
    assert report["hits"][0]["section_title"] in ("Section 13", None)


@pytest.mark.parametrize("typed", ["222", "19791", "131", "201"])
def test_a_mark_is_found_by_nobody(library, typed):
    assert not Finder(library).search(typed, Reader("en"), "", 10).hits


def test_copied_and_spoken_a_mark_stands_in_brackets(library, open_window):
    window = open_window(library, Session(language="en", place=Location("gate", "first")))
    view = window.text_screen.view
    view.selection.select_all()
    text = view.selection.text()
    assert (
        "section 22[2] of the law of 1979[1] here" in text
        and "Section 13[1]" in text
        and "Year[2]\t1979[1]" in text
        and "20[1]–30" in text
    )
    spoken = "\n".join(view.accessible.words(i)[0] for i in range(len(view.page)))
    assert "section 22[2] of the law of 1979[1] here" in spoken and "131" not in spoken
    view.selection.copy()
    assert "1979[1]" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_a_row_of_the_search_has_its_marks_as_the_page_has(library, look, icons):
    (hit,) = [h for h in Finder(library).search("law of", Reader("en"), "", 10).hits if h.work.id == "gate"]
    row = HitRow(look, icons, hit, [])
    assert row._line.told() == "Read section 22[2] of the law of 1979[1] here."
    assert "222" not in row.accessibleName() and "22[2]" in row.accessibleName()
    lead, places = cut_around(
        Words("word " * 40 + "1979" + "1 end", (), (Span(204, 205, Style.NOTE, "x"),)), [(200, 204)]
    )
    assert lead.told().endswith("1979[1] end") and lead.text[slice(*places[0])] == "1979"


@pytest.mark.parametrize(
    ("text", "notes", "told", "unnoted", "without"),
    [
        ("law of 19791 here", [(11, 12)], "law of 1979[1] here", "law of 1979  here", "law of 1979 here"),
        ("a12b", [(1, 2), (2, 3)], "a[1][2]b", "a  b", "ab"), ("Section 131", [(10, 11)], "Section 13[1]", "Section 13 ", "Section 13"),
        ("no note", [], "no note", "no note", "no note"),
    ],
)  # fmt: skip
def test_words_tell_their_notes(text, notes, told, unnoted, without):
    words = Words(text, (), tuple(Span(a, b, Style.NOTE, "x") for a, b in notes))
    assert (words.told(), words.unnoted, words.without_notes().text) == (told, unnoted, without)


def test_breaks_stay_where_they_were_when_marks_go():
    words = Words("ขอให้1อยู่", (2, 5, 6), (Span(5, 6, Style.NOTE, "x"),)).without_notes()
    assert words.marked == "ขอ\u200bให้\u200bอยู่"


def test_marks_are_places_of_the_words_as_they_are_shown():
    words = Words("law of 19791 here", (), (Span(11, 12, Style.NOTE, "x"),))
    assert marks(Question.read("1979"), "en", [words]) == {0: [(7, 11)]}
