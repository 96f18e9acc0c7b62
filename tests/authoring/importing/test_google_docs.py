"""What Google Docs gives out: a page packed with its pictures, and a Word file. Everything in them is kept, or told."""

from base64 import b64encode

import pytest

from reader.authoring.importing.importer import Imported, import_file, read_for_import
from reader.authoring.importing.joining import join
from reader.authoring.importing.model import PieceKind, plain
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.works import WorkKind
from tests import foreign_files as ff
from tests import google_docs as gd

BODY = (
    gd.paragraph(gd.said("Our rights"), look="c0 title"),
    gd.paragraph(look="c0 c6"),
    gd.paragraph(gd.link("First things", "#h.aa"), gd.said("\xa0\xa01")),
    gd.paragraph(gd.link("More", "#h.bb"), gd.said("\xa0\xa02")),
    f'<h1 class="c0" id="h.aa">{gd.said("First things", "c1 c2")}</h1>',
    gd.paragraph(
        gd.said("You may "), gd.said("always", "c1 c2"), gd.said(" ask, "), gd.said("kindly", "c1 c3"), gd.said(" not ", "c4"),
        gd.said("and"), gd.mark(1), gd.said(" see "), gd.link("our page", "https://www.example.org/help?a=1&b=2"),
        gd.mark(1, "cmnt"), gd.said("."),
    ),
    gd.items("one", "two"), gd.items("deep", level=1), gd.items("three"),
    gd.items("first", name="b2", start=1), gd.items("below", name="b2", level=1, start=1), gd.items("second", name="b2", start=2),
    gd.table(("Day", "What"), ("Monday", gd.paragraph(gd.said("Rice", "c2")))),
    f'<h1 class="c0" id="h.bb">{gd.said("More")}</h1>',
    gd.paragraph(gd.picture("image1.png", "A tree")),
    gd.paragraph(gd.said("The end.")),
    '<hr class="c9">', gd.at_the_end(1, "The note."), gd.at_the_end(1, "Is this so?", "cmnt"),
)  # fmt: skip


def test_a_packed_page_keeps_everything(tmp_path):
    text = read_for_import(gd.page(tmp_path / "a.zip", *BODY))
    kinds = [(p.kind.value, p.level, p.number, p.words) for p in text.pieces]
    assert kinds == [
        ("heading", 1, 0, "Our rights"), ("heading", 2, 0, "First things"), ("paragraph", 0, 0, "You may always ask, kindly and see our page."),
        ("item", 1, 0, "one"), ("item", 1, 0, "two"), ("item", 2, 0, "deep"), ("item", 1, 0, "three"),
        ("item", 1, 1, "first"), ("item", 2, 1, "below"), ("item", 1, 2, "second"),
        ("table", 0, 0, "Day What Monday Rice"), ("heading", 2, 0, "More"), ("picture", 0, 0, ""), ("paragraph", 0, 0, "The end."),
    ]  # fmt: skip
    runs = text.pieces[2].runs
    assert [r.text for r in runs if r.strong] == ["always"] and [r.text for r in runs if r.emphasis] == ["kindly"]
    assert [(r.text, r.link) for r in runs if r.link] == [("our page", "https://www.example.org/help?a=1&b=2")]
    assert [plain(note) for note in text.notes["1"]] == ["The note."] and [r.note for r in runs if r.note] == ["1"]
    assert text.pieces[10].rows[1][1][0].strong and not text.pieces[1].runs[0].strong
    assert text.pieces[12].shows == "A tree" and list(text.pictures) == ["picture-01.png"]
    told = "\n".join(Imported(None, text).report())
    assert "“not”" in told and "1 comment left out" in told and "1 table of contents left out" in told


def test_its_looks_are_those_of_its_own_classes_alone(tmp_path):
    words = gd.said("plain", "c99") + '<b style="font-weight:normal">also</b><b>not <span class="c1">this</span></b>'
    text = read_for_import(gd.page(tmp_path / "a.zip", gd.paragraph(words), gd.paragraph(gd.said("more"))))
    assert [r.text for r in text.pieces[-2].runs if r.strong] == ["not "]


WORD = (
    gd.word_paragraph(gd.run("Our rights"), style="Title"),
    gd.word_paragraph(gd.run("First things"), style="H1"),
    gd.word_paragraph(
        gd.run("You may "), gd.control(gd.run("always", b=1)), gd.run(" ask, "), gd.run("kindly", i=1), gd.run(" not ", strike=1),
        gd.run("and"), '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="2"/></w:r>',
        gd.run(" see "), f'<w:hyperlink r:id="l">{gd.run("our page")}</w:hyperlink>', gd.run("."),
    ),
    gd.word_paragraph(gd.run("one"), listed=(1, 0)), gd.word_paragraph(gd.run("deep"), listed=(1, 1)),
    gd.word_paragraph(gd.run("first"), listed=(2, 0)), gd.word_paragraph(gd.run("second"), listed=(2, 0)),
    gd.word_table(("Day", "What"), ("Monday", "Rice")),
    gd.word_paragraph(gd.run("The end.")),
)  # fmt: skip


