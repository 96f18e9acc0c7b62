import pytest

from reader.authoring import whole_file
from reader.desk.content.changes import ChangedElsewhereError, Changes


def test_a_change_is_taken_back_and_done_once_more(tmp_path):
    file, changes = tmp_path / "a" / "b.txt", Changes(tmp_path)
    changes.write("first", file, b"1", None)
    changes.write("second", file, b"2", b"1")
    assert changes.undo().name == "second" and file.read_bytes() == b"1"
    assert changes.undo().name == "first" and not file.parent.exists()
    assert changes.undo() is None
    assert changes.redo().name == "first" and changes.redo().name == "second" and changes.redo() is None
    assert file.read_bytes() == b"2"
    changes.undo()
    changes.write("third", file, b"3", b"1")
    assert changes.redo() is None  # what was taken back gives way to what is done instead


def test_nothing_that_somebody_else_wrote_is_overwritten(tmp_path):
    file, changes = tmp_path / "a.txt", Changes(tmp_path)
    changes.write("ours", file, b"ours", None)
    file.write_bytes(b"theirs")
    with pytest.raises(ChangedElsewhereError):
        changes.write("again", file, b"again", b"ours")
    with pytest.raises(ChangedElsewhereError):
        changes.undo()
    assert file.read_bytes() == b"theirs"
    file.write_bytes(b"ours")
    assert changes.undo() is not None and not file.exists()


def test_letters_typed_in_one_row_are_one_change(tmp_path):
    file, changes = tmp_path / "a.txt", Changes(tmp_path)
    changes.write("start", file, b"", None)
    for before, after in ((b"", b"a"), (b"a", b"ab"), (b"ab", b"abc")):
        changes.write("row", file, after, before, joins="row 1")
    changes.write("row", file, b"abc d", b"abc", joins="row 2")
    changes.undo()
    assert file.read_bytes() == b"abc"
    changes.undo()
    assert file.read_bytes() == b""


def test_a_deed_of_many_files_is_one_change(tmp_path):
    changes = Changes(tmp_path)
    old = tmp_path / "work" / "old.txt"
    changes.write("old", old, b"old", None)

    def deed():
        old.unlink()
        (tmp_path / "work" / "pictures").mkdir()
        (tmp_path / "work" / "pictures" / "new.svg").write_bytes(b"new")
        return 7

    told = []
    changes.changed = told.append
    assert changes.make("many", [tmp_path / "work"], deed) == 7
    assert [sorted(p.name for p in files) for files in told] == [["new.svg", "old.txt"]]
    changes.undo()
    assert old.read_bytes() == b"old" and [p.name for p in old.parent.iterdir()] == ["old.txt"]


def test_where_the_disk_is_full_nothing_is_noted_and_nothing_is_lost(tmp_path, monkeypatch):
    file, changes = tmp_path / "a.txt", Changes(tmp_path)
    changes.write("first", file, b"1", None)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        changes.write("second", file, b"2", b"1")
    assert file.read_bytes() == b"1" and changes.last.name == "first"
    with pytest.raises(OSError, match="No space"):
        changes.write("a new one", tmp_path / "b.txt", b"2", None)
    monkeypatch.undo()
    assert changes.undo().name == "first"
    assert list(tmp_path.iterdir()) == []
