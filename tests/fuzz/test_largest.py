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
    "case",
    ["spans, my", "words without an end, ur", "tables of 30 columns, en", "many letters", "many parts", "balloons, ur"],
)
def test_a_text_at_the_limits_is_shown_and_nobody_waits_for_long(qtbot, fonts, icons, translation, tmp_path, case):
    """It took four seconds to a hundred: a meeting, a handout. What other programs do does not count."""
    window = make_window(tmp_path, Library([]), fonts, icons, translation)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    tag = case.rpartition(", ")[2] if ", " in case else "en"
    kept = largest.read(window, largest.build(case, tmp_path), tag)
    assert {"open", "meeting", "handout", "ask"} <= kept.steps.keys()
    assert kept.longest[0] < 0.5, kept.steps  # 50 ms on a quiet machine, ten times as long on a slow one in a trace


@pytest.fixture
def opened(qtbot, fonts, icons, translation, tmp_path):
    """Return a function that opens a text at the limits in a window, at a block."""

    def open_case(case, place):
        window = make_window(tmp_path, Library([]), fonts, icons, translation)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.navigator.library = Library([largest.build(case, tmp_path)], largest.KEYS)
        window.forget_texts()
        window.choose_language("en")
        window.open_work("large", place)
        return window

    return open_case


def test_a_meeting_shows_the_part_that_is_read_before_the_others_are_counted(opened, qtbot):
    window = opened("many letters", "b-2500")
    window.start_meeting()
    meeting = window.meeting_screen
    assert meeting.item.block_id == "b-2500" and not meeting.where() and len(meeting.items) < limits.BLOCKS.most
    meeting.go_to(meeting.at + 1)
    qtbot.waitUntil(lambda: bool(meeting.where()))
    assert meeting.item.block_id == "b-2501" and len(meeting.items) == limits.WORK.most - 1
    assert (
        meeting.where() == f"{meeting.at + 1} of {limits.WORK.most - 1}" and meeting.items[meeting.at] is meeting.item
    )
    window.end_meeting()
    assert window.text_screen.place() == "b-2501"


def test_a_very_long_paragraph_is_divided_for_a_meeting_beside_what_one_does(opened, qtbot):
    window = opened("paragraphs, my", "b-1")
    window.start_meeting()
    meeting = window.meeting_screen
    assert meeting.item.block_id == "b-1" and meeting.view.slide is None and meeting._making.busy
    qtbot.waitUntil(lambda: meeting.view.slide is not None)
    assert meeting.view.set_slide.fits and meeting.view.slide.parts == len(meeting.slides(meeting.at)) > 10
    meeting.go_to(meeting.at + 1)
    assert meeting._making.busy and meeting.view.slide.item.block_id == "b-1"
    meeting.step(1)  # nobody waits for it
    assert meeting.view.slide.item.block_id == "b-2" and meeting.part == 1


def test_of_a_long_list_of_parts_what_is_in_view_is_named_first_and_then_all(opened, qtbot):
    window = opened("many parts", "200")
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
