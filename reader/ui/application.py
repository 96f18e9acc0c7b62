"""Starts Qt, opens the window on a library, or draws it into a picture."""

import gc
import importlib
import os
import threading
from collections.abc import Callable, Generator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QRect, QSize, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from reader.core.languages import DEFAULT, language, reading_order
from reader.core.library import Library
from reader.core.session import Screen, Session
from reader.core.settings import StickSettings
from reader.core.stick import Stick
from reader.ui.document.presenter import WorkPresenter
from reader.ui.host.environment import Environment
from reader.ui.i18n.translation import InterfaceTranslation
from reader.ui.platform import failures, memory
from reader.ui.platform.handover import put_window_first
from reader.ui.platform.incremental import ONE_STEP, IncrementalTask
from reader.ui.platform.qt_messages import say
from reader.ui.platform.quick_exit import QuickExit
from reader.ui.style.icons import Icons
from reader.ui.style.theme import CHROME_PX
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter
from reader.ui.window import placement
from reader.ui.window.screens import module_of
from reader.ui.window.window import Window

if TYPE_CHECKING:
    from reader.ui.handout.handout_screen import Handout


class Application:
    """Qt, running, with the bundled fonts, signs and words."""

    def __init__(self, fonts: Path, icons: Path, translations: Path):
        put_window_first()
        qInstallMessageHandler(say)
        # The style is named as at a command line: asked for by a call it comes back as an object, with classes for all
        # of QStyle's enumerations.
        self._qt = QApplication.instance() or QApplication(["sala", "-style", "fusion"])
        self.fonts, self.icons, self.translation = Fonts(fonts), Icons(icons), InterfaceTranslation(translations)
        QApplication.setFont(self.fonts.font(language(DEFAULT), CHROME_PX))

    def desktop_theme(self) -> str:
        """Return the colours that the desktop asks for."""
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def has_no_screen(self) -> bool:
        """Return whether Qt found no screen of its own accord."""
        return QGuiApplication.platformName() == "offscreen" and os.environ.get("QT_QPA_PLATFORM") != "offscreen"

    def window(
        self, library: Library, session: Session, today: date, leave: Callable[[], None],
        second_screen: Callable[[], QRect | None] | None = None, settings: StickSettings | None = None,
        stick: Stick | None = None,
    ) -> Window:  # fmt: skip
        """Return the window, not yet shown."""
        environment = self.environment(session, today, leave, second_screen, settings, stick)
        return Window(library, environment, session)

    def environment(
        self, session: Session, today: date, leave: Callable[[], None],
        second_screen: Callable[[], QRect | None] | None = None, settings: StickSettings | None = None,
        stick: Stick | None = None,
    ) -> Environment:  # fmt: skip
        """Return what a window is made with."""
        whole = QGuiApplication.platformName() != "offscreen"
        return Environment(
            self.fonts, self.icons, self.translation, today, leave, whole, session.theme, second_screen,
            stick_settings=settings, stick=stick,
        )  # fmt: skip

    def run(
        self,
        library: Library,
        session: Session,
        size: tuple[int, int] | None,
        today: date,
        settings: StickSettings,
        stick: Stick,
    ) -> int:
        """Show the window until it is left; return the exit code. Without a `size` it opens maximised."""
        leaving = QuickExit(lambda: window.sitting.tidied())
        window = self.window(library, session, today, leaving.leave, settings=settings, stick=stick)
        failures.set_handler(window.recovery)
        placement.open_window(window, QSize(*size) if size is not None else None)
        window.sitting_ended.connect(lambda: prepare_ahead(window))
        QTimer.singleShot(0, lambda: prepare_when_idle(window))
        QTimer.singleShot(0, lambda: QApplication.setWindowIcon(self.icons.application()))
        return self._qt.exec()

    def draw(self, window: Window) -> None:
        """Let the layouts settle and paint everything that waits to be painted, with the pictures that are drawn
        beside."""
        from reader.ui.document.picture_drawing import wait_for_drawings

        for _ in range(3):
            self._qt.processEvents()
            wait_for_drawings()
            self._qt.processEvents()
        window.repaint()

    def shoot(
        self,
        library: Library,
        session: Session,
        size: tuple[int, int],
        file: Path,
        today: date,
        meeting_on: int | None = None,
    ) -> None:
        """Draw the window into `file`; of a meeting where it is `meeting_on` one screen or two (both, side by side).
        Raise OSError where it cannot be written."""
        second = QRect(size[0], 0, *size) if meeting_on == 2 else None
        window = self.window(library, session, today, lambda: None, lambda: second)
        window.resize(QSize(*size))
        window.show()
        self.draw(window)
        picture = window.grab()
        if meeting_on:
            from reader.ui.meeting.meeting_controller import MeetingController

            window.navigator.start_meeting()
            self.draw(window)
            picture, meeting = window.grab(), window.controller
            if isinstance(meeting, MeetingController) and meeting.screen.audience is not None:
                picture = _beside(picture, meeting.screen.audience.grab())
        if not picture.save(str(file), "PNG"):
            raise OSError(None, "the picture could not be written", str(file))
        window.hide()
        self.translation.use((DEFAULT,))

    def make_handout(self, library: Library, session: Session, file: Path, today: date) -> int:
        """Write the handout of what `session` is at into `file`, which must not be there; return how many pages it has.
        Raise SaveError."""
        from reader.ui.handout.handout_job import SaveError, SaveFault, pdf_steps, write_file

        if file.exists():
            raise SaveError(SaveFault.EXISTS, file)
        handout = self.handout(library, session, today)
        if handout is None:
            raise SaveError(SaveFault.GONE, file)
        into = QBuffer()
        for _ in pdf_steps(handout.layout, handout.title, into):
            pass
        write_file(file, bytes(into.data().data()), threading.Event())
        self.translation.use((DEFAULT,))
        return len(handout.layout.pages)

    def handout(self, library: Library, session: Session, today: date) -> "Handout | None":
        """Return the handout of what `session` is at, laid out; None where there is no such work."""
        from reader.ui.handout.handout_maker import make_handout

        self.translation.use(reading_order(session.reader.language, session.helping))
        look = self.environment(session, today, lambda: None).look(session, Typesetter(self.fonts, session.naskh))
        presenter, scope = WorkPresenter(library, today), "section" if session.place.block else "work"
        handout = make_handout(presenter, session, look, self.translation.words_in, (), scope, panels=False)
        for _ in handout.layout.steps() if handout is not None else ():
            pass
        return handout


