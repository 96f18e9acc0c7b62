"""What is true travels: one table of source, target, kind of copy and what lies on either stick, with what is shown and said after
the copy, after another one, at a check and at a start."""

import os
import shutil
from datetime import date
from itertools import product

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.signing import SecretKey, sign_key, sign_pack
from reader.authoring.works import read_works
from reader.core.composition import Reader
from reader.core.copy_plan import kind_for, plan
from reader.core.copying import copy
from reader.core.drive import CopyError, CopyFault, Drive
from reader.core.library import Library
from reader.core.papers import Paper, papers_file, papers_text
from reader.core.settings import Settings, read_settings, write_settings
from reader.core.stick import (
    HOME,
    HOMES,
    OLD_HOME,
    UNFINISHED,
    Fault,
    StickKind,
    home_of,
    is_offices,
    list_file,
    list_text,
    read_list,
    text_keys,
)
from reader.core.stick_check import check
from reader.core.trust import Keys, Origin
from tests.samples import GARDEN, STORY, TOML, Sample
from tests.voices import agree, read_aloud, voice_pack

PUBLISHER, OFFICE = SecretKey.new(), SecretKey.new()
KEYS = Keys((PUBLISHER.public,))
MADE, NEWER, LATER = 1_000, 2_000, 3_000
"""When things were signed, in seconds."""
OFF, AWAY = StickKind.OFFICE, StickKind.TAKE_AWAY
OLD, NEW = "2026-11-01", "2026-12-01"


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    return make_packs(tmp_path_factory.mktemp("packs"))


def make_packs(folder):
    """Make packs by name: the two that sticks are made with, and what comes later."""

    def make(name, key, at, *works, toml=STORY, day=OLD):
        sample = folder / f"{name}-content"
        sample.mkdir()
        kept = Sample(sample)
        for sub in ("house", "garden"):
            for path in sorted((sample / sub).rglob("*"), reverse=True):
                path.rmdir() if path.is_dir() else path.unlink()
            (sample / sub).rmdir()
        for order, work in enumerate(works, 1):
            kept.add(work, GARDEN.replace("[the house](work:house)", "home"), order, toml.replace("2026-11-01", day))
        mistakes = Mistakes()
        found = read_works(sample, mistakes)
        mistakes.raise_any()
        out = folder / f"{name}.sala"
        packing.build(found, out)
        sign_pack(out, key, at)

    make("sala", PUBLISHER, MADE, "tale", "song")
    make("office", PUBLISHER, MADE, "law", toml=TOML)
    make("newer", PUBLISHER, NEWER, "tale", day=NEW)
    make("whole", PUBLISHER, NEWER, "tale", "song", day=NEW)
    make("rights", PUBLISHER, NEWER, "law", day=NEW, toml=TOML)
    make("earlier", PUBLISHER, MADE - 1, "tale", "song")
    make("house", OFFICE, NEWER, "well")
    make("counsel", OFFICE, NEWER, "office-law", toml=TOML)
    for name, key, work in (
        ("recall", PUBLISHER, "tale"),
        ("recall-song", PUBLISHER, "song"),
        ("office-recall", OFFICE, "well"),
    ):
        packing.build([], folder / f"{name}.sala", recalls={work: date(2026, 11, 15)})
        sign_pack(folder / f"{name}.sala", key, NEWER)
    packing.build([], folder / "strangers.sala", recalls={"tale": date(2027, 1, 1)})
    sign_pack(folder / "strangers.sala", SecretKey.new(), NEWER)
    return folder


def put(packs, root, name, to=""):
    (root / home_of(root) / "packs" / f"{to or name}.sala").write_bytes((packs / f"{name}.sala").read_bytes())


def put_key(root, name="office.pub", key=OFFICE, at=NEWER):
    file = root / home_of(root) / name
    file.write_text(f"untrusted comment: an office\n{key.public}\n")
    sign_key(file, PUBLISHER, at)


