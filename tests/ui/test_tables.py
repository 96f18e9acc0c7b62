"""Tables: no word and no number is cut; what cannot fit is a list of its rows; on paper rows stay whole and heads stand again."""

from itertools import pairwise

import pytest

from reader.authoring.mistakes import Mistakes
from reader.authoring.table_fit import ROOM, check_tables
from reader.authoring.works import read_works
from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.words import Words
from reader.ui.document.block_layout import Around
from reader.ui.document.parallel_layout import ParallelLayout
from reader.ui.document.presenter import WorkPresenter
from reader.ui.document.table_layout import TableGrid, column_widths, widest_word
from reader.ui.handout.handout_layout import TEXT_SIZE, HandoutLayout
from reader.ui.handout.handout_parts import PartMaker, of_pages, stamp_words
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES
from reader.ui.text.typesetter import TextStyle
from tests.conftest import ROOT, TODAY
from tests.samples import STORY, Sample, build_pack

FIVE = """| Organisation | Telephone | Languages | Monday to Friday | Weekend |
|---|---|---|---|---|
| Example Legal Clinic Foundation | 02-123-4567 | Burmese, Thai, English | 09:00–16:30 | closed |
| Community Interpretation Network | +66 81 234 5678 | Somali, Arabic, Vietnamese | 10:00–18:00 | 10:00–12:00 |
"""
OTHER = {
    "th": {"Organisation": "องค์กร", "Telephone": "โทรศัพท์", "Languages": "ภาษา", "Monday to Friday": "วันจันทร์ถึงวันศุกร์", "Weekend": "วันหยุดสุดสัปดาห์",
           "Example Legal Clinic Foundation": "มูลนิธิคลินิกกฎหมายตัวอย่าง", "Community Interpretation Network": "เครือข่ายล่ามชุมชน", "closed": "ปิด"},
    "my": {"Organisation": "အဖွဲ့အစည်း", "Telephone": "ဖုန်းနံပါတ်", "Languages": "ဘာသာစကားများ", "Monday to Friday": "တနင်္လာနေ့မှ သောကြာနေ့အထိ", "closed": "ပိတ်သည်"},
    "ar": {"Organisation": "المنظمة", "Telephone": "الهاتف", "Languages": "اللغات", "Monday to Friday": "من الاثنين إلى الجمعة", "closed": "مغلق"},
    "ur": {"Organisation": "ادارہ", "Telephone": "ٹیلی فون", "Languages": "زبانیں", "Monday to Friday": "پیر سے جمعہ", "closed": "بند"},
    "ta": {"Organisation": "நிறுவனம்", "Languages": "மொழிகள்", "Monday to Friday": "திங்கள் முதல் வெள்ளி வரை"},
}  # fmt: skip


def long_table(rows, words="Burmese and Thai, on some days also Karen; ask at the door before ten in the morning"):
    lines = [f"| Office number {n} with a long name | 02-1{n:02}-4567 | {words} |" for n in range(rows)]
    return "\n".join(["| Office | Telephone | Languages |", "|---|---|---|", *lines, ""])


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    sample = Sample(folder / "content")
    ten = " | ".join(["Organisation"] * 10)
    row = " | ".join(["Example 02-123-4567"] * 10)
    sample.add(
        "tables",
        f"# T\n\n## Five {{#five}}\n\n{FIVE}\n## Ten {{#ten}}\n\n| {ten} |\n|{'---|' * 10}\n| {row} |\n\n## Long {{#long}}\n\nBefore.\n\n{long_table(25)}\nAfter.\n\n"
        f"## Tall {{#tall}}\n\n{long_table(2, 'words ' * 640)}",
        toml=STORY,
    )
    source = sample.read("tables").document
    for tag, words in OTHER.items():
        sample.translate("tables", tag, {s.words: words.get(s.words, s.words) for s in source.segments})
    found = Library([build_pack(sample, folder / "tables.sala")])
    found.accept_waiting()
    return found


def laid_tables(window):
    view = window.text_screen.view
    return [view.laid(i) for i in range(len(view.page)) if view.page.block(i).kind is BlockKind.TABLE]


