"""The library that the benchmarks grow: the same each time, and like the real one."""

from collections import Counter

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.works import WorkKind
from tests.generated import Grown


@pytest.fixture
def works(sources):
    return sources


def packed(works, out):
    packing.build(works, out, terms=works.terms)
    return out


def test_the_same_seed_makes_the_same_bytes_and_another_makes_others(sample, tmp_path):
    for tag in ("km", "th", "vi"):
        sample.translate_all("house", tag)
    works = read_works(sample.folder, Mistakes())
    one, again, other = (
        packed(Grown(works, 4, seed), tmp_path / f"{i}.sala").read_bytes() for i, seed in enumerate((1, 1, 2))
    )
    assert one == again != other


def test_once_is_the_real_library(sample, tmp_path):
    sample.translate_all("house", "km")
    works = read_works(sample.folder, Mistakes())
    packing.build(works, tmp_path / "real.sala")
    assert packed(Grown(works, 1), tmp_path / "grown.sala").read_bytes() == (tmp_path / "real.sala").read_bytes()


def test_works_are_made_one_after_the_other(works):
    many = Grown(works, 1000)
    assert len(many) == 1000 * len(works)
    made = iter(many)
    assert len({next(made).id for _ in range(3 * len(works))}) == 3 * len(works)


def test_it_is_like_the_real_one(works):
    grown = list(Grown(works, 6))
    real = [w for w in works if w.kind is not WorkKind.GLOSSARY]
    assert Counter(w.kind for w in grown)[WorkKind.GLOSSARY] == 1
    for kind, count in Counter(w.kind for w in real).items():
        assert 6 * count <= Counter(w.kind for w in grown)[kind] <= 6 * count + 5
    shapes = {tuple(len(s) for s in w.document.sections) for w in works}
    assert {tuple(len(s) for s in w.document.sections) for w in grown} == shapes
    assert {w.cover for w in grown} == {w.cover for w in works}
    for tag in ("en", "my", "km", "th", "ar", "zh-Hans"):
        lengths = [
            sum(len(w.text) for ws in packing.words_of(work, tag).values() for w in ws)
            for work in grown
            if tag in work.languages
        ]
        own = lengths[: len(works)]
        assert 0.6 < (sum(lengths) / len(lengths)) / (sum(own) / len(own)) < 1.4, tag


def test_its_words_are_cut_where_lines_and_sentences_end(works):
    grown = list(Grown(works, 3))[2 * len(works) :]
    for work in grown:
        for tag in set(work.languages) - {"rad", "jra"}:
            for words in (w for ws in packing.words_of(work, tag).values() for w in ws):
                assert words.text.strip() and all(0 < b < len(words.text) for b in words.breaks)
                assert list(words.breaks) == sorted(set(words.breaks))
                assert all(0 <= s.start <= s.end <= len(words.text) for s in words.spans)


def test_a_grown_library_is_read_and_searched(sample, tmp_path):
    sample.translate_all("house", "my", lambda words: f"ကလေး {words}")
    library = Library([packed(Grown(read_works(sample.folder, Mistakes()), 300), tmp_path / "a.sala")])
    assert len(library.works()) == 600 and not library.problems
    assert library.packs[0].manifest.listing and len(library.packs[0].manifest.listing) == 3
    last = library.works()[-1]
    assert library.card(last, Reader("my")).work.id == last.id
    assert not any(library.packs[0].damaged_parts())
