"""A copy of a stick is whole and equal, or says that it is not; whatever happens on the way."""

import errno
import filecmp
import os
import random
import shutil
import signal
from pathlib import Path

import pytest

import reader.core.drive
from reader.authoring.cli import main
from reader.authoring.packing import build
from reader.authoring.signing import SecretKey, sign_pack
from reader.core.copy_plan import plan
from reader.core.copying import copy
from reader.core.drive import CopyError, CopyFault, Drive
from reader.core.stick import FILLING, HOME, UNFINISHED, Fault, StickKind, kind_of, list_file, read_list
from reader.core.stick_check import check
from reader.core.trust import Keys, PublicKey

KEY, OFFICE = SecretKey.new(), SecretKey.new()
KEYS = Keys((KEY.public,), (PublicKey(OFFICE.public.id, OFFICE.public.key),))
NAMES = {
    "Sala": 5000, "Sala.exe": 70_000, "sala-files/parts/lib with space.so": 3_000_000, "sala-files/parts/fonts/Sala Khmer.ttf": 40_000,
    "sala-files/parts/empty": 0, "sala-files/packs/sala.sala": 90_000, "sala-files/packs/office.sala": 20_000, "open-anywhere/English/rights/a.pdf": 9000,
    "open-anywhere/English/b.pdf": 9000, "sala-files/FIELD GUIDE.pdf": 100,
}  # fmt: skip


def made(root, seed=1, names=NAMES):
    chance = random.Random(seed)
    for name, size in names.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(chance.randbytes(size))
    for kind in StickKind:
        list_file(root, kind).unlink(missing_ok=True)
    secret = root.parent / f"{root.name}.key"
    if not secret.exists():
        KEY.write(secret, secret.with_suffix(".pub"))
    assert main(["stick", "list", str(root), "--key", str(secret)]) == 0
    return root


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    root = made(tmp_path_factory.mktemp("source") / "stick")
    (root / "sala-files/sala.toml").write_text('office_name = "The office"\n')
    return root


@pytest.fixture
def target(tmp_path):
    drive = tmp_path / "drive"
    (drive / "photos").mkdir(parents=True)
    (drive / "photos/ours.jpg").write_bytes(b"theirs")
    (drive / "letter.txt").write_bytes(b"theirs too")
    return drive


TOP = {"Sala", "Sala.exe", "open-anywhere", "sala-files"}


def older_layout(names):
    """Return names, or files by their names, as they stand on sticks that have all at the top."""
    return {name.removeprefix(HOME): names[name] for name in names}


def names(root):
    return {p.relative_to(root).as_posix() for p in root.rglob("*") if not p.is_dir()}


def whole(root, kind=StickKind.OFFICE):
    return not (root / UNFINISHED).exists() and not [
        c for c in check(root, read_list(root, KEYS, kind), KEYS) if c.fault
    ]


def equal(source, target, kind=StickKind.OFFICE):
    files = plan(source, target, kind, KEYS).files
    return filecmp.cmpfiles(source, target, files, shallow=False)[1:] == ([], [])


def test_a_copy_is_equal_and_what_was_there_stays(source, target):
    planned = plan(source, target, StickKind.OFFICE, KEYS)
    assert planned.fits and not planned.older and planned.writing.keys() == planned.files.keys()
    steps = []
    assert copy(planned, steps.append)
    assert steps[-1].done == steps[-1].total == 2 * sum(planned.writing.values())
    assert [s.done for s in steps] == sorted(s.done for s in steps)
    assert whole(target) and equal(source, target)
    assert names(target) - names(source) == {"photos/ours.jpg", "letter.txt"}
    assert (target / "letter.txt").read_bytes() == b"theirs too"
    again = plan(source, target, StickKind.OFFICE, KEYS)
    assert again.older and not again.writing and not again.removing and again.room == 0


def test_a_copy_can_make_more_copies(source, target, tmp_path):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    (tmp_path / "third").mkdir()
    assert copy(plan(target, tmp_path / "third", StickKind.OFFICE, KEYS)) and whole(tmp_path / "third")


