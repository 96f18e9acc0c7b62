import os
import shutil
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap

from reader.authoring.cli import main
from reader.authoring.mistakes import AuthorError, Mistakes
from reader.authoring.status import rows
from reader.authoring.status_row import NextStep
from reader.authoring.works import read_works
from reader.core.languages import LANGUAGES
from reader.desk.content.library_folder import LibraryFolder, NoLibraryError
from reader.desk.host import Place
from reader.desk.screens.board_view import BoardView
from tests.desk.conftest import files_of


def board_of(desk) -> BoardView:
    return desk.shown.board


def test_the_board_tells_what_status_tells(open_desk, home):
    desk = open_desk(home)
    found = [row for summary in desk.summaries for row in summary.rows]
    assert found == rows(read_works(home / "content", Mistakes()))
    assert [s.title("en") for s in desk.summaries] == ["The house", "The garden"]
    thai = desk.survey.summaries["garden"].row("th")
    assert (thai.translated, thai.segments, thai.step) == (2, 4, NextStep.TRANSLATE)


def test_a_board_that_was_looked_at_before_is_there_at_once(home, monkeypatch):
    before = LibraryFolder.at(home).summary("house")
    monkeypatch.setattr("reader.authoring.works.read_work", None)  # nothing is read once more
    assert LibraryFolder.at(home).summary("house") == before


def test_keys_and_mouse_lead_through_the_cells(open_desk, home, qtbot):
    desk = open_desk(home)
    board = board_of(desk)
    board.setFocus()
    qtbot.keyClick(board, Qt.Key.Key_Down)
    qtbot.keyClick(board, Qt.Key.Key_Right)
    qtbot.keyClick(board, Qt.Key.Key_Right)
    summary, tag = board.current_cell
    assert (summary.work, tag) == ("garden", list(LANGUAGES)[1])
    rect = board.cell_rect(0, 4)
    qtbot.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert board.current_cell[0].work == "house" and board.current == (0, 4)
    assert board.cell_at(rect.center().x(), rect.center().y()) == (0, 4)
    assert board.cell_at(10, 10) is None


def test_in_arabic_the_board_runs_from_the_right(open_desk, home):
    board = board_of(open_desk(home, "ar"))
    assert board.cell_rect(0, -1).right() == board.viewport().width() - 1
    assert board.cell_rect(0, 0).left() > board.cell_rect(0, 1).left()
    rect = board.cell_rect(1, 3)
    assert board.cell_at(rect.center().x(), rect.center().y()) == (1, 3)


def test_five_hundred_works_are_painted_in_a_blink(look, icons, qtbot, home):
    summary = LibraryFolder.at(home).summary("garden")
    works = [summary.__class__(**{**vars(summary), "work": f"work-{n}"}) for n in range(500)]
    board = BoardView(look, icons)
    qtbot.addWidget(board)
    board.resize(1318, 660)
    board.set_works(works)
    board.show()
    picture = QPixmap(board.size())
    board.render(picture, QPoint())
    for value in (0, 7777, board.verticalScrollBar().maximum()):
        began = time.process_time()
        board.verticalScrollBar().setValue(value)
        board.render(picture, QPoint())
        assert time.process_time() - began < 0.2
    board.choose("work-499", "th")
    assert board.current_cell[0].work == "work-499"
    assert board.cell_rect(499, 0).bottom() <= board.viewport().height()


def test_a_new_library_is_a_folder_that_the_commands_know(open_desk, tmp_path, capsys):
    desk = open_desk()
    desk.shown.make_folder(tmp_path / "new")
    assert desk.shown.place.screen == "board" and not desk.summaries
    assert main(["check", str(tmp_path / "new" / "content")]) == 0
    with pytest.raises(AuthorError, match="not empty"):
        LibraryFolder.new(tmp_path / "new")


