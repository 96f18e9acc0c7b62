"""A long recording is cut where whoever read it paused between the paragraphs; and a machine speaks where it may."""

import random
import shutil
from array import array
from itertools import pairwise

import pytest

from reader.authoring import audio
from reader.authoring.cli import main
from reader.authoring.cutting import cut
from reader.authoring.speaking import CannotSpeak, MachineVoice
from reader.authoring.voices_to_pack import recorded_work
from tests.samples import STORY
from tests.voices import agree, silence, tone

POOL = array("h", [round(v * (0.6 + 0.4 * (i % 4_000 > 1_500))) for i, v in enumerate(tone(12, 180))])
TEXT = "# The well\n\nCold water stands in it. Drink it slowly, and thank for it.\n\nIt is deep.\n\n## A rope {#rope}\n\nBring a rope that is long.\n"


def noise(seconds, loudness, chance):
    part = array("h", [chance.randint(-loudness, loudness) for _ in range(800)])
    return (part * (int(seconds * 16_000) // 800 + 1))[: int(seconds * 16_000)]


def speech(seconds, chance):
    at = chance.randrange(16_000 * 3)
    return (POOL[at:] + POOL)[: int(seconds * 16_000)]


def made(kind, blocks, seed=5):
    """Return a reading of blocks, their lengths and where each begins and ends: steady; at an uneven pace; in a noisy room,
    with pauses inside that are as long as those between."""
    chance = random.Random(seed)
    loud = {"steady": 30, "uneven": 60, "noisy": 200}[kind]
    inside = {"steady": (0.3, 0.5), "uneven": (0.25, 0.6), "noisy": (0.3, 1.0)}[kind]
    between = {"steady": (1.0, 1.4), "uneven": (0.7, 1.6), "noisy": (0.6, 1.4)}[kind]
    samples, lengths, places = noise(1, loud, chance), [], []
    for _ in range(blocks):
        letters = chance.choice((12, 40, 90, 160))
        seconds = letters / 25 * (1.0 if kind == "steady" else chance.uniform(0.75, 1.3))
        start, count = len(samples) / 16_000, max(1, letters // 40)
        for number in range(count):
            samples += speech(seconds / count, chance)
            samples += noise(chance.uniform(*inside), loud, chance) if number < count - 1 else array("h")
        lengths.append(letters)
        places.append((start, len(samples) / 16_000))
        samples += noise(chance.uniform(*between), loud, chance)
    return samples, lengths, places


@pytest.mark.parametrize(("kind", "share"), [("steady", 1.0), ("uneven", 0.9), ("noisy", 0.75)])
def test_cuts_fall_between_the_paragraphs(kind, share):
    samples, lengths, places = made(kind, 40)
    pieces = cut(samples, lengths)
    right = sum(abs(p.start - a) < 0.15 and abs(p.end - b) < 0.15 for p, (a, b) in zip(pieces, places, strict=True))
    assert right >= share * len(places)


def test_pieces_are_in_order_and_apart():
    samples, lengths, _ = made("noisy", 20)
    pieces = cut(samples, lengths)
    assert len(pieces) == 20
    assert all(p.start < p.end for p in pieces) and all(a.end < b.start for a, b in pairwise(pieces))


@pytest.mark.parametrize("samples", [array("h"), silence(2), tone(1)])
def test_where_there_are_too_few_pauses_nothing_is_cut(samples):
    assert cut(samples, [10, 10, 10]) == []


# --- sound ---


def coded(samples, name, codec):
    """Return samples as a file of another kind."""
    import io

    import av

    out = io.BytesIO()
    with av.open(out, "w", format=name) as container:
        stream = container.add_stream(codec, rate=48_000, layout="mono")
        resampler = av.AudioResampler(stream.format, "mono", 48_000, stream.frame_size or 1024)
        for frame in audio._frames(samples, 16_000):
            for part in resampler.resample(frame):
                container.mux(stream.encode(part))
        for part in resampler.resample(None):
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return out.getvalue()


@pytest.mark.parametrize(("name", "codec"), [("wav", "pcm_s16le"), ("flac", "flac"), ("ogg", "libopus"), ("mp3", "libmp3lame"), ("ipod", "aac")])  # fmt: skip
def test_what_telephones_record_can_be_read(name, codec):
    samples = audio.samples_of(coded(tone(1.0), name, codec))
    assert len(samples) == pytest.approx(16_000, abs=2_500) and max(samples) > 2_000


@pytest.mark.parametrize("data", [b"", b"no sound", bytes(1000)])
def test_what_is_no_sound_is_told(data):
    with pytest.raises(audio.NoSound):
        audio.samples_of(data)


@pytest.mark.parametrize("loudness", [300, 3_000, 30_000])
@pytest.mark.parametrize("seconds", [0.4, 2.0])
def test_every_recording_is_as_loud_as_another(loudness, seconds):
    even = audio.evened(audio.without_silence(silence(0.5) + tone(seconds, loudness=loudness) + silence(0.5)))
    assert audio.loudness(even) == pytest.approx(-23, abs=1)
    assert audio.loudness(audio.samples_of(audio.encoded(even))) == pytest.approx(-23, abs=1)


# --- the commands ---


@pytest.fixture
def well(sample):
    sample.add("well", TEXT, toml=STORY)
    return sample


def reading(sample, only=range(99)):
    chance = random.Random(2)
    samples = silence(0.8)
    for number, spoken in enumerate(recorded_work(sample.read("well"), "en").spoken):
        if number in only:
            for sentence in spoken.text.split(". "):
                samples += speech(max(0.3, len(sentence) * 0.03), chance) + silence(0.35)
            samples += silence(0.9)
    return samples


def cut_it(sample, *more):
    return main(["cut", *more, "--work", "well", "--language", "en", "--content", str(sample.folder)])


def test_one_long_recording_becomes_the_recordings_of_a_text(well, tmp_path, capsys):
    (tmp_path / "long.wav").write_bytes(coded(reading(well), "wav", "pcm_s16le"))
    assert cut_it(well, str(tmp_path / "long.wav")) == 1 and "agreed to be heard" in capsys.readouterr().err
    assert (
        cut_it(well, str(tmp_path / "long.wav"), "--by", "Daw Mya", "--agrees", "given-away", "--on", "2026-11-20") == 0
    )
    recorded = recorded_work(well.read("well"), "en")
    assert not recorded.missing and "5 of 5 are read" in capsys.readouterr().out
    assert len(recorded.there[recorded.spoken[1].key].marks) == 2  # its sentences are marked by the pause between them
    assert well.read("well").readings["en"].by == "Daw Mya" and well.read("well").readings["en"].given_away
    assert well.mistakes() == []


def test_a_folder_with_a_file_for_each_paragraph(well, tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.m4a").write_bytes(
            coded(silence(0.3) + tone(0.5 + number / 4) + silence(0.3), "ipod", "aac")
        )
    agree(well, "well", "en")
    assert cut_it(well, str(folder)) == 0
    recorded = recorded_work(well.read("well"), "en")
    lengths = [recorded.there[s.key].file.stat().st_size for s in recorded.spoken]
    assert lengths == sorted(lengths) and len(set(lengths)) == 5


def test_the_limits_can_be_corrected(well, tmp_path):
    (tmp_path / "long.wav").write_bytes(coded(reading(well), "wav", "pcm_s16le"))
    plan = tmp_path / "plan.toml"
    assert cut_it(well, str(tmp_path / "long.wav"), "--plan", str(plan)) == 0
    assert not recorded_work(well.read("well"), "en").there and plan.read_text("utf-8").count("words") == 5
    agree(well, "well", "en")
    lines = plan.read_text("utf-8").splitlines()
    plan.write_text("\n".join(lines[:3]) + "\n", "utf-8")  # the rest was not read
    assert cut_it(well, str(tmp_path / "long.wav"), "--limits", str(plan)) == 0
    assert len(recorded_work(well.read("well"), "en").there) == 2


def test_what_a_command_cannot_do_is_one_sentence(well, tmp_path, capsys):
    agree(well, "well", "en")
    sound, plan = tmp_path / "a.wav", tmp_path / "plan.toml"
    sound.write_bytes(coded(tone(1), "wav", "pcm_s16le"))
    for words, told in (
        ("no = [", "make it anew with --plan"),
        ("here = 3", "make it anew with --plan"),
        ("gone = {from = 0, to = 1}", "words that do not stand in the text any more (gone)"),
    ):
        plan.write_text(words, "utf-8")
        assert cut_it(well, str(sound), "--limits", str(plan)) == 1 and told in capsys.readouterr().err
    key = recorded_work(well.read("well"), "en").spoken[0].key
    plan.write_text(f'"{key}" = {{from = 2, to = 1}}', "utf-8")
    assert cut_it(well, str(sound), "--limits", str(plan)) == 1 and "ends before it begins" in capsys.readouterr().err
    assert cut_it(well, str(sound), "--part", "roof") == 1 and "has no part “roof”" in capsys.readouterr().err
    assert cut_it(well, str(sound), "--by", "Mya") == 1 and "Say what they agreed to" in capsys.readouterr().err
    for work, tag in (("river", "en"), ("well", "km")):
        assert main(["cut", str(sound), "--work", work, "--language", tag, "--content", str(well.folder)]) == 1
        assert f"There is no work “{work}” in" in capsys.readouterr().err
    assert not recorded_work(well.read("well"), "en").there


def test_nothing_is_left_to_read_once_all_is_read(well, tmp_path, capsys):
    agree(well, "well", "en")
    (tmp_path / "long.wav").write_bytes(coded(reading(well), "wav", "pcm_s16le"))
    assert cut_it(well, str(tmp_path / "long.wav")) == 0
    assert cut_it(well, str(tmp_path / "long.wav"), "--missing") == 1 and "read already" in capsys.readouterr().err


def test_only_a_part_was_read(well, tmp_path):
    agree(well, "well", "en")
    (tmp_path / "part.wav").write_bytes(coded(reading(well, range(3, 5)), "wav", "pcm_s16le"))
    assert cut_it(well, str(tmp_path / "part.wav"), "--part", "rope") == 0
    assert {kept.text for kept in recorded_work(well.read("well"), "en").there.values()} == {
        "A rope",
        "Bring a rope that is long.",
    }


def test_a_machine_is_refused_for_languages_that_it_does_not_know():
    for tag in ("km", "so", "mww", "jra", "rad", "prs"):
        with pytest.raises(CannotSpeak):
            MachineVoice(tag)


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_a_machine_speaks_and_is_marked(well):
    assert main(["speak", "well", "--language", "en", "--content", str(well.folder)]) == 0
    assert well.read("well").readings["en"].machine and not recorded_work(well.read("well"), "en").missing


def test_a_person_takes_the_place_of_a_machine_and_never_the_other_way(well, tmp_path, monkeypatch):
    from reader.authoring import speaking

    monkeypatch.setattr(speaking.shutil, "which", lambda _: "/bin/true")
    monkeypatch.setattr(speaking.MachineVoice, "say", lambda *_: tone(0.5))
    speak = ["speak", "well", "--language", "en", "--content", str(well.folder)]
    assert main(speak) == 0 and well.read("well").readings["en"].machine
    (tmp_path / "part.wav").write_bytes(coded(reading(well, range(3, 5)), "wav", "pcm_s16le"))
    assert cut_it(well, str(tmp_path / "part.wav"), "--part", "rope", "--by", "Daw Mya", "--agrees", "heard") == 0
    assert not well.read("well").readings["en"].machine and len(recorded_work(well.read("well"), "en").there) == 2
    assert main(speak) == 1
