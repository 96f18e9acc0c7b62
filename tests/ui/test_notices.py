"""What a reader is told of a text: a draft, out of date, of another language, recalled, damaged, published by nobody who is known."""

import sqlite3
from datetime import date

from reader.authoring import packing
from reader.authoring.approval import approve
from reader.authoring.release import for_release
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.trust import Keys
from tests.samples import GARDEN, STORY, build_pack


def test_a_fallback_is_labelled_with_the_language_it_really_is_in(window):
    window.choose_language("jra")
    window.close_topmost()
    window.open_work("atd-mou")
    page = window.text_screen.page
    labels = [page.label(i) for i in range(len(page)) if page.label(i)]
    assert len(labels) == 1
    assert "English" in labels[0].text
    window.choose_language("en")
    page = window.text_screen.page
    assert not any(page.label(i) for i in range(len(page)))


def page_notices(window):
    """Return what the page says of its own text, at its head."""
    page = window.text_screen.page
    return [page.composed(i).segments[0].text for i in range(page.first)]


def test_the_state_of_a_text_is_at_the_head_of_the_shelf_and_of_the_page_in_the_readers_words(content, open_window):
    for tag in ("en", "my"):
        window = open_window(content, Session(language=tag))
        assert [c.icon for c in window.shelf._signs._chips] == ["trial"] and window.shelf._signs.isVisible()
        assert not any(card._chips for card in window.shelf.cards().values())
        window.open_work("atd-mou")
        page = window.text_screen.page
        assert page.block(0).box == "state"
        assert page.composed(0).language == tag


def test_a_text_past_its_day_says_so(content, open_window):
    window = open_window(content, Session(language="en", place=Location("atd-mou")), today=date(2027, 7, 1))
    late, draft = page_notices(window)
    assert "31 May 2027" in late and "draft" in draft


def test_where_the_clock_is_wrong_the_page_says_so(content, open_window):
    window = open_window(content, Session(language="en", place=Location("atd-mou")), today=date(2020, 1, 1))
    assert len(page_notices(window)) == 2
    said = window.text_screen.page.composed(0).segments[0].text
    assert "date of this computer is wrong" in said and "out of date: ask a legal adviser" in said
    window.open_work("language-justice")  # a story has no day by which it must be checked
    assert page_notices(window) == ["This text is a draft. Nobody has checked it."]


def chips_of(window, work):
    return [c.words.text for c in window.shelf.cards()[work]._chips]


def test_a_trial_says_so_once_on_picker_shelf_and_page(content, open_window):
    window = open_window(content)
    assert [(c.icon, c.words.text) for c in window.language_screen._signs._chips] == [
        ("trial", "Draft, not checked yet")
    ]
    assert window.language_screen._signs.isVisible()
    window.choose_language("en")
    assert [c.words.text for c in window.shelf._signs._chips] == ["Draft, not checked yet"]
    window.open_work("covid-19-book")
    assert page_notices(window) == ["This text is a draft. Nobody has checked it."]


def test_checked_texts_and_a_release_say_what_was_checked(sample, tmp_path, open_window):
    sample.add("tale", "# The tale\n\nOnce.\n", 4, STORY)
    for kind in ("language", "law"):
        house = sample.read("house")
        approve(house, "en", kind, "A B", date(2026, 11, 2), house.fingerprint("en"))
    garden = sample.read("garden")
    approve(garden, "en", "language", "A B", date(2026, 11, 2), garden.fingerprint("en"))
    window = open_window(Library([build_pack(sample, tmp_path / "trial.sala")]), Session(language="en"))
    assert chips_of(window, "house") == ["Law checked", "Not released yet"]
    assert chips_of(window, "garden") == ["Language checked"]  # the library says what the rest is
    window.open_work("house")
    assert "Not released yet" in page_notices(window)
    works = [sample.read(w) for w in ("house", "tale")]
    packing.build(for_release(works)[0], tmp_path / "release.sala", release=True)
    window = open_window(Library([tmp_path / "release.sala"]))
    assert not window.language_screen._signs.isVisible()
    window.choose_language("en")
    assert chips_of(window, "house") == ["Law checked"]
    assert chips_of(window, "tale") == ["Draft"]


