"""Regular expressions that are compiled when they are first used: what the first page does not need costs a start nothing."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any


class LazyPattern:
    """Stands for a pattern that `make` compiles when one of its methods is first called."""

    def __init__(self, make: "Callable[[], re.Pattern[str]]"):
        self._make = make

    def __getattr__(self, name: str) -> Any:
        def call(*given: Any, **named: Any) -> Any:
            method = getattr(self._make(), name)
            setattr(self, name, method)  # the next use finds it here
            return method(*given, **named)

        return call


if TYPE_CHECKING:
    lazy = re.compile
else:

    def lazy(pattern: str, flags: int = 0) -> LazyPattern:
        """Return what can be used as ``re.compile(pattern, flags)`` can, and is compiled when it is first used."""
        return LazyPattern(lambda: re.compile(pattern, flags))
