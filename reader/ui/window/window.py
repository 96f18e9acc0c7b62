"""The one window: the bar, and below it the screen that shows the session."""

import gc
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from reader.core.languages import DEFAULT, LANGUAGES, reading_order
from reader.core.library import PACK_SUFFIX, Library
from reader.core.navigation import Navigator
from reader.core.outsiders import outsiders
from reader.core.session import Screen, Session
from reader.core.words import Words
from reader.ui.document.presenter import WorkPresenter
from reader.ui.host.action import ActionRow
from reader.ui.host.environment import Environment
from reader.ui.host.host import Controller
from reader.ui.i18n.problems import failed_words, title_words
from reader.ui.i18n.translation import filled
from reader.ui.platform import failures
from reader.ui.style.look import Look
from reader.ui.style.theme import page_scale
from reader.ui.text.typesetter import Typesetter
from reader.ui.toolbars.top_bar import APP_NAME, TopBar
from reader.ui.window.commands import Commands
from reader.ui.window.display import Display
from reader.ui.window.gliding_bar import GlidingBar
from reader.ui.window.placement import SMALLEST, USUAL
from reader.ui.window.reading_aloud import ReadingAloud
from reader.ui.window.screens import Screens
from reader.ui.window.sitting import Sitting

if TYPE_CHECKING:
    from reader.ui.overlays.overlay_controller import OverlayController

_A_WHILE = 400
"""Milliseconds after a change when the reader reads, and Python may look for what nobody needs any more."""


def _is_elsewhere(before: Session, now: Session) -> bool:
    """Return whether other words are in view now: another screen, text or language."""
    return (before.place.work, before.layers, before.readers) != (now.place.work, now.layers, now.readers)


