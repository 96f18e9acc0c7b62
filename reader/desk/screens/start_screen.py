"""The first screen: open a library's folder, or make a new one."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.core.words import Words
from reader.desk.content.library_folder import LibraryFolder
from reader.desk.host import DeskHost, DeskScreen, Place
from reader.desk.screens.file_choice import choose_folder, choose_new
from reader.desk.screens.form_page import FormPage, sheet_margins
from reader.ui.widgets.button import Button


class StartScreen(DeskScreen):
    """Two large buttons."""

    def __init__(self, host: DeskHost, place: Place):
        super().__init__(host, place)
        page = FormPage(self.look)
        self.open = Button(self.look, self.icons, "shelf", kind="accent", show_words=True)
        self.open.set_words(Words.of(self.tr("Open a library")))
        self.open.clicked.connect(self._choose)
        self.new = Button(self.look, self.icons, "add", show_words=True)
        self.new.set_words(Words.of(self.tr("New library")))
        self.new.clicked.connect(self._choose_new)
        page.head(Words.of(self.tr("A library is one folder")))
        page.text(
            Words.of(
                self.tr(
                    "It holds the texts, their translations and pictures as plain files. Nothing is kept anywhere "
                    "else on this computer. Copy the folder, and you have a copy of everything."
                )
            )
        )
        page.row(self.open, self.new)
        outer = QVBoxLayout(self)
        sheet_margins(outer)
        outer.addWidget(page)

    def title(self) -> Words:
        return Words.of(self.tr("The office's desk"))

    def first(self) -> QWidget:
        return self.open

    def open_folder(self, folder: Path) -> None:
        """Open the library in a folder, or say why not."""
        self.host.attempt(lambda: self.host.open_library(LibraryFolder.at(folder)))

    def make_folder(self, folder: Path) -> None:
        """Make a library in a folder, and open it."""
        self.host.attempt(lambda: self.host.open_library(LibraryFolder.new(folder)))

    def take(self, files: list[Path], _at: QPoint) -> bool:
        if len(files) == 1 and files[0].is_dir():
            self.open_folder(files[0])
            return True
        return False

    def _choose(self) -> None:
        if folder := choose_folder(self, self.tr("Open a library")):
            self.open_folder(folder)

    def _choose_new(self) -> None:
        if folder := choose_new(self, self.tr("New library")):
            self.make_folder(folder)
