"""Work done a little at a time."""

from collections.abc import Generator
from typing import TypeVar

_T = TypeVar("_T")
Incremental = Generator[float, None, _T]
"""Work done a little at a time: it yields how much is done, from 0 to 1, and returns what came of it."""


def result_of(work: Incremental[_T]) -> _T:
    """Return what comes of work, done at once."""
    try:
        while True:
            next(work)
    except StopIteration as end:
        found: _T = end.value
        return found
