"""Numbers, addresses and foreign names among words that run from right to left: drawn in their own order, everywhere.

The order is asked of another implementation of Unicode's rules, which is given each of them set apart.
"""

import random
import unicodedata

import pypdfium2
import pytest
from bidi import get_display
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from reader.core.blocks import Balloon, BalloonKind, Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.isolates import CLOSE, OPEN
from reader.core.languages import LANGUAGES, language
from reader.core.library import Library
from reader.core.session import Location, Session
from reader.core.words import Words
from reader.ui.comic.lettering import letter_panel
from reader.ui.document.presenter import WorkPresenter
from reader.ui.handout.handout_job import pdf_steps
from reader.ui.handout.handout_layout import TEXT_SIZE, HandoutLayout
from reader.ui.handout.handout_parts import PartMaker, of_pages, stamp_words
from reader.ui.handout.handout_screen import Preview
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES
from reader.ui.text.text_layout import TextLayout
from reader.ui.text.typesetter import TextStyle
from reader.ui.widgets.tooltip import show_tooltip
from tests.conftest import TODAY
from tests.samples import build_pack

RTL = [tag for tag, row in LANGUAGES.items() if row.rtl]
NUMBER = "+66 2 123 4567"
WORDS = {
    "ar": ["اتصل", "بالرقم", "اليوم", "في", "المكتب", "(هنا)", "أو،", "من", "الساعة.", "بعد؟", "و"],
    "prs": [
        "با",
        "شماره",
        "زنگ",
        "بزنید،",
        "در",
        "دفتر",
        "(اینجا)",
        "یا",
        "از",
        "ساعت.",
        "بعد؟",
        "و",
        "می\u200cتوانید",
    ],
    "ur": ["اس", "نمبر", "پر", "فون", "کریں،", "دفتر", "(یہاں)", "یا", "بجے", "سے۔", "بعد؟", "اور", "گھر"],
}


def parts():
    """Return a source of numbers, addresses and names, the same ones every time."""
    chance = random.Random(20261130)
    number = chance.randint

    def telephone():
        form = chance.choice(
            ["+66 {a} {b} {c}", "0{a} {b} {c}", "0{a}-{b}-{c}", "(0{a}) {b} {c}", "+{a}{b}{c}", "+66-{a}-{b}-{c}"]
        )
        return form.format(a=number(1, 9), b=number(100, 999), c=number(1000, 9999))

    kinds = [
        telephone, telephone, lambda: f"{number(1, 30)}-{number(31, 99)}", lambda: f"{number(1990, 2030)}-{number(1, 12):02}-{number(1, 28):02}",
        lambda: f"{number(1, 28)}/{number(1, 12)}/{number(1990, 2030)}", lambda: f"{number(0, 23):02}:{number(0, 59):02}–{number(0, 23):02}:{number(0, 59):02}",
        lambda: f"{number(1, 99)},{number(100, 999)}.{number(10, 99)}", lambda: f"{number(1, 99)}%", lambda: f"-{number(1, 40)}", lambda: str(number(0, 2600)),
        lambda: f"{number(1, 9)}/{number(1, 9)}", lambda: f"office{number(1, 9)}@example-{number(1, 9)}.org", lambda: f"https://example.org/{number(1, 99)}/a-b?c={number(1, 9)}&d=e",
        lambda: f"www.example{number(1, 9)}.org/x_(y)", lambda: f"COVID-{number(10, 99)}", lambda: "Example Legal Clinic", lambda: f"UNHCR {number(1990, 2030)}",
        lambda: f"B.E. {number(2500, 2599)} (C.E. {number(1990, 2030)})", lambda: f"{number(1, 28)} October {number(1990, 2030)}", lambda: f"۰{number(1, 9)}-{number(100, 999)}".translate(_PERSIAN),
        lambda: f"{number(10, 99)} - {number(100, 999)}",
    ]  # fmt: skip
    return chance, kinds


_PERSIAN = {ord(str(i)): "۰۱۲۳۴۵۶۷۸۹"[i] for i in range(10)}


def lines(tag):
    """Return 500 lines: each as it is written, and with each number and name set apart."""
    chance, kinds = parts()
    found = []
    for _ in range(500):
        plain, apart = [], []
        for _ in range(chance.randint(1, 3)):
            words = chance.choices(WORDS[tag], k=chance.randint(1, 3))
            part = chance.choice(kinds)()
            plain += [*words, part]
            apart += [*words, f"{OPEN}{part}{CLOSE}"]
        if chance.random() < 0.5:
            end = chance.choice(WORDS[tag])
            plain.append(end)
            apart.append(end)
        sign = chance.choice(["", ".", "؟"])
        # Words must stand between two parts, or they are one.
        found.append((" ".join(plain) + sign, " ".join(apart) + sign))
    return found


