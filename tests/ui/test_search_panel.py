"""Searching with the widgets a person uses: type, look, open, go through the places, come back."""

import sqlite3
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage

from reader.authoring.approval import approve
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.words import Words
from reader.core.works import Topic, WorkKind
from reader.ui.search.hit_row import KIND_SIGNS, HitRow, cut_around
from reader.ui.style.theme import TARGET
from tests.conftest import ROOT
from tests.samples import build_pack


@pytest.fixture
def opened(content, open_window):
    def at_search(tag="en", **options):
        window = open_window(content, Session(language=tag, helping="en"), **options)
        window.open_search()
        return window

    return at_search


def type_words(window, qtbot, words: str) -> None:
    qtbot.keyClicks(window.search_screen.field, words)
    qtbot.waitUntil(lambda: window.session.place.query == window.search_screen.field.text())
    qtbot.waitUntil(lambda: not window.searching.task.busy)


def test_ctrl_f_opens_the_line_and_escape_leads_back(content, open_window, qtbot):
    window = open_window(content, Session(language="th"))
    qtbot.keyClick(window.shelf, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name() == "search" and window.search_screen.field.hasFocus()
    qtbot.keyClick(window.search_screen.field, Qt.Key.Key_Escape)
    assert window.screen_name() == "shelf"


def test_the_button_is_there_on_the_shelf_and_on_a_page(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    search = window.bar.tools["search"]
    assert search.isVisible()
    place = search.geometry()
    window.open_work("atd-mou")
    assert search.geometry() == place
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "search" and search.geometry() == place
    window.go_back()
    assert window.session.place.work == "atd-mou"


def test_no_search_before_a_language_is_chosen(content, open_window):
    window = open_window(content)
    window.open_search()
    assert window.screen_name() == "picker"


def test_typing_finds_while_one_types(opened, qtbot):
    window = opened()
    type_words(window, qtbot, "deten")
    found = window.search_screen.rows()
    assert found and all("deten" in row.accessibleName().lower() for row in found)
    assert window.search_screen.told.text().startswith("Found: ")
    type_words(window, qtbot, "zzqxj")
    assert not window.search_screen.rows()


def test_by_keyboard_from_the_words_to_the_hit_to_the_page_and_back(opened, qtbot):
    window = opened()
    qtbot.keyClicks(window.search_screen.field, "best interests")
    qtbot.keyClick(window.search_screen.field, Qt.Key.Key_Return)  # at once, without waiting for the pause
    rows = window.search_screen.rows()
    assert rows[0].hasFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows[0], Qt.Key.Key_Up)
    assert window.search_screen.field.hasFocus()
    qtbot.keyClick(window.search_screen.field, Qt.Key.Key_Down)
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert (window.session.place.work, window.screen_name()) == (rows[1].hit.work.id, "page")
    page = window.text_screen
    assert page.place() == rows[1].hit.excerpt.shown.block.id
    assert page.find_bar.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.screen_name() == "search"
    assert window.search_screen.field.text() == "best interests"
    assert window.search_screen.rows()[1].hasFocus()


def test_found_words_are_marked_on_the_page_and_can_be_walked_through(opened, qtbot):
    window = opened()
    type_words(window, qtbot, "screening")
    row = next(r for r in window.search_screen.rows() if r.hit.work.id == "national-screening-mechanism")
    row.click()
    page, theme = window.text_screen, window.look.theme
    window.repaint()
    assert theme.found.lower() in colours(page.view.grab().toImage())
    at, total = numbers(page.find_bar.text())
    assert 1 <= at <= total and total > 5
    qtbot.keyClick(page.view, Qt.Key.Key_F3)
    assert numbers(page.find_bar.text())[0] == at + 1
    first = page.place()
    qtbot.mouseClick(page.find_bar.next, Qt.MouseButton.LeftButton)
    assert page.place() != first
    qtbot.keyClick(page.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.place() == first
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.find_bar.isVisible()
    window.repaint()
    assert theme.found.lower() not in colours(page.view.grab().toImage())
    assert window.session.place.query is None


def test_every_place_can_be_reached_by_stepping(opened, qtbot):
    window = opened()
    type_words(window, qtbot, "screening")
    next(r for r in window.search_screen.rows() if r.hit.work.id == "national-screening-mechanism").click()
    page = window.text_screen
    for _ in range(200):
        page.step_found(-1)
    seen = [page.view.current_block()]
    for _ in range(200):
        page.step_found(1)
        if page.view.current_block() != seen[-1]:
            seen.append(page.view.current_block())
    assert seen == sorted(seen)
    assert len(seen) == numbers(page.find_bar.text())[1]


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def numbers(text: str) -> tuple[int, int]:
    at, total = [int(w) for w in text.replace(":", " ").split() if w.isdecimal()]
    return at, total


def test_typed_in_one_language_read_in_another(opened, qtbot):
    window = opened("my")
    type_words(window, qtbot, "detention")
    row = window.search_screen.rows()[0]
    assert not row.hit.own and row.hit.excerpt.shown.language == "my"
    assert "English: detention" in row.accessibleName()
    row.click()
    assert window.text_screen.find_bar.isVisible()
    window.repaint()
    assert window.look.theme.found.lower() in colours(window.text_screen.view.grab().toImage())


def test_switching_language_searches_again_and_keeps_the_words(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "refugee")
    window.choose_language("ar")
    assert window.screen_name() == "search"
    assert window.search_screen.field.text() == "refugee"
    assert {row.hit.excerpt.shown.language for row in window.search_screen.rows()} == {"ar"}


def test_the_marks_stay_when_the_language_is_switched_on_the_page(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "refugee")
    next(r for r in window.search_screen.rows() if r.hit.work.id != "words-to-know").click()
    place = window.text_screen.place()
    window.choose_language("th")
    assert window.text_screen.place() == place
    assert window.text_screen.find_bar.isVisible()
    window.repaint()
    assert window.look.theme.found.lower() in colours(window.text_screen.view.grab().toImage())


def test_nothing_found_says_so_and_leads_to_the_words_to_know(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "xyzzy unicorns")
    assert "xyzzy unicorns" in window.search_screen.told.text()
    assert window.search_screen.hits.to_words.isVisible()
    window.search_screen.hits.to_words.click()
    assert {row.hit.work.kind for row in window.search_screen.rows()} == {WorkKind.GLOSSARY}
    assert window.search_screen.field.text() == ""


def test_topics_and_kinds_by_their_signs_without_typing(opened, qtbot):
    window = opened("km")
    panel = window.search_screen
    qtbot.mouseClick(panel.topics[Topic.HEALTH], Qt.MouseButton.LeftButton)
    assert panel.topics[Topic.HEALTH].isChecked()
    assert {row.hit.work.topic for row in panel.rows()} == {Topic.HEALTH}
    assert not panel.kinds[WorkKind.BOOK].isVisible()
    qtbot.mouseClick(panel.more_filters, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.kinds[WorkKind.BOOK], Qt.MouseButton.LeftButton)
    assert [row.hit.work.id for row in panel.rows()] == ["covid-19-book"]
    panel.rows()[0].click()
    assert window.session.place.work == "covid-19-book"
    assert not window.text_screen.find_bar.isVisible()
    window.go_back()
    qtbot.mouseClick(panel.kinds[WorkKind.BOOK], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.topics[Topic.HEALTH], Qt.MouseButton.LeftButton)
    assert {row.hit.work.kind for row in panel.rows()} == {WorkKind.GLOSSARY}


def test_a_filter_narrows_what_is_typed(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "a")
    window.search_screen.topics[Topic.NEWS].click()
    assert {row.hit.work.topic for row in window.search_screen.rows()} == {Topic.NEWS}
    window.search_screen.clear_button.click()
    assert window.session.place == Location(query="")


def test_more_are_shown_when_asked_for(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "a")
    first = len(window.search_screen.rows())
    assert window.search_screen.hits.more.isVisible() and window.search_screen.told.text().endswith("+")
    window.search_screen.hits.more.click()
    assert len(window.search_screen.rows()) > first


@pytest.mark.parametrize(
    ("typed", "direction"), [("قانون", "RightToLeft"), ("law", "LeftToRight"), ("12 لاجئ", "RightToLeft")]
)
def test_the_line_runs_as_what_is_typed_runs(opened, typed, direction):
    for tag in ("en", "ur"):
        field = opened(tag).search_screen.field
        field.setText(typed)
        assert field.layoutDirection() == getattr(Qt.LayoutDirection, direction)
    field.setText("")
    assert field.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_all_can_be_reached_by_tab_and_has_a_name(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "mask")
    panel, seen = window.search_screen, []
    panel.more_filters.click()
    panel.rows()
    panel.field.setFocus()
    for _ in range(80):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() in seen:
            break
        seen.append(window.focusWidget())
    for widget in (panel.clear_button, *panel.topics.values(), *panel.kinds.values(), *panel.rows()):
        assert widget in seen
        assert widget.accessibleName()
        assert widget.height() >= 44
    assert panel.field.accessibleName()


@pytest.mark.parametrize("size", [(1366, 768), (800, 600)])
@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_nothing_overlaps_or_is_cut(content, open_window, size, text_size):
    for tag in ("my", "ar", "vi"):
        session = Session(language=tag, text_size=text_size, place=Location(query="covid"))
        window = open_window(content, session, size=size)
        rows = window.search_screen.rows()
        assert rows
        for one, two in pairwise(rows):
            assert one.geometry().bottom() < two.geometry().top()
        for row in rows:
            assert row.width() >= 200 and sum(t.height for t, _, _ in row._texts(row.width())) <= row.height()
        shown = [
            b for b in (*window.search_screen.topics.values(), *window.search_screen.kinds.values()) if b.isVisible()
        ]
        places = [QRect(b.mapTo(window.search_screen, QPoint()), b.size()) for b in shown]
        for i, one in enumerate(places):
            assert window.search_screen.rect().contains(one) and shown[i].parentWidget().rect().contains(
                shown[i].geometry()
            )
            assert not any(one.intersects(two) for two in places[i + 1 :])


@pytest.mark.parametrize("tag", ["my", "ta", "km", "ar"])
def test_topics_and_kinds_have_words_beside_their_signs(content, open_window, tag):
    window = open_window(content, Session(language=tag, place=Location(query="")))
    window.search_screen.more_filters.click()
    for button in (*window.search_screen.topics.values(), *window.search_screen.kinds.values()):
        assert button.width() > 1.5 * button.height(), button.accessibleName()


@pytest.mark.parametrize(
    ("tag", "typed"),
    [
        ("en", "jail"),
        ("my", "ထောင်"),
        ("km", "គុក"),
        ("th", "คุก"),
        ("ar", "سجن"),
        ("ur", "حوالات"),
        ("ta", "சிறை"),
        ("vi", "ở tù"),
    ],
)
def test_what_people_say_leads_to_the_term_and_says_so(content, open_window, tag, typed):
    window = open_window(content, Session(language=tag, place=Location(query=typed)), size=(1024, 600))
    panel = window.search_screen
    first, *others = panel.rows()
    assert (first.hit.work.id, first.hit.said) == ("words-to-know", typed)
    arrow = "\u2190" if LANGUAGES[tag].rtl else "\u2192"
    assert f"\u2068{typed}\u2069 {arrow} " in first._where().text
    assert typed in first.accessibleName() and first.hit.through in first.accessibleName()
    view = panel.hits.viewport()
    seen = [row for row in (first, *others) if row.mapTo(view, row.rect().bottomLeft()).y() < view.height()]
    assert len(seen) >= 4  # on the smallest screen


def test_what_has_only_some_of_a_question_stands_below_also(opened, qtbot):
    window = opened()
    type_words(window, qtbot, "mask detention fever")
    panel = window.search_screen
    rows = panel.rows()
    assert panel.hits.also.isVisible() and panel.hits.also.text() == "Also"
    assert rows[panel.hits._also_at - 1].y() < panel.hits.also.y() < rows[panel.hits._also_at].y()


def test_one_wrong_letter_is_forgiven_and_said(opened, qtbot):
    window = opened()
    type_words(window, qtbot, "detantion")
    panel = window.search_screen
    assert panel.told.text() == "Results for: detention"
    assert panel.rows()[0].hit.excerpt.shown.segments[0].text == "detention"


def test_terms_are_offered_from_two_letters_on(opened, qtbot):
    window = opened("th")
    for typed, name in (("ผู", "ผู้"), ("int", "ล่าม"), ("توق", "การกักตัว")):
        window.search_screen.asked.emit(typed)
        assert any(
            row.hit.work.id == "words-to-know" and row.hit.excerpt.shown.segments[0].text.startswith(name)
            for row in window.search_screen.rows()[:3]
        ), typed


def test_a_damaged_index_is_told_and_reading_goes_on(sample, tmp_path, open_window, qtbot):
    path = build_pack(sample, tmp_path / "a.sala")
    db = sqlite3.connect(path)
    db.executescript("UPDATE found_data SET block = zeroblob(20) WHERE id > 10")
    db.close()
    window = open_window(Library([path]), Session(language="en"))
    window.open_search()
    window.search_screen.field.setText("tree")
    window.search_screen.asked.emit("tree")
    qtbot.waitUntil(window.search_screen.notice.isVisible, timeout=3000)
    assert "a.sala" in window.search_screen.notice.text()
    assert "Nothing was found" not in window.search_screen.told.text()
    window.show_shelf()
    window.open_work("garden")
    assert window.screen_name() == "page"


def test_what_was_searched_for_is_forgotten_with_the_sitting(opened, qtbot):
    window = opened("en")
    type_words(window, qtbot, "refugee")
    window.show_shelf()
    assert window.session.place.query is None and not window.session.history
    window.open_search()
    assert window.search_screen.field.text() == ""


def test_in_another_width_and_on_the_way_back_only_the_rows_in_view_are_measured_at_once(opened, qtbot, monkeypatch):
    measured = []
    monkeypatch.setattr(
        HitRow, "_height", lambda row, width, real=HitRow._height: measured.append(row) or real(row, width)
    )
    window = opened()
    type_words(window, qtbot, "covid")
    panel = window.search_screen
    count = len(panel.rows())
    in_view = panel.hits.viewport().height() // TARGET + 1
    assert count > 2 * in_view
    measured.clear()
    window.resize(1100, 768)
    assert 0 < len(measured) <= 2 * in_view  # the view changes its size twice
    width = panel.hits.viewport().width()
    qtbot.waitUntil(lambda: all(row.is_measured(width) for row in panel.hits.rows))
    assert len(panel.hits.rows) == count
    tops = [row.y() for row in panel.rows()]
    assert all(
        below - above >= row.height_for(row.width())
        for row, (above, below) in zip(panel.rows(), pairwise(tops), strict=False)
    )
    chosen = panel.rows()[1].hit
    panel.rows()[1].click()
    window.go_back()
    assert len(panel.hits.rows) <= in_view and panel.hits.rows[1].hasFocus()
    assert panel.hits.rows[1].hit.index == chosen.index


def test_a_row_begins_near_the_found_word_where_a_line_may_begin():
    words = Words("one " * 30 + "needle in it")
    cut, places = cut_around(words, [(120, 126)])
    assert cut.text[places[0][0] : places[0][1]] == "needle"
    assert cut.text.startswith("… one")
    long, places = cut_around(Words("one " * 200), [(0, 3)])
    assert long.text.endswith("one…") and len(long.text) < 220 and places == [(0, 3)]
    assert cut_around(words, [(4, 7)])[0].text == words.text
    thai = Words("ก" * 100 + "ข", (30, 70, 90))
    cut, places = cut_around(thai, [(100, 101)])
    assert cut.text == "… " + "ก" * 30 + "ข" and cut.text[places[0][0]] == "ข"


def test_a_row_says_how_far_its_text_can_be_trusted(opened, qtbot):
    window = opened("jra")
    type_words(window, qtbot, "screening")
    for row in window.search_screen.rows():
        assert "Draft" not in row.accessibleName()  # that the whole library is one of drafts is said on the shelf
        assert "In English" in row.accessibleName()


def test_a_checked_text_among_drafts_says_so_where_it_is_found(sample, tmp_path, open_window, qtbot):
    garden = sample.read("garden")
    approve(garden, "en", "language", "A B", date(2026, 11, 2), garden.fingerprint("en"))
    window = open_window(Library([build_pack(sample, tmp_path / "a.sala")]), Session(language="en"))
    window.open_search()
    type_words(window, qtbot, "tree")
    signs = {row.hit.work.id: [chip.words.text for chip in row._chips] for row in window.search_screen.rows()}
    assert signs["garden"] == ["Language checked"] and signs["house"] == []


def test_every_kind_has_its_sign():
    for kind in WorkKind:
        assert (ROOT / "icons" / f"{KIND_SIGNS[kind]}.svg").is_file()


@pytest.mark.parametrize("tag", list(LANGUAGES))
def test_the_search_is_shown_in_every_language(opened, qtbot, tag):
    window = opened(tag)
    type_words(window, qtbot, "covid")
    assert window.search_screen.rows()
    window.repaint()


def test_the_search_comes_into_view_before_it_is_answered_and_never_with_what_was_asked_elsewhere(
    content, open_window, qtbot
):
    window = open_window(content, Session(language="en"))
    window.open_search()
    panel, steps = window.search_screen, window.searching.task
    assert panel.isVisible() and steps.busy and not panel.hits.rows and panel.told.text() == ""
    qtbot.waitUntil(lambda: not steps.busy)
    count = len(panel.rows())
    assert count > 20
    window.choose_language("my")  # in view: the answer is whole at once
    assert not steps.busy and panel.hits.rows and panel.hits.rows[0].hit.excerpt.shown.language == "my"
    panel.show_progress(0.4)
    window.show_shelf()
    window.open_search()
    assert steps.busy and not panel.hits.rows and not panel.progress.isVisible()
    assert len(panel.rows()) == count and not steps.busy
    first = open_window(content, Session(language="en", place=Location(query="")))
    assert not first.searching.task.busy and len(first.search_screen.rows()) == count


def test_where_nothing_is_asked_the_questions_lead_to_their_answers(opened, qtbot):
    window = opened()
    screen = window.search_screen
    window.searching.task.finish()
    assert [tile.question.id for tile in screen.hits.tiles][:2] == ["child-ill", "help-at-once"] and len(
        screen.hits.tiles
    ) == 8
    assert all(tile.height() >= 44 and tile.accessibleName() for tile in screen.hits.tiles)
    type_words(window, qtbot, "fever")
    assert not screen.hits.tiles
    screen.clear()
    window.searching.task.finish()
    asked = screen.hits.tiles[1].question
    screen.hits.tiles[1].click()
    assert (window.session.place.work, window.session.place.block) == ("covid-19-book", asked.block)
    window.open_search()
    window.searching.task.finish()
    screen.hits.tiles[-1].click()
    assert window.session.pictures


def keys_of(window):
    window.search_screen.show_keys(True)
    return {key.letter: key for key in window.search_screen.keys.in_view()}


@pytest.mark.parametrize(
    ("tag", "letters", "found"), [("th", "คุก", "การกักตัว"), ("vi", "beenhj", "bệnh"), ("ta", "சஇறஐ", "தடுப்புக்காவல்")]
)
def test_what_the_keys_on_the_screen_type_is_looked_for(opened, qtbot, tag, letters, found):
    window = opened(tag)
    for letter in letters:
        keys_of(window)[letter].click()
    qtbot.waitUntil(lambda: window.session.place.query == window.search_screen.field.text())
    qtbot.waitUntil(lambda: not window.searching.task.busy)
    assert found in window.search_screen.rows()[0].accessibleName()
    assert window.search_screen.field.hasFocus()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_key_is_large_and_has_a_name(opened, tag):
    window = opened(tag)
    window.resize(1024, 600)
    keys = keys_of(window).values()
    assert len(keys) > 20
    for key in keys:
        assert key.width() >= 44 and key.height() >= 44 and key.accessibleName()
        assert window.search_screen.keys.rect().contains(key.geometry())
    screen = window.search_screen
    assert len({(key.x(), key.y()) for key in keys}) == len(keys)
    screen.keys._delete.click()
    screen.keys._shift.click()
    assert set(screen.keys.in_view()) != set(keys)
    screen.keys_button.click()
    assert screen.keys.isHidden()


def test_the_last_letter_is_taken_away_and_what_stands_behind_the_cursor_stays(opened):
    window = opened("en")
    keys, field = keys_of(window), window.search_screen.field
    for letter in "cat":
        keys[letter].click()
    field.setCursorPosition(2)
    window.search_screen.keys._delete.click()
    keys["u"].click()
    window.search_screen.keys._space.click()
    assert (field.text(), field.cursorPosition()) == ("cu t", 3)
