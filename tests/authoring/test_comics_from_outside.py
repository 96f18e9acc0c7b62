"""Comics and photographs as they come from outside: each case was met, and is right, or told."""

import io

import pytest
from PIL import Image, ImageDraw

from reader.authoring import packing
from reader.authoring.art import picture_bytes, picture_size
from reader.authoring.bare_picture import bare_picture
from reader.authoring.comic_panels import boxes, propose_panels
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.blocks import Block, BlockKind
from reader.core.images import raster, raster_problem
from reader.core.pack import Pack
from tests.authoring.test_comic_import import cbz, page, png, take
from tests.samples import STORY, Sample

ORIENTATION, MAKE, MODEL, GPS = 0x0112, 0x010F, 0x0110, 0x8825


def photograph(kind, orientation=1, size=(300, 200), **options):
    """Return a picture with a circle, red at its top left as it is seen, with all that a telephone writes into it."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 60, 40), fill="red")
    middle = size[0] // 2, size[1] // 2
    draw.ellipse((middle[0] - 40, middle[1] - 40, middle[0] + 40, middle[1] + 40), fill="blue")
    turns = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270, 3: Image.Transpose.ROTATE_180}
    stored = image.transpose(turns[orientation]) if orientation in turns else image
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKE], exif[MODEL] = orientation, "Telephone Maker", "Telephone 7"
    exif.get_ifd(GPS).update({1: "N", 2: (13.0, 45.0, 3.0), 3: "E", 4: (100.0, 30.0, 6.0)})
    file = io.BytesIO()
    stored.save(file, kind, exif=exif, **options)
    return file.getvalue(), image


def work_of(tmp_path):
    mistakes = Mistakes()
    work = read_work(tmp_path / "content" / "our-comic", mistakes)
    assert work is not None and not list(mistakes)
    return work


def pages_of(work):
    return [b for b in work.document.blocks() if b.kind is BlockKind.PAGE]


def is_upright(data, seen):
    with Image.open(io.BytesIO(data)) as image:
        found = image.convert("RGB")
    assert found.size == seen.size
    red, corner = found.getpixel((15, 10)), found.getpixel((seen.width - 10, seen.height - 10))
    assert red[0] > 200 and red[1] < 80 and min(corner) > 230
    centre = found.getpixel((seen.width // 2 + 30, seen.height // 2))
    assert centre[2] > 200 and centre[0] < 80


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_picture_is_packed_upright_and_says_nothing_of_where_it_was_taken(tmp_path, kind, orientation):
    data, seen = photograph(kind, orientation)
    path = tmp_path / f"a.{kind.lower()}"
    path.write_bytes(data)
    packed = picture_bytes(path)
    is_upright(packed, seen)
    assert picture_size(path) == seen.size == raster(packed).shown and raster(packed).orientation == 1
    assert not raster_problem(packed) and bare_picture(packed) == packed
    with Image.open(io.BytesIO(packed)) as image:
        assert not image.getexif() and not set(image.info) & {"exif", "xmp", "comment"}
    assert b"Telephone" not in packed and b"Exif" not in packed and b"EXIF" not in packed


def test_what_stands_upright_is_not_coded_anew(tmp_path):
    for kind in ("JPEG", "PNG", "WEBP"):
        data, _ = photograph(kind)
        with Image.open(io.BytesIO(data)) as one, Image.open(io.BytesIO(bare_picture(data))) as other:
            assert one.tobytes() == other.tobytes()
        assert len(bare_picture(data)) < len(data)


def test_words_and_small_pictures_beside_a_picture_go_too():
    image = Image.new("RGB", (200, 100), "green")
    file = io.BytesIO()
    image.save(file, "JPEG", comment=b"taken at home", progressive=True, quality=95, icc_profile=b"profile" * 40)
    tail = b"\xff\xd8small picture of a maker" + b"x" * 100
    bare = bare_picture(file.getvalue() + tail)
    assert b"taken" not in bare and b"maker" not in bare and b"ICC_PROFILE" in bare and bare.endswith(b"\xff\xd9")
    with Image.open(io.BytesIO(bare)) as one:
        one.load()
        assert one.size == (200, 100)
    text = png(image)
    text = text[:33] + b"\0\0\0\x0btEXtWhere\0Mae S" + b"\0\0\0\0" + text[33:]
    assert b"Mae S" not in bare_picture(text)


@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\0", b"RIFF\xff\0\0\0WEBPVP8X", b"\x89PNG\r\n\x1a\n\0\0"]
)
def test_what_is_no_whole_picture_stays_as_it_is(data):
    assert isinstance(bare_picture(data), bytes)


def test_no_pack_says_where_a_photograph_was_taken(tmp_path):
    sample = Sample(tmp_path / "content")
    place = sample.add("tale", "# A tale\n\n![A photograph](images/photo.jpg)\n", 3, STORY)
    (place / "images/photo.jpg").write_bytes(photograph("JPEG", 6)[0])
    mistakes = Mistakes()
    work = read_work(place, mistakes)
    mistakes.raise_any()
    packing.build([work], tmp_path / "a.sala")
    assert b"Telephone" not in (tmp_path / "a.sala").read_bytes()
    with Pack(tmp_path / "a.sala") as pack:
        is_upright(pack.asset(pack.work("tale"), "images/photo.jpg"), photograph("JPEG", 6)[1])


def test_turned_pages_become_upright_pages_of_their_shape(tmp_path):
    entries, seen = [], []
    for number, (kind, orientation) in enumerate([("JPEG", 6), ("JPEG", 8), ("JPEG", 3), ("WEBP", 6), ("PNG", 6)], 1):
        data, image = photograph(kind, orientation, size=(200, 300))
        entries.append((f"{number}.{kind.lower()}", data))
        seen.append(image)
    assert take(tmp_path, f"en={cbz(tmp_path / 'exif.cbz', entries)}") == 0
    work = work_of(tmp_path)
    for block, image in zip(pages_of(work), seen, strict=True):
        assert block.area == (0, 0, 200, 300)
        data = (work.folder / dict(block.art)["en"]).read_bytes()
        is_upright(data, image)
        assert b"Telephone" not in data


def test_a_page_has_the_shape_of_the_language_that_its_panels_were_marked_in(tmp_path):
    for tag, size in (("my", (120, 180)), ("ar", (90, 60))):
        (tmp_path / tag).mkdir()
        page(1, size).save(tmp_path / tag / "1.png")
    assert take(tmp_path, f"my={tmp_path / 'my'}", f"ar={tmp_path / 'ar'}", title="my=စာ") == 0
    (block,) = pages_of(work_of(tmp_path))
    assert block.area == (0, 0, 120, 180)


def story_page(size=(600, 800), lines=3, step=26):
    """A page of a picture book: a picture, and lines of words below it."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 40, size[0] - 40, size[1] - 220), fill=(90, 140, 90))
    for n in range(lines):
        for x in range(60, size[0] - 100 - 60 * n, 34):
            draw.rectangle((x, size[1] - 180 + n * step, x + 26, size[1] - 168 + n * step), fill="black")
    return image


