import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.break_marks import BREAK, LINE, may_split, needs_marks, split_breaks, strip_breaks, with_breaks

PLAIN = st.text(st.characters(blacklist_characters=BREAK + LINE, blacklist_categories=("Cs",)), max_size=60)


@given(PLAIN, st.data())
def test_marks_come_off_as_they_were_put_on(text, data):
    places = data.draw(st.sets(st.integers(1, max(len(text) - 1, 1)), max_size=8))
    breaks = tuple(sorted(b for b in places if b < len(text)))
    marked = with_breaks(text, breaks)
    assert split_breaks(marked) == (text, breaks)
    assert strip_breaks(marked) == text


@given(st.text(st.sampled_from("ab" + BREAK), max_size=20))
def test_any_marked_text_gives_ascending_places_inside_the_words(marked):
    text, breaks = split_breaks(marked)
    assert text == marked.replace(BREAK, "")
    assert list(breaks) == sorted(set(breaks))
    assert all(0 < b < len(text) for b in breaks)


def test_a_forced_line_end_is_a_line_end_when_copied():
    assert strip_breaks(f"a{LINE}b{BREAK}c") == "a\nbc"


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("English", False), ("العربية", False), ("简体中文", False), ("தமிழ்", False), ("Êđê", False), ("", False),
        ("ไทย", True), ("မြန်မာ", True), ("ខ្មែរ", True), ("The word ศาลา", True),
    ],
)  # fmt: skip
def test_which_scripts_need_marks(text, needed):
    assert needs_marks(text) is needed


@pytest.mark.parametrize(
    "syllables",
    [
        ("သည်", "တောင်း", "ဆို"),
        ("အ", "ကာ", "အ", "ကွယ်"),
        ("ကြီး", "ကြပ်"),
        ("ส", "ถา", "นะ"),
        ("เ-",),
        ("ខ្មែ", "រ"),
        ("ភ្លា", "មៗ។", "នោះ"),
    ],
)
def test_a_word_is_never_split_inside_a_syllable(syllables):
    word = "".join(syllables)
    ends = {sum(map(len, syllables[:i])) for i in range(1, len(syllables))}
    allowed = {i for i in range(1, len(word)) if may_split(word, i)}
    if word != "เ-":
        assert allowed <= ends
        assert allowed
    else:
        assert not allowed
