"""An office's own pack: its text alone, which links into the library and knows its terms."""

import shutil

import pytest

from reader.authoring.cli import main
from reader.authoring.library_below import read_library
from reader.authoring.mistakes import AuthorError
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.words import Style
from tests.samples import STORY, Sample, build_pack


@pytest.fixture
def library_pack(sample, tmp_path):
    return build_pack(sample, tmp_path / "library.sala")


def office(tmp_path, link="work:house#shade"):
    own = Sample(tmp_path / "office")
    for name in ("house", "garden"):
        shutil.rmtree(own.folder / name)
    own.add("leaflet", f"# Leaflet\n\nSee [the house]({link}).\n", 1, STORY)
    own.add("other", "# Other\n\nNot packed.\n", 2, STORY)
    return own


def test_its_links_lead_into_the_library(library_pack, tmp_path, capsys):
    own = office(tmp_path)
    out = tmp_path / "office.sala"
    command = [
        "build",
        str(own.folder),
        "--only",
        "leaflet",
        "--on",
        str(library_pack),
        "--out",
        str(out),
        "--cache",
        str(tmp_path / "cache"),
    ]
    assert main(command) == 0, capsys.readouterr().err
    library = Library([library_pack, out])
    assert [w.id for w in library.works()] == ["house", "garden", "leaflet"] or {w.id for w in library.works()} == {
        "house",
        "garden",
        "leaflet",
    }
    with Pack(out) as pack:
        work = pack.work("leaflet")
        words = pack.words(pack.edition("leaflet", "en"), 0)
    (link,) = [s for segments in words.values() for w in segments for s in w.spans if s.style is Style.LINK]
    assert link.target == "work:house#shade" and library.work("house") and work.id == "leaflet"


def test_a_link_that_leads_nowhere_is_told(library_pack, tmp_path, capsys):
    own = office(tmp_path, "work:house#nothing")
    command = ["build", str(own.folder), "--out", str(tmp_path / "o.sala"), "--cache", str(tmp_path / "cache")]
    assert main([*command, "--on", str(library_pack)]) == 1
    assert "leads to no heading" in capsys.readouterr().err
    assert main(command) == 1
    assert "there is no “house”" in capsys.readouterr().err
    own = office(tmp_path / "b")
    assert (
        main(["build", str(own.folder), "--on", str(library_pack), "--only", "none", "--out", str(tmp_path / "o.sala")])
        == 1
    )
    assert "There is no work “none”" in capsys.readouterr().err


def test_a_file_that_is_no_pack_is_told(tmp_path):
    (tmp_path / "a.sala").write_bytes(b"no pack")
    for name in ("a.sala", "gone.sala"):
        with pytest.raises(AuthorError, match="pack"):
            read_library(tmp_path / name)
