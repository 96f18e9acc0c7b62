"""Line ends against ICU, glyphs and places against HarfBuzz, fonts against their own files."""

import re
import unicodedata
from functools import cache
from itertools import groupby, pairwise

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from icu4py.breakers import LineBreaker
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout

from reader.authoring.line_breaks import breaks, with_breaks
from reader.authoring.strings import messages, sources
from reader.core.blocks import BlockKind
from reader.core.break_marks import may_split
from reader.core.composition import Reader
from reader.core.languages import LANGUAGES, NASTALIQ, SCRIPTS, language
from reader.core.words import Span, Style, Words
from reader.ui.i18n.translation import filled
from reader.ui.text.nastaliq_layout import NastaliqLayout
from reader.ui.text.qt_text_layout import QtTextLayout
from reader.ui.text.typesetter import Ink, TextStyle
from tests.conftest import ROOT

BLACK = Ink(*(QColor("black"),) * 4)
WIDTHS = (320, 440, 560, 720, 1000)
SIZES = (20, 33)
CLUSTER = 5
"""The most code points of one cluster: a stacked Burmese consonant with its vowel signs."""
MARKED = ("th", "km", "my")


@cache
def all_words(library, tag):
    """Return every segment that the library has in `tag`, with its breaks."""
    found = []
    for work in library.works():
        composition = library.open(work, Reader(tag))
        for i in range(len(composition)):
            composed = composition.composed(i)
            if composed.language == tag:
                found += [w for w in composed.segments if w.text]
    return found


KNOWN = (
    "โควิด",
    "เท็ต",
    "ยูซุฟ",
    "เมียนมา",
    "ราชกิจจานุเบกษา",
    "อุยกูร์",
    "ฮัดชิ้ว",
    "รู้สึก",
    "ลี้ภัย",
    "บอก",
    "ทราบ",
    "អង់ទីប៊ីយ៉ូទិក",
    "អ៊ូរឌូ",
    "បកប្រែ",
    "សមាជិក",
    "មជ្ឈឹម",
    "កណ្តឹង",
    "វីរុស",
    "លីញ",
    "ជេល",
    "ลินห์",
    "เจล",
    "ဘင်္ဂလားဒေ့ရှ်",
    "အိတ်ချ်",
    "၎င်း",
)
"""Borrowed words and names that ICU's dictionary takes apart: it is asked with word ends around them."""


def icu_ends(text, tag):
    """Return where ICU lets a line of `text` end, asked afresh."""
    ends, offset = set(), 0
    for piece in LineBreaker(re.sub("|".join(KNOWN), "\u200b\\g<0>\u200b", text), tag):
        offset += len(piece.replace("\u200b", ""))
        ends.add(offset)
    return ends


def program_words(tag):
    return sorted(set(messages(sources(ROOT / "i18n")[tag]).values())) if tag in sources(ROOT / "i18n") else []


# --- line ends ---


@pytest.mark.parametrize("tag", MARKED)
def test_lines_end_only_where_icu_lets_them(content, typesetter, tag, record_property):
    segments = [*all_words(content, tag), *(with_breaks(Words(w), tag) for w in program_words(tag))]
    assert len(segments) > 100
    lines = wrong = wide = split = 0
    for words in segments:
        allowed = icu_ends(words.text, tag)
        for width in WIDTHS:
            for px in SIZES:
                style = TextStyle(LANGUAGES[tag], px)
                text = typesetter.set(words, style, width)
                lines += text.line_count
                wide += text.natural_width > width + 0.5
                for end in text.line_ends():
                    if end not in allowed:
                        # Only a word wider than the whole line may be split.
                        start = max((e for e in allowed if e < end), default=0)
                        stop = min(e for e in allowed if e > end)
                        word = Words(words.text[start:stop].rstrip())
                        if typesetter.natural_width(word, style.with_(bold=True)) > width * 0.8:
                            split += 1
                        else:
                            wrong += 1
    print(f"{tag}: {lines} lines checked, {wrong} wrong ends, {wide} too wide, {split} words wider than a line split")
    record_property("lines", lines)
    assert lines > 2000
    assert (wrong, wide) == (0, 0)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_words_stay_clean_and_whole(content, typesetter, tag):
    for words in all_words(content, tag)[:60]:
        text = typesetter.set(words, TextStyle(LANGUAGES[tag], 20), 300)
        ends = [0, *text.line_ends(), len(words.text)]
        assert "".join(words.text[a:b] for a, b in pairwise(ends)) == words.text
        assert "\u200b" not in words.text and "\u2028" not in words.text


