"""Pictures of every kind, and those that must not be shown."""

import gzip
import io
import threading
import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QPainter, QPdfWriter

from reader.core.images import raster
from reader.ui.document.picture_drawing import draw
from reader.ui.document.pictures import Pictures
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
        assert pictures.drawn.bytes <= 48_000_000
    assert pictures.drawn.bytes == sum(p.width() * p.height() * 4 for p in pictures.drawn._kept.values()) > 30_000_000
    assert next(reversed(pictures.drawn._kept))[1][0] == "39"


def test_a_picture_is_prepared_beside_and_is_the_same(qapp, qtbot):
    pictures = Pictures(lambda _: SVG.encode())
    pictures.prepare("a", QSize(96, 54), 1.0)
    pictures.prepare("a", QSize(96, 54), 1.0)  # asked for twice, drawn once
    assert pictures.preparing
    qtbot.waitUntil(lambda: not pictures.preparing)
    assert len(pictures.drawn) == 1
    drawn = pictures.pixmap("a", QSize(96, 54), 1.0).toImage()
    assert drawn == Pictures(lambda _: SVG.encode()).pixmap("a", QSize(96, 54), 1.0).toImage()
    pictures.prepare("broken", QSize(1, 1), 1.0)
    qtbot.waitUntil(lambda: not pictures.preparing)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photograph_is_shown_as_another_program_shows_it(qapp, orientation):
    """Pillow turns by EXIF too: the two must agree, in size and in every corner."""
    image = Image.new("RGB", (40, 24), "#FFFFFF")
    for box, colour in (((0, 0, 20, 12), "#B3311F"), ((20, 0, 40, 12), "#14605F"), ((0, 12, 20, 24), "#8A5200")):
        image.paste(colour, box)
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(out, "JPEG", exif=exif, quality=95)
    seen = ImageOps.exif_transpose(Image.open(io.BytesIO(out.getvalue()))).convert("RGB")
    pictures = Pictures(lambda _: out.getvalue())
    assert pictures.size("a").toTuple() == seen.size
    drawn = pictures.pixmap("a", QSize(*seen.size), 1.0).toImage()
    for x in (5, seen.width - 5):
        for y in (4, seen.height - 4):
            mine, other = drawn.pixelColor(x, y).getRgb()[:3], seen.getpixel((x, y))
            assert all(abs(a - b) < 12 for a, b in zip(mine, other, strict=True)), (orientation, x, y)


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.integers(1, 3000), st.integers(1, 300), st.booleans())
@settings(max_examples=60, deadline=None)
def test_sizes_are_read_from_the_head_of_a_file_as_pillow_reads_them(kind, width, height, lossless):
    out = io.BytesIO()
    Image.new("RGBA" if kind == "WEBP" and lossless else "RGB", (width, height)).save(
        out, kind, **({"lossless": lossless} if kind == "WEBP" else {})
    )
    found = raster(out.getvalue())
    assert found is not None and found.shown == Image.open(io.BytesIO(out.getvalue())).size


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.binary(max_size=60), st.integers(0, 200))
def test_a_broken_head_is_no_picture_and_no_crash(kind, noise, at):
    data = picture(kind)
    raster(data[:at] + noise + data[at + len(noise) :])
    raster(data[:at])


def test_drawing_beside_never_waits_for_the_window_for_ever(qapp):
    """The window writes pictures of its own while the other thread draws: neither may hold what the other needs."""
    pictures = Pictures(lambda name: picture("JPEG", (900, 700)) if name[0] == "p" else SVG.encode())
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for n in range(60):
        pictures.prepare(f"{'ps'[n % 2]}{n}", QSize(300 + n, 300), 1.0)
        before = pictures.pixmap(f"{'ps'[(n + 1) % 2]}{n - 1}", QSize(299 + n, 300), 1.0)
        painter.drawPixmap(0, 0, before)
    painter.end()
    assert buffer.size() > 10_000


HEAVY = {
    "svg": (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 900'>"
        + "".join(f"<circle cx='{n * 7 % 900}' cy='{n * 13 % 900}' r='{60 + n % 90}'/>" for n in range(900))
        + "</svg>"
    ).encode(),
    "jpeg": picture("JPEG", (5000, 4000)),
    "png": picture("PNG", (5000, 4000)),
}


@pytest.mark.parametrize("kind", HEAVY)
def test_the_window_goes_on_while_a_picture_is_drawn_beside(qapp, kind):
    """While a picture is drawn this thread goes on: were Python's lock held, it would hardly come to a turn. The most of
    several, for other work of the machine only makes it less."""

    def turns():
        done, turns = [], 0
        pictures = Pictures(lambda _: HEAVY[kind])
        pictures.size("a")
        drawing = threading.Thread(target=lambda: done.append(pictures.image("a", QSize(1500, 1500))))
        drawing.start()
        while not done:
            turns += 1
        drawing.join()
        assert done[0].size() == QSize(1500, 1500)
        return turns

    assert any(turns() > 5_000 for _ in range(8))


def test_a_picture_that_never_ends_keeps_neither_the_window_nor_other_pictures_waiting(qapp, qtbot, monkeypatch):
    from reader.ui.document import picture_drawing
    from reader.ui.document import pictures as module

    monkeypatch.setattr(module, "_PATIENCE", 0.05)
    monkeypatch.setattr(picture_drawing, "_SLOW", 0.1)
    for painters in (module.painters_ahead, module.painters_at_once):
        monkeypatch.setattr(module, painters.__name__, cache(painters.__wrapped__))
    ended, really = threading.Event(), picture_drawing._drawn

    def draw(opened, pixels):
        if pixels.width() == 13:  # as an outline of 4,000 points that cross each other: most of a minute
            ended.wait(60)
        return really(opened, pixels)

    monkeypatch.setattr(picture_drawing, "_drawn", draw)
    pictures = Pictures(lambda _: SVG.encode())
    start = time.monotonic()
    assert pictures.pixmap("endless", QSize(13, 10), 1.0) is None
    assert time.monotonic() - start < 20 and not ended.is_set()
    qtbot.waitUntil(lambda: pictures.pixmap("other", QSize(20, 10), 1.0) is not None)
    for n in range(8):  # however many there are, no more than a few threads are left to them
        pictures.prepare(f"more {n}", QSize(13, 10), 1.0)
        time.sleep(0.12)
    assert sum(thread.name == "pictures" for thread in threading.enumerate()) < 14
    ended.set()
    qtbot.waitUntil(lambda: pictures.pixmap("endless", QSize(13, 10), 1.0) is not None)


def test_a_cover_of_another_shape_is_never_squeezed(qapp):
    """A portrait page of a comic as a cover: round stays round, and what is beside it can be seen through."""
    image = Image.new("RGB", (200, 400), "white")
    ImageDraw.Draw(image).ellipse((50, 150, 150, 250), fill="black")
    file = io.BytesIO()
    image.save(file, "PNG")
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 400"><rect width="200" height="400" fill="#ffffff"/>'
        b'<circle cx="100" cy="200" r="50" fill="#000000"/></svg>'
    )
    for data in (file.getvalue(), svg):
        drawn = draw(data, QSize(480, 270))
        assert drawn.size() == QSize(480, 270) and drawn.pixelColor(5, 135).alpha() == 0
        row = [x for x in range(480) if (c := drawn.pixelColor(x, 135)).alpha() > 128 and c.lightness() < 128]
        column = [y for y in range(270) if drawn.pixelColor(240, y).lightness() < 128]
        assert abs(len(row) - len(column)) <= 2 and 60 < len(row) < 72
