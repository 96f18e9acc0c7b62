"""Search: everything that is there is found, nothing that is not, in the right order, in any language."""

import csv
import random
import re
import sqlite3
from itertools import islice, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icu4py.breakers import CharacterBreaker

from reader.authoring import packing
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.folding import folded
from reader.core.indexes import Filter
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.pack_errors import SearchDamaged
from reader.core.question import Question
from reader.core.search import Finder
from reader.core.works import Topic, WorkKind
from tests.conftest import DRAFTED, ROOT
from tests.generated import work_of
from tests.samples import GARDEN, STORY, build_pack

QUERIES = 1_800
"""How many questions are asked in each of the twelve languages: more than 20,000 in all."""


@pytest.fixture(scope="module")
def finder(content_pack) -> Finder:
    return Finder(Library([content_pack]))


# --- recall: the index against a plain scan ---


def texts_of(pack: Pack, tag: str) -> dict[tuple[str, int], list[str]]:
    """Return the texts of every block in one language, by work and index."""
    works = {w.id: w for w in pack.works()}
    found = {}
    for edition in pack.editions(tag):
        index = 0
        for section in range(len(edition.bodies)):
            words = pack.words(edition, section)
            for block in pack.blocks(works[edition.work], section):
                if block.id in words:
                    found[edition.work, index] = [w.unnoted for w in words[block.id]]
                index += 1
    return found


def scan(texts: dict[tuple[str, int], list[str]], query: str, tag: str) -> set[tuple[str, int]]:
    """Return the blocks that hold a query of one word, looked for letter by letter in the folded texts."""
    spaced = language(tag).spaced
    wanted = folded(query, spaced)
    found = set()
    for place, segments in texts.items():
        for text in segments:
            held = f" {text} " if spaced else text
            if (f" {wanted}" if spaced else wanted) in held:
                found.add(place)
    return found


def runs(text: str, dice: random.Random, count: int) -> list[str]:
    """Return runs of 1 to 6 of ICU's grapheme clusters of a text that hold a letter or digit and no space."""
    clusters = list(CharacterBreaker(text, "en"))
    found = []
    for _ in range(count):
        start = dice.randrange(len(clusters))
        run = "".join(clusters[start : start + dice.randint(1, 6)])
        if not any(c.isspace() for c in run) and any(c.isalnum() for c in run):
            found.append(run)
    return found


def sampled(texts: dict[tuple[str, int], list[str]], tag: str) -> list[tuple[tuple[str, int], str]]:
    """Return questions taken from the texts: runs of letters, or in scripts with spaces every word."""
    dice = random.Random(tag)
    taken = []
    if language(tag).spaced:
        taken = [(p, w) for p, segments in texts.items() for t in segments for w in re.split(r"\s+", t) if w]
        return [(p, w.strip('"“”«»„')) for p, w in taken if any(c.isalnum() for c in w)]
    places = list(texts)
    while len(taken) < QUERIES:
        place = dice.choice(places)
        text = dice.choice(texts[place])
        if text.strip():
            taken += [(place, run) for run in runs(text, dice, 2)]
    return taken


def asked(pack: Pack, query: str, tag: str) -> set[tuple[str, int]]:
    parts = Question.read(query).in_language(tag)
    expression = " AND ".join(part.expression(exact=False, whole=False) for part in parts)
    return {(p.work, p.block) for p in pack.index.find(tag, expression, 1_000_000)}


def check_recall(pack: Pack, tag: str) -> int:
    texts = texts_of(pack, tag)
    scanned = {place: [folded(t, language(tag).spaced) for t in segments] for place, segments in texts.items()}
    questions = sampled(texts, tag)
    known: dict[str, set[tuple[str, int]]] = {}
    for place, query in questions:
        if query not in known:
            known[query] = asked(pack, query, tag)
            if len(known) <= QUERIES:
                assert known[query] == scan(scanned, query, tag), query
        assert place in known[query], query
    return len(questions)


@pytest.mark.parametrize("tag", DRAFTED)
def test_all_that_is_there_is_found_and_nothing_else(content_pack, tag):
    count = check_recall(Pack(content_pack), tag)
    print(f"\n{tag}: {count} questions, each as a plain scan answers it")
    assert count >= QUERIES


SENTENCES = ROOT.parent / "shared" / "data" / "tico19" / "sentences.tsv"


