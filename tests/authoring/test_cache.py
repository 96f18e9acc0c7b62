import random
from pathlib import Path

import pytest

from reader.authoring import cache as kept
from reader.authoring import packing
from reader.authoring.cache import Cache, key_of
from reader.authoring.mistakes import ContentError, Mistakes
from reader.authoring.works import read_works


def test_an_entry_comes_back_and_is_made_once(tmp_path):
    made = []
    key = key_of("a", b"b")
    for _ in range(2):
        assert Cache(tmp_path).once(key, lambda: made.append(1) or {"ក": [1, "\udc80"]}) == {"ក": [1, "\udc80"]}
    assert made == [1]


def test_parts_of_a_key_cannot_be_taken_for_others():
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("a", "b", "c")}) == 4


@pytest.mark.parametrize(
    "hurt", [lambda d: d[:-1], lambda d: d[:0], lambda d: d[:32] + b"[]", lambda d: b"\0" * len(d)]
)
def test_a_damaged_entry_is_none(tmp_path, hurt):
    cache = Cache(tmp_path)
    cache.put(key_of("x"), ["right"])
    (file,) = tmp_path.glob("*/*")
    file.write_bytes(hurt(file.read_bytes()))
    assert cache.get(key_of("x")) is None
    assert cache.once(key_of("x"), lambda: ["made anew"]) == ["made anew"]


def test_other_code_makes_other_keys(monkeypatch):
    before = key_of("x")
    monkeypatch.setattr(kept, "recipe", lambda: b"other code")
    assert key_of("x") != before


def test_nothing_is_kept_without_a_folder_or_where_it_cannot_be_written(tmp_path):
    assert Cache().once("k", lambda: 1) == 1 and Cache().get("k") is None
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file")
    assert cache.once(key_of("k"), lambda: 1) == 1 and cache.get(key_of("k")) is None


def test_much_that_is_not_used_goes(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "_MOST", 3)
    for name in "abcd":
        Cache(tmp_path).put(key_of(name), name)
    cache = Cache(tmp_path)
    assert cache.get(key_of("b")) == "b"
    cache.tidy()
    assert [f.name for f in tmp_path.glob("*/*")] == [key_of("b")[2:]]


# --- packs ---


def build(folder: Path, out: Path, cache: Cache | None) -> bytes:
    mistakes = Mistakes()
    works = read_works(folder, mistakes, cache)
    mistakes.raise_any()
    packing.build(works, out, cache=cache)
    return out.read_bytes()


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def edits(sample, number):
    """Return what an editor may do to the sample; each can be done again and again."""
    house, garden = sample.folder / "house", sample.folder / "garden"
    return [
        lambda: replaced(house / "translations" / "km.po", 'msgstr "«', f'msgstr "«{number} '),
        lambda: replaced(garden / "translations" / "my.po", 'msgstr "«', f'msgstr "«ကလေး {number} '),
        lambda: replaced(house / "source.md", "A paragraph", f"A paragraph {number}"),
        lambda: replaced(garden / "source.md", "A tree.", f"A tree.\n\nAnother {number}."),
        lambda: replaced(house / "source.md", "What a tree gives.", f"What a tree gives {number}."),
        lambda: replaced(garden / "work.toml", 'licence = "CC BY 4.0', f'licence = "CC BY 4.0 {number}'),
        lambda: replaced(house / "images" / "tree.svg", "</svg>", f"<!-- {number} --></svg>"),
        lambda: sample.translate_all("garden", "th", lambda words: f"ต้นไม้ {number} {words}"),
        lambda: (garden / "translations" / "th.po").unlink(missing_ok=True),
        lambda: sample.add(f"new-{number}", f"# New {number}\n\nWords.\n"),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_the_pack_is_the_one_that_is_made_from_nothing(sample, tmp_path, seed):
    dice = random.Random(seed)
    sample.translate_all("house", "km")
    sample.translate_all("garden", "my")
    for number in range(6):
        dice.choice(edits(sample, number))()
        kept_one = build(sample.folder, tmp_path / "kept.sala", Cache(tmp_path / "cache"))
        assert kept_one == build(sample.folder, tmp_path / "new.sala", None), f"edit {number}"


def test_a_cache_that_was_damaged_makes_no_other_pack(sample, tmp_path):
    sample.translate_all("house", "km")
    first = build(sample.folder, tmp_path / "a.sala", Cache(tmp_path / "cache"))
    entries = list((tmp_path / "cache").glob("*/*"))
    assert len(entries) > 8
    for i, file in enumerate(entries):
        data = bytearray(file.read_bytes())
        data[-1 - i % len(data)] ^= 1
        file.write_bytes(data)
    assert build(sample.folder, tmp_path / "b.sala", Cache(tmp_path / "cache")) == first


def test_nothing_is_compiled_that_is_as_it_was(sample, tmp_path, monkeypatch):
    sample.translate_all("house", "km")
    sample.translate_all("garden", "my")
    first = build(sample.folder, tmp_path / "a.sala", Cache(tmp_path / "cache"))
    compiled = []
    really = packing.compile_all.__globals__["compile_edition"]
    monkeypatch.setitem(
        packing.compile_all.__globals__, "compile_edition", lambda t: compiled.append(t.tag) or really(t)
    )
    assert build(sample.folder, tmp_path / "b.sala", Cache(tmp_path / "cache")) == first and compiled == []
    replaced(sample.folder / "garden" / "translations" / "my.po", 'msgstr "«', 'msgstr "«ကလေး ')
    assert build(sample.folder, tmp_path / "b.sala", Cache(tmp_path / "cache")) != first and compiled == ["my"]


def test_a_mistake_is_told_again_each_time(sample, tmp_path):
    sample.translate_all("house", "km")
    build(sample.folder, tmp_path / "a.sala", Cache(tmp_path / "cache"))
    replaced(sample.folder / "house" / "source.md", "![A tree](images/tree.svg", "![A tree](images/none.svg")
    told = []
    for _ in range(2):
        with pytest.raises(ContentError) as error:
            build(sample.folder, tmp_path / "a.sala", Cache(tmp_path / "cache"))
        told.append(str(error.value))
    assert told[0] == told[1] and "none.svg" in told[0]


def test_many_editions_are_compiled_on_all_processors_into_the_same_pack(sample, tmp_path, monkeypatch):
    for tag in ("km", "my", "th", "vi", "ar"):
        for work in ("house", "garden"):
            sample.translate_all(work, tag)
    many = build(sample.folder, tmp_path / "a.sala", None)
    monkeypatch.setitem(packing.compile_all.__globals__, "_FEW", 1000)
    assert build(sample.folder, tmp_path / "b.sala", None) == many
