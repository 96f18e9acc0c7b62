"""The blocks of a page as the window shows them -> elements of HTML.

A page is a ``WorkDocument``: the notices before a work, its blocks, what is said about it after it. So a phone's page
says what the screen and the paper say.
"""

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import ClassVar, Protocol
from xml.etree.ElementTree import Element, SubElement

from reader.core.blocks import Area, Block, BlockKind
from reader.core.composition import ComposedBlock
from reader.core.languages import language
from reader.core.record import record
from reader.core.words import Span, Style, Words
from reader.publish.markup import add, clean, say, speaks
from reader.publish.shapes import Drawing
from reader.ui.document.parallel_layout import is_left_out
from reader.ui.document.table_layout import cell_aligns
from reader.ui.document.work_document import WorkDocument


class Addresses(Protocol):
    """Where the things of a page are: what one format answers otherwise than another."""

    def image(self, work: str, name: str) -> str:
        """Return the address of a picture; empty where it cannot be shown."""

    def drawing(self, work: str, name: str) -> Drawing | None:
        """Return a picture that stands in the page itself; None where it has an address."""

    def place(self, work: str, block: str) -> str:
        """Return the address of a block; empty where it is in none of the copies."""

    def find(self, work: str, name: str) -> str:
        """Return the id of the block that a link's name means, empty for the work itself."""


@record
class Heading:
    """A line of a page's contents: where it leads, its words and their language."""

    anchor: str
    words: Words
    tag: str


def anchor_of(work: str, block: str) -> str:
    """Return the id of a block's element, the only one on any page."""
    return f"t-{work}.{block}"


def contents_of(page: WorkDocument) -> list[Heading]:
    """Return the parts of a page."""
    found = []
    for index in range(page.first, page.first + len(page.composition)):
        block = page.block(index)
        composed = page.composed(index)
        anchor = anchor_of(page.composition.work.id, block.id)
        if block.kind is BlockKind.HEADING and block.level == 2 and not composed.damaged:
            found.append(Heading(anchor, composed.segments[0].without_notes(), composed.language))
        elif block.kind is BlockKind.PAGE and (title := page.box_title(block)) is not None:
            found.append(Heading(anchor, title, page.words.tag))
    return found


Hear = Callable[[Element, ComposedBlock, int], None]


