import pytest

from reader.authoring import scaffold, whole_file
from reader.authoring.mistakes import Mistakes
from reader.authoring.whole_file import PARTIAL, write_whole, written_whole
from reader.authoring.works import read_works, work_folders


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path):
    file = tmp_path / "new" / "a.txt"
    write_whole(file, "one\r\n")
    write_whole(file, b"two")
    assert file.read_bytes() == b"two"
    assert [p.name for p in file.parent.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("stage", ["write", "fsync", "replace"])
def test_where_writing_fails_the_file_is_as_it_was(tmp_path, monkeypatch, stage):
    file = tmp_path / "a.txt"
    write_whole(file, "before")

    def full(*_):
        raise OSError(28, "No space left on device")

    if stage == "write":
        with pytest.raises(OSError, match="No space"), written_whole(file) as partial:
            partial.write_text("ha")
            full()
    else:
        monkeypatch.setattr(whole_file.os, stage, full)
        with pytest.raises(OSError, match="No space"):
            write_whole(file, "after")
    assert file.read_text() == "before"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_new_work_is_there_whole_or_not_at_all(sample, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.rename", full)
    with pytest.raises(OSError, match="No space"):
        scaffold.new_work(sample.folder, "a-story", "story", "en")
    assert sorted(p.name for p in sample.folder.iterdir()) == ["garden", "house"]


def test_what_an_ended_program_left_is_no_work(sample):
    (sample.folder / "house").rename(sample.folder / f".house{PARTIAL}")
    assert [f.name for f in work_folders(sample.folder)] == ["garden"]
    mistakes = Mistakes()
    assert [w.id for w in read_works(sample.folder, mistakes)] == ["garden"]
    assert all("house" in m.message and "leads to no work" in m.message for m in mistakes)
