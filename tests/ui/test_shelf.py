"""The shelf: questions that lead to an answer, cards, covers, and where a text is opened again."""

import pytest
from PySide6.QtCore import Qt

from reader.core.library import Library
from reader.core.session import Session
from tests.conftest import DRAFTED
from tests.samples import build_pack


def test_each_question_leads_to_the_block_that_answers_in_two_clicks(content, open_window, qtbot):
    for number in range(7):
        window = open_window(content, Session())
        qtbot.mouseClick(window.tile("th"), Qt.MouseButton.LeftButton)
        asked = window.shelf.tiles()[number]
        assert asked.geometry().bottom() < window.shelf.viewport().height()  # in view at once
        qtbot.mouseClick(asked, Qt.MouseButton.LeftButton)
        assert window.session.place.work == asked.question.work
        assert window.text_screen.place() == asked.question.block


def test_a_card_says_what_a_work_is_and_how_long(content, open_window):
    window = open_window(content, Session(language="en"), size=(1366, 4000))
    cards = window.shelf.cards()
    assert cards["covid-19-book"]._kind().text == "Book · Parts: 12"
    assert cards["words-to-know"]._kind().text == "Glossary · Words: 56"
    assert cards["three-windows"]._kind().text == "Comic · Pages: 12"
    for work in content.works():
        assert cards[work.id].accessibleDescription().startswith(cards[work.id]._kind().text)


def test_what_is_in_the_readers_language_comes_first_and_the_rest_is_marked(sample, tmp_path, open_window):
    sample.translate_all("garden", "th")
    window = open_window(Library([build_pack(sample, tmp_path / "b.sala")]), Session(language="th"))
    places = {k: (c.y(), c.x()) for k, c in window.shelf.cards().items()}
    assert places["garden"] < places["house"]
    assert "globe" in [c.icon for c in window.shelf.cards()["house"]._chips]
    assert "globe" not in [c.icon for c in window.shelf.cards()["garden"]._chips]


def test_every_work_has_a_cover_of_its_own(content):
    covers = [content.work(work.id).cover for work in content.works()]
    assert all(covers)


def test_a_text_opened_again_goes_on_where_it_was_left(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    qtbot.mouseClick(window.shelf.cards()["atd-mou"], Qt.MouseButton.LeftButton)
    window.text_screen.go_to_section(3)
    place = window.text_screen.place()
    window.go_back()
    card = window.shelf.cards()["atd-mou"]
    assert card._kind().text == "Go on at part 4 · Parts: 8"
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.text_screen.place() == place
    window.end_sitting()
    assert window.session.reached == ()


@pytest.mark.parametrize("size", [100, 150, 200, 300])
@pytest.mark.parametrize("tag", DRAFTED)
def test_nothing_on_a_card_runs_into_what_is_below(content, open_window, tag, size):
    window = open_window(content, Session(language=tag, text_size=size))
    for card in window.shelf.cards().values():
        width = card.width() - 32.0
        cover = (card.width() - 3) * 9 / 16 + 1.5
        kind = card._kind_line(width)
        from PySide6.QtCore import QRectF

        from reader.ui.widgets.chips import paint_chips

        chips = paint_chips(None, card._look, card._icons, card._chips, QRectF(0, 0, width, 0))
        assert kind.line_count == 1
        title = card.title_in(width, card.height() - 14 - chips - 8 - kind.height - cover - 8)
        assert title.words.text == card.card.title.text  # no title of the library is cut
        assert cover + 12 + title.height <= card.height() - 14 - chips - 8 - kind.height + 1, card.card.title.text


@pytest.mark.parametrize("keys", [Qt.Key.Key_L, Qt.Key.Key_P, Qt.Key.Key_M, Qt.Key.Key_F])
def test_a_card_never_hides_the_screen_that_comes_below_it(window, qtbot, keys):
    window.choose_language("en")
    window.open_work("atd-mou")
    window.show_keys()
    assert window.cards.large.isVisible()
    qtbot.keyClick(window, keys, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() != "page" and not window.cards.large.isVisible()
