"""Whatever happens to a file of a stick, the check names it."""

import hashlib
import random
import shutil

import pytest

from reader.authoring.cli import main
from reader.authoring.signing import SecretKey
from reader.core.copy_plan import plan
from reader.core.settings import read_settings
from reader.core.stick import HOME, OFFICE_KEY, Fault, StickError, StickKind, list_file, read_list
from reader.core.stick_check import check
from reader.core.trust import Keys, Origin

KEY = SecretKey.new()
KEYS = Keys((KEY.public,))
LIST, SIGNATURE = f"{HOME}{StickKind.OFFICE.list_name}", f"{HOME}{StickKind.OFFICE.signature_name}"


NAMES = (
    "Sala",
    "sala-files/parts/lib with space.so",
    "sala-files/parts/fonts/Sala Khmer.ttf",
    "sala-files/packs/sala.sala",
    "sala-files/packs/empty",
)


@pytest.fixture
def stick(tmp_path):
    return made(tmp_path, NAMES)


def made(tmp_path, names):
    root = tmp_path / "stick"
    chance = random.Random(1)
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(chance.randbytes(0 if name.endswith("empty") else chance.randint(1, 3000)))
    KEY.write(tmp_path / "k.key", tmp_path / "k.pub")
    assert main(["stick", "list", str(root), "--key", str(tmp_path / "k.key")]) == 0
    return root


def faults(root):
    return {c.name: c.fault for c in check(root, read_list(root, KEYS), KEYS) if c.fault}


def test_a_whole_stick_is_whole_and_progress_reaches_its_end(stick):
    listed = read_list(stick, KEYS)
    assert listed.vouching.origin is Origin.PUBLISHER and len(listed.files) == 5
    steps = list(check(stick, listed, KEYS))
    assert not any(s.fault for s in steps) and steps[-1].done == steps[-1].total > 0
    (stick / "sala-files/sala.toml").write_text("idle_minutes = 5")  # the staff's own
    assert faults(stick) == {}


def test_a_stick_with_all_at_its_top_is_checked_as_well(tmp_path):
    root = made(tmp_path, [name.removeprefix(HOME) for name in NAMES])
    assert not (root / HOME).exists() and list_file(root, StickKind.OFFICE) == root / "office.sha256"
    (root / "sala.toml").write_text("idle_minutes = 5")
    assert faults(root) == {}
    (root / "packs/sala.sala").write_bytes(b"x")
    (root / "parts/evil.so").write_bytes(b"x")
    assert faults(root) == {"packs/sala.sala": Fault.CHANGED, "parts/evil.so": Fault.ADDED}


def test_every_changed_or_cut_file_is_named(stick, tmp_path):
    chance = random.Random(7)
    names = [n for n in read_list(stick, KEYS).files if (stick / n).stat().st_size]
    for i in range(400):
        name = chance.choice(names)
        whole = (stick / name).read_bytes()
        at = chance.randrange(len(whole))
        changed = bytearray(whole)
        changed[at] ^= chance.randint(1, 255)
        (stick / name).write_bytes(whole[:at] if i % 4 == 0 else bytes(changed))
        assert faults(stick) == {name: Fault.CHANGED}
        (stick / name).write_bytes(whole)


def test_missing_added_and_linked_files_are_named(stick):
    (stick / "sala-files/packs/empty").unlink()
    (stick / "sala-files/parts/evil.so").write_bytes(b"x")
    whole = (stick / "Sala").rename(stick.parent / "elsewhere")
    (stick / "Sala").symlink_to(whole)
    assert faults(stick) == {
        "sala-files/packs/empty": Fault.MISSING,
        "sala-files/parts/evil.so": Fault.ADDED,
        "Sala": Fault.UNREADABLE,
    }


def test_no_changed_list_is_believed(stick):
    chance = random.Random(3)
    whole = {name: (stick / name).read_bytes() for name in (LIST, SIGNATURE)}
    for _ in range(300):
        name = chance.choice((LIST, SIGNATURE))
        data = bytearray(whole[name])
        start = 0 if name == LIST else data.index(b"\n") + 1
        at = chance.randrange(start, len(data) - 1)
        data[at] ^= chance.randint(1, 255)
        (stick / name).write_bytes(bytes(data))
        try:
            listed = read_list(stick, KEYS)
            assert not listed.vouching.origin.vouched or listed.files == read_list_of(whole, stick).files
        except StickError as error:
            assert not error.missing
        for other, kept in whole.items():
            (stick / other).write_bytes(kept)


def read_list_of(whole, stick):
    for name, data in whole.items():
        (stick / name).write_bytes(data)
    return read_list(stick, KEYS)


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../outside", "parts/../../outside", "C:secret", "a\\b", "parts//x", "./Sala"]
)
def test_a_list_never_leads_out_of_the_stick(stick, name):
    text = f"{'0' * 64}  {name}\n".encode()
    (stick / LIST).write_bytes(text)
    (stick / SIGNATURE).write_bytes(str(KEY.signature(text, LIST)).encode())
    with pytest.raises(StickError):
        read_list(stick, KEYS)


