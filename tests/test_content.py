"""The texts themselves: numbers, names and dates survive every translation, and nothing is invented."""

import re

import pytest
from PySide6.QtCore import QLocale

from reader.authoring.strings import messages, sources
from reader.authoring.term_checks import other_names
from reader.core.blocks import BlockKind
from reader.core.languages import language
from reader.core.words import Style
from reader.core.works import Subject, WorkKind
from tests.conftest import ROOT

DRAFTED = ("en", "th", "ar", "my", "zh-Hans", "prs", "km", "so", "ta", "vi", "ur")
DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙០១២៣៤៥៦៧៨៩၀၁၂၃၄၅၆၇၈၉")}
NUMBER = re.compile(r"\d+(?:[,.]\d{3})*")
NAME = re.compile("covid-19", re.IGNORECASE)
"""A name, which has its own form in some languages: what is a number in it is none in the text."""


@pytest.fixture
def works(sources):
    return sources


def numbers(text):
    return sorted(n.replace(",", "").replace(".", "") for n in NUMBER.findall(text.translate(DIGITS)))


def pairs(work):
    """Yield (tag, source words, translated words) of every translated segment."""
    for tag, translation in work.translations.items():
        for block, words in translation.words.items():
            for source, translated in zip(work.document.words[block], words, strict=True):
                yield tag, source.text, translated.text


def test_the_works_are_there_and_whole(works):
    for work in works:
        for tag in DRAFTED:
            if tag != work.source_language:
                translation = work.translations[tag]
                assert (translation.translated, translation.fuzzy) == (translation.segments, 0), (work.id, tag)


def test_every_number_of_a_source_stands_in_its_translation(works):
    for work in works:
        for tag, source, translated in pairs(work):
            wanted, got = numbers(NAME.sub("", source)), numbers(translated)
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
        assert not work.approvals


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


def test_every_work_has_its_sources_and_date(works):
    for work in works:
        assert work.sources and work.publisher and work.licence and work.credits and work.published, work.id
        if work.subject is Subject.RIGHTS:
            assert work.law_as_of < work.published < work.check_by
        if work.kind is WorkKind.EXPLAINER:
            assert 500 <= sum(len(w.text.split()) for ws in english(work).values() for w in ws) <= 1400, work.id


def english(work):
    return work.document.words if work.source_language == "en" else work.translations["en"].words


def test_no_link_and_no_note_is_lost(works):
    for work in works:
        for tag, translation in work.translations.items():
            for block, words in translation.words.items():
                for source, translated in zip(work.document.words[block], words, strict=True):
                    assert targets(source) == targets(translated), (work.id, tag, source.text)


def targets(words):
    return sorted((s.style, s.target) for s in words.spans if s.style in (Style.LINK, Style.NOTE))


def test_dates_keep_their_month(works):
    """Every month that a source names is named in the translation, by Qt's or the language's own other name."""
    for work in works:
        for tag, source, translated in pairs(work):
            if work.source_language != "en":
                continue
            for month in re.findall(rf"\b({'|'.join(MONTHS)})\b(?= \d)", source):
                names = month_names(MONTHS.index(month) + 1, tag)
                assert any(n in translated.casefold() for n in names), (work.id, tag, month, translated, names)


def month_names(month, tag):
    if tag == "mww":
        return [f"{month} hlis", f"lub {month}", f"{HMONG_NUMBERS[month - 1]} hli"]
    locale = QLocale(language(tag).locale)
    forms = [locale.monthName(month, form) for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)]
    forms += [locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)]
    forms += OTHER_MONTHS.get((tag, month), [])
    # Endings may change the last letters of a name.
    return [f.casefold()[: max(3, len(f) - 2)] for f in forms if f]


