"""Nastaliq: glyphs against HarfBuzz, order against another bidi implementation, strokes by their pixels."""

import re
import subprocess
import sys
import unicodedata
from itertools import pairwise

import pytest
import uharfbuzz as hb
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea

from reader.core.blocks import Balloon, BalloonKind, Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.languages import LANGUAGES
from reader.core.session import TEXT_SIZES, Location, Session
from reader.core.words import Span, Style, Words
from reader.ui.comic.lettering import letter_panel
from reader.ui.style.theme import CHROME_PX, PAGE_PX
from reader.ui.text.fonts import Fonts
from reader.ui.text.harfbuzz import NAMES, HarfBuzz, read_names
from reader.ui.text.nastaliq_layout import NastaliqLayout
from reader.ui.text.typesetter import Ink, TextStyle, Typesetter
from reader.ui.text.visual_order import visual_order
from reader.ui.widgets.tooltip import show_tooltip
from tests.conftest import ROOT
from tests.ui.test_typesetter import all_words, program_words

URDU = LANGUAGES["ur"]
FONTS = ROOT / "build" / "fonts"
BLACK = Ink(*(QColor("black"),) * 4)
TALL = "کھینچتی کھنچتی گی؟ گھر ہم ٹھہرنے پہنچیں گے"
"""Words that reach highest, lowest and farthest over their ends."""
MIXED = (
    "پناہ", "گزین", "UNHCR", "2019", "50%", "(ATD)", '"Suan Phlu"', "۔", "،", "12-3-2019", "https://example.org/a?b=1",
    "+66 2 123 4567", "ไทย", "မြန်မာ", "[الف]", "«لفظ»", "3.5", "1,000", "a/b", "(ایک (b) دو)", "–", "…", "\u200c", "\u200f",
    "ہے؟", "office@example.org", "中文", "1:30", "#1", "😀", "٪", "\u2067abc ہے\u2069", "\u2068x\u2069",
)  # fmt: skip


def urdu_texts(content):
    """Return every segment of the library and every words of the program in Urdu."""
    return [w.text for w in all_words(content, "ur")] + program_words("ur")


def urdu_words(texts):
    """Return the words of texts, and numbers by themselves; those of other scripts are not Urdu's."""
    parts = (part for text in texts for word in text.split() for part in re.findall(r"[0-9]+|[^0-9]+", word))
    return sorted(
        {p for p in parts if p.isdigit() or (re.search("[\u0620-\u06d3]", p) and not re.search("[a-zA-Z]", p))}
    )


def drawn(typesetter, word, bold=False):
    """Return what is drawn of a word, a thousand pixels large: glyphs, and their places from its left end."""
    text = typesetter.set(Words(word), TextStyle(URDU, 1000, bold=bold, align="end"), 1e6)
    assert isinstance(text, NastaliqLayout)
    runs = text.glyph_runs()
    assert {(run.rawFont().familyName(), run.rawFont().pixelSize()) for run in runs} == {("Sala Nastaliq", 1000.0)}
    ink = min(0.0, text._lines[0].parts[0].piece.ink.left)
    return [
        (glyph, round(place.x() + ink), round(place.y() - text.first_baseline))
        for run in runs
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]


def shaped(font, word):
    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    found, x = [], 0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        found.append((info.codepoint, x + position.x_offset, -position.y_offset))
        x += position.x_advance
    return found


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_urdu_word_is_placed_as_harfbuzz_places_it(content, typesetter, weight):
    words = urdu_words(urdu_texts(content))
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(FONTS / f"Sala Nastaliq {weight}.ttf"))))
    different = [w for w in words if drawn(typesetter, w, weight == "Bold") != shaped(font, w)]
    print(f"{weight}: {len(words)} words, {len(different)} differ")
    assert len(words) > 1500
    assert different == []


def test_no_letter_of_urdu_is_missing(content):
    shaper = HarfBuzz(FONTS)
    for word in urdu_words(urdu_texts(content)):
        for bold in (False, True):
            assert shaper.shape(word, bold, rtl=not word.isdigit()) is not None, word


def test_a_languages_own_name_needs_no_harfbuzz():
    names = read_names(FONTS / NAMES)
    assert names == {URDU.own_name: HarfBuzz(FONTS)._shaped(URDU.own_name, False, True, "", "")}


