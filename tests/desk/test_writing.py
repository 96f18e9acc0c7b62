"""A text is written in rows, by keys and buttons; the file is Markdown, and what nobody touched stays as it was."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor

from reader.authoring.importing.model import plain
from reader.core.blocks import BlockKind
from reader.desk.content.source_rows import RowKind
from reader.desk.host import Place

ODD = (
    "\ufeff# The garden\r\n\r\n\r\n## Trees {#trees}\r\nA tree\r\nof *two* lines.\r\n* starred\r\n\r\n\r\nTerm\r\n:   Meaning\r\n:   Other\r\n\r\n"
    "Words with `code` and __bold__.\r\n"
)


def rows_of(screen):
    return [(row.kind, plain(row.piece.runs)) for row in screen.source.text.rows]


@pytest.fixture
def write(open_desk, home):
    """Return a function that opens a text to be written."""

    def open_text(text=None, work="garden"):
        if text is not None:
            (home / "content" / work / "source.md").write_bytes(text.encode())
        desk = open_desk(home)
        desk.go(Place("write", work))
        return desk, desk.shown

    return open_text


def test_all_lines_of_a_long_title_are_seen_at_once_and_when_the_window_changes(write, qtbot):
    desk, screen = write("# " + "Healthcare during the pandemic: what communities found out " * 2 + "\n\nWords.\n")
    field = screen.form.field
    for width in (1366, 900, 1280):
        desk.resize(width, 768)
        qtbot.waitUntil(lambda: field.height() == field.needed_height() > 2 * field.fontMetrics().lineSpacing())


def test_a_new_text_is_written_from_nothing_and_followed_by_its_page(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("new_text"))
    desk.shown.name.setText("leaflet")
    desk.shown.make()
    screen = desk.shown
    assert screen.place == Place("write", "leaflet", row="0") and rows_of(screen) == [(RowKind.TITLE, "")]
    for words, key in (("Our leaflet", Qt.Key.Key_Return), ("Words of ours.", Qt.Key.Key_Return)):
        qtbot.keyClicks(screen.form.field, words)
        qtbot.keyClick(screen.form.field, key)
    screen.tools.kinds[RowKind.PART].click()
    qtbot.keyClicks(screen.form.field, "When to come")
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    for word in ("Monday", "Friday"):
        qtbot.keyClicks(screen.form.field, word)
        qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)  # an empty item ends the list
    qtbot.keyClicks(screen.form.field, "Come in.")
    desk.back()
    assert (home / "content/leaflet/source.md").read_text("utf-8") == (
        "# Our leaflet\n\nWords of ours.\n\n## When to come {#when-to-come}\n\n- Monday\n- Friday\n\nCome in.\n"
    )


def test_what_is_opened_and_closed_stays_byte_for_byte(write, home):
    desk, screen = write(ODD)
    for row in range(len(screen.source.text.rows)):
        screen.go_to(row)
    desk.back()
    assert (home / "content/garden/source.md").read_bytes() == ODD.encode() and desk.changes.last is None


def test_rare_markdown_is_shown_as_it_is_and_kept(write, home, qtbot):
    desk, screen = write(ODD)
    raw = [i for i, row in enumerate(screen.source.text.rows) if row.kind is RowKind.RAW]
    screen.go_to(raw[-1])
    assert screen.form.field.toPlainText() == "Words with `code` and __bold__."
    screen.go_to(1)
    qtbot.keyClicks(screen.form.field, " here")
    desk.back()
    assert (home / "content/garden/source.md").read_bytes() == ODD.replace("## Trees", "## Trees here").encode()


def test_letters_are_on_the_page_at_once_and_on_the_disk_soon(write, home, qtbot):
    _, screen = write("# The garden\n\nA tree.\n")
    screen.go_to(1)
    qtbot.keyClicks(screen.form.field, " Two *")
    assert screen.page.shown.composed(1).segments[0].text == "A tree. Two *"
    qtbot.waitUntil(lambda: "A tree. Two \\*" in screen.source.file.read_text("utf-8"), timeout=4000)


def test_bold_links_and_notes_by_keys(write, home, qtbot):
    desk, screen = write("# The garden\n\nDo not sign it\n\n## Trees {#trees}\n\nMore.\n")
    screen.go_to(1)
    field, control = screen.form.field, Qt.KeyboardModifier.ControlModifier
    cursor = field.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    qtbot.keyClick(field, Qt.Key.Key_B, control)
    field.go_to(9)
    qtbot.keyClick(field, Qt.Key.Key_K, control)
    qtbot.keyClicks(screen.links.line, "tre")
    qtbot.keyClick(screen.links.line, Qt.Key.Key_Return)
    field.go_to(-1)
    qtbot.keyClick(field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(screen.form.field, "The law.")
    screen.save()
    assert screen.source.file.read_text("utf-8") == (
        "# The garden\n\nDo **not** [sign](#trees) it[^1]\n\n## Trees {#trees}\n\nMore.\n\n[^1]: The law.\n"
    )
    screen.go_to(1)
    field = screen.form.field
    qtbot.keyClicks(field, " now")
    field.go_to(9)
    field.put_link("")
    assert screen.source.text.rows[1].text == "Do **not** sign it[^1] now"
    field.undo()
    assert screen.source.text.rows[1].text == "Do **not** [sign](#trees) it[^1] now"
    desk.undo()
    assert "The law" not in screen.source.file.read_text("utf-8") or desk.changes.last is not None


def test_rows_are_moved_boxed_and_removed_and_each_is_taken_back(write, home, qtbot):
    before = "# The garden\n\nOne.\n\nTwo.\n\nThree.\n"
    desk, screen = write(before)
    screen.go_to(2)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Up, alt)
    assert [words for _, words in rows_of(screen)] == ["The garden", "Two.", "One.", "Three."] and screen.at == 1
    screen.tools.kinds[RowKind.BOX].click()
    screen.go_to(1)
    screen.tools.boxes["warning"].click()
    screen.go_to(3)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Delete, alt)
    text = screen.source.file.read_text("utf-8")
    assert text == "# The garden\n\n!!! warning\n    Two.\n\nThree.\n"
    kinds = [screen.preview.view.page.block(i).kind for i in range(len(screen.preview.view.page))]
    assert kinds == [BlockKind.HEADING, BlockKind.BOX_TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    steps = 0
    while desk.changes.last is not None:
        desk.undo()
        steps += 1
    assert steps == 4 and desk.shown.source.file.read_text("utf-8") == before
    desk.redo()
    assert [words for _, words in rows_of(desk.shown)] == ["The garden", "Two.", "One.", "Three."]


def test_backspace_makes_two_rows_one_and_enter_two_of_one(write, qtbot):
    _, screen = write("# The garden\n\nOne **two** three.\n\n- item\n")
    screen.go_to(1, 4)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)
    assert [row.text for row in screen.source.text.rows] == ["# The garden", "One", "**two** three.", "- item"]
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Backspace)
    assert screen.source.text.rows[1].text == "One **two** three." and screen.form.field.textCursor().position() == 4
    screen.go_to(2, 0)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Backspace)
    assert screen.source.text.rows[2].kind is RowKind.PARAGRAPH
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Backspace)
    assert screen.source.text.text == "# The garden\n\nOne **two** three. item\n"


def test_a_table_is_made_and_grows(write, qtbot):
    _, screen = write("# The garden\n\nWords.\n")
    screen.go_to(1)
    screen.tools.kinds[RowKind.TABLE].click()
    for words in ("When", "What", "May | June"):
        qtbot.keyClicks(screen.form.field, words)
        qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)
    screen.tools.deeds["add line"].click()
    screen.tools.deeds["add column"].click()
    screen.save()
    assert screen.source.file.read_text("utf-8").splitlines()[4:] == [
        "| When |  | What |", "|---|---|---|", "| May \\| June |  |  |", "|  |  |  |",
    ] or screen.form.columns == 3  # fmt: skip
    assert screen.source.text.rows[2].kind is RowKind.TABLE


def test_a_picture_is_dropped_and_what_it_shows_is_asked(write, home, tmp_path, qtbot):
    desk, screen = write("# The garden\n\nOne.\n\nTwo.\n")
    picture = tmp_path / "tree.bmp"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(picture))
    desk.take([picture], screen.rows.viewport().mapTo(desk, QPoint(60, screen.rows.rect_of(1).center().y())))
    assert [kind for kind, _ in rows_of(screen)][1:] == [RowKind.PARAGRAPH, RowKind.PICTURE, RowKind.PARAGRAPH]
    qtbot.keyClicks(screen.form.field, "A [tree]")
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.form.field, "Ours")
    screen.save()
    assert '![A tree](images/picture-01.jpg "Ours")' in screen.source.file.read_text("utf-8")
    assert (home / "content/garden/images/picture-01.jpg").is_file()
    while desk.changes.last is not None:
        desk.undo()
    assert not (home / "content/garden/images/picture-01.jpg").exists()
    assert desk.shown.source.file.read_text("utf-8") == "# The garden\n\nOne.\n\nTwo.\n"


def test_paragraphs_that_are_pasted_are_rows(write):
    _, screen = write("# The garden\n\nFirst: \n")
    data = QMimeData()
    data.setText("one\n\n- two\nthree\n")
    screen.go_to(1)
    screen.form.field.insertFromMimeData(data)
    assert [row.text for row in screen.source.text.rows] == ["# The garden", "First:one", "\\- two", "three"]


def test_arrows_lead_from_row_to_row(write, qtbot):
    _, screen = write("# The garden\n\nOne.\n\nTwo.\n")
    screen.go_to(0)
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Down)
    assert screen.at == 1
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert screen.at == 2
    qtbot.keyClick(screen.form.field, Qt.Key.Key_Up)
    assert screen.at == 1


def test_what_two_people_write_is_both_kept(open_desk, home, qtbot):
    desk = open_desk(home)
    desk.go(Place("write", "garden"))
    screen = desk.shown
    screen.source.file.write_text("# Theirs\n", "utf-8")
    qtbot.keyClicks(screen.form.field, "Ours. More")
    assert not screen.save()
    assert screen.source.file.read_text("utf-8") == "# Theirs\n" and "Somebody else" in desk.notice.text()
    assert "Ours. More" in (home / "content/garden/source-also-written.md").read_text("utf-8")
    assert desk.library.work("garden") is not None


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
