"""Titles on cards: in their room, above what stands below them, however long a word is and however many signs there are."""

import pytest
from PySide6.QtCore import QRectF

from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.session import Session
from reader.core.words import Words
from reader.ui.shelf.work_card import WorkCard
from reader.ui.text.text_layout import TextLayout
from reader.ui.text.typesetter import TextStyle
from tests.samples import build_pack

ONE_WORD = {
    "en": "namba_ya_moduli_1__kusoma_na_kuandika_kwa_madhumuni_mbalimbali_printable_version_for_all",
    "km": "សិទ្ធិស្នាក់នៅជាមួយគ្រួសាររបស់អ្នកខណៈពេលដែលអ្នករង់ចាំចម្លើយពីការិយាល័យនិងអ្វីដែលត្រូវធ្វើប្រសិនបើគ្មាននរណាឆ្លើយតប",
    "my": "ထိန်းသိမ်းထားရေးအစားအခြားနည်းလမ်းများအတွက်နားလည်မှုစာချွန်လွှာအကြောင်းရှင်းလင်းချက်အပြည့်အစုံ",
    "ar": "فأسقيناكموها" * 8, "ur": "نستعلیق" * 14, "th": "ก" * 120,
}  # fmt: skip
LONG = "A title that is long and goes on about the right to stay with your family while you wait for an answer from the office and also what to do"


def painted_on(card):
    """Return what a card paints: each text and where."""
    heard = []

    def hear(text, painter, at, clip):
        heard.append((text, QRectF(at.x(), at.y(), min(text.natural_width, text.width), text.height)))

    TextLayout.listener = hear
    try:
        card.grab()
    finally:
        TextLayout.listener = None
    return heard


def overlaps(window):
    """Return which cards paint words over words, or out of themselves."""
    found = []
    for card in window.shelf.findChildren(WorkCard):
        heard = [rect for _, rect in painted_on(card)]
        for n, rect in enumerate(heard):
            inside = QRectF(card.rect()).adjusted(0, 0, 1, 1).contains(rect)
            over = any(rect.adjusted(1, 4, -1, -4).intersects(other.adjusted(1, 4, -1, -4)) for other in heard[n + 1 :])
            if over or not inside:
                found.append((card.card.work.id, rect))
    return found


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("tag", ONE_WORD)
def test_no_title_is_painted_over_what_stands_below_it(sample, tmp_path, open_window, tag, percent):
    sample.add("long", f"# {LONG}\n\nx\n")
    sample.add("word", f"# {ONE_WORD['en']}\n\nx\n")
    for work, source in (("long", LONG), ("word", ONE_WORD["en"])):
        if tag != "en":
            sample.translate(work, tag, {source: ONE_WORD[tag]})
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    library.accept_waiting()
    window = open_window(library, Session(language=tag, helping="en", text_size=percent), size=(1024, 700))
    window.show_shelf()
    assert len(window.shelf.findChildren(WorkCard)) >= 3
    assert overlaps(window) == []


@pytest.mark.parametrize("tag", ONE_WORD)
def test_one_long_word_is_shortened(typesetter, tag):
    for lines in (1, 2, 3):
        text = typesetter.fitted(Words(ONE_WORD[tag] * 2), TextStyle(language(tag), 20), 200, lines)
        assert text.line_count <= lines
        assert text.words.text.endswith("…") and len(text.words.text) > 4


@pytest.mark.parametrize("tag", LANGUAGES)
def test_titles_on_the_shelf_have_one_size(content, open_window, tag):
    window = open_window(content, Session(language=tag, helping="en", text_size=100))
    window.show_shelf()
    sizes = {}
    for card in window.shelf.findChildren(WorkCard):
        for text, _ in painted_on(card):
            if text.words.text.strip("…") in card.card.title.text:
                sizes[card.card.title.text] = (text.style.language.tag, text.style.px)
    assert len(sizes) >= 6 and len(set(sizes.values())) <= len({row for row, _ in sizes.values()})