def test_what_stands_in_for_missing_words_counts(sample, tmp_path, open_window):
    """A translation in part, checked: what is read beside it is not."""
    sample.translate("garden", "my", {"A tree.": "သစ်ပင်"})
    garden = sample.read("garden")
    for kind in ("language", "law"):
        approve(garden, "my", kind, "A B", date(2026, 11, 2), garden.fingerprint("my"))
        garden = sample.read("garden")
    window = open_window(Library([build_pack(sample, tmp_path / "b.sala")]), Session(language="my"))
    assert "law" not in [c.icon for c in window.shelf.cards()["garden"]._chips]
    window.open_work("garden")
    page = window.text_screen.page
    told = [page.composed(i).segments[0].text for i in range(len(page)) if page.block(i).box == "state"]
    assert len(told) == 1 and told[0] != page.composed(0).block.id
    for kind in ("language", "law"):
        garden = sample.read("garden")
        approve(garden, "en", kind, "A B", date(2026, 11, 2), garden.fingerprint("en"))
    window = open_window(Library([build_pack(sample, tmp_path / "c.sala")]), Session(language="my"))
    assert "law" in [c.icon for c in window.shelf.cards()["garden"]._chips]


def test_a_reader_sees_which_paragraphs_are_out_of_date(sample, tmp_path, open_window):
    sample.translate_all("garden", "my")
    text = GARDEN.replace("A tree.", "A very old tree.") + "\nA new paragraph.\n"
    (sample.folder / "garden" / "source.md").write_text(text, "utf-8")
    sample.translate("garden", "my", {"A tree.": "«A tree.»"})  # the old words are offered, and marked
    window = open_window(Library([build_pack(sample, tmp_path / "b.sala")]), Session(language="my"))
    window.open_work("garden")
    page = window.text_screen.page
    english = {
        w.text: tag for i in range(len(page)) if (w := page.label(i)) for tag in [page.composed(i).segments[0].text]
    }
    assert sorted(english.values()) == ["A new paragraph.", "A very old tree."]
    assert len(english) == 2  # not translated yet, and changed since, are said in other words
    assert any("အဟောင်း" in words or "ပြောင်း" in words for words in page_notices(window))


def test_sources_and_dates_stand_at_the_end(window):
    window.choose_language("en")
    window.open_work("atd-mou")
    page = window.text_screen.page
    end = "\n".join(
        page.composed(i).segments[0].text for i in range(len(page) - 20, len(page)) if page.composed(i).segments
    )
    assert "The law as of 9 June 2022" in end
    assert "asylumaccess.org/where-we-work/thailand/policy-advocacy" in end


def shelf_words(library, open_window, tag="en"):
    window = open_window(library, Session(language=tag))
    return window, " ".join(window.shelf.notices())


def test_no_pack_at_all_is_said(open_window, tmp_path):
    window, words = shelf_words(Library([]), open_window)
    assert "nothing to read" in words
    assert not window.shelf.cards()


def test_a_broken_pack_is_named_and_the_rest_is_offered(pack, open_window, tmp_path):
    (tmp_path / "bad.sala").write_bytes(b"x")
    window, words = shelf_words(Library([tmp_path / "bad.sala", pack]), open_window)
    assert "“\u2068bad.sala\u2069” is damaged" in words
    assert set(window.shelf.cards()) == {"house", "garden"}
    _, khmer = shelf_words(Library([tmp_path / "bad.sala", pack]), open_window, "km")
    assert "bad.sala" in khmer and "damaged" not in khmer


def test_one_bad_work_never_hides_the_others(pack, open_window):
    db = sqlite3.connect(pack)
    db.execute("UPDATE head SET json = '{}' WHERE work = 'house' AND language != ''")
    db.commit()
    db.close()
    window, words = shelf_words(Library([pack]), open_window)
    assert "A text is damaged on this stick" in words
    assert set(window.shelf.cards()) == {"garden"}
    window.open_work("garden")
    window.text_screen.view.link_activated.emit("work:house")
    assert window.screen_name() == "page"
    assert "A text is damaged on this stick" in window.text_screen.message()
    window.close_topmost()
    assert not window.text_screen.message()
    assert window.screen_name() == "page"


