"""How much of the window the words have, and what makes room for them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.session import Location, Session
from reader.ui.style.theme import BAR_HEIGHT
from reader.ui.toolbars.top_bar import TOOLS

BOOK = Location("covid-19-book")


def open_book(open_window, content, tag, size, text=100):
    window = open_window(content, Session(language=tag, helping="en", place=BOOK, text_size=text), size=size)
    QApplication.processEvents()
    window.repaint()
    return window


def body_lines(window) -> int:
    """Return how many lines of the text itself are wholly in view: no heading, no caption, none of the program's words."""
    view, page, lines = window.text_screen.view, window.text_screen.page, 0
    for index, y in view.blocks_in_view():
        if page.is_own(index) or page.block(index).kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            continue
        for piece in view.laid(index).pieces:
            if piece.segment >= 0:
                ends = (y + piece.y + bottom for _, bottom in piece.text.line_places())
                lines += sum(end <= view.viewport().height() for end in ends)
    return lines


@pytest.mark.parametrize(("size", "least"), [((1366, 768), 0.70), ((1024, 600), 0.62)])
@pytest.mark.parametrize("tag", ["en", "my", "ur", "ta"])
def test_most_of_the_window_is_where_words_stand(content, open_window, tag, size, least):
    window = open_book(open_window, content, tag, size)
    view = window.text_screen.view.viewport()
    assert view.width() * view.height() >= least * window.width() * window.height()
    picture = window.grab().toImage()
    assert picture.width() == size[0] and picture.height() == size[1]
    left = view.mapTo(window, QPoint(0, 0))
    for x in (left.x() + 2, left.x() + view.width() - 3):  # what is counted is the page, and nothing else lies there
        for y in range(left.y() + 2, left.y() + view.height() - 2, 40):
            assert picture.pixelColor(x, y) == window.look.color("sheet")


@pytest.mark.parametrize(
    ("tag", "size", "text", "least"),
    [
        ("en", (1366, 768), 100, 10), ("my", (1366, 768), 100, 10), ("en", (1024, 600), 100, 5), ("my", (1024, 600), 100, 5),
        ("en", (1024, 600), 200, 3), ("my", (1024, 600), 200, 3),
    ],
)  # fmt: skip
def test_the_first_screen_of_the_book_shows_lines_of_it(content, open_window, tag, size, text, least):
    assert body_lines(open_book(open_window, content, tag, size, text)) >= least


def check_bar(window):
    """The bar has one height, and what is on it has its whole word; what has no room is in “More”, in no other form."""
    bar = window.bar
    assert bar.height() == BAR_HEIGHT <= 64
    shown = [b for b in bar.buttons if b.isVisible()]
    assert bar.leave in shown and bar.tools["more"] in shown and bar.tools["language"] in shown
    for button in shown:
        words = button._small_words()
        assert words.style.px >= 13 and words.line_count == 1
        assert button.width() >= button.sizeHint().width() and button.height() >= button.height_below()
        assert words.natural_width <= button.width()
    missing = [name for name in TOOLS if name != "speak" and not bar.tools[name].isVisible()]
    offered = {action.words.text for row in window.commands.more()[1] for action in row}
    assert all(bar.tools[name].words.text in offered for name in missing)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_bar_has_one_height_one_form_and_whole_words(content, open_window, subtests, tag):
    for size in ((1366, 768), (1024, 600), (800, 600)):
        window = open_book(open_window, content, tag, size)
        for text in (100, 80, 200, 300):
            with subtests.test(size=size, text=text):
                window.change(replace(window.session, text_size=text))
                QApplication.processEvents()
                check_bar(window)


def test_the_tools_stand_at_the_same_place_on_every_screen(content, open_window):
    window = open_window(content, Session(language="en"))
    places = {name: tool.geometry() for name, tool in window.bar.tools.items() if tool.isVisible()}
    for show in (
        lambda: window.open_work("atd-mou"), lambda: window.open_work("three-windows"), window.open_agenda,
        window.open_search, window.open_tour, window.show_shelf, window.ask_language,
    ):  # fmt: skip
        show()
        QApplication.processEvents()
        now = {name: tool.geometry() for name, tool in window.bar.tools.items() if tool.isVisible()}
        assert now == places
        assert window.bar.leave.isVisible()


def in_window(window, index):
    """Return at which height of the window a block stands."""
    view = window.text_screen.view
    top = dict(view.blocks_in_view())[index]
    return round(view.viewport().mapTo(window, QPoint(0, 0)).y() + top)


def test_reading_on_the_bar_glides_away_and_the_red_button_stays(content, open_window, qtbot):
    window = open_book(open_window, content, "en", (1366, 768))
    view = window.text_screen.view
    leave = window.bar.leave.mapTo(window, QPoint(0, 0))
    view.scroll_by(60, smooth=False)
    index = view.current_block()
    before = in_window(window, index)
    view.scroll_by(60, smooth=False)
    window.repaint()
    assert window.gliding_bar.is_away and in_window(window, index) == before - 60  # nothing jumps
    qtbot.waitUntil(lambda: window.bar.mask().boundingRect().width() < 200)
    assert window.bar.leave.isVisible() and window.bar.leave.mapTo(window, QPoint(0, 0)) == leave
    assert window.childAt(leave + QPoint(20, 20)) is window.bar.leave
    assert view.viewport().height() > 768 - BAR_HEIGHT
    column = view.column()
    edge = view.viewport().mapTo(window, QPoint(round(column[0] + column[1]), 0)).x()
    assert leave.x() >= edge  # it lies on no words
    view.scroll_by(500, smooth=False)
    index = view.current_block()
    before = in_window(window, index)
    view.scroll_by(-60, smooth=False)
    window.repaint()
    assert not window.gliding_bar.is_away and window.bar.tools["search"].isVisible()
    assert in_window(window, index) == before + 60


