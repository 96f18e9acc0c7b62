"""The words that are to be read, large; how loud it is; and two keys that lead through a whole book: space keeps what was
said and goes on, Backspace lets it be said again. While it is heard again Enter marks where the next sentence begins.

Signal: ``closed()``.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.authoring.line_breaks import marked
from reader.authoring.mistakes import AuthorError
from reader.core.languages import language
from reader.core.recordings import RATE
from reader.core.words import Words
from reader.recording.recording_session import RecordingSession
from reader.recording.trouble_words import trouble_words
from reader.ui.i18n.translation import filled
from reader.ui.sound.device import NoDevice
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from reader.ui.sound.player import Player

_LOOK = 60
"""Milliseconds after which level and takes are looked at."""
_LARGE = 1.9
"""How large the words are, as a multiple of a page's letters."""
_TOO_LOUD = 0.97


class LevelMeter(QWidget):
    """How loud it is: a bar that turns red where it is too loud."""

    def __init__(self, look: Look):
        super().__init__()
        self._look, self._level = look, 0.0
        self.setAccessibleName(self.tr("How loud it is"))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_level(self, level: float) -> None:
        """Show a level from 0 to 1."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, GRID * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(self._look.color("error" if self._level >= _TOO_LOUD else "good"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._level, self.height()), 4, 4)


class Recorder(QWidget):
    """Leads through a ``RecordingSession``. `player` plays what was recorded; without one nothing can be heard again."""

    closed = Signal()

    def __init__(self, look: Look, icons: Icons, session: RecordingSession, player: "Player | None" = None):
        super().__init__()
        self._look, self.session, self._player = look, session, player
        self.where = Label(look, "muted")
        self.words = Label(look, align="center")
        self.notice = Notice(look, icons)
        self.level = LevelMeter(look)
        self.record = Button(look, icons, "record", kind="leave", show_words=True)
        self.again = Button(look, icons, "undo", show_words=True)
        self.previous = Button(look, icons, "previous", show_words=True)
        self.next = Button(look, icons, "next", show_words=True)
        self.listen = Button(look, icons, "speaker", show_words=True)
        self.done = Button(look, icons, "close", show_words=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._show_state)
        self._arrange()
        acts: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.record, self.press), (self.again, self.say_again), (self.previous, lambda: self.go(-1)),
            (self.next, lambda: self.go(1)), (self.listen, self.hear), (self.done, self.close),
        )  # fmt: skip
        for button, act in acts:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._timer.start()
        self._show_piece()
        self.setFocus()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.previous, self.again, self.record, self.next, self.listen, self.done):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 4, GRID * 2, GRID * 4, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(self.where)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addWidget(self.level)
        column.addLayout(buttons)

    def set_look(self, look: Look) -> None:
        """Take another look."""
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self.where, self.words, self.notice, self.level, self.record, self.again, self.previous, self.next, self.listen,
            self.done,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._show_piece()
        self.update()

    # --- what can be done ---

    def press(self) -> None:
        """Begin to record; keep what was said, and go on."""
        if self.session.recording:
            self.session.said()
        else:
            try:
                self.session.begin()
            except NoDevice:
                said = self.tr("This computer has no microphone that can be used now.")
                self.notice.say(Words.of(said), "error")
                return
        self._show_piece()

    def say_again(self) -> None:
        """Forget what was said of these words; where nothing was, go back to the words before."""
        if self.session.recording and self.session.seconds < 1.0:
            self.session.go(-1)
        else:
            self.session.again()
        self._show_piece()

    def go(self, step: int) -> None:
        """Go to other words."""
        self.session.go(step)
        self._show_piece()

    def hear(self) -> None:
        """Hear what is recorded of these words."""
        kept = self.session.recorded.there.get(self.session.piece.key)
        if kept is None or self._player is None:
            return
        from reader.ui.sound.player import samples_of

        self.session.pause()
        try:
            self._player.play(samples_of(kept.file.read_bytes()))
        except NoDevice:
            self.notice.say(Words.of(self.tr("This computer has no loudspeaker that can be used now.")), "error")
        self.session.begin_taps()
        self._show_piece()

    def tap(self) -> None:
        """The next sentence begins in what is heard now."""
        if self._player is not None and not self._player.done:
            self.session.tap(self._player.position * 1000 // RATE)
            self._show_state()

    # --- what is shown ---

    def _show_piece(self) -> None:
        session = self.session
        piece = session.piece
        px = self._look.page_px * _LARGE
        self.words.set_words(
            Words.of(marked(piece.words.text, piece.tag)), TextStyle(language(piece.tag), px, align="center")
        )
        record = self.tr("Said: keep it, and go on (space)") if session.recording else self.tr("Record (space)")
        for button, said in (
            (self.record, record), (self.again, self.tr("Again (Backspace)")), (self.previous, self.tr("Previous")),
            (self.next, self.tr("Next")), (self.listen, self.tr("Listen (L)")), (self.done, self.tr("Done (Esc)")),
        ):  # fmt: skip
            button.set_words(Words.of(said))
        self.again.setEnabled(session.recording)
        self._show_state()

    def _show_state(self) -> None:
        session = self.session
        self.level.set_level(session.level if session.recording else 0.0)
        read = sum(session.is_there(piece) for piece in session.pieces)
        place = filled(
            self.tr("{number} of {total}; read: {read}"), number=str(session.at + 1), total=str(len(session.pieces)),
            read=str(read),
        ).marked  # fmt: skip
        self.where.set_words(Words.of("  ·  ".join([place, *self._doing()])))
        self.listen.setEnabled(session.is_there(session.piece) and self._player is not None)
        failure, wrong = session.failure, self._problems()
        if failure is not None:
            self.notice.say(Words(str(failure)), "error")
        elif wrong:
            self.notice.say(Words.of(wrong))
        elif self.notice.kind != "error":
            self.notice.say(None)

    def _doing(self) -> list[str]:
        """Return what goes on, as far as it is to be told."""
        session = self.session
        if session.recording:
            return [filled(self.tr("recording, {seconds} s"), seconds=f"{session.seconds:.0f}").marked]
        tapped, wanted = session.taps
        if wanted and self._player is not None and (tapped == wanted or not self._player.done):
            said = self.tr("Enter where the next sentence begins: {number} of {total}")
            return [filled(said, number=str(tapped), total=str(wanted)).marked]
        return []

    def _problems(self) -> str:
        """Return what is to be told of the last recordings that did not come out well."""
        found = []
        for number, piece in enumerate(self.session.pieces, 1):
            state = self.session.state(piece)
            if state is not None and state.trouble is not None:
                found.append(trouble_words(state.trouble, number))
        return ". ".join(found[-3:])

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Space: self.press, Qt.Key.Key_Backspace: self.say_again, Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_Up: lambda: self.go(-1), Qt.Key.Key_Down: lambda: self.go(1), Qt.Key.Key_L: self.hear,
            Qt.Key.Key_Return: self.tap, Qt.Key.Key_Enter: self.tap,
        }  # fmt: skip
        act = acts.get(event.key())
        if act is not None and not event.isAutoRepeat():
            act()
        elif act is None:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:
        self._timer.stop()
        if self._player is not None:
            self._player.stop()
        with suppress(OSError, AuthorError):  # whoever made the session closes it too, and is told
            self.session.close()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.color("sheet"))
