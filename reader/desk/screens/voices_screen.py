"""A text read aloud in a language: who reads and what they agreed to, then word by word into the microphone, or a long
recording taken apart. What was read in one visit to the screen is one change, and is taken back as one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from reader.authoring.voices import SpokenWords, spoken_words
from reader.core.languages import language
from reader.core.words import BlockWords, Words
from reader.desk.content.library_folder import titles_of
from reader.desk.content.reading_aloud import ReadAloud
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.reader_form import ReaderForm
from reader.recording.cut_session import CutSession
from reader.recording.cutter import Cutter
from reader.recording.recorder import Recorder
from reader.recording.recording_session import RecordingSession
from reader.ui.i18n.translation import filled
from reader.ui.sound.device import Microphone
from reader.ui.sound.player import Player
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.surface import Surface

READERS = "readers"
"""The row of a place where one sees who reads, though that is written down."""
_ALL, _MISSING = "all", "missing"
_PART_LETTERS = 40


class VoicesScreen(DeskScreen):
    """One work, or without one the words of no work: names of languages, questions, the program's own."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.aloud: ReadAloud | None = None
        self.form: FormPage | None = None
        self.reader: ReaderForm | None = None
        self.recorder: Recorder | None = None
        self.cutter: Cutter | None = None
        self.parts: Choices[str] | None = None
        self.buttons: dict[str, Button] = {}
        self._settle: Callable[[], None] = lambda: None
        self._note: Callable[[], None] = lambda: None
        self._column = QVBoxLayout(self)
        sheet_margins(self._column)
        self._column.setSpacing(GRID)
        host.attempt(self._open)

    def title(self) -> Words:
        tag, work = self.place.tag, self.aloud.work if self.aloud is not None else None
        if work is None:
            return filled(self.tr("Names, questions, signs: {language}"), language=language(tag).own_name)
        titles = titles_of(work)
        title = titles.get(self.look.language.tag) or titles.get(work.source_language, work.id)
        return filled(self.tr("Voices: {title} · {language}"), title=title, language=language(tag).own_name)

    def first(self) -> QWidget:
        if self.recorder is not None:
            return self.recorder
        if self.cutter is not None:
            return self.cutter
        return self.reader.by if self.reader is not None else self

    def take(self, files: list[Path], _at: QPoint) -> bool:
        if self.aloud is None:
            return False
        self.host.go(replace(self.place, files=tuple(files), row=""))
        return True

    def leave(self) -> bool:
        if self.reader is not None:
            return self._save_reader()
        done = self.host.attempt(self._settle)
        self.host.attempt(self._note)
        self._watch()
        return done

    def close_down(self) -> None:
        for part in (self.recorder, self.cutter):
            if part is not None:
                part.closed.disconnect(self._ended)
                part.close()

    # --- what is shown ---

    def _open(self) -> None:
        aloud = self.aloud = ReadAloud.of(self.host.library, self.place.work, self.place.tag)
        asks = not aloud.may_begin or self.place.row == READERS
        if not asks and aloud.recorded.spoken:
            self._show_tools()
        if asks:
            self._show_reader(aloud)
        elif not aloud.recorded.spoken:
            self._page().text(Words.of(self.tr("Nothing is written in this language yet.")))
        elif self.place.files:
            self._show_parts(aloud, self.place.files)
        else:
            self._record(aloud)

    def _page(self) -> FormPage:
        self.form = FormPage(self.look)
        self._column.addWidget(self.form, 1)
        return self.form

    def _button(self, name: str, sign: str, said: str, deed: Callable[[], object], kind: str = "plain") -> Button:
        button = self.buttons[name] = Button(self.look, self.icons, sign, kind, show_words=True)
        button.set_words(Words.of(said))
        button.clicked.connect(lambda _=False: deed())
        return button

    def _show_tools(self) -> None:
        here = replace(self.place, files=(), row="")
        tools = [
            self._button("record", "record", self.tr("Read aloud"), lambda: self.host.go(here)),
            self._button("cut", "folder", self.tr("Take a recording apart"), self._choose_files),
            self._button("readers", "staff", self.tr("Who reads"), lambda: self.host.go(replace(here, row=READERS))),
        ]
        if self.place.work:
            names = replace(here, work="")
            said = self.tr("Names, questions, signs")
            tools.append(self._button("names", "language", said, lambda: self.host.go(names)))
        self._column.addWidget(FlowRow(*tools))

    def _in_sheet(self, widget: QWidget) -> None:
        sheet = Surface(self.look)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        inside.addWidget(widget)
        self._column.addWidget(sheet, 1)

    # --- who reads ---

    def _show_reader(self, aloud: ReadAloud) -> None:
        form = self._page()
        form.head(Words.of(self.tr("Before anything is recorded")))
        self.reader = ReaderForm(self.look, self.icons, form, aloud.narrator)
        form.foot(self._button("begin", "record", self.tr("Save, and begin"), self.begin, "accent"))

    def begin(self) -> None:
        """Save who reads, and go on to what is read."""
        if self._save_reader() and self.aloud is not None:
            if self.aloud.may_begin:
                self.place = replace(self.place, row="")
                self.host.again()
            else:
                said = self.tr("Nothing is recorded before a person is named here and agrees to be heard.")
                self.host.say(Words.of(said))

    def _save_reader(self) -> bool:
        reader, aloud = self.reader, self.aloud
        if reader is None or aloud is None or not reader.changed:
            return True
        if reader.problem:
            self.host.say(Words.of(reader.problem), "error")
            return False

        def write() -> None:
            aloud.write(reader.typed())
            reader.saved()

        name, seen = self.tr("Who reads"), {aloud.file: aloud.seen}
        return self.host.attempt(lambda: self.host.changes.make(name, aloud.places, write, seen))

    # --- into the microphone ---

    def _record(self, aloud: ReadAloud) -> None:
        session = RecordingSession(aloud.recorded, Microphone)
        self.recorder = Recorder(self.look, self.icons, session, Player())
        self.recorder.closed.connect(self._ended)
        self._settle = session.settle
        self._watch()
        self._in_sheet(self.recorder)

    def _watch(self) -> None:
        """What is recorded from now on is one change."""
        aloud = self.aloud
        if aloud is None or (self.recorder is None and self.cutter is None):
            return
        notes: list[Callable[[], None]] = []
        name = filled(self.tr("Read aloud: {language}"), language=language(aloud.tag).own_name).text
        self.host.attempt(lambda: notes.append(aloud.watch(self.host.changes, name)))
        self._note = notes[0] if notes else lambda: None

    def _ended(self) -> None:
        """Whoever is done is led back: later, as what was closed still says so."""
        QTimer.singleShot(0, self, self.host.back)

    # --- a long recording ---

    def _choose_files(self) -> None:
        options = QFileDialog.Option.DontUseNativeDialog
        named, _ = QFileDialog.getOpenFileNames(self, self.tr("Take a recording apart"), options=options)
        if named:
            self.take([Path(name) for name in named], QPoint())

    def _show_parts(self, aloud: ReadAloud, files: tuple[Path, ...]) -> None:
        form = self._page()
        form.head(Words(", ".join(file.name for file in files[:3]) + (" …" if len(files) > 3 else "")))
        form.text(Words.of(self.tr("What was read in it?")), "muted", 0.9)
        words = {_ALL: Words.of(self.tr("All of it"))}
        missing = aloud.recorded.missing
        if missing and len(missing) < len(aloud.recorded.spoken):
            words[_MISSING] = filled(self.tr("What nobody has read yet: {number}"), number=str(len(missing)))
        words |= self._part_names(aloud)
        self.parts = Choices(self.look, self.icons, words, _MISSING if _MISSING in words else _ALL, lambda _: None)
        form.add(self.parts)
        said = self.tr("Cut it at its pauses")
        form.foot(self._button("begin", "play", said, lambda: self.cut(files), "accent"))

    def _part_names(self, aloud: ReadAloud) -> dict[str, Words]:
        if aloud.work is None:
            return {}
        found = {}
        for section in aloud.work.document.sections:
            spoken = spoken_words(section[:1], self._words_of(aloud), aloud.tag)
            if spoken:
                text = spoken[0].text
                found[section[0].id] = Words(text[:_PART_LETTERS] + " …" * (len(text) > _PART_LETTERS))
        return found if len(found) > 1 else {}

    def _words_of(self, aloud: ReadAloud) -> BlockWords:
        assert aloud.work is not None
        translation = aloud.work.translations.get(aloud.tag)
        return aloud.work.document.words if translation is None else translation.words

    def _chosen(self, aloud: ReadAloud) -> list[SpokenWords]:
        chosen = self.parts.chosen if self.parts is not None else _ALL
        if chosen == _MISSING:
            return aloud.recorded.missing
        section = next((s for s in aloud.work.document.sections if s[0].id == chosen), None) if aloud.work else None
        return aloud.recorded.spoken if section is None else spoken_words(section, self._words_of(aloud), aloud.tag)

    def cut(self, files: tuple[Path, ...]) -> None:
        """Cut files at their pauses into what was chosen."""
        aloud, form = self.aloud, self.form
        if aloud is None or form is None:
            return
        session = CutSession(aloud.recorded, self._chosen(aloud), files)
        self.cutter = Cutter(self.look, self.icons, session, Player())
        self._settle = session.settle
        self.cutter.closed.connect(self._ended)
        self.cutter.failed.connect(self._cannot_cut)
        self._watch()
        form.hide()
        self._in_sheet(self.cutter)
        self.cutter.setFocus()

    def _cannot_cut(self, error: Exception) -> None:
        def fail() -> None:
            raise error

        self.host.attempt(fail)
        if self.cutter is not None and self.form is not None and (sheet := self.cutter.parentWidget()) is not None:
            self.cutter.closed.disconnect(self._ended)
            self.cutter.close()
            self.cutter = None
            self._settle = self._note = lambda: None
            sheet.hide()
            sheet.deleteLater()
            self.form.show()
