"""Five people with a task, by mouse and by keys, in a window of a real window manager: ``python -m tests.scenarios``.

Prints for each how many clicks or keys it takes, how many seconds the program lets them wait, and how many a person needs
by the keystroke-level model (Card, Moran, Newell 1980): 1.35 s to decide, 1.1 s to point, 0.2 s a click, 0.28 s a key.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.conftest import ROOT

DECIDE, POINT, CLICK, KEY = 1.35, 1.1, 0.2, 0.28
MOST_TABS = 80


class Person:
    """Somebody before the window, with a mouse or with keys alone."""

    def __init__(self, window, left: list[bool], keys: bool):
        self.window, self.left, self.keys = window, left, keys
        self.presses, self.waited, self.needed = 0, 0.0, 0.0

    # --- what is seen ---

    def named(self, kind: str, name: str = "", number: int = 0):
        """Return the widget in view of a class whose name begins so."""
        from PySide6.QtWidgets import QWidget

        found = [
            w
            for w in self.window.findChildren(QWidget)
            if type(w).__name__ == kind and w.isVisible() and w.accessibleName().startswith(name) and w.isEnabled()
        ]
        if number >= len(found):
            raise AssertionError(f"no {kind} “{name}” in view")
        return found[number]

    def count(self, kind: str) -> int:
        """Return how many widgets of a class are in view."""
        from PySide6.QtWidgets import QWidget

        return sum(type(w).__name__ == kind and w.isVisible() for w in self.window.findChildren(QWidget))

    def has(self, kind: str, name: str = "") -> bool:
        """Return whether a widget is in view."""
        try:
            return bool(self.named(kind, name))
        except AssertionError:
            return False

    def is_over(self) -> bool:
        """Return whether a card lies over the screen."""
        return self.has("Overlay")

    # --- what is done ---

    def press(self, widget) -> None:
        """Press a widget: with the mouse, or by going to it with Tab."""
        self.needed += DECIDE
        if not self.keys:
            for _ in range(MOST_TABS):
                if widget.visibleRegion().contains(widget.rect().center()):
                    break
                self.wheel()
            return self._click(widget.mapToGlobal(widget.rect().center()))
        for _ in range(MOST_TABS):
            if widget.hasFocus():
                return self._send(KEY, "key", "Return")
            self._send(KEY, "key", "Tab")
        raise AssertionError(f"Tab does not lead to “{widget.accessibleName()}”")

    def press_sign(self) -> None:
        """Press the first sign in view that stands beside a block and was not pressed yet."""
        self.needed += DECIDE
        view = self.window.text_screen.view
        for _ in range(MOST_TABS):
            offered = (self._offered(view.gutter, i, y) for i, y in view.blocks_in_view())
            if (place := next(filter(None, offered), None)) is not None:
                return self._click(view.viewport().mapToGlobal(place))
            self.wheel()
        raise AssertionError("no sign beside a block")

    def _offered(self, gutter, index: int, y: float):
        """Return the middle of the sign beside a block where it offers something and is in view, else None."""
        middle = gutter.place(index, y).center().toPoint()
        inside = self.window.text_screen.view.viewport().rect().contains(middle)
        return middle if inside and gutter.sign_of(index).endswith("?") else None

    def _click(self, place) -> None:
        self._send(POINT + CLICK, "mousemove", str(place.x()), str(place.y()), "click", "1")

    def key(self, name: str) -> None:
        """Press a key that the list of keys names, decided at once."""
        self.needed += DECIDE
        self._send(KEY, "key", name)

    def wheel(self) -> None:
        """Turn the wheel by one notch, in the middle of the window."""
        place = self.window.mapToGlobal(self.window.rect().center())
        self._send(KEY, "mousemove", str(place.x()), str(place.y()), "click", "5")

    def choose(self, widget, key: str) -> None:
        """Press a widget, by its key where the person has keys alone."""
        self.key(key) if self.keys else self.press(widget)

    def until(self, reached: Callable[[], bool], told: str) -> None:
        """Wait until something is so."""
        end = time.monotonic() + 20
        while not reached():
            self._turn()
            assert time.monotonic() < end, f"not reached: {told}"

    def screen(self, name: str) -> None:
        self.until(lambda: self.window.screen_name() == name, name)
        self._rest()

    def _send(self, seconds: float, *words: str) -> None:
        self.presses += 1
        self.needed += seconds
        begun = time.process_time()
        subprocess.run(["xdotool", *words], check=True, timeout=20)
        for _ in range(12):
            self._turn()
        self._rest()
        self.waited += time.process_time() - begun

    def _rest(self) -> None:
        end = time.monotonic() + 0.12
        while time.monotonic() < end:
            self._turn()

    def settle(self) -> None:
        """Wait until the page has glided to its place."""
        bar, before = self.window.text_screen.view.verticalScrollBar(), -1
        while bar.value() != before:
            before = bar.value()
            self._rest()

    @staticmethod
    def _turn() -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        time.sleep(0.004)


def mother(p: Person) -> None:
    """Burmese: is my coughing child in danger, can my child be locked up, leave."""
    w = p.window
    p.press(p.named("LanguageTile", "မြန်မာ"))
    p.screen("shelf")
    p.press(p.named("QuestionTile", number=1))
    p.screen("page")
    assert w.session.place.work == "covid-19-book"
    p.choose(w.bar.back, "Escape")
    p.screen("shelf")
    p.press(p.named("QuestionTile", number=2))
    p.screen("page")
    assert w.session.place.work != "covid-19-book"
    p.press(w.bar.leave)
    p.until(lambda: bool(p.left), "left")


def man_who_does_not_read(p: Person) -> None:
    """Every work in pictures, one picture on in each, and out."""
    w = p.window
    p.press(p.named("DoorTile", number=1))
    p.screen("shelf")
    for number in range(p.count("WorkCard")):
        p.press(p.named("WorkCard", number=number))
        p.screen("pictures")
        p.choose(w.pictures_screen.next, "Right")
        p.choose(w.bar.back, "Escape")
        p.screen("shelf")
    p.press(w.bar.leave)
    p.until(lambda: bool(p.left), "left")


def jarai(p: Person) -> None:
    """Jarai: no texts yet; the interpreter's card; then the question of being sent back, in Vietnamese."""
    p.press(p.named("LanguageTile", "Jơrai"))
    p.screen("question")
    p.press(p.named("DoorTile", number=0))
    p.until(p.is_over, "the card")
    p.key("Escape")
    p.until(lambda: not p.is_over(), "the card closed")
    p.press(p.named("LanguageTile", "Tiếng Việt"))
    p.screen("shelf")
    p.press(p.named("QuestionTile", number=3))
    p.screen("page")


