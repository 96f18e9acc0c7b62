"""A phone's browser: Chromium without a screen, told what to do over a pipe, with no letters but those of Latin."""

import base64
import json
import os
import subprocess
from pathlib import Path

from tests.conftest import ROOT
from tests.system.conftest import program

_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{}</dir><cachedir>{}</cachedir></fontconfig>'
_OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe", "--hide-scrollbars",
)  # fmt: skip


class Browser:
    """`folder` is for what it keeps."""

    def __init__(self, folder: Path):
        letters = folder / "letters"
        letters.mkdir(parents=True)
        (letters / "latin.ttf").write_bytes((ROOT / "build" / "fonts" / "Sala Latin Regular.ttf").read_bytes())
        fonts = folder / "fonts.conf"
        fonts.write_text(_FONTS.format(letters, folder / "cache"), "utf-8")
        told, asked = os.pipe(), os.pipe()

        def connect() -> None:
            ends = os.dup(asked[0]), os.dup(told[1])  # one of them may be 3 or 4 itself
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self._process = subprocess.Popen(
            [program("chromium"), *_OPTIONS, f"--user-data-dir={folder / 'profile'}"],
            preexec_fn=connect, close_fds=False,  # noqa: PLW1509 - no thread is there yet
            env={**os.environ, "FONTCONFIG_FILE": str(fonts), "HOME": str(folder)},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(asked[0])
        os.close(told[1])
        self._asked, self._told = asked[1], told[0]
        self._number, self._waiting = 0, b""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.width(360, 740)

    def width(self, wide: int, high: int, ratio: float = 2) -> None:
        """Be a phone of another size."""
        self.ask("Emulation.setDeviceMetricsOverride", width=wide, height=high, deviceScaleFactor=ratio, mobile=True)
        self.ask("Emulation.setTouchEmulationEnabled", enabled=True)

    def dark(self, dark: bool) -> None:
        self.ask(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}],
        )

    def open(self, address: str) -> None:
        """Open a page and wait until it is whole, its letters too."""
        self.ask("Page.navigate", url=address)
        while self._read().get("method") != "Page.loadEventFired":
            pass
        self.run("document.fonts.ready.then(() => 1)")

    def run(self, code: str):
        """Return what JavaScript answers: the test asks it, pages have none."""
        found = self.ask("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def shoot(self, file: Path) -> None:
        file.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def ask(self, method: str, **parameters):
        return self._ask(method, self._session, **parameters)

    def close(self) -> None:
        os.close(self._asked)
        os.close(self._told)
        self._process.terminate()
        self._process.wait(20)

    def _ask(self, method: str, session: str = "", **parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._asked, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def _read(self):
        while b"\0" not in self._waiting:
            data = os.read(self._told, 1 << 20)
            assert data, "the browser ended"
            self._waiting += data
        message, _, self._waiting = self._waiting.partition(b"\0")
        return json.loads(message)
