"""The texts themselves: numbers, names and dates survive every translation, and nothing is invented."""

import re
import tomllib

import pytest

from reader.authoring.mistakes import Mistakes
from reader.authoring.strings import messages, sources
from reader.authoring.works import read_works
from reader.core.languages import LANGUAGES
from reader.core.works import Subject
from tests.conftest import ROOT

DRAFTED = ("en", "th", "ar", "my", "zh-Hans", "prs", "km", "so", "ta", "vi", "ur")
DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩၀၁၂၃၄၅၆၇၈၉")}
NUMBER = re.compile(r"\d+(?:[,.]\d{3})*")


@pytest.fixture(scope="module")
def works():
    mistakes = Mistakes()
    found = read_works(ROOT / "content", mistakes)
    mistakes.raise_any()
    return found


def numbers(text):
    return sorted(n.replace(",", "").replace(".", "") for n in NUMBER.findall(text.translate(DIGITS)))


def pairs(work):
    """Yield (tag, source words, translated words) of every translated segment."""
    for tag, translation in work.translations.items():
        for block, words in translation.words.items():
            for source, translated in zip(work.document.words[block], words, strict=True):
                yield tag, source.text, translated.text


def test_the_works_are_there_and_whole(works):
    assert {w.id for w in works} >= {"national-screening-mechanism", "atd-mou", "non-refoulement", "language-justice"}
    for work in works:
        for tag in DRAFTED:
            if tag != work.source_language:
                translation = work.translations[tag]
                assert (translation.translated, translation.fuzzy) == (translation.segments, 0), (work.id, tag)


def test_every_number_of_a_source_stands_in_its_translation(works):
    for work in works:
        for tag, source, translated in pairs(work):
            wanted, got = numbers(source), numbers(translated)
            missing = [n for n in wanted if wanted.count(n) > got.count(n)]
            # A source in Thai gives both years, of the Buddhist era and the common one.
            if work.source_language == "th":
                missing = [n for n in missing if not (len(n) == 4 and str(int(n) - 543) in got)]
            assert not missing, (work.id, tag, source, translated)


def test_no_translation_is_its_source(works):
    for work in works:
        for tag, source, translated in pairs(work):
            if len(source.split()) > 3:
                assert source != translated, (work.id, tag, source)


def test_nothing_is_written_in_ede_or_jarai(works):
    for work in works:
        for tag in ("rad", "jra"):
            assert work.translations[tag].translated == 0
            assert work.translation_file(tag).exists()
    assert not {"rad", "jra"} & set(sources(ROOT / "i18n"))


def test_every_draft_says_that_it_is_one(works):
    for work in works:
        for tag in work.translations:
            assert "Machine-made draft, unreviewed" in work.translation_file(tag).read_text("utf-8").split("msgid")[0]
        assert not work.checks


def test_the_only_telephone_number_is_1300_named_as_a_hotline(works):
    for work in works:
        texts = [w.text for ws in work.document.words.values() for w in ws] + [t for _, _, t in pairs(work)]
        for text in texts:
            assert not re.search(r"(?:\+?66|0)[\d\s-]{7,}", text.translate(DIGITS)), text
            assert not re.search(r"\b(?:1155|1111|191)\b", text.translate(DIGITS)), text


def test_the_screening_explainer_opens_with_its_warning_and_says_who_is_left_out_first(works):
    work = next(w for w in works if w.id == "national-screening-mechanism")
    first = work.document.sections[0]
    assert first[1].box == "warning"
    assert "legal adviser" in work.document.words[first[1].id][0].text
    names = [section[0].name for section in work.document.sections]
    assert (
        names.index("left-out") < names.index("who") < names.index("steps") < names.index("risks") < names.index("help")
    )


def test_rights_works_have_their_dates_and_sources(works):
    for work in works:
        assert work.sources and work.publisher and work.licence and work.credits
        if work.subject is Subject.RIGHTS:
            assert work.law_as_of < work.published < work.check_by
            assert 500 <= sum(len(w.text.split()) for ws in english(work).values() for w in ws) <= 1200


def english(work):
    return work.document.words if work.source_language == "en" else work.translations["en"].words


def test_a_legal_term_has_one_word_in_every_drafted_language():
    terms = tomllib.loads((ROOT / "content" / "terms.toml").read_text("utf-8"))
    assert len(terms) >= 30
    for key, words in terms.items():
        assert set(words) <= set(LANGUAGES), key
        assert set(DRAFTED) <= set(words), key
        assert not {"rad", "jra"} & set(words)


# --- the program's own words ---


def test_the_programs_words_are_complete_and_keep_their_places():
    files = sources(ROOT / "i18n")
    assert set(files) == {*DRAFTED, "mww"} - {"en"}
    every = set().union(*(messages(f) for f in files.values()))
    for tag, file in files.items():
        found = messages(file)
        if tag != "mww":
            assert set(found) == every, (tag, every - set(found))
        for (_, source), translated in found.items():
            assert sorted(re.findall(r"\{\w+\}", source)) == sorted(re.findall(r"\{\w+\}", translated)), (tag, source)
            assert not re.search("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]", translated)


def test_the_programs_words_are_those_of_the_code(tmp_path):
    """No word of the code is missing from the .ts files, and none is left over."""
    from reader.authoring import strings

    for file in (ROOT / "i18n").glob("*.ts"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    strings.update(tmp_path, ROOT / "reader" / "ui")
    for file in (ROOT / "i18n").glob("*.ts"):
        assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), "run “make strings”"