class BlockWriter:
    """Writes blocks of `page`, whose own language is that of `tag`. What it met is kept: ``terms`` are the words of the
    glossary, ``art`` the pictures of a comic's pages, each with the class that shows it."""

    def __init__(
        self, page: WorkDocument, tag: str, addresses: Addresses, below: int = 0, hear: Hear | None = None
    ):  # fmt: skip
        """Its headings are so many levels `below` those that the work itself has; `hear` is told which element holds a
        segment of a block."""
        self._below, self._hear = below, hear
        self.page, self.tag = page, tag
        self.terms: dict[str, None] = {}
        self.art: dict[str, str] = {}
        self._work = page.composition.work
        self._addresses = addresses
        self._frames: list[tuple[tuple[object, ...], Element]] = []
        self._lists: list[tuple[int, Element]] = []
        self._art_page: Block | None = None
        self._in_term = False

    def write(self, parent: Element, indices: Iterable[int]) -> None:
        """Add the blocks at `indices` to an element."""
        self._frames, self._lists = [((), parent)], []
        for index in indices:
            self._write(index)

    def _write(self, index: int) -> None:
        block, page = self.page.block(index), self.page
        if is_left_out(page, index):
            return
        holder = self._holder(block)
        labels = [label for side in range(page.sides) if (label := page.label(index, side)) is not None]
        if block.kind is BlockKind.ITEM:
            holder = self._item(index, holder)
        elif block.depth and self._lists:
            holder = self._lists[min(block.depth, len(self._lists)) - 1][1][-1]
            del self._lists[block.depth :]
        else:
            self._lists.clear()
        if labels and block.kind is BlockKind.TERM:  # no words stand between terms: what is told begins a new list
            self._frames.pop()
            self._labels(self._frames[-1][1], labels)
            holder = self._holder(block)
        else:
            self._labels(holder, labels)
        if block.kind in self._KINDS and any(not side.damaged for side in self._sides(index)):
            self._KINDS[block.kind](self, index, holder)

    def _labels(self, holder: Element, labels: Iterable[Words]) -> None:
        for label in labels:
            paragraph = add(holder, "p", class_="label")
            self._language(paragraph, self.page.words.tag)
            say(paragraph, label, self.page.words.tag)

    def _holder(self, block: Block) -> Element:
        """Return the element that a block stands in: that of the block before where both are in one box or quotation."""
        path: list[tuple[object, ...]] = [("quote", n) for n in range(block.quote)]
        if block.box:
            path.append(("box", block.box_id, block.box))
        if block.kind is BlockKind.TERM:
            path.append(("terms",))
        shared = 0
        while shared < min(len(path), len(self._frames) - 1) and self._frames[shared + 1][0] == path[shared]:
            shared += 1
        if len(self._frames) - 1 != len(path) or shared != len(path):
            del self._frames[shared + 1 :]
            self._lists.clear()
        for key in path[shared:]:
            above = self._frames[-1][1]
            made = {
                "quote": lambda: add(above, "blockquote"),  # noqa: B023 - called at once
                "box": lambda: add(above, "div", class_=f"box {block.box}"),  # noqa: B023
                "terms": lambda: add(above, "dl"),  # noqa: B023
            }[str(key[0])]()
            self._frames.append((key, made))
        return self._frames[-1][1]

    # --- kinds ---

    def _item(self, index: int, holder: Element) -> Element:
        """Return the element of a list's item, in the list that it goes on or begins."""
        block = self.page.block(index)
        depth = max(block.depth, 1)
        name = "ol" if block.number else "ul"
        signed = bool(block.image and self._is_shown(block.image))
        del self._lists[depth:]
        if len(self._lists) == depth:
            last, made = self._lists[-1]
            same = made.tag == name and (made.get("class") == "signs") is signed
            if not same or (block.number and block.number != last + 1):
                self._lists.pop()
        while len(self._lists) < depth:
            above = self._lists[-1][1][-1] if self._lists else holder
            made = SubElement(above, name)
            if signed:
                made.set("class", "signs")
            if block.number > 1:
                made.set("start", str(block.number))
            self._lists.append((0, made))
            if len(self._lists) < depth:
                SubElement(made, "li")
        made = self._lists[-1][1]
        self._lists[-1] = (block.number, made)
        return SubElement(made, "li")

    def _item_words(self, index: int, holder: Element) -> None:
        block = self.page.block(index)
        if block.image and (drawing := self._addresses.drawing(self._work.id, block.image)) is not None:
            drawing.place_sign(holder)
        elif block.image and (source := self._addresses.image(self._work.id, block.image)):
            SubElement(holder, "img", {"src": source, "alt": "", "class": "sign"})
        self._say(holder, index, 0)

    def _paragraph(self, index: int, holder: Element) -> None:
        self._say(SubElement(holder, "p"), index, 0)

    def _heading(self, index: int, holder: Element) -> None:
        block = self.page.block(index)
        made = SubElement(holder, f"h{block.level + self._below}")
        if not self.page.is_own(index):
            made.set("id", anchor_of(self._work.id, block.id))
        self._say(made, index, 0)

    def _box_title(self, index: int, holder: Element) -> None:
        made = add(holder, "p", class_="box-title")
        title = self.page.box_title(self.page.block(index))
        if title is not None:
            self._language(made, self.page.words.tag)
            say(made, title, self.page.words.tag)
        else:
            self._say(made, index, 0)

    def _footnote(self, index: int, holder: Element) -> None:
        block = self.page.block(index)
        made = add(holder, "p", class_="note", id_=anchor_of(self._work.id, block.id))
        if block.number:
            add(made, "b", f"{block.number}.").tail = " "
        self._say(made, index, 0)

    def _term(self, index: int, holder: Element) -> None:
        block = self.page.block(index)
        self._in_term = True
        self._say(add(holder, "dt", id_=anchor_of(self._work.id, block.id)), index, 0)
        self._in_term = False
        self._say(SubElement(holder, "dd"), index, 1)

    def _figure(self, index: int, holder: Element) -> None:
        made = SubElement(holder, "figure")
        sides, block = self._sides(index), self.page.block(index)
        told = " · ".join(dict.fromkeys(clean(side.segments[0]) for side in sides))
        if not self._show(made, block.image, told):  # a picture that cannot be shown is told in words
            self._say(add(made, "p", class_="told"), index, 0)
        if len(sides[0].segments) > 1:
            self._say(SubElement(made, "figcaption"), index, 1)

    def _table(self, index: int, holder: Element) -> None:
        block, sides = self.page.block(index), self._sides(index)
        made = add(holder, "table", **({"class_": "wide"} if _is_wide(block, sides) else {}))
        aligns = cell_aligns(block, language(sides[0].language).rtl)
        head, body = SubElement(made, "thead"), SubElement(made, "tbody")
        heads = sides[0].segments[: block.columns]
        for start in range(0, block.segments, block.columns):
            row = SubElement(body if start else head, "tr")
            for column in range(block.columns):
                cell = SubElement(row, "td" if start else "th")
                if aligns[column] not in ("start", "left", "justify"):
                    cell.set("class", aligns[column])
                if start and heads[column].text:
                    cell.set("data-head", heads[column].without_notes().marked)
                self._say(cell, index, start + column)
        if not len(body):
            made.remove(body)

    def _page(self, index: int, holder: Element) -> None:
        block = self.page.block(index)
        self._art_page = block
        heading = add(holder, f"h{2 + self._below}", id_=anchor_of(self._work.id, block.id))
        if (title := self.page.box_title(block)) is not None:
            self._language(heading, self.page.words.tag)
            say(heading, title, self.page.words.tag)
        following = index + 1 < len(self.page) and self.page.block(index + 1).kind is BlockKind.PANEL
        if not following and self._is_shown(self._art_of(block)):
            self._show(SubElement(holder, "figure"), self._art_of(block), clean(title or Words("")))

    def _panel(self, index: int, holder: Element) -> None:
        """Write a panel: what can be seen, with its part of the page's picture, then who says what."""
        sides = self._sides(index)
        made = SubElement(holder, "div")
        self._picture_of(made, self.page.block(index), sides)
        if any(side.segments[0].text for side in sides):
            self._say(add(made, "p", class_="seen"), index, 0)
        for number in range(1, len(sides[0].segments)):
            line = add(made, "p", class_="said")
            self._say(line, index, number, voices=True)

    def _picture_of(self, holder: Element, panel: Block, sides: list[ComposedBlock]) -> None:
        page = self._art_page
        if page is None or not page.area or not panel.area:
            return
        art = self._art_of(page)
        if not self._is_shown(art):
            return
        told = clean(sides[0].segments[0])
        frame = add(holder, "div", class_="panel")
        mirrored = page.mirrors and language(self.page.composition.edition.language).rtl
        if (drawing := self._addresses.drawing(self._work.id, art)) is not None:
            drawing.place_panel(frame, panel.area, page.area, told, mirrored)
            return
        number = self.art.setdefault(art, f"art-{self._work.id}-{len(self.art) + 1}")
        add(frame, "div", class_=number, role="img", aria_label=told, style=cropped(panel.area, page.area, mirrored))

    def _show(self, holder: Element, name: str, told: str) -> bool:
        """Add a picture to an element; return False where it cannot be shown."""
        if (drawing := self._addresses.drawing(self._work.id, name)) is not None:
            drawing.place(holder, told)
            return True
        source = self._addresses.image(self._work.id, name)
        if source:
            SubElement(holder, "img", {"src": source, "alt": told})
        return bool(source)

    def _is_shown(self, name: str) -> bool:
        return self._addresses.drawing(self._work.id, name) is not None or bool(
            self._addresses.image(self._work.id, name)
        )

    def _art_of(self, page: Block) -> str:
        return page.art_in(self.page.composition.languages)[0]

    _KINDS: ClassVar[dict[BlockKind, "Callable[[BlockWriter, int, Element], None]"]] = {
        BlockKind.ITEM: _item_words, BlockKind.PARAGRAPH: _paragraph, BlockKind.HEADING: _heading,
        BlockKind.BOX_TITLE: _box_title, BlockKind.FOOTNOTE: _footnote, BlockKind.TERM: _term,
        BlockKind.FIGURE: _figure, BlockKind.TABLE: _table, BlockKind.PAGE: _page, BlockKind.PANEL: _panel,
    }  # fmt: skip

    # --- words ---

    def _sides(self, index: int) -> list[ComposedBlock]:
        return [self.page.composed(index, side) for side in range(self.page.sides_of(index))]

    def _say(self, element: Element, index: int, segment: int, voices: bool = False) -> None:
        """Add a segment's words to an element, in every language of the page one below the other."""
        sides = self._sides(index)
        for number, composed in enumerate(sides):
            if segment >= len(composed.segments):
                continue
            holder = element
            # An item's dot stands where its list has room for it: what runs the other way stands inside of the item.
            alone = element.tag == "li" and (composed.language != self.tag or self._hear is not None)
            if len(sides) > 1 or alone:
                holder = add(element, "span", class_="side second" if number else "side")
            self._language(holder, composed.language)
            if voices and (voice := self.page.voices(composed.block, number)[segment - 1]) is not None:
                say(SubElement(holder, "b"), voice, composed.language)
                SubElement(holder, "br")
            say(holder, composed.segments[segment], composed.language, self._resolve)
            if self._hear is not None:
                self._hear(holder, composed, segment)

    def _language(self, element: Element, tag: str) -> None:
        if tag != self.tag:
            element.attrib.update(speaks(tag))

    def _resolve(self, span: Span) -> str:
        if span.style is Style.TERM and self._in_term:
            return ""  # the term itself
        if span.style is Style.NOTE:
            return f"#{anchor_of(self._work.id, span.target)}"
        if span.style is Style.TERM:
            work, _, name = span.target.rpartition("#")
            if work == self._work.id:  # it is explained on this page itself
                return self._addresses.place(work, self._addresses.find(work, name))
            self.terms[span.target] = None
            return f"#{term_anchor(span.target)}"
        work, _, name = span.target.removeprefix("work:").partition("#")
        if not span.target.startswith("work:"):
            work = self._work.id
        found = self._addresses.find(work, name) if name else ""
        return self._addresses.place(work, found)


