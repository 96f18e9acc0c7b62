"""Files of an office become works: Word, OpenDocument, EPUB, HTML, Markdown, text."""

import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.art import picture_bytes
from reader.authoring.cli import main
from reader.authoring.importing.importer import import_file, read_for_import
from reader.authoring.importing.markdown_words import markdown_of, runs_of
from reader.authoring.importing.model import ForeignFileError, PieceKind, Run, plain
from reader.authoring.importing.pictures import usable
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_work
from reader.core.blocks import BlockKind
from reader.core.works import WorkKind
from tests import foreign_files as ff
from tests.samples import SVG


def taken(tmp_path, file, **more):
    return import_file(tmp_path / "content", "taken", file, WorkKind.EXPLAINER, "en", **more)


def source(tmp_path):
    return (tmp_path / "content" / "taken" / "source.md").read_text("utf-8")


def tidy_word(tmp_path):
    return ff.word(
        tmp_path / "a.docx",
        ff.paragraph("Children", "Title"),
        ff.paragraph(f"{ff.run('They are ')}{ff.run('not', bold=True)}{ff.run(' locked in.')}{ff.NOTE_MARK}"),
        ff.paragraph("Who signed", "Own"),
        ff.paragraph("the police", listed=(1, 0)),
        ff.paragraph("one office of it", listed=(1, 1)),
        ff.paragraph("the ministry", listed=(1, 0)),
        ff.paragraph("first", listed=(2, 0)),
        ff.paragraph("second", listed=(2, 0)),
        ff.paragraph("In case", "H2"),
        ff.paragraph("Ask first", "SWT"),
        ff.paragraph("Ask a lawyer.", "SW"),
        ff.table(("When", "What"), ("2019", "Signed | sealed")),
        ff.PICTURE,
        ff.paragraph("Under the tree", "Cap"),
        ff.paragraph(f"{ff.run('See ')}{ff.LINK}"),
    )


def test_a_tidy_word_file_keeps_everything(tmp_path):
    done = taken(tmp_path, tidy_word(tmp_path))
    assert not done.mistakes and not done.text.doubts and not done.text.left_out
    assert (
        source(tmp_path)
        == """# Children

They are **not** locked in.[^1]

## Who signed {#who-signed}

- the police
    - one office of it
- the ministry

1. first
2. second

### In case

!!! warning "Ask first"
    Ask a lawyer.

| When | What |
|---|---|
| 2019 | Signed \\| sealed |

![A tree](images/picture-01.png "Under the tree")

See our page (example.org/help)

[^1]: The note.
"""
    )
    kinds = {b.kind for b in read_work(done.folder, Mistakes()).document.blocks()}
    assert {BlockKind.TABLE, BlockKind.FIGURE, BlockKind.FOOTNOTE, BlockKind.BOX_TITLE, BlockKind.ITEM} <= kinds


def test_what_was_typed_by_hand_is_recognised_asked_and_can_be_declined(tmp_path):
    file = ff.word(
        tmp_path / "untidy.docx",
        ff.paragraph("A page", "Title"),
        ff.paragraph(ff.run("Who signed", bold=True)),
        ff.paragraph("All the lists name these:"),
        ff.paragraph("• the police"),
        ff.paragraph("• the ministry"),
        ff.paragraph("1) ask"),
        ff.paragraph("2) wait"),
        ff.paragraph("When\tWhat"),
        ff.paragraph("2019\tSigned"),
        ff.table(("Ask first",)),
        ff.paragraph(ff.run("This whole sentence is bold, and ends as one.", bold=True)),
    )
    done = taken(tmp_path, file)
    assert [d.near for d in done.text.doubts] == ["Ask first", "When What", "the police", "Who signed"] or len(
        done.text.doubts
    ) == 4
    text = source(tmp_path)
    assert "## Who signed" in text and "- the police\n- the ministry" in text and "1. ask\n2. wait" in text
    assert "| When | What |" in text and "!!! note\n    Ask first" in text
    assert "**This whole sentence is bold, and ends as one.**" in text
    numbers = [d.number for d in done.text.doubts]
    left = read_for_import(file, declined=numbers)
    assert not left.doubts and all(p.kind is PieceKind.PARAGRAPH for p in left.pieces[1:])


