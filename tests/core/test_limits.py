"""What exceeds the limits is damaged, alone; what is at them is shown. And no crafted file keeps anybody waiting."""

import json
import re
import sqlite3
import time
import tracemalloc

import pytest

from reader.core import limits
from reader.core.blocks import Block, BlockKind, blocks_from_json
from reader.core.composition import Reader
from reader.core.hashes import canonical
from reader.core.library import Library
from reader.core.limits import Exceeds, checked_words
from reader.core.pack import Pack
from reader.core.pack_errors import PackDamaged, PackError, PartDamaged, SearchDamaged
from reader.core.search import Finder
from reader.core.trust import Keys
from reader.core.words import Words, segments_from_json
from tests.fuzz.forging import Forge

EN = Reader("en")
ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id, n AS json, n AS block, n AS segid, n AS term, n AS pgno, n AS k, n AS v, n AS work FROM r"
"""A view that never ends."""


@pytest.mark.parametrize(
    "text",
    [
        "", "a", "word " * 799, "字" * limits.PARAGRAPH.most, "กา\u200b" * 1200, "a" * limits.WORD.most,
        "نیم\u200cفاصله", "က္ခ\u200d", "one\ntwo", "\u2066+66 2 123\u2069", "e\u0302\u0306",
    ],
)  # fmt: skip
def test_whatever_people_write_is_shown(text):
    assert checked_words(text, limits.PARAGRAPH) == text


@pytest.mark.parametrize(
    "text",
    [
        "a" * (limits.WORD.most + 1), "ا" * 60_000, "ก" * 501, "word " * 2001, "\x00", "\x1b[2J", "\ud800", "\u202e", "\u2028",
        "\u2066 open", "closed \u2069", "\u2067" * 9 + "\u2069" * 9, "a" + "\u0301" * 9, 3, None, ["a"],
    ],
)  # fmt: skip
def test_what_does_harm_is_not(text):
    with pytest.raises(ValueError):
        checked_words(text, limits.PARAGRAPH)


def test_each_limit_says_how_much_is_too_much_and_why():
    table = [limit for limit in vars(limits).values() if isinstance(limit, limits.Limit)]
    assert len(table) >= 30
    for limit in table:
        assert limit.check(limit.most) == limit.most and limit.why
        with pytest.raises(Exceeds, match=re.escape(f"{limit.most + 1:,} {limit.what}")):
            limit.check(limit.most + 1)


PAGE = {"id": "p", "kind": "page", "segments": 0, "area": [0, 0, 800, 600], "image": "images/p.svg"}
PANEL = {"id": "q", "kind": "panel", "area": [0, 0, 80, 60]}


@pytest.mark.parametrize(
    "blocks",
    [
        [{"id": "a", "kind": "heading", "level": 0}], [{"id": "a", "kind": "heading", "level": 5}],
        [{"id": "a", "kind": "paragraph", "level": 2}], [{"id": "a", "kind": "paragraph", "box": "evil", "box_id": 1}],
        [{"id": "a", "kind": "item", "number": 812_345_678}], [{"id": "a", "kind": "item", "depth": 13}],
        [{"id": "a", "kind": "paragraph", "quote": 9}], [{"id": "a", "kind": "table", "segments": 51, "columns": 51}],
        [{"id": "a", "kind": "table", "segments": 10_000, "columns": 10}], [PANEL], [PANEL, PAGE],
        [PAGE, {**PANEL, "area": [700, 0, 101, 10]}], [PAGE] + [{**PANEL, "id": f"q{i}"} for i in range(1000)],
        [PAGE, PAGE], [{"id": "~origin-0", "kind": "paragraph"}], [{"id": "a" * 121, "kind": "paragraph"}],
        [{"id": "", "kind": "paragraph"}], [{"id": "a", "kind": "damaged", "segments": 0}], "ab", {"a": 1}, [[]],
        [{"id": f"a{i}", "kind": "paragraph"} for i in range(limits.BLOCKS.most + 1)],
    ],
)  # fmt: skip
def test_blocks_that_no_reader_could_show_are_refused(blocks):
    with pytest.raises((ValueError, TypeError, KeyError, AttributeError)):
        blocks_from_json(json.loads(json.dumps(blocks)))


def test_blocks_at_the_limits_are_read():
    blocks = [
        Block("a", BlockKind.HEADING, level=1), Block("b", BlockKind.ITEM, depth=12, number=9999),
        Block("c", BlockKind.TABLE, limits.CELLS.most, columns=20), Block("d", BlockKind.PARAGRAPH, quote=8, box="today", box_id=3),
    ]  # fmt: skip
    assert blocks_from_json([b.to_json() for b in blocks]) == tuple(blocks)