def test_a_table_of_names_that_is_broken_is_done_without(tmp_path):
    for broken in ("", "{", "[]", '{"a": 1}', '{"a": [1]}'):
        (tmp_path / NAMES).write_text(broken, "utf-8")
        assert read_names(tmp_path / NAMES) == {}


PICKER = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import date
from reader.app import Installation
from reader.core.library import Library
from reader.core.session import Session
from reader.ui.application import Application
places = Installation.here()
app = Application(places.fonts, places.icons, places.translations)
for tag in ("", "ar"):
    window = app.window(Library([]), Session(language=tag), date.today(), lambda: None)
    window.show()
    window.bar.tool_requested.emit("language")
    window.grab()
print("reader.ui.text.nastaliq_layout" in sys.modules, "uharfbuzz" in sys.modules)
"""


def test_harfbuzz_is_not_loaded_before_urdu_is_read():
    done = subprocess.run([sys.executable, "-c", PICKER], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.split() == ["True", "False"], done.stderr


# --- order ---


def made_lines():
    """Return lines of all kinds of parts, the same ones every time."""
    count = len(MIXED)
    for first in range(count):
        for step in range(1, 9):
            parts = [MIXED[(first + step * k * k + k) % count] for k in range(3 + step % 4)]
            yield (" " if step % 2 else "").join(parts)


def mixed_lines(content):
    """Return real lines in which something runs from left to right, and made ones."""
    real = {line for text in urdu_texts(content) for line in text.split("\n")}
    mixed = {line for line in real if any(unicodedata.bidirectional(c) in ("L", "EN", "AN") for c in line)}
    return sorted(mixed), list(made_lines())


UNSEEN = {"BN", "NSM", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def test_the_order_of_mixed_lines_is_that_of_another_implementation(content, qapp, fonts):
    real, made = mixed_lines(content)
    for line in (*real, *made):
        letters = sorted(range(len(line)), key=visual_order(line).rank.__getitem__)
        ours, theirs = "".join(line[i] for i in letters), get_display(line, base_dir="R")
        kept = [
            "".join(c for c in text if unicodedata.bidirectional(c) not in UNSEEN) for text in (ours, theirs)
        ]  # fmt: skip
        assert kept[0] == kept[1], line
    print(f"{len(real)} real lines and {len(made)} made ones in the same order")
    assert len(real) + len(made) >= 400


def test_a_notes_number_does_not_join_a_number_before_it(typesetter):
    text = "یہ 2019" + "1" + " ہے"
    note = Words(text, (), (Span(7, 8, Style.NOTE, "x"),))
    line = typesetter.set(note, TextStyle(URDU, 20), 600)
    assert line.rects(7, 8)[0].right() - 8 <= line.rects(3, 7)[0].left() + 0.01
    small, large = line.rects(7, 8)[0].width() - 8, line.rects(3, 7)[0].width() - 8
    assert small < large / 4


# --- lines ---


def inked(text, line):
    """Return the left, top, right and bottom of the pixels of one line painted alone, from the text's top left."""
    around = 300
    width, height = round(text.width) + 2 * around, round(text.height) + 2 * around
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, bottom = text.line_places()[line]
    text.paint(painter, QPointF(around, around), BLACK, clip=QRectF(0, around + top, width, bottom - top))
    painter.end()
    data, step = bytes(image.constBits()), image.bytesPerLine()
    rows = [data[y * step : y * step + width] for y in range(height)]
    full = [(y, row) for y, row in enumerate(rows) if row.strip(b"\xff")]
    assert full, text.words.text
    left = min(width - len(row.lstrip(b"\xff")) for _, row in full)
    right = max(len(row.rstrip(b"\xff")) for _, row in full)
    return left - around, full[0][0] - around, right - around, full[-1][0] + 1 - around


def assert_inside(text):
    """Assert that no pixel of a line lies outside of its area."""
    for number, (top, bottom) in enumerate(text.line_places()):
        if not text.lines()[number].strip():
            continue
        left, high, right, low = inked(text, number)
        assert high >= int(top) and low <= int(bottom) + 1, (text.lines()[number], top, bottom, high, low)
        assert left >= -1 and right <= text.width + 1, (text.lines()[number], left, right, text.width)


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_no_stroke_leaves_its_line_at_any_size(content, typesetter, percent):
    texts = [Words(TALL), *[w for w in all_words(content, "ur") if len(w.text) > 60][:: 20 if percent > 100 else 15]]
    px = PAGE_PX * percent / 100
    lines = 0
    for words in texts:
        for style in (TextStyle(URDU, px), TextStyle(URDU, CHROME_PX * percent / 100, bold=True, leading=0.85)):
            text = typesetter.set(words, style, 24 * px)
            assert_inside(text)
            lines += text.line_count
    assert lines > 30


