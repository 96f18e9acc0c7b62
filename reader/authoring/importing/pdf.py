"""PDF -> pieces, where its letters come out in order; else it says so, and its pages are taken as pictures.

A PDF knows where letters stand, not what they are: lines are joined into paragraphs by their distance, headings are known
by their size, what stands on every page is left out.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from itertools import pairwise
from pathlib import Path
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from reader.authoring.importing.archives import damaged, locked
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText, counted, near
from reader.authoring.look_again import letters_by_script

_MOST_NOTES = 2_000
"""How many annotations of a page are looked at."""
MOST_PAGES = 600
_MOST_LETTERS = 200_000
"""Of one page."""
DOUBTFUL = 0.03
"""From what share of letters that stand wrong on, a text is not taken as one."""
_LARGER = 1.1
"""How much larger than most letters those of a heading are."""
_BOLD = 600
_LONG_LINE = 40
"""How many letters a last line of a page has at least where its paragraph goes on."""
_PARAGRAPH_GAP = 1.75
_MOST_PLACES = 12
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uff00-\uffef]")
_BEGINS = re.compile(r"^(?:[-–—*•·‣●○▪◦]\s|[•●▪◦‣]|\(?(?:\d{1,3}|[๐-๙]{1,2}|[၀-၉]{1,2})[.)။]\s)")
_LIGATURES = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]{2,}")
_MARKED = "\\w\u064b-\u065f\u0670\u200c"
_TORN = re.compile(
    f"(?<![{_MARKED}(])[\u0620-\u0647\u0649\u064a\u066e-\u06d3](?![{_MARKED}.):-])|[\u0629\u0649](?=[\u0620-\u063a\u0641-\u064a])"
)
_ENDS = re.compile(r"[.!?:។။۔؟。！？]\s*$")
_SCRIPT_NAMES = {
    "Latn": "Latin",
    "Thai": "Thai",
    "Arab": "Arabic",
    "Mymr": "Burmese",
    "Khmr": "Khmer",
    "Hans": "Chinese",
    "Taml": "Tamil",
}
PROBLEMS = (pypdfium2.PdfiumError, ValueError, MemoryError, OverflowError, SystemError, OSError)


@dataclass(frozen=True)
class PdfLine:
    """A line of a page: its words, the size of its letters, its top and bottom from the page's bottom, in points."""

    words: str
    size: float
    top: float
    bottom: float
    page: int
    bold: bool = False


def open_pdf(file: Path) -> pypdfium2.PdfDocument:
    """Return a PDF; raise ForeignFileError."""
    try:
        document = pypdfium2.PdfDocument(file)
        pages = len(document)
    except PROBLEMS as error:
        raise locked(file) if "password" in str(error).lower() else damaged(file, error) from error
    if pages > MOST_PAGES:
        document.close()
        raise ForeignFileError(f"{file} has more than {MOST_PAGES} pages: divide it.")
    return document


def read_pdf(file: Path) -> ForeignText:
    """Return a PDF as text; raise ForeignFileError where its letters do not come out in order, or it has none."""
    document = open_pdf(file)
    try:
        pages = [list(lines_of(document, number)) for number in range(len(document))]
        text = ForeignText()
        describe(text, document)
        unkept = [_unkept(document, number) for number in range(len(document))]
    except PROBLEMS as error:
        raise damaged(file, error) from error
    finally:
        document.close()
    words = "\n".join(line.words for lines in pages for line in lines)
    if not any(c.isalnum() for c in words):
        raise ForeignFileError(f"{file} is a scan: it has pictures and no words. Take its pages with --kind pages.")
    share = doubtful_share(words)
    said = order_said(words, share)
    if share > DOUBTFUL:
        raise ForeignFileError(
            f"{file}: {said}: take its pages with --kind pages, or ask for the file it was made from."
        )
    kept, repeated = _without_running_heads(pages)
    if repeated:
        text.left_out.append(f"{counted(repeated, 'line')} that stand on every page left out (heads, page numbers)")
    for what, counts, why in (
        ("picture", [pictures for pictures, _ in unkept], "a PDF says too little of them; add them by hand"),
        ("link", [links for _, links in unkept], "their words are there; add the addresses by hand"),
    ):
        if at := [number for number, count in enumerate(counts, 1) if count]:
            places = ", ".join(map(str, at[:_MOST_PLACES])) + (" …" if len(at) > _MOST_PLACES else "")
            text.left_out.append(f"{counted(sum(counts), what)} left out, page {places}: {why}")
    text.remarks.append(said)
    if torn := [line.words for lines in pages for line in lines if _stands_apart(line.words)]:
        places = "; ".join(f"“{near(words)}”" for words in torn[:_MOST_PLACES])
        text.remarks.append(
            f"in {counted(len(torn), 'line')} signs stand apart from their letters, mend them: {places}"
        )
    text.remarks.append(
        "a PDF does not say what is a heading, a list or a table: they are supposed from size and place"
    )
    pieces = HtmlPieces(text, picture=lambda _: "", tabs=True)
    for html in _html(kept):
        pieces.feed(html)
    return pieces.finish()


