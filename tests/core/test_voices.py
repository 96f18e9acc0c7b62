"""Recorded words: the form is held to, a recording reaches its tile whole, and a changed one is never played."""

import io
import sqlite3
import wave

import pytest

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_voices, read_works
from reader.core.library import Library
from reader.core.voices import voice_problem


def recording(seconds=0.5, rate=16_000, width=2, channels=1):
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(b"\x01\x00" * int(seconds * rate) * channels if width == 2 else b"\x01" * int(seconds * rate))
    return out.getvalue()


def test_a_plain_recording_can_be_used():
    assert voice_problem(recording()) == ""
    assert voice_problem(recording(10, 48_000, 2, 2)) == ""


@pytest.mark.parametrize(
    "data",
    [
        b"", b"RIFF", b"no sound at all", recording()[:-100], recording(11), recording(0.1, 4_000), recording(width=1),
        recording(0), b"RIFF\xff\xff\xff\xffWAVE", bytes(3_000_000),
    ],
)  # fmt: skip
def test_what_is_no_plain_recording_is_told(data):
    assert voice_problem(data)


@pytest.fixture
def spoken(sample, tmp_path):
    folder = sample.folder / "voices"
    folder.mkdir()
    (folder / "my.wav").write_bytes(recording())
    mistakes = Mistakes()
    works, voices = read_works(sample.folder, mistakes), read_voices(sample.folder, mistakes)
    mistakes.raise_any()
    packing.build(works, tmp_path / "spoken.sala", voices=voices)
    return tmp_path / "spoken.sala"


def test_a_recording_reaches_the_reader_whole(spoken):
    library = Library([spoken])
    assert library.voices == {"my"} and library.voice("my") == recording() and library.voice("th") is None
    assert not [p for p in library.packs[0].damaged_parts() if p]


def test_a_changed_recording_is_never_played(spoken):
    with sqlite3.connect(spoken) as db:
        data = db.execute("SELECT id, bytes FROM body WHERE substr(bytes, 1, 4) = CAST('RIFF' AS BLOB)").fetchone()
        db.execute("UPDATE body SET bytes = ? WHERE id = ?", (data[1][:-1] + b"\x7f", data[0]))
    library = Library([spoken])
    assert library.voice("my") is None and library.problems


def test_other_files_and_unusable_recordings_are_told(sample):
    folder = sample.folder / "voices"
    folder.mkdir()
    (folder / "xx.wav").write_bytes(recording())
    (folder / "th.wav").write_bytes(b"noise")
    mistakes = Mistakes()
    assert read_voices(sample.folder, mistakes) == {}
    assert len(mistakes) == 2


def test_a_loudspeaker_is_shown_where_there_is_a_recording_and_nowhere_else(spoken, content, open_window, qtbot):
    from PySide6.QtCore import Qt

    heard = []
    window = open_window(Library([spoken]), play=heard.append)
    picker = window.language_screen
    assert set(picker._speakers) == {"my"}
    speaker = picker._speakers["my"]
    assert speaker.isVisible() and speaker.width() >= 44 and speaker.height() >= 44
    qtbot.mouseClick(speaker, Qt.MouseButton.LeftButton)
    assert heard == [recording()] and window.screen_name() == "picker"
    assert not open_window(content).language_screen._speakers
