"""Choosing files and folders, in the desk's own words and letters; it begins where one was last."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog

from reader.desk.host import DeskScreen
from reader.ui.text.fonts import SETS


class FileChoice(QFileDialog):
    """Asks for what is there, or with `saving` for a new place."""

    def __init__(self, screen: DeskScreen, title: str, mode: QFileDialog.FileMode, saving: bool = False):
        super().__init__(screen.window(), title, str(screen.host.folder))
        look = screen.look
        if sys.platform != "win32":  # there the system's own is the one that people know
            self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(mode)
        self.setViewMode(QFileDialog.ViewMode.List)
        self.setNameFilter(f"{self.tr('All files')} (*)")
        if saving:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        folders = mode == QFileDialog.FileMode.Directory
        label = QFileDialog.DialogLabel
        for one, words in (
            (label.LookIn, self.tr("In:")), (label.FileName, self.tr("Folder:") if folders else self.tr("Name:")),
            (label.FileType, self.tr("Kind:")), (label.Accept, self.tr("Save") if saving else self.tr("Choose")),
            (label.Reject, self.tr("Cancel")),
        ):  # fmt: skip
            self.setLabelText(one, words)
        look.typesetter.fonts.prepare("", look.language)
        font = QFont()
        font.setFamilies(list(dict.fromkeys([look.language.plain.script.family, *SETS])))
        font.setPixelSize(round(look.chrome_px))
        self.setFont(font)
        self.resize(900, 540)
        self._screen = screen

    def places(self) -> list[Path]:
        """Ask; return what was chosen."""
        if not self.exec():
            return []
        found = [Path(name) for name in self.selectedFiles()]
        self._screen.host.folder = found[0].parent if found else self._screen.host.folder
        return found


def choose_files(screen: DeskScreen, title: str) -> list[Path]:
    """Ask for files."""
    return FileChoice(screen, title, QFileDialog.FileMode.ExistingFiles).places()


def choose_folder(screen: DeskScreen, title: str) -> Path | None:
    """Ask for a folder."""
    return next(iter(FileChoice(screen, title, QFileDialog.FileMode.Directory).places()), None)


def choose_new(screen: DeskScreen, title: str, name: str = "") -> Path | None:
    """Ask for a file or a folder that will be made."""
    dialog = FileChoice(screen, title, QFileDialog.FileMode.AnyFile, saving=True)
    dialog.selectFile(name)
    return next(iter(dialog.places()), None)
