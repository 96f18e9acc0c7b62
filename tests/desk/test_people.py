from datetime import date

import pytest

from reader.authoring.cli import main
from reader.authoring.people import InPicture, read_people, write_people
from reader.desk.host import Place
from tests.foreign_files import png


@pytest.fixture
def photographed(home):
    """The garden with a photograph in it."""
    place = home / "content" / "garden"
    (place / "images" / "visit.png").write_bytes(png())
    source = place / "source.md"
    source.write_text(source.read_text("utf-8") + "\n![Two people under a tree](images/visit.png)\n", "utf-8")
    return place / "work.toml"


def test_people_in_a_picture_and_their_consent_are_facts(open_desk, home, photographed, capsys):
    before = photographed.read_text("utf-8")
    desk = open_desk(home)
    desk.shown.board.choose("garden", "none")  # the text itself
    desk.shown.steps["people"].click()
    assert list(desk.shown.rows) == ["images/visit.png"]
    row = desk.shown.rows["images/visit.png"]
    assert (row.people.text(), row.agreed.text(), row.nobody.isChecked()) == ("", "", False)
    desk.shown.button.click()
    assert photographed.read_text("utf-8") == before  # nothing is filled in that nobody wrote
    row.people.setText("Daw Mya,  her son")
    assert row._warning.isVisible()
    desk.back()
    assert read_people(photographed) == {"images/visit.png": InPicture(("Daw Mya", "her son"))}
    check = ["check", str(home / "content"), "--fonts", str(home / "none")]
    assert main(check) == 0
    assert (
        "Daw Mya, her son can be seen in images/visit.png, and nobody wrote that they agreed" in capsys.readouterr().out
    )
    desk.go(Place("people", "garden"))
    row = desk.shown.rows["images/visit.png"]
    row.agreed.setText("yesterday")
    desk.back()
    assert desk.shown.place.screen == "people" and "yesterday" in desk.notice.text()
    row.agreed.setText("2026-11-23")
    desk.back()
    assert read_people(photographed)["images/visit.png"].agreed == date(2026, 11, 23)
    assert main(check) == 0 and "can be seen" not in capsys.readouterr().out
    desk.undo()
    desk.undo()
    assert photographed.read_text("utf-8") == before
    desk.go(Place("people", "garden"))
    desk.shown.rows["images/visit.png"].nobody.click()
    desk.shown.button.click()
    assert desk.notice.text() == ""
    assert read_people(photographed) == {"images/visit.png": InPicture(())}
    assert main(check) == 0


def test_what_else_is_in_the_file_stays(photographed):
    write_people(photographed, {"images/visit.png": InPicture(("A",), date(2026, 1, 2))})
    text = photographed.read_text("utf-8")
    assert 'title = "A source"' in text
    write_people(photographed, {})
    assert read_people(photographed) == {}


def test_a_table_that_says_it_otherwise_is_told(home, photographed, capsys):
    photographed.write_text(
        photographed.read_text("utf-8") + '[[pictures]]\nfile = "images/visit.png"\npeople = "Mya"\n', "utf-8"
    )
    assert main(["check", str(home / "content")]) == 1
    assert "“pictures” are tables" in capsys.readouterr().err
