"""Two screens of different scale, a portrait screen, 125 to 200 %: the window fits each, moved from one to the other, and so does a meeting."""

import json
import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

SCRIPT = """
import json, sys
from pathlib import Path
from tests import conftest
from reader.ui.application import Application
from reader.core.library import Library
from reader.core.session import Session
from reader.ui.host.environment import Environment
from reader.ui.window import placement
from tests.driver import Driver
from tests.red_button import place_of
from datetime import date
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

ROOT = conftest.ROOT
app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
environment = Environment(app.fonts, app.icons, app.translation, date(2026, 12, 1), lambda: None, whole_screen=True)
window = Driver(Library([ROOT / "build/packs/sala.sala"]), environment, Session(language="my", helping="en"))
placement.open_window(window)
screens = QGuiApplication.screens()
told = []
for screen in (*screens, screens[0]):
    window.showNormal()
    window.setScreen(screen)
    window.setGeometry(placement.normal_geometry(screen.availableGeometry()))
    window.showMaximized()
    window.open_work("atd-mou")
    for _ in range(5):
        QApplication.processEvents()
    place, whole = place_of(window, "page")
    picture = window.grab()
    told.append({
        "screen": screen.name(), "ratio": window.devicePixelRatioF(), "picture": picture.devicePixelRatio(), "whole": whole,
        "inside": screen.geometry().contains(window.geometry()), "shown on": window.screen().name(),
        "pixels": [picture.width(), picture.height()],
    })
window.start_meeting()
for _ in range(5):
    QApplication.processEvents()
audience = window.meeting_screen.audience
told.append({
    "audience on": audience.screen().name() if audience is not None else "", "covers": audience is not None and audience.geometry() ==
    audience.screen().geometry(), "meeting whole": place_of(window, "meeting")[1],
})
window.end_meeting()
print(json.dumps(told))
sys.stdout.flush()
import os
os._exit(0)
"""


def run(folder, *screens):
    """Show the window on these screens: (width, height, scale) from left to right, as large as windows take them to be."""
    left, listed = 0, []
    for number, (wide, high, scale) in enumerate(screens):
        size = {"x": left, "y": 0, "width": round(wide * scale), "height": round(high * scale)}
        listed.append({"name": f"screen-{number}", **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})
        left += size["width"]
    config = folder / "screens.json"
    config.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": listed})
    )
    factors = ";".join(f"screen-{number}={scale}" for number, (_, _, scale) in enumerate(screens))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
        "QT_SCREEN_SCALE_FACTORS": factors,
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize(
    "screens",
    [
        ((1366, 768, 1.0), (1920, 1080, 2.0)), ((1920, 1080, 1.5), (1024, 768, 1.0)), ((1280, 720, 1.25), (768, 1366, 1.0)),
    ],
)  # fmt: skip
def test_the_window_fits_screens_of_different_scale_and_is_as_sharp_as_each(tmp_path, screens):
    *shown, meeting = run(tmp_path, *screens)
    order = [0, 1, 0]
    for found, number in zip(shown, order, strict=True):
        assert found["shown on"] == found["screen"] == f"screen-{number}"
        assert found["ratio"] == found["picture"] == screens[number][2]
        assert found["whole"] and found["inside"], found
    assert meeting == {"audience on": "screen-1", "covers": True, "meeting whole": True}


@pytest.mark.parametrize("screen", [(768, 1366, 1.0), (1093, 614, 1.25), (960, 540, 2.0), (800, 600, 1.0)])
def test_one_screen_of_any_scale_or_in_portrait(tmp_path, screen):
    *shown, meeting = run(tmp_path, screen)
    assert all(found["whole"] and found["inside"] and found["ratio"] == screen[2] for found in shown)
    assert meeting == {"audience on": "", "covers": False, "meeting whole": True}
