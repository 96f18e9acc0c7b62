"""Controllers with a host of a few lines: each shows the session on its screen, and asks the navigator for what the reader wants."""

from datetime import date

import pytest

from reader.core.comic import ComicView
from reader.core.navigation import Navigator
from reader.core.pin import hash_pin
from reader.core.session import Layer, Location, Screen, Session
from reader.core.settings import Settings, StickSettings
from reader.core.words import Words
from reader.ui.comic.comic_controller import ComicController
from reader.ui.document.presenter import WorkPresenter
from reader.ui.handout.handout_controller import HandoutController
from reader.ui.host.environment import Environment
from reader.ui.host.host import Controller
from reader.ui.meeting.meeting_controller import AgendaController, MeetingController
from reader.ui.reading.text_controller import TextController
from reader.ui.search.search_controller import SearchController
from reader.ui.shelf.shelf_controller import ShelfController
from reader.ui.stick.stick_controller import SettingsController, StaffController
from reader.ui.text.typesetter import Typesetter
from reader.ui.welcome.language_controller import LanguageController, SecondLanguageController
from reader.ui.welcome.tour_controller import TourController
from reader.ui.window.screens import MAKERS, module_of

TEXT, COMIC = "atd-mou", "three-windows"


class Asked:
    """Remembers what it was asked for."""

    def __init__(self, asked):
        self._asked = asked

    def __getattr__(self, name):
        return lambda *given: self._asked.append((name, *given))


class FakeHost:
    """Stands in for the window: shows nothing, remembers what it was asked for."""

    def __init__(self, library, environment):
        self.environment, self.message, self.asked = environment, None, []
        self.navigator = Navigator(library, Session(language="en", helping="en"), self.asked.append, self.asked.append)
        self.presenter = WorkPresenter(library, environment.today)
        self.overlays = self.reading_aloud = Asked(self.asked)
        self.look = environment.look(self.navigator.session, Typesetter(environment.fonts))

    def say(self, words):
        self.message = words

    def close_overlays(self):
        return False

    def __getattr__(self, name):
        """Whatever else a screen asks the window for."""
        return lambda *given: self.asked.append((name, *given))


@pytest.fixture
def host(content, fonts, icons, translation, tmp_path):
    settings = StickSettings(tmp_path / "sala.toml")
    return FakeHost(
        content, Environment(fonts, icons, translation, date(2026, 12, 1), lambda: None, stick_settings=settings)
    )


@pytest.fixture
def make(host, qtbot):
    """Return a function that makes a controller and shows the session."""

    def made(kind):
        controller = kind(host)
        qtbot.addWidget(controller.widget)
        controller.widget.resize(1000, 700)
        controller.show(None)
        return controller

    return made


@pytest.mark.parametrize("screen", Screen)
def test_every_screen_has_a_controller(screen):
    import importlib

    found = getattr(importlib.import_module(module_of(screen)), MAKERS[screen].partition(":")[2])
    assert issubclass(found, Controller)


def test_a_text_is_shown_and_kept_where_it_was_when_only_the_look_changes(host, make):
    host.navigator.open_work(TEXT)
    controller = make(TextController)
    page = controller.screen.page
    assert page.composition.work.id == TEXT
    controller.show(host.navigator.session)
    assert controller.screen.page is page
    before = host.navigator.session
    host.navigator.choose_language("km")
    controller.show(before)
    assert controller.screen.page.composition.reader.language == "km"
    assert controller.here() == controller.screen.page.block(controller.screen.view.current_block()).id


def test_what_was_searched_for_is_highlighted_until_esc(host, make):
    host.navigator.keep(Session(language="en", place=Location(TEXT, query="children")))
    controller = make(TextController)
    assert controller.screen.find_bar.isVisibleTo(controller.screen)
    assert controller.escape()
    assert host.navigator.session.place.query is None and not controller.screen.find_bar.isVisibleTo(controller.screen)
    assert not controller.escape()


def test_the_agenda_is_filled_from_a_text_and_shown(host, make):
    host.navigator.open_work(TEXT)
    text = make(TextController)
    text.add()
    assert len(host.navigator.session.agenda) == 1
    agenda = make(AgendaController)
    assert len(agenda.screen.rows) == 1
    agenda.screen.list_changed.emit(())
    assert host.navigator.session.agenda == ()
    agenda.screen.place_requested.emit(Location(COMIC))
    assert host.navigator.session.place.work == COMIC


@pytest.mark.parametrize(
    ("tool", "screen"),
    [
        ("language", Screen.SECOND),
        ("meeting", Screen.MEETING),
        ("print", Screen.HANDOUT),
        ("pictures", Screen.PICTURES),
    ],
)
def test_what_more_offers_leads_to_its_screen(host, make, tool, screen):
    host.navigator.open_work(TEXT)
    host.navigator.choose_second("th")
    controller = make(TextController)
    next(action for row in controller.actions() for action in row if action.sign == tool).act()
    assert host.navigator.screen() is screen


