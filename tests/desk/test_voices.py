"""Voices on the desk: consent first, then the recorder, or a long recording that is taken apart."""

import tomllib
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.authoring.voices import Narrator, keep
from reader.authoring.voices_to_pack import recorded_work
from reader.core.recordings import recording_length
from reader.desk.host import Place
from reader.desk.screens import voices_screen
from tests.authoring.test_cutting import coded
from tests.desk.conftest import files_of
from tests.recording.test_recorder import Voice
from tests.samples import STORY
from tests.voices import Ear, agree, read_aloud, silence, tone

TEXT = "# The well\n\nCold water. Drink it.\n\n## A rope {#rope}\n\nBring a rope that is long.\n"


@pytest.fixture
def well(sample_of):
    sample_of.add("well", TEXT, toml=STORY)
    return sample_of


@pytest.fixture
def devices(monkeypatch):
    """What the desk records with and plays on in place of the computer's own."""
    from reader.ui.sound.player import Player

    microphone, ear = Voice(), Ear()
    monkeypatch.setattr(voices_screen, "Microphone", lambda: microphone)
    monkeypatch.setattr(voices_screen, "Player", lambda: Player(lambda: ear))
    return microphone, ear


def opened(open_desk, home, tag="en", files=(), speaks="en"):
    desk = open_desk(home, speaks)
    desk.go(Place("voices", "well", tag, files))
    return desk


def recording(well, pauses=0.9):
    """Return a long recording of the whole text: a tone for each piece, as long as its letters take."""
    samples = silence(0.8)
    for spoken in recorded_work(well.read("well"), "en").spoken:
        samples += tone(max(0.3, len(spoken.text) * 0.03)) + silence(pauses)
    return samples


def test_nothing_is_recorded_before_somebody_agreed_and_nothing_is_filled_in(open_desk, home, well, devices):
    before = files_of(home / "content")
    desk = opened(open_desk, home)
    screen = desk.shown
    assert screen.recorder is None and (screen.reader.by.text(), screen.reader.on.text()) == ("", "")
    screen.begin()
    assert "agrees to be heard" in desk.notice.text() and files_of(home / "content") == before
    screen.reader.by.setText("Daw Mya")
    screen.begin()
    assert "fill in both" in desk.notice.text() and files_of(home / "content") == before
    screen.reader.on.setText("2026-11-20")
    screen.begin()  # who reads is known now, but they did not agree
    assert desk.shown.recorder is None and not well.read("well").readings["en"].heard
    desk.shown.reader.heard.click()
    desk.shown.begin()
    assert desk.shown.recorder is not None
    assert well.read("well").readings["en"] == Narrator("Daw Mya", date(2026, 11, 20), True, False)
    desk.undo()
    desk.undo()
    assert files_of(home / "content") == before


def test_a_text_is_read_and_taken_back_as_one_change(open_desk, home, well, devices, qtbot):
    agree(well, "well", "en")
    before = files_of(home / "content")
    desk = opened(open_desk, home)
    microphone, recorder = devices[0], desk.shown.recorder
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for _ in recorder.session.pieces:
        microphone.say(silence(0.3) + tone(0.6) + silence(0.3))
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    screen = desk.shown
    desk.back()
    assert desk.shown.place.screen == "board" and not screen.isVisible()
    assert not recorded_work(well.read("well"), "en").missing
    desk.undo()
    assert files_of(home / "content") == before
    desk.redo()
    assert not recorded_work(well.read("well"), "en").missing


def test_what_is_taken_back_is_ones_own(open_desk, home, well, devices, qtbot):
    agree(well, "well", "en")
    work = well.read("well")
    read_aloud(work, "en", range(1))
    before = recorded_work(work, "en").there
    desk = opened(open_desk, home)
    recorder = desk.shown.recorder
    theirs = recorded_work(work, "en")
    from reader.authoring.audio import encoded

    recorder.go(-1)
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    devices[0].say(silence(0.3) + tone(0.6) + silence(0.3))
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    recorder.session.settle()
    keep(theirs, theirs.spoken[3], encoded(tone(0.9)), (0,))
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    devices[0].say(silence(0.3) + tone(0.6) + silence(0.3))
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    desk.back()
    assert len(recorded_work(work, "en").there) == 3
    desk.undo()
    now = recorded_work(work, "en").there
    assert now == {**before, theirs.spoken[3].key: theirs.there[theirs.spoken[3].key]}
    desk.redo()
    assert len(recorded_work(work, "en").there) == 3


