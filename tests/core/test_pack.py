import random
import shutil
import sqlite3
import threading

import pytest

from reader.core.pack import Pack
from reader.core.pack_errors import PackDamaged, PackError, PackMissing, PackTooNew, PartDamaged
from reader.core.pack_file import FORMAT
from reader.core.works import Edition, Work


def changed(pack, sql, *parameters):
    db = sqlite3.connect(pack)
    db.execute(sql, parameters)
    db.commit()
    db.close()
    return pack


def everything(pack):
    """Return all that a pack shows, or the errors in its place."""
    shown = []
    with Pack(pack) as opened:
        works = [w for w in opened.works() if isinstance(w, Work)]
        for work in works:
            shown += [work, *(opened.blocks(work, i) for i in range(len(work.sections)))]
            shown += [opened.asset(work, name) for name in work.assets]
            for tag in work.languages:
                edition = opened.edition(work.id, tag)
                shown += [edition, *(opened.words(edition, i) for i in range(len(edition.bodies)))]
    return shown


def test_a_whole_pack_reads_back(pack):
    with Pack(pack) as opened:
        assert [w.id for w in opened.works()] == ["house", "garden"]
        assert list(opened.damaged_parts())
        assert not any(opened.damaged_parts())
        house = next(w for w in opened.works())
        edition = opened.edition("house", "en")
        assert isinstance(edition, Edition)
        assert edition.title.text == "The house"
        words = opened.words(edition, 0)
        assert any("emphasis" in w.text for segments in words.values() for w in segments)
        assert opened.asset(house, "images/cover.svg").startswith(b"<svg")
        assert opened.edition("house", "my") is None


@pytest.mark.parametrize("name", ["a #1.sala", "b 100%.sala", "c?.sala", "d ĕ ខ្មែរ.sala"])
def test_any_file_name_opens(pack, tmp_path, name):
    other = tmp_path / name
    shutil.copyfile(pack, other)
    with Pack(other) as opened:
        assert len(list(opened.works())) == 2


def test_a_pack_is_opened_without_writing_beside_it(pack):
    pack.parent.chmod(0o555)
    try:
        before = sorted(p.name for p in pack.parent.iterdir())
        assert everything(pack)
        assert sorted(p.name for p in pack.parent.iterdir()) == before
    finally:
        pack.parent.chmod(0o755)


def test_files_that_are_no_pack(pack, tmp_path):
    with pytest.raises(PackMissing):
        Pack(tmp_path / "none.sala")
    (tmp_path / "words.sala").write_text("not a pack")
    with pytest.raises(PackDamaged):
        Pack(tmp_path / "words.sala")
    (tmp_path / "empty.sala").write_bytes(b"")
    with pytest.raises(PackDamaged):
        Pack(tmp_path / "empty.sala")
    other = tmp_path / "other.sala"
    changed(other, "CREATE TABLE t (x)")
    with pytest.raises(PackDamaged):
        Pack(other)


def test_a_newer_pack_is_refused_as_newer(pack):
    changed(pack, f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(PackTooNew):
        Pack(pack)


def test_a_required_feature_that_is_unknown_is_refused_as_newer(pack):
    changed(
        pack,
        """UPDATE root SET manifest = CAST(replace(CAST(manifest AS TEXT), '"requires":[]', '"requires":["x"]') AS BLOB)""",
    )
    with pytest.raises(PackTooNew):
        Pack(pack)


def test_unknown_tables_are_ignored(pack):
    before = everything(pack)
    changed(pack, "CREATE TABLE later (x)")
    assert everything(pack) == before


def test_a_changed_word_is_found_when_it_is_read_and_costs_that_part_alone(pack):
    with Pack(pack) as opened:
        edition = opened.edition("house", "en")
    changed(
        pack,
        "UPDATE body SET bytes = CAST(replace(CAST(bytes AS TEXT), 'first', 'never') AS BLOB) WHERE id = ?",
        edition.bodies[0].row,
    )
    with Pack(pack) as opened:
        with pytest.raises(PartDamaged) as error:
            opened.words(edition, 0)
        assert (error.value.work, error.value.language) == ("house", "en")
        assert opened.words(edition, 1)
        assert [e for e in opened.damaged_parts() if e] != []


@pytest.mark.parametrize("table", ["head", "body"])
def test_bodies_and_heads_cannot_be_exchanged(pack, table):
    column = "json" if table == "head" else "bytes"
    db = sqlite3.connect(pack)
    (first, a), (second, b) = db.execute(f"SELECT id, {column} FROM {table} ORDER BY id LIMIT 2").fetchall()
    db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (b, first))
    db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (a, second))
    db.commit()
    db.close()
    with Pack(pack) as opened:
        assert [e for e in opened.damaged_parts() if e]


