"""Packs at the limits of what a reader shows (``reader/core/limits.py``), and how long the window is kept by them.

``python -m tests.fuzz.largest [NAME …]`` opens each in the window, reads it, shows it large, searches in it, changes the language and
the size, and prints the longest time in which nothing else could happen, at which step. Whoever means harm makes such a pack: nothing
in it is more than the table allows.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader.authoring import packing
from reader.authoring.parsed import ParsedDocument
from reader.authoring.signing import SecretKey, sign_pack
from reader.authoring.works import WorkSource
from reader.core import limits
from reader.core.blocks import Balloon, BalloonKind, Block, BlockKind
from reader.core.library import Library
from reader.core.trust import Keys
from reader.core.words import Span, Style, Words
from reader.core.works import Source, Subject, Topic, WorkKind
from tests.driver import Driver

PUBLISHER = SecretKey.new()
KEYS = Keys((PUBLISHER.public,))
LETTERS = {
    "en": "the officer asks again and the child waits ",
    "my": "အရာရှိက ထပ်မေးပြီး ကလေးက စောင့်နေသည် ",
    "km": "មន្ត្រី សួរម្តងទៀត ហើយកុមារ រង់ចាំ ",
    "th": "เจ้าหน้าที่ ถามอีกครั้ง และเด็ก รออยู่ ",
    "ar": "يسأل الموظف مرة أخرى والطفل ينتظر ",
    "ur": "افسر دوبارہ پوچھتا ہے اور بچہ انتظار کرتا ہے ",
    "zh-Hans": "官员再次询问孩子等待",
}
"""Some words in each script."""


def text(tag: str, letters: int) -> str:
    """Return so many letters of running text."""
    return (LETTERS[tag] * (letters // len(LETTERS[tag]) + 1))[:letters].strip()


def unbroken(tag: str, letters: int) -> str:
    """Return so many letters without a place where a line may end."""
    words = LETTERS[tag].replace(" ", "")
    return (words * (letters // len(words) + 1))[:letters]


@dataclass
class Made:
    """A work in the making: its sections of blocks with their words in one language."""

    tag: str = "en"
    kind: WorkKind = WorkKind.ARTICLE
    name: str = "large"
    title: str = "Large"
    sections: list[list[tuple[Block, list[Words]]]] = field(default_factory=lambda: [[]])
    assets: dict[str, bytes] = field(default_factory=dict)
    about: int = 1

    def add(self, kind: BlockKind, *words: Words | str, **given: object) -> None:
        """Put a block at the end of the last section."""
        said = [w if isinstance(w, Words) else Words(w) for w in words]
        number = sum(map(len, self.sections))
        block = Block(f"b-{number}", kind, segments=len(said), weight=sum(len(w.text) for w in said), **given)  # type: ignore[arg-type]
        self.sections[-1].append((block, said))

    def source(self, folder: Path) -> WorkSource:
        """Return it as authors' tools have it."""
        heading = (Block("title", BlockKind.HEADING, level=1), [Words(self.title)])
        sections = [[heading, *self.sections[0]], *self.sections[1:]]
        document = ParsedDocument(sections=[[block for block, _ in section] for section in sections])
        document.words = {block.id: tuple(words) for section in sections for block, words in section if words}
        place = folder / self.name
        for name, data in self.assets.items():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_bytes(data)
        return WorkSource(
            place, self.name, self.kind, Topic.NEWS, Subject.GENERAL, 1, "", self.tag, date(2026, 11, 1), "Sala", "CC BY 4.0",
            ("Sala",) * self.about, (Source("made", "example.org"),) * self.about, None, None, {}, document=document, translations={},
        )  # fmt: skip


# --- the cases ---


def paragraph(tag: str) -> list[Made]:
    made = Made(tag)
    for _ in range(3):
        made.add(BlockKind.PARAGRAPH, text(tag, limits.PARAGRAPH.most))
    return [made]


