"""A small share of the inputs that ``make fuzz`` tries, the same each time, and those that once did harm."""

import random

import pytest

from reader.core.library import Library
from tests.fuzz import window
from tests.fuzz.forging import Forge
from tests.fuzz.harm import CORPUS, KEYS, KINDS, PUBLISHER, STRANGER, Bench, asked, run


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    return Bench(tmp_path_factory.mktemp("fuzz"))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_what_is_said_comes_of_it(bench, kind):
    for number in range(30 if kind.endswith("packs") else 12):
        run(kind, number, bench)


@pytest.fixture
def reading(bench, qapp, fonts, icons, translation):
    found = window.Reading(bench, fonts, icons, translation)
    yield found
    found.close()


@pytest.mark.parametrize("kind", ["damaged", "harmful"])
def test_a_window_reads_them_without_a_failure(reading, kind):
    for number in range(12):
        reading.pack(kind, number)
    assert reading.met.packs == 12 and reading.met.shown > 100
    assert reading.met.failed == reading.met.false == []


def changed(bench, key, work="garden"):
    """Return a pack whose words are others, signed anew."""
    path = bench.copy()
    forge = Forge(path)
    forge.section(
        lambda words: {block: ["changed" for _ in segments] for block, segments in words.items()}, work, 0, "en"
    )
    forge.head(lambda head: head | {"title": "changed"}, work, "en")
    forge.close(key=key)
    return path


@pytest.mark.parametrize("work", ["house", "garden", "comic"])
def test_a_window_that_showed_changed_words_as_genuine_would_be_found_out(bench, reading, work):
    """They are the publisher's for the program, as if its check of signatures were broken."""
    for number in range(4):  # each time two of three works are opened
        reading.read("made", [changed(bench, PUBLISHER, work)], random.Random(number), "en")
    assert all("changed" in told for told in reading.met.false)
    places = {told.split(", ")[2].partition(":")[0] for told in reading.met.false}
    assert {"card", "comic" if work == "comic" else "page"} <= places


@pytest.mark.parametrize("key", [STRANGER, None])
def test_words_of_strangers_bear_the_sign_everywhere(bench, reading, key):
    for number in range(3):
        reading.read("made", [changed(bench, key)], random.Random(number), "en")
    assert reading.met.shown > 20 and reading.met.false == reading.met.failed == []


def test_the_corpus_is_there():
    assert len(list(CORPUS.iterdir())) >= 5


def test_changed_words_would_be_seen(bench):
    """A pack whose words were changed and signed anew by the publisher is told from the genuine one."""
    path = changed(bench, PUBLISHER)
    library = Library([path], KEYS)
    assert "changed" in asked(library) and not asked(library) <= bench.genuine
    library.close()
