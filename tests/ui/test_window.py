"""The whole path, with the widgets a person uses: choose a language, read, switch, go back, leave."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.session import Location, Session
from reader.core.works import WorkKind
from reader.ui.widgets.button import Button
from reader.ui.widgets.tooltip import Tooltip
from tests.conftest import DRAFTED, ROOT

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_from_a_tile_to_a_page_by_mouse(window, qtbot):
    qtbot.mouseClick(window.tile("my"), Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf"
    card = window.shelf.cards()["national-screening-mechanism"]
    assert card.card.edition.language == "my"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "page"
    page = window.text_screen.page
    title = page.composition.title[0].text
    assert title == card.card.title.text
    assert page.composed(page.find(page.composition.block(0).id)).segments[0].text == title


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_opens_every_work(content, open_window, tag):
    window = open_window(content, Session(language=tag))
    words = tag if tag in DRAFTED else "en"
    assert window.look.language.tag == words
    direction = Qt.LayoutDirection.RightToLeft if LANGUAGES[words].rtl else Qt.LayoutDirection.LeftToRight
    assert QApplication.layoutDirection() == direction
    for work in content.works():
        assert window.open_work(work.id)
        if work.kind is WorkKind.COMIC:
            window.comic_screen.view.repaint()
            assert window.screen_name() == "comic" and window.comic_screen.comic.composition.work.id == work.id
            continue
        window.text_screen.view.repaint()
        assert window.text_screen.page.composition.work.id == work.id


def test_the_language_is_switched_from_the_page_and_the_place_is_kept(window, qtbot):
    window.choose_language("en")
    window.open_work("atd-mou", "since")
    view = window.text_screen.view
    view.scroll_by(60, smooth=False)
    page = window.text_screen.page
    block_id, section = page.block(view.current_block()).id, window.text_screen.part()
    before = view.top_of(block_id)
    top = view.viewport().mapTo(window, QPoint(0, 0)).y()
    for tag in ("my", "ur", "km", "zh-Hans", "en"):
        qtbot.mouseClick(window.bar.tools["language"], Qt.MouseButton.LeftButton)
        assert window.screen_name() == "picker"
        assert [t.language.tag for t in window.language_screen.tiles if t.isChecked()] == [window.session.language]
        qtbot.mouseClick(window.tile(tag), Qt.MouseButton.LeftButton)
        assert window.screen_name() == "page"
        QApplication.processEvents()
        assert window.text_screen.part() == section
        assert abs(view.top_of(block_id) - before) <= 1
        assert abs(view.viewport().mapTo(window, QPoint(0, 0)).y() - top) <= 1
        assert window.bar.tools["language"].accessibleName().endswith(LANGUAGES[tag].own_name)


def test_the_programs_words_are_switched_live(window):
    window.choose_language("en")
    seen = set()
    for tag in DRAFTED:
        window.choose_language(tag)
        seen.add(window.bar.leave.accessibleName())
        assert "\u200b" not in window.bar.leave.accessibleName()
    assert len(seen) >= len(DRAFTED) - 1  # Hmong may have no word for it yet


def test_a_link_leads_to_another_work_and_back_leads_to_the_same_block(window):
    window.choose_language("en")
    window.open_work("national-screening-mechanism", "accepted")
    before = window.text_screen.place()
    window.text_screen.view.link_activated.emit("work:non-refoulement#rule")
    assert window.session.place.work == "non-refoulement"
    page = window.text_screen.page
    assert page.block(window.text_screen.view.current_block()).name == "rule"
    window.go_back()
    assert (window.session.place.work, window.text_screen.place()) == ("national-screening-mechanism", before)
    window.go_back()
    assert window.screen_name() == "shelf"


def test_escape_closes_what_lies_on_top_and_never_the_program(window, qtbot, left):
    window.choose_language("en")
    window.open_work("atd-mou")
    window.ask_language()
    screens = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        screens.append(window.screen_name())
    assert screens == ["page", "shelf", "shelf", "shelf"]
    assert not left


def double_click(window, at):
    """Click twice where the mouse is, as the system tells it: the second press goes to whatever is there by then."""
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        for phase in (kind, QEvent.Type.MouseButtonRelease):
            target = window.childAt(at) or window
            place = QPointF(target.mapFrom(window, at))
            buttons = LEFT if phase == kind else Qt.MouseButton.NoButton
            QApplication.sendEvent(
                target, QMouseEvent(phase, place, QPointF(window.mapToGlobal(at)), LEFT, buttons, NO_KEYS)
            )


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_second_click_of_a_double_click_never_reaches_the_next_screen(content, open_window, size):
    window = open_window(content, size=size)
    for tag in ("my", "ur", "km", "en"):
        there = window.tile(tag)
        double_click(window, there.mapTo(window, there.rect().center()))
        assert window.screen_name() == "shelf" and window.session.language == tag
        window.repaint()
        for card in list(window.shelf.cards().values())[:4]:
            middle = card.mapTo(window, card.rect().center())
            if not window.rect().contains(middle) or window.childAt(middle) is not card:
                continue
            double_click(window, middle)
            assert window.screen_name() in ("page", "comic") and len(window.session.history) == 1
            window.show_shelf()
        window.ask_language()


def test_a_double_click_on_add_adds(window):
    window.choose_language("en")
    window.open_work("atd-mou")
    window.repaint()
    window.use_tool("more")
    add = next(b for b in window.cards.sheet.buttons if b.words.text == "Add this paragraph to my list")
    double_click(window, add.mapTo(window, add.rect().center()))
    assert len(window.session.agenda) == 1
    window.use_tool("letters")
    larger = next(b for b in window.cards.sheet.buttons if b.words.text == "Larger")
    double_click(window, larger.mapTo(window, larger.rect().center()))
    assert window.session.text_size == 130  # both count where the button is the same


def test_leaving_asks_to_be_left_at_once(window, qtbot, left):
    qtbot.mouseClick(window.bar.leave, Qt.MouseButton.LeftButton)
    assert left == [True]


def press_in_letters(window, sign, qtbot):
    """Press what the sheet of letters has with this sign; it stays open."""
    if not window.bar.tools["letters"].isChecked():
        qtbot.mouseClick(window.bar.tools["letters"], Qt.MouseButton.LeftButton)
    button = next(b for b in window.cards.sheet.buttons if b._icon == sign)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_text_size_and_colours(window, qtbot):
    window.choose_language("my")
    window.open_work("atd-mou", "says")
    block_id = window.text_screen.place()
    view = window.text_screen.view

    def top_of_view():
        return view.viewport().mapTo(window, QPoint(0, 0)).y()

    before = top_of_view() + view.top_of(block_id)
    for _ in range(12):
        press_in_letters(window, "larger", qtbot)
    assert window.session.text_size == 300
    # It stays where it was in the window, or where the higher bar now ends.
    assert abs(top_of_view() + view.top_of(block_id) - max(before, top_of_view())) <= 1
    assert window.text_screen.place() == block_id
    for theme in ("dark", "contrast", "light"):
        press_in_letters(window, f"theme-{theme}", qtbot)
        assert window.session.theme == theme
        image = window.grab().toImage()
        assert image.pixelColor(3, 3).name().upper() == window.look.theme.paper
    for _ in range(20):
        press_in_letters(window, "smaller", qtbot)
    assert window.session.text_size == 80


def test_pictures_are_a_mode_of_their_own(content, open_window, qtbot):
    window = open_window(content, Session(language="km"))
    tile = window.shelf.tiles()[-1]
    assert tile.question.block is None
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    cards = window.shelf.cards()
    assert set(cards) == {"national-screening-mechanism", "atd-mou", "covid-19-book", "three-windows"}
    assert window.shelf.tiles() == [] and window.bar.back.isVisible()
    assert "47" in cards["three-windows"].accessibleDescription()
    qtbot.mouseClick(cards["atd-mou"], Qt.MouseButton.LeftButton)
    screen = window.pictures_screen
    assert window.screen_name() == "pictures" and len(screen.blocks) == 5
    names = [section.name for section in screen.composition.work.sections]
    assert {names[screen.composition.section_of(i)] for i in screen.blocks} == {"pictures"}
    for _ in range(5):
        qtbot.mouseClick(screen.next, Qt.MouseButton.LeftButton)
    assert screen.at == 5 and screen.next_work.isVisible() and not screen.next.isEnabled()
    window.choose_language("ar")
    assert window.screen_name() == "pictures"
    qtbot.mouseClick(screen.next_work, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "pictures" and screen.composition.work.id == "three-windows"
    window.go_back()
    window.go_back()
    assert window.screen_name() == "shelf" and window.session.pictures
    window.go_back()
    assert not window.session.pictures and window.shelf.tiles()


def test_any_picture_of_a_text_is_large_at_a_press_and_goes_with_esc(content, open_window, qtbot):
    window = open_window(content, Session(language="en", place=Location("covid-19-book")))
    view, page = window.text_screen.view, window.text_screen.page
    index = next(i for i in range(len(page)) if page.block(i).kind is BlockKind.FIGURE)
    view.go_to(index)
    top = dict(view.blocks_in_view())[index]
    rect = view.laid(index).pictures[0][0].translated(view.column()[0], top)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert window.screen_name() == "pictures"
    assert window.pictures_screen.place() == page.block(index).id
    qtbot.keyClick(window.pictures_screen, Qt.Key.Key_Right)
    assert window.pictures_screen.place() != page.block(index).id
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.screen_name() == "page"


def test_a_small_window_still_shows_everything(content, open_window):
    for tag in ("ta", "my", "ar", "en"):
        window = open_window(content, Session(language=tag, text_size=200), size=(800, 600))
        window.open_work("atd-mou")
        QApplication.processEvents()
        shown = [b for b in window.bar.buttons if b.isVisible()]
        for a, b in zip(sorted(shown, key=lambda w: w.x()), sorted(shown, key=lambda w: w.x())[1:], strict=False):
            assert a.geometry().right() < b.geometry().left()
        assert window.width() == 800
        for button in shown:
            assert button.height() >= 44 and button.width() >= 44
            assert button.width() >= button.sizeHint().width()  # no word is cut
            assert button.height() >= button.heightForWidth(button.width())


def test_none_keeps_its_references(window):
    """Some versions of the binding take a reference from None at every call that returns nothing."""
    import sys

    before = sys.getrefcount(None)
    for _ in range(20_000):
        window.setUpdatesEnabled(True)
    assert abs(sys.getrefcount(None) - before) < 2_000


def test_the_session_is_all_that_is_remembered(window):
    assert replace(window.session) == window.session
    assert not (ROOT / "sala.toml").exists()


def test_every_part_is_reached_from_the_contents_by_keyboard(window, qtbot):
    window.choose_language("en")
    window.open_work("atd-mou")
    buttons = window.text_screen.contents._buttons
    buttons[0].setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert buttons[3].hasFocus()
    qtbot.keyClick(buttons[3], Qt.Key.Key_Return)
    assert window.text_screen.part() == 3
    assert [b.isChecked() for b in buttons] == [i == 3 for i in range(len(buttons))]


def test_switching_moves_nothing_on_the_screen(window):
    """The current block stays on the screen, not only in its view, in every language and text size."""
    for size in (100, 150, 200):
        window.change(replace(window.session, language="en", text_size=size))
        window.open_work("national-screening-mechanism", "steps")
        QApplication.processEvents()
        view = window.text_screen.view
        block_id = window.text_screen.place()

        def height(block_id=block_id, view=view):
            return view.top_of(block_id) + view.viewport().mapTo(window, QPoint(0, 0)).y()

        before = height()
        for tag in (*DRAFTED, *reversed(DRAFTED)):
            window.choose_language(tag)
            if window.session.layers:
                window.close_topmost()
            QApplication.processEvents()
            assert abs(height() - before) <= 1, (size, tag)


def test_escape_first_lets_go_of_chosen_words(window, qtbot):
    window.choose_language("en")
    window.open_work("atd-mou")
    window.text_screen.view.selection.select_all()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.text_screen.view.selection.is_empty()
    assert window.screen_name() == "page"


def test_every_stop_of_the_tab_key_has_a_name(window, qtbot):
    for screen in ("picker", "shelf", "page"):
        if screen != "picker":
            window.choose_language("my")
        if screen == "page":
            window.open_work("atd-mou")
        QApplication.processEvents()
        stops = []
        for _ in range(40):
            stops.append(QApplication.focusWidget())
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert len(set(stops)) > 5
        assert all(stop.accessibleName() for stop in stops), [type(s).__name__ for s in stops if not s.accessibleName()]


def test_the_way_on_names_the_next_part_and_the_last_leads_to_other_texts(content, open_window, qtbot):
    window = open_window(content, Session(language="en", place=Location("covid-19-book")))
    screen = window.text_screen
    assert screen.next_part.accessibleName() == "Next: What COVID-19 is"
    qtbot.mouseClick(screen.next_part, Qt.MouseButton.LeftButton)
    assert screen.part() == 1 and screen.next_part.accessibleName() == "Next: How it spreads"
    screen.go_to_section(11)
    assert not screen.next_part.isVisible()
    page = screen.page
    links = [page.composed(i).segments[0] for i in range(len(page)) if page.block(i).id.startswith("~on-")]
    assert [words.spans[0].target for words in links][-1] == "shelf:" and len(links) == 4
    assert content.work(links[0].spans[0].target.removeprefix("work:")).topic is content.work("covid-19-book").topic
    window.text_screen.view.link_activated.emit("shelf:")
    assert window.screen_name() == "shelf"


def test_a_resting_mouse_is_told_what_a_button_is_and_no_other_event_is_looked_at(window):
    button, place = window.bar.tools["search"], QPoint(5, 5)
    at = button.mapToGlobal(place)
    rest = QHelpEvent(QEvent.Type.ToolTip, place, at)
    QApplication.sendEvent(button, rest)
    assert not button.findChildren(Tooltip)  # the mouse is not there
    QApplication.sendEvent(button, QEnterEvent(QPointF(place), QPointF(place), QPointF(at)))
    QApplication.sendEvent(button, rest)
    tips = button.findChildren(Tooltip)
    assert [tip.words.text for tip in tips] == [button.accessibleName()]
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(button, rest)
    assert not any(tip.isVisible() for tip in tips)


@pytest.mark.parametrize("tag", ["en", "th", "ar", "ur"])
def test_the_words_of_every_button_are_really_seen(content, open_window, tag):
    window = open_window(content, Session(language=tag, place=Location("atd-mou")))
    for button in (b for b in window.findChildren(Button) if b.isVisible() and b.isEnabled() and b._kind != "flat"):
        seen = button.grab().toImage()
        ink = window.look.color(Button.GROUNDS[button._kind][1]).getRgb()
        columns = [
            x
            for x in range(seen.width())
            if any(
                sum(abs(a - b) for a, b in zip(seen.pixelColor(x, y).getRgb(), ink, strict=True)) < 150
                for y in range(3, seen.height() - 3)
            )
        ]
        wanted = 0.4 if button._show_words else 0.2
        assert max(columns, default=0) - min(columns, default=0) > wanted * seen.width(), button._words