def test_the_command_says_what_is_wrong(stick, tmp_path, capsys):
    look = ["stick", "check", str(stick), "--pub", str(tmp_path / "k.pub")]
    assert main(look) == 0 and "all as they were signed" in capsys.readouterr().out
    (stick / "Sala").write_bytes(b"x")
    assert main(look) == 1 and "changed: Sala" in capsys.readouterr().err
    SecretKey.new().write(tmp_path / "o.key", tmp_path / "o.pub")
    assert main([*look[:-1], str(tmp_path / "o.pub")]) == 1
    assert "was not signed with" in capsys.readouterr().err
    (stick / "NOT FINISHED.txt").write_bytes(b"")
    assert main(look) == 1 and "is not finished" in capsys.readouterr().err
    (stick / "NOT FINISHED.txt").unlink()
    for kind in StickKind:
        list_file(stick, kind).unlink()
    assert main(look) == 1 and "is not there" in capsys.readouterr().err
    shutil.rmtree(stick)
    assert main(look) == 1


def test_the_settings_of_a_stick_vouch_for_nothing_on_it(stick):
    """Whoever has it in hand can write a key into them, and sign a list with it."""
    thief = SecretKey.new()
    (stick / "sala-files/sala.toml").write_text(f'office_keys = ["{thief.public}"]')
    (stick / "Sala").write_bytes(b"evil")
    text = (stick / LIST).read_text().splitlines(keepends=True)
    data = "".join(
        f"{hashlib.sha256(b'evil').hexdigest()}  Sala\n" if line.endswith("  Sala\n") else line for line in text
    ).encode()
    (stick / LIST).write_bytes(data)
    (stick / SIGNATURE).write_bytes(str(thief.signature(data, LIST)).encode())
    keys = Keys((KEY.public,), read_settings(stick / "sala-files/sala.toml")[0].keys)
    assert keys.office  # the settings say so
    assert read_list(stick, keys).vouching.origin is Origin.UNKNOWN
    with pytest.raises(StickError):
        plan(stick, stick.parent, StickKind.OFFICE, keys)
    # Nor does a key that stands on it unsigned, or signed by itself.
    (stick / HOME / OFFICE_KEY).write_text(str(thief.public))
    for signature in (b"", str(thief.signature(str(thief.public).encode(), OFFICE_KEY)).encode(), b"x"):
        (stick / HOME / f"{OFFICE_KEY}.minisig").write_bytes(signature)
        assert read_list(stick, keys).vouching.origin is Origin.UNKNOWN


def test_an_office_whose_key_the_publisher_signed_makes_lists_of_its_own(stick):
    office = SecretKey.new()
    data = str(office.public).encode()
    (stick / HOME / OFFICE_KEY).write_bytes(data)
    (stick / HOME / f"{OFFICE_KEY}.minisig").write_bytes(str(KEY.signature(data, OFFICE_KEY)).encode())
    text = (stick / LIST).read_bytes()
    (stick / SIGNATURE).write_bytes(str(office.signature(text, LIST)).encode())
    assert read_list(stick, KEYS).vouching.origin is Origin.OFFICE and faults(stick) == {}


@pytest.mark.parametrize(
    "name",
    [
        "evil.dll",
        "x.reg",
        "Sala.exe.manifest",
        "Sala.exe.local",
        "autorun.inf",
        "photo.jpg.lnk",
        "a.BAT",
        "tool",
        "script",
    ],
)
def test_what_could_be_started_is_told_at_the_top_and_in_new_folders(stick, name):
    data = {"tool": b"\x7fELF\2", "script": b"#!/bin/sh\n"}.get(name, b"x")
    (stick / name).write_bytes(data)
    assert faults(stick) == {name: Fault.ADDED}
    (stick / name).unlink()
    (stick / "photos/deep").mkdir(parents=True)
    (stick / "photos/deep/cat.jpg").write_bytes(b"x")
    assert faults(stick) == {}
    if name not in ("tool", "script"):
        (stick / "photos/deep" / name).write_bytes(data)
        assert faults(stick) == {f"photos/deep/{name}": Fault.ADDED}


def test_a_list_or_a_folder_that_is_a_link_is_not_believed(stick, tmp_path):
    (stick / "sala-files/parts").rename(tmp_path / "parts")
    (stick / "sala-files/parts").symlink_to(tmp_path / "parts")
    inside = dict.fromkeys((n for n in NAMES if n.startswith("sala-files/parts/")), Fault.UNREADABLE)
    assert faults(stick) == {**inside, "sala-files/parts": Fault.ADDED}
    (stick / LIST).rename(tmp_path / "list")
    (stick / LIST).symlink_to(tmp_path / "list")
    with pytest.raises(StickError):
        read_list(stick, KEYS)
