"""Meeting mode: every block as large as fits, never cut, on one screen and on two; keys, clicker, darkness, the end."""

import unicodedata
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, QSizeF, Qt

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES
from reader.core.session import Location, Session
from reader.ui.document.presenter import WorkPresenter
from reader.ui.meeting.slides import LEAST, SlideMaker, items_of
from tests.conftest import DRAFTED, TODAY

SCREEN = QSizeF(1366, 768)
ROOM = QSizeF(1270, 640)


@cache
def makers(content, typesetter, tags):
    """Return a maker of slides and the items of every work. Both stay, and so do the slides: other tests look at them too."""
    texts, found = WorkPresenter(content, TODAY), []
    for work in (content.work(listed.id) for listed in content.works()):
        compositions = texts.composed(work, [Reader(tag) for tag in tags])
        pictures = texts.pictures(work)
        maker = SlideMaker(typesetter, lambda _, kept=pictures: kept, ROOM, SCREEN.height(), range(len(tags)))
        maker.slides = cache(maker.slides)
        found.append((maker, items_of(compositions)))
    return found


def all_words(composed):
    return "".join("".join(words.text.split()) for words in composed.segments)


@pytest.mark.parametrize(
    "tags", [(t,) for t in DRAFTED] + [("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km", "vi"), ("ta", "prs")]
)
def test_every_block_fits_the_screen_at_the_least_size_or_larger(content, typesetter, tags):
    count = Counter()
    for maker, items in makers(content, typesetter, tags):
        assert maker.least >= 64
        for item in items:
            slides = maker.slides(item)
            count["blocks"] += 1
            count["split"] += len(slides) > 1
            for slide in slides:
                placed = maker.set(slide)
                assert placed.fits and placed.px >= maker.least, (item.work_id, item.block_id, placed.px)
    assert count["blocks"] > 440
    assert count["split"] < count["blocks"] * 0.7


@pytest.mark.parametrize("tag", ["en", "ta", "so", "ar"])
def test_no_line_of_a_slide_ends_inside_a_word_nor_before_its_full_stop(content, typesetter, tag):
    lines = 0
    for maker, items in makers(content, typesetter, (tag,)):
        for item in items:
            for text in (text for slide in maker.slides(item) for text, _, _ in maker.set(slide).texts):
                for end in text.line_ends():
                    lines += 1
                    if end in text.words.breaks:
                        continue  # a Thai name in another language's words: a word ends there
                    before, after = (unicodedata.category(c)[0] for c in text.words.text[end - 1 : end + 1])
                    assert before not in "LMN" or after not in "LMNP", text.lines()
    assert lines > 500


@pytest.mark.parametrize("tags", [("my",), ("th",), ("my", "en"), ("km", "vi")])
def test_no_word_is_lost_when_a_block_is_divided(content, typesetter, tags):
    divided = 0
    for maker, items in makers(content, typesetter, tags):
        for item in items:
            block = item.compositions[0].block(item.index)
            if block.kind in (BlockKind.TABLE, BlockKind.PANEL, BlockKind.FIGURE):
                continue
            slides = maker.slides(item)
            for side, composition in enumerate(item.compositions):
                if side >= len(slides[0].sides):
                    continue
                shown = "".join("".join(line.words.text.split()) for slide in slides for line in slide.sides[side])
                whole = all_words(composition.composed(item.index))
                assert shown in (whole, f"{block.number}.{whole}")
            divided += len(slides) > 1
    assert divided > 2


def test_the_same_sentences_stand_together_where_both_languages_have_as_many(content, typesetter):
    from reader.core.sentences import sentences

    together = 0
    for maker, items in makers(content, typesetter, ("ar", "en")):
        for item in items:
            composed = [c.composed(item.index) for c in item.compositions]
            if composed[0].block.kind is not BlockKind.PARAGRAPH or {c.language for c in composed} != {"ar", "en"}:
                continue
            slides = maker.slides(item)
            counts = [len(sentences(c.segments[0], c.language)) for c in composed]
            if 1 < len(slides) <= counts[0] == counts[1]:
                for slide in slides:
                    arabic, english = (
                        sum(len(sentences(line.words, line.language.tag)) for line in lines) for lines in slide.sides
                    )
                    assert arabic == english
                together += 1
    assert together > 3


def start(open_window, content, first="my", second="en", work="atd-mou", place="says", screen=None, **session):
    window = open_window(content, Session(language=first, second=second, paired=bool(second), **session))
    window.open_work(work, place)
    if screen is not None:
        window.environment = type(window.environment)(
            **{**vars(window.environment), "second_screen": lambda: screen[0]}
        )
    window.use_tool("meeting")
    assert window.screen_name() == "meeting"
    return window


