"""Buttons that say what they are called to whoever listens: when a key leads to them, or when they are held."""

import pytest
from PySide6.QtCore import Qt

from reader.authoring.spoken_signs import SIGNS, sign_words
from reader.authoring.strings import messages, sources
from reader.authoring.voices import spoken_beside
from reader.core.library import Library
from reader.ui.sound.player import samples_of
from tests.conftest import ROOT
from tests.samples import STORY, build_pack
from tests.ui.test_listening import listen
from tests.voices import Ear, agree, read_aloud, say_beside, voice_pack


@pytest.fixture
def library(sample, tmp_path):
    sample.add("well", "# The well\n\nCold water. Drink it.\n", toml=STORY)
    sample.translate_all("well", "my", say=lambda words: words)
    agree(sample, "well", "my")
    read_aloud(sample.read("well"), "my")
    for spoken in spoken_beside((), "my"):
        say_beside(sample.folder, spoken)
    voices = voice_pack(sample.folder, [sample.read("well")], tmp_path / "v.sala", "my")
    return Library([build_pack(sample, tmp_path / "s.sala"), voices])


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def window(library, ear, open_window):
    window = open_window(library, output=lambda: ear)
    window.choose_language("my")
    window.open_work("well")
    return window


def silent(window):
    """Nothing is read aloud any more, and the next of what is heard is a button."""
    window.toggle_listening()
    assert window.listening.listener.reading is None


def of(window, button):
    """Return the samples that somebody recorded of a button's words."""
    return samples_of(window.navigator.library.recording(button.words, "my").data)


def test_every_word_that_is_recorded_stands_in_the_program():
    for tag, file in sources(ROOT / "i18n").items():
        known = messages(file)
        assert all(sign in known for sign in SIGNS), tag
        assert len(sign_words(tag)) > 12
    assert {words.text for words in sign_words("en")} >= {"Back", "Leave now", "Listen", "In pictures", "Interpreter"}
    assert sign_words("rad") == ()  # nothing is invented
    keys = [one.key for one in spoken_beside((), "my")]
    assert len(keys) == len(set(keys))


def test_a_button_says_its_name_when_a_key_leads_to_it(window, ear, qtbot):
    listen(window)
    silent(window)
    window.bar.back.setFocus(Qt.FocusReason.TabFocusReason)
    heard = ear.listen(300)
    assert heard == of(window, window.bar.back)[: len(heard) // 2].tobytes() and any(heard)
    window.bar.leave.setFocus(Qt.FocusReason.TabFocusReason)
    heard = ear.listen(300)
    assert heard == of(window, window.bar.leave)[: len(heard) // 2].tobytes() and any(heard)
    ear.listen(20_000)
    qtbot.waitUntil(lambda: ear.pull is None)  # the loudspeaker is let go


def test_nothing_is_said_to_whoever_does_not_listen_or_while_a_text_is_read(window, ear):
    window.bar.back.setFocus(Qt.FocusReason.TabFocusReason)
    assert ear.pull is None
    listen(window)
    text = window.listening.listener._samples
    window.bar.leave.setFocus(Qt.FocusReason.TabFocusReason)
    assert ear.listen(300) == text[:4800].tobytes()
    window.sitting.end()
    window.choose_language("my")
    window.bar.tools["more"].setFocus(Qt.FocusReason.TabFocusReason)
    assert ear.pull is None  # who comes next is asked first


def test_a_button_that_is_held_says_its_name_and_is_not_pressed(window, ear, qtbot):
    listen(window)
    silent(window)
    back, screen = window.bar.back, window.screen_name()
    qtbot.mousePress(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ear.pull is not None)
    assert any(ear.listen(300))
    qtbot.mouseRelease(back, Qt.MouseButton.LeftButton)
    assert window.screen_name() == screen and not back.isDown()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)  # a press is a press
    assert window.screen_name() != screen


def test_the_red_button_leaves_however_long_it_is_held(window, ear, qtbot):
    listen(window)
    silent(window)
    left = []
    window.bar.leave_requested.disconnect()
    window.bar.leave_requested.connect(lambda: left.append(True))
    qtbot.mousePress(window.bar.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ear.pull is not None)
    qtbot.mouseRelease(window.bar.leave, Qt.MouseButton.LeftButton)
    assert left == [True]


def test_what_nobody_recorded_is_pressed_as_ever(window, ear, qtbot):
    listen(window)
    silent(window)
    search = window.bar.tools["search"]
    assert not window.navigator.library.is_recorded(search.words, "my")
    qtbot.mousePress(search, Qt.MouseButton.LeftButton)
    qtbot.wait(700)
    qtbot.mouseRelease(search, Qt.MouseButton.LeftButton)
    assert window.screen_name() == "search"