def test_what_is_not_kept_is_told_with_its_page(tmp_path):
    page_break = "<w:r><w:lastRenderedPageBreak/></w:r>"
    change = f'<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2">{ff.run("new")}</w:ins>'
    file = ff.word(
        tmp_path / "a.docx",
        ff.paragraph("A page", "Title"),
        ff.paragraph(f"{page_break}{ff.run('x ')}<m:oMath/>{change}"),
        more={
            "word/comments.xml": f'<w:comments xmlns:w="{ff.W}"><w:comment w:id="0"/><w:comment w:id="1"/></w:comments>',
            "word/header1.xml": f'<w:hdr xmlns:w="{ff.W}">{ff.paragraph("Secret")}</w:hdr>',
        },
    )
    lines = "\n".join(taken(tmp_path, file).report())
    assert "1 formula left out, page 2" in lines and "2 comments left out" in lines and "headers, footers" in lines
    assert "tracked changes" in lines
    assert "x new" in source(tmp_path) and "gone" not in source(tmp_path) and "Secret" not in source(tmp_path)


def test_an_opendocument_text(tmp_path):
    styles = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    body = (
        '<text:h text:outline-level="1">Children</text:h><text:p>They are <text:span text:style-name="T1">not</text:span> locked'
        "<text:note><text:note-body><text:p>The note.</text:p></text:note-body></text:note>.</text:p>"
        '<text:h text:outline-level="2">Who</text:h>'
        "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
        '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A tree</svg:desc></draw:frame></text:p>'
        "<text:p>end<office:annotation><text:p>remark</text:p></office:annotation></text:p>"
    )
    done = taken(tmp_path, ff.opendocument(tmp_path / "a.odt", body, styles))
    text = source(tmp_path)
    assert "They are **not** locked[^1]." in text and "[^1]: The note." in text
    assert "- one\n    - inner" in text and "| a | b |" in text and "![A tree](images/picture-01.png)" in text
    assert "remark" not in text and "1 comment left out" in "\n".join(done.report())


def test_an_opendocument_text_with_styles_of_its_own(tmp_path):
    """A heading, a title, a caption, a quotation and a box are known by their styles, also through styles made from them."""
    styles = (
        '<style:style style:name="P1" style:parent-style-name="Heading_20_2"/>'
        '<style:style style:name="P2" style:parent-style-name="Quotations"/>'
        '<style:style style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style>'
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'
    )
    body = (
        '<text:tracked-changes/><text:p text:style-name="Title">Trees</text:p><text:table-of-content/>'
        '<text:section><text:p text:style-name="P1">Who asks</text:p></text:section>'
        '<text:p text:style-name="P2">Somebody said this.</text:p>'
        '<text:p text:style-name="Sala_20_Warning_20_Title">Ask first</text:p><text:p text:style-name="Sala_20_Warning">A lawyer.</text:p>'
        '<text:p>must<text:span text:style-name="T2"> not</text:span><text:s/><text:span text:style-name="T1">may</text:span>'
        '<text:line-break/>see <text:a xlink:href="https://example.org/a">a page</text:a> and <text:a xlink:href="#here">below</text:a></text:p>'
        '<text:list text:style-name="L1"><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p>'
        "</text:list-item></text:list>"
        '<text:numbered-paragraph text:level="1"><text:p>alone</text:p></text:numbered-paragraph>'
        '<text:p><text:bookmark text:name="here"/>Here.<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>'
        "<draw:frame><draw:object/></draw:frame><draw:custom-shape/></text:p>"
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>same</text:p></table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table>"
    )
    about = {
        "meta.xml": '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>'
        "<dc:title> Of trees </dc:title><dc:creator>Somebody</dc:creator><dc:language>en</dc:language>"
        "<dc:date>2026-05-01T10:00:00</dc:date></office:meta></office:document-meta>"
    }
    text = read_for_import(ff.opendocument(tmp_path / "a.odt", body, styles, about))
    assert (text.authors, text.language, str(text.dated)) == (("Somebody",), "en", "2026-05-01")
    kinds = {piece.words: piece for piece in text.pieces}
    assert kinds["Who asks"].kind is PieceKind.HEADING and kinds["Who asks"].level == 2
    assert kinds["Somebody said this."].quote and kinds["A lawyer."].box == kinds["Ask first"].box == "warning"
    assert [(kinds[w].kind, kinds[w].number) for w in ("one", "two")] == [(PieceKind.ITEM, 1), (PieceKind.ITEM, 2)]
    assert kinds["alone"].kind is PieceKind.ITEM and "In a box." in kinds
    assert [len(row) for row in kinds["same same"].rows] == [2]
    words = next(piece for piece in text.pieces if "may" in piece.words)
    assert "not" not in words.words and any(run.emphasis and "may" in run.text for run in words.runs)
    assert {run.link for run in words.runs} >= {"https://example.org/a", "#here"}
    told = "\n".join(text.left_out + text.remarks)
    assert all(
        said in told for said in ("tracked changes", "table of contents", "embedded object", "drawing", "text box")
    )


