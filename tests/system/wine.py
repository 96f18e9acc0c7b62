"""Runs the Windows program under Wine, in a Windows of its own.

Wine 8 lacks a library of Windows' that Qt asks for: ICU's. It is stood in for in Wine's own folder, never on the stick, by one that
says that it has no converters.
"""

import os
import re
import subprocess
import time
import warnings
from pathlib import Path

from tests.system.conftest import program

_MINGW = "x86_64-w64-mingw32"
_REFUSE = "__declspec(dllexport) void *{0}(void) {{ return 0; }}\n"
_NO_CONVERTER = (
    "__declspec(dllexport) void *ucnv_open(const char *name, int *error) { if (error) *error = 4; return 0; }\n"
)
"""4: U_FILE_ACCESS_ERROR, of ICU's documentation."""


def imported(library: Path, other: str) -> list[str]:
    """Return the names of what a library asks another one for."""
    told = subprocess.run(
        [program(f"{_MINGW}-objdump"), "-p", library], capture_output=True, text=True, check=True
    ).stdout
    parts = [part for part in told.split("DLL Name: ") if part.lower().startswith(other)]
    return re.findall(r"(?m)^\s+[0-9a-f]+\s+\d+\s+(\w+)$", parts[0]) if parts else []


class Wine:
    """A Windows in `folder`."""

    def __init__(self, folder: Path, stick: Path, display: str, bits: int = 64):
        self._prefix = folder / f"wine{bits}"
        self._env = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "WINEPREFIX": str(self._prefix), "WINEARCH": f"win{bits}",
            "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=", "DISPLAY": display, "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        self._run(program("wineboot"), "-i")
        self.be_windows("win10")
        self._run(program("wineserver"), "-w")  # until all of it has come to rest
        if bits == 32:
            return
        functions = imported(next(stick.rglob("windows/PySide6/Qt6Core.dll")), "icuuc.dll")  # a stick, or the desk
        assert functions, "nothing asks for icuuc.dll any more"
        source = folder / "icuuc.c"
        source.write_text("".join(_NO_CONVERTER if f == "ucnv_open" else _REFUSE.format(f) for f in functions))
        out = self._prefix / "drive_c" / "windows" / "system32" / "icuuc.dll"
        subprocess.run([program(f"{_MINGW}-gcc"), "-shared", "-s", str(source), "-o", str(out)], check=True)

    @property
    def starts_32_bits(self) -> bool:
        """Whether it starts programs of 32 bits, as every Windows does."""
        system = self._prefix / "drive_c" / "windows"
        return (system / "syswow64" / "kernel32.dll").exists()

    def be_windows(self, version: str) -> None:
        """Say from now on that this is a Windows of another version; by itself Wine 8 says that it is Windows 7."""
        self._run(program("wine"), "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", version, "/f")

    def _run(self, *command: str, seconds: float = 90) -> None:
        """Run a part of Wine's. Its output goes nowhere: what it leaves running would hold a pipe open."""
        nowhere = subprocess.DEVNULL
        subprocess.run(
            command, env=self._env, stdin=nowhere, stdout=nowhere, stderr=nowhere, timeout=seconds, check=False
        )

    def run(self, exe: Path, *arguments: str, seconds: float = 90) -> tuple[int, str]:
        """Run a Windows program to its end; return its exit code and what it said.

        Sala and its launcher never end with an error without a sentence. Wine once did, before either of them had begun: where
        nothing at all was said it is run once more, with what Wine itself has to say.
        """
        for wine_says in ("-all", "err+all,fixme-all"):
            done = subprocess.run(
                [program("wine"), str(exe), *arguments], env=self._env | {"WINEDEBUG": wine_says}, timeout=seconds,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
            )  # fmt: skip
            if done.returncode == 0 or done.stdout:
                break
            warnings.warn(f"{exe.name} {' '.join(arguments)} ended with {done.returncode} in silence", stacklevel=2)
        return done.returncode, done.stdout.decode("utf-8", errors="replace")

    def start(self, exe: Path, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start a Windows program."""
        return subprocess.Popen(
            [program("wine"), str(exe), *arguments], env=self._env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def said_in_box(self, exe: Path, folder: Path, seconds: float = 60) -> str:
        """Start a Windows program as a double click does; return what it said, once it waits for somebody to read it."""
        told = folder / "said"
        with told.open("wb") as out:
            process = subprocess.Popen(
                [program("wine"), str(exe)], env=self._env, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                start_new_session=True,
            )  # fmt: skip
        end = time.monotonic() + seconds
        while not told.stat().st_size and process.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(1)
        waits = process.poll() is None
        self.stop()
        process.wait(timeout=30)
        assert waits, "it did not wait"
        return told.read_text("utf-8", errors="replace")

    def end(self, name: str) -> None:
        """End a Windows program by its name, as the task manager does."""
        self._run(program("wine"), "taskkill", "/F", "/IM", name)

    def stop(self) -> None:
        """End everything that runs in it."""
        self._run(program("wineserver"), "-k")