@pytest.mark.parametrize(
    "value",
    [
        ["a", [[0, 1, "term", "bail"]]], ["a", [[0, 2, "strong", ""]]], ["a", [[True, 1, "strong", ""]]],
        ["a", [["0", 1, "strong", ""]]], ["a b " * 1000, [[0, 1, "strong", ""]] * 401], "a" * 1_000_000,
    ],
)  # fmt: skip
def test_words_that_no_reader_could_show_are_refused(value):
    with pytest.raises(ValueError):
        Words.from_json(value)
    with pytest.raises(ValueError):
        segments_from_json([value])


def test_a_table_may_not_be_longer_than_anybody_reads():
    assert len(segments_from_json(["word " * 100] * 24)) == 24
    with pytest.raises(Exceeds):
        segments_from_json(["word " * 100] * 25)


def forged(pack, key=None, sql="", manifest=lambda _: None, **changes):
    forge = Forge(pack)
    for method, arguments in changes.items():
        getattr(forge, method)(*arguments)
    forge.close(manifest, key, sql)
    return pack


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("terms", 2**40), ("pictures", 2**40), ("id", "../house"), ("publisher", "x" * 700), ("published", "9999-12-31"),
        ("published", "0001-01-01"), ("credits", ["x"] * 201), ("sources", [["a", "b"]] * 201), ("languages", ["en"] * 201),
        ("sections", [["a", 2001, 1, "0" * 64]]), ("sections", [["a", 2000, 1, "0" * 64]] * 11), ("publisher", "a\u202eb"),
        ("cover", "x" * 601), ("assets", {"a": [2**63, "0" * 64]}), ("check_by", 5),
    ],
)  # fmt: skip
def test_a_work_that_claims_too_much_is_damaged_and_the_rest_is_there(pack, key, value):
    forged(pack, head=(lambda record: {**record, key: value}, "house"))
    library = Library([pack])
    assert library.work("house") is None and library.work("garden") is not None
    assert [p.work for p in library.problems if isinstance(p, PartDamaged)] == ["house"]
    for _ in Finder(library).offering(EN):
        pass
    library.close()


