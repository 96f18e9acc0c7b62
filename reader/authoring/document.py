"""A Markdown text -> block records and their words, in any language.

Python-Markdown parses the *source* text once for each language; a tree processor that runs above inline
parsing gives each block its id and swaps in the translation of each segment, so every language has the
same blocks by construction. The serialized result is then read against a short list of elements: what
is not on it is a mistake, and nothing but words, spans and records ever leaves this module.
"""

import hashlib
import re
import xml.etree.ElementTree as etree
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import markdown
from markdown.extensions import Extension
from markdown.extensions.footnotes import NBSP_PLACEHOLDER
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from reader.authoring.bounds import problems_before_reading
from reader.authoring.line_breaks import unbalanced, unlawful, without_controls, without_soft
from reader.authoring.parsed import ParsedDocument, Problem, SourceSegment
from reader.authoring.segment_reader import SegmentReader
from reader.authoring.source_checks import nested_by_four, notes_met, problems_of_source
from reader.core.blocks import BOXES, Block, BlockKind
from reader.core.words import Span, Style

ABOVE_INLINE = 25
"""Python-Markdown parses inline Markdown at priority 20: above it, a block's words are still raw."""
ABOVE_FOOTNOTES = 60
"""It writes the notes below the text at priority 50."""

_SRC = r'<?(?P<src>[^\s<>()"](?:[^<>()"\n]|\([^<>()"\n]*\))*?)>?'
"""The name of a picture, which may hold spaces and brackets."""
_FIGURE = re.compile(rf'!\[(?P<alt>[^\]]*)\]\(\s*{_SRC}(?:\s+"(?P<caption>[^"]*)")?\s*\)')
_SIGN = re.compile(rf"!\[(?P<alt>[^\]]*)\]\(\s*{_SRC}\s*\)\s+(?=\S)")
"""A picture before the words of a list item: its sign."""
_NAME = re.compile(r"\s*\{#(?P<name>[^}]*)\}\s*$")
_NAME_FORM = re.compile(r"[a-z0-9][a-z0-9-]*")
_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_LINE_ENDS = re.compile(r"\r\n?")
_SWALLOWED = re.compile(r"\n\s*(?:\d+\.|[-*+]) ")
"""A list that Python-Markdown took for more words, because no empty line stands before it."""
_NOT_HERE = (
    (
        re.compile(r"~~[^~]+~~"),
        "has words between ~~, which cannot be struck through here: take the signs away, and words that do not count",
    ),
    (re.compile(r"==[^=\s][^=]*=="), "has words between ==, which cannot be marked here: write **words**"),
    (
        re.compile(r"^\[[ xX]?\](?: |$)"),
        "begins with a box in brackets, which would be shown as brackets: write ☐ or ☑",
    ),
)
"""What is Markdown elsewhere, and what to do."""
_TARGET = re.compile(r"\]\(\s*([^\s)]+)|(\[\^[^\]]+\])")

Translate = Callable[[str, int], str | None]
"""(block id, segment) -> raw translated words, or None where there are none."""


def read(source: str, translate: Translate | None = None) -> ParsedDocument:
    """Return `source` as blocks, its words taken from `translate` (the source's own where it is None).

    Where `translate` has not all segments of a block, the block has no words. A source that the parser should never be
    given has no blocks, and its problems say why.
    """
    if translate is None and (problems := problems_before_reading(_LINE_ENDS.sub("\n", source))):
        return ParsedDocument(text=source, problems=problems, again=partial(read, source))
    blocks = _BlockTree(translate, notes_met(source))
    converter = markdown.Markdown(extensions=["tables", "admonition", "footnotes", "sane_lists", "def_list", blocks])
    source = _LINE_ENDS.sub("\n", source)
    html = converter.convert(nested_by_four(without_controls(source)))
    document = blocks.processor.document
    document.text = source
    document.again = partial(read, source)
    document.problems += problems_of_source(source)
    spoken = SegmentReader(document)
    spoken.feed(html)
    spoken.close()
    written = {}
    for block in document.blocks():
        segments = [spoken.words.get((block.id, i)) for i in range(block.segments)]
        if block.id not in blocks.processor.untranslated and all(s is not None for s in segments):
            written[block.id] = tuple(s for s in segments if s is not None)
    document.words = written
    _place_footnotes(document, blocks.processor.notes)
    return document


def raw_problems(words: str) -> list[str]:
    """Return what is wrong with one segment's raw words, whatever the language."""
    found = []
    if hidden := unlawful(words) or unbalanced(words):
        found.append(hidden)
    found += [message for form, message in _NOT_HERE if form.search(words)]
    if _HTML.search(words):
        found.append("holds HTML, which is not used here: write Markdown")
    if "{#" in words:
        found.append("holds a name in {#…}: names stand at headings of the source alone")
    return found


