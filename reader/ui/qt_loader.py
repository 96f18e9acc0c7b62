"""Loads Qt's binding without two things that PySide does for its users' comfort at every start, a quarter of what a bare
window takes: it compiles three large patterns that serve its error messages and stub files, here when they are first
used, which is never; and it reads the source of every module that is imported, then and later, to see whether names like
``snake_case`` and ``true_property`` are wanted there, which they are nowhere in this program."""

import inspect
import re
import sys
from typing import Any

from reader.core.lazy_pattern import LazyPattern

_BINDING = "shibokensupport."


def load_qt() -> None:
    """Load PySide6, unless it is loaded already."""
    if "PySide6" in sys.modules:
        return
    compile_now: Any = re.compile
    source_of: Any = inspect.getsource

    def compile_later(pattern: Any, flags: Any = 0) -> Any:
        if _asking().startswith(_BINDING):
            return LazyPattern(lambda: compile_now(pattern, flags))
        return compile_now(pattern, flags)

    def no_source(of: Any) -> Any:
        if _asking().startswith(_BINDING):
            raise OSError("not looked for")
        return source_of(of)

    re.compile = compile_later
    inspect.getsource = no_source  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        re.compile, inspect.getsource = compile_now, source_of
    # Modules that are imported when a screen is first opened would be looked at, too.
    vars(sys.modules[_BINDING + "feature"])["_mod_uses_pyside"] = lambda _module: False


def _asking() -> str:
    """Return the name of the module that called who calls this."""
    return str(sys._getframe(2).f_globals.get("__name__", ""))  # noqa: SLF001 - the one way to know
