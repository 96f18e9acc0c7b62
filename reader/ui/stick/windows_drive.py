"""Lets go of a drive on Windows, so that it can be pulled out.

Source: Microsoft's documentation of FSCTL_LOCK_VOLUME, FSCTL_DISMOUNT_VOLUME and IOCTL_STORAGE_EJECT_MEDIA.
"""

import ctypes
from pathlib import Path

_READ_WRITE, _SHARED, _OPEN_EXISTING = 0xC0000000, 3, 3
_LOCK, _DISMOUNT, _EJECT = 0x00090018, 0x00090020, 0x002D4808


def eject(path: Path) -> bool:
    """Return whether the drive of `path` was let go of: nobody else was using it."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    kernel.CreateFileW.restype = ctypes.c_void_p
    kernel.CreateFileW.argtypes = [
        ctypes.c_wchar_p,
        *[ctypes.c_uint32] * 2,
        ctypes.c_void_p,
        *[ctypes.c_uint32] * 2,
        ctypes.c_void_p,
    ]
    kernel.DeviceIoControl.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32,
        ctypes.c_void_p, ctypes.c_void_p,
    ]  # fmt: skip
    kernel.CloseHandle.argtypes = [ctypes.c_void_p]
    handle = kernel.CreateFileW(f"\\\\.\\{path.drive}", _READ_WRITE, _SHARED, None, _OPEN_EXISTING, 0, None)
    if handle in (None, ctypes.c_void_p(-1).value):
        return False
    try:
        given = ctypes.c_uint32()
        return all(
            kernel.DeviceIoControl(handle, code, None, 0, None, 0, ctypes.byref(given), None)
            for code in (_LOCK, _DISMOUNT, _EJECT)
        )
    finally:
        kernel.CloseHandle(handle)