def test_a_glossary_is_shorter_than_other_works(pack):
    sections = [[name, limits.GLOSSARY.most // 2 + 1, 1, "0" * 64] for name in "ab"]
    forged(pack, head=(lambda record: {**record, "sections": sections, "kind": "glossary"}, "house"))
    forged(pack, head=(lambda record: {**record, "sections": sections}, "garden"))
    library = Library([pack])
    assert library.work("house") is None and library.work("garden") is not None
    library.close()


@pytest.mark.parametrize("title", ["x" * 1_000_000, "word " * 100, "a\u202ebcd", "\ud800", "\u2067never closed"])
def test_a_title_that_no_reader_could_show_damages_its_language(pack, title):
    forge = Forge(pack)
    record = forge.record("house", "en")
    forge.put_head("house", "en", json.dumps({**record, "title": title}).encode())
    forge.close()
    library = Library([pack])
    with pytest.raises(PartDamaged):
        library.card(library.work("house"), EN)
    library.close()


NAMES = ("root", "head", "body", "listing", "place", "found", "found_data", "found_idx", "found_config")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("spelled", [str.lower, str.upper])
def test_a_view_in_place_of_any_table_is_never_asked(pack, name, spelled):
    """One that never ends would keep the start, the shelf or the search waiting for ever."""
    db = sqlite3.connect(pack, isolation_level=None)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("DELETE FROM sqlite_schema WHERE name = ?", (name,))
    db.execute(
        "INSERT INTO sqlite_schema VALUES ('view', ?, ?, 0, ?)",
        (spelled(name), spelled(name), f"CREATE VIEW {spelled(name)} AS {ENDLESS}"),
    )
    db.close()
    _is_refused(pack, name)


@pytest.mark.parametrize(
    "name", ["root", "head", "body", "listing", "place", "found_data", "found_idx", "found_config"]
)
def test_a_column_that_is_computed_is_never_asked(pack, name):
    db = sqlite3.connect(pack, isolation_level=None)
    (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    first = sql.index("(") + 1
    db.execute("PRAGMA writable_schema = ON")
    more = f"{sql[:first]}x GENERATED ALWAYS AS (hex(zeroblob(1000000000))) VIRTUAL, {sql[first:]}"
    db.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (more, name))
    db.close()
    _is_refused(pack, name)


def _is_refused(pack, name):
    start = time.process_time()
    if name in NAMES[:4]:
        with pytest.raises(PackDamaged):
            Pack(pack)
    else:
        library = Library([pack])
        assert library.card(library.work("house"), EN)  # everything can be read
        finder = Finder(library)
        assert list(finder.checking()) and [type(b) for b in finder.search("tree", EN).broken] == [SearchDamaged]
        with pytest.raises(SearchDamaged):
            library.packs[0].index.size()
        library.close()
    assert time.process_time() - start < 20


@pytest.mark.parametrize("name", ["trigger", "index"])
def test_nothing_may_hang_on_a_table(pack, name):
    sql = {
        "trigger": "CREATE TRIGGER t AFTER INSERT ON body BEGIN SELECT 1; END",
        "index": "CREATE INDEX i ON body (hex(bytes))",
    }
    forged(pack, sql=sql[name])
    with pytest.raises(PackDamaged):
        Pack(pack)


def test_no_question_is_asked_without_end(pack, monkeypatch):
    """Were a view missed by the check of the schema, its question would be given up."""
    from reader.core import pack_file as module

    monkeypatch.setattr(module.PackFile, "_check_schema", lambda _: None)
    monkeypatch.setattr(module, "_PATIENCE", 2_000_000)
    forged(
        pack,
        sql="ALTER TABLE body RENAME TO other; CREATE VIEW body AS SELECT 0 AS id, NULL AS bytes UNION ALL SELECT n, n FROM (WITH RECURSIVE r(n) AS (SELECT -9 UNION ALL SELECT n - 1 FROM r) SELECT n FROM r);",
    )
    with Pack(pack) as opened, pytest.raises(PartDamaged, match="interrupted"):
        opened.blocks(opened.work("house"), 0)


@pytest.mark.parametrize("column", ["manifest", "hashes", "signature"])
def test_a_huge_root_is_not_even_read(pack, column):
    db = sqlite3.connect(pack, isolation_level=None)
    db.execute(f"UPDATE root SET {column} = zeroblob(61000000)")
    db.close()
    tracemalloc.start()
    try:
        with pytest.raises(PackDamaged):
            Pack(pack, Keys())
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def test_what_nobody_accepted_keeps_nothing_in_memory(pack):
    library = Library([pack], Keys())
    (waiting,) = library.waiting
    assert not waiting._table
    library.accept_waiting()
    assert library.work("house") and waiting._table
    library.withdraw()
    assert not waiting._table
    library.accept_waiting()
    assert library.work("house")
    library.close()


@pytest.mark.parametrize(
    "change",
    [
        lambda m: {**m, "format": 2**70}, lambda m: {**m, "requires": "x"}, lambda m: {**m, "name": "x" * 700},
        lambda m: {**m, "recalls": {"../x": "2026-01-01"}}, lambda m: {**m, "recalls": {"x": "9999-01-01"}},
        lambda m: {**m, "recordings": {"en": [1]}}, lambda m: {**m, "search": {"languages": ["en"] * 201, "classes": [0, 0], "sha256": ""}},
        lambda m: {**m, "listing": ["0" * 64] * 20_000}, lambda _: b"[" * 900_000, lambda _: b"{" + b'"a":{' * 100_000,
        lambda _: b"[]", lambda _: b'{"format": NaN}', lambda m: canonical(m) + b" " * 1_000_000,
    ],
)  # fmt: skip
def test_a_manifest_beyond_the_limits_is_damaged(pack, change):
    forged(pack, manifest=change)
    with pytest.raises(PackError):
        Pack(pack)


def test_a_long_list_of_works_is_given_up(pack):
    """Each row may be whole, and all of them together more than the memory holds."""
    from reader.core.hashes import sha256

    with Pack(pack) as opened:
        row = canonical([[*work.to_json()[:1], *work.to_json()[1:]] for work in opened.listed()] * 2000)
    db = sqlite3.connect(pack, isolation_level=None)
    manifest = json.loads(db.execute("SELECT manifest FROM root").fetchone()[0])
    db.execute("DELETE FROM listing")
    db.executemany("INSERT INTO listing VALUES (?, ?)", [(i, row) for i in range(40)])
    manifest["listing"] = [sha256(row)] * 40
    db.execute("UPDATE root SET manifest = ?", (canonical(manifest),))
    db.close()
    with Pack(pack) as opened:
        listed = opened.listed()
        assert isinstance(listed[0], PartDamaged) and len(listed) == 3  # read by its heads


def test_whatever_goes_wrong_in_the_index_is_told(pack, monkeypatch):
    from reader.core import pack_index as module

    def broken(*_):
        yield ""
        raise MemoryError

    monkeypatch.setattr(module, "index_sha256", broken)
    library = Library([pack])
    finder = Finder(library)
    for _ in finder.checking():
        pass
    assert [type(b) for b in finder.search("tree", EN).broken] == [SearchDamaged]
    library.close()