def stick(packs, root, kind, at=MADE, key=PUBLISHER, home=HOME):
    """Make a stick of a kind, as ``make stick`` does, or did when sticks had another home."""
    papers = {
        "open-anywhere/English/tale.pdf": ("tale", False), "open-anywhere/English/song.pdf": ("song", False),
        "open-anywhere/English/rights/law.pdf": ("law", True),
    }  # fmt: skip
    for name in ("Sala", f"{home}linux/sala", f"{home}parts/font", f"{home}FIELD GUIDE.pdf", *papers):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(name.encode())
    (root / home / "packs").mkdir()
    put(packs, root, "sala")
    put(packs, root, "office")
    for offices in (False, True):
        file = root / home / papers_file(offices)
        file.parent.mkdir(parents=True, exist_ok=True)
        rows = [Paper(work, date(2026, 11, 1), name) for name, (work, its) in papers.items() if its is offices]
        file.write_text(papers_text(rows))
    for one in StickKind:
        text = list_text(root, one).encode()
        list_file(root, one).write_bytes(text)
        list_file(root, one).with_name(one.signature_name).write_bytes(
            str(key.signature(text, one.list_name, at)).encode()
        )
    write_settings(root / home / "sala.toml", Settings(office_name="The office"))
    if kind is AWAY:
        for path in [p for p in root.rglob("*") if p.is_file() and is_offices(p.relative_to(root).as_posix())]:
            path.unlink()
        for name in (OFF.list_name, OFF.signature_name, "sala.toml"):
            (root / home / name).unlink()
    return root


def names(root):
    return {p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()}


def said(root):
    """Return what a check says."""
    return {c.name: c.fault for c in check(root, read_list(root, KEYS), KEYS) if c.fault}


def start(root):
    """Return what a start shows: the day and the origin of each work, and the works that were taken back."""
    home = root / home_of(root)
    keys = Keys(KEYS.publisher, read_settings(home / "sala.toml")[0].keys)
    library = Library(sorted((home / "packs").glob("*.sala")), text_keys(root, keys))
    shown = {work.id: (str(work.published), library.origin(work)) for work in library.works()}
    back = [recalled.origin for recalled in library.recalled(Reader("en"))]
    waiting = [pack.path.name for pack in library.waiting]
    library.close()
    return shown, back, waiting


# --- the table ---

P, O = Origin.PUBLISHER, Origin.OFFICE  # noqa: E741 - as short as the table
TALE, SONG, LAW = ("tale", (OLD, P)), ("song", (OLD, P)), ("law", (OLD, P))
EVERY = {AWAY: dict([TALE, SONG]), OFF: dict([TALE, SONG, LAW])}
"""What a stick shows where nothing came later."""

WHAT = {
    # what lies on the source or on the target: what is put there; by the kind of the copy: what it then has of packs, beside its
    # own; what of the shelf is otherwise; how many are told to be taken back; which papers are gone
    "nothing": ([], {OFF: ([], {}, 0, []), AWAY: ([], {}, 0, [])}),
    "recall": (
        ["recall"],
        {kind: (["recall"], {"tale": None}, 1, ["tale"]) for kind in StickKind},
    ),
    "two recalls": (
        ["recall", "recall-song"],
        {kind: (["recall", "recall-song"], {"tale": None, "song": None}, 2, ["tale", "song"]) for kind in StickKind},
    ),
    "newer pack": (["newer"], {kind: (["newer"], {"tale": (NEW, P)}, 0, ["tale"]) for kind in StickKind}),
    "newer pack in the place": (
        ["whole > sala"],
        {kind: ([], {"tale": (NEW, P), "song": (NEW, P)}, 0, ["tale", "song"]) for kind in StickKind},
    ),
    "newer pack and an older recall": (
        ["newer", "recall"],
        {kind: (["newer", "recall"], {"tale": (NEW, P)}, 0, ["tale"]) for kind in StickKind},
    ),
    "newer rights": (["rights"], {OFF: (["rights"], {"law": (NEW, P)}, 0, ["law"]), AWAY: ([], {}, 0, [])}),
    "office's pack and key": (
        ["house", "+office.pub"],
        {OFF: (["house"], {"well": (OLD, O)}, 0, []), AWAY: ([], {}, 0, [])},
    ),
    "office's pack, recall and key": (
        ["house", "office-recall", "+office.pub"],
        {OFF: (["house", "office-recall"], {}, 1, []), AWAY: ([], {}, 0, [])},
    ),
    "office's rights and key": (
        ["counsel", "+office.pub"],
        {OFF: (["counsel"], {"office-law": (OLD, O)}, 0, []), AWAY: ([], {}, 0, [])},
    ),
    "office's key": (["+office.pub"], {OFF: ([], {}, 0, []), AWAY: ([], {}, 0, [])}),
    "foreign files": (
        ["+letter.txt", "+open-anywhere/English/mine.pdf"],
        {OFF: ([], {}, 0, []), AWAY: ([], {}, 0, [])},
    ),
}  # fmt: skip


