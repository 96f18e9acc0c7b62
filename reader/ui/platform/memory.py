"""Memory that is free again goes back to the system, as far as the C library of Linux (glibc) can be told so."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

_LARGEST_TOGETHER, _PICTURE = -3, 256 * 1024
"""``M_MMAP_THRESHOLD`` of glibc's mallopt: from which size in bytes a block is kept apart, and goes back when it is
freed. Between pictures and words nothing would fit."""
_MOST_ARENAS, _TWO = -8, 2
"""``M_ARENA_MAX``: how many heaps threads have. Each keeps what was freed in it for itself; glibc makes eight a
processor."""


def _library() -> "ctypes.CDLL | None":
    if sys.platform != "linux":
        return None
    import ctypes  # nobody waits when this is asked for

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None


def keep_apart() -> None:
    """Keep pictures apart from then on, and the threads that draw them on two heaps."""
    if library := _library():
        library.mallopt(_LARGEST_TOGETHER, _PICTURE)
        library.mallopt(_MOST_ARENAS, _TWO)


def give_back() -> None:
    """Give what was freed, and what was written in it, back to the system."""
    if library := _library():
        library.malloc_trim(0)
