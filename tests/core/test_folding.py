"""What counts when a text is searched, script by script."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.core.folding import folded, tokens
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("người tị nạn", "nguoi ti nan"),
        ("NGƯỜI Đà", "nguoi da"),
        ("M\u01cd \u0103 ơ̆", "ma a o"),
        (unicodedata.normalize("NFC", "Êđê ế"), unicodedata.normalize("NFD", "Êđê ế")),
        ("H'Mông", "hmong"),
        ("COVID-19", "covid 19"),
        ("لاجئ", "لاجی"),
        ("كتاب", "کتاب"),
        ("مدرسة", "مدرسه"),
        ("ہے", "هے"),
        ("أإآٱ", "اااا"),
        ("مُحَمَّدٌ", "محمد"),
        ("كـــتاب", "كتاب"),
        ("می\u200cروم", "میروم"),
        ("ﻻ", "لا"),
        ("٢٥٦٢", "2562"),
        ("۲۵۶۲", "2562"),
        ("ｃｏｖｉｄ１９", "covid19"),
    ],
)
def test_alike_in_scripts_with_spaces(one, other):
    assert folded(one, True) == folded(other, True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ทำ", "ท\u0e4dา"),
        ("น้ำ", "น\u0e4d\u0e49า"),
        ("น้ำ", "น\u0e49\u0e4dา"),
        ("เเม่", "แม่"),
        ("๒๕๖๒", "2562"),
        ("၂၅၆၂", "2562"),
        ("២៥៦២", "2562"),
        ("ကျွန်ုပ်\u200bတို့", "ကျွန်ုပ်တို့"),
        ("，计 算。", "计算"),
    ],
)
def test_alike_in_scripts_without_spaces(one, other):
    assert folded(one, False) == folded(other, False)


@pytest.mark.parametrize(
    ("one", "other", "spaced"),
    [
        ("กา", "กี", False),
        ("មាន", "មិន", False),
        ("မာ", "မီ", False),
        ("பழம்", "பாழம்", True),
        ("قلم", "قلب", True),
        ("mat", "map", True),
    ],
)
def test_not_alike(one, other, spaced):
    assert folded(one, spaced) != folded(other, spaced)


def test_exact_keeps_what_folding_takes_away():
    token = next(tokens("NGƯỜI", True))
    assert (token.folded, token.exact) == ("nguoi", "người")


@given(st.text(), st.booleans())
def test_tokens_stand_where_they_say(text, spaced):
    before = 0
    for token in tokens(text, spaced):
        assert before <= token.start < token.end <= len(text)
        before = token.end
        assert token.folded and token.exact
        again = list(tokens(text[token.start : token.end], spaced))
        assert [t.folded for t in again] == [token.folded]


@given(st.text(), st.booleans())
@example("0:\u0300", False)  # a sign without a letter
def test_folding_twice_changes_nothing(text, spaced):
    once = folded(text, spaced)
    assert folded(once, spaced) == once


@given(st.text(alphabet=st.characters(categories=["L", "M", "N"]), min_size=1))
def test_tokens_hold_nothing_that_could_end_a_phrase(text):
    for token in tokens(text, True):
        assert not set(token.folded + token.exact) & set('" \u00a6\u27e6\u27e7*^:()')


def test_nothing_here_depends_on_the_network_or_icu():
    source = (ROOT / "reader" / "core" / "folding.py").read_text("utf-8")
    assert "icu" not in source