def test_what_nobody_vouches_for_is_opened_only_after_a_warning_and_stays_marked(pack, content_pack, open_window):
    library = Library([pack], Keys())
    window = open_window(library, Session("my"))
    assert window.cards.small.isVisible() and pack.name in "".join(window.cards.small.text())
    assert library.works() == []
    window.cards.small.close_button.click()
    assert library.works() == [] and not window.cards.small.isVisible()
    assert any(pack.name in words for words in window.shelf.notices())
    window.end_sitting()
    window.choose_language("en")
    assert window.cards.small.isVisible()
    window.cards.small.buttons["accept"].click()
    assert library.works() and not window.cards.small.isVisible()
    window.open_work("house")
    assert page_notices(window)[0] == "Unknown sender"
    told = [window.text_screen.page.composed(i) for i in (0, 1)]
    assert {c.block.box for c in told} == {"warning"} and "We do not know who made this text" in told[1].segments[
        0
    ].text
    window.end_sitting()
    assert library.works() == [] and len(library.waiting) == 1


def test_a_recalled_and_a_renewed_work_are_told_of(sample, pack, tmp_path, open_window):
    recall = tmp_path / "recall.sala"
    packing.build([], recall, recalls={"house": date(2026, 11, 1)})
    garden = sample.folder / "garden" / "work.toml"
    garden.write_text(garden.read_text("utf-8").replace("date = 2026-11-01", "date = 2026-11-20"), "utf-8")
    newer = build_pack(sample, tmp_path / "newer.sala")
    window = open_window(Library([pack, recall]), Session("en"))
    assert any("was withdrawn by its publisher" in words for words in window.shelf.notices())
    window = open_window(Library([pack, newer]), Session("en"))
    assert any("newer version, of 20 November 2026" in words for words in window.shelf.notices())


def test_a_strangers_recall_is_told_as_theirs(pack, tmp_path, open_window):
    from reader.authoring.signing import SecretKey, sign_pack

    stranger, recall = SecretKey.new(), tmp_path / "recall.sala"
    packing.build([], recall, recalls={"house": date(2026, 11, 1)})
    for path in (pack, recall):
        sign_pack(path, stranger)
    library = Library([pack, recall], Keys())
    library.accept_waiting()
    window = open_window(library, Session("en"))
    told = " ".join(window.shelf.notices())
    assert "An unknown sender withdrew one of their texts: \u2068The house\u2069" in told
    assert "publisher" not in told


def test_a_damaged_list_is_spoken_of_as_damaged(pack, open_window, qtbot):
    """A numbered item without words ended in an IndexError: nothing more of the page was spoken."""
    library = Library([pack])
    row = library.packs[0].edition("house", "en").bodies[1].row
    library.close()
    with sqlite3.connect(pack) as db:
        db.execute("UPDATE body SET bytes = CAST('x' AS BLOB) WHERE id = ?", (row,))
    db.close()
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("house", "lists")
    view = window.text_screen.view
    numbered = [i for i in range(len(view.page)) if view.page.block(i).number]
    assert numbered and not view.page.composed(numbered[1]).segments
    for index in numbered:
        view.accessible.words(index)
    assert any("damaged" in view.accessible.words(index)[0] for index in range(len(view.page)))


def test_a_damaged_part_is_said_on_the_page_and_the_rest_is_read(pack, open_window):
    library = Library([pack])
    row = library.packs[0].edition("house", "en").bodies[1].row
    library.close()
    db = sqlite3.connect(pack)
    db.execute("UPDATE body SET bytes = 'x' WHERE id = ?", (row,))
    db.commit()
    db.close()
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("house")
    page = window.text_screen.page
    label = page.label(page.section_start(1))
    assert "damaged" in label.text
    for i in range(len(page)):
        window.text_screen.view.go_to(i)
        window.text_screen.view.repaint()


def test_a_link_to_a_work_that_is_not_there_is_no_dead_end(pack, open_window):
    window = open_window(Library([pack]), Session(language="en"))
    window.open_work("garden")
    window.text_screen.view.link_activated.emit("work:nowhere#x")
    assert "not on this stick" in window.text_screen.message()
    assert window.session.place.work == "garden"
    window.go_back()
    assert window.screen_name() == "shelf"
