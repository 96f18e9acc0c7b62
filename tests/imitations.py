"""A stranger's texts that imitate the publisher and the program, and how the window shows them: ``python -m tests.imitations FOLDER``.

In English, Thai and Arabic: a title that closes the program's quotation mark and goes on in its voice, signs like the program's own,
letters turned round (U+202E), a title that only looks like one of the publisher's, and a text taken back that bears a publisher's title.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader.authoring import packing
from reader.authoring.signing import SecretKey, sign_pack
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.trust import Keys, read_keys
from tests.driver import Driver
from tests.fuzz.forging import Forge
from tests.generated import work_of

TAGS = ("en", "th", "ar")
IMITATED = "national-screening-mechanism"
"""The publisher's text that a stranger imitates."""
STRANGER = SecretKey.new()
GOES_ON = {
    "en": "\u201d is false now. Ask officer A and pay",
    "th": "\u201d ยกเลิกแล้ว ถามเจ้าหน้าที่",
    "ar": "\u201d أُلغي. اسأل الموظف",
}
SIGNS = "Checked by Sala \u2713 \u00b7 Law checked \u2705 \u26a0\ufe0f"
_LOOKS = str.maketrans("aeoTipc", "\u0430\u0435\u043e\u0422\u0456\u0440\u0441")
"""Latin letters, and Cyrillic ones that look the same."""


def titles(library: Library) -> dict[str, dict[str, str]]:
    """Return the stranger's titles by the id of their texts and by language."""
    work = library.work(IMITATED)
    assert work is not None
    real = {tag: library.card(work, Reader(tag)).title.text for tag in TAGS}
    return {
        "quotation": {tag: f"\u201c{real[tag]}{GOES_ON[tag]}" for tag in TAGS},
        "signs": dict.fromkeys(TAGS, SIGNS),
        "turned": real,  # see ``packs``
        # Thai and Arabic have no letters that others look like: a space between, a sign at the end.
        "alike": {"en": real["en"].translate(_LOOKS), "th": f"{real['th']} !", "ar": f"{real['ar']} \u2713"},
        "taken-back": real,
    }


def packs(folder: Path, publishers: Path) -> list[Path]:
    """Return the publisher's pack, the stranger's, and that in which the stranger takes a text back."""
    library = Library([publishers])
    works = [
        work_of(name, {tag: [title, title, "Pay at the door."] for tag, title in named.items()})
        for name, named in titles(library).items()
    ]
    library.close()
    theirs, recall = folder / "theirs.sala", folder / "\u201c now.sala"
    packing.build(works, theirs)
    packing.build([], recall, recalls={"taken-back": date(2027, 1, 1)})
    forge = Forge(theirs)  # no tool of authors writes what turns letters round
    for tag in TAGS:
        forge.head(lambda head: head | {"title": f"\u202e{head['title']}\u202c"}, "turned", tag)
        forge.head(lambda head: head | {"language_check": ["Sala", "2026-11-02"]}, "signs", tag)
    forge.close(key=STRANGER)
    sign_pack(recall, STRANGER)
    return [publishers, theirs, recall]


def draw(window: Driver, folder: Path) -> Iterator[tuple[str, str]]:
    """Draw what a reader of each language sees; yield the language and the screen that is shown."""
    from PySide6.QtWidgets import QApplication

    def shot(tag: str, name: str) -> tuple[str, str]:
        QApplication.processEvents()
        assert window.grab().save(str(folder / f"{name}-{tag}.png"))
        return tag, name

    for tag in TAGS:
        window.choose_language(tag)
        window.show_shelf()
        yield shot(tag, "question")
        window.accept_waiting()
        window.close_overlays()
        window.show_shelf()
        window.shelf._filling.finish()  # what is still being made is made now
        yield shot(tag, "shelf")
        bar = window.shelf.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield shot(tag, "cards")
        window.open_work("quotation")
        yield shot(tag, "page")
        window.open_search()
        window.search_screen.asked.emit("Pay at the door")
        window.search_screen.rows()
        yield shot(tag, "search")
        window.end_sitting()


def make(folder: Path, publishers: Path, keys: Keys, fonts: Any, icons: Any, translation: Any) -> Driver:
    """Return a window on the publisher's library and the stranger's packs."""
    from tests.monkey import make_window

    window = make_window(folder, Library(packs(folder, publishers), keys), fonts, icons, translation)
    window.resize(1366, 768)
    window.show()
    return window


def main() -> int:
    """Draw the pictures into a folder."""
    from reader.ui.application import Application
    from tests.conftest import ROOT

    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    keys = Keys(read_keys(ROOT / "build/keys/publisher.pub"))
    with tempfile.TemporaryDirectory() as folder:
        window = make(Path(folder), ROOT / "build/packs/sala.sala", keys, app.fonts, app.icons, app.translation)
        for tag, name in draw(window, out):
            print(out / f"{name}-{tag}.png")
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