def test_the_marks_in_the_pack_are_icus_but_for_syllables_and_terms(content):
    for tag in MARKED:
        terms = [
            composed.segments[0].text
            for work, kind in (("words-to-know", BlockKind.TERM), ("three-windows", BlockKind.ITEM))
            for text in [content.open(content.work(work), Reader(tag))]
            for composed in map(text.composed, range(len(text)))
            if composed.block.kind is kind
        ]
        for words in all_words(content, tag):
            icu = icu_ends(words.text, tag) - {len(words.text)}
            assert set(words.breaks) <= icu
            whole = {
                i
                for term in (*terms, *KNOWN)
                for m in re.finditer(re.escape(term), words.text)
                for i in range(m.start() + 1, m.end())
            }
            ends = [0, *sorted(icu), len(words.text)]
            for before, at, after in zip(ends, ends[1:], ends[2:], strict=False):
                # A consonant that stands alone between two ends goes with one of its neighbours.
                lone = any(len(words.text[a:b].rstrip(" ៗ។.)")) <= 2 for a, b in ((before, at), (at, after)))
                assert at in words.breaks or at in whole or lone or not may_split(words.text, at)


ALPHABETS = {
    "my": "ကခငစတနပမယရလသအာိီုူေဲံ့း်ျြွှ္၊။ ", "km": "កខគចតនបមយរលសអាិីុូេែោៅំះ្។ ", "th": "กขคงจตนบปมรลสอะาิีุูเแโไใัำ็่้์ ",
    "ar": "ابتثجحدرزسشصعفقكلمنهوي،. ", "ur": "ابپتٹجچدڈرڑزسشکگلمنںہھویے،۔ ", "zh-Hans": "的一是不了人我在有他，。《》“”", "vi": "ăâđêôơưạảấầẩẫậ abc ",
}  # fmt: skip


@pytest.mark.parametrize("tag", ALPHABETS)
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_text_is_set_without_loss(typesetter, tag, data):
    letters = st.text(st.sampled_from(ALPHABETS[tag] + "x1 😀\n"), max_size=80)
    text = data.draw(letters)
    width = data.draw(st.integers(1, 500))
    words = Words(text, breaks(text, tag))
    found = typesetter.set(words, TextStyle(LANGUAGES[tag], 20), width)
    ends = found.line_ends()
    assert ends == sorted(set(ends)) or not text.strip("\n")
    assert all(0 < e <= len(text) for e in ends)
    assert found.height > 0
    for position in range(len(text) + 1):
        if isinstance(found, QtTextLayout):
            assert found._from_shown(found._to_shown(position)) == position
        caret = found.caret(position)
        assert 0 <= found.position_at(caret.x(), caret.center().y()) <= len(text)


@pytest.mark.parametrize("tag", ["my", "km", "th", "ar", "en", "ta"])
def test_a_place_is_found_again_under_its_own_point(content, typesetter, tag):
    for words in all_words(content, tag)[:12]:
        text = typesetter.set(words, TextStyle(LANGUAGES[tag], 20), 360)
        for position in range(0, len(words.text), 5):
            caret = text.caret(position)
            found = text.position_at(caret.x(), caret.center().y())
            # The same place, or another end of the same cluster or of the space at a line's end.
            between = words.text[min(found, position) : max(found, position)].strip()
            assert len(between) <= CLUSTER, (words.text, position, found)


# --- glyphs ---


def shaped(path, px, text):
    """Return HarfBuzz's own glyphs and x positions."""
    blob = hb.Blob.from_file_path(str(path))
    font = hb.Font(hb.Face(blob))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    scale, x, found = px / font.face.upem, 0.0, []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        found.append((info.codepoint, (x + position.x_offset) * scale))
        x += position.x_advance
    return found


def runs_of_one_font(text, cmap):
    """Return the runs of letters that are all in one font, in pieces of at most 20 letters, for Qt rounds
    each advance to 1/64 pixel and a long run adds that up."""

    def fits(letter):
        return ord(letter) in cmap and (letter.isalpha() or unicodedata.category(letter)[0] == "M")

    runs = ["".join(run) for inside, run in groupby(text, fits) if inside]
    return [r[:20] for r in runs if unicodedata.category(r[0])[0] != "M"]