def test_the_bar_is_back_for_who_comes_to_it_by_keyboard_or_leaves_the_text(content, open_window, qtbot):
    window = open_book(open_window, content, "en", (1366, 768))
    view = window.text_screen.view
    view.scroll_by(300, smooth=False)
    assert window.gliding_bar.is_away
    window.bar.tools["search"].setFocus()
    assert not window.gliding_bar.is_away
    view.scroll_by(300, smooth=False)
    assert window.gliding_bar.is_away
    window.go_back()
    assert window.screen_name() == "shelf" and not window.gliding_bar.is_away


def test_without_motion_or_without_a_margin_the_bar_stays(content, open_window, monkeypatch):
    window = open_book(open_window, content, "en", (1024, 600), 200)
    window.text_screen.view.scroll_by(400, smooth=False)
    assert not window.gliding_bar.is_away
    monkeypatch.setattr("reader.ui.window.gliding_bar.motion_allowed", lambda: False)
    window = open_book(open_window, content, "en", (1366, 768))
    window.text_screen.view.scroll_by(400, smooth=False)
    assert not window.gliding_bar.is_away


def test_letters_and_column_grow_with_a_large_window(content, open_window):
    usual = open_book(open_window, content, "en", (1366, 768))
    large = open_book(open_window, content, "en", (1920, 1080))
    assert large.look.page_px >= 1.2 * usual.look.page_px
    assert large.text_screen.view.column()[1] >= 1.2 * usual.text_screen.view.column()[1]
    large.resize(1366, 768)
    QApplication.processEvents()
    assert large.look.page_px == usual.look.page_px


def test_the_way_to_the_next_part_lies_on_no_words(content, open_window):
    for tag in ("en", "my", "ur", "ta"):
        for size, text in (((1366, 768), 100), ((1024, 600), 100), ((1024, 600), 200), ((640, 480), 150)):
            window = open_book(open_window, content, tag, size, text)
            screen = window.text_screen
            left, width = screen.view.column()
            column = screen.view.viewport().mapTo(window, QPoint(round(left), 0)).x()
            button = screen.next_part.geometry().translated(screen._sheet.pos())
            below = button.top() >= screen.view.geometry().translated(screen._sheet.pos()).bottom()
            assert screen.next_part.isVisible()
            assert below or button.right() <= column or button.left() >= column + width, (tag, size, text)
            assert window.rect().contains(button.translated(0, BAR_HEIGHT))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_bar_tells_that_pictures_are_of_a_draft_in_every_script(content, open_window, tag):
    session = Session(language=tag, helping="en", pictures=True, place=Location("three-windows"))
    headline = open_window(content, session, size=(1024, 600)).bar.headline
    title, where, below = headline._lines(headline._headline, headline.width() - 2.0 * 12)
    assert where is not None and where.words.text == headline.text()  # not cut
    assert (title.height + where.height if below else max(title.height, where.height)) <= headline.height()


# --- what can be taken back ---


def test_what_was_removed_comes_back_by_the_button_and_by_ctrl_z(content, open_window, qtbot):
    window = open_book(open_window, content, "en", (1366, 768))
    window.act("add")
    window.act("add", 1)
    everything = window.session.agenda
    assert len(everything) > 2
    window.open_agenda()
    qtbot.mouseClick(window.agenda_screen.clear_button, Qt.MouseButton.LeftButton)
    toast = window.overlays.toast
    assert toast.isVisible() and window.session.agenda == ()
    qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert window.session.agenda == everything and not toast.isVisible()
    assert len(window.agenda_screen.rows) == len(everything)
    qtbot.mouseClick(window.agenda_screen.rows[1].buttons["remove"], Qt.MouseButton.LeftButton)
    assert len(window.session.agenda) == len(everything) - 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.agenda == everything
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # once
    assert window.session.agenda == everything
    qtbot.mouseClick(window.agenda_screen.rows[0].buttons["remove"], Qt.MouseButton.LeftButton)
    assert toast.isVisible()
    window.end_sitting()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.agenda == () and not toast.isVisible()  # nothing of who was here comes back


def test_an_entry_of_the_list_is_dragged_to_another_place(content, open_window, qtbot):
    window = open_book(open_window, content, "en", (1366, 768))
    window.act("add", 1)
    window.open_agenda()
    QApplication.processEvents()
    screen = window.agenda_screen
    before = [place.block for place in window.session.agenda]
    grip = screen.rows[0].grip
    beyond = screen.rows[2].geometry().center().y() - screen.rows[0].y()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(grip, QPoint(5, beyond))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, beyond + 4))
    assert [place.block for place in window.session.agenda] == [before[1], before[2], before[0], *before[3:]]