def lay(packs, root, things):
    for thing in things:
        if thing == "+office.pub":
            put_key(root)
        elif thing.startswith("+"):
            (root / thing[1:]).parent.mkdir(parents=True, exist_ok=True)
            (root / thing[1:]).write_bytes(b"theirs")
        else:
            name, _, to = thing.partition(" > ")
            put(packs, root, name, to)


CASES = [
    (source, target, home, kind, where, what)
    for source, target, home, kind, where, what in product(
        StickKind, (None, *StickKind), HOMES, StickKind, ("source", "target", "both"), WHAT
    )
    if not (source is AWAY and kind is OFF)  # it has nothing of an office's
    and not (target is None and (home != HOME or where == "both" or (where == "target" and what != "foreign files")))
]


@pytest.mark.parametrize(("source", "target", "home", "kind", "where", "what"), CASES)
def test_what_a_copy_has_shows_and_says(packs, tmp_path, source, target, home, kind, where, what):
    here = stick(packs, tmp_path / "here", source)
    there = tmp_path / "there"
    stick(packs, there, target, home=home) if target else there.mkdir()
    things, by_kind = WHAT[what]
    for root in (here,) if where == "source" else (there,) if where == "target" else (here, there):
        lay(packs, root, things)
    own, otherwise, back, gone = by_kind[kind]
    foreign = (
        {thing[1:] for thing in things if thing[0] == "+" and thing != "+office.pub"} if where != "source" else set()
    )
    # An office's text on a stick to take away was chosen for it: it stays.
    laid = {"source": [source], "target": [target], "both": [source, target]}[where]
    if kind is AWAY and AWAY in laid and "house" in things:
        own, otherwise, back, gone = WHAT[what][1][OFF]
    key = "+office.pub" in things and (kind is OFF or bool(own))
    before = names(there)
    planned = plan(here, there, kind, KEYS)
    assert names(there) == before and planned.kind is kind and planned.was is target
    assert set(planned.others) == foreign
    for turn in range(2):
        drive = Drive(there)
        assert copy(planned if not turn else plan(here, there, kind, KEYS), drive=drive)
        assert not turn or drive.written < 2000, "the second time nothing but the marker is written"
        packs_there = {name for name in names(there) if name.startswith("sala-files/packs/")}
        listed = {"sala-files/packs/sala.sala"} | ({"sala-files/packs/office.sala"} if kind is OFF else set())
        assert packs_there == listed | {f"sala-files/packs/{name}.sala" for name in own}
        assert {n for n in names(there) if ".pub" in n} == (
            {"sala-files/office.pub", "sala-files/office.pub.minisig"} if key else set()
        )
        papers = {n for n in names(there) if n.startswith("open-anywhere/") and n not in foreign}
        tops = {name.partition("/")[0] for name in names(there) - foreign}
        assert tops == {"Sala", "sala-files", *(["open-anywhere"] if papers else [])}  # of an older stick, too
        every = ("tale", "song", *(["law"] if kind is OFF else []))
        assert {name.rpartition("/")[2].removesuffix(".pdf") for name in papers} == set(every) - set(gone)
        assert foreign <= names(there)
        # what is said at a check: all is well, but for what somebody put into Sala's own folders
        assert said(there) == {name: Fault.ADDED for name in foreign if name.startswith("open-anywhere")}
        # what is shown at a start
        shown, recalled, waiting = start(there)
        wanted = {**EVERY[kind], **otherwise}
        assert shown == {work: how for work, how in wanted.items() if how is not None}
        assert len(recalled) == back and not waiting
        assert read_settings(there / "sala-files/sala.toml")[0].office_name == ("The office" if kind is OFF else "")