def test_what_somebody_else_recorded_meanwhile_stays(open_desk, home, well, devices, qtbot):
    agree(well, "well", "en")
    desk = opened(open_desk, home)
    theirs = recorded_work(well.read("well"), "en")
    from reader.authoring.audio import encoded

    keep(theirs, theirs.spoken[0], encoded(tone(0.9)), (0,))
    data = theirs.there[theirs.spoken[0].key].file.read_bytes()
    recorder = desk.shown.recorder
    qtbot.keyClick(recorder, Qt.Key.Key_Space)
    for _ in range(2):
        devices[0].say(silence(0.3) + tone(0.6) + silence(0.3))
        qtbot.keyClick(recorder, Qt.Key.Key_Space)
    desk.back()
    assert desk.shown.place.screen == "voices" and "somebody else" in desk.notice.text()
    desk.back()
    assert desk.shown.place.screen == "board"
    now = recorded_work(well.read("well"), "en")
    assert now.there[theirs.spoken[0].key].file.read_bytes() == data
    assert set(now.there) == {one.key for one in now.spoken[:2]} and now.there[now.spoken[0].key].marks == (0,)


def test_a_long_recording_is_taken_apart_by_keys(open_desk, home, well, devices, qtbot, tmp_path):
    agree(well, "well", "en")
    (tmp_path / "long.m4a").write_bytes(coded(recording(well), "ipod", "aac"))
    desk = opened(open_desk, home)
    desk.take([tmp_path / "long.m4a"], QPoint(9, 9))
    screen = desk.shown
    assert screen.parts.chosen == "all" and len(screen.parts.buttons) == 3
    screen.buttons["begin"].click()
    cutter = screen.cutter
    qtbot.waitUntil(lambda: bool(cutter.session.pieces))
    qtbot.keyClick(cutter.wave, Qt.Key.Key_Space)
    assert any(devices[1].listen(300))
    qtbot.keyClick(cutter.wave, Qt.Key.Key_Return)
    qtbot.keyClick(cutter.wave, Qt.Key.Key_Delete)  # the second one is not kept
    start = cutter.session.piece.start
    qtbot.keyClick(cutter.wave, Qt.Key.Key_Home)
    for _ in range(5):
        qtbot.keyClick(cutter.wave, Qt.Key.Key_Left)
    assert cutter.session.piece.start == pytest.approx(start - 0.1, abs=0.01)
    qtbot.keyClick(cutter.wave, Qt.Key.Key_Return)
    desk.back()
    recorded = recorded_work(well.read("well"), "en")
    assert set(recorded.there) == {recorded.spoken[0].key, recorded.spoken[2].key}


def test_a_limit_is_dragged_and_never_into_another_piece(open_desk, home, well, devices, qtbot, tmp_path):
    agree(well, "well", "en")
    (tmp_path / "long.wav").write_bytes(coded(recording(well), "wav", "pcm_s16le"))
    desk = opened(open_desk, home, files=(tmp_path / "long.wav",))
    desk.shown.cut(desk.shown.place.files)
    session, wave = desk.shown.cutter.session, desk.shown.cutter.wave
    qtbot.waitUntil(lambda: bool(session.pieces) and wave.isVisible())
    qtbot.wait(20)
    session.go(1)
    desk.shown.cutter.go(0)
    end = session.piece.end
    picture, middle = wave.grab().toImage(), wave.height() // 2
    inside, pause = round(wave.x_of(session.piece.start + 0.3)), round(wave.x_of(end + 0.4))
    assert picture.pixelColor(inside, middle).lightness() < 80
    assert picture.pixelColor(pause, middle - 4).lightness() > 180

    def drag(seconds):
        start, to = QPoint(round(wave.x_of(session.piece.end)), 40), QPoint(round(wave.x_of(seconds)), 40)
        qtbot.mousePress(wave, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(wave, to)
        qtbot.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=to)

    drag(end - 0.3)
    assert session.piece.end == pytest.approx(end - 0.3, abs=0.05)
    drag(session.pieces[2].end)
    assert session.piece.end == session.pieces[2].start
    samples = session.heard()
    cutter = desk.shown.cutter
    cutter.keep()
    session.settle()
    kept = recorded_work(well.read("well"), "en").there[session.spoken[1].key]
    assert abs(recording_length(kept.file.read_bytes()) / 1000 - len(samples) / 16_000) < 0.9


