import polib
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint

from reader.authoring.cli import main
from reader.authoring.exchange import spreadsheet, word_table, xliff  # noqa: F401 - what it loads refuses to be loaded while a test runs
from reader.authoring.exchange.formats import FORMATS
from reader.desk.content.exchanging import answer_of
from reader.desk.host import Place
from tests.desk.conftest import files_of


def answered(file, out, words):
    """Write into a spreadsheet, or a PO file, as a translator does, and send it back."""
    if file.suffix == ".po":
        po = polib.pofile(str(file))
        for entry in po:
            entry.msgstr = words.get(entry.msgid, entry.msgstr)
        po.save(str(out))
        return out
    book = load_workbook(file)
    rows = book.worksheets[0]
    heads = {cell.value: cell.column for row in rows.iter_rows(max_row=6) for cell in row if cell.value}
    for row in range(1, rows.max_row + 1):
        source = rows.cell(row, heads["Source"]).value
        if source in words:
            rows.cell(row, heads["Translation"]).value = words[source]
    book.save(out)
    return out


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_goes_out_as_the_command_writes_it_and_comes_back(open_desk, home, tmp_path, form, monkeypatch):
    desk = open_desk(home)
    desk.go(Place("exchange", "garden", "th"))
    desk.shown.forms.buttons[form].click()
    desk.shown.send.click()
    ours = files_of(home / "build" / "hand-out")
    monkeypatch.chdir(tmp_path)
    main(["hand-out", "garden", "--language", "th", "--as", form, "--content", str(home / "content")])
    if form != "xlsx":  # which names the moment it was written
        assert ours == files_of(tmp_path / "build" / "hand-out")


@pytest.mark.parametrize("form", ["xlsx", "po"])
def test_what_comes_back_is_shown_and_taken_as_the_command_takes_it(open_desk, home, tmp_path, form):
    desk = open_desk(home)
    desk.go(Place("exchange", "garden", "th"))
    desk.shown.forms.buttons[form].click()
    desk.shown.write_to(tmp_path / f"out.{form}")
    back = answered(tmp_path / f"out.{form}", tmp_path / f"back.{form}", {"The garden": "สวน"})
    assert answer_of(back) == ("garden", "th")
    desk.take([back], QPoint(5, 5))
    screen = desk.shown
    assert screen.place.screen == "exchange" and (screen.answer.outcome.before, screen.answer.outcome.after) == (2, 3)
    po = home / "content" / "garden" / "translations" / "th.po"
    before = po.read_bytes()
    screen.accept.click()
    assert desk.shown.place.screen == "translate" and "สวน" in po.read_text("utf-8")
    taken = po.read_bytes()
    desk.undo()
    assert po.read_bytes() == before
    main(["take-in", str(back), "--content", str(home / "content")])
    assert po.read_bytes() == taken


def test_what_two_people_changed_is_shown_and_chosen(open_desk, home, sample_of, tmp_path):
    desk = open_desk(home)
    desk.go(Place("exchange", "garden", "th"))
    desk.shown.forms.buttons["xlsx"].click()
    desk.shown.write_to(tmp_path / "out.xlsx")
    back = answered(tmp_path / "out.xlsx", tmp_path / "back.xlsx", {"A tree.": "ต้นไม้ของเขา"})
    sample_of.translate("garden", "th", {"A tree.": "ต้นไม้ของเรา"})
    desk.go(Place("exchange", "garden", "th", (back,)))
    screen = desk.shown
    assert [name for name, _ in screen.answer.told()] == ["conflicts"]
    screen.keep.buttons[True].click()
    assert not screen.answer.told()
    screen.accept.click()
    assert "ต้นไม้ของเขา" in (home / "content" / "garden" / "translations" / "th.po").read_text("utf-8")


def test_another_texts_file_is_refused_by_name(open_desk, home, tmp_path):
    desk = open_desk(home)
    desk.go(Place("exchange", "house", "th"))
    desk.shown.write_to(tmp_path / "out.docx")
    before = files_of(home / "content")
    desk.go(Place("exchange", "garden", "th", (tmp_path / "out.docx",)))
    assert "house" in desk.notice.text() and desk.shown.answer is None
    assert files_of(home / "content") == before
    assert answer_of(home / "content" / "house" / "source.md") is None


def test_who_has_a_file_stands_on_the_board_until_it_is_back(open_desk, home, tmp_path, qtbot, monkeypatch):
    file = home / "content" / "garden" / "handed-out.toml"
    desk = open_desk(home)
    desk.go(Place("exchange", "garden", "th"))
    desk.shown.forms.buttons["po"].click()
    desk.shown.to.setText(" Daw  Mya ")
    desk.shown.send.click()
    held = lambda: desk.survey.summaries["garden"].row("th").held_by  # noqa: E731 - one line
    qtbot.waitUntil(lambda: held() == "Daw Mya")
    ours = file.read_bytes()
    desk.undo()
    assert not file.exists()
    monkeypatch.chdir(tmp_path)
    command = [
        "hand-out",
        "garden",
        "--language",
        "th",
        "--as",
        "po",
        "--to",
        "Daw Mya",
        "--content",
        str(home / "content"),
    ]
    assert main(command) == 0
    assert file.read_bytes() == ours
    desk.go(Place("board", "garden", "th"))
    qtbot.waitUntil(lambda: "Daw Mya has it since" in desk.shown._state.text())
    back = answered(home / "build/hand-out/garden.th.po", tmp_path / "garden.th.po", {"A tree.": "ต้นไม้หนึ่งต้น"})
    desk.go(Place("exchange", "garden", "th", (back,)))
    desk.shown.accept.click()
    assert not file.exists()
    desk.undo()
    assert file.read_bytes() == ours
    desk.go(Place("exchange", "garden", "th"))
    desk.shown.is_back.click()
    assert not file.exists()
    qtbot.waitUntil(lambda: not held())
