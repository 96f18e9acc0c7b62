"""The desk's one window: a bar, what is to be said, and a screen. It knows which class shows which screen."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.mistakes import AuthorError, ContentError
from reader.core.languages import LANGUAGES
from reader.core.record import record
from reader.core.words import Words
from reader.desk.content.changes import Change, ChangedElsewhereError, Changes
from reader.desk.content.library_folder import LibraryFolder, Summary
from reader.desk.helper import TranslatorsHelp
from reader.desk.host import DeskScreen, Place
from reader.desk.jobs import Job
from reader.desk.screens.job_strip import JobStrip
from reader.desk.survey import Survey
from reader.ui.i18n.translation import InterfaceTranslation, filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import BAR_HEIGHT, GRID, THEMES
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter
from reader.ui.toolbars.top_bar import bar_look
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice

SCREENS = (
    "board", "bring", "check", "exchange", "facts", "looks", "make", "mistakes", "new_text", "panels", "people",
    "start", "translate", "voices", "write",
)  # fmt: skip
"""Every screen: “board” is shown by ``BoardScreen`` of ``board_screen.py``, loaded when it is first shown."""
_TOOLS = {"new_text": "draft", "bring": "down", "make": "save", "undo": "undo", "looks": "language"}
"""The tools of the bar, with their signs. All but “undo” are screens."""


@record
class DeskParts:
    """What the desk's window is made with."""

    fonts: Fonts
    icons: Icons
    translation: InterfaceTranslation


_COLLECT = 10_000
"""Milliseconds between two looks for objects that nobody needs any more."""


def screen_class(name: str) -> type[DeskScreen]:
    """Return which class shows a screen."""
    module = import_module(f"reader.desk.screens.{name}_screen")
    found: type[DeskScreen] = getattr(module, f"{name.title().replace('_', '')}Screen")
    return found


