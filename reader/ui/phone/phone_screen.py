"""Give to a phone: the folder that it can take from the stick, or the words as codes for its camera."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.core.stick import WHOLE_PAGE
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.phone.code_view import CodeView
from reader.ui.phone.folder_view import FolderView
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.scroll_column import ScrollColumn
from reader.ui.widgets.surface import Surface

_PANEL_WIDTH, _LEAST_PANEL = 380, 240


class PhoneScreen(QWidget):
    """Shows one of the two ways; where both can be gone it asks which."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._texts: list[str] = []
        self._number = 0
        self._has_page = False
        self._title = Label(look, scale=1.25, bold=True)
        self.ways = {
            "folder": Button(look, icons, "folder", kind="flat", show_words=True),
            "codes": Button(look, icons, "codes", kind="flat", show_words=True),
        }
        self._part = Label(look, bold=True)
        self._how, self._then, self._care = Label(look), Label(look), Label(look, "muted", scale=0.9)
        self.folder = FolderView(look, icons)
        self.code = CodeView(look)
        self.previous = Button(look, icons, "back", show_words=False)
        self.next = Button(look, icons, "onward", show_words=False)
        self._where = Label(look, "muted", scale=1.1, align="center")
        self._sheet = Surface(look)
        self._arrange()
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.code.step_requested.connect(self.turn)
        for way, button in self.ways.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, way=way: self.choose(way))
        self._way = "folder"
        self._retranslate()

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.code if self._way == "codes" else self.ways["folder"]

    def _arrange(self) -> None:
        self._area = ScrollColumn(self._look, QMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2), GRID * 2)
        for widget in (self._title, *self.ways.values(), self._part, self._how, self._then, self._care):
            self._area.column.addWidget(widget)
        self._area.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.previous)
        foot.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.next)
        codes = QWidget()
        side = QVBoxLayout(codes)
        side.setContentsMargins(GRID, GRID, GRID * 2, GRID)
        side.addWidget(self.code, 1)
        side.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.folder)
        self._stack.addWidget(codes)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(0, GRID, GRID, GRID)
        row.addWidget(self._area)
        row.addWidget(self._stack, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        outer.addWidget(self._sheet)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._title, self._part, self._how, self._then, self._care, self.folder, self.code, self.previous, self.next,
            self._where, self._sheet, self._area, *self.ways.values(),
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    # --- what is shown ---

    def show_ways(self, folders: Sequence[str], has_page: bool, part: Words, texts: Sequence[str]) -> None:
        """Offer the stick's folders for the languages of `folders` (in which there is a page with everything, or not),
        and codes that hold `texts`, those of the part of that title. Where there is a folder it stands first."""
        self._texts, self._number, self._has_page = list(texts), 0, has_page
        self.folder.show_folders(folders)
        self._part.set_words(part)
        both = bool(folders and texts)
        for button in self.ways.values():
            button.setVisible(both)
        self.choose("folder" if folders or not texts else "codes")

    def choose(self, way: str) -> None:
        """Show a way: ``folder`` or ``codes``."""
        self._way = way
        for name, button in self.ways.items():
            button.setChecked(name == way)
        self._stack.setCurrentIndex(int(way == "codes"))
        self._stack.setVisible(way == "codes" or bool(self.folder.names()))
        self._part.setVisible(way == "codes")
        self._retranslate()

    @property
    def way(self) -> str:
        """The way that is shown."""
        return self._way

    @property
    def number(self) -> int:
        """Which code is shown, from 0."""
        return self._number

    def turn(self, step: int) -> None:
        """Show the next code, or the one before."""
        if self._way == "codes" and self._texts:
            self._number = min(max(self._number + step, 0), len(self._texts) - 1)
            self._show_code()

    def _show_code(self) -> None:
        number, total = self._number, len(self._texts)
        following = self._texts[number + 1] if number + 1 < total else ""
        if self._way == "codes" and total:
            self.code.show_code(self._texts[number], following)
        words = filled(self.tr("{number} of {total}"), number=str(number + 1), total=str(total))
        self._where.set_words(words if total else Words(""))
        self.code.setAccessibleName(self._where.text())
        for button in (self.previous, self.next):
            button.setVisible(total > 1)
        self.previous.setEnabled(number > 0)
        self.next.setEnabled(number + 1 < total)

    # --- Qt ---

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("Give to a phone")))
        self.ways["folder"].set_words(Words.of(self.tr("The folder on the stick")))
        self.ways["codes"].set_words(Words.of(self.tr("QR codes for the camera")))
        self.folder.ways[0].set_words(
            Words.of(self.tr("With a cable between the computer and the phone: on the phone, allow files to be moved."))
        )
        self.folder.ways[1].set_words(
            Words.of(self.tr("Or with the stick in the phone, by an adapter: open it with the phone's “Files”."))
        )
        self.previous.set_words(Words.of(self.tr("Previous code")))
        self.next.set_words(Words.of(self.tr("Next code")))
        if self._way == "codes":
            how = self.tr("Point the phone's camera at the code. It holds the words themselves: no internet is needed.")
            #: Some phones offer to look up in the internet what a code holds: what somebody reads would become known.
            then = self.tr("Choose “copy”, not “search”: a search would send the words through the internet.")
        elif self.folder.names():
            how = self.tr("This folder of the stick holds the texts for phones. Copy it to the phone.")
            then = self.tr("On the phone, open “{file}” in it. No internet is needed.") if self._has_page else ""
        else:
            how, then = self.tr("This stick has nothing for phones in this language."), ""
        self._how.set_words(Words.of(how))
        self._then.set_words(filled(then, file=WHOLE_PAGE) if self._way == "folder" else Words.of(then))
        self._then.setVisible(bool(then))
        self._care.set_words(Words.of(self.tr("Whoever takes the phone in hand can read what is on it.")))
        self._show_code()

    def resizeEvent(self, event: object) -> None:
        self._area.setFixedWidth(min(_PANEL_WIDTH, max(_LEAST_PANEL, self.width() * 3 // 8)))
