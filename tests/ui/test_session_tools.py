"""Words to know on the page, today's list, the interpreter's card: as they are used."""

import pytest
from PySide6.QtCore import Qt

from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.session import Session
from reader.core.words import Style


@pytest.fixture
def window(content, open_window):
    window = open_window(content, Session(language="my", second="en", paired=True))
    window.open_work("national-screening-mechanism", "steps")
    window.text_screen.view.viewport().repaint()
    return window


def first_term(view, side=0):
    return next(
        (index, segment, span)
        for index, found_side, segment, span in view.links.in_view()
        if span.style is Style.TERM and found_side == side
    )


def test_a_click_on_a_word_shows_it_and_its_meaning_in_both_languages(window, qtbot):
    view = window.text_screen.view
    index, segment, span = first_term(view)
    piece = next(p for p in view.laid(index).pieces if p.segment == segment and p.side == 0)
    top = dict(view.blocks_in_view())[index]
    place = piece.text.rects(span.start, span.end)[0].center()
    point = place.toPoint()
    point.setX(round(point.x() + view.column()[0] + piece.x))
    point.setY(round(point.y() + top + piece.y))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.cards.small.isVisible()
    burmese, english = (window.presenter.glossary.term(span.target, reader) for reader in window.session.readers)
    assert window.cards.small.text() == [
        burmese.term.text,
        burmese.meaning.text,
        english.term.text,
        english.meaning.text,
    ]
    assert window.cards.small.close_button.hasFocus() and window.bar.leave.isVisible()
    qtbot.keyClick(window.cards.small.close_button, Qt.Key.Key_Escape)
    assert not window.cards.small.isVisible() and window.screen_name() == "page" and view.hasFocus()


def test_words_are_reached_and_opened_by_keyboard(window, qtbot):
    view = window.text_screen.view
    view.setFocus()
    for _ in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        if view.links.focus is not None and view.links.focus[3].style is Style.TERM:
            break
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.cards.small.isVisible()
    for _ in range(3):
        qtbot.keyClick(window.cards.small, Qt.Key.Key_Tab)
        assert window.cards.small.isAncestorOf(window.focusWidget())


def test_from_a_word_to_every_place_where_it_occurs_and_to_the_glossary(window, qtbot):
    window.show_term("interpreter")
    qtbot.mouseClick(window.cards.small.buttons["occurs"], Qt.MouseButton.LeftButton)
    assert window.screen_name() == "search" and not window.cards.small.isVisible()
    results = window.presenter.finder.search(window.session.place.query, window.session.reader)
    assert results.hits
    window.go_back()
    window.show_term("interpreter")
    qtbot.mouseClick(window.cards.small.buttons["glossary"], Qt.MouseButton.LeftButton)
    page = window.text_screen.page
    assert window.session.place.work == "words-to-know"
    assert page.block(window.text_screen.view.current_block()).name == "interpreter"
    term = page.composed(page.find("interpreter")).segments[0]
    assert [s.target for s in term.spans] == ["words-to-know#interpreter"]  # and from there on to where it occurs


def test_headings_links_and_comics_bear_no_marks(window, content):
    page = window.text_screen.page
    for index in range(len(page)):
        if page.block(index).kind is BlockKind.HEADING:
            assert not any(s.style is Style.TERM for w in page.composed(index).segments for s in w.spans)


def test_copied_words_bear_no_sign_of_the_glossary(window):
    view = window.text_screen.view
    view.selection.select_all()
    assert (
        "\u200b" not in view.selection.text()
        and window.text_screen.page.composed(8).segments[0].told() in view.selection.text()
    )


# --- today's list ---


def press_sign(view, index, qtbot):
    top = dict(view.blocks_in_view())[index]
    place = view.gutter.place(index, top).center().toPoint()
    qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_blocks_are_put_on_the_list_from_the_page_and_taken_away_again(window, qtbot):
    view, page = window.text_screen.view, window.text_screen.page
    shown = [i for i, y in view.blocks_in_view() if y > 0 and not page.is_own(i)][:2]
    for index in shown:
        press_sign(view, index, qtbot)
    assert [p.block for p in window.session.agenda] == [page.block(i).id for i in shown]
    assert window.bar.tools["agenda"].words.text == "ကျွန်ုပ်၏စာရင်း · 2"
    assert view.gutter.sign_of(shown[0]) == "checked"
    press_sign(view, shown[0], qtbot)
    assert [p.block for p in window.session.agenda] == [page.block(shown[1]).id]
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.block(view.current_block()).id in [p.block for p in window.session.agenda]
    assert view.selection.is_empty()


