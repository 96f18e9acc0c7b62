"""The office's day at the desk, by mouse alone and by keys alone, in a window of a real window manager:
``python -m tests.desk_scenario``; ``--pictures FOLDER`` draws each screen on the way, in the languages named after it.

A Word explainer in four languages is brought in and joined, its facts are filled in, it is checked, built, signed and put
onto a stick. Prints how many clicks and keys that takes, how many seconds a person needs for them by the keystroke-level
model (see ``scenarios``), and how long the program lets them wait.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.core.languages import LANGUAGES
from reader.desk.content.source_rows import RowKind
from tests.conftest import ROOT
from tests.foreign_files import paragraph, word
from tests.scenarios import CLICK, DECIDE, KEY, MOST_TABS, POINT
from tests.sticks import stick_of_others

TAGS = ("en", "th", "my", "ar")
WORK = "healthcare-access"
"""The explainer whose words the Word files have."""
PASSWORD = "a long password"
REST = 120
"""Milliseconds after which what was pressed has been shown."""

Steps = Iterator[int]
"""What a person does; between two steps the window has its way for so many milliseconds."""


def explainer(folder: Path) -> dict[str, Path]:
    """Write the Word files of an office, one in each language; return them."""
    from reader.authoring.mistakes import Mistakes
    from reader.authoring.works import read_work
    from reader.core.blocks import BlockKind

    work = read_work(ROOT / "content" / WORK, Mistakes())
    assert work is not None
    styles = {BlockKind.HEADING: "H2", BlockKind.PARAGRAPH: "", BlockKind.ITEM: ""}
    blocks = [b for b in work.document.blocks() if b.kind in styles and b.segments == 1][:24]
    files = {}
    for tag in TAGS:
        words = work.document.words if tag == work.source_language else work.translations[tag].words
        body = [
            paragraph(words[block.id][0].text, "Title" if not i else styles[block.kind],
                      (1, 0) if block.kind is BlockKind.ITEM else None)
            for i, block in enumerate(blocks)
        ]  # fmt: skip
        files[tag] = word(folder / f"explainer-{tag}.docx", *body)
    return files


class Hands:
    """Somebody before the desk, with a mouse, or with keys alone; what has to be typed is typed by both."""

    def __init__(self, window, keys: bool, pictures: Path | None = None):
        self.window, self.keys, self.pictures = window, keys, pictures
        self.clicks, self.typed, self.needed, self.waited = 0, 0, 0.0, 0.0

    # --- what is seen ---

    @property
    def screen(self):
        return self.window.shown

    def dialog(self):
        from PySide6.QtWidgets import QApplication

        return QApplication.activeModalWidget()

    def picture(self, name: str) -> None:
        """Keep a picture of what is seen."""
        if self.pictures is not None:
            seen = self.dialog() or self.window
            seen.grab().save(str(self.pictures / f"{name}-{self.window.look.language.tag}.png"))

    def until(self, reached: Callable[[], bool], told: str, seconds: float = 60) -> Steps:
        """Wait until something is so."""
        began = time.monotonic()
        while not reached():
            yield 20
            assert time.monotonic() - began < seconds, f"not reached: {told}; {self.window.notice.text()}"
        self.waited += time.monotonic() - began
        yield REST

    def comes(self, name: str) -> Steps:
        """Wait for a screen, and look at it."""
        yield from self.until(lambda: self.screen.place.screen == name, name)
        self.picture(name)

    # --- what is done ---

    def press(self, widget) -> Steps:
        """Press a widget: with the mouse, or by going to it with Tab."""
        self.needed += DECIDE
        assert widget.isEnabled(), f"“{widget.accessibleName() or widget}” cannot be pressed"
        if self.keys:
            yield from self._tab_to(widget)
            yield from self._send(KEY, "key", "space")
            return
        yield from self._scroll_to(widget)
        place = widget.mapToGlobal(widget.rect().center())
        yield from self._send(POINT + CLICK, "mousemove", str(place.x()), str(place.y()), "click", "1")

    def key(self, name: str) -> Steps:
        """Press a key of which one knows what it does."""
        self.needed += DECIDE
        yield from self._send(KEY, "key", name)

    def write(self, widget, words: str) -> Steps:
        """Write into a field."""
        if not widget.hasFocus():
            yield from self.press(widget) if not self.keys else self._tab_to(widget)
        self.typed += len(words)
        self.needed += KEY * len(words)
        subprocess.run(["xdotool", "type", "--delay", "4", words], check=True, timeout=60)
        yield from self.until(lambda: widget.text() == words, f"“{words}” typed")

    def choose(self, name: str) -> Steps:
        """Choose a file in the dialog, which shows the folder that one began in."""
        from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListView

        yield from self.until(lambda: self.dialog() is not None, "the dialog")
        dialog = self.dialog()
        self.picture("dialog")
        seen = dialog.findChild(QListView, "listView")
        new = not (Path(dialog.directory().absolutePath()) / name).exists()
        if self.keys or new:
            yield from self.write(dialog.findChild(QLineEdit, "fileNameEdit"), name)
            yield from self._send(KEY, "key", "Return")
        else:
            yield from self.until(lambda: seen.model().rowCount(seen.rootIndex()) > 0, "the list of files")
            rows = [seen.model().index(i, 0, seen.rootIndex()) for i in range(seen.model().rowCount(seen.rootIndex()))]
            row = next(i for i in rows if i.data() == name)
            place = seen.viewport().mapToGlobal(seen.visualRect(row).center())
            self.needed += DECIDE
            yield from self._send(POINT + CLICK, "mousemove", str(place.x()), str(place.y()), "click", "1")
            box = dialog.findChild(QDialogButtonBox)
            yield from self.press(next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole))
        yield from self.until(lambda: self.dialog() is None, "the dialog closed")

    def _tab_to(self, widget) -> Steps:
        """Go forward to a widget with Tab, or back where that is nearer."""
        from PySide6.QtWidgets import QApplication

        def steps(to_next: str) -> int:
            seen = QApplication.focusWidget()
            for number in range(10_000):
                if seen is widget or seen is None:
                    return number
                seen = getattr(seen, to_next)()
            return 10_000

        back = steps("previousInFocusChain") < steps("nextInFocusChain")
        for _ in range(MOST_TABS):
            if widget.hasFocus():
                return
            yield from self._send(KEY, "key", "shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab does not lead to “{widget.accessibleName()}”, but to {QApplication.focusWidget()}")

    def _scroll_to(self, widget) -> Steps:
        for _ in range(MOST_TABS):
            if widget.visibleRegion().contains(widget.rect().center()):
                return
            holder = widget.parentWidget()
            while holder is not None and type(holder).__name__ != "ScrollArea":
                holder = holder.parentWidget()
            assert holder is not None, f"“{widget.accessibleName()}” is not in view"
            place = holder.mapToGlobal(holder.rect().center())
            inside = holder.viewport().mapFromGlobal(widget.mapToGlobal(widget.rect().center())).y()
            turn = "4" if inside < 0 else "5"
            yield from self._send(KEY, "mousemove", str(place.x()), str(place.y()), "click", turn)
        raise AssertionError(f"the wheel does not lead to “{widget.accessibleName()}”")

    def _send(self, seconds: float, *words: str) -> Steps:
        self.clicks += words[-2] == "click"
        self.typed += words[0] == "key"
        self.needed += seconds
        subprocess.run(["xdotool", *words], check=True, timeout=20)
        yield REST


# --- the day ---


def day(hands: Hands, programs: str, drive: str) -> Steps:
    """Everything from an empty desk to a stick."""
    window = hands.window
    hands.picture("start")
    yield from hands.press(hands.screen.new)
    yield from hands.choose("our library")
    yield from hands.comes("board")
    yield from hands.press(window.tools["bring"])
    yield from hands.comes("bring")
    yield from hands.press(hands.screen.button)
    yield from hands.choose("explainer-en.docx")
    yield from hands.until(lambda: hands.screen.place.files and hands.screen.incoming, "the file")
    hands.picture("bring-file")
    yield from hands.press(hands.screen.button)
    yield from hands.comes("board")
    yield from hands.until(lambda: bool(hands.screen.steps), "the text on the board")
    for tag in TAGS[1:]:
        yield from join(hands, tag)
    yield from write(hands)
    yield from facts(hands)
    yield from check(hands)
    yield from make(hands, programs, drive)


def go_to_cell(hands: Hands, tag: str) -> Steps:
    """Go to the one text in a language."""
    board = hands.screen.board
    column = list(LANGUAGES).index(tag)
    if hands.keys:
        if not board.hasFocus():
            yield from hands._tab_to(board)
        onward, back = ("Left", "Right") if hands.window.look.language.rtl else ("Right", "Left")
        while board.current_cell[1] != tag:
            yield from hands._send(KEY, "key", onward if board.current[1] < column else back)
        return
    place = board.viewport().mapToGlobal(board.cell_rect(0, column).center())
    hands.needed += DECIDE
    yield from hands._send(POINT + CLICK, "mousemove", str(place.x()), str(place.y()), "click", "1")
    assert board.current_cell[1] == tag


def join(hands: Hands, tag: str) -> Steps:
    """Bring a translated file in."""
    yield from go_to_cell(hands, tag)
    hands.picture("board-cell")
    yield from hands.press(hands.screen.steps["bring"])
    yield from hands.comes("bring")
    yield from hands.press(hands.screen.button)
    yield from hands.choose(f"explainer-{tag}.docx")
    yield from hands.until(lambda: hands.screen.place.files and hands.screen.translation, "the file")
    hands.picture("bring-translation")
    yield from hands.press(hands.screen.button)
    yield from hands.comes("board")
    row = lambda: next(iter(hands.window.summaries)).row(tag)  # noqa: E731 - one line, used at once
    yield from hands.until(lambda: row() is not None and row().percent == 100, f"{tag} joined")


def write(hands: Hands) -> Steps:
    """Add a paragraph to the text, look at it, make it an item, and take all of it back."""
    yield from go_to_cell(hands, "en")
    yield from hands.press(hands.screen.steps["write"])
    yield from hands.comes("write")
    file = hands.screen.source.file
    before = file.read_bytes()
    yield from hands.key("ctrl+Return") if hands.keys else hands.press(hands.screen.tools.deeds["add"])
    yield from hands.until(lambda: hands.screen.form.field.hasFocus(), "the new row")
    words = "We are open every day."
    hands.typed += len(words)
    hands.needed += KEY * len(words)
    subprocess.run(["xdotool", "type", "--delay", "4", words], check=True, timeout=60)
    yield from hands.until(lambda: hands.screen.form.field.toPlainText() == words, "the words typed")
    kind = hands.screen.tools.kinds[RowKind.ITEM]
    yield from hands.key("alt+4") if hands.keys else hands.press(kind)
    yield from hands.until(lambda: b"- We are open every day." in file.read_bytes(), "the item in the file")
    hands.picture("write-item")
    while file.read_bytes() != before:
        yield from hands.key("ctrl+z") if hands.keys else hands.press(hands.window.tools["undo"])
    yield from back(hands)


def facts(hands: Hands) -> Steps:
    """Say what is said of the text."""
    yield from go_to_cell(hands, "en")
    yield from hands.press(hands.screen.steps["facts"])
    yield from hands.comes("facts")
    screen = hands.screen
    for name, words in (
        ("publisher", "Our office"), ("licence", "CC BY 4.0"), ("date", "2026-11-23"), ("law_as_of", "2026-11-01"),
        ("check_by", "2027-05-01"),
    ):  # fmt: skip
        if not screen.fields[name].text():
            yield from hands.write(screen.fields[name], words)
    yield from hands.write(screen.credits[0], "Words: our office")
    source = next(pair for pair in screen.sources if not pair[0].text())
    yield from hands.write(source[0], "The law")
    yield from hands.write(source[1], "example.org/law")
    yield from hands.press(screen.button)
    yield from hands.until(lambda: screen.facts.publisher == "Our office", "the facts saved")
    hands.picture("facts-saved")
    yield from back(hands)


def back(hands: Hands) -> Steps:
    yield from hands.key("Escape") if hands.keys else hands.press(hands.window.back_button)
    yield from hands.comes("board")


def check(hands: Hands) -> Steps:
    """Look at the Thai text beside its source, and put a name under it."""
    for tag in ("en", "th"):
        yield from go_to_cell(hands, tag)
        yield from hands.until(lambda: "check" in hands.screen.steps, "the step")
        yield from hands.press(hands.screen.steps["check"])
        yield from hands.comes("check")
        screen = hands.screen
        for question in screen.questions:
            yield from hands.press(question)
        if not screen.name.text():
            yield from hands.write(screen.name, "Sok Dara")
        hands.picture("check-done")
        yield from hands.press(screen.right["language"])
        yield from hands.comes("board")


def make(hands: Hands, programs: str, drive: str) -> Steps:
    """Look for mistakes, make a key, the library's file, a stick."""
    yield from hands.press(hands.window.tools["make"])
    yield from hands.comes("make")
    yield from run(hands, lambda: hands.screen.check, "no mistakes")
    yield from hands.write(hands.screen.password, PASSWORD)
    yield from hands.write(hands.screen.again, PASSWORD)
    yield from run(hands, lambda: hands.screen.make_key, "")
    if not hands.screen.password.text():
        yield from hands.write(hands.screen.password, PASSWORD)
    hands.picture("make-key")
    yield from run(hands, lambda: hands.screen.make, "")
    assert hands.screen.making.pack.is_file()
    if hands.screen.programs is None:
        yield from hands.press(hands.screen.other)
        yield from hands.choose(programs)
    yield from hands.press(hands.screen.elsewhere)
    yield from hands.choose(drive)
    hands.picture("make-stick")
    yield from run(hands, lambda: hands.screen.sticks, "whole")
    hands.picture("make-done")


