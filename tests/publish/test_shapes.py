"""Drawings in a page itself: they look as they did, and what several of them show is there once."""

from xml.etree.ElementTree import Element, SubElement, tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.images import svg_problem
from reader.publish.shapes import Shapes
from reader.ui.document import picture_drawing
from reader.ui.document.picture_drawing import draw

TREE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><defs><path id="d1" d="M0 0H9V9z"/></defs>
<g id="a"><use href="#d1" fill="red"/></g><rect x="20" width="9" height="9"/><title>A tree</title></svg>"""


def as_file(page, svg):
    """Return a drawing of a page as one by itself: with the shapes that it shares."""
    whole = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink"})
    whole.attrib |= {k: v for k, v in svg.attrib.items() if k not in ("class", "aria-hidden", "aria-label", "role")}
    whole.extend(page.findall(".//svg[@class='shapes']/defs"))
    whole.extend(svg)
    return tostring(whole)


def drawn(page, svg, size):
    """Return a drawing of a page as a browser shows it; nobody asks whether the reader would."""
    return picture_drawing._drawn(picture_drawing._svg(as_file(page, svg)), size)


def differ(first, second):
    """Return how much two pictures differ at most, of 255."""
    plain = [image.convertToFormat(QImage.Format.Format_RGBA8888) for image in (first, second)]
    a, b = (bytes(image.constBits()) for image in plain)  # of images that are there for as long as they are read
    assert len(a) == len(b)
    return max(abs(x - y) for x, y in zip(a, b, strict=True))


def test_every_drawing_looks_the_same_and_all_take_less_room(qapp, content):
    work = content.work("covid-19-book")
    drawings = [data for name in sorted(work.assets) if svg_problem(data := content.image(work, name)) == ""]
    shapes, body = Shapes(), Element("body")
    placed = [drawing for data in drawings if (drawing := shapes.drawing(data)) is not None]
    for drawing in placed:
        drawing.place(body, "")
    shapes.finish(body)
    assert len(placed) == len(drawings) > 30
    assert len(tostring(body)) < 0.95 * sum(map(len, drawings))
    for data, svg in zip(drawings, body.findall("div/svg"), strict=True):
        size = QSize(160, 90) if b"640 360" in data[:120] else QSize(64, 64)
        assert differ(drawn(body, svg, size), draw(data, size)) <= 2


def test_panels_show_their_part_of_the_page_and_nothing_of_the_others(qapp, content):
    listed = content.listed("three-windows")
    composition = content.open(listed, Reader("en"))
    blocks = [composition.composed(index).block for index in range(len(composition))]
    page = next(block for block in blocks if block.kind is BlockKind.PAGE and "page-03" in block.art_in(("en",))[0])
    panels = [block for block in blocks[blocks.index(page) + 1 :] if block.kind is BlockKind.PANEL][:2]
    data = content.image(composition.work, page.art_in(("en",))[0])
    shapes, body = Shapes(), Element("body")
    for panel in panels:
        shapes.drawing(data).place_panel(body, panel.area, page.area, "seen", mirrored=panel is panels[1])
    shapes.finish(body)
    whole = draw(data, QSize(page.area[2], page.area[3]))
    for panel, frame in zip(panels, body.findall("div"), strict=True):
        x, y, wide, high = panel.area
        shown = drawn(body, frame[0], QSize(wide, high))
        assert differ(shown, whole.copy(x, y, wide, high)) <= 8
        assert sum(shown.pixel(a, b) != 0 for a in (5, wide // 2) for b in (5, high // 2)) == 4
    first, second = (len(list(frame[0].iter())) for frame in body.findall("div"))
    assert first + second < 1.2 * len(list(shapes.drawing(data)._root.iter()))
    assert ["scaleX(-1)" in frame.get("style") for frame in body.findall("div")] == [False, True]


def test_names_of_drawings_do_not_meet(qapp):
    """Two drawings call different shapes by the same name, which is also one that the page gives."""
    other = TREE.replace(b"M0 0H9V9z", b"M30 0H39V19z")
    shapes, body = Shapes(), Element("body")
    for data in (TREE, other, TREE):
        shapes.drawing(data).place(body, "A tree")
    shapes.finish(body)
    ids = [e.get("id") for e in body.iter() if e.get("id")]
    assert len(ids) == len(set(ids)) == 2
    for data, svg in zip((TREE, other, TREE), body.findall("div/svg"), strict=True):
        assert drawn(body, svg, QSize(80, 40)) == draw(data, QSize(80, 40))
    assert body[0].get("style") == "padding-top:50%" and body[0][0].get("aria-label") == "A tree"


@pytest.mark.parametrize(
    "inside",
    [
        '<linearGradient id="g"><stop offset="0"/></linearGradient><rect fill="url(#g)" width="9" height="9"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<use href="#nowhere"/>',
        "<svg><path/></svg>",
    ],
)
def test_what_has_to_stay_by_itself_stays_a_file(inside):
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'.encode()
    assert Shapes().drawing(data) is None


shape = st.builds(
    '<path d="M{}" fill="#{:06x}" stroke-width="{}"/>'.format,
    st.lists(st.integers(0, 40), min_size=30, max_size=30).map(lambda n: " ".join(map(str, n))),
    st.integers(0, 0xFFFFFF), st.integers(0, 3),
)  # fmt: skip


@settings(max_examples=40)
@given(st.lists(shape, min_size=1, max_size=4), st.lists(st.integers(0, 3), min_size=1, max_size=9))
def test_any_shapes_in_any_order_look_the_same(some, order):
    chosen = [some[number % len(some)] for number in order]
    inner = "".join(f"<g transform='translate({n} {n})'>{shape}</g>{shape}" for n, shape in enumerate(chosen))
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><g>{inner}</g>{inner}</svg>'.encode()
    shapes, body = Shapes(), Element("body")
    shapes.drawing(data).place(SubElement(body, "figure"), "")
    shapes.finish(body)
    assert drawn(body, body.find("figure/div/svg"), QSize(96, 96)) == draw(data, QSize(96, 96))