def test_an_e_book_with_notes_in_another_chapter(tmp_path):
    file = ff.epub(
        tmp_path / "a.epub",
        '<h1>One</h1><p>Words<a id="r" href="c2.xhtml#n"><sup>1</sup></a> and <a href="c1.xhtml#two">more</a>.</p><img src="a.png" alt="A tree"/>',
        '<h1 id="two">Two</h1><ol start="3"><li>three</li><li>four</li></ol>',
        '<h1>Notes</h1><aside id="n"><p>The note. <a href="c0.xhtml#r">↩</a></p></aside>',
    )
    done = taken(tmp_path, file)
    assert not done.mistakes
    text = source(tmp_path)
    assert text.startswith("# A book\n") and "Words[^1] and [more](#two)." in text and "[^1]: The note." in text
    assert "3. three\n4. four" in text and "## Notes" not in text
    toml = (done.folder / "work.toml").read_text()
    assert 'publisher = "An office"' in toml and 'licence = "CC BY 4.0"' in toml and "Somebody" in toml


PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>{}'
    '<item id="c0" href="c0.xhtml" media-type="application/xhtml+xml"/></manifest><spine>{}</spine></package>'
)


def protected(way):
    return {"META-INF/encryption.xml": '<e xmlns:x="http://www.w3.org/2001/04/xmlenc#"><x:EncryptionMethod '
            f'Algorithm="{way}"/></e>'}  # fmt: skip


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"META-INF/container.xml": "<x/>"}, "names no text"),
        ({"OPS/book.opf": PACKAGE.format("", "")}, "has no chapters"),
        ({"OPS/book.opf": PACKAGE.format("", '<itemref idref="other"/>')}, "has no chapters"),
        (protected("http://www.w3.org/2001/04/xmlenc#aes256-cbc"), "locked with a password"),
    ],
)
def test_an_e_book_that_cannot_be_read_is_told(tmp_path, more, told):
    with pytest.raises(ForeignFileError) as error:
        read_for_import(ff.epub(tmp_path / "a.epub", "<h1>One</h1><p>Words</p>", more=more))
    assert told in str(error.value)


def test_what_an_e_book_has_beside_its_chapters_is_told(tmp_path):
    """Its fonts may be protected: none of them is taken. Pages that are pictures, and chapters that are not there, are told."""
    items = (
        '<item id="nav" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        '<item id="cover" href="cover.svg" media-type="image/svg+xml"/>'
        '<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>'
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in ("nav", "cover", "c0", "c0", "gone"))
    more = {"OPS/book.opf": PACKAGE.format(items, spine), **protected("http://www.idpf.org/2008/embedding")}
    text = read_for_import(ff.epub(tmp_path / "a.epub", "<h1>One</h1><p>Words</p>", more=more))
    assert [piece.words for piece in text.pieces][-2:] == ["One", "Words"]
    told = "\n".join(text.left_out)
    assert "1 page that is no HTML left out" in told and "1 chapter that the file names and does not have" in told


