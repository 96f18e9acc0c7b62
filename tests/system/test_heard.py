"""Listening as the system sees it: not one file of it is left, and a screen reader is told of every button."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from reader.authoring import signing
from reader.authoring.mistakes import Mistakes
from reader.authoring.strings import messages
from reader.authoring.works import read_work
from tests.conftest import ROOT
from tests.system.conftest import private_screen, program
from tests.system.test_assistive import CONTROLS, PROGRAM, SYSTEM_PYTHON
from tests.system.test_no_trace import SITTING, changes, listing, watched
from tests.system.test_screen import environment
from tests.voices import AGREED, read_aloud, voice_pack

SILENT = """
from reader.ui.sound import device
device.Loudspeaker.__init__.__defaults__ = (True,)  # nothing is heard, in the same time
"""
STEPS = ("choose_language my", "open_work atd-mou says", "toggle_listening", "hear_aloud", "toggle_listening")


@pytest.fixture(scope="module")
def voices(tmp_path_factory):
    """A pack of Burmese voices for a text of the library, signed as that is."""
    folder = tmp_path_factory.mktemp("voices")
    work = shutil.copytree(ROOT / "content" / "atd-mou", folder / "atd-mou")
    (work / "work.toml").write_text(
        (work / "work.toml").read_text("utf-8") + AGREED.format(tag="my", away="true"), "utf-8"
    )
    read = read_work(work, Mistakes())
    read_aloud(read, "my", range(30))
    pack = voice_pack(folder, [read], folder / "voices.sala", "my")
    signing.sign_pack(pack, signing.SecretKey.read(ROOT / "build" / "keys" / "publisher.key"))
    return pack


def led(voices, folder, steps):
    """Return what a client is given after each step of a program that has voices."""
    code = SILENT + PROGRAM.replace("app.main([])", f"app.main([{str(voices)!r}])")
    with private_screen(folder) as display:
        env = {
            **environment(display), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }  # fmt: skip
        client = [SYSTEM_PYTHON, str(ROOT / "tests" / "system" / "atspi_client.py"), sys.executable, code]
        command = [program("dbus-run-session"), "--", *client, *steps]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=150)
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert len(told) == len(steps), done.stderr[-2000:]
    return told


def test_all_that_listening_offers_is_done_over_at_spi(voices, tmp_path):
    """By whoever sees nothing of the window: the sign in “More”, how to hear it, and every button of the bar."""
    words = messages(ROOT / "i18n" / "sala_my.ts")
    bar = {source: words["ListeningBar", source] for _, source in words if ("ListeningBar", source) in words}
    listen, aloud, pause, go_on = words["Actions", "Listen"], bar["Aloud"], bar["Pause"], bar["Go on reading aloud"]
    steps = [
        "choose_language my", "open_work atd-mou says", f"press {words['TopBar', 'More']}", f"press {listen}",
        f"press {aloud}", f"press {pause}", f"press {bar['Faster']}", f"press {bar['Slower']}", f"press {bar['Slower']}",
        f"press {bar['On a paragraph']}", f"press {bar['Back a paragraph']}", f"press {go_on}", f"press {bar['Stop reading aloud']}",
    ]  # fmt: skip
    names = [{node["name"] for node in one["seen"]} for one in led(voices, tmp_path, steps)]
    assert aloud in names[3] and pause not in names[3]  # first it is asked how
    # Most of it while it is paused: on a slow computer all would have been read before the client is through.
    assert pause in names[4] and go_on in names[5]
    assert "115 %" in names[6] and "100 %" in names[7] and "90 %" in names[8]
    assert go_on in names[10] and pause in names[11] and not {pause, go_on} & names[12]


def test_every_button_of_it_has_a_name_in_the_readers_language(voices, tmp_path):
    told = led(voices, tmp_path, STEPS)
    names = [{node["name"] for node in one["seen"] if node["role"] in CONTROLS} for one in told]
    assert all(re.search("[\u1000-\u109f]", name) for name in names[2] - names[1]) and len(names[2] - names[1]) == 2
    assert len(names[3] - names[1]) == 6 and all(re.search("[\u1000-\u109f]", name) for name in names[3] - names[1])
    assert names[4] == names[1]


@pytest.mark.parametrize("home", ["writable", "none"])
def test_listening_leaves_not_one_file(voices, screen, tmp_path, home):
    folder = tmp_path / "home"
    folder.mkdir()
    steps = """    steps = [
        lambda: window.choose_language("my"), lambda: window.open_work("atd-mou", "says"), window.toggle_listening,
        window.hear_aloud, lambda: None, lambda: window.listening.press("faster"), lambda: None, window.toggle_listening,
    ]
"""
    code = re.sub(r"(?s)    steps = \[.*?\n    \]\n", lambda _: steps, SITTING).replace(
        "app.main([])", f"app.main([{str(voices)!r}])"
    )
    command, env, log = watched(tmp_path, screen, None if home == "none" else folder)
    before = listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build")
    for silent in (SILENT, ""):  # with a device, and with what this computer has, which may be none
        done = subprocess.run(
            [*command[:-1], silent + code], cwd=ROOT, env=env, timeout=120, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert changes(log) == []
    assert listing(folder, tmp_path / "tmp", ROOT / "reader", ROOT / "build") == before
