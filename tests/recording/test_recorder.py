"""The recorder: two keys lead through a text, what was said is kept beside it, and what did not come out well is told."""

import time
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer

from reader.authoring.cli import main
from reader.authoring.voices_to_pack import recorded_work
from reader.core.recordings import recording_length
from reader.recording.recorder import Recorder
from reader.recording.recording_session import RecordingSession
from reader.ui.sound.device import Microphone, NoDevice
from reader.ui.sound.player import Player
from tests.conftest import ROOT
from tests.samples import STORY
from tests.voices import Ear, silence, tone

TEXT = "# The well\n\nCold water. Drink it.\n\nIt is deep.\n\nBring a rope.\n"


class Voice:
    """A microphone that hears what a test says."""

    def __init__(self):
        self.push = None

    def start(self, push):
        self.push = push

    def stop(self):
        self.push = None

    close = stop

    def say(self, samples):
        self.push(samples.tobytes())


@pytest.fixture
def work(sample):
    sample.add("well", TEXT, toml=STORY)
    return sample.read("well")


@pytest.fixture
def voice():
    return Voice()


@pytest.fixture
def recorder(work, voice, look, icons, qtbot):
    ear = Ear()
    recorder = Recorder(look, icons, RecordingSession(recorded_work(work, "en"), lambda: voice), Player(lambda: ear))
    recorder.ear = ear
    qtbot.addWidget(recorder)
    recorder.show()
    yield recorder
    recorder.close()


def said(seconds=0.6, loudness=4_000):
    return silence(0.4) + tone(seconds, loudness=loudness) + silence(0.3)


def test_a_whole_text_is_read_with_one_key(recorder, voice, qtbot, work):
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for number in range(4):
        assert recorder.words.text() == ("The well", "Cold water. Drink it.", "It is deep.", "Bring a rope.")[number]
        voice.say(said(0.5 + 0.2 * number))
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    assert not recorder.session.recording and voice.push is None
    recorder.close()
    recorded = recorded_work(work, "en")
    assert not recorded.missing
    lengths = [recording_length(recorded.there[s.key].file.read_bytes()) for s in recorded.spoken]
    for number, length in enumerate(lengths):  # silence is cut, but for a short pause at both ends
        assert 500 + 200 * number <= length <= 500 + 200 * number + 450


def test_a_hundred_paragraphs_take_hardly_longer_than_they_are_read(sample, voice, look, icons, qtbot):
    """With two keys; counted is the work of the window's own thread, which is all that whoever reads waits for."""
    text = "# Rules\n\n" + "\n\n".join(f"Rule {n} is read aloud." for n in range(99)) + "\n"
    sample.add("rules", text, toml=STORY)
    work = sample.read("rules")
    recorder = Recorder(look, icons, RecordingSession(recorded_work(work, "en"), lambda: voice), Player(lambda: Ear()))
    qtbot.addWidget(recorder)
    recorder.show()
    spoken, speech = said(0.6), 1.3
    begun = time.thread_time()
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for number in range(100):
        if number % 10 == 9:  # once in ten it is said again
            qtbot.keyClick(recorder, Qt.Key.Key_Backspace)
            qtbot.keyClick(recorder, Qt.Key.Key_Space)
        voice.say(spoken)
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    ratio = 1 + (time.thread_time() - begun) / (100 * speech)
    recorder.close()
    print(f"a hundred paragraphs by two keys: {ratio:.3f} of the length of speech")
    assert len(recorded_work(work, "en").there) == 100
    assert ratio <= 1.2


def test_again_forgets_what_was_said(recorder, voice, qtbot, work):
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    voice.say(said(5.0))
    qtbot.keyClick(recorder, Qt.Key.Key_Backspace)
    assert recorder.session.at == 0 and recorder.session.seconds == 0
    voice.say(said(0.5))
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    qtbot.keyClick(recorder, Qt.Key.Key_Backspace)  # nothing was said of these yet: the words before are read again
    assert recorder.session.at == 0 and recorder.words.text() == "The well"
    recorder.close()
    recorded = recorded_work(work, "en")
    assert len(recorded.there) == 1
    assert recording_length(next(iter(recorded.there.values())).file.read_bytes()) < 1_500


