"""What is said of recordings that did not come out well."""

from PySide6.QtCore import QCoreApplication

from reader.authoring.takes import Trouble
from reader.ui.i18n.translation import filled

translate = QCoreApplication.translate


def trouble_words(trouble: Trouble, number: int) -> str:
    """Return what is said of the piece with a number, with marks for line ends."""
    said = {
        Trouble.TOO_LONG: translate("Trouble", "{number}: too long; read it in smaller parts"),
        Trouble.NOTHING: translate("Trouble", "{number}: nothing was heard"),
        Trouble.TOO_LOUD: translate("Trouble", "{number}: too loud; go further from the microphone"),
        Trouble.QUIET: translate("Trouble", "{number}: very quiet; go nearer to the microphone"),
    }[trouble]
    return filled(said, number=str(number)).marked
