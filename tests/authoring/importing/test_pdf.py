"""PDF as text where its letters come out in order, else as its pages."""

import io
import random

import pypdfium2
import pytest
from PIL import Image, ImageDraw

from reader.authoring.cli import main
from reader.authoring.importing.importer import import_file, read_for_import
from reader.authoring.importing.model import ForeignFileError, PieceKind
from reader.authoring.importing.pdf import doubtful_share
from reader.authoring.importing.pdf_pages import _in_colours, read_pdf_pages
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.works import WorkKind


def pdf(path, pages, means=None, more=""):
    """Write a PDF by hand: `pages` are lists of (size, x, y, words), in Latin letters; what each `means`, where it is
    another one; what `more` each page has."""
    named = " /ToUnicode 4 0 R" if means else ""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica{named} >>",
    ]
    kids = []
    if means:
        rows = "".join(f"<{ord(c):02x}> <{m.encode('utf-16-be').hex()}>\n" for c, m in means.items())
        stream = f"begincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{len(means)} beginbfchar\n{rows}endbfchar\nendcmap\n"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}endstream")
    for lines in pages:
        stream = "".join(f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET\n" for size, x, y, words in lines)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}endstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]{more} /Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    data, places = b"%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{words}\nendobj\n".encode()
    table = "".join(f"{at:010} 00000 n \n" for at in places)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(data)}\n%%EOF".encode()
    path.write_bytes(data)
    return path


def leaflet(path):
    def page(n):
        return [
            (9, 50, 810, "Our office"), (18, 50, 760, f"Part {n}"), (11, 50, 730, "Words that go on over the end of this line and"),
            (11, 50, 716, "end here."), (11, 50, 690, "- one"), (11, 50, 676, "- two"), (9, 300, 30, f"{n}"),
        ]  # fmt: skip

    return pdf(path, [[(30, 50, 780, "A leaflet"), (11, 50, 740, "Hello there.")], *(page(n) for n in range(1, 5))])


def test_lines_become_paragraphs_headings_and_lists(tmp_path):
    text = read_for_import(leaflet(tmp_path / "a.pdf"))
    assert text.pieces[0].words == "A leaflet"
    kinds = [(p.kind, p.words) for p in text.pieces[2:6]]
    assert kinds == [
        (PieceKind.HEADING, "Part 1"), (PieceKind.PARAGRAPH, "Words that go on over the end of this line and end here."),
        (PieceKind.ITEM, "one"), (PieceKind.ITEM, "two"),
    ]  # fmt: skip
    assert not any("Our office" in p.words for p in text.pieces)
    assert any("8 lines" in what for what in text.left_out) and any("Latin letters 100.0 %" in r for r in text.remarks)


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("ชื่อของฉันคือสมชาย " * 3, True), ("ช ื่อของฉ ันค ือ " * 3, False), ("ကလေးတစ်ဦးကို ထိန်းသိမ်း" * 3, True),
        ("ا ن قوقح ة ليوم ا ي صور ة " * 3, False), ("قاصدًا المعلمة في عام 2026 م، أ) ثم و هذا يمكنك أن تطلب مترجما ويمكنك أن تطلب مرة أخرى", True), ("ہم و تم یہاں ہیں", True),
        ("الأطفال والاحتجاز لدى السلطات " * 3, True), ("األطفال واالحتجاز اإلنسان " * 3, False), ("a\ufffdb\ufffdc", False), ("plain", True),
    ],
)  # fmt: skip
def test_letters_out_of_order_are_known(words, right):
    assert (doubtful_share(words) < 0.03) is right


def test_letters_of_an_arabic_ligature_stand_in_order(tmp_path):
    means = {"A": "لا", "B": "أ", "C": "و", "D": "ا", "E": "م", "F": "س", "G": "ل"}
    lines = [(11, 50, 700, "ACB"), (11, 50, 600, "EAF"), (11, 50, 500, "FDG")]  # from left to right, as on paper
    text = read_for_import(pdf(tmp_path / "a.pdf", [lines], means))
    assert " ".join(p.words for p in text.pieces[1:]) == "أولا سلام لاس"  # of one sign or of two, in order


def test_lines_whose_signs_stand_apart_are_named(tmp_path):
    means = {"A": "ก", "B": "\u0e48", "C": "า", " ": " "}
    lines = [(11, 50, 700 - 20 * n, "ACACACACACACACACACACAC") for n in range(9)] + [(11, 50, 400, "AC B AC")]
    text = read_for_import(pdf(tmp_path / "a.pdf", [lines], means))
    (told,) = [remark for remark in text.remarks if "stand apart" in remark]
    assert told.startswith("in 1 line ") and "กา \u0e48 กา" in told
    text = read_for_import(pdf(tmp_path / "a.pdf", [lines[:9]], means))
    assert not [remark for remark in text.remarks if "stand apart" in remark]