def test_an_offices_text_that_is_chosen_goes_along_with_the_key_it_needs(packs, tmp_path):
    here, there = stick(packs, tmp_path / "here", OFF), tmp_path / "there"
    there.mkdir()
    lay(packs, here, ["house", "counsel", "office-recall", "+office.pub"])
    planned = plan(here, there, AWAY, KEYS)
    assert [pack.name for pack in planned.offered] == [
        "sala-files/packs/house.sala"
    ] and not planned.chosen  # no rights
    assert copy(plan(here, there, AWAY, KEYS, ["sala-files/packs/house.sala", "sala-files/packs/counsel.sala"]))
    assert {
        "sala-files/packs/house.sala",
        "sala-files/packs/office-recall.sala",
        "sala-files/office.pub",
        "sala-files/office.pub.minisig",
    } <= names(there)
    assert "sala-files/packs/counsel.sala" not in names(there) and not said(there)
    assert start(there) == (EVERY[AWAY], [Origin.OFFICE], [])
    assert copy(plan(here, there, AWAY, KEYS)) and "sala-files/packs/house.sala" in names(
        there
    )  # an update takes nothing away


@pytest.mark.parametrize("home", HOMES)
def test_the_settings_and_keys_of_both_offices_are_there_after_a_copy(packs, tmp_path, home):
    other = SecretKey.new()
    here, there = stick(packs, tmp_path / "here", OFF), stick(packs, tmp_path / "there", OFF, home=home)
    put_key(here)
    put_key(there, key=other)
    write_settings(here / "sala-files/sala.toml", Settings(office_name="One", office_keys=(str(OFFICE.public),)))
    write_settings(
        there / home / "sala.toml", Settings(office_name="Two", idle_minutes=5, office_keys=(str(other.public),))
    )
    put(packs, here, "house")
    assert copy(plan(here, there, OFF, KEYS)) and not said(there)
    found, problems = read_settings(there / "sala-files/sala.toml")
    assert (found.office_name, found.idle_minutes, problems) == ("Two", 5, [])
    assert set(found.office_keys) == {str(OFFICE.public), str(other.public)}
    assert len(text_keys(there, KEYS).office) == 2 and "well" in start(there)[0]
    assert f"sala-files/office-{OFFICE.public.id.hex()}.pub" in names(there)


def test_recalls_of_the_same_name_are_both_there(packs, tmp_path):
    here, there = stick(packs, tmp_path / "here", AWAY), stick(packs, tmp_path / "there", AWAY)
    put(packs, here, "recall")
    put(packs, there, "recall-song", "recall")
    assert copy(plan(here, there, AWAY, KEYS)) and not said(there)
    shown, recalled, _ = start(there)
    assert shown == {} and len(recalled) == 2
    assert len([n for n in names(there) if n.startswith("sala-files/packs/recall")]) == 2
    assert not [n for n in names(there) if n.endswith(".pdf") and n.startswith("open-anywhere")]


def test_a_recall_survives_a_stick_that_was_made_anew(packs, tmp_path):
    """A newer stick does not know of a recall that the older one was given."""
    here, there = stick(packs, tmp_path / "here", AWAY, at=LATER), stick(packs, tmp_path / "there", AWAY)
    put(packs, there, "recall")
    assert copy(plan(here, there, AWAY, KEYS))
    assert start(there)[1] == [P] and "tale" not in start(there)[0]


@pytest.mark.parametrize("kind", StickKind)
def test_an_older_stick_does_not_take_the_newer_pack_away(packs, tmp_path, kind):
    there = stick(packs, tmp_path / "there", kind, at=LATER)
    put(packs, there, "whole", "sala")
    assert copy(plan(stick(packs, tmp_path / "here", OFF), there, kind, KEYS)) and not said(there)
    assert start(there)[0]["tale"] == (NEW, P)


