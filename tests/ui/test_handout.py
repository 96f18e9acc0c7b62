"""Handouts: what is on every page, nothing cut or lost, saved whole or not at all; and what goes wrong on the way."""

import errno
import os
import threading
import time
import unicodedata
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from reader.core.blocks import BlockKind
from reader.core.comic import Comic
from reader.core.composition import Reader
from reader.core.languages import language
from reader.core.session import Session
from reader.ui.document.presenter import WorkPresenter
from reader.ui.handout import handout_job
from reader.ui.handout.handout_job import UNFINISHED, SaveError, SaveFault, pdf_steps, write_file
from reader.ui.handout.handout_layout import TEXT_SIZE, HandoutLayout
from reader.ui.handout.handout_parts import PartMaker, of_pages, stamp_words
from reader.ui.handout.page_items import Art, Strip
from reader.ui.handout.paper import A4, DPI
from reader.ui.platform.drives import SaveTarget, file_name, free_name
from reader.ui.style.look import Look
from reader.ui.style.theme import THEMES
from tests.conftest import DRAFTED, TODAY


def lay_out(content, typesetter, icons, translation, tags, work, how="whole", argument=None, panels=False):
    translation.use((tags[0],))
    look = Look(THEMES["light"], typesetter, TEXT_SIZE, translation.current, icons)
    texts = WorkPresenter(content, TODAY)
    compositions = texts.composed(content.work(work), [Reader(tag) for tag in tags])
    maker = PartMaker(texts, look.language.tag, translation.words_in, language(tags[0]).rtl)
    parts = getattr(maker, how)(compositions, *([] if argument is None else [argument]))
    parts = [maker.in_panels(part) for part in parts] if panels else parts
    layout = HandoutLayout(look, parts, stamp_words(), of_pages(), language(tags[0]).rtl, len(tags))
    assert list(layout.steps())[-1] == 1.0
    return layout, compositions


def pdf_of(layout) -> bytes:
    into = QBuffer()
    assert list(pdf_steps(layout, "A title", into))[-1] == 1.0
    return bytes(into.data().data())


def text_of(data: bytes) -> str:
    """Return all words of a PDF as another program (PDFium) reads them, without spaces."""
    with pypdfium2.PdfDocument(data) as document:
        read = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    return unicodedata.normalize("NFKC", read)


@pytest.mark.parametrize("tags", [("en",), ("my", "en"), ("ar", "th"), ("ur", "zh-Hans"), ("km",)])
def test_every_line_is_on_a_page_once_and_inside_its_margins(content, typesetter, icons, translation, tags):
    layout, _ = lay_out(content, typesetter, icons, translation, tags, "national-screening-mechanism")
    printed: dict[int, list[tuple[float, float]]] = {}
    laid = {}
    for page in layout.pages:
        low = layout._low(page.imprint)
        for strip in page.things:
            assert isinstance(strip, Strip)
            assert strip.y >= 177 - 0.01 and strip.y + strip.end - strip.start <= low + 0.01
            if not strip.again:  # a table's head stands on each of its pages
                printed.setdefault(id(strip.laid), []).append((strip.start, strip.end))
            laid[id(strip.laid)] = strip.laid
            for piece in strip.laid.pieces:
                for top, bottom in piece.text.line_places():
                    above, below = piece.y + top >= strip.end - 0.5, piece.y + bottom <= strip.start + 0.5
                    inside = piece.y + top >= strip.start - 0.5 and piece.y + bottom <= strip.end + 0.5
                    assert above or below or inside  # no line is cut
    for key, spans in printed.items():
        for (_, end), (start, _) in pairwise(spans):
            assert end == start
        assert spans[-1][1] == laid[key].height
        assert spans[0][0] <= laid[key].top() + 0.01
    assert len(laid) > 80