@pytest.mark.parametrize("align", ["start", "center", "end"])
@pytest.mark.parametrize("tight", [False, True])
def test_no_stroke_leaves_a_line_of_its_natural_width(typesetter, align, tight):
    for words in [*TALL.split(), "ہے UNHCR", "50%", "گی۔ COVID-19", "မြန်မာ گی"]:
        style = TextStyle(URDU, 40, align=align, tight=tight)
        wide = typesetter.natural_width(Words(words), style)
        text = typesetter.set(Words(words), style, wide + 0.01)
        assert text.line_count == 1
        assert_inside(text)


@pytest.mark.parametrize("px", [16, 60])
def test_a_very_long_word_goes_on_in_the_next_line(typesetter, px):
    for word in ("نستعلیق" * 30, "https://example.org/" + "x" * 200, "ق" + "ُ" * 40, "لفظ2019abc" * 20, "ا"):
        for width in (px * 6.0, px * 1.5, 1.0):
            text = typesetter.set(Words(word), TextStyle(URDU, px), width)
            ends = [0, *text.line_ends(), len(word)]
            assert all(a < b for a, b in pairwise(ends))
            assert "".join(word[a:b] for a, b in pairwise(ends)) == word
            assert all(not unicodedata.category(word[e]).startswith("M") for e in text.line_ends())
            if width >= px * 6:
                assert text.natural_width <= width
                assert_inside(text)


def test_a_cut_word_stays_joined(typesetter):
    """The letters at the end of a line keep the forms that they have inside of their word."""
    word = "نستعلیق" * 8
    text = typesetter.set(Words(word), TextStyle(URDU, 20), 120)
    assert text.line_count > 2
    end = text.line_end(0)
    alone = typesetter.set(Words(word[:end]), TextStyle(URDU, 20), 1000)
    cut = [run.glyphIndexes() for run in text.glyph_runs(0)]
    assert cut != [run.glyphIndexes() for run in alone.glyph_runs()]


def test_a_balloon_too_low_for_one_line_says_so_and_clips_nothing(typesetter):
    for high in (1, 8, 20):
        balloon = Balloon(BalloonKind.SPEECH, (100, 100, 120, high))
        block = Block("p", BlockKind.PANEL, segments=2, area=(0, 0, 800, 600), balloons=(balloon,))
        found = letter_panel(
            ComposedBlock(block, (Words(""), Words(TALL)), "ur"), QRectF(0, 0, 800, 600), False, typesetter
        )
        assert [b.fits for b in found] == [False]
        assert_inside(found[0].text)


# --- letters that the font lacks, other scripts ---


def families(text):
    return {run.rawFont().familyName() for run in text.glyph_runs()}


def test_a_word_with_a_letter_that_nastaliq_lacks_is_set_in_naskh(typesetter):
    lacked = next(c for c in map(chr, range(0x8A0, 0x8FF)) if HarfBuzz(FONTS).shape(c, False, True) is None)
    text = typesetter.set(Words(f"یہ ک{lacked}ا ہے"), TextStyle(URDU, 20), 600)
    assert "Sala Nastaliq" in families(text)
    assert families(text) - {"Sala Nastaliq"} == {"Sala Naskh"}
    assert all(family.startswith("Sala ") for family in families(text))
    assert_inside(text)


def test_words_of_other_scripts_stand_on_the_same_line_in_their_own_letters(typesetter):
    text = typesetter.set(Words("یہ UNHCR اور ไทย اور မြန်မာ اور 中文 ہے"), TextStyle(URDU, 20), 900)
    assert families(text) == {"Sala Nastaliq", "Sala Latin", "Sala Thai", "Sala Myanmar", "Sala Chinese"}
    latin = [run for run in text.glyph_runs() if run.rawFont().familyName() == "Sala Latin"]
    assert {round(place.y(), 3) for run in latin for place in run.positions()} == {round(text.first_baseline, 3)}
    assert {run.rawFont().pixelSize() for run in latin} == {20.0}


