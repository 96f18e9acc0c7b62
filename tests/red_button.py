"""Where “Leave now” is, in every language, at 100 and 200 % text, on every screen: ``python -m tests.red_button [WIDTHxHEIGHT]``."""

import os
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from reader.core.languages import LANGUAGES, is_asked
from reader.core.library import Library
from reader.core.session import Screen, Session
from tests.driver import Driver
from tests.monkey import make_window


def screens(window: Driver) -> Iterator[str]:
    """Go through the screens of a window; yield the name of each."""
    yield window.screen_name()
    for name, show, leave in (
        ("picker", window.ask_language, window.close_topmost),
        ("search", window.open_search, window.go_back),
        ("tour", window.open_tour, window.close_topmost),
        ("page", lambda: window.open_work("covid-19-book"), lambda: None),
        ("second", window.ask_second, window.close_topmost),
        ("page", lambda: window.choose_second("en" if window.session.language != "en" else "my"), window.pair),
        ("handout", window.open_handout, window.close_handout),
        ("phone", lambda: window.navigator.open_layer(Screen.PHONE), window.go_back),
        ("meeting", window.start_meeting, window.end_meeting),
        ("agenda", lambda: (window.add_to_agenda(), window.open_agenda()), window.go_back),
        ("comic", lambda: window.open_work("three-windows"), lambda: None),
        ("pictures", lambda: window.navigator.open_layer(Screen.PICTURES, "everything"), window.go_back),
        ("staff", lambda: window.navigator.open_layer(Screen.STAFF), window.go_back),
    ):
        show()
        assert window.screen_name() == name
        yield name
        leave()
    if window.environment.stick is not None:
        for name, show in (("stick", window.open_stick), ("settings", window.open_settings)):
            show()
            assert window.screen_name() == name
            yield name
            window.close_topmost()
    if is_asked(window.session.language):
        window.change(replace(window.session, helping=""))
        window.choose_language(window.session.language)
        assert window.screen_name() == "question"
        yield "question"


def place_of(window: Driver, screen: str) -> tuple[QRect, bool]:
    """Return where the button is in a window, and whether it has its word and all of it is in view."""
    button = window.meeting_screen.leave if screen == "meeting" else window.bar.leave
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    whole = button.isVisible() and button.shows_words and button.size().expandedTo(button.sizeHint()) == button.size()
    return place, whole and window.rect().contains(place)


def main() -> int:
    """Print the table; return 1 where the button is missing anywhere."""
    from reader.ui.application import Application
    from tests.conftest import ROOT

    wide, high = map(int, (sys.argv[1] if len(sys.argv) > 1 else "1024x600").split("x"))
    app = Application(ROOT / "build/fonts", ROOT / "icons", ROOT / "build/i18n")
    library, missing = Library([ROOT / "build/packs/sala.sala"]), 0
    place_for_stick = tempfile.TemporaryDirectory()
    for tag in LANGUAGES:
        for size in (100, 200):
            window = make_window(Path(place_for_stick.name), library, app.fonts, app.icons, app.translation)
            window.change(Session(language=tag, helping="en", text_size=size))
            window.resize(wide, high)
            window.show()
            found: dict[str, list[str]] = defaultdict(list)
            for screen in screens(window):
                QApplication.processEvents()
                place, whole = place_of(window, screen)
                told = f"{place.x()},{place.y()} {place.width()}\u00d7{place.height()}" if whole else "MISSING"
                missing += not whole
                found[told].append(screen)
            rows = (f"{told} on {', '.join(dict.fromkeys(names))}" for told, names in found.items())
            print(f"{tag:8} {size} %  ", "; ".join(rows), flush=True)
            window.hide()
            window.deleteLater()
    place_for_stick.cleanup()
    print(f"{missing} missing, in a window of {wide}\u00d7{high}")
    return 1 if missing else 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
