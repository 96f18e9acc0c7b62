import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.blocks import Block, BlockKind
from reader.core.words import Span, Style, Words
from reader.core.works import BodyRef, Check, Edition, Section, Source, Subject, TextState, Topic, Work, WorkKind

TEXT = st.text(
    st.characters(blacklist_characters="\u200b", blacklist_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Mn")), max_size=40
)
SHA = "0123456789abcdef" * 4
WORK = Work(
    id="w", kind=WorkKind.EXPLAINER, topic=Topic.RIGHTS, subject=Subject.RIGHTS, source_language="en",
    published=date(2026, 1, 1), publisher="P", licence="L", cover="images/c.svg", languages=("en", "my"),
    whole=("en",), partial=("my",), sections=(Section("w", 2, BodyRef(1, SHA)),), pictures=2, first_picture="images/c.svg", terms=2,
    assets={"images/c.svg": BodyRef(2, SHA)}, sources=(Source("T", "a.b"),), credits=("C",),
    law_as_of=date(2025, 5, 1), check_by=date(2026, 6, 1),
)  # fmt: skip
EDITION = Edition("w", "my", Words("t"), (Words("t"), None), (BodyRef(3, SHA),), 3, 4)


@st.composite
def words(draw):
    text = draw(TEXT)
    places = st.integers(0, len(text))
    spans = draw(
        st.lists(
            st.tuples(places, places, st.sampled_from([s for s in Style if s is not Style.TERM]), st.just("#x")),
            max_size=3,
        )
    )
    breaks = draw(st.sets(st.integers(1, max(1, len(text) - 1)), max_size=4))
    return Words(
        text,
        tuple(sorted(b for b in breaks if b < len(text))),
        tuple(Span(min(a, b), max(a, b), style, target) for a, b, style, target in spans),
    )


@given(words())
def test_words_survive_the_pack(found):
    assert Words.from_json(found.to_json()) == found


@given(st.integers(-3, 9), st.integers(-3, 9))
def test_a_span_outside_its_words_is_refused(start, end):
    value = ["abc", [[start, end, "strong", ""]]]
    if 0 <= start <= end <= 3:
        assert Words.from_json(value).spans == (Span(start, end, Style.STRONG),)
    else:
        with pytest.raises(ValueError):
            Words.from_json(value)


@pytest.mark.parametrize(
    "block",
    [
        Block("a", BlockKind.PARAGRAPH), Block("b", BlockKind.BOX_TITLE, 0, box="note", box_id=2),
        Block("c", BlockKind.TABLE, 4, columns=2, aligns=("left", "")), Block("d", BlockKind.FIGURE, 2, image="images/x.svg"),
        Block("e", BlockKind.ITEM, depth=2, number=3, weight=7), Block("f", BlockKind.HEADING, level=2, name="n"),
        Block("g", BlockKind.TERM, 2, name="bail"), Block("h", BlockKind.ITEM, depth=1, image="images/sign.svg"),
    ],
)  # fmt: skip
def test_blocks_survive_the_pack(block):
    assert Block.from_json(block.to_json()) == block


@pytest.mark.parametrize(
    "record",
    [
        {"id": "a", "kind": "nothing"}, {"id": 1, "kind": "paragraph"}, {"id": "a", "kind": "damaged"},
        {"id": "a", "kind": "table", "segments": 3, "columns": 2}, {"id": "a", "kind": "table", "segments": 3},
        {"id": "a", "kind": "paragraph", "segments": -1}, {"id": "a", "kind": "term", "segments": 1},
    ],
)  # fmt: skip
def test_wrong_blocks_cannot_exist(record):
    with pytest.raises(ValueError):
        Block.from_json(record)


def test_works_and_editions_survive_the_pack():
    assert Work.from_json(WORK.to_json()) == WORK
    checked = replace(EDITION, language_check=Check("A", date(2026, 2, 2)), law_check=Check("B", date(2026, 2, 3)))
    for edition in (EDITION, checked):
        assert Edition.from_json(edition.to_json()) == edition


LANGUAGE, LAW = Check("A", date(2026, 2, 2)), Check("B", date(2026, 2, 3))
BEFORE, ON, AFTER = date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 2)
GENERAL = replace(WORK, subject=Subject.GENERAL, check_by=None)


