"""Comics in the window: pages, panels, words; turned by key, click, wheel and swipe; in both directions."""

import shutil
import sqlite3
import unicodedata
import zipfile

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.authoring import cli, packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.remarks import lacking_art
from reader.authoring.works import read_works
from reader.core.blocks import BalloonKind, BlockKind
from reader.core.comic import Comic, ComicView, usual_view
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.ui.comic import comic_canvas
from reader.ui.comic.lettering import LARGEST, PADDING, SMALLEST, letter_panel
from reader.ui.comic.page_painter import panel_area
from reader.ui.document import picture_cache
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WorkDocument
from reader.ui.reading.accessible_blocks import AccessibleLabel
from reader.ui.widgets import glide
from tests.conftest import DRAFTED

WORK = "three-windows"
PAGES, PANELS, WORDS = ComicView.PAGES, ComicView.PANELS, ComicView.WORDS


@pytest.fixture(autouse=True)
def _no_motion(monkeypatch):
    monkeypatch.setattr(glide, "motion_allowed", lambda: False)


@pytest.fixture
def opened(content, open_window):
    def open_comic(tag="en", view="", place="", size=(1366, 768), text=100, query=None):
        session = Session(language=tag, helping="en", place=Location(WORK, place, query), comics=view, text_size=text)
        return open_window(content, session, size=size)

    return open_comic


def offers_views(window) -> bool:
    """Return whether there is more than one way to look at the comic that is open."""
    return any(action.sign == "one-panel" for row in window.controller.actions() for action in row)


def number(page):
    return page.comic.page_number(page.stop) + 1


def panel_number(page):
    return page.comic.page_of(page.stop).panels.index(page.stop) + 1


# --- the model ---


@pytest.mark.parametrize("view", [PAGES, PANELS])
def test_the_steps_lead_through_everything_once_and_back(content, view):
    comic = Comic(content.open(content.work(WORK), Reader("en")))
    wanted = [p for page in comic.pages for p in (page.panels if view is PANELS else (page.index,))]
    for by, stops in ((1, wanted), (-1, wanted[::-1])):
        at, seen = stops[0], [stops[0]]
        while (following := comic.step(at, view, by)) is not None:
            at = following
            seen.append(at)
        assert seen == stops
    assert len(comic.pages) == 12 and len(wanted) == (47 if view is PANELS else 12)


def test_a_place_before_the_first_page_is_the_first_page(content):
    comic = Comic(content.open(content.work(WORK), Reader("en")))
    assert comic.stop(0, PAGES) == comic.pages[0].index
    assert comic.stop(0, PANELS) == comic.pages[0].panels[0]


# --- lettering ---


def lettered(content, tag, typesetter):
    comic = Comic(content.open(content.work(WORK), Reader(tag)))
    for page in comic.pages:
        whole = QRectF(*comic.block(page.index).area)
        for index in page.panels:
            for balloon in letter_panel(comic.composed(index), whole, comic.mirrored(page), typesetter):
                yield page, comic.block(index), whole, balloon


@pytest.mark.parametrize("tag", DRAFTED)
def test_every_balloon_holds_its_words_in_every_language(content, typesetter, tag):
    count = 0
    for _, panel, whole, balloon in lettered(content, tag, typesetter):
        count += 1
        assert balloon.fits, balloon.text.words.text
        longer = whole.width()
        loud = 1.3 if balloon.balloon.kind in (BalloonKind.SHOUT, BalloonKind.SOUND) else 1.0
        assert longer * SMALLEST - 0.1 <= balloon.px <= longer * LARGEST * loud + 0.1
        assert balloon.area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(balloon.body)
        frame = QRectF(*panel.area)
        if LANGUAGES[tag].rtl:
            frame.moveLeft(whole.width() - frame.right())
        assert frame.contains(balloon.area)
        text = QRectF(
            balloon.text.width / 2 + balloon.at.x() - balloon.text.natural_width / 2, balloon.at.y(),
            balloon.text.natural_width, balloon.text.height,
        )  # fmt: skip
        assert balloon.body.adjusted(-1, -1, 1, 1).contains(text), balloon.text.words.text
        assert balloon.tail is None or frame.contains(balloon.tail)
    assert count == 66


