"""A library as ZIM, read by libzim: every page, what is found in each script, what the file says of itself."""

import contextlib
import os
from posixpath import dirname, join, normpath

import pytest
from libzim.reader import Archive
from libzim.search import Query, Searcher

from reader.core.languages import LANGUAGES
from reader.publish import zim
from reader.publish.publication import Tongue
from reader.publish.publisher import publish
from reader.publish.zim import units
from tests.publish.read_back import parsed, plain, segments_of, share_found, told


@contextlib.contextmanager
def quiet():
    """libzim speaks to the terminal by itself."""
    kept, nothing = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nothing)


def made(publication, folder, *tags):
    folder.mkdir(exist_ok=True)
    [unit] = units(publication, [Tongue.of(tag) for tag in tags])
    with quiet():
        return unit.make(folder)["Sala.zim"]


@pytest.fixture
def archive(publication, tmp_path):
    return Archive(str(made(publication, tmp_path / "zim", "en", "km", "ar")))


def page(archive, path):
    return parsed(bytes(archive.get_entry_by_path(path).get_item().content))


def found(archive, words):
    search = Searcher(archive).search(Query().set_query(words))
    return list(search.getResults(0, 10))


def test_every_word_is_on_its_page(publication, archive):
    assert archive.check()
    for tag, work in (("en", "house"), ("km", "garden"), ("ar", "garden")):
        segments = [*segments_of(publication.library, work, tag)]
        share = share_found(segments, told(page(archive, f"{tag}/{work}").find("body")))
        assert share == (len(segments), len(segments))


def test_every_address_is_there(publication, archive):
    count = 0
    for path in ("index", "en/", "km/", "en/house", "km/garden", "ar/garden"):
        root = page(archive, path)
        ids = {e.get("id") for e in root.iter()}
        for name, element in [("href", e) for e in root.iter("a")] + [("src", e) for e in root.iter("img")]:
            file, _, target = element.get(name).partition("#")
            place = normpath(join(dirname(path), file)) + ("/" if file.endswith("/") else "")
            assert archive.has_entry_by_path(place) if file else target in ids, (path, element.get(name))
            count += 1
    assert count > 15


def test_words_are_found_in_every_script(archive):
    assert found(archive, "paragraph") == ["en/house"]
    for words in ("ដើមឈើ", "ដើមឈើមួយ"):  # one word, and two that stand together
        assert "km/garden" in found(archive, words)
    assert found(archive, "شجرة") == ["ar/garden"]
    assert found(archive, "nothing-of-the-kind") == []


def test_it_says_what_it_is(archive):
    said = {key: archive.get_metadata(key).decode() for key in ("Title", "Language", "Date", "Name", "Publisher")}
    assert said == {
        "Title": "Sala",
        "Language": "eng,khm,ara",
        "Date": "2026-11-01",
        "Name": "sala",
        "Publisher": "Sala",
    }
    assert len(archive.get_metadata("Description")) <= 80
    assert archive.has_illustration(48) and archive.main_entry.get_item().path == "index"
    root = page(archive, "km/garden")
    assert plain(told(root.find(".//div[@class='band']")))


def test_the_same_library_is_the_same_bytes(publication, tmp_path):
    first = made(publication, tmp_path / "one", "en", "km").read_bytes()
    assert made(publication, tmp_path / "two", "en", "km").read_bytes() == first


def test_it_is_published_beside_the_others(order):
    with quiet():
        report = publish(order("en", formats=("zim",)))
        assert (report.files, report.made) == (1, 1)
        assert publish(order("en", formats=("zim",))).made == 0
    assert (order("en").into / "Sala.zim").is_file()


def test_every_language_has_a_name_of_openzims():
    assert {*zim.LANGUAGE_NAMES} == {*LANGUAGES} and all(len(name) == 3 for name in zim.LANGUAGE_NAMES.values())
