"""The stick's Windows program, started under Wine: what it is, what it draws, and that nothing of Wine's is on the stick."""

import hashlib
import importlib
import io
import re
import shutil
import subprocess
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.conftest import ROOT
from tests.system.conftest import HEIGHT, WIDTH, private_screen, program
from tests.system.wine import Wine


@pytest.fixture(scope="module")
def windows(stick, tmp_path_factory):
    """A Windows with a screen, and a copy of the stick at a path with spaces and letters that are not Latin."""
    folder = tmp_path_factory.mktemp("windows")
    copy = folder / "a stick ĕ ကခ"
    shutil.copytree(stick, copy)
    with private_screen(folder) as screen:
        wine = Wine(folder, copy, screen.display)
        yield wine, copy, screen, folder
        wine.stop()


PROGRAM = "sala-files/windows/sala64.exe"
"""What Sala.exe starts."""


@pytest.fixture
def front(windows):
    """The Windows, where it starts Sala.exe, which is of 32 bits."""
    if not windows[0].starts_32_bits:
        pytest.skip("wine32 is not installed: .ci/run shows how")
    return windows


def in_windows(path):
    """Return how Wine names a path."""
    return "Z:" + str(path).replace("/", "\\")


@pytest.mark.parametrize("name", ["Sala.exe", PROGRAM])
def test_it_tells_what_it_is(windows, request, name):
    wine, stick, _, _ = request.getfixturevalue("front") if name == "Sala.exe" else windows
    code, said = wine.run(stick / name, "--selftest")
    assert code == 0, said
    assert "This copy is whole." in said and "signed by its publisher" in said
    assert {line.rpartition(": ")[2][:5] for line in said.splitlines() if line.startswith("font of")} == {"Sala "}


def test_what_it_starts_ends_as_it_says_and_with_it(front):
    wine, stick, screen, _ = front
    code, said = wine.run(stick / "Sala.exe", "--language", "xx")
    assert code == 1 and "“xx” is no language" in said
    before = screen.pixels()
    process = wine.start(stick / "Sala.exe")
    try:
        assert screen.wait_for_change(before, 60) != before
        wine.end("Sala.exe")
        process.wait(timeout=30)
        for _ in range(100):
            if screen.pixels() == before:
                break
            time.sleep(0.1)
        assert screen.pixels() == before  # the window is gone
    finally:
        wine.stop()


def test_where_the_program_is_missing_it_is_named(front, tmp_path):
    wine, stick, _, _ = front
    shutil.copyfile(stick / "Sala.exe", tmp_path / "Sala.exe")
    said = wine.said_in_box(tmp_path / "Sala.exe", tmp_path)
    assert "sala-files\\windows\\sala64.exe is missing or damaged" in said


@pytest.mark.parametrize(
    ("version", "bits", "why"),
    [("win7", 64, "too old"), ("win81", 64, "too old"), ("win10", 32, "runs no programs of 64 bits")],
)
def test_where_it_cannot_run_one_sentence_names_the_folder_that_opens(front, tmp_path, version, bits, why):
    wine, stick, screen, folder = front
    wine = wine if bits == 64 else Wine(folder, stick, screen.display, bits)
    wine.be_windows(version)
    try:
        said = wine.said_in_box(stick / "Sala.exe", tmp_path)
    finally:
        wine.be_windows("win10")
    assert why in said and said.count("Open the folder “open-anywhere”") == 1 and "โปรดเปิดโฟลเดอร์" in said


