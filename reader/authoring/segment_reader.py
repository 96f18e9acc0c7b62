"""Reads Python-Markdown's serialized result against a short list of elements: words and spans, nothing else."""

import re
from html.parser import HTMLParser
from typing import ClassVar

from reader.authoring.line_breaks import unbalanced, unlawful, without_controls
from reader.authoring.parsed import ParsedDocument, Problem
from reader.core.break_marks import BREAK
from reader.core.words import Span, Style, Words

_LINK_FORM = re.compile(r"(work:[a-z0-9][a-z0-9-]*)?(#[a-z0-9][a-z0-9-]*)?")
_RAW = re.compile(r"\[\^|\]\(|\*\*|\|\s*:?-{3}")
"""Markdown that is still there when all of it should be words."""


class SegmentReader(HTMLParser):
    """Reads the serialized result: the words and spans of every segment, and nothing else."""

    STRUCTURE = frozenset(
        [
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "div",
            "figure",
            "figcaption",
            "hr",
            "pre",
            "code",
        ]
    )
    STYLES: ClassVar = {"strong": Style.STRONG, "em": Style.EMPHASIS}
    VOID = frozenset(("br", "hr", "img"))

    def __init__(self, document: ParsedDocument):
        super().__init__(convert_charrefs=True)
        self.document = document
        self.words: dict[tuple[str, int], Words] = {}
        self._open: list[str] = []
        self._segment: tuple[str, int] | None = None
        self._depth = 0
        self._text = ""
        self._breaks: dict[int, None] = {}
        self._spans: list[Span] = []
        self._starts: list[tuple[str, int, Style | None, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {k: v or "" for k, v in attrs}
        if tag not in self.VOID:
            self._open.append(tag)
        if self._segment is not None:
            self._inline(tag, values)
        elif "data-segment" in values:
            block, _, segment = values["data-segment"].rpartition("/")
            self._segment, self._depth = (block, int(segment)), len(self._open)
            self._text, self._breaks, self._spans, self._starts = "", {}, [], []
        elif tag not in self.STRUCTURE:
            self._wrong(f"“{tag}” has no place in a text: leave it out")

    def _inline(self, tag: str, values: dict[str, str]) -> None:
        style: Style | None = self.STYLES.get(tag)
        target = ""
        if tag == "a" and "footnote-ref" in values.get("class", ""):
            style, target = Style.NOTE, values["href"]
        elif tag == "a":
            style, target = Style.LINK, values.get("href", "")
            if not target or not _LINK_FORM.fullmatch(target):
                self._wrong(
                    f"the link to “{target}” leads nowhere: write work:ID#NAME or #NAME, and other addresses as plain words"
                )
            if "title" in values:
                self._wrong(f"the link to “{target}” has a title: leave it out")
        elif tag == "br":
            self._text += "\n"
        elif tag == "img":
            self._wrong("a picture stands inside a paragraph: give it a paragraph of its own")
        elif tag == "code":
            self._wrong("words in `…` would be read as program code: leave the marks out")
        elif tag not in self.STYLES and tag != "sup":
            self._wrong(f"“{tag}” has no place in a text: leave it out")
        if tag not in self.VOID:
            self._starts.append((tag, len(self._text), style, target))

    def handle_endtag(self, tag: str) -> None:
        if tag in self.VOID or tag not in self._open:
            return
        while self._open.pop() != tag:
            pass
        if self._segment is None:
            return
        if len(self._open) < self._depth:
            self._finish()
        elif self._starts and self._starts[-1][0] == tag:
            _, start, style, target = self._starts.pop()
            if style is not None and start < len(self._text):
                self._spans.append(Span(start, len(self._text), style, target))

    def handle_data(self, data: str) -> None:
        if self._segment is None:
            return
        if hidden := unlawful(data):
            self._wrong(hidden)
        data = without_controls(data)
        data = data.replace("\n", "") if self._text.endswith("\n") else data.replace("\n", " ")
        first, *others = data.split(BREAK)
        self._text += first
        for part in others:
            self._breaks[len(self._text)] = None
            self._text += part

    def _finish(self) -> None:
        assert self._segment is not None
        if found := _RAW.search(self._text):
            self._wrong(f"holds Markdown that was not understood: “{found[0]}”")
        if hidden := unbalanced(self._text):
            self._wrong(hidden)
        spans = tuple(sorted(self._spans, key=lambda s: (s.start, s.end, s.style)))
        breaks = tuple(at for at in self._breaks if 0 < at < len(self._text))
        self.words[self._segment] = Words(self._text, breaks, spans)
        self._segment = None

    def _wrong(self, message: str) -> None:
        self.document.problems.append(Problem(self._near(), message))

    def _near(self) -> str:
        if self._segment is None:
            return ""
        block, i = self._segment
        return next((s.words for s in self.document.segments if (s.block, s.segment) == (block, i)), "")
