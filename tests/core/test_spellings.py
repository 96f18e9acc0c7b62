"""Chinese typed by its sounds, with traditional characters, and with letters that only sound so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.spellings import spellings
from reader.core.composition import Reader
from reader.core.question import Question, as_spoken
from reader.core.search import Finder
from reader.core.spellings import Spellings, spellings_from_json

CHINESE = Reader("zh-Hans")


@pytest.fixture(scope="module")
def finder(content):
    return Finder(content)


def places(results, also=False):
    return [(hit.work.id, hit.index) for hit in (results.hits if also else results.hits[: results.also])]


@pytest.mark.parametrize(
    "typed, meant",
    [("nanmin", "难民"), ("nan min", "难民"), ("NanMin", "难民"), ("jianyu", "监狱"), ("kesou", "咳嗽"),
     ("haizi fashao", "孩子发烧"), ("難民", "难民"), ("簽證", "签证"), ("兒童", "儿童")],
)  # fmt: skip
def test_what_is_typed_otherwise_finds_what_the_words_find(finder, typed, meant):
    asked, found = finder.search(meant, CHINESE), finder.search(typed, CHINESE)
    assert places(asked)[:1] == places(found)[:1] != []
    assert set(places(asked)[:3]) & set(places(found)[:3])


def test_words_of_one_sound_are_all_found(finder):
    found = places(finder.search("juliu", CHINESE))
    for meant in ("拘留", "居留"):
        assert places(finder.search(meant, CHINESE))[0] in found[:8]


def test_words_that_are_found_by_their_sound_are_marked(finder):
    hit = finder.search("nanmin", CHINESE).hits[0]
    (start, end), *_ = hit.marks[0]
    assert hit.segments[0].text[start:end] == "难民"


@pytest.mark.parametrize("typed, meant", [("拘流", "拘留")])
def test_a_letter_that_only_sounds_so_is_forgiven_and_said(finder, typed, meant):
    results = finder.search(typed, CHINESE)
    assert results.meant == meant and places(results)[:3] == places(finder.search(meant, CHINESE))[:3]


@pytest.mark.parametrize("tag", ["en", "vi", "so", "my"])
def test_whoever_reads_another_language_is_not_answered_by_sounds(finder, tag):
    assert not any(hit.language == "zh-Hans" for hit in finder.search("nanmin", Reader(tag)).hits)


def test_words_of_another_language_stay_what_they_are(finder):
    assert finder.search("detention", CHINESE).hits[0].language == "en"


def test_words_that_begin_so_are_offered(finder):
    assert finder.offered_words("zh-Hans", "x nanm")[0] == "难民"
    assert finder.offered_words("zh-Hans", "难民") == finder.offered_words("en", "nanm") == []


@settings(deadline=None)
@given(st.text("abcdeghijlmnoqrstuxyz难民拘留 ", max_size=12))
def test_whatever_is_typed_is_read(finder, typed):
    found = finder.search(typed, CHINESE, limit=3)
    assert len(found.hits) <= 3


@settings(deadline=None, max_examples=30)
@given(st.dictionaries(st.text("难民簽签证拘留監监狱", min_size=1, max_size=3), st.integers(0, 9), max_size=8))
def test_spellings_lead_to_words_that_there_are(words):
    letters = {letter for word in words for letter in word}
    for found in spellings("zh-Hans", words).values():
        assert set(found) <= words.keys() | letters


def test_other_languages_have_none():
    assert spellings("vi", {"nhà": 3}) == {}


@pytest.mark.parametrize(
    "value", [[], {"zh-Hans": {"a": "b"}}, {"zh-Hans": {"a": [3]}}, {"../x": {}}, {"zh-Hans": {"a\x00": ["b"]}}]
)
def test_spellings_of_another_form_are_refused(value):
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError)):
        spellings_from_json(value)


def test_a_library_without_spellings_is_searched_as_it_stands():
    bare = Spellings([])
    question = Question.read("難民")
    assert bare.written(question) == question and bare.sounding_like(question) is None
    assert bare.meant("zh-Hans", "nanmin") == bare.offered("zh-Hans", "nan") == []


@pytest.mark.parametrize(
    "typed, meant", [("ေထာင်", "ထောင်"), ("ေကျာင်း", "ကျောင်း"), ("jail ေထာင်", "jail ထောင်"), ("ထောင်", "ထောင်")]
)
def test_burmese_may_be_typed_as_it_is_seen(finder, typed, meant):
    assert as_spoken(typed) == meant
    asked, found = (finder.search(words.split()[-1], Reader("my")) for words in (meant, typed))
    assert places(asked) == places(found) != []