@pytest.mark.parametrize("lines", [1, 2, 3, 5])
def test_words_below_a_picture_belong_to_it(tmp_path, lines):
    path = tmp_path / "a.png"
    story_page(lines=lines).save(path)
    (box,) = boxes(path, Block("b", BlockKind.PAGE, 0, area=(0, 0, 600, 800)))
    left, top, wide, high = box
    assert left <= 42 and top <= 42 and left + wide >= 556 and top + high >= 800 - 180 + (lines - 1) * 26 + 8


def test_a_caption_between_two_pictures_belongs_to_the_nearer_and_no_panel_covers_another(tmp_path):
    image = Image.new("RGB", (600, 900), "white")
    draw = ImageDraw.Draw(image)
    for top in (30, 480):
        draw.rectangle((30, top, 570, top + 370), fill=(120, 90, 60))
    draw.rectangle((100, 415, 480, 428), fill="black")
    image.save(tmp_path / "a.png")
    upper, lower = boxes(tmp_path / "a.png", Block("b", BlockKind.PAGE, 0, area=(0, 0, 600, 900)))
    assert upper[1] + upper[3] >= 427 and upper[1] + upper[3] <= lower[1]


def test_in_a_language_from_right_to_left_no_words_are_left_out_either(tmp_path):
    (tmp_path / "ar").mkdir()
    story_page().save(tmp_path / "ar" / "1.png")
    assert take(tmp_path, f"ar={tmp_path / 'ar'}", title="ar=قصة") == 0
    work = work_of(tmp_path)
    assert propose_panels(work) == {1: 1}
    (panel,) = [b for b in work_of(tmp_path).document.blocks() if b.kind is BlockKind.PANEL]
    assert panel.area[1] + panel.area[3] > 670


