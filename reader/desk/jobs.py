"""Long works: a command of ``sala-author`` in a process of its own, whose progress is read line by line. It can be ended at
any moment: every file of an editor is written whole or not at all.

Signals: ``progress(part, name)`` how much is done (0 to 1) and at what it is, ``said(line)`` what the command says,
``ended(good)``.
"""

import os
import signal
import sys
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
    """One command at a time."""

    progress = Signal(float, str)
    said = Signal(str)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.name = ""
        """What is being done, as the screen that began it calls it."""
        self.lines: list[str] = []
        """What the command said."""
        self.done, self.at = 0.0, ""
        self._rest = b""
        self._process: QProcess | None = None
        self._stopped = False

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self, name: str, home: Path, arguments: list[str], password: str = "") -> None:
        """Begin a command in the folder `home`; a `password` is what it is told where it asks for one."""
        assert not self.running
        self.name, self.lines, self.done, self.at, self._rest, self._stopped = name, [], 0.0, "", b"", False
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        if not hasattr(sys, "frozen"):
            environment.insert("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
        environment.insert("PYTHONUTF8", "1")
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(home))
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
        self.ended.emit(code == 0 and status is QProcess.ExitStatus.NormalExit)