def lines_of(document: pypdfium2.PdfDocument, number: int) -> Iterator[PdfLine]:
    """Yield the lines of a page in the order of the file."""
    page = document[number]
    text = page.get_textpage()
    try:
        if text.count_chars() > _MOST_LETTERS:
            raise ValueError(f"page {number + 1} has more than {_MOST_LETTERS:,} letters")
        words = text.get_text_range() if text.count_chars() else ""
        at = 0
        for raw in words.split("\r\n"):
            bare = raw.strip()
            if bare:
                first = at + len(raw) - len(raw.lstrip())
                yield _line(text, _whole_letters(text, raw, at), first, number)
            at += len(raw) + 2
    finally:
        text.close()
        page.close()


def _whole_letters(text: pypdfium2.PdfTextPage, raw: str, at: int) -> str:
    """Return a line of which `at` is the first letter, with the letters of Arabic ligatures in order: a line that runs
    from right to left was turned round letter by letter, and so was what a single sign stands for, such as lam and
    alef."""
    letters = list(raw)
    for group in _LIGATURES.finditer(raw):
        first, end = group.span()
        boxes = [text.get_charbox(at + i, loose=True) for i in range(first, end)]
        i = 0
        while i < len(boxes):
            j = i + 1
            while j < len(boxes) and boxes[j] == boxes[i] and boxes[i][2] > boxes[i][0]:
                j += 1
            letters[first + i : first + j] = reversed(letters[first + i : first + j])
            i = j
    return "".join(letters)


def _line(text: pypdfium2.PdfTextPage, raw: str, first: int, number: int) -> PdfLine:
    total = text.count_chars()
    size = 0.0
    top = bottom = 0.0
    if 0 <= first < total:
        size = float(pdfium.FPDFText_GetFontSize(text.raw, first))
        _, bottom, _, top = text.get_charbox(first, loose=True)
    last = min(first + len(raw.strip()) - 1, total - 1)
    bold = first < total and all(pdfium.FPDFText_GetFontWeight(text.raw, at) >= _BOLD for at in (first, last))
    words = unicodedata.normalize("NFC", " ".join(raw.split()))
    return PdfLine(words, round(size or top - bottom, 1), top, bottom, number, bold)


def _unkept(document: pypdfium2.PdfDocument, number: int) -> tuple[int, int]:
    """Return how many pictures and links a page has."""
    page = document[number]
    try:
        pictures = sum(1 for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))
        links = 0
        for i in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
            note = pdfium.FPDFPage_GetAnnot(page, i)
            if note:
                links += pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_LINK
                pdfium.FPDFPage_CloseAnnot(note)
        return pictures, links
    finally:
        page.close()


def describe(text: ForeignText, document: pypdfium2.PdfDocument) -> None:
    """Take over what a PDF says of itself."""
    about = document.get_metadata_dict(skip_empty=True)
    title = about.get("Title", "").strip()
    text.title = "" if re.search(r"\.(docx?|odt|indd|pdf|pptx?)$|^Microsoft Word|^untitled", title, re.I) else title
    text.authors = (about["Author"].strip(),) if about.get("Author", "").strip() else ()
    if made := re.match(r"D:(\d{4})(\d\d)(\d\d)", about.get("CreationDate", "")):
        from reader.authoring.importing.word_file import day_of

        text.dated = day_of("-".join(made.groups()))


# --- whether the letters are in order ---


def doubtful_share(words: str) -> float:
    """Return what share of the letters cannot be right where they stand: not known, of a private area, signs without
    the letter that they stand above, Arabic from the wrong end."""
    letters = wrong = 0
    before = " "
    for c in words:
        category = unicodedata.category(c)
        if category[0] in "LMN":
            letters += 1
        mark = category in ("Mn", "Mc")
        wrong += c == "\ufffd" or category in ("Co", "Cn") or (category == "Cc" and c not in "\t\n\r")
        wrong += mark and before.isspace() and not _leads(c)
        before = c
    wrong += _reversed_arabic(words) + _torn_arabic(words)
    return wrong / letters if letters else 0.0