def is_seen(letter):
    return unicodedata.bidirectional(letter) not in ("BN", "NSM", "LRI", "RLI", "FSI", "PDI") and letter != " "


@pytest.mark.parametrize("tag", RTL)
@pytest.mark.parametrize("hand", ["own", "naskh"])
def test_500_lines_are_drawn_in_the_order_of_another_implementation(typesetter, tag, hand):
    row = language(tag) if hand == "own" else language(tag).plain
    style, wrong = TextStyle(row, 40), []
    for plain, apart in lines(tag):
        text = typesetter.set(Words(plain), style, 20_000)
        assert text.line_count == 1
        theirs = "".join(c for c in get_display(apart, base_dir="R") if is_seen(c))
        # Each letter at its place; letters of right-to-left words are compared by their words, for they join.
        edges = [
            (text.rects(i, i + 1)[0], plain[i]) for i in range(len(plain)) if is_seen(plain[i]) and text.rects(i, i + 1)
        ]
        left_to_right = [c for rect, c in sorted(edges, key=lambda e: e[0].center().x()) if _stands_alone(c)]
        if "".join(left_to_right) != "".join(c for c in theirs if _stands_alone(c)):
            wrong.append((plain, "".join(left_to_right), theirs))
    print(f"{tag}, {row.script.code}: 500 lines, {len(wrong)} in another order")
    assert wrong == []


def _stands_alone(letter):
    """Digits and Latin letters never share a place with another one."""
    return letter.isalnum() and unicodedata.bidirectional(letter) in ("L", "EN", "AN")


@pytest.fixture
def told(sample, tmp_path):
    """A library with a text that has numbers, in the three languages."""
    sample.add(
        "gate",
        f"# The gate\n\n## Numbers {{#first}}\n\nCall {NUMBER} today.\n\n| Where | Number |\n|---|---|\n| The door | {NUMBER} |\n",
    )
    for tag in RTL:
        say = {
            "The gate": "الباب",
            "Numbers": "الف",
            f"Call {NUMBER} today.": f"الف {NUMBER} ب.",
            "Where": "الف",
            "Number": "ب",
            "The door": "ج",
        }
        sample.translate("gate", tag, {**say, NUMBER: NUMBER})
    return Library([build_pack(sample, tmp_path / "gate.sala")])


def reads(text, number=NUMBER):
    """Return `number` as it is drawn in a text that holds it, from left to right."""
    start = text.words.text.index(number)
    places = [(text.rects(start + i, start + i + 1)[0].center().x(), c) for i, c in enumerate(number) if c != " "]
    return "".join(c for _, c in sorted(places))


RIGHT = NUMBER.replace(" ", "")


@pytest.mark.parametrize("tag", RTL)
def test_a_telephone_number_is_right_on_the_page_in_a_table_and_in_the_list(told, open_window, tag):
    told.accept_waiting()
    window = open_window(told, Session(language=tag, second="en", paired=True, place=Location("gate", "first")))
    view = window.text_screen.view
    found = [p.text for i in range(len(view.page)) for p in view.laid(i).pieces if NUMBER in p.text.words.text]
    assert len(found) == 4
    assert {reads(text) for text in found} == {RIGHT}


def stamped_handout(content, typesetter, icons, translation, tag, number=NUMBER):
    translation.use((tag,))
    look = Look(THEMES["light"], typesetter, TEXT_SIZE, translation.current, icons)
    texts = WorkPresenter(content, TODAY)
    maker = PartMaker(texts, look.language.tag, translation.words_in, True)
    works = texts.composed(content.work("atd-mou"), [session_reader(tag)])
    layout = HandoutLayout(look, maker.section(works, 1), stamp_words(), of_pages(), True, 1, ("المكتب", number))
    list(layout.steps())
    return layout


@pytest.mark.parametrize("tag", RTL)
def test_the_offices_number_is_right_in_the_stamp_and_the_preview_of_every_handout(
    content, typesetter, icons, translation, tag, monkeypatch
):
    layout = stamped_handout(content, typesetter, icons, translation, tag)
    heard = []
    monkeypatch.setattr(TextLayout, "listener", lambda text, *_: heard.append(text))
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    layout.paint(painter, 0)
    painter.end()
    preview = Preview(Look(THEMES["light"], typesetter, TEXT_SIZE, translation.current, icons))
    preview.resize(300, 420)
    preview.show_page(layout, 0)
    preview.grab()
    stamped = [text for text in heard if NUMBER in text.words.text]
    assert len(stamped) == 2 and {reads(text) for text in stamped} == {RIGHT}


