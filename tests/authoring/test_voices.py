"""Recordings beside the texts: who agreed, what was read, what is to be read again, and packs of voices."""

import pytest

from reader.authoring import audio, status
from reader.authoring.cli import main
from reader.authoring.mistakes import Mistakes
from reader.authoring.voices import MADE_FOR, RecordedElsewhere, keep
from reader.authoring.voices_to_pack import check_voices, recorded_work
from reader.authoring.works import read_works
from reader.core.pack import Pack
from tests.samples import STORY
from tests.voices import agree, read_aloud, tone


@pytest.fixture
def story(sample):
    sample.add("well", "# The well\n\nCold water. Drink it.\n\nIt is deep.\n", toml=STORY)
    return sample


def told(sample):
    mistakes = Mistakes()
    works = read_works(sample.folder, mistakes)
    check_voices(sample.folder, works, (), mistakes)
    return [f"{m.file.relative_to(sample.folder)}: {m.message}" for m in mistakes]


def test_nothing_is_said_where_nobody_recorded(story):
    assert told(story) == []


def test_recordings_of_whom_it_is_not_written_that_they_agreed_are_a_mistake(story):
    read_aloud(story.read("well"), "en")
    assert "nothing says who reads and agreed to be heard" in told(story)[0]
    agree(story, "well", "en")
    assert told(story) == []


def test_who_did_not_agree_is_heard_nowhere(story, tmp_path, capsys):
    agree(story, "well", "en")
    file = story.folder / "well" / "work.toml"
    file.write_text(file.read_text("utf-8").replace("to_be_heard = true", "to_be_heard = false"), "utf-8")
    read_aloud(story.read("well"), "en")
    assert "did not agree to be heard" in " ".join(told(story))
    assert main(["build", str(story.folder), "--voices", "--out", str(tmp_path / "x.sala")]) == 1
    assert not list(tmp_path.glob("*.sala"))


@pytest.mark.parametrize("line", ["by = 3", "on = 2026", "to_be_heard = 1", "colour = true", 'by = "…"'])
def test_another_form_of_the_agreement_is_told(story, line):
    agree(story, "well", "en")
    file = story.folder / "well" / "work.toml"
    key = line.partition(" ")[0]
    kept = [old for old in file.read_text("utf-8").split("\n") if not old.startswith(f"{key} = ")]
    file.write_text("\n".join([*kept, line]), "utf-8")
    assert "says who reads" in " ".join(told(story))


def test_files_that_are_no_recordings_are_told(story):
    agree(story, "well", "en")
    folder = story.folder / "well" / "voices"
    (folder / "en").mkdir(parents=True)
    (folder / "xx").mkdir()
    (folder / "en" / "mine.mp3").write_bytes(b"")
    (folder / "en" / f"{'0' * 32}.mp3").write_bytes(b"noise")
    assert len(told(story)) == 3


def test_what_was_changed_since_it_was_read_is_counted(story):
    agree(story, "well", "en")
    read_aloud(story.read("well"), "en", range(2))
    row = next(r for r in status.rows([story.read("well")]) if r.language == "en")
    assert (row.read, row.aloud, row.again, row.voice) == (2, 3, 0, "read 2/3")
    source = story.folder / "well" / "source.md"
    source.write_text(source.read_text("utf-8").replace("Cold", "Clean"), "utf-8")
    work = story.read("well")
    row = next(r for r in status.rows([work]) if r.language == "en")
    assert (row.read, row.again, row.voice) == (1, 1, "read 1/3, read 1 again")
    assert "read 1 again" in status.table([row]) and "read 1 again" in status.status_page([row])
    recorded = recorded_work(work, "en")
    changed, missing = recorded.missing
    assert (
        changed.text == "Clean water. Drink it."
        and [changed.key] == list(recorded.again)
        and missing.text == "It is deep."
    )


def test_reading_again_takes_the_place_of_what_was_read_before(story):
    read_aloud(story.read("well"), "en")
    source = story.folder / "well" / "source.md"
    source.write_text(source.read_text("utf-8").replace("Cold", "Clean"), "utf-8")
    recorded = recorded_work(story.read("well"), "en")
    keep(recorded, recorded.missing[0], audio.encoded(tone(1)), (0, 500))
    again = recorded_work(story.read("well"), "en")
    assert not again.again and not again.missing and not again.left and len(list(again.folder.glob("*.mp3"))) == 3
    assert (
        again.there[again.spoken[1].key].marks == (0, 500)
        and (again.folder / MADE_FOR).read_text("utf-8").count("words") == 3
    )


