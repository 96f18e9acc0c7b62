"""Words to know: found where they stand, whole, in every script, and never elsewhere; against a plain scan."""

import re
import shutil

import pytest

from reader.authoring.signing import SecretKey, sign_pack
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.glossary import Glossary, target
from reader.core.library import Library
from reader.core.pack import PUBLISHER
from reader.core.search import Finder
from reader.core.trust import Keys
from reader.core.words import Style, Words
from reader.core.works import WorkKind
from tests.conftest import DRAFTED
from tests.samples import STORY, Sample, build_pack


@pytest.fixture(scope="module")
def terms(content):
    return Glossary(content)


def texts(content, tag):
    for work in content.works():
        if work.kind in (WorkKind.GLOSSARY, WorkKind.COMIC):
            continue
        composition = content.open(work, Reader(tag))
        for index in range(len(composition)):
            composed = composition.composed(index)
            if composed.language == tag and composed.block.kind is not BlockKind.HEADING:
                yield from composed.segments


def glossary(content, tag):
    (work,) = [w for w in content.works() if w.kind is WorkKind.GLOSSARY]
    composition = content.open(work, Reader(tag))
    for index in range(len(composition)):
        composed = composition.composed(index)
        if composed.block.kind is BlockKind.TERM and composed.language == tag:
            yield target(work.id, composed.block.name), composed.segments[0].text


@pytest.mark.parametrize("tag", DRAFTED)
def test_every_marked_word_is_the_term_that_it_names(content, terms, tag):
    known = dict(glossary(content, tag))
    squeezed = re.compile(r"[\W_]+")
    marked = 0
    for words in texts(content, tag):
        for span in terms.marked(words, tag, PUBLISHER).spans:
            if span.style is Style.TERM:
                said, term = words.text[span.start : span.end], known[span.target]
                assert squeezed.sub("", said).casefold() == squeezed.sub("", term).casefold() or not said.isascii()
                marked += 1
                for other in words.spans:
                    assert other.end <= span.start or other.start >= span.end
    assert marked > (10 if tag == "mww" else 40), marked


@pytest.mark.parametrize("tag", ["en", "so", "vi"])
def test_a_plain_scan_finds_the_same_whole_words(content, terms, tag):
    known = {term.casefold(): name for name, term in glossary(content, tag)}
    pattern = re.compile(
        r"(?<![\w\u0300-\u036f'’-])(?:"
        + "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
        + r")(?![\w'’-])"
    )
    missing = 0
    for words in texts(content, tag):
        mine = {(s.start, s.end) for s in terms.marked(words, tag, PUBLISHER).spans if s.style is Style.TERM}
        taken = words.spans
        for match in pattern.finditer(words.text.casefold()):
            if len(words.text) != len(words.text.casefold()):
                continue
            linked = any(s.start < match.end() and s.end > match.start() for s in taken)
            covered = any(a <= match.start() and match.end() <= b for a, b in mine)
            missing += not (linked or covered)
    assert missing == 0


@pytest.mark.parametrize("tag", ["th", "my", "km"])
def test_where_words_are_not_divided_a_term_ends_where_a_line_may_end(content, terms, tag):
    for words in texts(content, tag):
        for span in terms.marked(words, tag, PUBLISHER).spans:
            if span.style is Style.TERM:
                for place in (span.start, span.end):
                    inside = 0 < place < len(words.text)
                    between = inside and words.text[place - 1].isalnum() and words.text[place].isalnum()
                    assert not between or place in words.breaks, (words.text[span.start : span.end], words.text[:60])


def test_the_longest_term_wins_and_a_part_of_a_word_is_none(terms):
    found = terms.marked(Words("The National Screening Mechanism; visas, advisa."), "en", PUBLISHER)
    names = {found.text[s.start : s.end]: s.target for s in found.spans}
    assert names["National Screening Mechanism"] == "words-to-know#national-screening-mechanism"
    assert "advisa" not in names and "visa" not in names


