"""Untidy files: what is not to be read is left out, what has no place is told, and no word changes what it says."""

import pytest

from reader.authoring.cli import main
from reader.authoring.importing.importer import Imported, read_for_import
from reader.authoring.importing.model import ForeignFileError, PieceKind
from tests import foreign_files as ff

ZAWGYI = "ဤစာမ်က္ႏွာသည္ ထိုသေဘာတူညီခ်က္ကို လြယ္ကူေသာ စကားျဖင့္"
UNICODE = "ဤစာမျက်နှာသည် ထိုသဘောတူညီချက်ကို လွယ်ကူသော စကားဖြင့်"


def words(text):
    return [p.words for p in text.pieces[1:]]


def look(words, *marks):
    return f'<w:r><w:rPr>{"".join(f"<w:{m}/>" for m in marks)}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def raised(words, place):
    return f'<w:r><w:rPr><w:vertAlign w:val="{place}"/></w:rPr><w:t>{words}</w:t></w:r>'


def cell(*content, about=""):
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{''.join(content)}</w:tc>"


def table(*rows):
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_words_that_nobody_should_read_are_left_out_and_told(tmp_path):
    file = ff.word(
        tmp_path / "a.docx", ff.paragraph(look("must ", "strike") + look("may")),
        ff.paragraph(look("secret ", "vanish") + look("seen")), ff.paragraph(look("twice ", "dstrike") + look("once")),
        ff.paragraph('<w:r><w:rPr><w:strike w:val="0"/><w:vanish w:val="false"/></w:rPr><w:t>stays</w:t></w:r>'),
    )  # fmt: skip
    text = read_for_import(file)
    assert words(text) == ["may", "seen", "once", "stays"]
    assert [what.partition(": ")[2] for what in text.left_out] == ["“must”", "“secret”", "“twice”"]


def test_numbers_above_and_below_the_line_stay_what_they_are(tmp_path):
    file = ff.word(
        tmp_path / "a.docx", ff.paragraph(ff.run("10") + raised("2", "superscript") + ff.run(" H") + raised("2", "subscript") + ff.run("O")),
        ff.paragraph(ff.run("the 1") + raised("st", "superscript") + ff.run(" day") + ff.NOTE_MARK),
    )  # fmt: skip
    text = read_for_import(file)
    assert words(text) == ["10² H₂O", "the 1st day"] and text.notes


def test_no_word_of_a_field_or_a_direction_gets_lost(tmp_path):
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    file = ff.word(
        tmp_path / "a.docx", ff.paragraph(f'{ff.run("Figure ")}<w:fldSimple w:instr=" SEQ Figure ">{ff.run("3")}</w:fldSimple>{ff.run(" of it")}'),
        ff.paragraph(ff.run("page ") + field.format(ff.run("7"))),
        ff.paragraph(f'<w:bdo w:val="rtl">{ff.run("abc ")}</w:bdo><w:dir w:val="ltr">{ff.run("def")}</w:dir>'),
        ff.paragraph(ff.run("x") + f"<w:odd>{ff.run('of a kind of its own')}</w:odd>"),
    )  # fmt: skip
    text = read_for_import(file)
    assert words(text) == ["Figure 3 of it", "page 7", "abc def", "x"]
    assert any("“of a kind of its own”" in what for what in text.left_out)


def test_cells_that_held_more_than_a_paragraph_are_told(tmp_path):
    inner = table(cell(ff.paragraph("in 1")) + cell(ff.paragraph("in 2")))
    file = ff.word(
        tmp_path / "a.docx",
        table(cell(ff.paragraph("Left"), ff.paragraph("words")) + cell(ff.paragraph("one", listed=(1, 0)), ff.paragraph("two", listed=(1, 0))),
              cell(ff.paragraph("a"), inner, ff.paragraph("z")) + cell(ff.paragraph("b"))),
        table(cell(ff.paragraph("wide"), about='<w:gridSpan w:val="2"/>'),
              cell(ff.paragraph("high"), about='<w:vMerge w:val="restart"/>') + cell(ff.paragraph("x")),
              cell(ff.paragraph(""), about="<w:vMerge/>") + cell(ff.paragraph("y"))),
    )  # fmt: skip
    text = read_for_import(file)
    assert [[c[0].text if c else "" for c in row] for row in text.pieces[1].rows] == [
        ["Left words", "one two"],
        ["a in 1 in 2 z", "b"],
    ]
    assert [[c[0].text if c else "" for c in row] for row in text.pieces[2].rows] == [
        ["wide", ""],
        ["high", "x"],
        ["", "y"],
    ]
    told = "\n".join(Imported(None, text).report())
    assert "3 cells of the table “Left words" in told and "were merged" in told and "table within a table" in told


