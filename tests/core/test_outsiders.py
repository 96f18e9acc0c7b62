"""Titles from outside stand in a frame and say nothing in the program's voice; those that only look like the publisher's are told."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.authoring.signing import SecretKey, sign_pack
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.outsiders import LONGEST, is_alike, outsiders
from reader.core.trust import Keys
from reader.core.words import Words
from tests.samples import Sample, build_pack

FRAME = ("\u2068", "\u2069")
PUBLISHERS, STRANGERS = SecretKey.new(), SecretKey.new()


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("The garden", "The garden"), ("\u201cLaw\u201d is false. Ask X", "Law is false. Ask X"), ("Checked by Sala \u2713", "Checked by Sala"),
        ("Law \u2714\ufe0f \u2705 checked", "Law checked"), ("\u202eevil\u202c", "evil"), ("a\u2067b\u2069c", "abc"),
        ("one\ntwo\u2028three", "one twothree"), ("«Закон»", "Закон"), ("「法」是假的", "法 是假的"), ("don\u2019t", "don\u2019t"),
        ("نمی\u200cشود", "نمی\u200cشود"), ("\U000f0001\ue000x", "x"), ("a" * 200, "a" * LONGEST + "\u2026"),
        ("word " * 40, "word " * 15 + "word\u2026"), ("\u201d\u201d", ""),
    ],
)  # fmt: skip
def test_a_title_cannot_speak_for_the_program(title, shown):
    assert outsiders(Words(title)).text == f"{FRAME[0]}{shown}{FRAME[1]}"


@given(st.text(max_size=200))
def test_whatever_it_holds_it_is_one_line_in_its_own_direction(title):
    text = outsiders(Words.of(title)).text
    assert text[0] == FRAME[0] and text[-1] == FRAME[1] and len(text) <= LONGEST + 3
    inside = text[1:-1]
    assert not {"\n", "\u2028", '"', "\u201c", "\u201d", "\u00ab", "\u2713"} & set(inside)
    for c in inside:
        assert unicodedata.category(c) not in ("Cc", "Co", "Cs") and (
            unicodedata.category(c) != "Cf" or c in "\u200c\u200d"
        )


def test_lines_may_still_end_where_they_could():
    framed = outsiders(Words("บ้านหลังใหญ่", (4, 8)))
    assert framed.breaks == (5, 9)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("The National Screening Mechanism", "The National Screening Mechanism"),
        ("Тhе Nаtіоnаl Screening Mechanism", "The National Screening Mechanism"),  # Cyrillic letters among them
        ("THE NATIONAL SCREENING MECHANISM!", "The National Screening Mechanism"),
        ("The Nationa1 Screening Mechanisrn", "The National Screening Mechanism"),
        ("The National Screening Mechanism is false now", "The National Screening Mechanism"),
        ("The Nationnal Screening Mechanism", "The National Screening Mechanism"),
        ("𝐓𝐡𝐞 𝐍𝐚𝐭𝐢𝐨𝐧𝐚𝐥 𝐒𝐜𝐫𝐞𝐞𝐧𝐢𝐧𝐠 𝐌𝐞𝐜𝐡𝐚𝐧𝐢𝐬𝐦", "The National Screening Mechanism"),
        ("သြဂုတ်လ အကြောင်း", "ဩဂုတ်လ အကြောင်း"), ("គ្ដី និងច្បាប់", "គ្តី និងច្បាប់"), ("Đường về nhà", "Duong ve nha"),
    ],
)  # fmt: skip
def test_titles_that_people_take_for_one(title, other):
    assert is_alike(title, other)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("The garden", "The National Screening Mechanism"), ("Bail", "Bail and detention in Thailand"), ("", "x"), ("x", ""), ("✓", "✓"),
        ("My own story", "Story of Pari"), ("Health for all", "Healthcare access"),
    ],
)  # fmt: skip
def test_titles_that_are_different(title, other):
    assert not is_alike(title, other)


def test_no_two_titles_of_our_own_are_taken_for_each_other(content):
    for tag in ("en", "th", "my", "ar"):
        titles = [content.card(work, Reader(tag)) for work in content.works()]
        titles = [card.title.text for card in titles if card.title_language == tag]
        pairs = [(a, b) for i, a in enumerate(titles) for b in titles[i + 1 :] if is_alike(a, b)]
        assert len(pairs) <= 1, pairs  # a day and its anniversary


def test_a_strangers_card_that_looks_like_the_publishers_is_told(tmp_path):
    mine = build_pack(Sample(tmp_path / "mine"), tmp_path / "mine.sala")
    sign_pack(mine, PUBLISHERS)
    theirs = Sample(tmp_path / "theirs")
    for work, other in (("house", "a-house"), ("garden", "a-garden")):
        folder = (theirs.folder / work).rename(theirs.folder / other)
        toml = (folder / "work.toml").read_text("utf-8")
        (folder / "work.toml").write_text(toml.replace(f'id = "{work}"', f'id = "{other}"'), "utf-8")
    (theirs.folder / "a-house" / "source.md").write_text("# Тhе hоusе is false\n\nWords.\n", "utf-8")
    (theirs.folder / "a-garden" / "source.md").write_text("# Something else\n\nWords.\n", "utf-8")
    pack = build_pack(theirs, tmp_path / "theirs.sala")
    sign_pack(pack, STRANGERS)
    library = Library([mine, pack], Keys((PUBLISHERS.public,)))
    library.accept_waiting()
    reader = Reader("en")
    told = {w.id: library.imitated(library.card(w, reader)) for w in library.works()}
    assert told.pop("a-house").text == "The house"
    assert set(told.values()) == {None} and len(told) == 3
    library.close()
