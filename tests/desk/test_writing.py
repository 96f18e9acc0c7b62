from PySide6.QtCore import Qt

from reader.core.blocks import BlockKind
from reader.desk.host import Place


def test_a_text_is_written_with_the_page_beside_it(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("new_text"))
    desk.shown.name.setText("leaflet")
    qtbot.keyClick(desk.shown.name, Qt.Key.Key_Return)
    screen = desk.shown
    assert screen.place == Place("write", "leaflet")
    screen.editor.setPlainText("# Our leaflet\n\nWords of ours.")
    screen.editor.moveCursor(screen.editor.textCursor().MoveOperation.End)
    screen.signs["heading"].click()
    screen.editor.insertPlainText("When to come")
    screen.show_page()
    kinds = [screen.view.page.block(i).kind for i in range(len(screen.view.page))]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING]
    qtbot.waitUntil(lambda: "When to come {#name}" in screen.file.read_text("utf-8"))
    screen.editor.insertPlainText("\n\n    code")
    screen.show_page()
    assert "program code" in screen.wrong.text() and "Line" in screen.wrong.text()
    desk.back()
    assert "    code" in screen.file.read_text("utf-8")


def test_what_two_people_write_is_both_kept(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("write", "garden"))
    screen = desk.shown
    screen.file.write_text("# Theirs\n", "utf-8")
    screen.editor.insertPlainText("Ours. ")
    assert not screen.save()
    assert screen.file.read_text("utf-8") == "# Theirs\n" and "Somebody else" in desk.notice.text()
    assert "Ours. " in (home / "content/garden/source-also-written.md").read_text("utf-8")
    assert desk.library.work("garden") is not None


def test_signs_stand_around_what_is_chosen(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("write", "garden"))
    editor = desk.shown.editor
    editor.setPlainText("Do not sign")
    editor.selectAll()
    desk.shown.signs["strong"].click()
    assert editor.toPlainText() == "**Do not sign**"


def test_mistakes_are_listed_until_they_are_mended(open_desk, home, sample_of, qtbot):
    source = home / "content" / "garden" / "source.md"
    source.write_text("# The garden\n\n## Trees {#trees}\n\nA tree. ~~Not this~~\n", "utf-8")
    desk = open_desk(home)
    desk.shown.board.choose("garden", "")
    assert next(iter(desk.shown.steps)) == "mistakes"
    desk.shown.steps["mistakes"].click()
    assert any("struck through" in m for m in desk.library.mistakes_of("garden"))
    source.write_text("# The garden\n\n## Trees {#trees}\n\nA tree.\n", "utf-8")
    desk.survey.look()
    qtbot.waitUntil(lambda: not desk.survey.summaries["garden"].mistakes)
    assert not desk.library.mistakes_of("garden")
