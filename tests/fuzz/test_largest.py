"""Texts at the limits are shown, and keep the window for a moment at most; ``python -m tests.fuzz.largest`` measures them all."""

import pytest

from reader.core.library import Library
from tests.fuzz import largest
from tests.monkey import make_window


@pytest.mark.parametrize(
    "case", ["paragraphs, my", "words without an end, ur", "spans, en", "tables of 30 columns, en"]
)
def test_a_text_at_the_limits_is_shown_and_nobody_waits_for_long(qtbot, fonts, icons, translation, tmp_path, case):
    """It took four seconds to a hundred: a meeting, a handout. What other programs do does not count."""
    window = make_window(tmp_path, Library([]), fonts, icons, translation)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    kept = largest.read(window, largest.build(case, tmp_path), case.rpartition(", ")[2])
    assert {"open", "meeting", "handout", "ask"} <= kept.steps.keys()
    assert kept.longest[0] < 2.0, kept.steps
