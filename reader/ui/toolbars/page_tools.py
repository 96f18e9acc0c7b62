"""What can be done with the current text: a second language, today's list, the meeting, a handout.

Signal: ``tool_requested(name)``, one of ``TOOLS``.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.core.languages import language
from reader.core.session import Session
from reader.core.works import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID, TARGET, one_line
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.layout_once import laid_out_once

TOOLS = {
    "pair": "two-languages", "second": "language", "swap": "swap", "add": "add", "agenda": "list",
    "meeting": "meeting", "handout": "print",
}  # fmt: skip
"""Every tool, and its sign."""


class PageTools(QWidget):
    """Buttons only: it knows nothing and decides nothing. Where room is short their words go, the signs stay."""

    tool_requested = Signal(str)

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self._session = Session()
        self.buttons = {name: Button(look, icons, sign, show_words=True) for name, sign in TOOLS.items()}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.tool_requested.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        self.buttons["pair"].setCheckable(True)
        self.buttons["add"].setProperty("once", True)  # a double click would take away again what it added
        self.setProperty("shrinks", True)
        self._fix_height()
        self._retranslate()

    def set_look(self, look: Look) -> None:
        """Take another look; the words follow when the session is shown."""
        self._look = look
        for button in self.buttons.values():
            button.set_look(look)
        self._fix_height()

    def _fix_height(self) -> None:
        # As high in every language, so that switching does not move what is below.
        self.setFixedHeight(max(TARGET, one_line(self._look.chrome_px) + 8) + GRID)
        for button in self.buttons.values():
            button.set_highest(self.height())

    def show_session(self, session: Session) -> None:
        """Show what is in use: the second language, and how long today's list is."""
        with laid_out_once(self):
            self._show_session(session)

    def _show_session(self, session: Session) -> None:
        self._session = session
        self._retranslate()
        paired = len(session.readers) > 1
        self.buttons["pair"].setChecked(paired)
        for name in ("second", "swap"):
            self.buttons[name].setVisible(paired)
        self.buttons["agenda"].setVisible(bool(session.agenda))
        self._fit()

    def _fit(self) -> None:
        """Put words small below their signs, from the end of the row, until it fits; only then leave words out."""
        shown = [(n, b) for n, b in self.buttons.items() if not b.isHidden()]
        for _, button in shown:
            button.set_words_below(False)
            button.set_show_words(True)
        # A language's own name always stays beside its sign: no sign could tell it.
        droppable = [b for n, b in reversed(shown) if n != "second"]
        below = [b for b in droppable if b.height_below() <= self.height()]
        for button in below:
            if self._needed() <= self.width():
                return
            button.set_words_below(True)
            button.set_show_words(False)
        for button in droppable:
            if self._needed() <= self.width():
                return
            if button not in below:
                button.set_show_words(False)
        for button in below:
            if self._needed() <= self.width():
                return
            button.set_words_below(False)

    def _needed(self) -> int:
        shown = [b for b in self.buttons.values() if not b.isHidden()]
        return sum(b.sizeHint().width() for b in shown) + GRID * (len(shown) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(), self.height())

    def minimumSizeHint(self) -> QSize:
        # Its signs alone, and a language's name: they are never cut.
        shown = [(n, b) for n, b in self.buttons.items() if not b.isHidden()]
        names = sum(b.sizeHint().width() for n, b in shown if n == "second")
        signs = sum(n != "second" for n, _ in shown) * self.height()
        return QSize(names + signs + GRID * (len(shown) - 1), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        with laid_out_once(self):
            self._fit()

    def _retranslate(self) -> None:
        words = {
            "pair": self.tr("Two languages"), "swap": self.tr("Change sides"), "add": self.tr("Add to today"),
            "meeting": self.tr("Show large"), "handout": self.tr("Print"),
        }  # fmt: skip
        for name, text in words.items():
            self.buttons[name].set_words(Words.of(text))
        today = filled(self.tr("Today: {number}"), number=str(len(self._session.agenda)))
        self.buttons["agenda"].set_words(today)
        row = language(self._session.second or "en")
        change = Words.of(self.tr("Choose the second language"))
        style = TextStyle(row, self._look.chrome_px, leading=0.85)
        self.buttons["second"].set_words(Words(row.own_name), style, tip=change, name=f"{change.text}: {row.own_name}")
