"""Files that were damaged on their way, in all kinds that are imported: ``python -m tests.import_damage [COUNT [SEED]]``.

Cuts files off, changes bytes, and changes the parts within an archive; each is read in a process whose memory is bounded.
Prints how many were taken and refused, the slowest, and every file that ended in anything but one sentence.
"""

import random
import resource
import sys
import tempfile
import time
import traceback
import zipfile
from pathlib import Path

from reader.authoring.importing.importer import read_for_import
from reader.authoring.importing.model import ForeignFileError
from reader.authoring.review_forms import read_review
from reader.core.works import WorkKind
from tests import foreign_files as ff
from tests import google_docs as gd
from tests.authoring.importing.test_google_docs import BODY, WORD
from tests.authoring.importing.test_importing import tidy_word
from tests.authoring.importing.test_pdf import leaflet

MEMORY = 2_000_000_000


def whole_files(folder: Path) -> list[Path]:
    """Write a file of each kind."""
    (folder / "a.html").write_text(
        "<h1>A</h1><p>b <b>c</b></p><table><tr><td>x<td>y</table><ul><li>i<ul><li>j</ul></ul>" * 5, "utf-8"
    )
    (folder / "a.md").write_text(
        "# A\n\n- b\n\n    - c\n\n| a | b |\n|---|---|\n| c | d |\n\nnote[^1]\n\n[^1]: n\n" * 3, "utf-8"
    )
    (folder / "a.txt").write_text("หัวข้อ\n\n- b\n- c\n\n" * 9, "utf-8")
    body = "<text:p>a<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>i</text:p></text:list-item></text:list>"
    return [
        tidy_word(folder), ff.word(folder / "google.docx", *WORD), gd.page(folder / "google.zip", *BODY),
        ff.opendocument(folder / "a.odt", body), ff.epub(folder / "a.epub", "<h1>One</h1><p>a</p>", "<h2>Two</h2><p>b</p>"),
        leaflet(folder / "a.pdf"), folder / "a.html", folder / "a.md", folder / "a.txt",
    ]  # fmt: skip


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Return bytes that were cut off, changed, or of which a piece was lost or doubled."""
    way = dice.randrange(4)
    at = dice.randrange(len(data))
    if way == 0:
        return data[:at]
    if way == 1:
        out = bytearray(data)
        for _ in range(dice.choice((1, 8, 64))):
            out[dice.randrange(len(out))] = dice.randrange(256)
        return bytes(out)
    piece = dice.randrange(1, 400)
    return data[:at] + (data[at + piece :] if way == 2 else data[at : at + piece] * dice.choice((2, 50)) + data[at:])


def damaged_file(file: Path, into: Path, dice: random.Random) -> Path:
    """Write a damaged file; of an archive now and then one whose parts are damaged."""
    if zipfile.is_zipfile(file) and dice.random() < 0.6:
        with zipfile.ZipFile(file) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        name = dice.choice(sorted(parts))
        parts[name] = damaged(parts[name], dice) if parts[name] else b"<x/>"
        return ff.packed(into, parts)
    into.write_bytes(damaged(file.read_bytes(), dice))
    return into


def main(count: int, seed: int) -> int:
    """Read `count` damaged files; return how many ended otherwise than they may."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    dice = random.Random(seed)
    taken = refused = wrong = 0
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        files = whole_files(folder)
        for number in range(count):
            file = files[number % len(files)]
            spoilt = damaged_file(file, folder / f"spoilt{file.suffix}", dice)
            kind = WorkKind.PAGES if file.suffix == ".pdf" and dice.random() < 0.3 else WorkKind.EXPLAINER
            since = time.perf_counter()
            try:
                read_for_import(spoilt, kind=kind)
                read_review(spoilt)
                taken += 1
            except ForeignFileError as error:
                refused += 1
                wrong += "\n" in str(error)
            except Exception:
                wrong += 1
                print(f"file {number} of seed {seed}, {file.name}:")
                traceback.print_exc(limit=-3)
            if (seconds := time.perf_counter() - since) > slowest[0]:
                slowest = (seconds, f"number {number}, {file.name}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{count} files: {taken} taken, {refused} refused, {wrong} wrong; the slowest {slowest[0]:.2f} s ({slowest[1]}); {memory:.0f} MiB at most"
    )
    return wrong


if __name__ == "__main__":
    sys.exit(bool(main(*(int(n) for n in (sys.argv[1:] + ["500", "1"][len(sys.argv) - 1 :])))))
