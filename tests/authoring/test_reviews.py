"""Sheets are filled in on the screen or in Word, and what was written comes back to its rows."""

import base64
import io
import re
import zipfile
from html import escape

import mammoth
import pytest
from PIL import Image

from reader.authoring.cli import main
from reader.authoring.exchange import word_writer  # noqa: F401 - with what it needs, while sockets are whole
from reader.authoring.exchange.table import table_of
from reader.authoring.findings import findings_in
from reader.authoring.mistakes import Mistakes
from reader.authoring.remarks import open_remarks
from reader.authoring.review_forms import read_review, write_word
from reader.authoring.review_sheet import review_sheet
from reader.authoring.reviews import changed_since, seals_of, take_review
from reader.authoring.sheet_pictures import SIDE, sheet_picture
from reader.authoring.translations import open_po
from reader.authoring.works import read_works
from tests.conftest import ROOT

WRONG = "“လေး” ဟု ရေးရမည်၊ <not> “သုံး” [see 3]"


@pytest.fixture
def house(sample):
    sample.translate_all("house", "my")
    return sample.read("house")


def key_of(work, words):
    return next(s.key for s in work.document.segments if s.words == words)


def filled_page(work, tag, remarks, by="Sok Dara"):
    """Return a sheet as a browser saves it once somebody wrote into it."""
    text = review_sheet(work, tag)
    for key, words in remarks.items():
        row = re.compile(rf'(<tr id="{re.escape(key)}".*?<div contenteditable="true">)(</div>)')
        assert row.search(text)
        text = row.sub(lambda m, words=words: f"{m[1]}{escape(words)}<div><br></div>{m[2]}", text)
    return text.replace('id="name" contenteditable="true">', f'id="name" contenteditable="true">{by}')


def filled_word(work, tag, remarks, file, by="Sok Dara"):
    """Write a sheet as Word, filled in."""
    write_word(work, tag, file)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode().replace(">Name: <", f">Name: {by}<")
    for key, words in remarks.items():
        rows = text.split("<w:tr>")
        (at,) = [n for n, row in enumerate(rows) if f">{key} " in row]
        head, mark, tail = rows[at].rpartition("</w:p></w:tc>")
        rows[at] = f'{head}<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>{mark}{tail}'
        text = "<w:tr>".join(rows)
    parts["word/document.xml"] = text.encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.fixture(params=["html", "docx"])
def returned(request, house, tmp_path):
    """Return a function that fills a sheet in and gives its file."""

    def made(remarks, tag="my", by="Sok Dara"):
        file = tmp_path / f"back.{request.param}"
        if request.param == "html":
            file.write_text(filled_page(house, tag, remarks, by), "utf-8")
        else:
            filled_word(house, tag, remarks, file, by)
        return file

    return made


def test_what_was_written_comes_back_to_its_row(sample, house, returned, capsys):
    key = key_of(house, "Three")
    file = returned({key: WRONG})
    review = read_review(file)
    assert (review.work, review.tag, review.by) == ("house", "my", "Sok Dara")
    assert [(f.key, f.words) for f in review.findings] == [(key, WRONG)] and review.seals == seals_of(house, "my")
    content = ["--content", str(sample.folder)]
    assert main(["take-in", str(file), *content]) == 0
    assert "1 remark on" in capsys.readouterr().out
    (remark,) = [r for r in open_remarks(sample.read("house"), "my") if r.remark.kind == "review"]
    assert remark.remark.key == key and WRONG in remark.remark.message and "Sok Dara" in remark.remark.message
    row = next(row for row in table_of(sample.read("house"), "my").rows if row.key == key)
    assert "TO MEND" in row.note and WRONG in row.note  # its translator is told
    before = house.translation_file("my").read_bytes()
    assert main(["take-in", str(file), *content]) == 0  # a second time nothing is new
    assert house.translation_file("my").read_bytes() == before
    assert sample.read("house").fingerprint("my") == house.fingerprint("my")  # a remark changes no text


