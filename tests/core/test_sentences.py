"""Where texts are divided: against ICU's own sentences, and by what must hold of any division."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py import breakers

from reader.core.languages import LANGUAGES
from reader.core.library import Reader
from reader.core.sentences import Strength, boundaries, divide, divide_together, sentences
from reader.core.works import BlockKind, Span, Style, Words


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
