"""Recordings: the form is held to, words reach the reader as they were read, and nothing else is ever heard."""

import random
import sqlite3
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring import audio, packing, signing
from reader.authoring.mistakes import Mistakes
from reader.authoring.voices_to_pack import spoken_of
from reader.authoring.works import read_works
from reader.core import limits
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES
from reader.core.library import Library
from reader.core.pack import PUBLISHER, Pack
from reader.core.recordings import (
    NoRecording,
    RecordedIn,
    checked_marks,
    checked_recording,
    frame_lengths,
    recording_key,
    recording_length,
    sentences_with_marks,
    spoken_segments,
    spoken_text,
)
from reader.core.trust import Keys, PublicKey
from reader.core.words import Span, Style, Words
from tests.conftest import ROOT
from tests.samples import build_pack
from tests.voices import agree, read_aloud, say_beside, tone, voice_pack

SECOND = audio.encoded(tone(1.0))


# --- the form ---


def test_the_length_is_told_without_decoding():
    for seconds in (0.1, 1.0, 7.3):
        told = recording_length(audio.encoded(tone(seconds)))
        assert 1000 * seconds <= told <= 1000 * seconds + 150  # an encoder and its last frame


def test_the_length_told_is_the_one_that_is_decoded():
    assert abs(recording_length(SECOND) - 1000 * len(audio.samples_of(SECOND)) // 16_000) <= 40


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"ID3" + SECOND,
        SECOND[:-1],
        SECOND[1:],
        SECOND + b"\0",
        b"\xff\xfb\x90\xc4" + bytes(500),
        bytes(108),
    ],
)
def test_what_is_no_recording_is_told(data):
    with pytest.raises(NoRecording):
        recording_length(data)


