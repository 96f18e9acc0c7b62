"""The window under real window managers, and its keys with real keyboard layouts: seen from outside, by another program."""

import re
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from tests.conftest import ROOT
from tests.system.conftest import program
from tests.system.test_screen import environment

MANAGERS = ("openbox", "metacity")
SIZES = ((1024, 600), (1366, 768), (1920, 1080))
RED = bytes.fromhex("B3311F")
LAYOUTS = ("us", "th,us", "ara,us", "mm,us", "kh,us", "vn,us", "th", "ara")
KEY_CODES = {"B": 56, "period": 60, "minus": 20, "equal": 21, "0": 19, "F": 41}


class Desktop:
    """An X screen with a window manager."""

    def __init__(self, display, size):
        self.environment = {**environment(), "DISPLAY": display}
        self.size = size

    def run(self, *command, check=True):
        done = subprocess.run(
            [program(command[0]), *command[1:]], env=self.environment, capture_output=True, timeout=30, check=check
        )
        return done.stdout

    def picture(self):
        """Return the screen's picture, three bytes a pixel, row by row."""
        data = self.run("import", "-window", "root", "-depth", "8", "rgb:-")
        assert len(data) == self.size[0] * self.size[1] * 3
        return data

    def red_places(self):
        """Return the box of all pixels in the red of “Leave now”: left, top, right, bottom; None where there is none."""
        data, wide = self.picture(), self.size[0]
        places = [m.start() // 3 for m in re.finditer(re.escape(RED), data) if m.start() % 3 == 0]
        if len(places) < 200:
            return None
        columns, rows = [p % wide for p in places], [p // wide for p in places]
        return min(columns), min(rows), max(columns), max(rows)

    def wait_for(self, found, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if (value := found()) is not None:
                return value
            time.sleep(0.2)
        raise AssertionError("it did not come")

    def press(self, *codes, modifier=""):
        for code in codes:
            held = ["keydown", modifier] if modifier else []
            freed = ["keyup", modifier] if modifier else []
            self.run("xdotool", *held, "key", str(code), *freed)
            time.sleep(0.4)

    def settled(self, before):
        """Return the picture once it is another than `before` and stays as it is for half a second."""
        last = before
        for _ in range(60):
            time.sleep(0.5)
            now = self.picture()
            if now == last != before:
                return now
            last = now
        raise AssertionError("it did not come to rest")

    def comes_to(self, wanted, seconds=20):
        """Return whether the picture comes to be as is `wanted`."""
        end = time.monotonic() + seconds
        while not (there := wanted(self.picture())) and time.monotonic() < end:
            time.sleep(0.2)
        return there

    def title_states(self):
        """Return the states that the window manager says the window is in."""
        window = self.run("xdotool", "search", "--onlyvisible", "--name", "^Sala$").split()[-1].decode()
        return self.run("xprop", "-id", window, "_NET_WM_STATE").decode()


@contextmanager
def desktop(manager, size):
    """Give an X screen of its own, whatever others run beside it."""
    # A server begins anew when its last client leaves, here xdpyinfo: a window manager that comes just then is lost.
    how = ["-nolisten", "tcp", "-noreset"]
    command = [program("Xvfb"), "-displayfd", "1", "-screen", "0", f"{size[0]}x{size[1]}x24", *how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            found = Desktop(f":{server.stdout.readline().decode().strip()}", size)
            found.wait_for(lambda: found.run("xdpyinfo", check=False) or None)
            with subprocess.Popen([program(manager)], env=found.environment, stderr=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL) as managing:  # fmt: skip
                try:
                    found.wait_for(
                        lambda: b"window id #" in found.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK") or None
                    )
                    yield found
                finally:
                    managing.kill()
        finally:
            server.terminate()


@contextmanager
def started(place, *options):
    with subprocess.Popen([sys.executable, "-m", "reader", *options], cwd=ROOT, env=place.environment) as process:
        try:
            place.wait_for(place.red_places)
            place.run("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Sala$", "windowactivate", check=False)
            time.sleep(1.5)
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("manager", MANAGERS)
@pytest.mark.parametrize("size", SIZES)
def test_it_opens_maximised_with_the_red_button_on_the_screen(manager, size):
    with desktop(manager, size) as place, started(place):
        left, top, right, bottom = place.red_places()
        assert right - left > 40 and bottom - top > 40, "it is cut"
        assert right < size[0] and bottom < size[1] and left > size[0] * 0.6
        states = place.title_states()
        assert "MAXIMIZED_HORZ" in states and "MAXIMIZED_VERT" in states


@pytest.mark.parametrize("manager", MANAGERS)
def test_after_a_meeting_and_after_f11_it_is_maximised_again(manager):
    with (
        desktop(manager, (1024, 600)) as place,
        started(place, "--language", "my", "--open", "atd-mou"),
    ):
        page = place.settled(b"")
        for key, back in (("ctrl+m", "Escape"), ("F11", "F11")):
            place.press(key)
            place.settled(page)
            assert "FULLSCREEN" in place.title_states(), key
            place.press(back)
            assert place.comes_to(lambda seen: seen.count(RED) > 200, 15), key
            states = place.title_states()
            assert "FULLSCREEN" not in states and "MAXIMIZED_VERT" in states, key


def keys_that_work(place, layout):
    """Return which keys do what they are for, pressed by their codes, as keyboards and clickers send them."""
    done = {}
    place.run("setxkbmap", layout)
    with started(place, "--language", "en", "--open", "atd-mou"):
        before = place.picture()
        for _ in range(3):  # a key that comes before the window has the keyboard is lost
            place.press("ctrl+m")
            if place.comes_to(lambda seen: seen != before, 8):
                break
        lit = place.settled(before)
        for key in ("B", "period"):
            place.press(KEY_CODES[key])
            dark = place.comes_to(lambda seen: seen.count(0) > lit.count(0))
            place.press(KEY_CODES[key])
            done[key] = dark and place.comes_to(lambda seen: seen == lit)
        place.press("Escape")
        page = place.settled(lit)
        place.press(KEY_CODES["F"], modifier="ctrl")
        done["Ctrl+F"] = place.comes_to(lambda seen: seen != page)
    with started(place, "--language", "en", "--open", "three-windows"):
        whole = place.settled(b"")
        place.press(KEY_CODES["equal"])
        closer = place.settled(whole)
        done["+"] = closer != whole
        place.press(KEY_CODES["equal"], KEY_CODES["minus"])
        done["\u2212"] = place.comes_to(lambda seen: seen == closer)
        place.press(KEY_CODES["0"])
        done["0"] = place.comes_to(lambda seen: seen == whole)
    return done


def test_keys_do_the_same_with_every_layout():
    """B and the full stop darken a meeting, + − 0 look closer at a comic, Ctrl+F searches. With -s it prints a table."""
    with desktop("openbox", (1366, 768)) as place:
        for layout in LAYOUTS:
            done = keys_that_work(place, layout)
            print(
                f"{layout:8}",
                *(f"{key} {'works' if works else 'DOES NOT WORK'}" for key, works in done.items()),
                sep="  ",
                flush=True,
            )
            assert all(done.values()), layout