def torn(laid):
    """Return the lines that end inside a word or a number."""
    found = []
    for piece in laid.pieces:
        text = piece.text
        for end in text.line_ends():
            before, after = text.words.text[:end], text.words.text[end:]
            number = (before.rstrip()[-1:].isdecimal() and after[:1] in "-") or (
                before[-1:] in "- " and before.rstrip("- ")[-1:].isdecimal() and after[:1].isdecimal()
            )
            if number or text.cuts_words():
                found.append((text.lines(), end))
    return found


def laid_out(library, look, tags, width):
    """Yield every table of the work laid out in one language, or in two beside each other."""
    compositions = [library.open(library.work("tables"), Reader(tag)) for tag in tags]
    pictures = WorkPresenter(library, TODAY).pictures(compositions[0].work)
    layout = ParallelLayout(look, width, pictures, 400.0, len(tags))
    for i in range(len(compositions[0])):
        if compositions[0].block(i).kind is BlockKind.TABLE and compositions[0].block(i).weight < 5000:
            yield layout.lay_out([c.composed(i) for c in compositions], [Around()] * len(tags))


@pytest.mark.parametrize("percent", [100, 125, 200])
@pytest.mark.parametrize(
    "tags", [("en",), ("en", "th"), ("my", "en"), ("ar", "th"), ("ur", "en"), ("ta", "my"), ("ur",)]
)
def test_no_word_and_no_number_of_a_table_is_cut(library, typesetter, icons, translation, tags, percent):
    look = Look(THEMES["light"], typesetter, percent, translation.current, icons)
    for width in (620.0, 1128.0):
        for laid in laid_out(library, look, tags, width):
            assert torn(laid) == []
            assert all(p.text.natural_width <= p.text.width + 1 for p in laid.pieces)
            assert all(p.x >= -1 and p.x + p.text.width <= laid.width + 1 for p in laid.pieces)


def test_what_cannot_fit_is_a_list_of_its_rows_in_both_languages(library, open_window):
    window = open_window(
        library,
        Session(language="en", second="th", paired=True, text_size=125, place=Location("tables", "five")),
        size=(1366, 768),
    )
    (laid, *_) = laid_tables(window)
    assert [table.listed for table in laid.tables] == [True, True]
    assert laid.tables[0].rows == laid.tables[1].rows  # level
    for side in (0, 1):
        segments = [p.segment for p in laid.pieces if p.side == side and p.segment >= 0]
        assert sorted(segments) == list(range(15))  # every cell and every head is there once to be chosen and found
        heads = [p for p in laid.pieces if p.side == side and p.segment == -1]
        assert len(heads) == 5  # and above the second row to be read
    words = [p.text.words.text for p in laid.pieces if p.side == 0]
    assert words[:4] == ["Organisation", "Example Legal Clinic Foundation", "Telephone", "02-123-4567"]