@pytest.mark.skipif(not SENTENCES.exists(), reason="the sentences to measure with are not there")
def test_all_of_other_peoples_sentences_is_found(tmp_path):
    rows = list(csv.DictReader(SENTENCES.open(encoding="utf-8"), delimiter="\t"))
    # Every twelfth is taken for a heading: the shortest are, for a pack's titles are short.
    rows.sort(key=lambda row: max(map(len, row.values())))
    count = -(-len(rows) // 12)
    rest = iter(rows[count:])
    rows = [row for heading in rows[:count] for row in (heading, *islice(rest, 11))]
    tags = {
        "zh": "zh-Hans",
        "en": "en",
        "my": "my",
        "km": "km",
        "ar": "ar",
        "so": "so",
        "ta": "ta",
        "ur": "ur",
        "prs": "prs",
    }
    texts = {tag: [row[column] for row in rows] for column, tag in tags.items()}
    packing.build([work_of("tico", texts)], tmp_path / "t.sala")
    pack = Pack(tmp_path / "t.sala")
    counts = {tag: check_recall(pack, tag) for tag in texts}
    print("\n", counts)
    assert min(counts.values()) >= QUERIES


@pytest.mark.parametrize("tag", DRAFTED)
def test_a_search_shows_the_block_a_question_was_taken_from(finder, content_pack, tag):
    texts = texts_of(Pack(content_pack), tag)
    for place, query in random.Random(tag).sample(sampled(texts, tag), 25):
        results = finder.search(query, Reader(tag), asked_in=tag, limit=2_000)
        assert place in {(hit.work.id, hit.index) for hit in results.hits}, query


# --- across languages ---


def test_every_term_typed_in_any_language_is_answered_in_every_other(finder, content):
    glossary = content.work("words-to-know")
    terms = [i for i, b in enumerate(content.open(glossary, Reader("en")).skeleton.blocks) if b.kind is BlockKind.TERM]
    asked_for = good = 0
    texts = {tag: texts_of(content.packs[0], tag) for tag in DRAFTED}
    for index in terms:
        for typed in DRAFTED:
            if ("words-to-know", index) not in texts[typed]:
                continue  # not written in White Hmong
            for read in random.Random(f"{index}{typed}").sample(DRAFTED, 3):
                hits = finder.search(texts[typed]["words-to-know", index][0], Reader(read), limit=3).hits
                asked_for += 1
                good += any((h.work.id, h.index) == ("words-to-know", index) for h in hits)
    print(f"\n{good} of {asked_for} terms among the first three")
    assert good == asked_for


def test_a_hit_found_in_another_language_says_which_and_by_which_words(finder):
    hit = finder.search(["มาสก์", "ลิง", "หน้ากาก"][2], Reader("ur"), asked_in="th").hits[0]
    assert hit.language == "th" and hit.excerpt.shown.language == "ur"
    places = [hit.segments[i].text[a:b] for i, found in hit.marks.items() for a, b in found]
    assert set(places) == {"หน้ากาก"}


def test_the_readers_language_comes_first(finder):
    hits = finder.search("covid", Reader("vi"), limit=40).hits
    languages = [hit.language for hit in hits[1:]]  # the glossary's own term stands above all
    assert languages[0] == "vi"
    assert languages == sorted(languages, key=lambda tag: tag != "vi")


# --- order, phrases, several words ---


@pytest.fixture
def shelf(tmp_path) -> Finder:
    texts = {
        "en": ["apples", "filler", "An apple a day", "apple", "Café and apples", "cafe culture", "A café.", "apple tart and a long walk",
               "walk the long line", "only tart", "thirty-two apples in a row", "many words here"],
        "vi": ["táo", "x", "mỗi ngày một quả táo", "y", "nguoi khong dau", "người có dấu", "z", "z", "z", "z", "z", "z"],
        "th": ["แอปเปิล", "ก", "น้ำตาล", "ข", "ค", "ง", "จ", "ฉ", "ช", "ซ", "ฌ", "ญ"],
    }  # fmt: skip
    packing.build([work_of("fruit", texts)], tmp_path / "a.sala")
    return Finder(Library([tmp_path / "a.sala"]))


def indices(finder: Finder, query: str, tag: str = "en", **options) -> list[int]:
    return [hit.index for hit in finder.search(query, Reader(tag), **options).hits]


def test_whole_words_before_beginnings_and_titles_before_text(shelf):
    assert indices(shelf, "apple") == [2, 3, 7, 0, 4, 10]
    assert indices(shelf, "apples")[:3] == [0, 4, 10]


def test_exact_before_folded(shelf):
    assert indices(shelf, "cafe")[0] == 5
    assert indices(shelf, "café")[:2] == [4, 6]
    assert set(indices(shelf, "cafe")) == set(indices(shelf, "CAFÉ")) == {4, 5, 6}
    assert indices(shelf, "nguoi", "vi") == [4, 5]
    assert indices(shelf, "người", "vi") == [5, 4]


def test_all_words_then_most_of_them(shelf):
    assert indices(shelf, "long walk tart") == [7, 8, 9]  # the last under “Also”
    assert indices(shelf, "apple walk tart elephant")[0] == 7
    assert indices(shelf, "tart elephant") == [7, 9]  # better half than nothing
    assert indices(shelf, "tart long") == [7, 8, 9]
    assert shelf.search("long walk tart", Reader("en")).also == 2
    assert indices(shelf, "elephant") == []


def test_a_phrase_in_quotes(shelf):
    assert indices(shelf, '"long walk"') == [7]
    assert indices(shelf, "“long walk”") == [7]
    assert indices(shelf, "long walk")[:2] == [7, 8]
    assert indices(shelf, '"apple"') == [2, 3, 7]
    assert indices(shelf, '"long wal') == [7]  # not closed yet: still being typed


def test_sara_am_and_digits(shelf):
    assert indices(shelf, "น\u0e4d\u0e49า", "th") == [2]
    assert indices(shelf, "น้", "th") == [2]


def test_limit_and_more(shelf):
    results = shelf.search("apple", Reader("en"), limit=2)
    assert len(results.hits) == 2 and results.more
    assert not shelf.search("apple", Reader("en"), limit=6).more
    assert shelf.search("apple", Reader("en"), limit=0).hits == ()


def test_only_a_topic_a_kind_or_a_work(finder):
    for only in (Filter(topic=Topic.HEALTH), Filter(kind=WorkKind.EXPLAINER), Filter(work="atd-mou")):
        hits = finder.search("a", Reader("en"), only=only, limit=50).hits
        assert hits and all(only.lets_through(hit.work) for hit in hits)
    assert not finder.search("covid", Reader("en"), only=Filter(Topic.HEALTH, WorkKind.EXPLAINER)).hits


def test_without_a_question_the_terms_and_the_works_of_a_topic_are_offered(finder, content):
    terms = finder.offered(Reader("km"))
    assert len(terms.hits) == content.work("words-to-know").terms
    assert {hit.excerpt.shown.language for hit in terms.hits} == {"km"}
    works = finder.offered(Reader("km"), Filter(topic=Topic.RIGHTS)).hits
    assert [h.work.id for h in works] == [w.id for w in content.works("km") if w.topic is Topic.RIGHTS]


def test_a_term_finds_its_equivalents_in_the_readers_language(finder):
    hits = finder.search("refugee", Reader("th"), limit=60).hits
    through = [hit for hit in hits if hit.through and not hit.said]
    assert through and all("ผู้ลี้ภัย" in "".join(w.text for w in hit.segments) for hit in through)
    assert all(hit.own for hit in through)


def test_zawgyi_is_understood(finder):
    unicode = [(h.work.id, h.index) for h in finder.search("ဒုက္ခသည်", Reader("my"), limit=50).hits]
    assert unicode
    assert [(h.work.id, h.index) for h in finder.search("ဒုကၡသည္", Reader("my"), limit=50).hits] == unicode


# --- several packs ---


def test_hits_of_several_packs_follow_the_same_rule(tmp_path):
    one = work_of("one", {"en": ["Stones", "apple in text"]})
    two = work_of("two", {"en": ["Apple in a title", "x"]})
    packing.build([one], tmp_path / "a.sala")
    packing.build([two], tmp_path / "b.sala")
    packing.build([one, two], tmp_path / "both.sala")

    def found(*names: str) -> list[tuple[str, int]]:
        hits = Finder(Library([tmp_path / n for n in names])).search("apple", Reader("en")).hits
        return [(h.work.id, h.index) for h in hits]

    assert found("both.sala") == [("two", 0), ("one", 1)]
    assert found("a.sala", "b.sala") == found("b.sala", "a.sala") == found("both.sala")


def test_a_work_that_another_pack_replaced_is_found_once_and_as_it_is_read(tmp_path):
    packing.build([work_of("w", {"en": ["Old", "apple"]})], tmp_path / "a.sala")
    newer = work_of("w", {"en": ["New", "pear"]})
    newer.published = newer.published.replace(day=2)
    packing.build([newer], tmp_path / "b.sala")
    finder = Finder(Library([tmp_path / "a.sala", tmp_path / "b.sala"]))
    assert not finder.search("apple", Reader("en")).hits
    assert len(finder.search("pear", Reader("en")).hits) == 1


# --- whatever is typed ---


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "\t\n", "“”", '"', '""', '"""', "“", "...", "-", "*", "^", "a*", "AND", "NOT", "OR", "NEAR", "NEAR(a b)", "a AND",
        "(", ")", "a)", "{a", "folded:x", "exact : a", "a:b", '"a', 'a"b"c', "x" * 10_000, "ก" * 10_000, "a " * 5_000, "\x00", "a\x00b",
        "\ud800", "a\udfff b", "\u200b", "\u202e", "a\u2028b", "%", "_", "'; DROP TABLE found; --", "\u00a6", "\u27e6", "ကခ abc ไทย 中文 عربي",
        "\u0e33", "\u1031", "\u103b", "\U0001f600", "🇹🇭", "e\u0301" * 500, "١٢٣", "\uffff", "\U0010ffff",
    ],
)  # fmt: skip
def test_nothing_that_is_typed_is_an_error(finder, typed):
    for tag in ("en", "th", "ar"):
        finder.search(typed, Reader(tag), limit=3)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60), st.sampled_from(list(LANGUAGES)))
