"""The whole way of a real text: recorded with one key through the recorder, built, signed, played on a device that nobody
hears, in three languages: in order, each sentence marked in time."""

import shutil
from functools import partial

import pytest
from PySide6.QtCore import Qt

from reader.authoring import signing
from reader.authoring.cli import main
from reader.authoring.mistakes import Mistakes
from reader.authoring.voices_to_pack import recorded_work
from reader.authoring.works import read_work
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.sentences import sentences
from reader.core.session import Session
from reader.core.trust import Keys
from reader.recording.recorder import Recorder
from reader.recording.recording_session import RecordingSession
from reader.ui.listening.spoken import WorkBlocks
from reader.ui.sound.device import Loudspeaker
from tests.conftest import ROOT
from tests.recording.test_recorder import Voice
from tests.recording.test_whole_way import beginnings
from tests.voices import AGREED, Ear, silence, tone

WORK = "atd-mou"


def read_into(recorder, microphone, qtbot):
    """Read every piece with one key, a tone for each sentence and a pause between two."""
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for piece in recorder.session.pieces:
        samples = silence(0.3)
        for number, sentence in enumerate(sentences(piece.words, piece.tag)):
            samples += tone(0.25 + 0.01 * len(sentence.text), 200 + 30 * (number % 5)) + silence(0.3)
        microphone.say(samples)
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    recorder.close()


@pytest.mark.parametrize("tag", ["en", "my", "ar"])
def test_a_whole_text_is_recorded_built_signed_and_heard(look, icons, qtbot, tmp_path, open_window, tag):
    content = tmp_path / "content"
    folder = shutil.copytree(ROOT / "content" / WORK, content / WORK)
    toml = folder / "work.toml"
    toml.write_text(toml.read_text("utf-8") + AGREED.format(tag=tag, away="true"), "utf-8")
    work = read_work(folder, Mistakes())
    microphone = Voice()
    recorder = Recorder(look, icons, RecordingSession(recorded_work(work, tag), lambda: microphone))
    qtbot.addWidget(recorder)
    read_into(recorder, microphone, qtbot)
    recorder.session.close()
    assert not recorded_work(work, tag).missing
    key = signing.SecretKey.new()
    key.write(tmp_path / "p.key", tmp_path / "p.pub")
    out = tmp_path / "sala.sala"
    build = [
        "build", str(content), "--only", WORK, "--on", str(ROOT / "build" / "packs" / "sala.sala"), "--out", str(out),
        "--key", str(tmp_path / "p.key"), "--cache", str(tmp_path / "cache"),
    ]  # fmt: skip
    assert main(build) == 0 and main([*build, "--voices", tag]) == 0
    library = Library([out, tmp_path / f"sala-voices-{tag}.sala"], Keys((key.public,)))

    blocks = WorkBlocks(library.open(library.listed(WORK), Reader(tag)))
    wanted, off = [], [0]
    for index in range(len(blocks)):
        for spoken in blocks.spoken(index):
            recording = library.recording(spoken.words, tag)
            found = beginnings(recording)
            assert len(recording.marks) == len(found) == len(sentences(spoken.words, tag))
            off += [abs(a - b) for a, b in zip(recording.marks[1:], found[1:], strict=True)]
            wanted.append((index, spoken.segment))
    assert len(wanted) > 40 and max(off) <= 100

    ear = Ear()
    window = open_window(library, output=lambda: ear)
    window.change(Session(language=tag, helping="en"))
    window.open_work(WORK)
    window.toggle_listening()
    window.hear_aloud()
    listener = window.listening.listener
    listener._looking.stop()
    places, late = [], [0]
    while listener.reading is not None:
        if listener.heard is not None and (not places or places[-1] != listener.heard):
            places.append(listener.heard)
            marks = {start: mark for mark, start, _ in listener._sentences}
            late.append(abs(listener._player.position // 16 - marks[listener.heard.start]))
        ear.listen(30)
        listener._look()
    assert list(dict.fromkeys((p.index, p.segment) for p in places)) == wanted and max(late) <= 100


def test_the_same_on_a_device_that_nobody_hears(qtbot):
    """Samples are taken by the device's own thread, in their own time, and nothing is left open."""
    from reader.ui.sound.player import Player

    player = Player(partial(Loudspeaker, null=True))
    player.play(tone(0.2))
    qtbot.waitUntil(lambda: player.done, timeout=10_000)
    player.stop()
    assert player.position == 0