def test_a_term_is_given_with_its_meaning_and_falls_back(terms):
    burmese = terms.term("interpreter", Reader("my"))
    assert burmese.language == "my" and burmese.meaning.text
    jarai = terms.term("interpreter", Reader("jra"))
    assert jarai.language == "en" and jarai.term.text == "interpreter"
    assert terms.term("no-such-word", Reader("en")) is None


@pytest.mark.parametrize("text", ["", " ", "😀", "\u200b", "a" * 5000])
def test_any_words_can_be_looked_through(terms, text):
    assert terms.marked(Words(text), "en", PUBLISHER).text == text


GLOSSARY_TOML = STORY.replace('kind = "explainer"', 'kind = "glossary"')


def glossary_pack(tmp_path, name, work, meaning, key):
    """Make a pack of one glossary whose “tree” means `meaning`, and of one text that speaks of trees."""
    sample = Sample(tmp_path / name)
    for other in ("house", "garden"):
        shutil.rmtree(sample.folder / other)
    sample.add(work, "", toml=GLOSSARY_TOML)
    (sample.folder / work / "source.md").unlink()
    (sample.folder / "terms.toml").write_text(
        f'title = "Words"\nintroduction = "Words to know."\n\n[[section]]\nname = "all"\ntitle = "All"\n\n[[section.term]]\nname = "tree"\nterm = "tree"\nmeaning = "{meaning}"\n'
    )
    sample.add(f"{work}-text", "# About\n\nA tree stands here.\n", toml=STORY)
    pack = build_pack(sample, tmp_path / f"{name}.sala")
    if key is not None:
        sign_pack(pack, key)
    return pack


PUBLISHERS, OFFICES, OTHERS, STRANGERS = (SecretKey.new() for _ in range(4))


@pytest.fixture
def hands(tmp_path):
    """A library with a glossary of the publisher, of two offices, of a stranger and of nobody: each has a word “tree”."""
    packs = [
        glossary_pack(tmp_path, name, name, f"As {name} says.", key)
        for name, key in (("stranger", STRANGERS), ("nobody", None), ("office", OFFICES), ("publisher", PUBLISHERS))
    ]
    library = Library(packs, Keys((PUBLISHERS.public,), (OFFICES.public, OTHERS.public)))
    library.accept_waiting()
    yield library
    library.close()


@pytest.mark.parametrize("hand", ["publisher", "office", "stranger", "nobody"])
def test_a_word_means_on_a_page_what_whoever_wrote_the_page_says(hands, hand):
    terms, reader = Glossary(hands), Reader("en")
    composition = hands.open(hands.work(f"{hand}-text"), reader)
    (words,) = composition.composed(1).segments
    (span,) = terms.marked(words, "en", composition.hand).spans
    assert span.target == f"{hand}#tree"
    assert terms.term(span.target, reader).meaning.text == f"As {hand} says."
    assert terms.term("tree", reader).meaning.text == "As publisher says."


def test_a_strangers_word_stands_on_no_other_page(tmp_path):
    packs = [
        glossary_pack(tmp_path, "stranger", "stranger", "Pay me.", STRANGERS),
        glossary_pack(tmp_path, "other", "other", "x", None),
    ]
    library = Library(packs, Keys((PUBLISHERS.public,)))
    library.accept_waiting()
    terms = Glossary(library)
    for hand in (PUBLISHER, "OFFICE 00"):
        assert terms.marked(Words("A tree."), "en", hand).spans == ()
    assert terms.term("tree", Reader("en")) is None
    library.close()


def test_an_office_without_a_glossary_uses_the_publishers(hands, tmp_path):
    sample = Sample(tmp_path / "more")
    pack = build_pack(sample, tmp_path / "more.sala")
    sign_pack(pack, OTHERS)
    hands.open_more([pack])
    composition = hands.open(hands.work("garden"), Reader("en"))
    found = Glossary(hands).marked(Words("A tree."), "en", composition.hand)
    assert [s.target for s in found.spans] == ["publisher#tree"]


def test_a_strangers_glossary_leads_no_search(hands):
    results = Finder(hands).search("tree", Reader("en"))
    assert results.hits
    assert not [hit for hit in results.hits if hit.through]