def test_files_that_are_no_sound_or_have_too_few_pauses_are_told(open_desk, home, well, devices, qtbot, tmp_path):
    agree(well, "well", "en")
    (tmp_path / "noise.m4a").write_bytes(b"nothing of the kind" * 40)
    (tmp_path / "short.wav").write_bytes(coded(tone(2.0), "wav", "pcm_s16le"))
    desk = opened(open_desk, home)
    for name, told in (("noise.m4a", "cannot be read as sound"), ("short.wav", "fewer pauses")):
        desk.take([tmp_path / name], QPoint(9, 9))
        desk.shown.cut(desk.shown.place.files)
        qtbot.waitUntil(lambda told=told: told in desk.notice.text())
        assert desk.shown.cutter is None and desk.shown.form.isVisible()
    assert not recorded_work(well.read("well"), "en").there


def test_the_facts_say_who_reads_and_keep_what_else_stands_there(open_desk, home, well, devices):
    file = home / "content" / "well" / "work.toml"
    before = tomllib.loads(file.read_text("utf-8"))
    desk = open_desk(home)
    desk.go(Place("facts", "well", "en"))
    ((_, form),) = desk.shown.readers
    form.by.setText("Daw  Mya")
    assert not desk.shown.save() and "fill in both" in desk.notice.text()
    form.on.setText("20 May")
    assert not desk.shown.save() and "20 May" in desk.notice.text()
    form.on.setText("2026-05-20")
    form.heard.click()
    form.given.click()
    assert desk.shown.save()
    row = {"by": "Daw Mya", "on": date(2026, 5, 20), "to_be_heard": True, "to_be_given_away": True}
    assert tomllib.loads(file.read_text("utf-8")) == {**before, "voices": {"en": row}}
    form.by.setText("")
    form.on.setText("")
    form.heard.click()
    form.given.click()
    assert desk.shown.save() and tomllib.loads(file.read_text("utf-8")) == before


def test_recordings_are_dropped_on_their_text(open_desk, home, well, devices, tmp_path):
    agree(well, "well", "en")
    (tmp_path / "phone").mkdir()
    for name in ("1.m4a", "2.m4a", ".hidden"):
        (tmp_path / "phone" / name).write_bytes(b"")
    desk = open_desk(home)
    board = desk.shown.board
    row = next(i for i, one in enumerate(desk.summaries) if one.work == "well")
    at = board.viewport().mapTo(desk, board.cell_rect(row, 0).center())
    desk.take([tmp_path / "phone"], at)
    assert desk.shown.place == Place("voices", "well", "en", (tmp_path / "phone",)) and desk.shown.parts is not None
    desk.back()
    desk.take([tmp_path / "phone" / "1.m4a"], QPoint(3, 3))
    assert desk.shown.place.screen == "board" and "Drop a recording on the text" in desk.notice.text()


def test_the_board_says_how_much_is_read_aloud(open_desk, home, well, devices):
    agree(well, "well", "en")
    read_aloud(well.read("well"), "en", range(2))
    desk = open_desk(home)
    desk.shown.board.choose("well", "en")
    assert "Read aloud: 2 of 4." in desk.shown._state.text()


def test_a_person_takes_the_place_of_a_machine(open_desk, home, well, devices):
    agree(well, "well", "en", more="machine = true\n")
    read_aloud(well.read("well"), "en")
    desk = opened(open_desk, home)
    reader = desk.shown.reader
    assert reader.by.text() == "" and len(recorded_work(well.read("well"), "en").there) == 4
    reader.by.setText("Daw Mya")
    reader.on.setText("2026-11-20")
    reader.heard.click()
    desk.shown.begin()
    assert desk.shown.recorder is not None and not recorded_work(well.read("well"), "en").there
    desk.undo()
    assert well.read("well").readings["en"].machine and len(recorded_work(well.read("well"), "en").there) == 4


def test_done_leads_back(open_desk, home, well, devices, qtbot):
    agree(well, "well", "en")
    desk = opened(open_desk, home)
    desk.shown.recorder.done.click()
    qtbot.waitUntil(lambda: desk.shown.place.screen == "board")


def test_words_of_no_work_are_read_too(open_desk, home, well, devices):
    agree(well, "well", "en")
    desk = opened(open_desk, home)
    desk.shown.buttons["names"].click()
    assert desk.shown.place == Place("voices", "", "en") and desk.shown.reader is not None
    desk.shown.reader.by.setText("U Hla")
    desk.shown.reader.on.setText("2026-11-21")
    desk.shown.reader.heard.click()
    desk.shown.begin()
    assert desk.shown.recorder.words.text() == "English"
    desk.back()
