"""Print or save: what, where to, and a preview of every page as it will be.

It does its long work between what the window does, with progress, and stops at any moment.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.record import record
from reader.core.words import Words
from reader.ui.handout.handout_job import HandoutJob, SaveError, SaveFault, printer_names, printer_of
from reader.ui.handout.handout_layout import HandoutLayout
from reader.ui.handout.paper import A4
from reader.ui.i18n.translation import filled
from reader.ui.platform.drives import SaveTarget, file_name, free_name, save_places
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.progress_bar import ProgressBar
from reader.ui.widgets.scroll_column import ScrollColumn
from reader.ui.widgets.surface import Surface
from reader.ui.widgets.text_field import TextField

_PANEL_WIDTH = 380


@record
class Handout:
    """What is to be printed: its pages (not yet laid out), its title, and a name for its file."""

    layout: HandoutLayout
    title: str
    name: str


class Preview(QWidget):
    """One page of a handout, as it will be."""

    step_requested = Signal(int)
    """Another page is asked for: 1 the next, -1 the one before."""

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self._layout: HandoutLayout | None = None
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 200)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_page(self, layout: HandoutLayout | None, number: int) -> None:
        """Show the page of a number (from 0), or nothing."""
        self._layout, self._number = layout, number
        self.update()

    def paper(self) -> QRectF:
        """Return where the sheet lies."""
        room = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        size = A4.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = self.paper()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._layout is not None and self._number < len(self._layout.pages):
            painter.save()
            painter.setClipRect(paper)
            painter.translate(paper.topLeft())
            painter.scale(paper.width() / A4.width(), paper.height() / A4.height())
            self._layout.paint(painter, self._number)
            painter.restore()
        focus = self.hasFocus()
        painter.setPen(QPen(self._look.color("accent" if focus else "edge"), 3 if focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_PageDown, keys.Key_Down, keys.Key_Space):
            self.step_requested.emit(1)
        elif event.key() in (keys.Key_PageUp, keys.Key_Up):
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.step_requested.emit(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()


class HandoutScreen(QWidget):
    """Asks `make` for a handout of a scope (for comics in panels, or not; with codes for phones, or not), shows it, saves or
    prints it."""

    def __init__(self, look: Look, icons: Icons, make: Callable[[str, bool, bool], Handout | None]):
        super().__init__()
        self._look, self._icons, self._make = look, icons, make
        self._handout: Handout | None = None
        self._scope, self._panels, self._number = "", False, 0
        self._waiting: tuple[Path, str] | None = None
        self._busy = ""
        self._rows: list[Button] = []
        self.places: Callable[[], list[SaveTarget]] = save_places
        self.printers: Callable[[], Sequence[str]] = printer_names
        self.job = HandoutJob(self)
        self.scopes = {
            "section": Button(look, icons, "article", show_words=True),
            "work": Button(look, icons, "book", show_words=True),
            "agenda": Button(look, icons, "list", show_words=True),
        }
        self.shapes = {
            False: Button(look, icons, "whole-page", show_words=True),
            True: Button(look, icons, "four-panels", show_words=True),
        }
        self.codes = Button(look, icons, "codes", show_words=True)
        self._title = Label(look, scale=1.25, bold=True)
        self._message = Notice(look, icons)
        self.progress = ProgressBar(look)
        self.cancel = Button(look, icons, "close", show_words=True)
        self.save = Button(look, icons, "save", kind="accent", show_words=True)
        self.print = Button(look, icons, "print", show_words=True)
        self.back = Button(look, icons, "close", show_words=True)
        self.name = TextField(look, 180)
        self._name_label = Label(look, scale=0.9)
        self.preview = Preview(look)
        self.previous = Button(look, icons, "previous", show_words=False)
        self.next = Button(look, icons, "next", show_words=False)
        self._where = Label(look, "muted", scale=0.9, align="center")
        self._sheet = Surface(look)
        self._arrange()
        self._connect()
        self._retranslate()
        self._show_state()

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.save

    def _arrange(self) -> None:
        self._area = ScrollColumn(self._look, QMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2), ground="paper")
        self._column = self._area.column
        self._column.addWidget(self._title)
        for button in (*self.scopes.values(), *self.shapes.values(), self.codes):
            button.setCheckable(True)
            self._column.addWidget(button)
        above: tuple[QWidget, ...] = (self._name_label, self.name)
        # What is said stands below the buttons: it moves none of them.
        below: tuple[QWidget, ...] = (self.progress, self.cancel, self.save, self.print, self.back, self._message)
        for widget in above:
            self._column.addWidget(widget)
        self._at = self._column.count()
        for widget in below:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._area.setFixedWidth(_PANEL_WIDTH)
        foot = QHBoxLayout()
        foot.addWidget(self.previous)
        foot.addWidget(self._where, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.next)
        side = QVBoxLayout()
        side.setContentsMargins(GRID, GRID, GRID * 2, GRID)
        side.addWidget(self.preview, 1)
        side.addLayout(foot)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._area)
        row.addLayout(side, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        outer.addWidget(self._sheet)

    def _connect(self) -> None:
        for scope, button in self.scopes.items():
            button.clicked.connect(lambda _=False, scope=scope: self.choose(scope, self._panels))
        for panels, button in self.shapes.items():
            button.clicked.connect(lambda _=False, panels=panels: self.choose(self._scope, panels))
        self.codes.clicked.connect(self.toggle_codes)
        self.save.clicked.connect(self.ask_where)
        self.print.clicked.connect(self.ask_printer)
        self.cancel.clicked.connect(self.stop)
        self.back.clicked.connect(lambda: self._show_state(""))
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.preview.step_requested.connect(self.turn)
        self.job.progress.connect(self._go_on)
        self.job.finished.connect(self._finish)
        self.job.failed.connect(self._fail)

    def set_look(self, look: Look) -> None:
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._title, self._message, self.progress, self.cancel, self.save, self.print, self.back, self.preview,
            self.previous, self.next, self._where, self._sheet, self._area, self._name_label, self.name,
            *self.scopes.values(), *self.shapes.values(), self.codes, *self._rows,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()

    # --- what is printed ---

    def show_scopes(self, scopes: Sequence[str], scope: str, comic: bool) -> None:
        """Offer what can be printed, beginning with `scope`; `comic` of a work that can be printed in panels."""
        for name, button in self.scopes.items():
            button.setVisible(name in scopes)
        for button in self.shapes.values():
            button.setVisible(comic)
        self.choose(scope, self._panels and comic)

    def choose(self, scope: str, panels: bool) -> None:
        """Make the handout of a scope and lay it out."""
        self.stop()
        self._scope, self._panels, self._number = scope, panels, 0
        for name, button in self.scopes.items():
            button.setChecked(name == scope)
        for shape, button in self.shapes.items():
            button.setChecked(shape is panels)
        self._handout = self._make(scope, panels, self.codes.isChecked())
        self.preview.show_page(None, 0)
        if self._handout is not None:
            self._busy = "layout"
            self.job.lay_out(self._handout.layout)
        self._show_state()

    def toggle_codes(self) -> None:
        """Print the words as codes for phones, too; or no more."""
        self.codes.setChecked(not self.codes.isChecked())
        self.choose(self._scope, self._panels)

    @property
    def handout(self) -> Handout | None:
        return self._handout

    def turn(self, by: int) -> None:
        """Show the next page of the preview, or the one before."""
        if self._handout is not None:
            last = len(self._handout.layout.pages) - 1
            self._number = min(max(self._number + by, 0), max(last, 0))
            self._show_page()

    def _show_page(self) -> None:
        layout = self._handout.layout if self._handout is not None else None
        self.preview.show_page(layout, self._number)
        total = len(layout.pages) if layout is not None else 0
        words = self.tr("Page {number} of {total}")
        self._where.set_words(filled(words, number=str(self._number + 1), total=str(total)) if total else Words(""))
        self.previous.setEnabled(self._number > 0)
        self.next.setEnabled(self._number + 1 < total)
        self.preview.setAccessibleName(self._where.text())

    # --- where to ---

    def ask_where(self) -> None:
        """Offer the places that a PDF can be saved to."""
        if self._handout is None or self.job.running:
            return
        places = self.places()
        self._show_state("where")
        self.name.setText(self._handout.name)
        if not places:
            self.say(self.tr("There is nowhere to save to. Plug in a USB stick and try again."))
        for place in places:
            sign = "save" if place.stick else "shelf"
            self._offer(Words(place.name), sign, partial(self.save_to, place.path))

    def save_to(self, folder: Path, replace: bool = False) -> None:
        """Save the handout into a folder, under the name that is typed."""
        if self._handout is None:
            return
        name = file_name(self.name.text(), self._handout.name)
        self._waiting = (folder, name)
        self._begin("save")
        self.job.save(self._handout.layout, self._handout.title, folder / name, replace)

    def ask_printer(self) -> None:
        """Offer the printers; say first what the laptop keeps."""
        if self._handout is None or self.job.running:
            return
        printers = self.printers()
        self._show_state("printer")
        if not printers:
            self.say(self.tr("No printer was found. Save a PDF to a stick and print it elsewhere."))
            return
        self.say(self.tr("This computer and the printer may keep a copy of what you print."))
        for name in printers:
            self._offer(Words(name), "print", partial(self.print_on, name))

    def print_on(self, name: str) -> None:
        """Print the handout on the printer of that name."""
        if self._handout is not None:
            self._begin("print")
            self.job.print(self._handout.layout, printer_of(name))

    def _offer(self, words: Words, sign: str, act: Callable[[], None]) -> None:
        button = Button(self._look, self._icons, sign, kind="flat", show_words=True)
        button.set_words(words)
        button.clicked.connect(lambda _=False: act())
        self._column.insertWidget(self._at + len(self._rows), button)
        self._rows.append(button)

    @property
    def offers(self) -> list[Button]:
        """The places, printers or answers that are offered at present."""
        return list(self._rows)

    # --- while it works ---

    def _begin(self, what: str) -> None:
        self._show_state(what)
        self._busy = what
        self.progress.set_done(0.0)
        self._show_busy()

    def stop(self) -> None:
        """Stop what is being done; nothing half done stays."""
        was, self._busy = self._busy, ""
        self.job.cancel()
        self._show_state()
        if was in ("save", "print"):
            self.say(self.tr("Stopped. Nothing was saved or printed."))
        if was == "layout":
            self._handout = None

    def is_working(self) -> bool:
        """Return whether something is being saved or printed."""
        return self._busy in ("save", "print")

    def tidied(self) -> bool:
        """Stop; return whether nothing half done is left."""
        self.job.cancel()
        return self.job.is_tidy()

    def _go_on(self, done: float) -> None:
        self.progress.set_done(done)
        if self._busy == "layout" and self._handout is not None and len(self._handout.layout.pages) > 1:
            self._show_page()

    def _finish(self, path: object) -> None:
        was, self._busy = self._busy, ""
        self._show_state()
        if was == "layout":
            self._show_page()
        elif isinstance(path, Path):
            self.say_words(filled(self.tr("Saved: {file}"), file=str(path)), "good")
        else:
            self.say(self.tr("Sent to the printer."), "good")

    def _fail(self, error: SaveError) -> None:
        self._busy = ""
        self._show_state()
        words = {
            SaveFault.FULL: self.tr(
                "There is not enough space there. Nothing was saved. Choose another place, or free some space."
            ),
            SaveFault.REFUSED: self.tr("Files cannot be saved there. Nothing was saved. Choose another place."),
            SaveFault.GONE: self.tr(
                "That drive is gone. Nothing was saved. Plug it in again, or choose another place."
            ),
            SaveFault.PRINTER: self.tr("The printer does not answer. Check that it is switched on, or save a PDF."),
            SaveFault.EXISTS: self.tr("There is already a file with this name."),
        }[error.trouble]
        self.say(words, "warning" if error.trouble is SaveFault.EXISTS else "error")
        if error.trouble is SaveFault.EXISTS and self._waiting is not None:
            folder, name = self._waiting
            self.name.setText(name)
            other = free_name(folder, name)
            self._offer(filled(self.tr("Save as {file}"), file=other), "save", partial(self._save_as, folder, other))
            self._offer(Words.of(self.tr("Replace the file")), "print", partial(self._save_as, folder, name, True))

    def _save_as(self, folder: Path, name: str, replace: bool = False) -> None:
        self.name.setText(name)
        self.save_to(folder, replace)

    def say(self, marked: str, kind: str = "warning") -> None:
        """Say something below the buttons."""
        self.say_words(Words.of(marked), kind)

    def say_words(self, words: Words, kind: str = "warning") -> None:
        """Say something below the buttons, or nothing; the kinds are those of ``Notice``."""
        self._message.say(words if words.text else None, kind)

    def message(self) -> str:
        """Return the clean words of what is said."""
        return self._message.text()

    def _show_state(self, state: str = "") -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.say_words(Words(""))
        asking = state in ("where", "printer")
        for widget in (self.name, self._name_label):
            widget.setVisible(state == "where")
        self.save.setVisible(not asking)
        self.print.setVisible(not asking)
        self.back.setVisible(asking)
        self._show_busy()

    def _show_busy(self) -> None:
        busy = bool(self._busy)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy and self._busy != "layout")
        ready = self._handout is not None and not busy
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    # --- Qt ---

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("Print or save")))
        self.scopes["section"].set_words(Words.of(self.tr("This part")))
        self.scopes["work"].set_words(Words.of(self.tr("The whole text")))
        self.scopes["agenda"].set_words(Words.of(self.tr("My list")))
        self.shapes[False].set_words(Words.of(self.tr("Whole pages")))
        self.shapes[True].set_words(Words.of(self.tr("Four pictures to a page")))
        self.codes.set_words(Words.of(self.tr("With QR codes")))
        self.save.set_words(Words.of(self.tr("Save as PDF")))
        self.print.set_words(Words.of(self.tr("Print")))
        self.cancel.set_words(Words.of(self.tr("Stop")))
        self.back.set_words(Words.of(self.tr("Cancel")))
        self.previous.set_words(Words.of(self.tr("Previous page")))
        self.next.set_words(Words.of(self.tr("Next page")))
        self._name_label.set_words(Words.of(self.tr("File name")))
        self.name.setAccessibleName(self._name_label.text())
        self._show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._area.setFixedWidth(min(_PANEL_WIDTH, max(240, self.width() // 2 - 40)))