def test_signs_that_were_typed_for_lists_in_every_script(tmp_path):
    rows = (
        ("๑. หนึ่ง", "๒. สอง"),
        ("١. واحد", "٢. اثنان"),
        ("၁။ တစ်", "၂။ နှစ်"),
        ("១. មួយ", "២. ពីរ"),
        ("① one", "② two"),
        ("☐ a", "☑ b"),
        ("ก) x", "ข) y"),
        ("ក. x", "ខ. y"),
    )
    for pair in rows:
        file = ff.word(
            tmp_path / "a.docx", ff.paragraph("Before."), *(ff.paragraph(line) for line in pair), ff.paragraph("After.")
        )
        text = read_for_import(file)
        assert [(p.kind, p.words) for p in text.pieces[2:4]] == [
            (PieceKind.ITEM, line.split(" ")[1]) for line in pair
        ], pair


def test_a_bold_line_at_the_beginning_is_the_title(tmp_path):
    file = ff.word(
        tmp_path / "a.docx",
        *(
            ff.paragraph(ff.run(w, bold))
            for w, bold in (("Our rights", 1), ("Who", 1), ("We.", 0), ("How", 1), ("So.", 0))
        ),
    )
    text = read_for_import(file)
    assert [(p.level, p.words) for p in text.pieces if p.kind is PieceKind.HEADING] == [
        (1, "Our rights"),
        (2, "Who"),
        (2, "How"),
    ]
    assert "the title" in str(text.doubts[0]) and not text.remarks
    assert read_for_import(file, declined=[1]).pieces[0].words == "a"


def test_an_opendocument_text_that_is_untidy(tmp_path):
    looks = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {said}/></style:style>'
        for name, said in (("T1", 'style:text-line-through-style="solid"'), ("T2", 'style:text-position="super 58%"'), ("T3", 'text:display="none"'))
    )  # fmt: skip
    body = (
        '<text:p text:style-name="Heading_20_2">Named</text:p>'
        '<text:p><text:span text:style-name="T1">must </text:span>may 10<text:span text:style-name="T2">2</text:span><text:span text:style-name="T3"> secret</text:span></text:p>'
        '<text:numbered-paragraph text:level="1"><text:p>numbered</text:p></text:numbered-paragraph>'
        "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby></text:p>"
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>h</text:p></table:table-cell></table:table-row>'
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
        "<text:p>beside<draw:custom-shape><text:p>in a shape</text:p></draw:custom-shape></text:p><text:p>end<draw:rect/></text:p>"
    )
    text = read_for_import(ff.opendocument(tmp_path / "a.odt", body, looks))
    assert words(text) == ["may 10²", "numbered", "漢", "h h a b", "beside", "in a shape", "end"]
    assert text.pieces[0].words == "Named" and text.pieces[2].kind is PieceKind.ITEM
    told = "\n".join(text.left_out)
    assert "“must”" in told and "“secret”" in told and "1 drawing" in told


def test_a_page_with_lists_that_go_on_and_an_encoding_of_windows(tmp_path):
    page = tmp_path / "a.html"
    page.write_bytes(
        '<html><head><meta charset="windows-874"></head><body><h1>ภาษาไทย</h1><ol><li>ก<li value=7>ข</ol><p>ราคา <del>100</del> 200</p></body></html>'.encode(
            "cp874"
        )
    )
    text = read_for_import(page)
    assert [(p.number, p.words) for p in text.pieces] == [(0, "ภาษาไทย"), (1, "ก"), (7, "ข"), (0, "ราคา 200")]


def test_zawgyi_is_refused_or_turned_into_unicode_with_a_word(tmp_path, capsys):
    file = tmp_path / "a.txt"
    file.write_text(f"ေခါင္းစဥ္\n\n{ZAWGYI}\n", "utf-8")
    with pytest.raises(ForeignFileError, match="Zawgyi"):
        read_for_import(file)
    content = ["--content", str(tmp_path / "content"), "--as", "taken"]
    assert main(["import", f"my={file}", *content]) == 1
    capsys.readouterr()
    assert main(["import", f"my={file}", "--from-zawgyi", *content]) == 0
    assert "turned from Zawgyi" in capsys.readouterr().out
    assert UNICODE in (tmp_path / "content" / "taken" / "source.md").read_text("utf-8")


def test_a_translation_in_zawgyi_joins_as_rows_to_be_looked_at(tmp_path, capsys):
    source, translated = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text("A heading\n\nThis page says in easy words what that agreement is.\n", "utf-8")
    translated.write_text(f"ေခါင္းစဥ္\n\n{ZAWGYI}\n", "utf-8")
    content = ["--content", str(tmp_path / "content"), "--as", "taken"]
    assert main(["import", str(source), f"my={translated}", "--from-zawgyi", *content]) == 0
    po = (tmp_path / "content" / "taken" / "translations" / "my.po").read_text("utf-8")
    assert UNICODE in po.replace('"\n"', "") and "fuzzy" in po