def test_a_word_file_that_says_everything_of_every_run(tmp_path):
    text = read_for_import(ff.word(tmp_path / "a.docx", *WORD, note="The note."))
    kinds = [(p.kind.value, p.level, p.number, p.words) for p in text.pieces]
    assert kinds == [
        ("heading", 1, 0, "Our rights"), ("heading", 2, 0, "First things"), ("paragraph", 0, 0, "You may always ask, kindly and see our page."),
        ("item", 1, 0, "one"), ("item", 2, 0, "deep"), ("item", 1, 1, "first"), ("item", 1, 2, "second"),
        ("table", 0, 0, "Day What Monday Rice"), ("paragraph", 0, 0, "The end."),
    ]  # fmt: skip
    runs = text.pieces[2].runs
    assert [r.text for r in runs if r.strong] == ["always"] and [r.text for r in runs if r.emphasis] == ["kindly"]
    assert [plain(note) for note in text.notes["1"]] == ["The note."] and sum(bool(r.link) for r in runs) == 1
    assert any("“not”" in what for what in text.left_out)


def test_a_translated_page_of_google_joins_its_word_source(tmp_path, sample):
    folder = import_file(sample.folder, "ours", ff.word(tmp_path / "a.docx", *WORD), WorkKind.EXPLAINER, "en").folder
    thai = gd.page(
        tmp_path / "th.zip", gd.paragraph(gd.said("สิทธิของเรา"), look="c0 title"), f"<h1>{gd.said('เรื่องแรก')}</h1>",
        gd.paragraph(gd.said("คุณ"), gd.said("เสมอ", "c2"), gd.said("ถามได้ "), gd.said("สุภาพ", "c3"), gd.said("และ"), gd.mark(1),
                     gd.said(" ดู "), gd.link("หน้าของเรา", "https://www.example.org/help"), gd.said(".")),
        gd.items("หนึ่ง"), gd.items("ลึก", level=1), gd.items("ที่หนึ่ง", "ที่สอง", name="b2", start=1),
        gd.table(("วัน", "อะไร"), ("จันทร์", "ข้าว")), gd.paragraph(gd.said("จบ.")), gd.at_the_end(1, "หมายเหตุ."),
    )  # fmt: skip
    work = read_work(folder, Mistakes())
    joined = join(work.document, read_for_import(thai), "th")
    assert [row.translation for row in joined.rows if not row.fuzzy] == [
        "สิทธิของเรา", "เรื่องแรก", "คุณ**เสมอ**ถามได้ *สุภาพ*และ[^1] ดู หน้าของเรา (example.org/help).", "หนึ่ง", "ลึก",
        "ที่หนึ่ง", "ที่สอง", "วัน", "อะไร", "จันทร์", "ข้าว", "จบ.", "หมายเหตุ.",
    ]  # fmt: skip


@pytest.mark.parametrize("marked", ["style", "links"])
def test_a_list_of_contents_is_left_out_and_told(tmp_path, marked):
    styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
    style = "T1" if marked != "links" else ""
    lines = [
        ff.paragraph(f'<w:hyperlink w:anchor="_Toc{n}">{ff.run(f"{n}. {name}")}</w:hyperlink>{ff.run(chr(9) + str(n))}', style)
        for n, name in enumerate(("First things", "More"), 1)
    ]  # fmt: skip
    parts = [
        ff.paragraph(f'<w:bookmarkStart w:id="{n}" w:name="_Toc{n}"/>{ff.run(name)}<w:bookmarkEnd w:id="{n}"/>', "H1")
        + ff.paragraph("Words.")
        for n, name in enumerate(("First things", "More"), 1)
    ]
    more = {"word/styles.xml": f'<w:styles xmlns:w="{ff.W}">{styles}</w:styles>'}
    text = read_for_import(ff.word(tmp_path / "a.docx", *lines, *parts, more=more))
    assert [p.words for p in text.pieces if p.kind is not PieceKind.HEADING] == ["Words.", "Words."]
    assert any("contents" in what for what in text.left_out)


def test_links_to_parts_that_say_something_else_are_no_list_of_contents(tmp_path):
    page = tmp_path / "a.html"
    page.write_text(
        '<h1>T</h1><ul><li><a href="#a">First</a></li><li>Or <a href="#b">Second</a></li></ul>'
        '<h2 id="a">First</h2><p>x</p><h2 id="b">Second</h2><p>y</p>', "utf-8",
    )  # fmt: skip
    assert [p.words for p in read_for_import(page).pieces if p.kind is PieceKind.ITEM] == ["First", "Or Second"]


def test_a_picture_that_stands_in_the_page_itself_is_taken(tmp_path):
    page = tmp_path / "a.html"
    page.write_text(
        f'<h1>T</h1><p>x</p><img alt="A tree" src="data:image/png;base64,{b64encode(ff.png()).decode()}"><img src="data:x">'
    )
    text = read_for_import(page)
    assert [p.shows for p in text.pieces if p.picture] == ["A tree"] and "left out" in text.left_out[0]