def test_chosen_words_put_all_their_blocks_on_the_list(window, qtbot):
    view, page = window.text_screen.view, window.text_screen.page
    from reader.ui.reading.selection import Caret

    shown = [i for i, _ in view.blocks_in_view() if not page.is_own(i)][:3]
    view.selection._anchor, view.selection._caret = Caret(shown[0], 0, 0), Caret(shown[2], 0, 1)
    window.act("add")
    assert [p.block for p in window.session.agenda] == [page.block(i).id for i in shown]


def test_the_list_is_ordered_shown_printed_and_emptied(window, qtbot):
    page = window.text_screen.page
    blocks = [page.block(i).id for i in range(page.first + 5, page.first + 8)]
    window.choose_blocks(tuple(blocks))
    window.open_work("three-windows", "page-9")
    window.choose_comic_view("panels")
    window.add_to_agenda()
    panel = window.session.agenda[-1].block
    window.use_tool("agenda")
    assert window.screen_name() == "agenda" and len(window.agenda_screen.rows) == 4
    qtbot.mouseClick(window.agenda_screen.rows[3].buttons["up"], Qt.MouseButton.LeftButton)
    assert [p.block for p in window.session.agenda] == [*blocks[:2], panel, blocks[2]]
    qtbot.mouseClick(window.agenda_screen.rows[0].buttons["remove"], Qt.MouseButton.LeftButton)
    assert [p.block for p in window.session.agenda] == [blocks[1], panel, blocks[2]]
    qtbot.mouseClick(window.agenda_screen.show_button, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "meeting"
    assert [i.block_id for i in window.meeting_screen.items] == [blocks[1], panel, blocks[2]]
    window.meeting_screen.step(1)
    window.end_meeting()
    assert window.screen_name() == "agenda"
    qtbot.mouseClick(window.agenda_screen.print_button, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "handout"
    qtbot.waitUntil(lambda: not window.handout_screen.job.running)
    window.go_back()
    assert window.screen_name() == "agenda"
    qtbot.mouseClick(window.agenda_screen.clear_button, Qt.MouseButton.LeftButton)
    assert (
        window.session.agenda == ()
        and not window.agenda_screen.rows
        and not window.agenda_screen.show_button.isEnabled()
    )
    window.go_back()
    assert window.screen_name() == "comic"


def test_an_entry_leads_to_its_place(window, qtbot):
    page = window.text_screen.page
    block = page.block(page.first + 9).id
    window.choose_blocks((block,))
    window.open_agenda()
    qtbot.mouseClick(window.agenda_screen.rows[0].buttons["open"], Qt.MouseButton.LeftButton)
    assert window.screen_name() == "page" and window.session.place.block == block


def test_another_language_keeps_the_list(window):
    page = window.text_screen.page
    window.choose_blocks((page.block(page.first + 9).id,))
    window.open_agenda()
    before = window.agenda_screen.rows[0].words.text()
    window.choose_language("ta")
    assert window.screen_name() == "agenda" and window.agenda_screen.rows[0].words.text() != before


# --- the interpreter's card ---


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_card_says_it_in_the_readers_language_in_thai_and_in_english(content, open_window, qtbot, tag):
    window = open_window(content, Session(language=tag))
    window.use_tool("speak")
    card = window.cards.large
    assert card.isVisible() and window.bar.leave.isVisible()
    said = card.text()
    assert len(said) == len({tag, "th", "en"})
    assert LANGUAGES[tag].thai_name in "".join(said) and LANGUAGES[tag].english_name in "".join(said)
    assert LANGUAGES[tag].own_name in said[0] or tag in ("th", "en")
    for label in card._labels:
        assert label.height() >= label.heightForWidth(label.width()) - 1
        assert card.rect().contains(label.mapTo(card, label.rect().center()))
    assert not card._area.verticalScrollBar().isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not card.isVisible() and window.screen_name() == "shelf"
