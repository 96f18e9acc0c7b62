"""Long works: commands of ``sala-author``, each in a process of its own, whose progress is read line by line. They can be
ended at any moment: every file of an editor is written whole or not at all.

Signals: ``progress(part, name)`` how much is done (0 to 1) and at what it is, ``said(line)`` what the command says,
``ended(good)``.
"""

import os
import signal
import sys
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from reader.authoring.progress import PROGRESS_LINE

_PATIENCE_MS = 2000
"""How long a command may take to end once it was asked to."""


def command_line(arguments: list[str]) -> list[str]:
    """Return what starts ``sala-author``: this program itself where it is a bundle, else Python."""
    if hasattr(sys, "frozen"):
        return [sys.executable, "--author", *arguments]
    return [sys.executable, "-m", "reader.authoring.cli", *arguments]


class Job(QObject):
    """One command at a time; others may follow it."""

    progress = Signal(float, str)
    said = Signal(str)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.name = ""
        """What is being done, as the screen that began it calls it."""
        self.lines: list[str] = []
        """What it said, and those before it."""
        self.failed: list[str] = []
        """The names of those that failed."""
        self.count = 0
        """How many were begun."""
        self._then: deque[tuple[str, list[str]]] = deque()
        self._home = Path()
        self.done, self.at = 0.0, ""
        self._rest = b""
        self._process: QProcess | None = None
        self._stopped = False

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(
        self,
        name: str,
        home: Path,
        arguments: list[str],
        password: str = "",
        then: Iterable[tuple[str, list[str]]] = (),
    ) -> None:
        """Begin a command in the folder `home`; a `password` is what it is told where it asks for one. Once it is done
        the commands of `then` follow, whether those before them failed or not."""
        assert not self.running
        self.lines, self.failed, self.count, self._stopped = [], [], 0, False
        self._home, self._then = home, deque(then)
        self._begin(name, arguments, password)

    def _begin(self, name: str, arguments: list[str], password: str = "") -> None:
        self.name, self.done, self.at, self._rest = name, 0.0, "", b""
        self.count += 1
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        if not hasattr(sys, "frozen"):
            environment.insert("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
        environment.insert("PYTHONUTF8", "1")
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(self._home))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        if sys.platform != "win32":  # so that what the command started ends with it
            parameters = QProcess.UnixProcessParameters()
            parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)
        process.readyRead.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        program, *rest = command_line(["--progress", *arguments])
        process.start(program, rest)
        process.write(f"{password}\n".encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """End the command; what it has not finished is not there."""
        if self._process is None:
            return
        self._stopped = True
        pid = self._process.processId()
        if sys.platform != "win32" and pid:
            with suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        else:
            self._process.kill()
        if self._process is not None:
            self._process.waitForFinished(_PATIENCE_MS)

    @property
    def stopped(self) -> bool:
        """Whether the last command was ended by who began it."""
        return self._stopped

    def _read(self) -> None:
        assert self._process is not None
        *lines, self._rest = (self._rest + bytes(self._process.readAll().data())).split(b"\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace").rstrip("\r"))

    def _take(self, line: str) -> None:
        if line.startswith(PROGRESS_LINE):
            part, _, name = line.removeprefix(PROGRESS_LINE).strip().partition(" ")
            self.done, self.at = float(part), name
            self.progress.emit(self.done, name)
        elif line.strip():
            self.lines.append(line)
            self.said.emit(line)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take(f"{sys.executable} cannot be started.")
            self._end(1, QProcess.ExitStatus.NormalExit)

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._read()
        if self._rest:
            self._take(self._rest.decode("utf-8", "replace"))
        self._process.deleteLater()
        self._process = None
        if not (code == 0 and status is QProcess.ExitStatus.NormalExit):
            self.failed.append(self.name)
        if self._then and not self._stopped and not (self.failed and self.count == 1):
            self._begin(*self._then.popleft())
            self.progress.emit(0.0, "")
            return
        self.ended.emit(not self.failed)
