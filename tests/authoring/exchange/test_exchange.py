"""Texts go out to translators in four formats, and come back: nothing is lost, nothing overwritten unseen."""

import re
import unicodedata
import zipfile
from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import load_workbook

from reader.authoring.cli import main
from reader.authoring.exchange.formats import ENDINGS, FORMATS, writer_of
from reader.authoring.exchange.memory import read_memory, write_memory
from reader.authoring.exchange.table import ExchangeError, table_of
from reader.authoring.exchange.taking_in import Wishes, read_table, same_words, take_in
from reader.authoring.exchange.word_writer import write_template
from reader.authoring.importing.importer import read_for_import
from reader.authoring.translations import open_po

WORDS = {
    "One": "တစ်", "Two": "နှစ်", "Ask **first**.": "**ဦးစွာ** မေးပါ။", "Three": "သုံး",
    "A paragraph with *emphasis*, **strong words**, a [link](work:garden#trees), a note[^1] and another [place](#table).":
    "*အလေးပေး* **ခိုင်မာသော စကားလုံး** [လင့်ခ်](work:garden#trees) မှတ်စု[^1] နှင့် [နေရာ](#table)။",
}  # fmt: skip


@pytest.fixture
def library(sources):
    return {work.id: work for work in sources}


@pytest.fixture
def house(sample):
    sample.translate("house", "my", WORDS)
    return sample.read("house")


def handed_out(work, form, folder, tag="my"):
    file = folder / f"{work.id}.{tag}{ENDINGS[form]}"
    writer_of(form)(table_of(work, tag), file)
    return file


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("tag", ["my", "ar", "th", "km"])
def test_a_text_of_the_library_comes_back_as_it_went(library, tmp_path, form, tag):
    work = library["atd-mou"]
    table = table_of(work, tag)
    back = read_table(handed_out(work, form, tmp_path, tag))
    assert (back.work, back.language, len(back.rows)) == (work.id, tag, len(table.rows))
    for row, again in zip(table.rows, back.rows, strict=True):
        assert again.key == row.key and same_words(again.source, row.source)
        assert same_words(again.translation, row.translation)
    outcome = take_in(work, tag, back, write=False)
    assert (outcome.before, outcome.after, outcome.taken) == (63, 63, 0) and not outcome.conflicts


@pytest.mark.parametrize("form", FORMATS)
def test_what_was_handed_out_empty_comes_back_full(house, sample, tmp_path, form):
    table = table_of(house, "my")
    empty = replace(table, rows=[replace(row, translation="", old="") for row in table.rows])
    file = tmp_path / f"a{ENDINGS[form]}"
    writer_of(form)(empty, file)
    back = read_table(file)
    assert all(row.old == "" and row.translation == "" for row in back.rows)
    filled = replace(back, rows=[replace(r, translation=WORDS.get(r.source, "")) for r in back.rows])
    house.translation_file("my").unlink()
    outcome = take_in(sample.read("house"), "my", filled)
    assert (outcome.before, outcome.after, outcome.taken) == (0, len(WORDS), len(WORDS)) and not outcome.refused
    assert sample.read("house").translations["my"].raw == {
        row.key: WORDS[row.source] for row in table.rows if row.source in WORDS
    }
    assert not sample.mistakes()


def changed(table, which, words=None, **more):
    """Return a table with one row changed: that of the source `which`."""
    more = more if words is None else {"translation": words, **more}
    return replace(table, rows=[replace(r, **more) if r.source == which else r for r in table.rows])


def test_rows_that_two_people_changed_are_both_shown_and_nothing_is_overwritten(house, sample, tmp_path):
    back = changed(read_table(handed_out(house, "docx", tmp_path)), "One", "တစ်ခု")
    sample.translate("house", "my", {**WORDS, "One": "တစ်ယောက်"})
    outcome = take_in(sample.read("house"), "my", back)
    assert [(t.ours, t.theirs) for t in outcome.conflicts] == [("တစ်ယောက်", "တစ်ခု")]
    assert "တစ်ယောက်" in "\n".join(outcome.report()) and "တစ်ခု" in "\n".join(outcome.report())
    assert "တစ်ယောက်" in sample.read("house").translation_file("my").read_text("utf-8")
    assert take_in(sample.read("house"), "my", back, Wishes(theirs=True)).taken == 1
    assert "တစ်ခု" in sample.read("house").translation_file("my").read_text("utf-8")


