"""Starts Qt with the desk's window, or draws it into a picture."""

import argparse
import time
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import reader.ui  # noqa: F401 - loads Qt as it should be, and guards what overrides its methods
from reader.app import Installation
from reader.core.languages import DEFAULT, language
from reader.core.words import Words
from reader.desk.content.library_folder import LibraryFolder
from reader.desk.host import Place
from reader.desk.window import DeskParts, DeskWindow
from reader.ui.document.picture_drawing import wait_for_drawings
from reader.ui.i18n.translation import InterfaceTranslation
from reader.ui.platform import failures
from reader.ui.platform.handover import put_window_first
from reader.ui.platform.qt_messages import say
from reader.ui.style.icons import Icons
from reader.ui.style.theme import CHROME_PX
from reader.ui.text.fonts import Fonts
from reader.ui.window import placement

_PATIENCE = 120.0
"""How long a picture waits for the works to be looked at, in seconds."""


def make_application(places: Installation) -> tuple[QApplication, DeskParts]:
    """Return Qt, running, and what the window is made with."""
    put_window_first()
    qInstallMessageHandler(say)
    app = QApplication.instance() or QApplication(["sala-desk", "-style", "fusion"])
    assert isinstance(app, QApplication)
    fonts = Fonts(places.fonts)
    QApplication.setFont(fonts.font(language(DEFAULT), CHROME_PX))
    return app, DeskParts(fonts, Icons(places.icons), InterfaceTranslation(places.translations, "desk"))


def open_desk(options: argparse.Namespace, places: Installation) -> int:
    """Show the window until it is closed; return the exit code. Raise NoLibraryError."""
    library = LibraryFolder.at(options.folder) if options.folder else None
    app, parts = make_application(places)
    window = DeskWindow(parts, library, language(options.language).tag, options.theme)
    failures.set_handler(lambda error: window.say(Words(f"{type(error).__name__}: {error}"), "error"))
    app.setWindowIcon(parts.icons.application())
    placement.open_window(window)
    return app.exec()


def shoot(options: argparse.Namespace, places: Installation, size: tuple[int, int]) -> int:
    """Draw the window into a picture; return the exit code. Raise NoLibraryError."""
    library = LibraryFolder.at(options.folder) if options.folder else None
    app, parts = make_application(places)
    window = DeskWindow(parts, library, language(options.language).tag, options.theme)
    window.resize(*size)
    window.show()
    if library is not None:
        wait_for_survey(app, window)
        window.go(Place(options.screen, options.work, options.tag))
    draw(app)
    window.grab().save(str(Path(options.shot)), "PNG")
    window.close()
    return 0


def wait_for_survey(app: QApplication, window: DeskWindow) -> None:
    """Wait until every work was looked at."""
    looked: list[bool] = []
    window.survey.finished.connect(lambda: looked.append(True))
    until = time.monotonic() + _PATIENCE
    while not looked and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)


def draw(app: QApplication) -> None:
    """Let layouts settle, and pictures be drawn."""
    for _ in range(4):
        app.processEvents()
        wait_for_drawings()
        app.processEvents()