def link_targets(words: str) -> list[str]:
    """Return the targets of the links and footnote marks in raw words, in order."""
    return [link or note for link, note in _TARGET.findall(words)]


class _BlockTree(Extension):
    """Puts the tree processor in and takes raw HTML out."""

    def __init__(self, translate: Translate | None, met: list[str]):
        super().__init__()
        self.translate, self.met = translate, met

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        self.processor = _BlockProcessor(md, self.translate)
        md.treeprocessors.register(self.processor, "blocks", ABOVE_INLINE)
        md.treeprocessors.register(_NotesInOrder(md, self.met), "notes-in-order", ABOVE_FOOTNOTES)


class _NotesInOrder(Treeprocessor):
    """Puts the notes into the order in which the source meets them, which numbers them: for a translation too."""

    def __init__(self, md: markdown.Markdown, met: list[str]):
        super().__init__(md)
        self._met = met

    def run(self, root: etree.Element) -> None:
        notes = self.md.parser.blockprocessors["footnote"].footnotes.footnotes  # type: ignore[attr-defined]
        for key in self._met:
            if key in notes:
                notes.move_to_end(key)
        for key in [key for key in notes if key not in self._met]:  # told elsewhere: nothing points at them
            notes.move_to_end(key)


@dataclass
class _Around:
    """What stands around a block."""

    depth: int = 0
    number: int = 0
    box: str = ""
    box_id: int = 0
    quote: int = 0
    item: bool = False


