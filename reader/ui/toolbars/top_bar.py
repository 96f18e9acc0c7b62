"""The bar on every screen: where one is, the language, text size, colours, and leaving at once.

Signals: ``back_requested``, ``shelf_requested``, ``contents_requested``, ``language_requested``, ``search_requested``,
``interpreter_requested``, ``size_requested(steps)``, ``theme_requested``, ``help_requested``, ``leave_requested``.
"""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.languages import language
from reader.core.session import Session
from reader.core.works import Words
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID, TARGET, one_line
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.layout_once import laid_out_once

APP_NAME = "Sala"
_FITS = (
    (True, True, True, True, True), (True, False, True, True, True), (False, True, True, True, True),
    (False, False, True, True, True), (False, False, False, True, True), (False, False, False, False, True),
    (False, False, False, False, False),
)  # fmt: skip
"""What of the bar is left out where room is short, step by step: words below signs, the name, the word on Back, what
other screens have too, room at the sides. “Leave now” always keeps its word."""
_SIDE, _NARROW_SIDE = GRID * 6, GRID


class Roof(QWidget):
    """The program's sign and name."""

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look, self._icons = look, icons
        self.setAccessibleName(APP_NAME)
        self.setFixedSize(QSize(148, 56))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self._look.language.rtl
        sign = self._icons.pixmap("sala", 48, self._look.color("accent"), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - 48 if rtl else 0, 4), sign)
        name = self._look.typesetter.set(Words(APP_NAME), TextStyle(language("en"), 28), 90)
        x = self.width() - 60 - name.natural_width if rtl else 60
        name.paint(painter, QPointF(x, (self.height() - name.height) / 2), self._look.ink("accent"))


