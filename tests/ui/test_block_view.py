"""The page: keeping its place, choosing and copying, links, keys, what a screen reader is given."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.core.blocks import BlockKind
from reader.core.composition import Reader
from reader.core.library import Library
from reader.core.session import Session
from reader.ui.document.pictures import Pictures
from reader.ui.document.work_document import WorkDocument
from reader.ui.reading.accessible_blocks import AccessibleLabel
from reader.ui.reading.block_view import BlockView
from reader.ui.reading.selection import Caret
from tests.conftest import DRAFTED, TODAY


@pytest.fixture
def view(qtbot, look):
    found = BlockView(look)
    qtbot.addWidget(found)
    found.resize(900, 640)
    found.show()
    qtbot.waitExposed(found)
    return found


def page_of(library, work, tag, look):
    work = library.work(work)
    composition = library.open(work, Reader(tag))
    return WorkDocument([composition], Pictures(lambda name: library.image(work, name)), look.language, TODAY)


@pytest.fixture
def house(pack, look, view):
    page = page_of(Library([pack]), "house", "en", look)
    view.set_page(page)
    return page


def shown_height(view, block_id):
    return view.top_of(block_id)


# --- keeping the place ---


@pytest.mark.parametrize("near_end", [False, True])
def test_the_block_in_hand_stays_when_the_language_is_switched(content, look, view, near_end):
    """All pairs of drafted languages, in the longest section and near the end of a short work."""
    work = "language-justice" if near_end else "national-screening-mechanism"
    pages = {tag: page_of(content, work, tag, look) for tag in DRAFTED}
    checked = 0
    for first, second in itertools.permutations(DRAFTED, 2):
        view.set_page(pages[first])
        view.go_to(len(pages[first]) - 6 if near_end else pages[first].find("steps") + 3)
        view.scroll_by(37, smooth=False)
        block_id = pages[first].block(view.current_block()).id
        before = view.top_of(block_id)
        view.set_page(pages[second], keep_place=True)
        view.repaint()
        after = view.top_of(block_id)
        assert abs(after - before) <= 1, (first, second)
        checked += 1
    print(f"{work}: {checked} switches, the current block stayed within 1 px")
    assert checked == 12 * 11


@pytest.mark.parametrize("change", ["size", "width", "height", "theme"])
def test_the_block_in_hand_stays_when_the_window_or_the_look_changes(content, look, view, change, qtbot):
    from dataclasses import replace

    from reader.ui.style.theme import THEMES

    page = page_of(content, "atd-mou", "my", look)
    view.set_page(page)
    for index in range(2, len(page), 5):
        view.go_to(index)
        view.scroll_by(29, smooth=False)
        block_id = page.block(view.current_block()).id
        before = view.top_of(block_id)
        before_part = -before / view.laid(index).height
        match change:
            case "size":
                view.set_look(replace(look, text_size=150))
            case "theme":
                view.set_look(replace(look, theme=THEMES["dark"]))
            case "width":
                view.resize(600, 640)
            case "height":
                view.resize(900, 700)
        QApplication.processEvents()
        if before >= 0:
            assert abs(view.top_of(block_id) - before) <= 1
        else:  # a block that began above the view: the same part of it stays at the top
            now = page.index_of(block_id)
            assert abs(-view.top_of(block_id) / view.laid(now).height - before_part) < 0.2
        view.set_look(look)
        view.resize(900, 640)
        QApplication.processEvents()


def test_switching_there_and_back_is_where_it_was(content, look, view):
    pages = {tag: page_of(content, "atd-mou", tag, look) for tag in ("en", "my", "ur")}
    view.set_page(pages["en"])
    view.go_to(14)
    block_id = pages["en"].block(view.current_block()).id
    before = view.top_of(block_id)
    for tag in ("my", "ur", "my", "en") * 5:
        view.set_page(pages[tag], keep_place=True)
    assert abs(view.top_of(block_id) - before) <= 1


def test_only_what_is_near_is_laid_out(content, look, view):
    page = page_of(content, "national-screening-mechanism", "km", look)
    view.set_page(page)
    view.repaint()
    assert len(view._laid) < len(page) / 2


# --- scrolling ---


def test_scrolling_goes_through_the_whole_text_and_stops_at_its_ends(content, look, view):
    page = page_of(content, "national-screening-mechanism", "my", look)
    view.set_page(page)
    seen = set()
    for _ in range(400):
        seen.update(i for i, _ in view.blocks_in_view())
        view.scroll_by(150, smooth=False)
    assert seen == set(range(len(page)))
    last, y = view.blocks_in_view()[-1]
    assert last == len(page) - 1
    assert y + view.laid(last).height > view.viewport().height() / 2
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()
    for _ in range(400):
        view.scroll_by(-150, smooth=False)
    assert view.blocks_in_view()[0] == (0, 14.0)
    assert bar.value() == 0


def test_the_scroll_bar_leads_through_the_text(content, look, view):
    page = page_of(content, "atd-mou", "ta", look)
    view.set_page(page)
    bar = view.verticalScrollBar()
    places = []
    for part in range(0, 101, 10):
        bar.setValue(bar.maximum() * part // 100)
        places.append(view.blocks_in_view()[0][0])
    assert places == sorted(places)
    assert view.blocks_in_view()[-1][0] == len(page) - 1


def test_the_wheel_glides_and_arrives(content, look, view, qtbot):
    view.set_page(page_of(content, "atd-mou", "en", look))
    before = view.blocks_in_view()[0][1]
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: view.blocks_in_view()[0][0] > 0 or view.blocks_in_view()[0][1] <= before - 90)


@pytest.mark.parametrize(
    ("key", "down"), [(Qt.Key.Key_Down, True), (Qt.Key.Key_PageDown, True), (Qt.Key.Key_Space, True)]
)
def test_keys_scroll(content, look, view, qtbot, key, down):
    view.set_page(page_of(content, "atd-mou", "en", look))
    start = view.blocks_in_view()[0]
    qtbot.keyClick(view, key)
    qtbot.waitUntil(lambda: view.blocks_in_view()[0] != start)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.blocks_in_view()[-1][0] == len(view.page) - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.blocks_in_view()[0] == start


# --- choosing and copying ---


def test_all_of_a_text_is_copied_in_order_and_clean(content, look, view, qtbot):
    page = page_of(content, "atd-mou", "my", look)
    view.set_page(page)
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert not set(copied) & set("\u200b\u2028\u2060\ufffc")
    place = 0
    for i in range(len(page)):
        composed = page.composed(i)
        for number, words in enumerate(composed.segments):
            if composed.block.kind is BlockKind.FIGURE and number == 0:
                continue
            found = copied.find(words.text, place)
            assert found >= place or not words.text
            place = max(place, found)


def test_words_are_chosen_by_mouse_across_blocks(house, view, qtbot):
    first = house.find("lists")
    view.go_to(first)
    start, end = Caret(first + 1, 0, 1), Caret(first + 2, 0, 2)
    a, b = (view.caret_rect(c).center().toPoint() for c in (start, end))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=a)
    qtbot.mouseMove(view.viewport(), b)
    from PySide6.QtGui import QMouseEvent

    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(b), view.viewport().mapToGlobal(QPointF(b)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), move)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=b)
    assert view.selection.text() == "ne\nTw"


def test_words_are_chosen_by_keyboard(house, view, qtbot):
    view.go_to(house.find("lists"))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    assert view.selection.text() == "Lists"
    qtbot.keyClick(view, Qt.Key.Key_Right, shift)  # into the next block
    qtbot.keyClick(view, Qt.Key.Key_End, shift)
    assert view.selection.text() == "Lists\n\nOne"
    qtbot.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.selection.text().startswith("Lists\n\nOne\nT")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection.is_empty()


def test_a_double_click_takes_the_word(house, view, qtbot):
    index = house.find("lists") + 4
    view.go_to(house.find("lists"))
    place = view.caret_rect(Caret(index, 0, 6)).center().toPoint()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selection.text() == house.composed(index).segments[0].text.split()[1]


def test_a_table_is_copied_in_rows(house, view):
    index = house.find("table") + 1
    view.selection._anchor, view.selection._caret = Caret(index, 0, 0), Caret(index, 5, 0)
    assert view.selection.text() == "Name\tDays\nfirst\t30\nsecond"


# --- links ---


def test_links_are_followed_by_mouse(house, view, qtbot):
    view.go_to(0)
    index = next(i for i in range(len(house)) if any(s.target for w in house.composed(i).segments for s in w.spans))
    span = house.composed(index).segments[0].spans[2]
    assert span.target == "work:garden#trees"
    place = view.caret_rect(Caret(index, 0, span.start + 1)).center().toPoint()
    with qtbot.waitSignal(view.link_activated) as followed:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert followed.args == ["work:garden#trees"]


def test_links_are_followed_by_keyboard_and_tab_leaves_after_the_last(house, view, qtbot):
    view.go_to(0)
    targets = []
    view.link_activated.connect(targets.append)
    while view.focusNextPrevChild(True) and view.links.focus is not None:
        qtbot.keyClick(view, Qt.Key.Key_Return)
        if len(targets) > 9:
            break
    note = next(b for b in map(house.block, range(len(house))) if b.kind is BlockKind.FOOTNOTE)
    assert targets == ["work:garden#trees", f"#{note.id}", "#table"]


# --- what a screen reader is given ---


def test_each_block_in_view_is_one_element_with_its_language_and_clean_words(content, look, view, qtbot):
    page = page_of(content, "national-screening-mechanism", "km", look)
    view.set_page(page)
    view.repaint()
    qtbot.wait(20)
    for step in (0, 400):
        view.scroll_by(step, smooth=False)
        view.repaint()
        qtbot.wait(20)
        labels = [label for label in view.viewport().findChildren(AccessibleLabel) if label.isVisible()]
        blocks = [i for i, _ in view.blocks_in_view()]
        assert len(labels) == len(blocks)
        for label, index in zip(labels, blocks, strict=True):
            composed = page.composed(index)
            for words in composed.segments:
                assert words.told() in label.text()
            assert "\u200b" not in label.text() and "\u2028" not in label.text()
            assert label.property("language") == composed.language
            assert label.accessibleName() == label.text()


def test_a_picture_is_told_in_words(house, view):
    index = next(i for i in range(len(house)) if house.block(i).kind is BlockKind.FIGURE)
    assert view.accessible.words(index) == ("Picture: A tree\nUnder the tree", "en")


def test_the_labels_are_not_in_the_way(house, view, qtbot):
    view.repaint()
    qtbot.wait(20)
    for label in view.viewport().findChildren(AccessibleLabel):
        assert label.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


# --- every kind of block is laid out inside its column ---


@pytest.mark.parametrize("tag", DRAFTED)
@pytest.mark.parametrize("size", [(900, 640, 100), (420, 600, 100), (900, 640, 300)])
def test_nothing_leaves_the_column(content, look, view, tag, size):
    from dataclasses import replace

    view.resize(size[0], size[1])
    view.set_look(replace(look, text_size=size[2]))
    for work in content.works():
        page = page_of(content, work.id, tag, look)
        view.set_page(page)
        width = view.column()[1]
        for i in range(len(page)):
            laid = view.laid(i)
            for piece in laid.pieces:
                assert piece.x >= -0.5
                assert piece.x + piece.text.natural_width <= width + 1 or piece.text.style.language.rtl
                assert piece.y + piece.text.height <= laid.height + 1
            for rect, _ in laid.pictures:
                assert rect.left() >= -0.5 and rect.right() <= width + 0.5


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_a_sign_stands_before_the_words_of_its_item(content, look, view, tag):
    view.resize(900, 640)
    page = page_of(content, "covid-19-book", tag, look)
    view.set_page(page)
    items = [i for i in range(len(page)) if page.block(i).kind is BlockKind.ITEM and page.block(i).image]
    assert len(items) > 25
    for i in items:
        laid = view.laid(i)
        ((rect, name),) = laid.pictures
        (piece,) = [p for p in laid.pieces if p.segment == 0]
        assert name.startswith("images/sign-")
        assert rect.height() >= 44
        assert rect.left() > piece.rect.right() if page.composed(i).language == "ar" else rect.right() < piece.x
        assert abs(rect.center().y() - piece.rect.center().y()) < 1


def test_a_term_and_its_meaning_are_two_segments_of_one_block(content, look, view):
    page = page_of(content, "words-to-know", "en", look)
    view.set_page(page)
    index = page.find("bail")
    term, meaning = view.laid(index).pieces
    assert (term.segment, meaning.segment) == (0, 1)
    assert term.text.style.bold and not meaning.text.style.bold
    assert meaning.y >= term.y + term.text.height and meaning.x > term.x
    assert view.accessible.words(index)[0].startswith("bail\nMoney that is paid")


def test_a_note_without_a_title_has_the_programs_word(house, view):
    index = next(
        i for i in range(len(house)) if house.block(i).kind is BlockKind.BOX_TITLE and not house.block(i).segments
    )
    assert house.box_title(house.block(index)).text == "Note"
    assert [p.text.words.text for p in view.laid(index).pieces] == ["Note"]


def test_letters_outside_the_first_plane_are_chosen_whole(sample, tmp_path, look, view, qtbot):
    from tests.samples import build_pack

    sample.add("garden", "# T\n\n😀😀😀 abc 😀def\n\n## Trees {#trees}\n", 2)
    page = page_of(Library([build_pack(sample, tmp_path / "a.sala")]), "garden", "en", look)
    view.set_page(page)
    index = next(i for i in range(len(page)) if "😀" in page.composed(i).segments[0].text)
    view.selection._anchor = view.selection._caret = Caret(index, 0, 0)
    chosen = []
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        chosen.append(view.selection.text())
    assert chosen[:4] == ["😀", "😀😀", "😀😀😀", "😀😀😀 "]
    assert chosen[11] == "😀😀😀 abc 😀def"
    view.selection.take_word(Caret(index, 0, 5))
    assert view.selection.text() == "abc"


def test_a_block_that_fills_the_view_keeps_its_part(sample, tmp_path, look, view):
    """One long paragraph, whose other language is much shorter: the page never goes blank."""
    from tests.samples import build_pack

    sample.add("garden", "# T\n\n" + "A sentence of some words. " * 90 + "\n\n## Trees {#trees}\n\nThe end.\n", 2)
    sample.translate(
        "garden", "th", {s.words: s.words[: len(s.words) // 3] for s in sample.read("garden").document.segments}
    )
    library = Library([build_pack(sample, tmp_path / "a.sala")])
    pages = {tag: page_of(library, "garden", tag, look) for tag in ("en", "th")}
    view.set_page(pages["en"])
    view.scroll_by(700, smooth=False)
    start = view.blocks_in_view()[0]
    for tag in ("th", "en"):
        view.set_page(pages[tag], keep_place=True)
        view.repaint()
        assert view.blocks_in_view()
    assert view.blocks_in_view()[0][0] == start[0]
    assert abs(view.blocks_in_view()[0][1] - start[1]) < 3


def test_enter_follows_no_link_that_is_out_of_view(house, view, qtbot):
    view.go_to(0)
    view.focusNextPrevChild(True)
    followed = []
    view.link_activated.connect(followed.append)
    view.go_to(len(house) - 1)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert followed == []


def test_a_finger_moves_the_text_and_is_stopped_at_its_ends(content, look, view):
    from PySide6.QtGui import QScrollEvent, QScrollPrepareEvent

    view.set_page(page_of(content, "atd-mou", "my", look))
    start = view.blocks_in_view()[0]
    prepare = QScrollPrepareEvent(QPointF(100, 100))
    QApplication.sendEvent(view.viewport(), prepare)
    assert prepare.isAccepted()
    states = QScrollEvent.ScrollState
    for y, state in (
        (0, states.ScrollStarted),
        (40, states.ScrollUpdated),
        (90, states.ScrollUpdated),
        (-400, states.ScrollFinished),
    ):
        QApplication.sendEvent(view.viewport(), QScrollEvent(QPointF(0, y), QPointF(), state))
        if y == 90:
            index, top = view.blocks_in_view()[0]
            moved = start[1] - top if index == start[0] else None
            assert moved is None or abs(moved - 90) < 1
    assert view.blocks_in_view()[0] == start


def test_a_screen_reader_is_not_told_of_the_last_frame_of_another_text(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.open_work("covid-19-book")
    view = window.text_screen.view
    last = len(view.page) - 1
    view.accessible.show([(last, 0.0)])
    window.open_work("civil-society")  # before that was told
    assert len(view.page) <= last
    view.accessible.update()
    said = view.accessible.words(0)[0]
    qtbot.waitUntil(lambda: any(label.text() == said and label.isVisible() for label in view.accessible._labels))