@pytest.mark.parametrize("tag", DRAFTED)
def test_the_words_fill_their_balloons_well(content, typesetter, tag):
    """Letters are as large as the balloon holds, or as large as letters get."""
    small = []
    for _, _, whole, balloon in lettered(content, tag, typesetter):
        if balloon.px < whole.width() * LARGEST - 0.2 and balloon.filled < 0.72:
            small.append(balloon.text.words.text)
    assert len(small) <= 3, small


@pytest.mark.parametrize("tag", ["th", "my", "km"])
def test_lines_of_balloons_end_where_lines_of_the_page_may_end(content, typesetter, tag):
    several = 0
    for _, _, _, balloon in lettered(content, tag, typesetter):
        words = balloon.text.words
        several += balloon.text.line_count > 1
        for end in balloon.text.line_ends():
            assert end in words.breaks or words.text[end - 1].isspace(), words.text
    assert several > 20


@pytest.mark.parametrize("tag", [t for t in DRAFTED if LANGUAGES[t].spaced])
def test_no_line_of_a_balloon_ends_inside_a_word(content, typesetter, tag):
    for _, _, _, balloon in lettered(content, tag, typesetter):
        words = balloon.text.words.text
        for end in balloon.text.line_ends():
            before, after = (unicodedata.category(letter)[0] for letter in words[end - 1 : end + 1])
            assert before not in "LMN" or after not in "LMNP", balloon.text.lines()


@pytest.mark.parametrize("tag", ["en", "my", "ar", "ta", "zh-Hans"])
def test_a_balloon_does_not_hold_its_words_a_size_larger(content, typesetter, tag):
    larger = 0
    for _, _, whole, balloon in lettered(content, tag, typesetter):
        style = balloon.text.style
        if style.px / 0.95 > whole.width() * LARGEST:
            continue
        pad = [max(side * part, whole.width() * 0.006) for side, part in zip(
            (balloon.area.width(), balloon.area.height()), PADDING[balloon.balloon.kind], strict=True)]  # fmt: skip
        wide, high = balloon.area.width() - 2 * pad[0], balloon.area.height() - 2 * pad[1]
        text = typesetter.set(balloon.text.words, style.with_(px=round(style.px / 0.95, 1)), wide)
        larger += 1
        assert text.height > high or text.natural_width > wide + 0.5 or text.cuts_words(), text.lines()
    assert larger > 5


def test_letters_of_tight_lines_never_touch(content, typesetter):
    """The ink of each line ends above the ink of the next, in the scripts with the highest letters."""
    seen = 0
    for tag in ("my", "km", "th", "ur", "ta", "vi"):
        for _, _, _, balloon in lettered(content, tag, typesetter):
            bottom = None
            for i in range(balloon.text.line_count):
                tops, bottoms = [], []
                for run in balloon.text.glyph_runs(i):
                    font = run.rawFont()
                    for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                        ink = font.boundingRect(glyph).translated(place)
                        tops.append(ink.top())
                        bottoms.append(ink.bottom())
                if bottom is not None and tops:
                    assert min(tops) > bottom
                    seen += 1
                bottom = max(bottoms)
    assert seen > 200


# --- reading in either direction ---


