import pytest
from PIL import Image
from PySide6.QtCore import QPoint

from reader.authoring.cli import main
from reader.core.works import WorkKind
from reader.desk.host import Place
from tests.desk.conftest import files_of
from tests.foreign_files import paragraph, run, table, word


@pytest.fixture
def leaflet(tmp_path):
    return word(
        tmp_path / "Our leaflet.docx", paragraph("Our leaflet", "Title"), paragraph("Who may stay.", "H1"),
        paragraph("You may stay for 30 days."), paragraph(run("When to come", bold=True)), paragraph("Come on Monday."),
        paragraph("1. Bring your card"), paragraph("2. Bring a friend"), table(["Name", "Days"], ["first", "30"]),
    )  # fmt: skip


@pytest.fixture
def thai(tmp_path):
    return word(
        tmp_path / "thai.docx", paragraph("แผ่นพับของเรา", "Title"), paragraph("ใครอยู่ได้", "H1"),
        paragraph("ท่านอยู่ได้ 90 วัน"), paragraph(run("มาเมื่อไร", bold=True)), paragraph("มาวันจันทร์"),
        paragraph("1. นำบัตรมา"), paragraph("2. พาเพื่อนมา"), table(["ชื่อ", "วัน"], ["แรก", "30"]),
    )  # fmt: skip


def test_a_word_file_becomes_what_the_command_makes_of_it(open_desk, home, leaflet, tmp_path, qtbot):
    desk = open_desk(home)
    desk.take([leaflet], QPoint(5, 5))
    screen = desk.shown
    assert screen.place.screen == "bring" and screen.name.text() == "our-leaflet"
    kinds = [(b.kind, b.level) for b in (screen.view.page.block(i) for i in range(len(screen.view.page)))]
    number = next(n for n, d in screen.incoming.doubts.items() if "list" in d.taken_for)
    screen.turn(number)  # no list after all
    assert [(b.kind, b.level) for b in (screen.view.page.block(i) for i in range(len(screen.view.page)))] != kinds
    assert set(screen.doubts) >= {number}
    screen.name.setText("leaflet")
    screen.bring_in()
    command = ["import", str(leaflet), "--as", "leaflet", "--content", str(tmp_path / "other"), "--not", str(number)]
    assert main(command) == 0
    assert files_of(home / "content" / "leaflet") == files_of(tmp_path / "other" / "leaflet")
    qtbot.waitUntil(lambda: desk.shown.board.current_cell[1] == "en")
    assert desk.shown.place == Place("board", "leaflet", "en")
    desk.undo()
    assert not (home / "content" / "leaflet").exists()


def test_what_was_declined_is_taken_after_all(open_desk, home, leaflet):
    desk = open_desk(home)
    desk.take([leaflet], QPoint(5, 5))
    screen = desk.shown
    before = screen.incoming.document().sections
    for _ in range(2):
        screen.doubts[1].click()
    assert screen.incoming.document().sections == before and not screen.incoming.declined


def test_a_translation_that_is_dropped_on_its_language_joins_as_the_command_does_it(
    open_desk, home, leaflet, thai, tmp_path, qtbot
):
    main(["import", str(leaflet), "--as", "leaflet", "--content", str(home / "content")])
    desk = open_desk(home)
    board = desk.shown.board
    board.choose("leaflet", "th")
    at = board.viewport().mapTo(desk, board.cell_rect(*board.current).center())
    desk.take([thai], at)
    screen = desk.shown
    assert screen.translation is not None and screen.place.tag == "th"
    assert not (home / "content" / "leaflet" / "translations" / "th.po").exists()
    assert [words for _, words, why in screen.translation.joined.looks if "numbers" in why] == ["ท่านอยู่ได้ 90 วัน"]
    shown = {screen.view.page.composed(i).language for i in range(len(screen.view.page))}
    assert shown == {"th"}
    screen.bring_in()
    main(["import", str(leaflet), f"th={thai}", "--as", "leaflet", "--content", str(tmp_path / "other")])
    assert files_of(home / "content" / "leaflet") == files_of(tmp_path / "other" / "leaflet")
    desk.undo()
    assert not (home / "content" / "leaflet" / "translations" / "th.po").exists()


def test_a_comic_comes_in_beside_what_else_is_done(open_desk, home, tmp_path, qtbot):
    pages = tmp_path / "our comic"
    pages.mkdir()
    for n in (1, 2):
        Image.new("RGB", (300, 400), (20 * n, 90, 90)).save(pages / f"{n}.png")
    desk = open_desk(home)
    desk.take([pages], QPoint(5, 5))
    assert desk.shown.incoming.kind is WorkKind.COMIC
    with qtbot.waitSignal(desk.job.ended, timeout=30_000) as ended:
        desk.shown.bring_in()
        assert not desk.strip.isHidden()
    assert ended.args == [True] and desk.strip.isHidden()
    assert desk.job.done == 0 and (home / "content" / "our-comic" / "comic.toml").is_file()
    desk.undo()
    assert not (home / "content" / "our-comic").exists()


def test_a_file_that_cannot_be_taken_is_told(open_desk, home, tmp_path):
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK nothing of the kind")
    desk = open_desk(home)
    before = files_of(home / "content")
    desk.take([bad], QPoint(5, 5))
    assert "bad.docx" in desk.notice.text() and desk.notice.kind == "error"
    assert files_of(home / "content") == before
