"""Memory that is free again."""

import sys


def give_back() -> None:
    """Give what was freed, and what was written in it, back to the system: the C library of Linux (glibc) would keep some of it."""
    if sys.platform == "linux":
        import ctypes  # nobody waits now

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
