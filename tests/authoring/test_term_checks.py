"""One name for one thing: translations against the glossary."""

import pytest

from reader.authoring.cli import main
from reader.authoring.mistakes import Mistakes
from reader.authoring.term_checks import other_names
from reader.authoring.works import read_works
from tests.samples import TOML

TERMS = """title = "Words"
introduction = "What they mean."

[[section]]
name = "law"
title = "Law"

[[section.term]]
name = "detention"
term = "detention"
meaning = "Being kept in a place."

[[section.term]]
name = "immigration-detention"
term = "immigration detention"
meaning = "Being kept because of where one comes from."

[[section.term]]
name = "health-worker"
term = "health worker"
meaning = "A nurse."

[[section.term]]
name = "section"
term = "section (of a law)"
meaning = "A part of a law."
"""

PAGE = """# The page

Ask a health worker about detention.

Immigration detention is long.

This section is short, see [the helpers](work:words#health-worker).

See [a good health worker](work:words#health-worker).
"""

WORDS = {
    "ar": {"detention": "الاحتجاز", "immigration detention": "الاحتجاز لدى الهجرة", "health worker": "عامل صحي"},
    "th": {"detention": "การกักตัว", "immigration detention": "การกักตัวคนต่างด้าว", "health worker": "บุคลากรสาธารณสุข"},
    "so": {"detention": "xarig", "immigration detention": "xarigga socdaalka", "health worker": "shaqaale caafimaad"},
}
RIGHT = {
    "ar": ("اسأل عاملاً صحياً عن احتجاز الناس.", "ليس للاحتجاز لدى الهجرة نهاية."),
    "th": ("ถามบุคลากรสาธารณสุขว่าใครถูกกักตัว", "ถูกกักตัวคนต่างด้าวนาน"),
    "so": ("Weydii shaqaalaha caafimaadka xarigga.", "Xarigga socdaalku waa dheer yahay."),
}
ASK, LONG, LINKED = (
    "Ask a health worker about detention.",
    "Immigration detention is long.",
    "See [a good health worker](work:words#health-worker).",
)


@pytest.fixture
def page(sample):
    toml = TOML.replace('"explainer"', '"glossary"').replace('topic = "rights"', 'topic = "words"')
    (sample.add("words", "", 3, toml) / "source.md").unlink()
    (sample.folder / "terms.toml").write_text(TERMS, "utf-8")
    sample.add("page", PAGE, 4)
    for tag, words in WORDS.items():
        sample.translate("words", tag, words)
    return sample


def remarks(sample):
    mistakes = Mistakes()
    found = other_names(read_works(sample.folder, mistakes))
    assert not list(mistakes)
    return [f"{m.file.relative_to(sample.folder)}:{m.line}: {m.message}" for m in found]


@pytest.mark.parametrize("tag", WORDS)
def test_the_glossarys_words_may_bend(page, tag):
    page.translate("page", tag, dict(zip((ASK, LONG), RIGHT[tag], strict=True)))
    assert remarks(page) == []


@pytest.mark.parametrize(
    ("tag", "words", "names"),
    [
        ("ar", "اسأل طبيباً عن الاحتجاز.", ["health-worker"]),
        ("ar", "اسأل عاملاً صحياً عن السجن.", ["detention"]),
        ("so", "Weydii shaqaale kale oo caafimaad xabsiga.", ["detention", "health-worker"]),
        ("th", "ถามหมอว่าใครถูกขัง", ["detention", "health-worker"]),
    ],
)
def test_another_word_is_told_with_file_and_line(page, tag, words, names):
    file = page.translate("page", tag, {ASK: words})
    line = next(n for n, text in enumerate(file.read_text("utf-8").split("\n"), 1) if ASK in text)
    found = remarks(page)
    assert [name for name in names if any(f"for “{name}”" in remark for remark in found)] == names
    assert len(found) == len(names)
    assert {remark.split(":")[0] for remark in found} == {f"page/translations/{tag}.po"}
    assert all(abs(int(remark.split(":")[1]) - line) <= 3 for remark in found)


def test_the_longest_term_is_the_one_that_counts(page):
    page.translate("page", "th", {LONG: "การกักตัวนาน"})
    assert [remark.count("“immigration-detention”") for remark in remarks(page)] == [1]


def test_a_link_to_a_term_counts_where_its_words_name_it(page):
    other = "This section is short, see [the helpers](work:words#health-worker)."
    page.translate(
        "page", "so", {other: "Waa gaaban [kuwa](work:words#health-worker).", LINKED: "[x](work:words#health-worker)"}
    )
    found = remarks(page)
    assert len(found) == 1 and "“health-worker”" in found[0]


def test_other_right_forms_stand_beside_the_term(page):
    page.translate("page", "th", {ASK: "ถามคุณหมอว่าใครถูกกักตัว"})
    assert len(remarks(page)) == 1
    terms = TERMS.replace('meaning = "A nurse."', 'meaning = "A nurse."\nalso = {th = ["คุณหมอ"]}')
    (page.folder / "terms.toml").write_text(terms, "utf-8")
    assert remarks(page) == []


@pytest.mark.parametrize("also", ['"คุณหมอ"', '{th = "คุณหมอ"}', "{xx = []}", '{th = [""]}'])
def test_forms_that_cannot_be_used_are_a_mistake(page, also):
    (page.folder / "terms.toml").write_text(
        TERMS.replace('meaning = "A nurse."', f'meaning = "A nurse."\nalso = {also}')
    )
    assert any(m.startswith("terms.toml:19:") and "“also”" in m for m in page.mistakes()), page.mistakes()


def test_a_language_that_has_not_the_term_is_not_told(page):
    page.translate("page", "my", {ASK: "x"})
    assert remarks(page) == []


def test_check_tells_and_does_not_fail(page, capsys):
    page.translate("page", "th", {LONG: "นาน"})
    assert main(["check", str(page.folder)]) == 0
    told = capsys.readouterr().out
    assert "look again: " in told and "page/translations/th.po:" in told and "no mistakes" in told
