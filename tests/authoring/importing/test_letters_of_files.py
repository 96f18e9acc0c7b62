"""In which letters a file is written is known from the file, or told: it is never guessed into other words. What is no
text of a kind that is taken is told in one sentence."""

import base64

import pytest

from reader.authoring.importing.importer import import_file, read_for_import
from reader.authoring.importing.model import ForeignFileError
from reader.core import limits
from reader.core.works import WorkKind
from tests import foreign_files as ff

THAI = "ผู้ลี้ภัยมีสิทธิขอความช่วยเหลือ"
TWO = f"คำถาม\n\n{THAI}\n"
PAGE = '<html><head><meta charset="{}"></head><body><p>{}</p></body></html>'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", TWO.encode("utf-8-sig")),
        ("a.txt", TWO.encode("utf-16")),
        ("a.txt", TWO.encode("cp874")),
        ("a.html", PAGE.format("windows-874", THAI).encode("cp874")),
        ("a.html", f'<?xml version="1.0" encoding="cp874"?><html><p>{THAI}</p></html>'.encode("cp874")),
    ],
    ids=["text with a mark", "UTF-16", "old Thai text", "old Thai page", "old Thai XHTML"],
)
def test_letters_are_known_from_the_file(tmp_path, name, data):
    file = tmp_path / name
    file.write_bytes(data)
    assert read_for_import(file).pieces[-1].words == THAI


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.txt", "café à la crème".encode("latin-1"), "not written in UTF-8"),
        ("a.txt", b"\x89abc\x00\xff\xfe" * 9, "holds no words"),
        ("a.txt", "odd".encode("utf-16")[:-1], "damaged"),
        ("a.html", PAGE.format("klingon", THAI).encode("cp874"), "damaged"),
        ("a.html", PAGE.format("hex", THAI).encode("cp874"), "damaged"),
        ("a.txt", b" \n ", "is empty"),
        ("a.doc", b"{\\rtf1 words}", "Rich Text"),
        ("a.xyz", b"words", "of a kind that is not taken"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path, name, data, told):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(ForeignFileError) as error:
        read_for_import(file)
    assert told in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"xl/workbook.xml": "<x/>"}, "a spreadsheet"),
        ({"ppt/presentation.xml": "<x/>"}, "a presentation"),
        ({"a.bin": "x"}, "an archive of another kind"),
        ({"META-INF/rights.xml": "<x/>"}, "password"),
        ({"content.xml": "<x/>"}, "no text of OpenDocument"),
    ],
)
def test_an_archive_of_another_kind_is_named(tmp_path, parts, told):
    with pytest.raises(ForeignFileError) as error:
        read_for_import(ff.packed(tmp_path / "a.zip", parts))
    assert told in str(error.value)


def test_pictures_in_a_page_itself_are_taken_and_others_are_told(tmp_path):
    inside = base64.b64encode(ff.png()).decode()
    drawing = (
        "%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 9 9%22%3E%3Cpath d=%22M0 0h9v9z%22/%3E%3C/svg%3E"
    )
    file = tmp_path / "a.html"
    file.write_text(
        f'<html lang="th"><title>A  page</title><p>Words</p><img src="data:image/png;base64,{inside}">'
        f'<img src="data:image/svg+xml,{drawing}"><img src="data:image/png;base64,%"><img src="//x.org/a.png">',
        "utf-8",
    )
    text = read_for_import(file)
    assert (text.title, text.language) == ("A page", "th")
    assert sorted(name.rpartition(".")[2] for name in text.pictures) == ["png", "svg"]
    assert any("//x.org/a.png" in line for line in text.left_out)


def test_the_head_of_a_markdown_file_and_its_pictures(tmp_path):
    (tmp_path / "tree.png").write_bytes(ff.png())
    file = tmp_path / "a.md"
    file.write_text(
        '---\ntitle: "Trees"\nauthor: Somebody\nlang: en\n---\n\nSee <https://example.org/a>.\n\n![](tree.png)\n\n'
        "![](../secret.png)\n",
        "utf-8",
    )
    text = read_for_import(file)
    assert (text.title, text.authors, text.language) == ("Trees", ("Somebody",), "en")
    assert "example.org/a" in text.pieces[1].words and len(text.pictures) == 1


def test_a_paragraph_that_is_too_long_is_divided_at_its_sentences(tmp_path):
    sentences = [
        f"This is sentence {number} of a very long paragraph." for number in range(limits.PARAGRAPH.most // 30)
    ]
    file = tmp_path / "a.html"
    file.write_text(f"<h1>Long</h1><p>{' '.join(sentences)}</p>", "utf-8")
    done = import_file(tmp_path / "content", "long", file, WorkKind.EXPLAINER, "en")
    assert not done.mistakes
    paragraphs = (done.folder / "source.md").read_text("utf-8").split("\n\n")[1:]
    assert len(paragraphs) > 1 and all(len(words) <= limits.PARAGRAPH.most for words in paragraphs)
    assert " ".join(" ".join(paragraphs).split()) == " ".join(sentences)