def test_a_remark_lapses_with_the_words_and_can_be_settled(sample, house, returned):
    key = key_of(house, "Three")
    take_review(house, "my", read_review(returned({key: "wrong " * 40})), "", "2026-11-30")
    content = ["--content", str(sample.folder)]
    entry = next(e for e in open_po(house.translation_file("my")) if e.msgctxt == key)
    assert findings_in(entry) == [
        f"{('wrong ' * 40).strip()} (Sok Dara, 2026-11-30)"
    ]  # long lines are folded in the file
    entry.msgstr = "other words"
    assert findings_in(entry) == []
    assert main(["settle", "house", "my", key, "review", "--by", "Editor", *content]) == 0
    assert not [r for r in open_remarks(sample.read("house"), "my") if r.remark.kind == "review"]


def test_a_remark_on_words_that_changed_meanwhile_is_told_and_not_kept(sample, house, returned):
    review = read_review(returned({key_of(house, "Three"): "too short"}))
    sample.translate(
        "house", "my", {**{e.msgid: e.msgstr for e in open_po(house.translation_file("my"))}, "Three": "အသစ်"}
    )
    told = take_review(sample.read("house"), "my", review, "", "2026-11-30")
    assert "others by now" in told[1] and "too short" in told[-1]
    assert not [r for r in open_remarks(sample.read("house"), "my") if r.remark.kind == "review"]


def test_a_sheet_of_what_changed_since_another(sample, house, returned, tmp_path, capsys):
    file = returned({})
    assert changed_since(house, "my", read_review(file)) == frozenset()
    sample.translate(
        "house", "my", {**{e.msgid: e.msgstr for e in open_po(house.translation_file("my"))}, "Three": "အသစ်"}
    )
    key = key_of(house, "Three")
    assert changed_since(sample.read("house"), "my", read_review(file)) == {key}
    for form in ("html", "docx"):
        out = tmp_path / f"part.{form}"
        options = ["--as", form, "--since", str(file), "--out", str(out), "--content", str(sample.folder)]
        assert main(["review-sheet", "house", "my", *options]) == 0
        assert "1 row changed" in capsys.readouterr().out
        assert set(read_review(out).seals) == {key}


def test_remarks_on_the_source_are_told_with_their_line(house, returned):
    key = key_of(house, "Three")
    told = take_review(house, "en", read_review(returned({key: "say 3"}, "en")), "", "2026-11-30")
    line = house.source_file.read_text("utf-8").splitlines().index("3. Three") + 1
    assert any(row.strip() == f"{house.source_file}:{line}: say 3" for row in told)


def test_a_sheet_without_a_name_or_of_another_text_is_refused(sample, house, returned, capsys):
    file = returned({key_of(house, "Three"): "wrong"}, by="")
    content = ["--content", str(sample.folder)]
    assert main(["take-in", str(file), *content]) == 1
    assert "--by" in capsys.readouterr().err
    assert main(["take-in", str(file), "--by", "Sok Dara", *content]) == 0
    assert main(["review-sheet", "garden", "en", "--since", str(file), *content]) == 1
    assert "“house”" in capsys.readouterr().err


@pytest.mark.parametrize("cut", [0.05, 0.3, 0.6, 0.95])
def test_a_damaged_sheet_is_said_in_a_sentence(sample, house, returned, cut, capsys):
    file = returned({})
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * cut)])
    code = main(["take-in", str(file), "--content", str(sample.folder)])
    assert code == 0 or capsys.readouterr().err.count("\n") == 1


