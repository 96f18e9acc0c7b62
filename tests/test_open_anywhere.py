"""What opens without Sala is made the same from the same text, and speaks no other language than its own."""

import subprocess
import sys
import time

import pikepdf

from tests.conftest import ROOT

MAKE = """
import sys
from pathlib import Path
sys.path[:0] = [{spec!r}, {root!r}]
import open_anywhere
from reader.core.library import Library, Reader
app = open_anywhere._application()
library = Library([Path({pack!r})])
for tag in sys.argv[2:]:
    folder = Path(sys.argv[1], tag)
    folder.mkdir(parents=True)
    # Made anew as in another process of the pool: what it installed before must not speak on.
    app = open_anywhere._application()
    open_anywhere.make_work(app, library, library.work("garden"), Reader(tag), folder)
"""


def make(pack, out, *tags):
    code = MAKE.format(spec=str(ROOT / "build_spec"), root=str(ROOT), pack=str(pack))
    done = subprocess.run([sys.executable, "-c", code, out, *tags], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*.*")}


def test_the_same_text_makes_the_same_bytes_whatever_was_made_before(pack, tmp_path):
    first = make(pack, tmp_path / "one", "zh-Hans", "ar", "mww")
    time.sleep(1.1)  # a PDF's time is one of seconds
    again = make(pack, tmp_path / "two", "mww")
    assert len(again) == 1 and again == {name: data for name, data in first.items() if name.startswith("mww/")}
    with pikepdf.open(tmp_path / "two/mww/The garden.pdf") as document:
        assert not {"/CreationDate", "/ModDate"} & set(document.docinfo.keys())