@example('"', "en")
def test_no_string_is_an_error_and_every_hit_holds_a_mark(finder, typed, tag):
    for hit in finder.search(typed, Reader(tag), limit=3).hits:
        assert hit.marks or hit.said  # what an everyday word leads to need not hold it
        for segment, places in hit.marks.items():
            assert all(0 <= a < b <= len(hit.segments[segment].text) for a, b in places)
            assert all(one <= two for one, two in pairwise(places))


def test_words_of_the_query_language_are_words(shelf):
    assert indices(shelf, "AND") == indices(shelf, "and")
    assert indices(shelf, "and") != []


# --- the index itself ---


def test_the_index_is_small_and_the_same_each_time(content, content_pack, tmp_path):
    text = sum(
        len(t.encode()) for tag in DRAFTED for segments in texts_of(content.packs[0], tag).values() for t in segments
    )
    db = sqlite3.connect(content_pack)
    size = Pack(content_pack).index.size()
    print(f"\nindex {size / 1e6:.2f} MB, text {text / 1e6:.2f} MB, ratio {size / text:.2f}")
    assert size <= 1.3 * text
    assert db.execute("PRAGMA freelist_count").fetchone()[0] == 0


def broken_pack(sample, tmp_path, statement: str):
    sample.add("story", GARDEN.replace("work:house", "work:garden"), toml=STORY)
    path = build_pack(sample, tmp_path / "a.sala")
    db = sqlite3.connect(path)
    db.executescript(statement)
    db.close()
    return path


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE found_data SET block = zeroblob(20)",
        "UPDATE found_data SET block = zeroblob(20) WHERE id > 10",
        "UPDATE found_data SET block = randomblob(length(block)) WHERE id > 10",
        "DROP TABLE found",
        "DELETE FROM found_data",
        "DROP TABLE place",
        "DROP TABLE found; CREATE TABLE found (folded, exact, start)",
        "DROP TABLE found; CREATE VIEW found AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
        "UPDATE found_config SET v = 99",
    ],
)
def test_a_damaged_index_is_told_and_reading_goes_on(sample, tmp_path, statement):
    library = Library([broken_pack(sample, tmp_path, statement)])
    finder = Finder(library)
    list(finder.checking())
    results = finder.search("tree", Reader("en"))
    assert results.broken and isinstance(results.broken[0], SearchDamaged)
    assert results.broken[0].file == "a.sala"
    assert not results.hits
    assert library.open(library.work("garden"), Reader("en")).composed(0).segments[0].text == "The garden"
    assert not library.packs[0].index.is_whole()


def test_what_an_index_invents_is_not_shown(sample, tmp_path):
    path = broken_pack(sample, tmp_path, "UPDATE place SET block = block + 1; UPDATE place SET work = 0 WHERE id = 0")
    library = Library([path])
    for hit in Finder(library).search("tree", Reader("en")).hits:
        words = "".join(w.text for w in hit.segments).lower()
        assert "tree" in words
    assert not library.packs[0].index.is_whole()


def test_a_whole_index_says_so(pack):
    assert Pack(pack).index.is_whole()
    assert list(Pack(pack).damaged_parts()).count(None) == len(list(Pack(pack).damaged_parts()))


def test_a_pack_without_an_index_can_be_read_and_says_so(monkeypatch, sample, tmp_path):
    monkeypatch.setattr(
        "reader.authoring.search_index.SearchIndex.write",
        lambda *_: {"languages": [], "classes": [0, 0], "sha256": "", "root": ""},
    )
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    assert not library.problems
    assert Finder(library).search("tree", Reader("en")).broken