def test_an_older_sala_is_brought_up_to_date(source, target):
    older = dict(NAMES) | {"sala-files/parts/old.so": 800}
    del older["open-anywhere/English/b.pdf"]
    stick = made(target.parent / "older", names=older)
    (stick / "Sala").write_bytes(b"older")
    assert main(["stick", "list", str(stick), "--key", str(target.parent / "older.key")]) == 0
    shutil.copytree(stick, target, dirs_exist_ok=True)
    made_again = target / "sala-files/parts/old.so"
    (target / "sala-files/sala.toml").write_text('office_name = "Another office"\n')
    planned = plan(source, target, StickKind.OFFICE, KEYS)
    assert set(planned.removing) == {"sala-files/parts/old.so"}
    assert {"Sala", "open-anywhere/English/b.pdf"} <= planned.writing.keys()
    assert not {"Sala.exe", "sala-files/parts/lib with space.so"} & planned.writing.keys()
    assert copy(planned) and whole(target) and not made_again.exists()
    assert "Another office" in (target / "sala-files/sala.toml").read_text()
    assert (target / "photos/ours.jpg").exists()


@pytest.mark.parametrize("kind", StickKind)
def test_a_stick_with_all_at_its_top_moves_into_the_folder_and_what_is_the_same_is_not_written(source, target, kind):
    stick = made(target.parent / "older", names=older_layout(NAMES))
    shutil.copytree(stick, target, dirs_exist_ok=True)
    (target / "sala.toml").write_text('office_name = "Another office"\n')
    (target / "parts/mine.txt").write_bytes(b"theirs")
    assert kind_of(target) is StickKind.OFFICE and whole(stick)
    drive = Drive(target)
    planned = plan(source, target, kind, KEYS)
    assert (
        planned.older
        and planned.others == ("letter.txt", "parts/mine.txt", "photos/")
        and planned.was is StickKind.OFFICE
    )
    assert set(planned.moving.values()) & {*planned.removing} and not set(planned.moving.values()) & {*planned.going}
    assert planned.room <= 0 or sum(planned.writing.values()) < 10_000
    assert copy(planned, drive=drive) and whole(target, kind) and kind_of(target) is kind
    assert drive.written < 8_000  # the marker, the lists
    assert {path.name for path in target.iterdir()} == {*TOP, "letter.txt", "photos", "parts"}
    assert names(target / "parts") == {"mine.txt"}
    assert (target / "sala-files/sala.toml").exists() is (kind is StickKind.OFFICE)
    if kind is StickKind.OFFICE:
        assert "Another office" in (target / "sala-files/sala.toml").read_text()
    again = plan(source, target, kind, KEYS)
    assert not again.writing and not again.removing and not again.moving


def test_a_stick_with_all_at_its_top_can_still_be_copied_and_brings_newer_ones_back(source, target):
    stick = made(target.parent / "older", names=older_layout(NAMES))
    assert copy(plan(stick, target, StickKind.OFFICE, KEYS)) and whole(target)
    assert (target / "linux").exists() is False and (target / "parts/empty").exists()  # as its programs look for it
    assert copy(plan(source, target, StickKind.OFFICE, KEYS)) and whole(target)
    assert copy(plan(stick, target, StickKind.OFFICE, KEYS)) and whole(target) and not (target / HOME).exists()