class Window(QWidget):
    """Shows the session of its navigator, and is the host of every screen (``reader.ui.host.host.Host``).

    Signal: ``sitting_ended()`` everything of a sitting is forgotten.
    """

    sitting_ended = Signal()

    def __init__(self, library: Library, environment: Environment, session: Session | None = None):
        super().__init__()
        self.environment = environment
        session = session or Session(theme=environment.theme)
        self.navigator = Navigator(library, session, self._changed, self._refused)
        self.presenter = WorkPresenter(library, environment.today)
        self._typesetter = Typesetter(environment.fonts, session.naskh)
        self._scale = 1.0
        self._look = environment.look(session, self._typesetter)
        self._message: Words | None = None
        self.bar = TopBar(self._look, environment.icons)
        self._stack = QStackedWidget()
        self.screens = Screens(self, self._stack)
        self.navigator.here, self.navigator.part = self.screens.here, self.screens.part
        column = QVBoxLayout(self)
        self.gliding_bar = GlidingBar(self, column, self.bar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setWindowTitle(APP_NAME)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.setAcceptDrops(True)
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.setInterval(_A_WHILE)
        self._tidying.timeout.connect(lambda: gc.collect(1))
        self.reading_aloud = ReadingAloud(self)
        self.display = Display(self, environment.whole_screen)
        self.commands = Commands(self)
        self.show_session(None)
        self.sitting = Sitting(self, self.sitting_ended.emit)
        self.recovery = failures.Recovery(self._close_failed, self.sitting.end)

    # --- what screens ask for: see Host ---

    @property
    def look(self) -> Look:
        return self._look

    @property
    def message(self) -> Words | None:
        return self._message

    @property
    def controller(self) -> Controller:
        """The controller of the screen in view."""
        return self.screens.get(self.navigator.screen())

    def say(self, words: Words | None) -> None:
        self._message = words
        self.controller.say(words)

    def choose_pictures(self) -> None:
        self.navigator.choose_pictures()
        self.controller.focus_first()

    def read_more(self, packs: list[Path]) -> None:
        self.navigator.library.open_more(packs)
        self.forget_texts()
        self.navigator.show_shelf()

    def accept_waiting(self) -> None:
        self.navigator.library.accept_waiting()
        self.forget_texts()
        self.show_session(self.navigator.session)

    def settings_changed(self) -> None:
        self.sitting.idle.set_minutes(self.environment.settings.idle_minutes)

    def undo(self) -> None:
        """Take back what was done last, where that is still offered."""
        if self._has_overlays:
            self.overlays.undo()

    def show_bar(self) -> None:
        self.bar.show_session(self.navigator.session, self.controller.headline(), self.navigator.screen())

    def hide_bar(self, away: bool, margin: int = 0) -> None:
        if away == self.gliding_bar.is_away or (away and margin < self.gliding_bar.room):
            return
        self.controller.hold()
        (self.gliding_bar.glide_away if away else self.gliding_bar.come_back)()

    def toggle_sheet(self, tool: str, rows: Callable[[], tuple[str, list[ActionRow]]]) -> None:
        """Open the sheet of a tool of the bar below it; close it where it is open."""
        was = self.bar.tools[tool].isChecked()
        self.close_overlays()
        if not was:
            self.overlays.overlays.show_sheet(rows)
            self.bar.set_open(tool)

    # --- keys and buttons ---

    def go_back(self) -> None:
        """Close what lies on top, else go to the place before."""
        if not self.close_overlays() and not self.controller.back():
            self.navigator.back()

    def go_forward(self) -> None:
        """Go to the place that the reader last went back from."""
        if not self.close_overlays():
            self.navigator.forward()

    def close_topmost(self) -> None:
        """Close what lies on top, else go to the place before; never close the program."""
        if self.close_overlays() or self.reading_aloud.stop() or self.controller.escape():
            return
        if self.navigator.session.layers:
            self.navigator.close_layer()
        elif self._message is not None:
            self.say(None)
        else:
            self.navigator.back()

    def open_files(self, files: list[Path]) -> None:
        """Read packs that somebody brought, beside what is there; nothing but packs is taken."""
        packs = [file for file in files if file.suffix == PACK_SUFFIX]
        strange = next((file.name for file in files if file.suffix != PACK_SUFFIX), "")
        session = self.navigator.session
        self.navigator.keep(replace(session, language=session.language or DEFAULT))
        self._message = None
        if strange:
            words = self.tr("“{file}” cannot be opened here. The names of files for Sala end in .sala.")
            self._message = filled(words, file=outsiders(Words(strange)).marked)
        if self._has_overlays:
            self.overlays.asked_about_waiting = False  # it is another question than the one of before
        self.read_more(packs)

    # --- overlays ---

    @cached_property
    def overlays(self) -> "OverlayController":
        from reader.ui.overlays.overlay_controller import OverlayController

        return OverlayController(self, self._stack)

    @property
    def _has_overlays(self) -> bool:
        return "overlays" in self.__dict__

    def close_overlays(self) -> bool:
        """Close what lies over the screen; return whether there was anything."""
        closed = self._has_overlays and self.overlays.overlays.close()
        if closed:
            self.bar.set_open("")
            self.controller.focus()
        return closed

    # --- showing the session ---

    def _changed(self, before: Session) -> None:
        self.show_session(before)
        self._tidying.start()

    def show_session(self, before: Session | None) -> None:
        """Show the session. `before` was shown until now; None: show everything anew."""
        self.hide_bar(away=False)
        self._take_look(before)
        if before is not None and _is_elsewhere(before, self.navigator.session):
            self.reading_aloud.stop()
        if lost := self.navigator.settle():
            self._message = self.presenter.missing(self.navigator.library.work(lost))
        controller = self.controller
        if self.screens.enter(controller) and self._has_overlays:
            self.overlays.overlays.close()  # it would hide the screen that comes
            self.bar.set_open("")
        controller.show(before)
        self.screens.bring_to_front(controller, self.bar, lambda: self._give_room(controller))
        self.show_bar()

    def _take_look(self, before: Session | None) -> None:
        """Take the look of the session, where it is another one: screens that are hidden wait until they are shown."""
        now = self.navigator.session
        if now.naskh != self._typesetter.naskh:
            self._typesetter = Typesetter(self.environment.fonts, now.naskh)
        if before is not None and before.appearance == now.appearance and self._look.scale == self._scale:
            return
        if before is None or before.reader != now.reader:
            self.environment.translation.use(reading_order(now.reader.language, now.helping))
        self._look = self.environment.look(now, self._typesetter, self._scale)
        if before is None or before.theme != now.theme:
            QApplication.setPalette(self._look.theme.palette())
        self.bar.set_look(self._look)
        if self._has_overlays:
            self.overlays.set_look(self._look)
        self.reading_aloud.set_look(self._look)
        self.update()

    def _give_room(self, controller: Controller) -> None:
        """A meeting has the whole display, without the bar; else the window is as it was before."""
        self.bar.setVisible(not controller.fills_display)
        self.display.use(controller.fills_display)

    def ahead(self) -> list[Callable[[], object]]:
        """Return what loads the letters, makes the screens that nearly everybody comes to and reads the glossaries, a
        little each, so that nobody waits for it."""
        screens = (
            partial(self.screens.get, screen) for screen in (Screen.SHELF, Screen.PAGE, Screen.COMIC, Screen.SEARCH)
        )
        glossary = (lambda tag=tag: self.presenter.glossary.read(tag) for tag in LANGUAGES)
        return [self.environment.fonts.prepare_most, self._typesetter.prepare, *screens, *glossary]

    # --- what is forgotten, and what fails ---

    def forget_session(self) -> Session:
        """Begin with a new session, which is not shown yet; return the one that was."""
        self._message = None
        if self._has_overlays:
            self.overlays.forget()
        self.reading_aloud.forget()
        return self.navigator.forget(self.environment.theme)

    def forget_texts(self) -> None:
        """Other works are there now: what was made of the ones before is made anew."""
        self.presenter.forget()
        self.presenter = WorkPresenter(self.navigator.library, self.environment.today)
        self.screens.forget(Screen.SEARCH)

    def _refused(self, work_id: str) -> None:
        """Say why a work is not opened."""
        work = self.navigator.library.work(work_id)
        self.say(self._failed_words(work_id) if work_id in self.navigator.failed else self.presenter.missing(work))

    def _failed_words(self, work_id: str) -> Words:
        work = self.navigator.library.work(work_id) if work_id else None
        reader = self.navigator.session.reader
        return failed_words(title_words(self.navigator.library, work, reader) if work is not None else "")

    def _close_failed(self, again: bool) -> None:
        """Close the text that failed and tell of it: the reader is where they were before. Raise where nothing was open
        that could be closed, and it fails `again`."""
        work = self.navigator.session.place.work
        if again and not work:
            raise RuntimeError("it fails again and again")
        self._message = self._failed_words(work)
        self.screens.forget(self.navigator.place_screen())  # nothing of it goes on beside
        self.navigator.leave_failed()
        self.say(self._message)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = page_scale(self.width(), self.height())
        if scale != self._scale:
            self._scale = scale
            self.show_session(self.navigator.session)
        self.gliding_bar.place()
        if self._has_overlays:
            self.overlays.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("paper"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.commands.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.commands.click(event):
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.commands.turn_wheel(event):
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.environment.leave()
