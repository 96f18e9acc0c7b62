"""A PDF as its pages: pictures, with the PDF's own words below each, so that a page is found, copied and read aloud.

For what cannot be taken as text: letters out of order, forms, posters. The pictures together stay below three times the
file's own size, as far as they can still be read.
"""

import io
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

from reader.authoring.importing.archives import damaged
from reader.authoring.importing.model import ForeignFileError, ForeignText, Piece, PieceKind, Run, counted
from reader.authoring.importing.pdf import (
    DOUBTFUL,
    PROBLEMS,
    PdfLine,
    describe,
    doubtful_share,
    lines_of,
    open_pdf,
    order_said,
    paragraphs_of,
)
from reader.core import limits

_TIMES = 3
"""How many times larger than the PDF its pictures may be together."""
_STEPS = ((1800, 82), (1600, 75), (1400, 68), (1200, 60), (1100, 50), (1000, 40))
"""How long the longer side of a page is tried, in pixels, and in what quality: from the best on."""
_OF_TEXT = ((1800, 16), (1600, 8), (1400, 4), (1200, 4), (1600, 2), (1300, 2))
"""The same for pages of text: in how many colours, without loss. Letters stay sharper so, in half the bytes; at last as a fax has them."""
_STRAYS, _FAR = 0.005, 48
"""Which part of a page's pixels may be how far (of 255) from its four main colours, or from grey, for it to be one of text."""
_PAPER = 0.5
"""Which part of a page of text is paper at least."""
_APART = 60
"""How far (of 255) from the paper's grey words are, where only black and white are left: pale ones must not vanish."""
_MIDDLE, _MOST_MIDDLE = (64, 192), 0.15
"""Which part of them may be neither dark nor light: a photograph has more."""
_LEAST_BUDGET = 12_000
"""How many bytes a page may always take."""
_THINNEST = 40


def read_pdf_pages(file: Path) -> ForeignText:
    """Return a PDF as its pages; raise ForeignFileError, OSError."""
    document = open_pdf(file)
    text = ForeignText()
    try:
        if len(document) > limits.SECTIONS.most - 1:
            raise ForeignFileError(f"{file} has more than {limits.SECTIONS.most - 1} pages: divide it.")
        pages = [list(lines_of(document, n)) for n in range(len(document))]
        words = "\n".join(line.words for lines in pages for line in lines)
        good = [_in_order(lines) for lines in pages]
        budget = max(_TIMES * file.stat().st_size // max(len(document), 1), _LEAST_BUDGET)
        step = 0
        describe(text, document)
        if good[:1] == [True] and not text.title:
            first = max(pages[0], key=lambda line: line.size, default=None)
            text.title = first.words[: limits.TITLE.most] if first is not None else ""
        for number, lines in enumerate(pages, 1):
            step = _add_page(
                text, document, number, budget, max(step - 1, 0), paragraphs_of(lines) if good[number - 1] else []
            )
    except PROBLEMS as error:
        raise damaged(file, error) from error
    finally:
        document.close()
    silent = [n for n, lines in enumerate(pages, 1) if not good[n - 1] and lines]
    if not any(c.isalnum() for c in words):
        text.remarks.append("it is a scan: it has no words, and no search finds a page by them")
    else:
        text.remarks.append(order_said(words, doubtful_share(words)))
    if silent:
        text.left_out.append(
            f"the words of {counted(len(silent), 'page')} whose letters are out of order left out, from page {silent[0]} on: no "
            "search finds them"
        )
    size = sum(map(len, text.pictures.values()))
    text.remarks.append(
        f"{counted(len(pages), 'page')}, {size / 1e6:.1f} MB; the file has {file.stat().st_size / 1e6:.1f} MB"
    )
    return text


def _in_order(lines: list[PdfLine]) -> bool:
    words = "\n".join(line.words for line in lines)
    return any(c.isalnum() for c in words) and doubtful_share(words) <= DOUBTFUL


def _add_page(
    text: ForeignText, document: pypdfium2.PdfDocument, number: int, budget: int, first: int, paragraphs: list[str]
) -> int:
    """Add a page; return which of ``_STEPS`` its picture has."""
    step, data = _picture(document, number - 1, budget, first)
    name = f"page-{number:03}.webp"
    text.pictures[name] = data
    text.pieces.append(Piece(PieceKind.HEADING, (Run(f"Page {number}"),), 2, anchors=frozenset((f"page-{number}",))))
    shows = f"Page {number}; its words stand below." if paragraphs else f"Page {number}, as a picture."
    text.pieces.append(Piece(PieceKind.PICTURE, picture=name, shows=shows))
    text.pieces += [Piece(PieceKind.PARAGRAPH, (Run(words),)) for words in paragraphs if words]
    return step


def _picture(document: pypdfium2.PdfDocument, index: int, budget: int, first: int) -> tuple[int, bytes]:
    """Return a page as WebP within its budget, or as small as can still be read, and which of ``_STEPS`` that was; those
    before `first` were too large for the page before it."""
    page = document[index]
    try:
        width, height = page.get_size()
        if not 0 < max(width, height) < _THINNEST * min(width, height):
            raise ValueError(f"page {index + 1} is {width:g} × {height:g}: no picture is so thin")
        large = page.render(scale=_STEPS[0][0] / max(width, height)).to_pil().convert("RGB")
    finally:
        page.close()
    text = _is_text(large)
    for step in range(first, len(_STEPS)):
        side, fineness = (_OF_TEXT if text else _STEPS)[step]
        image = large
        if side < max(large.size):
            image = large.resize(
                [max(round(n * side / max(large.size)), 1) for n in large.size], Image.Resampling.LANCZOS
            )
        out = io.BytesIO()
        if text:
            image = _in_colours(image, fineness)
            image.save(out, "WEBP", lossless=True, quality=70, method=3)
        else:
            image.save(out, "WEBP", quality=fineness, method=3)
        if len(out.getvalue()) <= budget or step == len(_STEPS) - 1:
            break
    return step, out.getvalue()


def _in_colours(page: Image.Image, count: int) -> Image.Image:
    if count == 2:
        grey = page.convert("L")
        shades = grey.histogram()
        paper = shades.index(max(shades))
        least = paper - _APART if paper > 127 else paper + _APART
        return grey.point(lambda light: 255 * (light > least)).convert("RGB")
    return page.quantize(count, dither=Image.Dither.NONE).convert("RGB")


def _is_text(page: Image.Image) -> bool:
    """Return whether a page is mostly paper, and what is on it nearly all in three colours, or in dark and light grey."""
    small = page.resize((max(page.width // 2, 1), max(page.height // 2, 1)), Image.Resampling.NEAREST)
    pixels, grey = small.width * small.height, small.convert("L")
    four = small.quantize(4, dither=Image.Dither.NONE)

    def strays(kept: Image.Image) -> int:
        return sum(ImageChops.difference(small, kept).convert("L").histogram()[_FAR:])

    if max(four.histogram()) < _PAPER * pixels:
        return False
    if strays(four.convert("RGB")) <= _STRAYS * pixels:
        return True
    middle = sum(grey.histogram()[_MIDDLE[0] : _MIDDLE[1]])
    return strays(grey.convert("RGB")) <= _STRAYS * pixels and middle <= _MOST_MIDDLE * pixels
