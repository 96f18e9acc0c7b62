"""A line that anything can be typed into, in any of our scripts."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.core.break_marks import runs_left
from reader.ui.platform import clipboard
from reader.ui.platform.keys import is_menu_key
from reader.ui.style.look import Look
from reader.ui.style.theme import BUTTON_CORNER, TARGET, one_line
from reader.ui.text.fonts import SETS


class TextField(QLineEdit):
    """The line to type in, in the direction of what is typed."""

    def __init__(self, look: Look, longest: int):
        super().__init__()
        self.setMaxLength(longest)
        self.setAcceptDrops(False)  # files are dropped on the window
        self.textChanged.connect(self._turn)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self._look = look
        font = QFont()
        # Any script may be typed: all of ours, and none that the laptop happens to have.
        font.setFamilies([look.language.plain.script.family, *SETS])
        font.setPixelSize(round(look.chrome_px * 1.25))
        self.setFont(font)
        self.setMinimumHeight(max(TARGET, one_line(look.chrome_px * 1.25)))
        ink, sheet, edge, accent = (look.color(role).name() for role in ("ink", "sheet", "edge", "accent"))
        self.setStyleSheet(
            f"QLineEdit {{ background: {sheet}; color: {ink}; border: 2px solid {edge}; padding: 0 14px;"
            f" border-radius: {BUTTON_CORNER}px; selection-background-color: {look.color('select').name()};"
            f" selection-color: {ink}; }} QLineEdit:focus {{ border: 3px solid {accent}; padding: 0 13px; }}"
        )
        self._turn(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_menu_key(event):
            self.open_menu(self.mapToGlobal(self.cursorRect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == event.Reason.Mouse
        self.open_menu(event.globalPos() if mouse else self.mapToGlobal(self.cursorRect().bottomLeft()))

    def open_menu(self, place: QPoint) -> None:
        """Offer to copy and to paste, at a place of the screen."""
        from reader.ui.widgets.context_menu import ContextMenu, copy_words, paste_words  # seldom asked for

        menu = ContextMenu(self._look, self)
        menu.add("copy", copy_words(), lambda: clipboard.copy(self.selectedText()), self.hasSelectedText())
        menu.add("paste", paste_words(), self.paste, bool(QGuiApplication.clipboard().text()))
        menu.open_at(place)

    def _turn(self, text: str) -> None:
        if self._look.typesetter.fonts.prepare(text, self._look.language):
            self.set_look(self._look)  # what was typed is set once more
        letter = next((c for c in text if c.isalpha()), "")
        rtl = runs_left(letter) if letter else self._look.language.rtl
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