def test_a_heading_never_stands_alone_at_the_foot_of_a_page(content, typesetter, icons, translation):
    for work in ("national-screening-mechanism", "covid-19-book"):
        layout, compositions = lay_out(content, typesetter, icons, translation, ("my", "en"), work)
        headings = {
            c.segments[0].text
            for i in range(len(compositions[0]))
            if (c := compositions[0].composed(i)).block.kind is BlockKind.HEADING
        }
        for page in layout.pages[:-1]:
            last = page.things[-1].laid.pieces
            assert not ({p.text.words.text for p in last} & headings)


@pytest.mark.parametrize("tag", ["en", "mww"])
def test_another_program_reads_every_block_in_the_right_order(content, typesetter, icons, translation, tag):
    layout, compositions = lay_out(content, typesetter, icons, translation, (tag,), "covid-19-book")
    text = text_of(pdf_of(layout))
    at = blocks = 0
    for index in range(len(compositions[0])):
        composed = compositions[0].composed(index)
        if composed.language != tag or composed.block.kind in (BlockKind.FIGURE, BlockKind.TABLE, BlockKind.HEADING):
            continue
        for words in composed.segments:
            wanted = unicodedata.normalize("NFKC", "".join(words.text.split()))
            place = text.find(wanted[:25], at)
            assert place >= 0, (tag, words.text[:60])
            at = place
            blocks += 1
    assert blocks > (30 if tag == "mww" else 60)


@pytest.mark.parametrize("tags", [("en",), ("vi", "so")])
def test_every_page_tells_its_number_source_date_state_and_that_it_is_no_identity_paper(
    content, typesetter, icons, translation, tags
):
    layout, compositions = lay_out(content, typesetter, icons, translation, tags, "atd-mou")
    work = compositions[0].work
    with pypdfium2.PdfDocument(pdf_of(layout)) as document:
        assert len(document) == len(layout.pages) > 3
        assert document.get_metadata_value("Title") == "A title"
        for number, page in enumerate(document, 1):
            assert (round(page.get_width()), round(page.get_height())) == (595, 842)
            text = "".join(page.get_textpage().get_text_range().split())
            assert f"{number}/{len(document)}" in text
            assert "".join(work.sources[0].title.split())[:30] in text
            assert str(work.published.year) in text and str(work.law_as_of.year) in text
            assert (
                "".join(translation.words_in(tags[0], "State", "Draft, not checked yet").replace("\u200b", "").split())
                in text
            )
            for tag in tags:
                said = translation.words_in(tag, "Handout", "This is not an identity paper.")
                assert "".join(said.split()) in text


@pytest.mark.parametrize("tag", DRAFTED)
def test_every_font_is_embedded_and_a_page_is_drawn_as_the_preview_shows_it(
    content, typesetter, icons, translation, tag
):
    """PDFium draws the page as Qt draws its preview: the same ink in the same places."""
    layout, _ = lay_out(content, typesetter, icons, translation, (tag,), "atd-mou", "section", 12)
    data = pdf_of(layout)
    assert b"/FontFile2" in data or b"/FontFile3" in data
    assert data.count(b"/FontDescriptor") >= 1 and data.count(b"/FontFile") >= data.count(b"/Type /FontDescriptor")
    wide, high = 620, 877
    with pypdfium2.PdfDocument(data) as document:
        seen = document[0].render(scale=wide / document[0].get_width()).to_pil().convert("L").resize((wide, high))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(wide / A4.width(), high / A4.height())
    layout.paint(painter, 0)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)  # kept: its bytes go with it
    mine, stride = bytes(grey.constBits()), grey.bytesPerLine()
    block, far, inked = 8, 0, 0
    for y in range(0, high - block, block):
        for x in range(0, wide - block, block):
            a = sum(255 - mine[(y + j) * stride + x + i] for j in range(block) for i in range(block))
            b = sum(255 - seen.getpixel((x + i, y + j)) for j in range(block) for i in range(block))
            inked += max(a, b) > 255
            far += abs(a - b) > 0.35 * 255 * block * block
    assert inked > 300
    assert far <= inked * 0.01, (tag, far, inked)