OTHER_MONTHS = {("ta", 8): ["ஓகஸ்ட்"]}
"""As Sri Lanka writes them, where Qt has India's."""
HMONG_NUMBERS = ["ib", "ob", "peb", "plaub", "tsib", "rau", "xya", "yim", "cuaj", "kaum", "kaum ib", "kaum ob"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


def test_the_shelf_holds_everything_that_the_publisher_names(works):
    kinds = {w.id: w.kind for w in works}
    assert kinds == {
        "national-screening-mechanism": WorkKind.EXPLAINER, "atd-mou": WorkKind.EXPLAINER, "non-refoulement": WorkKind.EXPLAINER,
        "covid-19-book": WorkKind.BOOK, "healthcare-access": WorkKind.REPORT, "overcome-covid-19-together": WorkKind.STORY,
        "story-of-pari": WorkKind.STORY, "language-justice": WorkKind.STORY, "civil-society": WorkKind.ARTICLE,
        "atd-mou-third-anniversary": WorkKind.NEWS, "words-to-know": WorkKind.GLOSSARY,
        "three-windows": WorkKind.COMIC,
    }  # fmt: skip


def test_the_book_has_chapters_with_a_picture_and_what_to_do_today(works):
    book = next(w for w in works if w.id == "covid-19-book")
    chapters = [s for s in book.document.sections if s[0].name not in ("", "questions", "pictures")][0:]
    assert len(chapters) >= 8
    for chapter in chapters[1:] if chapters[0][0].level == 1 else chapters:
        assert any(b.kind is BlockKind.FIGURE for b in chapter), chapter[0].name
        todo = [b for b in chapter if b.box == "today" and b.kind is BlockKind.ITEM]
        assert todo and all(b.image for b in todo), chapter[0].name
    names = [s[0].name for s in book.document.sections]
    assert "questions" in names and "pictures" in names


def test_the_same_sign_is_the_same_picture_everywhere(works):
    signs = {}
    for work in works:
        for block in work.document.blocks():
            if block.kind is BlockKind.ITEM and block.image:
                drawn = (work.folder / block.image).read_bytes()
                assert signs.setdefault(block.image, drawn) == drawn


def test_a_real_family_and_a_real_girl_are_not_drawn(works):
    for work in works:
        if work.id in ("overcome-covid-19-together", "story-of-pari"):
            assert not any(b.image for b in work.document.blocks())  # the cover shows things and places


def test_a_picture_summary_is_pictures_and_nothing_else(works):
    found = 0
    for work in works:
        for heading, *blocks in work.document.sections:
            if heading.name == "pictures":
                found += 1
                assert len(blocks) >= 5 and all(b.kind is BlockKind.FIGURE and b.segments == 2 for b in blocks)
    assert found >= 3


def test_the_pictures_warn_before_they_lead_anywhere(works):
    work = next(w for w in works if w.id == "national-screening-mechanism")
    images = [b.image for s in work.document.sections if s[0].name == "pictures" for b in s]
    assert images.index("images/step-adviser.svg") < images.index("images/step-stop.svg")
    assert images.index("images/step-stop.svg") < images.index("images/step-request.svg")


def test_signs_of_danger_are_seen_and_not_only_read(works):
    book = next(w for w in works if w.id == "covid-19-book")
    danger = [b for b in book.document.blocks() if b.box == "warning" and b.kind is BlockKind.ITEM]
    assert len(danger) == 5 and all("sign-danger" in b.image for b in danger)


def test_a_term_has_its_word_and_meaning_in_every_drafted_language(works):
    glossary = next(w for w in works if w.kind is WorkKind.GLOSSARY)
    terms = [b for b in glossary.document.blocks() if b.kind is BlockKind.TERM]
    assert len(terms) >= 40
    for tag in DRAFTED:
        words = glossary.document.words if tag == "en" else glossary.translations[tag].words
        assert all(b.id in words and all(w.text.strip() for w in words[b.id]) for b in terms), tag
        # Two things have two words.
        named = [words[b.id][0].text.casefold() for b in terms]
        assert len(set(named)) == len(named), (tag, [n for n in named if named.count(n) > 1])
        for block in terms:  # a meaning is one sentence
            assert len(re.findall(r"[.。។။۔؟?!](?=\s|$)", words[block.id][1].text)) <= 1, (tag, words[block.id][1].text)


def test_the_same_word_for_the_same_thing_everywhere(works):
    assert [str(remark) for remark in other_names(works)] == []


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
    for catalogue, packages in strings.CATALOGUES.items():
        strings.update(tmp_path, [ROOT / "reader" / package for package in packages], catalogue)
    for file in (ROOT / "i18n").glob("*.ts"):
        assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), "run “make strings”"


def test_every_text_has_a_cover_of_its_own(works):
    covers = [(work.folder / work.cover).read_bytes() for work in works if work.cover]
    assert len(set(covers)) == len(works)