def test_what_did_not_come_out_well_is_told(recorder, voice, qtbot):
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for samples in (silence(1.0), said(1.0, 60_000 // 2 + 2_767), said(1.0, 160)):
        voice.say(samples)
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "nearer" in recorder.notice.text())
    assert "nothing was heard" in recorder.notice.text() and "too loud" in recorder.notice.text()


def test_the_level_is_shown(recorder, voice, qtbot):
    assert recorder.session.level == 0
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    voice.say(tone(0.2, loudness=16_384))
    assert recorder.session.level == pytest.approx(0.5, abs=0.01)


def test_it_goes_on_where_nobody_has_read(recorder, voice, qtbot, work):
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    voice.say(said())
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    recorder.close()
    assert RecordingSession(recorded_work(work, "en"), Voice).at == 1


def test_what_was_recorded_can_be_heard(recorder, voice, qtbot):
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    voice.say(said())
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    qtbot.keyClick(recorder, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: recorder.listen.isEnabled())
    recorder.listen.click()
    assert any(recorder.ear.listen(400))


def test_a_computer_without_a_microphone_says_so(work, look, icons, qtbot):
    def none():
        raise NoDevice

    recorder = Recorder(look, icons, RecordingSession(recorded_work(work, "en"), none))
    qtbot.addWidget(recorder)
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    assert "no microphone" in recorder.notice.text() and not recorder.session.recording


def test_a_device_that_hears_nothing_records_silence(work, qtbot):
    """The whole path of a real device, on one that is never heard."""
    session = RecordingSession(recorded_work(work, "en"), partial(Microphone, null=True))
    session.begin()
    qtbot.waitUntil(lambda: session.seconds > 0.1)
    session.said()
    session.close()
    assert not session.state(session.pieces[0]).heard and not session.recorded.there


def read_sentences(recorder, voice, qtbot):
    """Read all of the text; the second piece has two sentences without a pause between them."""
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for _ in recorder.session.pieces:
        voice.say(silence(0.3) + tone(1.6) + silence(0.3))
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    recorder.session.settle()
    recorder.session.at = 1
    recorder.go(0)


def test_a_key_marks_where_a_sentence_begins_while_it_is_heard(recorder, voice, qtbot, work):
    read_sentences(recorder, voice, qtbot)
    spoken = recorded_work(work, "en").spoken[1]
    assert recorded_work(work, "en").there[spoken.key].marks == ()  # no pause tells where the second one begins
    qtbot.keyClick(recorder, Qt.Key.Key_L)
    recorder.ear.listen(740)
    assert "0" in recorder.where.text() and "next sentence" in recorder.where.text()
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    recorder.session.settle()
    recorded = recorded_work(work, "en")
    assert recorded.there[spoken.key].marks == (0, 740) and recorded.there[spoken.key].text == spoken.text
    assert len(recorded.there) == 4


def test_a_tap_where_nothing_is_heard_marks_nothing(recorder, voice, qtbot, work):
    read_sentences(recorder, voice, qtbot)
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    qtbot.keyClick(recorder, Qt.Key.Key_L)
    recorder.ear.listen(5_000)  # to its end
    qtbot.keyClick(recorder, Qt.Key.Key_Return)
    recorder.session.settle()
    assert recorded_work(work, "en").there[recorder.session.piece.key].marks == ()


def test_what_cannot_be_kept_is_told_and_ends_nothing(recorder, voice, qtbot, work):
    folder = recorder.session.recorded.folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"")  # a file where the folder should be
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    voice.say(said())
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: recorder.notice.kind == "error")
    recorder.close()
    with pytest.raises(OSError, match="voices"):
        recorder.session.close()


@pytest.fixture
def as_before(qapp):
    """What a program of its own sets for all windows is taken back."""
    font, palette, quits = qapp.font(), qapp.palette(), qapp.quitOnLastWindowClosed()
    yield
    qapp.setQuitOnLastWindowClosed(quits)
    qapp.setFont(font)
    qapp.setPalette(palette)


def test_the_command_opens_the_recorder_and_tells_what_was_read(sample, work, qapp, capsys, as_before):
    seen = []

    def close():
        window = next(
            widget for widget in qapp.topLevelWidgets() if isinstance(widget, Recorder) and widget.isVisible()
        )
        seen.append((window.windowTitle(), window.words.text()))
        window.close()

    QTimer.singleShot(0, close)
    options = ["--language", "en", "--content", str(sample.folder), "--fonts", str(ROOT / "build/fonts")]
    assert main(["record", "well", *options, "--by", "Daw Mya", "--agrees", "heard"]) == 0
    assert seen == [("well: English", "The well")] and "0 of 4 are read" in capsys.readouterr().out
    reading = sample.read("well").readings["en"]
    assert reading.by == "Daw Mya" and reading.heard and not reading.given_away
