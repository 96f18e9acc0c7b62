"""OpenDocument text (.odt) -> simple HTML."""

import re
from html import escape
from pathlib import Path
from xml.etree.ElementTree import Element

from reader.authoring.importing.archives import Archive, locked
from reader.authoring.importing.html_pieces import HtmlPieces
from reader.authoring.importing.model import ForeignFileError, ForeignText, counted
from reader.authoring.importing.pictures import TakenPictures
from reader.authoring.importing.word_file import BOX_NAMES, day_of
from reader.core import limits

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _TEXT, _STYLE, _TABLE, _DRAW = (f"{{{_NS}{n}:1.0}}" for n in ("office", "text", "style", "table", "drawing"))
_FO, _SVG = f"{{{_NS}xsl-fo-compatible:1.0}}", f"{{{_NS}svg-compatible:1.0}}"
_XLINK, _DC = "{http://www.w3.org/1999/xlink}", "{http://purl.org/dc/elements/1.1/}"
_META = f"{{{_NS}meta:1.0}}"
_SHAPES = frozenset(
    f"{_DRAW}{name}" for name in "custom-shape rect line polyline polygon path ellipse circle caption".split()
)
"""Drawings, some with words in them."""
_LEVELS = tuple("123456789")
_HEADING = re.compile(r"heading ([1-6])")
_CAPTIONS = ("caption", "figurecaption", "illustration", "figure", "drawing")
_MANIFEST = f"{{{_NS}manifest:1.0}}"


def read_opendocument(file: Path) -> ForeignText:
    """Return an OpenDocument text as it was read; raise ForeignFileError."""
    text = ForeignText()
    with Archive(file) as archive:
        manifest = archive.xml("META-INF/manifest.xml")
        if manifest is not None and any(True for _ in manifest.iter(f"{_MANIFEST}encryption-data")):
            raise locked(file)
        content = archive.xml("content.xml")
        body = content.find(f"{_OFFICE}body/{_OFFICE}text") if content is not None else None
        if content is None or body is None:
            raise ForeignFileError(f"{file} is no text of OpenDocument: save it as .odt.")
        _describe(text, archive.xml("meta.xml"))
        html = _Html(text, archive, [content, archive.xml("styles.xml")]).of(body)
    pieces = HtmlPieces(text, picture=lambda src: src, tabs=True)
    pieces.feed(html)
    return pieces.finish()


def _describe(text: ForeignText, meta: Element | None) -> None:
    inner = meta.find(f"{_OFFICE}meta") if meta is not None else None
    if inner is None:
        return
    text.title = (inner.findtext(f"{_DC}title") or "").strip()
    author = inner.findtext(f"{_META}initial-creator") or inner.findtext(f"{_DC}creator") or ""
    text.authors = (author.strip(),) if author.strip() else ()
    text.language = (inner.findtext(f"{_DC}language") or "").strip()
    text.dated = day_of(inner.findtext(f"{_DC}date") or "")


