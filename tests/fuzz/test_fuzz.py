"""A small share of the inputs that ``make fuzz`` tries, the same each time, and those that once did harm."""

import pytest

from reader.core.library import Library
from tests.fuzz import window
from tests.fuzz.forging import Forge
from tests.fuzz.harm import CORPUS, KEYS, KINDS, PUBLISHER, Bench, asked, run


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    return Bench(tmp_path_factory.mktemp("fuzz"))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_what_is_said_comes_of_it(bench, kind):
    for number in range(30 if kind.endswith("packs") else 12):
        run(kind, number, bench)


@pytest.mark.parametrize("kind", ["damaged", "harmful"])
def test_a_window_reads_them_without_a_failure(bench, qtbot, fonts, icons, translation, tmp_path, kind):
    view = window.make_window(tmp_path, Library([bench.pack], KEYS), fonts, icons, translation)
    qtbot.addWidget(view)
    view.show()
    met = window.packs(view, bench, kind, range(12))
    assert met.packs == 12 and met.failed == []


def test_the_corpus_is_there():
    assert len(list(CORPUS.iterdir())) >= 5


def test_changed_words_would_be_seen(bench):
    """A pack whose words were changed and signed anew by the publisher is told from the genuine one."""
    path = bench.copy()
    forge = Forge(path)
    forge.section(
        lambda words: {block: ["changed" for _ in segments] for block, segments in words.items()}, "garden", 0, "en"
    )
    forge.close(key=PUBLISHER)
    library = Library([path], KEYS)
    assert "changed" in asked(library) and not asked(library) <= bench.genuine
    library.close()
