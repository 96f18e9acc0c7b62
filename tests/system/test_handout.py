"""Handouts as another program (poppler) reads and draws them, in every language."""

import json
import subprocess
import sys
import unicodedata

import pytest

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from tests.conftest import DRAFTED, ROOT
from tests.system.conftest import program

WORK = "covid-19-book"
READ_BACK = ("en", "zh-Hans", "vi", "so", "mww")
"""Where all words of a PDF can be read back; in the other scripts it looks right and cannot be searched."""
DPI = 75


@pytest.fixture(scope="module")
def handouts(tmp_path_factory):
    """Make a handout in every language; return their files by tag."""
    folder = tmp_path_factory.mktemp("handouts")
    for tag in DRAFTED:
        command = [
            sys.executable,
            "-m",
            "reader",
            "--handout",
            str(folder / f"{tag}.pdf"),
            "--open",
            WORK,
            "--language",
            tag,
        ]
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return {tag: folder / f"{tag}.pdf" for tag in DRAFTED}


@pytest.mark.parametrize("tag", DRAFTED)
def test_every_font_is_embedded(handouts, tag):
    told = subprocess.run([program("pdffonts"), str(handouts[tag])], capture_output=True, text=True, check=True).stdout
    rows = [row.split() for row in told.splitlines()[2:]]
    assert rows and all(row[-5] == "yes" for row in rows), told


@pytest.mark.parametrize("tag", READ_BACK)
def test_every_block_is_read_back_in_the_right_order(content, handouts, tag):
    told = subprocess.run(
        [program("pdftotext"), "-raw", str(handouts[tag]), "-"], capture_output=True, text=True, check=True
    )
    text = unicodedata.normalize("NFKC", "".join(told.stdout.split()))
    composition = content.open(content.work(WORK), Reader(tag))
    at = read = 0
    for index in range(len(composition)):
        composed = composition.composed(index)
        if composed.language != tag or composed.block.kind in (BlockKind.FIGURE, BlockKind.TABLE):
            continue
        for words in composed.segments:
            wanted = unicodedata.normalize("NFKC", "".join(words.text.split()))
            # Where a page ends inside a block its foot stands between two lines.
            place = text.find(wanted[:20], at)
            assert place >= 0, words.text
            at = place
            read += 1
    assert read > 60


DRAW = """
import json, sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from reader.app import Installation
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.ui.handout.paper import A4
from reader.ui.application import Application

places = Installation.here()
app = Application(places.fonts, places.icons, places.translations)
library = Library(sorted(places.packs.glob("*.sala")))
work, dpi, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
for tag in sys.argv[4:]:
    handout = app.handout(library, Session(language=tag, place=Location(work)), date.today())
    for number in range(3):
        image = QImage(round(A4.width() * dpi / 300), round(A4.height() * dpi / 300), QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(dpi / 300, dpi / 300)
        handout.layout.paint(painter, number)
        painter.end()
        image.save(str(folder / f"{tag}-{number}.png"))
"""


def test_a_page_drawn_by_poppler_is_the_preview_drawn_by_qt(handouts, tmp_path):
    """The first three pages in every language, compared in squares of 6 × 6 pixels."""
    from PIL import Image

    env = {**__import__("os").environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", DRAW, WORK, str(DPI), str(tmp_path), *DRAFTED], check=True, cwd=ROOT, env=env)
    differing = {}
    for tag in DRAFTED:
        out = tmp_path / f"poppler-{tag}"
        command = [program("pdftoppm"), "-r", str(DPI), "-l", "3", "-gray", "-png", str(handouts[tag]), str(out)]
        subprocess.run(command, check=True)
        far = inked = 0
        for number, file in enumerate(sorted(tmp_path.glob(f"poppler-{tag}-*.png"))):
            mine = Image.open(tmp_path / f"{tag}-{number}.png").convert("L")
            seen = Image.open(file).convert("L").resize(mine.size)
            small = (mine.width // 6, mine.height // 6)
            a, b = (list(im.resize(small, Image.Resampling.BOX).getdata()) for im in (mine, seen))
            inked += sum(min(x, y) < 250 for x, y in zip(a, b, strict=True))
            far += sum(abs(x - y) > 50 for x, y in zip(a, b, strict=True))
        differing[tag] = far / inked
        assert inked > 2000
    print(json.dumps(differing, indent=1))
    assert max(differing.values()) < 0.01, differing