def test_a_meeting_is_led_by_keys_and_by_a_clicker_and_ends_at_its_place(content, open_window, qtbot, left):
    window = start(open_window, content)
    meeting = window.meeting_screen
    assert not window.bar.isVisible()
    assert meeting.item.block_id == window.session.place.block
    seen = [(meeting.item.block_id, meeting.part)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(meeting.view, key)
        seen.append((meeting.item.block_id, meeting.part))
    assert len(set(seen)) == 6
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        qtbot.keyClick(meeting.view, key)
    assert (meeting.item.block_id, meeting.part) == seen[2]
    qtbot.keyClick(meeting.view, Qt.Key.Key_B)
    assert meeting.view.blank
    image = meeting.view.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}) == 1
    qtbot.keyClick(meeting.view, Qt.Key.Key_PageDown)  # light again first, and nothing is missed
    assert not meeting.view.blank and (meeting.item.block_id, meeting.part) == seen[2]
    block = meeting.item.block_id
    qtbot.keyClick(meeting.view, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.screen_name() == "page" and window.text_screen.place() == block and window.bar.isVisible()
    assert not left


def test_arrows_follow_the_language_and_clicks_and_wheel_lead_on(content, open_window, qtbot):
    window = start(open_window, content, first="ar", second="")
    meeting = window.meeting_screen
    first = (meeting.item.block_id, meeting.part)
    qtbot.keyClick(meeting.view, Qt.Key.Key_Left)
    second = (meeting.item.block_id, meeting.part)
    assert second != first
    qtbot.keyClick(meeting.view, Qt.Key.Key_Right)
    assert (meeting.item.block_id, meeting.part) == first
    view = meeting.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 4, view.height() // 2))
    assert (meeting.item.block_id, meeting.part) == second
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 20, view.height() // 2))
    assert (meeting.item.block_id, meeting.part) == first


def test_the_first_and_the_last_block_are_the_ends(content, open_window, qtbot):
    window = start(open_window, content)
    meeting = window.meeting_screen
    qtbot.keyClick(meeting.view, Qt.Key.Key_Home)
    assert not meeting.previous.isEnabled()
    qtbot.keyClick(meeting.view, Qt.Key.Key_Left)
    assert meeting.item is meeting.items[0]
    qtbot.keyClick(meeting.view, Qt.Key.Key_End)
    for _ in range(5):
        meeting.step(1)
    assert meeting.item is meeting.items[-1] and not meeting.next.isEnabled()


def test_with_two_screens_the_audience_has_its_language_and_the_laptop_the_other(content, open_window, qtbot):
    window = start(open_window, content, screen=[QRect(1366, 0, 1280, 720)])
    meeting = window.meeting_screen
    audience = meeting.audience
    assert audience is not None and audience.isVisible() and audience.geometry().size().toTuple() == (1280, 720)
    for _ in range(6):
        assert {text.style.language.tag for text, _, _ in audience.set_slide.texts} <= {"my"}
        assert {text.style.language.tag for text, _, _ in meeting.view.set_slide.texts} <= {"en"}
        assert audience.set_slide.fits and audience.set_slide.px >= round(720 * LEAST)
        assert meeting.view.set_slide.fits and meeting.view.slide is audience.slide
        following = meeting.following.slide
        meeting.step(1)
        assert audience.slide == following
    assert ":" in meeting._clock.text()
    qtbot.keyClick(meeting.view, Qt.Key.Key_B)
    assert audience.blank and not meeting.view.blank  # the paralegal still sees
    window.end_meeting()
    assert meeting.audience is None and window.screen_name() == "page"


def test_a_second_screen_that_is_pulled_out_gives_everything_back_and_says_so(content, open_window, qtbot):
    screen = [QRect(1366, 0, 1280, 720)]
    window = start(open_window, content, first="en", second="my", screen=screen)
    meeting = window.meeting_screen
    meeting.step(1)
    item = meeting.item
    screen[0] = None
    window.screens.get("meeting").use_displays()
    assert meeting.audience is None and meeting.item is item
    assert {text.style.language.tag for text, _, _ in meeting.view.set_slide.texts} == {"my", "en"}
    assert "screen" in meeting.where()
    meeting.step(1)
    screen[0] = QRect(1366, 0, 800, 600)
    window.screens.get("meeting").use_displays()
    assert meeting.audience is not None and meeting.audience.set_slide.fits


def test_a_block_that_one_language_lacks_is_said_once_and_marked(content, open_window):
    window = start(open_window, content, first="jra", second="en")
    slide = window.meeting_screen.view.slide
    assert len(slide.sides) == 1 and slide.sides[0][0].language.tag == "en"
    assert LANGUAGES["jra"].own_name in window.meeting_screen.where()


def test_a_comic_is_shown_panel_by_panel_with_its_words_beside(content, open_window):
    window = start(open_window, content, first="ur", second="en", work="three-windows", place="page-9")
    meeting = window.meeting_screen
    slide = meeting.view.slide
    assert slide.panel and meeting.view._panel.isVisible()
    assert {text.style.language.tag for text, _, _ in meeting.view.set_slide.texts} == {"ur", "en"}
    picture = meeting.view.set_slide.picture
    for text, at, _ in meeting.view.set_slide.texts:
        assert not picture.intersects(
            QRect(round(at.x()), round(at.y()), round(text.width), round(text.height)).toRectF()
        )
    block = meeting.item.block_id
    window.end_meeting()
    assert window.screen_name() == "comic"
    assert window.session.place.block == block


def test_the_language_is_switched_in_a_meeting_at_the_same_place(content, open_window):
    window = start(open_window, content)
    window.meeting_screen.step(1)
    block = window.meeting_screen.item.block_id
    window.ask_language()
    assert window.screen_name() == "picker"
    window.choose_language("ta")
    assert window.screen_name() == "meeting" and window.meeting_screen.item.block_id == block
    assert {text.style.language.tag for text, _, _ in window.meeting_screen.view.set_slide.texts} == {"ta", "en"}


def test_a_meeting_from_the_shelf_does_nothing(content, open_window):
    window = open_window(content, Session(language="en", place=Location()))
    window.start_meeting("work")
    assert window.screen_name() == "shelf"
