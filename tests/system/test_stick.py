"""The stick as it is carried: what is in it, what FAT makes of it, and whether it starts where nothing else is."""

import filecmp
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.conftest import ROOT
from tests.system.conftest import program
from tests.test_architecture import used

FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[ .]$')
NOBODY = 65534
OPENED = {"Sala", "Sala.exe", "READ ME.pdf", "open-anywhere"}
NOT_OPENED = {"packs", "linux", "windows", "parts", "licences", "sala.toml", "FIELD GUIDE.pdf"}
LISTS = {f"{kind}.sha256{end}" for kind in ("office", "take-away") for end in ("", ".minisig")}
LARGEST_LINUX, LARGEST_WINDOWS = 120e6, 90e6


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
    assert {p.name for p in stick.iterdir()} == {*OPENED, "sala-files"}
    assert {p.name for p in (stick / "sala-files").iterdir()} == {*NOT_OPENED, *LISTS}
    packs = {p.name for p in (stick / "sala-files/packs").iterdir()}
    assert len(packs) == 2 and all(re.fullmatch(r"(sala|office)-\d{4}-\d\d-\d\d\.sala", name) for name in packs)
    assert not [p for p in found if p.is_symlink()]
    names = [p.relative_to(stick) for p in found]
    assert not [n for n in names if any(FORBIDDEN.search(part) for part in n.parts) or len(str(n)) > 200]
    assert len({str(n).casefold() for n in names}) == len(names)
    assert not [n for n in names if re.search(r"socket|ssl|network|qml|quick", n.name, re.IGNORECASE)]
    assert max(p.stat().st_size for p in found) < 4e9


def test_it_is_small(stick):
    sizes = {
        top.name: sum(p.stat().st_size for p in (files(top) if top.is_dir() else [top]))
        for top in (*stick.iterdir(), *(stick / "sala-files").iterdir())
    }
    shared = sizes["parts"] + sizes["packs"]
    linux, windows = sizes["Sala"] + sizes["linux"] + shared, sizes["Sala.exe"] + sizes["windows"] + shared
    print(f"\nwith fonts and library: Linux {linux / 1e6:.1f} MB, Windows {windows / 1e6:.1f} MB")
    print(f"all of a stick: {(sum(sizes.values()) - sizes['sala-files']) / 1e6:.1f} MB in {len(files(stick))} files")
    assert linux <= LARGEST_LINUX and windows <= LARGEST_WINDOWS


def test_no_file_is_named_after_who_reads_it(stick, content):
    from reader.core.composition import Reader

    words = {"refugee", "asylum"}
    glossary = content.work("words-to-know")
    for tag in glossary.languages:
        composition = content.open(glossary, Reader(tag))
        words.add(composition.composed(composition.find("refugee")).segments[0].text.casefold())
    names = [str(p.relative_to(stick)).casefold() for p in files(stick)]
    assert len(words) > 10 and not [n for n in names for word in words if word in n]


def test_every_library_it_is_linked_with_is_on_it_or_on_any_linux(stick):
    """“Any”: a bare Debian has these; where libcups is missing nothing can be printed, and a PDF can still be saved."""
    there = {p.name for p in files(stick / "sala-files/linux")}
    missing = set()
    for path in (stick / "Sala", stick / "sala-files/linux" / "sala", *(stick / "sala-files/linux").rglob("*.so*")):
        told = subprocess.run([program("objdump"), "-p", path], capture_output=True, text=True).stdout
        missing |= set(re.findall(r"NEEDED\s+(\S+)", told)) - there
    assert {re.sub(r"\.so.*", "", name) for name in missing} <= {
        "ld-linux-x86-64", "libc", "libm", "libdl", "libpthread", "librt", "libcups", "libsystemd", "libstdc++", "libgcc_s", "libexpat",
    }  # fmt: skip


NOT_SHIPPED = {"authoring", "publish", "recording", "desk"}


def imported_names():
    """Return every module that what ships imports, wherever in its code."""
    found = set()
    for file in (ROOT / "reader").rglob("*.py"):
        if not NOT_SHIPPED & {*file.parts} and file.name != "windows_drive.py":
            found |= {n for n in used(file)[0] if n.partition(".")[0] in sys.stdlib_module_names}
    return {n for n in found if importlib.util.find_spec(n.partition(".")[0]) and is_module(n)}