def test_what_changed_here_alone_stays_without_a_word(house, sample, tmp_path):
    back = read_table(handed_out(house, "xlsx", tmp_path))
    sample.translate("house", "my", {**WORDS, "One": "တစ်ယောက်"})
    outcome = take_in(sample.read("house"), "my", back)
    assert not outcome.conflicts and not outcome.taken
    assert "တစ်ယောက်" in sample.read("house").translation_file("my").read_text("utf-8")


def test_an_emptied_file_never_replaces_a_full_one_without_a_yes(house, sample, tmp_path):
    back = read_table(handed_out(house, "docx", tmp_path))
    empty = replace(back, rows=[replace(row, translation="") for row in back.rows])
    outcome = take_in(house, "my", empty)
    assert len(outcome.emptied) == len(WORDS) and outcome.after == len(WORDS)
    assert take_in(house, "my", empty, Wishes(emptied=True)).after == 0


def test_a_source_that_changed_meanwhile_is_told_and_its_words_kept_as_out_of_date(house, sample, tmp_path):
    back = read_table(handed_out(house, "docx", tmp_path))
    source = house.source_file
    source.write_text(source.read_text("utf-8").replace("Ask **first**.", "Ask **first** of all."), "utf-8")
    house.translation_file("my").unlink()
    outcome = take_in(sample.read("house"), "my", back)
    assert len(outcome.changed) == 1 and "Ask **first** of all." in outcome.changed[0].why
    entry = next(e for e in house.translation_file("my").read_text("utf-8").split("\n\n") if "first** of all" in e)
    assert "#, fuzzy" in entry and "ဦးစွာ" in entry and '#| msgid "Ask **first**."' in entry


@pytest.mark.parametrize("form", FORMATS)
def test_the_file_of_another_work_or_language_is_refused_by_name(house, sample, tmp_path, capsys, form):
    file = handed_out(house, form, tmp_path)
    content = ["--content", str(sample.folder)]
    assert main(["take-in", str(file), "--work", "garden", *content]) == 1
    assert "“house”, not of “garden”" in capsys.readouterr().err
    assert main(["take-in", str(file), "--language", "km", *content]) == 1
    assert "in Burmese, not in Khmer" in capsys.readouterr().err


def spoilt_xml(file, name, change):
    with zipfile.ZipFile(file) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    parts[name] = change(parts[name].decode()).encode()
    with zipfile.ZipFile(file, "w") as archive:
        for n, data in parts.items():
            archive.writestr(n, data)


def test_ten_ways_to_spoil_a_table_are_each_told(house, tmp_path):
    table = read_table(handed_out(house, "docx", tmp_path))
    note = next(s for s in WORDS if "[^1]" in s)

    def told(spoilt):
        return take_in(house, "my", spoilt, write=False)

    assert told(changed(table, "Ask **first**.", "ဦးစွာ မေးပါ။ အခု")).refused  # bold lost
    assert told(changed(table, note, "လင့်ခ်")).refused  # link and note lost
    assert told(changed(table, "One", "တစ် {#x}")).refused  # a name that is none
    assert told(changed(table, "One", "တစ်[^2]")).refused  # a note that is not there
    assert told(changed(table, "One", source="Something else entirely, of quite other words")).strange
    assert told(changed(table, "One", source="One.", translation="တစ်ခု")).look  # the source was changed in the file
    twice = replace(table, rows=[*table.rows, *(replace(r, translation="x") for r in table.rows if r.source == "One")])
    assert told(twice).repeated
    assert told(replace(table, rows=table.rows[:3])).missing == len(table.rows) - 3
    assert told(changed(table, "One", "")).emptied
    shuffled = replace(table, rows=[replace(r, key="") for r in reversed(table.rows)])
    assert told(shuffled).same == len(WORDS)  # ids lost and rows sorted: found by their sources
    with pytest.raises(ExchangeError, match="written as Burmese"):
        told(replace(table, rows=[replace(r, translation="ภาษาไทยทั้งหมด" * 3) for r in table.rows]))
    with pytest.raises(ExchangeError, match="Zawgyi"):
        told(replace(table, rows=[replace(r, translation="ဤစာမ်က္ႏွာသည္ ထိုသေဘာတူညီခ်က္ကို လြယ္ကူေသာ စကားျဖင့္") for r in table.rows]))
    with pytest.raises(ExchangeError, match="no rows"):
        told(replace(table, rows=[]))


