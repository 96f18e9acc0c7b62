"""A text is read aloud: block by block, sentence by sentence, in time; what nobody read is passed over; leaving is silence."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.recordings import RATE
from reader.core.sentences import sentences
from reader.core.session import Session
from reader.ui.listening.spoken import WorkBlocks
from reader.ui.sound.device import Loudspeaker, NoDevice, decode
from reader.ui.sound.player import Player, passed_over, samples_of
from reader.ui.sound.stretch import Stretched
from tests.samples import STORY, build_pack
from tests.voices import Ear, agree, read_aloud, say_beside, tone, voice_pack

WELL = """# The well

Cold water. Drink it. It is good for you.

It is deep.

Nobody knows how deep.

!!! tip "A rope"
    Bring a long one.
"""
TAGS = ("en", "my", "ar")
STEP = 30
"""Milliseconds after which the listener looks how far it is."""


@pytest.fixture
def library(sample, tmp_path):
    sample.add("well", WELL, toml=STORY)
    for tag in TAGS[1:]:
        sample.translate_all("well", tag, say=lambda words: words)
    for tag in TAGS:
        agree(sample, "well", tag)
        read_aloud(sample.read("well"), tag)
    return Library(
        [
            build_pack(sample, tmp_path / "s.sala"),
            voice_pack(sample.folder, [sample.read("well")], tmp_path / "v.sala", *TAGS),
        ]
    )


@pytest.fixture
def ear():
    return Ear()


@pytest.fixture
def window(library, ear, open_window):
    window = open_window(library, output=lambda: ear)
    window.choose_language("en")
    return window


def listen(window):
    """Ask to listen, and say that it may be aloud."""
    window.toggle_listening()
    window.hear_aloud()
    window.listening.listener._looking.stop()  # the test looks


def hear(window, ear, most=60_000):
    """Hear to the end; yield after each step how many milliseconds were heard, and what is read."""
    listener = window.listening.listener
    for at in range(0, most, STEP):
        yield at, listener.heard
        if listener.reading is None:
            return
        ear.listen(STEP)
        listener._look()


@pytest.mark.parametrize("tag", TAGS)
def test_a_whole_work_is_read_in_order_and_its_sentences_in_time(library, ear, open_window, tag):
    window = open_window(library, output=lambda: ear)
    window.change(Session(language=tag, helping="en"))
    window.open_work("well")
    listen(window)
    composition = window.text_screen.page.composition
    assert composition.edition.language == tag
    seen, begun = {}, {}
    for at, heard in hear(window, ear):
        if heard is not None:
            seen.setdefault((heard.index, heard.segment, heard.start), at)
            begun.setdefault((heard.index, heard.segment), at)
    blocks = WorkBlocks(composition)
    wanted = [(i, s.segment) for i in range(len(blocks)) for s in blocks.spoken(i)]
    assert list(begun) == wanted and len(wanted) == 6
    for i in range(len(blocks)):
        for spoken in blocks.spoken(i):
            marks = library.recording(spoken.words, tag).marks
            assert len(marks) == len(sentences(spoken.words, tag))
            times = [
                at - begun[i, spoken.segment]
                for (index, segment, _), at in seen.items()
                if (index, segment) == (i, spoken.segment)
            ]
            assert all(abs(a - b) <= 100 for a, b in zip(times, marks, strict=True)), (times, marks)


def test_the_page_marks_what_is_read_and_nothing_after_it(window, ear):
    window.open_work("well")
    listen(window)
    view, page = window.text_screen.view, window.text_screen.page
    marked = []
    for _at, heard in hear(window, ear):
        if heard is not None and view._heard not in marked:
            marked.append(view._heard)
    texts = [
        page.block(index).id and page.composed(index).segments[0].text[a:b]
        for index, found in marked
        for a, b in found[0]
    ]
    assert texts == ["The well", "Cold water.", "Drink it.", "It is good for you.", "It is deep.", "Nobody knows how deep.", "A rope", "Bring a long one."]  # fmt: skip
    assert view._heard is None and not window.listening.bar.isVisible()


def test_it_is_asked_once_how_it_is_to_be_heard(window, ear, qtbot):
    window.open_work("well")
    window.toggle_listening()
    bar = window.listening.bar
    assert bar.aloud.isVisible() and bar.headphones.isVisible() and ear.pull is None
    qtbot.mouseClick(bar.headphones, Qt.MouseButton.LeftButton)
    assert window.listening.listener.paused and not any(ear.listen(500))  # they are put on first
    qtbot.keyClick(bar.buttons["toggle"], Qt.Key.Key_Space)
    assert any(ear.listen(500))
    window.toggle_listening()
    assert ear.pull is None
    window.toggle_listening()
    assert not bar.aloud.isVisible() and any(ear.listen(500))


def test_everything_can_be_done_by_keys(window, ear, qtbot):
    window.open_work("well")
    view = window.text_screen.view
    qtbot.keyClick(view, Qt.Key.Key_F6)
    qtbot.keyClick(window.listening.bar.aloud, Qt.Key.Key_Space)
    assert view.hasFocus()
    listener = window.listening.listener
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert listener.heard.index == 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert listener.heard.index == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert listener.paused and not any(ear.listen(100))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert any(ear.listen(100))
    qtbot.keyClick(view, Qt.Key.Key_F8)
    assert listener.speed > 1
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_F7)
    assert listener.speed == 0.6 and window.listening.bar.speed_label.text() == "60 %"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert listener.reading is None and ear.pull is None and window.screen_name() == "page"


def test_words_that_were_changed_are_passed_over_with_one_small_sound(sample, tmp_path, ear, open_window, library):
    source = sample.folder / "well" / "source.md"
    source.write_text(WELL.replace("It is deep.", "It is shallow.").replace("Nobody knows", "Somebody knows"), "utf-8")
    pack = build_pack(sample, tmp_path / "newer.sala")
    window = open_window(Library([pack, tmp_path / "v.sala"]), output=lambda: ear)
    window.choose_language("en")
    window.open_work("well")
    listen(window)
    places = list(dict.fromkeys(heard.index for _, heard in hear(window, ear) if heard is not None))
    assert places == [0, 1, 4, 5]
    assert bytes(ear.heard).count(passed_over().tobytes()[200:600]) == 1


@pytest.mark.parametrize("leaving", ["shelf", "language", "other", "sitting"])
def test_leaving_is_silence_at_once(window, ear, leaving):
    window.open_work("well")
    listen(window)
    assert any(ear.listen(300))
    acts = {
        "shelf": window.navigator.show_shelf, "language": lambda: window.choose_language("my"),
        "other": lambda: window.open_work("garden"), "sitting": window.sitting.end,
    }  # fmt: skip
    acts[leaving]()
    assert ear.pull is None and window.listening.listener.reading is None and not window.listening.bar.isVisible()


def test_a_sitting_with_a_voice_is_not_ended(window, ear):
    window.open_work("well")
    assert not window.sitting.is_busy()
    listen(window)
    assert window.sitting.is_busy()
    window.listening.press("toggle")
    assert not window.sitting.is_busy()


def test_who_comes_next_is_asked_again(window, ear):
    window.open_work("well")
    listen(window)
    window.sitting.end()
    window.choose_language("en")
    window.open_work("well")
    window.toggle_listening()
    assert window.listening.bar.aloud.isVisible()


def test_where_nothing_was_recorded_nothing_of_it_is_seen(pack, library, open_window, ear):
    silent = open_window(Library([pack]), output=lambda: ear)
    silent.choose_language("en")
    silent.open_work("garden")
    assert not [a for row in silent.controller.actions() for a in row if a.sign == "speaker"]
    silent.toggle_listening()
    assert silent.reading_aloud.made is None and not silent.language_screen._speakers
    window = open_window(library, output=lambda: ear)
    window.choose_language("en")
    window.open_work("garden")  # has no voice, though the library has
    assert not [a for row in window.controller.actions() for a in row if a.sign == "speaker"]
    window.open_work("well")
    assert [a for row in window.controller.actions() for a in row if a.sign == "speaker"]


def test_a_computer_without_a_loudspeaker_says_so(library, open_window):
    def none():
        raise NoDevice

    window = open_window(library, output=none)
    window.choose_language("en")
    window.open_work("well")
    listen(window)
    assert "no loudspeaker" in window.text_screen.message() and not window.listening.active


def test_headphones_that_were_pulled_out_are_told_of(window, ear):
    window.open_work("well")
    listen(window)
    for _ in range(150):  # nobody asks for samples any more
        window.listening.listener._look()
    assert "no loudspeaker" in window.text_screen.message() and not window.listening.active


def test_a_machine_is_named_on_the_page_that_plays_it(sample, tmp_path, ear, open_window):
    sample.add("well", WELL, toml=STORY)
    agree(sample, "well", "en", more="machine = true\n")
    read_aloud(sample.read("well"), "en")
    packs = [
        build_pack(sample, tmp_path / "s.sala"),
        voice_pack(sample.folder, [sample.read("well")], tmp_path / "v.sala", "en"),
    ]
    window = open_window(Library(packs), output=lambda: ear)
    window.choose_language("en")
    window.open_work("well")
    listen(window)
    assert window.listening.bar.machine.isVisible() and window.listening.bar.machine.accessibleName() == "Machine voice"


def test_the_names_of_languages_are_heard_at_their_tiles(sample, tmp_path, ear, open_window, qtbot):
    from reader.authoring.voices import spoken_beside

    say_beside(sample.folder, spoken_beside((), "my")[0])
    library = Library(
        [build_pack(sample, tmp_path / "s.sala"), voice_pack(sample.folder, [], tmp_path / "v.sala", "my")]
    )
    window = open_window(library, output=lambda: ear)
    speakers = window.language_screen._speakers
    assert set(speakers) == {"my"} and speakers["my"].width() >= 44
    qtbot.mouseClick(speakers["my"], Qt.MouseButton.LeftButton)
    window.hear_aloud()
    assert any(ear.listen(200)) and window.screen_name() == "picker" and not window.listening.bar.isVisible()
    assert LANGUAGES["my"].own_name


# --- the player ---


def test_speed_leaves_the_pitch():
    samples = tone(2.0, 300)
    for speed in (0.6, 0.75, 1.0, 1.3, 1.5):
        stretched = Stretched(samples, speed)
        heard = b""
        while not stretched.done:
            heard += stretched.read(500)
        values = memoryview(heard).cast("h")
        crossings = sum(a < 0 <= b for a, b in pairwise(values))
        seconds = len(values) / RATE
        assert seconds == pytest.approx(2.0 / speed, rel=0.03)
        assert crossings / seconds == pytest.approx(300, rel=0.02)


def test_a_thousand_damaged_recordings_neither_crash_nor_are_louder(library):
    """Recordings that come through their hash and are no sound: at most what was there is heard."""
    import random

    data = library.recording(sentences_of(library), "en").data
    chance = random.Random(7)
    for _ in range(1_000):
        damaged = bytearray(data)
        for _ in range(chance.choice((1, 4, 64))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if chance.random() < 0.2:
            damaged = damaged[: chance.randrange(len(damaged))]
        assert len(samples_of(bytes(damaged))) <= 2 * len(samples_of(data)) + 4 * 1152
    assert decode(b"") == decode(b"noise") == b""


def sentences_of(library):
    from reader.core.composition import Reader

    return library.open(library.work("well"), Reader("en")).composed(1).segments[0]


def test_a_device_that_is_not_heard_takes_the_same_time():
    import time

    player = Player(partial(Loudspeaker, null=True))
    begun = time.monotonic()
    player.play(tone(0.4))
    while not player.done and time.monotonic() - begun < 5:
        time.sleep(0.005)
    assert 0.2 < time.monotonic() - begun < 5
    player.stop()
    assert player.done and player.position == 0


def test_a_start_loads_nothing_that_is_heard_with(content, open_window):
    """Checked by the modules of a fresh program: see the test of what a start loads."""
    import subprocess
    import sys

    code = "import sys; import reader.ui.window.window, reader.ui.reading.text_controller as _; print([m for m in sys.modules if 'miniaudio' in m or 'listening' in m or 'ui.sound' in m])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
