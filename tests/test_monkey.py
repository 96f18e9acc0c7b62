"""A short random walk over everything, with fixed seeds; ``make monkey`` walks for an hour."""

import pytest

from reader.core.library import Library
from reader.core.trust import Keys
from tests import monkey
from tests.samples import build_pack


@pytest.fixture
def library(content_pack, sample, tmp_path):
    """The project's library, and a pack that nobody vouches for, which may be accepted on the way."""
    return Library([content_pack, build_pack(sample, tmp_path / "strangers.sala")], Keys())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_fails_wherever_a_reader_goes(library, qtbot, fonts, icons, translation, tmp_path, seed):
    window = monkey.make_window(tmp_path, library, fonts, icons, translation)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    found = monkey.walk(window, seed, 250, tmp_path)
    assert found.failed == []
    assert len(found.screens) >= 4


@pytest.mark.parametrize("seed", [4, 5])
def test_the_second_click_of_a_double_click_never_leads_to_another_screen(
    library, qtbot, fonts, icons, translation, tmp_path, seed
):
    window = monkey.make_window(tmp_path, library, fonts, icons, translation)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    found = monkey.walk(window, seed, 200, tmp_path, quick=True)
    assert found.failed == []
    assert len(found.screens) >= 4
