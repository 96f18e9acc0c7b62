"""Where texts are divided: against ICU's own sentences, and by what must hold of any division."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py import breakers

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES
from reader.core.sentences import Strength, boundaries, divide, divide_together, sentences
from reader.core.words import Span, Style, Words


@pytest.mark.parametrize(
    ("tag", "text", "count"),
    [
        ("en", "One. Two! Three? Four", 4),
        ("en", "Dr. Smith paid 1.5 baht at 3.30 p.m. today. He left.", 2),
        ("en", "See art. 5. It is short.", 2),
        ("en", "“Stop!” he said. She did.", 2),
        ("my", "ပထမ။ဒုတိယ။ တတိယ။", 3),
        ("km", "មួយ។ ពីរ។ បី", 3),
        ("ar", "واحد. اثنان؟ ثلاثة!", 3),
        ("ur", "ایک۔ دو؟ تین۔", 3),
        ("zh-Hans", "一。二！三？四", 4),
        ("th", "หนึ่ง สอง สาม", 1),
    ],
)
def test_sentences(tag, text, count):
    assert len(sentences(Words(text), tag)) == count


def words_of(content, tag):
    for work in content.works():
        composition = content.open(work, Reader(tag))
        for index in range(len(composition)):
            composed = composition.composed(index)
            if composed.language == tag and composed.block.kind is not BlockKind.TABLE:
                yield from composed.segments


@pytest.mark.parametrize("tag", ["en", "ar", "my", "zh-Hans", "km", "so", "ta", "vi", "ur"])
def test_icu_finds_the_same_sentences_in_our_texts(content, tag):
    """ICU knows no short forms and takes some signs otherwise: nearly all must agree, and ours never cut more often inside
    a sentence of ICU's than once in a hundred."""
    more = fewer = total = 0
    for words in words_of(content, tag):
        ends, place = set(), 0
        for piece in breakers.SentenceBreaker(words.text, LANGUAGES[tag].icu):
            place += len(piece)
            ends.add(place)
        ends.discard(len(words.text))
        ends = {p for p in ends if words.text[:p].rstrip()[-1:] != "\u104a"}  # ICU takes the Burmese comma for an end
        mine = {p for p, strength in boundaries(words, tag).items() if strength is Strength.SENTENCE}
        more += len(mine - ends)
        fewer += len(ends - mine)
        total += len(ends)
    assert total > 100
    assert more <= total * 0.01, (more, fewer, total)
    assert fewer <= total * 0.03, (more, fewer, total)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("parts", [2, 3, 7])
def test_no_letter_is_lost_and_no_word_is_cut(content, tag, parts):
    for words in list(words_of(content, tag))[:150]:
        found = divide(words, tag, parts)
        assert "".join("".join(p.text.split()) for p in found) == "".join(words.text.split())
        assert len(found) <= parts
        place = 0
        for part in found[:-1]:
            place = words.text.index(part.text, place) + len(part.text)
            after = words.text[place : place + 1]
            allowed = (
                after.isspace() or place in words.breaks or not words.text[place - 1].isalnum() or tag == "zh-Hans"
            )
            assert allowed, (tag, part.text[-20:], words.text[place : place + 10])


def test_the_same_sentences_stay_together_where_both_have_as_many():
    english = Words("One is here. Two is there. Three is away. Four is home.")
    burmese = Words("တစ်ကဒီမှာ။ နှစ်ကဟိုမှာ။ သုံးကအဝေးမှာ။ လေးကအိမ်မှာ။")
    parts = divide_together([(english, "en"), (burmese, "my")], 2)
    assert [[w.text for w in part] for part in parts] == [
        ["One is here. Two is there.", "တစ်ကဒီမှာ။ နှစ်ကဟိုမှာ။"],
        ["Three is away. Four is home.", "သုံးကအဝေးမှာ။ လေးကအိမ်မှာ။"],
    ]


def test_links_and_breaks_move_with_their_words():
    words = Words("A first one. A second link here.", (), (Span(15, 26, Style.LINK, "#x"),))
    first, second = divide(words, "en", 2)
    assert first.spans == ()
    (span,) = second.spans
    assert second.text[span.start : span.end] == words.text[15:26]


@given(st.text(max_size=200), st.sampled_from(sorted(LANGUAGES)), st.integers(2, 9))
def test_any_text_can_be_divided(text, tag, parts):
    found = divide(Words(text), tag, parts)
    assert "".join("".join(p.text.split()) for p in found) == "".join(text.split())


PAIRS = [("en", "my"), ("th", "en"), ("ar", "th"), ("km", "en"), ("zh-Hans", "my"), ("ur", "en")]


def blocks_in(content, one, other):
    """Yield the long segments of the library in two languages."""
    for work in content.works():
        sides = [content.open(work, Reader(tag)) for tag in (one, other)]
        for i in range(len(sides[0])):
            composed = [side.composed(i) for side in sides]
            if [c.language for c in composed] == [one, other]:
                for words in zip(*(c.segments for c in composed), strict=True):
                    if min(len(w.text) for w in words) > 120:
                        yield words


def parts_of(number, parts):
    digits = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩၀၁၂၃၄၅၆၇၈၉")}
    return [n for n, text in enumerate(parts) if number in re.findall(r"\d+", text.translate(digits))]


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("count", [2, 3])
def test_both_languages_show_the_same_part(content, one, other, count):
    """A number that each of two texts has once stands in the same part of both."""
    seen = apart = 0
    for first, second in blocks_in(content, one, other):
        found = divide_together([(first, one), (second, other)], count)
        sides = [[part[i].text for part in found] for i in (0, 1)]
        assert all(all(side) for side in sides) or len(found) < count
        numbers = set(re.findall(r"\d{2,}", first.text))
        for number in numbers:
            places = [parts_of(number, side) for side in sides]
            if all(len(p) == 1 for p in places):
                seen += 1
                apart += places[0] != places[1]
    print(f"{one}, {other} in {count} parts: {apart} of {seen} numbers stand in different parts")
    assert apart <= seen * 0.03, (apart, seen)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("In 2019 they came. Some stayed. In 2022 the law changed and nobody knew.", "๒๐๑๙ พวกเขามา บางคนอยู่ ปี ๒๐๒๒ กฎหมายเปลี่ยนและไม่มีใครรู้ ไม่มีใครบอก", ["2019", "2022"]),
        ("UNHCR wrote first of all this long letter to them. Then, much later, IOM answered.", "UNHCR ได้เขียนจดหมาย ต่อมา IOM ตอบ", ["UNHCR", "IOM"]),
        ("Call 1300 now, at once, without waiting for anybody else to call. Or write to 45.", "1300 โทร หรือเขียนถึง 45 และรอสักครู่หนึ่งก่อนแล้วค่อยโทรใหม่อีกครั้ง", ["1300", "45"]),
    ],
)  # fmt: skip
def test_numbers_and_names_tell_which_part_is_which(one, other, together):
    from reader.authoring.line_breaks import with_breaks

    parts = divide_together([(Words(one), "en"), (with_breaks(Words(other), "th"), "th")], 2)
    for n, name in enumerate(together):
        thai = name if not name.isdigit() or name in other else "".join("๐๑๒๓๔๕๖๗๘๙"[int(c)] for c in name)
        assert name in parts[n][0].text and thai in parts[n][1].text, parts
