"""Words put on the clipboard: ours to take back, and marked so that Windows keeps them out of its history and its
cloud."""

import sys

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

_ours = ""
"""What was put there last."""
_NO = QByteArray(b"\x00\x00\x00\x00")
WINDOWS_MARKS = (
    "ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard",
)  # fmt: skip
"""Formats that Windows looks for beside the words (Microsoft, “Cloud Clipboard and Clipboard History Formats”)."""


def copy(text: str) -> None:
    """Put `text` on the clipboard."""
    global _ours
    clipboard, _ours = QGuiApplication.clipboard(), text
    if sys.platform == "win32":
        clipboard.setMimeData(with_source(text))
    else:
        clipboard.setText(text)


def with_source(text: str) -> QMimeData:
    """Return `text` with the marks that keep it out of Windows' history and cloud."""
    data = QMimeData()
    data.setText(text)
    for name in WINDOWS_MARKS:
        data.setData(f'application/x-qt-windows-mime;value="{name}"', _NO)
    return data


def take_back() -> None:
    """Take away what is on the clipboard, where it is still ours."""
    global _ours
    clipboard, ours, _ours = QGuiApplication.clipboard(), _ours, ""
    # Not every system says whose it is: what is still there word for word is ours too.
    if ours and (clipboard.ownsClipboard() or clipboard.text() == ours):
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)