def _stands_apart(words: str) -> bool:
    """Return whether a line has a sign that belongs above or below a letter, and stands beside none."""
    return any(
        before.isspace() and unicodedata.category(c) in ("Mn", "Mc") and not _leads(c)
        for before, c in pairwise(f" {words}")
    )


def _leads(c: str) -> bool:
    """Return whether a sign may begin a word: vowels of Thai that are written before their letter are letters anyway."""
    return c in "\u0e40\u0e41\u0e42\u0e43\u0e44"


def _reversed_arabic(words: str) -> int:
    right = len(re.findall(r"(?<!\w)ال\w", words))
    turned = len(re.findall(r"\wلا(?!\w)", words))
    torn = len(re.findall(r"(?<!\w)و?ا[أإا]ل\w", words))  # the one form of lam and alef, read from its wrong end
    wrong = (turned > 3 * right and turned > 5) or torn > 2
    return sum("\u0600" <= c <= "\u06ff" for c in words) if wrong else 0


def _torn_arabic(words: str) -> int:
    """Return how many letters stand where none can: alone (but for “and”, and letters that number a list), or a letter
    that only ends words before another one. Fonts that stack their words, as Nastaliq does, come out so."""
    return sum(len(m[0]) for m in _TORN.finditer(words))


def order_said(words: str, share: float) -> str:
    """Return what is told of the order of letters, with the scripts that it has."""
    scripts = letters_by_script(words)
    names = [
        _SCRIPT_NAMES.get(code, code) for code, n in sorted(scripts.items(), key=lambda s: -s[1]) if n * 50 > len(words)
    ]
    return f"of its {' and '.join(names) or 'unknown'} letters {100 * (1 - share):.1f} % stand as they can"


# --- paragraphs ---


def _without_running_heads(pages: list[list[PdfLine]]) -> tuple[list[list[PdfLine]], int]:
    """Return pages without the first and last line where most have the same in small letters, their numbers aside."""
    if len(pages) < 3:
        return pages, 0

    def key(line: PdfLine) -> str:
        return re.sub(r"\d+", "#", line.words)

    counts: Counter[str] = Counter()
    body = _body_size([line for lines in pages for line in lines])
    for lines in pages:
        counts.update({key(line) for line in (*lines[:1], *lines[-1:]) if line.size <= body})
    running = {words for words, n in counts.items() if n >= max(3, 0.5 * len(pages))}
    left = 0
    kept = []
    for lines in pages:
        own = [line for i, line in enumerate(lines) if not (key(line) in running and i in (0, len(lines) - 1))]
        left += len(lines) - len(own)
        kept.append(own)
    return kept, left


def _html(pages: list[list[PdfLine]]) -> Iterator[str]:
    lines = [line for page in pages for line in page]
    body = _body_size(lines)
    large = sorted({line.size for line in lines if line.size > body * _LARGER}, reverse=True)
    gaps = [a.bottom - b.top for a, b in pairwise(lines) if a.page == b.page and a.bottom > b.top]
    usual = median(gaps) if gaps else 0.0
    paragraph: list[PdfLine] = []
    for line in lines:
        if paragraph and not _goes_on(paragraph[-1], line, usual):
            yield _element(paragraph, large)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _element(paragraph, large)


def _body_size(lines: list[PdfLine]) -> float:
    """Return the size that most letters have."""
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.words)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def paragraphs_of(lines: list[PdfLine]) -> list[str]:
    """Return the words of one page as paragraphs."""
    return [unescape(re.sub(r"<[^>]+>", "", html)) for html in _html([lines])]


def _goes_on(before: PdfLine, line: PdfLine, usual: float) -> bool:
    """Return whether a line belongs to the paragraph of the one before it."""
    if line.size != before.size or line.bold != before.bold or _BEGINS.match(line.words):
        return False
    if line.page != before.page:
        return not _ENDS.search(before.words) and len(before.words) > _LONG_LINE
    height = max(before.top - before.bottom, 1.0)
    gap = before.bottom - line.top
    return -height < gap <= usual + (_PARAGRAPH_GAP - 1) * height * 0.6


def _element(lines: list[PdfLine], large: list[float]) -> str:
    words = lines[0].words
    for line in lines[1:]:
        close = bool(_UNSPACED.match(words[-1:]) and _UNSPACED.match(line.words))
        words = f"{words}{'' if close else ' '}{line.words}"
    if lines[0].size in large and len(words) < 200:
        return f"<h{min(large.index(lines[0].size) + 1, 4)}>{escape(words)}</h{min(large.index(lines[0].size) + 1, 4)}>"
    bold = all(line.bold for line in lines)
    return f"<p>{'<b>' * bold}{escape(words)}{'</b>' * bold}</p>"
