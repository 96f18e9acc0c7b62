"""What is told of packs and settings that something is wrong with; nobody from outside speaks in the program's voice."""

import pytest

from reader.authoring.signing import SecretKey, sign_pack
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.session import Session
from reader.core.settings import StickSettings
from reader.core.trust import Keys
from reader.ui.i18n.problems import imitation_words, title_words
from tests.samples import Sample, build_pack

PUBLISHERS, STRANGERS = SecretKey.new(), SecretKey.new()


@pytest.fixture
def library(tmp_path):
    """A publisher's library, and a stranger's pack whose titles imitate and speak for the program."""
    mine = build_pack(Sample(tmp_path / "mine"), tmp_path / "mine.sala")
    sign_pack(mine, PUBLISHERS)
    theirs = Sample(tmp_path / "theirs")
    for work, title in (("house", "Тhе hоusе"), ("garden", "Something else")):
        folder = (theirs.folder / work).rename(theirs.folder / f"a-{work}")
        toml = (folder / "work.toml").read_text("utf-8")
        (folder / "work.toml").write_text(toml.replace(f'id = "{work}"', f'id = "a-{work}"'), "utf-8")
        (folder / "source.md").write_text(f"# {title}\n\nWords.\n", "utf-8")
    pack = build_pack(theirs, tmp_path / "theirs.sala")
    sign_pack(pack, STRANGERS)
    found = Library([mine, pack], Keys((PUBLISHERS.public,)))
    found.accept_waiting()
    yield found
    found.close()


def test_a_title_that_imitates_one_of_the_publishers_is_told_on_the_shelf(library, open_window):
    (told,) = imitation_words(library, Reader("en"))
    assert told.text.endswith("\u2068Тhе hоusе\u2069")
    window = open_window(library, Session(language="en"))
    assert told.text in window.shelf.notices()


def test_of_the_publishers_own_texts_nothing_is_told(content):
    assert imitation_words(content, Reader("en")) == []


def test_a_title_from_outside_stands_in_a_frame_of_its_own(library):
    work = library.work("a-house")
    assert title_words(library, work, Reader("en")) == "\u2068Тhе hоusе\u2069"
    assert title_words(library, library.work("house"), Reader("en")) == "The house"


def test_settings_that_cannot_be_read_are_told_on_the_shelf(content, open_window, tmp_path):
    file = tmp_path / "sala.toml"
    file.write_text("idle_minutes = 'often'\n", "utf-8")
    settings = StickSettings(file)
    window = open_window(content, Session(language="en"), stick_settings=settings)
    assert any("sala.toml" in words for words in window.shelf.notices())
    window.screens.get("settings").save(settings.now)
    window.show_shelf()
    assert not any("sala.toml" in words for words in window.shelf.notices())