def paralegal(p: Person) -> None:
    """Two languages, four blocks, a meeting of them, a handout of them, and a word of law."""
    w = p.window
    p.press(p.named("LanguageTile", "English"))
    p.screen("shelf")
    p.press(p.named("QuestionTile", number=2))
    p.screen("page")
    p.choose(w.bar.tools["pair"], "ctrl+2")
    p.screen("second")
    p.press(p.named("LanguageTile", "မြန်မာ"))
    p.screen("page")
    while len(w.session.agenda) < 4:
        if p.keys:
            current = w.text_screen.view.current_block()
            p.key("ctrl+d")
            while w.text_screen.view.current_block() == current:
                p.key("Down")
                p.settle()
        else:
            p.press_sign()
    assert len(w.session.agenda) == 4
    p.press(w.bar.tools["agenda"])
    p.screen("agenda")
    p.choose(p.named("Button", "Show large"), "ctrl+m")
    p.screen("meeting")
    for _ in range(3):
        p.key("Right")
    p.key("Escape")
    p.screen("agenda")
    p.choose(p.named("Button", "Print"), "ctrl+p")
    p.screen("handout")
    p.key("Escape")
    p.screen("agenda")
    p.choose(w.bar.tools["search"], "ctrl+f")
    p.screen("search")
    for letter in "bail":
        p.key(letter)
    p.until(lambda: p.has("HitRow"), "a hit")
    if p.keys:
        p.key("Return")  # to the first hit
    p.choose(p.named("HitRow"), "Return")
    p.screen("page")


def staff(p: Person) -> None:
    """The door for staff, the check of the stick, and its settings."""
    w = p.window
    p.press(p.named("LanguageTile", "English"))
    p.screen("shelf")
    p.key("F1")
    p.screen("tour")
    p.press(p.named("Button", "For staff"))
    p.screen("staff")
    p.press(p.named("Button", "Check or copy this stick"))
    p.screen("stick")
    p.choose(w.bar.back, "Escape")
    p.screen("staff")
    p.press(p.named("Button", "Settings of this stick"))
    p.screen("settings")


PEOPLE = {
    "mother": mother, "man who does not read": man_who_does_not_read, "Jarai speaker": jarai, "paralegal": paralegal,
    "staff": staff,
}  # fmt: skip


def play(size: tuple[int, int]) -> int:
    """Play all of them here, on the X server that there is; return how many did not get there."""
    from reader.core.library import Library
    from reader.ui.application import Application
    from tests.monkey import make_window

    app, failed = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n"), 0
    for name, task in PEOPLE.items():
        for keys in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                left: list[bool] = []
                library = Library([ROOT / "build/packs/sala.sala"])
                window = make_window(
                    Path(folder), library, app.fonts, app.icons, app.translation, lambda left=left: left.append(True)
                )
                window.resize(*size)
                window.showMaximized()
                person = Person(window, left, keys)
                try:
                    person.until(window.isActiveWindow, "the window")
                    task(person)
                    told = (
                        f"{person.presses:4} presses, {person.needed:5.1f} s, of it {person.waited:4.1f} s the program"
                    )
                except AssertionError as error:
                    failed += 1
                    told = f"NOT DONE: {error} (on {window.screen_name()}, after {person.presses} presses)"
                print(f"{name:22} {'keys ' if keys else 'mouse'} {told}", flush=True)
                window.hide()
                window.deleteLater()
    return failed


def main() -> int:
    """Play on an X server of our own, with a window manager."""
    size = tuple(map(int, (sys.argv[1] if len(sys.argv) > 1 else "1366x768").split("x")))
    if os.environ.get("SALA_SCENARIOS"):
        return play((size[0], size[1]))
    from tests.system.test_window_managers import desktop

    with desktop("openbox", size) as place:
        place.environment |= {"QT_QPA_PLATFORM": "xcb", "SALA_SCENARIOS": "here"}
        return subprocess.run(
            [sys.executable, "-m", "tests.scenarios", *sys.argv[1:]], env=place.environment, cwd=ROOT
        ).returncode


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
