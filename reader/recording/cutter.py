"""A long recording taken apart: the words large, the wave with the limits of the piece, and three keys: space hears it, Enter
keeps it and goes on, Delete leaves it out and goes on.

Signals: ``closed()``; ``failed(error)`` the files cannot be read, or cannot be cut.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.authoring.line_breaks import marked
from reader.authoring.mistakes import AuthorError
from reader.core.languages import language
from reader.core.recordings import RATE
from reader.core.words import Words
from reader.recording.cut_session import CutSession
from reader.recording.trouble_words import trouble_words
from reader.recording.wave_view import WaveView
from reader.ui.i18n.translation import filled
from reader.ui.sound.device import NoDevice
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from reader.ui.sound.player import Player

_LOOK = 60
"""Milliseconds after which it is looked how far everything is."""
_LARGE = 1.4
_SHOWN = 400
"""How many letters of a piece are shown."""


class Cutter(QWidget):
    """Leads through a ``CutSession``; `player` plays the pieces."""

    closed = Signal()
    failed = Signal(object)

    def __init__(self, look: Look, icons: Icons, session: CutSession, player: "Player"):
        super().__init__()
        self._look, self.session, self._player = look, session, player
        self.where, self.words = Label(look, "muted"), Label(look, align="center")
        self.how = Label(look, "muted", 0.85)
        self.notice = Notice(look, icons)
        self.wave = WaveView(look, session)
        signs = {
            "previous": "previous", "next": "next", "listen": "speaker", "keep": "checked", "leave_out": "remove", "done": "close",
        }  # fmt: skip
        self.buttons = {
            name: Button(look, icons, sign, "accent" if name == "keep" else "plain", show_words=True)
            for name, sign in signs.items()
        }
        acts: dict[str, Callable[[], object]] = {
            "previous": lambda: self.go(-1), "next": lambda: self.go(1), "listen": self.hear, "keep": self.keep,
            "leave_out": self.leave_out, "done": self.close,
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(acts[name])
        self._acts = acts
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.where)
        column.addWidget(self.words, 1)
        column.addWidget(self.wave, 1)
        column.addWidget(self.how)
        column.addWidget(self.notice)
        column.addWidget(FlowRow(*self.buttons.values()))
        self.wave.moved.connect(self.move_limit)
        self.setFocusProxy(self.wave)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look_again)
        self._timer.start()
        self._retranslate()
        self._show_waiting()

    # --- what can be done ---

    def go(self, step: int) -> None:
        """Go to another piece."""
        if self.session.pieces:
            self._player.stop()
            self.session.go(step)
            self._show_piece()

    def hear(self) -> None:
        """Hear the piece as it is cut now."""
        if not self.session.pieces:
            return
        try:
            self._player.play(self.session.heard())
        except NoDevice:
            said = self.tr("This computer has no loudspeaker that can be used now.")
            self.notice.say(Words.of(said), "error")

    def keep(self) -> None:
        """Keep the piece, and hear the next one."""
        if self.session.pieces:
            self.session.keep()
            self._go_on()

    def leave_out(self) -> None:
        """Keep nothing of the piece, and hear the next one."""
        if self.session.pieces:
            self._go_on()

    def move_limit(self, end: bool, seconds: float) -> None:
        """Put a limit of the piece elsewhere."""
        self.session.move(end, seconds)
        self._show_piece()

    def _go_on(self) -> None:
        last = self.session.at + 1 == len(self.session.pieces)
        self.go(1)
        if not last:
            self.hear()

    # --- what is shown ---

    def _show_waiting(self) -> None:
        self.where.set_words(Words.of(self.tr("The recording is read and cut at its pauses …")))
        for widget in (self.wave, self.how, *self.buttons.values()):
            widget.setVisible(widget is self.buttons["done"])

    def _look_again(self) -> None:
        if not self.session.pieces:
            try:
                if not self.session.ready:
                    return
            except Exception as error:
                self._timer.stop()
                if not isinstance(error, AuthorError | OSError):
                    raise
                self.failed.emit(error)
                return
            for widget in (self.wave, self.how, *self.buttons.values()):
                widget.show()
            self._show_piece()
            self.wave.setFocus()
        self.wave.position = None if self._player.done else self.session.piece.start + self._player.position / RATE
        self.wave.update()
        self._show_state()

    def _show_piece(self) -> None:
        spoken = self.session.spoken[self.session.at]
        style = TextStyle(language(spoken.tag), self._look.page_px * _LARGE, align="center")
        text = spoken.text if len(spoken.text) <= _SHOWN else spoken.text[:_SHOWN] + " …"
        self.words.set_words(Words.of(marked(text, spoken.tag)), style)
        self.wave.show_piece()
        self._show_state()

    def _show_state(self) -> None:
        session = self.session
        place = filled(
            self.tr("{number} of {total}; kept: {kept}"), number=str(session.at + 1), total=str(len(session.pieces)),
            kept=str(len(session.kept)),
        )  # fmt: skip
        parts = [place.marked, self.tr("kept")] if session.at in session.kept else [place.marked]
        self.where.set_words(Words.of("  ·  ".join(parts)))
        told = [
            trouble_words(state.trouble, at + 1)
            for at in session.kept
            if (state := session.state(at)) is not None and state.trouble is not None
        ]
        if (failure := session.failure) is not None:
            self.notice.say(Words(str(failure)), "error")
        elif told:
            self.notice.say(Words.of(". ".join(told[-3:])))

    def _retranslate(self) -> None:
        words = {
            "previous": self.tr("Previous"), "next": self.tr("Next"), "listen": self.tr("Listen (space)"),
            "keep": self.tr("Keep it, and go on (Enter)"), "leave_out": self.tr("Leave it out (Delete)"),
            "done": self.tr("Done (Esc)"),
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.set_words(Words.of(words[name]))
        how = self.tr("Drag the two lines; or choose one with Home and End, and move it with the arrow keys.")
        self.how.set_words(Words.of(how))

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Space: "listen", Qt.Key.Key_Return: "keep", Qt.Key.Key_Enter: "keep", Qt.Key.Key_Delete: "leave_out",
            Qt.Key.Key_Escape: "done", Qt.Key.Key_Up: "previous", Qt.Key.Key_Down: "next",
        }  # fmt: skip
        name = acts.get(Qt.Key(event.key()))
        if name is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._acts[name]()

    def closeEvent(self, event: object) -> None:
        self._timer.stop()
        self._player.stop()
        with suppress(OSError, AuthorError):  # whoever made the session closes it too, and is told
            self.session.close()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("sheet"))
