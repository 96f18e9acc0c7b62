"""The glossary: its terms stand in one file and are a text like every other."""

import pytest

from reader.authoring.glossary import GlossaryError, text_of
from reader.authoring.mistakes import Mistakes
from reader.authoring.translations import update
from reader.authoring.works import read_works
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.works import WorkKind
from tests.samples import TOML, build_pack

TERMS = """title = "Words"
introduction = "What they mean."

[[section]]
name = "law"
title = "Law"

[[section.term]]
name = "bail"
term = "bail"
meaning = "Money that is paid."

[[section.term]]
name = "visa"
term = "visa"
meaning = "Permission to enter."
"""


@pytest.fixture
def glossary(sample):
    toml = TOML.replace('"explainer"', '"glossary"').replace('topic = "rights"', 'topic = "words"')
    place = sample.add("words", "", 1, toml)
    (place / "source.md").unlink()
    (sample.folder / "terms.toml").write_text(TERMS, "utf-8")
    return sample


def test_terms_become_blocks_with_names_that_links_may_use(glossary, tmp_path):
    garden = glossary.folder / "garden" / "source.md"
    garden.write_text(garden.read_text("utf-8") + "\nSee [bail](work:words#bail).\n", "utf-8")
    assert not glossary.mistakes()
    work = glossary.read("words")
    terms = [b for b in work.document.blocks() if b.kind is BlockKind.TERM]
    assert [b.name for b in terms] == ["bail", "visa"]
    assert work.segment_places()[f"{terms[0].id}/1"] == ("terms.toml", 11)
    library = Library([build_pack(glossary, tmp_path / "a.sala")])
    packed = library.work("words")
    assert (packed.kind, packed.terms, packed.whole) == (WorkKind.GLOSSARY, 2, ("en",))
    page = library.open(packed, Reader("km"))
    assert [w.text for w in page.composed(page.find("visa")).segments] == ["visa", "Permission to enter."]


def test_a_term_is_translated_in_the_same_files_as_every_text(glossary):
    glossary.translate("words", "th", {"bail": "เงินประกัน", "Money that is paid.": "เงินที่จ่าย"})
    work = glossary.read("words")
    assert work.translations["th"].translated == 2
    entries = update(work.translation_file("th"), "th", "words", work.document, work.segment_places())
    assert {e.occurrences[0][0] for e in entries} == {"terms.toml"}


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('meaning = "Permission to enter."', "", 14, "“meaning” is missing"),
        ('term = "bail"', "term = 3", 9, "“term” is missing"),
        ('introduction = "What they mean."', "", 1, "“introduction” is missing"),
        ('title = "Law"', 'title = "Law', 6, "is not TOML"),
        ("[[section]]", "[[part]]", 1, "has no [[section]]"),
    ],
)
def test_a_mistake_in_the_terms_is_told_with_its_line(glossary, old, new, line, message):
    assert old in TERMS
    text = TERMS.replace(old, new) if old != "[[section]]" else TERMS.replace("[[section", "[[part")
    (glossary.folder / "terms.toml").write_text(text, "utf-8")
    found = [m for m in glossary.mistakes() if m.startswith("terms.toml")]
    assert any(message in m for m in found), found
    assert any(m.startswith(f"terms.toml:{line}:") for m in found), found


def test_names_of_terms_are_unique(glossary):
    (glossary.folder / "terms.toml").write_text(TERMS.replace('name = "visa"', 'name = "bail"'), "utf-8")
    assert any("stands twice" in m for m in glossary.mistakes())


def test_a_missing_file_of_terms_is_told(glossary):
    (glossary.folder / "terms.toml").unlink()
    found = Mistakes()
    read_works(glossary.folder, found)
    assert any(m.file.name == "terms.toml" and "is missing" in m.message for m in found)
    with pytest.raises(GlossaryError):
        text_of("")
