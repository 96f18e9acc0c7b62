from datetime import date

import pytest

from reader.authoring import scaffold
from reader.authoring.facts import FactsError, read_facts, write_facts
from reader.authoring.mistakes import Mistakes
from reader.authoring.unfinished import unfinished
from reader.authoring.works import read_work
from reader.desk.host import Place
from tests.conftest import ROOT


def test_facts_that_nobody_wrote_are_empty_and_stay_told(open_desk, home):
    scaffold.new_work(home / "content", "leaflet", "explainer", "en")
    file = home / "content" / "leaflet" / "work.toml"
    before = file.read_bytes()
    desk = open_desk(home)
    desk.go(Place("facts", "leaflet"))
    screen = desk.shown
    assert {screen.fields[key].text() for key in ("publisher", "licence", "law_as_of", "check_by")} == {""}
    assert screen.save() and file.read_bytes() == before
    screen.fields["publisher"].setText("An office")
    screen.fields["law_as_of"].setText("2026-10-01")
    screen.credits[0].setText("Words: An office")
    screen.sources[0][0].setText("A law")
    assert screen.save()
    work = read_work(file.parent, Mistakes())
    assert (work.publisher, work.law_as_of, work.credits) == ("An office", date(2026, 10, 1), ("Words: An office",))
    assert [(s.title, s.address) for s in work.sources] == [("A law", "")]
    lacking = "\n".join(m.message for m in unfinished(work))
    assert "UNDER WHICH LICENCE" in lacking and "check_by" in lacking and "WHO PUBLISHES" not in lacking
    assert "order = 100" in file.read_text("utf-8")
    desk.undo()
    assert file.read_bytes() == before


def test_a_day_that_is_none_is_told_and_nothing_is_written(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("facts", "garden"))
    before = desk.shown.file.read_bytes()
    desk.shown.fields["check_by"].setText("next May")
    assert not desk.shown.save() and "next May" in desk.notice.text()
    assert desk.shown.file.read_bytes() == before


def test_what_is_typed_is_saved_when_the_screen_is_left(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("facts", "garden"))
    desk.shown.fields["licence"].setText("CC0")
    desk.back()
    assert read_facts(home / "content" / "garden" / "work.toml").licence == "CC0"


def test_facts_that_somebody_else_changed_are_not_overwritten(open_desk, home):
    desk = open_desk(home)
    desk.go(Place("facts", "garden"))
    file = desk.shown.file
    file.write_text(file.read_text("utf-8").replace("A source", "Another source"), "utf-8")
    desk.shown.fields["licence"].setText("CC0")
    assert not desk.shown.save() and "Somebody else" in desk.notice.text()
    assert "Another source" in file.read_text("utf-8") and "CC0" not in file.read_text("utf-8")


@pytest.mark.parametrize("file", sorted((ROOT / "content").glob("*/work.toml")), ids=lambda f: f.parent.name)
def test_one_fact_changes_and_all_else_stays(file, tmp_path):
    copy = tmp_path / "work.toml"
    copy.write_bytes(file.read_bytes())
    facts = read_facts(copy)
    write_facts(copy, facts)
    assert copy.read_bytes() == file.read_bytes()
    write_facts(copy, facts.__class__(**{**vars(facts), "licence": "CC0", "check_by": date(2031, 1, 2)}))
    assert read_facts(copy) == facts.__class__(**{**vars(facts), "licence": "CC0", "check_by": date(2031, 1, 2)})
    before, after = (set(f.read_text("utf-8").splitlines()) for f in (file, copy))
    assert len(after - before) == 2 and len(before - after) <= 2


def test_facts_that_cannot_be_read_are_told(tmp_path):
    (tmp_path / "work.toml").write_text("id = [", "utf-8")
    with pytest.raises(FactsError, match="by hand"):
        read_facts(tmp_path / "work.toml")
