"""Which key was pressed, whatever keyboard layout is active.

With a Thai or an Arabic layout the key B gives no “b”. Keys that mean something by themselves, and those that a clicker
sends, are known by their place on the keyboard then.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_X11_OFFSET = 8
"""X11 and Wayland count keys from 8, the Linux kernel and Windows from 0."""
_ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'"), (44, "ZXCVBNM,./"))
"""The keys of a US keyboard: the scan code of each row's first key (the same for Linux and Windows), and the row."""
_BY_PLACE = {first + i: ord(letter) for first, row in _ROWS for i, letter in enumerate(row)}
_ASCII_END, _SPECIAL = 0x80, 0x01000000


def key_of(event: QKeyEvent) -> int:
    """Return the ``Qt.Key`` of an event; for a key that gives a letter outside ASCII that of its place on a US
    keyboard."""
    key = event.key()
    if key < _ASCII_END or key >= _SPECIAL:
        return key
    place = event.nativeScanCode() - (_X11_OFFSET if sys.platform.startswith("linux") else 0)
    return _BY_PLACE.get(place, key)


def is_menu_key(event: QKeyEvent) -> bool:
    """Return whether a key asks for the menu of the right mouse button: Shift+F10 (the systems see to the menu key)."""
    return event.key() == Qt.Key.Key_F10 and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def combination_of(event: QKeyEvent) -> int:
    """Return the key with its modifiers (but that of the number block), as one number that compares equal to
    ``QKeyCombination.toCombined()``."""
    return key_of(event) | (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier).value