def test_what_is_left_out_is_told_with_its_pages(tmp_path):
    link = "<< /Type /Annot /Subtype /Link /Rect [40 730 200 750] /A << /S /URI /URI (https://example.org) >> >>"
    pages = [[(11, 50, 740, f"See our page number {n} for more.")] for n in "ab"]
    text = read_for_import(pdf(tmp_path / "a.pdf", pages, more=f" /Annots [{link} {link}]"))
    assert [told for told in text.left_out if told.startswith("4 links left out, page 1, 2:")]


def test_a_scan_says_that_it_has_no_words_and_comes_in_as_pages(tmp_path, capsys):
    images = [Image.new("RGB", (600, 800), "white") for _ in range(3)]
    for i, image in enumerate(images):
        ImageDraw.Draw(image).rectangle((50, 50, 200 + i, 300), fill="black")
    images[0].save(tmp_path / "scan.pdf", save_all=True, append_images=images[1:])
    content = ["--content", str(tmp_path / "content")]
    assert main(["import", str(tmp_path / "scan.pdf"), "--as", "taken", *content]) == 1
    assert "is a scan" in capsys.readouterr().err
    assert main(["import", str(tmp_path / "scan.pdf"), "--as", "taken", "--kind", "pages", *content]) == 0
    assert "no search finds" in capsys.readouterr().out
    work = read_work(tmp_path / "content" / "taken", Mistakes())
    assert work.kind is WorkKind.PAGES and len(work.images) == 3


def test_pages_have_their_words_below_and_stay_small(tmp_path):
    file = leaflet(tmp_path / "a.pdf")
    done = import_file(tmp_path / "content", "taken", file, WorkKind.PAGES, "en")
    assert not done.mistakes
    source = (done.folder / "source.md").read_text("utf-8")
    assert source.startswith("# A leaflet\n") and source.count("## Page") == 5 and source.count("images/page-") == 5
    assert "Words that go on over the end of this line and end here." in source
    size = sum(p.stat().st_size for p in (done.folder / "images").iterdir())
    assert size <= max(3 * file.stat().st_size, 5 * 12_000)


def test_pages_full_of_words_stay_small_and_sharp(tmp_path):
    dice = random.Random(1)  # the same words again and again would take no room
    words = lambda: " ".join("".join(dice.choices("aeiourstlnm", k=5)) for _ in range(16))  # noqa: E731
    pages = [[(11, 40, 790 - 14 * i, words()) for i in range(54)] for _ in range(3)]
    pictures = read_pdf_pages(pdf(tmp_path / "a.pdf", pages)).pictures.values()
    for data in pictures:
        page = Image.open(io.BytesIO(data)).convert("RGB")
        # Nothing is left between black and white that would make small letters dim.
        assert (
            len(data) < 40_000
            and max(page.size) >= 1300
            and {c for _, c in page.getcolors()} == {(0, 0, 0), (255, 255, 255)}
        )


@pytest.mark.parametrize(
    ("paper", "ink"), [("white", "#ffa500"), ("white", "#c0c0c0"), ("#c8c8c8", "black"), ("#203040", "white")]
)
def test_no_words_vanish_where_only_black_and_white_are_left(paper, ink):
    page = Image.new("RGB", (400, 300), paper)
    ImageDraw.Draw(page).rectangle((50, 50, 150, 90), fill=ink)
    kept = _in_colours(page, 2)
    assert {kept.getpixel((100, 70)), kept.getpixel((300, 200))} == {(0, 0, 0), (255, 255, 255)}


def test_a_photograph_is_not_taken_for_text(tmp_path):
    picture = Image.linear_gradient("L").resize((600, 800))
    picture.save(tmp_path / "a.pdf")
    (data,) = read_pdf_pages(tmp_path / "a.pdf").pictures.values()
    assert len(Image.open(io.BytesIO(data)).convert("L").getcolors()) > 100


@pytest.mark.parametrize("cut", [9, 60, 300, 900])
def test_damaged_and_locked_files(tmp_path, cut):
    file = leaflet(tmp_path / "a.pdf")
    file.write_bytes(file.read_bytes()[:cut])
    for kind in (WorkKind.EXPLAINER, WorkKind.PAGES):
        try:
            read_for_import(file, kind=kind)
        except ForeignFileError as error:
            assert "\n" not in str(error)


def test_only_a_pdf_has_pages(tmp_path):
    (tmp_path / "a.txt").write_text("words")
    with pytest.raises(ForeignFileError, match="is no PDF"):
        read_for_import(tmp_path / "a.txt", kind=WorkKind.PAGES)
    assert pypdfium2