def test_what_was_signed_earlier_in_the_place_of_a_listed_pack_is_no_newer_one(packs, tmp_path):
    here, there = stick(packs, tmp_path / "here", OFF), tmp_path / "there"
    there.mkdir()
    put(packs, here, "earlier", "sala")
    assert said(here) == {"sala-files/packs/sala.sala": Fault.CHANGED}
    with pytest.raises(CopyError) as error:
        copy(plan(here, there, OFF, KEYS))
    assert (error.value.trouble, error.value.name) == (CopyFault.SOURCE, "sala-files/packs/sala.sala")
    put(packs, here, "house", "sala")  # nor is one of another hand
    assert said(here) == {"sala-files/packs/sala.sala": Fault.CHANGED}


def test_a_recall_that_is_put_on_a_stick_by_hand_has_the_papers_named(packs, tmp_path):
    root = stick(packs, tmp_path / "stick", AWAY)
    put(packs, root, "recall")
    assert said(root) == {"open-anywhere/English/tale.pdf": Fault.RECALLED}
    (root / "open-anywhere/English/tale.pdf").unlink()
    assert said(root) == {}
    (root / "open-anywhere/English/song.pdf").unlink()
    assert said(root) == {"open-anywhere/English/song.pdf": Fault.MISSING}


def test_a_pack_of_rights_does_not_belong_on_a_stick_to_take_away(packs, tmp_path):
    root = stick(packs, tmp_path / "stick", AWAY)
    put(packs, root, "rights")
    assert said(root) == {"sala-files/packs/rights.sala": Fault.ADDED}


@pytest.mark.parametrize("away", [True, False])
def test_voices_go_along_are_named_and_go_on_sticks_to_take_away_where_their_readers_agreed(packs, tmp_path, away):
    here, there = stick(packs, tmp_path / "here", OFF), tmp_path / "there"
    there.mkdir()
    sample = Sample(tmp_path / "voices")
    sample.add("garden", GARDEN, toml=STORY)
    agree(sample, "garden", "en", away)
    garden = sample.read("garden")
    read_aloud(garden, "en")
    sign_pack(voice_pack(sample.folder, [garden], here / "sala-files/packs/voices.sala", "en"), PUBLISHER, NEWER)
    assert said(here) == {}
    assert plan(here, there, OFF, KEYS).voices == ("sala-files/packs/voices.sala",)
    assert plan(here, there, AWAY, KEYS).voices == (("sala-files/packs/voices.sala",) if away else ())
    assert copy(plan(here, there, OFF, KEYS))
    assert Library([there / "sala-files/packs/voices.sala"], KEYS).has_recordings("en")


def test_what_nobody_known_signed_stays_behind_and_is_named(packs, tmp_path):
    here, there = stick(packs, tmp_path / "here", OFF), stick(packs, tmp_path / "there", OFF)
    put(packs, here, "strangers")
    put(packs, here, "house")  # an office's without its key
    (here / "sala-files/packs/cut.sala").write_bytes((packs / "newer.sala").read_bytes()[:9000])
    planned = plan(here, there, OFF, KEYS)
    assert set(planned.left) == {
        "sala-files/packs/strangers.sala",
        "sala-files/packs/house.sala",
        "sala-files/packs/cut.sala",
    }
    assert copy(planned) and {n for n in names(there) if n.startswith("sala-files/packs/")} == {
        "sala-files/packs/sala.sala",
        "sala-files/packs/office.sala",
    }
    put(packs, there, "strangers")
    assert plan(here, there, OFF, KEYS).others == ("sala-files/packs/strangers.sala",)
    with pytest.raises(CopyError) as error:
        plan(here, there, AWAY, KEYS)
    assert (error.value.trouble, error.value.name) == (CopyFault.TAKEN, "sala-files/packs/strangers.sala")


