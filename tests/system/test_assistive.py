"""The program as a screen reader is given it: over AT-SPI, from outside, by a client of its own."""

import json
import re
import subprocess
import sys

import pytest

from reader.core.composition import Reader
from reader.core.languages import LANGUAGES
from tests.conftest import ROOT
from tests.system.conftest import private_screen, program
from tests.system.test_screen import environment

PROGRAM = """
import sys, threading
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from reader import app
from reader.ui import application
from tests import driver as w

application.Window = w.Driver

class Ear(QObject):
    heard = Signal(str)

def listen(window):
    ear = window._ear = Ear()
    def do(line):
        name, *arguments = line.split()
        getattr(window, name)(*arguments)
        window.repaint()
        for _ in range(5):
            QApplication.processEvents()
        print("done", flush=True)
    ear.heard.connect(do)
    def read():
        for line in sys.stdin:
            ear.heard.emit(line.strip())
    threading.Thread(target=read, daemon=True).start()

show, begun = w.Driver.showEvent, []
def shown(self, event):
    if not begun:
        begun.append(1)
        listen(self)
        self.activateWindow()  # there is nobody else on this screen who would
w.Driver.showEvent = shown
sys.argv = ["sala"]
raise SystemExit(app.main([]))
"""
STEPS = (
    "close_overlays", "choose_language TAG", "open_search", "show_shelf", "open_work atd-mou says", "choose_second OTHER",
    "show_term interpreter", "close_overlays", "show_keys", "close_overlays", "add_to_agenda", "open_agenda", "open_handout work",
    "close_handout", "start_meeting agenda", "end_meeting", "open_settings", "close_topmost", "show_shelf",
    "open_work three-windows page-2", "choose_comic_view panels",
)  # fmt: skip
SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that the system's AT-SPI belongs to."""
CONTROLS = {"push button", "button", "toggle button", "check box", "radio button", "text", "entry", "combo box"}


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """Return what a client is given after every step, in Burmese and in Arabic."""
    folder = tmp_path_factory.mktemp("atspi")
    found = {}
    with private_screen(folder) as display:
        env = {
            **environment(display), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }  # fmt: skip
        for tag, other in (("my", "en"), ("ar", "th")):
            steps = [step.replace("TAG", tag).replace("OTHER", other) for step in STEPS]
            client = [SYSTEM_PYTHON, str(ROOT / "tests" / "system" / "atspi_client.py"), sys.executable, PROGRAM]
            command = [program("dbus-run-session"), "--", *client, *steps]
            done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=150)
            told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
            assert len(told) == len(steps), done.stderr[-2000:]
            found[tag] = dict(enumerate(told))
    return found


@pytest.mark.parametrize("tag", ["my", "ar"])
def test_every_control_on_every_screen_has_a_name_in_the_readers_language(seen, tag):
    letters = {"my": "[\u1000-\u109f]", "ar": "[\u0600-\u06ff]"}[tag]
    own_names = {row.own_name for row in LANGUAGES.values()}
    controls = 0
    for number, told in seen[tag].items():
        if number == 0:
            continue  # no language is chosen yet
        for node in told["seen"]:
            if node["role"] not in CONTROLS:
                continue
            controls += 1
            name = node["name"]
            assert name, (told["step"], node)
            known = (
                re.search(letters, name) or any(own in name for own in own_names) or not re.search(r"[A-Za-z]{3}", name)
            )
            assert known, (told["step"], node)
    assert controls > 150


@pytest.mark.parametrize(("tag", "other"), [("my", "en"), ("ar", "th")])
def test_the_text_that_is_read_is_the_texts_own_words(content, seen, tag, other):
    told = next(t for t in seen[tag].values() if t["step"].startswith("choose_second"))
    said = [node["name"] for node in told["seen"] if node["role"] in ("label", "static", "text", "paragraph")]
    work = content.work("atd-mou")
    for language in (tag, other):
        composition = content.open(work, Reader(language))
        start = composition.find("says")
        words = [composition.composed(i).segments[0].text for i in range(start, start + 3)]
        for text in words:
            assert any(text in name for name in said), (text, said)
    assert not any("\u200b" in name for name in said)


@pytest.mark.parametrize("tag", ["my", "ar"])
def test_every_screen_has_something_in_hand_and_says_what_is_marked(seen, tag):
    for number, told in seen[tag].items():
        if number:
            focused = [node for node in told["seen"] if node["focused"]]
            assert focused, told["step"]
    page = next(t for t in seen[tag].values() if t["step"].startswith("choose_second"))
    assert any(node["checked"] for node in page["seen"] if node["role"] in CONTROLS)  # two languages are in use


@pytest.mark.parametrize("tag", ["my", "ar"])
def test_the_panel_of_a_comic_is_told_in_words(content, seen, tag):
    told = list(seen[tag].values())[-1]
    composition = content.open(content.work("three-windows"), Reader(tag))
    names = "\n".join(node["name"] for node in told["seen"])
    panels = [composition.composed(i) for i in range(len(composition)) if composition.block(i).kind == "panel"]
    assert any(panel.segments[0].text in names and panel.segments[1].text in names for panel in panels)
