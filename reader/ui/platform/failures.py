"""What fails where nobody expects it is told to the reader, and never ends the program.

Qt calls methods that our classes override, and an exception that leaves one of them may end the process (PySide6 6.11.3
ends in a segmentation fault on an IndexError in ``resizeEvent``). So every override is guarded, once, when its class is
made: what it raises is reported, and Qt's own method does the rest. By the house's rule, a method with a capital letter
in its name overrides one of Qt's, and so does ``event``. Exceptions of slots come to ``sys.excepthook``. Without a
handler, as in tests, both are errors as usual.
"""

import contextlib
import sys
import time
from collections.abc import Callable
from functools import wraps
from types import FunctionType, TracebackType
from typing import Any

Handler = Callable[[BaseException], None]
_AT_REST = 2.0
"""Seconds after a failure within which another one means that it goes on."""
_handlers: list[Handler] = []
"""Whom to report to: one, or nobody."""


def set_handler(handler: Handler | None) -> None:
    """Report to `handler` from now on, which must not raise; None: to Python's own hook."""
    _handlers[:] = [handler] if handler is not None else []
    sys.excepthook = sys.__excepthook__ if handler is None else _hook


def report(error: BaseException) -> None:
    """Report an exception that nobody has handled."""
    if _handlers:
        _handlers[0](error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)


def guard_overrides() -> None:
    """Guard the overrides of every class of widgets that is made from now on."""
    from PySide6.QtCore import QObject  # once the binding is loaded as it should be

    def made(cls: type, **options: Any) -> None:
        super(QObject, cls).__init_subclass__(**options)  # type: ignore[misc]
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and (name == "event" or (name[0] != "_" and name != name.lower())):
                setattr(cls, name, _guarded(cls, name, method))

    QObject.__init_subclass__ = classmethod(made)  # type: ignore[assignment, arg-type]


class Recovery:
    """Brings a window back after a failure, once the event that failed is over: what was shown is closed; where that
    fails too, everything is. It is what ``set_handler`` takes."""

    def __init__(self, close: Callable[[bool], object], give_up: Callable[[], object]):
        """`close` closes what is shown (it is given whether something failed just before), `give_up` everything."""
        self._close, self._give_up = close, give_up
        self._last = -_AT_REST
        self.busy = False

    def __call__(self, error: BaseException) -> None:
        if self.busy:
            return  # what fails on the way out of a failure is the same failure
        self.busy = True
        if not hasattr(sys, "frozen"):  # for whoever develops it
            import traceback

            traceback.print_exception(error, limit=-6)
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._recover)

    def _recover(self) -> None:
        again, self._last = time.monotonic() - self._last < _AT_REST, time.monotonic()
        try:
            self._close(again)
        except Exception:
            with contextlib.suppress(Exception):
                self._give_up()
        finally:
            self.busy = False


def _guarded(cls: type, name: str, method: FunctionType) -> FunctionType:
    @wraps(method)
    def guarded(self: Any, *given: Any) -> Any:
        try:
            return method(self, *given)
        except Exception as error:
            report(error)
            return getattr(super(cls, self), name)(*given)

    return guarded  # type: ignore[return-value]


def _hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    report(error)
