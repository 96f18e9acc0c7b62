"""Pictures of every kind, and those that must not be shown."""

import gzip
import io

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from reader.ui.pictures import Pictures
from tests.samples import SVG


def picture(kind, size=(40, 30)):
    out = io.BytesIO()
    Image.new("RGB", size, "#B3311F").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_photographs_are_measured_and_drawn(qapp, kind):
    pictures = Pictures(lambda _: picture(kind))
    assert (pictures.size("a").width(), pictures.size("a").height()) == (40, 30)
    drawn = pictures.pixmap("a", QSize(20, 15), 2.0).toImage()
    assert (drawn.width(), drawn.height()) == (40, 30)
    assert abs(drawn.pixelColor(20, 15).red() - 0xB3) < 6


def test_drawings_are_measured_and_drawn(qapp):
    pictures = Pictures(lambda _: SVG.encode())
    assert pictures.size("a").width() == 480
    assert pictures.pixmap("a", QSize(48, 27), 1.0).toImage().pixelColor(5, 5).name() == "#14605f"


INNER = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjwvc3ZnPg=="
BOMB = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g id='a0'><rect width='1' height='1'/></g>"
    + "".join(f"<g id='a{n}'>" + f"<use href='#a{n - 1}'/>" * 10 + "</g>" for n in range(1, 9))
)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"words", b"<svg", b"GIF89a", picture("PNG")[:40], gzip.compress(SVG.encode()),
        f'<svg viewBox="0 0 9 9"><image href="data:image/svg+xml;base64,{INNER}"/></svg>'.encode(),
        b'<svg viewBox="0 0 9 9"><image href="/etc/passwd"/></svg>', b'<svg viewBox="0 0 9 9"><script/></svg>',
        (BOMB + "<use href='#a8'/></svg>").encode(), b"<svg viewBox='0 0 9 9'><g id='a'><use href='#a'/></g></svg>",
    ],
)  # fmt: skip
def test_what_is_broken_unsafe_or_endless_is_not_shown(qapp, data):
    pictures = Pictures(lambda _: data)
    assert pictures.size("a") is None
    assert pictures.pixmap("a", QSize(10, 10), 1.0) is None


def test_a_picture_of_too_many_pixels_is_not_decoded(qapp):
    assert Pictures(lambda _: picture("PNG", (8000, 6000))).size("a") is None


def test_only_pictures_that_are_near_are_kept(qapp):
    pictures = Pictures(lambda _: SVG.encode())
    for i in range(40):
        pictures.pixmap(str(i), QSize(1920, 1080), 1.0)
        assert pictures.kept_bytes <= 72_000_000
    assert pictures.kept_bytes == sum(p.width() * p.height() * 4 for p in pictures._drawn.values()) > 50_000_000
    assert next(reversed(pictures._drawn))[0] == "39"


def test_a_picture_is_prepared_beside_and_is_the_same(qapp, qtbot):
    pictures = Pictures(lambda _: SVG.encode())
    pictures.prepare("a", QSize(96, 54), 1.0)
    pictures.prepare("a", QSize(96, 54), 1.0)  # asked for twice, drawn once
    assert pictures.preparing
    qtbot.waitUntil(lambda: not pictures.preparing)
    assert len(pictures._drawn) == 1
    drawn = pictures._drawn["a", 96, 54].toImage()
    assert drawn == Pictures(lambda _: SVG.encode()).pixmap("a", QSize(96, 54), 1.0).toImage()
    pictures.prepare("broken", QSize(1, 1), 1.0)
    qtbot.waitUntil(lambda: not pictures.preparing)