def is_module(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def modules_on(stick):
    """Return by system the names of all Python modules that it has on a stick."""
    code = (
        "import sys, zipfile, PyInstaller.archive.readers as r\n"
        "program = r.CArchiveReader(sys.argv[1])\n"
        "names = set(program.toc) | set(program.open_embedded_archive('PYZ.pyz').toc)\n"
        "print('\\n'.join(names | set(zipfile.ZipFile(sys.argv[2]).namelist())))"
    )
    command = [
        ROOT / ".venv/bin/python",
        "-c",
        code,
        stick / "sala-files/linux" / "sala",
        stick / "sala-files/linux" / "base_library.zip",
    ]
    linux = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    linux |= {p.name.partition(".")[0] for p in (stick / "sala-files/linux" / "python3.11" / "lib-dynload").iterdir()}
    windows = {"math", "binascii"} | {
        p.name.partition(".")[0] for p in (stick / "sala-files/windows").rglob("*.pyd")
    }  # built in
    for name in ("python311.zip", "sala.zip"):
        with zipfile.ZipFile(stick / "sala-files/windows" / name) as packed:
            windows |= set(packed.namelist())
    tidy = lambda names: {re.sub(r"(/__init__)?\.pyc$", "", n).replace("/", ".") for n in names}  # noqa: E731
    return {"linux": tidy(linux), "windows": tidy(windows)}


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_all_that_is_imported_is_there_and_nothing_for_a_network(stick, system):
    there = modules_on(stick)[system] | set(sys.builtin_module_names)
    assert {"reader.app", "reader.ui.window.window", "os", "json"} <= there
    # Linux' own, asked for there alone; and what is in Windows' Python itself.
    assert imported_names() - there <= ({"fcntl", "resource", "array"} if system == "windows" else set())
    assert not [n for n in there if n.startswith(tuple(f"reader.{name}" for name in NOT_SHIPPED))]
    files = [f for f in (ROOT / "reader" / "ui").rglob("*.py") if f.stem != "__init__"]
    ours = {".".join(f.relative_to(ROOT).with_suffix("").parts) for f in files}
    assert ours - there == set()
    assert not [n for n in there if re.search(r"socket|ssl|http|network|ftplib|smtp", n, re.IGNORECASE)]


def test_every_part_has_its_licence(stick):
    names = {p.name for p in (stick / "sala-files/licences").iterdir()}
    fonts = {f"{p.stem.rpartition(' ')[0]} OFL.txt" for p in (stick / "sala-files/parts" / "fonts").glob("*.ttf")}
    assert (
        fonts
        | {
            "Sala.txt",
            "LGPL-3.txt",
            "GPL-3.txt",
            "Python.txt",
            "pynacl.txt",
            "cffi.txt",
            "miniaudio.txt",
            "pyinstaller.txt",
        }
        <= names
    )
    parts = {p.stem for p in (stick / "sala-files/licences" / "qt-parts").iterdir()}
    assert {"HarfBuzz", "FreeType", "libjpeg-turbo", "libpng", "zlib", "PCRE2"} <= parts
    assert all(p.stat().st_size > 500 for p in (stick / "sala-files/licences").rglob("*.txt"))


def test_it_comes_back_from_fat32_as_it_went(stick, tmp_path):
    image = tmp_path / "fat.img"
    with image.open("wb") as file:
        file.truncate(700_000_000)
    subprocess.run([program("mkfs.fat"), "-F", "32", "-n", "SALA", str(image)], check=True, capture_output=True)
    env = {**os.environ, "MTOOLS_SKIP_CHECK": "1", "LC_ALL": "C.UTF-8"}
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


def alone(carried, *arguments, start=(), program_name="Sala", **environment):
    """Start the stick's program where there is no network, nothing installed for it, nobody's rights, and the stick is mounted so
    that nobody can write to it."""
    assert os.geteuid() == 0, "this needs root: it makes a network and mounts of its own"
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && shift 0 && exec "$@"'
    rights = [program("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    command = [program("unshare"), "-n", "-m", program("sh"), "-c", script, str(carried), *rights]
    return subprocess.run(
        [*command, *start, str(carried / program_name), *arguments], cwd="/", env={"PATH": os.environ["PATH"], **environment},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_another_program_checks_its_files_and_its_list(stick):
    done = subprocess.run(
        [program("sha256sum"), "--quiet", "--strict", "-c", "sala-files/office.sha256"], cwd=stick, capture_output=True
    )
    assert done.returncode == 0, done.stdout
    key = ROOT / "build" / "keys" / "publisher.pub"
    subprocess.run(
        [program("minisign"), "-V", "-H", "-m", "sala-files/office.sha256", "-p", str(key)], cwd=stick, check=True
    )


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


def cut(archive):
    archive.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])


def changed(archive):
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)


@pytest.mark.parametrize(
    "harm", [None, cut, changed, Path.unlink, "memfd_create:error=EACCES", "memfd_create:error=EPERM:when=9+"]
)
def test_libraries_are_loaded_from_their_archive_or_plain(stick, tmp_path, harm):
    """What is damaged or gone of the archive, or forbidden by the system, is taken from the plain files, and the program is the
    same."""
    for name in ("Sala", "sala-files/linux", "sala-files/parts", "sala-files/packs"):
        copy = shutil.copytree if (stick / name).is_dir() else shutil.copy2
        copy(stick / name, tmp_path / name)
    if callable(harm):
        harm(tmp_path / "sala-files/linux" / "libraries.zst")
    told = tmp_path / "opened"
    strace = [program("strace"), "-f", "-e", "trace=openat,memfd_create", "-o", str(told)]
    if isinstance(harm, str):
        strace += ["-e", f"inject={harm}"]
    command = [str(tmp_path / "Sala"), "--shot", str(tmp_path / "page.png"), "--language", "my"]
    done = subprocess.run(
        [*strace, *command], env={"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert (tmp_path / "page.png").exists()
    opened = [line for line in told.read_text("utf-8").splitlines() if "ENOENT" not in line]
    plain = [line for line in opened if "/libQt6Widgets.so.6" in line or "/QtWidgets.abi3.so" in line]
    assert bool(plain) == bool(harm)


def test_where_a_stick_gives_no_right_to_start_programs_the_loader_does(stick, tmp_path):
    """As FAT32 is often mounted on Linux; the field guide names it."""
    folder = Path("/var/tmp") / f"sala-loader-{os.getpid()}"
    shutil.copytree(stick, folder)
    try:
        (folder / "sala-files/linux" / "sala").chmod(0o644)
        done = alone(folder, "--selftest")  # the starter knows it
        assert done.returncode == 0 and "This copy is whole." in done.stdout
        (folder / "Sala").chmod(0o644)
        assert alone(folder, "--version").returncode != 0
        done = alone(folder, "--selftest", start=["/lib64/ld-linux-x86-64.so.2"], program_name="sala-files/linux/sala")
        assert done.returncode == 0 and "This copy is whole." in done.stdout
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize(("said", "works"), [("2.31", False), ("", False), ("2.99", True)])
def test_on_a_system_that_is_too_old_one_sentence_names_the_folder_that_opens(stick, tmp_path, said, works):
    """Another libc stands for another system's: 2.31 is Debian 11's and Ubuntu 20.04's; without a number it is not glibc."""
    libc = tmp_path / "libc.so.6"
    libc.write_bytes(
        b"\x7fELF" + bytes(5000) + f"GNU C Library (x) stable release version {said}.".encode() + bytes(100)
    )
    env = {"LC_ALL": "C.UTF-8", "SALA_LIBC": str(libc)}
    done = subprocess.run([stick / "Sala", "--selftest"], env=env, capture_output=True, text=True)
    if works:
        assert done.returncode == 0 and "This copy is whole." in done.stdout
    else:
        assert done.returncode == 1 and not done.stdout
        assert "too old" in done.stderr and "open-anywhere" in done.stderr and "GLIBC" not in done.stderr


def test_where_the_program_is_gone_the_starter_says_so(stick, tmp_path):
    shutil.copy2(stick / "Sala", tmp_path / "Sala")
    done = subprocess.run([tmp_path / "Sala"], env={"LC_ALL": "C.UTF-8"}, capture_output=True, text=True)
    assert done.returncode == 1 and "sala-files/linux/sala" in done.stderr and "open-anywhere" in done.stderr


def test_it_writes_a_handout(carried, tmp_path):
    folder = Path("/var/tmp") / f"sala-paper-{os.getpid()}"
    folder.mkdir()
    folder.chmod(0o777)
    try:
        done = alone(carried, "--handout", str(folder / "a.pdf"), "--open", "atd-mou/says", "--language", "my")
        assert done.returncode == 0, done.stderr
        assert (folder / "a.pdf").read_bytes().startswith(b"%PDF")
    finally:
        shutil.rmtree(folder)


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
    before, held = screen.pixels(), {p: p.stat().st_mtime_ns for p in carried.rglob("*")}
    person = [program("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    env = {"LC_ALL": "C.UTF-8", "DISPLAY": screen.display}
    with subprocess.Popen([*person, str(carried / "Sala")], cwd="/", env=env, start_new_session=True) as process:
        try:
            picture = screen.wait_for_change(before)
        finally:
            os.killpg(process.pid, 15)
    assert bytes.fromhex("B3311F")[::-1] in {picture[i : i + 3] for i in range(0, len(picture), 4)}  # leave
    assert {p: p.stat().st_mtime_ns for p in carried.rglob("*")} == held
