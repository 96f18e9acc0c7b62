"""Keys on the screen: every letter that the library writes can be typed, and comes out as it is written."""

import unicodedata
from functools import reduce

import pytest

from reader.core.key_layouts import LAYOUTS, burmese, key_layout, tamil, telex
from reader.core.languages import LANGUAGES
from reader.core.vocabulary import Vocabulary

LANGUAGES_WITH_SPELLINGS = {
    "th": "THAI",
    "km": "KHMER",
    "my": "MYANMAR",
    "ar": "ARABIC",
    "prs": "ARABIC",
    "ur": "ARABIC",
    "ta": "TAMIL",
}


def typed(rule, keys):
    return reduce(rule, keys, "").replace("\u200b", "")


@pytest.mark.parametrize("tag", LANGUAGES_WITH_SPELLINGS)
def test_every_letter_of_the_librarys_words_has_a_key(content, tag):
    layout = key_layout(tag)
    keys = set("".join(key for rows in (layout.letters, layout.more) for row in rows for key in row))
    letters = {c for word in Vocabulary(content.packs).words(tag) for c in unicodedata.normalize("NFC", word)}
    own = {
        c
        for c in letters
        if unicodedata.category(c)[0] in "LM" and unicodedata.name(c).startswith(LANGUAGES_WITH_SPELLINGS[tag])
    }
    # Of words as they are looked for some letters have one form: the keys may have others that are folded to them.
    assert own and not own - keys - set("\u06a9\u0647\u06cc"), sorted(own - keys)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_key_stands_twice_and_no_row_is_too_long(tag):
    layout = key_layout(tag)
    for rows in (layout.letters, layout.more):
        keys = [key for row in rows for key in row]
        assert len(keys) == len(set(keys)) and max(map(len, rows)) <= 12 and len(rows) <= 4, tag
    assert set(LAYOUTS) <= set(LANGUAGES)


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("tieengs", "tiếng"), ("vieetj", "việt"), ("nguwowif", "người"), ("beenhj", "bệnh"), ("ddi", "đi"), ("giups", "giúp"),
        ("quas", "quá"), ("khoong", "không"), ("banj", "bạn"), ("tuf", "tù"), ("cuar", "của"), ("nuowcs", "nước"), ("DDi", "Đi"),
        ("bij owr tuf", "bị ở tù"), ("asz", "a"), ("tex", "tẽ"), ("str", "str"),
    ],
)  # fmt: skip
def test_telex(keys, word):
    assert typed(telex, keys) == word


@pytest.mark.parametrize(("keys", "word"), [("ေဆးရုံ", "ဆေးရုံ"), ("ေကျာင်း", "ကျောင်း"), ("ကေလး", "ကလေး"), ("ေထာင်", "ထောင်")])
def test_a_burmese_vowel_is_typed_before_its_consonant_as_it_is_written(keys, word):
    assert typed(burmese, keys) == word


def test_a_tamil_vowel_after_a_consonant_becomes_its_sign():
    assert typed(tamil, "சஇறஐ") == "சிறை" and typed(tamil, "அமமஅஆ") == "அமமஆ"
    assert typed(tamil, ("உ", "த", "வ", "இ")) == "உதவி"