def test_zawgyi_becomes_unicode_where_asked_and_waits_to_be_looked_at(house, tmp_path):
    zawgyi = {"One": "ဤစာမ်က္ႏွာသည္ ထိုသေဘာတူညီခ်က္ကို လြယ္ကူေသာ စကားျဖင့္", "inner a": "ကေလးမ်ား"}
    unicode = {"One": "ဤစာမျက်နှာသည် ထိုသဘောတူညီချက်ကို လွယ်ကူသော စကားဖြင့်", "inner a": "ကလေးများ"}
    table = table_of(house, "my")
    rows = [replace(row, translation=zawgyi.get(row.source, row.translation)) for row in table.rows]
    outcome = take_in(house, "my", replace(table, rows=rows), Wishes(zawgyi=True))
    assert outcome.taken == 2 and not outcome.refused
    entries = {e.msgid: e for e in open_po(house.translation_file("my"))}
    for source, words in unicode.items():
        assert entries[source].msgstr == unicodedata.normalize("NFC", words) and entries[source].fuzzy
    for source in ("Two", "Three"):  # what is in Unicode already is left alone
        assert entries[source].msgstr == WORDS[source] and not entries[source].fuzzy
    asked_for_nothing = take_in(house, "my", replace(table, rows=rows), Wishes(theirs=True), write=False)
    assert "Zawgyi" in asked_for_nothing.refused[0].why


