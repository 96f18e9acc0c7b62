"""Every test runs without a screen, without the network and without the fonts of the machine."""

import gc
import os
import tempfile
from pathlib import Path

# Before Qt is loaded: no screen, and a font configuration that knows no font at all.
_EMPTY = Path(tempfile.mkdtemp(prefix="sala-tests-")) / "fonts.conf"
_EMPTY.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>', "utf-8")
os.environ["FONTCONFIG_FILE"] = str(_EMPTY)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # another would be remarked on by Qt, also in the programs that tests start

import socket
import ssl  # noqa: F401 - it makes a kind of socket, which cannot be made any more once sockets are refused
from datetime import date

import pytest

from reader.authoring.cache import Cache
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import WorkSource, read_works
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.ui.host.environment import Environment
from reader.ui.i18n.translation import InterfaceTranslation
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES
from reader.ui.text.fonts import Fonts
from reader.ui.text.typesetter import Typesetter
from tests.driver import Driver
from tests.samples import Sample, build_pack

ROOT = Path(__file__).resolve().parents[1]
TODAY = date(2026, 12, 1)
DRAFTED = tuple(tag for tag in LANGUAGES if tag not in ("rad", "jra"))
"""The languages in which something is written."""


def pytest_collection_finish(session):
    """What was loaded and collected stays to the end: it is not looked through each time garbage is collected, and that
    is done more seldom, as the program itself does it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 5)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("a test tried to use the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.fixture(scope="session")
def content_pack() -> Path:
    """The pack of the project's own content, as ``make packs`` built it."""
    pack = ROOT / "build" / "packs" / "sala.sala"
    assert pack.is_file(), "run “make packs” first"
    return pack


@pytest.fixture(scope="session")
def content(content_pack) -> Library:
    return Library([content_pack])


@pytest.fixture(scope="session")
def sources() -> list[WorkSource]:
    """The project's own works as they are written, for tests that change nothing of them. What “make packs” read of
    them is not read again."""
    mistakes = Mistakes()
    found = read_works(ROOT / "content", mistakes, Cache(ROOT / "build" / "cache"))
    mistakes.raise_any()
    return found


@pytest.fixture
def sample(tmp_path) -> Sample:
    """A small content folder that a test may change before it builds it."""
    return Sample(tmp_path / "content")


@pytest.fixture
def pack(sample, tmp_path) -> Path:
    return build_pack(sample, tmp_path / "sample.sala")


@pytest.fixture(scope="session")
def fonts(qapp) -> Fonts:
    found = Fonts(ROOT / "build" / "fonts")
    assert not found.missing, "run “make packs” first"
    return found


@pytest.fixture(scope="session")
def typesetter(fonts) -> Typesetter:
    return Typesetter(fonts)


@pytest.fixture(scope="session")
def icons(qapp) -> Icons:
    return Icons(ROOT / "icons")


@pytest.fixture
def translation(qapp):
    found = InterfaceTranslation(ROOT / "build" / "i18n")
    yield found
    found.use(("en",))


@pytest.fixture
def look(typesetter, translation, icons) -> Look:
    return Look(THEMES["light"], typesetter, 100, translation.current, icons)


@pytest.fixture
def left() -> list[bool]:
    """Filled when the window asks to be left."""
    return []


@pytest.fixture
def open_window(qtbot, fonts, icons, translation, left):
    """Return a function that opens the window on a library, as a person would see it."""

    def opened(library: Library, session=None, size=(1366, 768), today=TODAY, **tools) -> Driver:
        window = Driver(
            library, Environment(fonts, icons, translation, today, lambda: left.append(True), **tools), session
        )
        qtbot.addWidget(window, before_close_func=lambda _: left.clear())
        window.resize(*size)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


@pytest.fixture
def english() -> Reader:
    return Reader("en")