def test_the_chosen_blocks_of_several_works_are_one_handout(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou", "says")
    page = window.text_screen.page
    paragraphs = [i for i in range(page.first, len(page)) if page.block(i).kind is BlockKind.PARAGRAPH]
    blocks = [page.block(i).id for i in paragraphs[3:6]]
    window.choose_blocks(tuple(blocks))
    window.open_work("three-windows", "page-2")
    window.add_to_agenda()
    window.open_handout("agenda")
    assert window.screen_name() == "handout"
    qtbot.waitUntil(lambda: not window.handout_screen.job.running)
    layout = window.handout_screen.handout.layout
    strips = [t for p in layout.pages for t in p.things if isinstance(t, Strip)]
    art = [t for p in layout.pages for t in p.things if isinstance(t, Art)]
    words = {p.text.words.text for s in strips for p in s.laid.pieces}
    assert {page.composed(page.find(b)).segments[0].text for b in blocks} <= words
    assert len(art) == len(window.comic_screen.comic.page_of(window.comic_screen.stop).panels)


@pytest.mark.parametrize("tags", [("en",), ("ur", "en")])
def test_a_comic_is_printed_by_pages_and_by_four_panels(content, typesetter, icons, translation, tags):
    layout, compositions = lay_out(content, typesetter, icons, translation, tags, "three-windows")
    comic = Comic(compositions[0])
    assert len(layout.pages) == len(comic.pages) * len(tags)
    four, _ = lay_out(content, typesetter, icons, translation, tags, "three-windows", panels=True)
    panels = sum(len(page.panels) for page in comic.pages)
    assert len(four.pages) == -(-panels // 4)
    for each in (layout, four):
        for page in each.pages:
            for art in page.things:
                assert art.target.top() >= 177 and art.target.bottom() <= each._low(page.imprint) + 0.5
                assert art.target.left() >= -0.5 and art.target.right() <= each.width + 0.5
                for text, at in art.words:
                    assert at.y() + text.height <= each._low(page.imprint) + 0.5
    if tags[0] == "ur":  # bound on the right, read from the right
        assert four.left < 200
        first, second = (art.target for art in four.pages[0].things[:2])
        assert first.left() > second.left()


@pytest.mark.parametrize("panels", [False, True])
@pytest.mark.parametrize(("tag", "told"), [("jra", "English"), ("km", "")])
def test_a_comic_in_another_language_says_so_on_paper(content, typesetter, icons, translation, tag, told, panels):
    layout, _ = lay_out(content, typesetter, icons, translation, [tag], "three-windows", panels=panels)
    for page in layout.pages:
        for art in page.things:
            above = [text.words.text for text, at in art.words if at.y() < art.target.top()]
            assert len(above) == bool(told) and all(told in words for words in above)
            assert art.target.bottom() <= layout._low(page.imprint) + 0.5


# --- on the way to the disk ---


def wait_for(job, qtbot):
    qtbot.waitUntil(lambda: not job.running, timeout=20000)


@pytest.fixture
def opened(content, open_window, qtbot):
    window = open_window(content, Session(language="en"))
    window.open_work("atd-mou", "says")
    window.use_tool("print")
    wait_for(window.handout_screen.job, qtbot)
    return window


def save(window, folder, qtbot):
    page = window.handout_screen
    page.places = lambda: [SaveTarget(Path(folder), "STICK", stick=True)]
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert [b.accessibleName() for b in page.offers] == ["STICK"]
    qtbot.mouseClick(page.offers[0], Qt.MouseButton.LeftButton)
    wait_for(page.job, qtbot)


def test_a_handout_is_saved_and_the_program_goes_back_to_its_place(opened, tmp_path, qtbot):
    block = opened.session.place.block
    save(opened, tmp_path, qtbot)
    (file,) = tmp_path.iterdir()
    assert file.name == "atd-mou-en.pdf" and file.read_bytes().startswith(b"%PDF")
    assert str(file) in opened.handout_screen.message()
    opened.go_back()
    assert opened.screen_name() == "page" and opened.text_screen.place() == block


def test_a_file_that_is_there_is_kept_unless_it_is_to_be_replaced(opened, tmp_path, qtbot):
    there = tmp_path / "atd-mou-en.pdf"
    there.write_text("mine")
    save(opened, tmp_path, qtbot)
    assert there.read_text() == "mine" and len(opened.handout_screen.offers) == 2
    qtbot.mouseClick(opened.handout_screen.offers[0], Qt.MouseButton.LeftButton)
    wait_for(opened.handout_screen.job, qtbot)
    assert there.read_text() == "mine" and (tmp_path / "atd-mou-en-2.pdf").read_bytes().startswith(b"%PDF")
    save(opened, tmp_path, qtbot)
    qtbot.mouseClick(opened.handout_screen.offers[1], Qt.MouseButton.LeftButton)
    wait_for(opened.handout_screen.job, qtbot)
    assert there.read_bytes().startswith(b"%PDF")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["atd-mou-en-2.pdf", "atd-mou-en.pdf"]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (errno.ENOSPC, SaveFault.FULL), (errno.EROFS, SaveFault.REFUSED), (errno.EACCES, SaveFault.REFUSED),
        (errno.EIO, SaveFault.GONE), (errno.ENOENT, SaveFault.GONE),
    ],
)  # fmt: skip
def test_a_full_refusing_or_vanished_stick_leaves_nothing_and_is_said(
    opened, tmp_path, qtbot, monkeypatch, error, trouble
):
    def fail(_):
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(handout_job.os, "fsync", fail)
    save(opened, tmp_path, qtbot)
    assert list(tmp_path.iterdir()) == []
    assert "Nothing was saved" in opened.handout_screen.message()
    with pytest.raises(SaveError) as raised:
        write_file(tmp_path / "x.pdf", b"x", threading.Event())
    assert raised.value.trouble is trouble


