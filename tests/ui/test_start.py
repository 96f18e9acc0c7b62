"""What the first page waits for: nothing that it does not show."""

import json
import re
import subprocess
import sys

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from reader.authoring import packing
from reader.authoring.mistakes import Mistakes
from reader.authoring.works import read_works
from reader.core.lazy_pattern import LazyPattern
from reader.core.library import Library
from reader.core.pack import Pack
from reader.core.session import Session
from reader.ui import application as start
from reader.ui.shelf.arrangement import Entry, ShelfGroup
from reader.ui.shelf.shelf_screen import ShelfScreen
from reader.ui.text.fonts import SETS, family_of
from tests.benchmarks import starting
from tests.conftest import ROOT
from tests.generated import Grown

LOADED = "\nimport json\nprint(json.dumps([sorted(sys.modules), QStyle_made()]), flush=True)\nos._exit(0)\n"
QSTYLE = """
def QStyle_made():
    import gc, enum
    return [c.__qualname__ for c in gc.get_objects() if isinstance(c, enum.EnumType) and "QStyle." in c.__qualname__]
"""
NEVER = {
    "nacl.bindings", "tomllib", "reader.authoring", "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtSvg", "asyncio", "socket",
    "concurrent.futures", "reader.core.search", "reader.ui.search.search_screen", "reader.ui.comic.comic_canvas", "reader.ui.handout.handout_screen",
    "reader.ui.meeting.meeting_screen", "reader.ui.stick.stick_screen", "reader.ui.overlays.overlay", "_miniaudio", "reader.ui.sound",
    "reader.ui.listening",
}  # fmt: skip


@pytest.mark.parametrize(
    ("case", "more"),
    [
        ("picker", {"reader.ui.shelf.shelf_screen", "reader.ui.reading.text_screen", "reader.ui.reading.block_view"}),
        ("page, Burmese", {"reader.ui.shelf.shelf_screen", "reader.ui.welcome.language_screen"}),
    ],
)
def test_the_first_page_loads_nothing_that_it_does_not_show(content_pack, case, more):
    code = starting._code(content_pack, case) + QSTYLE + LOADED
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    modules, styles = json.loads(done.stdout)
    assert not (NEVER | more) & set(modules)
    assert styles == [], "all of QStyle's enumerations were made"


def test_what_is_loaded_later_is_there():
    import importlib

    for module in start.LATER:
        importlib.import_module(module)


def test_a_pattern_that_is_compiled_later_does_what_it_would_have_done():
    made = []
    later = LazyPattern(lambda: made.append(1) or re.compile(r"\d+"))
    find = later.findall
    assert not made
    assert find("a1b22") == ["1", "22"] and made == [1]


@pytest.fixture
def grown(sample, tmp_path):
    works = Grown(read_works(sample.folder, Mistakes()), 100)
    packing.build(works, tmp_path / "grown.sala", terms=works.terms)
    return Library([tmp_path / "grown.sala"])


def test_a_shelf_of_any_length_holds_the_cards_near_the_view_alone(grown, open_window, qtbot):
    window = open_window(grown, Session(language="en"))
    shelf = window.shelf
    assert len(grown.works()) == 200
    qtbot.waitUntil(lambda: not shelf._wanted)
    top = set(shelf.cards())
    assert 0 < len(top) < 60
    for key, card in shelf.cards().items():
        assert card.geometry().getRect() == shelf._entry_of[key].place
    bar = shelf.verticalScrollBar()
    for part in (0.5, 1.0):
        bar.setValue(round(bar.maximum() * part))
        entries = [Entry(group, i) for group in shelf._groups for i in range(len(group.works))]
        in_view = {entry.work.id for entry in entries if shelf._is_near(entry.place, 0)}
        first = list(shelf._wanted)[: len(in_view)]  # what is in view is made at once, or else before what is near it
        assert in_view and in_view <= set(shelf.cards()) | {entry.work.id for entry in first}
        qtbot.waitUntil(lambda: not shelf._wanted)
        assert len(shelf.cards()) < 100
    assert not top & {k for k, c in shelf.cards().items() if not c.hasFocus()}


@given(
    st.integers(1, 40), st.integers(1, 6), st.integers(10, 300), st.integers(1, 30), st.integers(0, 900),
    st.integers(-500, 4000), st.integers(0, 900),
)  # fmt: skip
def test_the_cards_between_two_heights_are_those_that_a_look_at_all_finds(count, columns, high, gap, top, upper, room):
    group = ShelfGroup("rights", [None] * count)
    group.arrange((0, top, 272, high), 300, high + gap, columns)
    places = [group.place(i) for i in range(count)]
    assert len(set(places)) == count
    found = [i for i, (_, y, _, _) in enumerate(places) if y + high > upper and y <= upper + room]
    assert list(group.between(upper, upper + room)) == found


def test_the_shelf_is_arranged_once_when_it_is_first_shown_and_not_again_for_who_comes_back(
    content, open_window, qtbot, monkeypatch
):
    arranged = []
    arrange = ShelfScreen._place_groups
    monkeypatch.setattr(ShelfScreen, "_place_groups", lambda *them: arranged.append(1) or arrange(*them))
    window = open_window(content, Session(language="en"))
    assert len(arranged) == 1
    qtbot.waitUntil(lambda: not window.shelf._wanted)
    cards = window.shelf.cards()
    window.open_work("covid-19-book")
    window.go_back()
    assert window.screen_name() == "shelf" and window.shelf.cards() == cards and len(arranged) == 1
    window.open_work("covid-19-book")
    window.choose_language("th")
    window.show_shelf()
    assert len(arranged) == 2 and {c.card.edition.language for c in window.shelf.cards().values()} == {"th"}
    window.next_theme()
    assert len(arranged) == 3