@pytest.mark.parametrize("form", FORMATS)
def test_damaged_files_are_told_in_one_sentence(house, tmp_path, capsys, sample, form):
    file = handed_out(house, form, tmp_path)
    whole = file.read_bytes()
    for size in (0, 1, 30, len(whole) // 3, len(whole) // 2, len(whole) - 40):
        file.write_bytes(whole[:size])
        main(["take-in", str(file), "--content", str(sample.folder), "--plan"])
        assert capsys.readouterr().err.count("\n") <= 1


def test_a_file_without_its_columns_is_told(house, tmp_path):
    file = handed_out(house, "docx", tmp_path)
    spoilt_xml(file, "word/document.xml", lambda xml: xml.replace(">Translation<", ">My column<"))
    with pytest.raises(ExchangeError, match="no table with the columns"):
        read_table(file)
    file = handed_out(house, "xlsx", tmp_path)
    book = load_workbook(file)
    book.active.delete_rows(2)
    book.save(file)
    with pytest.raises(ExchangeError, match="no columns"):
        read_table(file)


def test_a_spreadsheet_that_made_numbers_and_days_of_words(house, sample, tmp_path):
    cells = {
        "One": 30,
        "Two": 30.0,
        "Three": datetime(2026, 11, 30),
        "inner a": "#REF!",
        "inner b": True,
        "bullet": 1.5,
    }
    file = handed_out(house, "xlsx", tmp_path)
    book = load_workbook(file)
    for row in book.active.iter_rows(min_row=3):
        if row[1].value in cells:
            row[3].value = cells[row[1].value]
    book.create_sheet("mine", 0)
    book.active = 0
    book.save(file)
    back = {row.source: row.translation for row in read_table(file).rows}
    assert {source: back[source] for source in cells} == {
        "One": "30", "Two": "30", "Three": "2026-11-30", "inner a": "", "inner b": "True", "bullet": "1.5",
    }  # fmt: skip
    outcome = take_in(house, "my", read_table(file), write=False)
    assert {told.source for told in outcome.look} >= {"One", "Two", "Three"}  # numbers that the source does not have


def test_what_check_would_tell_of_a_row_is_told_when_it_is_taken_in(library, tmp_path):
    work = library["atd-mou"]
    table = table_of(work, "th")
    lines = [row.translation for row in table.rows]
    shifted = replace(
        table, rows=[replace(r, translation=w) for r, w in zip(table.rows, [*lines[1:], lines[0]], strict=True)]
    )
    outcome = take_in(work, "th", shifted, write=False)
    assert any("was a row lost or added?" in told.why for told in outcome.look)
    assert not take_in(work, "th", table, write=False).look  # what was there before is not told again


def test_xml_with_entities_is_refused(tmp_path):
    file = tmp_path / "a.xliff"
    file.write_text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>')
    with pytest.raises(Exception, match="defines entities"):
        read_table(file)


def test_xliff_keeps_what_is_still_to_be_looked_at(house, sample, tmp_path):
    sample.translate("house", "my", WORDS, fuzzy=("One",))
    work = sample.read("house")
    for form in ("xliff", "xliff2", "po"):
        back = read_table(handed_out(work, form, tmp_path))
        assert [r.source for r in back.rows if r.fuzzy] == ["One"]
        outcome = take_in(work, "my", changed(back, "One", fuzzy=False), write=False)
        assert outcome.after == outcome.before + 1  # somebody looked at it, and found it right


def test_words_that_begin_like_a_formula_are_none(house, sample, tmp_path):
    sample.translate("house", "my", {**WORDS, "One": "=HYPERLINK()"})
    file = handed_out(sample.read("house"), "xlsx", tmp_path)
    assert {cell.data_type for row in load_workbook(file).active.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    assert "=HYPERLINK()" in [row.translation for row in read_table(file).rows]


def test_a_memory_goes_out_and_comes_in_as_suggestions(house, sample, tmp_path, capsys):
    file = tmp_path / "all.tmx"
    assert write_memory([house], ["my", "km"], file) == len(WORDS)
    memory = read_memory(file, "en", "my")
    assert (
        memory.like("One") == "တစ်"
        and memory.like("Ask **first**!") == WORDS["Ask **first**."]
        and not memory.like("Nothing")
    )
    house.translation_file("my").unlink()
    table = table_of(sample.read("house"), "my", memory)
    assert {row.source: row.suggested for row in table.rows if row.suggested and row.source in WORDS} == WORDS
    assert main(["memory", "--out", str(file), "--content", str(sample.folder)]) == 0
    assert "pairs" in capsys.readouterr().out


def test_left_out_on_purpose_is_said_with_a_sign(house, sample):
    sample.translate("house", "my", {**WORDS, "Two": "[-]"})
    translation = sample.read("house").translations["my"]
    assert not sample.mistakes() and translation.translated == len(WORDS)


def test_the_template_of_word_is_understood(tmp_path):
    file = tmp_path / "sala.docx"
    write_template(file)
    text = read_for_import(file)
    assert {p.box for p in text.pieces} >= {"note", "warning", "tip", "today"}
    assert [p.level for p in text.pieces if p.kind == "heading"] == [1, 2, 3, 4]
    first = file.read_bytes()
    write_template(file)
    assert first == file.read_bytes()


def test_hand_out_and_take_in_from_the_command_line(house, sample, tmp_path, capsys):
    content = ["--content", str(sample.folder)]
    for form in FORMATS:
        file = tmp_path / f"out{ENDINGS[form]}"
        assert main(["hand-out", "house", "--language", "my", "--as", form, "--out", str(file), *content]) == 0
        assert main(["take-in", str(file), *content]) == 0
        assert re.search(rf"was {len(WORDS)} of \d+, is {len(WORDS)}; 0 rows taken", capsys.readouterr().out)
    assert main(["hand-out", "house", "--language", "en", *content]) == 1
    assert main(["hand-out", "nothing", "--language", "my", *content]) == 1
