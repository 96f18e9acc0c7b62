"""Five hundred drawings that try to reach outside, watched by strace: no file is opened and no address asked for."""

import os
import re
import subprocess
import sys

from tests.conftest import ROOT
from tests.fuzz.drawings import png
from tests.system.conftest import program

DRAW = """
import os, sys
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from reader.ui.document.pictures import Pictures
from reader.ui.document.picture_drawing import _drawn, _svg, wait_for_drawings
from tests.fuzz.drawings import ROOT, data_address, drawing, png, reaching_outside
from tests.samples import SVG

app = QGuiApplication(["pictures"])
canary = sys.argv[1]
honest = [SVG.encode(), png(), f"<svg {ROOT}><image xlink:href='{data_address(png())}' width='9' height='9'/></svg>".encode()]
for number, data in enumerate(honest):  # what Qt loads once, for any picture, is loaded now
    assert Pictures(lambda _: data).pixmap(str(number), QSize(90, 60), 1.0) is not None
wait_for_drawings()
named = list(reaching_outside(canary))
os.access("/BEGIN", os.F_OK)
shown = 0
for name, data in named:
    pictures = Pictures(lambda _: data)
    shown += pictures.pixmap("a", QSize(90, 60), 1.0) is not None
    pictures.prepare("a", QSize(45, 30), 1.0)
    wait_for_drawings()
os.access("/END", os.F_OK)
_drawn(_svg(drawing("image", canary)), QSize(90, 60))  # without the check: it shows that the test sees what is opened
os.access("/CONTROL", os.F_OK)
print(len(named), shown)
"""


def test_no_drawing_opens_a_file_or_asks_for_an_address(tmp_path):
    canary, log = tmp_path / "canary.png", tmp_path / "log"
    canary.write_bytes(png())
    command = [program("strace"), "-f", "-qq", "-e", "trace=%file,%network", "-o", str(log), sys.executable, "-c", DRAW]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    done = subprocess.run(
        [*command, str(canary)], cwd=ROOT, env=environment, timeout=300, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.split() == ["500", "0"]
    calls = log.read_text("utf-8", "replace")
    begin, end, control = (calls.index(f'"/{word}"') for word in ("BEGIN", "END", "CONTROL"))
    during = [line for line in calls[begin:end].splitlines()[1:-1] if not re.search(r"\+\+\+|SIG", line)]
    assert during == []
    assert str(canary) in calls[end:control]