def test_a_folder_without_a_library_is_told(open_desk, tmp_path):
    desk = open_desk()
    (tmp_path / "pictures").mkdir()
    desk.shown.open_folder(tmp_path / "pictures")
    assert desk.shown.place.screen == "start" and "holds no library" in desk.notice.text()
    with pytest.raises(NoLibraryError):
        LibraryFolder.at(tmp_path / "is not there")


def test_a_new_text_is_what_the_command_makes_and_goes_with_undo(open_desk, home, tmp_path, qtbot):
    desk = open_desk(home)
    before = files_of(home / "content")
    desk.go(Place("new_text"))
    desk.shown.choose(desk.shown.kind, "th")
    desk.shown.name.setText("Our first Text!")
    qtbot.keyClick(desk.shown.name, Qt.Key.Key_Return)
    main(["new", "our-first-text", "--language", "th", "--content", str(tmp_path / "other")])
    ours, theirs = files_of(home / "content" / "our-first-text"), files_of(tmp_path / "other" / "our-first-text")
    assert ours.pop("source.md") == b"#\n" and theirs.pop("source.md")  # written on the next screen, from nothing
    assert ours == theirs
    qtbot.waitUntil(lambda: "our-first-text" in desk.survey.summaries)
    desk.undo()
    assert files_of(home / "content") == before and "New text" in desk.notice.text()
    qtbot.waitUntil(lambda: "our-first-text" not in desk.survey.summaries)
    desk.redo()
    assert (home / "content" / "our-first-text" / "work.toml").is_file()


def test_what_others_write_is_seen(open_desk, home, sample_of, qtbot):
    desk = open_desk(home)
    sample_of.translate_all("garden", "vi")
    sample_of.add("third", "# Third\n\nWords.\n", 3)
    desk.survey.look()
    qtbot.waitUntil(lambda: "third" in desk.survey.summaries)
    assert desk.survey.summaries["garden"].row("vi").percent == 100
    shutil.rmtree(home / "content" / "garden")
    desk.survey.look()
    qtbot.waitUntil(lambda: "garden" not in desk.survey.summaries)


def test_a_library_that_goes_while_it_is_open_ends_nothing(open_desk, home, qtbot):
    desk = open_desk(home)
    shutil.rmtree(home)
    with qtbot.waitSignal(desk.survey.finished):
        desk.survey.look()
    assert not desk.summaries and desk.shown.place.screen == "board"


def test_a_file_that_cannot_be_read_is_told_beside_the_others(open_desk, home):
    (home / "content" / "house" / "work.toml").write_text("id = [broken", "utf-8")
    (home / "content" / "garden" / "translations" / "th.po").write_bytes(b"\xff\xfe nothing \x00")
    desk = open_desk(home)
    house, garden = desk.survey.summaries["house"], desk.survey.summaries["garden"]
    assert not house.rows and "TOML" in house.mistakes[0] and house.title("en") == "house"
    assert garden.rows and "th.po" in garden.mistakes[0]
    assert desk.summaries[-1] is house


@pytest.mark.skipif(os.name == "nt", reason="folders are locked otherwise there")
def test_a_folder_that_cannot_be_written_is_told_and_can_be_read(open_desk, home, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied", "content")

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    desk = open_desk(home)
    assert len(desk.summaries) == 2
    desk.go(Place("new_text"))
    desk.shown.name.setText("abc")
    desk.shown.make()
    assert desk.shown.place.screen == "new_text" and "Permission denied" in desk.notice.text()


def test_another_language_and_size_show_the_same_screen(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("looks"))
    desk.shown.languages.buttons["ar"].click()
    assert desk.look.language.tag == "ar" and desk.shown.place.screen == "looks"
    desk.shown.sizes.buttons[150].click()
    desk.shown.themes.buttons["dark"].click()
    assert (desk.look.text_size, desk.look.theme.name) == (150, "dark")
    desk.back()
    assert desk.shown.place.screen == "board"
