"""Two languages side by side: level, each in its own direction, with one place, one scroll and one mark."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.session import Session
from reader.core.works import WorkKind
from reader.ui.document.parallel_layout import ParallelLayout

PAIRS = [
    ("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km", "vi"), ("prs", "en"),
    ("so", "ar"), ("ta", "my"), ("mww", "th"), ("jra", "vi"), ("en", "ur"),
]  # fmt: skip


def paired(open_window, content, first, second, work, place="", size=(1366, 768), **session):
    window = open_window(content, Session(language=first, second=second, paired=True, **session), size)
    assert window.open_work(work, place)
    return window


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_paired_blocks_begin_at_the_same_height_in_every_work(content, open_window, first, second):
    window = open_window(content, Session(language=first, second=second, paired=True, comics="words"))
    checked = 0
    for work in content.works():
        assert window.open_work(work.id)
        view, page = window.text_screen.view, window.text_screen.page
        assert view.beside
        for index in range(len(page)):
            if page.sides_of(index) == 2:
                laid = view.laid(index)
                assert abs(laid.top(0) - laid.top(1)) <= 1, (work.id, page.block(index).id)
                left, right = ([p for p in laid.pieces if p.side == side] for side in (0, 1))
                assert {p.text.style.language.tag for p in left if p.segment >= 0} <= {page.composed(index, 0).language}
                assert {p.text.style.language.tag for p in right if p.segment >= 0} <= {
                    page.composed(index, 1).language
                }
                assert laid.height >= max(p.rect.bottom() for p in laid.pieces) - 0.01
                checked += 1
    assert checked > 400


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize(("first", "second"), [("my", "en"), ("ar", "th"), ("en", "ur")])
def test_the_columns_do_not_touch_and_stand_in_the_order_of_reading(content, open_window, first, second, swapped):
    window = paired(open_window, content, first, second, "atd-mou", swapped=swapped)
    view, page = window.text_screen.view, window.text_screen.page
    for index in range(len(page)):
        if page.sides_of(index) == 2 and page.block(index).kind is not BlockKind.FIGURE:
            pieces = view.laid(index).pieces
            mine, other = ([p.rect for p in pieces if p.side == side] for side in (0, 1))
            if LANGUAGES[first].rtl != swapped:
                mine, other = other, mine
            assert max(r.right() for r in mine) < min(r.left() for r in other)


def test_the_second_language_is_chosen_once_and_stays_for_the_sitting(content, open_window, qtbot):
    window = open_window(content, Session(language="my"))
    window.open_work("national-screening-mechanism", "steps")
    place = window.text_screen.place()
    tools = window.bar.tools
    qtbot.mouseClick(tools["pair"], Qt.MouseButton.LeftButton)
    assert window.screen_name() == "second"
    tiles = [t for t in window.second_language_screen.tiles if t.isVisible()]
    assert "my" not in [t.language.tag for t in tiles] and len(tiles) == len(LANGUAGES) - 1
    qtbot.mouseClick(next(t for t in tiles if t.language.tag == "en"), Qt.MouseButton.LeftButton)
    assert window.screen_name() == "page" and window.text_screen.page.sides == 2
    assert window.text_screen.place() == place
    qtbot.mouseClick(tools["pair"], Qt.MouseButton.LeftButton)
    assert window.text_screen.page.sides == 1 and window.text_screen.place() == place
    window.show_shelf()
    window.open_work("atd-mou", "says")
    qtbot.mouseClick(tools["pair"], Qt.MouseButton.LeftButton)
    assert window.screen_name() == "page" and window.text_screen.page.sides == 2
    assert window.text_screen.page.composed(window.text_screen.page.first, 1).language == "en"


def test_switching_the_first_language_to_the_second_lets_them_change_places(content, open_window):
    window = paired(open_window, content, "my", "en", "atd-mou")
    window.choose_language("en")
    page = window.text_screen.page
    assert (page.composed(page.first, 0).language, page.composed(page.first, 1).language) == ("en", "my")


def test_pairing_swapping_and_going_back_to_one_keep_the_block_in_its_place(content, open_window):
    window = paired(open_window, content, "km", "vi", "national-screening-mechanism", "steps")
    view = window.text_screen.view
    view.scroll_by(500, smooth=False)
    view.viewport().repaint()
    block = window.text_screen.place()
    before = view.top_of(block)
    for act in (window.swap_sides, window.pair, window.pair, window.swap_sides):
        act()
        view.viewport().repaint()
        assert window.text_screen.place() == block
        assert abs(view.top_of(block) - before) <= 1


def test_the_block_under_the_cursor_is_marked_in_both_languages(content, open_window, qtbot):
    window = paired(open_window, content, "my", "en", "atd-mou", "says")
    view, page = window.text_screen.view, window.text_screen.page
    index = next(i for i, y in view.blocks_in_view() if page.block(i).kind is BlockKind.PARAGRAPH and y > 40)
    laid, top = view.laid(index), dict(view.blocks_in_view())[index]
    left = view.column()[0]
    plain = view.viewport().grab().toImage()
    for side in (0, 1):
        piece = next(p for p in laid.pieces if p.side == side)
        qtbot.mouseMove(view.viewport(), QPoint(round(left + piece.x + 5), round(top + piece.y + 5)))
        assert view.pointed == index
        image = view.viewport().grab().toImage()
        for other in laid.pieces:
            spot = QPoint(round(left + other.x + other.text.width - 2), round(top + other.y + 3))
            assert image.pixelColor(spot) == view._look.color("mark") != plain.pixelColor(spot)


def test_one_language_is_chosen_at_a_time(content, open_window, qtbot):
    window = paired(open_window, content, "ar", "th", "atd-mou", "says")
    view, page = window.text_screen.view, window.text_screen.page
    shown = [i for i, _ in view.blocks_in_view() if page.block(i).kind is BlockKind.ITEM][:2]
    assert len(shown) == 2
    from reader.ui.reading.selection import Caret

    for side, tag in ((0, "ar"), (1, "th")):
        start = view.caret_rect(Caret(shown[0], 0, 0, side)).center()
        end = view.caret_rect(Caret(shown[1], 0, len(page.composed(shown[1], side).segments[0].text), side)).center()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
        view.selection._caret = view.caret_at(QPointF(end), side)
        words = [page.composed(i, side).segments[0].text for i in shown]
        assert view.selection.text().split("\n") == words
        view.selection.copy()
        assert QGuiApplication.clipboard().text() == "\n".join(words)
        assert all(page.composed(i, side).language == tag for i in shown)
        view.selection.clear()


@pytest.mark.parametrize("tag", ["rad", "jra"])
def test_a_language_that_has_nothing_falls_back_and_says_so(content, open_window, tag):
    window = paired(open_window, content, "my", tag, "atd-mou")
    page = window.text_screen.page
    marked = [page.label(i, 1) for i in range(len(page)) if page.sides_of(i) == 2]
    assert any(marked)
    for index in range(page.first, len(page)):
        if page.sides_of(index) == 2:
            assert page.composed(index, 1).language == "en"
            break
    assert page.label(page.first, 1) is not None and page.label(page.first, 0) is None


def test_on_a_narrow_window_the_second_language_goes_under_each_block(content, open_window):
    window = paired(open_window, content, "my", "en", "atd-mou", size=(640, 700))
    view, page = window.text_screen.view, window.text_screen.page
    assert not view.beside
    for index in range(len(page)):
        if page.sides_of(index) == 2:
            pieces = view.laid(index).pieces
            first, second = ([p.rect for p in pieces if p.side == side and p.segment >= 0] for side in (0, 1))
            assert max(r.bottom() for r in first) <= min(r.top() for r in second)


def test_each_side_tells_the_state_of_its_own_text(content, open_window):
    window = paired(open_window, content, "my", "en", "atd-mou")
    page = window.text_screen.page
    told = [page.composed(i).segments[0].text for i in range(page.first)]
    assert any(LANGUAGES["my"].own_name in t for t in told) and any("English" in t for t in told)


def test_a_screen_reader_is_given_both_languages_of_a_block(content, open_window, qtbot):
    window = paired(open_window, content, "ar", "th", "atd-mou", "says")
    view, page = window.text_screen.view, window.text_screen.page
    view.viewport().repaint()
    qtbot.wait(20)
    labels = [w for w in view.accessible._labels if w.isVisible()]
    assert {w.property("language") for w in labels} == {"ar", "th"}
    index = next(i for i, _ in view.blocks_in_view() if page.sides_of(i) == 2)
    for side in (0, 1):
        assert page.composed(index, side).segments[0].text in view.accessible.words(index, side)[0]


def test_a_comic_shows_the_page_twice_and_a_panel_with_the_words_of_both(content, open_window):
    window = paired(open_window, content, "my", "ar", "three-windows", "page-2")
    page = window.comic_screen
    assert page.beside.isVisible() and page.beside.shown().stop == page.view.shown().stop
    page.step(1)
    assert page.beside.shown().stop == page.view.shown().stop
    window.choose_comic_view("panels")
    assert not page.beside.isVisible()
    said = [w.text for w in page._second.composed(page.stop).segments[1:]]
    below = "\n".join(page.below())
    assert said and all(words in below for words in said)


def test_turning_to_two_languages_lays_out_what_is_in_view_alone(content, open_window, monkeypatch):
    window = open_window(content, Session(language="my", second="ar"))
    longest = max(
        (content.work(w.id) for w in content.works() if w.kind is not WorkKind.COMIC),
        key=lambda w: sum(s.blocks for s in w.sections),
    )
    window.open_work(longest.id)
    laid, lay_out = [], ParallelLayout.lay_out
    monkeypatch.setattr(ParallelLayout, "lay_out", lambda *them: (laid.append(1), lay_out(*them))[1])
    window.pair()
    window.repaint()
    assert 0 < len(laid) < 40 < len(window.text_screen.page)
