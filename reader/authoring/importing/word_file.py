"""Word (.docx) -> simple HTML, by mammoth; what mammoth does not keep is looked for first, and told with its page."""

import io
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element

from reader.authoring.importing.archives import BROKEN, MOST_XML, Archive, damaged
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText, counted, near
from reader.authoring.importing.pictures import TakenPictures
from reader.core import limits
from reader.core.blocks import BOXES

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
_LOST = {
    f"{_M}oMath": "formula",
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart": "chart",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds": "diagram (SmartArt)",
    "{urn:schemas-microsoft-com:office:office}OLEObject": "embedded object",
}
_LOOK_AGAIN = {
    f"{_W}txbxContent": ("text box", "the words stand below the paragraph that it belonged to"),
}
BOX_NAMES = {
    **{f"sala {kind}": kind for kind in BOXES}, "note": "note", "warning": "warning", "caution": "warning", "tip": "tip",
    "info box": "note", "callout": "note", "box": "note", "intense quote": "note",
}  # fmt: skip
"""Names of styles, in small letters, that make boxes."""
_CONTENTS = re.compile(r"toc (?:[1-9]|heading)|table of figures|index (?:[1-9]|heading)")
"""Names of styles of lists that Word makes of a text, and a work of its own."""
_QUOTES = ("quote", "block text", "quotations")


_KNOWN = {
    b"fldSimple": b"smartTag", b"bdo": b"smartTag", b"dir": b"smartTag", b"vanish": b"strike", b"dstrike": b"strike",
}  # fmt: skip
"""Elements whose words count like those of others, or do not count."""
_UNKNOWN = re.compile(rb"(</?w:)(" + b"|".join(_KNOWN) + rb")([\s/>])")


def read_word(file: Path) -> ForeignText:
    """Return a Word file as it was read; raise ForeignFileError."""
    text = ForeignText()
    with Archive(file) as archive:
        main = archive.xml("word/document.xml")
        if main is None:
            raise ForeignFileError(f"{file} is no Word file that can be read: save it as Word document (.docx).")
        for name in sorted(archive.names):  # what mammoth reads is held against the limits first
            if name.endswith((".xml", ".rels")) and name.startswith("word/") and name != "word/document.xml":
                archive.xml(name)
        named = archive.xml("word/styles.xml")
        _look_through(text, main)
        _look_for_contents(text, main, named)
        _look_beside(text, archive)
        _describe(text, archive)
        styles = _style_map(named)
        html = _by_mammoth(file, _as_mammoth_knows(archive), text, styles, main)
    pieces = HtmlPieces(text, picture=lambda src: src, tabs=True)
    pieces.feed(html)
    return pieces.finish()


def _as_mammoth_knows(archive: Archive) -> IO[bytes]:
    """Return the file with elements under names that mammoth knows: it leaves the words of others out, such as those
    of a simple field, and shows those that are hidden."""
    with archive.file.open("rb") as opened:
        whole = io.BytesIO(opened.read(limits.PICTURE.most * 12))
    changed = {}
    for name in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"):
        data = archive.read(name)
        known = _UNKNOWN.sub(lambda m: m[1] + _KNOWN[m[2]] + m[3], data)
        if known != data:
            changed[name] = known
    if not changed:
        return whole
    made = io.BytesIO()
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.infolist():
            most = MOST_XML if entry.filename.endswith((".xml", ".rels")) else limits.PICTURE.most * 4
            new.writestr(entry.filename, changed.get(entry.filename) or archive.read(entry.filename, most))
    made.seek(0)
    return made


def _by_mammoth(file: Path, opened: IO[bytes], text: ForeignText, styles: str, main: Element) -> str:
    import mammoth

    pictures = TakenPictures(text)

    def picture(image: Any) -> dict[str, str]:
        try:
            with image.open() as taken:
                data = taken.read(limits.PICTURE.most * 4 + 1)
        except BROKEN:
            data = b""
        return {"src": pictures.take(data, (image.alt_text or "")[:40])}

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = mammoth.convert_to_html(
                opened, style_map=styles, include_embedded_style_map=False,
                convert_image=mammoth.images.img_element(picture), ignore_empty_paragraphs=True, external_file_access=False,
            )  # fmt: skip
    except RecursionError as error:
        raise damaged(file, "its elements stand too deep in each other") from error
    except (*BROKEN, Exception) as error:  # mammoth raises what its parsers raise
        raise damaged(file, error) from error
    if len(result.value) > 2 * MOST_XML:
        raise ForeignFileError(f"{file} has more words than a work: divide it into several files.")
    _tell_unknown(text, main, [str(m.message) for m in result.messages])
    return str(result.value)


def _tell_unknown(text: ForeignText, main: Element, messages: list[str]) -> None:
    """Tell the words of elements that mammoth does not know."""
    for message in dict.fromkeys(messages):
        prefix, _, name = message.rpartition("unrecognised element was ignored: ")[2].partition(":")
        if prefix != "w":
            continue
        for element in main.iter(f"{_W}{name}"):
            if words := near("".join(t.text or "" for t in element.iter(f"{_W}t"))):
                text.left_out.append(f"words of a kind that is not known (w:{name}) left out: “{words}”")


# --- styles ---