def test_a_table_that_fits_stays_one_with_rows_level_in_both_languages(library, open_window):
    window = open_window(
        library, Session(language="en", second="my", paired=True, place=Location("tables", "long")), size=(1366, 768)
    )
    laid = next(table for table in laid_tables(window) if len(table.tables[0].rows) == 26)
    one, other = laid.tables
    assert not one.listed and one.rows == other.rows
    for piece in laid.pieces:
        top, bottom = one.rows[piece.segment // 3]
        assert top <= piece.y and piece.y + piece.text.height <= bottom + 0.01


def handout(library, typesetter, icons, translation, tags, part):
    translation.use((tags[0],))
    look = Look(THEMES["light"], typesetter, TEXT_SIZE, translation.current, icons)
    compositions = WorkPresenter(library, TODAY).composed(library.work("tables"), [Reader(tag) for tag in tags])
    maker = PartMaker(WorkPresenter(library, TODAY), look.language.tag, translation.words_in, language(tags[0]).rtl)
    names = [s.name for s in compositions[0].work.sections]
    layout = HandoutLayout(
        look,
        maker.section(compositions, compositions[0].section_start(names.index(part))),
        stamp_words(),
        of_pages(),
        language(tags[0]).rtl,
        len(tags),
    )
    list(layout.steps())
    return layout


@pytest.mark.parametrize("tags", [("en",), ("ar",), ("my", "en"), ("en", "ur"), ("th",)])
def test_on_paper_rows_stay_whole_and_every_page_has_the_head(library, typesetter, icons, translation, tags):
    layout = handout(library, typesetter, icons, translation, tags, "long")
    pages = 0
    printed = set()
    for page in layout.pages:
        strips = [strip for strip in page.things if strip.laid.tables]
        if not strips:
            continue
        pages += 1
        head, first = strips[0].laid.tables[0].rows[0], strips[0]
        assert first.start <= head[0] + 0.01 and first.end >= head[1] - 0.01  # it begins with the head
        assert first.again == (pages > 1)
        for strip in strips:
            for n, (top, bottom) in enumerate(strip.laid.tables[0].rows):
                whole = strip.start <= top + 0.01 and bottom <= strip.end + 0.01
                assert whole or bottom <= strip.start + 0.01 or top >= strip.end - 0.01
                printed |= {n} if whole else set()
        low = layout._low(page.imprint)
        assert all(strip.y + strip.end - strip.start <= low + 0.01 for strip in page.things)
    assert pages >= 2 and printed == set(range(26))


def test_a_row_higher_than_a_page_is_divided_and_nothing_is_lost(library, typesetter, icons, translation):
    layout = handout(library, typesetter, icons, translation, ("en",), "tall")
    assert len(layout.pages) > 2
    strips = [s for page in layout.pages for s in page.things if s.laid.tables and not s.again]
    assert all(a.end == b.start for a, b in pairwise(strips))
    assert strips[-1].end == strips[-1].laid.height
    for page in layout.pages:
        assert all(s.y + s.end - s.start <= layout._low(page.imprint) + 0.01 for s in page.things)


# --- check ---


def warned(sample):
    warnings = Mistakes()
    check_tables(read_works(sample.folder, Mistakes()), ROOT / "build" / "fonts", warnings)
    return [f"{m.file.relative_to(sample.folder)}:{m.line}: {m.message}" for m in warnings]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (FIVE, True), (long_table(3), False), ("| A | B |\n|---|---|\n| 1 | 2 |\n", False),
        ("| " + " | ".join("abcdefgh") + " |\n|" + "---|" * 8 + "\n| " + " | ".join(["Organisation"] * 8) + " |\n", True),
        ("| A | B |\n|---|---|\n| " + "incomprehensibility" * 2 + " | " + "uncharacteristically" * 2 + " |\n", True),
    ],
)  # fmt: skip
def test_check_warns_of_a_table_that_cannot_fit(sample, table, told, qapp):
    sample.add("wide", f"# T\n\nwords\n\n{table}")
    found = [m for m in warned(sample) if m.startswith("wide/source.md:5:")]
    assert bool(found) is told and all("English" in m and "list of its rows" in m for m in found)


def test_the_room_it_counts_with_is_the_windows(library, open_window):
    window = open_window(
        library, Session(language="en", second="th", paired=True, place=Location("tables", "five")), size=(1366, 768)
    )
    assert window.text_screen.view._row_layout()._columns.width == pytest.approx(ROOM, abs=1)


# --- widths ---


@pytest.mark.parametrize("tag", ["en", "ar", "ur", "my", "th", "zh-Hans"])
def test_the_longest_word_is_measured_as_it_is_set(typesetter, tag):
    style = TextStyle(LANGUAGES[tag], 20)
    for text, word in (
        ("a 02-123-4567 b", "02-123-4567"),
        ("x +66 2 123 4567 y", "+66\u00a02\u00a0123\u00a04567"),
        ("one three two", "three"),
    ):
        wide = widest_word(typesetter.on_one_line(Words(text), style))
        assert wide == pytest.approx(typesetter.natural_width(Words(word), style), abs=6)


def test_columns_share_what_is_left(typesetter):
    grid = TableGrid.of(tuple(map(Words, ("Name", "Days", "a long cell with many short words in it", "30"))), 2)
    style = TextStyle(LANGUAGES["en"], 20)
    widths = column_widths(typesetter, grid, style, 300, 10)
    assert sum(widths) == pytest.approx(300) and widths[0] > widths[1]
    assert column_widths(typesetter, grid, style, 60, 10) is None