def test_strong_words_have_the_bold_face_and_notes_stand_high(typesetter):
    words = Words("یہ بہت ضروری ہے1", (), (Span(3, 12, Style.STRONG), Span(15, 16, Style.NOTE, "n")))
    text = typesetter.set(words, TextStyle(URDU, 20), 600)
    faces = {(run.rawFont().styleName(), run.rawFont().pixelSize()) for run in text.glyph_runs()}
    assert faces == {("Regular", 20.0), ("Bold", 20.0), ("Bold", 13.0)}
    note = next(run for run in text.glyph_runs() if run.rawFont().pixelSize() == 13)
    assert max(place.y() for place in note.positions()) < text.first_baseline - 5


# --- places ---

_LETTERS = st.text(st.sampled_from("ابپتٹجچکگلمنںہھویے ِّ،۔؟()12abไทย\n\u200c😀"), max_size=60)


@settings(max_examples=150, deadline=None)
@given(_LETTERS, st.integers(20, 400), st.sampled_from(["start", "center", "end"]))
def test_a_place_is_found_under_its_own_caret(typesetter, text, width, align):
    found = typesetter.set(Words(text), TextStyle(URDU, 20, align=align), width)
    for position in range(len(text) + 1):
        caret = found.caret(position)
        there = found.position_at(caret.x(), caret.center().y())
        assert found.line_at(position) in (found.line_at(there), found.line_at(there) - 1)
        edges = {
            round(place + edge, 2)
            for line in [found._lines[found.line_at(position)]]
            for part, place in zip(line.parts, line.places, strict=True)
            for edge, offset in zip(part.piece.edges, range(part.start, part.end + 1), strict=True)
            if offset == there
        }
        # The same place, or one that is seen at the same x; letters inside of a cluster have that of its beginning.
        assert not edges or min(abs(edge - caret.x()) for edge in edges) < 0.02


@settings(max_examples=150, deadline=None)
@given(_LETTERS, st.integers(30, 400), st.data())
def test_chosen_letters_are_covered_and_no_others(typesetter, text, width, data):
    found = typesetter.set(Words(text), TextStyle(URDU, 20), width)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    areas = [rect.adjusted(4, 0, -4, 0) for rect in found.rects(start, end)]
    for position in range(len(text)):
        for rect in found.rects(position, position + 1):
            middle = rect.center()
            assert any(area.contains(middle) for area in areas) == (start <= position < end)


def test_links_are_found_under_the_mouse_and_drawn_in_their_colour(typesetter):
    words = Words("یہ حراست کے بارے میں ہے", (), (Span(3, 11, Style.LINK, "work:x"),))
    text = typesetter.set(words, TextStyle(URDU, 40), 600)
    rect = text.rects(3, 11)[0]
    assert text.span_at(rect.center().x(), rect.center().y()) == words.spans[0]
    image = QImage(600, round(text.height), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    ink = Ink(QColor("black"), QColor("red"), QColor("yellow"), QColor("lime"))
    text.paint(painter, QPointF(0, 0), ink, selection=(20, 23), found=[(0, 2)])
    painter.end()

    def colours(start, end):
        area = text.rects(start, end)[0].adjusted(5, 0, -5, 0).toRect()
        return {
            image.pixelColor(x, y).name()
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())
        }

    assert "#ff0000" in colours(3, 11)
    assert "#ffff00" in colours(20, 23) and "#ff0000" not in colours(20, 23)
    assert "#00ff00" in colours(0, 2)


# --- in the window ---


@pytest.fixture
def painted(monkeypatch):
    """Note what every widget paints in Nastaliq: the widget, and where the words lie in it."""
    seen = []
    paint = NastaliqLayout.paint

    def noting(text, painter, at, *rest, **named):
        for line, (top, bottom) in zip(text._lines, text.line_places(), strict=True):
            if line.parts:
                left = line.places[0] + min(0.0, line.parts[0].piece.ink.left)
                rect = QRectF(at.x() + left, at.y() + top, 1, bottom - top)
                seen.append((painter.device(), painter.transform().mapRect(rect), text.words.text))
        paint(text, painter, at, *rest, **named)

    monkeypatch.setattr(NastaliqLayout, "paint", noting)
    return seen