@pytest.mark.parametrize("name", ["Sala.exe", PROGRAM])
def test_an_office_can_sign_it(windows, request, tmp_path, name):
    """With the command that README names, and a certificate made for this test; it starts as before."""
    wine, stick, _, _ = request.getfixturevalue("front") if name == "Sala.exe" else windows
    whole = stick / name
    key, certificate, both = tmp_path / "key.pem", tmp_path / "certificate.pem", tmp_path / "office.p12"
    asked = ["-newkey", "rsa:2048", "-nodes", "-subj", "/CN=An office", "-addext", "extendedKeyUsage=codeSigning"]
    openssl = program("openssl")
    subprocess.run(
        [openssl, "req", "-x509", *asked, "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    made = ["-inkey", key, "-in", certificate, "-out", both, "-passout", "pass:"]
    subprocess.run([openssl, "pkcs12", "-export", *made], check=True, capture_output=True)
    command = re.search(r"(?m)^(osslsigncode sign .*)$", (ROOT / "README.md").read_text("utf-8"))
    assert command is not None
    (tmp_path / "build" / "windows").mkdir(parents=True)
    program_file = tmp_path / "build" / "windows" / "Sala.exe"
    shutil.copyfile(whole, program_file)
    line = command[1].split("  #")[0].replace("-askpass", "-pass ''")
    subprocess.run(line, shell=True, check=True, cwd=tmp_path, capture_output=True)
    signed = tmp_path / "signed.exe"
    told = subprocess.run(
        [program("osslsigncode"), "verify", "-CAfile", certificate, "-in", signed],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0 and "An office" in told.stdout, told.stdout
    kept = whole.read_bytes()
    try:
        shutil.copyfile(signed, whole)
        code, said = wine.run(whole, "--selftest")
    finally:
        whole.write_bytes(kept)
    assert code == 0 and "signed by its publisher" in said, said


@pytest.mark.parametrize("tag", ["my", "km", "ar", "zh-Hans"])
def test_it_draws_what_the_checkout_draws(windows, tag, tmp_path):
    wine, stick, _, _ = windows
    what = ["--language", tag, "--open", "atd-mou/says"]
    code, said = wine.run(stick / PROGRAM, "--shot", in_windows(tmp_path / "a.png"), *what)
    assert code == 0, said
    subprocess.run(
        [ROOT / ".venv/bin/sala", "--shot", tmp_path / "b.png", *what], check=True, cwd=ROOT, capture_output=True
    )
    with Image.open(tmp_path / "a.png") as one, Image.open(tmp_path / "b.png") as other:
        assert one.size == other.size
        assert ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is None


def test_it_opens_its_window_and_writes_nothing(windows):
    wine, stick, screen, _ = windows
    before = {p: p.stat().st_mtime_ns for p in stick.rglob("*")}
    empty = screen.pixels()
    process = wine.start(stick / PROGRAM)
    try:
        picture = screen.wait_for_change(empty, 60)
    finally:
        wine.stop()
        process.wait(timeout=30)
    shown = Image.frombytes("RGBA", (WIDTH, HEIGHT), picture, "raw", "BGRA").convert("RGB")
    colours = {colour for _, colour in shown.getcolors(1 << 24)}
    assert (0xB3, 0x31, 0x1F) in colours and (0x14, 0x60, 0x5F) in colours  # leave, and the sign
    assert {p: p.stat().st_mtime_ns for p in stick.rglob("*")} == before


def test_a_missing_part_is_named(windows, tmp_path):
    """In a box that waits for somebody: the program ends with an error once it is closed, so only that it waits is seen."""
    wine, stick, screen, _ = windows
    broken = tmp_path / "broken"
    broken.mkdir()
    shutil.copyfile(stick / PROGRAM, broken / "sala64.exe")
    before = screen.pixels()
    process = wine.start(broken / "sala64.exe")
    try:
        assert screen.wait_for_change(before, 60) != before
    finally:
        wine.stop()
        process.wait(timeout=30)


@pytest.mark.parametrize(
    "part",
    [
        "PySide6/Qt6Gui.dll",
        "shiboken6/__init__.pyc",
        "sqlite3.dll",
        "python311.dll",
        "python311.zip",
        "sala.zip",
        "half of python311.zip",
    ],
)
def test_without_any_part_there_is_one_box(windows, part):
    """Also where Python cannot begin, or ends with an error that there is no terminal for."""
    wine, stick, screen, _ = windows
    path = stick / "sala-files/windows" / part.removeprefix("half of ")
    whole = path.read_bytes()
    before = screen.pixels()
    if part.startswith("half"):
        path.write_bytes(whole[: len(whole) // 2])
    else:
        path.unlink()
    process = wine.start(stick / PROGRAM)
    try:
        shown = Image.frombytes("RGBA", (WIDTH, HEIGHT), screen.wait_for_change(before, 60), "raw", "BGRA").convert(
            "RGB"
        )
        box = shown.getbbox()
        assert 200 < box[2] - box[0] < 900 and 80 < box[3] - box[1] < 500  # a box, and no window
    finally:
        wine.stop()
        process.wait(timeout=30)
        path.write_bytes(whole)


def test_nothing_of_wine_or_for_a_network_is_on_the_stick(stick):
    found = [p for p in (stick / "sala-files/windows").rglob("*") if p.suffix in (".dll", ".pyd", ".exe")]
    assert len(found) > 30
    for path in [*found, stick / "Sala.exe"]:
        head = path.read_bytes()[:0x100]
        assert b"Wine builtin DLL" not in head and b"Wine placeholder DLL" not in head, path
        assert path.name.lower() not in ("icuuc.dll", "mscms.dll", "qt6network.dll", "libssl-3.dll", "_socket.pyd"), (
            path
        )
        told = subprocess.run(
            [program("x86_64-w64-mingw32-objdump"), "-p", path], capture_output=True, text=True
        ).stdout
        # Windows' own network library would be asked for by whatever uses a network.
        asked = {n.lower() for n in re.findall(r"DLL Name: (\S+)", told)}
        assert path.name in KNOWS_NAMES_OF_COMPUTERS or not asked & {"ws2_32.dll", "winhttp.dll", "wininet.dll"}, path


KNOWS_NAMES_OF_COMPUTERS = {"Qt6Core.dll", "python311.dll"}
"""These are linked with Windows' network library for the names of computers and for waiting; nothing here calls it."""


def test_the_launcher_is_the_same_from_build_to_build(stick, tmp_path):
    subprocess.run(
        [ROOT / ".venv/bin/python", "build_spec/windows.py", tmp_path / "again"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    for name in ("Sala.exe", "windows/sala64.exe", "windows/sala.zip", "windows/python311.zip"):
        inside = name if name == "Sala.exe" else f"sala-files/{name}"
        one, other = (stick / inside).read_bytes(), (tmp_path / "again" / name).read_bytes()
        assert hashlib.sha256(one).digest() == hashlib.sha256(other).digest(), name


PYTHON_ORG = "009d6bf7e3b2ddca3d784fa09f90fe54336d5b60f0e0f305c37f400bf83cfd3b"
"""SHA-256 of https://www.python.org/ftp/python/3.11.9/python-3.11.9-embed-amd64.zip."""
ORDER = (
    "python.exe", "pythonw.exe", "python311.dll", "python3.dll", "vcruntime140.dll", "vcruntime140_1.dll", "LICENSE.txt",
    "pyexpat.pyd", "select.pyd", "unicodedata.pyd", "winsound.pyd", "_asyncio.pyd", "_bz2.pyd", "_ctypes.pyd", "_decimal.pyd",
    "_elementtree.pyd", "_hashlib.pyd", "_lzma.pyd", "_msi.pyd", "_multiprocessing.pyd", "_overlapped.pyd", "_queue.pyd",
    "_socket.pyd", "_sqlite3.pyd", "_ssl.pyd", "_uuid.pyd", "_zoneinfo.pyd", "libcrypto-3.dll", "libffi-8.dll", "libssl-3.dll",
    "sqlite3.dll", "python311.zip", "python311._pth", "python.cat",
)  # fmt: skip
"""In which python.org packed it."""


def test_windows_python_is_what_python_org_gives_out(tmp_path, monkeypatch):
    """Its package holds the same files packed otherwise: packed as there, they are the same bytes."""
    if zlib.ZLIB_RUNTIME_VERSION not in ("1.2.13", "1.3", "1.3.1"):
        pytest.skip("another zlib packs the same files to other bytes")
    monkeypatch.syspath_prepend(str(ROOT / "build_spec"))
    windows = importlib.import_module("windows")
    given = zipfile.ZipFile(io.BytesIO(windows.fetch_package()))
    files = {Path(info.filename).name: info for info in given.infolist() if not info.is_dir()}
    assert sorted(files) == sorted(ORDER)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as whole:
        for name in ORDER:
            info = zipfile.ZipInfo(name, files[name].date_time)
            info.create_system, info.external_attr = 0, (0o100777 if name.endswith(".exe") else 0o100666) << 16
            whole.writestr(info, given.read(files[name]), zipfile.ZIP_DEFLATED)
    assert hashlib.sha256(packed.getvalue()).hexdigest() == PYTHON_ORG
