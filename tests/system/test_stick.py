"""The stick as it is carried: what is in it, what FAT makes of it, and whether it starts where nothing else is."""

import filecmp
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.conftest import ROOT
from tests.system.conftest import program

FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[ .]$')
NOBODY = 65534
LISTS = {f"{kind}.sha256{end}" for kind in ("office", "take-away") for end in ("", ".minisig")}
LARGEST = 120e6


@pytest.fixture(scope="module")
def stick():
    done = subprocess.run(
        ["make", "stick", f"BIN={ROOT}/.venv/bin"], cwd=ROOT, capture_output=True, text=True, timeout=400
    )
    assert done.returncode == 0, done.stderr
    return ROOT / "build" / "stick"


@pytest.fixture(scope="module")
def carried(stick, tmp_path_factory):
    """A copy that nobody may write to, in a place that everybody may read."""
    folder = Path("/var/tmp") / f"sala-stick-{os.getpid()}"
    shutil.copytree(stick, folder)
    subprocess.run(["chmod", "-R", "a-w,a+rX", str(folder)], check=True)
    yield folder
    subprocess.run(["chmod", "-R", "u+w", str(folder)], check=True)
    shutil.rmtree(folder)


def files(folder):
    return sorted(p for p in folder.rglob("*") if not p.is_dir() or p.is_symlink())


def test_the_stick_holds_what_fat_can_hold_and_nothing_for_a_network(stick):
    found = files(stick)
    assert {p.name for p in stick.iterdir()} == {"Sala", "parts", "packs", *LISTS}
    assert not [p for p in found if p.is_symlink()]
    names = [p.relative_to(stick) for p in found]
    assert not [n for n in names if any(FORBIDDEN.search(part) for part in n.parts) or len(str(n)) > 200]
    assert len({str(n).casefold() for n in names}) == len(names)
    assert not [n for n in names if re.search(r"socket|ssl|network|qml|quick", n.name, re.IGNORECASE)]
    assert not [n for n in names if "refugee" in str(n).casefold()]
    size = sum(p.stat().st_size for p in found)
    print(f"\nstick: {size / 1e6:.1f} MB in {len(found)} files")
    assert size <= LARGEST
    assert max(p.stat().st_size for p in found) < 4e9


def test_no_module_of_the_stick_is_for_a_network(stick):
    code = (
        "import sys, zipfile, PyInstaller.archive.readers as r\n"
        "names = set(r.CArchiveReader(sys.argv[1]).open_embedded_archive('PYZ.pyz').toc)\n"
        "print('\\n'.join(names | set(zipfile.ZipFile(sys.argv[2]).namelist())))"
    )
    command = [ROOT / ".venv/bin/python", "-c", code, stick / "Sala", stick / "parts" / "base_library.zip"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert "reader.app" in done.stdout, done.stderr
    assert not re.findall(r"^.*(?:socket|ssl|http|network|ftplib|smtp).*$", done.stdout, re.IGNORECASE | re.MULTILINE)


def test_it_comes_back_from_fat32_as_it_went(stick, tmp_path):
    image = tmp_path / "fat.img"
    with image.open("wb") as file:
        file.truncate(300_000_000)
    subprocess.run([program("mkfs.fat"), "-F", "32", "-n", "SALA", str(image)], check=True, capture_output=True)
    env = {**os.environ, "MTOOLS_SKIP_CHECK": "1"}
    subprocess.run(
        [program("mcopy"), "-i", str(image), "-s", "-Q", *map(str, stick.iterdir()), "::"], check=True, env=env
    )
    back = tmp_path / "back"
    back.mkdir()
    subprocess.run([program("mcopy"), "-i", str(image), "-s", "-Q", "-n", "::*", str(back)], check=True, env=env)
    names = [str(p.relative_to(stick)) for p in files(stick)]
    assert [str(p.relative_to(back)) for p in files(back)] == names
    _, different, failed = filecmp.cmpfiles(stick, back, names, shallow=False)
    assert not different and not failed


def alone(carried, *arguments, **environment):
    """Start the stick's program where there is no network, nothing installed for it, and nobody's rights."""
    assert os.geteuid() == 0, "this needs root: it makes a network of its own"
    command = [program("unshare"), "-n", program("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    return subprocess.run(
        [*command, str(carried / "Sala"), *arguments], cwd="/", env={"LC_ALL": "C.UTF-8", **environment},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_another_program_checks_its_files_and_its_list(stick):
    done = subprocess.run(
        [program("sha256sum"), "--quiet", "--strict", "-c", "office.sha256"], cwd=stick, capture_output=True
    )
    assert done.returncode == 0, done.stdout
    key = ROOT / "build" / "keys" / "publisher.pub"
    subprocess.run([program("minisign"), "-V", "-H", "-m", "office.sha256", "-p", str(key)], cwd=stick, check=True)


def test_it_tells_what_it_is_where_nothing_else_is(carried, tmp_path):
    empty = Path("/var/tmp") / f"sala-fonts-{os.getpid()}.conf"
    empty.write_text("<fontconfig></fontconfig>")
    try:
        done = alone(carried, "--selftest", FONTCONFIG_FILE=str(empty))
    finally:
        empty.unlink()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "signed by its publisher" in done.stdout and "This copy is whole." in done.stdout
    assert "could write to: nothing" in done.stdout


@pytest.mark.parametrize("tag", ["my", "km", "ar", "zh-Hans"])
def test_it_draws_what_the_checkout_draws(carried, tag, tmp_path):
    folder = Path("/var/tmp") / f"sala-shot-{os.getpid()}-{tag}"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    what = ["--language", tag, "--open", "atd-mou/says"]
    try:
        done = alone(carried, "--shot", str(folder / "a.png"), *what)
        assert done.returncode == 0, done.stderr
        mine = tmp_path / "b.png"
        subprocess.run([ROOT / ".venv/bin/sala", "--shot", mine, *what], check=True, cwd=ROOT, capture_output=True)
        with Image.open(folder / "a.png") as one, Image.open(mine) as other:
            assert one.size == other.size
            assert ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is None
    finally:
        shutil.rmtree(folder)


def test_it_opens_a_window_on_a_screen_as_an_ordinary_person(carried, screen):
    before = screen.pixels()
    person = [program("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    env = {"LC_ALL": "C.UTF-8", "DISPLAY": screen.display}
    with subprocess.Popen([*person, str(carried / "Sala")], cwd="/", env=env, start_new_session=True) as process:
        try:
            picture = screen.wait_for_change(before)
        finally:
            os.killpg(process.pid, 15)
    assert bytes.fromhex("B3311F")[::-1] in {picture[i : i + 3] for i in range(0, len(picture), 4)}  # leave
    assert [p for p in files(carried) if p.name.startswith("sala.toml")] == []
