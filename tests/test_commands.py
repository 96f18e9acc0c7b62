"""``sala`` as it is typed, each time as a program of its own."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtGui import QImage

from tests.conftest import ROOT


def sala(*arguments, cwd=ROOT, **environment):
    clean = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**clean, "PYTHONPATH": str(ROOT), **environment},
        timeout=60,
    )


@pytest.mark.parametrize("tag", ["my", "ar", "jra", "zh-Hans"])
def test_a_shot_is_the_window_in_a_language(tmp_path, tag):
    done = sala(
        "--shot", tmp_path / "a.png", "--language", tag, "--open", "atd-mou/says", "--size", "1000x700", "--text", "150"
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (1000, 700)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1000, 7) for y in range(0, 700, 7)}
    assert len(colours) > 8


def test_the_picker_the_shelf_and_a_page_are_different_pictures(tmp_path):
    for name, options in (
        ("a", []),
        ("b", ["--language", "km"]),
        ("c", ["--language", "km", "--open", "language-justice"]),
    ):
        assert sala("--shot", tmp_path / f"{name}.png", *options, "--theme", "dark").returncode == 0
    assert len({(tmp_path / f"{n}.png").read_bytes() for n in "abc"}) == 3


def test_selftest_tells_what_this_copy_is():
    done = sala("--selftest", "--json")
    assert done.returncode == 0, done.stdout
    told = json.loads(done.stdout)
    assert told["whole"] and told["packs"][0]["works"] == 12
    assert told["fonts"]["km"] == ["Sala Khmer"]
    assert set(told["program_words"]) == {"en", "th", "ar", "my", "zh-Hans", "prs", "mww", "km", "so", "ta", "vi", "ur"}
    text = sala("--selftest").stdout
    assert "This copy is whole." in text and "font of my: Sala Myanmar" in text


def test_selftest_names_what_is_damaged(content_pack, tmp_path):
    data = bytearray(content_pack.read_bytes())
    at = data.index(b"Before you go to Immigration")
    data[at] ^= 1
    (tmp_path / "a.sala").write_bytes(data)
    done = sala("--selftest", "--pack", tmp_path / "a.sala")
    assert done.returncode == 1
    assert "damaged: national-screening-mechanism en" in done.stdout
    assert "not whole" in done.stdout


@pytest.mark.parametrize("what", ["--shot", "--handout"])
def test_what_is_met_while_it_is_read_is_told(content_pack, tmp_path, what):
    shutil.copyfile(content_pack, tmp_path / "a.sala")
    with closing(sqlite3.connect(tmp_path / "a.sala")) as db, db:
        db.execute("UPDATE head SET json = 'x' WHERE work = 'national-screening-mechanism' AND language = 'en'")
    asked = ["--pack", tmp_path / "a.sala", "--open", "national-screening-mechanism"]
    done = sala(what, tmp_path / "out", *asked)
    assert (tmp_path / "out").exists()
    assert done.returncode == 1
    assert "national-screening-mechanism" in done.stderr and "ask for a new copy; the rest can be read." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--shot", "{tmp}/a.png", "--language", "xx"], "“xx” is no language"),
        (["--shot", "{tmp}/a.png", "--size", "big"], "write width and height"),
        (["--shot", "{tmp}/a.png", "--text", "900"], "from 80 to 300"),
        (["--shot", "{tmp}/a.png", "--open", "nothing"], "There is no work “nothing”"),
        (["--shot", "{tmp}/no/a.png"], "cannot be written"),
        (["--shot", "{tmp}/a.png", "--pack", "{tmp}/none.sala"], "cannot be opened"),
        (["--shot", "{tmp}/a.png", "--pack", "{tmp}/bad.sala"], "is damaged"),
        (["--pack", "{tmp}/bad.sala", "--selftest"], ""),
    ],
)
def test_one_clear_sentence_and_a_failing_exit(tmp_path, arguments, said):
    (tmp_path / "bad.sala").write_bytes(b"bad")
    done = sala(*[a.format(tmp=tmp_path) for a in arguments])
    assert done.returncode == 1
    errors = done.stderr.splitlines()
    assert "Traceback" not in done.stderr
    assert len(errors) == (1 if said else 0), errors
    assert said in "".join(errors)


def test_without_a_screen_it_says_so_and_names_the_way_out():
    done = sala()
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
    assert "make screenshots" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_nothing_is_written_where_nothing_may_be_written(tmp_path, content_pack):
    """No HOME, a folder without permission, and the pack in it: it reads and leaves nothing."""
    place = tmp_path / "stick"
    place.mkdir()
    shutil.copyfile(content_pack, place / "a.sala")
    place.chmod(0o555)
    before = sorted(p.name for p in place.rglob("*"))
    done = sala("--selftest", "--pack", place / "a.sala", cwd=place, HOME="/nonexistent", TMPDIR="/nonexistent")
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in place.rglob("*")) == before
    place.chmod(0o755)


def test_help_shows_an_example_of_each():
    text = sala("--help").stdout
    for option in ("--pack", "--shot", "--selftest", "--language", "--open", "--theme", "--text", "--size"):
        assert option in text


def test_a_missing_font_is_named(tmp_path):
    """The program without its Khmer font: a sentence, no boxes in place of letters."""
    code = (
        "import sys; from pathlib import Path; from reader import app\n"
        "here = app.Installation.here()\n"
        f"fonts = Path({str(tmp_path)!r})\n"
        "[(fonts / f.name).write_bytes(f.read_bytes()) for f in here.fonts.glob('*.ttf') if 'Khmer' not in f.name]\n"
        "import dataclasses; elsewhere = dataclasses.replace(here, fonts=fonts)\n"
        "app.Installation.here = classmethod(lambda c: elsewhere)\n"
        "sys.exit(app.main(['--shot', str(fonts / 'a.png'), '--language', 'km']))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert "Sala Khmer" in done.stderr and "Traceback" not in done.stderr
    assert not (tmp_path / "a.png").exists()


def test_a_pack_that_nobody_vouches_for_is_told_of_and_marked(pack, tmp_path):
    shot = tmp_path / "a.png"
    done = sala("--shot", str(shot), "--pack", str(pack), "--open", "house")
    assert done.returncode == 0 and shot.exists()
    assert "not signed by anybody known to this copy" in done.stderr
    report = json.loads(sala("--selftest", "--json", "--pack", str(pack)).stdout)["packs"][0]
    assert (report["signed"], report["origin"]) == (False, "unsigned")
    own = json.loads(sala("--selftest", "--json").stdout)["packs"][0]
    assert (own["signed"], own["origin"]) == (True, "publisher")


def test_a_search_answers_in_the_readers_language():
    done = sala("--search", "ผู้ลี้ภัย", "--language", "my", "--in", "th", "--limit", "3", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["search"], report["language"], report["in"]) == ("ผู้ลี้ภัย", "my", "th")
    assert len(report["hits"]) == 3
    first = report["hits"][0]
    assert first["work"] == "words-to-know" and first["language"] == "my"
    found = first["found_in"]
    assert found["language"] == "th" and found["words"] == ["ผู้ลี้ภัย"]
    for segment, places in found["marks"].items():
        assert {found["segments"][int(segment)][a:b] for a, b in places} == {"ผู้ลี้ภัย"}


def test_a_search_for_bytes_that_are_no_text_in_a_terminal_that_knows_no_burmese():
    done = sala("--search", "ကလေး \udcff", "--language", "my", "--json", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["hits"]


def test_a_search_in_words():
    done = sala("--search", "best interests", "--language", "en", "--limit", "2")
    assert done.returncode == 0 and done.stdout.count("best interests") >= 2
    nothing = sala("--search", "xyzzy", "--language", "en")
    assert nothing.returncode == 0 and "Nothing found" in nothing.stdout
    empty = sala("--search", "", "--json")
    assert empty.returncode == 0 and json.loads(empty.stdout)["hits"] == []


def test_a_search_that_cannot_be_made_says_why(tmp_path):
    assert "no language" in sala("--search", "a", "--in", "xx").stderr
    assert "--limit" in sala("--search", "a", "--limit", "0").stderr
    pack = tmp_path / "a.sala"
    shutil.copy(ROOT / "build" / "packs" / "sala.sala", pack)
    db = sqlite3.connect(pack)
    db.execute("DELETE FROM found_data WHERE id > 20")
    db.commit()
    db.close()
    done = sala("--pack", pack, "--search", "refugee")
    assert done.returncode == 1
    assert "cannot be searched" in done.stderr and "Traceback" not in done.stderr
    assert "was changed" in sala("--pack", pack, "--selftest").stdout


def test_a_picture_of_the_search(tmp_path):
    done = sala("--shot", tmp_path / "a.png", "--language", "km", "--search", "detention")
    assert done.returncode == 0, done.stderr
    assert QImage(str(tmp_path / "a.png")).width() == 1366


CRASH = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
from reader import app
app.main(["--search", "detention", "--limit", "1"])
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


def test_a_crash_leaves_nothing_of_what_was_read(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CRASH],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGABRT and done.stdout.splitlines()[-1] == "(0, 0)"
    assert list(tmp_path.iterdir()) == []
