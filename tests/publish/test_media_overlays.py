"""Books that can be heard: what stands on their pages, in order, with the recordings of just these words."""

import pytest
from defusedxml.ElementTree import fromstring

from reader.authoring.signing import sign_pack
from reader.core.composition import Reader
from reader.core.recordings import recording_key, recording_length, spoken_segments
from reader.publish.epub import book
from reader.publish.media_overlays import ACTIVE, clock
from reader.publish.publication import Publication, Tongue
from reader.publish.publisher import open_library
from tests.publish.conftest import PUBLISHER, build
from tests.publish.test_epub import OPF, opened
from tests.voices import agree, read_aloud, voice_pack

SMIL = "{http://www.w3.org/ns/SMIL}"


def packs_with_voices(sample, folder):
    """Return the sample with its house in English and its garden in Khmer read aloud, as far as they are translated."""
    for work, tag in (("house", "en"), ("garden", "km")):
        agree(sample, work, tag, away=work == "house")
        read_aloud(sample.read(work), tag)
    voices = [
        voice_pack(sample.folder, [sample.read(work)], folder / f"{tag}.sala", tag, take_away=False)
        for work, tag in (("house", "en"), ("garden", "km"))
    ]
    for pack in voices:
        sign_pack(pack, PUBLISHER, 1_700_000_000)
    return [build(sample, folder / "again.sala"), *voices]


@pytest.fixture
def spoken_packs(sample, signed, tmp_path):
    return packs_with_voices(sample, tmp_path)


@pytest.fixture
def heard(order, spoken_packs, application):
    found = Publication(open_library(order("en", packs=spoken_packs)), application)
    yield found
    found.library.close()


def pairs(files):
    """Return what each overlay of a book says: the page, the id of the words and the file that is heard."""
    found = []
    for name, data in sorted(files.items()):
        if name.endswith(".smil"):
            for pair in fromstring(data).iter(f"{SMIL}par"):
                page, _, anchor = pair.find(f"{SMIL}text").get("src").partition("#")
                found.append((page, anchor, pair.find(f"{SMIL}audio")))
    return found


@pytest.mark.parametrize(("work", "tag"), [("house", "en"), ("garden", "km")])
def test_the_words_on_the_page_are_those_that_are_heard(heard, work, tag):
    _, files, _, pages = opened(heard, work, tag)
    library, listed = heard.library, heard.library.listed(work)
    composition = library.open(listed, Reader(tag))
    wanted = []
    for index in range(len(composition)):
        composed = composition.composed(index)
        for segment in spoken_segments(composed.block, composed.segments):
            words = composed.segments[segment]
            if library.is_recorded(words, composed.language, composition.hand):
                wanted.append((words.text, f"audio/{recording_key(composed.language, words)}.mp3"))
    said = []
    for page, anchor, audio in pairs(files):
        element = next(e for e in pages[page].iter() if e.get("id") == anchor)
        said.append(("".join(element.itertext()), audio.get("src")))
        data = files[f"EPUB/{audio.get('src')}"]
        assert audio.get("clipEnd") == clock(recording_length(data)) and audio.get("clipBegin") == "0:00:00.000"
    assert [file for _, file in said] == [file for _, file in wanted] != []
    for (shown, _), (text, _) in zip(said, wanted, strict=True):
        assert "".join(text.split()) in "".join(shown.split())


def test_the_package_tells_how_long_it_is(heard):
    _, files, package, _ = opened(heard, "house", "en")
    items = {item.get("id"): item for item in package.iter(f"{OPF}item")}
    overlays = {item.get("media-overlay") for item in items.values()} - {None}
    assert overlays and all(items[name].get("media-type") == "application/smil+xml" for name in overlays)
    told = {m.get("refines"): m.text for m in package.iter(f"{OPF}meta") if m.get("property") == "media:duration"}
    whole = sum(recording_length(files[f"EPUB/{audio.get('src')}"]) for _, _, audio in pairs(files))
    assert told.keys() == {None, *(f"#{name}" for name in overlays)} and told[None] == clock(whole)
    assert f".{ACTIVE} ".encode() in files["EPUB/style.css"]


def test_a_book_without_voices_has_nothing_of_it(publication):
    _, files, _, _ = opened(publication, "house", "en")
    assert not pairs(files) and b"media:" not in files["EPUB/package.opf"]


def test_it_is_the_same_each_time_and_another_with_another_voice(heard):
    text = heard.text(heard.library.work("house"), Tongue(("en",)))
    assert book(text) == book(text) and heard.voices()


def test_who_did_not_agree_to_be_given_away_is_not(order, spoken_packs, application):
    found = Publication(open_library(order("en", packs=spoken_packs)), application, taken_away=True)
    assert not found.voices()
    found.library.close()


@pytest.mark.parametrize(
    ("milliseconds", "told"), [(0, "0:00:00.000"), (61_005, "0:01:01.005"), (7_325_999, "2:02:05.999")]
)
def test_lengths_are_written_as_smil_has_them(milliseconds, told):
    assert clock(milliseconds) == told
