"""What other programs make of a translator's file, as they saved it: OmegaT 3.6, Poedit 3.2, the library of Weblate
(translate-toolkit 3.20), gettext 0.21. Every word comes back, and what waits to be looked at goes on waiting."""

from dataclasses import replace

import pytest

from reader.authoring.exchange.formats import writer_of
from reader.authoring.exchange.table import table_of
from reader.authoring.exchange.taking_in import read_table, take_in
from tests.conftest import ROOT
from tests.samples import STORY

FILES = ROOT / "tests" / "data" / "translators"
SOURCE = """# Ask first

Nobody has to sign what they cannot read. You may ask for an interpreter, and you may ask again on the next day if the \
words are still not clear to you.

- Bring your papers.
- Call **1111** before 31 December 2026.

See the [list](#list) for "more", and 5 < 6 & 7.

## The list {#list}

A tab and a very long sentence that goes on and on so that every program which wraps its lines has to wrap this one \
too, at seventy-seven or seventy-nine signs.
"""
PAPERS = "Bring your papers."
WORDS = {
    "Ask first": "ဦးစွာ မေးပါ",
    "Nobody has to sign what they cannot read. You may ask for an interpreter, and you may ask again on the next day if "
    "the words are still not clear to you.": "မဖတ်နိုင်သော စာကို မည်သူမျှ လက်မှတ်ထိုးရန် မလိုပါ။ စကားပြန်ကို တောင်းနိုင်ပြီး "
    "စကားလုံးများ မရှင်းသေးပါက နောက်တစ်နေ့ ထပ်မေးနိုင်သည်။",
    PAPERS: "သင့်စာရွက်စာတမ်းများ ယူလာပါ။",
    "Call **1111** before 31 December 2026.": "၂၀၂၆ ဒီဇင်ဘာ ၃၁ မတိုင်မီ **1111** သို့ ဖုန်းခေါ်ပါ။",
    'See the [list](#list) for "more", and 5 < 6 & 7.': '"ပိုများသော" အတွက် [စာရင်း](#list) ကို ကြည့်ပါ၊ 5 < 6 & 7။',
    "The list": "စာရင်း",
}  # fmt: skip
IN_POEDIT = {
    "Ask first": WORDS["Ask first"],
    PAPERS: WORDS[PAPERS],
    "Call **1111** before 31 December 2026.": "Call 1111 first",
}
"""What was typed there: the second was said to need work."""
CAME_BACK = {
    # file: its words, and which of them are to be looked at
    "omegat.po": (WORDS, []),
    "omegat.xliff": (WORDS, []),  # it says of every row that it needs a translation
    "weblate.po": (WORDS, [PAPERS]),
    "weblate.xliff": (WORDS, [PAPERS]),
    "weblate.2.xliff": (WORDS, []),  # the library cannot say it there
    "xliff2po.po": (WORDS, [PAPERS]),  # without keys, notes, work and language
    "gettext.po": (WORDS, [PAPERS, "The list"]),  # lines of 79, what it was, what is gone
    "poedit.po": (IN_POEDIT, [PAPERS]),
    "poedit.xliff": (IN_POEDIT, [PAPERS]),
    "poedit.2.xliff": (IN_POEDIT, [PAPERS]),
}


@pytest.fixture
def leaflet(sample):
    sample.add("leaflet", SOURCE, toml=STORY)
    return sample.read("leaflet")


def on_windows(data):
    """Return a text file as a Windows program saves it."""
    return b"\xef\xbb\xbf" + data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@pytest.mark.parametrize("name", CAME_BACK)
@pytest.mark.parametrize("way", [bytes, on_windows])
def test_every_word_comes_back(leaflet, tmp_path, name, way):
    words, waiting = CAME_BACK[name]
    file = tmp_path / name
    file.write_bytes(way((FILES / name).read_bytes()))
    table = read_table(file)
    assert (table.work, table.language) in (("leaflet", "my"), ("", ""))
    assert {row.source: row.translation for row in table.rows if row.translation} == words
    assert [row.source for row in table.rows if row.fuzzy] == waiting
    outcome = take_in(leaflet, "my", table)
    assert (outcome.segments, outcome.before, outcome.taken) == (7, 0, len(words)), outcome.report()
    assert not outcome.strange and not outcome.changed and not outcome.conflicts
    unmade = [told.source for told in outcome.refused]
    assert unmade == [source for source in words if words[source] == "Call 1111 first"]  # its number lost what marks it
    assert outcome.after == len(words) - len({*waiting, *unmade})


def test_what_omegat_left_in_the_sources_language_is_no_translation(leaflet):
    """It writes the source where nobody translated."""
    data = (FILES / "omegat.xliff").read_text("utf-8")
    assert data.count("so that every program") == 2
    assert not read_table(FILES / "omegat.xliff").rows[-1].translation


@pytest.mark.parametrize("form", ["xliff", "xliff2"])
def test_a_row_that_was_to_be_looked_at_is_done_once_somebody_said_so(leaflet, sample, tmp_path, form):
    """Handed out as to be looked at, and saved as done with the same words."""
    sample.translate("leaflet", "my", WORDS)
    table = table_of(sample.read("leaflet"), "my")
    table.rows = [replace(row, fuzzy=row.source == "The list") for row in table.rows]
    out = tmp_path / "a.xliff"
    writer_of(form)(table, out)
    assert [row.source for row in read_table(out).rows if row.fuzzy] == ["The list"]
    text = out.read_text("utf-8").replace("needs-review-translation", "translated").replace('"initial"', '"translated"')
    out.write_text(text, "utf-8")
    assert not [row for row in read_table(out).rows if row.fuzzy]
