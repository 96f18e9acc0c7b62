import json
import sqlite3
from datetime import timedelta

import pytest

from reader.authoring import packing
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.pack_errors import PackMissing, PartDamaged
from reader.core.works import Listed, Work
from tests.samples import EVERYTHING, TOML, build_pack


@pytest.fixture
def library(sample, tmp_path):
    """English, Burmese (one paragraph missing, one fuzzy) and Thai (whole)."""
    burmese = {
        s.words: f"မြန်မာ{i}" + ("[a](work:house)" if "house" in s.words else "")
        for i, s in enumerate(sample.read("garden").document.segments)
    }
    burmese.pop("A tree.")
    sample.translate("garden", "my", burmese, fuzzy=("Trees",))
    sample.translate_all("garden", "th", lambda words: words.replace("Back", "กลับ").replace("tree", "ต้นไม้"))
    return Library([build_pack(sample, tmp_path / "a.sala")])


def composed(library, reader, work="garden"):
    composition = library.open(library.work(work), reader)
    return [composition.composed(i) for i in range(len(composition))]


def test_a_missing_or_changed_block_falls_back_alone_and_says_so(library):
    shown = {c.block.id: c for c in composed(library, Reader("my"))}
    by_words = {c.segments[0].text: c.language for c in shown.values()}
    assert by_words["A tree."] == "en"
    assert by_words["Trees"] == "en"
    assert sorted(by_words.values()) == ["en", "en", "my", "my"]


def test_every_reader_has_the_same_blocks_in_the_same_order(library):
    orders = [[c.block.id for c in composed(library, Reader(tag))] for tag in ("en", "my", "th", "ur")]
    assert all(order == orders[0] for order in orders)


def test_an_asked_reader_gets_english_until_they_choose(library):
    assert {c.language for c in composed(library, Reader("jra"))} == {"en"}
    assert {c.language for c in composed(library, Reader("jra", "th"))} == {"th"}
    assert {c.language for c in composed(library, Reader("my", "th"))} == {"my", "en"}


def test_the_card_says_in_which_language_a_work_really_opens(library):
    garden, house = library.work("garden"), library.work("house")
    assert library.card(garden, Reader("my")).edition.language == "my"
    card = library.card(house, Reader("my"))
    assert (card.edition.language, card.title_language, card.title.text) == ("en", "en", "The house")


def test_what_is_in_the_readers_language_stands_first_in_its_topic(library, sample, tmp_path):
    def order(tag):
        return [w.id for w in library.works(tag)]

    assert order("en") == order("") == ["house", "garden"]  # the author's order
    assert order("th") == order("my") == ["garden", "house"]  # whole in Thai, partly in Burmese
    sample.translate_all("house", "my")
    sample.translate_all("garden", "ur")
    again = Library([build_pack(sample, tmp_path / "b.sala")])
    assert [w.id for w in again.works("my")] == ["house", "garden"]  # whole before partly
    assert again.work("garden").partial == ("my",)
    assert set(again.work("garden").whole) == {"en", "th", "ur"}


def test_a_trial_never_takes_the_place_of_a_release(sample, tmp_path):
    trial = build_pack(sample, tmp_path / "trial.sala")
    packing.build([sample.read(w) for w in ("house", "garden")], tmp_path / "z.sala", release=True)
    for packs in ([trial, tmp_path / "z.sala"], [tmp_path / "z.sala", trial]):
        library = Library(packs)
        assert not library.trial and not any(library.is_trial(w) for w in library.works())


def test_a_clock_before_the_pack_is_not_believed(library):
    work = library.work("garden")
    made = library.packs[0].manifest.made
    assert library.day(work, made) == made
    assert library.day(work, made - timedelta(days=1)) is None


def test_blocks_that_changed_since_are_known(library):
    changed = library.open(library.work("garden"), Reader("my")).changed
    skeleton = library.open(library.work("garden"), Reader("en"))
    assert [skeleton.composed(skeleton.index_of(b)).segments[0].text for b in changed] == ["Trees"]
    assert not skeleton.changed
    assert not library.open(library.work("garden"), Reader("km")).changed


