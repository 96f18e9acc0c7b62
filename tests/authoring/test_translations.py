import polib
import pytest

from reader.authoring.translations import update
from tests.samples import EVERYTHING, GARDEN, TOML


def updated(sample, work, tag):
    """Bring a translator's file up to date as ``sala-author translate`` does; return it read again."""
    source = sample.read(work)
    file = source.translation_file(tag)
    entries = update(file, tag, work, source.document, source.segment_places())
    file.write_text(f"{entries}\n", "utf-8")
    return polib.pofile(str(file))


def test_a_new_file_has_every_segment_once_and_says_what_it_is(sample):
    found = updated(sample, "house", "km")
    segments = sample.read("house").document.segments
    assert [(e.msgctxt, e.msgid) for e in found] == [(s.key, s.words) for s in segments]
    assert "Machine-made draft, unreviewed" in found.header
    assert found.metadata["Language"] == "km"
    lines = EVERYTHING.split("\n")
    for entry in found:
        assert entry.occurrences[0][0] == "source.md"
        assert entry.msgid.split()[0].strip("*[") in lines[int(entry.occurrences[0][1]) - 1]


def test_updating_without_a_change_changes_nothing(sample):
    file = sample.translate_all("house", "my")
    before = file.read_bytes()
    updated(sample, "house", "my")
    assert file.read_bytes() == before


def test_a_changed_block_keeps_its_old_words_as_fuzzy_and_falls_back(sample):
    sample.translate_all("garden", "my")
    sample.add("garden", GARDEN.replace("A tree.", "A tall tree."), 2)
    found = updated(sample, "garden", "my")
    entry = next(e for e in found if e.msgid == "A tall tree.")
    assert (entry.fuzzy, entry.msgstr, entry.previous_msgid) == (True, "«A tree.»", "A tree.")
    work = sample.read("garden")
    translation = work.translations["my"]
    assert [work.document.words[b][0].text for b in translation.changed] == ["A tall tree."]
    assert translation.fuzzy == 1
    assert not set(translation.changed) & set(translation.words)
    assert sample.mistakes() == []


def test_a_moved_block_and_a_changed_table_cell_keep_their_words(sample):
    sample.translate_all("house", "my")
    sample.add("house", EVERYTHING.replace("| second |  |", "| second | 60 |").replace("- bullet\n", "", 1), 1)
    found = updated(sample, "house", "my")
    words = {e.msgid: e for e in found if not e.obsolete}
    assert words["second"].msgstr == "«second»" and not words["second"].fuzzy
    assert not words["60"].msgstr or words["60"].fuzzy


def test_what_was_taken_out_stays_at_the_end_and_comes_back(sample):
    sample.translate_all("garden", "my")
    sample.add("garden", GARDEN.replace("\nA tree.\n", ""), 2)
    found = updated(sample, "garden", "my")
    assert [e.msgid for e in found if e.obsolete] == ["A tree."]
    sample.add("garden", GARDEN, 2)
    found = updated(sample, "garden", "my")
    entry = next(e for e in found if e.msgid == "A tree.")
    assert (entry.obsolete, bool(entry.fuzzy), entry.msgstr) == (False, False, "«A tree.»")


def test_a_fuzzy_entry_stays_fuzzy_until_somebody_looks(sample):
    sample.translate_all("garden", "my")
    sample.add("garden", GARDEN.replace("A tree.", "A tall tree."), 2)
    updated(sample, "garden", "my")
    found = updated(sample, "garden", "my")
    entry = next(e for e in found if e.msgid == "A tall tree.")
    assert entry.fuzzy and entry.previous_msgid == "A tree."


@pytest.mark.parametrize(
    ("translation", "message"),
    [
        ("zurück zum Haus", "work:house of the source is lost"),
        ("[a](work:house) [b](work:house)", "is not in the source"),
        ("[a](work:other)", "is lost"),
        ("**x** [a](work:house)", "number of **"),
        ("<i>x</i> [a](work:house)", "holds HTML"),
        ("x\u202e [a](work:house)", "U+202E"),
    ],
)
def test_a_broken_translation_is_told_with_its_line(sample, translation, message):
    file = sample.translate("garden", "my", {"Back to [the house](work:house).": translation})
    line = file.read_text("utf-8").split("\n").index('msgid "Back to [the house](work:house)."')
    told = [m for m in sample.mistakes() if message in m]
    assert told, sample.mistakes()
    number = int(told[0].split(":")[1])
    assert told[0].startswith("garden/translations/my.po:")
    assert abs(number - line) <= 3


