"""A film: its picture story is read and heard here, in any language; the film itself is handed to another program."""

import pytest

from reader.authoring.cli import main
from reader.core.library import Library
from reader.core.session import Session
from reader.ui.overlays import overlay_controller
from tests.core.test_films import film_of
from tests.voices import Ear, agree, read_aloud, voice_pack


@pytest.fixture
def packs(sample, tmp_path):
    film_of(sample)
    sample.translate_all("together", "my", say=lambda words: words)
    for tag in ("en", "my"):
        agree(sample, "together", tag)
        read_aloud(sample.read("together"), tag)
    out = tmp_path / "packs" / "sala.sala"
    assert main(["build", str(sample.folder), "--out", str(out), "--cache", str(tmp_path / "cache")]) == 0
    return [out, voice_pack(sample.folder, [sample.read("together")], tmp_path / "v.sala", "en", "my")]


@pytest.fixture
def handed(monkeypatch):
    found = []
    monkeypatch.setattr(overlay_controller, "open_elsewhere", lambda path: found.append(path) or True)
    return found


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def window(packs, ear, open_window):
    window = open_window(Library(packs), output=lambda: ear)
    window.choose_language("en")
    window.open_work("together")
    return window


def watching(window):
    """Return what “More” offers to watch the film."""
    return [action for row in window.controller.actions() for action in row if action.sign == "film"]


def test_what_it_leaves_behind_is_said_before_it_is_handed_on(window, packs, handed, qtbot):
    (action,) = watching(window)
    action.act()
    overlay = window.open_overlay()
    told = " ".join(label.text() for label in overlay._labels)
    assert "another program" in told and "may remember" in told and "red button does not close" in told
    assert not handed
    overlay.buttons["film"].click()
    qtbot.waitUntil(lambda: bool(handed))
    assert handed == [packs[0].parent / "films" / "together.mp4"]


def test_another_film_in_its_place_is_not_opened(window, packs, handed, qtbot):
    film = packs[0].parent / "films" / "together.mp4"
    film.write_bytes(film.read_bytes()[:-1] + b"!")
    watching(window)[0].act()
    window.open_overlay().buttons["film"].click()
    qtbot.waitUntil(lambda: "not the one" in window.text_screen.message())
    assert not handed


def test_a_computer_without_a_program_for_it_says_so(window, monkeypatch, qtbot):
    monkeypatch.setattr(overlay_controller, "open_elsewhere", lambda _: False)
    watching(window)[0].act()
    window.open_overlay().buttons["film"].click()
    qtbot.waitUntil(lambda: "no program for films" in window.text_screen.message())


def test_whoever_comes_next_sees_no_film_of_the_one_before(window, handed, qtbot):
    watching(window)[0].act()
    window.open_overlay().buttons["film"].click()
    window.sitting.end()
    qtbot.wait(50)
    assert not handed


def test_where_the_film_is_not_its_pictures_are(packs, open_window, ear):
    (packs[0].parent / "films" / "together.mp4").unlink()
    window = open_window(Library(packs), output=lambda: ear)
    window.choose_language("en")
    window.open_work("together")
    assert not watching(window) and window.screen_name() == "page"
    assert window.text_screen.page.composition.find("pictures") is not None


@pytest.mark.parametrize("tag", ["en", "my"])
def test_its_story_is_heard_with_its_captions_in_any_language(packs, open_window, ear, tag):
    window = open_window(Library(packs), output=lambda: ear)
    window.change(Session(language=tag, helping="en"))
    window.open_work("together", "pictures")
    window.toggle_listening()
    window.hear_aloud()
    listener = window.listening.listener
    listener._looking.stop()
    heard = []
    while listener.reading is not None:
        if listener.heard is not None and listener.heard.index not in heard:
            heard.append(listener.heard.index)
        ear.listen(30)
        listener._look()
    composition = window.text_screen.page.composition
    assert composition.edition.language == tag
    assert [composition.composed(i).segments[-1].text for i in heard] == ["In pictures", "Wash your hands."]
