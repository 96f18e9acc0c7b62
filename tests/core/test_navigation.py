"""The ways through a library: places, layers over them, back and forward. No Qt is loaded."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.languages import DEFAULT
from reader.core.library import Library
from reader.core.navigation import BRIEF, Navigator
from reader.core.session import Layer, Location, Screen, Session
from tests.conftest import ROOT

COMIC, TEXT, OTHER = "three-windows", "atd-mou", "covid-19-book"


@pytest.fixture
def befores():
    return []


@pytest.fixture
def refusals():
    return []


@pytest.fixture
def go(content, befores, refusals):
    return Navigator(content, Session(language="en"), befores.append, refusals.append)


def test_no_qt_is_loaded():
    code = "import sys, reader.core.navigation; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_the_first_screen_is_that_of_the_languages(content):
    go = Navigator(content, Session(), lambda _: None, lambda _: None)
    assert go.screen() is Screen.PICKER
    go.choose_language("my")
    assert go.screen() is Screen.SHELF


def test_each_place_has_its_screen(go):
    go.open_work(TEXT)
    assert go.screen() is Screen.PAGE
    go.open_work(COMIC)
    assert go.screen() is Screen.COMIC
    go.choose_comic_view("words")
    assert go.screen() is Screen.PAGE
    go.open_search()
    assert go.screen() is Screen.SEARCH
    go.show_shelf()
    assert go.screen() is Screen.SHELF and go.session.history == ()


def test_every_change_is_reported_with_what_was_before(go, befores):
    go.open_work(TEXT)
    go.resize_text(1)
    assert [before.place.work for before in befores] == ["", TEXT]
    assert go.session.text_size == 115 and befores[1].text_size == 100


def test_a_work_that_cannot_be_opened_is_refused_and_nothing_changes(go, befores, refusals):
    go.failed.add(OTHER)
    assert not go.open_work("no-such-text") and not go.open_work(OTHER)
    assert refusals == ["no-such-text", OTHER] and befores == []


def test_a_link_leads_to_another_work_or_within_this_one(go):
    go.open_work(TEXT)
    go.follow_link("#says")
    assert go.session.place == Location(TEXT, "says")
    go.follow_link(f"work:{OTHER}#danger")
    assert go.session.place == Location(OTHER, "danger")


def test_back_closes_layers_first_then_goes_to_places_as_the_screen_knew_them(go):
    go.here = lambda: Location(go.session.place.work, "b9" if go.session.place.work else "")
    go.open_work(TEXT)
    go.open_work(OTHER)
    go.ask_second()
    go.back()
    assert go.session.place.work == OTHER and not go.session.layers
    go.back()
    assert go.session.place == Location(TEXT, "b9")
    go.forward()
    assert go.session.place == Location(OTHER, "b9")
    go.back()
    go.open_work(COMIC)
    go.forward()  # another way was taken
    assert go.session.place.work == COMIC


def test_a_meeting_over_the_agenda_ends_at_the_agenda(go):
    go.open_work(TEXT)
    go.toggle_on_agenda(("b1", "b2"))
    go.open_agenda()
    go.start_meeting("agenda")
    assert go.screen() is Screen.MEETING and go.session.scope(Screen.MEETING) == "agenda"
    go.follow_meeting("b7")  # one over the agenda moves no place
    assert go.session.place.block != "b7"
    go.close_layer()
    assert go.screen() is Screen.AGENDA
    go.open_work(OTHER)
    assert go.session.layers == () and go.screen() is Screen.PAGE


def test_a_meeting_over_a_work_moves_the_readers_place_with_it(go):
    go.open_work(TEXT)
    go.start_meeting()
    go.follow_meeting("b7")
    go.open_handout()  # over a meeting the page below it does not know the place
    assert go.session.place.block == "b7"


def test_nothing_is_printed_or_shown_large_where_there_is_nothing(go, befores):
    go.open_handout()
    go.start_meeting()
    assert go.printable() == [] and befores == []
    go.open_work(TEXT)
    go.toggle_on_agenda(("b1",))
    assert go.printable() == ["section", "work", "agenda"]
    go.open_handout("no such scope")
    assert go.session.scope(Screen.HANDOUT) == "section"


def test_a_handout_of_nothing_and_a_lost_work_are_left(go, content):
    go.keep(Session(language="en", layers=(Layer(Screen.HANDOUT, "agenda"),)))
    assert go.settle() == "" and go.screen() is Screen.SHELF
    go.keep(Session(language="en", place=Location("no-such-text")))
    assert go.settle() == "no-such-text" and go.session.place == Location()


def test_blocks_come_onto_the_agenda_and_go_together(go):
    go.open_work(TEXT)
    go.toggle_on_agenda(("b1", "b2"))
    go.toggle_on_agenda(("b2", "b3"))
    assert [place.block for place in go.session.agenda] == ["b1", "b2", "b3"]
    go.toggle_on_agenda(("b1", "b3"))
    assert [place.block for place in go.session.agenda] == ["b2"]


def test_the_second_language_is_asked_for_once(go):
    go.pair()
    assert go.screen() is Screen.SECOND
    go.choose_second("ar")
    assert [reader.language for reader in go.session.readers] == ["en", "ar"] and not go.session.layers
    go.pair()
    assert len(go.session.readers) == 1
    go.pair()
    assert len(go.session.readers) == 2
    go.choose_language("ar")  # the two change places
    assert [reader.language for reader in go.session.readers] == ["ar", "en"]


def test_a_search_is_not_begun_in_a_meeting(go):
    go.open_work(TEXT)
    go.start_meeting()
    go.open_search()
    assert go.screen() is Screen.MEETING
    go.close_layer()
    go.open_search("“bail”")
    assert go.session.place == Location(query="“bail”")
    go.search_for(query="child")
    assert go.session.place.query == "child"
    go.open_hit(TEXT, "b3")
    assert go.session.place == Location(TEXT, "b3", "child")
    go.clear_highlights()
    assert go.session.place == Location(TEXT, "b3")


def test_pictures_need_no_language(content):
    go = Navigator(content, Session(), lambda _: None, lambda _: None)
    go.choose_pictures()
    assert go.screen() is Screen.SHELF and go.session.language == go.session.helping == DEFAULT


def test_a_text_that_failed_is_left_for_the_place_before_and_not_opened_again(go, refusals):
    go.open_work(TEXT)
    go.toggle_on_agenda(("b1",))
    go.open_work(OTHER)
    go.follow_link(f"work:{TEXT}")
    go.start_meeting()
    assert go.leave_failed() == TEXT
    assert go.session.place.work == OTHER and go.session.agenda == () and not go.session.layers
    assert all(place.work != TEXT for place in go.session.history)
    assert not go.open_work(TEXT) and refusals == [TEXT]
    before = go.forget("dark")
    assert before.place.work == OTHER and go.session == Session(theme="dark") and go.failed == set()


STEPS = (
    "back", "forward", "ask_language", "ask_second", "open_agenda", "start_meeting", "open_handout", "open_search", "show_shelf",
    "pair", "swap_sides", "toggle_naskh", "next_theme", "choose_pictures", "clear_highlights", "leave_failed",
)  # fmt: skip


@given(
    st.lists(
        st.one_of(st.sampled_from(STEPS), st.sampled_from([TEXT, COMIC, OTHER]), st.sampled_from(["my", "ur", "en"]))
    )
)
def test_whatever_is_done_every_layer_is_there_once_and_back_ends_at_the_shelf(steps):
    go = Navigator(_content(), Session(language="en"), lambda _: None, lambda _: None)
    for step in steps:
        if step in STEPS:
            getattr(go, step)()
        elif len(step) == 2:
            go.choose_language(step)
        else:
            go.open_work(step)
        go.settle()
        screens = [layer.screen for layer in go.session.layers]
        assert len(screens) == len(set(screens))
        assert Screen.SHELF not in screens and go.screen() in Screen
        assert not go.session.layers or go.session.layers[-1].screen in BRIEF | {
            Screen.AGENDA,
            Screen.MEETING,
            Screen.HANDOUT,
        }
    for _ in range(len(go.session.history) + len(go.session.layers) + 1):
        go.back()
    assert go.screen() is Screen.SHELF


_LIBRARY: list[Library] = []


def _content() -> Library:
    if not _LIBRARY:
        _LIBRARY.append(Library([ROOT / "build" / "packs" / "sala.sala"]))
    return _LIBRARY[0]
