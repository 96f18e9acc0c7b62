"""A pack that somebody made to do harm: with scripts, links out of the library and pictures that run. What the reader sees of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QDesktopServices

from reader.authoring import packing
from reader.authoring.signing import SecretKey, sign_pack
from reader.core.blocks import Block, BlockKind
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.session import Session
from reader.core.trust import Keys, Origin
from reader.core.words import Span, Style, Words
from reader.ui.document.pictures import Pictures
from reader.ui.reading.accessible_blocks import AccessibleLabel
from tests.generated import work_of

TARGETS = (
    "javascript:alert(1)", "file:///etc/passwd", "https://example.org/", "work:../../etc", "work:made#<b>", "\\\\host\\share",
    "data:text/html,x", "",
)  # fmt: skip
SCRIPT = "<script>alert(1)</script><img src=x onerror=y> {{7*7}} %s {0} ${HOME}"
RUNNING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x</script></svg>',
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/passwd"/></svg>',
    b"#!/bin/sh\nrm -rf /",
    b"MZ\x90",
)


@pytest.fixture
def hostile(tmp_path, monkeypatch):
    """A stranger's signed pack, as no tool of ours would make it."""
    work = work_of("made", {"en": ["Made", SCRIPT, *(f"Press here {i}" for i in range(len(TARGETS)))]})
    words = work.document.words
    for i, target in enumerate(TARGETS):
        text = words[f"made-{i + 2}"][0].text
        words[f"made-{i + 2}"] = (Words(text, (), (Span(0, len(text), Style.LINK, target),)),)
    figures = [Block(f"figure-{i}", BlockKind.FIGURE, image=f"images/{i}.svg", segments=1) for i in range(len(RUNNING))]
    work.document.sections[0].extend(figures)
    for figure in figures:
        words[figure.id] = (Words("A picture"),)
    folder = tmp_path / "work"
    (folder / "images").mkdir(parents=True)
    for i, data in enumerate(RUNNING):
        (folder / "images" / f"{i}.svg").write_bytes(data)
    # Whoever means harm leaves the check out.
    monkeypatch.setattr(packing, "kept_picture", lambda path, _cache: path.read_bytes())
    pack = tmp_path / "hostile.sala"
    packing.build([replace(work, folder=folder)], pack)
    sign_pack(pack, SecretKey.new())
    return pack


@pytest.fixture
def library(hostile):
    found = Library([hostile], Keys((SecretKey.new().public,)))
    assert not found.works() and found.waiting  # nothing of it is shown before the reader accepts it
    found.accept_waiting()
    assert found.origin(found.work("made")) is Origin.UNKNOWN
    yield found
    found.close()


def test_words_stay_words_and_links_lead_nowhere_else(library, open_window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = open_window(library, Session(language="en"))
    assert window.open_work("made")
    assert library.open(library.work("made"), Reader("en")).composed(1).segments[0].text == SCRIPT
    qtbot.waitUntil(
        lambda: any(label.text() == SCRIPT for label in window.text_screen.view.findChildren(AccessibleLabel))
    )
    for target in TARGETS:
        window.follow_link(target)
        assert window.session.place.work == "made" and window.screen_name() == "page"
    assert not opened


@pytest.mark.parametrize("number", range(len(RUNNING)))
def test_a_picture_that_could_run_is_not_drawn(library, qapp, number):
    work = library.work("made")
    pictures = Pictures(lambda name: library.image(work, name))
    assert library.image(work, f"images/{number}.svg") == RUNNING[number]
    assert pictures.pixmap(f"images/{number}.svg", QSize(90, 90), 1.0) is None
