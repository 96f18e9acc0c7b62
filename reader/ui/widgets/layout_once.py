"""A widget laid out once, after all of its words have changed."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Lay `widget` out once, after all that is changed inside of this: Qt would do so for each part that comes into
    view."""
    layout = widget.layout()
    assert layout is not None
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.invalidate()
        layout.activate()