def test_a_folder_of_pages(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text(
        '<title>Site</title><h1>Start</h1><p>Go to <a href="b.html">b</a><script>bad()</script>', "utf-8"
    )
    (folder / "b.html").write_text(
        '<h1>B</h1><p style="display:none">hidden</p><p>Words<p>More<img src="../secret.png"><img src="http://x.org/a.png">',
        "utf-8",
    )
    (tmp_path / "secret.png").write_bytes(ff.png())
    done = taken(tmp_path, folder)
    text = source(tmp_path)
    assert "Go to [b](#b)" in text and "bad()" not in text and "hidden" not in text and "Words\n\nMore" in text
    assert not done.text.pictures and sum("left out" in line for line in done.report()) >= 3


def test_markdown_of_another_kind_and_plain_text(tmp_path):
    (tmp_path / "a.md").write_text(
        "# T\n\n* one\n* two\n\nA <https://x.org/y> and `code`.\n\n```\nlines\n```\n", "utf-8"
    )
    assert not taken(tmp_path, tmp_path / "a.md").mistakes
    assert "- one\n- two" in source(tmp_path) and "x.org/y" in source(tmp_path)
    (tmp_path / "b.txt").write_bytes("ประกาศ\n\nคนหนึ่งคน\n- ก\n- ข\n".encode("cp874"))
    text = read_for_import(tmp_path / "b.txt")
    assert text.title == "ประกาศ" and [p.kind for p in text.pieces][-2:] == [PieceKind.ITEM, PieceKind.ITEM]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"", "is empty"),
        ("a.docx", b"PK\x03\x04damaged", "is damaged"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "is an old Word file"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "is locked with a password"),
        ("a.rtf", b"{\\rtf1 x}", "is Rich Text"),
        ("a.xyz", b"abc", "is of a kind that is not taken"),
        ("a.txt", b"caf\xe9 is open", "is not written in UTF-8"),
        ("a.txt", b"   \n \n", "is empty"),
        ("a.html", b"<html><script>x</script>", "has no words"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_taken_is_told_in_one_sentence(tmp_path, capsys, name, data, said):
    (tmp_path / name).write_bytes(data)
    content = ["--content", str(tmp_path / "content")]
    assert main(["import", str(tmp_path / name), "--as", "taken", *content]) == 1
    told = capsys.readouterr().err.strip()
    assert said in told and "\n" not in told
    assert not (tmp_path / "content").exists()


def test_archives_that_do_harm(tmp_path):
    bomb = ff.word(tmp_path / "bomb.docx", more={"word/document.xml": b" " * 30_000_000})
    entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:body>&b;</w:body></w:document>'
    deep = f'<w:document xmlns:w="{ff.W}"><w:body>{"<w:p>" * 5000}{"</w:p>" * 5000}</w:body></w:document>'
    for file, said in (
        (bomb, "unpacks to more than"),
        (ff.word(tmp_path / "entities.docx", more={"word/document.xml": entities}), "defines entities"),
        (ff.word(tmp_path / "deep.docx", more={"word/document.xml": deep}), "in each other"),
        (ff.packed(tmp_path / "many.docx", {f"{i}": b"" for i in range(6000)}), "made to do harm"),
    ):
        with pytest.raises(ForeignFileError, match=said):
            read_for_import(file)
    locked = tmp_path / "locked.docx"
    ff.word(locked, ff.paragraph("x"))
    data = bytearray(locked.read_bytes())
    for at in (m.start() for m in re.finditer(rb"PK\x01\x02", bytes(data))):
        data[at + 8] |= 1
    locked.write_bytes(data)
    with pytest.raises(ForeignFileError, match="password"):
        read_for_import(locked)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_word_file_is_told_or_taken(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damaged")
    whole = tidy_word(folder).read_bytes()
    cut = data.draw(st.integers(1, len(whole)))
    places = data.draw(st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=8))
    damaged = bytearray(whole)
    for at, value in places:
        damaged[at] = value
    (folder / "b.docx").write_bytes(bytes(damaged[:cut]) if data.draw(st.booleans()) else bytes(damaged))
    try:
        taken(folder, folder / "b.docx")
    except ForeignFileError as error:
        assert "\n" not in str(error)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_word_file_with_damaged_xml_is_told_or_taken(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damaged")
    with zipfile.ZipFile(tidy_word(folder)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    words = parts[name]
    start = data.draw(st.integers(0, max(len(words) - 1, 0)))
    parts[name] = words[:start] + data.draw(st.binary(max_size=6)) + words[start + data.draw(st.integers(0, 40)) :]
    try:
        taken(folder, ff.packed(folder / "b.docx", parts))
    except ForeignFileError as error:
        assert "\n" not in str(error)


def test_a_typed_box_becomes_the_sign_of_a_box(tmp_path):
    page = "<html><title>T</title><h1>Heading</h1><p>x</p><p>[ ] open</p><p>[x] done</p><p>[]</p></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    done = taken(tmp_path, tmp_path / "a.html", declined=range(100))
    assert not done.mistakes
    source = (done.folder / "source.md").read_text("utf-8")
    assert "☐ open" in source and "☑ done" in source and "\n☐\n" in source


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn", "Cf", "Zl", "Zp")), min_size=1, max_size=60
)
RUNS = st.lists(st.tuples(WORDS, st.booleans(), st.booleans()).map(lambda t: Run(*t)), min_size=1, max_size=5)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=8))
def test_whatever_words_a_text_has_they_are_kept_and_none_is_taken_for_markdown(tmp_path_factory, paragraphs):
    folder = tmp_path_factory.mktemp("words")
    body = "".join(f"<p>{w.replace('&', '&amp;').replace('<', '&lt;')}</p>" for w in paragraphs)
    (folder / "a.html").write_text(f"<html><title>T</title><h1>Heading</h1><p>x</p>{body}", "utf-8")
    text = read_for_import(folder / "a.html", declined=range(100))
    done = taken(folder, folder / "a.html", declined=range(100))
    allowed = ("letters without a space", "signs above one letter", "never closed")
    assert [m for m in done.mistakes if not any(a in m for a in allowed)] == []
    work = read_work(done.folder, Mistakes())
    said = [w[0].text for block in work.document.blocks() if (w := work.document.words.get(block.id))]
    if not done.mistakes:
        assert "".join(said).split() == "".join(_as_kept(p.words) for p in text.pieces).split() or len(said) == len(
            text.pieces
        )


