"""Where lines may end: ICU proposes; syllables and the terms of the glossary stay whole."""

import re
from itertools import pairwise

import pytest

from reader.authoring.line_breaks import breaks, unbroken, with_breaks
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.words import Words
from tests.samples import build_pack

_INSIDE_A_SYLLABLE = re.compile(
    "\u200b(?=[\u1000-\u102a\u103f][\u1037]?[\u103a\u1039]|[\u102b-\u103e\u17b4-\u17d3\u0e30\u0e32-\u0e3a\u0e47-\u0e4e])|[\u1039\u17d2]\u200b"
)
"""A mark before a consonant that is killed or stands on another, before a dependent sign, or after a stacking sign."""


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("my", "ဗိုင်းရပ်စ်", ["ဗိုင်း", "ရပ်စ်"]),
        ("my", "ကမ္ဘာ့ကပ်ရောဂါ", ["ကမ္ဘာ့", "ကပ်", "ရောဂါ"]),
        ("th", "ขอให้อยู่", ["ขอ", "ให้", "อยู่"]),
    ],
)
def test_lines_do_not_end_inside_syllables(tag, text, expected):
    ends = (0, *breaks(text, tag), len(text))
    assert [text[a:b] for a, b in pairwise(ends)] == expected


@pytest.mark.parametrize("tag", ["my", "km", "th"])
def test_no_line_of_the_library_may_end_inside_a_syllable(content, tag):
    marked = 0
    for work in content.works():
        composition = content.open(work, Reader(tag))
        for i in range(len(composition)):
            for words in composition.composed(i).segments:
                assert not _INSIDE_A_SYLLABLE.search(words.marked), words.marked
                marked += len(words.breaks)
    assert marked > 5000


def test_short_terms_stay_on_one_line():
    terms = unbroken(["ผู้ลี้ภัย", "สายด่วน", "law", "สำนักงานตรวจคนเข้าเมือง"])
    words = with_breaks(Words("ขอให้ผู้ลี้ภัยโทรสายด่วนที่สำนักงานตรวจคนเข้าเมือง"), "th", terms)
    pieces = words.marked.split("\u200b")
    assert "ผู้ลี้ภัย" in pieces and "สายด่วน" in pieces
    assert "สำนักงาน" in pieces  # a long name may be divided
    assert unbroken(["law", "long words"]) is None


def test_letters_that_only_look_like_a_term_change_nothing():
    text = "ขอให้อยู่"
    found = breaks(text, "th")
    across = text[found[0] - 1 : found[1]]  # from inside a word to the end of the next
    assert with_breaks(Words(text), "th", unbroken([across])).breaks == found
    assert with_breaks(Words(f"“{across}”"), "th", unbroken([across])).breaks == ()


def test_the_terms_of_the_glossary_are_the_ones_that_stay_whole(content):
    glossary = content.open(content.work("words-to-know"), Reader("th"))
    terms = {
        glossary.composed(i).segments[0].text
        for i in range(len(glossary))
        if glossary.block(i).kind is BlockKind.TERM and len(glossary.composed(i).segments[0].text) <= 12
    }
    assert "ผู้ลี้ภัย" in terms
    seen = 0
    for work in content.works():
        composition = content.open(work, Reader("th"))
        for i in range(len(composition)):
            for words in composition.composed(i).segments:
                found = re.findall("ผู้\u200b?ลี้\u200b?ภัย", words.marked)
                assert set(found) <= {"ผู้ลี้ภัย"}
                seen += len(found)
    assert seen > 5


def test_a_library_without_a_glossary_is_as_icu_says(sample, tmp_path):
    sample.translate("garden", "th", {"A tree.": "ขอให้ผู้ลี้ภัยอยู่"})
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    garden = library.open(library.work("garden"), Reader("th"))
    words = next(c.segments[0] for c in map(garden.composed, range(len(garden))) if c.language == "th")
    assert len(words.breaks) > 3
    assert words.breaks == breaks(words.text, "th")