def word(tag: str) -> list[Made]:
    made = Made(tag, title=unbroken(tag, limits.TITLE.most))
    made.sections.append([])
    made.add(BlockKind.HEADING, unbroken(tag, limits.TITLE.most), level=2)
    for _ in range(3):
        made.add(
            BlockKind.PARAGRAPH,
            " ".join([unbroken(tag, limits.WORD.most)] * (limits.PARAGRAPH.most // (limits.WORD.most + 1))),
        )
    return [made]


def spans(tag: str) -> list[Made]:
    made, words = Made(tag), text(tag, limits.PARAGRAPH.most)
    step = len(words) // limits.SPANS.most
    styled = tuple(
        Span(
            i * step,
            i * step + step - 1,
            (Style.LINK, Style.STRONG, Style.EMPHASIS)[i % 3],
            "#title" if i % 3 == 0 else "",
        )
        for i in range(limits.SPANS.most)
    )
    for _ in range(3):
        made.add(BlockKind.PARAGRAPH, Words(words, (), styled))
    return [made]


def table(tag: str, columns: int) -> list[Made]:
    made, cells = Made(tag), limits.CELLS.most // columns * columns
    for _ in range(2):
        made.add(
            BlockKind.TABLE,
            *[text(tag, limits.BLOCK.most // cells - 1) or "x"] * cells,
            columns=columns,
            aligns=("left",) * columns,
        )
    return [made]


def deep(tag: str) -> list[Made]:
    made = Made(tag)
    for i in range(200):
        made.add(
            BlockKind.ITEM,
            text(tag, 300),
            depth=limits.DEPTH.most,
            quote=limits.QUOTE.most,
            number=limits.NUMBER.most,
            box="note",
            box_id=i + 1,
        )
    return [made]


def piled(tag: str) -> list[Made]:
    made, mark = Made(tag), {"en": "\u0302", "ar": "\u064b", "th": "\u0e49"}[tag]
    letter = {"en": "e", "ar": "ب", "th": "ก"}[tag]
    for _ in range(3):
        made.add(BlockKind.PARAGRAPH, f"{(letter + mark * limits.PILED.most) * 40} " * (limits.PARAGRAPH.most // 361))
    return [made]


def blocks(tag: str) -> list[Made]:
    made = Made(tag)
    for _ in range(limits.BLOCKS.most - 2):
        made.add(BlockKind.PARAGRAPH, text(tag, 60))
    return [made]


def letters(tag: str) -> list[Made]:
    made = Made(tag)
    for i in range(limits.WORK.most - 2):
        if i % (limits.BLOCKS.most - 1) == 0:
            made.sections.append([])
        made.add(BlockKind.PARAGRAPH, text(tag, limits.LETTERS.most // limits.WORK.most - 2))
    made.sections = [section for section in made.sections if section]
    return [made]


def sections(tag: str) -> list[Made]:
    made = Made(tag)
    for i in range(limits.SECTIONS.most - 1):
        made.sections.append([])
        made.add(BlockKind.HEADING, f"{i} {text(tag, 80)}", level=2)
    return [made]


def glossary(tag: str) -> list[Made]:
    made = Made(tag, WorkKind.GLOSSARY, name="words-to-know")
    for i in range(limits.GLOSSARY.most - 2):
        if i % (limits.BLOCKS.most - 1) == 0:
            made.sections.append([])
        made.add(BlockKind.TERM, f"{text(tag, 20)} {i}", text(tag, 100), name=f"t{i}")
    made.sections = [section for section in made.sections if section]
    reader = paragraph(tag)[0]
    return [made, reader]


def about(tag: str) -> list[Made]:
    made = Made(tag, about=limits.ABOUT.most)
    made.add(BlockKind.PARAGRAPH, text(tag, 100))
    return [made]


PAGE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 3000"><rect width="3000" height="3000" fill="#fff"/></svg>'


def comic(tag: str) -> list[Made]:
    made = Made(tag, WorkKind.COMIC, assets={"images/page.svg": PAGE.encode()})
    for number in range(1, 3):
        made.sections.append([])
        made.add(BlockKind.PAGE, area=(0, 0, 3000, 3000), image="images/page.svg", name=f"page-{number}")
        left = limits.ON_PAGE.most
        for panel in range(limits.PANELS.most):
            x, y, count = panel % 8 * 370, panel // 8 * 370, min(limits.BALLOONS.most, left)
            left -= count
            balloons = [
                Balloon(tuple(BalloonKind)[n % 5], (x + n % 5 * 70, y + n // 5 * 85, 65, 80)) for n in range(count)
            ]
            words = [text(tag, limits.BALLOON.most)] * count
            made.add(BlockKind.PANEL, "", *words, area=(x, y, 360, 360), balloons=tuple(balloons))
    return [made]


def shelf(tag: str) -> list[Made]:
    found = []
    for number in range(3000):
        made = Made(tag, name=f"w{number}", title=text(tag, limits.TITLE.most))
        made.add(BlockKind.PARAGRAPH, text(tag, 40))
        found.append(made)
    return found


CASES: dict[str, Callable[[], list[Made]]] = {
    **{f"paragraphs, {tag}": (lambda tag=tag: paragraph(tag)) for tag in LETTERS},
    **{f"words without an end, {tag}": (lambda tag=tag: word(tag)) for tag in LETTERS},
    **{f"spans, {tag}": (lambda tag=tag: spans(tag)) for tag in ("en", "my", "ur")},
    **{f"tables of 30 columns, {tag}": (lambda tag=tag: table(tag, limits.COLUMNS.most)) for tag in ("en", "my", "ur")},
    **{f"tables of 2 columns, {tag}": (lambda tag=tag: table(tag, 2)) for tag in ("en", "ur")},
    **{f"deep lists, {tag}": (lambda tag=tag: deep(tag)) for tag in ("en", "ur")},
    **{f"piled signs, {tag}": (lambda tag=tag: piled(tag)) for tag in ("en", "ar", "th")},
    "one part of many paragraphs": lambda: blocks("en"),
    "many letters": lambda: letters("en"),
    "many parts": lambda: sections("en"),
    "many terms": lambda: glossary("en"),
    "many sources": lambda: about("en"),
    **{f"balloons, {tag}": (lambda tag=tag: comic(tag)) for tag in ("en", "my", "ur")},
    "many texts": lambda: shelf("en"),
}


def build(case: str, folder: Path) -> Path:
    """Make the pack of a case."""
    pack = folder / "large.sala"
    packing.build([made.source(folder) for made in CASES[case]()], pack)
    sign_pack(pack, PUBLISHER)
    return pack


# --- how long the window is kept ---


@dataclass
class Kept:
    """How long nothing else could happen: at each step the longest time, in seconds."""

    steps: dict[str, float] = field(default_factory=dict)

    def do(self, step: str, deed: Callable[..., object], *given: object) -> None:
        """Do a step, and let the window come to rest."""
        longest, rest = self._timed(deed, *given), time.monotonic() + 3
        while time.monotonic() < rest:
            took = self._timed(QApplication.processEvents)
            longest = max(longest, took)
            if took < 0.0005:
                time.sleep(0.002)
                if self._timed(QApplication.processEvents) < 0.0005:
                    break
        self.steps[step] = max(self.steps.get(step, 0.0), longest)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @staticmethod
    def _timed(deed: Callable[..., object], *given: object) -> float:
        begun = time.thread_time()  # what others do on this machine does not count
        deed(*given)
        return time.thread_time() - begun

    @property
    def longest(self) -> tuple[float, str]:
        return max((seconds, step) for step, seconds in self.steps.items())


def read(window: Driver, pack: Path, tag: str) -> Kept:
    """Do with a pack what a reader does; return how long it kept the window."""
    kept, opened = Kept(), []
    kept.do("start", lambda: opened.append(Library([pack], KEYS)))
    library = window.navigator.library = opened[0]
    window.forget_texts()
    kept.do("shelf", window.choose_language, tag)
    for work in library.works()[:2]:
        kept.do("open", window.open_work, work.id)
        assert window.session.place.work == work.id, "it is refused"
        for _ in range(4):
            kept.do("on", window.turn, 1)
        if window.screen_name() == "page":
            for _ in range(3):
                kept.do("scroll", window.text_screen.view.scroll_by, 500.0)
            kept.do("choose all", window.text_screen.view.selection.select_all)
        kept.do("larger", window.resize_text, 1)
        kept.do("second language", window.choose_second, "th")
        kept.do("one language", window.pair)
        kept.do("meeting", window.start_meeting)
        for _ in range(3):
            if window.screen_name() == "meeting":
                kept.do("step of the meeting", window.meeting_screen.step, 1)
        kept.do("end of the meeting", window.end_meeting)
        kept.do("handout", window.open_handout)
        kept.do("end of the handout", window.close_handout)
        kept.do("another language", window.choose_language, "my" if tag != "my" else "en")
        kept.do("the language", window.choose_language, tag)
        kept.do("as at first", window.resize_text, 0)
    kept.do("search", window.open_search)
    kept.do("ask", window.search_screen.asked.emit, LETTERS[tag].split()[0])
    kept.do("end", window.end_sitting)
    library.close()
    return kept


def main() -> int:
    """Measure the cases that are named, or all."""
    from reader.ui.application import Application, collect_seldom
    from tests.conftest import ROOT
    from tests.monkey import make_window

    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    wanted = [case for case in CASES if not sys.argv[1:] or any(name in case for name in sys.argv[1:])]
    for case in wanted:
        with tempfile.TemporaryDirectory() as folder:
            pack = build(case, Path(folder))
            window = make_window(Path(folder), Library([]), app.fonts, app.icons, app.translation)
            window.resize(1366, 768)
            window.show()
            for make in window.ahead():  # as the program does while nobody does anything
                make()
            collect_seldom()  # as the program does too
            tag = case.rpartition(", ")[2] if ", " in case else "en"
            kept = read(window, pack, tag)
            worst = sorted(kept.steps.items(), key=lambda item: -item[1])[:5]
            print(
                f"{case:32} {kept.longest[0] * 1000:7.0f} ms  "
                + ", ".join(f"{step} {s * 1000:.0f}" for step, s in worst),
                flush=True,
            )
            window.hide()
            window.deleteLater()
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
