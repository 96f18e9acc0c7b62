"""This stick: is it whole, and make another one of it. Every long work tells how far it is and can be stopped.

Nothing is written before the reader saw what, and where to.
"""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.core.copying import Plan, copy, plan
from reader.core.drive import CopyError, CopyFault
from reader.core.library import PACK_SUFFIX
from reader.core.stick import UNFINISHED, Fault, Stick, StickError, StickKind, kind_of
from reader.core.stick_check import Checked
from reader.core.works import Words
from reader.ui.i18n.problems import unfinished_words
from reader.ui.i18n.translation import filled
from reader.ui.platform.drives import SaveTarget, other_drives
from reader.ui.stick.stick_job import StickJob, checking, ejecting
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.progress_bar import ProgressBar
from reader.ui.widgets.scroll_bar import ScrollArea, ScrollBar
from reader.ui.widgets.surface import Surface

_NAMED = 12
"""How many damaged files are named; the rest is counted."""


class StickScreen(QWidget):
    """What can be done with the stick that the program is read from."""

    packs_found = Signal(list)
    """Packs of other sticks, to be read in this sitting."""

    def __init__(self, look: Look, icons: Icons, stick: Stick):
        super().__init__()
        self._look, self._icons, self._stick = look, icons, stick
        self.drives: Callable[[], list[SaveTarget]] = partial(other_drives, stick.root)
        self.job = StickJob(self)
        self._busy, self._began = "", 0.0
        self._kind = StickKind.OFFICE
        self._drive: SaveTarget | None = None
        self._plan: Plan | None = None
        self._rows: list[Button | Label] = []
        self._sheet = Surface(look)
        self._title = Label(look, scale=1.25, bold=True)
        self._note = Label(look, "muted", scale=0.9)
        self._message = Label(look, "notice").on_ground("notice_ground")
        self._wrong = Label(look, "leave", bold=True).on_ground("notice_ground")
        self._where = Label(look)
        self.progress = ProgressBar(look)
        self.check = Button(look, icons, "checked", kind="accent", show_words=True)
        self.make = Button(look, icons, "save", kind="accent", show_words=True)
        self.kinds = {
            StickKind.OFFICE: Button(look, icons, "shelf", show_words=True),
            StickKind.TAKE_AWAY: Button(look, icons, "stories", show_words=True),
        }
        self.newer = Button(look, icons, "explainer", show_words=True)
        self.copy = Button(look, icons, "save", kind="accent", show_words=True)
        self.eject = Button(look, icons, "up", kind="accent", show_words=True)
        self.cancel = Button(look, icons, "close", show_words=True)
        self._arrange()
        self.check.clicked.connect(self.begin_check)
        self.make.clicked.connect(self.ask_drive)
        self.newer.clicked.connect(self.find_newer)
        self.copy.clicked.connect(self.begin_copy)
        self.eject.clicked.connect(self.begin_eject)
        self.cancel.clicked.connect(self.stop)
        for kind, button in self.kinds.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self.choose_kind(kind))
        self.job.progress.connect(self._go_on)
        self.job.finished.connect(self._finish)
        self.job.failed.connect(self._fail)
        self._retranslate()
        self.show_stick()

    @property
    def view(self) -> QWidget:
        """What has the focus first."""
        return self.check if self.check.isVisibleTo(self) else self.cancel

    def _arrange(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._column.setSpacing(GRID)
        above: tuple[QWidget, ...] = (
            self._title, self._note, self._message, self._wrong, FlowRow(*self.kinds.values()), self._where, self.progress,
        )  # fmt: skip
        for widget in above:
            self._column.addWidget(widget)
        self._at = self._column.count()
        self._column.addWidget(FlowRow(self.check, self.make, self.newer, self.copy, self.eject, self.cancel))
        self._column.addStretch(1)
        area = ScrollArea()
        self._bar = ScrollBar(self._look, "sheet")
        area.setVerticalScrollBar(self._bar)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(area)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        outer.addWidget(self._sheet)

    def set_look(self, look: Look) -> None:
        other_words = look.language != self._look.language
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._sheet, self._title, self._note, self._message, self._wrong, self._where, self.progress, self.check,
            self.make, self.newer, self.copy, self.eject, self.cancel, self._bar, *self.kinds.values(), *self._rows,
        )  # fmt: skip
        for part in parts:
            part.set_look(look)
        self._retranslate()
        if other_words and not self._busy:
            self.show_stick()

    # --- what is shown ---

    def _show_state(self, *shown: QWidget) -> None:
        """Show these parts and no other ones; what was said and offered goes."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        parts = (self._where, self.progress, self.check, self.make, self.newer, self.copy, self.eject, self.cancel)
        for part in (*parts, *self.kinds.values()):
            part.setVisible(part in shown)
        for label in (self._message, self._wrong):
            label.hide()
        # Whoever works by keys is not left without a place.
        first = next((part for part in shown if isinstance(part, Button) and part.isEnabled()), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def show_stick(self) -> None:
        """Show what can be done; what was being done stops."""
        self.job.stop()
        self._busy = ""
        listed = (self._stick.root / kind_of(self._stick.root).list_name).exists()
        self._show_state(*((self.check, self.make, self.newer) if listed else (self.newer,)))
        if (self._stick.root / UNFINISHED).exists():
            self.say_wrong(unfinished_words())
        elif not listed:
            self.say(
                Words.of(self.tr("This copy is no stick: it has no signed list, and cannot be checked or copied here."))
            )

    def say(self, words: Words) -> None:
        """Say something that is well."""
        self._message.set_words(words)
        self._message.show()

    def say_wrong(self, words: Words) -> None:
        """Say something that is not."""
        self._wrong.set_words(words)
        self._wrong.show()

    def message(self) -> str:
        """Return the clean words of what is said."""
        return " ".join(label.text() for label in (self._message, self._wrong) if label.isVisibleTo(self))

    def rows(self) -> list[str]:
        """Return what is listed: drives, or damaged files."""
        return [row.text() if isinstance(row, Label) else row.accessibleName() for row in self._rows]

    def _add_row(self, row: Button | Label) -> None:
        self._column.insertWidget(self._at + len(self._rows), row)
        row.show()  # at once: the first one gets the focus
        self._rows.append(row)

    # --- what is done ---

    def begin_check(self) -> None:
        """Compare every file with the signed list."""
        self._show_busy("check")
        self.job.start(checking(self._stick))

    def ask_drive(self) -> None:
        """Offer the drives that a copy could be made on, and the kinds of stick that this one can make."""
        own, root = kind_of(self._stick.root), self._stick.root
        kinds = [kind for kind in StickKind if (root / kind.list_name).exists()]
        self._busy, self._kind = "", own
        self._show_state(*((self.kinds[k] for k in kinds) if len(kinds) > 1 else ()), self.make, self.cancel)
        self.choose_kind(own)
        drives = self.drives()
        if drives:
            self.say(Words.of(self.tr("Choose the drive. Other files on it stay as they are.")))
        else:
            self.say(Words.of(self.tr("No other drive was found. Plug a USB stick in and try again.")))
        self.make.setVisible(not drives)
        for drive in drives:
            button = Button(self._look, self._icons, "save", kind="flat", show_words=True)
            button.set_words(Words(f"{drive.name} · {drive.path}"))
            button.clicked.connect(partial(self._plan_for, drive))
            self._add_row(button)
        if self._rows and self.isVisible():
            self._rows[0].setFocus()

    @property
    def offers(self) -> list[Button]:
        """The drives that are offered."""
        return [row for row in self._rows if isinstance(row, Button)]

    def choose_kind(self, kind: StickKind) -> None:
        """Make a stick of this kind."""
        self._kind = kind
        for other, button in self.kinds.items():
            button.setChecked(other is kind)

    def _plan_for(self, drive: SaveTarget) -> None:
        self._drive = drive
        stick, kind = self._stick, self._kind
        self._show_busy("plan")
        self.job.start(lambda _progress, _stopped: plan(stick.root, drive.path, kind, stick.keys))

    def find_newer(self) -> None:
        """Look for libraries on other sticks, at their top and where sticks have theirs."""
        folders = [folder for drive in self.drives() for folder in (drive.path, drive.path / "packs")]
        self._show_busy("newer")
        self.job.start(lambda _progress, _stopped: [p for f in folders for p in sorted(f.glob(f"*{PACK_SUFFIX}"))])

    def begin_copy(self) -> None:
        """Do what was planned and seen."""
        planned = self._plan
        if planned is None:
            return
        self._show_busy("copy")
        self.job.start(
            lambda progress, stopped: copy(planned, lambda s: progress(s.done, s.total, s.reading_back), stopped)
        )

    def begin_eject(self) -> None:
        """Let go of the drive that was written to."""
        if self._drive is not None:
            self._show_busy("eject")
            self.job.start(ejecting(self._drive.path))

    def stop(self) -> None:
        """Stop what is being done."""
        was = self._busy
        self.show_stick()
        if was == "copy":
            self.say(Words.of(self.tr("Stopped. The drive says itself that its copy is not finished.")))

    def is_working(self) -> bool:
        """Return whether a stick is being checked or made."""
        return bool(self._busy)

    # --- while it works ---

    def _show_busy(self, what: str) -> None:
        self._show_state(self._where, self.progress, self.cancel)
        self._busy, self._began = what, time.monotonic()
        self.progress.set_done(0.0)
        words = {"check": self.tr("Checking"), "copy": self.tr("Writing"), "eject": self.tr("Letting go of the drive")}
        self._where.set_words(Words.of(words.get(what, self.tr("Looking at the drive"))))

    def _go_on(self, done: int, total: int, back: bool) -> None:
        if not self._busy or not total:
            return
        self.progress.set_done(done / total)
        passed = time.monotonic() - self._began
        minutes = max(1, round(passed * (total - done) / max(done, 1) / 60))
        words = self.tr("Writing: about {minutes} minutes left")
        if self._busy == "check":
            words = self.tr("Checking: about {minutes} minutes left")
        elif back:
            words = self.tr("Reading back: about {minutes} minutes left")
        self._where.set_words(filled(words, minutes=str(minutes)))

    def _finish(self, result: object) -> None:
        was, self._busy = self._busy, ""
        if was == "check" and isinstance(result, list):
            self._show_verdict(result)
        elif isinstance(result, Plan):
            self._show_plan(result)
        elif was == "newer" and isinstance(result, list):
            self.show_stick()
            if result:
                self.packs_found.emit(result)
            else:
                self.say(Words.of(self.tr("No other drive was found. Plug a USB stick in and try again.")))
        elif was == "copy":
            self._show_state(self.eject, self.cancel)
            self.say(Words.of(self.tr("The new stick is whole: every byte was read back and is the same.")))
        elif was == "eject":
            self.show_stick()
            gone = self.tr("You can pull the stick out now.")
            self.say(
                Words.of(gone if result else self.tr("Take the stick out in the way of this computer, then pull it."))
            )

    def _show_verdict(self, checked: list[Checked]) -> None:
        self.show_stick()
        wrong = [c for c in checked if c.fault is not None]
        if not wrong and (self._stick.root / UNFINISHED).exists():
            return  # it says so
        if not wrong:
            words = self.tr("This stick is whole: {number} files are as they were made.")
            self.say(filled(words, number=str(len(checked))))
            return
        words = self.tr(
            "Do not trust this stick: {number} files are not as they were made. Make it anew from one that is whole."
        )
        self.say_wrong(filled(words, number=str(len(wrong))))
        said = {
            Fault.CHANGED: self.tr("changed"), Fault.MISSING: self.tr("missing"), Fault.UNREADABLE: self.tr("cannot be read"),
            Fault.ADDED: self.tr("does not belong here"),
        }  # fmt: skip
        for c in wrong[:_NAMED]:
            assert c.fault is not None
            row = Label(self._look)
            row.set_words(Words.of(said[c.fault]).after(f"{c.name}: "))
            self._add_row(row)
        if len(wrong) > _NAMED:
            row = Label(self._look)
            row.set_words(Words(f"… {len(wrong) - _NAMED}"))
            self._add_row(row)

    def _show_plan(self, planned: Plan) -> None:
        self._plan = planned
        drive = self._drive.name if self._drive is not None else ""
        size = str(max(0, -(-max(planned.room, sum(planned.writing.values())) // 1_000_000)))
        free = str(planned.free // 1_000_000)
        if not planned.fits:
            self._show_state(self.make, self.cancel)
            words = self.tr("There is not enough room on {drive}: {size} MB are needed, {free} MB are free.")
            self.say_wrong(filled(words, drive=drive, size=size, free=free))
            return
        self._show_state(self.copy, self.cancel)
        if planned.writing:
            words = self.tr("{drive}: {number} files will be written, {size} MB; {free} MB are free.")
            self.say(filled(words, drive=drive, number=str(len(planned.writing)), size=size, free=free))
        else:
            words = self.tr("{drive} holds this copy already. Every file will be compared.")
            self.say(filled(words, drive=drive))
        if planned.removing:
            row = Label(self._look)
            words = self.tr("{number} files of an older copy will be taken away.")
            row.set_words(filled(words, number=str(len(planned.removing))))
            self._add_row(row)

    def _fail(self, error: Exception) -> None:
        self.show_stick()
        if isinstance(error, StickError):
            #: “Nobody known”: nobody whom this program knows, such as the publisher.
            words = self.tr(
                "The list of this stick was changed, or nobody known signed it. Do not trust it: ask for a new stick."
            )
            self.say_wrong(Words.of(words))
            return
        trouble, name = (error.trouble, error.name) if isinstance(error, CopyError) else (CopyFault.GONE, "")
        words = {
            CopyFault.TAKEN: self.tr(
                "The drive has another file named {file}. Choose another drive, or move the file; nothing was changed."
            ),
            CopyFault.SOURCE: self.tr("The file {file} of this stick is damaged. Copy from a stick that is whole."),
            CopyFault.FULL: self.tr(
                "There is not enough room on the drive. Make room, or choose another, and copy once more."
            ),
            CopyFault.REFUSED: self.tr(
                "The drive cannot be written to. Look whether it is locked, or choose another one."
            ),
            CopyFault.BAD: self.tr(
                "The drive gives back other bytes than were written to it: it is broken. Do not use it."
            ),
        }.get(trouble, self.tr("The drive is gone. Plug it in and copy once more: it goes on where it stopped."))
        self.say_wrong(filled(words, file=name))

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("This stick")))
        note = self.tr("Every file is compared with the list that was signed when the stick was made.")
        self._note.set_words(Words.of(note))
        self.check.set_words(Words.of(self.tr("Check this stick")))
        self.make.set_words(Words.of(self.tr("Make another stick")))
        self.newer.set_words(Words.of(self.tr("Read newer texts from another stick")))
        self.copy.set_words(Words.of(self.tr("Copy now")))
        self.eject.set_words(Words.of(self.tr("Take out safely")))
        self.cancel.set_words(Words.of(QCoreApplication.translate("HandoutScreen", "Stop")))
        self.kinds[StickKind.OFFICE].set_words(Words.of(self.tr("For an office: everything")))
        words = self.tr("To take away: health, stories, comic, words; no name of an office")
        self.kinds[StickKind.TAKE_AWAY].set_words(Words.of(words))
