"""What is said of sticks: their kinds, what is wrong with them, why there is no copy."""

from PySide6.QtCore import QCoreApplication

from reader.core.copy_plan import Plan
from reader.core.drive import CopyError, CopyFault
from reader.core.stick import Fault, StickError, StickKind
from reader.core.stick_check import Checked
from reader.core.words import Words
from reader.ui.i18n.translation import filled
from reader.ui.platform.drives import SaveTarget

translate = QCoreApplication.translate


def kind_words(kind: StickKind) -> Words:
    """Return what a kind of stick is called."""
    if kind is StickKind.OFFICE:
        return Words.of(translate("StickScreen", "For an office: everything"))
    words = translate("StickScreen", "To take away: health, stories, comic, words; no name of an office")
    return Words.of(words)


def wrong_words(wrong: list[Checked]) -> Words:
    """Return what is said of a stick of which something is not as it should be."""
    words = translate(
        "StickScreen",
        "Do not trust this stick: {number} files have changed. Make it again from a stick that is whole.",
    )
    if all(checked.fault is Fault.RECALLED for checked in wrong):
        words = translate(
            "StickScreen",
            "The stick is whole, but {number} of its PDF files hold texts that were withdrawn or are out of date. Delete them, "
            "or copy to the stick again.",
        )
    return filled(words, number=str(len(wrong)))


def fault_words(checked: Checked) -> Words:
    """Return a file's name, and what is wrong with it."""
    said = {
        Fault.CHANGED: translate("StickScreen", "changed"), Fault.MISSING: translate("StickScreen", "missing"),
        Fault.UNREADABLE: translate("StickScreen", "cannot be read"), Fault.ADDED: translate("StickScreen", "should not be here"),
        Fault.RECALLED: translate("StickScreen", "withdrawn or out of date"),
    }  # fmt: skip
    return Words.of(said[checked.fault] if checked.fault is not None else "").after(f"{checked.name}: ")


def drive_name(drive: SaveTarget) -> str:
    """Return what tells a drive from others: its name, where it is, how large it is."""
    return f"{drive.name} · {drive.path}" + (f" · {drive.size / 1e9:.1f} GB" if drive.size else "")


def drive_words(drive: SaveTarget, found: Plan | Exception | None) -> Words:
    """Return a drive's name, with what will be made of it, what was made, or why nothing is."""
    name = drive_name(drive)
    if found is None:
        return filled(translate("StickScreen", "{drive}: whole"), drive=name)
    if isinstance(found, Plan):
        return kind_words(found.kind).after(f"{name} (+{sum(found.writing.values()) / 1e6:.0f} MB) · ")
    return trouble_words(found).after(f"{name}: ")


def copying_words(drive: SaveTarget, planned: Plan, percent: int) -> Words:
    """Return a drive's name, with what is being made of it, and how far that is."""
    return kind_words(planned.kind).after(f"{percent} % · {drive_name(drive)} · ")


def plan_words(planned: Plan, drive: str) -> Words:
    """Return what a copy onto a drive of this name does, or why it cannot be made: ``planned.fits`` tells which."""
    size = str(max(0, -(-max(planned.room, sum(planned.writing.values())) // 1_000_000)))
    if not planned.fits:
        words = translate(
            "StickScreen", "There is not enough space on {drive}: {size} MB are needed, {free} MB are free."
        )
    elif planned.writing:
        words = translate("StickScreen", "{drive}: {number} files will be written, {size} MB; {free} MB are free.")
    else:
        words = translate("StickScreen", "{drive} already has this copy. Every file will be compared.")
    free = str(planned.free // 1_000_000)
    return filled(words, drive=drive, number=str(len(planned.writing)), size=size, free=free)


def plan_lists(planned: Plan) -> list[list[Words]]:
    """Return the lists that are read before a copy is made, each with its heading first: whose voices go along, what is
    left out, what stays beside it."""
    lists = (
        (translate("StickScreen", "Voices of people will be copied, too. They can be recognised by them:"), planned.voices),
        (translate("StickScreen", "Not copied: damaged, or signed by nobody we know."), planned.left),
        (translate("StickScreen", "These files on the drive are not part of Sala and will stay:"), planned.others),
    )  # fmt: skip
    return [[Words.of(heading), *(Words(name) for name in names)] for heading, names in lists if names]


def busy_words(work: str) -> Words:
    """Return what is being done; `work` is ``check``, ``copy``, ``copy all``, ``eject``, or what only reads a drive."""
    said = {
        "check": translate("StickScreen", "Checking"), "copy": translate("StickScreen", "Writing"),
        "copy all": translate("StickScreen", "Writing"), "eject": translate("StickScreen", "Ejecting the drive"),
    }  # fmt: skip
    return Words.of(said.get(work, translate("StickScreen", "Reading the drive")))


def left_words(work: str, back: bool, minutes: int) -> Words:
    """Return how long it still takes; `back` where what was written is read back."""
    words = translate("StickScreen", "Writing: about {minutes} min left")
    if work == "check":
        words = translate("StickScreen", "Checking: about {minutes} min left")
    elif back:
        words = translate("StickScreen", "Reading back: about {minutes} min left")
    return filled(words, minutes=str(minutes))


def trouble_words(error: Exception) -> Words:
    """Return why a stick cannot be checked or copied, and what to do."""
    if isinstance(error, StickError):
        #: “Nobody known”: nobody whom this program knows, such as the publisher.
        words = translate(
            "StickScreen",
            "The list of this stick was changed, or signed by nobody we know. Do not trust it: ask for a new stick.",
        )
        return Words.of(words)
    trouble, name = (error.trouble, error.name) if isinstance(error, CopyError) else (CopyFault.GONE, "")
    said = {
        CopyFault.TAKEN: translate(
            "StickScreen",
            "The drive has another file named {file}. Choose another drive, or move the file; nothing was changed.",
        ),
        CopyFault.SOURCE: translate(
            "StickScreen", "The file {file} of this stick is damaged. Copy from a stick that is whole."
        ),
        CopyFault.FULL: translate(
            "StickScreen",
            "There is not enough space on the drive. Free some space or choose another drive, then copy again.",
        ),
        CopyFault.REFUSED: translate(
            "StickScreen", "The drive cannot be written to. Check whether it is locked, or choose another one."
        ),
        CopyFault.BAD: translate(
            "StickScreen", "The drive does not keep what is written to it: it is broken. Do not use it."
        ),
    }
    gone = translate("StickScreen", "The drive is gone. Plug it in and copy again: it goes on where it stopped.")
    return filled(said.get(trouble, gone), file=name)