def _is_wide(table: Block, sides: Iterable[ComposedBlock]) -> bool:
    """Return whether a table has no room on a phone: its rows stand there one below the other."""
    longest = [0] * table.columns
    for side in sides:
        for place, words in enumerate(side.segments):
            column = place % table.columns
            longest[column] = max(longest[column], *(len(piece) for piece in _unbroken(words)), 0)
    return table.columns > 2 or sum(longest) > _WIDEST


_WIDEST = 22
"""Letters beside each other in the longest words of a table's columns: of the widest script 320 pixels."""
_IDEOGRAPH = re.compile("[\u3000-\u9fff\uff00-\uffef]")


def _unbroken(words: Words) -> list[str]:
    """Return the pieces of words in which no line can end."""
    cuts = [0, *words.breaks, len(words.text)]
    pieces = (words.text[a:b] for a, b in pairwise(cuts))
    return [part for piece in pieces for part in _IDEOGRAPH.sub(" ", piece).split()]


def term_anchor(target: str) -> str:
    """Return the id of a term among the words to know at the end of a page."""
    return f"word-{target.replace('#', '.')}"


def cropped(panel: Area, page: Area, mirrored: bool) -> str:
    """Return the style of an element that shows one panel of a page's picture, as wide as it can be."""
    x, y, wide, high = panel
    across, down = page[2] - wide, page[3] - high
    left = 100 * (x - page[0]) / across if across else 0.0
    top = 100 * (y - page[1]) / down if down else 0.0
    style = (
        f"padding-top:{100 * high / wide:.2f}%;background-size:{100 * page[2] / wide:.2f}% auto;"
        f"background-position:{left:.2f}% {top:.2f}%"
    )
    return f"{style};-webkit-transform:scaleX(-1);transform:scaleX(-1)" if mirrored else style
