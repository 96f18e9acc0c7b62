"""The whole path, with the widgets a person uses: choose a language, read, switch, go back, leave."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.authoring import packing
from reader.authoring.approval import approve
from reader.authoring.release import for_release
from reader.core.blocks import BlockKind
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.trust import Keys
from reader.core.works import WorkKind
from reader.ui.host.environment import Environment
from reader.ui.text.fonts import Fonts
from reader.ui.widgets.button import Button
from reader.ui.widgets.tooltip import Tooltip
from tests.conftest import ROOT, TODAY
from tests.driver import Driver
from tests.samples import GARDEN, STORY, build_pack

DRAFTED = [t for t in LANGUAGES if t not in ("rad", "jra")]

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def tile(picker, tag):
    return next(t for t in picker.tiles if t.language.tag == tag)


@pytest.fixture
def window(content, open_window) -> Driver:
    return open_window(content)


def test_the_first_screen_is_fourteen_tiles_and_none_looks_chosen(window):
    assert window.screen_name() == "picker"
    assert [t.language.tag for t in window.language_screen.tiles] == list(LANGUAGES)
    assert not any(t.isChecked() or t.hasFocus() for t in window.language_screen.tiles)
    for t in window.language_screen.tiles:
        assert t.language.own_name in t.accessibleName()
        assert t.width() >= 44 and t.height() >= 44
    assert not window.language_screen.verticalScrollBar().isVisible()


def test_a_tile_is_reached_by_keyboard(window, qtbot):
    qtbot.keyClick(window.language_screen, Qt.Key.Key_Right)
    assert window.language_screen.tiles[0].hasFocus()
    qtbot.keyClick(window.language_screen.tiles[0], Qt.Key.Key_Down)
    assert window.language_screen.tiles[4].hasFocus()
    qtbot.keyClick(window.language_screen.tiles[4], Qt.Key.Key_Left)
    qtbot.keyClick(window.language_screen.tiles[4], Qt.Key.Key_Right)
    qtbot.keyClick(window.language_screen.tiles[5], Qt.Key.Key_Up)
    qtbot.keyClick(window.language_screen.tiles[1], Qt.Key.Key_Return)
    assert window.session.language == "th"
    assert window.screen_name() == "shelf"


def test_from_a_tile_to_a_page_by_mouse(window, qtbot):
    qtbot.mouseClick(tile(window.language_screen, "my"), Qt.MouseButton.LeftButton)
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
    words = "en" if tag in ("rad", "jra") else tag
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
        qtbot.mouseClick(tile(window.language_screen, tag), Qt.MouseButton.LeftButton)
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
        there = tile(window.language_screen, tag)
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
    add = next(b for b in window.overlays.sheet.buttons if b.words.text == "Add this paragraph to my list")
    double_click(window, add.mapTo(window, add.rect().center()))
    assert len(window.session.agenda) == 1
    window.use_tool("letters")
    larger = next(b for b in window.overlays.sheet.buttons if b.words.text == "Larger")
    double_click(window, larger.mapTo(window, larger.rect().center()))
    assert window.session.text_size == 130  # both count where the button is the same


def test_leaving_asks_to_be_left_at_once(window, qtbot, left):
    qtbot.mouseClick(window.bar.leave, Qt.MouseButton.LeftButton)
    assert left == [True]


def press_in_letters(window, sign, qtbot):
    """Press what the sheet of letters has with this sign; it stays open."""
    if not window.bar.tools["letters"].isChecked():
        qtbot.mouseClick(window.bar.tools["letters"], Qt.MouseButton.LeftButton)
    button = next(b for b in window.overlays.sheet.buttons if b._icon == sign)
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


def test_a_door_leads_to_the_pictures_without_a_language(window, qtbot):
    door = window.language_screen.door
    assert door.accessibleName() == "In pictures" and door.isVisible()
    assert door.y() + door.height() <= window.language_screen.widget().height()
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf" and window.session.pictures
    first = next(iter(window.shelf.cards().values()))
    assert first.hasFocus() and first._in_pictures
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert window.screen_name() == "pictures"


def test_the_door_is_reached_by_keyboard_and_named_in_the_readers_language(window, qtbot):
    window.choose_language("km")
    window.ask_language()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert window.language_screen.door.hasFocus()
    assert window.language_screen.door.accessibleName() != "In pictures"
    qtbot.keyClick(window.language_screen.door, Qt.Key.Key_Return)
    assert (window.screen_name(), window.session.language, window.session.pictures) == ("shelf", "km", True)


def test_pictures_first_answers_the_question_of_an_asked_reader(window, qtbot):
    window.choose_language("rad")
    qtbot.mouseClick(window.helping_screen.door, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "shelf"
    assert (window.session.language, window.session.helping) == ("rad", "en")


@pytest.mark.parametrize("tag", ["rad", "jra"])
def test_a_reader_of_ede_or_jarai_is_asked_each_time_which_language_helps(window, tag):
    window.choose_language(tag)
    assert window.screen_name() == "question"
    assert [t.language.tag for t in window.helping_screen.tiles] == ["en", "th", "vi"]
    assert LANGUAGES[tag].own_name in window.helping_screen._title.text()
    assert "no texts" in window.helping_screen._title.text()
    window.close_topmost()  # until it is chosen it is English, never Vietnamese
    assert window.screen_name() == "shelf"
    assert {c.card.edition.language for c in window.shelf.cards().values()} == {"en"}
    window.choose_language("en")
    window.choose_language(tag)
    window.choose_helping("vi")
    assert {c.card.edition.language for c in window.shelf.cards().values()} == {"vi"}
    assert window.look.language.tag == "vi"
    window.choose_language("en")
    window.choose_language(tag)
    assert window.screen_name() == "question"  # another person may have come; the last answer is marked
    assert [t.language.tag for t in window.helping_screen.tiles if t.isChecked()] == ["vi"]


def test_a_fallback_is_labelled_with_the_language_it_really_is_in(window):
    window.choose_language("jra")
    window.close_topmost()
    window.open_work("atd-mou")
    page = window.text_screen.page
    labels = [page.label(i) for i in range(len(page)) if page.label(i)]
    assert len(labels) == 1
    assert "English" in labels[0].text
    window.choose_language("en")
    page = window.text_screen.page
    assert not any(page.label(i) for i in range(len(page)))


def page_notices(window):
    """Return what the page says of its own text, at its head."""
    page = window.text_screen.page
    return [page.composed(i).segments[0].text for i in range(page.first)]


def test_the_state_of_a_text_is_at_the_head_of_the_shelf_and_of_the_page_in_the_readers_words(content, open_window):
    for tag in ("en", "my"):
        window = open_window(content, Session(language=tag))
        assert [c.icon for c in window.shelf._signs._chips] == ["trial"] and window.shelf._signs.isVisible()
        assert not any(card._chips for card in window.shelf.cards().values())
        window.open_work("atd-mou")
        page = window.text_screen.page
        assert page.block(0).box == "state"
        assert page.composed(0).language == tag


def test_a_text_past_its_day_says_so(content, open_window):
    window = open_window(content, Session(language="en", place=Location("atd-mou")), today=date(2027, 7, 1))
    late, draft = page_notices(window)
    assert "31 May 2027" in late and "draft" in draft


def test_where_the_clock_is_wrong_the_page_says_so(content, open_window):
    window = open_window(content, Session(language="en", place=Location("atd-mou")), today=date(2020, 1, 1))
    assert len(page_notices(window)) == 2
    said = window.text_screen.page.composed(0).segments[0].text
    assert "date of this computer is wrong" in said and "out of date: ask a legal adviser" in said
    window.open_work("language-justice")  # a story has no day by which it must be checked
    assert page_notices(window) == ["This text is a draft. Nobody has checked it."]


# --- a library for trial, and one that was checked ---


def chips_of(window, work):
    return [c.words.text for c in window.shelf.cards()[work]._chips]


def test_a_trial_says_so_once_on_picker_shelf_and_page(content, open_window):
    window = open_window(content)
    assert [(c.icon, c.words.text) for c in window.language_screen._signs._chips] == [
        ("trial", "Draft, not checked yet")
    ]
    assert window.language_screen._signs.isVisible()
    window.choose_language("en")
    assert [c.words.text for c in window.shelf._signs._chips] == ["Draft, not checked yet"]
    window.open_work("covid-19-book")
    assert page_notices(window) == ["This text is a draft. Nobody has checked it."]


def test_checked_texts_and_a_release_say_what_was_checked(sample, tmp_path, open_window):
    sample.add("tale", "# The tale\n\nOnce.\n", 4, STORY)
    for kind in ("language", "law"):
        house = sample.read("house")
        approve(house, "en", kind, "A B", date(2026, 11, 2), house.fingerprint("en"))
    garden = sample.read("garden")
    approve(garden, "en", "language", "A B", date(2026, 11, 2), garden.fingerprint("en"))
    window = open_window(Library([build_pack(sample, tmp_path / "trial.sala")]), Session(language="en"))
    assert chips_of(window, "house") == ["Law checked", "Not released yet"]
    assert chips_of(window, "garden") == ["Language checked"]  # the library says what the rest is
    window.open_work("house")
    assert "Not released yet" in page_notices(window)
    works = [sample.read(w) for w in ("house", "tale")]
    packing.build(for_release(works)[0], tmp_path / "release.sala", release=True)
    window = open_window(Library([tmp_path / "release.sala"]))
    assert not window.language_screen._signs.isVisible()
    window.choose_language("en")
    assert chips_of(window, "house") == ["Law checked"]
    assert chips_of(window, "tale") == ["Draft"]


def test_what_stands_in_for_missing_words_counts(sample, tmp_path, open_window):
    """A translation in part, checked: what is read beside it is not."""
    sample.translate("garden", "my", {"A tree.": "သစ်ပင်"})
    garden = sample.read("garden")
    for kind in ("language", "law"):
        approve(garden, "my", kind, "A B", date(2026, 11, 2), garden.fingerprint("my"))
        garden = sample.read("garden")
    window = open_window(Library([build_pack(sample, tmp_path / "b.sala")]), Session(language="my"))
    assert "law" not in [c.icon for c in window.shelf.cards()["garden"]._chips]
    window.open_work("garden")
    page = window.text_screen.page
    told = [page.composed(i).segments[0].text for i in range(len(page)) if page.block(i).box == "state"]
    assert len(told) == 1 and told[0] != page.composed(0).block.id
    for kind in ("language", "law"):
        garden = sample.read("garden")
        approve(garden, "en", kind, "A B", date(2026, 11, 2), garden.fingerprint("en"))
    window = open_window(Library([build_pack(sample, tmp_path / "c.sala")]), Session(language="my"))
    assert "law" in [c.icon for c in window.shelf.cards()["garden"]._chips]


def test_a_reader_sees_which_paragraphs_are_out_of_date(sample, tmp_path, open_window):
    sample.translate_all("garden", "my")
    text = GARDEN.replace("A tree.", "A very old tree.") + "\nA new paragraph.\n"
    (sample.folder / "garden" / "source.md").write_text(text, "utf-8")
    sample.translate("garden", "my", {"A tree.": "«A tree.»"})  # the old words are offered, and marked
    window = open_window(Library([build_pack(sample, tmp_path / "b.sala")]), Session(language="my"))
    window.open_work("garden")
    page = window.text_screen.page
    english = {
        w.text: tag for i in range(len(page)) if (w := page.label(i)) for tag in [page.composed(i).segments[0].text]
    }
    assert sorted(english.values()) == ["A new paragraph.", "A very old tree."]
    assert len(english) == 2  # not translated yet, and changed since, are said in other words
    assert any("အဟောင်း" in words or "ပြောင်း" in words for words in page_notices(window))


# --- the shelf ---


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


def test_each_question_leads_to_the_block_that_answers_in_two_clicks(content, open_window, qtbot):
    for number in range(7):
        window = open_window(content, Session())
        qtbot.mouseClick(tile(window.language_screen, "th"), Qt.MouseButton.LeftButton)
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


def test_sources_and_dates_stand_at_the_end(window):
    window.choose_language("en")
    window.open_work("atd-mou")
    page = window.text_screen.page
    end = "\n".join(
        page.composed(i).segments[0].text for i in range(len(page) - 20, len(page)) if page.composed(i).segments
    )
    assert "The law as of 9 June 2022" in end
    assert "asylumaccess.org/where-we-work/thailand/policy-advocacy" in end


# --- what is broken ---


def shelf_words(library, open_window, tag="en"):
    window = open_window(library, Session(language=tag))
    return window, " ".join(window.shelf.notices())


def test_no_pack_at_all_is_said(open_window, tmp_path):
    window, words = shelf_words(Library([]), open_window)
    assert "nothing to read" in words
    assert not window.shelf.cards()


def test_a_broken_pack_is_named_and_the_rest_is_offered(pack, open_window, tmp_path):
    (tmp_path / "bad.sala").write_bytes(b"x")
    window, words = shelf_words(Library([tmp_path / "bad.sala", pack]), open_window)
    assert "“\u2068bad.sala\u2069” is damaged" in words
    assert set(window.shelf.cards()) == {"house", "garden"}
    _, khmer = shelf_words(Library([tmp_path / "bad.sala", pack]), open_window, "km")
    assert "bad.sala" in khmer and "damaged" not in khmer


def test_one_bad_work_never_hides_the_others(pack, open_window):
    db = sqlite3.connect(pack)
    db.execute("UPDATE head SET json = '{}' WHERE work = 'house' AND language != ''")
    db.commit()
    db.close()
    window, words = shelf_words(Library([pack]), open_window)
    assert "A text is damaged on this stick" in words
    assert set(window.shelf.cards()) == {"garden"}
    window.open_work("garden")
    window.text_screen.view.link_activated.emit("work:house")
    assert window.screen_name() == "page"
    assert "A text is damaged on this stick" in window.text_screen.message()
    window.close_topmost()
    assert not window.text_screen.message()
    assert window.screen_name() == "page"


def test_what_nobody_vouches_for_is_opened_only_after_a_warning_and_stays_marked(pack, content_pack, open_window):
    library = Library([pack], Keys())
    window = open_window(library, Session("my"))
    assert window.overlays.small.isVisible() and pack.name in "".join(window.overlays.small.text())
    assert library.works() == []
    window.overlays.small.close_button.click()
    assert library.works() == [] and not window.overlays.small.isVisible()
    assert any(pack.name in words for words in window.shelf.notices())
    window.end_sitting()
    window.choose_language("en")
    assert window.overlays.small.isVisible()
    window.overlays.small.buttons["accept"].click()
    assert library.works() and not window.overlays.small.isVisible()
    window.open_work("house")
    assert page_notices(window)[0] == "Unknown sender"
    told = [window.text_screen.page.composed(i) for i in (0, 1)]
    assert {c.block.box for c in told} == {"warning"} and "We do not know who made this text" in told[1].segments[
        0
    ].text
    window.end_sitting()
    assert library.works() == [] and len(library.waiting) == 1


def test_a_recalled_and_a_renewed_work_are_told_of(sample, pack, tmp_path, open_window):
    recall = tmp_path / "recall.sala"
    packing.build([], recall, recalls={"house": date(2026, 11, 1)})
    garden = sample.folder / "garden" / "work.toml"
    garden.write_text(garden.read_text("utf-8").replace("date = 2026-11-01", "date = 2026-11-20"), "utf-8")
    newer = build_pack(sample, tmp_path / "newer.sala")
    window = open_window(Library([pack, recall]), Session("en"))
    assert any("was withdrawn by its publisher" in words for words in window.shelf.notices())
    window = open_window(Library([pack, newer]), Session("en"))
    assert any("newer version, of 20 November 2026" in words for words in window.shelf.notices())


def test_a_strangers_recall_is_told_as_theirs(pack, tmp_path, open_window):
    from reader.authoring.signing import SecretKey, sign_pack

    stranger, recall = SecretKey.new(), tmp_path / "recall.sala"
    packing.build([], recall, recalls={"house": date(2026, 11, 1)})
    for path in (pack, recall):
        sign_pack(path, stranger)
    library = Library([pack, recall], Keys())
    library.accept_waiting()
    window = open_window(library, Session("en"))
    told = " ".join(window.shelf.notices())
    assert "An unknown sender withdrew one of their texts: \u2068The house\u2069" in told
    assert "publisher" not in told


def test_a_damaged_list_is_spoken_of_as_damaged(pack, open_window, qtbot):
    """A numbered item without words ended in an IndexError: nothing more of the page was spoken."""
    library = Library([pack])
    row = library.packs[0].edition("house", "en").bodies[1].row
    library.close()
    with sqlite3.connect(pack) as db:
        db.execute("UPDATE body SET bytes = CAST('x' AS BLOB) WHERE id = ?", (row,))
    db.close()
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("house", "lists")
    view = window.text_screen.view
    numbered = [i for i in range(len(view.page)) if view.page.block(i).number]
    assert numbered and not view.page.composed(numbered[1]).segments
    for index in numbered:
        view.accessible.words(index)
    assert any("damaged" in view.accessible.words(index)[0] for index in range(len(view.page)))


def test_a_damaged_part_is_said_on_the_page_and_the_rest_is_read(pack, open_window):
    library = Library([pack])
    row = library.packs[0].edition("house", "en").bodies[1].row
    library.close()
    db = sqlite3.connect(pack)
    db.execute("UPDATE body SET bytes = 'x' WHERE id = ?", (row,))
    db.commit()
    db.close()
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("house")
    page = window.text_screen.page
    label = page.label(page.section_start(1))
    assert "damaged" in label.text
    for i in range(len(page)):
        window.text_screen.view.go_to(i)
        window.text_screen.view.repaint()


def test_a_link_to_a_work_that_is_not_there_is_no_dead_end(pack, open_window):
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("garden")
    window.text_screen.view.link_activated.emit("work:nowhere#x")
    assert "not on this stick" in window.text_screen.message()
    assert window.session.place.work == "garden"
    window.go_back()
    assert window.screen_name() == "shelf"


def test_a_language_without_fonts_is_said_and_not_shown(qtbot, content, icons, translation, fonts):
    class WithoutKhmer(Fonts):
        def _load(self, file):
            if "Khmer" not in file.name:
                super()._load(file)

    window = Driver(content, Environment(WithoutKhmer(fonts.folder), icons, translation, TODAY, lambda: None))
    qtbot.addWidget(window)
    window.show()
    window.choose_language("km")
    assert window.screen_name() == "picker"
    assert "cannot be shown" in window.language_screen._note.text()
    window.choose_language("th")
    assert window.screen_name() == "shelf"


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


def test_a_hmong_reader_is_asked_because_not_everything_is_written(window):
    window.choose_language("mww")
    assert window.screen_name() == "question"
    window.close_topmost()
    window.choose_language("mww")
    assert window.screen_name() == "question"


def test_the_picker_opened_from_a_page_begins_at_the_language_in_use(window, qtbot):
    window.choose_language("km")
    window.open_work("atd-mou")
    window.ask_language()
    assert QApplication.focusWidget() is tile(window.language_screen, "km")


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


@pytest.mark.parametrize("keys", [Qt.Key.Key_L, Qt.Key.Key_P, Qt.Key.Key_M, Qt.Key.Key_F])
def test_a_card_never_hides_the_screen_that_comes_below_it(window, qtbot, keys):
    window.choose_language("en")
    window.open_work("atd-mou")
    window.show_keys()
    assert window.overlays.large.isVisible()
    qtbot.keyClick(window, keys, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() != "page" and not window.overlays.large.isVisible()
