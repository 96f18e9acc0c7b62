import shutil

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.authoring.cli import main
from reader.desk.content.panels import BoxName
from reader.desk.host import Place
from tests.conftest import ROOT


@pytest.fixture
def comic(tmp_path):
    shutil.copytree(ROOT / "content" / "three-windows", tmp_path / "library" / "content" / "three-windows")
    return tmp_path / "library"


def panels(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("panels", "three-windows"))
    return desk, desk.shown


def test_a_balloon_is_moved_by_mouse_and_all_else_stays(open_desk, comic, qtbot):
    desk, screen = panels(open_desk, comic)
    toml = comic / "content" / "three-windows" / "comic.toml"
    before, name = toml.read_text("utf-8"), BoxName(0, 0, 0)
    canvas = screen.canvas
    area = dict(screen.file.boxes(0))[name]
    start = canvas.on_screen(area).center().toPoint()
    assert canvas.box_at(canvas.on_screen(area).center()) == name
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(10, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(10, 0))
    moved = dict(screen.file.boxes(0))[name]
    assert moved[0] > area[0] and moved[1:] == area[1:]
    changed = [
        pair
        for pair in zip(before.splitlines(), toml.read_text("utf-8").splitlines(), strict=True)
        if pair[0] != pair[1]
    ]
    assert len(changed) == 1 and changed[0][1].startswith("box = ")
    desk.undo()
    assert toml.read_text("utf-8") == before
    assert main(["check", str(comic / "content")]) in (0, 1)


def test_a_box_never_leaves_its_page(open_desk, comic):
    _, screen = panels(open_desk, comic)
    page = screen.file.pages()[0].area
    screen.move_box(BoxName(0, 0), (-50, -50, 99_999, 3))
    x, y, wide, high = dict(screen.file.boxes(0))[BoxName(0, 0)]
    assert (x, y) == (0, 0) and wide == page[2] and high >= 20


def test_keys_choose_move_and_size_a_box(open_desk, comic, qtbot):
    _, screen = panels(open_desk, comic)
    qtbot.keyClick(screen.canvas, Qt.Key.Key_Space)
    assert screen.canvas.current == BoxName(0, 0)
    area = dict(screen.file.boxes(0))[BoxName(0, 0)]
    qtbot.keyClick(screen.canvas, Qt.Key.Key_Down)
    assert dict(screen.file.boxes(0))[BoxName(0, 0)][1] == area[1] + 10
    qtbot.keyClick(screen.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert dict(screen.file.boxes(0))[BoxName(0, 0)][2] == area[2] - 10


def test_the_reading_order_changes_and_translations_stay_with_their_words(open_desk, comic):
    desk, screen = panels(open_desk, comic)
    words = {s.words: screen.work.translations["th"].raw[s.key] for s in screen.work.document.segments}
    screen.canvas.choose(BoxName(0, 0))
    screen.later.click()
    assert screen.canvas.current == BoxName(0, 1)
    work = desk.library.work("three-windows")
    assert work is not None and not work.translations["th"].fuzzy
    assert {s.words: work.translations["th"].raw[s.key] for s in work.document.segments} == words


def test_too_small_a_balloon_is_told_in_every_language(open_desk, comic, qtbot):
    _, screen = panels(open_desk, comic)
    x, y, _, _ = dict(screen.file.boxes(0))[BoxName(0, 0, 0)]
    screen.move_box(BoxName(0, 0, 0), (x, y, 30, 30))
    qtbot.waitUntil(lambda: "no room" in screen.fit.text())
    assert "ไทย" in screen.fit.text() and "English" in screen.fit.text()
    x, y, wide, high = dict(screen.file.boxes(0))[BoxName(0, 0)]
    screen.move_box(BoxName(0, 0, 0), (x + 10, y + 10, wide - 20, high - 20))
    qtbot.waitUntil(lambda: "fit in every language" in screen.fit.text())


def test_what_is_translated_is_shown_in_its_balloon_and_told_where_it_has_no_room(open_desk, comic, qtbot):
    desk = open_desk(comic)
    desk.go(Place("translate", "three-windows", "ar"))
    screen = desk.shown
    row = next(i for i, segment in enumerate(screen.file.rows) if screen.page.index_of(segment.block) is not None
               and screen.page.block(screen.page.index_of(segment.block)).kind == "panel" and segment.segment == 1)  # fmt: skip
    screen.go_to(row)
    screen.preview.sizes.buttons["balloon"].click()
    panel = screen.preview.panel
    words = screen.file.words(row)
    assert panel.isVisible() and words in panel.accessibleName() and panel.fits
    seen = panel.grab().toImage()
    screen.rows.editor.setFocus()
    screen.rows.editor.insertPlainText(" كلمات كثيرة" * 80)
    qtbot.waitUntil(lambda: not panel.fits)
    assert panel.grab().toImage() != seen and "no room" in screen.preview._wrong.text()
    assert "meeting" not in screen.preview.sizes.buttons