@pytest.mark.parametrize(
    ("work", "edition", "today", "states"),
    [
        (WORK, EDITION, BEFORE, ["unchecked"]),
        (WORK, EDITION, AFTER, ["past_check", "unchecked"]),
        (WORK, replace(EDITION, changed=("x",)), ON, ["out_of_date", "unchecked"]),
        # A text about rights needs both checks; what was checked is told all the same.
        (WORK, replace(EDITION, language_check=LANGUAGE), ON, ["unchecked", "language_checked"]),
        (WORK, replace(EDITION, language_check=LANGUAGE, law_check=LAW), ON, ["law_checked"]),
        # A law check alone does not make a translation trustworthy.
        (WORK, replace(EDITION, law_check=LAW), ON, ["unchecked"]),
        (GENERAL, replace(EDITION, language_check=LANGUAGE, law_check=LAW), ON, ["language_checked"]),
        (GENERAL, EDITION, AFTER, ["unchecked"]),
        (replace(WORK, subject=Subject.HEALTH), replace(EDITION, language_check=LANGUAGE), ON, ["language_checked"]),
        # Where the clock cannot be believed, nobody knows whether the day is past.
        (WORK, EDITION, None, ["past_check", "unchecked"]),
        (GENERAL, EDITION, None, ["unchecked"]),
    ],
)
def test_how_far_a_text_can_be_trusted(work, edition, today, states):
    assert edition.states(work, today) == tuple(TextState(s) for s in states)


PANEL = {
    "id": "a", "kind": "panel", "segments": 2, "area": [0, 0, 10, 10],
    "balloons": [["speech", [1, 1, 5, 5], "nok", [8, 8], [["my", [0, 0, 6, 6]]]]],
}  # fmt: skip
PAGE = {"id": "p", "kind": "page", "segments": 0, "area": [0, 0, 10, 10], "image": "images/a.svg", "mirrors": True}


@pytest.mark.parametrize("record", [PANEL, PAGE])
def test_pages_and_panels_are_read_as_they_are_written(record):
    block = Block.from_json(record)
    assert Block.from_json(json.loads(json.dumps(block.to_json()))) == block


@pytest.mark.parametrize(
    "change",
    [
        {"area": []}, {"area": [0, 0, 0, 10]}, {"area": [0, 0, -1, 10]}, {"area": [0, 0, 10**9, 1]}, {"area": "abcd"},
        {"segments": 1}, {"segments": 3}, {"balloons": [["speech", [1, 1, 5, 5], "nok", [8], []]]},
        {"balloons": [["shouting", [1, 1, 5, 5], "nok", [], []]]}, {"balloons": [["speech", [1, 1, 5], "", [], []]]},
        {"balloons": [["speech", [1, 1, 5, 5], 7, [], []]]}, {"balloons": 5},
    ],
)  # fmt: skip
def test_a_panel_of_another_form_is_refused(change):
    with pytest.raises((ValueError, TypeError, KeyError)):
        Block.from_json({**PANEL, **change})


@pytest.mark.parametrize("change", [{"image": ""}, {"area": None}, {"art": [["en"]]}, {"art": [[1, 2]]}, {"image": 5}])
def test_a_page_of_another_form_is_refused(change):
    with pytest.raises((ValueError, TypeError, KeyError)):
        Block.from_json({**PAGE, **change})


def test_the_art_of_a_page_is_the_first_that_the_reader_can_read():
    block = Block.from_json({**PAGE, "image": "", "art": [["ar", "a.png"], ["th", "t.png"]]})
    assert block.art_in(("my", "th", "en")) == ("t.png", "th")
    assert block.art_in(("en",)) == ("a.png", "ar")
    assert Block.from_json(PAGE).art_in(("en",)) == ("images/a.svg", "")
