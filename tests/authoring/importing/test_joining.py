"""Translated files beside their source: nothing shifts in silence."""

import pytest

from reader.authoring.document import read
from reader.authoring.importing.importer import read_for_import
from reader.authoring.importing.joining import join
from reader.authoring.translations import LEFT_OUT

SOURCE = """# Children

They were locked in on 21 January 2019.

## Who signed {#who}

- the police
- the ministry of the interior

Mothers pay up to 50,000 baht, and fathers stay in detention for a long time.

We do not know whether this is still so. Ask a legal adviser about it soon.

Call 1300 at any hour of the day.
"""
THAI = [
    "# เด็ก", "พวกเขาถูกขังเมื่อวันที่ 21 มกราคม 2562", "## ใครลงนาม", "- ตำรวจ\n- กระทรวงมหาดไทย",
    "แม่จ่ายเงินไม่เกิน 50,000 บาท ส่วนพ่อยังถูกกักตัวเป็นเวลานาน", "เราไม่รู้ว่ายังเป็นเช่นนี้อยู่หรือไม่ ถามที่ปรึกษากฎหมายโดยเร็ว",
    "โทร 1300 ได้ทุกเวลา",
]  # fmt: skip


def joined(tmp_path, paragraphs):
    (tmp_path / "th.md").write_text("\n\n".join(paragraphs), "utf-8")
    return join(read(SOURCE), read_for_import(tmp_path / "th.md"), "th")


def test_a_tidy_file_joins_as_a_whole(tmp_path):
    done = joined(tmp_path, THAI)
    assert [row.fuzzy for row in done.rows] == [False] * 8 and not done.looks and not done.missing and not done.extra


@pytest.mark.parametrize("gone", [1, 4, 5, 6])
def test_a_paragraph_that_is_missing_shifts_nothing(tmp_path, gone):
    done = joined(tmp_path, [p for i, p in enumerate(THAI) if i != gone])
    sure = {row.source: row.translation for row in done.rows if not row.fuzzy}
    whole = {row.source: row.translation for row in joined(tmp_path, THAI).rows}
    assert all(whole[source] == words for source, words in sure.items()) and len(sure) >= 6
    told = done.missing or [why for _, _, why in done.looks if "stands for two" in why]
    assert len(told) == 1


@pytest.mark.parametrize("place", [2, 5, 7])
def test_a_paragraph_too_many_shifts_nothing(tmp_path, place):
    more = "ย่อหน้านี้ไม่มีอยู่ในต้นฉบับเลย และยาวพอสมควรจนเห็นได้ชัด"
    done = joined(tmp_path, [*THAI[:place], more, *THAI[place:]])
    sure = {row.source: row.translation for row in done.rows if not row.fuzzy}
    whole = {row.source: row.translation for row in joined(tmp_path, THAI).rows}
    assert all(whole[source] == words for source, words in sure.items()) and len(sure) >= 7
    assert more in " ".join((*done.extra, *(words for _, words, _ in done.looks)))


def test_one_paragraph_that_stands_for_two_is_said_and_waits_for_a_look(tmp_path):
    done = joined(tmp_path, [*THAI[:4], f"{THAI[4]} {THAI[5]}", THAI[6]])
    (left_out,) = [row for row in done.rows if row.translation == LEFT_OUT]
    assert left_out.fuzzy and any("stands for two" in why for _, _, why in done.looks)
    assert sum(not row.fuzzy for row in done.rows) == 6


def test_what_disagrees_in_numbers_waits_for_a_look(tmp_path):
    wrong = [p.replace("50,000", "5,000").replace("2562", "2561") for p in THAI]
    done = joined(tmp_path, wrong)
    assert sum(bool(row.fuzzy) for row in done.rows) == 2 and all("numbers differ" in why for _, _, why in done.looks)
    assert "numbers differ" in "\n".join(done.report())


def test_links_and_notes_are_those_of_the_source_in_their_order(tmp_path):
    source = read("# T\n\nSee [this](#a) and that[^x].\n\n## A {#a}\n\nWords.\n\n[^x]: Note.\n")
    (tmp_path / "th.md").write_text("# ท\n\nดู [นี่](#b) และนั่น[^1]\n\n## เอ {#b}\n\nคำ\n\n[^1]: หมายเหตุ\n", "utf-8")
    done = join(source, read_for_import(tmp_path / "th.md"), "th")
    assert "ดู [นี่](#a) และนั่น[^x]" in [row.translation for row in done.rows] and not any(row.fuzzy for row in done.rows)