def _style_map(styles: Element | None) -> str:
    """Return mammoth's map for what it does not know: headings by their outline, boxes by the name of their style."""
    lines = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh", "comment-reference => "]
    known = _paragraph_styles(styles)
    for name, level in known.items():
        lower = name.lower()
        if _CONTENTS.fullmatch(lower):
            lines.append(f"p[style-name='{name}'] => !")
            continue
        quoted = name.replace("\\", "").replace("'", "\\'")
        title = lower.removesuffix(" title")
        if lower in BOX_NAMES:
            lines.append(f"p[style-name='{quoted}'] => div.{BOX_NAMES[lower]} > p:fresh")
        elif title != lower and title in BOX_NAMES:
            lines.append(f"p[style-name='{quoted}'] => div.{BOX_NAMES[title]}:fresh > p.box-title:fresh")
        elif lower in ("caption", "image caption", "figure caption"):
            lines.append(f"p[style-name='{quoted}'] => p.caption:fresh")
        elif lower in _QUOTES:
            lines.append(f"p[style-name='{quoted}'] => blockquote > p:fresh")
        elif level and lower not in ("title", "subtitle"):
            lines.append(f"p[style-name='{quoted}'] => h{min(level, 6)}:fresh")
    return "\n".join(lines)


def _paragraph_styles(styles: Element | None) -> dict[str, int]:
    """Return the names of paragraph styles with the level of their outline, which they may have from another; 0 where
    they have none."""
    if styles is None:
        return {}
    names: dict[str, str] = {}
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in styles.iter(f"{_W}style"):
        if style.get(f"{_W}type") != "paragraph":
            continue
        key, named = style.get(f"{_W}styleId", ""), style.find(f"{_W}name")
        names[key] = named.get(f"{_W}val", "") if named is not None else key
        level = style.find(f"{_W}pPr/{_W}outlineLvl")
        base = style.find(f"{_W}basedOn")
        based[key] = base.get(f"{_W}val", "") if base is not None else ""
        if level is not None and level.get(f"{_W}val", "").isdecimal():
            own[key] = (int(level.get(f"{_W}val", "")) + 1) % 10
    found: dict[str, int] = {}
    for key, name in names.items():
        at, steps = key, 0
        while at and at not in own and steps < 20:
            at, steps = based.get(at, ""), steps + 1
        found[name] = own.get(at, 0) if name else 0
    return found


# --- what is not kept ---


def _look_through(text: ForeignText, main: Element) -> None:
    """Tell what stands in the text and is not kept, each with its page."""
    lost: Counter[tuple[str, int]] = Counter()
    again: Counter[tuple[str, int]] = Counter()
    changes = 0
    for element, page in _with_pages(main):
        if element.tag in _LOST:
            lost[_LOST[element.tag], page] += 1
        elif element.tag in _LOOK_AGAIN:
            again[element.tag, page] += 1
        elif element.tag in (f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo"):
            changes += 1
    text.left_out += [f"{counted(n, what)} left out, page {page}" for (what, page), n in lost.items()]
    for (tag, page), n in again.items():
        what, now = _LOOK_AGAIN[tag]
        text.remarks.append(f"{counted(n, what, 'text boxes')}, page {page}: {now}")
    if changes:
        text.remarks.append("the file has tracked changes: it was taken as if all were accepted")


def _look_for_contents(text: ForeignText, main: Element, styles: Element | None) -> None:
    lists = {
        style.get(f"{_W}styleId")
        for style in (styles.iter(f"{_W}style") if styles is not None else ())
        for name in style.iter(f"{_W}name") if _CONTENTS.fullmatch(name.get(f"{_W}val", "").lower())
    }  # fmt: skip
    if any(style.get(f"{_W}val") in lists for style in main.iter(f"{_W}pStyle")):
        text.left_out.append("what Word lists of the text (contents, figures, index) left out: a text has its own")


def _with_pages(main: Element) -> Iterator[tuple[Element, int]]:
    """Yield the elements of a text with the page on which Word drew them last; of two forms of one thing the first."""
    page, waiting = 1, [main]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{_W}lastRenderedPageBreak" or (
            element.tag == f"{_W}br" and element.get(f"{_W}type") == "page"
        ):
            page += 1
        if element.tag == "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback":
            continue
        yield element, page
        waiting += reversed(element)


def _look_beside(text: ForeignText, archive: Archive) -> None:
    comments = archive.xml("word/comments.xml")
    if comments is not None and (n := sum(1 for _ in comments.iter(f"{_W}comment"))):
        text.left_out.append(f"{counted(n, 'comment')} left out: read {'it' if n == 1 else 'them'} in the file")
    words = 0
    for name in archive.names:
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            part = archive.xml(name)
            words += part is not None and any((t.text or "").strip() for t in part.iter(f"{_W}t"))
    if words:
        text.left_out.append("what stands above and below each page left out (headers, footers)")


def _describe(text: ForeignText, archive: Archive) -> None:
    core = archive.xml("docProps/core.xml")
    if core is not None:
        text.title = (core.findtext(f"{_DC}title") or "").strip()
        author = (core.findtext(f"{_DC}creator") or "").strip()
        text.authors = (author,) if author and author not in ("python-docx", "Microsoft Office User") else ()
        text.language = (core.findtext(f"{_DC}language") or "").strip()
        text.dated = day_of(core.findtext(f"{_TERMS}modified") or core.findtext(f"{_TERMS}created") or "")
    app = archive.xml("docProps/app.xml")
    if app is not None:
        text.publisher = (app.findtext(f"{_APP}Company") or "").strip()


def day_of(words: str) -> date | None:
    """Return the day that a file names, None where it is none."""
    try:
        return date.fromisoformat(words.strip()[:10])
    except ValueError:
        return None
