"""Single pictures: of the shape that messengers show, with what they are of, the same each time; comics as CBZ."""

import io
import zipfile

import pytest
from PIL import Image

from reader.core.palette import LIGHT
from reader.publish.cards import comic_book, pictures_of
from reader.publish.publication import Publication, Tongue
from reader.publish.publisher import publish


@pytest.fixture
def shelf(content, application):
    return Publication(content, application)


def of(publication, work, *tags):
    return publication.text(publication.library.work(work), Tongue(tags))


def colour(image, x, y):
    return image.pixelColor(x, y).name().upper()


def test_what_to_do_today_is_a_picture_a_sentence(publication):
    found = list(pictures_of(of(publication, "house", "en")))
    assert len(found) == 1  # “Plant a tree.”
    image = found[0]
    assert (image.width(), image.height()) == (1080, 1350)
    assert colour(image, 5, 5) == LIGHT.notice_ground  # a draft: said above every picture
    assert colour(image, 540, 500) == "#14605F"  # its sign
    assert list(pictures_of(of(publication, "garden", "en"))) == []


def test_a_picture_story_in_any_script(shelf):
    for tag in ("ur", "km"):
        text = of(shelf, "atd-mou", tag)
        figures = [b for s, blocks in zip(text.work.sections, text.compositions[0].sections, strict=True)
                   if s.name == "pictures" for b in blocks if b.kind == "figure"]  # fmt: skip
        found = list(pictures_of(text))
        assert len(found) >= len(figures) > 3
        low = found[0].copy(54, 1000, 972, 200)
        dark = sum(low.pixelColor(x, y).lightness() < 100 for x in range(0, 972, 4) for y in range(0, 200, 4))
        assert dark > 100  # its sentence stands below the picture


def test_a_comic_is_a_panel_a_picture_and_a_book_of_pages(shelf):
    text = of(shelf, "three-windows", "ar")
    panels = sum(block.kind == "panel" for block in text.compositions[0].skeleton.blocks)
    first = next(pictures_of(text))
    assert (first.width(), first.height()) == (1080, 1350)
    with zipfile.ZipFile(io.BytesIO(comic_book(text))) as archive:
        names = archive.namelist()
        assert names == [f"{n:03}.jpg" for n in range(1, 13)] and panels > 30
        with Image.open(io.BytesIO(archive.read(names[0]))) as page:
            assert page.width > 1600 and page.height > 1000
            red, green, blue = page.getpixel((5, 5))
            assert abs(red - 0xFB) < 4 and abs(green - 0xEB) < 4 and abs(blue - 0xCB) < 6


def test_they_are_published(order):
    report = publish(order("en", formats=("cards",)))
    assert report.files == 1
    assert [p.name for p in order("en").into.rglob("*.jpg")] == ["01.jpg"]