def test_a_reopened_work_is_composed_anew_on_the_same_skeleton(library):
    english = library.open(library.work("garden"), Reader("en"))
    burmese = library.reopen(english, Reader("my"))
    assert burmese.sections is english.sections
    assert burmese.composed(0).language == "my"


def test_places_are_found_by_name_id_and_number(library):
    composition = library.open(library.work("house"), Reader("en"))
    table = composition.find("table")
    assert composition.block(table).name == "table"
    assert composition.find("3") == table == composition.section_start(2)
    assert composition.find(composition.block(5).id) == 5
    assert composition.find("nowhere") is None
    assert composition.find("99") is None


def test_a_pack_that_cannot_be_opened_never_hides_the_others(sample, tmp_path):
    good = build_pack(sample, tmp_path / "good.sala")
    (tmp_path / "bad.sala").write_bytes(b"bad")
    library = Library([tmp_path / "bad.sala", tmp_path / "none.sala", good])
    assert [w.id for w in library.works()] == ["house", "garden"]
    assert [p.file for p in library.problems] == ["bad.sala", "none.sala"]
    assert isinstance(library.problems[1], PackMissing)


def test_the_newest_version_of_a_work_wins(sample, tmp_path):
    old = build_pack(sample, tmp_path / "old.sala")
    sample.add("house", EVERYTHING.replace("The house", "The new house"), 1, TOML.replace("2026-11-01", "2026-11-09"))
    new = build_pack(sample, tmp_path / "new.sala")
    for order in ([old, new], [new, old]):
        library = Library(order)
        assert library.card(library.work("house"), Reader("en")).title.text == "The new house"
        assert sorted(w.id for w in library.works()) == ["garden", "house"]


def damage(path, sql, *parameters):
    db = sqlite3.connect(path)
    db.execute(sql, parameters)
    db.commit()
    db.close()


def test_damaged_words_cost_one_section_in_one_language(sample, tmp_path):
    sample.translate_all("house", "th")
    path = build_pack(sample, tmp_path / "a.sala")
    library = Library([path])
    body = library.packs[0].edition("house", "th").bodies[1].row
    library.close()
    damage(path, "UPDATE body SET bytes = ? WHERE id = ?", b"{}", body)
    library = Library([path])
    composition = library.open(library.work("house"), Reader("th"))
    languages = [
        {composition.composed(i).language for i in range(len(composition)) if composition.section_of(i) == s}
        for s in range(3)
    ]
    assert languages[1] == {"en"}
    assert "th" in languages[0] and "en" not in languages[0]
    assert [composition.damaged_section(s) for s in range(3)] == [False, True, False]


def test_a_damaged_skeleton_costs_its_section_in_all_languages(pack):
    library = Library([pack])
    row = library.work("house").sections[1].body.row
    library.close()
    damage(pack, "UPDATE body SET bytes = ? WHERE id = ?", b"[]", row)
    library = Library([pack])
    composition = library.open(library.work("house"), Reader("en"))
    start = composition.section_start(1)
    assert composition.composed(start).damaged
    assert composition.damaged_section(1)
    assert composition.find("table") == start + 1


def test_a_damaged_edition_falls_back_and_is_told(library, tmp_path):
    library.close()
    damage(tmp_path / "a.sala", "UPDATE head SET json = ? WHERE work = 'garden' AND language = 'my'", b"{}")
    library = Library([tmp_path / "a.sala"])
    assert library.card(library.work("garden"), Reader("my")).edition.language == "en"
    assert [(p.work, p.language) for p in library.problems] == [("garden", "my")]


def test_a_work_of_which_nothing_can_be_read_is_an_error_of_ours(library, tmp_path):
    library.close()
    damage(tmp_path / "a.sala", "UPDATE head SET json = ? WHERE work = 'garden' AND language != ''", b"{}")
    library = Library([tmp_path / "a.sala"])
    with pytest.raises(PartDamaged):
        library.card(library.work("garden"), Reader("en"))
    with pytest.raises(PartDamaged):
        library.open(library.work("garden"), Reader("en"))


def test_a_missing_image_is_none(library):
    assert library.image(library.work("garden"), "images/none.svg") is None
    assert library.image(library.work("garden"), "images/cover.svg").startswith(b"<svg")


