"""This stick and others: are they whole, and make another one. Every long work tells how far it is and can be stopped.

Nothing is written before the reader saw what, where to, and of which kind it will be.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.copy_plan import Plan, kind_for, plan
from reader.core.copying import copy
from reader.core.library import PACK_SUFFIX
from reader.core.stick import HOMES, PACKS, UNFINISHED, Stick, StickKind, kind_of, list_file
from reader.core.stick_check import Checked
from reader.core.stick_packs import StickPack
from reader.core.words import Words
from reader.ui.i18n.problems import unfinished_words
from reader.ui.i18n.translation import filled
from reader.ui.platform.drives import SaveTarget, other_drives
from reader.ui.stick.stick_job import Round, StickJob, checking, copying, ejecting, planning
from reader.ui.stick.stick_words import (
    busy_words,
    copying_words,
    drive_name,
    drive_words,
    fault_words,
    kind_words,
    left_words,
    plan_lists,
    plan_words,
    trouble_words,
    wrong_words,
)  # fmt: skip
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look, SupportsLook
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.flow_row import FlowRow
from reader.ui.widgets.label import Label
from reader.ui.widgets.notice import Notice
from reader.ui.widgets.progress_bar import ProgressBar
from reader.ui.widgets.scroll_column import ScrollColumn
from reader.ui.widgets.surface import Surface

_NAMED = 12
"""How many damaged files are named; the rest is counted."""


class StickScreen(QWidget):
    """What can be done with the stick that the program is read from."""

    _drive_at = Signal(int, int)
    """From a thread: how far the copy to the drive with this number is, in percent."""
    packs_found = Signal(list)
    """Packs of other sticks, to be read in this sitting."""

    def __init__(self, look: Look, icons: Icons, stick: Stick):
        super().__init__()
        self._look, self._icons, self._stick = look, icons, stick
        self.drives: Callable[[], list[SaveTarget]] = partial(other_drives, stick.root)
        self.job = StickJob(self)
        self._busy, self._began = "", 0.0
        self._drive: SaveTarget | None = None
        self._usual = StickKind.TAKE_AWAY
        self._plan: Plan | None = None
        self._round = Round(())
        self._rows: list[Button | Label] = []
        self._sheet = Surface(look)
        self._title = Label(look, scale=1.25, bold=True)
        self._large = Label(look, scale=1.6, bold=True)
        self._note = Label(look, "muted", scale=0.9)
        self._message, self._wrong = Notice(look, icons), Notice(look, icons)
        self._where = Label(look)
        self.progress = ProgressBar(look)
        self.check = Button(look, icons, "checked", kind="accent", show_words=True)
        self.other = Button(look, icons, "checked", show_words=True)
        self.make = Button(look, icons, "save", kind="accent", show_words=True)
        self.kinds = {
            StickKind.OFFICE: Button(look, icons, "shelf", show_words=True),
            StickKind.TAKE_AWAY: Button(look, icons, "stories", show_words=True),
        }
        self.newer = Button(look, icons, "explainer", show_words=True)
        self.overwrite = Button(look, icons, "remove", show_words=True)
        self.copy = Button(look, icons, "save", kind="accent", show_words=True)
        self.eject = Button(look, icons, "up", kind="accent", show_words=True)
        self.cancel = Button(look, icons, "close", show_words=True)
        self._arrange()
        self.check.clicked.connect(self.begin_check)
        self.other.clicked.connect(self.ask_other)
        self.make.clicked.connect(self.ask_drive)
        self.overwrite.setCheckable(True)
        self.overwrite.clicked.connect(self._choose_overwriting)
        self.newer.clicked.connect(self.find_newer)
        self.copy.clicked.connect(self.begin_copy)
        self.eject.clicked.connect(self.begin_eject)
        self.cancel.clicked.connect(self.stop)
        for kind, button in self.kinds.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, kind=kind: self.choose_kind(kind))
        self._drive_at.connect(self._show_drive)
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
        self._area = ScrollColumn(self._look)
        self._column = self._area.column
        above: tuple[QWidget, ...] = (
            self._title, self._note, self._large, FlowRow(*self.kinds.values()), self._where, self.progress,
        )  # fmt: skip
        for widget in above:
            self._column.addWidget(widget)
        self._at = self._column.count()
        self._column.addWidget(
            FlowRow(self.check, self.other, self.make, self.newer, self.copy, self.eject, self.cancel)
        )
        # Below the buttons: what is said moves none of them.
        self._column.addWidget(self._message)
        self._column.addWidget(self._wrong)
        self._column.addStretch(1)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._area)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GRID * 6, 0, GRID * 6, GRID * 2)
        outer.addWidget(self._sheet)

    def set_look(self, look: Look) -> None:
        other_words = look.language != self._look.language
        self._look = look
        parts: tuple[SupportsLook, ...] = (
            self._sheet, self._title, self._note, self._large, self._message, self._wrong, self._where, self.progress,
            self.check, self.other, self.make, self.newer, self.overwrite, self.copy, self.eject, self.cancel, self._area,
            *self.kinds.values(), *self._rows,
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
            if row is self.overwrite:
                self._column.removeWidget(row)
            else:
                row.deleteLater()
        self._rows = []
        parts = (
            self._where, self.progress, self.check, self.other, self.make, self.newer, self.copy, self.eject, self.cancel,
        )  # fmt: skip
        for part in (*parts, *self.kinds.values()):
            part.setVisible(part in shown)
        for label in (self._message, self._wrong, self._large):
            label.hide()
        # Whoever works by keys is not left without a place.
        first = next((part for part in shown if isinstance(part, Button) and part.isEnabled()), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def show_stick(self) -> None:
        """Show what can be done; what was being done stops."""
        self.job.stop()
        self._busy = ""
        listed = list_file(self._stick.root, kind_of(self._stick.root)).exists()
        self._show_state(*((self.check, self.other, self.make, self.newer) if listed else (self.other, self.newer)))
        if (self._stick.root / UNFINISHED).exists():
            self.say_wrong(unfinished_words())
        elif not listed:
            self.say(
                Words.of(
                    self.tr(
                        "This copy of Sala is not on a stick: it has no signed list, so it cannot be checked or copied here."
                    )
                )
            )

    def say(self, words: Words, kind: str = "warning") -> None:
        """Say something: see ``Notice``."""
        self._message.say(words, kind)

    def say_wrong(self, words: Words) -> None:
        """Say that something is wrong."""
        self._wrong.say(words, "error")

    def message(self) -> str:
        """Return the clean words of what is said."""
        labels = (self._large, self._message, self._wrong)
        return " ".join(label.text() for label in labels if label.isVisibleTo(self))

    def rows(self) -> list[str]:
        """Return what is listed: drives, or damaged files."""
        return [row.text() if isinstance(row, Label) else row.accessibleName() for row in self._rows]

    def _add_row(self, row: Button | Label) -> None:
        self._column.insertWidget(self._at + len(self._rows), row)
        row.show()  # at once: the first one gets the focus
        self._rows.append(row)

    # --- what is done ---

    def begin_check(self) -> None:
        """Compare every file of this stick with its signed list."""
        self._drive = None
        self._show_busy("check")
        self.job.start(checking(self._stick))

    def ask_other(self) -> None:
        """Offer the sticks that this one could check."""
        self._ask(self.other, "checked", self._check_other)

    def ask_drive(self) -> None:
        """Offer the drives that a copy could be made on."""
        self._ask(self.make, "save", self._plan_for)
        if self._rows:
            self.say(Words.of(self.tr("Choose the drive. Other files on it stay as they are.")))
        if len(drives := self.drives()) > 1:
            every = Button(self._look, self._icons, "copy", kind="flat", show_words=True)
            every.set_words(Words.of(self.tr("All drives at the same time")))
            every.clicked.connect(lambda: self._plan_all(drives))
            self._add_row(every)

    def _ask(self, again: Button, icon: str, begin: Callable[[SaveTarget], None]) -> None:
        """Offer the other drives, or to look `again` for one."""
        self._busy = ""
        drives = self.drives()
        self._show_state(*(() if drives else (again,)), self.cancel)
        if not drives:
            self.say(Words.of(self.tr("No other drive was found. Plug a USB stick in and try again.")))
        for drive in drives:
            button = Button(self._look, self._icons, icon, kind="flat", show_words=True)
            button.set_words(Words(drive_name(drive)))
            button.clicked.connect(partial(begin, drive))
            self._add_row(button)
        if self._rows and self.isVisible():
            self._rows[0].setFocus()

    def _check_other(self, drive: SaveTarget) -> None:
        """Compare another stick with its list, by the keys that this one knows."""
        self._drive = drive
        self._show_busy("check")
        self.job.start(checking(Stick(drive.path, self._stick.keys)))

    @property
    def offers(self) -> list[Button]:
        """The drives that are offered."""
        return [row for row in self._rows if isinstance(row, Button)]

    def choose_kind(self, kind: StickKind) -> None:
        """Make a stick of this kind: what that means is worked out anew."""
        if self._drive is not None:
            self._plan_for(self._drive, kind)

    def _plan_for(self, drive: SaveTarget, kind: StickKind | None = None, chosen: Iterable[str] = ()) -> None:
        """Work out what a copy does; where no `kind` is named, the drive keeps its own, and a new one is to be taken
        away."""
        self._drive = drive
        stick, usual, names = self._stick, self._usual, tuple(chosen)
        self._show_busy("plan")
        self.job.start(
            lambda _progress, _stopped: plan(
                stick.root, drive.path, kind or kind_for(stick.root, drive.path, usual), stick.keys, names
            )
        )

    def _plan_all(self, drives: list[SaveTarget]) -> None:
        """Work out what copies onto all these drives do."""
        self._show_busy("plan")
        self.job.start(planning(self._stick, drives, self._usual))

    def _choose_pack(self, name: str) -> None:
        """Let an office's text go along on a stick to take away, or not."""
        if self._plan is not None and self._drive is not None:
            self._plan_for(self._drive, self._plan.kind, {*self._plan.chosen} ^ {name})

    def _choose_overwriting(self) -> None:
        if self._plan is not None:
            self._plan = self._plan.overwrite(not self._plan.overwriting)
            self.overwrite.setChecked(self._plan.overwriting)

    def find_newer(self) -> None:
        """Look for libraries on other sticks, at their top and where sticks have theirs."""
        paths = [drive.path for drive in self.drives()]
        folders = [folder for path in paths for folder in (path, *(path / home / PACKS for home in HOMES))]
        self._show_busy("newer")
        self.job.start(lambda _progress, _stopped: [p for f in folders for p in sorted(f.glob(f"*{PACK_SUFFIX}"))])

    def begin_copy(self) -> None:
        """Do what was planned and seen."""
        if self._round.plans:
            plans = self._round.plans
            self._show_busy("copy all")
            self._say_kinds(plans)
            for drive, one in plans:
                self._add_line(copying_words(drive, one, 0))
            self.job.start(copying(plans, self._drive_at.emit))
            return
        planned = self._plan
        if planned is None:
            return
        self._show_busy("copy")
        self._say_kind(planned.kind)
        self._usual = planned.kind  # for the next drive, too
        self.job.start(
            lambda progress, stopped: copy(planned, lambda s: progress(s.done, s.total, s.reading_back), stopped)
        )

    def begin_eject(self) -> None:
        """Let go of the drive that was written to."""
        paths = [drive.path for drive, _ in self._round.drives] or ([self._drive.path] if self._drive else [])
        if paths:
            self._show_busy("eject")
            self.job.start(ejecting(paths))

    def _show_drive(self, number: int, percent: int) -> None:
        """Show how far one of many drives is."""
        if self._busy == "copy all":
            drive, planned = self._round.plans[number]
            row = self._rows[number]
            assert isinstance(row, Label)
            row.set_words(copying_words(drive, planned, percent))

    def stop(self) -> None:
        """Stop what is being done."""
        was = self._busy
        self.show_stick()
        if was in ("copy", "copy all"):
            self.say(Words.of(self.tr("Stopped. The drive is marked as not finished.")))

    def is_working(self) -> bool:
        """Return whether a stick is being checked or made."""
        return bool(self._busy)

    # --- while it works ---

    def _show_busy(self, what: str) -> None:
        self._show_state(self._where, self.progress, self.cancel)
        self._busy, self._began = what, time.monotonic()
        self.progress.set_done(0.0)
        self._where.set_words(busy_words(what))

    def _go_on(self, done: int, total: int, back: bool) -> None:
        if not self._busy or not total:
            return
        self.progress.set_done(done / total)
        passed = time.monotonic() - self._began
        minutes = max(1, round(passed * (total - done) / max(done, 1) / 60))
        self._where.set_words(left_words(self._busy, back, minutes))

    def _finish(self, result: object) -> None:
        was, self._busy = self._busy, ""
        if was == "check" and isinstance(result, list):
            self._show_verdict(result)
        elif isinstance(result, Plan):
            self._round = Round(())
            self._show_plan(result)
        elif isinstance(result, Round):
            made = self._round.plans
            self._round = result
            self._show_state(*((self.copy,) if result.plans else (self.eject, self.make)), self.cancel)
            self._say_kinds(result.plans or made)
            for drive, found in result.drives:
                self._add_line(drive_words(drive, found))
        elif was == "newer" and isinstance(result, list):
            self.show_stick()
            if result:
                self.packs_found.emit(result)
            else:
                self.say(Words.of(self.tr("No other drive was found. Plug a USB stick in and try again.")))
        elif was == "copy":
            self._round = Round(())
            self._show_state(self.eject, self.make, self.cancel)
            if self._plan is not None:
                self._say_kind(self._plan.kind)
            self.say(Words.of(self.tr("The new stick is whole: every byte was read back and matches.")), "good")
        elif was == "eject":
            self.show_stick()
            gone = self.tr("You can unplug the stick now.")
            self.say(
                Words.of(gone if result else self.tr("Eject the stick as usual on this computer, then unplug it."))
            )

    def _show_verdict(self, checked: list[Checked]) -> None:
        self.show_stick()
        root = self._stick.root if self._drive is None else self._drive.path
        if self._drive is not None:
            self._say_large(Words(drive_name(self._drive)))
        wrong = [c for c in checked if c.fault is not None]
        if (root / UNFINISHED).exists() and (self._drive is not None or not wrong):
            self.say_wrong(unfinished_words())
        elif wrong:
            self.say_wrong(wrong_words(wrong))
        else:
            words = self.tr("This stick is whole: {number} files are unchanged.")
            self.say(filled(words, number=str(len(checked))), "good")
        self._list(fault_words(c) for c in wrong)

    def _list(self, lines: Iterable[Words]) -> None:
        """Show lines below what is said; of many only the first, and how many more there are."""
        rows = list(lines)
        if len(rows) > _NAMED:
            rows = [*rows[:_NAMED], Words(f"… {len(rows) - _NAMED}")]
        for words in rows:
            self._add_line(words)

    def _add_line(self, words: Words) -> None:
        row = Label(self._look)
        row.set_words(words)
        self._add_row(row)

    def _say_large(self, words: Words) -> None:
        self._large.set_words(words)
        self._large.show()

    def _say_kind(self, kind: StickKind) -> None:
        """Name the kind of what is made, large."""
        self._say_large(kind_words(kind))

    def _say_kinds(self, plans: Sequence[tuple[SaveTarget, Plan]]) -> None:
        """Name the kind of what is made on many drives, large, where it is one; else each line names it."""
        if len(kinds := {planned.kind for _, planned in plans}) == 1:
            self._say_kind(*kinds)

    def _show_plan(self, planned: Plan) -> None:
        self._plan = planned
        said = plan_words(planned, self._drive.name if self._drive is not None else "")
        if not planned.fits:
            self._show_state(self.make, self.cancel)
            self.say_wrong(said)
            return
        kinds = [kind for kind in StickKind if list_file(planned.source, kind).exists()]
        self._show_state(self.copy, self.cancel, *((self.kinds[k] for k in kinds) if len(kinds) > 1 else ()))
        for kind, button in self.kinds.items():
            button.setChecked(kind is planned.kind)
        self._say_kind(planned.kind)
        self.say(said)
        if planned.going:
            words = self.tr("{number} files of an older copy will be removed.")
            self._list([filled(words, number=str(len(planned.going)))])
        if planned.leaves_traces:
            words = self.tr(
                "Deleted files of the office can still be read on the drive with special programs. Overwrite them, or stop "
                "and format the drive first."
            )
            self.say_wrong(Words.of(words))
            self.overwrite.setChecked(planned.overwriting)
            self._add_row(self.overwrite)
        for pack in planned.offered:
            self._offer(pack, pack.name in planned.chosen)
        for heading, *names in plan_lists(planned):
            self._list([heading])
            self._list(names)
        self.copy.setFocus()

    def _offer(self, pack: StickPack, chosen: bool) -> None:
        """Offer to copy a text of the office too."""
        button = Button(self._look, self._icons, "add", kind="flat", show_words=True)
        button.set_words(filled(self.tr("Also copy a text of the office: {title}"), title=pack.title))
        button.setCheckable(True)
        button.setChecked(chosen)
        button.clicked.connect(partial(self._choose_pack, pack.name))
        self._add_row(button)

    def _fail(self, error: Exception) -> None:
        self.show_stick()
        self.say_wrong(trouble_words(error))

    def _retranslate(self) -> None:
        self._title.set_words(Words.of(self.tr("This stick")))
        note = self.tr("Every file is compared with the list that was signed when the stick was made.")
        self._note.set_words(Words.of(note))
        self.check.set_words(Words.of(self.tr("Check this stick")))
        self.other.set_words(Words.of(self.tr("Check another stick")))
        self.overwrite.set_words(Words.of(self.tr("Overwrite the free space of the drive")))
        self.make.set_words(Words.of(self.tr("Make another stick")))
        self.newer.set_words(Words.of(self.tr("Read newer texts from another stick")))
        self.copy.set_words(Words.of(self.tr("Copy now")))
        self.eject.set_words(Words.of(self.tr("Eject")))
        self.cancel.set_words(Words.of(QCoreApplication.translate("HandoutScreen", "Stop")))
        for kind, button in self.kinds.items():
            button.set_words(kind_words(kind))
