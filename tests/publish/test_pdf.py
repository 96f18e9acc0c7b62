"""What opens without Sala is made the same from the same text, and speaks no other language than its own."""

import subprocess
import sys
import time

import pikepdf

from tests.conftest import ROOT

MAKE = """
import sys
from pathlib import Path
from reader.app import Installation
from reader.core.library import Library
from reader.publish.pdf import sheets
from reader.publish.publication import Publication, Tongue
from reader.ui.application import Application
places = Installation.here()
publication = Publication(Library([Path({pack!r})]), Application(places.fonts, places.icons, places.translations))
for tag in sys.argv[2:]:
    file = Path(sys.argv[1], f"{{tag}}.pdf")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(sheets(publication, Tongue.of(tag), publication.library.listed("garden")))
"""


def make(pack, out, *tags):
    code = MAKE.format(pack=str(pack))
    done = subprocess.run([sys.executable, "-c", code, out, *tags], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return {p.name: p.read_bytes() for p in out.iterdir()}


def test_the_same_text_makes_the_same_bytes_whatever_was_made_before(pack, tmp_path):
    first = make(pack, tmp_path / "one", "zh-Hans", "ar", "mww", "mww+ar")
    time.sleep(1.1)  # a PDF's time is one of seconds
    again = make(pack, tmp_path / "two", "mww", "mww+ar")
    assert len(again) == 2 and again == {name: first[name] for name in ("mww.pdf", "mww+ar.pdf")}
    assert again["mww.pdf"] != again["mww+ar.pdf"]
    with pikepdf.open(tmp_path / "two/mww.pdf") as document:
        assert not {"/CreationDate", "/ModDate"} & set(document.docinfo.keys())
