"""The bar on every screen: back, where one is, the tools, and leaving at once. Each tool has one form, its sign above its
word, and one place; what there is no room for is left to “More”.

Signals: ``back_requested``, ``contents_requested``, ``tool_requested(name)`` one of ``TOOLS``, ``leave_requested``.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.languages import language
from reader.core.session import Session
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import BAR_HEIGHT, GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.toolbars.headline import APP_NAME, Headline, HeadlineButton, Roof
from reader.ui.widgets.button import Button
from reader.ui.widgets.layout_once import laid_out_once

__all__ = ["APP_NAME", "Headline", "TopBar"]

TOOLS = {
    "speak": "speak", "search": "search", "language": "language", "letters": "larger", "pair": "two-languages", "agenda": "agenda",
    "more": "more",
}  # fmt: skip
"""Every tool, in its order, and its sign."""
_BEFORE = ("speak", "letters", "more")
"""What there is before a language is chosen."""
_IN_PICTURES = ("speak", "language", "more")
"""What there is for whoever looks at pictures alone."""
_USUAL = tuple(name for name in TOOLS if name != "speak")
_YIELD = ("agenda", "pair", "letters", "search", "speak")
"""What goes into “More” where room is short, the first of these first."""
_LARGEST = 1.0
"""How much the bar's letters grow with the text at most: not at all, so that it never takes the room of the words."""
_LEAST_HEADLINE = 96
"""The least room for where one is, in pixels; where there is less it is left out."""


def bar_look(look: Look) -> Look:
    """Return `look` for what stands in the bar."""
    return look.with_chrome_at_most(_LARGEST)


class TopBar(QWidget):
    """Buttons only: it knows nothing and decides nothing."""

    back_requested = Signal()
    contents_requested = Signal()
    tool_requested = Signal(str)
    leave_requested = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        look = self._look = bar_look(look)
        self.roof = Roof(look, icons)
        self.back = Button(look, icons, "back", kind="bar")
        self.headline = HeadlineButton(look, icons)
        self.tools = {name: Button(look, icons, sign, kind="bar") for name, sign in TOOLS.items()}
        self.leave = Button(look, icons, "leave", kind="leave")
        self._session = Session()
        self._offered: tuple[str, ...] = ()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self.back)
        row.addWidget(self.roof)
        row.addWidget(self.headline, 1)
        row.addStretch(0)
        for name, tool in self.tools.items():
            tool.clicked.connect(lambda _=False, name=name: self.tool_requested.emit(name))
            row.addWidget(tool)
        row.addSpacing(GRID)
        row.addWidget(self.leave)
        for button in self.buttons:
            button.set_words_below(True, one_line=True)
        for once in (self.back, self.headline, *self.tools.values()):
            once.setProperty("once", True)  # the second click of a double click would take back what the first one did
        for name in ("language", "pair", "agenda", "more", "letters"):
            self.tools[name].setCheckable(True)
        self.back.clicked.connect(self.back_requested)
        self.headline.clicked.connect(self.contents_requested)
        self.leave.clicked.connect(self.leave_requested)
        self.setFixedHeight(BAR_HEIGHT)
        self.headline.hide()
        self._retranslate()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Every button with a sign and a word."""
        return (self.back, *self.tools.values(), self.leave)

    def set_look(self, look: Look) -> None:
        """Take another look; the words follow when the session is shown."""
        self._look = bar_look(look)
        parts: tuple[SupportsLook, ...] = (self.roof, self.headline, *self.buttons)
        for part in parts:
            part.set_look(self._look)

    def show_session(self, session: Session, headline: Headline | None, screen: str) -> None:
        """Show where the reader is, on which `screen`; everywhere the same tools, once a language is chosen."""
        with laid_out_once(self):
            self._session = session
            self._offered = (_IN_PICTURES if session.pictures else _USUAL) if session.language else _BEFORE
            self._retranslate()
            place = session.place
            self.back.setVisible(bool(session.layers or place.work or place.searching or session.pictures))
            self.headline.show_headline(headline)
            self.tools["pair"].setChecked(len(session.readers) > 1)
            self.tools["language"].setChecked(screen == "picker" and bool(session.layers))
            self.tools["agenda"].setChecked(screen == "agenda")
            self.tools["search"].setEnabled(screen != "handout")
            self._fit()

    def show_headline(self, headline: Headline | None) -> None:
        """Show another place on the same screen."""
        self.headline.show_headline(headline)

    def set_open(self, name: str) -> None:
        """Mark the tool whose sheet is open, or none."""
        for tool in ("letters", "more"):
            self.tools[tool].setChecked(tool == name)

    def without_room(self) -> tuple[str, ...]:
        """Return the tools that are offered and have no room here."""
        return tuple(name for name in self._offered if self.tools[name].isHidden())

    def _fit(self) -> None:
        """Leave out what has no room: where one is shrinks first; then tools go into “More”."""
        for name, tool in self.tools.items():
            tool.setVisible(name in self._offered)
        for name in ("", *_YIELD):
            if name:
                self.tools[name].hide()
            if self._needed(0 if name else _LEAST_HEADLINE) <= self.width():
                break
        spare = self.width() - self._needed(0)
        told = self.headline.has_headline and spare >= _LEAST_HEADLINE
        self.headline.setVisible(told)
        self.roof.setVisible(not told and spare >= self.roof.width())

    def _needed(self, headline: int) -> int:
        margins, spacing = self._row.contentsMargins(), self._row.spacing()
        shown = [button for button in self.buttons if not button.isHidden()]
        wide = sum(button.sizeHint().width() + spacing for button in shown)
        return wide + headline + margins.left() + margins.right() + GRID + spacing

    def minimumSizeHint(self) -> QSize:
        # What can be left out does not keep the window wide.
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        with laid_out_once(self):
            self._fit()

    def _retranslate(self) -> None:
        self.back.set_words(Words.of(self.tr("Back")))
        self.leave.set_words(Words.of(self.tr("Leave now")))
        agenda = self._session.agenda
        counted = filled(self.tr("My list · {number}"), number=str(len(agenda)))
        words = {
            #: The button of the card that asks whoever reads it to find an interpreter.
            "speak": Words.of(self.tr("Interpreter")),
            "search": Words.of(self.tr("Search")),
            #: The button for the size and the colours of the text.
            "letters": Words.of(self.tr("Letters")),
            "pair": Words.of(self.tr("Two languages")),
            "agenda": counted if agenda else Words.of(self.tr("My list")),
            "more": Words.of(self.tr("More")),
        }
        for name, said in words.items():
            self.tools[name].set_words(said)
        row = language(self._session.reader.language)
        change = Words.of(self.tr("Choose your language"))
        style = TextStyle(row, self._look.chrome_px, bold=True, leading=0.85)
        name = f"{change.text}: {row.own_name}"
        self.tools["language"].set_words(Words(row.own_name), style, tip=change, name=name)
