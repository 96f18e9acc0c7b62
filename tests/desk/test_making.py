import os
import re
import signal
import subprocess
import sys
import time

import pytest

from reader.authoring.cli import main
from reader.authoring.signing import SecretKey
from reader.core.library import Library
from reader.core.trust import Keys, Origin, read_keys
from reader.desk.host import Place
from tests.conftest import ROOT
from tests.desk.conftest import files_of
from tests.sticks import stick_of_others
from tests.voices import agree, read_aloud


def run(desk, qtbot, press):
    with qtbot.waitSignal(desk.job.ended, timeout=60_000) as ended:
        press()
    return ended.args[0]


def test_a_library_is_made_signed_and_published_as_the_commands_do_it(open_desk, home, tmp_path, qtbot, monkeypatch):
    desk = open_desk(home)
    desk.go(Place("make"))
    assert not desk.shown.publish.isEnabled()
    assert run(desk, qtbot, desk.shown.check.click) and "no mistakes" in desk.job.lines[-1]
    assert desk.notice.text() == "Check everything: done." and desk.notice.kind == "good"
    desk.shown.password.setText("one")
    desk.shown.again.setText("another")
    desk.shown.make_key.click()
    assert not desk.job.running and "not the same" in desk.notice.text()
    # A key with a password takes seconds and a gibibyte to open: here it has none.
    monkeypatch.chdir(home)
    assert main(["keys", "build/keys/publisher", "--no-password"]) == 0
    desk.go(Place("make"))
    assert run(desk, qtbot, desk.shown.make.click)
    pack = home / "build" / "packs" / "sala.sala"
    library = Library([pack], Keys(read_keys(home / "build" / "keys" / "publisher.pub")))
    assert [p.vouching.origin for p in library.packs] == [Origin.PUBLISHER] and len(library.works()) == 2
    other = tmp_path / "other.sala"
    main(["build", "--out", str(other), "--cache", str(tmp_path / "cache")])
    ours = Library([pack]).packs[0].manifest
    assert ours.sha256 == Library([other]).packs[0].manifest.sha256
    assert desk.shown.publish.isEnabled()


def test_voices_are_made_into_files_of_their_own_and_published(open_desk, home, sample_of, qtbot, monkeypatch):
    agree(sample_of, "house", "en")
    read_aloud(sample_of.read("house"), "en", range(3))
    monkeypatch.chdir(home)
    assert main(["keys", "build/keys/publisher", "--no-password"]) == 0
    desk = open_desk(home)
    desk.go(Place("make"))
    assert run(desk, qtbot, desk.shown.make.click) and run(desk, qtbot, desk.shown.voices.click)
    assert [file.name for file in desk.shown.making.voices] == ["sala-voices-en.sala"]
    desk.shown.form_buttons["html"].click()
    desk.shown.form_buttons["m3u"].click()
    assert run(desk, qtbot, desk.shown.publish.click)
    assert len(list((home / "build" / "published").rglob("*.mp3"))) == 3


def test_a_release_says_what_is_left_out_and_why(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("make"))
    desk.shown.releases.buttons[True].click()
    assert not run(desk, qtbot, desk.shown.make.click)
    assert any("left out: house: the language and the law" in line for line in desk.job.lines)
    assert desk.notice.kind == "error" and not (home / "build" / "packs" / "sala.sala").exists()


def test_progress_is_told_and_what_is_cancelled_leaves_nothing_half_done(open_desk, home, sample_of, qtbot):
    for n in range(12):
        sample_of.add(
            f"work-{n}", f"# Work {n}\n\n" + "\n\n".join(f"Words {i} of {n}." for i in range(60)) + "\n", n + 5
        )
    desk = open_desk(home)
    desk.go(Place("make"))
    told = []
    desk.job.progress.connect(lambda part, name: told.append((part, name)))
    assert run(desk, qtbot, desk.shown.make.click)
    assert told[-1][0] == 1.0 and len(told) == 14 and {name for _, name in told} >= {"house", "work-3"}
    pack = home / "build" / "packs" / "sala.sala"
    before = pack.read_bytes()
    (home / "content" / "garden" / "source.md").write_text("# Another garden\n\nWords.\n", "utf-8")
    told.clear()
    desk.shown.make.click()
    qtbot.waitUntil(lambda: desk.job.running)
    desk.strip.cancel.click()
    assert not desk.job.running and desk.strip.isHidden() and "ended" in desk.notice.text()
    assert pack.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="processes are ended otherwise there")