class TopBar(QWidget):
    """Buttons only: it knows nothing and decides nothing."""

    back_requested = Signal()
    shelf_requested = Signal()
    contents_requested = Signal()
    language_requested = Signal()
    search_requested = Signal()
    interpreter_requested = Signal()
    size_requested = Signal(int)
    theme_requested = Signal()
    help_requested = Signal()
    leave_requested = Signal()

    def __init__(self, look: Look, icons: Icons):
        super().__init__()
        self._look = look
        self.roof = Roof(look, icons)
        self.back = Button(look, icons, "back", show_words=True)
        self.shelf = Button(look, icons, "shelf")
        self.contents = Button(look, icons, "contents")
        self.search = Button(look, icons, "search")
        self.speak = Button(look, icons, "speak")
        self.language = Button(look, icons, "language", kind="accent", show_words=True)
        self.smaller = Button(look, icons, "smaller")
        self.larger = Button(look, icons, "larger")
        self.colours = Button(look, icons, "colours")
        self.help = Button(look, icons, "help")
        self.leave = Button(look, icons, "leave", kind="leave")
        self.leave.set_words_below(True)
        self._session = Session()
        self._screen, self._has_speak, self._has_help = "", False, False
        row = self._row = QHBoxLayout(self)
        self._set_room(wide=True)
        for widget in (self.roof, self.back, self.shelf, self.contents):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (
            self.speak,
            self.search,
            self.language,
            self.smaller,
            self.larger,
            self.colours,
            self.help,
            self.leave,
        ):
            row.addWidget(widget)
        self.back.clicked.connect(self.back_requested)
        self.shelf.clicked.connect(self.shelf_requested)
        self.contents.clicked.connect(self.contents_requested)
        self.search.clicked.connect(self.search_requested)
        self.speak.clicked.connect(self.interpreter_requested)
        self.language.clicked.connect(self.language_requested)
        self.smaller.clicked.connect(lambda: self.size_requested.emit(-1))
        self.larger.clicked.connect(lambda: self.size_requested.emit(1))
        self.colours.clicked.connect(self.theme_requested)
        self.help.clicked.connect(self.help_requested)
        self.leave.clicked.connect(self.leave_requested)
        self._retranslate()
        self._fix_height()

    @property
    def buttons(self) -> tuple[Button, ...]:
        return (
            self.back,
            self.shelf,
            self.contents,
            self.search,
            self.speak,
            self.language,
            self.smaller,
            self.larger,
            self.colours,
            self.help,
            self.leave,
        )

    def set_look(self, look: Look) -> None:
        """Take another look; the words follow when the session is shown."""
        self._look = look
        parts: tuple[SupportsLook, ...] = (self.roof, *self.buttons)
        for part in parts:
            part.set_look(look)
        self._fix_height()

    def _fix_height(self) -> None:
        # As high in every language, so that switching does not move what is below.
        self.setFixedHeight(max(TARGET, one_line(self._look.chrome_px) + 8) + GRID * 4)
        self.leave.set_highest(self._highest)

    @property
    def _highest(self) -> int:
        """How high a button can be."""
        return self.height() - GRID * 3 // 2

    def _set_room(self, wide: bool) -> None:
        side = _SIDE if wide else _NARROW_SIDE
        self._row.setContentsMargins(side, GRID, side, GRID // 2)
        self._row.setSpacing(GRID + 4 if wide else GRID // 2)

    def show_session(self, session: Session, screen: str) -> None:
        """Show what can be done on `screen`: picker, shelf, search, page, comic or question."""
        with laid_out_once(self):
            self._show_session(session, screen)

    def _show_session(self, session: Session, screen: str) -> None:
        self._session = session
        self._retranslate()
        started = bool(session.language)
        place = session.place
        self.back.setVisible(bool(session.layers or place.work or place.searching))
        self.shelf.setVisible(screen in ("page", "comic") and len(session.history) > 1)
        self.contents.setVisible(screen == "page")
        self.language.setVisible(
            started and screen not in ("picker", "question", "second", "settings", "stick", "tour")
        )
        self._has_help = screen in ("picker", "shelf", "search", "agenda", "page", "comic")
        self.search.setVisible(screen in ("page", "comic", "shelf"))
        self._screen, self._has_speak = screen, screen in ("page", "comic", "shelf")
        for button in (self.smaller, self.larger):
            button.setVisible(screen in ("page", "comic", "shelf", "search"))
        self._fit()

    def _fit(self) -> None:
        """Where room is short the name goes first, then the word on Back, then on a page the interpreter's card, which
        the shelf has too; a language's name is never cut, and “Leave now” never loses its word."""
        if not self._screen:
            return  # nothing is shown yet; what changes words or look shows the session again
        for below, roof, word, speak, wide in _FITS:
            for button in (self.shelf, self.contents, self.search, self.speak, self.smaller, self.larger, self.colours,
                           self.help):  # fmt: skip
                button.set_words_below(below)
            self._set_room(wide)
            self.roof.setVisible(roof)
            self.back.set_show_words(word)
            self.speak.setVisible(self._has_speak and (speak or self._screen == "shelf"))
            self.help.setVisible(self._has_help and (speak or self._screen in ("picker", "shelf")))
            shown = [w for w in (self.roof, *self.buttons) if not w.isHidden()]
            needed = sum(self.roof.width() if w is self.roof else w.sizeHint().width() for w in shown)
            high = max(w.sizeHint().height() for w in shown if w is not self.roof)
            margins = self._row.contentsMargins()
            needed += self._row.spacing() * len(shown) + margins.left() + margins.right()
            if high <= self._highest and needed <= self.width():
                return

    def minimumSizeHint(self) -> QSize:
        # What can be dropped does not keep the window wide.
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        with laid_out_once(self):
            self._fit()

    def _retranslate(self) -> None:
        self.back.set_words(Words.of(self.tr("Back")))
        self.shelf.set_words(Words.of(self.tr("Shelf")))
        self.contents.set_words(Words.of(self.tr("Contents")))
        self.search.set_words(Words.of(self.tr("Search")))
        self.speak.set_words(Words.of(self.tr("I need an interpreter")))
        row = language(self._session.language or "en")
        change = Words.of(self.tr("Choose your language"))
        style = TextStyle(row, self._look.chrome_px, leading=0.85)
        self.language.set_words(Words(row.own_name), style, tip=change, name=f"{change.text}: {row.own_name}")
        self.smaller.set_words(Words.of(self.tr("Smaller text")))
        self.larger.set_words(Words.of(self.tr("Larger text")))
        themes = {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}
        now = filled("{what}: {now}", what=self.tr("Colours"), now=themes[self._session.theme])
        self.colours.set_words(Words.of(self.tr("Colours")), tip=now)
        self.help.set_words(Words.of(self.tr("Help")))
        self.leave.set_words(Words.of(self.tr("Leave now")))