LETTERS = {  # the alphabets, for the languages in which nothing is written yet
    "jra": "a ă â b ƀ č d đ e ĕ ê ê̆ g h i ĭ j k l m n ñ o ŏ ô ô̆ ơ ơ̆ p r s t u ŭ ư ư̆ w y",
    "rad": "a ă â b ƀ č d đ e ĕ ê ê̆ g h i ĭ j k l m n ñ o ơ ŏ ơ̆ ô ô̆ p r s t u ŭ ư ư̆ v y ǎ ǒ ǔ ả ẽ ĩ õ ũ ỗ",
}


@pytest.mark.parametrize("tag", [t for t, row in LANGUAGES.items() if row.script.code != NASTALIQ])
def test_glyphs_and_places_are_harfbuzzs(content, fonts, qapp, tag):
    row = LANGUAGES[tag]
    path = ROOT / "build" / "fonts" / f"{row.script.family} Regular.ttf"
    cmap = TTFont(path, lazy=True).getBestCmap()
    words = {row.own_name.split()[0], *LETTERS.get(tag, "").split()}
    for segment in all_words(content, tag):
        words.update(runs_of_one_font(segment.text, cmap))
    font = fonts.font(row, 100 / row.script.scale)
    assert font.pixelSize() == 100
    checked = differences = 0
    for word in sorted(words)[:700]:
        layout = QTextLayout(word, font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        runs = layout.glyphRuns()
        if len(runs) != 1:
            continue  # punctuation of another script: another run
        ours = sorted(
            zip(runs[0].glyphIndexes(), (p.x() for p in runs[0].positions()), strict=True), key=lambda g: g[1]
        )
        theirs = sorted(shaped(path, 100, word), key=lambda g: g[1])
        checked += 1
        start = ours[0][1] - theirs[0][1]
        same = len(ours) == len(theirs) and all(
            abs(a[1] - start - b[1]) <= 1 for a, b in zip(ours, theirs, strict=True)
        ) and sorted(a[0] for a in ours) == sorted(b[0] for b in theirs)  # fmt: skip
        differences += not same
    print(f"{tag}: {checked} glyph runs checked, {differences} differ")
    assert checked >= (100 if tag not in LETTERS else 30)
    assert differences == 0


@cache
def our_letters() -> frozenset[int]:
    """Return the code points that our own fonts have."""
    files = (ROOT / "build" / "fonts" / f"{script.family} Regular.ttf" for script in SCRIPTS.values())
    return frozenset(letter for file in files for letter in TTFont(file, lazy=True).getBestCmap())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_letter_has_a_glyph_in_our_own_fonts(content, typesetter, tag):
    typed = [*program_words(tag), *(row.own_name for row in LANGUAGES.values())]
    texts = [*all_words(content, tag), *(with_breaks(Words(text), tag) for text in typed)]
    missing = {c for words in texts for c in words.text if ord(c) not in our_letters() and c not in "\n\u200c"}
    assert not missing
    for words in texts:
        layout = typesetter.set(words, TextStyle(LANGUAGES[tag], 20), 600)
        for run in layout.glyph_runs():
            assert run.rawFont().familyName().startswith("Sala ")
            assert 0 not in run.glyphIndexes()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_bold_is_our_own_bold(typesetter, tag):
    style = TextStyle(LANGUAGES[tag], 40, bold=True)
    runs = typesetter.set(Words(LANGUAGES[tag].own_name), style, 1000).glyph_runs()
    assert {(r.rawFont().familyName(), r.rawFont().styleName()) for r in runs} == {
        (LANGUAGES[tag].script.family, "Bold")
    }


def test_ede_and_jarai_letters_have_places_for_their_marks(typesetter):
    for text in ("ê̆ ô̆ ơ̆ ư̆ Ê̆ Ô̆ Ơ̆ Ư̆", "ƀ č d̆ ñ ŏ ǔ ŭ"):
        runs = typesetter.set(Words(text), TextStyle(LANGUAGES["jra"], 40), 1000).glyph_runs()
        assert {r.rawFont().familyName() for r in runs} == {"Sala Latin"}
        assert all(0 not in r.glyphIndexes() for r in runs)


# --- heights, spans, painting ---


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("px", [16, 20, 60])
def test_no_stroke_leaves_its_lines(typesetter, tag, px):
    """What is painted lies between the top of the first line and the bottom of the last."""
    words = with_breaks(Words(LANGUAGES[tag].own_name + " " + LANGUAGES[tag].own_name), tag)
    text = typesetter.set(words, TextStyle(LANGUAGES[tag], px), 5000)
    text = typesetter.set(words, text.style, text.natural_width + 1)
    image = QImage(round(text.natural_width) + 40, round(text.height) + 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    text.paint(painter, QPointF(20, 40), BLACK)
    painter.end()
    inked = [
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() < 200 for x in range(0, image.width(), 2))
    ]
    assert inked
    assert inked[0] >= 40 - 1
    assert inked[-1] <= 40 + text.height + 1


def test_spans_keep_their_words_across_lines(typesetter):
    text = "မြန်မာ နိုင်ငံ သား များ အတွက် အကူအညီ ပေးသည်"
    span = Span(7, 20, Style.LINK, "work:x")
    found = typesetter.set(Words(text, breaks(text, "my"), (span,)), TextStyle(LANGUAGES["my"], 20), 120)
    assert found.line_count > 2
    rects = found.rects(span.start, span.end)
    assert rects
    for rect in rects:
        assert found.span_at(rect.center().x(), rect.center().y()) == span
    assert found.span_at(-50, -50) is None


def test_a_long_title_is_cut_where_a_line_may_end(typesetter):
    text = "ထိန်းသိမ်းထားရေးအစားအခြားနည်းလမ်းများအတွက်နားလည်မှုစာချွန်လွှာအကြောင်းရှင်းလင်းချက်"
    words = Words(text, breaks(text, "my"))
    cut = typesetter.fitted(words, TextStyle(LANGUAGES["my"], 20), 160, 2)
    assert cut.line_count == 2
    assert cut.words.text.endswith("…")
    assert len(cut.words.text) - 1 in words.breaks


def test_right_to_left_lines_begin_at_the_right(typesetter):
    text = typesetter.set(Words("مرحبا"), TextStyle(LANGUAGES["ar"], 20), 400)
    assert text.caret(0).x() == pytest.approx(400, abs=2)
    ltr = typesetter.set(Words("Hello"), TextStyle(LANGUAGES["en"], 20), 400)
    assert ltr.caret(0).x() == pytest.approx(0, abs=2)


def test_a_number_after_a_latin_name_stays_on_its_side(typesetter):
    """In Arabic the day of publishing stands after the publisher, so to the left of it."""
    words = filled("الناشر: {publisher}، {date}", publisher="Sala", date="23 نوفمبر 2026")
    line = typesetter.set(words, TextStyle(language("ar"), 20), 600)
    name, day = words.text.index("Sala"), words.text.index("23")
    assert line.rects(day, day + 2)[0].right() < line.rects(name, name + 4)[0].left()


@pytest.mark.parametrize("tag", ["en", "my", "km", "ar", "ur"])
def test_what_is_clipped_is_not_painted_and_what_is_seen_is_the_same(content, typesetter, tag):
    words = max(all_words(content, tag), key=lambda words: len(words.text))
    text = typesetter.set(words, TextStyle(language(tag), 20), 180)
    assert text.line_count > 12
    whole, part = (QImage(200, round(text.height) + 40, QImage.Format.Format_RGB32) for _ in range(2))
    tops = [top for top, _ in text.line_places()]
    seen = QRect(0, round(tops[5]) + 7, 200, round(tops[8] - tops[5]))
    for image, clip in ((whole, None), (part, seen)):
        image.fill(QColor("white"))
        painter = QPainter(image)
        if clip is not None:
            painter.setClipRect(clip)
        text.paint(painter, QPointF(10, 0), BLACK, (3, len(words.text) - 3), ((8, 90),))
        painter.end()
    assert part.copy(seen) == whole.copy(seen) and part != whole
    if isinstance(text, NastaliqLayout):
        afresh = NastaliqLayout(words, text.style, text.width, typesetter._pieces)
        painter = QPainter(part)
        painter.setClipRect(seen)
        afresh.paint(painter, QPointF(10, 0), BLACK)
        painter.end()
        assert 3 <= sum(line.drawn is not None for line in afresh._lines) <= 6