@pytest.mark.parametrize("tag", RTL)
@pytest.mark.parametrize("number", [NUMBER, "02-123-4567", "02 123 4567", "088 765 4321", "+66 81 234 5678"])
def test_the_offices_number_is_read_back_from_the_pdf(content, typesetter, icons, translation, tag, number):
    """By another program: the signs of the number as they stand on the paper, from left to right."""
    into = QBuffer()
    list(pdf_steps(stamped_handout(content, typesetter, icons, translation, tag, number), "A title", into))
    with pypdfium2.PdfDocument(bytes(into.data().data())) as document:
        page = document[0].get_textpage()
        places = [(page.get_text_range(i, 1), page.get_charbox(i)) for i in range(page.count_chars())]
    lines: dict[int, list[tuple[float, str]]] = {}
    for sign, (left, bottom, _, top) in places:
        if sign in "+-0123456789":
            lines.setdefault(round((bottom + top) / 2 / 4), []).append((left, sign))
    drawn = ["".join(sign for _, sign in sorted(line)) for line in lines.values()]
    wanted = number.replace(" ", "")
    assert any(wanted in line for line in drawn), drawn


def session_reader(tag):
    return Session(language=tag).readers[0]


@pytest.mark.parametrize("tag", RTL)
def test_a_number_is_right_in_a_balloon_and_in_a_tooltip(
    typesetter, look, qtbot, content, open_window, tag, monkeypatch
):
    words = Words(f"الف {NUMBER} ب")
    balloon = Balloon(BalloonKind.SPEECH, (100, 100, 300, 200))
    block = Block("p", BlockKind.PANEL, segments=2, area=(0, 0, 800, 600), balloons=(balloon,))
    (lettered,) = letter_panel(ComposedBlock(block, (Words(""), words), tag), QRectF(0, 0, 800, 600), False, typesetter)
    if lettered.text.line_count == 1:
        assert reads(lettered.text) == RIGHT
    window = open_window(content, Session(language=tag))
    heard = []
    monkeypatch.setattr(TextLayout, "listener", lambda text, *_: heard.append(text))
    button = window.bar.tools["search"]
    tip = show_tooltip(button, button.mapToGlobal(button.rect().center()), words, window.look)
    tip.grab()
    assert [reads(text) for text in heard if NUMBER in text.words.text][:1] == [RIGHT]


@pytest.mark.parametrize("tag", RTL)
def test_what_is_copied_and_spoken_holds_nothing_that_was_put_in(told, open_window, qtbot, tag):
    told.accept_waiting()
    window = open_window(told, Session(language=tag, place=Location("gate", "first")))
    view = window.text_screen.view
    view.selection.select_all()
    assert NUMBER in view.selection.text()
    assert not set(view.selection.text()) & {OPEN, CLOSE}
    view.selection.copy()
    assert not set(QGuiApplication.clipboard().text()) & {OPEN, CLOSE}
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("الف \u200e12\u200f-15\u200e ب", ""), ("الف \u200e+66 2 123 4567\u200e ب", NUMBER), ("الف \u2066+66 2 123 4567\u2069 ب", NUMBER),
        ("\u2067الف 12-15 ب\u2069 ج", "12-15"), ("الف \u206812-15\u2069 ب", "12-15"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("tag", RTL)
def test_a_translators_own_marks_count(typesetter, tag, text, number):
    """What stands between marks of a translator is drawn as they say: in the order of another implementation."""
    line = typesetter.set(Words(text), TextStyle(language(tag), 40), 5000)
    theirs = "".join(
        c
        for c in get_display(text.replace(number, f"{OPEN}{number}{CLOSE}") if number else text, base_dir="R")
        if c.isdigit()
    )
    places = sorted((line.rects(i, i + 1)[0].center().x(), c) for i, c in enumerate(text) if c.isdigit())
    assert "".join(c for _, c in places) == theirs


def test_a_number_wider_than_its_line_leaves_no_empty_line(typesetter):
    text = typesetter.set(Words("الف 081234567890123"), TextStyle(language("ar"), 20), 40)
    assert all(line.strip() for line in text.lines())
