"""Remarks on translations: what differs from the source is told, what is right is not, and somebody can settle it."""

from collections import Counter

import pytest

from reader.authoring.cli import main
from reader.authoring.look_again import Pair, numbers_in, other_numbers, remarks
from reader.authoring.months import months_in
from reader.authoring.remarks import all_remarks, open_remarks

LONG = "It is not a promise that your family will be released from detention at once."


def kinds(source, words, tag="my", source_tag="en"):
    return [r.kind for r in remarks([Pair("a/0", source, words, source_tag, tag)])]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("50,000 baht", [50000]), ("50.000", [50000]), ("၅၀,၀၀၀ ဘတ်", [50000]), ("1.5 days", [1, 5]), ("พ.ศ. ๒๕๖๒", [2562]),
        ("+66 2 123", [66, 2, 123]), ("[2019](work:x#a-2)", [2019]), ("no", []), ("٢٠١٩", [2019]), ("9/11", [9, 11]),
    ],
)  # fmt: skip
def test_numbers_are_read_whatever_their_digits(words, numbers):
    assert numbers_in(words) == numbers


@pytest.mark.parametrize(
    ("source", "words", "same"),
    [
        ("in 2019", "พ.ศ. 2562", True), ("in 2019", "พ.ศ. 2562 (ค.ศ. 2019)", True), ("in 2019", "พ.ศ. 2561", False),
        ("50,000 baht", "၅၀၀၀၀", True), ("50,000 baht", "5,000", False), ("two days", "2 วัน", True), ("2 days", "สองวัน", True),
        ("2 days", "3 วัน", False), ("COVID-19", "新冠", True), ("under 18", "ต่ำกว่า 18", True), ("under 18", "ต่ำกว่า", False),
        ("hotline 1300", "1300 1300", True), ("21 January 2019", "2019年1月21日", True),
    ],
)  # fmt: skip
def test_numbers_dates_and_amounts(source, words, same):
    assert (not any(other_numbers(source, words))) is same


@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [
        ("th", "21 มกราคม 2562", "21 กุมภาพันธ์ 2562"), ("my", "2019 ခုနှစ် ဇန်နဝါရီလ 21 ရက်", "2019 ခုနှစ် ဇူလိုင်လ 21 ရက်"),
        ("km", "ថ្ងៃទី 21 ខែមករា ឆ្នាំ 2019", "ថ្ងៃទី 21 ខែមិថុនា ឆ្នាំ 2019"), ("vi", "ngày 21 tháng 1 năm 2019", "ngày 21 tháng 2 năm 2019"),
        ("zh-Hans", "2019年1月21日", "2019年7月21日"), ("ar", "21 يناير 2019", "21 يونيو 2019"), ("ur", "21 جنوری 2019", "21 جون 2019"),
        ("prs", "21 جنوری 2019", "21 جون 2019"), ("ta", "21 ஜனவரி 2019", "21 ஜூன் 2019"), ("so", "21 Janaayo 2019", "21 Juun 2019"),
    ],
)  # fmt: skip
def test_another_month_is_told(tag, right, wrong):
    assert not [k for k in kinds("Signed on 21 January 2019.", right, tag) if k == "numbers"]
    assert "numbers" in kinds("Signed on 21 January 2019.", wrong, tag)


def test_the_months_of_the_library_are_the_same_in_every_language(sources):
    found = Counter(
        (tag, months_in(raw, tag) <= months_in(segment.words, "en"), bool(months_in(raw, tag)))
        for work in sources for segment in work.document.segments
        for tag, translation in work.translations.items() if (raw := translation.raw.get(segment.key)) and months_in(segment.words, "en")
    )  # fmt: skip
    assert not [key for key in found if not key[1]] and sum(n for key, n in found.items() if key[2]) > 110
    assert not months_in("You may ask, and march in June.", "en") and months_in("May 2026 and 5 March", "en") == {3, 5}


