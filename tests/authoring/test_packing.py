import os
import shutil
import subprocess
import sys

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.words import Style
from tests.conftest import ROOT
from tests.samples import build_pack


def test_the_same_inputs_give_the_same_bytes(sample, tmp_path):
    sample.translate_all("house", "km")
    one = build_pack(sample, tmp_path / "one.sala").read_bytes()
    shutil.copytree(sample.folder, tmp_path / "elsewhere")
    environment = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Bangkok"}
    command = [
        sys.executable,
        "-m",
        "reader.authoring.cli",
        "build",
        str(tmp_path / "elsewhere"),
        "--out",
        str(tmp_path / "two.sala"),
    ]
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
    assert (tmp_path / "two.sala").read_bytes() == one


def test_what_is_packed_is_what_was_written(sample, tmp_path):
    sample.translate_all("house", "th")
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    source = sample.read("house")
    for tag, words in (("en", source.document.words), ("th", source.translations["th"].words)):
        composition = library.open(library.work("house"), Reader(tag))
        for i in range(len(composition)):
            composed = composition.composed(i)
            if composed.block.segments:
                expected = words[composed.block.id]
                assert [(w.text, w.spans) for w in composed.segments] == [(w.text, w.spans) for w in expected]
    assert any(s.style is Style.LINK for ws in source.translations["th"].words.values() for w in ws for s in w.spans)


def test_unchecked_works_make_a_trial_library(sample, tmp_path):
    with Pack(build_pack(sample, tmp_path / "a.sala")) as pack:
        assert pack.manifest.trial


def test_a_place_that_cannot_be_written_leaves_nothing_behind(sample, tmp_path):
    works = read_works(sample.folder, Mistakes())
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        packing.build(works, tmp_path / "file" / "a.sala")
    (tmp_path / "folder.sala").mkdir()
    with pytest.raises(OSError, match="folder"):
        packing.build(works, tmp_path / "folder.sala")
    assert not list(tmp_path.glob("*.partial"))


def test_a_pack_appears_only_when_it_is_whole(sample, tmp_path, monkeypatch):
    out = build_pack(sample, tmp_path / "a.sala")
    before = out.read_bytes()
    (sample.folder / "garden" / "images" / "cover.svg").unlink()
    works = read_works(sample.folder, Mistakes())
    with pytest.raises(OSError, match="cover"):
        packing.build(works, out)
    assert out.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.sala", "content"]