def test_a_longer_recording_than_anybody_reads_is_refused():
    frame = SECOND[: frame_lengths(SECOND)[0]]
    with pytest.raises(NoRecording, match="seconds"):
        recording_length(frame * (limits.RECORDED.most * 16_000 // 576 + 2))


@given(st.lists(st.integers(-5, 350_000), max_size=8))
def test_marks_begin_at_0_and_increase(marks):
    good = not marks or (marks[0] == 0 and all(a < b for a, b in pairwise(marks)) and marks[-1] <= 300_000)
    if good:
        assert checked_marks(marks) == tuple(marks)
    else:
        with pytest.raises(ValueError):
            checked_marks(marks)


def test_a_mark_behind_the_end_is_refused():
    assert checked_recording(SECOND, [0, 900]).marks == (0, 900)
    with pytest.raises(ValueError):
        checked_recording(SECOND, [0, 1200])


# --- the words ---


def test_the_key_is_of_the_words_alone():
    plain = Words("Ask first. Then go in.")
    same = (
        Words("Ask first.  Then go\u00a0in."), Words("Ask first. Then go in.", (4,), (Span(0, 3, Style.STRONG),)),
        Words("Ask first.1 Then go in.", (), (Span(10, 11, Style.NOTE, "note-1"),)), Words("\u2068Ask first.\u2069 Then go in."),
    )  # fmt: skip
    assert {recording_key("en", words) for words in same} == {recording_key("en", plain)}
    assert recording_key("my", plain) != recording_key("en", plain) != recording_key("en", Words("Ask first. Go in."))


def test_every_block_of_the_library_has_the_same_key_when_it_is_recorded_and_when_it_is_read(content, sources):
    for work in sources:
        for tag in {"en", "my", "km", "ar", "ur", "zh-Hans"}.intersection(work.languages):
            composition = content.open(content.work(work.id), Reader(tag))
            read = set()
            for index in range(len(composition)):
                composed = composition.composed(index)
                if composed.language == tag:
                    said = spoken_segments(composed.block, composed.segments)
                    read.update(recording_key(tag, composed.segments[i]) for i in said)
            assert {spoken.key for spoken in spoken_of(work, tag)} == read, (work.id, tag)


def test_sentences_have_their_marks_or_none_has():
    words = Words("Ask first. Then go in. Wait.")
    assert sentences_with_marks(words, "en", (0, 900, 2000)) == [(0, 0, 10), (900, 11, 22), (2000, 23, 28)]
    assert sentences_with_marks(words, "en", (0, 900)) == sentences_with_marks(words, "en", ()) == []


# --- packs ---


@pytest.fixture
def spoken(sample, tmp_path):
    """The sample's pack, and one of the voices of “garden” in English."""
    agree(sample, "garden", "en")
    garden = sample.read("garden")
    read_aloud(garden, "en")
    return build_pack(sample, tmp_path / "sample.sala"), voice_pack(
        sample.folder, [garden], tmp_path / "voices.sala", "en"
    )


def heard(library, work="garden", tag="en", hand=PUBLISHER):
    composition = library.open(library.work(work), Reader(tag))
    found = {}
    for index in range(len(composition)):
        composed = composition.composed(index)
        for i in spoken_segments(composed.block, composed.segments):
            found[spoken_text(composed.segments[i])] = library.recording(composed.segments[i], composed.language, hand)
    return found


def test_what_was_read_is_heard_beside_the_words(spoken, sample):
    library = Library(spoken)
    assert library.has_recordings("en") and library.has_recordings() and not library.has_recordings("my")
    found = heard(library)
    assert set(found) == {"The garden", "Back to the house.", "Trees", "A tree."} and all(found.values())
    assert found["A tree."].marks == (0,) and not found["A tree."].machine
    assert not any(heard(library, "house").values())
    assert not [part for pack in library.packs for part in pack.damaged_parts() if part] and not library.problems


def test_a_library_without_voices_has_none(pack):
    library = Library([pack])
    assert not library.has_recordings() and library.recording(Words("A tree."), "en") is None


def test_a_pack_of_voices_is_an_ordinary_pack_of_no_works(spoken):
    with Pack(spoken[1]) as pack:
        assert pack.manifest.trial and pack.manifest.name == "Voices" and not list(pack.works())
        assert not pack.manifest.take_away and [tag for tag, _ in pack.manifest.recordings] == ["en"]


def test_changed_words_are_silent(spoken, sample, tmp_path):
    source = sample.folder / "garden" / "source.md"
    source.write_text(source.read_text("utf-8").replace("A tree.", "No tree."), "utf-8")
    found = heard(Library([build_pack(sample, tmp_path / "newer.sala"), spoken[1]]))
    assert found["No tree."] is None and found["Trees"] is not None


def test_a_recording_of_a_stranger_never_speaks_over_a_text_of_the_publisher(spoken, tmp_path):
    keys = {name: signing.SecretKey.new() for name in ("publisher", "stranger")}
    keys["publisher"].write(tmp_path / "publisher.key", tmp_path / "publisher.pub")
    trusted = Keys((PublicKey.parse((tmp_path / "publisher.pub").read_text("utf-8")),))
    text, voices = spoken
    signing.sign_pack(text, keys["publisher"])
    signing.sign_pack(voices, keys["stranger"])
    library = Library([text, voices], trusted)
    library.accept_waiting()
    assert not any(heard(library).values())
    signing.sign_pack(voices, keys["publisher"])
    assert all(heard(Library([text, voices], trusted)).values())


def test_a_person_is_heard_rather_than_a_machine(spoken, sample, tmp_path):
    file = sample.folder / "garden" / "work.toml"
    file.write_text(file.read_text("utf-8") + "machine = true\n", "utf-8")
    machine = voice_pack(sample.folder, [sample.read("garden")], tmp_path / "machine.sala", "en")
    words = Words("A tree.")
    assert Library([spoken[0], machine]).recording(words, "en").machine
    assert not Library([spoken[0], machine, spoken[1]]).recording(words, "en").machine


def test_names_of_languages_and_questions_are_words_like_any_other(sample, tmp_path):
    from reader.authoring.voices import spoken_beside

    for tag in ("my", "km"):
        say_beside(sample.folder, spoken_beside((), tag)[0])
    library = Library([voice_pack(sample.folder, [], tmp_path / "names.sala", "my", "km", "th")])
    named = {row.tag for row in LANGUAGES.values() if library.is_recorded(Words(row.own_name), row.tag)}
    assert named == {"my", "km"}


# --- damage ---


def test_a_changed_recording_is_never_played(spoken):
    with sqlite3.connect(spoken[1]) as db:
        row, data = db.execute("SELECT id, bytes FROM body ORDER BY id LIMIT 1").fetchone()
        db.execute("UPDATE body SET bytes = ? WHERE id = ?", (data[:-1] + bytes([data[-1] ^ 1]), row))
    library = Library(spoken)
    found = heard(library)
    assert list(found.values()).count(None) == 1 and library.problems
    assert [part for part in library.packs[1].damaged_parts() if part]


def test_a_thousand_damages_are_silence_or_what_was_read(spoken):
    """Any byte of the pack may be another one: what is heard then is what was read, or nothing."""
    voices = spoken[1]
    whole, was = voices.read_bytes(), heard(Library(spoken))
    chance = random.Random(30)
    for _ in range(1_000):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 4, 64))):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        voices.write_bytes(damaged)
        library = Library([voices])
        for words, recording in was.items():
            now = library.recording(Words(words), "en")
            assert now is None or now == recording
        library.close()


_SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("0" * 64)
_PLACES = st.dictionaries(
    st.text(max_size=4), st.lists(_SCALARS | st.lists(_SCALARS, max_size=3), max_size=5), max_size=3
)
_VOICES = st.lists(st.lists(_SCALARS, max_size=3) | _SCALARS, max_size=3)


@settings(max_examples=150, deadline=None)
@given(st.tuples(_VOICES | _SCALARS, _PLACES | _SCALARS) | _SCALARS | _VOICES)
def test_a_crafted_list_of_recordings_is_refused_or_sound(value):
    try:
        recorded = RecordedIn.from_json(value)
        places = [recorded.at(key) for key in recorded.places]
    except (ValueError, TypeError, IndexError, KeyError):
        return
    assert all(place is not None and len(place[0].sha256) == 64 for place in places)


def test_recordings_of_a_pack_are_those_that_were_written(spoken):
    with Pack(spoken[1]) as pack:
        recorded = pack.recorded_in("en")
        again = RecordedIn.from_json(recorded.to_json())
        assert again == recorded and pack.recording(recorded, "0" * 32, "en") is None
        key = next(iter(recorded.places))
        assert pack.recording(replace(recorded, places={key: recorded.places[key]}), key, "en").data


def test_two_builds_give_the_same_bytes(spoken, sample, tmp_path):
    again = voice_pack(sample.folder, [sample.read("garden")], tmp_path / "again.sala", "en")
    assert again.read_bytes() == spoken[1].read_bytes()


def test_old_recorded_names_in_a_pack_are_no_mistake(sample, tmp_path):
    """Packs that were made before recordings had this form had one for each language's name."""
    packing.build(read_works(sample.folder, Mistakes()), tmp_path / "old.sala")
    with sqlite3.connect(tmp_path / "old.sala") as db:
        (manifest,) = db.execute("SELECT manifest FROM root").fetchone()
        db.execute("UPDATE root SET manifest = ?", (manifest[:-1] + b',"voices":{"my":[1,"' + b"0" * 64 + b'"]}}',))
    library = Library([tmp_path / "old.sala"])
    assert library.works() and not library.has_recordings() and not library.problems


def test_a_pack_of_voices_says_so_to_the_staff(spoken, qapp):
    from reader.ui import selftest

    report = selftest.report([spoken[1]], Keys(), ROOT / "build" / "fonts", ROOT / "build" / "i18n", spoken[1].parent)
    assert report.packs[0].voices == {"en": 4} and report.can_be_heard
    assert "voices of people: 4 recordings in en" in selftest.as_text(report)
