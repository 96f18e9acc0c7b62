"""What a translation leaves out on purpose is nowhere: no empty line, no sign beside it, no dot, no slide."""

import pytest

from reader.core.composition import Reader
from reader.core.library import Library
from reader.publish.block_writer import BlockWriter
from reader.ui.document.code_texts import code_texts
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WorkDocument
from reader.ui.meeting.slides import items_of
from reader.ui.reading.text_screen import TextScreen
from tests.conftest import TODAY
from tests.samples import build_pack

WORDS = {
    "The garden": "สวน", "First.": "หนึ่ง", "Second.": "[-]", "One": "ก", "Two": "[-]", "Three": "ค",
    "In a box.": "ในกล่อง", "Its end.": "[-]",
}  # fmt: skip
SOURCE = "# The garden\n\nFirst.\n\nSecond.\n\n- One\n- Two\n- Three\n\n!!! note\n    In a box.\n\n    Its end.\n"
LEFT_OUT = ("Second.", "Two", "Its end.")


@pytest.fixture
def library(sample, tmp_path):
    sample.add("plot", SOURCE)
    sample.translate("plot", "th", WORDS)
    return Library([build_pack(sample, tmp_path / "left-out.sala")])


def page_of(library, look, *tags):
    compositions = [library.open(library.work("plot"), Reader(tag)) for tag in tags]
    return WorkDocument(compositions, Pictures(lambda _: None), look.language, TODAY)


def places(library, look):
    """Return where each source's words stand on a page."""
    page = page_of(library, look, "en")
    return {page.composed(i).segments[0].text: i for i in range(len(page)) if page.composed(i).segments}


def test_it_takes_no_room_and_has_no_sign(qtbot, look, icons, library):
    screen = TextScreen(look, icons)
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show_page(page_of(library, look, "th"), False, 0)
    screen.show_chosen(frozenset())
    at = places(library, look)
    for source, index in at.items():
        if source in WORDS:
            left_out = source in LEFT_OUT
            assert (screen.view.laid(index).height == 0) is left_out
            assert screen.view.gutter.sign_of(index) == ("" if left_out else "add?")
            assert (screen.view.accessible.words(index)[0] == "") is left_out
    alone, box = screen.view.laid(at["In a box."]), screen.view.laid(at["In a box."]).grounds[0]
    assert box.round_bottom and box.rect.bottom() == pytest.approx(alone.height)  # the box ends where its last words do


def test_beside_a_language_that_has_it_it_is_shown(qtbot, look, icons, library):
    screen = TextScreen(look, icons)
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show_page(page_of(library, look, "th", "en"), False, 0)
    assert screen.view.laid(places(library, look)["Second."]).height > 0
    both = tuple(library.open(library.work("plot"), Reader(tag)) for tag in ("th", "en"))
    assert len(items_of(both)) == len(items_of(both[1:])) == len(items_of(both[:1])) + len(LEFT_OUT)


def test_a_page_for_phones_has_no_empty_elements_for_it(look, library):
    from xml.etree.ElementTree import Element

    class Nowhere:
        def image(self, work, name):
            return ""

        place = find = image

    page, main = page_of(library, look, "th"), Element("main")
    BlockWriter(page, "th", Nowhere()).write(main, range(page.first, page.first + len(page.composition)))
    assert len(main.findall(".//li")) == 2
    assert all("".join(element.itertext()).strip() for element in main.iter() if element.tag in ("p", "li"))
    (text,) = code_texts(page, range(len(page)), "")
    assert "\n• ก\n• ค\n" in text