def test_packs_of_voices_are_built_language_by_language(story, tmp_path, capsys):
    story.translate_all("well", "th")
    for tag, away in (("en", True), ("th", False)):
        agree(story, "well", tag, away)
        read_aloud(story.read("well"), tag)
    out = tmp_path / "sala.sala"
    assert main(["build", str(story.folder), "--voices", "--out", str(out), "--cache", str(tmp_path / "cache")]) == 0
    assert sorted(p.name for p in tmp_path.glob("*.sala")) == ["sala-voices-en.sala", "sala-voices-th.sala"]
    with Pack(tmp_path / "sala-voices-en.sala") as english, Pack(tmp_path / "sala-voices-th.sala") as thai:
        assert english.manifest.take_away and not thai.manifest.take_away
        assert len(english.recorded_in("en").places) == 3 and english.recorded_in("en").voices[0].name == "A made voice"
    assert "3 recordings" in capsys.readouterr().out
    # A stick that is given away has those alone who agreed to it.
    away = ["build", str(story.folder), "--voices", "th", "--part", "take-away", "--out", str(tmp_path / "away.sala")]
    assert main(away) == 1 and "Thai" in capsys.readouterr().err


def test_voices_of_texts_about_rights_stay_off_sticks_to_take_away(sample, tmp_path):
    agree(sample, "garden", "en", away=True)
    read_aloud(sample.read("garden"), "en")
    build = ["build", str(sample.folder), "--voices", "en", "--out", str(tmp_path / "x.sala")]
    assert main(build) == 0 and main([*build, "--part", "take-away"]) == 1
    with Pack(tmp_path / "x-voices-en.sala") as pack:
        assert not pack.manifest.take_away


def test_a_machine_is_never_in_a_release(story, tmp_path, capsys):
    agree(story, "well", "en", more="machine = true\n")
    read_aloud(story.read("well"), "en")
    build = ["build", str(story.folder), "--voices", "en", "--out", str(tmp_path / "x.sala")]
    assert main([*build, "--release", "--only", "well"]) == 1
    assert main([*build, "--only", "well"]) == 0
    with Pack(tmp_path / "x-voices-en.sala") as pack:
        assert pack.recorded_in("en").voices[0].machine


def test_what_somebody_else_recorded_meanwhile_is_not_overwritten(story):
    work = story.read("well")
    ours, theirs = recorded_work(work, "en"), recorded_work(work, "en")
    one, two, three = ours.spoken
    keep(theirs, one, audio.encoded(tone(0.4)), (0,))
    with pytest.raises(RecordedElsewhere):
        keep(ours, one, audio.encoded(tone(0.8)))
    keep(ours, two, audio.encoded(tone(0.8)), (0, 300))
    keep(theirs, three, audio.encoded(tone(0.4)))
    with pytest.raises(RecordedElsewhere):
        keep(theirs, two, audio.encoded(tone(0.4)))
    keep(ours, two, audio.encoded(tone(0.9)), (0, 400))  # one's own is read again
    now = recorded_work(work, "en").there
    assert (now[one.key].marks, now[two.key].marks, len(now)) == ((0,), (0, 400), 3)
    assert now[one.key].file.read_bytes() == audio.encoded(tone(0.4))


def test_who_reads_is_written_down_by_a_command_and_can_take_it_back(story):
    agree_to = [
        "agree",
        "well",
        "--language",
        "en",
        "--content",
        str(story.folder),
        "--by",
        "Daw Mya",
        "--on",
        "2026-11-20",
    ]
    assert main([*agree_to, "--agrees", "given-away"]) == 0
    reading = story.read("well").readings["en"]
    assert (reading.by, reading.heard, reading.given_away) == ("Daw Mya", True, True)
    read_aloud(story.read("well"), "en")
    assert told(story) == []
    assert main([*agree_to, "--agrees", "nothing"]) == 0
    assert not story.read("well").readings["en"].heard and "did not agree" in told(story)[0]