@pytest.mark.parametrize("data", [b"msgid \xff\xfe", b'msgid "unclosed\nmsgstr', b"nonsense here\n"])
def test_a_file_that_is_no_po_file_is_told(sample, data):
    (sample.folder / "garden" / "translations" / "my.po").write_bytes(data)
    assert any(m.startswith("garden/translations/my.po:") and "not a PO file" in m for m in sample.mistakes())


def test_an_empty_translation_is_no_translation(sample):
    sample.translate("garden", "my", {"A tree.": "  "})
    translation = sample.read("garden").translations["my"]
    assert (translation.translated, translation.words) == (0, {})


def test_a_changed_source_is_noticed_before_anybody_runs_translate(sample):
    sample.translate_all("garden", "my")
    sample.add("garden", GARDEN.replace("A tree.", "A tall tree."), 2)
    translation = sample.read("garden").translations["my"]
    assert translation.fuzzy == 1 and len(translation.changed) == 1


def test_a_lost_reference_link_is_told(sample):
    sample.add("garden", GARDEN + "\nSee [the trees][t].\n\n[t]: #trees\n", 2)
    sample.translate("garden", "my", {"See [the trees][t].": "words alone"})
    assert any("same links" in m for m in sample.mistakes())


def test_the_space_key_of_khmer_keyboards_is_no_mistake(sample):
    sample.translate("garden", "km", {"A tree.": "ដើម\u200bឈើ"})
    assert sample.mistakes() == []
    words = sample.read("garden").translations["km"].words
    assert "\u200b" not in next(iter(words.values()))[0].text


@pytest.mark.parametrize("name", [".gitkeep", "my.mo", "my.po~"])
def test_what_editors_leave_behind_is_no_mistake(sample, name):
    (sample.folder / "house" / "translations" / name).write_bytes(b"\x00")
    assert sample.mistakes() == []


def test_a_box_of_which_a_part_is_missing_falls_back_together(sample):
    words = {"Before you go in": "«title»", "A tip": "«tip»", "in a list": "«list»", "A paragraph": "«p»"}
    sample.translate("house", "my", words)
    work = sample.read("house")
    shown = {block.id for block in work.document.blocks() if block.id in work.translations["my"].words}
    boxes = {block.box_id: block.box for block in work.document.blocks() if block.id in shown}
    assert boxes == {3: "tip"}
    assert work.translations["my"].translated == 3  # the editor's count is of what is written
    sample.translate("house", "my", words | {"Ask **first**.": "«ask **first**»"})
    work = sample.read("house")
    assert {b.box for b in work.document.blocks() if b.id in work.translations["my"].words} == {"warning", "tip"}


def test_a_box_of_which_a_part_changed_falls_back_together(sample):
    sample.translate_all("house", "my")
    sample.add("house", EVERYTHING.replace("Ask **first**.", "Ask **first** and wait."), 1)
    work = sample.read("house")
    translation = work.translations["my"]
    assert {b.box for b in work.document.blocks() if b.id in translation.words} == {"", "note", "tip", "today"}
    assert len(translation.changed) == 1


def test_what_is_wrong_in_a_part_that_falls_back_is_still_told(sample):
    sample.translate("house", "my", {"Before you go in": "[x](work:garden)"})
    assert any("is not in the source" in m for m in sample.mistakes())


NOTES = """
[[notes]]
words = "A tree"
note = "Any tree: not the one beside the house."
"""


def test_a_note_for_translators_comes_from_the_work_and_stays(sample):
    sample.add("garden", GARDEN, 2, TOML + NOTES)
    source = sample.read("garden")
    for _ in range(2):
        file = source.translation_file("my")
        entries = update(file, "my", "garden", source.document, source.segment_places(), source.segment_notes())
        file.write_text(f"{entries}\n", "utf-8")
        noted = [e.comment for e in polib.pofile(str(file)) if "\n" in e.comment]
        assert noted == ["paragraph\nAny tree: not the one beside the house."]
    assert sample.mistakes() == []


@pytest.mark.parametrize(
    ("notes", "message"),
    [
        (NOTES.replace("A tree", "A house"), "no words of the text begin with “A house”"),
        (NOTES.replace("note =", "remark ="), "“notes” are tables"),
        ("[notes]\nwords = 3\n", "“notes” are tables"),
    ],
)
def test_a_note_that_cannot_be_used_is_a_mistake(sample, notes, message):
    sample.add("garden", GARDEN, 2, TOML + notes)
    assert any(m.startswith("garden/work.toml:") and message in m for m in sample.mistakes()), sample.mistakes()