@pytest.mark.parametrize("size", [100, 150, 200, 300])
@pytest.mark.parametrize(
    "place", [Location(), Location("atd-mou", "says"), Location("three-windows", "page-2"), Location(query="حراست")]
)
def test_no_widget_clips_its_words(content, open_window, painted, size, place):
    window = open_window(content, Session(language="ur", place=place, text_size=size))
    window.grab()
    kinds = set()
    for widget, rect, words in painted:
        if isinstance(widget, QPixmap) or isinstance(widget.parent(), QAbstractScrollArea):
            continue  # a comic is looked at elsewhere; what scrolls may be seen in part
        kinds.add(type(widget).__name__)
        assert rect.top() >= -1 and rect.bottom() <= widget.height() + 1, (
            type(widget).__name__,
            words,
            rect,
            widget.size(),
        )
        assert -1 <= rect.left() <= widget.width(), (type(widget).__name__, words, rect)
    assert "Button" in kinds


def test_naskh_is_a_choice_of_the_sitting(content, open_window, qtbot):
    window = open_window(content, Session(language="ur", place=Location("atd-mou", "says")))

    def seen():
        laid = [window.text_screen.view.laid(i) for i in range(3)]
        return {f for block in laid for piece in block.pieces for f in families(piece.text)}

    assert "Sala Nastaliq" in seen()
    window.bar.tool_requested.emit("language")
    picker = window.language_screen
    assert picker.hand.isVisible() and not picker.hand.isChecked()
    picker.hand.click()
    assert window.session.naskh and picker.hand.isChecked()
    picker.language_chosen.emit("ur")
    assert "Sala Nastaliq" not in seen() and "Sala Naskh" in seen()
    window.end_sitting()
    assert not window.session.naskh and not window.look.typesetter.naskh


def test_naskh_is_offered_to_who_reads_urdu_alone(content, open_window):
    for session, offered in ((Session(language="ar"), False), (Session(language="ar", second="ur", paired=True), True)):
        window = open_window(content, session)
        window.bar.tool_requested.emit("language")
        assert window.language_screen.hand.isVisible() is offered


@pytest.mark.parametrize("lost", ["Regular", "Bold"])
def test_a_missing_face_leaves_naskh(qapp, tmp_path, lost):
    for file in FONTS.glob("*.ttf"):
        if file.name != f"Sala Nastaliq {lost}.ttf":
            (tmp_path / file.name).symlink_to(file)
    (tmp_path / f"Sala Nastaliq {lost}.ttf").write_bytes(b"broken")
    found = Fonts(tmp_path)
    assert found.missing == {"Sala Nastaliq"}
    text = Typesetter(found).set(Words("اردو"), TextStyle(URDU, 20), 200)
    assert families(text) == {"Sala Naskh"}


def test_a_tooltip_is_set_by_the_typesetter_and_goes_with_a_key(content, open_window, painted, qtbot):
    window = open_window(content, Session(language="ur"))
    button = window.bar.tools["search"]
    tip = show_tooltip(button, button.mapToGlobal(button.rect().center()), Words.of("مجھے ترجمان چاہیے"), window.look)
    painted.clear()
    tip.grab()
    assert [words for _, _, words in painted] == ["مجھے ترجمان چاہیے"]
    assert painted[0][1].bottom() <= tip.height() and painted[0][1].top() >= 0
    with qtbot.waitSignal(tip.destroyed):
        qtbot.keyClick(button, "x")


def test_thai_after_a_note_is_cut_where_its_words_end(typesetter):
    before = "یہ متن1 "
    text = f"{before}กินข้าวแล้ว ہے"
    breaks = (len(before) + 3, len(before) + 7)
    plain, noted = (Words(text, breaks, spans) for spans in ((), (Span(6, 7, Style.NOTE),)))
    style = TextStyle(URDU, 20)
    for words in (plain, noted, Words(f"{text}\n{text}", breaks, (Span(6, 7, Style.NOTE),))):
        parts = typesetter.set(words, style, 60)._pieces.parts(words, style)[0]
        assert {len(before), *breaks} <= {part.start for part in parts}
    two = Words(f"{text}\nیہ متن", (), (Span(6, 7, Style.NOTE),))
    assert [part.start for part in typesetter.set(two, style, 60)._pieces.parts(two, style)[1]] == [
        len(text) + 1 + at for at in (0, 2, 3)
    ]
