"""The loudspeaker and the microphone of this computer, by miniaudio; and nothing written on the way to them.

Only miniaudio's compiled part is used: its Python module opens addresses on the network, which this program never does.
"""

import contextlib
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from reader.core.recordings import RATE

Pull = Callable[[int], bytes]
"""Returns the next samples (16 bits, one channel, ``RATE``), at most as many as it is asked for; in a thread of its own."""
Push = Callable[[bytes], None]
"""Takes the samples that were recorded; in a thread of its own."""
_PERIOD = 20
"""Milliseconds that are asked for at a time."""
_COOKIE = 256
"""Bytes of the file by which PulseAudio's library would know who it is: it makes one in the home folder where none is."""


class NoDevice(RuntimeError):
    """This computer has no loudspeaker or microphone that can be used now."""


class Output(Protocol):
    """What is heard through. ``start`` raises NoDevice."""

    def start(self, pull: Pull) -> None: ...
    def stop(self) -> None: ...
    def close(self) -> None: ...


@cache
def _library() -> tuple[Any, Any]:
    import _miniaudio

    ffi, lib = _miniaudio.ffi, _miniaudio.lib

    def on_data(device: Any, out: Any, into: Any, frames: int) -> None:
        if frames > 0 and device.pUserData:
            ffi.from_handle(device.pUserData).exchange(ffi, out, into, frames)

    # Kept for ever: the compiled part calls them by their names.
    ffi.def_extern("_internal_data_callback")(on_data)
    ffi.def_extern("_internal_stop_callback")(lambda _: None)
    return ffi, lib


def decode(data: bytes) -> bytes:
    """Return the samples of an MP3, empty where it is none; whatever the bytes are, nothing fails."""
    ffi, lib = _library()
    frames, memory = ffi.new("ma_uint64 *"), ffi.new("void **")
    config = lib.ma_decoder_config_init(lib.ma_format_s16, 1, RATE)
    if lib.ma_decode_memory(data, len(data), ffi.addressof(config), frames, memory) != lib.MA_SUCCESS:
        return b""
    try:
        return bytes(ffi.buffer(memory[0], frames[0] * 2))
    finally:
        lib.ma_free(memory[0], ffi.NULL)


def _backends(lib: Any, null: bool) -> list[int]:
    if null:
        return [lib.ma_backend_null]
    if sys.platform == "win32":
        return [lib.ma_backend_wasapi, lib.ma_backend_dsound, lib.ma_backend_winmm]
    if sys.platform == "darwin":
        return [lib.ma_backend_coreaudio]
    folder = _folder_in_memory()
    if folder is None:
        return []
    served, card = (folder / "pulse" / "native").exists(), Path("/dev/snd").is_dir()
    return [lib.ma_backend_pulseaudio] * served + [lib.ma_backend_alsa] * card


def _folder_in_memory() -> Path | None:
    """Return the folder in which PulseAudio's library keeps its place, so that it makes no files in the home folder;
    None where there is none: then sound would leave a trace, and nothing is heard.

    Without XDG_RUNTIME_DIR it would take ``~/.config/pulse``, so it is told the folder that the system made for this
    person. ALSA, too, may lead to that library. Only a server that runs is asked: else it would make a folder for one.
    """
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    if not folder.is_dir():
        return None
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    if "PULSE_COOKIE" not in os.environ and hasattr(os, "memfd_create"):
        cookie = os.memfd_create("cookie")  # it lives as long as the program, in memory alone
        os.write(cookie, bytes(_COOKIE))
        os.environ["PULSE_COOKIE"] = f"/proc/self/fd/{cookie}"
    return folder


class _Device:
    """One direction of sound."""

    def __init__(self, capture: bool, null: bool):
        self._ffi, self._lib = _library()
        ffi, lib = self._ffi, self._lib
        self._device: Any = None
        self._handle = ffi.new_handle(self)
        self._context = ffi.new("ma_context *")
        backends = _backends(lib, null)
        settings = lib.ma_context_config_init()
        # An empty list would mean every one that there is, among them one that only pretends.
        if not backends or lib.ma_context_init(backends, len(backends), ffi.addressof(settings), self._context):
            raise NoDevice
        config = lib.ma_device_config_init(lib.ma_device_type_capture if capture else lib.ma_device_type_playback)
        side = config.capture if capture else config.playback
        side.format, side.channels, config.sampleRate = lib.ma_format_s16, 1, RATE
        config.periodSizeInMilliseconds, config.periods = _PERIOD, 4
        config.pUserData = self._handle
        config.dataCallback, config.stopCallback = (
            getattr(lib, name) for name in ("_internal_data_callback", "_internal_stop_callback")
        )
        device = ffi.new("ma_device *")
        if lib.ma_device_init(self._context, ffi.addressof(config), device):
            lib.ma_context_uninit(self._context)
            raise NoDevice
        self._device = device

    def exchange(self, ffi: Any, out: Any, into: Any, frames: int) -> None:
        """Give what is to be heard, or take what was recorded."""
        raise NotImplementedError

    def _start(self) -> None:
        if self._lib.ma_device_start(self._device):
            raise NoDevice

    def stop(self) -> None:
        """Be silent. Waits until the device's thread is out of Python."""
        if self._device is not None:
            self._lib.ma_device_stop(self._device)

    def close(self) -> None:
        """Let go of the device."""
        if self._device is not None:
            self._lib.ma_device_uninit(self._device)
            self._lib.ma_context_uninit(self._context)
            self._device = None


class Loudspeaker(_Device):
    """Plays what it pulls. With `null` nothing is heard, in the same time: for tests. Raise NoDevice where there is none."""

    def __init__(self, null: bool = False):
        self._pull: Pull | None = None
        super().__init__(False, null)

    def start(self, pull: Pull) -> None:
        """Play what `pull` returns, until it is stopped. Raise NoDevice."""
        self._pull = pull
        self._start()

    def exchange(self, ffi: Any, out: Any, into: Any, frames: int) -> None:
        data = b""
        with contextlib.suppress(Exception):  # nothing may be raised into miniaudio's thread; silence is heard
            data = self._pull(frames) if self._pull is not None else b""
        ffi.memmove(out, data.ljust(frames * 2, b"\0")[: frames * 2], frames * 2)


class Microphone(_Device):
    """Pushes what is recorded. Raise NoDevice where there is none."""

    def __init__(self, null: bool = False):
        self._push: Push | None = None
        super().__init__(True, null)

    def start(self, push: Push) -> None:
        """Record until it is stopped. Raise NoDevice."""
        self._push = push
        self._start()

    def exchange(self, ffi: Any, out: Any, into: Any, frames: int) -> None:
        with contextlib.suppress(Exception):
            if self._push is not None:
                self._push(bytes(ffi.buffer(into, frames * 2)))
