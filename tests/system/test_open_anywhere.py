"""What opens without Sala, asked of another program: poppler finds every word of a text in its PDF, the pictures are whole."""

import re
import subprocess
import unicodedata

import pytest
from PIL import Image

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.languages import language
from reader.core.library import Library
from reader.ui.platform.drives import file_name
from tests.conftest import DRAFTED
from tests.system.conftest import program

RIGHT_TO_LEFT = [tag for tag in DRAFTED if language(tag).rtl]
UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def library(stick):
    found = Library(sorted((stick / "sala-files/packs").glob("*.sala")))
    found.accept_waiting()
    yield found
    found.close()


def plain(text):
    return UNSEEN.sub("", unicodedata.normalize("NFC", text))


def told(pdf):
    done = subprocess.run([program("pdftotext"), pdf, "-"], capture_output=True, text=True, check=True)
    return plain(done.stdout)


def words_of(library, work, tag):
    """Return the words that a text shows as words: not those that a screen reader is given for a picture."""
    composition = library.open(library.work(work), Reader(tag))
    for i in range(len(composition)):
        block = composition.composed(i)
        if block.block.kind is not BlockKind.FIGURE:
            for segment in block.segments:
                yield from filter(None, (plain(word) for word in segment.text.split()))


def pdf_of(stick, library, work, tag):
    """Return the PDF of a work in a language: the one that holds most of its words."""
    folder = stick / "open-anywhere" / language(tag).own_name
    title = library.card(library.work(work), Reader(tag)).title.text
    files = [p for p in folder.rglob("*.pdf") if p.name in (file_name(title, ""), f"{work}.pdf")]
    assert len(files) == 1, (tag, work, files)
    return files[0]


@pytest.mark.parametrize("tag", DRAFTED)
@pytest.mark.parametrize("work", ["atd-mou", "covid-19-book"])
def test_another_program_finds_every_word(stick, library, work, tag):
    text = told(pdf_of(stick, library, work, tag))
    words = list(words_of(library, work, tag))
    # Poppler takes right-to-left words for painted ones and turns them round; what runs in lines it finds all the same.
    found = [w for w in words if w in text or (tag in RIGHT_TO_LEFT and w[::-1] in text)]
    print(f"\n{work} {tag}: {len(found)} of {len(words)} words")
    assert len(found) >= len(words) * (0.85 if tag in RIGHT_TO_LEFT else 0.99)


def test_every_language_that_is_written_has_its_folder_and_no_other(stick):
    folders = {p.name for p in (stick / "open-anywhere").iterdir()}
    assert folders == {language(tag).own_name for tag in DRAFTED}


def test_pictures_are_whole_and_as_wide_as_a_phone(stick):
    pictures = sorted((stick / "open-anywhere").rglob("*.jpg"))
    assert len(pictures) > 60 * len(DRAFTED)
    for path in pictures[::70]:
        with Image.open(path) as image:
            image.load()
            assert image.size == (1080, 1350) and len(image.convert("L").getcolors()) > 20, path


def test_phones_have_a_page_and_a_book_of_every_work(stick, library):
    for tag in DRAFTED:
        folder = stick / "open-anywhere" / language(tag).own_name
        pages, books = ([p for p in folder.rglob(f"*.{end}") if p.stem != "Sala"] for end in ("html", "epub"))
        works = [w for w in library.works() if tag in w.whole or tag in w.partial]
        assert len(pages) == len(books) == len(works) > 8
    listed = (stick / "sala-files/take-away.sha256").read_text("utf-8")
    assert "/rights/" not in listed and ".epub" in listed and "copies.tsv" not in listed


def test_the_read_me_names_every_language_and_how_to_open_it(stick):
    text = told(stick / "READ ME.pdf")
    assert all(
        word in text
        for word in ("Sala.exe", "open-anywhere", "English", "Soomaali", "TiếngViệt", "HmoobDawb", "KleiÊđê", "Jơrai")
    )
    fonts = subprocess.run(
        [program("pdffonts"), stick / "READ ME.pdf"], capture_output=True, text=True, check=True
    ).stdout
    rows = fonts.splitlines()[2:]
    assert len(rows) >= 7 and all(" yes " in row for row in rows)  # every letter is embedded


def test_the_field_guide_is_for_offices_alone_and_can_be_read(stick):
    assert "Makeanotherstick" in told(stick / "sala-files/FIELD GUIDE.pdf")
    assert "FIELD GUIDE.pdf" not in (stick / "sala-files/take-away.sha256").read_text("utf-8")
