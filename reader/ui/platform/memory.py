"""Memory that is free again."""

import sys

_LARGEST_TOGETHER = -3
"""``M_MMAP_THRESHOLD`` of glibc's mallopt: from which size a block is kept apart, and goes back when it is freed."""
_PICTURE = 256 * 1024


def give_back() -> None:
    """Give what was freed, and what was written in it, back to the system: the C library of Linux (glibc) would keep
    some of it. Pictures are kept apart from then on: between them and words nothing would fit."""
    if sys.platform == "linux":
        import ctypes  # nobody waits now

        library = ctypes.CDLL(None)
        if hasattr(library, "malloc_trim"):
            library.mallopt(_LARGEST_TOGETHER, _PICTURE)
            library.malloc_trim(0)
