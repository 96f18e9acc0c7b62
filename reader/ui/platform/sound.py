"""Plays a recorded word, where this computer can: by Windows itself, or by the sound program of a Linux desktop."""

import contextlib
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable

_PROGRAMS = (("pw-play", "-"), ("paplay",), ("aplay", "-q"))
"""What plays a WAV file that is given as input, best first. Nothing is written for it."""


def player() -> Callable[[bytes], None] | None:
    """Return what plays a WAV file, or None where nothing can."""
    if sys.platform == "win32":
        return _play_on_windows
    for program, *options in _PROGRAMS:
        found = shutil.which(program)
        if found is not None:
            return lambda data: _in_thread(_feed, [found, *options], data)
    return None


def _play_on_windows(data: bytes) -> None:
    if sys.platform == "win32":
        import winsound

        _in_thread(winsound.PlaySound, data, winsound.SND_MEMORY)


def _feed(command: list[str], data: bytes) -> None:
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(command, input=data, timeout=15, check=False, capture_output=True)


def _in_thread(act: Callable[..., object], *arguments: object) -> None:
    threading.Thread(target=act, args=arguments, daemon=True).start()