def test_damage_that_the_list_does_not_know_is_mended(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    file = target / "sala-files/parts/lib with space.so"
    data = bytearray(file.read_bytes())
    data[7] ^= 1
    file.write_bytes(data)
    assert not whole(target)
    assert copy(plan(source, target, StickKind.OFFICE, KEYS)) and whole(target)


def test_a_take_away_stick_has_nothing_of_the_office(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    assert (target / "sala-files/sala.toml").exists() and kind_of(target) is StickKind.OFFICE
    build([], target / "sala-files/packs/later.sala", recalls={})
    sign_pack(target / "sala-files/packs/later.sala", OFFICE)
    planned = plan(source, target, StickKind.TAKE_AWAY, KEYS)
    gone = {
        "sala-files/sala.toml",
        "sala-files/packs/office.sala",
        "open-anywhere/English/rights/a.pdf",
        "sala-files/FIELD GUIDE.pdf",
        "sala-files/packs/later.sala",
    }
    assert gone <= set(planned.removing)
    assert copy(planned) and kind_of(target) is StickKind.TAKE_AWAY and whole(target, StickKind.TAKE_AWAY)
    assert not gone & names(target) and "sala-files/packs/sala.sala" in names(target) and "letter.txt" in names(target)


def test_a_pack_that_came_later_goes_along_where_somebody_known_signed_it(source, target, tmp_path):
    stick = tmp_path / "mine"
    shutil.copytree(source, stick)
    for name, key in (("later", KEY), ("offices", OFFICE), ("strangers", SecretKey.new()), ("nobodys", None)):
        build([], stick / f"sala-files/packs/{name}.sala", recalls={})
        if key is not None:
            sign_pack(stick / f"sala-files/packs/{name}.sala", key)
    faults = {c.name: c.fault for c in check(stick, read_list(stick, KEYS), KEYS) if c.fault}
    # An office's key in the settings counts for its texts; for the stick only where the publisher signed it.
    theirs = dict.fromkeys(("sala-files/packs/strangers.sala", "sala-files/packs/nobodys.sala"), Fault.ADDED)
    assert faults == {**theirs, "sala-files/packs/offices.sala": Fault.ADDED}
    (stick / "sala-files/office.pub").write_text(f"untrusted comment: the office\n{OFFICE.public}\n")
    assert main(["sign", str(stick / "sala-files/office.pub"), "--key", str(source.parent / "stick.key")]) == 0
    assert {c.name: c.fault for c in check(stick, read_list(stick, KEYS), KEYS) if c.fault} == theirs
    copy(plan(stick, target, StickKind.OFFICE, KEYS))
    assert {p.name for p in (target / "sala-files/packs").iterdir()} == {
        "sala.sala",
        "office.sala",
        "later.sala",
        "offices.sala",
    }
    assert whole(target)


@pytest.mark.parametrize("name", ["Sala", "sala-files/packs/office.sala"])
def test_another_file_of_that_name_is_never_written_over(source, target, name):
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    (target / name).write_bytes(b"somebody's")
    before = names(target)
    with pytest.raises(CopyError) as error:
        plan(source, target, StickKind.OFFICE, KEYS)
    assert error.value.trouble is CopyFault.TAKEN and error.value.name == name
    assert names(target) == before and (target / name).read_bytes() == b"somebody's"


def test_no_link_leads_out_of_the_drive(source, target, tmp_path):
    (tmp_path / "home").mkdir()
    (target / "sala-files").symlink_to(tmp_path / "home")
    with pytest.raises(CopyError) as error:
        plan(source, target, StickKind.OFFICE, KEYS)
    assert error.value.trouble is CopyFault.TAKEN and not names(tmp_path / "home")


def test_a_stick_is_not_copied_onto_itself_nor_to_what_is_gone(source, tmp_path):
    for there, trouble in (
        (source, CopyFault.SAME),
        (source / "sala-files", CopyFault.SAME),
        (tmp_path / "no", CopyFault.GONE),
    ):
        with pytest.raises(CopyError) as error:
            plan(source, there, StickKind.OFFICE, KEYS)
        assert error.value.trouble is trouble


def test_damage_is_not_passed_on(source, target, tmp_path):
    stick = tmp_path / "mine"
    shutil.copytree(source, stick)
    (stick / "Sala.exe").write_bytes(b"x" * 70_000)
    with pytest.raises(CopyError) as error:
        copy(plan(stick, target, StickKind.OFFICE, KEYS))
    assert error.value.trouble is CopyFault.SOURCE and error.value.name == "Sala.exe"
    assert (target / UNFINISHED).exists()
    assert copy(plan(source, target, StickKind.OFFICE, KEYS)) and whole(target)


def test_a_drive_that_forgets_is_told(source, target):
    class Forgetful(Drive):
        def forget(self, name):
            if name == "Sala.exe":  # what was written never reached the drive
                (self.root / name).write_bytes(bytes(70_000))

    with pytest.raises(CopyError) as error:
        copy(plan(source, target, StickKind.OFFICE, KEYS), drive=Forgetful(target))
    assert error.value.trouble is CopyFault.BAD and (target / UNFINISHED).exists()


def test_stopped_it_says_that_it_is_not_finished(source, target):
    steps = []
    planned = plan(source, target, StickKind.OFFICE, KEYS)
    assert not copy(planned, steps.append, lambda: len(steps) == 4)
    assert len(steps) == 4 and (target / UNFINISHED).read_text("utf-8").startswith("This copy of Sala is not finished")
    assert copy(plan(source, target, StickKind.OFFICE, KEYS)) and whole(target)


class Cut(BaseException):
    """The drive was pulled out."""


class Counted(Drive):
    """Something happens at the n-th operation, in the middle of it."""

    def __init__(self, root, at, happen, chance):
        super().__init__(root)
        self.left, self.happen, self.chance = at, happen, chance
        self.unsettled = {}

    def _count(self):
        self.left -= 1
        return self.left < 0

    def write(self, name, chunks):
        self.unsettled[name] = None
        super().write(name, chunks)

    def settle(self):
        if self._count():
            self.happen(self)
        super().settle()
        self.unsettled = {}

    def put(self, descriptor, chunk):
        for start in range(0, len(chunk), 100_000):
            piece = chunk[start : start + 100_000]
            if self._count():
                os.write(descriptor, piece[: self.chance.randint(0, len(piece))])
                self.happen(self)
            super().put(descriptor, piece)

    def remove(self, name):
        if self._count():
            self.happen(self)
        super().remove(name)
        if self._count():
            self.happen(self)

    def forget(self, name):
        if self._count():
            self.happen(self)


def kill(drive):
    os.kill(os.getpid(), signal.SIGKILL)


def power_cut(drive):
    """What was not yet settled on the drive may be there, or in part, or not at all."""
    for path in (drive.root / name for name in drive.unsettled):
        if not path.exists():
            continue
        data = path.read_bytes()
        match drive.chance.randint(0, 3):
            case 0:
                path.unlink()
            case 1:
                path.write_bytes(data[: drive.chance.randint(0, len(data))])
            case 2:
                path.write_bytes(bytes(len(data)))
    raise Cut


def failing(number):
    def fail(drive):
        drive.left = -1  # whatever is tried after it fails too
        raise OSError(number, os.strerror(number))

    return fail


def operations(source, target):
    drive = Counted(target, 10**9, None, random.Random(0))
    copy(plan(source, target, StickKind.OFFICE, KEYS), drive=drive)
    return 10**9 - drive.left


@pytest.mark.parametrize("what", ["kill", "power cut", "EIO", "ENOSPC"])
def test_cut_off_anywhere_it_is_whole_or_says_so_and_is_finished_next_time(source, tmp_path, what, monkeypatch):
    # What was not yet settled is made up by the test itself: a real drive would add only its slowness.
    monkeypatch.setattr(reader.core.drive, "_synchronized", lambda _: True)
    happen = {"kill": kill, "power cut": power_cut, "EIO": failing(errno.EIO), "ENOSPC": failing(errno.ENOSPC)}[what]
    gone = {"sala-files/parts/old.so": 700, "sala-files/parts/old/deep.so": 30}
    older = [made(tmp_path / "older", seed=2, names={**NAMES, **gone})]
    older.append(made(tmp_path / "oldest", seed=2, names=older_layout({**NAMES, **gone})))
    (tmp_path / "count").mkdir()
    last = operations(source, shutil.copytree(older[1], tmp_path / "count", dirs_exist_ok=True))
    chance = random.Random(what)
    said = 0
    for i in range(70):
        target = tmp_path / f"{i}"
        if i % 3:
            shutil.copytree(older[i % 3 - 1], target)
        else:
            target.mkdir()
        (target / "letter.txt").write_bytes(b"theirs")
        planned = plan(source, target, StickKind.OFFICE, KEYS)
        drive = Counted(target, chance.randint(0, last + 2), happen, random.Random(i))
        if what == "kill":
            child = os.fork()
            if child == 0:
                copy(planned, drive=drive)
                os._exit(0)
            os.waitpid(child, 0)
        else:
            try:
                copy(planned, drive=drive)
            except Cut:
                pass
            except CopyError as error:
                assert error.trouble is (CopyFault.FULL if what == "ENOSPC" else CopyFault.GONE)
        if (target / UNFINISHED).exists():
            said += 1
        elif kind_of(target) is StickKind.OFFICE and list_file(target, StickKind.OFFICE).exists():
            assert whole(target)  # the new one, or the older one that was not touched yet
        else:
            assert names(target) == {"letter.txt"}  # nothing was begun
        assert copy(plan(source, target, StickKind.OFFICE, KEYS)) and whole(target) and equal(source, target)
        assert (target / "letter.txt").read_bytes() == b"theirs" and not list(target.rglob("old*"))
        assert {path.name for path in target.iterdir()} == {"letter.txt", *TOP}
        shutil.rmtree(target)
    assert said > 50


def test_the_command_copies_plans_and_says_what_is_wrong(source, target, capsys):
    key = source.parent / "stick.pub"
    command = ["stick", "copy", str(source), str(target), "--pub", str(key)]
    assert main([*command, "--plan"]) == 0 and names(target) == {"photos/ours.jpg", "letter.txt"}
    said = capsys.readouterr().out
    assert "TO TAKE AWAY" in said and "not Sala's, and stays: letter.txt" in said and "stays: photos/" in said
    assert main([*command, "--plan", "--kind", "office"]) == 0 and "FOR AN OFFICE" in capsys.readouterr().out
    assert main([*command, "--kind", "take-away"]) == 0
    assert "every byte was read back" in capsys.readouterr().out and kind_of(target) is StickKind.TAKE_AWAY
    assert main(["stick", "copy", str(source), str(source), "--pub", str(key)]) == 1
    assert "the stick itself" in capsys.readouterr().err
    assert main(["stick", "copy", str(target), str(source.parent / "x"), "--pub", str(key), "--kind", "office"]) == 1


# --- nothing but what is ours ---


def refused(source, target, kind=StickKind.OFFICE):
    """Return which file keeps a copy from being made; nothing was changed."""
    before = {p: (p.is_symlink(), p.read_bytes() if p.is_file() else b"") for p in target.rglob("*")}
    with pytest.raises(CopyError) as error:
        copy(plan(source, target, kind, KEYS))
    assert {p: (p.is_symlink(), p.read_bytes() if p.is_file() else b"") for p in target.rglob("*")} == before
    assert error.value.trouble is CopyFault.TAKEN
    return error.value.name


@pytest.mark.parametrize(
    "name",
    [
        UNFINISHED,
        "sala.toml",
        "sala-files/sala.toml",
        f"sala-files/{StickKind.OFFICE.list_name}",
        f"sala-files/{StickKind.TAKE_AWAY.signature_name}",
        "Sala",
        "sala-files",
        "sala-files/packs",
        "sala-files/packs/sala.sala",
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_never_followed(source, target, tmp_path, name, there):
    victim = tmp_path / "victim"
    if there:
        victim.write_bytes(b"theirs")
    (target / name).parent.mkdir(parents=True, exist_ok=True)
    (target / name).symlink_to(victim)
    assert refused(source, target) == name
    assert victim.exists() is there


def test_a_second_name_of_a_file_elsewhere_is_never_written_through(source, target, tmp_path):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    victim = tmp_path / "victim"
    victim.write_bytes(b"theirs")
    (target / "Sala").unlink()
    os.link(victim, target / "Sala")
    with pytest.raises(CopyError) as error:
        copy(plan(source, target, StickKind.OFFICE, KEYS))
    assert error.value.trouble is CopyFault.TAKEN and victim.read_bytes() == b"theirs"


def test_a_link_that_appears_while_it_is_copied_is_not_followed(source, target, tmp_path):
    planned, victim = plan(source, target, StickKind.OFFICE, KEYS), tmp_path / "victim"
    victim.mkdir()

    class Racing(Drive):
        def write(self, name, chunks):
            if name.startswith("sala-files/parts/") and not (target / "sala-files/parts").exists():
                (target / "sala-files").mkdir(exist_ok=True)
                (target / "sala-files/parts").symlink_to(victim)
            super().write(name, chunks)

    with pytest.raises(CopyError) as error:
        copy(planned, drive=Racing(target))
    assert error.value.trouble is CopyFault.TAKEN and not list(victim.iterdir())


def test_somebodys_own_lists_name_nothing_that_goes(source, target, tmp_path):
    """Files named in a list that we did not sign, or in a note of theirs, are theirs."""
    shutil.copytree(source, tmp_path / "old")
    zeros = "0" * 64
    own = target / StickKind.OFFICE.list_name
    own.write_text(f"{zeros}  letter.txt\n{zeros}  photos/ours.jpg\n")
    planned = plan(source, target, StickKind.OFFICE, KEYS)  # where older sticks have theirs: it stays, and is named
    assert own.name in planned.others and not planned.removing
    (target / HOME).mkdir()
    own = own.rename(target / HOME / own.name)
    assert refused(source, target) == f"{HOME}{own.name}"
    own.unlink()
    (target / UNFINISHED).write_text("My notes\n\nletter.txt\nphotos/ours.jpg\n")
    assert refused(source, target) == UNFINISHED
    # One that was made to look like ours can name only what a stick of ours may have.
    from reader.core.copy_marker import SAID

    (target / UNFINISHED).write_text(
        SAID
        + "letter.txt\nphotos/ours.jpg\n../outside\nparts/../letter.txt\npacks/theirs.sala\nsala-files/packs/theirs.sala\n"
    )
    (target / "sala-files/packs").mkdir(parents=True, exist_ok=True)
    build([], target / "sala-files/packs/theirs.sala", recalls={})
    sign_pack(target / "sala-files/packs/theirs.sala", SecretKey.new())
    (target / "packs").mkdir()  # where older sticks have theirs
    shutil.copyfile(target / "sala-files/packs/theirs.sala", target / "packs/theirs.sala")
    planned = plan(source, target, StickKind.OFFICE, KEYS)
    assert planned.removing == ()
    theirs = {"letter.txt", "photos/ours.jpg", "sala-files/packs/theirs.sala", "packs/theirs.sala"}
    assert copy(planned) and theirs <= names(target)


def test_a_stick_to_take_away_neither_keeps_nor_removes_anothers_pack(source, target):
    (target / "sala-files/packs").mkdir(parents=True, exist_ok=True)
    build([], target / "sala-files/packs/theirs.sala", recalls={})
    sign_pack(target / "sala-files/packs/theirs.sala", SecretKey.new())
    assert refused(source, target, StickKind.TAKE_AWAY) == "sala-files/packs/theirs.sala"


def test_two_copies_at_once_are_never_made_on_a_drive(source, target):
    """The second is refused, in the same program and in another one."""
    tried = []

    def again(_step):
        if not tried:
            with pytest.raises(CopyError) as error:
                copy(plan(source, target, StickKind.TAKE_AWAY, KEYS))
            tried.append(error.value.trouble)
            child = os.fork()
            if child == 0:
                try:
                    copy(plan(source, target, StickKind.TAKE_AWAY, KEYS))
                except CopyError as error:
                    os._exit(7 if error.trouble is CopyFault.REFUSED else 1)
                os._exit(2)
            tried.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

    assert copy(plan(source, target, StickKind.OFFICE, KEYS), again)
    assert tried == [CopyFault.REFUSED, 7] and whole(target)
    assert copy(plan(source, target, StickKind.OFFICE, KEYS))  # afterwards it is free


def test_a_drive_that_is_not_there_any_more_is_not_filled_on_the_laptop(source, tmp_path):
    """It was let go of while it was copied to: at its place is now the empty folder of the laptop."""
    mount, gone = tmp_path / "mount", tmp_path / "gone"
    mount.mkdir()
    planned = plan(source, mount, StickKind.OFFICE, KEYS)
    steps = []

    def pulled(step):
        steps.append(step)
        if len(steps) == 3:
            mount.rename(gone)
            mount.mkdir()

    with pytest.raises(CopyError) as error:
        copy(planned, pulled)
    assert error.value.trouble is CopyFault.GONE and list(mount.iterdir()) == []
    assert len(steps) < 20
    with pytest.raises(CopyError) as error:  # and one that was exchanged before the copy was begun
        copy(planned)
    assert error.value.trouble is CopyFault.GONE and list(mount.iterdir()) == []


# --- at the speed of the drive ---


class Measured(Drive):
    """Counts what is read of the drive's files, and how often all is brought onto it."""

    def __init__(self, root):
        super().__init__(root)
        self.settled, self.read_files = 0, []

    def settle(self):
        self.settled += 1
        super().settle()

    def forget(self, name):
        self.read_files.append(name)
        super().forget(name)


def test_what_is_there_is_read_once_and_nothing_of_it_written(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    files = plan(source, target, StickKind.OFFICE, KEYS).files
    steps, drive = [], Measured(target)
    before = {name: (target / name).stat().st_mtime_ns for name in files}
    assert copy(plan(source, target, StickKind.OFFICE, KEYS), steps.append, drive=drive)
    assert steps[-1].done == sum(part.size for part in files.values())  # each byte once
    assert sorted(drive.read_files) == sorted(files) and drive.settled < 5
    assert drive.written < 5000  # the marker alone
    assert before == {name: (target / name).stat().st_mtime_ns for name in files}


def test_of_a_file_that_changed_only_what_differs_is_written(source, target, tmp_path):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    newer = shutil.copytree(source, tmp_path / "newer")
    data = bytearray((newer / "sala-files/parts/lib with space.so").read_bytes())
    data[1_500_000:1_500_010] = b"0123456789"
    (newer / "sala-files/parts/lib with space.so").write_bytes(data[:-5])
    shutil.copy(source.parent / "stick.key", tmp_path / "newer.key")
    assert main(["stick", "list", str(newer), "--key", str(tmp_path / "newer.key")]) == 0
    drive = Measured(target)
    assert copy(plan(newer, target, StickKind.OFFICE, KEYS), drive=drive) and whole(target)
    assert drive.written < 150_000 and (target / "sala-files/parts/lib with space.so").read_bytes() == data[:-5]


def test_a_copy_settles_seldom_also_where_it_cannot_do_so_at_once(source, target, monkeypatch):
    drive, synced = Measured(target), []
    assert copy(plan(source, target, StickKind.OFFICE, KEYS), drive=drive) and drive.settled < 6
    shutil.rmtree(target)
    target.mkdir()
    fsync = os.fsync
    monkeypatch.setattr(reader.core.drive, "_synchronized", lambda _: False)
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(fsync(descriptor)))
    planned = plan(source, target, StickKind.OFFICE, KEYS)
    assert copy(planned) and whole(target)
    assert len(planned.files) < len(synced) < 2 * len(planned.files) + 8


def test_programs_may_be_started_where_the_drive_keeps_such_marks(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    assert (target / "Sala").stat().st_mode & 0o111 == 0o111 and not (target / "Sala.exe").stat().st_mode & 0o111
    (target / "Sala").chmod(0o644)
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    assert (target / "Sala").stat().st_mode & 0o111 == 0o111


class Small(Drive):
    """A drive with room for so many bytes more."""

    free = 5_000_000

    def put(self, descriptor, chunk):
        if "room" in str(Path(f"/proc/self/fd/{descriptor}").readlink()):
            if len(chunk) > self.free:
                raise OSError(errno.ENOSPC, "full")
            self.free -= len(chunk)
        super().put(descriptor, chunk)


def test_free_room_is_overwritten_and_free_again(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))
    planned, drive, steps = plan(source, target, StickKind.TAKE_AWAY, KEYS), Small(target), []
    assert planned.leaves_traces and not planned.overwriting
    assert copy(planned.overwrite(), steps.append, drive=drive)
    assert drive.free < 4096 and not (target / FILLING).exists()
    assert whole(target, StickKind.TAKE_AWAY) and not plan(source, target, StickKind.TAKE_AWAY, KEYS).leaves_traces


def test_an_overwriting_that_was_cut_off_is_asked_for_again_and_leaves_no_room_filled(source, target):
    copy(plan(source, target, StickKind.OFFICE, KEYS))

    class Cutting(Small):
        def settle(self):
            if self.free < 4_000_000:
                raise Cut
            super().settle()

        def remove(self, name):
            if not name.startswith(FILLING):  # what was killed tidies nothing
                super().remove(name)

    with pytest.raises(Cut):
        copy(plan(source, target, StickKind.TAKE_AWAY, KEYS).overwrite(), drive=Cutting(target))
    assert list((target / FILLING).iterdir())
    again = plan(source, target, StickKind.TAKE_AWAY, KEYS)
    assert again.leaves_traces and f"{FILLING}/0000" in again.removing
    assert copy(again) and not (target / FILLING).exists() and whole(target, StickKind.TAKE_AWAY)
