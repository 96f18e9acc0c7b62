"""Loads Qt's binding. PySide compiles three large patterns at every start that serve its error messages and stub files
alone: here they are compiled when they are first used, which is never. A seventh of what a bare window takes."""

import re
import sys
from collections.abc import Callable
from typing import Any

_SIGNATURES = "shibokensupport."


class Later:
    """A pattern that is compiled when one of its methods is first called."""

    def __init__(self, make: Callable[[], "re.Pattern[str]"]):
        self._make = make

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def called(*given: Any, **named: Any) -> Any:
            return getattr(self._make(), name)(*given, **named)

        return called


def load_qt() -> None:
    """Load PySide6, unless it is loaded already."""
    if "PySide6" in sys.modules:
        return
    compile_now: Any = re.compile

    def compile_later(pattern: Any, flags: Any = 0) -> Any:
        asking = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001 - the one way to know
        return (
            Later(lambda: compile_now(pattern, flags))
            if asking.startswith(_SIGNATURES)
            else compile_now(pattern, flags)
        )

    re.compile = compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        re.compile = compile_now
