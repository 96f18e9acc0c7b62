"""Listening is the same everywhere: at a question, a term, a picture, in a comic panel by panel, in a meeting."""

import shutil

import pytest
from PySide6.QtCore import Qt

from reader.authoring.cache import Cache
from reader.authoring.glossary import TERMS_FILE
from reader.authoring.mistakes import Mistakes
from reader.authoring.questions import read_questions
from reader.authoring.voices import VOICES, spoken_beside
from reader.authoring.works import read_work, read_works
from reader.core.blocks import BlockKind
from reader.core.comic import ComicView
from reader.core.library import Library
from tests.conftest import ROOT
from tests.voices import AGREED, Ear, read_aloud, say_beside, voice_pack

CONTENT = ROOT / "content"


@pytest.fixture(scope="module")
def spoken_pack(tmp_path_factory):
    """Voices of the comic, the first terms and a question, in English."""
    folder = tmp_path_factory.mktemp("voices") / "content"
    folder.mkdir()
    shutil.copy(CONTENT / TERMS_FILE, folder)
    works = []
    for name, only in (("three-windows", range(24)), ("words-to-know", range(8))):
        shutil.copytree(CONTENT / name, folder / name, ignore=shutil.ignore_patterns("translations", VOICES))
        file = folder / name / "work.toml"
        file.write_text(file.read_text("utf-8") + AGREED.format(tag="en", away="true"), "utf-8")
        work = read_work(folder / name, Mistakes())
        read_aloud(work, "en", only)
        works.append(work)
    cache = Cache(ROOT / "build" / "cache")
    questions = read_questions(CONTENT, read_works(CONTENT, Mistakes(), cache), Mistakes())
    pictures = next(question for question in questions if not question.work)  # the door to the pictures is everywhere
    say_beside(folder, spoken_beside([pictures], "en")[1])
    return voice_pack(folder, works, folder / "v.sala", "en", questions=questions)


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def window(content_pack, spoken_pack, ear, open_window):
    window = open_window(Library([content_pack, spoken_pack]), output=lambda: ear)
    window.choose_language("en")
    return window


def go_on(window, ear, steps=400):
    """Hear on; return the places that were read."""
    listener, places = window.listening.listener, []
    listener._looking.stop()
    for _ in range(steps):
        if listener.reading is None:
            break
        if listener.heard is not None and (not places or places[-1] != listener.heard.index):
            places.append(listener.heard.index)
        ear.listen(100)
        listener._look()
    return places


def aloud(window):
    window.hear_aloud()


def test_a_question_is_heard_at_its_tile(window, ear, qtbot):
    tiles = [tile for tile in window.shelf.tiles() if tile.speaker is not None]
    assert len(tiles) == 1 and tiles[0].speaker.width() >= 44
    qtbot.mouseClick(tiles[0].speaker, Qt.MouseButton.LeftButton)
    aloud(window)
    assert any(ear.listen(200)) and window.screen_name() == "shelf"
    window.open_search()
    assert [tile.speaker is not None for tile in window.search_screen.hits.tiles].count(True) == 1


def test_a_term_and_its_meaning_are_heard_on_its_card(window, ear, qtbot):
    composition = window.library.open(window.library.work("words-to-know"), window.session.reader)
    term = next(b.name for b in composition.skeleton.blocks if b.kind is BlockKind.TERM)
    window.open_work("words-to-know")
    window.show_term(f"words-to-know#{term}")
    card = window.open_overlay()
    qtbot.mouseClick(card.buttons["listen"], Qt.MouseButton.LeftButton)
    aloud(window)
    assert card.isVisible() and any(ear.listen(200))
    last = [b.name for b in composition.skeleton.blocks if b.kind is BlockKind.TERM][-1]
    window.close_overlays()
    window.show_term(f"words-to-know#{last}")
    assert "listen" not in window.open_overlay().buttons


def test_a_comic_is_read_panel_by_panel(window, ear):
    window.open_work("three-windows", "page-2")
    window.toggle_listening()
    aloud(window)
    assert window.navigator.comic_view() is ComicView.PANELS
    composition = window.comic_screen.comic.composition
    panels = [i for i, block in enumerate(composition.skeleton.blocks) if block.kind is BlockKind.PANEL]
    assert window.comic_screen.stop == panels[window.listening.listener.heard.index]
    places = go_on(window, ear, 60)
    assert len(places) >= 2 and places == sorted(places) and window.comic_screen.stop in panels


def test_pictures_are_heard_one_after_the_other(window, ear, qtbot):
    window.choose_pictures()
    window.open_work("three-windows")
    screen = window.pictures_screen
    assert screen.speaker.isVisible() and screen.speaker.accessibleName() == "Listen"
    qtbot.mouseClick(screen.speaker, Qt.MouseButton.LeftButton)
    aloud(window)
    places = go_on(window, ear, 60)
    assert len(places) >= 2 and screen.at == window.listening.listener.heard.index


def test_a_meeting_is_read_aloud_and_goes_on_with_it(window, ear, qtbot):
    window.open_work("words-to-know")
    window.start_meeting()
    screen = window.meeting_screen
    assert screen.speaker.isVisible()
    qtbot.mouseClick(screen.speaker, Qt.MouseButton.LeftButton)
    aloud(window)
    first = screen.at
    go_on(window, ear, 60)
    assert screen.at == window.listening.listener.heard.index > first
    window.end_meeting()
    assert ear.pull is None


def test_no_sign_of_it_is_anywhere_without_recordings(content, open_window):
    window = open_window(content)
    window.choose_language("en")
    assert all(tile.speaker is None for tile in window.shelf.tiles())
    window.open_work("words-to-know")
    window.start_meeting()
    assert window.meeting_screen.speaker.isHidden()
    window.end_meeting()
    window.choose_pictures()
    window.open_work("three-windows")
    assert window.pictures_screen.speaker.isHidden() and window.reading_aloud.made is None