def _as_kept(words):
    return words


@settings(max_examples=200, deadline=None)
@given(RUNS)
def test_looks_come_back_from_markdown(runs):
    text = markdown_of(tuple(runs))
    assert plain(runs_of(text)).split() == plain(runs_of(markdown_of(runs_of(text)))).split()


def test_every_segment_of_the_library_comes_back_from_its_looks(sources):
    all_words = [s.words for work in sources for s in work.document.segments]
    same = sum(markdown_of(runs_of(words)) == words for words in all_words)
    assert same > 0.97 * len(all_words)


def test_import_from_the_command_line_and_translated_files(tmp_path, capsys):
    tidy = tidy_word(tmp_path)
    thai = ff.word(
        tmp_path / "th.docx",
        ff.paragraph("เด็ก", "Title"),
        ff.paragraph(f"{ff.run('พวกเขา')}{ff.run('ไม่', bold=True)}{ff.run('ถูกขัง')}{ff.NOTE_MARK}"),
        ff.paragraph("ใครลงนาม", "Own"),
        *(ff.paragraph(words, listed=(1, level)) for words, level in (("ตำรวจ", 0), ("หน่วยหนึ่ง", 1), ("กระทรวง", 0))),
        *(ff.paragraph(words, listed=(2, 0)) for words in ("หนึ่ง", "สอง")),
        ff.paragraph("ในกรณี", "H2"),
        ff.paragraph("ถามก่อน", "SWT"),
        ff.paragraph("ถามทนายความ", "SW"),
        ff.table(("เมื่อ", "อะไร"), ("2562", "ลงนาม")),
        ff.PICTURE,
        ff.paragraph("ใต้ต้นไม้", "Cap"),
        ff.paragraph(f"{ff.run('ดู ')}{ff.LINK}"),
        note="หมายเหตุ",
    )
    content = ["--content", str(tmp_path / "content")]
    assert main(["import", str(tidy), "--as", "taken", "--plan", *content]) == 0
    assert not (tmp_path / "content").exists()
    assert main(["import", str(tidy), f"th={thai}", "--as", "taken", *content]) == 0
    told = capsys.readouterr().out
    work = read_work(tmp_path / "content" / "taken", Mistakes())
    # all but what the picture shows, which the file in Thai says in English
    assert f"was 0 of {len(work.document.segments)}, is {len(work.document.segments) - 1}" in told, told
    assert work.translations["th"].translated == len(work.document.segments) - 1
    assert main(["import", str(tidy), "--as", "taken", *content]) == 1
    assert "is there already" in capsys.readouterr().err


def test_a_drawing_says_nothing_of_who_drew_it_and_where():
    drawing = (
        b'<?xml version="1.0"?><!-- /Users/somebody/a --><svg xmlns="http://www.w3.org/2000/svg" '
        b'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" viewBox="0 0 9 9" sodipodi:docname="C:/Users/somebody/a.svg">'
        b'<metadata>somebody</metadata><sodipodi:namedview/><rect width="9" height="9"/></svg>'
    )
    suffix, kept, problem = usable(drawing)
    assert (suffix, problem) == (".svg", "") and b"somebody" not in kept and b"rect" in kept


def test_a_packed_drawing_has_no_comments(tmp_path):
    file = tmp_path / "a.svg"
    file.write_text(f"<!-- drawn in /Users/somebody -->{SVG}", "utf-8")
    assert b"somebody" not in picture_bytes(file)


def test_lists_boxes_and_large_tables_of_any_shape_can_be_shown(tmp_path):
    rows = "".join(f"<tr><td>{i}<td>b<td>c" for i in range(300))
    (tmp_path / "a.html").write_text(
        "<html><title>T</title><h1>H</h1><ul><ul><li>deep</ul></ul><ol><li>one<ol><li>inner</ol></ol><ul><li>other</ul>"
        f"<aside class='note'><h2>Title of a box</h2><p>Words</p><h3>More</h3></aside><table>{rows}</table>", "utf-8",
    )  # fmt: skip
    done = taken(tmp_path, tmp_path / "a.html")
    assert not done.mistakes and '!!! note "Title of a box"' in source(tmp_path)
    tables = [b for b in read_work(done.folder, Mistakes()).document.blocks() if b.kind is BlockKind.TABLE]
    assert len(tables) == 2 and any("divided into 2" in line for line in done.report())