def test_a_really_full_disk_leaves_nothing(tmp_path):
    with pytest.raises(SaveError) as raised:
        write_file(Path("/dev/full/x.pdf"), b"x", threading.Event())
    assert raised.value.trouble in (SaveFault.GONE, SaveFault.REFUSED)
    gone = tmp_path / "gone"
    with pytest.raises(SaveError) as raised:
        write_file(gone / "x.pdf", b"x", threading.Event())
    assert raised.value.trouble is SaveFault.GONE and not gone.exists()


def test_stopping_leaves_no_half_written_file(opened, tmp_path, qtbot):
    page = opened.handout_screen
    page.choose("work", False)
    wait_for(page.job, qtbot)
    page.places = lambda: [SaveTarget(tmp_path, "STICK", stick=True)]
    page.ask_where()
    page.save_to(tmp_path)
    assert page.progress.isVisible() and page.cancel.isVisible()
    qtbot.mouseClick(page.cancel, Qt.MouseButton.LeftButton)
    qtbot.wait(100)
    assert list(tmp_path.iterdir()) == [] and "Stopped" in page.message()


def test_stopping_while_the_stick_is_written_to_takes_the_file_back(tmp_path):
    stop = threading.Event()
    stop.set()
    assert write_file(tmp_path / "x.pdf", b"x" * 10_000_000, stop) is False
    assert list(tmp_path.iterdir()) == []
    assert write_file(tmp_path / "x.pdf", b"whole", threading.Event()) is True
    assert [p.name for p in tmp_path.iterdir()] == ["x.pdf"] and not (tmp_path / f"x.pdf{UNFINISHED}").exists()


def test_leaving_the_page_in_the_middle_leaves_nothing(opened, tmp_path, qtbot):
    page = opened.handout_screen
    page.places = lambda: [SaveTarget(tmp_path, "STICK", stick=True)]
    page.ask_where()
    page.save_to(tmp_path)
    opened.go_back()
    qtbot.wait(200)
    assert list(tmp_path.iterdir()) == [] and opened.screen_name() == "page"


