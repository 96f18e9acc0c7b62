"""Letters that look alike: every row of the table, and every word of the library that a row touches, finds the same either way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.composition import Reader
from reader.core.folding import folded, tokens
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.look_alikes import TABLE, one_spelling
from reader.core.search import Finder
from tests.core.test_search import texts_of

SCRIPTS = {
    "Khmr": ["km"],
    "Mymr": ["my"],
    "Thai": ["th"],
    "Arab": ["ar", "prs", "ur"],
    "Taml": ["ta"],
    "Latn": ["vi", "mww", "so", "en"],
}


@pytest.fixture(scope="module")
def finder(content_pack) -> Finder:
    return Finder(Library([content_pack]))


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.script} {row.one!a}")
def test_both_spellings_of_a_row_are_one(row):
    assert row.source and row.one != row.other
    begin = {"Khmr": "ក", "Mymr": "က", "Thai": "ก", "Taml": "க", "Latn": "h", "Arab": "م"}[row.script]
    for tag in SCRIPTS[row.script]:
        spaced = language(tag).spaced
        one, other = (list(tokens(begin + spelling, spaced)) for spelling in (row.one, row.other))
        assert [t.folded for t in one] == [t.folded for t in other]
        if row.script == "Latn":
            assert [t.exact for t in one] == [t.exact for t in other]


@pytest.mark.parametrize("tag", [tag for tags in SCRIPTS.values() for tag in tags])
def test_every_word_of_the_library_is_found_in_its_other_spelling(content, finder, tag):
    rows = [row for row in TABLE if tag in SCRIPTS[row.script]]
    spaced, pairs = language(tag).spaced, {}
    for segments in texts_of(content.packs[0], tag).values():
        for text in segments:
            for word in text.split():
                for row in rows:
                    for a, b in ((row.one, row.other), (row.other, row.one)):
                        at = word.find(a)
                        if at >= 0 and (row.source[:4] != "Viet" or word.rstrip(".,;:!?”)").endswith(a)):
                            pairs[
                                word, word.replace(a, b, 1) if row.source[:4] != "Viet" else b.join(word.rsplit(a, 1))
                            ] = row
    differ = [(one, other) for one, other in pairs if folded(one, spaced) != folded(other, spaced)]
    print(f"\n{tag}: {len(pairs)} spellings, {len(differ)} differ")
    assert not differ
    for one, other in list(pairs)[:: max(1, len(pairs) // 12)]:
        found = (finder.search(f'"{w}"', Reader(tag), asked_in=tag, limit=300).hits for w in (one, other))
        hits = [{(hit.work.id, hit.index) for hit in which} for which in found]
        assert hits[0] == hits[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ម្ដាយ", "ម្តាយ"), ("ក្ដី", "ក្តី"), ("ផ្ដល់", "ផ្តល់"), ("កេីត", "កើត"), ("ស្រ្តី", "ស្ត្រី"), ("សុី", "ស៊ី"), ("ឲ្យ", "ឱ្យ"), ("នំាទៅ", "នាំទៅ"),
        ("၀န်ကြီး", "ဝန်ကြီး"), ("သြဂုတ်", "ဩဂုတ်"), ("ဥာဏ်", "ဉာဏ်"), ("လံုခြံု", "လုံခြုံ"), ("၄င်း", "၎င်း"), ("ဈေး", "စျေး"), ("သြော်", "ဪ"),
        ("ทํา", "ทำ"), ("เเม่", "แม่"), ("นา", "นๅ"), ("ที่", "ท่ี"), ("เด็ก", "เด็ก"),
    ],
)  # fmt: skip
def test_words_that_cannot_be_told_apart_by_eye(one, other):
    assert folded(one, False) == folded(other, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [("مسئول", "مسؤول"), ("مسئولیت", "مسوولیت"), ("جائے", "جاے"), ("ஶ்ரீ", "ஸ்ரீ"), ("கௌரவம்", "கெளரவம்"), ("ஔவை", "ஒளவை"),
     ("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("H\u02bcmông", "H'mông"), ("ﻻﺟﺊ", "لاجئ"), ("٢٥٦٢", "۲۵۶۲")],
)  # fmt: skip
def test_words_with_spaces_between_that_cannot_be_told_apart(one, other):
    assert folded(one, True) == folded(other, True)


@given(st.text(alphabet=st.characters(min_codepoint=0xB80, max_codepoint=0x17FF), min_size=1))
def test_one_spelling_stays_as_it_is(letters):
    once = one_spelling(letters)
    assert one_spelling(once) == once


def test_every_script_of_the_program_has_rows_or_needs_none():
    scripts = {found.script.code for found in LANGUAGES.values()} - {"Hans", "Aran"}
    assert {row.script for row in TABLE} >= scripts