class DeskWindow(QWidget):
    """Shows one screen after the other; undo is the same on all of them."""

    def __init__(self, parts: DeskParts, library: LibraryFolder | None = None, tag: str = "en", theme: str = "light"):
        super().__init__()
        self._parts, self.icons = parts, parts.icons
        self._typesetter = Typesetter(parts.fonts)
        self._look = Look(THEMES[theme], self._typesetter, 100, parts.translation.use((tag,)), parts.icons)
        self.library = library or LibraryFolder(Path(), Path())
        self.changes = Changes(self.library.content)
        self.survey, self.job = Survey(self), Job(self)
        self.person = ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = Path(documents) if Path(documents).is_dir() else Path.home()
        self._kept: DeskScreen | None = None
        """The screen that could not save what was typed."""
        self._before: list[Place] = []
        self._note: Callable[[], None] = lambda: None
        self.shown: DeskScreen | None = None
        self._said: tuple[Words | None, str] = (None, "warning")
        self.setAcceptDrops(True)
        # What nobody needs any more may be widgets: only the window's own thread may look for it, and while no other one
        # reads texts.
        gc.disable()
        self._collecting = QTimer(self)
        self._collecting.setInterval(_COLLECT)
        self._collecting.timeout.connect(lambda: None if self.survey.busy else gc.collect())
        self._collecting.start()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self.job.ended.connect(self._job_ended)
        self.survey.told.connect(self._tell_screen)
        self.survey.gone.connect(lambda _: self._tell_screen(None))
        self._unloaded = deque(SCREENS)
        self._loading = QTimer(self)  # of one screen after the other, so that nobody waits for one later
        self._loading.timeout.connect(self._load_screen)
        self.survey.finished.connect(self._loading.start)
        for keys, deed in (
            (QKeySequence("Ctrl+Z"), self.undo), (QKeySequence("Ctrl+Shift+Z"), self.redo),
            (QKeySequence("Ctrl+Y"), self.redo), (QKeySequence("Alt+Left"), self.back), (QKeySequence("Escape"), self.back),
        ):  # fmt: skip
            QShortcut(keys, self).activated.connect(deed)
        self._dress()
        if library is not None:
            self.open_library(library)
        else:
            self._show(Place("start"))

    def _load_screen(self) -> None:
        if self._unloaded:
            screen_class(self._unloaded.popleft())
        else:
            self._loading.stop()
            self.survey.finished.disconnect(self._loading.start)

    # --- what screens ask for ---

    @property
    def look(self) -> Look:
        return self._look

    @property
    def summaries(self) -> Sequence[Summary]:
        return sorted(self.survey.summaries.values(), key=lambda summary: summary.place)

    def has_screen(self, name: str) -> bool:
        return name in SCREENS

    def speaks(self, tag: str) -> bool:
        """Return whether the desk's words are written in a language."""
        return self._parts.translation.has(tag)

    def open_library(self, library: LibraryFolder) -> None:
        self.library, self.changes = library, Changes(library.content)
        self.changes.changed = self._files_changed
        self._before.clear()
        self.survey.start(library)
        self.setWindowTitle(library.home.name)
        self.go(Place("board"))

    def go(self, place: Place) -> None:
        if not self._may_leave():
            return
        if self.shown is not None and self.shown.place.screen != "start":
            self._before.append(self.shown.place)
        self.say(None)
        self._show(place)

    def again(self) -> None:
        if self.shown is not None and self._may_leave():
            self._show(self.shown.place)

    def back(self) -> None:
        if self._before and self._may_leave():
            self.say(None)
            self._show(self._before.pop())

    def _may_leave(self) -> bool:
        """Return whether what was typed is on the disk. Where it cannot be, one stays, and is told why; who asks again
        leaves without it."""
        shown = self.shown
        if shown is None or shown.leave() or shown is self._kept:
            return True
        self._kept = shown
        return False

    def say(self, words: Words | None, kind: str = "warning") -> None:
        self._said = (words, kind)
        self.notice.say(words, kind)

    def run(
        self, name: str, command: list[str], places: Iterable[Path] = (), password: str = "",
        then: Sequence[tuple[str, list[str]]] = (),
    ) -> bool:  # fmt: skip
        if self.job.running:
            self.say(Words.of(self.tr("Something else is still being made. Wait for it, or cancel it.")))
            return False

        def begin() -> None:
            self._note = self.changes.watch(name, places)
            self.job.start(name, self.library.home, command, password, then)

        self.say(None)
        done = self.attempt(begin)
        self.strip.show_job()
        return done

    def _job_ended(self, good: bool) -> None:
        self.strip.show_job()
        self.attempt(self._note)
        self.survey.look()
        last = Words(self.job.lines[-1] if self.job.lines else self.job.name)
        if self.job.stopped:
            self.say(filled(self.tr("{name}: ended. What was not finished is not there."), name=self.job.name))
        elif len(self.job.failed) < self.job.count and self.job.failed:
            names = ", ".join(self.job.failed)
            self.say(filled(self.tr("Not done: {names}. Everything else is."), names=names), "error")
        elif good:  # what the command itself said stands on the screen that began it
            self.say(filled(self.tr("{name}: done."), name=self.job.name), "good")
        else:
            self.say(last, "error")
        if self.shown is not None:
            self.shown.job_ended(good)

    def attempt(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except ChangedElsewhereError as error:
            said = self.tr(
                "Somebody else changed “{file}” meanwhile. Nothing was overwritten: look at it, and do it once more."
            )
            self.say(filled(said, file=error.file.name))
        except ContentError as error:
            self.say(Words("\n".join(str(m) for m in error.mistakes[:3])), "error")
        except AuthorError as error:
            self.say(Words(str(error)), "error")
        except OSError as error:
            said = self.tr("“{file}” cannot be read or written ({reason}). Nothing was changed.")
            file = Path(str(error.filename)).name if error.filename else ""
            self.say(filled(said, file=file, reason=error.strerror or str(error)), "error")
        except Exception as error:
            from reader.authoring.translations import TranslationError  # with all that reads texts

            if not isinstance(error, TranslationError):
                raise
            self.say(Words(f"{error.file.name}:{error.line}: {error}"), "error")
        else:
            return True
        return False

    def use(self, language: str = "", theme: str = "", text_size: int = 0) -> None:
        row = self._parts.translation.use((language,)) if language in LANGUAGES else self._look.language
        self._look = replace(
            self._look, language=row, theme=THEMES[theme or self._look.theme.name],
            text_size=text_size or self._look.text_size,
        )  # fmt: skip
        self._dress()
        self.again()

    # --- undo ---

    def undo(self) -> None:
        """Take the last change back, whatever screen is shown."""
        self._turn(self.changes.undo, self.tr("Taken back: {name}"))

    def redo(self) -> None:
        """Do once more what was taken back last."""
        self._turn(self.changes.redo, self.tr("Done once more: {name}"))

    def _turn(self, deed: Callable[[], Change | None], said: str) -> None:
        turned: list[Change | None] = []
        if not self._may_leave():
            return
        if self.attempt(lambda: turned.append(deed())) and turned[0] is not None:
            if self.shown is not None:
                self._show(self.shown.place)
            self.say(filled(said, name=turned[0].name), "good")

    def _files_changed(self, _files: object) -> None:
        self._show_tools()
        self.survey.look()

    # --- what is shown ---

    def _dress(self) -> None:
        """Make the bar anew, in the look and the language of now."""
        self.setPalette(self._look.theme.palette())
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (old := item.widget()) is not None and old is not self.shown:
                old.hide()
                old.deleteLater()
        look, bar = bar_look(self._look), QWidget()
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        self.back_button = Button(look, self.icons, "back", kind="bar")
        self.back_button.set_words(Words.of(self.tr("Back")))
        self.back_button.clicked.connect(self.back)
        self.headline = Label(look, scale=1.1, bold=True)
        words = {
            "new_text": self.tr("Write a text"), "bring": self.tr("Bring in"), "make": self.tr("Make it"),
            "undo": self.tr("Undo"), "looks": self._look.language.own_name,
        }  # fmt: skip
        self.tools = {
            name: Button(look, self.icons, sign, kind="bar") for name, sign in _TOOLS.items()
            if name == "undo" or self.has_screen(name)
        }  # fmt: skip
        for name, tool in self.tools.items():
            tool.set_words(Words.of(words[name]))
            tool.clicked.connect(lambda _=False, name=name: self._use_tool(name))
        row.addWidget(self.back_button)
        row.addSpacing(GRID)
        row.addWidget(self.headline, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.back_button, *self.tools.values()):
            button.set_words_below(True, one_line=True)
        for tool in self.tools.values():
            row.addWidget(tool)
        self.notice = Notice(self._look, self.icons)
        self.notice.say(*self._said)
        notices = QHBoxLayout()
        notices.setContentsMargins(GRID * 3, 0, GRID * 3, 0)
        holder = QWidget()
        holder.setLayout(notices)
        notices.addWidget(self.notice)
        self.strip = JobStrip(self._look, self.icons, self.job)
        self._column.addWidget(bar)
        self._column.addWidget(self.strip)
        self._column.addWidget(holder)
        if self.shown is not None:
            self._column.addWidget(self.shown, 1)

    def _use_tool(self, name: str) -> None:
        if name == "undo":
            self.undo()
        elif self.shown is not None and self.shown.place.screen != name:
            self.go(Place(name))

    def _show(self, place: Place) -> None:
        """Show a screen, made anew; what was typed in the one before it is saved."""
        old = self.shown
        if old is not None:
            old.close_down()
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self.shown = screen_class(place.screen)(self, place)
        self._column.addWidget(self.shown, 1)
        self.shown.show()
        self.headline.set_words(self.shown.title())
        self.shown.first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_tools()

    def _show_tools(self) -> None:
        started = self.shown is not None and self.shown.place.screen == "start"
        self.back_button.setVisible(bool(self._before))
        for name, tool in self.tools.items():
            tool.setVisible(name == "looks" or not started)
        last = self.changes.last
        self.tools["undo"].setEnabled(last is not None)
        tip = filled(self.tr("Take back: {name}"), name=last.name) if last is not None else None
        self.tools["undo"].set_words(Words.of(self.tr("Undo")), tip=tip)

    def _tell_screen(self, summary: Summary | None) -> None:
        if self.shown is not None:
            self.shown.survey_told(summary)

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.take(files, event.position().toPoint())

    def take(self, files: list[Path], at: QPoint) -> None:
        """Take files that were dropped: by the screen that is shown, else they are brought in."""
        if files and self.shown is not None and not self.shown.take(files, at):
            from reader.authoring.long_recording import are_recordings
            from reader.desk.content.exchanging import answer_of

            place = self.shown.place
            if are_recordings(files):
                if place.work and place.tag and place.screen != "board":
                    self.go(Place("voices", place.work, place.tag, tuple(files)))
                else:
                    said = self.tr("Drop a recording on the text, below the language that it was read in.")
                    self.say(Words.of(said))
                return
            answered = answer_of(files[0])
            self.go(Place("exchange", *answered, tuple(files)) if answered else Place("bring", files=tuple(files)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        if self.shown is not None:
            self.shown.close_down()
        for helper in self.findChildren(TranslatorsHelp):
            helper.stop()
            helper.wait()
        self.survey.stop()
        self.job.stop()
        self._collecting.stop()
        gc.enable()
        super().closeEvent(event)