def test_a_comic_opens_with_its_first_page_and_is_turned_by_keys(opened, qtbot):
    page = opened().comic_screen
    assert page.where() == "Page 1 of 12"
    assert not page.previous.isEnabled()
    for key, wanted in (
        (Qt.Key.Key_Right, 2), (Qt.Key.Key_Space, 3), (Qt.Key.Key_PageDown, 4), (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_End, 12), (Qt.Key.Key_Right, 12), (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Left, 1),
    ):  # fmt: skip
        qtbot.keyClick(page.view, key)
        assert number(page) == wanted
    qtbot.keyClick(page.view, Qt.Key.Key_Space)
    qtbot.keyClick(page.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert number(page) == 1


@pytest.mark.parametrize(
    ("tag", "onward", "back"), [("en", Qt.Key.Key_Right, Qt.Key.Key_Left), ("ar", Qt.Key.Key_Left, Qt.Key.Key_Right)]
)
def test_panels_are_read_in_the_direction_of_the_language(opened, qtbot, tag, onward, back):
    """From panel to panel of the first pages: each follows the one before in the order of reading."""
    page = opened(tag, PANELS).comic_screen
    view = page.view
    sign = -1 if tag == "ar" else 1
    seen = 0
    while number(page) <= 4:
        here = panel_area(page.comic, page.comic.page_of(page.stop), page.stop)
        before = page.stop
        qtbot.keyClick(view, onward)
        qtbot.keyClick(view, back)
        assert page.stop == before
        qtbot.keyClick(view, onward)
        if page.comic.page_of(page.stop) is not page.comic.page_of(before):
            continue
        there = panel_area(page.comic, page.comic.page_of(page.stop), page.stop)
        lower = there.top() > here.top() + 20
        assert lower or (there.center().x() - here.center().x()) * sign > 0
        seen += 1
    assert seen >= 10


def test_art_and_balloons_are_mirrored_together(opened):
    """The page in Arabic is the page in English in a mirror: its art pixel for pixel, its balloons by their places."""
    english, arabic = opened("en").comic_screen.view, opened("ar").comic_screen.view
    a, b = english.shown(), arabic.shown()
    for index in a.page.panels:
        left, right = panel_area(english._comic, a.page, index), panel_area(arabic._comic, b.page, index)
        assert left.left() == b.area.width() - right.right() and left.top() == right.top()
        for one, other in zip(english.lettering(a.page, index), arabic.lettering(b.page, index), strict=True):
            assert one.area.left() == b.area.width() - other.area.right()
            if one.tail is not None:
                assert one.tail.x() == b.area.width() - other.tail.x()
    for view in (english, arabic):
        view.clearFocus()
    one, other = english.grab().toImage(), arabic.grab().toImage().flipped(Qt.Orientation.Horizontal)
    below = range(
        english.height() // 4, english.height() // 2, 7
    )  # between the caption and the panels below: art alone
    same = [one.pixelColor(x, y).rgb() == other.pixelColor(x, y).rgb() for y in below for x in range(0, one.width(), 5)]
    assert sum(same) > 0.93 * len(same)


def test_clicks_wheel_and_swipe_turn_in_both_directions(opened, qtbot):
    for tag in ("en", "ur"):
        page = opened(tag, PANELS).comic_screen
        view = page.view
        start, end = (0.1, 0.9) if tag == "en" else (0.9, 0.1)

        def at(part, view=view):
            return QPoint(round(view.width() * part), view.height() // 2)

        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(end))
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(0.5))
        assert panel_number(page) == 3
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(start))
        assert panel_number(page) == 2
        for origin, target, wanted in ((end, start, 3), (start, end, 2)):  # the page is pulled to where it came from
            qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(origin))
            qtbot.mouseMove(view, at(target))
            qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(target))
            assert panel_number(page) == wanted
        for turned, wanted in ((-120, 3), (-40, 3), (-80, 4), (120, 3)):
            wheel(view, turned)
            assert panel_number(page) == wanted
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(page.previous, Qt.MouseButton.LeftButton)
        assert panel_number(page) == 3


def wheel(view, turned, modifiers=Qt.KeyboardModifier.NoModifier):
    middle = QPointF(view.width() / 2, view.height() / 2)
    event = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_a_panel_of_the_page_is_chosen_by_click_and_by_key(opened, qtbot):
    for tag in ("en", "prs"):
        window = opened(tag, place="page-4")
        view = window.comic_screen.view
        shown = view.shown()
        third = shown.page.panels[2]
        scale, corner = view._place(shown, closely=True)
        middle = (panel_area(view._comic, shown.page, third).center() * scale + corner).toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
        assert window.comic_screen.stop == third and window.session.comics == PANELS
    window = opened(place="page-3")
    qtbot.keyClick(window.comic_screen.view, Qt.Key.Key_Return)
    assert panel_number(window.comic_screen) == 1 and window.session.comics == PANELS


@pytest.mark.parametrize("view", [PAGES, PANELS])
def test_switching_the_language_keeps_page_and_panel(opened, view):
    window = opened("en", view)
    page = window.comic_screen
    for _ in range(9):
        page.step(1)
    stop, where = page.stop, number(page)
    for tag in ("my", "ur", "km", "jra", "zh-Hans", "ar", "ta", "en"):
        window.choose_language(tag)
        window.close_topmost() if window.screen_name() == "question" else None
        assert (page.stop, number(page), window.screen_name()) == (stop, where, "comic")
    window.resize_text(1)
    window.next_theme()
    assert page.stop == stop


