"""The whole way: a text is read into the recorder in three languages, built, signed, and heard: in order, and in time."""

import pytest
from PySide6.QtCore import Qt

from reader.authoring import audio, signing
from reader.authoring.cli import main
from reader.authoring.voices_to_pack import recorded_work
from reader.core.library import Library
from reader.core.sentences import sentences
from reader.core.session import Session
from reader.core.trust import Keys
from reader.recording.recorder import Recorder
from reader.recording.recording_session import RecordingSession
from reader.ui.listening.spoken import WorkBlocks
from tests.recording.test_recorder import Voice
from tests.samples import STORY, build_pack
from tests.voices import Ear, agree, silence, tone

TEXT = """# The well

Cold water. Drink it slowly. It is good for you.

It is deep.

- Bring a rope. Bring a friend.
- Come back.
"""
TAGS = ("en", "my", "ar")


def read_into(recorder, microphone, qtbot):
    """Read every piece with one key, a tone for each sentence and a pause between two."""
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for piece in recorder.session.pieces:
        samples = silence(0.4)
        for number, sentence in enumerate(sentences(piece.words, piece.tag)):
            samples += tone(0.25 + 0.02 * len(sentence.text), 200 + 30 * number) + silence(0.3)
        microphone.say(samples)
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    recorder.close()


def beginnings(recording):
    """Return the milliseconds at which a sound begins after a pause."""
    found = audio.peaks(audio.samples_of(recording.data))
    loud = [i for i, peak in enumerate(found) if peak >= audio.threshold(found)]
    return [10 * i for before, i in zip([-99, *loud], loud, strict=False) if i - before > 15]


@pytest.mark.parametrize("tag", TAGS)
def test_a_text_is_recorded_built_signed_and_heard(sample, look, icons, qtbot, tmp_path, open_window, tag):
    sample.add("well", TEXT, toml=STORY)
    if tag != "en":
        sample.translate_all("well", tag, say=lambda words: words)
    agree(sample, "well", tag)
    microphone = Voice()
    recorder = Recorder(look, icons, RecordingSession(recorded_work(sample.read("well"), tag), lambda: microphone))
    qtbot.addWidget(recorder)
    read_into(recorder, microphone, qtbot)
    key = signing.SecretKey.new()
    key.write(tmp_path / "p.key", tmp_path / "p.pub")
    text = build_pack(sample, tmp_path / "sala.sala")
    signing.sign_pack(text, key)
    build = ["build", str(sample.folder), "--voices", tag, "--out", str(text), "--key", str(tmp_path / "p.key")]
    assert main([*build, "--cache", str(tmp_path / "cache")]) == 0
    library = Library([text, tmp_path / f"sala-voices-{tag}.sala"], Keys((key.public,)))

    ear = Ear()
    window = open_window(library, output=lambda: ear)
    window.change(Session(language=tag, helping="en"))
    window.open_work("well")
    blocks = WorkBlocks(window.text_screen.page.composition)
    for index in range(len(blocks)):
        for spoken in blocks.spoken(index):
            recording = library.recording(spoken.words, tag)
            said = sentences(spoken.words, tag)
            assert len(recording.marks) == len(said) == len(beginnings(recording))
            found = beginnings(recording)
            assert recording.marks[0] == 0 <= found[0] <= 200  # a short pause before the first
            assert all(abs(a - b) <= 100 for a, b in zip(recording.marks[1:], found[1:], strict=True)), (
                recording.marks,
                found,
            )

    window.toggle_listening()
    window.hear_aloud()
    listener = window.listening.listener
    listener._looking.stop()
    places = []
    while listener.reading is not None:
        if listener.heard is not None and (not places or places[-1] != listener.heard):
            places.append(listener.heard)
        ear.listen(30)
        listener._look()
    texts = [blocks.spoken(h.index)[0].words.text[h.start : h.end] for h in places]
    assert texts == ["The well", "Cold water.", "Drink it slowly.", "It is good for you.", "It is deep.", "Bring a rope.",
                     "Bring a friend.", "Come back."]  # fmt: skip
