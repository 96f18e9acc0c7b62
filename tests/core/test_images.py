"""Pictures: whatever reaches outside, runs or never ends is refused, when a pack is built and when it is read; the honest ones are not."""

import io
import random
import struct
import time
import zlib

import pytest
from PIL import Image

from reader.authoring.art import picture_bytes, picture_problem
from reader.core.images import media_format, raster, raster_problem, svg_problem
from tests.conftest import ROOT
from tests.fuzz.drawings import CHANNELS, ENCODINGS, data_address, drawing, endless, png, reaching_outside

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 60">'


def refused(data):
    """Return whether a picture is shown to nobody."""
    return media_format(data) != "svg" or bool(svg_problem(data))


def test_all_of_our_own_drawings_may_be_shown():
    files = [*sorted((ROOT / "content").glob("*/images/*.svg")), *sorted((ROOT / "icons").glob("*.svg"))]
    assert len(files) > 100
    assert [file for file in files if svg_problem(picture_bytes(file))] == []


def test_five_hundred_drawings_that_reach_outside_are_refused(tmp_path):
    shown = [name for name, data in reaching_outside(str(tmp_path / "canary.png")) if not refused(data)]
    assert shown == []


@pytest.mark.parametrize("channel", CHANNELS)
def test_each_channel_is_refused_in_each_encoding(channel):
    for encoding in ENCODINGS:
        for before in ("nothing", "a declaration", "another encoding"):
            assert refused(drawing(channel, "/etc/passwd", before, encoding)), (encoding, before)


@pytest.mark.parametrize(
    "inside",
    [
        "<rect width='9' height='9' fill='#fff' stroke='rgb(1, 2, 3)'/>", "<g id='a'><path d='M0 0L9 9z'/></g><use xlink:href='#a'/>",
        "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient></defs><rect fill='url(#g)' width='9' height='9'/>",
        "<linearGradient id='a'/><radialGradient id='b' href='#a'/><rect style='fill:url(#b) #fff;stroke:none' width='9' height='9'/>",
        "<title>A house (large) &amp; a tree</title><desc>Words</desc><rect width='9' height='9' aria-label='It’s (here)' class='a b'/>",
        "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><c:Work xmlns:c='http://creativecommons.org/ns#' "
        "r:about=''/></r:RDF></metadata>",
        f"<image width='9' height='9' xlink:href='{data_address(png())}'/>", "<!-- words -->", "<g transform='translate(1,2) rotate(-3.5e0)'/>",
        "<rect width='9' height='9' style='fill:#fff;font-variant-ligatures:normal;-inkscape-stroke:none'/>", "<use href='#nothing'/>",
    ],
)  # fmt: skip
def test_honest_drawings_may_be_shown(inside):
    assert svg_problem(f'<?xml version="1.0" encoding="utf-8"?>{HEAD}{inside}</svg>'.encode()) == ""


@pytest.mark.parametrize(
    "inside",
    [
        "<pattern id='p'/><rect fill='url(#p)'/>", "<g id='p'/><rect fill='url(#p)' width='9' height='9'/>", "<rect filter='url(#f)'/>",
        "<g id='a'/><g id='a'><use href='#a'/></g>", "<rect width='1e9'/>", "<path d='M0 123456789'/>", "words", "<image href='#a'/>",
        f"<image href='{data_address(b'GIF89a')}'/>", f"<image href='{data_address(png(), 'image/gif')}'/>",
        f"<image href='{data_address(png(), 'image/jpeg')}'/>", f"<image href='{data_address(png()[:-20])}'/>",
        "<mask id='m'><rect mask='url(#m)'/></mask>", "<unknown/>", "<rect evil='1'/>", "<title><rect/></title>", "<metadata><r:rect xmlns:r='urn:x'/></metadata>",
    ],
)  # fmt: skip
def test_what_is_not_on_the_list_is_refused(inside):
    assert svg_problem(f"{HEAD}{inside}</svg>".encode())


def test_pictures_inside_of_a_drawing_are_counted_together():
    large = data_address(png(4000, 3000, "L"))
    image = f"<image href='{large}' width='9' height='9'/>"
    assert svg_problem(f"{HEAD}{image}</svg>".encode()) == ""
    assert "pixels" in svg_problem(f"{HEAD}{image * 2}</svg>".encode())
    used = f"<g id='a'>{image}</g>" + "<use href='#a'/>" * 20
    assert "too often" in svg_problem(f"{HEAD}{used}</svg>".encode())


def test_the_check_itself_ends_soon():
    dice = random.Random(5)
    for _ in range(60):
        data = endless(dice)
        start = time.process_time()
        svg_problem(data)
        assert time.process_time() - start < 20
    assert "larger" in svg_problem(b"<svg " + b" " * 2_000_001)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_png_of_sixteen_bits_is_measured_as_it_is_decoded(tmp_path):
    def header(side, bits):
        return png()[:8] + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, bits, 2, 0, 0, 0)) + chunk(b"IEND", b"")

    assert raster_problem(header(6300, 8)) == "" and raster(header(6300, 16)).depth == 8
    assert "16 bits" in raster_problem(header(6300, 16)) and raster_problem(header(4000, 16)) == ""
    file = tmp_path / "page.png"
    file.write_bytes(header(6300, 16))
    assert "16 bits" in picture_problem(file)  # told when it is built too


def test_a_png_may_not_hold_packed_words():
    whole = png()
    bomb = chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(8_000_000)))
    assert raster_problem(whole[:33] + bomb + whole[33:]) != ""
    assert raster_problem(whole[:33] + chunk(b"tEXt", b"a\0b") * 70 + whole[33:]) != ""


def test_a_jpeg_of_thousands_of_scans_is_refused():
    out = io.BytesIO()
    Image.linear_gradient("L").resize((3000, 3000)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    assert raster_problem(data) == "" and 2 <= data.count(b"\xff\xda") <= 12
    at = data.rindex(b"\xff\xda")
    assert "scans" in raster_problem(data[:-2] + data[at : at + 20] * 3000 + data[-2:])
    assert "scans" in raster_problem(
        data[:-2] + data[at:-2] * 60 + data[-2:]
    )  # few, but each goes over nine million pixels


@pytest.mark.parametrize("size", [(40_000, 10), (10, 40_000), (8000, 6000)])
def test_a_picture_that_is_too_wide_or_too_large_is_refused(size):
    assert raster_problem(png(*size, "L"))