def test_the_way_of_looking_is_changed_at_the_same_place(opened, qtbot):
    window = opened("en", PANELS)
    page = window.comic_screen
    for _ in range(10):
        page.step(1)
    block = page.place()
    window.act("article")
    assert window.screen_name() == "page" and window.text_screen.place() == block
    window.choose_language("th")
    assert window.screen_name() == "page"
    window.act("one-panel")
    assert window.screen_name() == "comic" and page.place() == block
    window.act("whole-page")
    assert page.view.shown().guided is False and number(page) == page.comic.page_number(page.stop) + 1
    window.go_back()
    assert window.screen_name() == "shelf"


# --- words below the panel, words alone ---


@pytest.mark.parametrize("text", [100, 150, 300])
@pytest.mark.parametrize("tag", ["en", "my", "ur", "ta"])
def test_no_word_of_a_guided_panel_is_smaller_than_the_readers_text(opened, tag, text):
    window = opened(tag, PANELS, text=text)
    page, view = window.comic_screen, window.comic_screen.view
    below = balloons = 0
    while True:
        shown = view.shown()
        scale = view.scale_for(shown, QSizeF(view.size()))
        written = page.below()
        for balloon in view.lettering(shown.page, shown.stop):
            balloons += 1
            if balloon.segment in view._elsewhere:
                below += 1
                assert any(balloon.text.words.text in words for words in written)
            else:
                assert balloon.px * scale >= window.look.page_px - 0.1
        assert len(written) == len(view._elsewhere)
        for label, _, _ in page._below:
            assert label._style.px >= window.look.page_px
        if page.comic.step(page.stop, PANELS, 1) is None:
            break
        page.step(1)
    assert balloons == 66
    assert below <= 3 if text == 100 else below > (2 if text == 150 else 40)


def test_words_below_are_seen_whole_or_can_be_scrolled(opened):
    for size in ((1366, 768), (800, 600)):
        page = opened("my", PANELS, text=300, size=size).comic_screen
        while page.comic.step(page.stop, PANELS, 1) is not None:
            if page.below():
                area = page._words
                high = sum(label.height() for label, _, _ in page._below)
                assert area.isVisible() and page.view.height() >= 100
                assert high <= area.viewport().height() or area.verticalScrollBar().maximum() > 0
            page.step(1)


def test_a_screen_reader_is_told_what_is_seen_and_who_says_what(opened):
    page = opened("en", PANELS, place="page-1").comic_screen
    page.step(1)
    assert page.view.accessibleName() == (
        "Under the tree Htet covers his eyes and counts. Amina tiptoes away behind him.\n"
        "Htet: Eight, nine, ten! I am coming!"
    )
    page = opened("th", PAGES).comic_screen
    name = page.view.accessibleName()
    assert name.count("\n") == 7 and "เท็ต: แปด เก้า สิบ! ไปหาละนะ!" in name and "\u200b" not in name


def test_the_words_alone_are_a_text_like_every_other(opened):
    window = opened("en", WORDS, place="page-2")
    page = window.text_screen.page
    kinds = {page.block(i).kind for i in range(len(page))}
    assert {BlockKind.PAGE, BlockKind.PANEL} < kinds
    QApplication.processEvents()
    spoken = [label.text() for label in window.text_screen.view.findChildren(AccessibleLabel) if label.isVisible()]
    assert "Page 2" in spoken
    assert any(words.endswith("Linh: Where does it hide?") for words in spoken)
    assert window.text_screen.contents._buttons[2].accessibleName() == "Page 2"


def test_what_is_found_opens_its_panel_with_the_words_marked(opened):
    window = opened("en")
    window.open_search()
    window.search_for(query="tiger sneezed")
    hit = next(row.hit for row in window.search_screen.rows() if row.hit.work.id == WORK)
    window.open_hit(hit.work.id, hit.excerpt.shown.block.id)
    page = window.comic_screen
    assert window.screen_name() == "comic" and page.where() == "Page 7 of 12, picture 3 of 4"
    marked = page.view._found[page.stop]
    text = page.comic.composed(page.stop).segments[1].text
    assert [text[a:b] for a, b in marked[1]] == ["tiger", "sneezed"]
    plain = page.view.grab().toImage()
    page.show_found({})
    assert plain != page.view.grab().toImage()


# --- zoom ---