def test_a_head_under_another_name_is_refused(pack):
    changed(pack, "UPDATE head SET work = 'other' WHERE work = 'garden' AND language = 'en'")
    with Pack(pack) as opened, pytest.raises(PartDamaged):
        opened.edition("other", "en")


def test_a_missing_head_is_missed(pack):
    changed(pack, "DELETE FROM head WHERE work = 'garden'")
    with Pack(pack) as opened:
        assert opened.missing_heads() == 2


def test_changed_bytes_and_cut_files_never_show_other_words(pack, tmp_path):
    """Any byte changed, any end cut off: what is shown is what was packed, or an error of ours."""
    whole, bytes_ = everything(pack), pack.read_bytes()
    known = {repr(x) for x in whole}
    chance = random.Random(5)
    other = tmp_path / "changed.sala"
    for turn in range(300):
        data = bytearray(bytes_)
        if turn % 4:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        else:
            del data[chance.randrange(len(data)) :]
        other.write_bytes(data)
        try:
            with Pack(other) as opened:
                for work in opened.works():
                    if isinstance(work, PartDamaged):
                        continue
                    assert repr(work) in known
                    for i in range(len(work.sections)):
                        shown = Pack._tried(opened.blocks, work, i)
                        assert shown is not None or repr(opened.blocks(work, i)) in known
                list(opened.damaged_parts())
        except PackError:
            continue


@pytest.mark.parametrize("table", ["root", "head", "body"])
def test_a_view_in_place_of_a_table_is_no_pack(pack, table):
    endless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS id, n AS manifest, n AS hashes FROM r"
    changed(pack, f"ALTER TABLE {table} RENAME TO other")
    changed(pack, f"CREATE VIEW {table} AS {endless}")
    with pytest.raises(PackDamaged):
        Pack(pack)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE root SET manifest = 4611686018427387904",
        "UPDATE root SET hashes = 2000000000",
        "UPDATE root SET manifest = CAST('[]' AS BLOB)",
        "UPDATE root SET manifest = CAST('{\"format\": []}' AS BLOB)",
        "DELETE FROM root",
    ],
)
def test_a_manifest_of_another_kind_is_no_pack(pack, sql):
    changed(pack, sql)
    with pytest.raises(PackDamaged):
        Pack(pack)


def test_a_record_of_another_form_is_damaged_even_if_its_hash_is_right(pack):
    """Nothing is signed yet: a pack may be whole by its hashes and still hold anything."""
    import hashlib
    import json

    from reader.core.composition import Reader
    from reader.core.hashes import canonical, sha256
    from reader.core.library import Library

    db = sqlite3.connect(pack)
    (row, data), *_ = db.execute("SELECT id, json FROM head WHERE work = 'house' AND language = ''").fetchall()
    for key, value in (
        ("languages", "en"),
        ("cover", []),
        ("sections", []),
        ("source_language", 3),
        ("kind", "x"),
        ("published", 1),
    ):
        record = {**json.loads(data), key: value}
        bytes_ = canonical(record)
        hashes = bytearray(db.execute("SELECT hashes FROM root").fetchone()[0])
        hashes[32 * row : 32 * row + 32] = hashlib.sha256(bytes_).digest()
        manifest = {**json.loads(db.execute("SELECT manifest FROM root").fetchone()[0]), "heads": sha256(bytes(hashes))}
        db.execute("UPDATE head SET json = ? WHERE id = ?", (bytes_, row))
        db.execute("UPDATE root SET manifest = ?, hashes = ?", (canonical(manifest), bytes(hashes)))
        db.commit()
        library = Library([pack])
        assert library.work("house") is None, key
        assert [w.id for w in library.works()] == ["garden"], key
        assert [p.work for p in library.problems] == ["house"]
        assert library.card(library.work("garden"), Reader("en"))
        library.close()
    db.close()


def test_threads_read_beside_each_other_and_none_reads_after_it_is_closed(pack):
    """Each has its own connection: what waits for a slow stick keeps nothing else waiting."""
    pack = Pack(pack)
    work = next(w for w in pack.works() if w.assets)
    name = next(iter(work.assets))
    begun, whole, wrong = threading.Event(), pack.asset(work, name), []

    def read():
        try:
            while True:
                assert pack.asset(work, name) == whole
                begun.set()
        except PackError as error:
            wrong.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    assert begun.wait(10)
    for _ in range(200):
        assert pack.asset(work, name) == whole
    pack.close()
    for reader in readers:
        reader.join(10)
    assert len(wrong) == 3 and not any(reader.is_alive() for reader in readers)
    with pytest.raises(PackMissing):
        pack.asset(work, name)
