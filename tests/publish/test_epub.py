"""Books, read by other programs: whole, with every word, the same bytes, marked on every page; comics with regions."""

import io
import re
import zipfile
from xml.etree.ElementTree import fromstring

import pytest

from reader.publish.epub import book
from reader.publish.publication import Publication, Tongue
from tests.publish.read_back import plain, segments_of, share_found, told

OPF = "{http://www.idpf.org/2007/opf}"


@pytest.fixture
def shelf(content, application):
    return Publication(content, application)


def opened(publication, work, *tags):
    """Return the files of a book, and the pages of its spine in order."""
    archive = zipfile.ZipFile(io.BytesIO(book(publication.text(publication.library.work(work), Tongue(tags)))))
    files = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    package = fromstring(files["EPUB/package.opf"])
    names = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
    spine = [names[item.get("idref")] for item in package.iter(f"{OPF}itemref")]
    return archive, files, package, {name: plain_tags(fromstring(files[f"EPUB/{name}"])) for name in spine}


def plain_tags(root):
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


@pytest.mark.parametrize("tag", ["en", "km"])
@pytest.mark.parametrize("work", ["house", "garden"])
def test_every_word_is_in_it_in_order(publication, work, tag):
    _, _, _, pages = opened(publication, work, tag)
    found, count = share_found(
        segments_of(publication.library, work, tag), "".join(told(p.find("body")) for p in pages.values())
    )
    assert found == count > 3


def test_it_is_packed_as_books_are_and_the_same_each_time(publication):
    archive, files, package, _ = opened(publication, "house", "km", "en")
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type, files["mimetype"]) == ("mimetype", 0, b"application/epub+zip")
    listed = {f"EPUB/{item.get('href')}" for item in package.iter(f"{OPF}item")}
    assert listed == set(files) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}
    text = publication.text(publication.library.work("house"), Tongue(("km", "en")))
    assert book(text) == book(text)
    assert len({entry.date_time for entry in archive.infolist()}) == 1
    languages = [e.text for e in package.iter("{http://purl.org/dc/elements/1.1/}language")]
    assert languages == ["km", "en"] and b"Sala-Khmer.woff2" in files["EPUB/style.css"]


def test_every_link_leads_to_something(publication):
    _, files, _, pages = opened(publication, "house", "en")
    ids = {name: {e.get("id") for e in page.iter()} for name, page in pages.items()}
    nav = plain_tags(fromstring(files["EPUB/nav.xhtml"]))
    count = 0
    for name, page in [("", nav), *pages.items()]:
        for link in page.iter("a"):
            file, _, target = link.get("href").partition("#")
            assert not target or target in ids[file or name], link.get("href")
            assert not file or file in pages
            count += 1
    assert count >= 5


def test_every_page_says_that_it_is_a_draft(publication):
    _, _, package, pages = opened(publication, "house", "km")
    sign = plain(publication.text(publication.library.work("house"), Tongue(("km",))).states[0].words.text)
    assert len(pages) > 2
    for page in pages.values():
        assert sign in plain(told(page.find(".//div[@class='band']")))
    assert sign in plain(package.find(".//{http://purl.org/dc/elements/1.1/}description").text)


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_a_comic_has_pages_regions_and_its_words(shelf, tag):
    _, files, package, pages = opened(shelf, "three-windows", tag)
    fixed = [i for i in package.iter(f"{OPF}itemref") if "rendition:layout-pre-paginated" in i.get("properties", "")]
    assert len(fixed) == 12
    assert package.find(f"{OPF}spine").get("page-progression-direction") == ("rtl" if tag == "ar" else "ltr")
    segments = [*segments_of(shelf.library, "three-windows", tag)]
    found, count = share_found(segments, "".join(told(p.find("body")) for p in pages.values()))
    assert found == count
    regions = [a.get("href") for a in plain_tags(fromstring(files["EPUB/regions.xhtml"])).iter("a")]
    assert len(regions) > 30
    rows = [
        re.fullmatch(r"(text-\d+\.xhtml)#xywh=percent:([\d.]+),([\d.]+),([\d.]+),([\d.]+)", r).groups() for r in regions
    ]
    for page, *numbers in rows:
        x, y, wide, high = map(float, numbers)
        assert page in pages and wide > 5 and high > 5 and x + wide <= 100.1 and y + high <= 100.1
    on_a_row = [float(row[1]) for row in rows if row[0] == rows[1][0] and row[2] == rows[1][2]]
    assert on_a_row == sorted(on_a_row, reverse=tag == "ar")  # in the order of the language
