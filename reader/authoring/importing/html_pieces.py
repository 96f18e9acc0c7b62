"""Simple HTML -> pieces: the one reader that all formats share.

Nothing is fetched and nothing is run; what has no place in a text is counted and told.
"""

import posixpath
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from urllib.parse import unquote

from reader.authoring.importing.contents_list import without_contents_list
from reader.authoring.importing.html_table import HtmlTable
from reader.authoring.importing.model import (
    ForeignFileError,
    ForeignText,
    Piece,
    PieceKind,
    Run,
    Runs,
    counted,
    joined,
    near,
    plain,
)
from reader.authoring.importing.notes import take_notes
from reader.authoring.importing.web_looks import Looks, class_looks, looks_in
from reader.core.blocks import BOXES

MOST_PIECES = 20_000
"""How many paragraphs, cells and items a file may have."""
_MOST_DEPTH = 250
_TITLE = -1
"""The level of the title of a file: above all headings."""
_SKIPPED = frozenset("script style title head nav template noscript select button".split())
"""What has no words of the text; it is left out without a word."""
_LOST = {
    "svg": "drawing", "math": "formula", "iframe": "embedded page", "object": "embedded object", "embed": "embedded object",
    "video": "video", "audio": "recording", "canvas": "drawing", "form": "form", "applet": "embedded object",
}  # fmt: skip
"""What is left out and told."""
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_PARAGRAPHS = frozenset(
    "p div section article main header footer address figure figcaption center body html dd dt summary details pre "
    "caption hgroup fieldset legend".split()
)
_STRONG = frozenset(("b", "strong"))
_EMPHASIS = frozenset(("i", "em", "cite", "dfn"))
_STRUCK = frozenset(("s", "strike", "del"))
_GOOGLE_LIST = re.compile(r"lst-kix_\w+-(\d)")
"""Google Docs writes lists in lists one after the other, and their depth into a class."""
_COMMENT, _COMMENTED = "#cmnt_ref", "#cmnt"
"""Links of Google Docs: back from a comment at the end, and to it."""
_REDIRECTED = re.compile(r"https?://www\.google\.com/url\?(?:.*&)?q=([^&]+)")
_NUMBERS = "0123456789+-"
_RAISED = {"sup": str.maketrans(_NUMBERS, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"), "sub": str.maketrans(_NUMBERS, "₀₁₂₃₄₅₆₇₈₉₊₋")}
_SPACE = re.compile(r"[ \n\r\f\v]+")
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")

Picture = Callable[[str], str]
"""Takes a picture out of the file by its address: its name, or nothing where it cannot be kept."""


@dataclass
class _Open:
    """An element that is open."""

    tag: str
    strong: bool | None = None
    emphasis: bool | None = None
    struck: bool = False
    link: str = ""
    deeper: int = 0
    """How much deeper a list stands than the lists that it is in."""
    box: str = ""
    group: int = 0


class HtmlPieces(HTMLParser):
    """Reads simple HTML. ``finish`` returns the text."""

    def __init__(self, text: ForeignText, picture: Picture, tabs: bool = False):
        """`tabs`: a tab is one, and not a space."""
        super().__init__(convert_charrefs=True)
        self.text, self._picture, self._tabs = text, picture, tabs
        self._stack: list[_Open] = []
        self._skip = 0
        self._in_title = False
        self._runs: list[Run] = []
        self._anchors: set[str] = set()
        self._heading = 0
        self._lists: list[int] = []
        """The next number of each list that is open; 0 in those without numbers."""
        self._item = False
        self._quote = 0
        self._boxes = 0
        self._box_title = False
        self._below = False
        self._tables: list[HtmlTable] = []
        self._figures: list[Piece] = []
        self._caption = False
        self._term: Runs = ()
        self._lost: Counter[str] = Counter()
        self._group = 0
        self._groups: list[int] = []
        self._count = 0
        self._home = ""
        self._classes: dict[str, Looks] = {}
        self._sheet: list[str] | None = None

    def feed_page(self, page: str, home: str) -> None:
        """Read one page of several; `home` is its path, from which its links lead elsewhere."""
        while self._stack:
            self._close()
        self._end_paragraph()
        self._flush()
        self.reset()
        self._skip, self._home = 0, home
        self._anchors.add(f"{home}#")
        self.feed(page)

    # --- events ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "style":
            self._sheet = []
        if self._skip:
            self._skip += tag not in _VOID
            return
        if tag == "meta":
            self._meta(values)
        looks = looks_in(self._classes, values.get("class", "").split(), values.get("style", ""))
        hidden = "hidden" in values or looks.hidden
        if tag == "a" and values.get("href", "").startswith(_COMMENTED):
            self._skip_comment(values["href"])
            return
        if tag in _SKIPPED or tag in _LOST or (hidden and tag not in _VOID):
            lost = _LOST.get(tag) or ("hidden part" if tag not in _SKIPPED else "")
            self._lost[lost] += bool(lost)
            self._skip = 0 if tag in _VOID else 1
            return
        self._anchor(values)
        if tag in _VOID:
            self._void(tag, values)
            return
        if len(self._stack) >= _MOST_DEPTH:
            raise ForeignFileError(f"it has more than {_MOST_DEPTH} elements in each other: no text is so deep.")
        self._begin(tag, values, looks)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "style" and self._sheet is not None:
            self._classes |= class_looks("".join(self._sheet))
            self._sheet = None
        if self._skip:
            self._skip -= tag not in _VOID
            return
        if tag in _VOID or not any(element.tag == tag for element in reversed(self._stack)):
            return
        while self._close().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._sheet is not None:
            self._sheet.append(data)
        if self._skip or not data:
            return
        data = _SPACE.sub(" ", data) if self._tabs else _SPACES.sub(" ", data)
        if data == " " and not self._runs:
            return
        if any(e.struck for e in self._stack):
            self._strike(data)
            return
        link = next((e.link for e in reversed(self._stack) if e.link), "")
        strong = next((e.strong for e in reversed(self._stack) if e.strong is not None), False)
        emphasis = next((e.emphasis for e in reversed(self._stack) if e.emphasis is not None), False)
        if not link:
            data = _raised(data, next((e.tag for e in reversed(self._stack) if e.tag in _RAISED), ""))
        self._runs.append(Run(data, strong, emphasis, link))

    def _strike(self, words: str) -> None:
        """Leave out words that somebody struck through: as if they stood, a text would say what nobody says."""
        if words.strip():
            self.text.left_out.append(f"words that are struck through or hidden left out: “{near(words)}”")
        if self._runs and not self._runs[-1].text.endswith((" ", "\n")):
            self._runs.append(Run(" "))

    def finish(self) -> ForeignText:
        """Return the text; what was left open is closed."""
        self.close()
        while self._stack:
            self._close()
        self._flush()
        text = self.text
        text.left_out += [counted(n, what) + " left out" for what, n in self._lost.items() if n]
        if len(self._groups) == len(text.pieces):
            take_notes(text, self._groups)
        without_contents_list(text)
        return text

    # --- elements ---

    def _skip_comment(self, link: str) -> None:
        """Leave out a comment of Google Docs: its mark, or at the end of the page all of it."""
        self._skip = 1
        if link.startswith(_COMMENT):
            self._lost["comment"] += 1
            within = next((e for e in reversed(self._stack) if e.tag == "div"), None)
            while within is not None and within in self._stack:
                self._stack.pop()
                self._skip += 1

    def _begin(self, tag: str, values: dict[str, str], looks: Looks) -> None:
        element = _Open(tag, struck=looks.struck or tag in _STRUCK)
        if (
            tag == "p"
            or tag in _PARAGRAPHS
            or tag in ("li", "ul", "ol", "table", "blockquote", "aside", "dl")
            or _level(tag)
        ):
            self._end_paragraph()
            self._flush()
        if tag == "li":
            self._close_within(("li",), ("ul", "ol"))
            self._item = True
            if self._lists and self._lists[-1] and (value := values.get("value", "")).isdecimal() and len(value) < 6:
                self._lists[-1] = max(int(value), 1)
            element.group = self._new_group()
        elif tag in ("ul", "ol"):
            self._begin_list(element, tag, values)
        elif level := _level(tag):
            self._heading = _TITLE if "title" in values.get("class", "").split() else level
        elif tag == "blockquote":
            self._quote += 1
        elif tag in ("table", "tr", "td", "th"):
            self._begin_of_table(tag, values)
        elif tag in ("figcaption", "caption"):
            self._caption = True
        elif tag == "dt":
            self._close_within(("dt", "dd"), ("dl",))
        elif tag == "p" and "title" in values.get("class", "").split() and not self.text.pieces:
            self._heading = _TITLE
        elif tag in ("div", "aside", "section", "p"):
            self._begin_box(element, values)
        self._style(element, tag, values, looks)
        self._stack.append(element)

    def _begin_list(self, element: _Open, tag: str, values: dict[str, str]) -> None:
        start = values.get("start", "1")
        self._lists.append(max(int(start), 1) if tag == "ol" and start.isdecimal() and len(start) < 6 else 0)
        if tag == "ol" and not self._lists[-1]:
            self._lists[-1] = 1
        if depth := _GOOGLE_LIST.search(values.get("class", "")):
            inside = len(self._lists) + sum(e.deeper for e in self._stack)
            element.deeper = max(int(depth[1]) + 1 - inside, 0)

    def _style(self, element: _Open, tag: str, values: dict[str, str], looks: Looks) -> None:
        inline = tag not in _PARAGRAPHS and not _level(tag)
        element.strong = looks.strong if inline else None
        element.emphasis = looks.emphasis if inline else None
        if element.strong is None and tag in _STRONG:
            element.strong = True
        if element.emphasis is None and tag in _EMPHASIS:
            element.emphasis = True
        if tag == "a":
            element.link = self._address(values.get("href", "").strip())

    def _address(self, link: str) -> str:
        """Return where a link leads: in the file ``#`` and an anchor, elsewhere as it is, without a detour by Google."""
        if detour := _REDIRECTED.match(link):
            link = unquote(detour[1])
        if not self._home or _SCHEME.match(link) or not link:
            return link
        path, _, anchor = unquote(link).partition("#")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._home), path)) if path else self._home
        return f"#{path}#{anchor}"

    def _begin_box(self, element: _Open, values: dict[str, str]) -> None:
        classes = f"{values.get('class', '')} {values.get('epub:type', '')} {values.get('role', '')}".lower().split()
        if values.get("id"):
            element.group = self._new_group()
        if element.tag == "p":
            self._box_title = "admonition-title" in classes or "box-title" in classes
            self._below = "caption" in classes
            return
        kind = next((c for c in classes if c in BOXES), "")
        kind = kind or next(("warning" for c in classes if c in ("caution", "danger", "important", "alert")), "")
        if kind and not any(e.box for e in self._stack):
            element.box = kind
            self._boxes += 1

    def _void(self, tag: str, values: dict[str, str]) -> None:
        if tag == "br":
            self._runs.append(Run("\n"))
        elif tag == "input" and values.get("type") == "checkbox":
            self._runs.append(Run("☒ " if "checked" in values else "☐ "))
        elif tag == "hr":
            self._end_paragraph()
            self._flush()
        elif tag == "img":
            shows = " ".join(values.get("alt", "").split())
            if name := self._picture(values.get("src", "")):
                self._figures.append(
                    Piece(PieceKind.PICTURE, picture=name, shows=shows, anchors=frozenset(self._anchors))
                )

    def _close(self) -> _Open:
        element = self._stack.pop()
        tag = element.tag
        if tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_table()
        elif tag in _PARAGRAPHS or tag in ("li", "ul", "ol", "blockquote", "aside") or _level(tag):
            self._end_paragraph()
        if (tag in _PARAGRAPHS or tag in ("li", "table")) and not any(e.tag == "figure" for e in self._stack):
            self._flush()
        self._leave(tag)
        return element

    def _leave(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._item = False
        elif tag == "li":
            self._item = False
            if self._lists and self._lists[-1]:
                self._lists[-1] += 1
        elif _level(tag):
            self._heading = 0
        elif tag == "blockquote":
            self._quote -= 1
        elif tag in ("figcaption", "caption"):
            self._caption = False
        elif tag == "p":
            self._box_title = self._below = False
            self._heading = 0

    def _close_within(self, tags: tuple[str, ...], stop: tuple[str, ...]) -> None:
        """Close what HTML lets stay open: an item that another one follows."""
        for element in reversed(self._stack):
            if element.tag in stop:
                return
            if element.tag in tags:
                while self._close() is not element:
                    pass
                return

    def _anchor(self, values: dict[str, str]) -> None:
        self._anchors |= {
            f"{self._home}#{values[key]}" if self._home else values[key] for key in ("id", "name") if values.get(key)
        }

    def _meta(self, values: dict[str, str]) -> None:
        if values.get("name", "").lower() == "author" and values.get("content", "").strip():
            self.text.authors = (*self.text.authors, values["content"].strip()[:200])

    def _new_group(self) -> int:
        self._group += 1
        return self._group

    # --- paragraphs ---

    def _end_paragraph(self) -> None:
        """Make a piece of the words that were read."""
        runs = joined(self._runs)
        self._runs = []
        closing = [e.tag for e in self._stack]
        if self._tables and not self._caption:
            if runs:
                self._tables[-1].say(runs)
            return
        if not runs:
            return
        if (self._caption or self._below) and self._captioned(runs):
            return
        if "dt" in closing or "dd" in closing:
            self._definition(runs, "dt" in closing)
            return
        depth = len(self._lists) + sum(e.deeper for e in self._stack)
        kind, level, number = PieceKind.PARAGRAPH, depth, 0
        if self._heading and not depth:
            kind, level = PieceKind.HEADING, max(self._heading, 0)
        elif self._item and depth:
            kind, number = PieceKind.ITEM, self._lists[-1]
            self._item = False
        elif self._box_title:
            kind = PieceKind.BOX_TITLE
        self._add(Piece(kind, runs, level, number))

    def _captioned(self, runs: Runs) -> bool:
        """Put words below the picture that they stand under; return whether there is one."""
        if not self._figures and not (self.text.pieces and self.text.pieces[-1].kind is PieceKind.PICTURE):
            return False
        pictures = self._figures or self.text.pieces
        same = plain(runs).strip() == pictures[-1].shows.strip()  # the same words twice
        pictures[-1] = replace(pictures[-1], runs=() if same else runs)
        return True

    def _definition(self, runs: Runs, term: bool) -> None:
        if term:
            self._term = runs
        elif self._term:
            self._add(Piece(PieceKind.TERM, self._term, rows=((runs,),)))
            self._term = ()
        else:
            self._add(Piece(PieceKind.PARAGRAPH, runs))

    def _add(self, piece: Piece) -> None:
        self._count += 1
        if self._count > MOST_PIECES:
            raise ForeignFileError(f"it has more than {MOST_PIECES:,} paragraphs: divide it.")
        box = next((e.box for e in reversed(self._stack) if e.box), "")
        anchors = frozenset(self._anchors) | piece.anchors
        self._anchors = set()
        self.text.pieces.append(
            replace(piece, box=box, box_id=self._boxes if box else 0, quote=min(self._quote, 3), anchors=anchors)
        )
        self._groups.append(next((e.group for e in reversed(self._stack) if e.group), 0))

    def _flush(self) -> None:
        """Put the pictures that stood within words below them."""
        if self._tables:
            return
        figures, self._figures = self._figures, []
        for figure in figures:
            self._add(figure)

    # --- tables ---

    def _begin_of_table(self, tag: str, values: dict[str, str]) -> None:
        if tag == "table":
            if self._tables:
                self._lost["table within a table (its words are in the cell)"] += 1
            self._tables.append(HtmlTable())
        elif self._tables and tag == "tr":
            self._close_within(("tr",), ("table",))
            self._tables[-1].begin_row()
        elif self._tables:
            self._close_within(("td", "th"), ("tr", "table"))
            self._tables[-1].begin_cell(values)

    def _end_cell(self) -> None:
        if not self._tables:
            return
        self._end_paragraph()
        self._tables[-1].end_cell()
        self._count += 1
        if self._count > MOST_PIECES:
            raise ForeignFileError(f"it has more than {MOST_PIECES:,} cells: divide it.")

    def _end_row(self) -> None:
        if self._tables:
            self._tables[-1].end_row()

    def _end_table(self) -> None:
        if not self._tables:
            return
        self._end_paragraph()
        self._end_row()
        table = self._tables.pop()
        if self._tables:  # a table within a cell: its words stay, one after the other
            self._tables[-1].say(*table.words())
        elif piece := table.piece():
            self.text.remarks += table.remarks(piece)
            self._add(piece)


def _raised(words: str, tag: str) -> str:
    """Return numbers above or below the line as the signs that they are: 10 with a 2 above it is not 102."""
    known = words.strip() and all(c in _NUMBERS for c in words.strip())
    return words.translate(_RAISED[tag]) if tag and known else words


def _level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0