def test_a_comic_is_shown_in_panels_and_zoomed_out_by_esc(host, make):
    host.navigator.open_work(COMIC)
    controller = make(ComicController)
    controller.screen.view_chosen.emit(ComicView.PANELS)
    assert host.navigator.session.comics == "panels"
    controller.show(None)
    controller.turn(1)
    assert controller.here() == controller.screen.comic.block(controller.screen.stop).id
    controller.screen.zoom_by(1)
    assert controller.escape() and not controller.escape()


def test_a_meeting_moves_the_readers_place_and_ends_where_it_came_from(host, make):
    host.navigator.open_work(TEXT)
    host.navigator.start_meeting()
    controller = make(MeetingController)
    assert controller.is_busy() and controller.fills_display
    controller.screen.step(1)
    assert host.navigator.session.place.block == controller.screen.item.block_id
    assert controller.back()  # one slide back, not out of the meeting
    assert host.navigator.screen() is Screen.MEETING
    assert controller.escape()
    assert host.navigator.screen() is Screen.PAGE and not controller.is_busy()
    controller.close()


def test_a_handout_is_laid_out_once_for_a_language(host, make, qtbot):
    host.navigator.open_work(TEXT)
    host.navigator.open_handout("work")
    controller = make(HandoutController)
    handout = controller.screen.handout
    controller.show(host.navigator.session)
    assert controller.screen.handout is handout
    qtbot.waitUntil(lambda: not controller.is_busy(), timeout=30000)
    assert controller.back() and host.navigator.screen() is Screen.PAGE and controller.tidied()


def test_the_search_answers_what_is_asked(host, make):
    host.navigator.open_search()
    controller = make(SearchController)
    controller.screen.asked.emit("children")
    first = controller.screen.rows()[0].hit
    assert host.navigator.session.place.query == "children"
    controller.screen.hit_chosen.emit(first.work.id, first.excerpt.shown.block.id)
    assert host.navigator.session.place.work == first.work.id
    controller.close()


def test_the_shelf_says_what_is_to_be_said_first(host, make):
    controller = make(ShelfController)
    assert controller.screen.cards and not controller.screen.notices()
    host.message = Words("Something is to be said.")
    controller.say(host.message)
    assert controller.screen.notices() == ["Something is to be said."]
    controller.screen.work_chosen.emit(TEXT)
    assert host.navigator.session.place.work == TEXT


def test_languages_are_chosen_by_their_tiles(host, make):
    controller = make(LanguageController)
    controller.screen.language_chosen.emit("my")
    assert host.navigator.session.language == "my"
    controller.screen.language_chosen.emit("jra")  # nothing is written in it yet
    assert host.navigator.session.language == "jra"
    second = make(SecondLanguageController)
    second.screen.language_chosen.emit("th")
    assert [reader.language for reader in host.navigator.session.readers] == ["jra", "th"]


def test_the_tour_leads_to_help_and_the_staffs_pages(host, make):
    tour = make(TourController)
    tour.screen.keys_requested.emit()
    tour.screen.about_requested.emit()
    assert [asked[0] for asked in host.asked if isinstance(asked, tuple)] == ["show_keys", "show_about"]
    tour.screen.staff_requested.emit()
    assert host.navigator.session.layers == (Layer(Screen.STAFF),)


def test_the_staffs_door_asks_for_the_pin_and_closes_behind_whoever_goes_back(host, make):
    settings = host.environment.stick_settings
    settings.save(Settings(staff_pin=hash_pin("2468")))
    host.navigator.open_layer(Screen.STAFF)
    staff = make(StaffController)
    staff.show(None)
    assert staff.screen.is_locked
    for wrong in ("1357", "", "24680", "abcd"):
        staff.screen.pin_given.emit(wrong)
        assert host.navigator.session.scope(Screen.STAFF) == "" and staff.screen.notice.kind == "error"
    for digit in "2468":
        staff.screen.keys[digit].click()
    staff.screen.keys["onward"].click()
    assert host.navigator.session.scope(Screen.STAFF) == "open"
    staff.show(None)
    assert not staff.screen.is_locked
    staff.screen.settings_requested.emit()
    assert host.navigator.screen() is Screen.SETTINGS
    host.navigator.back()
    assert host.navigator.session.scope(Screen.STAFF) == "open"
    host.navigator.back()
    host.navigator.open_layer(Screen.STAFF)
    staff.show(None)
    assert staff.screen.is_locked


def test_without_a_pin_the_staffs_door_says_so(host, make):
    host.navigator.open_layer(Screen.STAFF)
    staff = make(StaffController)
    staff.show(None)
    assert not staff.screen.is_locked and "No PIN" in staff.screen.notice.text()


def test_settings_are_written_and_those_being_typed_are_kept(host, make, tmp_path):
    host.navigator.open_layer(Screen.SETTINGS)
    controller = make(SettingsController)
    controller.screen.office.setText("Legal aid")
    controller.show(host.navigator.session)  # another language or size
    assert controller.screen.office.text() == "Legal aid"
    controller.save(Settings(office_name="Legal aid"))
    assert (tmp_path / "sala.toml").is_file() and ("settings_changed",) in host.asked
