"""Comics drawn elsewhere: folders, CBZ and PDF become one work, or nothing at all."""

import io
import struct
import tracemalloc
import zipfile
import zlib

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from reader.authoring import cli, comic_import
from reader.authoring.comic_panels import boxes
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.blocks import Block, BlockKind


def page(number, size=(120, 180), colour="white"):
    image = Image.new("RGB", size, colour)
    ImageDraw.Draw(image).rectangle((10, 10, 20 + number, 40), fill=(number * 5 % 256, 90, 160))
    return image


def png(image):
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def cbz(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def pdf(path, pages):
    images = [page(i) for i in range(1, pages + 1)]
    images[0].save(path, save_all=True, append_images=images[1:])
    return path


def take(tmp_path, *sources, title="en=Our comic"):
    content = tmp_path / "content"
    content.mkdir(exist_ok=True)
    return cli.main(
        ["import", *sources, "--as", "our-comic", "--kind", "comic", "--title", title, "--content", str(content)]
    )


def nothing_left(tmp_path):
    return sorted(p.name for p in (tmp_path / "content").iterdir()) == []


def test_a_folder_a_cbz_and_a_pdf_become_one_work(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for i in range(1, 13):
        page(i).save(folder / f"page{i}.png")  # page10 comes after page9
    (folder / ".DS_Store").write_bytes(b"x")
    archive = cbz(
        tmp_path / "thai.cbz",
        [("ComicInfo.xml", b"<x/>"), *((f"in/p{i}.png", png(page(i))) for i in (2, 1, 11, 3))],
    )
    book = pdf(tmp_path / "burmese.pdf", 5)
    assert take(tmp_path, f"en={folder}", f"th={archive}", f"my={book}") == 0
    mistakes = Mistakes()
    work = read_work(tmp_path / "content" / "our-comic", mistakes)
    assert not list(mistakes) and work.languages == ("en", "my", "th")
    pages = [b for b in work.document.blocks() if b.kind is BlockKind.PAGE]
    assert len(pages) == 12
    assert [tag for tag, _ in pages[3].art] == ["en", "my", "th"] and [tag for tag, _ in pages[5].art] == ["en"]
    for number, block in enumerate(pages, 1):  # each is the page that it should be
        data = (work.folder / dict(block.art)["en"]).read_bytes()
        assert data == (folder / f"page{number}.png").read_bytes()
    assert (work.folder / dict(pages[3].art)["th"]).read_bytes() == png(page(11))
    with Image.open(work.folder / dict(pages[0].art)["my"]) as drawn:
        assert max(drawn.size) == 2400 and drawn.format == "JPEG"


def test_an_id_that_is_taken_and_a_title_that_is_missing(tmp_path, capsys):
    book = pdf(tmp_path / "a.pdf", 2)
    assert take(tmp_path, f"en={book}", title="th=ชื่อ") == 1
    assert "needs a title in “en”" in capsys.readouterr().err and nothing_left(tmp_path)
    assert take(tmp_path, f"en={book}") == 0
    before = (tmp_path / "content" / "our-comic" / "comic.toml").read_bytes()
    assert take(tmp_path, f"en={book}") == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "content" / "our-comic" / "comic.toml").read_bytes() == before
    assert take(tmp_path, str(book)) == 1 and "names no language" in capsys.readouterr().err
    assert take(tmp_path, f"xx={book}") == 1 and "no language of the program" in capsys.readouterr().err


def huge_png():
    """Return a PNG of 20,000 × 20,000 pixels that is small on the disk."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"\0" * (20_000 // 8 + 1) * 20_000, 9)
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def locked_pdf(path):
    """Write a PDF that opens with a password only: the standard security handler, with keys that fit no empty one."""
    body = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(
        (
            b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>",
            b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>",
        ), 1,
    ):  # fmt: skip
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    start = len(body)
    body += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    body += b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00><00>] >>\nstartxref\n%d\n%%%%EOF\n" % start
    path.write_bytes(body)
    return path


def broken(kind, tmp_path):
    good = png(page(1))
    if kind == "cut":
        return cbz(tmp_path / "a.cbz", [("1.png", good), ("2.png", good[: len(good) // 2])])
    if kind == "cut jpeg":
        file = io.BytesIO()
        page(1, (400, 600)).save(file, "JPEG")
        return cbz(tmp_path / "a.cbz", [("1.jpg", file.getvalue()[:-400])])
    if kind == "huge":
        return cbz(tmp_path / "a.cbz", [("1.png", good), ("2.png", huge_png())])
    if kind == "climbs":
        return cbz(tmp_path / "a.cbz", [("1.png", good), ("../../evil.png", good)])
    if kind == "climbs, Windows":
        return cbz(tmp_path / "a.cbz", [("1.png", good), ("..\\evil.png", good)])
    if kind == "absolute":
        return cbz(tmp_path / "a.cbz", [("/tmp/evil.png", good)])
    if kind == "bomb":
        return cbz(tmp_path / "a.cbz", [("1.png", good), ("2.png", b"\0" * 200_000_000)])
    if kind == "no zip":
        path = tmp_path / "a.cbz"
        path.write_bytes(b"PK\3\4" + b"x" * 400)
        return path
    if kind == "rar":
        path = tmp_path / "a.cbr"
        path.write_bytes(b"Rar!\x1a\x07\x00" + b"x" * 400)
        return path
    if kind == "gif":
        return cbz(tmp_path / "a.cbz", [("1.gif", b"GIF89a")])
    if kind == "renamed":
        return cbz(tmp_path / "a.cbz", [("1.png", b"this is no picture")])
    if kind == "empty":
        return cbz(tmp_path / "a.cbz", [("read me.txt", b"x")])
    if kind == "locked pdf":
        return locked_pdf(tmp_path / "a.pdf")
    if kind == "broken pdf":
        path = tmp_path / "a.pdf"
        path.write_bytes(b"%PDF-1.7\n" + b"x" * 400)
        return path
    return tmp_path / "nowhere.pdf"


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("cut", "page 2 cannot be read as a picture"), ("cut jpeg", "page 1 cannot be read as a picture"),
        ("huge", "pixels: make it smaller"), ("climbs", "“../../evil.png” leads out of the archive"),
        ("climbs, Windows", "evil.png” leads out of the archive"), ("absolute", "leads out of the archive"),
        ("bomb", "unpacks to more than 24 MB"), ("no zip", "is damaged"), ("rar", "pack the pages as a ZIP"),
        ("gif", "is no PNG, JPEG or WebP picture"), ("renamed", "page 1 cannot be read as a picture"),
        ("empty", "holds no pages"), ("locked pdf", "is locked with a password"), ("broken pdf", "is damaged"),
        ("missing", "is not there"),
    ],
)  # fmt: skip
def test_bad_input_is_one_clear_sentence_and_leaves_nothing(tmp_path, capsys, kind, told):
    source = broken(kind, tmp_path)
    before = sorted(p for p in tmp_path.rglob("*") if "content" not in p.parts)
    tracemalloc.start()
    assert take(tmp_path, f"en={source}") == 1
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    error = capsys.readouterr().err.strip()
    assert told in error and "\n" not in error and "Traceback" not in error
    assert nothing_left(tmp_path)
    assert sorted(p for p in tmp_path.rglob("*") if "content" not in p.parts) == before
    assert most < 200_000_000


@pytest.mark.parametrize("size", [(0.001, 300), (300, 0.001), (1, 14_400)])
def test_a_page_of_a_pdf_so_thin_that_it_is_no_picture_is_told(tmp_path, capsys, size):
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 300)
    document.new_page(*size)
    document.save(tmp_path / "thin.pdf")
    document.close()
    assert take(tmp_path, f"en={tmp_path / 'thin.pdf'}") == 1
    assert "page 2 is" in (told := capsys.readouterr().err) and "no picture is so thin" in told
    assert nothing_left(tmp_path)


@pytest.mark.parametrize("work", ["../victim", "/../victim", "..", "a/b", "C:victim"])
def test_the_name_of_a_comic_never_leads_out_of_the_content(tmp_path, work):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "kept.txt").write_text("kept")
    page(1).save(tmp_path / "one.png")
    (tmp_path / "content").mkdir()
    command = [
        "import",
        f"en={tmp_path / 'one.png'}",
        f"--as={work}",
        "--kind=comic",
        "--title",
        "en=T",
        "--content",
        str(tmp_path / "content"),
    ]
    assert cli.main(command) == 1
    assert (victim / "kept.txt").read_text() == "kept" and nothing_left(tmp_path)


def test_a_locked_zip_is_told(tmp_path, capsys):
    path = cbz(tmp_path / "a.cbz", [("1.png", png(page(1)))])
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    assert take(tmp_path, f"en={path}") == 1
    assert "locked with a password" in capsys.readouterr().err and nothing_left(tmp_path)


def test_a_lie_about_sizes_does_not_unpack_more(tmp_path, monkeypatch):
    """What is unpacked is bounded by what is read, not by what the archive says."""
    monkeypatch.setattr(comic_import, "MOST_PAGE_BYTES", 1000)
    path = cbz(tmp_path / "a.cbz", [("1.png", b"\0" * 5000)])
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    data[at + 24 : at + 28] = struct.pack("<I", 10)  # the directory says: 10 bytes
    path.write_bytes(data)
    with pytest.raises(comic_import.ComicImportError):
        comic_import.import_comic(tmp_path / "content", "a", {"en": path}, {"en": "A"})
    assert not (tmp_path / "content").exists() or not list((tmp_path / "content").iterdir())


def test_no_more_pages_than_the_most(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(comic_import, "MOST_PAGES", 3)
    book = pdf(tmp_path / "a.pdf", 4)
    assert take(tmp_path, f"en={book}") == 1
    assert "more than 3 pages" in capsys.readouterr().err and nothing_left(tmp_path)
    monkeypatch.setattr(comic_import, "MOST_BYTES", 10)
    archive = cbz(tmp_path / "a.cbz", [("1.png", png(page(1)))])
    assert take(tmp_path, f"en={archive}") == 1
    assert "divide it" in capsys.readouterr().err and nothing_left(tmp_path)


# --- panels ---

GRID = ((20, 20, 380, 280), (420, 20, 780, 280), (20, 320, 300, 580), (340, 320, 780, 580), (20, 620, 780, 1180))


def grid(path, paper="white", panel=(90, 120, 200)):
    image = Image.new("RGB", (800, 1200), paper)
    for box in GRID:
        ImageDraw.Draw(image).rectangle(box, fill=panel, outline="black", width=3)
    image.save(path)
    return path


def near(found, wanted, most=6):
    x, y, wide, high = found
    left, top, right, bottom = wanted
    return all(abs(a - b) <= most for a, b in ((x, left), (y, top), (x + wide, right), (y + high, bottom)))


@pytest.mark.parametrize(("paper", "panel"), [("white", (90, 120, 200)), ("black", "white"), ("#f4ecd8", (30, 90, 40))])
def test_panels_are_found_between_the_gutters(tmp_path, paper, panel):
    block = Block("p", BlockKind.PAGE, 0, area=(0, 0, 800, 1200), image="x")
    found = boxes(grid(tmp_path / "a.png", paper, panel), block)
    assert len(found) == 5 and all(near(f, w) for f, w in zip(found, GRID, strict=True))
    backwards = boxes(tmp_path / "a.png", block, rtl=True)
    order = [GRID[i] for i in (1, 0, 3, 2, 4)]
    assert all(near(f, w) for f, w in zip(backwards, order, strict=True))


def test_a_page_without_gutters_is_one_panel(tmp_path):
    block = Block("p", BlockKind.PAGE, 0, area=(0, 0, 80, 120), image="x")
    Image.new("RGB", (800, 1200), "white").save(tmp_path / "a.png")
    assert boxes(tmp_path / "a.png", block) == [(0, 0, 80, 120)]


def test_panels_are_written_for_a_person_to_correct(tmp_path, capsys):
    folder = tmp_path / "pages"
    folder.mkdir()
    grid(folder / "1.png")
    grid(folder / "2.png")
    assert take(tmp_path, f"en={folder}") == 0
    file = tmp_path / "content" / "our-comic" / "comic.toml"
    file.write_text("# by hand\n" + file.read_text("utf-8"), "utf-8")
    assert cli.main(["panels", "our-comic", "--content", str(tmp_path / "content")]) == 0
    assert "page 2: 5 panels" in capsys.readouterr().out
    text = file.read_text("utf-8")
    assert text.startswith("# by hand\n") and text.count("[[pages.panels]]") == 10
    mistakes = Mistakes()
    work = read_work(file.parent, mistakes)
    assert not list(mistakes)
    assert [len(s) for s in work.document.sections] == [1, 6, 6]
    assert cli.main(["panels", "our-comic", "--content", str(tmp_path / "content")]) == 0  # what is there stays
    assert file.read_text("utf-8") == text
    assert cli.main(["panels", "nothing", "--content", str(tmp_path / "content")]) == 1
    assert "There is no comic “nothing”" in capsys.readouterr().err