def test_zoom_pan_and_fit(opened, qtbot):
    window = opened()
    page, view = window.comic_screen, window.comic_screen.view
    fitted = view.grab().toImage()
    assert not page.fit.isEnabled() and not page.farther.isEnabled()
    qtbot.mouseClick(page.closer, Qt.MouseButton.LeftButton)
    wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom > 1.5 and page.fit.isEnabled()
    closer = view.grab().toImage()
    assert closer != fitted
    qtbot.keyClick(view, Qt.Key.Key_Down)
    moved = view.grab().toImage()
    assert moved != closer
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseMove(view, QPoint(380, 360))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(380, 360))
    assert view.grab().toImage() != moved and number(page) == 1  # moved about, not turned
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert number(page) == 2 and view.zoom > 1.5
    window.close_topmost()  # Esc
    assert view.zoom == 1 and window.screen_name() == "comic" and number(page) == 2
    for _ in range(20):
        view.zoom_by(1)
    assert view.zoom == 4
    qtbot.mouseClick(page.fit, Qt.MouseButton.LeftButton)
    assert view.zoom == 1


# --- a calm move ---


def test_the_move_is_short_and_none_where_motion_is_not_wanted(opened, qtbot, monkeypatch):
    page = opened("en", PANELS).comic_screen
    page.step(1)
    assert page.view._offset == 0
    monkeypatch.setattr(glide, "motion_allowed", lambda: True)
    page.step(1)
    assert page.view._offset > 0  # it comes from the right
    page.view.repaint()
    qtbot.waitUntil(lambda: page.view._offset == 0, timeout=1000)
    rtl = opened("ar", PANELS).comic_screen
    rtl.step(1)
    assert rtl.view._offset < 0
    qtbot.waitUntil(lambda: rtl.view._offset == 0, timeout=1000)


# --- comics drawn elsewhere ---

IMPORTED = 8
"""Pages: more than are kept drawn at a time, and than the window prepares ahead."""


def drawn(number, tag):
    image = Image.new("RGB", (600, 900), (number * 7 % 256, 120, 90 if tag == "en" else 200))
    for box in ((20, 20, 280, 430), (320, 20, 580, 430), (20, 470, 580, 880)):
        ImageDraw.Draw(image).rectangle(box, fill="white", outline="black", width=4)
    return image


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """A comic of IMPORTED pages in a CBZ (English) and two fewer in a PDF (Arabic), taken in and built as an editor does."""
    place = tmp_path_factory.mktemp("imported")
    (place / "content").mkdir()
    with zipfile.ZipFile(place / "en.cbz", "w") as archive:
        for i in range(1, IMPORTED + 1):
            drawn(i, "en").save(place / "page.png")
            archive.write(place / "page.png", f"page-{i}.png")
    pages = [drawn(i, "ar") for i in range(1, IMPORTED - 1)]
    pages[0].save(place / "ar.pdf", save_all=True, append_images=pages[1:])
    content = ["--content", str(place / "content")]
    sources = [f"en={place / 'en.cbz'}", f"ar={place / 'ar.pdf'}"]
    assert (
        cli.main(
            [
                "import",
                *sources,
                "--as",
                "taken",
                "--kind",
                "comic",
                "--title",
                "en=Taken",
                "--title",
                "ar=قصة",
                *content,
            ]
        )
        == 0
    )
    mistakes = Mistakes()
    packing.build(read_works(place / "content", mistakes), place / "plain.sala")
    assert cli.main(["panels", "taken", *content]) == 0
    packing.build(read_works(place / "content", mistakes), place / "panels.sala")
    assert not list(mistakes)
    return place


def shown_art(page):
    return page.comic.art(page.comic.page_of(page.stop))[0]


def test_a_page_that_a_language_lacks_says_in_which_it_is_shown(imported, open_window, qtbot):
    library = Library([imported / "plain.sala"])
    window = open_window(library, Session(language="ar"))
    assert window.open_work("taken", f"page-{IMPORTED - 2}")
    page = window.comic_screen
    assert "English" not in page.where() and not page.comic.foreign_art(page.comic.page_of(page.stop))
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert number(page) == IMPORTED - 1 and "English" in page.where()
    composition = library.open(library.work("taken"), Reader("ar"))
    document = WorkDocument([composition], Pictures(lambda _: None), language("ar"), None)
    told = [
        document.label(i) is not None
        for i in range(document.first, document.first + len(composition))
        if document.block(i).kind is BlockKind.PAGE
    ]
    assert told == [False] * (IMPORTED - 2) + [True] * 2  # what is read as words, printed or published says it, too
    assert len(list(lacking_art(read_works(imported / "content", Mistakes())))) == 2