def test_the_kind_is_kept_and_to_take_away_is_the_default(packs, tmp_path):
    here, empty = stick(packs, tmp_path / "here", OFF), tmp_path / "empty"
    empty.mkdir()
    assert kind_for(here, empty) is AWAY
    for kind in StickKind:
        there = stick(packs, tmp_path / kind, kind)
        assert kind_for(here, there) is kind
        steps = []
        assert not copy(plan(here, there, kind, KEYS), steps.append, lambda steps=steps: len(steps) == 3)
        assert kind_for(here, there) is kind  # also where it is not finished
    begun = stick(packs, tmp_path / "begun", OFF)
    planned, steps = plan(here, begun, AWAY, KEYS), []
    assert planned.leaves_traces
    assert not copy(planned, steps.append, lambda: len(steps) == 3)
    assert kind_for(here, begun) is AWAY and plan(here, begun, AWAY, KEYS).leaves_traces
    assert kind_for(stick(packs, tmp_path / "away", AWAY), stick(packs, tmp_path / "office2", OFF)) is AWAY


def test_a_list_that_an_office_signed_takes_its_key_along(packs, tmp_path):
    here, there = stick(packs, tmp_path / "here", OFF, key=OFFICE), tmp_path / "there"
    there.mkdir()
    put_key(here)
    assert copy(plan(here, there, AWAY, KEYS)) and not said(there)


@pytest.mark.parametrize("what", [what for what in WHAT if what != "foreign files"])
@pytest.mark.parametrize("where", ["source", "target"])
@pytest.mark.parametrize("home", HOMES)
def test_a_stick_with_all_at_its_top_still_hands_on_and_keeps_what_is_true(packs, tmp_path, home, where, what):
    """Its programs look for their parts there: so its copy is as it is, whatever the target was."""
    here, there = stick(packs, tmp_path / "here", OFF, home=OLD_HOME), stick(packs, tmp_path / "there", OFF, home=home)
    things, by_kind = WHAT[what]
    lay(packs, here if where == "source" else there, things)
    own, otherwise, back, _ = by_kind[OFF]
    assert copy(plan(here, there, OFF, KEYS)) and said(there) == {} and home_of(there) == OLD_HOME
    assert not [name for name in names(there) if name.startswith(HOME)]
    assert {n for n in names(there) if n.startswith("packs/")} == {f"packs/{n}.sala" for n in ("sala", "office", *own)}
    shown, recalled, waiting = start(there)
    assert shown == {work: how for work, how in {**EVERY[OFF], **otherwise}.items() if how is not None}
    assert len(recalled) == back and not waiting
    assert read_settings(there / "sala.toml")[0].office_name == "The office"


class CutOff(Exception):
    """The copy ends here."""


class Cutting(Drive):
    """A drive that is pulled out after `left` operations, or in the middle of one."""

    left = 0

    def count(self):
        self.left -= 1
        if self.left < 0:
            raise CutOff

    def rename(self, old, new):
        self.count()
        super().rename(old, new)
        self.count()

    def remove(self, name):
        self.count()
        super().remove(name)
        self.count()

    def put(self, descriptor, chunk):
        self.count()
        os.write(descriptor, chunk[: len(chunk) // 2])
        self.count()
        super().put(descriptor, chunk[len(chunk) // 2 :])


def test_what_only_an_older_stick_has_is_never_lost_where_its_move_is_cut_off(packs, tmp_path):
    """Recall, pack, key and settings are there after each cut, and all of them after the next copy."""
    here = stick(packs, tmp_path / "here", OFF, at=LATER)
    older = stick(packs, tmp_path / "older", OFF, home=OLD_HOME)
    lay(packs, older, ["recall", "house", "+office.pub"])
    write_settings(older / "sala.toml", Settings(office_name="Theirs"))
    for cut in range(1000):
        there = shutil.copytree(older, tmp_path / "there")
        drive = Cutting(there)
        drive.left = cut
        try:
            assert copy(plan(here, there, OFF, KEYS), drive=drive)
            whole = True
        except CutOff:
            whole = False
            assert (there / UNFINISHED).exists() or names(there) == names(older) or said(there) == {}
        assert copy(plan(here, there, OFF, KEYS)) and said(there) == {}
        assert start(there)[0] == {**dict([SONG, LAW]), "well": (OLD, O)} and start(there)[1] == [P]
        assert read_settings(there / "sala-files/sala.toml")[0].office_name == "Theirs"
        assert {name.partition("/")[0] for name in names(there)} == {"Sala", "open-anywhere", "sala-files"}
        shutil.rmtree(there)
        if whole:
            break
    assert 40 < cut < 999