def test_what_a_command_started_ends_with_it(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.job.start("a command", home, ["--help"])
    group = desk.job._process.processId()
    desk.job.stop()
    with pytest.raises(ProcessLookupError):
        for _ in range(50):
            os.killpg(group, signal.SIGTERM)
            time.sleep(0.02)


def test_one_long_work_at_a_time(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("make"))
    with qtbot.waitSignal(desk.job.ended, timeout=60_000):
        desk.shown.check.click()
        desk.shown.make.click()
        assert "still being made" in desk.notice.text()
    assert not (home / "build" / "packs").exists()


def test_a_password_reaches_the_command_that_asks_for_it(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("make"))
    desk.shown.password.setText("a long password ครับ")
    desk.shown.again.setText("a long password ครับ")
    assert run(desk, qtbot, desk.shown.make_key.click), desk.job.lines
    assert desk.shown.making.has_password()
    desk.shown.password.setText("wrong")
    assert not run(desk, qtbot, desk.shown.make.click)
    assert "password is wrong" in desk.notice.text()
    assert not any(b"password" in data for name, data in files_of(home / "build" / "keys").items())


def test_a_library_is_put_onto_many_sticks(open_desk, home, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("reader.desk.screens.make_screen.drives", list)
    monkeypatch.setattr("reader.desk.content.making.Making.programs", lambda *_: None)
    desk = open_desk(home)
    desk.go(Place("make"))
    assert "programs of another Sala stick" in desk.shown.lacking.text() and not desk.shown.sticks.isEnabled()
    key = SecretKey.new()
    key.write(home / "build/keys/publisher.key", home / "build/keys/publisher.pub")
    desk.again()
    screen = desk.shown
    screen._programs = stick_of_others(tmp_path / "theirs")
    drives = [tmp_path / name for name in ("one", "two", "three")]
    for drive in drives:
        drive.mkdir()
        screen.add_drive(drive)
    (drives[1] / "Sala").write_text("another program of this name")
    assert not screen.lacking.text() and screen.sticks.isEnabled()
    assert not run(desk, qtbot, screen.sticks.click)  # a drive on which something else lies is left as it is
    assert desk.job.count == 4 and len(desk.job.failed) == 1 and "two" in desk.notice.text()
    assert {d.name for d in drives if (d / "sala-files/office.sha256").exists()} == {"one", "three"}
    assert files_of(drives[1]) == {"Sala": b"another program of this name"}
    assert any("every byte was read back" in line for line in desk.job.lines)
    assert not (drives[0] / "sala-files/packs/theirs.sala").exists()


def test_where_the_first_work_fails_those_after_it_are_not_begun(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("make"))
    begin = lambda: desk.run("first", ["approve", "no-such-work"], then=[("second", ["--help"])])  # noqa: E731 - one line
    assert not run(desk, qtbot, begin)
    assert desk.job.count == 1 and desk.job.failed == ["first"] and not desk.job.running


def test_what_the_bundle_does_loads_nothing_that_it_leaves_out():
    """What ``build_spec/desk.spec`` excludes is not imported by any of the desk's screens and commands."""
    recipe = (ROOT / "build_spec" / "desk.spec").read_text("utf-8")
    excluded = re.findall(r'"([\w.]+)"', recipe.partition("excludes=[")[2].partition("]")[0])
    assert "pikepdf" in excluded
    code = (
        "import sys; [sys.modules.__setitem__(name, None) for name in sys.argv[1:]]\n"
        "from reader.desk.window import SCREENS, screen_class; [screen_class(name) for name in SCREENS]\n"
        "from reader.authoring.cli import main; from reader.publish import own_stick, publisher, stick_copies\n"
        "from reader.authoring.importing import importer; from reader.authoring import line_breaks, packing, voices"
    )
    subprocess.run([sys.executable, "-c", code, *excluded], check=True, cwd=ROOT)