def test_an_imported_cbz_and_pdf_are_opened_switched_and_turned(imported, open_window, qtbot):
    window = open_window(Library([imported / "plain.sala"]), Session(language="en"))
    assert window.open_work("taken")
    page = window.comic_screen
    assert page.where() == f"Page 1 of {IMPORTED}" and not offers_views(window)
    for _ in range(4):
        qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert number(page) == 5 and shown_art(page) == "images/en/page-005.png"
    english = page.view.grab().toImage()
    window.choose_language("ar")
    assert number(page) == 5 and shown_art(page) == "images/ar/page-005.jpg"
    assert page.view.grab().toImage() != english  # the other language's art, never mirrored
    assert not page.comic.mirrored(page.comic.page_of(page.stop))
    for _ in range(5):
        qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert number(page) == 8 and shown_art(page) == "images/en/page-008.png"  # there is no such page in Arabic
    window.choose_language("km")
    assert number(page) == 8


def test_panels_that_may_not_be_mirrored_are_guided_and_numbered(imported, open_window):
    library = Library([imported / "panels.sala"])
    work = library.work("taken")
    assert usual_view(work, "en") is PAGES and usual_view(work, "ar") is PANELS and not work.mirrors
    window = open_window(library, Session(language="ar"))
    window.open_work("taken")
    page = window.comic_screen
    assert page.view.shown().guided and offers_views(window)
    window.choose_comic_view(PAGES)
    assert page.view._numbered(page.comic.pages[0])
    with_numbers = page.view.grab().toImage()
    page.view._numbered = lambda _: False
    page.view._paint_anew()
    assert page.view.grab().toImage() != with_numbers
    del page.view._numbered
    assert library.card(work, Reader("ar")).title.text == "قصة"


def test_a_page_that_cannot_be_drawn_leaves_the_words(content, open_window, monkeypatch):
    window = open_window(content, Session(language="en"))
    monkeypatch.setattr(content, "image", lambda *_: b"\x89PNG\r\n\x1a\nbroken")
    window.presenter._pictures.clear()
    assert window.open_work(WORK)
    page = window.comic_screen
    page.view.repaint()
    page.step(1)
    assert "virus" in page.view.accessibleName()


def test_only_pictures_that_are_near_are_kept(imported, open_window, qtbot, monkeypatch):
    most = 5_000_000  # some three pages
    monkeypatch.setattr(picture_cache, "_KEPT", most)
    window = open_window(Library([imported / "plain.sala"]), Session(language="en"), size=(1366, 768))
    window.open_work("taken")
    pictures = window.comic_screen._pictures
    kept = []
    for _ in range(IMPORTED - 1):
        qtbot.keyClick(window.comic_screen.view, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: not pictures.preparing)
        QApplication.processEvents()
        kept.append(pictures.drawn.bytes)
    assert most // 2 < max(kept) <= most


# --- damage ---


@pytest.fixture
def damaged(content_pack, tmp_path, open_window):
    """Return a way to open our comic from a stick on which some bodies were changed."""

    def open_damaged(rows):
        pack = tmp_path / "damaged.sala"
        shutil.copy(content_pack, pack)
        db = sqlite3.connect(pack)
        db.executemany("UPDATE body SET bytes = 'x' WHERE id = ?", [(row,) for row in rows])
        db.commit()
        db.close()
        window = open_window(Library([pack]), Session(language="en"))
        assert window.open_work(WORK)
        return window

    return open_damaged


def test_damaged_words_are_said_and_the_art_is_still_shown(content, damaged):
    edition = content.packs[0].edition(WORK, "en")
    page = damaged([edition.bodies[2].row]).comic_screen
    assert page.message() == ""
    page.step(1)
    assert "damaged" in page.message() and page.where() == "Page 2 of 12"
    page.view.repaint()
    page.step(1)
    assert page.message() == ""


def test_a_damaged_page_is_said_and_the_others_are_read(content, damaged):
    page = damaged([content.work(WORK).sections[3].body.row]).comic_screen
    assert page.where() == "Page 1 of 11" and "damaged" in page.message()
    page.go_to_end(1)
    assert page.where() == "Page 11 of 11"


