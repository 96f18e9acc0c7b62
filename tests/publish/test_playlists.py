"""Recordings for any player: just the words of the text, in their order, and the list that names them."""

from datetime import date
from itertools import pairwise

import pytest

from reader.authoring import audio
from reader.authoring.signing import sign_pack
from reader.authoring.voices import Narrator
from reader.core.composition import Reader
from reader.core.recordings import recording_length, spoken_segments
from reader.publish.playlists import playlist, tracks
from reader.publish.publication import Publication, Tongue
from reader.publish.publisher import open_library, publish, read_state
from tests.publish.conftest import PUBLISHER, build
from tests.publish.test_media_overlays import packs_with_voices
from tests.samples import STORY
from tests.voices import agree, read_aloud, voice_pack


@pytest.fixture
def spoken_packs(sample, signed, tmp_path):
    return packs_with_voices(sample, tmp_path)


def entries(file):
    """Return the tracks of a list as a player reads them: seconds, title, file."""
    lines = file.read_text("utf-8").splitlines()
    assert lines[0] == "#EXTM3U"
    found = []
    for head, path in pairwise(lines):
        if head.startswith("#EXTINF:"):
            seconds, _, title = head.removeprefix("#EXTINF:").partition(",")
            found.append((int(seconds), title, file.parent / path))
    return found


def test_every_recording_of_a_text_is_there_in_its_order(order, spoken_packs, tmp_path):
    wanted = order("en", packs=spoken_packs, formats=("m3u",))
    assert publish(wanted).faults == ()
    (file,) = (tmp_path / "out").rglob("*.m3u8")
    library = open_library(wanted)
    composition = library.open(library.listed("house"), Reader("en"))
    said = [
        composed.segments[i]
        for composed in map(composition.composed, range(len(composition)))
        for i in spoken_segments(composed.block, composed.segments)
    ]
    found = entries(file)
    assert len(found) == len(said) > 3
    for (seconds, title, path), words in zip(found, said, strict=True):
        data = path.read_bytes()
        assert data == library.recording(words, "en").data and words.text.startswith(title.removesuffix(" …")[:20])
        assert abs(seconds * 1000 - recording_length(data)) <= 600 or seconds == 1
        assert audio.samples_of(path)  # any player decodes it
    assert [path.name[:3] for *_, path in found] == [f"{n:03}" for n in range(1, len(found) + 1)]
    library.close()
    listed = (tmp_path / "out" / "copies.tsv").read_text("utf-8")
    assert listed.count(".mp3\n") == len(found) and listed.count(".m3u8\n") == 1


def test_what_nobody_read_is_no_list_and_goes_where_its_voice_goes(order, spoken_packs, signed, tmp_path):
    wanted = order("en", packs=spoken_packs, formats=("m3u",))
    assert publish(wanted).made > 0 and publish(wanted).made == 0
    publish(order("en", packs=spoken_packs[:1], formats=("m3u",)))
    assert not list((tmp_path / "out").rglob("*.mp3")) and not read_state(tmp_path / "out")


def test_a_list_to_take_away_has_only_voices_that_may_be_given_away(order, spoken_packs, tmp_path):
    publish(order("km", packs=spoken_packs, formats=("m3u",), taken_away=True))
    assert not list((tmp_path / "out").rglob("*.mp3"))  # their reader agreed to be heard alone


def test_a_machine_says_so_in_the_list_and_in_each_name(sample, order, application, tmp_path):
    sample.add("well", "# The well\n\nCold water.\n", toml=STORY)
    agree(sample, "well", "en", more="machine = true\n")
    work = sample.read("well")
    assert work.readings["en"] == Narrator("A made voice", date(2026, 11, 20), True, True, machine=True)
    read_aloud(work, "en")
    voices = voice_pack(sample.folder, [sample.read("well")], tmp_path / "en.sala", "en")
    sign_pack(voices, PUBLISHER, 1_700_000_000)
    packs = [build(sample, tmp_path / "again.sala"), voices]
    publication = Publication(open_library(order("en", packs=packs)), application)
    text = publication.text(publication.library.listed("well"), Tongue(("en",)))
    found = tracks(text, "The well")
    assert [track.title for track in found] == ["The well (Machine voice)", "Cold water. (Machine voice)"]
    assert [track.file for track in found] == [
        "The well/001 The well (Machine voice).mp3", "The well/002 The well (Machine voice).mp3",
    ]  # fmt: skip
    assert "#PLAYLIST:The well\n" in playlist(text, found).decode()
    publication.library.close()
