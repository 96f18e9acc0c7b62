"""An office's pack on a stick with its copies: they are on the signed list, and its recall takes them back, PDFs too."""

import shutil
from datetime import date, datetime

import pytest

from reader.authoring import cli, packing
from reader.authoring.signing import SecretKey, sign_pack
from reader.core.copy_plan import plan
from reader.core.copying import copy
from reader.core.stick import Fault, StickKind, keys_of_sticks, list_file, list_text, read_list
from reader.core.stick_check import check
from reader.publish import stick_copies
from reader.publish.publisher import PublishError, publish
from tests.publish.conftest import KEYS, PUBLISHER, build
from tests.samples import STORY, Sample

OFFICE = SecretKey.new()
HERE = "open-anywhere/English"


def write_lists(root):
    for kind in StickKind:
        text = list_text(root, kind).encode()
        list_file(root, kind).write_bytes(text)
        list_file(root, kind).with_name(kind.signature_name).write_bytes(
            str(PUBLISHER.signature(text, kind.list_name, 1)).encode()
        )


@pytest.fixture(params=["pdf"])
def stick(request, order, signed, tmp_path, monkeypatch):
    """An office's stick with the library and its copies in one format, which knows the office's key."""
    monkeypatch.setattr(stick_copies, "FORMATS", (request.param,))
    root = tmp_path / "stick"
    (root / "sala-files/packs").mkdir(parents=True)
    shutil.copyfile(signed, root / "sala-files/packs" / "sala.sala")
    public = f"untrusted comment: office\n{OFFICE.public}\n" if "\n" not in str(OFFICE.public) else str(OFFICE.public)
    (root / "office.pub").write_text(public, "utf-8")
    (root / "office.pub.minisig").write_bytes(str(PUBLISHER.signature(public.encode(), "office.pub", 1)).encode())
    wanted = order("en", formats=(request.param,))
    publish(wanted)
    shutil.copytree(wanted.into, root / "open-anywhere", ignore=shutil.ignore_patterns(".*", "copies.tsv"))
    stick_copies.write_papers(wanted, root)
    write_lists(root)
    assert keys_of_sticks(KEYS, root).office and said(root) == {}
    return root


@pytest.fixture
def plot(tmp_path):
    """Return a function that makes the office's pack, of which the title can be another one."""

    def made(title="The plot", day="2026-11-01"):
        ours = Sample(tmp_path / f"ours-{day}")
        ours.add("plot", f"# {title}\n\nSome words.\n", toml=STORY.replace("2026-11-01", day))
        for work in ("house", "garden"):
            shutil.rmtree(ours.folder / work)
        signed = datetime.fromisoformat(f"{day}T12:00+00:00")
        return build(ours, tmp_path / "plot.sala", OFFICE, int(signed.timestamp()))

    return made


def said(root):
    return {c.name: c.fault for c in check(root, read_list(root, KEYS), KEYS) if c.fault}


def names(root):
    return {p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()}


def add(stick, pack, tmp_path):
    """Do what the office does at its computer."""
    secret, public = tmp_path / "office.key", tmp_path / "publisher.pub"
    if not secret.exists():
        OFFICE.write(secret, tmp_path / "office.pub")
        PUBLISHER.write(tmp_path / "publisher.key", public)
    done = cli.main([str(p) for p in ("stick", "add", stick, pack, "--pub", public, "--key", secret)])
    assert done == 0


@pytest.mark.parametrize("stick", ["pdf", "html"], indirect=True)
def test_its_copies_are_listed_travel_and_are_taken_back(stick, plot, tmp_path):
    end = next(path.suffix for path in (stick / HERE / "rights").glob("The house.*"))
    before = {name: (stick / name).read_bytes() for name in names(stick)}
    add(stick, plot(), tmp_path)
    copies = {f"{HERE}/rights/The plot{end}"}
    if end == ".html":  # the one page with everything has the office's text too
        copies.add(f"{HERE}/rights/Sala.html")
        assert "From this office" in (stick / f"{HERE}/rights/The plot.html").read_text("utf-8")
    new = {"sala-files/packs/office-plot-2026-11-01.sala", *copies}
    assert new <= names(stick) and said(stick) == {}
    assert read_list(stick, KEYS).files.keys() >= new  # it is signed, and checked, as all the rest
    assert not new & read_list(stick, KEYS, StickKind.TAKE_AWAY).files.keys()  # no office is named on such a stick
    kept = [name for name in before if "rights/The" in name]
    assert kept and all((stick / name).read_bytes() == before[name] for name in kept)
    there = tmp_path / "there"
    there.mkdir()
    assert copy(plan(stick, there, StickKind.OFFICE, KEYS)) and new <= names(there) and said(there) == {}
    packing.build([], stick / "sala-files/packs" / "recall.sala", recalls={"plot": date(2026, 12, 1)})
    sign_pack(stick / "sala-files/packs" / "recall.sala", OFFICE, 1_900_000_000)
    assert said(stick) == dict.fromkeys(copies, Fault.RECALLED)
    assert copy(plan(stick, there, StickKind.OFFICE, KEYS))
    assert not copies & names(there) and {*kept} <= names(there) and said(there) == {}


def test_a_newer_version_takes_the_place_of_an_older_one(stick, plot, tmp_path):
    add(stick, plot(), tmp_path)
    add(stick, plot("A better plot", "2026-11-20"), tmp_path)
    (there,) = (stick / "sala-files/packs").glob("office-plot*.sala")  # the older one is gone
    add(stick, there, tmp_path)  # once more, as it lies there
    assert f"{HERE}/rights/A better plot.pdf" in names(stick) and f"{HERE}/rights/The plot.pdf" not in names(stick)
    assert said(stick) == {}


def test_an_offices_recall_takes_nothing_of_the_publishers(stick, plot, tmp_path):
    add(stick, plot(), tmp_path)
    packing.build([], stick / "sala-files/packs" / "recall.sala", recalls={"garden": date(2026, 12, 1)})
    sign_pack(stick / "sala-files/packs" / "recall.sala", OFFICE, 1_900_000_000)
    assert said(stick) == {}


def test_a_pack_that_the_stick_does_not_know_is_refused(stick, plot, sample, tmp_path):
    before = names(stick)
    strange = build(sample, tmp_path / "strange.sala", SecretKey.new())
    for pack in (strange, tmp_path / "nothing.sala"):
        with pytest.raises(PublishError, match=r"office\.pub|whole"):
            stick_copies.add_pack(stick, pack, KEYS, lambda *_: None)
    assert names(stick) == before
