"""What is set apart in a text that runs from right to left: every number, address and foreign name, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.isolates import islands
from reader.core.words import Span, Style, Words


def shown(text, rtl=True):
    told, done = "", 0
    for start, end in islands(Words(text), rtl):
        told, done = f"{told}{text[done:start]}⟦{text[start:end]}⟧", end
    return told + text[done:]


@pytest.mark.parametrize(
    "told",
    [
        "اتصل بالرقم ⟦+66 2 123 4567⟧ اليوم.", "اتصل بالرقم ⟦02 123 4567⟧ أو ⟦1300⟧.", "⟦02-123-4567⟧ (⟦24⟧ ساعة)",
        "من ⟦(02) 123 4567⟧ و⟦(+66) 2 123 4567⟧", "⟦+٦٦ ٢ ١٢٣ ٤٥٦٧⟧ هنا", "شماره ⟦۰۲-۱۲۳-۴۵۶۷⟧ است",
        "أطفال في سن ⟦12-15⟧ سنة", "من ⟦12 – 15⟧ سنة", "في ⟦2022-10-24⟧، من ⟦09:00-16:30⟧.", "يوم ⟦24/10/2022⟧",
        "⟦24 October 2022⟧ هنا", "نحو ⟦1/3⟧ منهم، ⟦50%⟧، ⟦-5⟧ درجات، ⟦3,500⟧ بات", "⟦5 mg⟧ كل يوم", "القانون ⟦2565⟧ (⟦2022⟧ م)، المادة ⟦13/1⟧.",
        "اكتب إلى ⟦help@example.org⟧ أو ⟦https://example.org/a/b?c=1⟧.", "انظر (⟦www.example.org/a_(b)/⟧)، ثم ⟦example.org⟧",
        "قال ⟦UNHCR⟧ و⟦IOM⟧", "مؤسسة ⟦Example Legal Clinic⟧، ⟦2019⟧", "⟦COVID-19⟧ و⟦C++⟧ و(⟦ATD⟧)", "كوفيد-⟦19⟧",
        "الأرقام ⟦1300⟧, ⟦1155⟧", "⟦2019⟧ ⟦UNHCR⟧ قالت", "⟦UNHCR, IOM (B.E. 2565)⟧ هنا", "زبان ⟦ไทย⟧ و ⟦မြန်မာ⟧", "لا شيء هنا، ولا هنا.", "ملفات ⟦.sala⟧ هنا",
    ],
)  # fmt: skip
def test_numbers_addresses_and_names_are_set_apart_each_as_a_whole(told):
    assert shown(told.replace("⟦", "").replace("⟧", "")) == told


def test_a_text_without_words_that_run_left_stays_as_it_is():
    assert islands(Words("Call +66 2 123 4567."), rtl=False) == ()


def test_a_number_alone_is_set_apart_where_the_language_runs_left():
    assert islands(Words("+66 2 123 4567"), rtl=True) == ((0, 14),)


def test_in_a_language_that_runs_right_only_numbers_are_set_apart():
    text = "The word ملجأ 12-15 and أخرى means shelter"
    assert [text[a:b] for a, b in islands(Words(text), rtl=False)] == ["12-15"]


def test_a_notes_mark_stands_alone():
    text = "القانون 19791 هنا"
    words = Words(text, (), (Span(12, 13, Style.NOTE, "x"),))
    assert [text[a:b] for a, b in islands(words, rtl=True)] == ["1979", "1"]


@given(st.text(st.sampled_from("اب 12,.-+()[]%@/:x\u200e\u200f\u2066\u2069،\n"), max_size=40), st.booleans())
def test_what_is_set_apart_lies_in_order_and_holds_nothing_that_runs_left(text, rtl):
    last = 0
    for start, end in islands(Words(text), rtl):
        assert last <= start < end <= len(text)
        assert not set(text[start:end]) & set("اب\u200f\u2066\u2069،\n")
        last = end