def test_a_comic_without_a_page_that_can_be_read_is_no_dead_end(content, damaged, qtbot):
    window = damaged([section.body.row for section in content.work(WORK).sections])
    page = window.comic_screen
    assert "damaged" in page.message() and not page.next.isEnabled()
    page.view.repaint()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Plus):
        qtbot.keyClick(page.view, key)
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton)
    page.turn(1)
    window.choose_language("th")
    window.choose_comic_view(WORDS)
    assert window.screen_name() == "page"
    window.go_back()
    assert window.screen_name() == "shelf"


@pytest.mark.parametrize("view", [PAGES, PANELS])
@pytest.mark.parametrize("tag", ["my", "ar"])
def test_what_comes_next_is_painted_ahead_and_is_the_same(opened, qtbot, monkeypatch, tag, view):
    page = opened(tag, view).comic_screen
    painted = []
    paint = page.view._paint
    monkeypatch.setattr(page.view, "_paint", lambda *parts, **named: (painted.append(1), paint(*parts, **named))[1])
    for _ in range(4):
        qtbot.waitUntil(lambda: not page.view._ahead.busy)
        page.view.grab()
        painted.clear()
        page.step(1)
        seen = page.view.grab().toImage()
        assert not painted
        page.view._paint_anew()
        assert page.view.grab().toImage() == seen and painted


def test_a_page_of_very_many_balloons_is_painted_some_at_each_frame_and_comes_whole(opened, qtbot, monkeypatch):
    view = opened("my", PAGES).comic_screen.view
    qtbot.waitUntil(lambda: not view._ahead.busy)
    whole = view.grab().toImage()
    monkeypatch.setattr(comic_canvas, "_AT_ONCE", 1)
    view._paint_anew()
    assert view.grab().toImage() != whole and not view._is_finished(view.shown())
    qtbot.waitUntil(lambda: view._is_finished(view.shown()))
    assert view.grab().toImage() == whole


def test_another_comic_is_drawn_a_step_at_a_time_and_the_first_frame_of_all_is_whole(content, open_window, qtbot):
    first = open_window(content, Session(language="my", helping="en", place=Location(WORK))).comic_screen.view
    assert not first.opening
    whole = first.grab().toImage()
    window = open_window(content, Session(language="my", helping="en"))
    window.open_work(WORK)
    view, steps = window.comic_screen.view, []
    view._ahead._timer.timeout.connect(lambda: steps.append(view.opening))
    assert view.opening and not view._lettered
    empty = view.grab().toImage()
    assert not view._lettered and not view._faces and empty != whole
    qtbot.waitUntil(lambda: not view.opening)
    page = view.shown().page
    assert sum(steps) > sum(len(view.lettering(page, i)) for i in page.panels) > 3
    window.comic_screen.view.clearFocus()
    first.clearFocus()
    assert view.grab().toImage() == first.grab().toImage() != empty


def test_a_comic_that_is_being_opened_can_be_turned_switched_and_left(content, open_window, qtbot):
    window = open_window(content, Session(language="my", helping="en"))
    window.open_work(WORK)
    view = window.comic_screen.view
    assert view.opening
    window.comic_screen.step(1)
    assert not view.opening and view._face(view.shown()).size() == view.size()
    window.show_shelf()
    window.open_work("covid-19-book")
    window.open_work(WORK)
    window.choose_language("th")
    assert not view.opening and view.grab().toImage() != QImage()
    window.go_back()
    qtbot.waitUntil(lambda: not view._ahead.busy)
    assert window.screen_name() == "page"


def test_a_comic_without_panels_is_followed_page_by_page_in_pictures(imported, open_window, qtbot):
    window = open_window(Library([imported / "plain.sala"]), Session(language="en", pictures=True))
    assert window.open_work("taken") and window.screen_name() == "pictures"
    screen = window.pictures_screen
    assert len(screen.blocks) == IMPORTED
    for _ in range(IMPORTED - 1):
        qtbot.keyClick(screen, Qt.Key.Key_Space)
    assert screen.at == IMPORTED - 1 and screen.stage.canvas.isVisible()
    window.repaint()
    qtbot.keyClick(screen, Qt.Key.Key_Right)
    assert screen.at == IMPORTED and not screen.next_work.isVisible()  # there is no other work
    qtbot.mouseClick(screen.all_works, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf" and window.session.pictures