def run(hands: Hands, button: Callable[[], object], said: str) -> Steps:
    """Press what begins a long work, and wait for its end."""
    yield from hands.press(button())
    assert hands.window.job.running, hands.window.notice.text()
    hands.picture("running")
    yield from hands.until(lambda: not hands.window.job.running, "the end of the work", 900)
    assert not hands.window.job.failed and said in "\n".join(hands.window.job.lines), hands.window.job.lines


# --- playing it ---


def _play_through(hands: Hands, programs: str, stick: str) -> None:
    """Take the steps of the day, one after the other, while the program runs. Raise what a step raised."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, failed = QEventLoop(), list[BaseException]()

    def whole() -> Steps:
        yield from hands.until(hands.window.isActiveWindow, "the window")
        yield from day(hands, programs, stick)

    steps = whole()

    def step() -> None:
        try:
            after = next(steps)
        except StopIteration:
            loop.quit()
        except (AssertionError, StopAsyncIteration, AttributeError, KeyError) as error:
            failed.append(error)
            if hands.pictures is not None:
                hands.window.grab().save(str(hands.pictures / "failed.png"))
            while (dialog := hands.dialog()) is not None and dialog.isVisible():
                dialog.reject()
            loop.quit()
        else:
            QTimer.singleShot(after, step)

    QTimer.singleShot(0, step)
    loop.exec()
    if failed:
        raise failed[0]


def play(tag: str, keys: bool, pictures: Path | None) -> str:
    """Play the day on the X server that there is; return what it took. Raise AssertionError."""
    from reader.app import Installation
    from reader.desk.start import make_application
    from reader.desk.window import DeskWindow

    _app, parts = make_application(Installation.here())
    with tempfile.TemporaryDirectory() as folder:
        documents = Path(folder) / "Documents"
        documents.mkdir()
        explainer(documents)
        stick_of_others(documents / "Sala stick")
        (documents / "SALA").mkdir()
        window = DeskWindow(parts, None, tag)
        window.folder = documents
        window.resize(1366, 768)
        window.showMaximized()
        hands = Hands(window, keys, pictures)
        try:
            _play_through(hands, "Sala stick", "SALA")
        finally:
            window.job.stop()
            window.close()
        assert (documents / "SALA/sala-files/packs").is_dir() and (
            documents / "SALA/sala-files/office.sha256.minisig"
        ).is_file()
        shutil.rmtree(documents)
    acts = hands.needed + hands.waited
    return (
        f"{hands.clicks:4} clicks, {hands.typed:4} keys, {hands.needed / 60:4.1f} min of a person, "
        f"{hands.waited / 60:4.1f} min of the program, {acts / 60:4.1f} in all"
    )


def main() -> int:
    """Play on an X server of our own, with a window manager; return how many did not get there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, metavar="FOLDER")
    parser.add_argument("--by", default="mouse,keys", metavar="mouse,keys")
    parser.add_argument("languages", nargs="*", default=["en"])
    options = parser.parse_args()
    if not os.environ.get("SALA_SCENARIOS"):
        from tests.system.test_window_managers import desktop

        with desktop("openbox", (1366, 768)) as place:
            place.environment |= {"QT_QPA_PLATFORM": "xcb", "SALA_SCENARIOS": "here"}
            command = [sys.executable, "-m", "tests.desk_scenario", *sys.argv[1:]]
            return subprocess.run(command, env=place.environment, cwd=ROOT).returncode
    if options.pictures is not None:
        options.pictures.mkdir(parents=True, exist_ok=True)
    failed = 0
    for tag in options.languages:
        for way in options.by.split(","):
            try:
                told = play(tag, way == "keys", options.pictures)
            except AssertionError as error:
                failed, told = failed + 1, f"NOT DONE: {error}"
            print(f"{tag} {way:5} {told}", flush=True)
    return failed


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