def test_a_removed_record_is_told_and_not_called_untranslated(sample, tmp_path):
    sample.translate_all("garden", "my")
    path = build_pack(sample, tmp_path / "a.sala")
    damage(path, "DELETE FROM head WHERE language = 'my'")
    library = Library([path])
    assert library.problems
    composition = library.open(library.work("garden"), Reader("my"))
    assert "my" in composition.damaged_languages
    assert composition.composed(0).language == "en"


def test_where_the_source_is_damaged_any_language_helps_but_vietnamese_is_last(sample, tmp_path):
    for tag in ("vi", "th", "rad"):
        sample.translate_all("garden", tag) if tag != "rad" else sample.translate("garden", tag, {})
    path = build_pack(sample, tmp_path / "a.sala")
    damage(path, "UPDATE head SET json = ? WHERE work = 'garden' AND language = 'en'", b"{}")
    library = Library([path])
    shown = composed(library, Reader("rad"))
    assert {c.language for c in shown} == {"th"}
    assert not any(c.damaged for c in shown)


def test_works_of_several_packs_stand_together_by_topic(sample, tmp_path):
    from tests.samples import Sample

    one = build_pack(sample, tmp_path / "one.sala")
    other = Sample(tmp_path / "other")
    other.add("news", "# News\n\nx\n", 1, TOML.replace('topic = "rights"', 'topic = "news"'))
    other.add("more", "# More\n\nx\n", 1)
    two = build_pack(other, tmp_path / "two.sala")
    topics = [w.topic for w in Library([two, one]).works()]
    assert topics == sorted(topics, key=lambda t: t != "rights")


# --- what is listed ---


def test_opening_reads_no_work(sample, tmp_path, monkeypatch):
    path = build_pack(sample, tmp_path / "a.sala")
    monkeypatch.setattr(Work, "from_json", lambda _: pytest.fail("a work was read"))
    assert [w.id for w in Library([path]).works("my")] == ["house", "garden"]


def test_the_shelf_is_put_in_order_once_for_a_language(library):
    shelf = library.works("my")
    assert library.works("my") is shelf and library.works("th") is not shelf
    assert {w.id for w in library.works("th")} == {w.id for w in shelf} == {w.id for w in library.works()}


def test_what_is_listed_of_a_work_is_what_its_record_says(content):
    for listed in content.works():
        assert Listed.of(content.work(listed.id)) == listed


def test_where_the_list_was_changed_the_records_are_read_and_it_is_told(sample, tmp_path):
    path = build_pack(sample, tmp_path / "a.sala")
    before = Library([path]).works()
    for change in (b"[]", b"{", json.dumps([["house"] * 9]).encode()):
        damage(path, "UPDATE listing SET json = ?", change)
        library = Library([path])
        assert library.works() == before
        assert ["list of works" in str(p) for p in library.problems] == [True]
    damage(path, "DELETE FROM listing")
    assert Library([path]).works() == before


def test_a_pack_that_lists_nothing_is_read_by_its_records(sample, tmp_path):
    path = build_pack(sample, tmp_path / "a.sala")
    before = Library([path]).works()
    db = sqlite3.connect(path)
    manifest = json.loads(db.execute("SELECT manifest FROM root").fetchone()[0])
    del manifest["listing"]
    db.execute("UPDATE root SET manifest = ?", (json.dumps(manifest).encode(),))
    db.commit()
    db.close()
    damage(path, "DROP TABLE listing")
    library = Library([path])
    assert library.works() == before and not library.problems


def test_a_work_whose_record_cannot_be_read_is_told_when_it_is_met(sample, tmp_path):
    path = build_pack(sample, tmp_path / "a.sala")
    damage(path, "UPDATE head SET json = ? WHERE work = 'garden' AND language = ''", b"{}")
    library = Library([path])
    garden = next(w for w in library.works() if w.id == "garden")
    with pytest.raises(PartDamaged):
        library.card(garden, Reader("en"))
    assert library.work("garden") is None and [w.id for w in library.works()] == ["house"]
    assert [p.work for p in library.problems] == ["garden"]
    assert library.card(library.work("house"), Reader("en"))