def test_each_kind_is_told():
    assert kinds("It is not open today at all.", "ဒီနေ့ ဖွင့်ပါသည်", "my") == ["negation"]
    assert kinds("It is not open today at all.", "วันนี้เปิด", "th") == ["negation"]
    assert kinds("It is not open today at all.", "วันนี้ไม่เปิด", "th") == []
    assert kinds(LONG, "ข้อความภาษาไทยที่ไม่ใช่ภาษาพม่า ยาวพอสมควรไม่ใช่หรือ", "my") == ["negation", "script"]
    assert "equal" in kinds("Go to the office today please.", "Go to the office today please.", "vi")
    assert kinds("Asylum Access Thailand", "Asylum Access Thailand", "vi") == []  # a name
    assert kinds("This page explains the agreement.", "ဤစာမ်က္ႏွာသည္ ထိုသေဘာတူညီခ်က္ကို ရွင္းျပပါသည္", "my") == ["zawgyi"]


def pairs(*rows):
    return [Pair(f"{i}/0", source, words, "en", "th") for i, (source, words) in enumerate(rows)]


def test_lengths_are_compared_with_the_other_rows():
    usual = [("This is a sentence of usual length here, no more.", "ประโยคนี้ไม่ยาวไม่สั้นเกินไปเลยสักนิดเดียวจริงๆ")] * 8
    short = ("This is a sentence of usual length here, no more.", "ไม่")
    assert [(r.key, r.kind) for r in remarks(pairs(*usual, short))] == [("8/0", "length")]


def test_a_shifted_run_of_rows_is_told():
    rows = [(f"In the year {1990 + i}", f"ปี ค.ศ. {1990 + i + 1}") for i in range(5)]
    assert {r.key for r in remarks(pairs(*rows, ("In the year 1995", "ปี ค.ศ. 1995"))) if r.kind == "shifted"} >= {
        "0/0",
        "1/0",
        "2/0",
        "3/0",
    }
    rows = [(f"In the year {1990 + i}", f"ปี ค.ศ. {1990 + i}") for i in range(5)]
    assert not remarks(pairs(*rows))


def test_the_library_has_few_remarks(sources):
    assert len(list(all_remarks(sources))) < 20


def test_a_remark_stands_in_check_status_and_sheet_until_it_is_settled(sample, capsys):
    sample.translate("house", "my", {"A box without a title.": "12 ခေါင်းစဉ်မပါသော သေတ္တာ 2019"})
    content = ["--content", str(sample.folder)]
    assert main(["check", str(sample.folder)]) == 0
    told = capsys.readouterr().out
    (line,) = [x for x in told.splitlines() if x.startswith("look again") and "numbers" in x]
    row = line.rpartition("(numbers of ")[2].rstrip(")")
    main(["status", str(sample.folder)])
    assert "1 to look at again" in capsys.readouterr().out
    sheet = sample.folder / "sheet.html"
    assert main(["review-sheet", "house", "my", "--out", str(sheet), *content]) == 0
    assert "Look again: numbers" in sheet.read_text("utf-8")
    sheet.unlink()
    assert main(["settle", "house", "my", row, "numbers", "--by", "  ", *content]) == 1
    assert main(["settle", "house", "my", "none/0", "numbers", "--by", "Sok", *content]) == 1
    assert main(["settle", "house", "my", row, "numbers", "--by", "Sok Dara", *content]) == 0
    assert not open_remarks(sample.read("house"), "my")
    assert main(["translate", "house", "--language", "my", *content]) == 0
    assert not open_remarks(sample.read("house"), "my")
    sample.translate("house", "my", {"A box without a title.": "13 ခေါင်းစဉ်မပါသော သေတ္တာ 2019"})
    assert len(open_remarks(sample.read("house"), "my")) == 1  # other words: it is told again


def test_the_same_meaning_is_recorded_by_name_and_keeps_translations(sample, capsys):
    sample.translate("house", "my", {"A box without a title.": "ခေါင်းစဉ်မပါသော သေတ္တာ"})
    source = sample.read("house").source_file
    source.write_text(source.read_text("utf-8").replace("A box without a title.", "A box without any title."), "utf-8")
    content = ["--content", str(sample.folder)]
    work = sample.read("house")
    assert work.translations["my"].fuzzy == 1
    before = work.fingerprint("my")
    assert main(["same-meaning", "house", "my", "none/0", "--by", "Sok Dara", *content]) == 1
    assert main(["same-meaning", "house", "my", "--by", "Sok Dara", *content]) == 0
    after = sample.read("house")
    assert after.translations["my"].fuzzy == 0 and after.translations["my"].translated == 1
    assert "Sok Dara" in after.translation_file("my").read_text("utf-8")
    assert after.fingerprint("my") != before  # a check of the old words has lapsed
