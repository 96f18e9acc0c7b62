"""Give to a phone: codes that another program reads, and the stick's folder by its name."""

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from reader.core.composition import Reader
from reader.core.languages import LANGUAGES, language
from reader.core.navigation import Navigator
from reader.core.session import Layer, Location, Screen, Session
from reader.core.stick import Stick, phone_folder
from reader.core.trust import Keys
from reader.core.words import Words
from reader.ui.document.code_drawing import code_of, paint_code
from reader.ui.document.code_texts import MOST_BYTES, _divided, _head, _Piece, code_texts
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WorkDocument
from reader.ui.host.environment import Environment
from reader.ui.phone.phone_controller import PhoneController
from reader.ui.phone.phone_screen import PhoneScreen
from reader.ui.style.theme import THEMES
from tests.conftest import TODAY
from tests.ui.test_controllers import FakeHost

TAGS = ("my", "ar", "th", "zh-Hans", "ur", "km", "en", "ta")
TEXT = "atd-mou"


def read(image):
    """Return what another program reads in a picture."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = Image.frombuffer(
        "L", (image.width(), image.height()), bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1
    )
    return [found.text for found in zxingcpp.read_barcodes(rows)]


def page_of(library, work, tag):
    composition = library.open(library.work(work), Reader(tag))
    return WorkDocument([composition], Pictures(lambda _: None), language(tag), TODAY)


def texts_of(library, work, tag):
    page = page_of(library, work, tag)
    return page, code_texts(page, range(len(page)), "Draft")


def flat(text):
    return "".join(text.split())


@pytest.mark.parametrize("tag", TAGS)
def test_another_program_reads_every_word_of_a_text_from_its_codes(content, tag):
    page, texts = texts_of(content, TEXT, tag)
    assert len(texts) > 3
    heads = [text.split("\n", 2)[:2] for text in texts]
    assert {head for head, _ in heads} == {
        f"{page.composition.title[0].text} · Draft · {page.composition.work.published}"
    }
    assert [number for _, number in heads] == [f"{n + 1} / {len(texts)}" for n in range(len(texts))]
    assert all(len(text.encode()) <= MOST_BYTES for text in texts)
    for text in texts[:3]:
        image = QImage(620, 560, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)  # a dark theme
        painter = QPainter(image)
        paint_code(painter, code_of(text), QRectF(image.rect()))
        painter.end()
        assert read(image) == [text]
    together = flat("".join(text.split("\n\n", 1)[1] for text in texts))
    for index in range(page.first, page.first + len(page.composition)):
        composed = page.composed(index)
        shown = (
            composed.segments[1:] or composed.segments if composed.block.kind.value == "figure" else composed.segments
        )
        for words in shown:
            assert flat(words.told()) in together


def test_a_comic_is_told_with_who_speaks(content):
    page, texts = texts_of(content, "three-windows", "th")
    together = flat("".join(text.split("\n\n", 1)[1] for text in texts))
    spoken = 0
    for index in range(page.first, page.first + len(page.composition)):
        composed = page.composed(index)
        for voice, words in zip(page.voices(composed.block), composed.segments[1:], strict=False):
            spoken += 1
            assert flat((f"{voice.text}: " if voice else "") + words.told()) in together
    assert spoken > 20


def test_no_code_ends_with_a_heading_and_no_syllable_is_cut(content):
    for tag in ("my", "km", "th"):
        page, texts = texts_of(content, "national-screening-mechanism", tag)
        headings = {
            page.composed(i).segments[0].text for i in range(len(page)) if page.block(i).kind.value == "heading"
        }
        for text in texts[:-1]:
            assert text.rsplit("\n", 1)[-1] not in headings


@given(st.text(alphabet="aé ကံ့ာ။သည်ខ្មែรภาษา, .\n", min_size=1, max_size=400), st.integers(8, 200))
@settings(max_examples=80, deadline=None)
def test_a_long_block_is_divided_into_all_of_its_words(text, room):
    rest, found = _Piece(Words(text.strip()), "my"), ""
    while len(rest.words.text.encode()) > room:
        head, after = _divided(rest, room)
        assert len(after.words.text) < len(rest.words.text)
        assert len(head.words.text.encode()) <= max(room, 40)
        found, rest = found + head.words.text, after
    assert flat(found + rest.words.text) == flat(text)


def test_a_title_that_would_fill_the_code_is_cut():
    head = _head("ကလေးများ " * 60, "Draft, not checked yet", "2026-01-01")
    assert "… · Draft, not checked yet · 2026-01-01" in head and len(head.encode()) <= 330


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_modules_are_whole_dots_with_a_quiet_edge(qapp, ratio):
    code = code_of("ကလေးများ")
    image = QImage(round(300 * ratio), round(260 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    place = paint_code(painter, code, QRectF(0, 0, 300, 260), ratio)
    painter.end()
    dots = place.width() * ratio / code.whole
    assert dots == pytest.approx(round(dots)) and dots >= 4
    colours = {image.pixel(x, y) & 0xFFFFFF for x in range(image.width()) for y in range(image.height())}
    assert colours == {0, 0xFFFFFF, 0xFF0000}  # nothing is smoothed
    left, top = round(place.left() * ratio), round(place.top() * ratio)
    edge = range(left, left + round(place.width() * ratio))
    assert all(image.pixel(x, top + y) & 0xFFFFFF == 0xFFFFFF for x in edge for y in range(round(4 * dots)))


# --- the screen ---


@pytest.fixture
def stick(tmp_path):
    """A stick with a folder for Burmese and one for Thai."""
    for tag in ("my", "th"):
        folder = tmp_path / "open-anywhere" / language(tag).own_name
        folder.mkdir(parents=True)
        (folder / "Sala.html").write_text("", "utf-8")
    return Stick(tmp_path, Keys())


def test_the_folder_of_a_stick_is_found_by_the_languages_own_name(stick):
    assert phone_folder(stick.root, "my") == stick.root / "open-anywhere" / "မြန်မာ"
    assert phone_folder(stick.root, "km") is None
    assert sum(phone_folder(stick.root, tag) is not None for tag in LANGUAGES) == 2


@pytest.fixture
def host(content, fonts, icons, translation, stick):
    return FakeHost(content, Environment(fonts, icons, translation, TODAY, lambda: None, stick=stick))


def shown(qtbot, host, session):
    host.navigator.keep(session)
    controller = PhoneController(host)
    qtbot.addWidget(controller.widget)
    controller.widget.resize(1200, 700)
    controller.show(None)
    controller.widget.show()
    return controller.screen


def test_a_text_is_given_as_the_folder_first_and_as_codes(qtbot, host):
    screen = shown(qtbot, host, Session(language="my", place=Location(TEXT, "says"), layers=(Layer(Screen.PHONE),)))
    assert screen.way == "folder" and screen.folder.names() == ["open-anywhere", "မြန်မာ"]
    screen.ways["codes"].click()
    assert screen.way == "codes" and screen.code.text
    first = screen.code.text
    assert "1 / " in first
    qtbot.waitUntil(lambda: read(screen.code.grab().toImage()) == [first], timeout=20_000)  # it is made beside
    screen.next.click()
    assert "\n2 / " in screen.code.text
    qtbot.waitUntil(lambda: read(screen.code.grab().toImage()) == [screen.code.text], timeout=20_000)
    for _ in range(30):
        qtbot.keyClick(screen.code, Qt.Key.Key_Right)
    assert screen.number > 1 and not screen.next.isEnabled()


def test_two_languages_show_both_folders_and_where_there_is_none_codes_are_shown(qtbot, host):
    session = Session(language="my", second="th", paired=True, place=Location(TEXT), layers=(Layer(Screen.PHONE),))
    assert shown(qtbot, host, session).folder.names() == ["open-anywhere", "မြန်မာ", "open-anywhere", "ไทย"]
    screen = shown(qtbot, host, Session(language="km", place=Location(TEXT), layers=(Layer(Screen.PHONE),)))
    assert screen.way == "codes" and not any(button.isVisible() for button in screen.ways.values())


def test_a_page_of_a_comic_is_given_as_its_words(qtbot, host):
    place = Location("three-windows", "page-2")
    screen = shown(qtbot, host, Session(language="km", place=place, layers=(Layer(Screen.PHONE),)))
    assert screen.way == "codes" and len(screen.code.text.encode()) > 200


def test_the_shelf_offers_the_folder_alone_and_only_where_there_is_one(qtbot, host):
    from reader.ui.shelf.shelf_controller import ShelfController

    host.navigator.keep(Session(language="my"))
    shelf = ShelfController(host)
    qtbot.addWidget(shelf.widget)
    (row,) = shelf.actions()
    row[0].act()
    assert host.navigator.screen() is Screen.PHONE
    screen = shown(qtbot, host, host.navigator.session)
    assert screen.way == "folder" and not any(button.isVisible() for button in screen.ways.values())
    host.navigator.keep(Session(language="km"))
    assert shelf.actions() == []
    assert shown(qtbot, host, Session(language="km", layers=(Layer(Screen.PHONE),))).folder.names() == []


@pytest.mark.parametrize("tag", ["my", "km", "th", "ar", "ur", "en", "ta"])
@pytest.mark.parametrize(("size", "text"), [((1366, 768), 100), ((1024, 600), 200)])
def test_nothing_is_cut_in_any_language_and_size(qtbot, look, translation, icons, tag, size, text):
    translation.use((tag,))
    try:
        screen = PhoneScreen(replace(look, text_size=text, language=language(tag), theme=THEMES["dark"]), icons)
        qtbot.addWidget(screen)
        screen.resize(QSize(*size))
        screen.show_ways(["my"], True, Words("ကလေး"), ["one", "two"])
        for way in ("folder", "codes"):
            screen.choose(way)
            screen.show()
            qtbot.wait(1)
            area = screen._area
            assert area.widget().width() <= area.viewport().width()
            for child in area.widget().findChildren(type(screen._how)):
                assert not child.isVisible() or child.height() >= child.heightForWidth(child.width()) - 1
            for button in screen.ways.values():
                assert button.height() >= button.heightForWidth(button.width())
    finally:
        translation.use(("en",))


def test_a_handout_ends_with_its_words_as_codes_where_asked(qtbot, host):
    from reader.ui.handout.handout_controller import HandoutController

    place = Location(TEXT, "says")
    host.navigator.keep(Session(language="my", place=place, layers=(Layer(Screen.HANDOUT, "section"),)))
    controller = HandoutController(host)
    qtbot.addWidget(controller.widget)
    plain, coded = (controller.make("section", panels=False, codes=codes) for codes in (False, True))
    for handout in (plain, coded):
        for _ in handout.layout.steps():
            pass
    more = len(coded.layout.pages) - len(plain.layout.pages)
    assert more >= 1
    image = QImage(1240, 1754, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(0.5, 0.5)
    coded.layout.paint(painter, len(plain.layout.pages))
    painter.end()
    texts = coded.layout._parts[0].codes
    assert sorted(read(image)) == sorted(texts[:6])


def test_another_language_is_chosen_while_a_phone_is_given_something(content):
    go = Navigator(content, Session(language="my", place=Location(TEXT)), lambda _: None, lambda _: None)
    go.open_layer(Screen.PHONE)
    go.choose_language("th")
    assert go.screen() is Screen.PHONE and go.session.language == "th"
    go.back()
    assert go.screen() is Screen.PAGE
