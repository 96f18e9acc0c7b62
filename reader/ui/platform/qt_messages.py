"""What Qt says at the terminal."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

_NOISE = ("propagateSizeHints", "OpenType support missing", "Cannot find font directory")
_NO_SCREEN = "qt.qpa."


def say(_kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for what a person at a terminal can do nothing about: what a screenless
    platform lacks, and each platform that was tried before the one that works."""
    if not any(noise in message for noise in _NOISE) and not (context.category or "").startswith(_NO_SCREEN):
        print(message, file=sys.stderr)