def test_what_is_said_on_a_shelf_that_was_not_in_view_is_said_in_the_look_of_now(content, open_window):
    window = open_window(content, Session(language="en"))
    window.open_search()
    window.next_theme()
    window.choose_language("ar")
    window.open_work("nowhere")
    window.go_back()
    assert window.screen_name() == "shelf" and window.shelf.notices()
    assert all(label._look == window.look for label in window.shelf._notices)


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_the_first_card_is_the_one_that_stands_first(content, open_window, qtbot, tag):
    window = open_window(content, Session(language=tag), size=(700, 420))
    shelf = window.shelf
    bar = shelf.verticalScrollBar()
    for value in (*range(0, bar.maximum(), 200), bar.maximum()):  # cards of the beginning are made anew on the way back
        bar.setValue(value)
        qtbot.waitUntil(lambda: not shelf._wanted)
    shelf._drop(shelf._cards.pop(next(iter(shelf._cards))))
    shelf.show_first()
    assert shelf.focusWidget() is shelf.tiles()[0]
    window.navigator.choose_pictures()
    shelf.show_first()
    assert shelf.focusWidget().geometry().getRect() == shelf._groups[0].place(0)


def test_choosing_a_language_waits_for_no_list_of_works(content_pack, open_window, monkeypatch):
    listed, read = [], Pack.listed
    monkeypatch.setattr(Pack, "listed", lambda pack: listed.append(pack) or read(pack))
    window = open_window(Library([content_pack]), Session())
    assert window.screen_name() == "picker" and not listed
    window.choose_language("en")
    assert len(listed) == 1 and window.shelf.cards()


def test_what_is_on_the_shelf_costs_as_many_records_as_there_are_cards(grown, open_window, qtbot, monkeypatch):
    read = []
    work = type(grown.packs[0]).work
    monkeypatch.setattr(type(grown.packs[0]), "work", lambda pack, name: read.append(name) or work(pack, name))
    window = open_window(grown, Session(language="en"))
    qtbot.waitUntil(lambda: not window.shelf._wanted)
    assert 0 < len(set(read)) <= len(window.shelf.cards())


def test_a_font_is_loaded_when_it_is_needed():
    """A page without a Chinese letter leaves that font alone; one in Chinese, or a Chinese word on another, has it; so for all."""
    code = (
        "from tests.conftest import ROOT\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from reader.core.languages import language\n"
        "from reader.core.words import Span, Style, Words\n"
        "from reader.ui.text.fonts import Fonts\n"
        "from reader.ui.text.typesetter import TextStyle, Typesetter\n"
        "fonts = Fonts(ROOT / 'build' / 'fonts'); set_ = Typesetter(fonts).set\n"
        "def families(words, tag):\n"
        "    return sorted({r.rawFont().familyName() for r in set_(words, TextStyle(language(tag), 20), 500).glyph_runs()})\n"
        "def waiting(): return sorted(bold for family, bold in fonts._waiting if family == 'Sala Chinese')\n"
        "print(families(Words('ကလေး child'), 'my'), waiting(), len(fonts._waiting))\n"
        "print(families(Words('child 儿童 ไทย'), 'en'), waiting(), len(fonts._waiting))\n"
        "print(families(Words('2019', (), (Span(0, 4, Style.STRONG),)), 'zh-Hans'), waiting())\n"
        "print(families(Words('اردو'), 'ur'))\n"
        "fonts.prepare_most(); print(fonts._waiting)\n"
        "print(fonts.missing)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[0] == "['Sala Myanmar'] [False, True] 15"
    assert lines[1] == "['Sala Chinese', 'Sala Latin', 'Sala Thai'] [True] 13"
    assert lines[2] == "['Sala Chinese'] []" and lines[3] == "['Sala Nastaliq']"
    assert lines[4] == "{}" and lines[5] == "frozenset()"


def test_every_letter_is_looked_for_in_a_font_that_has_it(fonts):
    letters = {}
    for file in fonts.folder.glob("Sala *.ttf"):
        letters.setdefault(file.stem.rpartition(" ")[0], set()).update(map(chr, TTFont(file).getBestCmap()))
    for letter in set().union(*letters.values()):
        held = [family for family in SETS if letter in letters[family]]
        if held and letter.isprintable() and letter != "\ufe00":
            assert family_of(letter) in held, hex(ord(letter))


def test_a_picture_of_the_window_waits_for_the_covers_in_it(tmp_path):
    code = (
        "import sys, time\n"
        "import reader.ui.document.picture_drawing as pictures\n"
        "draw = pictures.draw\n"
        "seconds = float(sys.argv[1]); pictures.draw = lambda *args: (time.sleep(seconds), draw(*args))[1]\n"
        "from reader.app import main\n"
        "sys.argv = ['sala', '--language', 'en', '--shot', sys.argv[2]]\n"
        "sys.exit(main())\n"
    )
    made = []
    for seconds in ("0", "0.1"):
        made.append(tmp_path / f"{seconds}.png")
        subprocess.run([sys.executable, "-c", code, seconds, str(made[-1])], cwd=ROOT, check=True)
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.parametrize("case", ["picker", "page, English"])
def test_other_threads_give_way_to_the_windows(case):
    code = (
        starting._code(ROOT / "build" / "packs" / "sala.sala", case) + "\nprint(sys.getswitchinterval(), flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.001
