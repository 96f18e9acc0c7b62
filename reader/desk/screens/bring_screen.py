"""Bringing a file in: what it is, what is doubtful in it, and beside that how it will be read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.exchange.handed_out import FILE
from reader.core.languages import LANGUAGES, language
from reader.core.limits import is_work_id
from reader.core.words import Words
from reader.core.works import WorkKind
from reader.desk.content.bringing_in import Incoming, IncomingTranslation, folder_name
from reader.desk.content.library_folder import titles_of
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.choices import Choices, LanguageChoices
from reader.desk.screens.file_choice import choose_files
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.desk.screens.live_page import LivePage, picture_of_work
from reader.desk.screens.step_words import parted
from reader.ui.i18n.names import kind_words
from reader.ui.i18n.translation import filled
from reader.ui.reading.block_view import BlockView
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.surface import Surface
from reader.ui.widgets.text_field import TextField

KINDS = (
    WorkKind.EXPLAINER, WorkKind.ARTICLE, WorkKind.NEWS, WorkKind.STORY, WorkKind.BOOK, WorkKind.REPORT, WorkKind.PAGES,
    WorkKind.COMIC,
)  # fmt: skip
_TOLD = 30
"""How many lines of a kind are shown; the rest is counted."""
_LONGEST = 60


class BringScreen(DeskScreen):
    """One file after the other."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        self.form = FormPage(self.look)
        self.view = BlockView(self.look)
        self._sheet = Surface(self.look)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        inside.addWidget(self.view)
        row = QHBoxLayout(self)
        sheet_margins(row)
        row.addWidget(self.form, 1)
        row.addWidget(self._sheet, 1)
        self.incoming: Incoming | None = None
        self.translation: IncomingTranslation | None = None
        self.name = TextField(self.look, _LONGEST)
        self.tag, self.button, self.doubts = "", Button(self.look, self.icons), dict[int, Button]()
        if place.files:
            self._begin(place.files[0])
        else:
            self._ask()

    def title(self) -> Words:
        work = self.host.library.work(self.place.work) if self.place.work and self.place.tag else None
        if work is None:
            return Words.of(self.tr("Bring in"))
        titles = titles_of(work)
        title = titles.get(self.look.language.tag) or titles.get(work.source_language, work.id)
        return parted(self.tr("Bring in"), title, language(self.place.tag).own_name)

    def first(self) -> QWidget:
        return self.button

    def take(self, files: list[Path], _at: QPoint) -> bool:
        self.host.go(Place("bring", self.place.work, self.place.tag, tuple(files)))
        return True

    # --- which file ---

    def _ask(self) -> None:
        self._sheet.hide()
        self.form.head(Words.of(self.tr("Drop files here, or choose one")))
        if self.place.tag:
            self.form.text(Words.of(self.tr(
                "The file is the same text in this language. It is laid beside its source; nothing is written before you saw how it fits."
            )))  # fmt: skip
        else:
            self.form.text(Words.of(self.tr(
                "A text comes from Word, OpenDocument, EPUB, a web page, Markdown, plain text or PDF; a comic from a folder of pictures, "
                "a CBZ file or a PDF. A translation is brought in on the board, at its text and language."
            )))  # fmt: skip
        self.button = Button(self.look, self.icons, "shelf", "accent", show_words=True)
        self.button.set_words(Words.of(self.tr("Choose a file")))
        self.button.clicked.connect(self._choose)
        self.form.row(self.button)

    def _choose(self) -> None:
        if files := choose_files(self, self.tr("Choose a file")):
            self.host.go(Place("bring", self.place.work, self.place.tag, tuple(files)))

    def _begin(self, file: Path) -> None:
        work = self.host.library.work(self.place.work) if self.place.work else None
        if work is not None and self.place.tag:
            self.translation = IncomingTranslation(file, work, self.place.tag)
            done = self._patiently(self.translation.read)
            if done:
                self._show_translation(self.translation)
        else:
            self.incoming = Incoming(
                file, WorkKind.COMIC if file.is_dir() or file.suffix.lower() == ".cbz" else WorkKind.EXPLAINER
            )
            done = self.incoming.kind is WorkKind.COMIC or self._patiently(self.incoming.read)
            if done:
                self.tag = self.incoming.language
                self.name.setText(self.incoming.name)
                self._show_incoming(self.incoming)
        if not done:
            self._ask()

    def _patiently(self, deed: Callable[[], object]) -> bool:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self.host.attempt(deed)
        finally:
            QGuiApplication.restoreOverrideCursor()

    # --- a new text ---

    def _show_incoming(self, incoming: Incoming) -> None:
        self.form.clear()
        self.form.head(Words(incoming.file.name))
        self.form.add(
            Choices(self.look, self.icons, {k: kind_words(k) for k in KINDS}, incoming.kind, self._choose_kind)
        )
        self.form.text(Words.of(self.tr("The language it is written in")), "muted", 0.9)
        self.form.add(LanguageChoices(self.look, self.icons, list(LANGUAGES), self.tag, self._choose_language))
        self.form.text(Words.of(self.tr("A short name for its folder, in Latin letters")), "muted", 0.9)
        name = self.name.text()
        self.name = TextField(self.look, _LONGEST)
        self.name.setText(name)
        self.name.textChanged.connect(self._follow)
        self.name.returnPressed.connect(self.bring_in)
        self.form.add(self.name)
        self._show_doubts(incoming)
        self._show_lines(self.tr("Left out"), list(dict.fromkeys(incoming.text.left_out)))
        self._show_lines(self.tr("To look at"), list(dict.fromkeys(incoming.text.remarks)))
        self._show_button(self.tr("Bring it in"))
        comic = incoming.kind is WorkKind.COMIC
        self._sheet.setVisible(not comic)
        if not comic:
            page = LivePage(incoming.document(), self.tag, self.tag, lambda _: None, incoming.picture)
            self.view.set_page(page, keep_place=self.view.page is not None)
        self._follow()

    def _show_doubts(self, incoming: Incoming) -> None:
        """List what was recognised; each can be turned off, and on again."""
        self.doubts = {}
        if incoming.doubts:
            self.form.text(Words.of(self.tr("Recognised. Press what is not so:")), "muted", 0.9)
        for number, doubt in incoming.doubts.items():
            taken = number not in incoming.declined
            button = Button(self.look, self.icons, "checked" if taken else "close", "flat", show_words=True)
            button.set_words(Words(f"{doubt.taken_for}: “{doubt.near}”"))
            button.set_ground("sheet")
            button.setAccessibleDescription(self.tr("taken") if taken else self.tr("not taken"))
            button.clicked.connect(lambda _=False, number=number: self.turn(number))
            self.doubts[number] = button
            self.form.add(button)

    def _show_lines(self, head: str, lines: list[str]) -> None:
        if lines:
            self.form.text(Words.of(head), "muted", 0.9)
        for line in lines[:_TOLD]:
            self.form.text(Words(line), scale=0.95)
        if len(lines) > _TOLD:
            self.form.text(filled(self.tr("… and {number} more"), number=str(len(lines) - _TOLD)), "muted")

    def _show_button(self, said: str) -> None:
        self.button.hide()
        self.button.deleteLater()
        self.button = Button(self.look, self.icons, "down", "accent", show_words=True)
        self.button.set_words(Words.of(said))
        self.button.clicked.connect(self.bring_in)
        self.form.foot(self.button)

    def _choose_kind(self, kind: WorkKind) -> None:
        assert self.incoming is not None
        before, self.incoming.kind = self.incoming.kind, kind
        if kind is not WorkKind.COMIC and not self._patiently(self.incoming.read):
            self.incoming.kind = before
        self._show_incoming(self.incoming)

    def _choose_language(self, tag: str) -> None:
        assert self.incoming is not None
        self.tag = tag
        self._show_incoming(self.incoming)

    def turn(self, number: int) -> None:
        """Decline what was recognised under a number, or take it after all."""
        incoming = self.incoming
        assert incoming is not None
        if self._patiently(lambda: incoming.turn(number)):
            self._show_incoming(incoming)
            self.doubts[number].setFocus()

    def _follow(self) -> None:
        name = folder_name(self.name.text())
        self.button.setEnabled(is_work_id(name) and not self.host.library.folder(name).exists())

    # --- a translation ---

    def _show_translation(self, incoming: IncomingTranslation) -> None:
        joined, work, row = incoming.joined, incoming.work, language(incoming.tag)
        self.form.clear()
        self.form.head(Words(incoming.file.name))
        sure = sum(not one.fuzzy for one in joined.rows)
        told = filled(
            self.tr("{language}: {number} of {total} rows fit by structure and place."), language=row.own_name, number=str(sure),
            total=str(len(joined.rows) + len(joined.missing)),
        )  # fmt: skip
        self.form.text(told)
        if joined.looks:
            self.form.text(
                Words.of(
                    self.tr(
                        "These do not fit. They are brought in as “out of date”, to be settled beside their source:"
                    )
                )
            )
        for source, words, why in joined.looks[:_TOLD]:
            self.form.text(Words(why), "notice", 0.9)
            self.form.text(Words(source), "muted", 0.95)
            self.form.text(Words(words), scale=0.95)
        self._show_lines(self.tr("Not in the file"), joined.missing)
        self._show_lines(self.tr("Only in the file"), joined.extra)
        self._show_lines(
            self.tr("Changed by two people: what is here stays"), [told.theirs for told in incoming.outcome.conflicts]
        )
        self._show_button(self.tr("Bring it in"))
        by_key = {r.key: r.translation for r in joined.rows}
        picture = partial(picture_of_work, work)
        assert work.document.again is not None
        written = work.document.again(lambda block, i: by_key.get(f"{block}/{i}")).words
        self.view.set_page(
            LivePage(work.document, work.source_language, incoming.tag, by_key.get, picture, written=written)
        )

    # --- done ---

    def bring_in(self) -> None:
        """Make of the file what was chosen, and go to what follows."""
        if self.translation is not None:
            self._join(self.translation)
        elif self.incoming is not None and self.button.isEnabled():
            self._make(self.incoming, folder_name(self.name.text()))

    def _join(self, incoming: IncomingTranslation) -> None:
        file = incoming.work.translation_file(incoming.tag)
        name = filled(self.tr("{file} brought in"), file=incoming.file.name).text
        away = incoming.work.folder / FILE  # who has it: they gave it back
        if self._patiently(lambda: self.host.changes.make(name, [file, away], incoming.bring_in)):
            self._go_on(incoming.work.id, incoming.tag)

    def _make(self, incoming: Incoming, work: str) -> None:
        library = self.host.library
        if incoming.kind is WorkKind.COMIC:
            self._begin_comic(incoming, work)
            return
        name = filled(self.tr("{file} brought in"), file=incoming.file.name).text
        done = self._patiently(lambda: self.host.changes.make(
            name, [library.folder(work)], lambda: incoming.bring_in(library.content, work, self.tag)
        ))  # fmt: skip
        if done:
            self._go_on(work, self.tag)

    def _begin_comic(self, incoming: Incoming, work: str) -> None:
        """Bring a comic in by the command: it has many large pictures."""
        content, file = self.host.library.content, incoming.file.absolute()
        title = " ".join(incoming.file.stem.replace("-", " ").replace("_", " ").split())
        command = ["import", f"{self.tag}={file}", "--as", work, "--kind", "comic", "--title", f"{self.tag}={title}",
                   "--content", str(content)]  # fmt: skip
        name = filled(self.tr("{file} brought in"), file=incoming.file.name).text
        self.host.run(name, command, [self.host.library.folder(work)])

    def _go_on(self, work: str, tag: str) -> None:
        self.host.survey.look()
        rest = self.place.files[1:]
        if rest:
            self.host.go(Place("bring", self.place.work, self.place.tag, rest))
        else:
            self.host.go(Place("board", work, tag))