def test_no_place_and_no_printer_are_said_with_what_to_do(opened, qtbot):
    page = opened.handout_screen
    page.places = list
    page.printers = list
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert "USB" in page.message() and not page.offers
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert "No printer" in page.message() and not page.offers


def test_before_printing_the_program_says_what_the_computer_keeps(opened, qtbot):
    page = opened.handout_screen
    page.printers = lambda: ["Office"]
    qtbot.mouseClick(page.print, Qt.MouseButton.LeftButton)
    assert "keep a copy" in page.message() and [b.accessibleName() for b in page.offers] == ["Office"]


def test_pages_go_to_a_printer_as_they_are(opened, tmp_path, qtbot):
    """A printer that prints into a file stands for every other."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    layout = opened.handout_screen.handout.layout
    assert list(handout_job.print_steps(layout, printer))[-1] == 1.0
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert len(document) == len(layout.pages)
        assert "agreement" in document[0].get_textpage().get_text_range()


def test_no_step_of_a_long_handout_holds_the_window_up(content, typesetter, icons, translation):
    layout, _ = lay_out(content, typesetter, icons, translation, ("my", "en"), "covid-19-book")
    steps, times = pdf_steps(layout, "x", QBuffer()), []
    started = time.thread_time()
    for _ in steps:
        times.append(time.thread_time() - started)
        started = time.thread_time()
    # Parts of the whole work of this thread, so that neither the machine's speed nor its load counts.
    assert len(times) >= len(layout.pages) > 20
    assert sorted(times)[len(times) // 2] < sum(times) / 20
    assert max(times) < sum(times) / 4


def test_a_step_codes_one_picture_of_a_comic(content, typesetter, icons, translation, monkeypatch):
    painted = []
    paint = Art.paint
    monkeypatch.setattr(Art, "paint", lambda *them: (painted.append(1), paint(*them)))
    layout, _ = lay_out(content, typesetter, icons, translation, ("my",), "three-windows", panels=True)
    counts = [len(painted) for _ in pdf_steps(layout, "x", QBuffer())]
    assert max(after - before for before, after in pairwise(counts)) == 1 and counts[-1] > 40
    steps, into = pdf_steps(layout, "x", QBuffer()), QBuffer()
    while len(painted) < counts[-1] + 2:  # stopped in the middle of a page
        next(steps)
    steps.close()
    assert list(pdf_steps(layout, "x", into))[-1] == 1.0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("my paper", "my paper.pdf"), ("a.PDF", "a.pdf"), ("a/b\\c:d", "abcd.pdf"), ("", "usual.pdf"), ("...", "usual.pdf"),
        ("CON", "usual.pdf"), ("กระดาษ", "กระดาษ.pdf"), ("x" * 400, "x" * 180 + ".pdf"), ("a\x00b", "ab.pdf"),
    ],
)  # fmt: skip
def test_names_are_such_that_any_stick_can_hold_them(typed, name):
    assert file_name(typed, "usual.pdf") == name


def test_a_free_name_is_found(tmp_path):
    (tmp_path / "a.pdf").write_text("")
    (tmp_path / "a-2.pdf").write_text("")
    assert free_name(tmp_path, "a.pdf") == "a-3.pdf" and free_name(tmp_path, "b.pdf") == "b.pdf"


def test_the_preview_shows_the_sheet_whole_and_turns(opened, qtbot):
    page = opened.handout_screen
    page.choose("work", False)
    wait_for(page.job, qtbot)
    paper = page.preview.paper()
    assert abs(paper.width() / paper.height() - A4.width() / A4.height()) < 0.001
    assert QRectF(page.preview.rect()).contains(paper)
    total = len(page.handout.layout.pages)
    assert not page.previous.isEnabled() and str(total) in page._where.text()
    qtbot.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert page.previous.isEnabled() and page._number == 1
    for _ in range(total + 3):
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert page._number == total - 1 and not page.next.isEnabled()
    assert QSizeF(A4) == A4 and DPI == 300