class _Html:
    """Writes the body of a text as HTML."""

    def __init__(self, text: ForeignText, archive: Archive, parts: list[Element | None]):
        self._text, self._archive = text, archive
        self._pictures = TakenPictures(text)
        self._styles: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        for part in parts:
            for style in part.iter() if part is not None else ():
                if style.tag == f"{_STYLE}style":
                    self._styles.setdefault(style.get(f"{_STYLE}name", ""), style)
                elif style.tag == f"{_TEXT}list-style":
                    self._lists.setdefault(style.get(f"{_STYLE}name", ""), style)
        self._notes: list[str] = []
        self._parts: list[str] = []
        self._comments = self._page = 0
        self._lost: dict[str, int] = {}

    def of(self, body: Element) -> str:
        if body.find(f"{_TEXT}tracked-changes") is not None:
            self._text.remarks.append("the file has tracked changes: it was taken as if all were accepted")
        self._blocks(body)
        if self._comments:
            self._text.left_out.append(f"{counted(self._comments, 'comment')} left out: read them in the file")
        self._text.left_out += [f"{counted(n, what)} left out" for what, n in self._lost.items()]
        return "".join([*self._parts, "<ol>", *self._notes, "</ol>"] if self._notes else self._parts)

    def _blocks(self, parent: Element, list_style: str = "", depth: int = 0) -> None:
        for element in parent:
            tag = element.tag
            if tag == f"{_TEXT}h":
                level = element.get(f"{_TEXT}outline-level", "1")
                self._paragraph(element, f"h{level if level in '123456' else 6}")
            elif tag == f"{_TEXT}p":
                self._styled_paragraph(element)
            elif tag == f"{_TEXT}list":
                self._list(element, element.get(f"{_TEXT}style-name", "") or list_style, depth + 1)
            elif tag == f"{_TABLE}table":
                self._table(element)
            elif tag in (f"{_TEXT}section", f"{_TEXT}index-body"):
                self._blocks(element, list_style, depth)
            elif tag in (f"{_TEXT}table-of-content", f"{_TEXT}alphabetical-index"):
                self._lost["table of contents"] = self._lost.get("table of contents", 0) + 1
            elif tag == f"{_DRAW}frame" or tag in _SHAPES:
                self._frame(element)
            elif tag == f"{_TEXT}numbered-paragraph":
                level = element.get(f"{_TEXT}level", "1")
                self._parts.append("<ol>" * int(level) + "<li>" if level in _LEVELS else "<ol><li>")
                self._blocks(element)
                self._parts.append("</li>" + "</ol>" * (int(level) if level in _LEVELS else 1))

    def _styled_paragraph(self, element: Element) -> None:
        names = self._names(element.get(f"{_TEXT}style-name", ""))
        box = next((BOX_NAMES[n] for n in names if n in BOX_NAMES), "")
        title = next((BOX_NAMES[n.removesuffix(" title")] for n in names if n.removesuffix(" title") in BOX_NAMES), "")
        if box or title:
            self._parts.append(f'<div class="{box or title}">')
            self._paragraph(element, "p" if box else 'p class="box-title"')
            self._parts.append("</div>")
            return
        level = next((m[1] for m in map(_HEADING.fullmatch, names) if m), "")
        if level:
            self._paragraph(element, f"h{level}")
        elif "title" in names:
            self._paragraph(element, 'h1 class="title"')
        elif any(n in _CAPTIONS for n in names):
            self._paragraph(element, 'p class="caption"')
        elif any(n in ("quotations", "quote") for n in names):
            self._paragraph(element, "blockquote")
        else:
            self._paragraph(element, "p")

    def _names(self, style: str) -> list[str]:
        """Return the names of a style and of those that it is made from, as people see them, in small letters."""
        found: list[str] = []
        while style in self._styles and len(found) < 20:
            element = self._styles[style]
            found.append((element.get(f"{_STYLE}display-name") or style).replace("_20_", " ").lower())
            style = element.get(f"{_STYLE}parent-style-name", "")
        return [*found, style.replace("_20_", " ").lower()]

    def _paragraph(self, element: Element, tag: str) -> None:
        self._parts.append(f"<{tag}>")
        marks = self._looks(element.get(f"{_TEXT}style-name", ""), own=True) if tag == "p" else []
        self._marked(element, [mark for mark in marks if mark in ("b", "s")])
        self._parts.append(f"</{tag.partition(' ')[0]}>")

    def _marked(self, element: Element, marks: list[str]) -> None:
        self._parts += [f"<{mark}>" for mark in marks]
        self._inline(element)
        self._parts += [f"</{mark}>" for mark in reversed(marks)]

    def _looks(self, style: str, own: bool = False) -> list[str]:
        """Return how a style looks, as elements of HTML; `own`: by itself and not by a named style that it is made
        from."""
        said: dict[str, str] = {}
        steps = 0
        while style in self._styles and steps < 20 and not (own and steps and not style.startswith("P")):
            properties = self._styles[style].find(f"{_STYLE}text-properties")
            for name, value in properties.items() if properties is not None else ():
                said.setdefault(name, value)
            style, steps = self._styles[style].get(f"{_STYLE}parent-style-name", ""), steps + 1
        place = said.get(f"{_STYLE}text-position", "").partition(" ")[0]
        struck = said.get(f"{_STYLE}text-line-through-style", "none") != "none" or said.get(f"{_TEXT}display") == "none"
        marks = {
            "b": said.get(f"{_FO}font-weight") in ("bold", "600", "700", "800", "900"),
            "i": said.get(f"{_FO}font-style") == "italic", "s": struck,
            "sub": place == "sub" or place.startswith("-"),
            "sup": place == "super" or (place[:1].isdecimal() and not place.startswith("0")),
        }  # fmt: skip
        return [mark for mark, there in marks.items() if there]

    def _inline(self, element: Element) -> None:
        self._words(element.text)
        for child in element:
            self._child(child)
            self._words(child.tail)

    def _words(self, words: str | None) -> None:
        if words:
            self._parts.append(escape(words))

    def _child(self, child: Element) -> None:
        tag = child.tag
        if tag == f"{_TEXT}span":
            self._marked(child, self._looks(child.get(f"{_TEXT}style-name", "")))
        elif tag == f"{_TEXT}a":
            self._parts.append(f'<a href="{escape(child.get(f"{_XLINK}href", ""))}">')
            self._inline(child)
            self._parts.append("</a>")
        elif tag == f"{_TEXT}line-break":
            self._parts.append("<br>")
        elif tag == f"{_TEXT}tab":
            self._parts.append("\t")
        elif tag == f"{_TEXT}s":
            self._parts.append(" ")
        elif tag in (f"{_TEXT}bookmark", f"{_TEXT}bookmark-start"):
            self._parts.append(f'<a id="{escape(child.get(f"{_TEXT}name", ""))}"></a>')
        elif tag == f"{_TEXT}note":
            self._note(child)
        elif tag == f"{_OFFICE}annotation":
            self._comments += 1
        elif tag in (f"{_DRAW}frame", f"{_DRAW}a", f"{_DRAW}g") or tag in _SHAPES:
            self._frame(child)
        elif tag not in (
            f"{_TEXT}ruby-text",
            f"{_OFFICE}annotation-end",
            f"{_TEXT}soft-page-break",
            f"{_TEXT}tracked-changes",
        ):
            self._inline(child)

    def _note(self, note: Element) -> None:
        number = len(self._notes) + 1
        self._notes.append("")
        self._parts.append(f'<a id="noteref-{number}" href="#note-{number}">{number}</a>')
        body = note.find(f"{_TEXT}note-body")
        outer, self._parts = self._parts, []
        if body is not None:
            self._blocks(body)
        back = f'<a href="#noteref-{number}">↑</a>'
        words = "".join(self._parts)
        at = words.rfind("</p>")
        words = f"{words[:at]}{back}{words[at:]}" if at >= 0 else f"<p>{words}{back}</p>"
        self._notes[number - 1] = f'<li id="note-{number}">{words}</li>'
        self._parts = outer

    def _list(self, element: Element, style: str, depth: int) -> None:
        numbered = False
        for level in self._lists.get(style, ()):
            if level.get(f"{_TEXT}level") == str(depth):
                numbered = level.tag == f"{_TEXT}list-level-style-number" and bool(
                    level.get(f"{_STYLE}num-format", "1")
                )
        tag = "ol" if numbered else "ul"
        self._parts.append(f"<{tag}>")
        for item in element:
            header = item.tag == f"{_TEXT}list-header"
            self._parts.append("<div>" if header else "<li>")
            self._blocks(item, style, depth)
            self._parts.append("</div>" if header else "</li>")
        self._parts.append(f"</{tag}>")

    def _table(self, element: Element) -> None:
        self._parts.append("<table>")
        for row in element.iter(f"{_TABLE}table-row"):
            self._parts.append("<tr>")
            for cell in row:
                if cell.tag != f"{_TABLE}table-cell":
                    continue
                spans = "".join(
                    f' {html}="{escape(cell.get(f"{_TABLE}number-{odf}-spanned", "1"))}"'
                    for html, odf in (("colspan", "columns"), ("rowspan", "rows"))
                )
                again = cell.get(f"{_TABLE}number-columns-repeated", "1")
                for _ in range(
                    min(int(again), limits.COLUMNS.most) if again.isdecimal() and any(cell.itertext()) else 1
                ):
                    self._parts.append(f"<td{spans}>")
                    self._blocks(cell)
                    self._parts.append("</td>")
            self._parts.append("</tr>")
        self._parts.append("</table>")

    def _frame(self, element: Element) -> None:
        boxes = [element] if element.tag in _SHAPES else list(element.iter(f"{_DRAW}text-box"))
        if element.tag in _SHAPES and next(element.iter(f"{_TEXT}p"), None) is None:
            self._lost["drawing"] = self._lost.get("drawing", 0) + 1
            return
        if boxes:
            self._text.remarks.append("1 text box: the words stand below the paragraph that it belonged to")
            self._parts.append("<div>")
            self._blocks(boxes[0])
            self._parts.append("</div>")
            return
        image = next(element.iter(f"{_DRAW}image"), None)
        shows = next(
            (element.findtext(f"{_SVG}{key}") for key in ("desc", "title") if element.findtext(f"{_SVG}{key}")), ""
        )
        if image is None:
            self._lost["embedded object"] = self._lost.get("embedded object", 0) + 1
            return
        for candidate in element.iter(f"{_DRAW}image"):
            name = candidate.get(f"{_XLINK}href", "").removeprefix("./")
            data = self._archive.read(name, limits.PICTURE.most * 4)
            if data and (taken := self._pictures.take(data, shows or "")):
                self._parts.append(f'<img src="{taken}" alt="{escape(shows or "")}">')
                return