def _beside(first: QPixmap, second: QPixmap) -> QPixmap:
    """Return two pictures beside each other."""
    both = QPixmap(first.width() + second.width(), max(first.height(), second.height()))
    painter = QPainter(both)
    painter.drawPixmap(0, 0, first)
    painter.drawPixmap(first.width(), 0, second)
    painter.end()
    return both


def prepare_when_idle(window: Window) -> None:
    """Let the collector work again, and load what the other screens need."""
    collect_seldom()
    prepare_ahead(window)


def collect_seldom() -> None:
    """Let the collector leave alone what lives as long as the program, and look at the rest seldom."""
    gc.freeze()
    gc.set_threshold(*_COLLECT)
    gc.enable()


def prepare_ahead(window: Window) -> None:
    """Load what the other screens need, and make those that nearly everybody comes to, one thing at a time while
    nothing else is to be done, so that none of them is waited for."""
    deeds: tuple[Callable[[], object], ...] = (
        memory.keep_apart,
        *(partial(importlib.import_module, module) for module in LATER),
        *window.ahead(),
    )

    def prepare() -> Generator[float]:
        for deed in deeds:
            deed()
            yield 0.0

    IncrementalTask(window, ONE_STEP, APART).start_later(prepare())


_PREPARED = (
    Screen.PICKER, Screen.SHELF, Screen.PAGE, Screen.COMIC, Screen.SEARCH, Screen.MEETING, Screen.HANDOUT,
)  # fmt: skip
LATER = (
    "reader.core.search", "reader.core.comic", "reader.core.glossary", "PySide6.QtSvg", "uharfbuzz",
    "reader.ui.document.pictures", *dict.fromkeys(module_of(screen) for screen in _PREPARED), "reader.ui.document.highlights",
    "reader.ui.overlays.overlay_controller", "reader.ui.text.nastaliq_layout",
)  # fmt: skip
"""What is loaded after the first frame, in this order."""
_COLLECT = (20_000, 2, 100)
"""After how many new objects Python looks for those that nobody needs any more, and after how many such looks among
older ones. It seldom comes to that: the window lets it look among the new ones when the reader reads, and among all at
a sitting's end. By its own measure it would look through all of them every few minutes, which keeps the window waiting
for up to a sixth of a second on an old laptop."""
APART = 60
"""Milliseconds between two things that are loaded."""