def with_comments(file, *comments):
    """Put comments into the margin of a Word file: (words of the place, author, comment); at no place where it is empty."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text, made = parts["word/document.xml"].decode(), ""
    for n, (place, by, said) in enumerate(comments):
        made += f'<w:comment w:id="{n}" w:author="{by}"><w:p><w:r><w:t>{escape(said)}</w:t></w:r></w:p></w:comment>'
        at = text.index("</w:p>", text.index(f">{place}<")) if place else text.index("</w:p>")
        text = f'{text[:at]}<w:r><w:commentReference w:id="{n}"/></w:r>{text[at:]}'
    parts["word/document.xml"] = text.encode()
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts["word/comments.xml"] = f"<w:comments {names}>{made}</w:comments>".encode()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_comments_in_the_margin_come_back_to_their_rows(sample, house, tmp_path, capsys):
    file, key = tmp_path / "sheet.docx", key_of(house, "Three")
    write_word(house, "my", file)
    with_comments(file, ("Three", "Daw Mya", "say four"), ("", "Daw Mya", "well done"))
    review = read_review(file)
    assert [(f.key, f.words) for f in review.findings] == [(key, "say four")] and review.by == "Daw Mya"
    assert main(["take-in", str(file), "--content", str(sample.folder)]) == 0
    told = capsys.readouterr().out
    assert "1 remark on" in told and "beside no row: well done" in told
    (remark,) = [r for r in open_remarks(sample.read("house"), "my") if r.remark.kind == "review"]
    assert remark.remark.key == key and "Daw Mya" in remark.remark.message


def test_a_translators_comments_in_the_margin_are_told(sample, tmp_path, capsys):
    sample.translate("house", "my", {"Three": "သုံး"})
    house, file = sample.read("house"), tmp_path / "table.docx"
    content = ["--content", str(sample.folder)]
    assert main(["hand-out", "house", "--language", "my", "--out", str(file), *content]) == 0
    with_comments(file, ("Three", "Ko Aung", "is this a number?"))
    assert main(["take-in", str(file), *content]) == 0
    told = capsys.readouterr().out
    assert f"{key_of(house, 'Three')} “Three”: a comment in the file: is this a number? (Ko Aung)" in told


def test_both_forms_show_each_picture_once_and_that_of_word_says_what_it_shows(house, tmp_path):
    file = tmp_path / "sheet.docx"
    write_word(house, "my", file)
    with file.open("rb") as opened:  # read by another program
        shown = re.findall(
            r'<img alt="([^"]*)" src="data:image/(\w+);base64,([^"]+)"', mammoth.convert_to_html(opened).value
        )
    assert [(alt, kind) for alt, kind, _ in shown] == [("A tree", "png"), ("Plant a tree.", "png")]
    with Image.open(io.BytesIO(base64.b64decode(shown[0][2]))) as drawn:
        assert max(drawn.size) == SIDE and drawn.convert("RGB").getpixel((9, 9)) == (20, 96, 95)
    with zipfile.ZipFile(file) as archive:
        (media,) = [name for name in archive.namelist() if name.startswith("word/media/")]  # the same drawing twice
        assert archive.getinfo(media).file_size < 20_000
    assert review_sheet(house, "my").count("<img ") == 2


def test_a_comic_is_checked_with_its_pages_and_they_make_a_small_file(tmp_path):
    work = next(w for w in read_works(ROOT / "content", Mistakes()) if w.id == "three-windows")
    file = tmp_path / "sheet.docx"
    write_word(work, "ar", file)
    pages = [b for b in work.document.blocks() if b.kind == "page"]
    with zipfile.ZipFile(file) as archive:
        text = archive.read("word/document.xml").decode()
        assert len([name for name in archive.namelist() if name.startswith("word/media/")]) == len(pages)
    assert text.count("<w:drawing>") == len(pages) and file.stat().st_size < 15_000 * len(pages)
    assert set(read_review(file).seals) == set(seals_of(work, "ar"))


def test_a_photograph_is_small_and_what_cannot_be_read_is_left_away(tmp_path):
    photograph = tmp_path / "a.png"
    Image.effect_noise((1600, 900), 60).save(photograph)
    small = sheet_picture(photograph)
    assert small[1:] == ("jpeg", SIDE, 203) and len(small.data) < 60_000
    for name, data in (("b.png", b"no picture"), ("c.svg", b"<svg"), ("d.jpg", photograph.read_bytes()[:300])):
        (tmp_path / name).write_bytes(data)
        assert sheet_picture(tmp_path / name) is None
    assert sheet_picture(tmp_path / "not-there.svg") is None


def test_the_button_saves_the_page_with_what_was_written(house):
    text = review_sheet(house, "my")
    assert text.count('<div contenteditable="true"></div>') == len(house.document.segments)
    assert "document.documentElement.outerHTML" in text and 'data-file="house.my.html"' in text
    assert text.count("<script>") == 1  # ours alone: words are escaped
