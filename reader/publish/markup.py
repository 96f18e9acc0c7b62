"""Words as elements of HTML or XHTML: nothing is ever pasted into markup as a string.

Where a line may end stands as ``<wbr>``: browsers that know no Khmer, Thai or Burmese words break lines where the pack
says, and whoever copies or searches meets the clean words.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement, tostring

from reader.core.break_marks import LINE, held, needs_marks
from reader.core.isolates import islands
from reader.core.languages import language
from reader.core.record import record
from reader.core.words import Span, Style, Words

XHTML = "http://www.w3.org/1999/xhtml"
Resolve = Callable[[Span], str]
"""Gives the address that a link, a note or a term leads to; empty where it leads nowhere."""


@record
class _Piece:
    """Words from `start` to `end` inside of some spans, the outermost first."""

    start: int
    end: int
    spans: tuple[Span, ...]


_ISLAND = Span(0, 0, Style.EMPHASIS, "\0island")
"""Stands for numbers and foreign names that keep their own direction: never in a pack, whose targets have no such
sign."""


def say(parent: Element, words: Words, tag: str, resolve: Resolve | None = None) -> None:
    """Add `words`, which are in the language of `tag`, at the end of an element."""
    shown = held(words.text)
    if needs_marks(words.text) and words.breaks:
        parent = _marked(parent)
    breaks = set(words.breaks)
    opened: list[tuple[Span, Element]] = []
    for piece in _pieces(words, language(tag).rtl):
        while opened and opened[-1][0] not in piece.spans[: len(opened)]:
            opened.pop()
        if piece.start in breaks:
            SubElement(opened[-1][1] if opened else parent, "wbr")
        for span in piece.spans[len(opened) :]:
            opened.append((span, _open(opened[-1][1] if opened else parent, span, resolve)))
        _text(opened[-1][1] if opened else parent, shown[piece.start : piece.end])


def _marked(parent: Element) -> Element:
    """Return where words stand whose lines end only where it is said: the element itself where it holds nothing else."""
    if parent.tag in _FOR_WORDS and not len(parent) and not parent.text:
        parent.set("class", f"{parent.get('class', '')} marked".lstrip())
        return parent
    return SubElement(parent, "span", {"class": "marked"})


_FOR_WORDS = frozenset(("p", "h1", "h2", "h3", "h4", "dt", "dd", "figcaption", "summary", "a", "b", "span"))


def _pieces(words: Words, rtl: bool) -> Iterator[_Piece]:
    """Yield the words cut wherever a line may end, and wherever a span or an island begins or ends."""
    text = words.text
    spans = [span for span in words.spans if span.start < span.end]
    spans += [Span(a, b, _ISLAND.style, _ISLAND.target) for a, b in islands(words, rtl)]
    spans.sort(key=lambda span: (span.start, -span.end))
    cuts = {0, len(text), *words.breaks, *(end for span in spans for end in (span.start, span.end))}
    for start, end in pairwise(sorted(cut for cut in cuts if 0 <= cut <= len(text))):
        yield _Piece(start, end, tuple(s for s in spans if s.start <= start and end <= s.end))


def _open(parent: Element, span: Span, resolve: Resolve | None) -> Element:
    """Return a new element for a span; one that leads nowhere stands as plain words."""
    if span.target == _ISLAND.target:
        return SubElement(parent, "bdi", {"dir": "ltr"})
    if span.style is Style.STRONG:
        return SubElement(parent, "strong")
    if span.style is Style.EMPHASIS:
        return SubElement(parent, "em")
    leads_to = resolve(span) if resolve is not None else ""
    if span.style is Style.NOTE:
        parent = SubElement(parent, "sup")
    if not leads_to:
        return SubElement(parent, "span")
    return SubElement(parent, "a", {"href": leads_to, **({"class": "term"} if span.style is Style.TERM else {})})


def _text(parent: Element, text: str) -> None:
    """Add text at the end of an element; a line that ends in it ends there too."""
    first, *rest = text.replace(LINE, "\n").split("\n")
    _append(parent, first)
    for line in rest:
        SubElement(parent, "br")
        _append(parent, line)


def _append(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def clean(words: Words) -> str:
    """Return words as one line for an attribute or a title."""
    return " ".join(words.without_notes().text.replace(LINE, " ").split())


def direction(tag: str) -> str:
    """Return the direction in which the language of `tag` runs, as HTML names it."""
    return "rtl" if language(tag).rtl else "ltr"


def speaks(tag: str) -> dict[str, str]:
    """Return the attributes of an element whose words are in the language of `tag`."""
    return {"lang": tag, "dir": direction(tag)}


def add(parent: Element, name: str, words: Words | str = "", tag: str = "en", **attributes: str) -> Element:
    """Add an element with words to another, and return it; an attribute's name may end with an underline."""
    made = SubElement(parent, name, {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()})
    if words:
        say(made, words if isinstance(words, Words) else Words.of(words), tag)
    return made


def html_bytes(root: Element) -> bytes:
    """Return a page as HTML."""
    page: bytes = tostring(root, "utf-8", method="html")
    return b"<!DOCTYPE html>\n" + _SHAPE_END.sub(b"/>", page) + b"\n"


_SHAPE_END = re.compile(rb"></(?:path|rect|circle|ellipse|line|polyline|polygon|use)>")
"""How shapes of drawings end that could end sooner: in HTML words and values hold no such signs."""


def xhtml_bytes(root: Element) -> bytes:
    """Return the same page as XHTML, with the languages in XML's own attribute too."""
    for element in root.iter():
        if "lang" in element.attrib:
            element.set("xml:lang", element.attrib["lang"])
    root.set("xmlns", XHTML)
    page: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n' + page + b"\n"
