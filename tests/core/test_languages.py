import pytest

from reader.core.languages import LANGUAGES, UnknownLanguage, is_asked, language, reading_order

ASKED = {"rad", "mww", "jra"}


def test_the_fourteen_languages():
    assert list(LANGUAGES) == [
        "en",
        "th",
        "ar",
        "my",
        "zh-Hans",
        "prs",
        "rad",
        "mww",
        "jra",
        "km",
        "so",
        "ta",
        "vi",
        "ur",
    ]
    assert {t for t, row in LANGUAGES.items() if row.rtl} == {"ar", "prs", "ur"}
    assert {t for t, row in LANGUAGES.items() if not row.spaced} == {"th", "my", "zh-Hans", "km"}


def test_an_unknown_tag_is_named():
    with pytest.raises(UnknownLanguage) as error:
        language("xx")
    assert error.value.tag == "xx"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_vietnamese_is_never_shown_unasked(tag):
    assert is_asked(tag) is (tag in ASKED)
    order = reading_order(tag)
    assert order[0] == tag
    assert order[-1] == "en" or tag == "en"
    assert tag == "vi" or "vi" not in order


def test_a_helping_language_comes_before_english_and_the_source_last():
    assert reading_order("jra", "vi", "th") == ("jra", "vi", "en", "th")
    assert reading_order("my", "vi", "th") == ("my", "en", "th")
    assert reading_order("th", "", "th") == ("th", "en")