def test_subfolders_of_a_folder_are_taken_in_their_order(tmp_path):
    order = ["1.png", "2.png", "ch1/1.png", "ch1/2.png", "ch2/1.png", "ch10/1.png"]
    for number, name in enumerate(order):
        (tmp_path / "mixed" / name).parent.mkdir(parents=True, exist_ok=True)
        page(number).save(tmp_path / "mixed" / name)
    assert take(tmp_path, f"en={tmp_path / 'mixed'}") == 0
    work = work_of(tmp_path)
    found = [(work.folder / dict(b.art)["en"]).read_bytes() for b in pages_of(work)]
    assert found == [(tmp_path / "mixed" / name).read_bytes() for name in order]


def test_chapters_come_in_the_order_of_their_numbers(tmp_path):
    order = [
        "Chapter 0009/1.png",
        "Chapter 0060/1.png",
        "Chapter 0060/2.png",
        "Chapter 0060 (2)/1.png",
        "Chapter 0100/1.png",
    ]
    entries = [(name, png(page(number))) for number, name in enumerate(order)]
    assert take(tmp_path, f"en={cbz(tmp_path / 'a.cbz', entries[::-1])}") == 0
    work = work_of(tmp_path)
    assert [(work.folder / dict(b.art)["en"]).read_bytes() for b in pages_of(work)] == [data for _, data in entries]


def test_another_number_of_pages_in_one_language_is_told(tmp_path, capsys):
    english = cbz(tmp_path / "en.cbz", [(f"{n}.png", png(page(n))) for n in range(5)])
    thai = cbz(tmp_path / "th.cbz", [(f"{n}.png", png(page(n))) for n in range(3)])
    same = cbz(tmp_path / "my.cbz", [(f"{n}.png", png(page(n))) for n in range(5)])
    assert take(tmp_path, f"en={english}", f"th={thai}", f"my={same}") == 0
    said = "".join(capsys.readouterr())
    assert f"{thai} has 3 pages, and {english} has 5" in said and str(same) not in said


def test_a_painting_as_a_png_becomes_smaller_and_a_drawing_stays(tmp_path):
    painting = Image.effect_noise((900, 1200), 60).convert("RGB")
    drawing = page(1, (2400, 3600))
    archive = cbz(tmp_path / "a.cbz", [("1.png", png(painting)), ("2.png", png(drawing))])
    assert take(tmp_path, f"en={archive}") == 0
    work = work_of(tmp_path)
    first, second = ((work.folder / dict(b.art)["en"]) for b in pages_of(work))
    assert first.suffix == ".jpg" and first.stat().st_size * 2 < len(png(painting)) > 600_000
    assert second.suffix == ".png" and second.read_bytes() == png(drawing)
