"""A table or a sheet that went through Google Docs comes back, as Word file and as zipped page; so does what LibreOffice
saves as OpenDocument."""

from dataclasses import replace

import pytest

from reader.authoring.cli import main
from reader.authoring.exchange.formats import reader_of
from reader.authoring.exchange.table import ExchangeError, table_of
from reader.authoring.exchange.taking_in import same_words, take_in
from reader.authoring.exchange.word_writer import address_of
from reader.authoring.importing.markdown_words import runs_of
from reader.authoring.mistakes import Mistakes
from reader.authoring.review_forms import read_review
from reader.authoring.reviews import seals_of
from reader.authoring.works import read_works
from tests import foreign_files as ff
from tests import google_docs as gd
from tests.conftest import ROOT

HEADS = ("Row", "Source", "Before", "Translation", "Note")
RELATION = '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{}" TargetMode="External"/>'


def looks(words):
    return [r._replace(link=address_of(r.link) if r.link else "") for r in runs_of(words)]


def as_page(table, file):
    rows = [
        (r.key, *(gd.paragraph(gd.spans(looks(words))) for words in (r.source, r.old, r.translation)), r.note) for r in table.rows
    ]  # fmt: skip
    return gd.page(file, gd.paragraph(gd.said(f"sala {table.work} {table.language}")), gd.table(HEADS, *rows))


def as_word(table, file):
    addresses = {}

    def address(link):
        return addresses.setdefault(f"http://{link}", f"rId{len(addresses) + 9}")

    rows = [
        (r.key, *(gd.word_paragraph(gd.word_runs(looks(w), address)) for w in (r.source, r.old, r.translation)), r.note)
        for r in table.rows
    ]  # fmt: skip
    body = (gd.word_paragraph(gd.run(f"sala {table.work} {table.language}")), gd.word_table(HEADS, *rows))
    relations = "".join(RELATION.format(key, link) for link, key in addresses.items())
    whole = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    return ff.word(file, *body, more={"word/_rels/document.xml.rels": whole})


@pytest.mark.parametrize("write", [as_page, as_word])
@pytest.mark.parametrize("tag", ["my", "ar"])
def test_a_table_comes_back_from_google(tmp_path, write, tag):
    work = next(w for w in read_works(ROOT / "content", Mistakes()) if w.id == "atd-mou")
    table = table_of(work, tag)
    file = write(table, tmp_path / "a file.bin")
    back = reader_of(file)(file)
    assert (back.work, back.language, len(back.rows)) == (work.id, tag, 63)
    assert all(
        same_words(a.source, b.source) and same_words(a.translation, b.translation)
        for a, b in zip(back.rows, table.rows, strict=True)
    )
    outcome = take_in(work, tag, back, write=False)
    assert (outcome.before, outcome.after, outcome.same) == (63, 63, 63) and not outcome.look
    changed = replace(table, rows=[replace(r, translation="") if n == 3 else r for n, r in enumerate(table.rows)])
    file = write(changed, file)
    assert len(take_in(work, tag, reader_of(file)(file), write=False).emptied) == 1


def test_a_sheet_comes_back_from_google(sample, tmp_path, capsys):
    sample.translate_all("house", "my")
    work = sample.read("house")
    seals = seals_of(work, "my")
    rows = [
        (f"{s.key} {seals[s.key]}", s.role, s.words, "«x»", "too short" if s.words == "Three" else "")
        for s in work.document.segments
    ]
    file = gd.page(
        tmp_path / "sheet.zip", gd.paragraph(gd.said("sala-review house my")), gd.paragraph(gd.said("Name: Sok Dara")),
        gd.table(("Row", "What it is", "Source", "Text", "What is wrong"), *rows),
    )  # fmt: skip
    review = read_review(file)
    assert review.seals == seals and [f.words for f in review.findings] == ["too short"] and review.by == "Sok Dara"
    assert main(["take-in", str(file), "--content", str(sample.folder)]) == 0
    assert "1 remark on" in capsys.readouterr().out


def test_a_table_saved_as_opendocument_comes_back_and_a_spreadsheet_is_told(sample, tmp_path, capsys):
    sample.translate_all("house", "my")

    def cells(*words):
        return "".join(f"<table:table-cell><text:p>{w}</text:p></table:table-cell>" for w in words)

    rows = "".join(f"<table:table-row>{cells(*row)}</table:table-row>" for row in [HEADS, ("", "Three", "", "သုံးခု", "")])
    file = ff.opendocument(tmp_path / "a.odt", f"<text:p>sala house my</text:p><table:table>{rows}</table:table>")
    assert [(r.source, r.translation) for r in reader_of(file)(file).rows] == [("Three", "သုံးခု")]
    file = ff.packed(
        tmp_path / "a.ods", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}
    )
    with pytest.raises(ExchangeError, match=r"save it as \.xlsx"):
        reader_of(file)
    assert main(["take-in", str(file), "--content", str(sample.folder)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