class _BlockProcessor(Treeprocessor):
    """Walks the tree of the source, makes the records and swaps the words."""

    def __init__(self, md: markdown.Markdown, translate: Translate | None):
        super().__init__(md)
        self.translate = translate
        self.document = ParsedDocument()
        self.untranslated: set[str] = set()
        self.notes: dict[str, str] = {}
        self._seen: Counter[str] = Counter()
        self._names: set[str] = set()
        self._boxes = 0
        self._section: list[Block] = []

    def run(self, root: etree.Element) -> None:
        self.document.sections.append(self._section)
        self._children(root, _Around())

    # --- structure ---

    def _children(self, parent: etree.Element, around: _Around) -> None:
        for element in list(parent):
            self._element(parent, element, around)
            around = replace(around, item=False, number=0)  # only the first block of a list item bears its sign

    def _element(self, parent: etree.Element, element: etree.Element, around: _Around) -> None:
        tag, classes = element.tag, element.get("class", "").split()
        if re.fullmatch("h[1-6]", tag):
            self._heading(element, around)
        elif tag == "p" and "admonition-title" in classes:
            self._box_title(parent, element, around)
        elif tag == "p":
            self._paragraph(element, around)
        elif tag in ("ul", "ol"):
            self._list(element, around)
        elif tag == "blockquote":
            self._children(element, replace(around, quote=around.quote + 1))
        elif tag == "dl":
            self._terms(element, around)
        elif tag == "table":
            self._table(element, around)
        elif tag == "div" and "admonition" in classes:
            self._box(element, around, classes)
        elif tag == "div" and "footnote" in classes:
            self._footnotes(element)
        elif tag == "pre":
            self._problem(
                "".join(element.itertext()),
                "is indented by four spaces and would be read as program code: take the spaces away",
            )
        else:
            self._problem("".join(element.itertext()), f"“{tag}” has no place in a text: leave it out")

    def _heading(self, element: etree.Element, around: _Around) -> None:
        level, name = int(element.tag[1]), self._take_name(element)
        text = element.text or ""
        if not text.strip():
            self._problem(f"{{#{name}}}" if name else "#", "a heading has no words")
        if level > 4:
            self._problem(text, "headings go down to #### only")
        if around != _Around():
            self._problem(text, "a heading stands inside a list, a box or a quotation: move it out")
        if level == 2:
            self._section = []
            self.document.sections.append(self._section)
        self._leaf(element, BlockKind.HEADING, around, f"heading {level}", level=level, name=name)

    def _take_name(self, element: etree.Element) -> str:
        """Take the name in {#…} off an element's words; return it, or nothing."""
        text = element.text or ""
        found = _NAME.search(text)
        if not found:
            return ""
        name, element.text = found["name"], text[: found.start()]
        if not _NAME_FORM.fullmatch(name):
            self._problem(found[0].strip(), f"“{name}” is no name: use small letters, digits and hyphens")
        elif name in self._names:
            self._problem(found[0].strip(), f"the name “{name}” stands twice: names are unique in a work")
        self._names.add(name)
        return name

    def _paragraph(self, element: etree.Element, around: _Around) -> None:
        figure = _FIGURE.fullmatch((element.text or "").strip())
        if figure:
            self._figure(element, figure, around)
        elif around.item:
            self._item(element, around)
        else:
            self._leaf(element, BlockKind.PARAGRAPH, around, "paragraph")

    def _item(self, element: etree.Element, around: _Around) -> None:
        sign = _SIGN.match(element.text or "")
        if sign is None:
            self._leaf(element, BlockKind.ITEM, around, "list item")
            return
        element.text = (element.text or "")[sign.end() :]
        if sign["alt"].strip():
            self._problem(sign[0], "a sign says what the words beside it say: leave the brackets before it empty")
        self._leaf(element, BlockKind.ITEM, around, "list item with a sign", image=sign["src"])

    def _figure(self, element: etree.Element, found: re.Match[str], around: _Around) -> None:
        element.tag, element.text = "figure", None
        alt = etree.SubElement(element, "p")
        alt.text = AtomicString(found["alt"])
        parts = [(alt, "what the picture shows")]
        if found["caption"]:
            caption = etree.SubElement(element, "figcaption")
            caption.text = found["caption"]
            parts.append((caption, "caption"))
        if not found["alt"].strip():
            self._problem(found[0], "the picture has no words between [ and ]: say what it shows")
        self._block(element, BlockKind.FIGURE, around, parts, image=found["src"])

    def _list(self, element: etree.Element, around: _Around) -> None:
        number = int(element.get("start", "1")) if element.tag == "ol" else 0
        for item in element:
            if item.text and item.text.strip():  # a tight item holds its words itself
                words = etree.Element("p")
                words.text, item.text = item.text, None
                item.insert(0, words)
            inside = replace(around, depth=around.depth + 1, number=number, item=True)
            for child in list(item):
                self._element(item, child, inside)
                inside = replace(inside, item=False, number=0)
            number += 1 if number else 0

    def _terms(self, element: etree.Element, around: _Around) -> None:
        """Read a list of definitions: each term with its one meaning."""
        children = list(element)
        for term, definition in zip(children[::2], children[1::2], strict=False):
            if (term.tag, definition.tag) != ("dt", "dd"):
                break
            loose = len(definition) == 1 and definition[0].tag == "p"  # a loose list wraps the words
            meaning = definition[0] if loose else definition
            if len(meaning):
                self._problem("".join(meaning.itertext()), "a meaning is one paragraph: put more into the text")
            name = self._take_name(term)
            self._block(term, BlockKind.TERM, around, [(term, "term"), (meaning, "meaning of the term")], name=name)
        tags = [child.tag for child in children]
        if tags != ["dt", "dd"] * (len(tags) // 2):
            self._problem("".join(element.itertext()), "a term has one meaning, on the line below it after “:   ”")

    def _table(self, element: etree.Element, around: _Around) -> None:
        rows = list(element.iter("tr"))
        cells = [(cell, "table cell") for row in rows for cell in row]
        aligns = tuple(_alignment(cell) for cell in rows[0])
        self._block(element, BlockKind.TABLE, around, cells, columns=len(rows[0]), aligns=aligns if any(aligns) else ())

    def _box(self, element: etree.Element, around: _Around, classes: list[str]) -> None:
        kind = next((c for c in classes if c != "admonition"), "")
        if kind not in BOXES:
            self._problem(f"!!! {kind}", f"“{kind}” is no kind of box: use {', '.join(BOXES)}")
            kind = BOXES[0]
        self._boxes += 1
        inside = replace(around, box=kind, box_id=self._boxes)
        if not any("admonition-title" in c.get("class", "") for c in element):
            self._block(etree.Element("p"), BlockKind.BOX_TITLE, inside, [])
        self._children(element, inside)

    def _box_title(self, parent: etree.Element, element: etree.Element, around: _Around) -> None:
        if (element.text or "") == around.box.capitalize():
            # Python-Markdown's own English word: the reader shows the program's word instead.
            parent.remove(element)
            self._block(element, BlockKind.BOX_TITLE, around, [])
        else:
            self._leaf(element, BlockKind.BOX_TITLE, around, f"title of a {around.box}")

    def _footnotes(self, element: etree.Element) -> None:
        for item in element.findall("ol/li"):
            key = item.get("id", "").partition(":")[2]
            number = list(self.md.parser.blockprocessors["footnote"].footnotes.footnotes).index(key) + 1  # type: ignore[attr-defined]
            for child in list(item):
                if child.tag != "p":
                    self._problem(
                        f"[^{key}]:",
                        f"the note [^{key}] holds more than paragraphs: put lists and tables into the text",
                    )
                    continue
                for back in list(child):
                    child.remove(back)
                child.text = (child.text or "").replace(NBSP_PLACEHOLDER, "").rstrip()
                if child.tag == "p" and not (child.text or len(child)):
                    item.remove(child)
                    continue
                self._leaf(child, BlockKind.FOOTNOTE, _Around(number=number), "footnote")
                self.notes.setdefault(key, self._section[-1].id)
                number = 0  # its further paragraphs bear no number

    # --- records ---

    def _leaf(self, element: etree.Element, kind: BlockKind, around: _Around, role: str, **record: object) -> None:
        if len(element):
            self._problem("".join(element.itertext()), f"a {role} holds something that has no place in it")
        self._block(element, kind, around, [(element, role)], **record)

    def _block(
        self,
        element: etree.Element,
        kind: BlockKind,
        around: _Around,
        parts: list[tuple[etree.Element, str]],
        **record: object,
    ) -> None:
        words = [_joined(part.text or "") for part, _ in parts]
        plain = [without_soft(raw) for raw in words]
        base = hashlib.sha256("\x1f".join((kind, around.box if not parts else "", *plain)).encode()).hexdigest()[:10]
        self._seen[base] += 1
        block_id = base if self._seen[base] == 1 else f"{base}-{self._seen[base]}"
        for i, ((part, role), raw) in enumerate(zip(parts, words, strict=True)):
            if _SWALLOWED.search(part.text or ""):
                self._problem(raw, "a list begins in the middle of words: put an empty line before it")
            for message in raw_problems(raw):
                self._problem(raw, message)
            self._swap(part, block_id, i, role, raw)
        block = Block(
            id=block_id, kind=kind, segments=len(parts), depth=around.depth, number=around.number,
            box=around.box, box_id=around.box_id, quote=around.quote, weight=sum(map(len, plain)),
            **record,  # type: ignore[arg-type]
        )  # fmt: skip
        self._section.append(block)

    def _swap(self, part: etree.Element, block_id: str, i: int, role: str, raw: str) -> None:
        part.set("data-segment", f"{block_id}/{i}")
        part.text = AtomicString(raw) if isinstance(part.text, AtomicString) else raw
        if not raw:
            return  # an empty table cell is the same in every language
        self.document.segments.append(SourceSegment(block_id, i, role, without_soft(raw)))
        if self.translate is None:
            return
        translation = self.translate(block_id, i)
        if translation is None:
            self.untranslated.add(block_id)
        else:
            clean = without_controls(translation)
            part.text = AtomicString(clean) if isinstance(part.text, AtomicString) else clean

    def _problem(self, near: str, message: str) -> None:
        self.document.problems.append(Problem(near.strip().partition("\n")[0], message))


def _joined(raw: str) -> str:
    """Return the words of a block on one line; a line that ends in two spaces keeps its end."""
    return _LINE_END.sub(lambda end: "  \n" if end[0].startswith("  ") else " ", raw.strip())


def _alignment(cell: etree.Element) -> str:
    found = re.search("left|center|right", cell.get("style", "") + cell.get("align", ""))
    return found[0] if found else ""


def _place_footnotes(document: ParsedDocument, ids: dict[str, str]) -> None:
    """Move each footnote to the end of the section that first refers to it, and point its marks at it.

    `ids` gives the first block of each note by the author's name for it.
    """
    if not ids:
        return
    document.words = {
        block: tuple(replace(w, spans=tuple(_to_note(s, ids) for s in w.spans)) for w in words)
        for block, words in document.words.items()
    }
    homes: dict[str, int] = {}
    for number, section in enumerate(document.sections):
        for block in section:
            for words in document.words.get(block.id, ()):
                for span in words.spans:
                    if span.style is Style.NOTE:
                        homes.setdefault(span.target, number)
    notes = [b for b in document.blocks() if b.kind is BlockKind.FOOTNOTE]
    for section in document.sections:
        section[:] = [b for b in section if b.kind is not BlockKind.FOOTNOTE]
    home = len(document.sections) - 1
    for note in notes:
        if note.number:
            home = homes.get(note.id, len(document.sections) - 1)
        document.sections[home].append(note)


def _to_note(span: Span, ids: dict[str, str]) -> Span:
    if span.style is not Style.NOTE:
        return span
    return replace(span, target=ids.get(span.target.removeprefix("#fn:"), ""))
