"""A stick of an office's own library: the programs of another stick, everything else its own."""

import shutil
from datetime import UTC, datetime

import pytest

from reader.authoring.cli import main
from reader.authoring.signing import SecretKey
from reader.core.library import Library
from reader.core.stick import HOME, OLD_HOME, StickKind, read_list
from reader.core.stick_check import check
from reader.core.stick_packs import undated
from reader.core.trust import Keys, Origin
from tests.samples import STORY, Sample
from tests.sticks import OF_OTHERS, PROGRAMS, stick_of_others


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    return stick_of_others(tmp_path_factory.mktemp("other") / "stick")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A library with a text about rights and a story, and its key."""
    home = tmp_path_factory.mktemp("office")
    Sample(home / "content").add("tale", "# A tale\n\nOnce.\n", 3, toml=STORY)
    key = SecretKey.new()
    key.write(home / "our.key", home / "our.pub")
    return home, key


def make(home, programs, out="stick"):
    return main([
        "stick", "make", str(home / "content"), "--programs", str(programs), "--out", str(home / out), "--key", str(home / "our.key"),
    ])  # fmt: skip


def test_a_stick_has_the_programs_of_another_and_all_else_of_ones_own(office, programs, tmp_path, capsys):
    home, key = office
    assert make(home, programs) == 0, capsys.readouterr().err
    stick, keys = home / "stick", Keys((key.public,))
    names = {p.relative_to(stick).as_posix() for p in stick.rglob("*") if p.is_file()}
    assert {name: (stick / name).read_bytes() for name in PROGRAMS} == PROGRAMS
    assert (
        not names & set(OF_OTHERS) - {"sala-files/parts/papers/sala.tsv"}
        and "Theirs" not in (stick / "sala-files/sala.toml").read_text()
    )
    assert (stick / "sala-files/linux/sala").stat().st_mode & 0o111 and (stick / "Sala").stat().st_mode & 0o111
    library = Library(sorted((stick / "sala-files/packs").iterdir()), keys)
    assert {undated(p.path.name): {w.id for w in p.works()} for p in library.packs} == {
        "sala.sala": {"tale"}, "office.sala": {"house", "garden"},
    }  # fmt: skip
    days = {f"{datetime.fromtimestamp(p.vouching.signed_at, UTC):%Y-%m-%d}" for p in library.packs}
    assert {p.path.stem[-10:] for p in library.packs} == days
    assert all(pack.vouching.origin is Origin.PUBLISHER for pack in library.packs)
    library.close()
    assert any(n.startswith("open-anywhere/English/rights/") for n in names)
    for kind in StickKind:
        listed = read_list(stick, keys, kind)
        assert listed.vouching.origin is Origin.PUBLISHER
    assert not [c.name for c in check(stick, read_list(stick, keys, StickKind.OFFICE), keys) if c.fault]
    for kind in StickKind:
        drive = tmp_path / kind
        drive.mkdir()
        copy = ["stick", "copy", str(stick), str(drive), "--kind", kind, "--pub", str(home / "our.pub")]
        assert main(copy) == 0
        assert bool(list(drive.glob("sala-files/packs/office-*.sala"))) is (kind is StickKind.OFFICE)
    # It can itself give its programs, and what did not change is not made again.
    assert make(home, stick) == 0 and (stick / "Sala.exe").read_bytes() == b"program"


def test_programs_of_an_older_stick_have_all_else_where_they_look_for_it(office, tmp_path):
    home, key = office
    programs = stick_of_others(tmp_path / "older", OLD_HOME)
    assert make(home, programs) == 0
    stick, keys = home / "stick", Keys((key.public,))
    assert (
        not (stick / HOME).exists() and (stick / "linux/sala").exists() and list((stick / "packs").glob("sala-*.sala"))
    )
    assert not [c.name for c in check(stick, read_list(stick, keys, StickKind.OFFICE), keys) if c.fault]


def test_programs_that_are_damaged_are_not_handed_on(office, programs, tmp_path, capsys):
    home, _ = office
    damaged = tmp_path / "damaged"
    shutil.copytree(programs, damaged)
    (damaged / "sala-files/windows/a.dll").write_bytes(b"something else")
    assert make(home, damaged, "never") == 1
    assert "“sala-files/windows/a.dll”" in capsys.readouterr().err and not (home / "never").exists()
    (tmp_path / "empty").mkdir()
    assert make(home, tmp_path / "empty", "never") == 1
    assert "is no Sala stick" in capsys.readouterr().err


def test_a_folder_with_something_else_is_not_written_over(office, programs, capsys):
    home, _ = office
    (home / "photos").mkdir()
    (home / "photos" / "ours.jpg").write_bytes(b"ours")
    assert make(home, programs, "photos") == 1
    assert "something else" in capsys.readouterr().err and (home / "photos" / "ours.jpg").read_bytes() == b"ours"
