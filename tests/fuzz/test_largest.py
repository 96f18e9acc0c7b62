"""Texts at the limits are shown, and keep the window for a moment at most; ``python -m tests.fuzz.largest`` measures them all."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from reader.core import limits
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


def test_of_a_long_list_of_parts_what_is_in_view_is_named_first_and_then_all(
    qtbot, fonts, icons, translation, tmp_path
):
    window = make_window(tmp_path, Library([]), fonts, icons, translation)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.navigator.library = Library([largest.build("many parts", tmp_path)], largest.KEYS)
    window.forget_texts()
    window.choose_language("en")
    window.open_work("large", "200")
    contents = window.text_screen.contents
    assert contents.isVisible() and len(contents._buttons) < limits.SECTIONS.most
    for size in (100, 150):
        window.change(replace(window.session, text_size=size))
        qtbot.waitUntil(lambda: not contents._filling.busy)
        buttons, seen = contents._buttons, contents.viewport().height()
        assert [b.isChecked() for b in buttons] == [n == 199 for n in range(limits.SECTIONS.most)]
        assert 0 <= buttons[199].mapTo(contents.viewport(), QPoint()).y() < seen
        lie = [(b.y(), b.y() + b.height()) for b in buttons]
        assert all(first[1] == second[0] for first, second in pairwise(lie)) and lie[-1][1] < contents._body.height()
        assert all(b.height() == b.heightForWidth(b.width()) for b in buttons)
