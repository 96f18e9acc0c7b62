"""What phones get, in a phone's browser without letters of its own, and asked of the public checkers."""

import subprocess
import zipfile

import pytest

from reader.core.languages import language
from reader.core.library import Library
from reader.publish.epub import book
from reader.publish.html import whole_page, work_page
from reader.publish.publication import Publication, Tongue
from reader.publish.zim import units
from reader.ui.i18n.translation import InterfaceTranslation
from tests.conftest import ROOT
from tests.publish.conftest import KEYS, KHMER
from tests.publish.test_media_overlays import packs_with_voices
from tests.system.browser import Browser
from tests.system.conftest import program

SHOWN = ["my", "km", "th", "ar", "ur", "ta", "zh-Hans", "my+ar"]
SMALL = """(() => { const found = []; let node;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (node = walker.nextNode()) {
  const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
  if (node.data.trim() && size < 16) found.push([node.data, size]); }
return found; })()"""
LINE_ENDS = """(() => { const found = []; let node, lines = 0;
const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), range = document.createRange();
while (node = walker.nextNode()) { const text = node.data; let low = null;
  for (let i = 0; i < text.length; i++) {
    range.setStart(node, i); range.setEnd(node, i + 1);
    const boxes = range.getClientRects(); if (!boxes.length) continue;
    const bottom = boxes[boxes.length - 1].bottom;
    if (low !== null && bottom > low + 6) { lines++; found.push([text.slice(0, i), text.slice(i)]); }
    low = bottom; } }
return [lines, found]; })()"""
FAMILY = """[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family.replace(/"/g, ''))"""


class Parts:
    """What a publication asks for, without the window."""

    def __init__(self, *parts):
        self.fonts, self.icons, self.translation = parts


@pytest.fixture(scope="module")
def publication(qapp, content, fonts, icons):
    translation = InterfaceTranslation(ROOT / "build" / "i18n")
    yield Publication(content, Parts(fonts, icons, translation))
    translation.use(("en",))


@pytest.fixture(scope="module")
def pages(publication, tmp_path_factory):
    """A text and a comic in the languages that are looked at; in Khmer one page with everything too."""
    folder, found = tmp_path_factory.mktemp("pages"), {}
    for tag in SHOWN:
        tongue = Tongue.of(tag)
        for letters in publication.all_letters(tongue):
            (folder / letters.file_name).write_bytes(letters.data)
        for work in ("atd-mou", "three-windows"):
            found[tag, work] = folder / f"{work}-{tag}.html"
            found[tag, work].write_bytes(work_page(publication.text(publication.library.work(work), tongue), {}.get))
    book = publication.text(publication.library.work("covid-19-book"), Tongue(("ta",)))  # with a table of long words
    found["ta", "covid-19-book"] = folder / "covid-19-book-ta.html"
    found["ta", "covid-19-book"].write_bytes(work_page(book, {}.get))
    khmer = Tongue(("km",))
    found["km", "all"] = folder / "all.html"
    found["km", "all"].write_bytes(
        whole_page(publication, khmer, [publication.text(work, khmer) for work in publication.written(khmer)])
    )
    return found


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    found = Browser(tmp_path_factory.mktemp("browser"))
    yield found
    found.close()


@pytest.mark.parametrize("tag", SHOWN)
def test_a_page_fits_a_phone(browser, pages, tag):
    for page in [page for (language_, _), page in pages.items() if language_ == tag]:
        browser.open(page.as_uri())
        assert browser.run("document.documentElement.scrollWidth") == 360, page
        assert browser.run(SMALL) == [], page
        families = {language(t).script.family for t in tag.split("+")}
        assert families <= set(browser.run(FAMILY)), page
        browser.shoot(ROOT / "build" / f"phone-{page.stem}.png")


@pytest.mark.parametrize("tag", ["my", "km", "th"])
def test_no_word_is_torn(browser, pages, tag):
    """Where writing has no spaces a line ends where the pack says, never inside of a run of letters."""
    browser.open(pages[tag, "atd-mou"].as_uri())
    lines, inside = browser.run(LINE_ENDS)
    low, high = {"my": (0x1000, 0x109F), "km": (0x1780, 0x17FF), "th": (0x0E00, 0x0E7F)}[tag]
    torn = [(a[-12:], b[:12]) for a, b in inside if low <= ord(a[-1]) <= high and low <= ord(b[0]) <= high]
    assert browser.run("document.querySelectorAll('wbr').length") > 300 and lines > 10 and torn == []


def test_words_can_be_made_large_and_dark(browser, pages):
    browser.open(pages["km", "atd-mou"].as_uri())
    size = browser.run("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)")
    browser.run("document.querySelector('.larger-sign').click()")
    assert browser.run("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)") == pytest.approx(
        1.5 * size
    )
    assert browser.run("document.documentElement.scrollWidth") == 360
    light = browser.run("getComputedStyle(document.body).backgroundColor")
    browser.dark(True)
    assert browser.run("getComputedStyle(document.body).backgroundColor") != light
    browser.dark(False)


@pytest.mark.parametrize(("work", "tag"), [("three-windows", "ar"), ("covid-19-book", "km+en"), ("atd-mou", "zh-Hans")])
def test_books_are_as_the_standard_says(publication, tmp_path, work, tag):
    check_book(publication, work, tag, tmp_path / "book.epub")


@pytest.mark.parametrize(("work", "tag"), [("house", "en"), ("garden", "km"), ("house", "km+en")])
def test_books_that_can_be_heard_are_as_the_standard_says(sample, qapp, fonts, icons, tmp_path, work, tag):
    sample.translate("garden", "km", KHMER)
    sample.translate("house", "km", KHMER)
    translation = InterfaceTranslation(ROOT / "build" / "i18n")
    heard = Publication(Library(packs_with_voices(sample, tmp_path), KEYS), Parts(fonts, icons, translation))
    check_book(heard, work, tag, tmp_path / "book.epub")
    translation.use(("en",))
    heard.library.close()
    with zipfile.ZipFile(tmp_path / "book.epub") as found:
        assert any(name.endswith(".smil") for name in found.namelist())


def check_book(publication, work, tag, file):
    file.write_bytes(book(publication.text(publication.library.work(work), Tongue.of(tag))))
    # Debian's command is the archive itself, which only some systems start.
    command = [program("java"), "-jar", program("epubcheck"), file]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0 and "0 errors / 0 warnings" in done.stdout, done.stdout + done.stderr


def test_a_zim_is_as_the_standard_says(publication, tmp_path):
    [unit] = units(publication, [Tongue.of(tag) for tag in ("en", "km", "th")])
    file = unit.make(tmp_path)["Sala.zim"]
    done = subprocess.run([program("zimcheck"), file], capture_output=True, text=True)
    assert done.returncode == 0 and "Overall Test Status: Pass" in done.stdout, done.stdout
